/** Jobs: how often they are announced, and what is said at their end. */
import { createJobs, getJob, type JobHandle } from '#engine/jobs.ts';
import { openForWriting, type Database } from '#engine/store/database.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let folder: string;
let db: Database;
let said: { at: number; job: Job }[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-jobs-'));
  db = openForWriting(join(folder, 'project.sqlite'));
  said = [];
  // The clock is the test's: on a loaded machine the wall's says nothing about how often a job speaks.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `work` as a job, telling when it was spoken of; resolves with what was said last. */
async function job(work: (handle: JobHandle) => Promise<void>): Promise<Job> {
  const jobs = createJobs(db, new Map([['library.index', work]]), (of) =>
    said.push({ at: performance.now(), job: of }),
  );
  jobs.start('library.index', 'Reading a folder', {});
  await jobs.idle();
  return said.at(-1)!.job;
}
const running = (): typeof said => said.filter(({ job: of }) => of.state === 'running');

describe('a job is announced', () => {
  test('at most ten times a second, however often it makes progress', async () => {
    const end = await job(async (handle) => {
      handle.phase('Reading headers', 3000, 'files');
      for (let done = 1; done <= 3000; done++) {
        handle.progress(done);
        await vi.advanceTimersByTimeAsync(1);
      }
    });
    const between = running().map(({ at }, i, all) => (i === 0 ? Infinity : at - all[i - 1]!.at));
    expect(Math.min(...between)).toBeGreaterThanOrEqual(100);
    // Not seldom either: three seconds hold thirty tenths.
    expect(running().length).toBeGreaterThanOrEqual(28);
    expect(end).toMatchObject({ state: 'done', done: 3000, total: 3000, unit: 'files' });
  });

  test('once at its end, with the last numbers, also when they were not yet said', async () => {
    const end = await job(async (handle) => {
      handle.phase('Reading headers', 7, 'files');
      await vi.advanceTimersByTimeAsync(150);
      handle.progress(7);
    });
    expect(end).toMatchObject({ state: 'done', done: 7, total: 7 });
    const before = said.length;
    await vi.advanceTimersByTimeAsync(1000);
    expect(said).toHaveLength(before);
  });

  test('with the rate of the last seconds and what is left at it', async () => {
    await job(async (handle) => {
      handle.phase('Reading headers', 1000, 'files');
      for (let done = 0; done <= 500; done += 10) {
        handle.progress(done);
        await vi.advanceTimersByTimeAsync(100);
      }
    });
    const last = running().at(-1)!.job;
    expect(last.rate).toBeCloseTo(100, 0);
    expect(last.secondsLeft).toBeCloseTo((1000 - last.done) / last.rate!, 5);
  });
});

describe('the progress of a job is saved', () => {
  test('once a second, with each phase, and in the end', async () => {
    const changes = (): number => db.prepare('SELECT total_changes()').pluck().get() as number;
    const before = changes();
    let during = 0;
    await job(async (handle) => {
      handle.phase('Reading headers', 5000, 'files');
      for (let done = 1; done <= 5000; done++) {
        handle.progress(done);
        await vi.advanceTimersByTimeAsync(1);
      }
      during = changes() - before;
    });
    // Its start, and five seconds; fifty times it was announced.
    expect(during).toBeGreaterThanOrEqual(5);
    expect(during).toBeLessThanOrEqual(8);
    expect(getJob(db, 1)).toMatchObject({ state: 'done', phase: 'Reading headers', done: 5000, total: 5000 });
  });

  test('within a second after the last word, and with the phase that was announced', async () => {
    await job(async (handle) => {
      handle.phase('Reading headers', 10, 'files');
      await vi.advanceTimersByTimeAsync(150);
      expect(getJob(db, 1)).toMatchObject({ phase: 'Reading headers', done: 0 });
      handle.progress(7);
      await vi.advanceTimersByTimeAsync(150);
      expect(said.at(-1)!.job.done).toBe(7);
      expect(getJob(db, 1).done).toBe(0);
      await vi.advanceTimersByTimeAsync(1000);
      expect(getJob(db, 1).done).toBe(7);
      handle.phase('Examining series', 2, 'series');
      await vi.advanceTimersByTimeAsync(150);
      expect(getJob(db, 1)).toMatchObject({ phase: 'Examining series', done: 0, total: 2 });
    });
  });
});
