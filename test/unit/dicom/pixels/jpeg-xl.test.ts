/** JPEG XL: values of every depth come back exactly, as its own encoder and decoder have them; what cannot be is refused with the reason. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sideSegments } from '#engine/dicom/codestream.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { decodeFrame } from '#engine/dicom/pixels/decode.ts';
import { frameBytes } from '#engine/dicom/pixels/frames.ts';
import { imageOf } from '#engine/dicom/pixels/image.ts';
import { jxlHead } from '#engine/dicom/jpeg-xl-head.ts';
import { maskFrame } from '#engine/dicom/pixels/mask-frame.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import type { DicomFile } from '#engine/dicom/types.ts';
import { hasJpegXl, toJpegXl } from '../../../fixtures/foreign-streams.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-jxl-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Shape {
  rows: number;
  columns: number;
  samples: 1 | 3;
  bits: number;
}
function fileOf(
  stream: Buffer,
  { rows, columns, samples, bits }: Shape,
  more: NewDataSet = {},
  transferSyntax = '1.2.840.10008.1.2.4.110',
): DicomFile {
  const path = join(folder, 'one.dcm');
  writeFileSync(
    path,
    createDicom({
      transferSyntax,
      dataSet: {
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.7',
        SOPInstanceUID: '1.2.3',
        Rows: rows,
        Columns: columns,
        SamplesPerPixel: samples,
        PhotometricInterpretation: samples === 3 ? 'RGB' : 'MONOCHROME2',
        ...(samples === 3 ? { PlanarConfiguration: 0 } : {}),
        BitsAllocated: bits > 8 ? 16 : 8,
        BitsStored: bits,
        HighBit: bits - 1,
        PixelRepresentation: 0,
        'PixelData OB': [stream],
        ...more,
      },
    }),
  );
  return readDicomFile(path);
}
async function valuesOf(file: DicomFile): Promise<number[]> {
  const image = imageOf(file);
  return [...(await decodeFrame(image, frameBytes(file, image, 0))).values];
}
const pattern = ({ rows, columns, samples, bits }: Shape, step = 7919): number[] =>
  Array.from({ length: rows * columns * samples }, (_, at) => (at * step) % 2 ** bits);

/** Made by cjxl 0.7 from `pattern`, without loss. */
const kept = Object.fromEntries(
  Object.entries({
    grey12: [
      '/wpQACDAoLgQCAIBAPwCSzhqGNLbQygomGRkpE2FMQZXhjE4whi82ze3he1TGYYAUGV5F0EQBEGALBEEQRAEQfCf776DIAiCIAiCIAiC3L1r',
      'gEAQBEEQBEEQBLkLQRAIgiAIgiAIYgB8F4IgCAJBEARBEOQuBEEQBEEgCIIgyBTwXQiCIAiCIAgEQZC7EARJI0IQBEEQBIEgdyEIgiAIgiAI',
      'giDvIBQhCIIgCIIgCIIgdyEIgiAIgiAIgiB3gdYgCARBEARBEARB7kIQBAE=',
    ],
    grey16: [
      'AAAADEpYTCANCocKAAAAFGZ0eXBqeGwgAAAAAGp4bCAAAAAJanhsbAoAAAEdanhsY/8KUAAg4AcoLgQIAgEAFARLOGmYyoP3SyiYBCMSwhiD',
      'lRxKNnp2jMF+EGMwEIMZni2U7EHvfvfdd99903/33XcjwoN3nM3dd999N/Hu3Xe/e/fu3bt3794dpHh3gE0devfu3bt37+zk3bt3XsAAALz7',
      'u3fvIPK7d5Jh7969g8h3g/m7dw2D73Am+qV37969O4EFAODd3717F8cGkb37u3fv3r17593fvcOCBgDg3d+9e/funeFyK6N3p/a7d+8S3SHy',
      '3V7y3bt3796BdweXe/d37wAAePd37zSF37179w4ie3c4fvfunccTRL7bmd+9e/dOHRYAgHd/9w4AANCSd3/37t27d+8g8t1gzCb87t27d979',
      '3Ts=',
    ],
    colours8: [
      '/wpQACCAgOJCCAIBACQESyg0Fp7LR0FBQUHJxcjIyLi9yIu1YYzBlIvBtIsx3Da8w9IYXBDGGAzHGGNjjOEBRH2O6r2bJCZJTJLEV5lEYiIx',
      'ETjHmEiYSMLETCQmEuMUMyMxkZhIjLNWREwkJpKjURNJmEhivgMiiYkkxkXQF2MiMZGYKKaLmEhMJGZVIxIXiYngeMdEYiIxa1+RmEhM5L4z',
      'TCQmEhMx8opBxj2t1HkZ+MAHvosL8D/wP/Bf4z7wP/B/XzvwP/A/EA/9gf+B/8vcgP+B/wFC9v+B/78qyP8XQRL4wAf+ogcAfAD4ANBL9QHg',
      'A8AH7weADwC/Zw74APABwKv3A8AHgA/KDgAfAACyAQDQGkHdBQ==',
    ],
  }).map(([name, parts]) => [name, Buffer.from(parts.join(''), 'base64')]),
) as Record<'grey12' | 'grey16' | 'colours8', Buffer>;
const small = { rows: 11, columns: 17 };
const shapes: Record<keyof typeof kept, Shape> = {
  grey12: { ...small, samples: 1, bits: 12 },
  grey16: { ...small, samples: 1, bits: 16 },
  colours8: { ...small, samples: 3, bits: 8 },
};

