/** Part of the index job: headers are read in the pool while this thread writes those that were read before. */
import { statSync } from 'node:fs';
import { Failure } from '#shared/failure.ts';
import { breathe, type JobHandle } from '../jobs.ts';
import type { WritingWorkspace } from '../step.ts';
import { FileBatch, type FileToRead } from '../store/file-batch.ts';
import { countPending, nextPending } from '../store/files.ts';
import { batchOfOthers, release, type IndexBatch } from '../store/index-batch.ts';
import { listRoots, setPresent } from '../store/library.ts';
import type { SeenFiles } from '../store/seen-files.ts';
import { createIndexWriter } from '../store/write-index.ts';
import { newFiles, stillThere, type WalkedRoot } from './look-into.ts';
import { stampOf } from './stamp.ts';

/** Files of one task: few at first, more where they are read fast, so that a slow disk shows progress as well. */
const fewestFiles = 64;
const mostFiles = 1024;
const taskShouldTake = 100; // ms
const patience = { atLeast: 120_000, perFile: 2000 }; // ms
/** Batches on their way for each worker, beside the one that is written: none of the threads waits for another. */
const batchesEach = 2;

/** A batch as it was read, with the files that it was read from. */
interface Part {
  files: FileBatch;
  batch: IndexBatch;
}
type Outcome = { part: Part; took: number } | { died: true } | { error: unknown };

export interface Reading {
  /** The folders that were walked, by root. */
  walked: ReadonlyMap<number, WalkedRoot>;
  /** Those of them whose files are noted when they are read, and how many files these are. */
  fresh: ReadonlyMap<number, WalkedRoot>;
  unread: number;
  seen: SeenFiles;
}

const read = async ({ pool }: WritingWorkspace, job: JobHandle, files: FileBatch, ahead: boolean): Promise<Part> => ({
  files,
  batch: await pool.run(
    'readHeaders',
    { files: files.paths },
    { signal: job.signal, timeoutMs: Math.max(patience.atLeast, files.length * patience.perFile), ahead },
  ),
});

const workerDied = (error: unknown): boolean => error instanceof Failure && error.code === 'unavailable';

async function readBatch(workspace: WritingWorkspace, job: JobHandle, files: FileBatch): Promise<Outcome> {
  const start = performance.now();
  try {
    return { part: await read(workspace, job, files, true), took: performance.now() - start };
  } catch (error) {
    return !job.signal.aborted && workerDied(error) ? { died: true } : { error };
  }
}

/**
 * The files of a batch whose worker died or hung, so that one file costs one file. No other batch may be on its way: what
 * ends a worker has to be the file itself.
 */
async function readOneByOne(workspace: WritingWorkspace, job: JobHandle, files: FileBatch): Promise<Part[]> {
  const parts: Part[] = [];
  for (let place = 0; place < files.length; place += 1) {
    const file = files.single(place);
    try {
      parts.push(await read(workspace, job, file, false));
    } catch (error) {
      job.checkpoint();
      if (!workerDied(error)) throw error;
      const reason = 'Reading this file did not come to an end. It was left alone.';
      const stats = statSync(file.path(0), { throwIfNoEntry: false });
      const others = [{ place: 0, kind: 'unreadable', reason, ...(stats ? { stamp: stampOf(stats) } : {}) }];
      parts.push({ files: file, batch: batchOfOthers(others) });
    }
  }
  return parts;
}

/** The workers start while this thread walks. */
export const startWorkers = (job: JobHandle, workspace: WritingWorkspace): void =>
  void readBatch(workspace, job, new FileBatch([]));

const lost = new Set(['vanished', 'disk-error']);

/** A drive that was pulled out while it was read: what it held waits until it is back, and is not taken for gone. */
function noteAbsence(db: WritingWorkspace['db'], { files, batch }: Part, roots: ReadonlyMap<number, WalkedRoot>): void {
  const places = batch.others.filter(({ kind }) => lost.has(kind)).map(({ place }) => files.roots[place]!);
  const away = new Set([...new Set(places)].filter((id) => !stillThere(roots.get(id))));
  if (!away.size) return;
  for (const id of away) setPresent(db, id, false);
  batch.others = batch.others.filter(({ place }) => !away.has(files.roots[place]!));
}

/** What is to be read, in the order in which it was met: files that were noted and wait, then those of new folders. */
function* inOrder(workspace: WritingWorkspace, { fresh, seen }: Reading): Generator<FileBatch, void, number> {
  const { db } = workspace;
  let limit = fewestFiles;
  for (let after = 0; ;) {
    const files = nextPending(db, after, limit);
    if (!files.length) break;
    after = files.at(-1)!.id;
    limit = yield new FileBatch(files);
  }
  const roots = listRoots(db).map(({ path }) => path);
  let batch: FileToRead[] = [];
  for (const file of newFiles(workspace, fresh, { roots, seen })) {
    if (batch.push(file) < limit) continue;
    limit = yield new FileBatch(batch);
    batch = [];
  }
  if (batch.length) yield new FileBatch(batch);
}

export async function readFiles(job: JobHandle, workspace: WritingWorkspace, reading: Reading): Promise<number> {
  const { db, pool } = workspace;
  const writer = createIndexWriter(db, reading.seen);
  const line = inOrder(workspace, reading);
  const total = countPending(db) + reading.unread;
  job.phase('Reading headers', total, 'files');
  const inFlight: { files: FileBatch; outcome: Promise<Outcome> }[] = [];
  let filesPerTask = fewestFiles;
  let done = 0;
  try {
    for (;;) {
      while (inFlight.length <= pool.most * batchesEach && !job.signal.aborted) {
        const { value: files } = line.next(filesPerTask);
        if (!files) break;
        inFlight.push({ files, outcome: readBatch(workspace, job, files) });
      }
      // First in, first out: the first file met describes its series, whichever worker is faster.
      const first = inFlight.shift();
      if (!first) break;
      const outcome = await first.outcome;
      if ('error' in outcome) {
        job.checkpoint();
        throw outcome.error;
      }
      let parts: Part[];
      if ('part' in outcome) parts = [outcome.part];
      else {
        await Promise.all(inFlight.map((other) => other.outcome));
        parts = await readOneByOne(workspace, job, first.files);
      }
      for (const part of parts) {
        noteAbsence(db, part, reading.walked);
        writer.write(part.files, part.batch);
        release(part.batch);
      }
      // The time in the queue counts as well: half of it is the usual wait for the batch before.
      const took = 'took' in outcome ? outcome.took : taskShouldTake;
      if (took < taskShouldTake) filesPerTask = Math.min(mostFiles, filesPerTask * 2);
      else if (took > taskShouldTake * 10) filesPerTask = Math.max(fewestFiles, filesPerTask >> 1);
      done += first.files.length;
      job.progress(done, Math.max(total, done));
      await breathe();
      job.checkpoint();
    }
    return done;
  } finally {
    line.return();
  }
}
