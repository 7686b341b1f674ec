/** Every transfer syntax of PS3.6 and every kind of cell: shown with the right values and masked, or refused with a named reason. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDicom, transferSyntaxes, type NewDataSet } from '#engine/dicom/create.ts';
import { encodingOf } from '#engine/dicom/encoding.ts';
import { blackValues } from '#engine/dicom/pixels/black.ts';
import { decodeFrame } from '#engine/dicom/pixels/decode.ts';
import { decompressObject, uncompressed } from '#engine/dicom/pixels/decompress.ts';
import { encodeLossless } from '#engine/dicom/pixels/encode-lossless.ts';
import { encodeHtj2k, encodeJpeg2000, encodeJpegLs } from '#engine/dicom/pixels/encode-stream.ts';
import { FrameSpool } from '#engine/dicom/pixels/frame-spool.ts';
import { frameBytes } from '#engine/dicom/pixels/frames.ts';
import { imageOf } from '#engine/dicom/pixels/image.ts';
import { maskFrame } from '#engine/dicom/pixels/mask-frame.ts';
import { nativeBoxes, nativePaint } from '#engine/dicom/pixels/mask-native.ts';
import { renderFrame } from '#engine/dicom/pixels/render.ts';
import { encodeRle } from '#engine/dicom/pixels/rle.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { DicomError, type DicomFile } from '#engine/dicom/types.ts';
import { tiny } from '../../../fixtures/tiny-jpeg.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-syntaxes-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const [rows, columns, frames] = [5, 6, 2];
const root = '1.2.840.10008.1.2.';
const GE = '1.2.840.113619.5.2';

interface Cells {
  allocated: number;
  stored: number;
  high: number;
  signed: boolean;
}
interface Colours {
  samples: number;
  planar: boolean;
  photometric: string;
}

/** Values over the whole range of the stored bits, those of 53 bits at most; the same each time. */
function valuesOf({ stored, signed }: Cells, count: number): number[] {
  const bits = Math.min(stored, 53);
  const lowest = signed ? -(2 ** (bits - 1)) : 0;
  const highest = signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  let state = 11;
  return Array.from({ length: count }, (_, at) => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return at < 2 ? [lowest, highest][at]! : Math.min(highest, lowest + Math.floor((state / 2 ** 31) * 2 ** bits));
  });
}

/** Little endian, cell after cell without a gap (PS3.5 8.1.1), bits beside the stored ones 0. */
function packed({ allocated, stored, high }: Cells, values: readonly number[]): Buffer {
  const out = Buffer.alloc(Math.ceil((values.length * allocated) / 8));
  values.forEach((value, at) => {
    const cell = BigInt.asUintN(stored, BigInt(value)) << BigInt(high + 1 - stored);
    for (let bit = 0; bit < allocated; bit++)
      if ((cell >> BigInt(bit)) & 1n) out[(at * allocated + bit) >> 3]! |= 1 << ((at * allocated + bit) & 7);
  });
  return out;
}

/** Values of one frame in the order in which they are stored; `shared`: two pixels have one chroma. */
function inOrder(values: readonly number[], { samples, planar, photometric }: Colours): number[] {
  const pixels = values.length / samples;
  if (photometric.endsWith('_422'))
    return Array.from({ length: pixels / 2 }, (_, pair) => [
      values[pair * 6]!, values[pair * 6 + 3]!, values[pair * 6 + 1]!, values[pair * 6 + 2]!,
    ]).flat(); // prettier-ignore
  if (!planar) return [...values];
  return Array.from({ length: samples }, (_, sample) => values.filter((__, at) => at % samples === sample)).flat();
}

const attributes = (cells: Cells, { samples, planar, photometric }: Colours): NewDataSet => ({
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.7',
  SOPInstanceUID: '1.2.3',
  SamplesPerPixel: samples,
  PhotometricInterpretation: photometric,
  ...(samples > 1 ? { PlanarConfiguration: planar ? 1 : 0 } : {}),
  NumberOfFrames: frames,
  Rows: rows,
  Columns: columns,
  BitsAllocated: cells.allocated,
  BitsStored: cells.stored,
  HighBit: cells.high,
  PixelRepresentation: cells.signed ? 1 : 0,
  ...(photometric === 'PALETTE COLOR' ? palette : {}),
});
const ramp = Uint8Array.from({ length: 512 }, (_, at) => (at & 1 ? at >> 1 : 0));
const palette: NewDataSet = Object.fromEntries<NewDataSet[string]>(
  ['Red', 'Green', 'Blue'].flatMap((colour) => [
    [`${colour}PaletteColorLookupTableDescriptor US`, [256, 0, 16]] as const,
    [`${colour}PaletteColorLookupTableData OW`, ramp] as const,
  ]),
);

