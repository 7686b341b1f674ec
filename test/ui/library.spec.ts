/** Step 1 through the window: what is in, what could not be read, leaving out and taking back in. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSlice, put } from '../unit/library/small-project.ts';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

test('the collection is shown as patients, studies, series and instances', async ({ app }) => {
  const { page, client } = app;
  const counts = await client.call('library.counts', {});
  await expect(page.getByRole('heading', { level: 1 })).toContainText(`${counts.patients} patients`);
  const grid = page.getByRole('grid', { name: 'Series' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(counts.series + 1));
  await takeScreenshots(page, 'library');
  await expectAccessible(page);

  for (const [unit, total] of [
    ['Patients', counts.patients],
    ['Studies', counts.studies],
    ['Instances', counts.instances],
  ] as const) {
    await page.getByRole('radio', { name: unit }).first().click();
    await expect(page.getByRole('grid', { name: unit })).toHaveAttribute('aria-rowcount', String(total + 1));
  }
  await page.goBack();
  await expect(page.getByRole('grid', { name: 'Studies' })).toBeVisible();
});

test('a text filter, a modality and a branch of the tree narrow the series', async ({ app }) => {
  const { page, client } = app;
  const grid = page.getByRole('grid', { name: 'Series' });
  await expect(grid.getByRole('row').nth(1)).toBeVisible();
  await page.getByRole('button', { name: 'Filter by modality' }).click();
  await page.getByRole('menuitem', { name: /^MR/ }).click();
  const { total } = await client.call('library.series', { modality: ['MR'] });
  await expect(grid).toHaveAttribute('aria-rowcount', String(total + 1));
  await page.getByRole('button', { name: 'Take away the filter MR' }).click();

  await page.getByRole('treeitem').first().click();
  const [patient] = (await client.call('library.patients', { limit: 1 })).rows;
  await expect(grid).toHaveAttribute('aria-rowcount', String(patient!.series + 1));
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('treeitem').nth(1)).toHaveAttribute('aria-level', '2');
  await page.getByRole('button', { name: 'Take away the filter one patient' }).click();

  await page.getByRole('searchbox', { name: 'Filter' }).fill('no such words anywhere');
  await expect(page.getByRole('heading', { name: 'Nothing fits the filter' })).toBeVisible();
});

test('a series is left out by key, with a reason, and undo takes it back', async ({ app }) => {
  const { page, client } = app;
  const grid = page.getByRole('grid', { name: 'Series' });
  await grid.getByRole('row').nth(1).click();
  await page.keyboard.press('x');
  const dialog = page.getByRole('dialog', { name: /Leave out this series/ });
  await expect(dialog.getByRole('button', { name: 'Leave out' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Phantom');
  await dialog.getByRole('button', { name: 'Leave out' }).click();
  await expect(grid.getByText('Left out: Phantom')).toBeVisible();
  expect((await client.call('library.counts', {})).excludedInstances).toBeGreaterThan(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect(grid.getByText('Left out: Phantom')).toBeHidden();
  expect((await client.call('library.counts', {})).excludedInstances).toBe(0);
});

test('the elements of an instance are browsed, filtered and copied', async ({ app }) => {
  const { page } = app;
  await page.getByRole('grid', { name: 'Series' }).getByRole('row').nth(1).dblclick();
  const instances = page.getByRole('grid', { name: 'Instances' });
  await instances.getByRole('row').nth(1).click();
  await page.keyboard.press('Enter');
  const elements = page.getByRole('grid', { name: 'Elements of the instance' });
  await expect(elements.getByText('SOP Class UID', { exact: true }).first()).toBeVisible();
  await page.getByLabel('Filter elements').fill("Patient's Name");
  const row = elements.getByRole('row').filter({ hasText: '(0010,0010)' }).first();
  await row.click();
  await page.keyboard.press('Control+c');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('(0010,0010)');
  await takeScreenshots(page, 'library-elements');
  await expectAccessible(page);
});

test('every file that is no image stands in the list with its reason', async ({ app }) => {
  const { page, client, go } = app;
  await go('#/library?view=failures');
  const { total, rows } = await client.call('library.failures', {});
  expect(total).toBeGreaterThan(0);
  const grid = page.getByRole('grid', { name: 'Files that are not indexed' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(total + 1));
  await expect(grid.getByText(rows[0]!.reason).first()).toBeVisible();
  await takeScreenshots(page, 'library-failures');
  await expectAccessible(page);
});

test('the series table is saved as CSV', async ({ app }) => {
  const { page, client } = app;
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save this table as CSV' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('library-series.csv');
  const chunks: Buffer[] = [];
  for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
  const lines = Buffer.concat(chunks).toString('utf8').trimEnd().split('\r\n');
  expect(lines.length - 1).toBe((await client.call('library.counts', {})).series);
});

test.describe('an empty project', () => {
  test.use({ begin: 'empty' });

  test('teaches, takes a folder through its own chooser, and shows rows while reading', async ({ app }) => {
    const { page, sample, idle } = app;
    await expect(page.getByRole('heading', { name: 'No folder is in yet' })).toBeVisible();
    await takeScreenshots(page, 'library-empty');
    await page.getByRole('button', { name: 'Add a folder' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Add a folder' });
    await expect(dialog.getByRole('textbox', { name: 'Path' })).not.toHaveValue('');
    await dialog.getByRole('textbox', { name: 'Path' }).fill(sample.folder);
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('hospital-a')).toBeVisible();
    await takeScreenshots(page, 'folder-chooser');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Add this folder' }).click();
    await idle();
    await expect(page.getByRole('grid', { name: 'Series' }).getByRole('row').nth(1)).toBeVisible();
  });

  test('a folder that is not there is explained', async ({ app }) => {
    const { page } = app;
    await page.getByRole('button', { name: 'Add a folder' }).first().click();
    const dialog = page.getByRole('dialog', { name: 'Add a folder' });
    await expect(dialog.getByRole('textbox', { name: 'Path' })).not.toHaveValue('');
    await dialog.getByRole('textbox', { name: 'Path' }).fill('/no/such/folder');
    await page.keyboard.press('Enter');
    await expect(dialog.getByRole('alert')).toContainText('/no/such/folder');
  });
});

/** Files of the sample with another name, birth date or ID in them: what a hospital's mistakes look like. */
function plantMistakes(folder: string): { folder: string } {
  const study = (id: string) => ({ StudyInstanceUID: `1.2.826.${id}`, SeriesInstanceUID: `1.2.826.${id}.1` });
  return {
    folder: put(join(folder, 'mistakes'), {
      'east/a1.dcm': makeSlice(1, 0, ({ PatientID: 'M1', PatientName: 'Holm^Ida', ...study('11') })),
      'west/a2.dcm': makeSlice(2, 0, ({ PatientID: 'M1', PatientName: 'Berg^Olaf', PatientSex: 'M', PatientBirthDate: '19440404', ...study('12') })),
      'b1.dcm': makeSlice(3, 0, ({ PatientID: 'M2', PatientName: 'Sand^Mia', PatientBirthDate: '19610203', ...study('21') })),
      'b2.dcm': makeSlice(4, 0, ({ PatientID: 'M2', PatientName: 'Strand^Mia', PatientBirthDate: '19610203', ...study('22') })),
      'c1.dcm': makeSlice(5, 0, ({ PatientID: 'M3', PatientName: 'Lund^Per', PatientBirthDate: '19500101', ...study('31') })),
      'c2.dcm': makeSlice(6, 0, ({ PatientID: 'M4', PatientName: 'LUND^PER', PatientBirthDate: '19500101', ...study('41') })),
      'd1.dcm': makeSlice(7, 0, ({ PatientID: 'M5', PatientName: 'Åberg^Nils', PatientBirthDate: '19720505', ...study('51') })),
      'd2.dcm': makeSlice(8, 0, ({ PatientID: 'M5', PatientName: 'ABERG^NILS', PatientBirthDate: '19720505', ...study('52') })),
      'broken.dcm': makeSlice(9, 0, ({ PatientID: 'M6', ...study('61') })).subarray(0, 300),
    }),
  }; // prettier-ignore
}

