/** How values become greys and colours: the formulas of the standard, and DCMTK's pictures of real files. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { greyOf, paint, unpackFrame, valueAt, widest, type Frame } from '#shared/frame.ts';
import { Failure } from '#shared/failure.ts';
import { viewFrame } from '#engine/dicom/pixels/view-frame.ts';
import { corpus, corpusIsHere } from '../../../fixtures/corpus.ts';
import { dicomFile, type Elements } from '../../../fixtures/encode-dicom.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-render-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const words = (...values: number[]): Buffer => {
  const out = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => out.writeUInt16LE(value & 0xffff, at * 2));
  return out;
};
/** 1 × n pixels of 16 bits, with what else is given. */
async function frameWith(pixels: Buffer, more: Elements, photometric = 'MONOCHROME2'): Promise<Frame> {
  const path = join(folder, 'one.dcm');
  const all: Elements = [
    { tag: 0x00280002, vr: 'US', value: words(1) },
    { tag: 0x00280004, vr: 'CS', value: photometric },
    { tag: 0x00280010, vr: 'US', value: words(1) },
    { tag: 0x00280011, vr: 'US', value: words(pixels.length / 2) },
    { tag: 0x00280100, vr: 'US', value: words(16) },
    { tag: 0x00280101, vr: 'US', value: words(12) },
    { tag: 0x00280102, vr: 'US', value: words(11) },
    { tag: 0x00280103, vr: 'US', value: words(0) },
    ...more,
    { tag: 0x7fe00010, vr: 'OW', value: pixels },
  ];
  writeFileSync(
    path,
    dicomFile(
      'explicit',
      [...all].sort((a, b) => a.tag - b.tag),
    ),
  );
  return unpackFrame(await viewFrame({ path, frame: 0 }));
}
const greys = (frame: Frame, invert = false): number[] =>
  [...paint(frame, { window: frame.windows[0] ?? 'table', invert, overlay: true })].filter((_, at) => at % 4 === 0);

describe('PS3.3 C.11.2.1.2.1: windows', () => {
  // The example of the standard: centre 2048, width 4096.
  it('LINEAR as in its example', () => {
    const window = { center: 2048, width: 4096 };
    expect([0, 4095].map((value) => greyOf(value, window, 'LINEAR'))).toEqual([0, 255]);
    expect(greyOf(2048, window, 'LINEAR')).toBeCloseTo(((2048 - 2047.5) / 4095 + 0.5) * 255, 10);
  });
  it('LINEAR of width 1 is a threshold', () => {
    const window = { center: 10, width: 1 };
    expect([9, 10].map((value) => greyOf(value, window, 'LINEAR'))).toEqual([0, 255]);
  });
  it('LINEAR_EXACT and SIGMOID', () => {
    const window = { center: 100, width: 50 };
    expect([75, 100, 125].map((value) => greyOf(value, window, 'LINEAR_EXACT'))).toEqual([0, 127.5, 255]);
    expect(greyOf(100, window, 'SIGMOID')).toBe(127.5);
  });
});

