/** Masking of any image: black inside, bit for bit the same beside; in any cut of the file, and with every table mended. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Mask } from '#shared/contract/pixels.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { noEdits, writeEdited } from '#engine/dicom/write-file.ts';
import type { DicomFile } from '#engine/dicom/types.ts';
import { blackValues } from '#engine/dicom/pixels/black.ts';
import { decodeFrame } from '#engine/dicom/pixels/decode.ts';
import { encodeLossless } from '#engine/dicom/pixels/encode-lossless.ts';
import { FrameSpool } from '#engine/dicom/pixels/frame-spool.ts';
import { frameBytes } from '#engine/dicom/pixels/frames.ts';
import { tableFor } from '#engine/dicom/pixels/huffman.ts';
import { imageOf, type Image } from '#engine/dicom/pixels/image.ts';
import { readCoefficients } from '#engine/dicom/pixels/jpeg-coefficients.ts';
import { writeCoefficients } from '#engine/dicom/pixels/jpeg-write.ts';
import { blackGroups, type Layout } from '#engine/dicom/pixels/mask-native.ts';
import { maskObject, type MaskedObject } from '#engine/dicom/pixels/mask-object.ts';
import { maskIsRight } from '#engine/dicom/pixels/mask-proof.ts';
import { encodeRle } from '#engine/dicom/pixels/rle.ts';
import { corpus, corpusFiles, corpusIsHere } from '../../../fixtures/corpus.ts';
import { dicomFile, fragments, u32, type Elements, type Syntax } from '../../../fixtures/encode-dicom.ts';
import { convert, multiframe, peersAreHere } from '../../../fixtures/foreign-pixels.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-mask-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const us = (tag: number, value: number): Elements[number] => ({ tag, vr: 'US', value: [value] });

function saved(syntax: Syntax, elements: Elements, options: { transferSyntax?: string } = {}): DicomFile {
  const path = join(folder, 'one.dcm');
  writeFileSync(path, dicomFile(syntax, elements, options));
  return readDicomFile(path);
}

/** Writes the object masked and gives what was written, with what the proof says. */
async function masked(
  file: DicomFile,
  masks: Mask[],
  clear = false,
): Promise<{ again: DicomFile; change: MaskedObject; right: boolean }> {
  const spool = new FrameSpool(join(folder, 'spool'));
  try {
    const image = imageOf(file);
    const change = await maskObject(file, image, masks, clear, spool);
    const edits = noEdits();
    edits.pixels = change.change;
    for (const { tag, bytes } of change.values)
      edits.change.set(
        file.dataSet.elements.find((element) => element.tag === tag)!,
        { kind: 'replace', value: bytes },
      );
    const target = join(folder, 'masked.dcm');
    writeEdited(file, edits, target, { verify: true });
    const again = readDicomFile(target);
    return { again, change, right: await maskIsRight(file, again, image, masks, change, { clear }) };
  } finally {
    spool.close();
  }
}

const shapes = fc
  .record({
    syntax: fc.constantFrom<Syntax>('explicit', 'implicit', 'big-endian', 'deflated'),
    allocated: fc.constantFrom(1, 8, 12, 16, 32),
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 9 }),
    frames: fc.integer({ min: 1, max: 4 }),
    samples: fc.constantFrom(1, 3),
    planar: fc.boolean(),
    signed: fc.boolean(),
    inverse: fc.boolean(),
    words: fc.boolean(),
    missing: fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 0, max: 3 })),
    seed: fc.integer({ min: 1, max: 2 ** 30 }),
    boxes: fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 8 }),
        y: fc.integer({ min: 0, max: 8 }),
        width: fc.integer({ min: 1, max: 12 }),
        height: fc.integer({ min: 1, max: 12 }),
        frames: fc.oneof(
          fc.constant('all' as const),
          fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 3 }),
        ),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map((shape) => ({ ...shape, samples: shape.allocated === 8 || shape.allocated === 16 ? shape.samples : 1 }));

