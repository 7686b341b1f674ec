/** PS3.15 E.3.1: objects whose compression cannot be written again are masked all the same, uncompressed, and say so. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Box, Mask } from '#shared/contract/pixels.ts';
import { unpackFrame } from '#shared/frame.ts';
import { deidentifyFiles } from '#engine/deidentify/deidentify-files.ts';
import { decompressedStatement } from '#engine/deidentify/pixel-edits.ts';
import type { DeidentifyResult, TaskPixels } from '#engine/deidentify/types.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { decodeFrame } from '#engine/dicom/pixels/decode.ts';
import { decompressObject } from '#engine/dicom/pixels/decompress.ts';
import { FrameSpool } from '#engine/dicom/pixels/frame-spool.ts';
import { encodeJpeg2000 } from '#engine/dicom/pixels/encode-stream.ts';
import { frameBytes } from '#engine/dicom/pixels/frames.ts';
import { imageOf } from '#engine/dicom/pixels/image.ts';
import { viewMasked } from '#engine/dicom/pixels/view-frame.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { decodedByOthers, multiframe, peersAreHere, save, type Multiframe } from '../../fixtures/foreign-pixels.ts';
import { fromJpegXl, hasJpegXl, pillowJpeg, toJpegXl } from '../../fixtures/foreign-streams.ts';
import { tiny } from '../../fixtures/tiny-jpeg.ts';
import { ct, identity, planOf, profileWith } from './object.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-decompressed-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const grey12: Multiframe = { rows: 61, columns: 90, frames: 3, samples: 1, bits: 12 };
const grey8: Multiframe = { ...grey12, bits: 8 };
const colour: Multiframe = { ...grey8, samples: 3 };
const mask: Mask = { x: 17, y: 9, width: 31, height: 14, frames: [1] };
const pixelsOf = (masks: Mask[]): TaskPixels => ({ verdict: 'mask', masks, by: 'person' });

async function release(source: string, target: string, pixels: TaskPixels): Promise<DeidentifyResult> {
  const [result] = await deidentifyFiles({
    plan: planOf(profileWith()),
    programVersion: '0',
    unproven: join(folder, 'unproven'),
    files: [{ instance: 1, source, target, identity, pixels }],
  });
  // Nothing that was put aside stays.
  expect(readdirSync(join(folder, 'unproven'))).toEqual([]);
  return result!;
}
const isIn = ({ x, y, width, height }: Box, column: number, row: number): boolean =>
  column >= x && column < x + width && row >= y && row < y + height;

/** Frames of a shape by themselves. */
function framesOf(shape: Multiframe): number[][] {
  const { values } = multiframe(shape);
  const size = values.length / shape.frames;
  return Array.from({ length: shape.frames }, (_, frame) => values.slice(frame * size, (frame + 1) * size));
}

/** An object of compressed frames. */
function objectOf(shape: Multiframe, transferSyntax: string, streams: Buffer[], more: NewDataSet = {}): Buffer {
  const { rows, columns, frames, samples, bits } = shape;
  const dataSet: NewDataSet = {
    ...ct({
      SOPClassUID: `1.2.840.10008.5.1.4.1.1.7.${samples > 1 ? 4 : bits > 8 ? 3 : 2}`,
      ImageType: 'ORIGINAL\\PRIMARY',
      NumberOfFrames: frames,
      Rows: rows,
      Columns: columns,
      SamplesPerPixel: samples,
      PhotometricInterpretation: samples === 3 ? 'YBR_FULL_422' : 'MONOCHROME2',
      ...(samples > 1 ? { PlanarConfiguration: 1 } : {}),
      BitsAllocated: bits > 8 ? 16 : 8,
      BitsStored: bits,
      HighBit: bits - 1,
      PixelRepresentation: 0,
      BurnedInAnnotation: 'YES',
      LossyImageCompression: '01',
      LossyImageCompressionRatio: '12',
      LossyImageCompressionMethod: 'ISO_10918_1',
    }),
    ...more,
    'PixelData OB': streams,
  };
  return createDicom({ dataSet, transferSyntax });
}

const textsOf = (path: string) => {
  const file = readDicomFile(path);
  return (tag: number): string | undefined => {
    const element = file.dataSet.elements.find((other) => other.tag === tag);
    return element && file.text(file.dataSet, element);
  };
};

