/** A project on disk: lock, versions, damage, modes, places, and the key. */
import { fork } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from '#engine/store/lock.ts';
import { openForReading, openForWriting, schemaVersion } from '#engine/store/database.ts';
import { migrations } from '#engine/store/migrations.ts';
import { fileSystemOf, refuseNetworkPlace } from '#engine/store/place.ts';
import { createKey, readSecrets } from '#engine/key-file.ts';
import { keyed } from '#engine/secrets.ts';
import { databaseFile, openReader, openWorkspace, workspaceInfo } from '#engine/workspace.ts';
import { afterAll, describe, expect, test } from 'vitest';

const folders: string[] = [];
const fresh = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'fairpack-workspace-'));
  folders.push(folder);
  return folder;
};
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));
const code = (expected: string): unknown => expect.objectContaining({ code: expected });
const onPosix = test.skipIf(process.platform === 'win32');

describe('opening', () => {
  test('creates a project once and finds it again with the same identity', () => {
    const folder = join(fresh(), 'a', 'project');
    expect(() => openWorkspace(folder, { create: false })).toThrow(code('not-found'));
    const first = openWorkspace(folder, { create: true, name: ' Lungs ' });
    const info = workspaceInfo(first);
    expect(info).toMatchObject({ name: 'Lungs', schemaVersion, keyUnprotected: true });
    first.close();
    const second = openWorkspace(folder, { create: false });
    expect(workspaceInfo(second).id).toBe(info.id);
    second.close();
  });

  test('needs a folder of its own', () => {
    const base = fresh();
    writeFileSync(join(base, 'scan.dcm'), '');
    expect(() => openWorkspace(base, { create: true })).toThrow(code('unsafe-place'));
    expect(() => openWorkspace(join(base, 'scan.dcm'), { create: true })).toThrow(code('unsafe-place'));
    expect(existsSync(databaseFile(base))).toBe(false);
  });

  onPosix('makes folder and key private, also where they were open before', () => {
    const folder = fresh();
    chmodSync(folder, 0o755);
    openWorkspace(folder, { create: true }).close();
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'private')).mode & 0o777).toBe(0o700);
    expect(statSync(join(folder, 'private', 'key.json')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'work')).mode & 0o777).toBe(0o700);
    expect(statSync(databaseFile(folder)).mode & 0o777).toBe(0o600);
  });

  test('clears what a killed process left in work/', () => {
    const folder = fresh();
    openWorkspace(folder, { create: true }).close();
    writeFileSync(join(folder, 'work', 'half'), 'x');
    openWorkspace(folder, { create: false }).close();
    expect(existsSync(join(folder, 'work', 'half'))).toBe(false);
  });

  test('a reader sees each commit of the writer and can write nothing', () => {
    const writer = openWorkspace(fresh(), { create: true });
    const reader = openReader(writer.folder);
    writer.db.prepare("INSERT INTO root (path) VALUES ('/x')").run();
    expect(reader.db.prepare('SELECT count(*) FROM root').pluck().get()).toBe(1);
    expect(() => reader.db.prepare("INSERT INTO root (path) VALUES ('/y')").run()).toThrow(/readonly/);
    reader.close();
    writer.close();
  });
});

describe('the lock', () => {
  test('is refused while held, also by another process, and freed when that process dies', async () => {
    const folder = fresh();
    openWorkspace(folder, { create: true }).close();
    const script = join(fresh(), 'holder.ts');
    writeFileSync(
      script,
      `import { lockFolder } from ${JSON.stringify(join(import.meta.dirname, '../../../main/engine/store/lock.ts'))};\nlockFolder(process.argv[2]);\nprocess.send('held');\nsetInterval(() => {}, 1000);\n`,
    );
    // The script lies outside the project, whose aliases it needs.
    const holder = fork(script, [folder], { cwd: join(import.meta.dirname, '../../..'), execArgv: [] });
    await new Promise((resolve, reject) => holder.once('message', resolve).once('exit', reject));
    expect(() => openWorkspace(folder, { create: false })).toThrow(code('workspace-locked'));
    const gone = new Promise((resolve) => holder.once('exit', resolve));
    holder.kill('SIGKILL');
    await gone;
    const release = lockFolder(folder);
    expect(() => lockFolder(folder)).toThrow(code('workspace-locked'));
    release();
    openWorkspace(folder, { create: false }).close();
  });
});