function open(bytes: Buffer): DicomFile {
  const path = join(folder, 'one.dcm');
  writeFileSync(path, bytes);
  return readDicomFile(path);
}

/** The object, and the values that it holds. */
function objectOf(syntax: string, cells: Cells, colours: Colours): { file: DicomFile; values: number[][] } {
  const size = rows * columns * colours.samples;
  const all = valuesOf(cells, size * frames);
  const values = Array.from({ length: frames }, (_, frame) => all.slice(frame * size, (frame + 1) * size));
  if (colours.photometric.endsWith('_422'))
    for (const frame of values)
      for (let at = 0; at < size; at += 6) frame.splice(at + 4, 2, frame[at + 1]!, frame[at + 2]!);
  const ordered = values.map((frame) => inOrder(frame, colours));
  const dataSet = attributes(cells, colours);
  const plain = (): Buffer => packed(cells, ordered.flat());
  const fragments = (compress: (frame: Buffer) => Uint8Array): NewDataSet => ({
    ...dataSet,
    'PixelData OB': ordered.map((frame) => {
      const bytes = Buffer.from(compress(packed(cells, frame)));
      return bytes.length & 1 ? Buffer.concat([bytes, Buffer.alloc(1)]) : bytes;
    }),
  });
  const width = cells.allocated / 8;
  if (syntax === `${root}1.98`) return { file: open(createDicom({ dataSet: fragments((b) => b), transferSyntax: syntax })), values };
  if (syntax === `${root}8.1`)
    return { file: open(createDicom({ dataSet: fragments((bytes) => deflateRawSync(bytes)), transferSyntax: syntax })), values };
  if (syntax === `${root}5`) {
    // Segments are planes of bytes, so that how colours lie makes no difference: the encoder takes them pixel by pixel.
    const rle = values.map((frame) =>
      cells.allocated === 1
        ? encodeRle(packed(cells, frame), 1, Math.ceil(frame.length / 8), 1, 1)
        : encodeRle(packed(cells, frame), rows, columns, colours.samples, width),
    );
    return { file: open(createDicom({ dataSet: { ...dataSet, 'PixelData OB': rle.map((b) => Buffer.from(b)) }, transferSyntax: syntax })), values };
  }
  let bytes = plain();
  const big = syntax === transferSyntaxes.bigEndian || syntax === GE;
  if (big && width > 2 && [4, 8].includes(width)) {
    if (width === 4) bytes.swap32();
    else bytes.swap64();
    // The words of it are swapped where they are written.
    bytes.swap16();
  }
  if (bytes.length & 1) bytes = Buffer.concat([bytes, Buffer.alloc(1)]);
  if (syntax !== GE) return { file: open(createDicom({ dataSet: { ...dataSet, 'PixelData OW': bytes }, transferSyntax: syntax })), values };
  const ge = createDicom({ dataSet: { ...dataSet, 'PixelData OW': bytes.swap16() }, transferSyntax: transferSyntaxes.implicit });
  const at = ge.indexOf('1.2.840.10008.1.2\0', 132, 'latin1');
  ge.write(GE, at, 'latin1');
  return { file: open(ge), values };
} // prettier-ignore

const native = [
  transferSyntaxes.implicit, transferSyntaxes.explicit, transferSyntaxes.deflated, transferSyntaxes.bigEndian, GE,
  `${root}1.98`, `${root}8.1`, `${root}5`,
]; // prettier-ignore

