/** Archives: named with their kind, read through when asked, within limits, and out again without a trace. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Failure } from '#shared/failure.ts';
import { membersIn } from '#engine/library/archive-members.ts';
import { unpackArchive } from '#engine/library/unpack-archive.ts';
import { dicomFile } from '../../fixtures/encode-dicom.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';

/** Written by another program than the one that reads; skipped where it is absent. */
const python = '/usr/bin/python3';
const here = spawnSync(python, ['--version']).status === 0;
const script = `
import io, json, sys, tarfile, zipfile
given = json.load(sys.stdin)
members = [(m['name'], bytes.fromhex(m['hex'])) for m in given['members']]
if given['kind'] == 'zip':
    with zipfile.ZipFile(given['path'], 'w', zipfile.ZIP_DEFLATED) as out:
        for name, data in members:
            out.writestr(zipfile.ZipInfo(name), data, zipfile.ZIP_DEFLATED)
else:
    with tarfile.open(given['path'], 'w:gz' if given['kind'] == 'tgz' else 'w') as out:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            out.addfile(info, io.BytesIO(data))
        link = tarfile.TarInfo('link.dcm')
        link.type = tarfile.SYMTYPE
        link.linkname = '/etc/passwd'
        out.addfile(link)
`;
type Kind = 'zip' | 'tar' | 'tgz';
function archive(path: string, kind: Kind, members: Record<string, Buffer>): void {
  const list = Object.entries(members).map(([name, bytes]) => ({ name, hex: bytes.toString('hex') }));
  execFileSync(python, ['-c', script], { input: JSON.stringify({ path, kind, members: list }) });
}
const image = (number: number, patient = 'P1'): Buffer =>
  dicomFile('explicit', [
    { tag: 0x00080018, vr: 'UI', value: `1.2.3.9.${number}` },
    { tag: 0x00100020, vr: 'LO', value: patient },
    { tag: 0x00200013, vr: 'IS', value: String(number) },
  ]);

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'fairpack-archives-'));
});
afterEach(() => rmSync(base, { recursive: true, force: true }));

describe.skipIf(!here)('unpacking (skipped without python3)', () => {
  const unpack = (path: string, limits = {}): ReturnType<typeof unpackArchive> =>
    unpackArchive({ archive: path, folder: join(base, 'out'), limits });
  const names = (): (string | undefined)[][] =>
    [...membersIn(join(base, 'out'))].map(({ number, name, reason }) => [String(number), name, reason]);
  const onDisk = (): string[] => readdirSync(join(base, 'out', 'files')).sort();

  test.each<Kind>(['zip', 'tar', 'tgz'])('%s: content as it was, names only in the list', async (kind) => {
    const path = join(base, 'a');
    const evil = { '../../evil.dcm': image(1), '/etc/absolute.dcm': image(2), 'Röntgen/Roe^Ana.dcm': image(3) };
    archive(path, kind, { ...evil, '.hidden': Buffer.from('x'), '__MACOSX/._a': Buffer.from('x') });
    expect(await unpack(path)).toEqual({ members: 3, bytes: image(1).length * 3 });
    expect(names()).toEqual([
      ['1', '../../evil.dcm', undefined],
      ['2', 'etc/absolute.dcm', undefined],
      ['3', 'Röntgen/Roe^Ana.dcm', undefined],
    ]);
    expect(onDisk()).toEqual(['1', '2', '3']);
    expect(readFileSync(join(base, 'out', 'files', '3'))).toEqual(image(3));
    expect(existsSync(join(base, 'evil.dcm'))).toBe(false);
    expect(statSync(join(base, 'out', 'files')).mode & 0o077).toBe(0);
    expect(statSync(join(base, 'out', 'files', '1')).mode & 0o077).toBe(0);
  });

  test('a single file under gzip', async () => {
    const path = join(base, 'image.dcm.gz');
    writeFileSync(path, gzipSync(image(1)));
    expect(await unpack(path)).toMatchObject({ members: 1 });
    expect(names()).toEqual([['1', 'image.dcm', undefined]]);
  });

  test('encrypted and damaged members are named; the others are read', async () => {
    const path = join(base, 'a.zip');
    archive(path, 'zip', { 'a.dcm': image(1), 'b.dcm': image(2), 'c.dcm': image(3) });
    const bytes = readFileSync(path);
    const central = (name: string): number => bytes.lastIndexOf(name) - 46;
    bytes.writeUInt16LE(1, central('a.dcm') + 8);
    bytes.writeUInt32LE(0x12345678, central('b.dcm') + 16);
    writeFileSync(path, bytes);
    expect(await unpack(path)).toMatchObject({ members: 3 });
    expect(names()).toEqual([
      ['1', 'a.dcm', expect.stringContaining('encrypted')],
      ['2', 'b.dcm', expect.stringContaining('damaged')],
      ['3', 'c.dcm', undefined],
    ]);
    expect(onDisk()).toEqual(['3']);
  });

  test.each<Kind>(['zip', 'tar', 'tgz'])(
    '%s: cut off in the middle is said, and what is whole is kept',
    async (kind) => {
      const path = join(base, 'a');
      archive(path, kind, { 'a.dcm': image(1), 'b.dcm': image(2) });
      writeFileSync(
        path,
        readFileSync(path).subarray(0, Math.floor(statSync(path).size * (kind === 'tgz' ? 0.7 : 0.08))),
      );
      const { problem } = await unpack(path);
      expect(problem).toContain('damaged or ends too early');
      for (const name of onDisk())
        expect([image(1), image(2)]).toContainEqual(readFileSync(join(base, 'out', 'files', name)));
    },
  );

  test.each<Kind>(['zip', 'tgz'])('%s: a bomb, too many members, a full disk leave nothing', async (kind) => {
    const path = join(base, 'a');
    archive(path, kind, { 'a.dcm': image(1), 'bomb.dcm': Buffer.alloc(8_000_000) });
    for (const limits of [{ ratioFrom: 1_000_000 }, { members: 1 }, { reserve: Number.MAX_SAFE_INTEGER }]) {
      const { members, problem } = await unpack(path, limits);
      expect([members, onDisk()]).toEqual([0, []]);
      expect(problem).toMatch(/times its size|more than 1 members|does not fit/);
    }
  });

  test('what an earlier attempt left is not written again', async () => {
    const path = join(base, 'a.zip');
    archive(path, 'zip', { 'a.dcm': image(1), 'b.dcm': image(2) });
    await unpack(path);
    const first = join(base, 'out', 'files', '1');
    rmSync(join(base, 'out', 'files', '2'));
    const { ino } = statSync(first);
    await unpack(path);
    expect(statSync(first).ino).toBe(ino);
    expect(onDisk()).toEqual(['1', '2']);
  });
});

