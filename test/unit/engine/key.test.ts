/** The workspace key: under a passphrase, damaged, rewritten under kill -9, taken to another project, and nowhere in the clear. */
import { fork } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runMethod } from '#engine/engine.ts';
import { createKey, readSecrets, storeKey, unlockKey } from '#engine/key-file.ts';
import { openUnder, sealUnder } from '#engine/passphrase.ts';
import { environment } from '../../../main/hosts/engine-connection.ts';
import { exportKey, importKey, setPassphrase, unlock } from '#engine/workspace-key.ts';
import { openReader, openWorkspace, workspaceInfo, type OpenWorkspace } from '#engine/workspace.ts';
import { afterAll, describe, expect, test, vi } from 'vitest';

// Each use of a passphrase takes half a second by design, more on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
const folders: string[] = [];
const fresh = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'fairpack-key-'));
  folders.push(folder);
  return folder;
};
const opened: OpenWorkspace[] = [];
const project = (folder = fresh()): OpenWorkspace => {
  const files = openWorkspace(folder, { create: true });
  opened.push(files);
  return files;
};
afterAll(() => {
  for (const files of opened) files.close();
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});
const code = (expected: string): unknown => expect.objectContaining({ code: expected });
const keyFile = (folder: string): string => join(folder, 'private', 'key.json');
const passphrase = 'ferry-lantern-copper-42';
const other = 'meadow-violin-anchor-77';

describe('a passphrase', () => {
  test('protects, is needed from then on, is changed and removed, and the key stays the same', async () => {
    const files = project();
    const { folder } = files;
    const uid = Buffer.from(files.secrets.derive('uid'));
    const plain = JSON.parse(readFileSync(keyFile(folder), 'utf8')) as { key: string };
    await setPassphrase(files, { next: passphrase });
    expect(workspaceInfo(files)).toMatchObject({ keyUnprotected: false, locked: false });
    const text = readFileSync(keyFile(folder), 'utf8');
    expect(text).not.toContain(plain.key);
    expect(text).not.toContain(passphrase);
    expect(JSON.parse(text)).toMatchObject({
      protection: 'passphrase',
      box: { kdf: { name: 'scrypt', N: 131072, r: 8, p: 1 }, cipher: 'aes-256-gcm' },
    });
    if (process.platform !== 'win32') expect(statSync(keyFile(folder)).mode & 0o777).toBe(0o600);
    files.close();
    opened.pop();

    const again = project(folder);
    expect(workspaceInfo(again)).toMatchObject({ keyUnprotected: false, locked: true });
    expect(() => again.secrets.derive('uid')).toThrow(code('locked'));
    await expect(unlock(again, 'not the passphrase')).rejects.toThrow(code('wrong-passphrase'));
    expect(again.secrets.locked).toBe(true);
    await unlock(again, passphrase);
    expect(again.secrets.derive('uid').equals(uid)).toBe(true);
    await expect(setPassphrase(again, { next: other })).rejects.toThrow(code('invalid-input'));
    await expect(setPassphrase(again, { current: other, next: other })).rejects.toThrow(code('wrong-passphrase'));
    await setPassphrase(again, { current: passphrase, next: other });
    await expect(unlockKey(folder, passphrase)).rejects.toThrow(code('wrong-passphrase'));
    expect(again.secrets.holds(await unlockKey(folder, other))).toBe(true);
    await setPassphrase(again, { current: other, next: null });
    expect(workspaceInfo(again).keyUnprotected).toBe(true);
    expect(readSecrets(folder).derive('uid').equals(uid)).toBe(true);
  });

  test.each(['short', ' ferry-lantern-copper', 'aaaaaaaaaaaaaaaa', ''])(
    'that could be guessed is refused: "%s"',
    async (weak) => {
      const files = project();
      await expect(setPassphrase(files, { next: weak })).rejects.toThrow(code('invalid-input'));
      expect(workspaceInfo(files).keyUnprotected).toBe(true);
    },
  );

  test('is the same whichever way its letters are composed', async () => {
    const box = await sealUnder('Grüße-über-München', 'test', Buffer.from('x'));
    expect((await openUnder('Grüße-über-München'.normalize('NFD'), 'test', box, 'it')).toString()).toBe('x');
  });

  test('that is wrong takes as long as one that is right, and says the same whatever it is', async () => {
    const box = await sealUnder(passphrase, 'test', Buffer.from('x'));
    const texts = new Set<string>();
    for (const wrong of ['', 'a', passphrase.slice(1), `${passphrase} `, 'x'.repeat(1000)]) {
      const began = performance.now();
      await openUnder(wrong, 'test', box, 'it').catch((error: Error) => texts.add(error.message));
      expect(performance.now() - began).toBeGreaterThan(50);
    }
    expect([...texts]).toEqual([expect.stringMatching(/not the passphrase.*as often as you need/)]);
  });

  test('opens nothing that was sealed for another purpose', async () => {
    const box = await sealUnder(passphrase, 'one', Buffer.from('x'));
    await expect(openUnder(passphrase, 'two', box, 'it')).rejects.toThrow(code('workspace-damaged'));
  });
});

