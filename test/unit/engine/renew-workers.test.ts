/** Workers that hold the garbage of long work are ended between two kinds of work, never while one has something to do. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createPool } from '../../../main/workers/pool.ts';

const base = mkdtempSync(join(tmpdir(), 'fairpack-renew-'));
const worker = join(base, 'worker.mjs');
// Tells which thread it is, after the milliseconds that stand for its files.
writeFileSync(
  worker,
  `import { threadId } from 'node:worker_threads';
   export default async ({ input }) => {
     await new Promise((resolve) => setTimeout(resolve, Number(input.files)));
     return { reply: { ok: true, value: threadId } };
   };`,
);
const pool = createPool(worker, 1);
const run = (ms: number): Promise<unknown> => pool.run('readHeaders', { files: String(ms) });
afterAll(async () => {
  await pool.close();
  rmSync(base, { recursive: true, force: true });
});

test('a batch after it meets a fresh worker', async () => {
  const before = await run(0);
  expect(await run(0)).toBe(before);
  await pool.renew!();
  expect(await run(0)).not.toBe(before);
});

test('batches that run or wait are not cut off', async () => {
  const [running, waiting] = [run(300), run(0)];
  await pool.renew!();
  expect(await waiting).toBe(await running);
});
