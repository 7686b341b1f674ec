/** The real engine process, killed in the middle of a reading: nothing is lost and nothing is done twice. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import Sqlite from 'better-sqlite3';
import { makeSlice, put } from './small-project.ts';
import { killedEngine } from '../../fixtures/killed-engine.ts';
import { until } from '../../fixtures/until.ts';

const engine = killedEngine('reading');
const { base } = engine;
const source = join(base, 'source');
afterEach(() => engine.remove());

function stored(): { files: number; instances: { id: number; sop: string }[] } {
  const db = new Sqlite(join(base, 'project/project.sqlite'), { readonly: true });
  try {
    return {
      files: db.prepare('SELECT count(*) FROM file').pluck().get() as number,
      instances: db.prepare('SELECT id, sop_uid AS sop FROM instance ORDER BY id').all() as never,
    };
  } finally {
    db.close();
  }
}

describe('an engine killed while it reads', () => {
  it('goes on where it was, with every row as it stood', { timeout: 120_000 }, async () => {
    mkdirSync(source);
    const total = 6000;
    for (let n = 0; n < total; n += 1)
      put(source, {
        [`${n % 10}/${n}.dcm`]: makeSlice(n, n * 1.6, {
          SeriesInstanceUID: `1.2.3.${n % 10}`,
          PatientID: `P${n % 10}`,
        }),
      });
    const client = await engine.open('project', true);
    const first = await client.call('library.addFolder', { folder: source });
    const reading = await until(client, first.jobId, (job) => job.phase === 'Reading headers' && job.done > 0);
    await engine.kill();
    expect(reading.state).toBe('running');
    const before = stored();
    // Killed between two transactions: each file is an instance with all its rows, or nothing is known of it.
    expect(before.instances.length).toBeGreaterThan(0);
    expect(before.files).toBe(before.instances.length);
    expect(before.files).toBeLessThan(total);
    expect((await client.call('jobs.get', { id: first.jobId })).state).toBe('interrupted');
    // And what is known says of itself that it is not all.
    const pending = async () =>
      (await client.call('checks.list', { step: 'library' })).find(({ id }) => id === 'library.pending');
    expect(await pending()).toMatchObject({
      status: 'fail',
      evidence: { text: 'One folder was not read to the end.' },
    });

    const second = await client.call('jobs.resume', { id: first.jobId });
    const done = await until(client, second.jobId, () => false);
    expect(done).toMatchObject({
      state: 'done',
      result: { files: total, read: total - before.files, vanished: 0, moved: 0 },
    });
    expect(await pending()).toMatchObject({ status: 'pass' });
    const after = stored();
    expect(after.instances.slice(0, before.instances.length)).toEqual(before.instances);
    expect(new Set(after.instances.map(({ sop }) => sop)).size).toBe(total);
    expect(after.instances).toHaveLength(total);
    const counts = await client.call('library.counts', {});
    expect(counts).toMatchObject({ patients: 10, series: 10, instances: total, failures: 0 });
    const { rows } = await client.call('library.series', { limit: 20 });
    expect(rows.map((row) => row.instances)).toEqual(Array.from({ length: 10 }, () => total / 10));
  });
});
