/** The real engine process, killed in the middle of writing: what was written and proven stays, the package comes out whole. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import Sqlite from 'better-sqlite3';
import { createClient, type Client } from '#shared/bridge.ts';
import { listFiles } from '#engine/release/folder.ts';
import { verifyPackage } from '#engine/release/verify-package.ts';
import { startEngine, type EngineHandle } from '../../../main/hosts/engine-client.ts';
import { testDataset } from './package.ts';
import { sourceObject } from './project.ts';
import { until } from '../../fixtures/until.ts';

const base = mkdtempSync(join(tmpdir(), 'fairpack-killed-release-'));
let engine: EngineHandle;
afterEach(async () => {
  await engine.close();
  rmSync(base, { recursive: true, force: true });
});

const quiet = async (client: Client): Promise<void> => {
  for (const job of await client.call('jobs.list', {})) await until(client, job.id, () => false);
};

function written(): number {
  const db = new Sqlite(join(base, 'project/project.sqlite'), { readonly: true });
  try {
    return db.prepare(`SELECT count(*) FROM output WHERE state = 'written'`).pluck().get() as number;
  } finally {
    db.close();
  }
}

it('an engine killed while it writes goes on where it was', { timeout: 180_000 }, async () => {
  const source = join(base, 'source');
  mkdirSync(source);
  const total = 1500;
  for (let number = 0; number < total; number += 1)
    writeFileSync(join(source, `${number}.dcm`), sourceObject(1 + (number % 5), 1, number));
  engine = startEngine({ appData: join(base, 'app') });
  const client = createClient(engine);
  await client.call('workspace.open', { folder: join(base, 'project'), create: true });
  const { jobId: index } = await client.call('library.addFolder', { folder: source });
  await until(client, index, () => false);
  await until(client, (await client.call('deidentify.survey', {})).jobId, () => false);
  // Slices over more than a metre may hold a head.
  await client.call('deidentify.setFacePolicy', { policy: { accept: 'There is nobody in these pictures' } });
  await client.call('license.saveDataset', { dataset: testDataset });
  await client.call('license.saveLicense', { license: { id: 'CC-BY-4.0', dataUse: [] } });
  await quiet(client);
  const out = join(base, 'out');
  const first = await client.call('release.write', { out, draft: true });
  const writing = await until(client, first.jobId, (job) => job.phase === 'Writing images' && job.done > 0);
  expect(writing.state, writing.failure?.message).toBe('running');
  process.kill(engine.pid!, 'SIGKILL');
  await engine.restart();
  const before = written();
  expect(before).toBeGreaterThan(0);
  expect(before).toBeLessThan(total);
  expect(existsSync(join(out, 'Two-Lungs-1.0.0'))).toBe(false);

  const second = await client.call('jobs.resume', { id: first.jobId });
  const done = await until(client, second.jobId, () => false);
  expect(done.state, done.failure?.message).toBe('done');
  expect(done.result).toMatchObject({ keptFromBefore: before, writtenNow: total - before });
  const report = await verifyPackage(join(out, 'Two-Lungs-1.0.0'));
  expect(report.checks.filter(({ ok }) => !ok)).toEqual([]);
  const files = [...listFiles(join(out, 'Two-Lungs-1.0.0'))];
  expect(files.filter((path) => path.endsWith('.dcm'))).toHaveLength(total);
  expect(files.filter((path) => path.includes('.partial'))).toEqual([]);
});