describe('uncompressed pixels of any kind (PS3.5 8)', () => {
  it('black inside the boxes, the same values beside them, the same bytes in the other frames', async () => {
    await fc.assert(
      fc.asyncProperty(shapes, async (shape) => {
        const { allocated, rows, columns, frames, samples, missing, seed } = shape;
        const stored = Math.max(1, allocated - (allocated > 8 ? missing[0] : 0));
        const highBit = Math.min(allocated - 1, stored - 1 + missing[1]);
        const length = Math.ceil((rows * columns * samples * frames * allocated) / 8);
        let state = seed;
        const pixels = Buffer.from(
          Array.from({ length: length + (length & 1) }, () => (state = (state * 48271) % 2147483647) & 255),
        );
        const file = saved(shape.syntax, [
          us(0x00280002, samples),
          { tag: 0x00280004, vr: 'CS', value: samples === 3 ? 'RGB' : shape.inverse ? 'MONOCHROME1' : 'MONOCHROME2' },
          us(0x00280006, shape.planar ? 1 : 0),
          { tag: 0x00280008, vr: 'IS', value: String(frames) },
          us(0x00280010, rows),
          us(0x00280011, columns),
          us(0x00280100, allocated),
          us(0x00280101, stored),
          us(0x00280102, highBit),
          us(0x00280103, shape.signed && samples === 1 && stored > 1 ? 1 : 0),
          { tag: 0x7fe00010, vr: allocated > 8 || shape.words ? 'OW' : 'OB', value: pixels },
        ]);
        const image = imageOf(file);
        const inside = shape.boxes.filter(
          ({ x, y, frames: only }) =>
            x < columns && y < rows && (only === 'all' || only.some((frame) => frame < frames)),
        );
        if (inside.length === 0) return;
        const { again, right } = await masked(file, shape.boxes);
        expect(right).toBe(true);
        const black = blackValues(file, image);
        for (let frame = 0; frame < frames; frame++) {
          const before = await decodeFrame(image, frameBytes(file, image, frame));
          const after = await decodeFrame(imageOf(again), frameBytes(again, imageOf(again), frame));
          before.values.forEach((value, at) => {
            const [x, y] = [Math.floor(at / samples) % columns, Math.floor(at / samples / columns)];
            const hit = inside.some(
              (box) =>
                (box.frames === 'all' || box.frames.includes(frame)) &&
                x >= box.x &&
                x < box.x + box.width &&
                y >= box.y &&
                y < box.y + box.height,
            );
            expect(after.values[at]).toBe(hit ? black[at % samples] : value);
          });
        }
      }),
      { numRuns: 250 },
    );
  });
  it('black is what the photometric interpretation shows darkest, signed or not', () => {
    const of = (photometric: string, more: object = {}): number[] =>
      blackValues(saved('explicit', []), {
        samples: 1,
        photometric,
        bitsStored: 12,
        highBit: 11,
        signed: false,
        ...more,
      });
    expect(of('MONOCHROME2')).toEqual([0]);
    expect(of('MONOCHROME1')).toEqual([4095]);
    expect(of('MONOCHROME2', { signed: true })).toEqual([-2048]);
    expect(of('MONOCHROME1', { signed: true })).toEqual([2047]);
    expect(of('RGB', { samples: 3, bitsStored: 8 })).toEqual([0, 0, 0]);
    expect(of('YBR_FULL', { samples: 3, bitsStored: 8 })).toEqual([0, 128, 128]);
    expect(of('YBR_PARTIAL_422', { samples: 3, bitsStored: 8 })).toEqual([16, 128, 128]);
    const table = (tag: number, ...values: number[]): Elements => [
      { tag: 0x00281100 + tag, vr: 'US', value: [values.length, 5, 16] },
      { tag: 0x00281200 + tag, vr: 'OW', value: values },
    ];
    const palette = saved(
      'explicit',
      [...table(1, 900, 10, 30), ...table(2, 900, 20, 10), ...table(3, 900, 10, 10)].sort((a, b) => a.tag - b.tag),
    );
    expect(
      blackValues(palette, { samples: 1, photometric: 'PALETTE COLOR', bitsStored: 8, highBit: 7, signed: false }),
    ).toEqual([6]);
  });
  it('of signed values the sign fills what lies above the stored bits, unless these are cleared', () => {
    const image = { bitsAllocated: 16, bitsStored: 14, highBit: 13, signed: true, littleEndian: true, samples: 1, photometric: 'MONOCHROME2', kind: 'integer' } as unknown as Image; // prettier-ignore
    const layout = { planes: 1, pixels: 1 } as Layout;
    const file = saved('explicit', []);
    // -8192 in 14 and in 16 bits.
    expect(blackGroups(file, image, layout, false)[0]!.readInt16LE()).toBe(-8192);
    expect(blackGroups(file, image, layout, true)[0]!.readInt16LE()).toBe(8192);
    expect(blackGroups(file, { ...image, signed: false }, layout, false)[0]!.readInt16LE()).toBe(0);
  });

  it('PS3.3 C.7.6.3.1.2: pixels that share their chroma become black in pairs', async () => {
    const file = saved('explicit', [
      us(0x00280002, 3),
      { tag: 0x00280004, vr: 'CS', value: 'YBR_FULL_422' },
      us(0x00280010, 1),
      us(0x00280011, 6),
      us(0x00280100, 8),
      { tag: 0x7fe00010, vr: 'OB', value: Buffer.from([10, 11, 12, 13, 20, 21, 22, 23, 30, 31, 32, 33]) },
    ]);
    const { again, change, right } = await masked(file, [{ x: 3, y: 0, width: 1, height: 1, frames: 'all' }]);
    expect(right).toBe(true);
    expect(change.boxesIn(0)).toEqual([{ x: 2, y: 0, width: 2, height: 1 }]);
    expect([...again.raw(again.pixel!)]).toEqual([10, 11, 12, 13, 0, 0, 128, 128, 30, 31, 32, 33]);
  });
  it('floating-point pixels get their own smallest number', async () => {
    const numbers = [3.5, -2.25, NaN, 7];
    const value = Buffer.alloc(16);
    numbers.forEach((number, at) => value.writeFloatLE(number, at * 4));
    const file = saved(
      'explicit',
      [us(0x00280010, 1), us(0x00280011, 4), { tag: 0x7fe00008, vr: 'OF', value }].sort((a, b) => a.tag - b.tag),
      {},
    );
    file.pixel = file.dataSet.elements.find(({ tag }) => tag === 0x7fe00008)!;
    const { again, right } = await masked(file, [{ x: 3, y: 0, width: 1, height: 1, frames: 'all' }]);
    expect(right).toBe(true);
    const element = again.dataSet.elements.find(({ tag }) => tag === 0x7fe00008)!;
    expect([...new Float32Array(Uint8Array.from(again.raw(element)).buffer)]).toEqual([3.5, -2.25, NaN, -2.25]);
  });
});

