/** The job that reads the source folders: looks for files, reads headers in the pool, has the touched series examined. */
import { statSync } from 'node:fs';
import { Failure } from '#shared/failure.ts';
import type { JobHandle } from '../jobs.ts';
import { examineTouched } from '../quality/handlers.ts';
import type { WritingWorkspace } from '../step.ts';
import { listRoots, setPresent, type RootRow } from '../store/library.ts';
import {
  countPending,
  createIndexWriter,
  nextPending,
  noteFiles,
  noteObstacle,
  rebuildVariants,
  removeEmpty,
  sweepVanished,
  type IndexWriter,
  type PendingFile,
  type SeenFile,
} from '../store/write-index.ts';
import { toNewInstance } from './index-row.ts';
import type { HeaderRow } from './read-headers.ts';
import { walk } from './walk.ts';

const filesPerTask = 64;
const rowsPerTransaction = 1000;
const taskTimeout = 120_000; // ms

/** Lets commands, events and the cancel of this job through. */
const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

function isThere(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

/** Walks one root to its end. A folder that is there but empty where files were is taken for an unplugged drive. */
async function lookInto(
  job: JobHandle,
  workspace: WritingWorkspace,
  root: RootRow,
  roots: string[],
  run: number,
  before: number,
): Promise<number> {
  const { db, folder } = workspace;
  if (!isThere(root.path)) {
    setPresent(db, root.id, false);
    return 0;
  }
  let batch: SeenFile[] = [];
  let met = 0;
  for (const found of walk(root.path, { roots, workspace: folder })) {
    if ('obstacle' in found)
      noteObstacle(db, root.id, run, found.obstacle.path, found.obstacle.kind, found.obstacle.reason);
    else batch.push(found.file);
    met += 1;
    if (batch.length < rowsPerTransaction) continue;
    noteFiles(db, root.id, run, batch);
    batch = [];
    job.progress(before + met);
    await breathe();
    job.checkpoint();
  }
  noteFiles(db, root.id, run, batch);
  const emptied = met === 0 && root.files > 0;
  setPresent(db, root.id, !emptied);
  if (!emptied) sweepVanished(db, root.id, run);
  return met;
}

type Outcome = { rows: HeaderRow[] } | { error: unknown };

/** One batch in the pool; when a worker dies of it or hangs, its files one by one, so that one file costs one file. */
async function readBatch(workspace: WritingWorkspace, job: JobHandle, files: PendingFile[]): Promise<Outcome> {
  const input = files.map(({ id, path }) => ({ id, path }));
  const options = { signal: job.signal, timeoutMs: taskTimeout };
  try {
    return { rows: await workspace.pool.run('readHeaders', { files: input }, options) };
  } catch (error) {
    if (job.signal.aborted || !(error instanceof Failure && error.code === 'unavailable')) return { error };
  }
  const rows: HeaderRow[] = [];
  for (const file of input) {
    try {
      rows.push(...(await workspace.pool.run('readHeaders', { files: [file] }, options)));
    } catch (error) {
      if (job.signal.aborted) return { error };
      rows.push({
        id: file.id,
        kind: 'unreadable',
        reason: 'Reading this file did not come to an end. It was left alone.',
      });
    }
  }
  return { rows };
}

/** Writes the rows of some batches in one transaction. */
function writeRows(writer: IndexWriter, files: PendingFile[], rows: HeaderRow[]): void {
  const instances = [];
  const others = [];
  for (const [place, row] of rows.entries()) {
    const { id, root } = files[place]!;
    if (row.header) instances.push(toNewInstance(id, root, row.header));
    else others.push({ file: id, kind: row.kind, reason: row.reason });
  }
  writer.write(instances, others);
}

async function readPending(job: JobHandle, workspace: WritingWorkspace): Promise<number> {
  const { db, pool } = workspace;
  const writer = createIndexWriter(db);
  job.phase('Reading headers', countPending(db), 'files');
  const inFlight: { files: PendingFile[]; outcome: Promise<Outcome> }[] = [];
  let after = 0;
  let done = 0;
  let files: PendingFile[] = [];
  let rows: HeaderRow[] = [];
  const flush = (): void => {
    if (rows.length) writeRows(writer, files, rows);
    files = [];
    rows = [];
  };
  for (;;) {
    // Two batches a worker: it finds its next one while this thread is busy with SQLite.
    while (inFlight.length < pool.size * 2 && !job.signal.aborted) {
      const next = nextPending(db, after, filesPerTask);
      if (!next.length) break;
      after = next.at(-1)!.id;
      inFlight.push({ files: next, outcome: readBatch(workspace, job, next) });
    }
    // First in, first out: the first file met describes its series, whichever worker is faster.
    const first = inFlight.shift();
    if (!first) break;
    const outcome = await first.outcome;
    if ('error' in outcome) {
      flush();
      job.checkpoint();
      throw outcome.error;
    }
    files.push(...first.files);
    rows.push(...outcome.rows);
    if (rows.length >= rowsPerTransaction || job.signal.aborted) {
      flush();
      await breathe();
    }
    done += first.files.length;
    job.progress(done);
    job.checkpoint();
  }
  flush();
  return done;
}

/** Reads what is new or changed in every folder; what was done before a cancel or a crash stays done. */
export async function runIndex(
  job: JobHandle,
  _input: unknown,
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  const { db } = workspace;
  const run = Date.now();
  const roots = listRoots(db);
  job.phase('Looking for files', 0, 'files');
  let met = 0;
  for (const root of roots) {
    met += await lookInto(
      job,
      workspace,
      root,
      roots.map(({ path }) => path),
      run,
      met,
    );
    job.progress(met);
    job.checkpoint();
  }
  rebuildVariants(db);
  removeEmpty(db);
  workspace.changed('library');
  const read = await readPending(job, workspace);
  workspace.changed('library');
  await examineTouched(workspace, job);
  workspace.changed('quality');
  return { files: met, read };
}
