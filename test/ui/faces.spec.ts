/** Faces: series that may show one are looked at and decided by keys, many at once, and one is replaced by a defaced series. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { phantomObject } from '../unit/deidentify/face-phantom.ts';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

test.use({ begin: 'empty' });

test('each head is found, looked at and decided, and the release follows', async ({ app }) => {
  const { page, client, go, folder } = app;
  const source = join(folder, 'scans');
  mkdirSync(source);
  const put = (patient: number, series: number, more: Parameters<typeof phantomObject>[1]) => {
    for (let slice = 0; slice < 6; slice += 1)
      writeFileSync(join(source, `${patient}-${series}-${slice}.dcm`), phantomObject({ patient, series, slice }, more));
  };
  put(1, 1, { description: 'CT Kopf nativ' });
  put(1, 2, { description: 'anonymised by a tool', defaced: true });
  put(2, 1, { description: 'cCT Kontrolle' });
  put(3, 1, { description: 'Hirn nativ' });
  put(4, 1, { description: 'Thorax', low: true });
  await client.call('library.addFolder', { folder: source });
  await app.idle();
  await client.call('deidentify.setProfile', { profile: { preset: 'tcia', retain: [], clean: [] } });
  await client.call('release.saveSettings', { settings: { access: 'open', archives: 'none' } });
  await app.idle();

  await go('#/review?state=block');
  await expect(page.getByText('Faces in head scans decided').first()).toBeVisible();
  await go('#/deidentify?tab=faces');
  const grid = page.getByRole('grid', { name: 'Series that may show a face' });
  const rowOf = (text: string) => grid.getByRole('row').filter({ hasText: text });
  await expect(rowOf('CT Kopf nativ')).toContainText('to decide');
  await expect(rowOf('CT Kopf nativ')).toContainText('says "kopf"');
  await expect(rowOf('anonymised by a tool')).toContainText('may be');
  await expect(rowOf('Thorax')).toHaveCount(0);
  const drawn = (): Promise<number> =>
    grid
      .locator('.thumbnail canvas')
      .evaluateAll((all) => all.filter((canvas) => (canvas as HTMLCanvasElement).width > 1).length);
  await expect.poll(drawn, { timeout: 20_000 }).toBe(4);
  await rowOf('CT Kopf nativ').click();
  await expect(page.getByTestId('place')).toHaveText('image 4 of 6');
  await takeScreenshots(page, 'faces');
  await expectAccessible(page);

  // Replaced by what another tool defaced: compared, looked at, confirmed.
  await page.keyboard.press('d');
  const dialog = page.getByRole('dialog', { name: 'Replace by a defaced series' });
  await dialog.getByRole('radio').first().check();
  await expect(dialog.getByRole('button', { name: 'Replace the original' })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Compare slice by slice' }).click();
  await expect(dialog.getByText(/fits in 6 slices; .* % of the voxels differ/)).toBeVisible({ timeout: 20_000 });
  await dialog.getByRole('textbox').fill('Surface removed by a mask of its own');
  await expect(dialog.getByRole('button', { name: 'Replace the original' })).toBeDisabled();
  await dialog.getByRole('checkbox').check();
  await takeScreenshots(page, 'faces-replace');
  await expectAccessible(page);
  await dialog.getByRole('button', { name: 'Replace the original' }).click();
  await expect(rowOf('CT Kopf nativ')).toContainText('replaced');
  await expect(rowOf('anonymised by a tool')).toContainText('defaced');
  await page.getByRole('radio', { name: 'Defaced' }).click();
  await expect(page.getByRole('heading', { name: 'Its counterpart' })).toBeVisible();

  // Many at once, with one reason.
  await rowOf('cCT Kontrolle').click();
  await page.keyboard.press(' ');
  await rowOf('Hirn nativ').click({ modifiers: ['ControlOrMeta'] });
  await expect(page.getByText('2 marked')).toBeVisible();
  await page.keyboard.press('a');
  const reason = page.getByRole('dialog', { name: 'Package it although a face can be rendered?' });
  await expect(reason.getByRole('button', { name: 'Accept', exact: true })).toBeDisabled();
  await reason.getByRole('button', { name: 'The consent covers recognisable images' }).click();
  await expectAccessible(page);
  await reason.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(rowOf('cCT Kontrolle')).toContainText('accepted');
  await expect(rowOf('Hirn nativ')).toContainText('accepted');
  const checks = await client.call('checks.list', { step: 'deidentify' });
  expect(checks.find(({ id }) => id === 'deidentify.faces-undecided')?.status).toBe('pass');

  // By one key, and back again.
  await rowOf('Hirn nativ').click();
  await page.keyboard.press('x');
  await expect(rowOf('Hirn nativ')).toContainText('left out');
  await page.keyboard.press('r');
  await expect(rowOf('Hirn nativ')).toContainText('to decide');
  await page.keyboard.press('c');
  await expect(rowOf('Hirn nativ')).toContainText('controlled only');
  const { withheld } = await client.call('release.plan', {});
  expect(withheld.map(({ reason: code, instances }) => [code, instances])).toEqual(
    expect.arrayContaining([['face-replaced', 6], ['face-controlled', 6]]),
  ); // prettier-ignore
});
