/** Text in pictures: found in three sizes and on any ground, read, matched against the patient, and masks suggested. */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box } from '#shared/contract/pixels.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { drawnValueIn } from '#engine/deidentify/pixels/drawn-value.ts';
import { knownLayout } from '#engine/deidentify/pixels/known-layouts.ts';
import { addFrame, cellsOf, fits, joinLooks, type Look } from '#engine/deidentify/pixels/layout.ts';
import { identifiedAsRead, matchText } from '#engine/deidentify/pixels/match-text.ts';
import { startReader, type Reader, type ReadWord } from '#engine/deidentify/pixels/ocr.ts';
import { readBoxes } from '#engine/deidentify/pixels/read-text.ts';
import { asGreymap, sheetOf, type Sheet } from '#engine/deidentify/pixels/sheet.ts';
import { suggestMasks, type StandingText } from '#engine/deidentify/pixels/suggest-masks.ts';
import { textLines } from '#engine/deidentify/pixels/text-likelihood.ts';
import { showsWords } from '#engine/deidentify/pixels/words-in-slices.ts';
import { wholeTexts } from '#engine/deidentify/pixels/whole-texts.ts';
import { textWidth, tissue, write, type Canvas } from '../../fixtures/stroke-font.ts';

const plain = (value: number): Canvas => ({ width: 640, height: 320, values: new Uint8Array(640 * 320).fill(value) });
const sizes = [10, 16, 32];
const text = 'ROE^ANA MRN4711';
const place = (size: number): Box => ({
  x: 20,
  y: sizes.indexOf(size) * 90 + 30,
  width: textWidth(text, size) - Math.round(size * 0.3),
  height: size,
});
const grey = (canvas: Canvas) => canvas as Canvas & { values: Uint8Array };
const covered = (box: Box, by: readonly Box[]): number => {
  let inside = 0;
  for (let y = box.y; y < box.y + box.height; y++)
    for (let x = box.x; x < box.x + box.width; x++)
      if (by.some((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height)) inside++;
  return inside / (box.width * box.height);
};

const grounds: [string, () => Canvas, number][] = [
  ['light on black', () => plain(0), 255],
  ['dark on white', () => plain(255), 0],
  ['light on tissue', () => tissue(640, 320, 20, 150), 255],
  ['dark on tissue', () => tissue(640, 320, 90, 230), 0],
  ['grey on tissue', () => tissue(640, 320, 10, 110), 200],
];

describe('the cheap look', () => {
  it.each(grounds)('finds rows of letters in 3 sizes, %s', (_, ground, ink) => {
    const canvas = ground();
    for (const size of sizes) write(canvas, text, 20, place(size).y, size, ink);
    const lines = textLines(grey(canvas));
    for (const size of sizes) expect(covered(place(size), lines), `${size} px`).toBeGreaterThan(0.85);
  });

  it('finds none where there is none, or little in grain', () => {
    expect(textLines(grey(plain(0)))).toEqual([]);
    expect(textLines(grey(tissue(640, 320, 20, 150)))).toEqual([]);
    const frame = plain(0);
    // A frame and a ruler are lines, not letters.
    for (let x = 50; x < 600; x++) for (const y of [40, 41, 280]) frame.values[y * 640 + x] = 255;
    for (let y = 40; y < 280; y++) for (const x of [50, 599]) frame.values[y * 640 + x] = 255;
    expect(textLines(grey(frame))).toEqual([]);
  });
});

describe('the reader of text', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await startReader();
  }, 60_000);
  afterAll(() => reader.end());

  it.each(grounds)('reads name and number in 3 sizes, %s', { timeout: 60_000 }, async (_, ground, ink) => {
    const canvas = ground();
    for (const size of sizes) write(canvas, text, 20, place(size).y, size, ink);
    const lines = textLines(grey(canvas));
    const known = identifiersFrom([
      { kind: 'patient-name', value: 'Roe^Ana' },
      { kind: 'patient-id', value: 'MRN4711' },
    ]);
    const sheet = sheetOf(
      grey(canvas),
      lines,
      'plain',
      lines.map((__, at) => at),
    );
    const words = await reader.read(asGreymap(sheet));
    for (const size of sizes) {
      const mine = sheet.placed.filter(({ line }) => covered(place(size), [lines[line]!]) > 0.1);
      const found = words.filter(({ y, height }) =>
        mine.some((one) => y + height / 2 >= one.y && y + height / 2 < one.y + one.height),
      );
      const read = found.map((word) => word.text).join(' ');
      expect(matchText(read, 0.9, known).standing, `${size} px: ${read}`).toBe('identifier');
    }
  });

  it('reads what is drawn in one value where it runs from dark onto bright ground', { timeout: 60_000 }, async () => {
    const canvas = tissue(640, 320, 150, 235);
    // A lung at the left, bright tissue at the right.
    for (let at = 0; at < canvas.values.length; at++) if (at % 640 < 120 + ((at >> 9) % 40)) canvas.values[at]! >>= 4;
    const at = { ...place(32), x: 60 };
    write(canvas, text, at.x, at.y, 32, 255);
    const box = { x: at.x - 20, y: at.y - 8, width: at.width + 40, height: at.height + 16, clear: true };
    expect(drawnValueIn(box, grey(tissue(640, 320, 20, 150)))).toBeUndefined();
    expect(drawnValueIn(box, grey(canvas))).toBe(255);
    const known = identifiersFrom([{ kind: 'patient-id', value: 'MRN4711' }]);
    const words = await reader.read(asGreymap(sheetOf(grey(canvas), [box], 'drawn', [0])));
    const read = words.map((word) => word.text).join(' ');
    expect(matchText(read, 0.9, known).standing, read).toBe('identifier');
  });

  const readingOf = async (canvas: Canvas, box: Box): Promise<string> => {
    const [found] = await readBoxes(grey(canvas), [{ ...box, clear: true }], (sheet) => reader.read(asGreymap(sheet)));
    return found!.lines.map((line) => line.text).join(' ');
  };

  it('reads dark words on a label that lies in a dark picture', { timeout: 60_000 }, async () => {
    const canvas = tissue(640, 320, 0, 40);
    for (let y = 100; y < 128; y++) canvas.values.fill(250, y * 640 + 200, y * 640 + 420);
    write(canvas, 'ROE ANA 4711', 208, 106, 16, 0);
    expect(await readingOf(canvas, { x: 196, y: 98, width: 230, height: 33 })).toContain('ANA');
  });

  it('reads white words on grey where black lies beside them', { timeout: 60_000 }, async () => {
    const canvas = tissue(640, 320, 110, 130);
    for (let y = 90; y < 140; y++) canvas.values.fill(0, y * 640 + 150, y * 640 + 205 - (y - 90));
    write(canvas, 'ROE ANA 4711', 230, 100, 16, 250);
    expect(await readingOf(canvas, { x: 150, y: 94, width: 300, height: 30 })).toContain('ANA');
  });

  it.each(['below', 'above'])('reads what is written along the side from %s', { timeout: 60_000 }, async (from) => {
    const flat = tissue(640, 320, 10, 60);
    write(flat, 'ROE ANA 4711', 40, 20, 18, 250);
    const values = new Uint8Array(flat.values.length);
    for (let y = 0; y < 320; y++)
      for (let x = 0; x < 640; x++)
        values[from === 'below' ? (639 - x) * 320 + y : x * 320 + (319 - y)] = flat.values[y * 640 + x]!;
    const turned = { width: 320, height: 640, values };
    const [line] = textLines(turned);
    expect(line!.height).toBeGreaterThan(150);
    expect(await readingOf(turned, line!)).toContain('ANA');
  });

  it('works without any network', { timeout: 60_000 }, () => {
    const script = fileURLToPath(new URL('../../fixtures/read-offline.ts', import.meta.url));
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8', timeout: 50_000 }).trim()).toBe('read: ROE');
  });
});

