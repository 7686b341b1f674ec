/** A file that is cut off is noticed when it is indexed, wherever the cut is, without reading its pixels (PS3.5 A.4). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { readHeader } from '#engine/dicom/header.ts';
import { FEW_FRAGMENTS, MOST_FRAGMENTS } from '#engine/dicom/pixel-end.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { DicomError, type Header } from '#engine/dicom/types.ts';
import { dicomFile, encode, fragments, layoutOf, u32, type Syntax } from '../../fixtures/encode-dicom.ts';

const cost = vi.hoisted(() => ({ read: 0 }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    readSync: (...given: Parameters<typeof real.readSync>) => {
      const count = real.readSync(...given);
      cost.read += count;
      return count;
    },
  };
});

let folder: string;
let path: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-truncated-'));
  path = join(folder, 'cut.dcm');
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  cost.read = 0;
});

function header(bytes: Buffer): Header {
  writeFileSync(path, bytes);
  return readHeader(path, [0x00080018, 0x00280010]);
}
function errorOf(bytes: Buffer): DicomError | undefined {
  try {
    header(bytes);
    return undefined;
  } catch (error) {
    if (error instanceof DicomError) return error;
    throw error;
  }
}

const JPEG = '1.2.840.10008.1.2.4.70';
type Table = 'none' | 'basic' | 'extended';
/** Pixel data of `count` frames of `length` bytes, one fragment each. */
function frames(count: number, length: number, table: Table, after: Buffer = Buffer.alloc(0)): Buffer {
  const parts = Array.from({ length: count }, (_, index) => Buffer.alloc(length, 1 + (index % 200)));
  const offsets = parts.map((_, index) => index * (length + 8));
  const basic = table === 'basic' ? Buffer.concat(offsets.map((offset) => u32(offset, true))) : Buffer.alloc(0);
  const wide = (value: number): Buffer => Buffer.concat([u32(value, true), u32(0, true)]);
  return dicomFile(
    'explicit',
    [
      ...(table === 'extended'
        ? [
            { tag: 0x7fe00001, vr: 'OV', value: Buffer.concat(offsets.map(wide)) },
            { tag: 0x7fe00002, vr: 'OV', value: Buffer.concat(parts.map(() => wide(length))) },
          ]
        : []),
      { tag: 0x7fe00010, vr: 'OB', open: true, value: fragments(basic, ...parts) },
    ],
    { transferSyntax: JPEG, after },
  );
}

describe.each<Syntax>(['explicit', 'implicit', 'big-endian', 'deflated'])('native, %s', (syntax) => {
  const whole = dicomFile(syntax, [{ tag: 0x7fe00010, vr: 'OW', value: Buffer.alloc(600, 7) }]);
  // Between two elements, before anything says that this is an image, a file that is cut off is a shorter file.
  test('every cut has a name, or is remarked upon where it falls between two elements after Rows', () => {
    for (let size = 1; size < whole.length; size++) {
      const cut = whole.subarray(0, size);
      const error = errorOf(cut);
      if (!error) {
        const { values, remarks } = header(cut);
        if (values[1] !== undefined) expect(remarks.join()).toContain('no pixel data');
      }
      if (error && syntax !== 'deflated' && size > whole.length - 600)
        expect([error.code, error.message]).toEqual(['truncated', expect.stringContaining(`at byte ${size}`)]);
    }
    expect(header(whole).remarks).toEqual([]);
  });
});

test.each<Table>(['none', 'basic', 'extended'])('few fragments, %s offset table: every cut inside them', (table) => {
  const whole = frames(3, 40, table);
  const start = header(whole).pixelOffset;
  expect(header(whole).remarks).toEqual([]);
  for (let size = start + 12; size < whole.length; size++) {
    const error = errorOf(whole.subarray(0, size));
    expect([size, error?.code, error?.message]).toEqual([
      size,
      'truncated',
      expect.stringContaining(`The file ends at byte ${size}`),
    ]);
  }
});

describe('many fragments', () => {
  const count = 1000;
  const length = 5000;
  test.each<Table>(['none', 'basic', 'extended'])(
    'whole, %s offset table: a few heads and the end are read',
    (table) => {
      const whole = frames(count, length, table);
      cost.read = 0;
      expect(header(whole).remarks).toEqual([]);
      expect(cost.read).toBeLessThan(64 * 1024);
    },
  );
  test.each<Table>(['none', 'basic', 'extended'])('cut anywhere, %s offset table', (table) => {
    const whole = frames(count, length, table);
    const end = whole.length;
    for (const size of [end - 1, end - 8, end - 9, end - length, Math.floor(end / 2), end - 30 * length]) {
      cost.read = 0;
      expect([size, errorOf(whole.subarray(0, size))?.code]).toEqual([size, 'truncated']);
      expect(cost.read).toBeLessThan(table === 'none' ? 256 * 1024 : 64 * 1024);
    }
  });
  test.each<Table>(['none', 'basic', 'extended'])('what follows them is walked, %s offset table', (table) => {
    const after = encode([{ tag: 0xfffcfffc, vr: 'OB', value: Buffer.alloc(500) }], layoutOf('explicit'));
    const whole = frames(count, length, table, after);
    expect(header(whole).remarks).toEqual([]);
    // Cut inside what follows: the pixel data are whole, the file is not.
    expect(errorOf(whole.subarray(0, -100))?.code).toBe('length-beyond-file');
    expect(errorOf(whole.subarray(0, -after.length - 4))?.code).toBe('truncated');
  });
  test('zeros that were never written (a download that stopped) are not taken for the end', () => {
    const whole = Buffer.from(frames(count, length, 'basic'));
    whole.fill(0, whole.length >> 1);
    expect(errorOf(whole)?.code).toBe('bad-sequence');
  });
  test('a wrong table misleads nobody', () => {
    const whole = Buffer.from(frames(count, length, 'basic'));
    const table = whole.indexOf(Buffer.from('feff00e0', 'hex')) + 8;
    whole.writeUInt32LE(0xfffffff0, table + 4 * (count - 1));
    expect(header(whole).remarks).toEqual([]);
    whole.writeUInt32LE(777, table + 4 * (count - 1));
    expect(errorOf(whole.subarray(0, -10))?.code).toBe('truncated');
  });
});

test('so many fragments that their end is not looked for: a remark, and the walk over the whole file finds it', () => {
  const whole = frames(FEW_FRAGMENTS + MOST_FRAGMENTS + 10, 2, 'none').subarray(0, -8);
  expect(header(whole).remarks).toEqual(['The pixel data have so many fragments that their end was not looked for.']);
  expect(() => readDicomFile(path)).toThrow(expect.objectContaining({ code: 'truncated' }));
});

test('a deflated data set that is long is looked at up to its pixel data, and says so', () => {
  const whole = dicomFile('deflated', [{ tag: 0x7fe00010, vr: 'OW', value: Buffer.alloc(6_000_000, 7) }]);
  expect(header(whole)).toMatchObject({
    values: ['1.2.3.4', '2'],
    remarks: ['The end of the deflated data set was not looked for.'],
  });
  const short = dicomFile('deflated', [{ tag: 0x7fe00010, vr: 'OW', value: Buffer.alloc(2_000_000, 7) }]);
  expect(header(short).remarks).toEqual([]);
  expect(errorOf(short.subarray(0, -40))?.code).toBe('inflate-failed');
});