const cell = (allocated: number, stored = allocated, high = stored - 1): Omit<Cells, 'signed'> => ({
  allocated,
  stored,
  high,
});
const allCells: Cells[] = [
  cell(1), cell(8), cell(8, 5), cell(8, 6, 6), cell(12), cell(16), cell(16, 12), cell(16, 12, 15), cell(24), cell(24, 18),
  cell(32), cell(32, 20), cell(32, 20, 30), cell(40, 33), cell(48), cell(56, 50), cell(64, 53), cell(64),
].flatMap((one) => (one.allocated === 1 ? [{ ...one, signed: false }] : [{ ...one, signed: false }, { ...one, signed: true }])); // prettier-ignore
const allColours: Colours[] = [
  { samples: 1, planar: false, photometric: 'MONOCHROME2' },
  { samples: 1, planar: false, photometric: 'MONOCHROME1' },
  { samples: 1, planar: false, photometric: 'PALETTE COLOR' },
  { samples: 3, planar: false, photometric: 'RGB' },
  { samples: 3, planar: true, photometric: 'RGB' },
  { samples: 3, planar: false, photometric: 'YBR_FULL' },
  { samples: 3, planar: true, photometric: 'YBR_FULL' },
  { samples: 3, planar: false, photometric: 'YBR_FULL_422' },
  { samples: 3, planar: false, photometric: 'YBR_PARTIAL_422' },
  { samples: 4, planar: false, photometric: 'ARGB' },
  { samples: 4, planar: true, photometric: 'CMYK' },
];

/** Why a combination is not shown; undefined where it has to be. */
function refusal(syntax: string, { allocated }: Cells): RegExp | undefined {
  const encapsulated = /^(1\.98|8\.1|5)$/.test(syntax.slice(root.length));
  if (allocated === 12 && encapsulated) return /Bits Allocated \(0028,0100\) is 12, which no/;
  const big = syntax === transferSyntaxes.bigEndian || syntax === GE;
  if (big && [24, 40, 48, 56].includes(allocated)) return /bits in big endian are not shown/;
  return undefined;
}

/** What stands in the way of colours that no format has, so that there is nothing to try. */
const exists = (syntax: string, { allocated }: Cells, { samples, photometric }: Colours): boolean =>
  !(samples > 1 && [1, 12].includes(allocated)) &&
  !(photometric.endsWith('_422') && syntax === `${root}5`) &&
  !(photometric.startsWith('YBR') && allocated > 32) &&
  // An RLE header has room for 15 segments, one a byte (PS3.5 G.5).
  !(syntax === `${root}5` && (samples * allocated) / 8 > 15) &&
  !(photometric === 'PALETTE COLOR' && allocated > 16);

const box = { x: 1, y: 1, width: 3, height: 2 };
async function everyValue(syntax: string, cells: Cells, colours: Colours): Promise<void> {
  const { file, values } = objectOf(syntax, cells, colours);
  const image = imageOf(file);
  for (let frame = 0; frame < frames; frame++) {
    const bytes = frameBytes(file, image, frame);
    const decoded = await decodeFrame(image, bytes);
    expect([...decoded.values]).toEqual(values[frame]);
    const seen = renderFrame(file, image, frame, decoded);
    expect(seen.values.length).toBe(rows * columns * (seen.type === 'rgb' ? 3 : 1));

    // The same with a box in the second frame.
    const masks = [{ ...box, frames: [1] }];
    const masked =
      image.frameBits > 0
        ? { bytes: frameBytes(file, image, frame, nativePaint(file, image, masks, false)), boxes: frame === 1 ? nativeBoxes(image, masks, 1) : [] }
        : frame === 1 ? await maskFrame(file, image, bytes, [box]) : { bytes, boxes: [] }; // prettier-ignore
    const after = await decodeFrame(image, masked.bytes);
    const black = blackValues(file, { ...image, photometric: decoded.photometric });
    const isBlack = (at: number): boolean => {
      const [x, y] = [Math.floor(at / image.samples) % columns, Math.floor(at / image.samples / columns)];
      return masked.boxes.some((one) => x >= one.x && x < one.x + one.width && y >= one.y && y < one.y + one.height);
    };
    expect([...after.values]).toEqual(values[frame]!.map((value, at) => (isBlack(at) ? black[at % image.samples]! : value)));
    expect(masked.boxes.length).toBe(frame);
  }
} // prettier-ignore

