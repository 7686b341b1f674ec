/** The review of pixels: groups of look-alike frames, masks drawn and moved by pointer and keys, decided, left out, taken back. */
import { execFile, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import type { Client } from '#shared/bridge.ts';
import { captureNames, writeCaptures, writeNamedSlices } from '../fixtures/captures.ts';
import { expect, expectAccessible, takeScreenshots, test } from './app.ts';

const view = (page: Page) => page.getByRole('application', { name: /^Frames of / });
const groups = (page: Page) => page.getByRole('listbox', { name: 'Groups that look alike' });
/** The ultrasound of the sample: the name of the patient stands in its upper left corner. */
const ultrasound = async (client: Client) =>
  (await client.call('deidentify.pixelGroups', {})).rows.find(({ title }) => title === 'Ultrasound')!;
/** Brightest values where the name, the kilovolts and the body stand, as pydicom reads them. */
async function readBack(
  path: string,
): Promise<{ modality: string; name: number; kilovolt: number; body: number; burnedIn: string }> {
  const { x, y, width, height } = captureNames;
  const script = `
import json, sys, pydicom
d = pydicom.dcmread(sys.argv[1])
a = d.pixel_array
cut = lambda x, y, w, h: int(a[y:y + h, x:x + w].max(initial=0))
print(json.dumps(dict(modality=d.Modality, burnedIn=d.get('BurnedInAnnotation', ''),
  name=cut(${x}, ${y}, ${width}, ${height}), kilovolt=cut(410, 345, 102, 30), body=cut(240, 190, 30, 20))))`;
  const { stdout } = await promisify(execFile)('/usr/bin/python3', ['-c', script, path]);
  return JSON.parse(stdout) as Awaited<ReturnType<typeof readBack>>;
}

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
  await expect(page.getByText(/Decided: masked/)).toBeVisible();
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

test.describe('captures with names in the picture', () => {
  test.use({ begin: 'empty' });

  test('are read, masked as a group, looked at again, packaged, and black in the package', async ({ app }) => {
    test.setTimeout(240_000);
    test.skip(
      spawnSync('/usr/bin/python3', ['-c', 'import pydicom, numpy']).status !== 0,
      'pydicom reads the package back',
    );
    const { page, client, go, folder } = app;
    const sources = join(folder, 'captures');
    writeCaptures(sources);
    await client.call('deidentify.setTextPolicy', { policy: 'suggested' });
    await client.call('library.addFolder', { folder: sources });
    await app.idle();
    await go('#/deidentify?tab=pixels');
    await page.getByRole('button', { name: 'Read the frames' }).click();
    await expect
      .poll(async () => (await client.call('deidentify.pixels', {})).read.objects, { timeout: 60_000 })
      .toBe(7);
    await app.idle();

    // Names are masked from the start; what the machine wrote waits for a person.
    const texts = page.getByRole('listbox', { name: 'Texts and masks' });
    await expect(texts.getByRole('option', { name: /MUSTERFRAU/ })).toContainText('Masked');
    await expect(texts.getByRole('option', { name: /MRN4711/ })).toContainText('Masked');
    const kilovolt = texts.getByRole('option', { name: /120 KV/ });
    await expect(kilovolt).toContainText('Undecided');
    const confirm = page.getByRole('button', { name: 'Confirm group' });
    await expect(confirm).toBeDisabled();
    await expect(page.getByText(/Opens when\s+text\s+\d/)).toBeVisible();
    await takeScreenshots(page, 'pixels');
    await expectAccessible(page);

    await kilovolt.click();
    await page.keyboard.press('k');
    await expect(kilovolt).toContainText('Stays');
    await page.keyboard.press('Space');
    await expect(page.getByTestId('facts')).toContainText('as it will be written');
    await takeScreenshots(page, 'pixels-second-look');
    await page.keyboard.press('Space');
    await page.keyboard.press('a');
    await expect(page.getByText(/Decided: masked/)).toBeVisible();
    const [group] = (await client.call('deidentify.pixelGroups', {})).rows;
    expect(group).toMatchObject({ risk: 'suspicious', instances: 7, outliers: 1 });

    // The one that looks different was not decided with the others.
    await page.getByRole('button', { name: 'see it' }).click();
    await expect(page.getByRole('button', { name: 'Confirm object' })).toBeDisabled();
    await expect(texts.getByRole('option', { name: /24\.12\.1950/ })).toContainText('Masked');
    await takeScreenshots(page, 'pixels-outlier');
    await page.keyboard.press('x');
    await expect.poll(async () => (await client.call('deidentify.pixels', {})).waiting).toBe(0);
    await expect(page.getByRole('heading', { level: 1 })).toContainText('No group of look-alike frames waits for you');

    const out = join(folder, 'out');
    const problems = (await client.call('checks.list', {})).filter(({ id }) => id === 'pixels-undecided');
    expect(problems.every(({ status }) => status !== 'fail')).toBe(true);
    await client.call('release.write', { out, draft: true });
    await app.idle();
    const captures = await Promise.all(
      readdirSync(out, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.dcm'))
        .map((name) => readBack(join(out, name))),
    ).then((all) => all.filter(({ modality }) => modality === 'OT'));
    expect(captures).toHaveLength(6);
    for (const { name, kilovolt, body, burnedIn } of captures)
      expect({ name, kilovolt, body: body > 80, burnedIn }).toEqual({
        name: 0,
        kilovolt: 255,
        body: true,
        burnedIn: 'NO',
      });
  });
});

test('series without a sign of text are accepted one by one from their projections, by one key each', async ({
  app,
}) => {
  const { page, client, go } = app;
  const group = (await client.call('deidentify.pixelGroups', {})).rows.find(
    ({ title, series }) => title === 'CT slices' && series > 2,
  )!;
  const series = async () =>
    (await client.call('deidentify.pixelSeries', { key: group.key })).rows.map(({ decision }) => decision?.verdict);
  await go(`#/deidentify?tab=pixels&group=${group.key}`);
  const list = page.getByRole('listbox', { name: 'Series of the group' });
  await expect(list.getByRole('option')).toHaveCount(group.series);
  // Each of the three is drawn.
  for (const how of ['Maximum', 'Minimum', 'Mean'])
    await expect
      .poll(() =>
        page
          .getByRole('img', { name: new RegExp(`^${how} of`) })
          .locator('canvas')
          .evaluate((canvas: HTMLCanvasElement) => canvas.width),
      )
      .toBeGreaterThan(1);
  await takeScreenshots(page, 'pixels-series');
  await expectAccessible(page);
  await page.keyboard.press('a');
  await page.keyboard.press('l');
  await expect.poll(series).toEqual(['clean', 'withhold', ...Array<undefined>(group.series - 2).fill(undefined)]);
  await page.keyboard.press('Shift+A');
  await expect
    .poll(async () => (await client.call('deidentify.pixelGroup', { key: group.key })).decision?.verdict)
    .toBe('clean');
  // What was said of one series goes before what is said of the group.
  expect((await series())[1]).toBe('withhold');
  await page.keyboard.press('e');
  await expect(view(page)).toBeVisible();
  await page.keyboard.press('s');
  await expect(list).toBeVisible();
});

test.describe('a slice that nothing spoke against, and that shows a name', () => {
  test.use({ begin: 'empty', patients: 1 });

  test('waits with the number of its texts, opens with its frames, and its series says which one it is', async ({
    app,
  }) => {
    test.setTimeout(240_000);
    const { page, client, go, folder } = app;
    const sources = join(folder, 'slices');
    writeNamedSlices(sources);
    await client.call('library.addFolder', { folder: sources });
    await app.idle();
    await client.call('deidentify.readPixels', {});
    await app.idle();
    await go('#/deidentify?tab=pixels');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('1 of 2 groups waits for you, 1 shows text');
    const first = groups(page).getByRole('option').first();
    await expect(first).toContainText(/\d texts? found/);
    await expect(groups(page).getByRole('option').nth(1)).toContainText('Never looked at');
    // The text is there to be masked, not hidden behind a projection.
    const texts = page.getByRole('listbox', { name: 'Texts and masks' });
    await expect(texts.getByRole('option', { name: /MUSTERFRAU/ })).toContainText('Masked');
    await expect(view(page)).toBeVisible();
    await takeScreenshots(page, 'pixels-plain-text');
    await expectAccessible(page);
    await page.keyboard.press('s');
    const series = page.getByRole('listbox', { name: 'Series of the group' });
    await expect(series.getByRole('option').first()).toContainText(/\d texts? found/);
    await page.keyboard.press('e');
    await expect(view(page)).toBeVisible();
    await page.keyboard.press('a');
    await expect.poll(async () => (await client.call('deidentify.pixels', {})).waiting).toBe(0);
  });
});
