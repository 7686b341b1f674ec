/** Step 2 through the window: findings by kind, decided by key, undone. */
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

test('findings are grouped by kind and decided by key', async ({ app }) => {
  const { page, client, go } = app;
  await go('#/quality');
  const all = await client.call('quality.findings', {});
  expect(all.total).toBeGreaterThan(1);
  const grid = page.getByRole('grid', { name: 'Findings' });
  await expect(grid).toHaveAttribute('aria-rowcount', String(all.total + 1));
  await expect(page.getByRole('region', { name: 'The finding under review' })).toContainText(all.rows[0]!.detail);
  await takeScreenshots(page, 'quality');
  await expectAccessible(page);

  await grid.getByRole('row').nth(1).click();
  await page.keyboard.press('x');
  await expect(grid.getByRole('row').nth(1)).toContainText('Left out');
  await grid.getByRole('row').nth(2).click();
  await page.keyboard.press('a');
  const dialog = page.getByRole('dialog', { name: 'Accept this finding?' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Known and described');
  await dialog.getByRole('button', { name: 'Accept' }).click();
  await expect(grid.getByRole('row').nth(2)).toContainText('Accepted: Known and described');
  await page.keyboard.press('Control+z');
  await expect(grid.getByRole('row').nth(2)).toContainText('Waits');
  const states = (await client.call('quality.findings', {})).rows.map((row) => row.state);
  expect(states.slice(0, 2)).toEqual(['left-out', 'open']);
});

test('several findings are marked and reopened at once; a kind narrows the list', async ({ app }) => {
  const { page, client, go } = app;
  const { rows, total } = await client.call('quality.findings', {});
  await client.call('quality.decide', { keys: rows.map((row) => row.key), decision: 'accept', reason: 'for the test' });
  await go('#/quality');
  const grid = page.getByRole('grid', { name: 'Findings' });
  await expect(grid.getByText('Accepted: for the test')).toHaveCount(total);
  await grid.getByRole('row').nth(1).click();
  await grid
    .getByRole('row')
    .nth(total)
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText(`for the ${total} marked findings`)).toBeVisible();
  await page.keyboard.press('r');
  await expect(grid.getByText('Waits')).toHaveCount(total);

  const kinds = await client.call('quality.kinds', {});
  const one = kinds.find((kind) => kind.found > 0)!;
  await page.getByRole('button', { name: one.title }).first().click();
  await expect(grid).toHaveAttribute('aria-rowcount', String(one.found + 1));
  expect(page.url()).toContain(`kind=${one.kind}`);
});

test.describe('an empty project', () => {
  test.use({ begin: 'empty' });
  test('says what will be examined', async ({ app }) => {
    await app.go('#/quality');
    await expect(app.page.getByRole('heading', { name: 'Nothing to examine yet' })).toBeVisible();
    await expectAccessible(app.page);
  });
});
