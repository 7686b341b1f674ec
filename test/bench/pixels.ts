/** Thumbnails of CT slices through the real engine, and how long a question of the page waits meanwhile: `npm run bench -- pixels`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeCollection } from './collection.ts';
import { openBenchEngine } from './engine.ts';

const slices = 1000;
const base = mkdtempSync(join(tmpdir(), 'fairpack-bench-pixels-'));
const engine = await openBenchEngine();
try {
  // One slice a series: a thumbnail is made of each.
  writeCollection(join(base, 'collection'), { files: slices, filesPerSeries: 1, side: 512 });
  const { jobId } = await engine.client.call('library.addFolder', { folder: join(base, 'collection') });
  await engine.finished(jobId);
  const pages = await Promise.all(
    [0, 500].map((offset) => engine.client.call('library.series', { offset, limit: 500 })),
  );
  const rows = pages.flatMap((page) => page.rows);
  const makeAll = async (): Promise<number> => {
    const waiting = [...rows];
    const start = performance.now();
    const worker = async (): Promise<void> => {
      for (let row = waiting.pop(); row; row = waiting.pop())
        await engine.client.bytes({ kind: 'thumbnail', series: row.id });
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    return performance.now() - start;
  };
  let longest = 0;
  let asking = true;
  const asked = (async () => {
    while (asking) {
      const start = performance.now();
      await engine.client.call('library.counts', {});
      longest = Math.max(longest, performance.now() - start);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  })();
  const first = await makeAll();
  asking = false;
  await asked;
  const again = await makeAll();
  const seconds = (ms: number): string => (ms / 1000).toFixed(2);
  console.log(
    `${rows.length} thumbnails of 512 × 512: ${seconds(first)} s (target 20 s), kept ones ${seconds(again)} s`,
  );
  console.log(`A question asked meanwhile waited at most ${Math.round(longest)} ms (target 250 ms)`);
  if (rows.length !== slices || first > 20_000 || longest > 250) process.exitCode = 1;
} finally {
  await engine.close();
  rmSync(base, { recursive: true });
}