describe('what a file asks for is applied', () => {
  const window: Elements = [
    { tag: 0x00281050, vr: 'DS', value: '0' },
    { tag: 0x00281051, vr: 'DS', value: '256' },
    { tag: 0x00281052, vr: 'DS', value: '-128' },
    { tag: 0x00281053, vr: 'DS', value: '2' },
  ];
  it('rescale before the window (C.11.1)', async () => {
    const frame = await frameWith(words(0, 64, 127, 500), window);
    expect(greys(frame)).toEqual([0, 128, 254, 255]);
    expect(valueAt(frame, 1, 0)).toBe('0');
  });
  it('MONOCHROME1 shows small values white, and invert turns it round', async () => {
    const frame = await frameWith(words(0, 127), window, 'MONOCHROME1');
    expect(greys(frame)).toEqual([255, 1]);
    expect(greys(frame, true)).toEqual([0, 254]);
  });
  it('a modality table, held at its ends', async () => {
    const table = [
      { tag: 0x00283002, vr: 'US', value: words(3, 10, 16) },
      { tag: 0x00283004, vr: 'LO', value: 'OD' },
      { tag: 0x00283006, vr: 'US', value: words(7, 500, 900) },
    ];
    const frame = await frameWith(words(0, 10, 11, 12, 99), [{ tag: 0x00283000, vr: 'SQ', value: [table] }]);
    expect([...frame.values]).toEqual([7, 7, 500, 900, 900]);
  });
  it('a VOI table', async () => {
    const table = [
      { tag: 0x00283002, vr: 'US', value: words(3, 100, 12) },
      { tag: 0x00283006, vr: 'US', value: words(0, 1000, 4095) },
    ];
    const frame = await frameWith(words(0, 100, 101, 102, 999), [{ tag: 0x00283010, vr: 'SQ', value: [table] }]);
    expect(greys(frame)).toEqual([0, 0, 62, 255, 255]);
  });
  it('overlays in unused high bits (PS3.3 C.9.2)', async () => {
    const frame = await frameWith(words(0x8000, 5, 0x8005, 7), [
      { tag: 0x60000010, vr: 'US', value: words(1) },
      { tag: 0x60000011, vr: 'US', value: words(4) },
      { tag: 0x60000040, vr: 'CS', value: 'G' },
      { tag: 0x60000050, vr: 'SS', value: words(1, 1) },
      { tag: 0x60000100, vr: 'US', value: words(16) },
      { tag: 0x60000102, vr: 'US', value: words(15) },
    ]);
    expect([...frame.overlayPlane!]).toEqual([1, 0, 1, 0]);
    expect([...frame.values]).toEqual([0, 5, 5, 7]);
  });
  it('padding does not widen the range', async () => {
    const frame = await frameWith(words(0, 100, 200, 4095), [{ tag: 0x00280120, vr: 'US', value: words(4095) }]);
    expect(frame.range).toEqual([0, 200]);
  });
  it('a palette without its tables is shown as greys and says so', async () => {
    const frame = await frameWith(words(0, 1), [], 'PALETTE COLOR');
    expect(frame.type).toBe('u2');
    expect(frame.remarks).toEqual(['The palette is missing or damaged, so its indices are shown as greys.']);
  });
  it('what cannot be shown is refused with the reason', async () => {
    const path = join(folder, 'none.dcm');
    writeFileSync(path, dicomFile('explicit', [], { without: [0x7fe00010] }));
    await expect(viewFrame({ path, frame: 0 })).rejects.toThrow(
      new Failure('unreadable', 'This image cannot be shown: The object holds no pixel data.'),
    );
  });
});

const dcmtk = corpusIsHere && spawnSync('dcmj2pnm', ['--version']).status === 0;
const near = [
  ['pydicom+pydicom/src/pydicom/data/test_files/CT_small.dcm', '--min-max-window'],
  ['pydicom+pydicom/src/pydicom/data/test_files/MR_small.dcm', '--use-window 1'],
  ['pydicom+pydicom-data/data_store/data/OBXXXX1A.dcm', ''],
  ['pydicom+pydicom-data/data_store/data/color-pl.dcm', ''],
  ['pydicom+pydicom/src/pydicom/data/test_files/examples_palette.dcm', ''],
  ['pydicom+pydicom/src/pydicom/data/test_files/examples_ybr_color.dcm', ''],
  ['pydicom+pydicom/src/pydicom/data/test_files/SC_ybr_full_422_uncompressed.dcm', ''],
] as const;
test.skipIf(!dcmtk).each(near)('%s looks as DCMTK draws it, within 1 grey', async (path, option) => {
  const picture = join(folder, 'picture.pnm');
  const run = spawnSync('dcmj2pnm', [
    '--no-overlays',
    '--write-raw-pnm',
    ...option.split(' ').filter(Boolean),
    join(corpus, path),
    picture,
  ]);
  expect(run.status, String(run.stderr)).toBe(0);
  const frame = unpackFrame(await viewFrame({ path: join(corpus, path), frame: 0 }));
  const whole = readFileSync(picture);
  const colour = whole.toString('latin1', 0, 2) === 'P6';
  const theirs = whole.subarray(whole.length - frame.rows * frame.columns * (colour ? 3 : 1));
  const ours = paint(frame, {
    window: option.startsWith('--min') ? widest(frame) : (frame.windows[0] ?? widest(frame)),
    invert: false,
    overlay: false,
  });
  let most = 0;
  for (let at = 0; at < theirs.length; at++) {
    const pixel = colour ? Math.floor(at / 3) * 4 + (at % 3) : at * 4;
    most = Math.max(most, Math.abs(theirs[at]! - ours[pixel]!));
  }
  expect(most).toBeLessThanOrEqual(1);
});