test.describe('mistakes at the source', () => {
  test.use({ begin: 'empty' });
  test.beforeEach(async ({ app }) => {
    await app.client.call('library.addFolder', { folder: plantMistakes(app.folder).folder });
    await expect.poll(async () => (await app.client.call('jobs.list', {}))[0]?.state).toBe('done');
  });

  test('who is who: split, confirm with a reason, join, take suggestions, undo, all by key', async ({ app }) => {
    const { page, client, go } = app;
    const open = async () => (await client.call('library.questions', { state: 'open' })).total;
    await go('#/library?view=persons');
    const grid = page.getByRole('grid', { name: 'Who is who' });
    await expect(grid).toHaveAttribute('aria-rowcount', '5');
    await expect(page.getByRole('grid', { name: 'What the files say' }).getByText('Holm^Ida')).toBeVisible();
    await takeScreenshots(page, 'library-persons');
    await expectAccessible(page);
    const status = async () =>
      (await client.call('checks.list', { step: 'library' })).find(({ id }) => id === 'library.one-person-an-id')
        ?.status;
    expect(await status()).toBe('fail');

    // Two persons under one ID: split by folder is offered as well, by person is taken.
    await grid.getByText('Berg^Olaf').click();
    await expect(page.getByRole('button', { name: 'By folder (2)' })).toBeEnabled();
    await page.keyboard.press('p');
    await expect.poll(open).toBe(3);
    expect((await client.call('library.patients', { text: 'M1' })).total).toBe(2);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(open).toBe(4);
    expect((await client.call('library.patients', { text: 'M1' })).total).toBe(1);
    await expect(grid).toHaveAttribute('aria-rowcount', '5');
    await grid.getByText('Berg^Olaf').click();
    await page.keyboard.press('f');
    await expect.poll(open).toBe(3);
    await expect(grid).toHaveAttribute('aria-rowcount', '4');

    // A married name is confirmed with a reason.
    await grid.getByText('Strand^Mia').click();
    await page.keyboard.press('s');
    const dialog = page.getByRole('dialog', { name: 'Is this one person?' });
    await dialog.getByRole('button', { name: 'Married or changed name' }).click();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'One person', exact: true }).click();
    await expect.poll(open).toBe(2);
    expect(await status()).toBe('pass');

    await expect(grid).toHaveAttribute('aria-rowcount', '3');
    // Spellings, and one person under two IDs, where it is suggested.
    const patients = (await client.call('library.counts', {})).patients;
    await page.getByRole('button', { name: 'Take what is suggested' }).click();
    await expect(page.getByRole('heading', { name: 'Every ID stands for one person' })).toBeVisible();
    expect((await client.call('library.counts', {})).patients).toBe(patients - 1);
    await page.getByRole('radio', { name: 'Decided' }).click();
    await expect(grid.getByText('Joined')).toBeVisible();
    await expect(grid.getByText('Split', { exact: true })).toBeVisible();
    await grid.getByText('Joined').click();
    await page.keyboard.press('r');
    await expect.poll(open).toBe(1);
  });

  test('a rule is previewed, holds, is switched off and undone', async ({ app }) => {
    const { page, client, go } = app;
    const out = async () => (await client.call('library.counts', {})).excludedInstances;
    await go('#/library?view=left-out');
    await page.getByRole('button', { name: 'Add a rule' }).click();
    const dialog = page.getByRole('dialog', { name: 'Add a rule' });
    await expect(dialog.getByRole('button', { name: 'Add the rule' })).toBeDisabled();
    await dialog.getByLabel('Attribute 1').selectOption('PatientName');
    await dialog.getByLabel('Comparison 1').selectOption('contains');
    await dialog.getByLabel('Value 1').fill('mia');
    await expect(dialog.getByRole('status')).toContainText('This leaves out 2 images in 2 series of 1 patient');
    await takeScreenshots(page, 'library-rule');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Add the rule' }).click();
    await expect.poll(out).toBe(2);
    const toggle = page.getByRole('switch', { name: /^Rule: / });
    await toggle.click();
    await expect.poll(out).toBe(0);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(out).toBe(2);
    await expect(toggle).toHaveAttribute('aria-checked', 'true');
  });

  test('a list of opted-out patients tells of each line whom it found', async ({ app }) => {
    const { page, client, go, folder } = app;
    await go('#/library?view=left-out');
    writeFileSync(join(folder, 'out.csv'), 'patient_id\nm3\nNOBODY\nM5\n');
    await page.getByRole('button', { name: 'Read a list' }).click();
    const dialog = page.getByRole('dialog', { name: 'List of opted-out patients' });
    await expect(dialog.getByRole('textbox', { name: 'Path' })).not.toHaveValue('');
    await dialog.getByRole('textbox', { name: 'Path' }).fill(folder);
    await page.keyboard.press('Enter');
    await dialog.getByText('out.csv').click();
    await dialog.getByRole('button', { name: 'Read this list' }).click();
    const grid = page.getByRole('grid', { name: 'Lines of the list' });
    await expect(grid.getByText('nobody in the collection')).toBeVisible();
    await expect(grid.getByText('one patient, written otherwise')).toBeVisible();
    await takeScreenshots(page, 'library-left-out');
    await expectAccessible(page);
    await page.getByRole('button', { name: /^Nobody/ }).click();
    await expect(grid).toHaveAttribute('aria-rowcount', '2');
    expect((await client.call('library.counts', {})).excludedInstances).toBe(3);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect(page.getByRole('heading', { name: 'No list yet' })).toBeVisible();
    expect((await client.call('library.counts', {})).excludedInstances).toBe(0);
  });

  test('a file is looked at again by key, and the result is said', async ({ app }) => {
    const { page, client, go, folder, idle } = app;
    await go('#/library?view=failures');
    const grid = page.getByRole('grid', { name: 'Files that are not indexed' });
    await grid.getByText('broken.dcm').click();
    await page.keyboard.press('t');
    await expect(page.getByText('1 file looked at again.')).toBeVisible();
    await expect(page.getByText('None of them can be read now')).toBeVisible();
    put(join(folder, 'mistakes'), { 'broken.dcm': makeSlice(9, 0, { PatientID: 'M6' }) });
    const instances = (await client.call('library.counts', {})).instances;
    await page.getByRole('button', { name: /^Try all again/ }).click();
    await idle();
    await expect(page.getByText('1 image came in')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Every file was read' })).toBeVisible();
    expect((await client.call('library.counts', {})).instances).toBe(instances + 1);
    await takeScreenshots(page, 'library-retry');
    await expectAccessible(page);
  });

  test('any indexed attribute filters; several marked rows are one step of undo', async ({ app }) => {
    const { page, client } = app;
    const grid = page.getByRole('grid', { name: 'Series' });
    await page.getByRole('button', { name: 'Filter by an attribute' }).click();
    const dialog = page.getByRole('dialog', { name: 'Filter by an attribute' });
    await dialog.getByLabel('Attribute').selectOption('PatientBirthDate');
    await dialog.getByLabel('Comparison').selectOption('less');
    await dialog.getByLabel('Value').fill('1950-06-01');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Show these' }).click();
    await expect(grid).toHaveAttribute('aria-rowcount', '3');
    await grid.getByRole('row').nth(1).click();
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('x');
    const reason = page.getByRole('dialog', { name: 'Leave out 2 rows?' });
    await reason.getByRole('textbox', { name: 'Reason' }).fill('Phantom');
    await reason.getByRole('button', { name: 'Leave out' }).click();
    await expect.poll(async () => (await client.call('library.counts', {})).excludedInstances).toBe(2);
    await page.getByRole('button', { name: /^Undo/ }).click();
    await expect.poll(async () => (await client.call('library.counts', {})).excludedInstances).toBe(0);
    await page.getByRole('button', { name: /^Take away the filter/ }).click();
    await expect(grid).toHaveAttribute('aria-rowcount', '9');
  });
});