/** The same stored uncompressed, as objects are whose compression cannot be written again. */
async function everyValueUncompressed(syntax: string, cells: Cells, colours: Colours): Promise<void> {
  const { file, values } = objectOf(syntax, cells, colours);
  const image = imageOf(file);
  const made = await decompressObject(file, image, [{ ...box, frames: [1] }], new FrameSpool(join(folder, 'spool')));
  if (!('native' in made.change)) throw new Error('It is not uncompressed.');
  const bytes = Buffer.concat(made.change.native.map((piece) => ('bytes' in piece ? piece.bytes : Buffer.alloc(0))));
  expect(bytes.length % 2).toBe(0);
  const photometric = made.photometric!;
  const dataSet = attributes(cells, { ...colours, photometric, planar: false });
  const plain = open(createDicom({ dataSet: { ...dataSet, [`PixelData ${made.change.vr}`]: bytes } }));
  const again = imageOf(plain);
  expect(again).toEqual(uncompressed(image, photometric));
  const black = blackValues(file, { ...image, photometric });
  for (let frame = 0; frame < frames; frame++) {
    const isBlack = (at: number): boolean => {
      const [x, y] = [Math.floor(at / image.samples) % columns, Math.floor(at / image.samples / columns)];
      return frame === 1 && x >= 1 && x < 4 && y >= 1 && y < 3;
    };
    expect([...(await decodeFrame(again, frameBytes(plain, again, frame))).values]).toEqual(
      values[frame]!.map((value, at) => (isBlack(at) ? black[at % image.samples]! : value)),
    );
  }
}

describe('PS3.5 8.1.1, PS3.3 C.7.6.3.1: cells and colours that are not compressed, or packed as they are', () => {
  const names = allCells.map(
    (one) => [`${one.stored} of ${one.allocated} bits${one.high + 1 > one.stored ? ' above' : ''}${one.signed ? ', signed' : ''}`, one] as const,
  ); // prettier-ignore
  it.each(names)('%s', async (_, cells) => {
    let shown = 0;
    for (const syntax of native)
      for (const colours of allColours.filter((one) => exists(syntax, cells, one))) {
        const why = refusal(syntax, cells);
        const found = await everyValue(syntax, cells, colours).then(
          () => undefined,
          (error: unknown) => error,
        );
        const where = `${syntax}, ${JSON.stringify(colours)}`;
        if (why) {
          expect(found, where).toBeInstanceOf(DicomError);
          expect((found as Error).message, where).toMatch(why);
          continue;
        }
        expect(found, `${where}: ${found instanceof Error ? found.message : ''}`).toBeUndefined();
        shown += 1;
      }
    expect(shown).toBeGreaterThan(2);
  });
  it.each(names.filter(([, { allocated }]) => allocated <= 32 && allocated !== 12))('%s, stored uncompressed', async (_, cells) => {
    for (const syntax of [`${root}1.98`, `${root}5`])
      for (const colours of allColours.filter((one) => exists(syntax, cells, one)))
        await everyValueUncompressed(syntax, cells, colours);
  }); // prettier-ignore
  it.each([
    ['FloatPixelData OF', 4, [0, 1.5, -2.25, 3e30]],
    ['DoubleFloatPixelData OD', 8, [0, 1e-300, -2.5, 1e300]],
  ] as const)('PS3.3 C.7.6.24, C.7.6.25: %s', async (name, width, numbers) => {
    const bytes = Buffer.alloc(4 * width);
    numbers.forEach((value, at) => (width === 4 ? bytes.writeFloatLE(value, at * 4) : bytes.writeDoubleLE(value, at * 8)));
    const { BitsStored: _, HighBit: __, PixelRepresentation: ___, ...rest } = attributes({ ...cell(width * 8), signed: false }, allColours[0]!);
    const file = open(createDicom({ dataSet: { ...rest, Rows: 2, Columns: 2, NumberOfFrames: 1, [name]: bytes } }));
    const image = imageOf(file);
    const seen = await decodeFrame(image, frameBytes(file, image, 0));
    expect([...seen.values]).toEqual(numbers.map((value) => (width === 4 ? Math.fround(value) : value)));
    expect(renderFrame(file, image, 0, seen).type).toBe('f4');
    const masks = [{ x: 1, y: 0, width: 1, height: 2, frames: 'all' as const }];
    const after = await decodeFrame(image, frameBytes(file, image, 0, nativePaint(file, image, masks, false)));
    expect([...after.values]).toEqual([...seen.values].map((value, at) => (at & 1 ? Math.min(...numbers) : value)));
  }); // prettier-ignore
  it('values that a number does not hold exactly, two values a pixel, and colours that were retired are named', async () => {
    const grey = allColours[0]!;
    const wide = { ...cell(64), signed: false };
    const file = open(createDicom({ dataSet: { ...attributes(wide, grey), Rows: 1, Columns: 1, NumberOfFrames: 1, 'PixelData OW': Buffer.alloc(8, 255) } }));
    const image = imageOf(file);
    await expect(decodeFrame(image, frameBytes(file, image, 0))).rejects.toThrow(/beyond 53 bits/);
    const eight = { ...cell(8), signed: false };
    expect(() => imageOf(objectOf(transferSyntaxes.explicit, eight, { ...grey, samples: 2 }).file)).toThrow(/Samples per Pixel \(0028,0002\) is 2/);
    await expect(everyValue(transferSyntaxes.explicit, eight, { samples: 3, planar: false, photometric: 'HSV' })).rejects.toThrow(/HSV/);
  }); // prettier-ignore
  it('four inks as a screen shows them, and transparency left out', async () => {
    const eight = { ...cell(8), signed: false };
    const colours = (photometric: string) => ({ samples: 4, planar: false, photometric });
    for (const [photometric, wanted] of [
      ['CMYK', (a: number, b: number, c: number, d: number) => [a, b, c].map((ink) => Math.round((255 - ink) * ((255 - d) / 255)))],
      ['ARGB', (_: number, b: number, c: number, d: number) => [b, c, d]],
    ] as const) {
      const { file, values } = objectOf(transferSyntaxes.explicit, eight, colours(photometric));
      const image = imageOf(file);
      const seen = renderFrame(file, image, 0, await decodeFrame(image, frameBytes(file, image, 0)));
      const four = (pixel: number) => values[0]!.slice(pixel * 4, pixel * 4 + 4) as [number, number, number, number];
      expect([...seen.values]).toEqual(Array.from({ length: rows * columns }, (_, pixel) => wanted(...four(pixel))).flat());
    }
  }); // prettier-ignore
});

