/** Step 3, the review: distinct values decided by key, edited, taken back; private attributes; before | after of a private nested value. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { expect, expectAccessible, takeScreenshots, test, type App } from './app.ts';

const profile = { preset: 'tcia' as const, retain: [], clean: [] };
const finished = async ({ client }: App): Promise<void> =>
  expect.poll(async () => (await client.call('deidentify.surveyState', {})).upToDate, { timeout: 60_000 }).toBe(true);

/** Objects with planted texts beside the sample, in a folder of their own. */
async function plant(app: App, objects: NewDataSet[]): Promise<void> {
  const folder = join(app.folder, 'planted');
  mkdirSync(folder);
  for (const [index, more] of objects.entries())
    writeFileSync(
      join(folder, `${index}.dcm`),
      createDicom({
        dataSet: {
          SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
          SOPInstanceUID: `1.2.826.0.1.7.${index}`,
          StudyInstanceUID: '1.2.826.0.1.8',
          SeriesInstanceUID: '1.2.826.0.1.9',
          Modality: 'CT',
          PatientName: 'Planted^Petra',
          PatientID: 'PLANT-771',
          Rows: 2,
          Columns: 2,
          BitsAllocated: 16,
          BitsStored: 16,
          HighBit: 15,
          PixelRepresentation: 0,
          SamplesPerPixel: 1,
          PhotometricInterpretation: 'MONOCHROME2',
          'PixelData OW': new Uint8Array(8),
          ...more,
        },
      }),
    );
  await app.client.call('deidentify.setProfile', { profile });
  await app.client.call('library.addFolder', { folder });
  await expect
    .poll(
      async () =>
        (await app.client.call('jobs.list', {})).filter((job) => ['queued', 'running'].includes(job.state)).length,
    )
    .toBe(0);
  await finished(app);
}

test('values are decided by one key each, and the last decision is taken back', async ({ app }) => {
  const { page, client, go } = app;
  await client.call('deidentify.setProfile', { profile });
  await finished(app);
  await go('#/deidentify?tab=values&state=all');
  const grid = page.getByRole('grid', { name: 'Distinct values' });
  const before = await client.call('deidentify.surveyState', {});
  await expect(grid).toHaveAttribute('aria-rowcount', String(before.values + 1));
  await expect(page.getByRole('region', { name: 'The value under review' })).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Before and after' })).toBeVisible();
  await expectAccessible(page);
  await takeScreenshots(page, 'deidentify-values');
  await page.getByRole('radio', { name: /^Waiting/ }).click();
  await expect(grid).toHaveAttribute('aria-rowcount', String(before.waiting + 1));
  await grid.focus();
  await page.keyboard.press('r');
  await page.keyboard.press('r');
  await page.keyboard.press('a');
  await expect.poll(async () => (await client.call('deidentify.surveyState', {})).decided).toBe(3);
  await expect(grid).toHaveAttribute('aria-rowcount', String(before.waiting - 3 + 1));
  await page.getByRole('group', { name: 'Decide' }).getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await client.call('deidentify.surveyState', {})).decided).toBe(2);
  await page.getByRole('radio', { name: /^Decided/ }).click();
  await expect(grid.getByRole('row').filter({ hasText: 'Removed' })).toHaveCount(2);
});

test('a value that names its patient cannot be kept; it is edited, and the edit is checked', async ({ app }) => {
  const { page, client, go } = app;
  await plant(app, [{ SeriesDescription: 'Thorax Planted Quorvex' }]);
  await go('#/deidentify?tab=values&state=waiting&text=quorvex');
  const grid = page.getByRole('grid', { name: 'Distinct values' });
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await expect(page.getByRole('region', { name: 'The value under review' })).toContainText(
    'Holds something of 1 patient',
  );
  await expect(page.getByRole('button', { name: 'Keep', exact: false }).first()).toBeDisabled();
  await grid.focus();
  await page.keyboard.press('k');
  await expect(page.getByRole('group', { name: 'Decide' })).toContainText('Clean or remove it instead');
  await grid.focus();
  await page.keyboard.press('e');
  const dialog = page.getByRole('dialog', { name: 'Edit what is written' });
  await dialog.getByRole('textbox', { name: 'Becomes' }).fill('Thorax of Petra');
  await dialog.getByRole('button', { name: 'Write this' }).click();
  await expect(dialog).toContainText('names a patient who carries this value');
  await expectAccessible(page);
  await dialog.getByRole('textbox', { name: 'Becomes' }).fill('Thorax special');
  await dialog.getByRole('button', { name: 'Write this' }).click();
  await expect(dialog).toBeHidden();
  const { rows } = await client.call('deidentify.values', { text: 'quorvex' });
  expect(rows).toMatchObject([{ decided: 'edit', replacement: 'Thorax special' }]);
});