describe.skipIf(!here)('in a project (skipped without python3)', () => {
  let engine: TestEngine;
  let source: string;
  beforeEach(() => {
    engine = startTestEngine(join(base, 'engine'));
    source = join(base, 'source');
    mkdirSync(join(source, 'sub'), { recursive: true });
    writeFileSync(join(source, 'plain.dcm'), image(1));
    archive(join(source, 'sub', 'more.zip'), 'zip', {
      'in/Roe^Ana.dcm': image(2),
      'notes.txt': Buffer.from('hello'),
      'inner.zip': readFileSync(writeZip(join(base, 'inner.zip'), { 'x.dcm': image(8) })),
    });
  });
  afterEach(() => engine.close());
  const writeZip = (path: string, members: Record<string, Buffer>): string => {
    archive(path, 'zip', members);
    return path;
  };
  const failures = async (): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await engine.call('library.failures', { offset: 0, limit: 100 })).rows.map(({ path, kind }) => [
        path.slice(source.length + 1),
        kind,
      ]),
    );
  const count = async (): Promise<number> => (await engine.call('library.counts', {})).instances;
  const read = async (wanted = true): Promise<void> => {
    expect((await engine.job('library.readArchives', { files: 'all', read: wanted })).state).toBe('done');
  };
  const unpacked = (): string[] => {
    const folder = join(engine.folder, 'work', 'archives');
    return existsSync(folder) ? readdirSync(folder) : [];
  };

  test('named, read through, changed, gone: members follow; the source is not written', async () => {
    await engine.job('library.addFolder', { folder: source });
    expect([await count(), await failures()]).toEqual([1, { 'sub/more.zip': 'archive' }]);

    const zip = join(source, 'sub', 'more.zip');
    const before = readFileSync(zip);
    chmodSync(zip, 0o400);
    await read();
    expect(await count()).toBe(2);
    expect(await failures()).toEqual({
      'sub/more.zip': 'archive-read',
      'sub/more.zip/notes.txt': 'not-dicom',
      'sub/more.zip/inner.zip': 'archive-other',
    });
    expect(readFileSync(zip)).toEqual(before);
    // One folder, one patient: the archive is no place of its own.
    expect(await engine.call('library.roots', {})).toMatchObject([{ path: source, instances: 2, files: 5 }]);
    expect((await engine.call('library.patients', { offset: 0, limit: 10 })).total).toBe(1);
    const { rows } = await engine.call('library.instances', { offset: 0, limit: 10 });
    expect(rows.map(({ path }) => path.slice(source.length + 1)).sort()).toEqual([
      'plain.dcm',
      'sub/more.zip/in/Roe^Ana.dcm',
    ]);
    const inside = rows.find(({ path }) => path.includes('more.zip'))!;
    expect((await engine.call('library.elements', { instance: inside.id })).rows.length).toBeGreaterThan(5);
    // Nothing on the disk of the project has the name of a member.
    const names = readdirSync(dirname(join(engine.folder, 'work', 'x')), { recursive: true }).map(String);
    expect(names.filter((name) => /Roe|notes/.test(name))).toEqual([]);

    // Read again without a change: nothing is unpacked or read again.
    const again = await engine.job('library.index', {});
    expect(again.result).toMatchObject({ read: 0, changed: 0 });

    chmodSync(zip, 0o600);
    archive(zip, 'zip', { 'in/Roe^Ana.dcm': image(2), 'b.dcm': image(3), 'c.dcm': image(4) });
    await engine.job('library.index', {});
    expect([await count(), await failures()]).toEqual([4, { 'sub/more.zip': 'archive-read' }]);

    rmSync(zip);
    await engine.job('library.index', {});
    expect(await count()).toBe(1);
    expect(unpacked()).toEqual([]);
  });

  test('the choice is taken back, by hand and by undo', async () => {
    await engine.job('library.addFolder', { folder: source });
    await read();
    await read(false);
    expect([await count(), await failures(), unpacked()]).toEqual([1, { 'sub/more.zip': 'archive' }, []]);
    await read();
    expect(await count()).toBe(2);
    await engine.call('decisions.undo', {});
    expect([await count(), await failures()]).toEqual([1, { 'sub/more.zip': 'archive' }]);
    await engine.job('library.index', {});
    expect(unpacked()).toEqual([]);
  });

  test('the folder is taken out with what was read from its archives', async () => {
    await engine.job('library.addFolder', { folder: source });
    await read();
    const [root] = await engine.call('library.roots', {});
    await engine.job('library.removeFolder', { root: root!.id });
    expect([await count(), await failures(), unpacked()]).toEqual([0, {}, []]);
  });

  test('an archive that ends its worker is named with that, and everything else is read', async () => {
    await engine.job('library.addFolder', { folder: source });
    const { pool } = engine.workspace;
    const run = pool.run.bind(pool);
    pool.run = (name: never, ...rest: [never]) =>
      (name as string) === 'unpackArchive'
        ? Promise.reject(new Failure('unavailable', 'A worker ended.'))
        : run(name, ...rest);
    await read();
    const [row] = (await engine.call('library.failures', { kind: 'archive', offset: 0, limit: 1 })).rows;
    expect([await count(), row!.reason]).toEqual([
      1,
      'Reading this archive did not come to an end. It was left alone.',
    ]);
    pool.run = run;
    await engine.job('library.index', {});
    expect([await count(), (await failures())['sub/more.zip']]).toEqual([2, 'archive-read']);
  });

  test('cancelled while it is unpacked: nothing of it is in, and the next reading goes on', async () => {
    await engine.job('library.addFolder', { folder: source });
    const { pool } = engine.workspace;
    const run = pool.run.bind(pool);
    pool.run = async (name: never, input: never, options: never) => {
      const result = await run(name, input, options);
      if ((name as string) === 'unpackArchive') engine.workspace.jobs.cancelAll();
      return result;
    };
    expect((await engine.job('library.readArchives', { files: 'all', read: true })).state).toBe('cancelled');
    expect([await count(), await failures()]).toEqual([1, { 'sub/more.zip': 'archive' }]);
    pool.run = run;
    await engine.job('library.index', {});
    expect(await count()).toBe(2);
  });

  test('archives of other kinds are named and cannot be read through', async () => {
    rmSync(join(source, 'sub'), { recursive: true });
    writeFileSync(join(source, 'a.7z'), Buffer.from('377abcaf271c0004', 'hex'));
    await engine.job('library.addFolder', { folder: source });
    expect(await failures()).toEqual({ 'a.7z': 'archive-other' });
    await expect(engine.call('library.readArchives', { files: 'all', read: true })).rejects.toThrow('no archive');
  });
});