it('of two readings of a line the one that holds more of it counts, and doubtful words are kept for what they may be', async () => {
  const sureness = [0.4, 0.12];
  const read = ({ placed }: Sheet): Promise<ReadWord[]> => {
    const { x, y } = placed[0]!;
    const word = { y: y + 8, height: 20, line: 0 };
    const doubt = sureness.shift() ?? 0.1;
    return Promise.resolve([
      { ...word, x, width: 20, text: 'ID', confidence: 0.9 },
      { ...word, x: x + 30, width: 60, text: 'H980134', confidence: doubt },
    ]);
  };
  const box = { x: 10, y: 10, width: 60, height: 12, clear: true };
  const [found] = await readBoxes(grey(plain(0)), [box], read);
  expect(found!.lines.map((line) => line.text)).toEqual(['ID H980134']);
  expect(found!.asRead.split('H980134')).toHaveLength(5);
});

describe('which plain pictures lose what was found', () => {
  const size = { columns: 512, rows: 512 };
  const seen = (text: string, confidence: number, standing: string, clear = true, height = 14) => ({
    text, confidence, clear, width: 120, height, standing: standing as 'unclear',
  }); // prettier-ignore
  it.each([
    ['words that were surely read', seen('ROE ANA', 0.9, 'pattern', false), true],
    ['what is built like writing, though nobody can read it', seen('', 0, 'unclear'), true],
    ['and words that no machine writes', seen('Green Medical Cente', 0.9, 'technical'), true],
    ['not what may be grain', seen('', 0, 'unclear', false), false],
    ['nor a box as large as the picture', { ...seen('', 0, 'unclear', true, 160), width: 400 }, false],
    ['nor what the machine writes', seen('120 kV', 0.9, 'technical'), false],
    ['nor words of images', seen('CHEST AP', 0.9, 'technical'), false],
  ])('%s', (_, text, expected) => {
    expect(showsWords([text], size)).toBe(expected);
  });
});