const { shades, baseline, progressive, jxl } = tiny;
const stream = {
  rows: 8,
  columns: 8,
  samples: 1,
  bits: 8,
  bytes: Uint8Array.from(shades),
  colours: 'as stored',
} as const;
const lossless = (): Buffer => encodeLossless({ ...stream, precision: 8, ids: [1] }, stream.bytes);
const plain = (): Buffer => Buffer.from(stream.bytes);
type Compress = () => Uint8Array | Promise<Uint8Array>;
const elsewhere = /^The file holds no pixels/;
const retired = /arithmetic or hierarchical process of JPEG/;
const document = /one for documents/;
const video = /It is a video/;

/** All transfer syntaxes of PS3.6 table A-1 and one of GE: what makes a frame, 'native', or why there is none to be seen. */
const syntaxes: [string, Compress | 'native' | RegExp][] = [
  ['1.2.840.10008.1.2', 'native'], [`${root}1`, 'native'], [`${root}1.99`, 'native'], [`${root}2`, 'native'],
  ['1.2.840.10008.1.20', 'native'], [GE, 'native'], [`${root}1.98`, plain], [`${root}8.1`, () => deflateRawSync(plain())],
  [`${root}5`, () => encodeRle(plain(), 8, 8, 1, 1)],
  [`${root}4.50`, () => baseline], [`${root}4.51`, () => baseline], [`${root}4.52`, retired], [`${root}4.53`, () => progressive],
  [`${root}4.54`, retired], [`${root}4.55`, () => progressive], [`${root}4.56`, retired], [`${root}4.57`, lossless],
  [`${root}4.58`, retired], [`${root}4.59`, retired],
  ...[60, 61, 62, 63, 64, 65, 66].map((number): [string, RegExp] => [`${root}4.${number}`, retired]),
  [`${root}4.70`, lossless], [`${root}4.80`, () => encodeJpegLs(stream)], [`${root}4.81`, () => encodeJpegLs(stream)],
  ...[90, 91, 92, 93].map((number): [string, Compress] => [`${root}4.${number}`, () => encodeJpeg2000(stream)]),
  [`${root}4.94`, elsewhere], [`${root}4.95`, elsewhere],
  ...[100, 101, 102, 103, 104, 105, 106].flatMap((number): [string, RegExp][] => [
    [`${root}4.${number}`, video], [`${root}4.${number}.1`, video],
  ]),
  [`${root}4.107`, video], [`${root}4.108`, video],
  ...[110, 111, 112].map((number): [string, Compress] => [`${root}4.${number}`, () => jxl]),
  ...[201, 202, 203].map((number): [string, Compress] => [`${root}4.${number}`, () => encodeHtj2k(stream, false, number === 202)]),
  [`${root}4.204`, elsewhere], [`${root}4.205`, elsewhere], [`${root}6.1`, document], [`${root}6.2`, document],
  ...[1, 2, 3].map((number): [string, RegExp] => [`${root}7.${number}`, elsewhere]),
]; // prettier-ignore