describe('the database', () => {
  test('of a newer program is refused and left as it is', () => {
    const folder = fresh();
    openWorkspace(folder, { create: true }).close();
    const db = openForWriting(databaseFile(folder));
    db.pragma(`user_version = ${schemaVersion + 1}`);
    db.close();
    expect(() => openWorkspace(folder, { create: false })).toThrow(code('workspace-newer'));
    const reader = openForReading(databaseFile(folder));
    expect(reader.pragma('user_version', { simple: true })).toBe(schemaVersion + 1);
    reader.close();
  });

  test('that is damaged is refused and left as it is, and the lock is freed', () => {
    const folder = fresh();
    openWorkspace(folder, { create: true }).close();
    const rubbish = Buffer.alloc(8192, 'rubbish');
    writeFileSync(databaseFile(folder), rubbish);
    for (let i = 0; i < 2; i += 1)
      expect(() => openWorkspace(folder, { create: false })).toThrow(code('workspace-damaged'));
    expect(readFileSync(databaseFile(folder)).equals(rubbish)).toBe(true);
  });

  // One more step than the program has, so that the path is walked even while there is one version only.
  const steps = [...migrations, 'CREATE TABLE of_the_next_version (id INTEGER PRIMARY KEY) STRICT'];
  test.each(steps.map((_, version) => version))('of version %i is upgraded, and a copy is kept', (version) => {
    const file = join(fresh(), 'project.sqlite');
    if (version > 0) {
      const old = openForWriting(file, steps.slice(0, version));
      expect(old.pragma('user_version', { simple: true })).toBe(version);
      old.prepare("INSERT INTO setting VALUES ('id', 'kept')").run();
      old.close();
    }
    // refuseNewer compares with the program's own version: only the last step is beyond it.
    const db = openForWriting(file, steps);
    expect(db.pragma('user_version', { simple: true })).toBe(steps.length);
    expect(db.prepare('SELECT count(*) FROM of_the_next_version').pluck().get()).toBe(0);
    if (version > 0) {
      expect(db.prepare("SELECT value FROM setting WHERE key = 'id'").pluck().get()).toBe('kept');
      if (process.platform !== 'win32') expect(statSync(`${file}.before-${steps.length}`).mode & 0o777).toBe(0o600);
      const copy = openForReading(`${file}.before-${steps.length}`);
      expect(copy.pragma('user_version', { simple: true })).toBe(version);
      expect(copy.prepare("SELECT value FROM setting WHERE key = 'id'").pluck().get()).toBe('kept');
      copy.close();
    } else expect(existsSync(`${file}.before-${steps.length}`)).toBe(false);
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(db.pragma('foreign_key_check')).toEqual([]);
    db.close();
  });

  test('stays as it was when an upgrade fails half-way', () => {
    const file = join(fresh(), 'project.sqlite');
    openForWriting(file).close();
    expect(() => openForWriting(file, [...migrations, 'CREATE TABLE half (id INTEGER); NOT SQL'])).toThrow();
    const db = openForWriting(file);
    expect(db.pragma('user_version', { simple: true })).toBe(schemaVersion);
    expect(db.prepare("SELECT count(*) FROM sqlite_master WHERE name = 'half'").pluck().get()).toBe(0);
    expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
    expect(db.pragma('foreign_keys', { simple: true })).toBe(1);
    expect(db.pragma('secure_delete', { simple: true })).toBe(1);
    db.close();
  });
});

describe('the key', () => {
  test('is made once, differs between projects and purposes, and its loss is said aloud', () => {
    const [one, two] = [fresh(), fresh()];
    createKey(one);
    const before = readFileSync(join(one, 'private', 'key.json'), 'utf8');
    createKey(one);
    createKey(two);
    expect(readFileSync(join(one, 'private', 'key.json'), 'utf8')).toBe(before);
    const uid = readSecrets(one).derive('uid');
    expect(uid).toHaveLength(32);
    expect(readSecrets(one).derive('uid').equals(uid)).toBe(true);
    expect(readSecrets(one).derive('dates').equals(uid)).toBe(false);
    expect(readSecrets(two).derive('uid').equals(uid)).toBe(false);
    expect(keyed(uid, 'a').equals(keyed(uid, 'b'))).toBe(false);
    expect(before).not.toContain(uid.toString('base64'));
    for (const broken of [
      '',
      '{}',
      '{"version":1,"protection":"none","key":"AAAA"}',
      '{"version":2,"protection":"none","key":""}',
    ]) {
      writeFileSync(join(one, 'private', 'key.json'), broken);
      expect(() => readSecrets(one)).toThrow(code('workspace-damaged'));
    }
    rmSync(join(one, 'private', 'key.json'));
    expect(() => readSecrets(one)).toThrow(code('workspace-damaged'));
  });
});

describe('the place', () => {
  const mounts = [
    '/dev/sda1 / ext4 rw 0 0',
    'nas:/x /mnt/nas nfs4 rw 0 0',
    '/dev/sdb1 /mnt/nas/local ext4 rw 0 0',
    '//srv/s /media/My\\040Share cifs rw 0 0',
  ].join('\n');
  test.each([
    ['/home/u/project', 'ext4'],
    ['/mnt/nas', 'nfs4'],
    ['/mnt/nas/project', 'nfs4'],
    ['/mnt/nas/local/project', 'ext4'],
    ['/mnt/nas-not/project', 'ext4'],
    ['/media/My Share/project', 'cifs'],
  ])('%s lies on %s', (path, kind) => expect(fileSystemOf(path, mounts)).toBe(kind));

  test('is unknown without a mount table', () => expect(fileSystemOf('/x', '')).toBeUndefined());
  test('that a Windows share has is refused by its name', () => {
    expect(() => refuseNetworkPlace('\\\\server\\share\\project')).toThrow(code('unsafe-place'));
    mkdirSync(join(fresh(), 'x'));
    expect(() => refuseNetworkPlace(fresh())).not.toThrow();
  });
});
