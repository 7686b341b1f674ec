/** Found again: what the search of written files found, through the window, up to the package that may then be written. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceObject } from '../unit/release/project.ts';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

test.use({ begin: 'empty' });

test('a finding is opened, called a false alarm with a reason, and the package is written', async ({ app }) => {
  const { page, client, go, folder } = app;
  const source = join(folder, 'scans');
  mkdirSync(source);
  // A lookup table is a table of numbers, which no rule looks into: here two of them hide a name.
  const table = { 'RedPaletteColorLookupTableData OW': Buffer.from('\x01\x02Musterfrau\x03\x04') };
  for (const number of [1, 2, 3])
    writeFileSync(join(source, `${number}.dcm`), sourceObject(1, 1, number, number < 3 ? table : {}));
  await client.call('library.addFolder', { folder: source });
  await app.idle();
  const out = join(folder, 'out');
  const { jobId } = await client.call('release.write', { out, draft: true });
  await expect.poll(async () => (await client.call('jobs.get', { id: jobId })).state).toBe('failed');

  await go('#/review?state=block');
  await expect(page.getByText('Nothing identifying found in what was written').first()).toBeVisible();
  await go('#/deidentify?tab=residuals');
  const grid = page.getByRole('grid', { name: 'Found again' });
  const row = grid.getByRole('row').filter({ hasText: 'Musterfrau' });
  await expect(row).toContainText('to look at');
  await expect(row).toContainText('(0028,1201)');
  await row.click();
  const detail = page.getByRole('region', { name: 'The finding under review' });
  await expect(detail.locator('mark')).toHaveText('Musterfrau');
  await takeScreenshots(page, 'deidentify-residuals');
  await expectAccessible(page);

  await detail.getByRole('link', { name: 'Open before and after' }).click();
  await expect(page.getByRole('grid', { name: 'Before and after' })).toBeVisible();
  await page.goBack();
  await row.click();
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'A false alarm?' });
  await expect(dialog.getByRole('button', { name: 'False alarm' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Numbers that happen to be letters');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'False alarm' }).click();
  await expect(row).toContainText('false alarm');
  await expect(detail).toContainText('Numbers that happen to be letters');
  await row.click();
  await page.keyboard.press('r');
  await expect(row).toContainText('to look at');
  await page.keyboard.press('x');
  await page.getByRole('dialog', { name: 'Leave these objects out?' }).getByRole('textbox').fill('A real name');
  await page.getByRole('button', { name: 'Leave out', exact: true }).click();
  await expect(row).toContainText('left out');

  const again = await client.call('release.write', { out, draft: true });
  await expect
    .poll(async () => (await client.call('jobs.get', { id: again.jobId })).state, { timeout: 60_000 })
    .toBe('done');
  const [release] = await client.call('release.list', {});
  expect(release).toMatchObject({ state: 'written', packaged: 1, withheld: 2 });
});