describe('compressed frames in fragments', () => {
  const rle = (shade: number): Buffer =>
    Buffer.from(
      encodeRle(
        Uint8Array.from({ length: 64 }, (_, at) => (at * shade) & 255),
        8,
        8,
        1,
        1,
      ),
    );
  const elements = (pixels: Buffer, ...more: Elements): Elements =>
    [
      ...more,
      { tag: 0x00280008, vr: 'IS', value: '3' },
      us(0x00280010, 8),
      us(0x00280011, 8),
      us(0x00280100, 8),
      { tag: 0x7fe00010, vr: 'OB', value: pixels, open: true },
    ].sort((a, b) => a.tag - b.tag);
  const RLE = { transferSyntax: '1.2.840.10008.1.2.5' };
  const frames = [rle(3), rle(5), rle(7)];
  const starts = [0, frames[0]!.length + 8, frames[0]!.length + frames[1]!.length + 16];
  const box: Mask = { x: 1, y: 1, width: 5, height: 5, frames: [1] };
  const rightStarts = ({ pixel }: DicomFile): number[] => {
    const [, first, ...rest] = pixel!.fragments!;
    return [first!, ...rest].map(([start]) => start - first![0]);
  };

  it('the basic offset table tells where frames begin now', async () => {
    const table = Buffer.concat(starts.map((start) => u32(start, true)));
    const { again, right } = await masked(saved('explicit', elements(fragments(table, ...frames)), RLE), [box]);
    expect(right).toBe(true);
    const [head] = again.pixel!.fragments!;
    const bytes = readFileSync(again.path).subarray(head![0], head![0] + head![1]);
    expect([0, 4, 8].map((at) => bytes.readUInt32LE(at))).toEqual(rightStarts(again));
    expect(rightStarts(again)).not.toEqual(starts);
  });
  it('PS3.3 C.7.6.3.1.8: the extended offset table and its lengths too; an empty basic one stays empty', async () => {
    const long = (numbers: number[]): Buffer =>
      Buffer.concat(numbers.map((number) => Buffer.concat([u32(number, true), u32(0, true)])));
    const extended = [
      { tag: 0x7fe00001, vr: 'OV', value: long(starts) },
      { tag: 0x7fe00002, vr: 'OV', value: long(frames.map(({ length }) => length)) },
    ];
    const { again, right } = await masked(
      saved('explicit', elements(fragments(Buffer.alloc(0), ...frames), ...extended), RLE),
      [box],
    );
    expect(right).toBe(true);
    const numbers = (tag: number): number[] => {
      const bytes = again.raw(again.dataSet.elements.find((element) => element.tag === tag)!);
      return [0, 8, 16].map((at) => Number(bytes.readBigUInt64LE(at)));
    };
    expect(numbers(0x7fe00001)).toEqual(rightStarts(again));
    expect(numbers(0x7fe00002)).toEqual(again.pixel!.fragments!.slice(1).map(([, length]) => length));
    expect(again.pixel!.fragments![0]![1]).toBe(0);
  });
  it('a frame in several fragments becomes one; those of the others stay as they lie', async () => {
    const cut = frames.map((frame) => [frame.subarray(0, 70), frame.subarray(70)]);
    const table = Buffer.concat(
      [0, 1, 2].map((frame) =>
        u32(
          frames.slice(0, frame).reduce((sum, { length }) => sum + length + 16, 0),
          true,
        ),
      ),
    );
    const { again, right } = await masked(saved('explicit', elements(fragments(table, ...cut.flat())), RLE), [box]);
    expect(right).toBe(true);
    expect(again.pixel!.fragments!).toHaveLength(1 + 2 + 1 + 2);
  });
  it('many masked frames wait in a file, not in memory, and nothing of it stays', async () => {
    const spool = new FrameSpool(join(folder, 'waiting'));
    const part = Buffer.alloc(20 * 1024 * 1024, 7);
    const pieces = [spool.put(part), spool.put(part), spool.put(part)];
    expect(pieces.map((piece) => 'bytes' in piece)).toEqual([true, false, false]);
    const read = Buffer.alloc(10);
    spool.read(read, 20 * 1024 * 1024 - 5 + 20 * 1024 * 1024 - 5);
    expect(read.every((byte) => byte === 7)).toBe(true);
    spool.close();
    expect(() => readFileSync(join(folder, 'waiting'))).toThrow('ENOENT');
  });
  it('what announces more than its bytes can hold is refused before anything is allocated', async () => {
    const pixels = fragments(Buffer.alloc(0), frames[0]!);
    const large = elements(pixels)
      .map((element) => ([0x00280010, 0x00280011].includes(element.tag) ? us(element.tag, 16000) : element))
      .filter(({ tag }) => tag !== 0x00280008);
    await expect(masked(saved('explicit', large, RLE), [{ ...box, frames: 'all' }])).rejects.toThrow(
      'too short for its size',
    );
  });
});

