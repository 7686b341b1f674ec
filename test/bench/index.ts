/** Speed of indexing with SQLite through the real engine, beside scanners that keep no database: `npm run bench -- index`. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { wantedTags } from '../../main/engine/library/attributes.ts';
import { tagDigits } from '../../main/engine/dicom/tags.ts';
import { writeCollection, type CollectionSize } from './collection.ts';
import { openBenchEngine } from './engine.ts';
import { has, median, race, reportRatios, runTool, type Contender } from './peers.ts';
import { readBeginnings } from './read-beginnings.ts';

const rounds = 3;
const ours = 'Fairpack';
/** As the target for large files was measured: a process that has done nothing before reads a thousand files. */
const limit = 'open and read 4 KiB (fresh process, 1,000 files)';
/** As that for small ones was: what the machine gives to a loop that runs compiled, over all files. */
const warmLimit = 'open and read 4 KiB (all files, in a loop that is warm)';
/** Debian's Python: another one first in the path need not have pydicom. */
const python = '/usr/bin/python3';

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Files a second that a fresh process reads the beginning of. */
function freshRate(files: readonly string[]): number {
  const script = fileURLToPath(new URL('read-beginnings.ts', import.meta.url));
  return Number(
    execFileSync(process.execPath, ['--no-warnings', script], { input: files.join('\n'), encoding: 'utf8' }),
  );
}

/** A new project, one folder added, read to the end of the job: walk, headers, tables, quality. */
async function indexOnce(folder: string, expected: number): Promise<number> {
  const engine = await openBenchEngine();
  try {
    const start = performance.now();
    const { jobId } = await engine.client.call('library.addFolder', { folder });
    await engine.finished(jobId);
    const took = performance.now() - start;
    const { instances } = await engine.client.call('library.counts', {});
    if (instances !== expected) throw new Error(`${instances} of ${expected} files became instances.`);
    return took;
  } finally {
    await engine.close();
  }
}

function pydicom(files: readonly string[]): void {
  const tags = wantedTags.map((tag) => `0x${tagDigits(tag)}`).join(',');
  execFileSync(
    python,
    [
      '-c',
      `import sys, pydicom\nfor path in sys.stdin.read().split('\\n'):\n  pydicom.dcmread(path, stop_before_pixels=True, specific_tags=[${tags}])`,
    ],
    { input: files.join('\n'), stdio: ['pipe', 'ignore', 'ignore'] },
  );
}
function hasPydicom(): boolean {
  try {
    runTool(python, '-c', 'import pydicom');
    return true;
  } catch {
    return false;
  }
}

async function compare(
  title: string,
  size: CollectionSize,
  targets: { peer: string; atLeast: number }[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairpack-bench-index-'));
  try {
    writeCollection(folder, size);
    const files = filesBelow(folder);
    const few = files.slice(0, 1000);
    // A project is opened and closed around each round: only its index job is timed.
    const timed: number[] = [];
    const fresh: number[] = [];
    const contenders: Contender[] = [
      { name: warmLimit, units: files.length, act: () => readBeginnings(files) },
      { name: limit, units: few.length, act: () => void fresh.push(freshRate(few)) },
      { name: ours, units: files.length, act: async () => void timed.push(await indexOnce(folder, files.length)) },
    ];
    if (has('gdcmscanner')) {
      const tags = wantedTags.flatMap((tag) => ['-t', tagDigits(tag).replace(/^(.{4})/, '$1,')]);
      contenders.push({
        name: 'gdcmscanner',
        units: files.length,
        act: () => runTool('gdcmscanner', '-r', '-p', '-d', folder, ...tags),
      });
    }
    if (hasPydicom()) contenders.push({ name: 'pydicom', units: few.length, act: () => pydicom(few) });
    const rates = await race(contenders, rounds);
    rates.set(limit, median(fresh.slice(1)));
    rates.set(ours, (files.length / median(timed.slice(1))) * 1000);
    reportRatios(`index with SQLite, ${title}`, 'files', rates, ours, targets);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

// As many files as are ordinary: of 40,000 the start of walk and workers, about 0.15 s, is a tenth. The large ones are sparse:
// of their pixels only the beginning is stored. No contender reads pixels; gdcmscanner's rate over 4,000 files was the same
// (9,000/s) either way.
await compare('100,000 files of 15 KB', { files: 100_000, filesPerSeries: 200, side: 64 }, [
  { peer: 'gdcmscanner', atLeast: 3 },
  { peer: 'pydicom', atLeast: 20 },
  { peer: limit, atLeast: 0.15 },
  { peer: warmLimit, atLeast: 0.15 },
]);
await compare('100,000 files of 531 KB', { files: 100_000, filesPerSeries: 200, side: 512, sparse: true }, [
  { peer: 'gdcmscanner', atLeast: 2.5 },
  { peer: 'pydicom', atLeast: 20 },
  { peer: limit, atLeast: 0.35 },
  { peer: warmLimit, atLeast: 0.35 },
]);
