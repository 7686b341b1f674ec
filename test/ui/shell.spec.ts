/** The frame around the steps: free movement, back, undo, keys, theme, jobs, a lost and restarted engine, no sideways scroll. */
import { stepIds } from '#shared/contract/steps.ts';
import { expect, expectAccessible, sidewaysOverflow, test } from './app.ts';

test('every step can be opened at any time, the back button works, and nothing scrolls sideways', async ({ app }) => {
  const { page } = app;
  const steps = page.getByRole('navigation', { name: 'Steps' });
  await expect(steps.getByRole('link')).toHaveCount(9);
  for (const [at, id] of stepIds.entries()) {
    await steps.getByRole('link').nth(at).click();
    await expect(page).toHaveURL(new RegExp(`#/${id}`));
    await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
    for (const width of [1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysOverflow(page), `${id} at ${width}`).toEqual([]);
    }
  }
  await page.goBack();
  await expect(page).toHaveURL(/#\/review/);
  await page.keyboard.press('2');
  await expect(page).toHaveURL(/#\/quality/);
});

test('looking at a form decides nothing', async ({ app }) => {
  const { page, client, go } = app;
  for (const hash of ['#/license', '#/license?view=terms', '#/reference']) {
    await go(hash);
    await expect(page.getByText('Saved', { exact: true })).toBeVisible();
    // Longer than a form waits after the last change before it saves.
    await page.waitForTimeout(800);
  }
  expect((await client.call('decisions.history', {})).undo).toBeNull();
});

test('while newer numbers take long it is said that the old ones are counted again', async ({ app }) => {
  const { page, client, go } = app;
  await go('#/quality');
  const checks = page.getByRole('region', { name: 'Checks of this step' });
  const said = checks.getByRole('status');
  await expect(checks).toContainText('hold');
  await expect(said).toBeEmpty();
  let answer = (): void => {};
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/api/checks.list', async (route) => {
    await held;
    await route.continue();
  });
  // Any decision changes what is shown.
  const [series] = (await client.call('library.series', { limit: 1 })).rows;
  await client.call('library.exclude', {
    targets: [{ kind: 'series', id: series!.id }],
    reason: 'A test of the frame.',
  });
  await expect(said).toHaveText('Counting again …');
  await expectAccessible(page);
  answer();
  await expect(said).toBeEmpty();
});

test('the token leaves the address bar and the page survives a reload', async ({ app }) => {
  const { page, server } = app;
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
  expect(page.url()).not.toContain(server.token);
  await page.reload();
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
});

test('the keys are listed, and light and dark are remembered', async ({ app }) => {
  const { page } = app;
  await expect(page.getByRole('grid', { name: 'Series' })).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Leave out, with a reason');
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeHidden();
  await page.getByRole('button', { name: 'Dark' }).click();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByRole('grid', { name: 'Series' })).toBeVisible();
  await expectAccessible(page);
});

test('a failure stays on the page with what is safe', async ({ app }) => {
  const { page, client, folder } = app;
  await expect(page.getByRole('grid', { name: 'Series' })).toBeVisible();
  await page.getByRole('button', { name: 'Add a folder' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add a folder' });
  // The project itself is patient data and may not be a source.
  await expect(dialog.getByRole('textbox', { name: 'Path' })).not.toHaveValue('');
  await dialog.getByRole('textbox', { name: 'Path' }).fill(`${folder}/project`);
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('navigation', { name: 'Folders above' })).toContainText('project');
  await dialog.getByRole('button', { name: 'Add this folder' }).click();
  await expect(page.getByRole('alert')).toContainText('The folder was not added');
  expect(await client.call('library.roots', {})).toHaveLength(1);
  await page.getByRole('button', { name: 'Close this notice' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('when the engine process dies the page says so and restarts it', async ({ app }) => {
  const { page, engine } = app;
  await expect(page.getByRole('grid', { name: 'Series' })).toBeVisible();
  process.kill(engine.pid!, 'SIGKILL');
  await expect(page.getByRole('alert').first()).toContainText('The engine of the program has stopped');
  await page.getByRole('button', { name: 'Restart the engine' }).click();
  await expect(page.getByText('The engine of the program has stopped')).toBeHidden();
  await expect(page.getByRole('grid', { name: 'Series' }).getByRole('row').nth(1)).toBeVisible();
});

test('the project is closed and opened again from the recent ones', async ({ app }) => {
  const { page } = app;
  await page.getByRole('button', { name: /^Project Two-Lungs/ }).click();
  await page.getByRole('menuitem', { name: 'Close this project' }).click();
  await page.getByRole('button', { name: 'project', exact: true }).click();
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
});
