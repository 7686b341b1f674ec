/** A million files through the real engine: flat memory, a steady rate, lists that open at once. `npm run bench -- million`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { MethodName } from '#shared/contract/index.ts';
import { writeCollection } from './collection.ts';
import { openBenchEngine, type BenchEngine } from './engine.ts';
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

interface Note {
  done: number;
  cpu: number;
  at: number;
}
/** Files a second between two shares of the reading, by what `clock` says. */
function rateBetween(notes: readonly Note[], from: number, to: number, clock: (note: Note) => number): number {
  const part = notes.filter(({ done }) => done >= files * from && done <= files * to);
  const [first, last] = [part[0], part.at(-1)];
  return first && last && clock(last) > clock(first) ? (last.done - first.done) / (clock(last) - clock(first)) : NaN;
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
  { name: 'steps.summary', method: 'steps.summary', input: {}, atMost: 200 },
];

/** Every attribute that tables are filtered by, in each table: what the slowest answer takes. */
async function measureFilters({ client }: BenchEngine): Promise<void> {
  for (const method of ['library.patients', 'library.series', 'library.instances'] as const) {
    let slowest = { ms: 0, words: '' };
    const asked = performance.now();
    const attributes = await client.call('library.attributes', {});
    for (const { id, type } of attributes) {
      const value = { text: 'no such value', number: '9999999999', date: '2999-12-31' }[type];
      const operator = type === 'text' ? 'is' : 'more';
      const began = performance.now();
      await client.call(method, { limit: 200, where: [{ attribute: id, operator, value }] });
      const ms = Math.round(performance.now() - began);
      if (ms > slowest.ms) slowest = { ms, words: `${id} ${operator}` };
    }
    const mean = Math.round((performance.now() - asked) / attributes.length);
    reportLine(
      `${method} by each of ${attributes.length} attributes: ${mean} ms on average, ${slowest.ms} ms at most (${slowest.words})`,
      'at most 500 ms',
      slowest.ms <= 500,
    );
  }
}

async function stopSurvey({ client }: BenchEngine): Promise<void> {
  for (;;) {
    const running = (await client.call('jobs.list', {})).filter(({ state }) => state === 'running');
    if (!running.length) return;
    for (const { id } of running) await client.call('jobs.cancel', { id });
    await pause(100);
  }
}

/** The first answer counts as well: it is what a person waits for. */
async function measureList(
  { client }: BenchEngine,
  { name, method, input, atMost }: (typeof lists)[number],
  when: string,
): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const asked = performance.now();
    await client.call(method, input);
    times.push(performance.now() - asked);
  }
  const first = Math.round(times[0]!);
  const usual = Math.round(median(times));
  reportLine(
    `${name}${when}: first ${first} ms, then ${usual} ms`,
    `at most ${atMost} ms`,
    Math.max(first, usual) <= atMost,
  );
}

try {
  const began = performance.now();
  writeCollection(folder, { files, filesPerSeries: 200, side: 0 });
  console.log(`${files.toLocaleString('en')} files written in ${Math.round((performance.now() - began) / 1000)} s`);
  // A gigabyte of new inodes is on its way to the disk: whoever makes sure of a page of the index would wait for all of it.
  if (process.platform === 'linux') execFileSync('sync');
  const engine = await openBenchEngine();
  try {
    const notes: Note[] = [];
    const { jobId } = await engine.client.call('library.addFolder', { folder });
    const start = performance.now();
    await engine.finished(jobId, (job) => {
      if (job.phase === 'Reading headers')
        notes.push({ done: job.done, cpu: cpuSeconds(engine.pid), at: performance.now() });
    });
    const seconds = (performance.now() - start) / 1000;
    // Here the index ends and the reading of texts begins.
    const { peak } = engine.memory();
    const { instances } = await engine.client.call('library.counts', {});
    if (instances !== files) throw new Error(`${instances} of ${files} files became instances.`);
    console.log(
      `index of ${files.toLocaleString('en')} files: ${Math.round(seconds)} s, ${Math.round(files / seconds)} files/s`,
    );
    reportLine(
      `${Math.round(peak)} MB resident at most, all threads (VmHWM of the engine's process)`,
      'under 400 MB',
      peak < 400,
    );
    for (const [name, clock] of [
      ['CPU time', (note: Note) => note.cpu],
      ['the clock', (note: Note) => note.at],
    ] as const) {
      const ratio = rateBetween(notes, 0.9, 1, clock) / rateBetween(notes, 0.1, 0.2, clock);
      reportLine(
        `${Math.round(ratio * 100)} % of the early rate at the end, by ${name}`,
        'at least 80 %',
        ratio >= 0.8,
      );
    }
    // The texts are read from here on; what the lists take is measured at rest, and again in a project opened anew.
    await stopSurvey(engine);
    for (const list of lists) await measureList(engine, list, '');
    await measureFilters(engine);
    const { workspace } = await engine.client.call('workspace.info', {});
    await engine.client.call('workspace.close', {});
    const opening = performance.now();
    await engine.client.call('workspace.open', { folder: workspace!.folder });
    const opened = Math.round(performance.now() - opening);
    reportLine(`project opened again: ${opened} ms`, 'at most 200 ms', opened <= 200);
    for (const list of lists.filter(({ method }) => method === 'steps.summary' || method === 'library.counts'))
      await measureList(engine, list, ', project just opened');
    await measureList(engine, lists[0]!, ', project just opened');
  } finally {
    await engine.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
