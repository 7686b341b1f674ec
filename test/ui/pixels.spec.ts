/** The review of pixels: groups of look-alike frames, masks drawn and moved by pointer and keys, decided, left out, taken back. */
import type { Page } from '@playwright/test';
import type { Client } from '#shared/bridge.ts';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

const view = (page: Page) => page.getByRole('application', { name: /^Frames of / });
const groups = (page: Page) => page.getByRole('listbox', { name: 'Groups that look alike' });
/** The ultrasound of the sample: the name of the patient stands in its upper left corner. */
const ultrasound = async (client: Client) =>
  (await client.call('deidentify.pixelGroups', {})).rows.find(({ title }) => title === 'Ultrasound')!;

test('masks are drawn, moved, resized and deleted by pointer and by keys, and each step is taken back', async ({
  app,
}) => {
  const { page, client, go } = app;
  const group = await ultrasound(client);
  await go(`#/deidentify?tab=pixels&group=${group.key}`);
  await expect(groups(page).getByRole('option', { name: /^Ultrasound/ })).toHaveAttribute('aria-selected', 'true');
  await expect(view(page)).toBeVisible();
  await expect(page.getByTestId('place')).toHaveText('frame 1 of 1');
  await expect(page.getByTestId('window')).toBeVisible();

  // By pointer: the box that is drawn is where it was drawn, in stored pixels.
  await page.keyboard.press('d');
  const room = (await view(page).boundingBox())!;
  const centre = { x: room.x + room.width / 2, y: room.y + room.height / 2 };
  await page.mouse.move(centre.x - 80, centre.y - 40);
  await page.mouse.down();
  await page.mouse.move(centre.x + 80, centre.y + 20, { steps: 5 });
  await page.mouse.up();
  const mask = view(page).getByRole('button', { name: /^Mask 1,/ });
  await expect(mask).toBeVisible();
  const drawn = (await mask.boundingBox())!;
  for (const [edge, wanted] of [
    [drawn.x, centre.x - 80],
    [drawn.y, centre.y - 40],
    [drawn.x + drawn.width, centre.x + 80],
    [drawn.y + drawn.height, centre.y + 20],
  ] as const)
    expect(Math.abs(edge - wanted)).toBeLessThan(5);

  // By keys: a pixel further, ten further, a pixel wider; a row of strokes on one mask is one step.
  const facts = page.getByTestId('facts');
  const size = /mask (\d+) × (\d+) px/;
  const [, width, height] = size.exec((await facts.textContent())!)!.map(Number);
  await mask.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.press('Shift+ArrowRight');
  await expect(facts).toContainText(`mask ${width! + 1} × ${height} px`);
  const moved = (await mask.boundingBox())!;
  expect(moved.x).toBeGreaterThan(drawn.x);
  expect(moved.y).toBeGreaterThan(drawn.y + 10);
  await page.keyboard.press('Control+z');
  await expect(facts).toContainText(`mask ${width} × ${height} px`);

  // Another step or group does not lose what was drawn and not confirmed.
  await go('#/library');
  await go(`#/deidentify?tab=pixels&group=${group.key}`);
  await expect(mask).toBeVisible();
  await mask.focus();
  await page.keyboard.press('Delete');
  await expect(mask).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(mask).toHaveCount(1);
  await page.keyboard.press('b');
  await expect(view(page).getByRole('button', { name: /^Mask 2,/ })).toBeFocused();
  await takeScreenshots(page, 'pixels-draw');
  await expectAccessible(page);
});

test('one object is masked by itself, and undo takes the decision back but not the drawing', async ({ app }) => {
  const { page, client, go } = app;
  const group = await ultrasound(client);
  await go(`#/deidentify?tab=pixels&group=${group.key}`);
  await expect(page.getByTestId('place')).toHaveText('frame 1 of 1');
  const decision = async () => (await client.call('deidentify.pixelFrames', { key: group.key })).rows[0]!.decision;
  await expect(page.getByTestId('window')).toBeVisible();
  await page.keyboard.press('t');
  await page.keyboard.press('b');
  // The second look comes from the code that writes: the box is black, all around stays.
  const middle = async (): Promise<number> => {
    const { x, y } = (await view(page).boundingBox())!;
    const box = (await view(page).locator('canvas').boundingBox())!;
    return view(page)
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement, at) => canvas.getContext('2d')!.getImageData(at.x, at.y, 1, 1).data[0]!, {
        x: Math.round(box.width / 2 + box.x - x),
        y: Math.round(box.height / 2 + box.y - y - 2),
      });
  };
  await expect.poll(middle).toBeGreaterThan(0);
  await page.keyboard.press('Space');
  await expect(page.getByTestId('facts')).toContainText('as it will be written');
  await expect.poll(middle).toBe(0);
  await takeScreenshots(page, 'pixels-after');
  await page.keyboard.press('Space');
  await expect.poll(middle).toBeGreaterThan(0);
  await page.keyboard.press('a');
  await expect.poll(decision).toMatchObject({ verdict: 'mask', masks: [{ frames: 'all', width: 19, height: 4 }] });
  await expect(page.getByText(/^Decided: masked/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect.poll(decision).toBeNull();
  await expect(view(page).getByRole('button', { name: /^Mask 1,/ })).toBeVisible();
});

test('all that is undecided is left out with a reason', async ({ app }) => {
  const { page, client, go } = app;
  await go('#/deidentify?tab=pixels');
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: 'Leave out all undecided …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Leave out every group that is undecided?' });
  await dialog.getByRole('textbox', { name: 'Reason' }).fill('Not needed');
  await dialog.getByRole('button', { name: 'Leave them out' }).click();
  await expect.poll(async () => (await ultrasound(client)).state).toBe('withhold');
  const { key } = await ultrasound(client);
  expect((await client.call('deidentify.pixelGroup', { key })).decision).toEqual({
    verdict: 'withhold',
    masks: [],
    reason: 'Not needed',
  });
  await expect(groups(page).getByRole('option', { name: /^Ultrasound/ })).toContainText('Left out');
  expect((await client.call('deidentify.pixels', {})).waiting).toBe(0);
});
