/** Texts are found whole, wherever they stand; tissue, grain and frames without text have no boxes. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Box } from '#shared/contract/pixels.ts';
import { suggestMasks } from '#engine/deidentify/pixels/suggest-masks.ts';
import type { Frame } from '#shared/frame.ts';
import { greysOf } from '#engine/deidentify/pixels/grey.ts';
import { greyFrames } from '#engine/deidentify/pixels/look-for-text.ts';
import { sharedOut } from '#engine/deidentify/pixels/read-text.ts';
import { textLines, type Grey } from '#engine/deidentify/pixels/text-likelihood.ts';
import { imageOf, textAt } from '#engine/dicom/pixels/image.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { corpus, corpusFiles, corpusIsHere } from '../../fixtures/corpus.ts';
import { speckle, textWidth, tissue, write, type Canvas } from '../../fixtures/stroke-font.ts';

const [width, height] = [512, 384];
const plain = (value: number): Canvas => ({ width, height, values: new Uint8Array(width * height).fill(value) });
const grey = (canvas: Canvas): Grey => canvas as Grey;

/** Masks as a recipe makes them. */
const masksOf = (canvas: Canvas): Box[] =>
  suggestMasks(
    {
      columns: canvas.width,
      rows: canvas.height,
      frames: 1,
      regions: [],
      known: [],
      texts: textLines(grey(canvas)).map((line) => ({ ...line, runs: [[0, 0]], standing: 'unclear', why: '' })),
    },
    true,
  );
const maskedShare = (canvas: Canvas, masks: readonly Box[]): number => {
  const hidden = new Uint8Array(canvas.width * canvas.height);
  for (const { x, y, width: wide, height: high } of masks)
    for (let row = y; row < y + high; row++) hidden.fill(1, row * canvas.width + x, row * canvas.width + x + wide);
  return hidden.reduce((sum, one) => sum + one, 0) / hidden.length;
};