describe('codecs of our own', () => {
  it('JPEG Lossless: every precision and difference comes back as it was (ISO/IEC 10918-1 H)', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 2, max: 16 }),
        fc.constantFrom(1, 3),
        fc.integer({ min: 1, max: 12 }),
        fc.infiniteStream(fc.integer({ min: 0, max: 65535 })),
        async (precision, samples, columns, numbers) => {
          const [rows, most] = [5, 2 ** precision - 1];
          const noise = Array.from({ length: rows * columns * samples }, () => numbers.next().value as number);
          // Far jumps in between: differences of every size, 32768 among them.
          const values = noise.map((value, at) =>
            at % 5 === 0 ? (at % 2 ? most : 0) : at % 7 === 0 ? (most + 1) >> 1 : value & most,
          );
          const cells = precision > 8 ? Uint16Array.from(values) : Uint8Array.from(values);
          const ids = Array.from({ length: samples }, (_, at) => at + 1);
          const bytes = encodeLossless({ rows, columns, samples, precision, ids }, cells);
          const image = {
            ...bare,
            rows,
            columns,
            samples,
            bitsAllocated: precision > 8 ? 16 : 8,
            bitsStored: precision,
            highBit: precision - 1,
          };
          expect([...(await decodeFrame(image, bytes)).values]).toEqual(values);
        },
      ),
      { numRuns: 150 },
    );
  });
  const bare = {
    frames: 1, signed: false, planar: false, photometric: 'MONOCHROME2', transferSyntax: '1.2.840.10008.1.2.4.70',
    kind: 'integer', littleEndian: true, wordsSwapped: false, frameBits: 0,
  } as const; // prettier-ignore
  it('Huffman tables: prefix codes of at most 16 bits for whatever occurs, also very unevenly (K.2)', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 60 })), {
          minLength: 1,
          maxLength: 256,
        }),
        (list) => {
          const frequencies = new Float64Array(256);
          for (const [symbol, power] of list) frequencies[symbol] = 2 ** power;
          const { counts, symbols } = tableFor(frequencies);
          expect([...symbols].sort((a, b) => a - b)).toEqual(
            [...frequencies.keys()].filter((symbol) => frequencies[symbol]! > 0),
          );
          expect([...counts].reduce((sum, count) => sum + count, 0)).toBe(symbols.length);
          // Kraft: room is left for the code of ones only.
          expect([...counts].reduce((sum, count, at) => sum + count / 2 ** (at + 1), 0)).toBeLessThan(1);
        },
      ),
    );
  });
  it.skipIf(!peersAreHere)(
    'JPEG with restart intervals: the same coefficients and, to another decoder, the same picture',
    () => {
      const place = join(folder, 'restart');
      writeFileSync(`${place}.plain`, multiframe({ rows: 61, columns: 90, frames: 1, samples: 3, bits: 8 }).bytes);
      convert('dcmcjpeg +eb +s2', `${place}.plain`, `${place}.dcm`);
      const file = readDicomFile(`${place}.dcm`);
      const plain = Buffer.from(frameBytes(file, imageOf(file), 0));
      const coded = readCoefficients(plain);
      const scan = plain.indexOf(Buffer.of(0xff, 0xda));
      const interval = Buffer.concat([
        plain.subarray(0, scan),
        Uint8Array.of(0xff, 0xdd, 0, 4, 0, 5),
        plain.subarray(scan),
      ]);
      const restarted = writeCoefficients(interval, coded);
      expect(restarted.includes(Buffer.of(0xff, 0xd7))).toBe(true);
      const again = readCoefficients(restarted);
      expect(again.components.map(({ coefficients }) => coefficients)).toEqual(
        coded.components.map(({ coefficients }) => coefficients),
      );
      const [one, other] = [plain, restarted].map((bytes, at) => {
        writeFileSync(`${place}.${at}.jpg`, bytes);
        const run = spawnSync('/usr/bin/python3', [
          '-c',
          'import sys;from PIL import Image;sys.stdout.buffer.write(Image.open(sys.argv[1]).tobytes())',
          `${place}.${at}.jpg`,
        ]);
        return run.stdout;
      });
      expect(one!.length).toBe(61 * 90 * 3);
      expect(other!.equals(one!)).toBe(true);
      const same = writeCoefficients(plain, coded);
      // But for the fill byte before the end.
      expect(same.subarray(0, -2).equals(plain.subarray(0, same.length - 2))).toBe(true);
    },
  );
});

