/** A million files through the real engine: flat memory, a steady rate, lists that open at once. `npm run bench -- million`. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { MethodName } from '#shared/contract/index.ts';
import { writeCollection } from './collection.ts';
import { openBenchEngine } from './engine.ts';
import { median, reportLine } from './peers.ts';

const files = Number(process.env['FAIRPACK_BENCH_FILES'] ?? 1_000_000);
const folder = mkdtempSync(join(tmpdir(), 'fairpack-bench-million-'));

/** CPU seconds of the engine so far, all threads (Linux): a rate by them holds whatever else the machine does. */
function cpuSeconds(pid: number | undefined): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return NaN;
  }
}

/** Files a CPU second between two shares of the reading. */
function rateBetween(notes: readonly { done: number; cpu: number }[], from: number, to: number): number {
  const part = notes.filter(({ done }) => done >= files * from && done <= files * to);
  const [first, last] = [part[0], part.at(-1)];
  return first && last && last.cpu > first.cpu ? (last.done - first.done) / (last.cpu - first.cpu) : NaN;
}

const lists: { name: string; method: MethodName; input: object; atMost: number }[] = [
  { name: 'series, first page', method: 'library.series', input: { limit: 200 }, atMost: 200 },
  { name: 'patients', method: 'library.patients', input: { limit: 200 }, atMost: 200 },
  { name: 'counts', method: 'library.counts', input: {}, atMost: 200 },
  { name: 'kinds of other files', method: 'library.failureKinds', input: {}, atMost: 200 },
  { name: 'instances of one series', method: 'library.instances', input: { series: 1, limit: 200 }, atMost: 200 },
  {
    name: 'instances, last page',
    method: 'library.instances',
    input: { offset: files - 200, limit: 200 },
    atMost: 200,
  },
  { name: 'series by modality', method: 'library.series', input: { modality: ['CT'], limit: 200 }, atMost: 500 },
  { name: 'series by text', method: 'library.series', input: { text: 'P000123', limit: 200 }, atMost: 500 },
  { name: 'steps.summary, asked again', method: 'steps.summary', input: {}, atMost: 200 },
];

try {
  const began = performance.now();
  writeCollection(folder, { files, filesPerSeries: 200, side: 0 });
  console.log(`${files.toLocaleString('en')} files written in ${Math.round((performance.now() - began) / 1000)} s`);
  const engine = await openBenchEngine();
  try {
    const notes: { done: number; cpu: number }[] = [];
    const { jobId } = await engine.client.call('library.addFolder', { folder });
    const start = performance.now();
    await engine.finished(jobId, (job) => {
      if (job.phase === 'Reading headers') notes.push({ done: job.done, cpu: cpuSeconds(engine.pid) });
    });
    const seconds = (performance.now() - start) / 1000;
    const { instances } = await engine.client.call('library.counts', {});
    if (instances !== files) throw new Error(`${instances} of ${files} files became instances.`);
    console.log(
      `index of ${files.toLocaleString('en')} files: ${Math.round(seconds)} s, ${Math.round(files / seconds)} files/s`,
    );
    const { peak } = engine.memory();
    reportLine(
      `${Math.round(peak)} MB resident at most, all threads (VmHWM of the engine's process)`,
      'under 400 MB',
      peak < 400,
    );
    const ratio = rateBetween(notes, 0.9, 1) / rateBetween(notes, 0.1, 0.2);
    reportLine(`${Math.round(ratio * 100)} % of the early rate at the end, by CPU time`, 'at least 80 %', ratio >= 0.8);
    for (const { name, method, input, atMost } of lists) {
      const times: number[] = [];
      for (let round = 0; round < 5; round += 1) {
        const asked = performance.now();
        await engine.client.call(method, input);
        times.push(performance.now() - asked);
      }
      const first = Math.round(times[0]!);
      const usual = Math.round(median(times));
      reportLine(`${name}: ${usual} ms (first ${first} ms)`, `at most ${atMost} ms`, usual <= atMost);
    }
  } finally {
    await engine.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