test('words are marked to go by keys; what the suggestion takes out is marked from the start', async ({ app }) => {
  const { page, client, go } = app;
  await plant(app, [{ SeriesDescription: 'Thorax Planted Quorvex special' }]);
  await go('#/deidentify?tab=values&state=waiting&text=quorvex');
  const grid = page.getByRole('grid', { name: 'Distinct values' });
  await expect(grid).toHaveAttribute('aria-rowcount', '2');
  await grid.focus();
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog', { name: 'Mark words' });
  const word = (name: string) => dialog.getByRole('button', { name: new RegExp(`^${name},`) });
  await expect(word('Planted')).toHaveAttribute('aria-pressed', 'true');
  await expect(word('Quorvex')).toHaveAttribute('aria-pressed', 'true');
  await expect(word('Thorax')).toBeFocused();
  await expectAccessible(page);
  await takeScreenshots(page, 'deidentify-mark-words');
  // The name of who carries it cannot come back.
  await word('Planted').click();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('alert')).toContainText('names a patient who carries this value');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Space');
  await expect(word('Quorvex')).toHaveAttribute('aria-pressed', 'false');
  await expect(dialog).toContainText('Becomes Thorax Quorvex special');
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  const { rows } = await client.call('deidentify.values', { text: 'quorvex' });
  expect(rows).toMatchObject([{ decided: 'edit', replacement: 'Thorax Quorvex special' }]);
});

test('clear suggestions are accepted at once; a filter is decided as a whole', async ({ app }) => {
  const { page, client, go } = app;
  await client.call('deidentify.setProfile', { profile });
  await finished(app);
  const before = await client.call('deidentify.surveyState', {});
  expect(before.clear).toBeGreaterThan(0);
  await go('#/deidentify?tab=values');
  await page.getByRole('button', { name: /Accept .* clear suggestions/ }).click();
  await expect.poll(async () => (await client.call('deidentify.surveyState', {})).clear).toBe(0);
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: /Accept the suggestion for all/ }).click();
  await expect.poll(async () => (await client.call('deidentify.surveyState', {})).waiting).toBe(0);
  const check = (await client.call('checks.list', { step: 'deidentify' })).find(({ id }) => id === 'deidentify.text');
  expect(check?.status).toBe('pass');
});

test('private attributes are listed once; one is admitted with a reason, and its nested value is shown before and after', async ({
  app,
}) => {
  const { page, client, go } = app;
  await plant(app, [
    {
      RequestAttributesSequence: [
        { '00290011 LO': 'QUORVEX PRIVATE', '00291101 LO': 'Filter Thorax Planted', '00291102 LO': 'Secret' },
      ],
    },
  ]);
  await go('#/deidentify?tab=private&text=quorvex');
  const grid = page.getByRole('grid', { name: 'Private attributes' });
  await expect(grid).toHaveAttribute('aria-rowcount', '3');
  await expect(grid).toContainText('Filter Thorax Planted');
  await expectAccessible(page);
  await takeScreenshots(page, 'deidentify-private');
  await grid.getByRole('row').filter({ hasText: '(0029,xx01)' }).click();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: /Admit \(0029,xx01\) of QUORVEX PRIVATE/ });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('The name of a filter');
  await dialog.getByRole('button', { name: 'Admit' }).click();
  await expect(grid.getByRole('row').filter({ hasText: '(0029,xx01)' })).toContainText('admitted');
  await finished(app);
  const [value] = (await client.call('deidentify.values', { text: 'Filter Thorax' })).rows;
  expect(value).toMatchObject({ attribute: '(0040,0275).(0029,"QUORVEX PRIVATE",01)', named: 1 });
  await go('#/deidentify?tab=values&state=all&text=Filter Thorax');
  const lines = page.getByRole('grid', { name: 'Before and after' });
  const line = lines.getByRole('row').filter({ hasText: '(0029,1101)' });
  await expect(line.locator('del')).toContainText('Planted');
  await expect(line).toHaveClass(/current/);
  // The same line in the view of one file.
  await go(`#/deidentify?tab=file&instance=${value!.example}`);
  await page.getByLabel('Filter elements').fill('QUORVEX');
  const nested = page
    .getByRole('grid', { name: 'Before and after' })
    .getByRole('row')
    .filter({ hasText: '(0029,1102)' });
  await page.getByLabel('Filter elements').fill('0029');
  await expect(nested).toContainText('Secret');
  await expect(nested).toContainText('removed');
});

test('a decision file comes in as proposals and leaves with approved values only', async ({ app }) => {
  const { page, client, go, folder } = app;
  await plant(app, [{ SeriesDescription: 'Thorax Quorvex' }]);
  const file = join(folder, 'decisions.csv');
  writeFileSync(file, 'attribute,value,action,replacement\n"(0008,103E)",Thorax Quorvex,keep,\n');
  await client.call('deidentify.importDecisions', { file });
  await go('#/deidentify?tab=values&state=all&text=quorvex');
  const row = page.getByRole('grid', { name: 'Distinct values' }).getByRole('row').filter({ hasText: 'Quorvex' });
  await expect(row).toContainText('Keep?');
  await row.click();
  await page.keyboard.press('a');
  await expect(row).toContainText('Kept');
  await page.getByRole('button', { name: 'More' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /^Save a decision file approved/ }).click();
  expect((await download).suggestedFilename()).toBe('deidentify-decisions.csv');
});