describe.skipIf(!corpusIsHere)('every object of the corpus that can be decoded (skipped without ../shared)', () => {
  const masksFor = (rows: number, columns: number, frames: number): Mask[] => [
    {
      x: Math.floor(columns / 5),
      y: Math.floor(rows / 4),
      width: Math.max(1, Math.floor(columns / 3)),
      height: Math.max(1, Math.floor(rows / 7)),
      frames: frames > 1 ? [Math.floor(frames / 2)] : 'all',
    },
    { x: columns - 1, y: 0, width: 50, height: 1, frames: [0] },
  ];
  it('is proven after masking, or refused with a reason that decoding gives too', async () => {
    const wrong: string[] = [];
    let proven = 0;
    for (const path of corpusFiles) {
      let file: DicomFile;
      let masks: Mask[];
      try {
        file = readDicomFile(join(corpus, path));
        const { rows, columns, frames } = imageOf(file);
        masks = masksFor(rows, columns, frames);
      } catch {
        continue;
      }
      try {
        if ((await masked(file, masks)).right) proven++;
        else wrong.push(path);
      } catch (error) {
        const decode = async (): Promise<unknown> => decodeFrame(imageOf(file), frameBytes(file, imageOf(file), 0));
        const decoded = await decode().then(
          () => true,
          () => false,
        );
        if (decoded && !/no SOP|implicit data set|Which of/.test(String(error)))
          wrong.push(`${path}: ${String(error)}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(proven).toBeGreaterThan(500);
  }, 300_000);
  it.each([
    'pydicom+pydicom/src/pydicom/data/test_files/CT_small.dcm',
    'pydicom+pydicom/src/pydicom/data/test_files/MR_small_RLE.dcm',
    'pydicom+pydicom/src/pydicom/data/test_files/SC_rgb_jpeg_dcmtk.dcm',
  ])('the proof sees one changed byte: %s', async (path) => {
    const file = readDicomFile(join(corpus, path));
    const image = imageOf(file);
    const masks: Mask[] = [{ x: 8, y: 8, width: 8, height: 8, frames: 'all' }];
    const { again, change } = await masked(file, masks);
    const bytes = readFileSync(again.path);
    const other = join(folder, 'spoiled.dcm');
    const seen: boolean[] = [];
    const [start, length] = again.pixel!.fragments?.[1] ?? [again.pixel!.offset + 12, again.pixel!.length];
    for (const share of [0.5, 0.6, 0.8]) {
      const at = start + Math.floor(length * share);
      const spoiled = Buffer.from(bytes);
      spoiled[at]! ^= 0x10;
      writeFileSync(other, spoiled);
      seen.push(
        await maskIsRight(file, readDicomFile(other), image, masks, change, { clear: false }).catch(() => false),
      );
    }
    expect(seen).toEqual([false, false, false]);
    // The source itself has no black box.
    expect(await maskIsRight(file, file, image, masks, change, { clear: false }).catch(() => false)).toBe(false);
  });
});