describe('a locked project', () => {
  test('answers nothing but that it is locked', async () => {
    const files = project();
    await setPassphrase(files, { next: passphrase });
    const reader = openReader(files.folder);
    expect(workspaceInfo(reader)).toMatchObject({ locked: true });
    for (const method of ['steps.summary', 'library.patients', 'jobs.list', 'deidentify.preview', 'decisions.audit'])
      expect(() => runMethod({ ...reader, programVersion: '0' }, method as 'jobs.list', {})).toThrow(code('locked'));
    reader.secrets.take(files.secrets.copy(), false);
    expect(runMethod({ ...reader, programVersion: '0' }, 'jobs.list', {})).toEqual([]);
    reader.close();
  });
});

describe('a damaged key file', () => {
  test('is told from a wrong passphrase, and nothing is made anew', async () => {
    const files = project();
    await setPassphrase(files, { next: passphrase });
    const whole = readFileSync(keyFile(files.folder), 'utf8');
    const stored = JSON.parse(whole) as { box: { sealed: string; kdf: { salt: string; N: number } } };
    const changed = (change: (copy: typeof stored) => void): string => {
      const copy = structuredClone(stored);
      change(copy);
      return JSON.stringify(copy);
    };
    const flipped = (text: string): string => (text.startsWith('A') ? 'B' : 'A') + text.slice(1);
    for (const damaged of [
      whole.slice(0, -20),
      changed((copy) => (copy.box.sealed = flipped(copy.box.sealed))),
      changed((copy) => (copy.box.kdf.salt = flipped(copy.box.kdf.salt))),
      changed((copy) => (copy.box.kdf.N = 2 ** 30)),
      changed((copy) => (copy.box.kdf.N = 100_000)),
    ]) {
      writeFileSync(keyFile(files.folder), damaged);
      await expect(unlockKey(files.folder, passphrase)).rejects.toThrow(code('workspace-damaged'));
      expect(readFileSync(keyFile(files.folder), 'utf8')).toBe(damaged);
    }
    writeFileSync(keyFile(files.folder), whole);
    expect(await unlockKey(files.folder, passphrase)).toHaveLength(32);
  });
});

describe('rewriting the key', () => {
  test('under kill -9 leaves the old passphrase or the new one, never none', { timeout: 240_000 }, async () => {
    const folder = fresh();
    createKey(folder);
    const key = readSecrets(folder).copy();
    await storeKey(folder, key, passphrase);
    // The script lies outside the project, whose aliases it needs.
    const script = join(fresh(), 'change.ts');
    const source = join(import.meta.dirname, '../../../main/engine/key-file.ts');
    writeFileSync(
      script,
      `import { storeKey } from ${JSON.stringify(source)};
       const [folder, hex, one, two] = process.argv.slice(2);
       process.send('ready');
       for (let turn = 0; ; turn += 1) await storeKey(folder, Buffer.from(hex, 'hex'), turn % 3 === 2 ? null : turn % 3 ? one : two);\n`,
    );
    for (let round = 0; round < 5; round += 1) {
      const child = fork(script, [folder, key.toString('hex'), passphrase, other], {
        cwd: join(import.meta.dirname, '../../..'),
        execArgv: [],
      });
      await new Promise((resolve, reject) => child.once('message', resolve).once('exit', reject));
      await new Promise((resolve) => setTimeout(resolve, 300 + round * 431));
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await gone;
      const found = await unlockKey(folder, passphrase).catch(() => unlockKey(folder, other));
      expect(found.equals(key)).toBe(true);
    }
    writeFileSync(join(folder, 'private', 'key.json.new'), 'half');
    openWorkspace(folder, { create: true }).close();
    expect(readdirSync(join(folder, 'private'))).toEqual(['crosswalk.sqlite', 'key.json']);
  });
});

