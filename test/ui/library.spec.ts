/** Step 1 through the window: what is in, what could not be read, leaving out and taking back in. */
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