/** Values of all frames by this program. */
async function decoded(path: string): Promise<number[][]> {
  const file = readDicomFile(path);
  const image = imageOf(file);
  const frames: number[][] = [];
  for (let frame = 0; frame < image.frames; frame++)
    frames.push([...(await decodeFrame(image, frameBytes(file, image, frame))).values]);
  return frames;
}

/** What an other decoder saw before, an other reader after; `beside` grey levels lie between decoders. */
function compare(shape: Multiframe, before: number[][], after: number[][], beside: number): void {
  const { columns, samples } = shape;
  before.forEach((values, frame) => {
    let wrong = 0;
    values.forEach((value, at) => {
      const inside = frame === 1 && isIn(mask, Math.floor(at / samples) % columns, Math.floor(at / samples / columns));
      if (inside ? after[frame]![at] !== 0 : Math.abs(after[frame]![at]! - value) > beside) wrong++;
    });
    expect(wrong, `frame ${frame + 1}`).toBe(0);
  });
  // The test would see a box that is not black.
  expect(before[1]!.some((value, at) => value > 0 && isIn(mask, Math.floor(at / samples) % columns, 10))).toBe(true);
}

type Streams = (shape: Multiframe) => { streams: Buffer[]; before: number[][] };
const jpegXl =
  (more: string[] = []): Streams =>
  (shape) => {
    const streams = framesOf(shape).map((values) => toJpegXl(folder, shape, values, more));
    return { streams, before: streams.map((stream) => fromJpegXl(folder, shape, stream)) };
  };
const jpeg =
  (options: string): Streams =>
  (shape) => {
    const made = framesOf(shape).map((values) => pillowJpeg(shape, values, options));
    return { streams: made.map(({ stream }) => stream), before: made.map(({ values }) => values) };
  };
const again: Streams = (shape) => {
  const streams = framesOf(shape).map((values) => {
    const path = join(folder, 'one.jpg');
    writeFileSync(path, pillowJpeg(shape, values, 'quality=90').stream);
    const target = join(folder, 'again.jxl');
    expect(spawnSync('cjxl', [path, target, '--lossless_jpeg=1']).status).toBe(0);
    return readFileSync(target);
  });
  expect(streams[0]!.includes('jbrd')).toBe(true);
  return { streams, before: streams.map((stream) => fromJpegXl(folder, shape, stream)) };
};

const jxl = '1.2.840.10008.1.2.4.11';
/** Name, transfer syntax, shape, its streams and what others decode of them, how far decoders may differ. */
const cases: [string, string, Multiframe, Streams, number][] = [
  ['JPEG XL Lossless, 12 bits', `${jxl}0`, grey12, jpegXl(['-d', '0']), 0],
  ['JPEG XL Lossless, colour', `${jxl}0`, colour, jpegXl(['-d', '0']), 0],
  ['JPEG XL, with loss', `${jxl}2`, colour, jpegXl(['-d', '1']), 1],
  ['JPEG XL, a JPEG packed again', `${jxl}1`, grey8, again, 1],
  ['JPEG Baseline, progressive', '1.2.840.10008.1.2.4.50', grey8, jpeg('progressive=True'), 0],
  ['JPEG Full Progression (retired)', '1.2.840.10008.1.2.4.55', grey8, jpeg('progressive=True'), 0],
  ['JPEG Baseline, progressive, colour', '1.2.840.10008.1.2.4.50', colour, jpeg('progressive=True, subsampling=0'), 0],
  ['JPEG Baseline, progressive, 4:2:2', '1.2.840.10008.1.2.4.50', colour, jpeg('progressive=True, subsampling=1'), 0],
];