describe('PS3.6 table A-1: every transfer syntax that the index takes for an image', () => {
  it('they are all here, once', () => {
    expect(syntaxes).toHaveLength(64);
    expect(new Set(syntaxes.map(([uid]) => uid)).size).toBe(64);
  });
  it.each(syntaxes)('%s', async (transferSyntax, how) => {
    expect(encodingOf(transferSyntax)).toBeDefined();
    const shape = attributes({ ...cell(8), signed: false }, allColours[0]!);
    const dataSet: NewDataSet = { ...shape, Rows: 8, Columns: 8, NumberOfFrames: 1 };
    if (how === 'native') {
      const implicit = ['1.2.840.10008.1.20', GE].includes(transferSyntax);
      const pixels = transferSyntax === GE ? plain().swap16() : plain();
      const bytes = createDicom({
        dataSet: { ...dataSet, 'PixelData OW': pixels },
        transferSyntax: implicit ? transferSyntaxes.implicit : transferSyntax,
      });
      if (implicit) bytes.write(transferSyntax, bytes.indexOf('1.2.840.10008.1.2\0', 132, 'latin1'), 'latin1');
      const file = open(bytes);
      expect(file.encoding.transferSyntax).toBe(transferSyntax);
      const image = imageOf(file);
      expect([...(await decodeFrame(image, frameBytes(file, image, 0))).values]).toEqual(shades);
      return;
    }
    if (how === elsewhere) {
      const file = open(createDicom({ dataSet }));
      expect(() => imageOf({ ...file, encoding: encodingOf(transferSyntax)! })).toThrow(how);
      return;
    }
    const frame = Buffer.from(how instanceof RegExp ? baseline : await how());
    const even = frame.length & 1 ? Buffer.concat([frame, Buffer.alloc(1)]) : frame;
    const file = open(createDicom({ dataSet: { ...dataSet, 'PixelData OB': [even] }, transferSyntax: `${root}4.50` }));
    const image = imageOf({ ...file, encoding: encodingOf(transferSyntax)! });
    const show = async (): Promise<number[]> => [...(await decodeFrame(image, frameBytes(file, image, 0))).values];
    if (how instanceof RegExp) await expect(show()).rejects.toThrow(how);
    else expect(await show()).toEqual(shades);
  });
  it('PS3.5 8.2.4: frames that lie together in one stream of several components', () => {
    const shape = attributes({ ...cell(8), signed: false }, allColours[0]!);
    const dataSet: NewDataSet = { ...shape, Rows: 8, Columns: 8, 'PixelData OB': [Buffer.alloc(8)] };
    const file = open(createDicom({ dataSet, transferSyntax: `${root}4.92` }));
    expect(() => frameBytes(file, imageOf(file), 0)).toThrow(/Several of its frames lie in one stream/);
  });
  it.each([0xc5, 0xc9, 0xca, 0xcd])('ISO/IEC 10918-1 B.1.1.3: a frame of process %i under another name is told too', async (marker) => {
    const bytes = Buffer.from(baseline);
    bytes[bytes.indexOf(Buffer.from([0xff, 0xc0])) + 1] = marker;
    const shape = attributes({ ...cell(8), signed: false }, allColours[0]!);
    const dataSet: NewDataSet = { ...shape, Rows: 8, Columns: 8, NumberOfFrames: 1, 'PixelData OB': [bytes] };
    const file = open(createDicom({ dataSet, transferSyntax: `${root}4.50` }));
    const image = imageOf(file);
    await expect(decodeFrame(image, frameBytes(file, image, 0))).rejects.toThrow(retired);
  }); // prettier-ignore
});
