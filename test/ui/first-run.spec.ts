/** The first-run page: one button, one link, and both lead to a project that is being read. */
import { join } from 'node:path';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

test.use({ begin: 'nothing' });

test('a folder of images becomes a project', async ({ app }) => {
  const { page, sample, folder, client, idle } = app;
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Turn a folder of DICOM files');
  await takeScreenshots(page, 'first-run');
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Open a folder' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a folder' });
  await dialog.getByRole('textbox', { name: 'Folder of images' }).fill(sample.folder);
  await dialog.getByRole('textbox', { name: 'Name of the project' }).fill('Two Lungs');
  await expect(dialog.getByRole('textbox', { name: 'New folder for the project' })).toHaveValue(/fairpack\/two-lungs$/);
  await dialog.getByRole('textbox', { name: 'New folder for the project' }).fill(join(folder, 'new'));
  await takeScreenshots(page, 'first-run-dialog');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Start reading' }).click();
  await idle();
  await expect(page.getByRole('grid', { name: 'Series' }).getByRole('row').nth(1)).toBeVisible();
  expect((await client.call('workspace.info', {})).workspace?.name).toBe('Two Lungs');
});

test('the sample collection is written, opened and read', async ({ app }) => {
  const { page, folder, client, idle } = app;
  await page.getByRole('button', { name: 'Try the sample collection' }).click();
  const dialog = page.getByRole('dialog', { name: 'Try the sample collection' });
  await dialog.getByRole('textbox', { name: 'New folder for the sample' }).fill(join(folder, 'trial'));
  await dialog.getByRole('button', { name: 'Make the sample' }).click();
  // The page opens the project when the sample was made, and adds its folder then: between the two no job runs.
  const read = async (): Promise<number> =>
    (await client.call('workspace.info', {})).workspace ? (await client.call('library.counts', {})).instances : 0;
  await expect.poll(read, { timeout: 60_000 }).toBeGreaterThan(50);
  await idle();
});

test('a place that is not empty is refused with the reason', async ({ app }) => {
  const { page, sample } = app;
  await page.getByRole('button', { name: 'Open a folder' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open a folder' });
  await dialog.getByRole('textbox', { name: 'Folder of images' }).fill(sample.folder);
  await dialog.getByRole('textbox', { name: 'Name of the project' }).fill('Wrong place');
  await dialog.getByRole('textbox', { name: 'New folder for the project' }).fill(sample.folder);
  await dialog.getByRole('button', { name: 'Start reading' }).click();
  await expect(dialog.getByRole('alert')).toContainText('not empty');
});