describe('ISO/IEC 18181', () => {
  it.each(Object.keys(shapes) as (keyof typeof kept)[])('%s: head and every value', async (name) => {
    const { rows, columns, bits } = shapes[name];
    expect(jxlHead(kept[name])).toEqual({ rows, columns, bits, plain: true, textless: true });
    expect(await valuesOf(fileOf(kept[name], shapes[name]))).toEqual(pattern(shapes[name]));
  });
  it.skipIf(!hasJpegXl)(
    'without loss, values of 8 to 16 bits are those that its own encoder was given',
    async () => {
      for (const bits of [8, 9, 10, 11, 12, 13, 14, 15, 16])
        for (const samples of [1, 3] as const)
          for (const effort of [3, 7]) {
            const shape: Shape = { rows: 61, columns: 130, samples, bits };
            const wanted = pattern(shape, 40503);
            const stream = toJpegXl(folder, shape, wanted, ['-d', '0', '-e', String(effort)]);
            expect(jxlHead(stream)!.textless, `${bits} bits, ${samples}, effort ${effort}`).toBe(true);
            const found = await valuesOf(fileOf(stream, shape));
            expect(
              found.findIndex((value, at) => value !== wanted[at]),
              `${bits} bits, ${samples}`,
            ).toBe(-1);
          }
    },
    120_000,
  );
  it.skipIf(!hasJpegXl)('with loss, values are within 1 of those of its own decoder', async () => {
    const shape: Shape = { rows: 64, columns: 96, samples: 3, bits: 8 };
    const smooth = Buffer.from(
      Array.from({ length: 64 * 96 * 3 }, (_, at) => 60 + Math.round(60 * Math.sin(at / 400))),
    );
    writeFileSync(join(folder, 'in.ppm'), Buffer.concat([Buffer.from('P6\n96 64\n255\n'), smooth]));
    const target = join(folder, 'out.jxl');
    execFileSync('cjxl', [join(folder, 'in.ppm'), target, '-d', '2'], { stdio: 'ignore' });
    execFileSync('djxl', [target, join(folder, 'back.ppm')], { stdio: 'ignore' });
    const other = readFileSync(join(folder, 'back.ppm')).subarray(-64 * 96 * 3);
    const found = await valuesOf(fileOf(readFileSync(target), shape));
    expect(Math.max(...found.map((value, at) => Math.abs(value - other[at]!)))).toBeLessThanOrEqual(1);
  });
});

describe('what is refused', () => {
  const shape = shapes.grey12;
  it('another size than the object says, before a decoder sees it', async () => {
    await expect(valuesOf(fileOf(kept.grey12, { ...shape, rows: 12 }))).rejects.toThrow(/compressed frame is 17 × 11/);
    // A picture of 2^30 × 2^30 pixels, as it would be announced.
    const huge = Buffer.from('ff0a', 'hex');
    const announced = Buffer.concat([huge, Buffer.from([0b11111110, 255, 255, 255, 0b00011111, 255, 255, 255, 255])]);
    expect(jxlHead(announced)!.rows).toBeGreaterThan(2 ** 29);
    await expect(valuesOf(fileOf(announced, shape))).rejects.toThrow(/object says 17 × 11/);
  });
  it('damaged data; the next image is decoded all the same', async () => {
    for (const bytes of [
      kept.grey12.subarray(0, 30),
      Buffer.concat([kept.grey12.subarray(0, 20), Buffer.alloc(200, 0x5a)]),
    ])
      await expect(valuesOf(fileOf(bytes, shape))).rejects.toThrow(/could not read|no JPEG XL/);
    await expect(valuesOf(fileOf(Buffer.alloc(40, 1), shape))).rejects.toThrow(/no JPEG XL header/);
    expect(await valuesOf(fileOf(kept.grey12, shape))).toEqual(pattern(shape));
  });
  it('masks in its own compression: there is no encoder', async () => {
    const file = fileOf(kept.grey12, shape);
    const image = imageOf(file);
    await expect(
      maskFrame(file, image, frameBytes(file, image, 0), [{ x: 1, y: 1, width: 2, height: 2 }]),
    ).rejects.toThrow(/no encoder for JPEG XL/);
  });
});

