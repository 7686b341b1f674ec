/** Parts of the engine process by themselves: the pool, the log, the announcer, the port, folders, recent projects. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFolder, listFolder, mountedPlaces } from '#engine/folders.ts';
import { readRecent, rememberRecent } from '#engine/session.ts';
import { Failure } from '#shared/failure.ts';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { createAnnouncer } from '../../../main/workers/announcer.ts';
import { enginePort } from '../../../main/workers/engine-port.ts';
import { errorKind, logFailure, programFrames } from '../../../main/workers/failure-log.ts';
import { createPool, poolSize, type RunningPool } from '../../../main/workers/pool.ts';

const base = mkdtempSync(join(tmpdir(), 'fairpack-processes-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('the pool', () => {
  // A worker program of the test's own, whose batches do what a hostile file could make a real one do.
  const worker = join(base, 'worker.mjs');
  writeFileSync(
    worker,
    `export default async ({ input }) => {
       if (input === 'exit') process.exit(3);
       if (input === 'hang') for (;;);
       if (input === 'wait') await new Promise((resolve) => setTimeout(resolve, 30_000));
       if (input === 'full') return { reply: { ok: false, failure: { code: 'disk-full', message: 'The disk is full.' } } };
       if (input === 'bug') return { reply: { ok: false, failure: { code: 'internal', message: '' } }, internal: { kind: 'TypeError', frames: ['main/engine/x.ts:1:2'] } };
       return { reply: { ok: true, value: [input] } };
     };`,
  );
  const run = (pool: RunningPool, input: string, options?: Parameters<RunningPool['run']>[2]): Promise<unknown> =>
    pool.run('hashFiles', input as never, options);

  test('lives on after a worker that ended or hung', { timeout: 120_000 }, async () => {
    const pool = createPool(worker, 2);
    await expect(run(pool, 'a')).resolves.toEqual(['a']);
    await expect(run(pool, 'exit')).rejects.toMatchObject({ code: 'unavailable' });
    await expect(run(pool, 'hang', { timeoutMs: 200 })).rejects.toMatchObject({
      code: 'unavailable',
      message: expect.stringContaining('too long') as string,
    });
    await expect(run(pool, 'b')).resolves.toEqual(['b']);
    const several = await Promise.allSettled(['c', 'exit', 'd', 'exit', 'e'].map((input) => run(pool, input)));
    expect(several.map(({ status }) => status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'rejected',
      'fulfilled',
    ]);
    await pool.close();
  });

  test('carries failures by their code and unexpected errors by their place', async () => {
    const pool = createPool(worker, 1);
    await expect(run(pool, 'full')).rejects.toEqual(new Failure('disk-full', 'The disk is full.'));
    const error = await run(pool, 'bug').catch((caught: unknown) => caught);
    expect([errorKind(error), programFrames(error)]).toEqual(['TypeError', ['main/engine/x.ts:1:2']]);
    await pool.close();
  });

  test('cancels what runs and what waits', async () => {
    const pool = createPool(worker, 1);
    const abort = new AbortController();
    const running = run(pool, 'wait', { signal: abort.signal });
    const waiting = run(pool, 'never', { signal: abort.signal });
    const other = run(pool, 'other');
    setTimeout(() => abort.abort(), 300);
    await expect(running).rejects.toMatchObject({ code: 'cancelled' });
    await expect(waiting).rejects.toMatchObject({ code: 'cancelled' });
    await expect(run(pool, 'late', { signal: abort.signal })).rejects.toMatchObject({ code: 'cancelled' });
    await expect(other).resolves.toEqual(['other']);
    await pool.close();
  });

  test('the time of a batch counts from its start, not from its place in the queue', async () => {
    const pool = createPool(worker, 1);
    const slow = run(pool, 'hang', { timeoutMs: 1500 });
    const quick = run(pool, 'quick', { timeoutMs: 1400 });
    await expect(slow).rejects.toMatchObject({ code: 'unavailable' });
    await expect(quick).resolves.toEqual(['quick']);
    await pool.close();
  });

  test('batches that may wait at a busy worker do, and its end is theirs; all others have a worker to themselves', async () => {
    const pool = createPool(worker, 1);
    await run(pool, 'started');
    // The first ends the worker at which the second waits.
    const ahead = await Promise.allSettled(['exit', 'a', 'b'].map((input) => run(pool, input, { ahead: true })));
    expect(ahead.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
    expect(ahead[1]).toMatchObject({ reason: { code: 'unavailable' } });
    const alone = await Promise.allSettled(['exit', 'a', 'b'].map((input) => run(pool, input)));
    expect(alone.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
    await pool.close();
  });

  test('every worker is started before a batch has to wait at one', { timeout: 60_000 }, async () => {
    const pool = createPool(worker, 2);
    const abort = new AbortController();
    const { signal } = abort;
    const blocked = run(pool, 'hang', { signal, ahead: true });
    await expect(run(pool, 'a', { signal, ahead: true })).resolves.toEqual(['a']);
    abort.abort();
    await expect(blocked).rejects.toMatchObject({ code: 'cancelled' });
    await pool.close();
  });

  test.each([
    [1, 1],
    [2, 1],
    [4, 3],
    [5, 4],
    [64, 4],
  ])('with %i cores has %i workers', (cores, size) => expect(poolSize(cores)).toBe(size));
});

describe('the log', () => {
  const secret = 'DOE^JANE /data/incoming/DOE.dcm';

  test('holds places in the program and never what an error said', () => {
    const folder = join(base, 'logged');
    const error = Object.assign(
      new TypeError(`cannot read ${secret}\n    at x (${join(import.meta.dirname, '../../../main/DOE.ts')}:1:1)`),
      { code: 'ENOENT', path: secret },
    );
    logFailure(folder, 'writer', error, 7);
    logFailure(folder, 'reader', secret);
    const file = join(folder, 'logs', 'engine.jsonl');
    const written = readFileSync(file, 'utf8');
    expect(written).not.toContain('DOE');
    const [first, second] = written
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({ thread: 'writer', job: 7, kind: 'TypeError ENOENT' });
    expect((first!['frames'] as string[])[0]).toMatch(/^test\/unit\/engine\/processes\.test\.ts:\d+:\d+$/);
    expect(second).toMatchObject({ thread: 'reader', kind: 'unknown', frames: [] });
    if (process.platform !== 'win32') {
      expect(statSync(file).mode & 0o777).toBe(0o600);
      expect(statSync(join(folder, 'logs')).mode & 0o777).toBe(0o700);
    }
  });

  test('trusts neither names nor codes that could be values', () => {
    const error = new Error('x');
    error.name = secret;
    Object.assign(error, { code: 'Doe, Jane' });
    expect(errorKind(error)).toBe('Error');
    error.stack = `Error: something else\n    at f (/home/u/${secret}:1:1)`;
    expect(programFrames(error)).toEqual([]);
  });

  test('is silent without a project and where it cannot be written', () => {
    expect(() => logFailure(undefined, 'writer', new Error('x'))).not.toThrow();
    writeFileSync(join(base, 'a-file'), '');
    expect(() => logFailure(join(base, 'a-file'), 'writer', new Error('x'))).not.toThrow();
  });
});

test('the announcer says the first change at once and the others together', () => {
  vi.useFakeTimers();
  const said: string[] = [];
  const { changed } = createAnnouncer((reason) => said.push(reason));
  changed('one');
  for (let i = 0; i < 100; i += 1) {
    changed(i % 2 ? 'two' : 'three');
    vi.advanceTimersByTime(10);
  }
  vi.advanceTimersByTime(1000);
  vi.useRealTimers();
  expect(said[0]).toBe('one');
  expect(said.length).toBeGreaterThan(3);
  expect(said.length).toBeLessThanOrEqual(7);
  expect(said.slice(1).every((reason) => /^(three|two)( (three|two))?$/.test(reason))).toBe(true);
});

test("the engine's port speaks through Electron's utility process", () => {
  const posted: unknown[] = [];
  const heard: unknown[] = [];
  let deliver: (event: { data: unknown }) => void = () => {};
  const port = enginePort({
    postMessage: (message) => posted.push(message),
    on: (_, listener) => (deliver = listener),
  });
  port.onMessage((message) => heard.push(message));
  port.post({ type: 'reply', id: 1, reply: { ok: true, value: 2 } });
  deliver({ data: { type: 'close' } });
  expect(posted).toEqual([{ type: 'reply', id: 1, reply: { ok: true, value: 2 } }]);
  expect(heard).toEqual([{ type: 'close' }]);
});

describe('folders', () => {
  const place = join(base, 'place');
  mkdirSync(join(place, 'scan 10'), { recursive: true });
  for (const name of ['scan 2', '.hidden', 'Ältere']) mkdirSync(join(place, name));
  for (const name of ['table.CSV', 'notes.txt', 'b.csv']) writeFileSync(join(place, name), '');
  symlinkSync(join(place, 'scan 2'), join(place, 'link'));
  symlinkSync(join(place, 'gone'), join(place, 'broken'));

  test('come first and in the order people count, then files with an ending', async () => {
    const all = await listFolder({ folder: place, endings: ['.csv'] });
    expect(all).toMatchObject({ folder: place, parent: base, more: 0 });
    expect(all.entries.map(({ name, kind }) => `${kind} ${name}`)).toEqual([
      'folder Ältere',
      'folder link',
      'folder scan 2',
      'folder scan 10',
      'file b.csv',
      'file table.CSV',
    ]);
    expect(all.places[0]).toEqual({ name: 'Home', path: homedir() });
    expect((await listFolder({ folder: place, endings: [] })).entries).toHaveLength(4);
    expect((await listFolder({ endings: [] })).folder).toBe(homedir());
    expect((await listFolder({ folder: '/', endings: [] })).parent).toBeNull();
  });

  test('beyond two thousand are counted', async () => {
    const many = join(base, 'many');
    mkdirSync(many);
    for (let i = 0; i < 2003; i += 1) mkdirSync(join(many, String(i)));
    const { entries, more } = await listFolder({ folder: many, endings: [] });
    expect([entries.length, more, entries.at(-1)!.name]).toEqual([2000, 3, '1999']);
  });

  test('that cannot be listed are explained', async () => {
    await expect(listFolder({ folder: join(place, 'none'), endings: [] })).rejects.toMatchObject({ code: 'not-found' });
    await expect(listFolder({ folder: join(place, 'notes.txt'), endings: [] })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await expect(listFolder({ folder: 'relative', endings: [] })).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'of others are refused with a reason',
    async () => {
      const closed = join(base, 'closed');
      mkdirSync(closed);
      chmodSync(closed, 0);
      await expect(listFolder({ folder: closed, endings: [] })).rejects.toMatchObject({ code: 'unreadable' });
    },
  );

  test('are created for their owner only, once, and never elsewhere', async () => {
    const { path } = await createFolder({ parent: place, name: ' new ' });
    expect(path).toBe(join(place, 'new'));
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o777).toBe(0o700);
    await expect(createFolder({ parent: place, name: 'new' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(createFolder({ parent: join(place, 'none'), name: 'x' })).rejects.toMatchObject({ code: 'not-found' });
    for (const name of ['..', '.', ' ', '../x', 'a/b', 'a\\b', 'a\u0000b'])
      await expect(createFolder({ parent: place, name })).rejects.toMatchObject({ code: 'invalid-input' });
    expect(existsSync(join(base, 'x'))).toBe(false);
  });

  test('of attached disks are known from the mount table', () => {
    const mounts =
      'proc /proc proc rw 0 0\n/dev/sda1 / ext4 rw 0 0\n/dev/sdb1 /media/ana/USB\\0401 vfat rw 0 0\n/dev/sdc1 /mnt/data ext4 rw 0 0\ntmpfs /run tmpfs rw 0 0';
    expect(mountedPlaces(mounts)).toEqual(['/media/ana/USB 1', '/mnt/data']);
  });
});

test('recent projects: the newest first, each once, at most twenty; a damaged list is an empty one', () => {
  const appData = join(base, 'recent');
  mkdirSync(appData);
  for (let i = 0; i < 25; i += 1)
    rememberRecent(appData, `/p/${i % 22}`, `2026-01-01T00:00:${String(i).padStart(2, '0')}.000Z`);
  const recent = readRecent(appData);
  expect(recent).toHaveLength(20);
  expect(recent.slice(0, 4).map(({ folder }) => folder)).toEqual(['/p/2', '/p/1', '/p/0', '/p/21']);
  writeFileSync(join(appData, 'recent.json'), '[{"folder":1}]');
  expect(readRecent(appData)).toEqual([]);
});