describe.skipIf(!peersAreHere || !hasJpegXl)(
  'as other programs read it (skipped without pydicom, gdcm, Pillow and libjxl)',
  () => {
    it.each(cases)('%s', async (name, transferSyntax, shape, streamsOf, beside) => {
      const place = join(folder, name.replace(/\W+/g, '-'));
      const { streams, before } = streamsOf(shape);
      save(`${place}.source`, objectOf(shape, transferSyntax, streams));
      const result = await release(`${place}.source`, `${place}.out`, pixelsOf([mask]));
      expect(result).toMatchObject({ state: 'written', masked: { frames: 1, of: 3, method: 'decompressed' } });
      compare(shape, before, decodedByOthers(`${place}.out`, shape.frames, ''), beside);
      // And exactly what this program shows of the source.
      const own = await decoded(`${place}.source`);
      compare(shape, own, await decoded(`${place}.out`), 0);

      const file = readDicomFile(`${place}.out`);
      expect(file.encoding).toMatchObject({ transferSyntax: '1.2.840.10008.1.2.1', encapsulated: false });
      expect(file.pixel).toMatchObject({ storedVr: shape.bits > 8 ? 'OW' : 'OB' });
      expect(file.pixel!.length).toBe(
        Math.ceil((shape.rows * shape.columns * shape.samples * shape.frames * (shape.bits > 8 ? 2 : 1)) / 2) * 2,
      );
      const [was, at] = [textsOf(`${place}.source`), textsOf(`${place}.out`)];
      expect(at(0x00280004)).toBe(shape.samples === 3 ? 'RGB' : 'MONOCHROME2');
      expect(at(0x00280006)).toBe(shape.samples === 3 ? '0' : undefined);
      expect(at(0x00082111)).toBe(decompressedStatement);
      expect(at(0x00080008)).toMatch(/^DERIVED/);
      // What was lost once stays lost.
      for (const tag of [0x00282110, 0x00282112, 0x00282114, 0x00280100, 0x00280101, 0x00280102, 0x00280103])
        expect(at(tag), tag.toString(16)).toBe(was(tag));
      expect([at(0x00280301), at(0x00080018) === was(0x00080018)]).toEqual(['NO', false]);
    });
    it('dciodvfy finds nothing in the pixels that was not there before (skipped without it)', async () => {
      if (spawnSync('dciodvfy', ['-version']).error) return;
      const { streams } = jpegXl(['-d', '0'])(grey12);
      const place = join(folder, 'valid');
      save(`${place}.source`, objectOf(grey12, `${jxl}0`, streams));
      await release(`${place}.source`, `${place}.out`, pixelsOf([mask]));
      const { stderr } = spawnSync('dciodvfy', [`${place}.out`], { encoding: 'utf8' });
      expect(
        stderr.split('\n').filter((line) => /Error.*(Pixel|Photometric|Planar|Bits|TransferSyntax)/.test(line)),
      ).toEqual([]);
    });
    it('four colours, as no more than a decoder of JPEG sees them', async () => {
      const shape = { ...grey8, samples: 4 as unknown as 3 };
      const { streams, before } = jpeg('quality=95')(shape);
      const place = join(folder, 'four');
      save(
        `${place}.source`,
        objectOf(shape, '1.2.840.10008.1.2.4.50', streams, { PhotometricInterpretation: 'CMYK' }),
      );
      const result = await release(`${place}.source`, `${place}.out`, pixelsOf([mask]));
      expect(result).toMatchObject({ state: 'written', masked: { method: 'decompressed' } });
      const after = await decoded(`${place}.out`);
      // Pillow turns round the colours of streams that Adobe's segment marks; all ink is black.
      after.forEach((values, frame) => {
        let wrong = 0;
        values.forEach((value, at) => {
          const inside = frame === 1 && isIn(mask, Math.floor(at / 4) % 90, Math.floor(at / 4 / 90));
          if (inside ? value !== 255 : Math.abs(255 - before[frame]![at]! - value) > 1) wrong++;
        });
        expect(wrong).toBe(0);
      });
    });
  },
);