describe('what a read text is', () => {
  const known = identifiersFrom([
    { kind: 'patient-name', value: 'Schilling^Brigitte' },
    { kind: 'patient-id', value: 'B0815-501' },
    { kind: 'birth-date', value: '19580123' },
    { kind: 'institution', value: 'St. Marien Hospital' },
  ]);
  it.each([
    ['SCHILLING, B.', 'patient-name'],
    ['5CH1LL1NG', 'patient-name'],
    ['Schil ling', 'patient-name'],
    ['SCHLLING BRIGITE', 'patient-name'],
    ['ID: BO8I5-5O1', 'patient-id'],
    ['BO815501', 'patient-id'],
    ['15-501', 'patient-id'],
    ['23.01.1958', 'birth-date'],
    ['*1958-01-23', 'birth-date'],
    ['St. Marien Hospital', 'institution'],
  ])('%s is an identifier, also misread', (read, identifier) => {
    expect(matchText(read, 0.5, known)).toMatchObject({ standing: 'identifier', identifier });
  });
  it.each(['120 kV', 'W 400', 'L40', 'MI 0.8', 'TIS<0.4', '16cm', '49Hz', '3/3/4', '5.0 R15 G66 C6', 'LEFT LATERAL'])(
    '%s is technical',
    (read) => {
      expect(matchText(read, 0.9, known).standing).toBe('technical');
    },
  );
  it.each(['12-MAR-2024 11:24', 'Tel. 030 4711-220', 'Quorvex Umbrelda'])(
    '%s is no identifier, but must be looked at',
    (read) => {
      expect(['pattern', 'unclear']).toContain(matchText(read, 0.9, known).standing);
    },
  );
  it.each(['DOB', 'MRN', 'Patient ID', 'NAME', 'Acc. No', 'Geb.', 'ID:'])(
    '%s announces what identifies, whether or not it can be read',
    (read) => {
      expect(matchText(read, 0.92, known).standing).toBe('pattern');
    },
  );
  it.each([
    ['SCHILLING”BRIGITTE', 'patient-name'],
    ['— B0815-501. ~', 'patient-id'],
    ['x 23.01.1958', 'birth-date'],
  ])('%s is the patient, however unsure the reader was', (read, identifier) => {
    expect(identifiedAsRead(read, known)).toMatchObject({ standing: 'identifier', identifier });
  });
  it.each(['Tl Mare', 'SCHLLING BRIGITE', '', 'WVVM lIl1 01 58'])('%s was read by chance', (read) => {
    expect(identifiedAsRead(read, known)).toBeUndefined();
  });
  it('that nobody can read is unclear', () => {
    expect(matchText('', 0, known).standing).toBe('unclear');
    expect(matchText('x~', 0.1, known).standing).toBe('unclear');
  });
});