describe('PS3.5 8.2.15: signed values, for which a stream has no sign', () => {
  const shape: Shape = { rows: 24, columns: 40, samples: 1, bits: 12 };
  /** Soft shades on both sides of zero, or above it. */
  const shades = (middle: number): number[] =>
    Array.from({ length: 960 }, (_, at) => middle + Math.round(300 * Math.sin(at / 23) * Math.cos((at % 40) / 9)));
  const complement = (values: readonly number[]): number[] => values.map((value) => value & 0xfff);
  const moved = (values: readonly number[]): number[] => values.map((value) => value + 2048);
  const syntax = (number: number): string => `1.2.840.10008.1.2.4.${number}`;
  it.skipIf(!hasJpegXl)('lossless: the bits of the image, as two\u2019s complement, are kept', async () => {
    for (const values of [shades(0), shades(500)]) {
      const stream = toJpegXl(folder, shape, complement(values), ['-d', '0']);
      const file = fileOf(stream, shape, { PixelRepresentation: 1 });
      expect(await valuesOf(file)).toEqual(values);
    }
    const stream = toJpegXl(folder, shape, moved(shades(0)), ['-d', '0']);
    await expect(valuesOf(fileOf(stream, shape, { PixelRepresentation: 1 }))).rejects.toThrow(/moved to be positive/);
  });
  it.skipIf(!hasJpegXl)('the syntax that may lose detail: as the picture shows, else not at all', async () => {
    const show = (values: number[], loss: string) =>
      valuesOf(fileOf(toJpegXl(folder, shape, values, ['-d', loss]), shape, { PixelRepresentation: 1 }, syntax(112)));
    expect(await show(complement(shades(0)), '0')).toEqual(shades(0));
    expect(await show(moved(shades(0)), '0')).toEqual(shades(0));
    const lossy = await show(moved(shades(0)), '0.5');
    expect(Math.max(...lossy.map((value, at) => Math.abs(value - shades(0)[at]!)))).toBeLessThan(100);
    await expect(show(complement(shades(500)), '0')).rejects.toThrow(/the picture does not show it/);
    await expect(show(moved(shades(500)), '0')).rejects.toThrow(/the picture does not show it/);
  });
  it('recompressed JPEG is never signed', async () => {
    const file = fileOf(kept.grey12, shapes.grey12, { PixelRepresentation: 1 }, syntax(111));
    await expect(valuesOf(file)).rejects.toThrow(/does not allow .* \(PS3\.5 8\.2\.15\)/);
  });
});

describe('ISO/IEC 18181-2: what stands beside the picture in a container', () => {
  const box = (type: string, content: Buffer | string): Buffer => {
    const bytes = Buffer.from(content);
    const head = Buffer.alloc(8);
    head.writeUInt32BE(8 + bytes.length);
    head.write(type, 4, 'latin1');
    return Buffer.concat([head, bytes]);
  };
  const container = (...boxes: Buffer[]): Buffer =>
    Buffer.concat([
      box('JXL ', Buffer.from('0d0a870a', 'hex')),
      box('ftyp', 'jxl \0\0\0\0jxl '),
      ...boxes,
      box('jxlc', kept.grey12.subarray(0, 2).equals(Buffer.from('ff0a', 'hex')) ? kept.grey12 : Buffer.alloc(0)),
    ]);
  it('EXIF, XML and unknown boxes are told, and the picture is still read', async () => {
    const bytes = container(box('Exif', 'Musterfrau'), box('xml ', '<a/>'), box('abcd', 'x'));
    const found = sideSegments(bytes, 'jpeg-xl')!;
    expect(found.map(({ start, end }) => bytes.toString('latin1', start, end))).toEqual(['Musterfrau', '<a/>', 'x']);
    expect(await valuesOf(fileOf(bytes, shapes.grey12))).toEqual(pattern(shapes.grey12));
    for (const { start, end } of found) bytes.fill(0, start, end);
    expect(await valuesOf(fileOf(bytes, shapes.grey12))).toEqual(pattern(shapes.grey12));
  });
  it('what a former JPEG held is told apart; boxes that do not fit cannot be looked through', () => {
    const bytes = container(box('jbrd', 'packed'));
    const [packed] = sideSegments(bytes, 'jpeg-xl')!;
    expect(packed!.marker).toBe('packed');
    expect(bytes.toString('latin1', packed!.type, packed!.end)).toBe('jbrdpacked');
    expect(sideSegments(container(box('Exif', 'x')).subarray(0, 60), 'jpeg-xl')).toBeUndefined();
    expect(sideSegments(Buffer.from('ffd8ffe0', 'hex'), 'jpeg-xl')).toBeUndefined();
    expect(sideSegments(Buffer.concat([container(), Buffer.alloc(1)]), 'jpeg-xl')).toEqual([]);
    expect(sideSegments(Buffer.concat([container(), Buffer.from('Roe')]), 'jpeg-xl')).toBeUndefined();
    expect(sideSegments(kept.grey12, 'jpeg-xl')).toEqual([]);
    // Behind the picture there may be what fills a fragment up, and nothing else, however short.
    for (const [text, found] of [
      ['Musterfrau^Erika', undefined],
      ['R', undefined],
      ['\0', []],
    ] as const) {
      expect(sideSegments(Buffer.concat([kept.grey12, Buffer.from(text)]), 'jpeg-xl')).toEqual(found);
      expect(
        sideSegments(container(box('jxlc', Buffer.concat([kept.grey12, Buffer.from(text)]))), 'jpeg-xl'),
      ).toBeUndefined();
    }
  });
});
