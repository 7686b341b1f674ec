/** The film room: a series is opened, scrolled through, windowed by drag and keys, and left again. */
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

test('images of a series are looked at by pointer and by keys', async ({ app }) => {
  const { page, client } = app;
  const { rows } = await client.call('library.series', { modality: ['CT'] });
  const series = rows.toSorted((a, b) => b.instances - a.instances)[0]!;
  const stack = await client.call('library.stack', { series: series.id });
  const count = stack.instances.length;
  expect(count).toBeGreaterThan(2);
  await app.go(`#/library?view=instances&series=${series.id}`);
  await page.getByRole('button', { name: 'Look at the images' }).click();

  const view = page.getByRole('application', { name: /^Images of / });
  const place = page.getByTestId('place');
  const middle = Math.floor(count / 2);
  await expect(place).toHaveText(`image ${middle + 1} of ${count}`);
  await expect(page.getByTestId('window')).toHaveText(/^W \d+ L -?\d+$/);
  await takeScreenshots(page, 'viewer');
  await expectAccessible(page);

  // Not a black rectangle: the canvas holds many greys.
  const greys = (): Promise<number> =>
    view.locator('canvas').evaluate((canvas: HTMLCanvasElement) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return new Set(data.filter((_, at) => at % 4 === 0)).size;
    });
  expect(await greys()).toBeGreaterThan(8);

  // The value under the pointer is the one that the file holds there.
  const box = (await view.boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await expect(page.getByTestId('pixel')).toHaveText(/^x \d+ y \d+ -?\d+ HU$/);

  const before = await page.getByTestId('window').textContent();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 60, box.y + box.height / 2 + 30, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByTestId('window')).not.toHaveText(before!);

  await view.focus();
  await page.keyboard.press('Home');
  await expect(place).toHaveText(`image 1 of ${count}`);
  await page.keyboard.press('ArrowDown');
  await expect(place).toHaveText(`image 2 of ${count}`);
  await page.mouse.wheel(0, 120);
  await expect(place).not.toHaveText(`image 2 of ${count}`);
  await page.keyboard.press('End');
  await expect(place).toHaveText(`image ${count} of ${count}`);
  // The address follows, so that the image can be found again.
  await expect.poll(() => page.url()).toContain(`instance=${stack.instances.at(-1)!.id}`);

  await page.getByRole('button', { name: 'Window: Lung' }).click();
  await expect(page.getByTestId('window')).toHaveText('W 1500 L -600');
  await view.focus();
  await page.keyboard.press('i');
  await expect(page.getByRole('button', { name: 'Invert' })).toHaveAttribute('aria-pressed', 'true');
  await page.keyboard.press('r');
  await expect(page.getByTestId('window')).toHaveText(before!);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('grid', { name: 'Instances' })).toBeVisible();
});

test('an object without an image says so in words', async ({ app }) => {
  const { page, client } = app;
  const { rows } = await client.call('library.instances', { limit: 500 });
  let without: number | undefined;
  for (const row of rows.filter(({ rows: height }) => height === null)) without ??= row.id;
  test.skip(without === undefined, 'every object of the sample has an image');
  await app.go(`#/library?view=instances&instance=${without}&film=yes`);
  await expect(page.getByRole('alert')).toContainText('The object holds no pixel data.');
});

test('every series with images has a thumbnail of its middle one', async ({ app }) => {
  const { page } = app;
  await app.go('#/library');
  const grid = page.getByRole('grid', { name: 'Series' });
  const drawn = (): Promise<number> =>
    grid
      .locator('.thumbnail canvas')
      .evaluateAll((all) => all.filter((canvas) => (canvas as HTMLCanvasElement).width > 1).length);
  await expect.poll(drawn, { timeout: 20_000 }).toBeGreaterThan(3);
  await takeScreenshots(page, 'library-thumbnails');
  await expectAccessible(page);
});

test('series of the tree have thumbnails, asked for only where the tree rests', async ({ app }) => {
  const { page } = app;
  await app.go('#/library');
  const tree = page.getByRole('tree', { name: 'Patients, studies and series' });
  const level = (depth: number) => tree.locator(`[role=treeitem][aria-level="${depth}"]`).first();
  for (const depth of [1, 2]) {
    await level(depth).click();
    await page.keyboard.press('ArrowRight');
    await expect(level(depth + 1)).toBeVisible();
  }
  const drawn = (): Promise<number> =>
    tree
      .locator('.thumbnail canvas')
      .evaluateAll((all) => all.filter((canvas) => (canvas as HTMLCanvasElement).width > 1).length);
  await expect.poll(drawn, { timeout: 20_000 }).toBeGreaterThan(0);
  await takeScreenshots(page, 'library-tree');
  await expectAccessible(page);
});