describe('without other programs', () => {
  const shape = { rows: 8, columns: 8, frames: 2, samples: 1, bits: 8 } as const;
  const corner: Mask = { x: 1, y: 1, width: 3, height: 2, frames: [1] };
  const blackened = tiny.shades.map((value, at) => (isIn(corner, at % 8, Math.floor(at / 8)) ? 0 : value));
  it.each([
    [`${jxl}0`, tiny.jxl],
    [`${jxl}2`, tiny.jxl],
    ['1.2.840.10008.1.2.4.50', tiny.progressive],
  ])('%s: the second look shows what is packaged', async (transferSyntax, stream) => {
    const place = join(folder, 'look');
    save(`${place}.source`, objectOf(shape, transferSyntax, [stream, stream]));
    expect(await release(`${place}.source`, `${place}.out`, pixelsOf([corner]))).toMatchObject({ state: 'written' });
    expect(await decoded(`${place}.out`)).toEqual([tiny.shades, blackened]);
    for (const [frame, values] of [tiny.shades, blackened].entries()) {
      const seen = unpackFrame(await viewMasked({ path: `${place}.source`, frame, masks: [corner] }));
      expect([...seen.values]).toEqual(values);
    }
  });
  it('a drawing in unused bits of a compression in which it cannot be cleared', async () => {
    const cells = tiny.shades.map((value, at) => value | (at % 3 === 0 ? 0x8000 : 0));
    const bytes = new Uint8Array(Uint16Array.from(cells).buffer);
    const stream = await encodeJpeg2000({ rows: 8, columns: 8, samples: 1, bits: 16, bytes, colours: 'as stored' });
    const overlay = { '60000010 US': 8, '60000011 US': 8, '60000102 US': 15 };
    const wide = { ...shape, frames: 1, bits: 12 };
    const place = join(folder, 'overlay');
    save(`${place}.source`, objectOf(wide, '1.2.840.10008.1.2.4.90', [stream], overlay));
    const clean: TaskPixels = { verdict: 'clean', masks: [], by: 'person' };
    expect(await release(`${place}.source`, `${place}.out`, clean)).toMatchObject({
      masked: { frames: 0, of: 1, method: 'decompressed' },
    });
    const file = readDicomFile(`${place}.out`);
    expect([...new Uint16Array(Uint8Array.from(file.raw(file.pixel!)).buffer)]).toEqual(tiny.shades);
    // No pixel that is seen changed.
    expect([textsOf(`${place}.out`)(0x00080008), textsOf(`${place}.out`)(0x00082111)]).toEqual([
      'ORIGINAL\\PRIMARY',
      undefined,
    ]);
  });
  it.each([
    ['1.2.840.10008.1.2.1.98', 'in place', (frame: Buffer) => frame],
    ['1.2.840.10008.1.2.8.1', 'lossless', (frame: Buffer) => deflateRawSync(frame)],
  ] as const)('%s, plane by plane: masked as it is', async (transferSyntax, method, compress) => {
    const planes = Buffer.from([0, 7, 19].flatMap((more) => tiny.shades.map((value) => value + more)));
    const bytes = compress(planes);
    const even = bytes.length & 1 ? Buffer.concat([bytes, Buffer.alloc(1)]) : bytes;
    const more = { SamplesPerPixel: 3, PhotometricInterpretation: 'RGB', PlanarConfiguration: 1 };
    const place = join(folder, 'planar');
    save(`${place}.source`, objectOf({ ...shape }, transferSyntax, [even, even], more));
    expect(await release(`${place}.source`, `${place}.out`, pixelsOf([corner]))).toMatchObject({ masked: { method } });
    expect(readDicomFile(`${place}.out`).encoding.transferSyntax).toBe(transferSyntax);
    const woven = (black: boolean): number[] =>
      tiny.shades.flatMap((value, at) =>
        [0, 7, 19].map((plus) => (black && isIn(corner, at % 8, Math.floor(at / 8)) ? 0 : value + plus)),
      );
    expect(await decoded(`${place}.out`)).toEqual([woven(false), woven(true)]);
  });
});

describe('what cannot be stored uncompressed stays out', () => {
  it('PS3.5 7.1.1: more bytes than an element of a known length can have', async () => {
    const shape = { rows: 20_000, columns: 10_000, frames: 30, samples: 1, bits: 8 } as const;
    const source = save(
      join(folder, 'long.source'),
      objectOf(
        shape,
        `${jxl}0`,
        Array.from({ length: 30 }, () => Buffer.alloc(4)),
      ),
    );
    const file = readDicomFile(source);
    await expect(
      decompressObject(file, imageOf(file), [{ ...mask, frames: 'all' }], new FrameSpool(join(folder, 'spool'))),
    ).rejects.toThrow(/6000000000 bytes, more than a file can hold/);
    expect(await release(source, join(folder, 'long.out'), pixelsOf([mask]))).toMatchObject({
      state: 'withheld',
      code: 'unmaskable-pixels',
      reason: expect.stringMatching(/more than a file can hold/) as string,
    });
  });
  it('one frame that cannot be decoded', async () => {
    const shape = { ...grey8, frames: 2 };
    const source = save(
      join(folder, 'bad.source'),
      objectOf(shape, `${jxl}0`, [Buffer.from('ff0a', 'hex'), Buffer.alloc(30, 7)]),
    );
    expect(await release(source, join(folder, 'bad.out'), pixelsOf([mask]))).toMatchObject({
      state: 'withheld',
      code: 'unmaskable-pixels',
    });
  });
});