/** Pixels that writing changed and that no mask hides. */
function left(ground: () => Canvas, texts: [text: string, x: number, y: number, size: number, ink: number][]): number {
  const [before, canvas] = [ground(), ground()];
  for (const [text, x, y, size, ink] of texts) write(canvas, text, x, y, size, ink);
  const masks = masksOf(canvas);
  let open = 0;
  for (let at = 0; at < canvas.values.length; at++) {
    if (Math.abs(canvas.values[at]! - before.values[at]!) < 8) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    if (!masks.some((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height)) open++;
  }
  return open;
}
const name = 'FONTAINE^CLAIRE';
const block = ['FONTAINE, CLAIRE', 'ID 1497320', 'DOB 1956-03-12'];

describe('texts are masked whole', () => {
  const sizes = [9, 12, 18, 24, 36];
  it.each(sizes)('%i px, in every corner and to the edge', (size) => {
    const text = size > 30 ? 'FONTAINE' : name;
    const [right, low] = [width - textWidth(text, size) + Math.round(size * 0.2), height - size];
    for (const [x, y] of [
      [0, 0],
      [right, 0],
      [0, low],
      [right, low],
    ] as const)
      expect(
        left(() => plain(0), [[text, x, y, size, 255]]),
        `${x},${y}`,
      ).toBe(0);
  });

  it.each(sizes)('%i px, lines so close that their letters touch', (size) => {
    const lines = block.map((text, at): [string, number, number, number, number] => [
      text.slice(0, 12),
      8,
      40 + at * size,
      size,
      255,
    ]);
    expect(left(() => plain(0), lines)).toBe(0);
  });

  it.each(sizes)('%i px, all lines of a block, on tissue', (size) => {
    const lines = block.map((text, at): [string, number, number, number, number] => [
      text.slice(0, 12),
      60,
      100 + at * Math.round(size * 1.5),
      size,
      255,
    ]);
    expect(left(() => tissue(width, height, 10, 130), lines)).toBe(0);
  });

  const band = (): Canvas => {
    const canvas = tissue(width, height, 10, 150);
    canvas.values.fill(255, 0, 60 * width);
    return canvas;
  };
  it.each([215, 150, 0])('on a white band, written in %i', (ink) => {
    for (const size of [10, 16, 24]) expect(left(band, [[name, 20, 16, size, ink]]), `${size} px`).toBe(0);
  });

  it('that run from dark over light, where only a part of them stands out', () => {
    const halves = (): Canvas => {
      const canvas = plain(20);
      for (let y = 0; y < height; y++) canvas.values.fill(190, y * width + 250, (y + 1) * width);
      return canvas;
    };
    for (const size of [12, 18, 24]) expect(left(halves, [[name, 120, 100, size, 160]]), `${size} px`).toBe(0);
  });

  it.each([9, 14, 28])('a short name by itself, %i px', (size) => {
    expect(left(() => plain(0), [['ROE', 20, 200, size, 255]])).toBe(0);
    expect(left(() => plain(230), [['ANA', 300, 40, size, 30]])).toBe(0);
  });

  it.each([
    ['red', 255, 0, 0],
    ['yellow', 255, 255, 40],
    ['pink', 255, 128, 128],
  ] as const)('white on %s, as bright as the letters in one of its colours', (_, red, green, blue) => {
    const letters = plain(0);
    write(letters, name, 60, 100, 18, 255);
    const values = new Uint8Array(width * height * 3);
    for (const [at, ink] of letters.values.entries())
      for (const [place, ground] of [red, green, blue].entries()) values[at * 3 + place] = Math.max(ground, ink);
    const pictures = greysOf({ type: 'rgb', rows: height, columns: width, values } as unknown as Frame);
    const masks = pictures.flatMap((picture) => masksOf(picture as Canvas));
    const open = [...letters.values].filter((ink, at) => {
      const [x, y] = [at % width, Math.floor(at / width)];
      return ink > 0 && !masks.some((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height); // prettier-ignore
    });
    expect(open).toEqual([]);
  });

  it('with the room around them that masks have', () => {
    const canvas = plain(0);
    write(canvas, name, 100, 100, 20, 255);
    const [mask, ...others] = masksOf(canvas);
    expect(others).toEqual([]);
    expect(mask!.x).toBeLessThanOrEqual(97);
    expect(mask!.y).toBeLessThanOrEqual(97);
    expect(mask!.y + mask!.height).toBeGreaterThanOrEqual(123);
    expect(mask!.width).toBeLessThan(textWidth(name, 20) + 30);
    expect(mask!.height).toBeLessThan(40);
  });

  it('also where only a part of the box was read', () => {
    const box = { x: 10, y: 20, width: 200, height: 40 };
    const line = (x: number, y: number, wide: number) => ({
      x,
      y,
      width: wide,
      height: 12,
      text: 'ROE',
      confidence: 0.9,
    });
    expect(sharedOut(box, [line(30, 22, 60)])).toMatchObject([{ ...box, text: 'ROE' }]);
    const two = sharedOut(box, [line(12, 44, 20), line(30, 22, 60)]);
    expect(two.map(({ y, height: high }) => [y, high])).toEqual([
      [20, 19],
      [39, 21],
    ]);
    expect(two.every(({ x, width: wide }) => x === box.x && wide === box.width)).toBe(true);
  });
});

describe('lines along the side', () => {
  const sizes = [10, 14, 20];
  const turnedBy = (canvas: Canvas, quarters: 1 | 3): Canvas => {
    const values = new Uint8Array(canvas.values.length);
    for (let y = 0; y < canvas.height; y++)
      for (let x = 0; x < canvas.width; x++) {
        const at =
          quarters === 1 ? x * canvas.height + (canvas.height - 1 - y) : (canvas.width - 1 - x) * canvas.height + y;
        values[at] = canvas.values[y * canvas.width + x]!;
      }
    return { width: canvas.height, height: canvas.width, values };
  };
  it.each(sizes)('%i px, from below and from above, are masked whole', (size) => {
    for (const quarters of [1, 3] as const)
      for (const [x, y] of [
        [3, 2],
        [60, 200],
      ] as const) {
        const ground = tissue(width, height, 10, 90, size);
        const canvas = { ...ground, values: ground.values.slice() };
        write(canvas, name, x, y, size, 255);
        const [before, after] = [turnedBy(ground, quarters), turnedBy(canvas, quarters)];
        const masks = masksOf(after);
        let open = 0;
        for (let at = 0; at < after.values.length; at++) {
          const [column, row] = [at % after.width, Math.floor(at / after.width)];
          if (Math.abs(after.values[at]! - before.values[at]!) < 8) continue;
          if (
            !masks.some(
              (one) => column >= one.x && column < one.x + one.width && row >= one.y && row < one.y + one.height,
            )
          )
            open++;
        }
        expect(open, `${quarters} ${x},${y}`).toBe(0);
        expect(maskedShare(after, masks)).toBeLessThan(0.06);
      }
  });
});

describe('what is no text has no box', () => {
  it.each([1, 2, 3, 4, 5])('grain of ultrasound, %i', (seed) => {
    for (const clip of [1, 1.6, 2.4]) expect(textLines(grey(speckle(width, height, seed, clip)))).toEqual([]);
  });
  it.each([1, 2, 3])('grain of tissue, %i', (seed) => {
    for (const [low, high] of [
      [0, 40],
      [20, 150],
      [0, 255],
    ] as const)
      expect(textLines(grey(tissue(width, height, low, high, seed)))).toEqual([]);
  });
  it('grain that ends where the picture is padded', () => {
    const canvas = tissue(width, height, 0, 30, 7);
    canvas.values.fill(0, 200 * width);
    expect(textLines(grey(canvas))).toEqual([]);
  });
  it('frames, rulers, grids and a curve', () => {
    const canvas = plain(0);
    for (let x = 30; x < 480; x++) {
      for (const y of [30, 31, 300]) canvas.values[y * width + x] = 255;
      canvas.values[Math.round(200 + 30 * Math.sin(x / 9)) * width + x] = 255;
    }
    for (let y = 30; y < 300; y += 18) canvas.values.fill(255, y * width + 20, y * width + 30);
    expect(textLines(grey(canvas))).toEqual([]);
  });

  it.skipIf(!corpusIsHere)('CT, MR, PT, CR, DX, MG and NM of the corpus', { timeout: 300_000 }, async () => {
    const shares = new Map<string, number>();
    for (const path of corpusFiles.filter((one) => !one.startsWith('torture'))) {
      try {
        const file = readDicomFile(join(corpus, path));
        if (!['CT', 'MR', 'PT', 'CR', 'DX', 'MG', 'NM'].includes(textAt(file, 0x00080060).trim())) continue;
        const image = imageOf(file);
        const pictures = await greyFrames(file, image, 0);
        shares.set(path, Math.max(...pictures.map((frame) => maskedShare(frame, masksOf(frame)))));
      } catch {
        // Damaged on purpose, or without pixels.
      }
    }
    expect(shares.size).toBeGreaterThan(80);
    // Two have an overlay that says "Tra": it is no part of the pixels, and never reaches a package.
    expect([...shares].filter(([, share]) => share > 0).map(([path]) => path)).toEqual([]);
  });
});
