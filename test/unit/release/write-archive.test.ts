/** Archives: readable by others, the same bytes each time, folders said, hashes true. */
import { createHash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import yauzl from 'yauzl';
import { hashFiles } from '#engine/release/hash-files.ts';
import { writeArchive } from '#engine/release/write-archive.ts';

const root = mkdtempSync(join(tmpdir(), 'fairpack-zip-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const date = '2026-11-01T10:20:30Z';
mkdirSync(join(root, 'data/dicom/FP-1'), { recursive: true });
mkdirSync(join(root, 'data/tables'));
const contents: Record<string, Buffer> = {
  'data/dicom/FP-1/0001.dcm': Buffer.alloc(2_500_000, 'ab'),
  'data/dicom/FP-1/0002.dcm': Buffer.alloc(0),
  'README.md': Buffer.from('# ü\n'.repeat(500)),
  // Longer than what is read at once.
  'data/tables/files.csv': Buffer.from(
    Array.from({ length: 200_000 }, (_, row) => `${row},FP-${row * 7919}\n`).join(''),
  ),
};
for (const [path, bytes] of Object.entries(contents)) writeFileSync(join(root, path), bytes);
const paths = Object.keys(contents);

interface Entry {
  name: string;
  method: number;
  date: string;
  mode: number;
  content: Buffer;
}
const readZip = (file: string): Promise<Entry[]> =>
  new Promise((resolve, reject) => {
    yauzl.open(file, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error);
      const entries: Entry[] = [];
      zip.on('entry', (entry: yauzl.Entry) => {
        const add = (content: Buffer): void => {
          entries.push({
            name: entry.fileName,
            method: entry.compressionMethod,
            date: entry.getLastModDate({ timezone: 'UTC', forceDosFormat: true } as never).toISOString(),
            mode: entry.externalFileAttributes >>> 16,
            content,
          });
          zip.readEntry();
        };
        if (entry.fileName.endsWith('/')) return add(Buffer.alloc(0));
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed);
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => add(Buffer.concat(chunks)));
        });
      });
      zip.on('end', () => resolve(entries));
      zip.readEntry();
    });
  });

test('what goes in comes out, images stored, text deflated, folders first', async () => {
  const target = join(root, 'a.zip');
  const result = await writeArchive({ root, paths, target, date });
  if (result.state !== 'written') throw new Error(result.code);
  const bytes = readFileSync(target);
  expect(result).toEqual({
    state: 'written',
    size: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  });
  const entries = await readZip(target);
  expect(entries.map((entry) => entry.name)).toEqual([
    'README.md',
    'data/',
    'data/dicom/',
    'data/dicom/FP-1/',
    'data/dicom/FP-1/0001.dcm',
    'data/dicom/FP-1/0002.dcm',
    'data/tables/',
    'data/tables/files.csv',
  ]);
  for (const entry of entries) {
    expect(entry.date).toBe('2026-11-01T10:20:30.000Z');
    if (!entry.name.endsWith('/')) expect(entry.content.equals(contents[entry.name]!)).toBe(true);
    expect(entry.method).toBe(/\.(?:md|csv)$/.test(entry.name) ? 8 : 0);
    expect(entry.mode & 0o777).toBe(entry.name.endsWith('/') ? 0o755 : 0o644);
  }
  // A data descriptor on a stored entry is refused by streaming readers: the flag must not be set.
  const stored = bytes.indexOf('data/dicom/FP-1/0001.dcm') - 30;
  expect(bytes.readUInt32LE(stored)).toBe(0x04034b50);
  expect(bytes.readUInt16LE(stored + 6) & 8).toBe(0);
});
test('the same entries give the same bytes, whatever their order and the time zone', async () => {
  const zone = process.env['TZ'];
  await writeArchive({ root, paths, target: join(root, 'b.zip'), date });
  process.env['TZ'] = 'Asia/Tokyo';
  await writeArchive({ root, paths: paths.toReversed(), target: join(root, 'c.zip'), date });
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
  expect(readFileSync(join(root, 'b.zip')).equals(readFileSync(join(root, 'c.zip')))).toBe(true);
});
test.skipIf(spawnSync('unzip', ['-v']).status !== 0)('unzip accepts it', async () => {
  await writeArchive({ root, paths, target: join(root, 'd.zip'), date });
  expect(execFileSync('unzip', ['-t', join(root, 'd.zip')], { encoding: 'utf8' })).toContain('No errors detected');
});
test.skipIf(spawnSync('/usr/bin/python3', ['-V']).status !== 0)('python accepts it', async () => {
  await writeArchive({ root, paths, target: join(root, 'e.zip'), date });
  const script = 'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), len(z.namelist()))';
  expect(execFileSync('/usr/bin/python3', ['-c', script, join(root, 'e.zip')], { encoding: 'utf8' }).trim()).toBe(
    'None 8',
  );
});
test('a file that is gone fails the archive by name and leaves nothing behind', async () => {
  const target = join(root, 'f.zip');
  expect(await writeArchive({ root, paths: [...paths, 'gone.dcm'], target, date })).toEqual({
    state: 'failed',
    code: 'unreadable',
  });
  expect(existsSync(target) || existsSync(`${target}.partial`)).toBe(false);
});
test('hashing agrees with node and names what is missing', () => {
  expect(hashFiles({ root, paths: ['README.md', 'gone'] })).toEqual([
    {
      path: 'README.md',
      size: contents['README.md']!.length,
      sha256: createHash('sha256').update(contents['README.md']!).digest('hex'),
    },
    { path: 'gone', size: -1, sha256: '' },
  ]);
});