describe('an exported key', () => {
  test('gives another project the same key, and is refused where packages were written under another one', async () => {
    const [one, two, written] = [project(), project(), project()];
    await setPassphrase(two, { next: other });
    const place = fresh();
    const file = join(place, 'shard.key');
    await exportKey(one, { file, seal: passphrase });
    expect(readFileSync(file, 'utf8')).not.toContain(one.secrets.copy().toString('base64'));
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    await expect(importKey(two, { file, seal: other, current: other })).rejects.toThrow(code('wrong-passphrase'));
    await expect(importKey(two, { file, seal: passphrase })).rejects.toThrow(code('invalid-input'));
    expect(await importKey(two, { file, seal: passphrase, current: other })).toBe('taken');
    expect(two.secrets.derive('pseudonym').equals(one.secrets.derive('pseudonym'))).toBe(true);
    expect(two.secrets.holds(await unlockKey(two.folder, other))).toBe(true);
    expect(await importKey(two, { file, seal: passphrase, current: other })).toBe('same');

    written.db
      .prepare(
        `INSERT INTO release (name, version, draft, state, folder, plan, timestamp, started_at) VALUES ('a', '1.0.0', 1, 'written', '/a', '', '', '')`,
      )
      .run();
    const own = written.secrets.copy();
    await expect(importKey(written, { file, seal: passphrase })).rejects.toThrow(code('refused'));
    expect(written.secrets.holds(own) && readSecrets(written.folder).holds(own)).toBe(true);
  });

  test('is never written over a file, into the project, a source or a package, and a foreign file is no key', async () => {
    const files = project();
    const place = fresh();
    const taken = join(place, 'taken');
    writeFileSync(taken, 'mine');
    await expect(exportKey(files, { file: taken, seal: passphrase })).rejects.toThrow(code('conflict'));
    await expect(importKey(files, { file: taken, seal: passphrase })).rejects.toThrow(code('invalid-input'));
    expect(readFileSync(taken, 'utf8')).toBe('mine');
    const source = join(place, 'source');
    const bag = join(place, 'bag', 'data');
    mkdirSync(source);
    mkdirSync(bag, { recursive: true });
    writeFileSync(join(place, 'bag', 'bagit.txt'), '');
    files.db.prepare('INSERT INTO root (path) VALUES (?)').run(source);
    for (const folder of [files.folder, source, bag]) {
      const target = join(folder, 'x.key');
      await expect(exportKey(files, { file: target, seal: passphrase })).rejects.toThrow(code('unsafe-place'));
      expect(existsSync(target)).toBe(false);
    }
  });
});

test('no byte of the project holds the key or a passphrase', async () => {
  const files = project();
  await setPassphrase(files, { next: passphrase });
  await exportKey(files, { file: join(fresh(), 'copy.key'), seal: other, current: passphrase });
  const key = files.secrets.copy();
  files.db.pragma('wal_checkpoint(TRUNCATE)');
  const needles = [passphrase, other, key.toString('base64'), key.toString('hex'), key].map((one) => Buffer.from(one));
  for (const name of readdirSync(files.folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(files.folder, name);
    if (!statSync(path).isFile()) continue;
    const bytes = readFileSync(path);
    for (const needle of needles) expect(bytes.includes(needle), name).toBe(false);
  }
});

test('the engine process does not inherit a passphrase', () => {
  process.env['FAIRPACK_PASSPHRASE'] = passphrase;
  try {
    expect(Object.keys(environment()).filter((name) => name.includes('PASSPHRASE'))).toEqual([]);
    expect(environment()['PATH']).toBe(process.env['PATH']);
  } finally {
    delete process.env['FAIRPACK_PASSPHRASE'];
  }
});