describe('suggested masks', () => {
  const box = (
    x: number,
    y: number,
    standing: StandingText['standing'],
    runs: [number, number][] = [[0, 0]],
  ): StandingText => ({
    x,
    y,
    width: 100,
    height: 12,
    runs,
    standing,
    why: standing,
  });
  const facts = { columns: 640, rows: 480, frames: 1, regions: [], known: [] };

  it('hold every box near an identifier, patterns and what is unclear; plain technical text not', () => {
    const texts = [
      box(10, 10, 'identifier'),
      box(10, 26, 'technical'),
      box(120, 10, 'technical'),
      box(500, 10, 'pattern'),
      box(500, 200, 'unclear'),
      box(10, 400, 'technical'),
    ];
    const masks = suggestMasks({ ...facts, texts });
    for (const text of texts.slice(0, 5)) expect(covered(text, masks), `${text.x},${text.y}`).toBe(1);
    expect(covered(texts[5]!, masks)).toBe(0);
    // A recipe has nobody who looks: it masks every box.
    expect(covered(texts[5]!, suggestMasks({ ...facts, texts }, true))).toBe(1);
  });

  it('leave to a person what is too large for a line of text', () => {
    const large = { ...box(100, 100, 'unclear'), width: 300, height: 120 };
    expect(suggestMasks({ ...facts, texts: [large] })).toEqual([]);
    expect(covered(large, suggestMasks({ ...facts, texts: [large] }, true))).toBe(1);
    const name = box(100, 222, 'identifier');
    expect(covered(name, suggestMasks({ ...facts, texts: [large, name] }))).toBe(1);
    expect(covered(large, suggestMasks({ ...facts, texts: [large, name] }))).toBeLessThan(0.1);
  });

  it('reach the frames in which the text was found', () => {
    const masks = suggestMasks({
      ...facts,
      frames: 5,
      texts: [
        box(10, 10, 'identifier', [
          [1, 2],
          [4, 4],
        ]),
      ],
    });
    expect(masks.map(({ frames }) => frames)).toEqual([[1, 2, 4]]);
  });

  it('are one band where text lies outside of the regions of an ultrasound object', () => {
    const region = { x: 50, y: 60, width: 500, height: 400 };
    const masks = suggestMasks({
      ...facts,
      regions: [region],
      texts: [box(10, 10, 'technical'), box(300, 20, 'unclear')],
    });
    expect(masks).toHaveLength(1);
    expect(masks[0]).toMatchObject({ x: 0, y: 0, width: 640, height: 60, frames: 'all' });
  });

  it('know layouts of devices by model and size', () => {
    const device = {
      modality: 'US',
      manufacturer: 'Philips Medical Systems',
      model: 'iU22',
      imageType: '',
      rows: 768,
      columns: 1024,
    };
    expect(knownLayout(device)).toEqual([{ x: 0, y: 0, width: 1024, height: 75 }]);
    expect(knownLayout({ ...device, model: 'unknown' })).toEqual([]);
    expect(suggestMasks({ ...facts, texts: [], known: knownLayout(device) })[0]!.why).toMatch(/Known layout/);
  });

  it('of a group take whole each text that they touch: names are of any length', () => {
    const mask = { x: 0, y: 8, width: 60, height: 20, frames: 'all' as const };
    const longer = { x: 10, y: 10, width: 200, height: 12, runs: [[0, 3]] as [number, number][] };
    const other = { x: 10, y: 100, width: 200, height: 12, runs: [[0, 3]] as [number, number][] };
    const masks = wholeTexts([mask], [longer, other]);
    expect(covered(longer, masks)).toBe(1);
    expect(covered(other, masks)).toBe(0);
    expect(masks[1]!.frames).toEqual([0, 1, 2, 3]);
  });
});

describe('frames that look alike', () => {
  const name = { x: 10, y: 10, width: 100, height: 12, clear: true, score: 9 };
  const clock = { x: 500, y: 10, width: 60, height: 12, clear: true, score: 9 };
  it('are one look; a frame with text elsewhere is another', () => {
    const looks: Look[] = [];
    for (let frame = 0; frame < 9; frame++)
      addFrame(
        looks,
        frame,
        frame === 5 ? [name, { x: 200, y: 300, width: 120, height: 20, clear: true, score: 9 }] : [name, clock],
        640,
        480,
      );
    expect(looks.map(({ frame, runs }) => ({ frame, runs }))).toEqual([
      {
        frame: 0,
        runs: [
          [0, 4],
          [6, 8],
        ],
      },
      { frame: 5, runs: [[5, 5]] },
    ]);
  });
  it('are joined over the stretches in which an object is read', () => {
    const before: Look[] = [];
    const after: Look[] = [];
    for (let frame = 0; frame < 4; frame++) addFrame(before, frame, [name], 640, 480);
    for (let frame = 4; frame < 8; frame++) addFrame(after, frame, [name], 640, 480);
    joinLooks(before, after);
    expect(before.map(({ runs }) => runs)).toEqual([[[0, 7]]]);
  });
  it('text beyond the layout does not fit, text within does', () => {
    const layout = cellsOf([name], 640, 480);
    expect(fits(cellsOf([{ ...name, width: 120 }], 640, 480), layout)).toBe(true);
    expect(fits(cellsOf([name, clock], 640, 480), layout)).toBe(false);
    expect(fits('', layout)).toBe(true);
    expect(fits(layout, '')).toBe(false);
  });
});
