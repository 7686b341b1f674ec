/** The engine as a process and as a thread: requests, events, death and restart, closing. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '#shared/bridge.ts';
import { describe, expect, test } from 'vitest';
import { jobEnd, temporaryFolder, testEngine, writeFiles } from './helpers.ts';

const files = 12_000;

/** Resolves when the job says for the first time that it runs. */
const firstProgress = (client: ReturnType<typeof createClient>): Promise<void> =>
  new Promise((resolve) => {
    const stop = client.on('job.changed', (job) => {
      if (job.state !== 'running') return;
      stop();
      resolve();
    });
  });

describe.each(['process', 'thread'] as const)('the engine in a %s', (transport) => {
  test('answers without a project, opens one, keeps the list of recent ones private', async () => {
    const appData = temporaryFolder();
    const engine = testEngine({ appData, transport });
    const client = createClient(engine);
    const info = await client.call('app.info', {});
    expect(info.node).toBe(process.version);
    expect(info.rulesEdition).toMatch(/^PS3\.15 \d{4}[a-e]$/);
    await expect(client.call('library.counts', {})).rejects.toMatchObject({ code: 'no-workspace' });
    await expect(
      client.call('library.exclude', { targets: [{ kind: 'patient', id: 1 }], reason: 'x' }),
    ).rejects.toMatchObject({
      code: 'no-workspace',
    });
    await expect(client.call('workspace.info', {})).resolves.toEqual({});

    const folder = join(temporaryFolder(), 'project');
    await expect(client.call('workspace.open', { folder })).rejects.toMatchObject({ code: 'not-found' });
    const opened = await client.call('workspace.open', { folder, create: true, name: 'Two lungs' });
    expect(opened).toMatchObject({ name: 'Two lungs', keyUnprotected: true, counts: { files: 0 } });
    await expect(client.call('workspace.info', {})).resolves.toEqual({ workspace: opened });

    const [recent] = await client.call('workspace.recent', {});
    expect(recent).toMatchObject({ folder: opened.folder, name: 'project', present: true });
    const stored = JSON.parse(readFileSync(join(appData, 'recent.json'), 'utf8')) as object[];
    expect(stored.map((entry) => Object.keys(entry).sort())).toEqual([['folder', 'openedAt']]);
    if (process.platform !== 'win32') {
      expect(statSync(join(appData, 'recent.json')).mode & 0o777).toBe(0o600);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      expect(statSync(join(folder, 'private', 'key.json')).mode & 0o777).toBe(0o600);
    }

    await client.call('workspace.close', {});
    await expect(client.call('library.counts', {})).rejects.toMatchObject({ code: 'no-workspace' });
    expect(existsSync(join(folder, 'project.sqlite-wal'))).toBe(false);
  });

  test('says what is wrong with a request', async () => {
    const client = createClient(testEngine({ transport }));
    await expect(client.call('library.series', { limit: -1.5 })).rejects.toMatchObject({ code: 'invalid-input' });
    await expect(client.call('no.such' as 'app.info', {})).rejects.toMatchObject({ code: 'not-found' });
    await expect(client.call('constructor' as 'app.info', {})).rejects.toMatchObject({ code: 'not-found' });
    await expect(client.bytes({ kind: 'other' } as never)).rejects.toMatchObject({ code: 'invalid-input' });
  });

  test('opens a second project instead of the first, and keeps the first when the second cannot be opened', async () => {
    const client = createClient(testEngine({ transport }));
    const base = temporaryFolder();
    const first = await client.call('workspace.open', { folder: join(base, 'first'), create: true });
    await expect(client.call('workspace.open', { folder: join(base, 'nothing') })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(client.call('workspace.info', {})).resolves.toMatchObject({ workspace: { id: first.id } });
    await expect(client.call('workspace.open', { folder: join(base, 'first') })).resolves.toMatchObject({
      id: first.id,
    });
    const second = await client.call('workspace.open', { folder: join(base, 'second'), create: true });
    await expect(client.call('workspace.info', {})).resolves.toMatchObject({ workspace: { id: second.id } });
    // The first one's lock was freed.
    const other = createClient(testEngine({ transport }));
    await expect(other.call('workspace.open', { folder: join(base, 'first') })).resolves.toMatchObject({
      id: first.id,
    });
    await expect(other.call('workspace.open', { folder: join(base, 'second') })).rejects.toMatchObject({
      code: 'workspace-locked',
    });
  });

  test('answers queries while a job runs, follows it by events, and cancels it', async () => {
    const client = createClient(testEngine({ transport }));
    await client.call('workspace.open', { folder: join(temporaryFolder(), 'project'), create: true });
    const running = firstProgress(client);
    const { jobId } = await client.call('library.addFolder', { folder: writeFiles(files) });
    await running;
    const asked = performance.now();
    await client.call('library.counts', {});
    expect(performance.now() - asked).toBeLessThan(1000);
    await expect(client.call('jobs.cancel', { id: jobId })).resolves.toEqual({ cancelled: true });
    expect((await jobEnd(client, jobId)).state).toBe('cancelled');
    const { jobId: next } = await client.call('jobs.resume', { id: jobId });
    expect((await jobEnd(client, next)).state).toBe('done');
    await expect(client.call('workspace.info', {})).resolves.toMatchObject({ workspace: { counts: { files } } });
  });
});

describe('an engine that is killed', () => {
  test('fails what was asked, says so, and after a restart the job can be resumed to its end', async () => {
    const engine = testEngine();
    const client = createClient(engine);
    const folder = join(temporaryFolder(), 'project');
    await client.call('workspace.open', { folder, create: true });
    const states: string[] = [];
    client.on('engine', ({ state }) => states.push(state));

    const running = firstProgress(client);
    const { jobId } = await client.call('library.addFolder', { folder: writeFiles(files) });
    await running;
    const pid = engine.pid!;
    process.kill(pid, 'SIGKILL');
    await expect(client.call('library.counts', {})).rejects.toMatchObject({ code: 'unavailable' });
    expect(engine.state).toBe('lost');
    expect(states).toEqual(['lost']);
    await expect(client.call('app.info', {})).rejects.toMatchObject({ code: 'unavailable' });

    await engine.restart();
    expect(states).toEqual(['lost', 'restarted']);
    expect(engine.pid).not.toBe(pid);
    expect((await client.call('jobs.get', { id: jobId })).state).toBe('interrupted');
    const { jobId: next } = await client.call('jobs.resume', { id: jobId });
    expect((await jobEnd(client, next)).state).toBe('done');
    await expect(client.call('workspace.info', {})).resolves.toMatchObject({ workspace: { counts: { files } } });
  });

  test('restarts once when asked twice, and not after it was closed', async () => {
    const engine = testEngine();
    const client = createClient(engine);
    const states: string[] = [];
    client.on('engine', ({ state }) => states.push(state));
    await client.call('app.info', {});
    await Promise.all([engine.restart(), engine.restart()]);
    expect(states).toEqual(['lost', 'restarted']);
    await client.call('app.info', {});
    await engine.close();
    expect(engine.state).toBe('closed');
    await engine.restart();
    expect(engine.state).toBe('closed');
    await expect(client.call('app.info', {})).rejects.toMatchObject({ code: 'unavailable' });
    expect(states).toEqual(['lost', 'restarted']);
  });

  test('ends by itself when its host is gone', async () => {
    const { spawn } = await import('node:child_process');
    const client = join(import.meta.dirname, '../../../main/hosts/engine-client.ts');
    const script = `import { startEngine } from ${JSON.stringify(client)};
      const engine = startEngine({ appData: ${JSON.stringify(temporaryFolder())} });
      await engine.request('app.info', {});
      console.log(engine.pid);`;
    const host = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const pid = Number(
      await new Promise<string>((resolve) => host.stdout.once('data', (data: Buffer) => resolve(String(data)))),
    );
    host.kill('SIGKILL');
    const alive = (): boolean => {
      try {
        process.kill(pid, 0);
        return true;
      } catch {
        return false;
      }
    };
    expect(pid).toBeGreaterThan(0);
    await expect.poll(alive, { timeout: 10_000 }).toBe(false);
  });
});
