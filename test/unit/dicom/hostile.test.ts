/** Files made to hurt: what reading them costs is counted in bytes read, bytes inflated and elements made, not timed. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { wantedTags } from '#engine/library/attributes.ts';
import { readHeader } from '#engine/dicom/header.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { DicomError, type DataSet } from '#engine/dicom/types.ts';
import { hostileFiles, writeHostile } from '../../fixtures/hostile.ts';

const cost = vi.hoisted(() => ({ read: 0, reads: 0, inflated: 0 }));
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return {
    ...real,
    readSync: (...given: Parameters<typeof real.readSync>) => {
      const count = real.readSync(...given);
      cost.read += count;
      cost.reads++;
      return count;
    },
  };
});
vi.mock('node:zlib', async (original) => {
  const real = await original<typeof import('node:zlib')>();
  return {
    ...real,
    // The most that may come out is what a step costs, whether it succeeds or not.
    inflateRawSync: (...[bytes, options]: Parameters<typeof real.inflateRawSync>) => {
      try {
        const out = real.inflateRawSync(bytes, options);
        // What came in pieces was held twice: in them, and joined.
        cost.inflated += out.length * (out.length > (options?.chunkSize ?? 0) ? 2 : 1);
        return out;
      } catch (error) {
        cost.inflated += options?.maxOutputLength ?? Infinity;
        throw error;
      }
    },
  };
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  Object.assign(cost, { read: 0, reads: 0, inflated: 0 });
});

const MiB = 2 ** 20;
function outcome(act: () => unknown): string {
  try {
    act();
    return '';
  } catch (error) {
    if (!(error instanceof DicomError)) throw error;
    return error.code;
  }
}
const elementsIn = (dataSet: DataSet): number =>
  dataSet.elements.reduce(
    (sum, element) => sum + 1 + (element.items ?? []).reduce((inner, item) => inner + 1 + elementsIn(item.dataSet), 0),
    0,
  );

describe.each(hostileFiles.map((make) => make()))('$name', (file) => {
  let path: string;
  beforeAll(() => {
    path = join(folder, 'hostile.dcm');
    writeHostile(path, file);
  });

  test('the header costs some megabytes of reading at most', () => {
    let header: ReturnType<typeof readHeader> | undefined;
    expect(outcome(() => (header = readHeader(path, [...wantedTags, 0x00104000])))).toBe(file.header);
    // A file is read but once, of what is long only the edges.
    expect(cost.read).toBeLessThan(Math.min(8 * MiB, statSync(path).size + MiB));
    expect(cost.reads).toBeLessThan(20_000);
    expect(cost.inflated).toBeLessThan(9 * MiB);
    for (const value of header?.values ?? []) expect((value ?? '').length).toBeLessThan(64 * 1024);
  });

  test('the tree has no more than the file has bytes for, and no value is read with it', () => {
    let tree: ReturnType<typeof readDicomFile> | undefined;
    expect(outcome(() => (tree = readDicomFile(path)))).toBe(file.tree);
    expect(cost.read).toBeLessThan(Math.min(8 * MiB, statSync(path).size + MiB));
    if (tree) expect(elementsIn(tree.dataSet)).toBeLessThan(file.bytes.length / 8);
  });
});

test('a file that is mostly one value differs by its edges and its length', () => {
  const big = hostileFiles.map((make) => make()).find(({ name }) => name === 'a value of 4 GB that is there')!;
  const path = join(folder, 'edges.dcm');
  const digest = (size: number, bytes = big.bytes): string => {
    writeHostile(path, { ...big, bytes, size });
    return readHeader(path, wantedTags).digest;
  };
  const size = big.bytes.length + 0xfffffffe;
  const plain = digest(size);
  expect(digest(size)).toBe(plain);
  expect(digest(size, Buffer.concat([big.bytes, Buffer.from([1])]))).not.toBe(plain);
});
