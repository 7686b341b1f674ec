/** Step 3 through the window: the profile, its rules, one file before and after, what is left out. */
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

test('a profile is chosen, and an option that contradicts another switches it off', async ({ app }) => {
  const { page, client, go } = app;
  await go('#/deidentify');
  await page.getByRole('radio', { name: 'TCIA' }).click();
  await expect(page.getByRole('switch', { name: /Modified Dates/ })).toHaveAttribute('aria-checked', 'true');
  await takeScreenshots(page, 'deidentify-profile');
  await expectAccessible(page);
  await page.getByRole('switch', { name: /Full Dates/ }).click();
  await expect(page.getByRole('switch', { name: /Full Dates/ })).toHaveAttribute('aria-checked', 'true');
  await expect(page.getByRole('switch', { name: /Modified Dates/ })).toHaveAttribute('aria-checked', 'false');
  await expect(page.getByRole('radio', { name: 'Custom' })).toHaveAttribute('aria-checked', 'true');
  const { profile } = await client.call('deidentify.profile', {});
  expect(profile.retain).toContain('full-dates');
  expect(profile.retain).not.toContain('modified-dates');
});

test('a rule of the table is found, changed with a reason and taken back', async ({ app }) => {
  const { page, client, go } = app;
  await client.call('deidentify.setProfile', { profile: { preset: 'tcia', retain: [], clean: [] } });
  await go('#/deidentify?tab=rules');
  const grid = page.getByRole('grid', { name: 'Rules' });
  const { total } = await client.call('deidentify.rules', {});
  await expect(grid).toHaveAttribute('aria-rowcount', String(total + 1));
  await takeScreenshots(page, 'deidentify-rules');
  await expectAccessible(page);
  await page.getByRole('searchbox', { name: 'Filter rules' }).fill('Study Description');
  const row = grid.getByRole('row').filter({ hasText: '(0008,1030)' });
  await row.click();
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog', { name: /Remove Study Description/ });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Holds names at this site');
  await dialog.getByRole('button', { name: 'Set the rule' }).click();
  await expect(row).toContainText('removed');
  expect((await client.call('deidentify.profile', {})).profile.rules).toEqual([
    expect.objectContaining({ action: 'remove', reason: 'Holds names at this site' }),
  ]);
  await page.getByRole('button', { name: 'As the profile says' }).click();
  await expect.poll(async () => (await client.call('deidentify.profile', {})).profile.rules).toEqual([]);
});

test('one file is shown before and after, changed parts marked', async ({ app }) => {
  const { page, client, go } = app;
  const [instance] = (await client.call('library.instances', {})).rows;
  await go(`#/deidentify?tab=file&instance=${instance!.id}`);
  const grid = page.getByRole('grid', { name: 'Before and after' });
  await page.getByLabel('Filter elements').fill("Patient's Name");
  const name = grid.getByRole('row').filter({ hasText: '(0010,0010)' }).first();
  await expect(name.locator('del')).toBeVisible();
  const preview = await client.call('deidentify.preview', { instance: instance!.id });
  await expect(page.getByText(`${preview.changed} of ${preview.elements} elements change`)).toBeVisible();
  await name.click();
  await expect(page.getByRole('region', { name: 'The element under review' })).toContainText('Before');
  await takeScreenshots(page, 'deidentify-file');
  await expectAccessible(page);
  await page.getByLabel('Filter elements').fill('');
  await page.getByRole('radio', { name: 'All' }).click();
  await expect(grid).toHaveAttribute('aria-rowcount', String(preview.rows.length + 1));
});

test('what is left out stands with its reason', async ({ app }) => {
  const { page, client, go } = app;
  await go('#/deidentify?tab=withheld');
  const kinds = await client.call('deidentify.withheld', {});
  expect(kinds.length).toBeGreaterThan(0);
  const grid = page.getByRole('grid', { name: 'Left out, by reason' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(kinds.length + 1));
  await expect(grid).toContainText(kinds[0]!.title);
  await takeScreenshots(page, 'deidentify-withheld');
  await expectAccessible(page);
});
