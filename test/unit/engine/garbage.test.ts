/** What a finished piece of work took is given back before the next one begins. */
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { collectGarbage } from '#engine/garbage.ts';

test('buffers that nobody holds are gone at once', async () => {
  const taken = (): number => process.memoryUsage().arrayBuffers / 2 ** 20;
  const before = taken();
  const take = (): number => Array.from({ length: 100 }, () => Buffer.alloc(2 ** 20)).length;
  expect(take()).toBe(100);
  expect(taken() - before).toBeGreaterThan(90);
  // What a function still has on its stack counts as held.
  await pause(1);
  collectGarbage();
  // Their memory is given back by a thread beside.
  await expect.poll(() => taken() - before).toBeLessThan(20);
});

test('a thread that was started before may look, too', async () => {
  const module = new URL('../../../main/engine/garbage.ts', import.meta.url).href;
  const worker = new Worker(
    `const held = Array.from({ length: 1e6 }, (_, at) => ({ at }));
     import(${JSON.stringify(module)}).then(({ collectGarbage }) => { collectGarbage(); require('node:worker_threads').parentPort.postMessage(held.length); });`,
    { eval: true },
  );
  const said = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  expect(said).toBe(1e6);
  await worker.terminate();
});
