/** The job that reads the source folders: looks for files, reads headers in the pool, settles what moved or went. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '#shared/failure.ts';
import { startSurvey } from '../deidentify/handlers.ts';
import { breathe, type JobHandle } from '../jobs.ts';
import { examineTouched } from '../quality/handlers.ts';
import type { WritingWorkspace } from '../step.ts';
import { countPending, nextPending, noteFiles, type FoundFile, type PendingFile } from '../store/files.ts';
import type { IndexBatch } from '../store/index-batch.ts';
import { listRoots, setPresent, type RootRow } from '../store/library.ts';
import { forgetMoves } from '../store/moved-files.ts';
import { settlePersons } from '../store/persons.ts';
import { instanceFiles, pendingPlaces } from '../store/retry.ts';
import { SeenFiles } from '../store/seen-files.ts';
import { refreshSubjects } from '../store/subjects.ts';
import { createIndexWriter } from '../store/write-index.ts';
import { settleOptOuts } from './leave-out.ts';
import { asWalked, lookInto, stillThere, type WalkedRoot } from './look-into.ts';
import { markArchives, noteMissingMembers, refreshArchives } from './read-archives.ts';
import { settleByHeader, settleByInode, tidyUp } from './settle-gone.ts';

/** Files of one task: few at first, more where they are read fast, so that a slow disk shows progress as well. */
const fewestFiles = 64;
const mostFiles = 1024;
const taskShouldTake = 100; // ms
const patience = { atLeast: 120_000, perFile: 2000 }; // ms

/** A batch as it was read, with the files that it was read from. */
interface Part {
  files: PendingFile[];
  batch: IndexBatch;
}
type Outcome = { parts: Part[]; took: number } | { error: unknown };

/** One batch in the pool; when a worker dies of it or hangs, its files one by one, so that one file costs one file. */
async function readBatch(workspace: WritingWorkspace, job: JobHandle, files: PendingFile[]): Promise<Outcome> {
  const start = performance.now();
  const read = async (some: PendingFile[]): Promise<Part> => ({
    files: some,
    batch: await workspace.pool.run(
      'readHeaders',
      { files: some.map(({ path }) => path) },
      { signal: job.signal, timeoutMs: Math.max(patience.atLeast, some.length * patience.perFile) },
    ),
  });
  try {
    return { parts: [await read(files)], took: performance.now() - start };
  } catch (error) {
    if (job.signal.aborted || !(error instanceof Failure && error.code === 'unavailable')) return { error };
  }
  const parts: Part[] = [];
  for (const file of files) {
    try {
      parts.push(await read([file]));
    } catch (error) {
      if (job.signal.aborted) return { error };
      const reason = 'Reading this file did not come to an end. It was left alone.';
      const others = [{ place: 0, kind: 'unreadable', reason }];
      parts.push({ files: [file], batch: { series: [], cells: new Float64Array(), texts: [], others } });
    }
  }
  return { parts, took: performance.now() - start };
}

const lost = new Set(['vanished', 'disk-error']);

/** A drive that was pulled out while it was read: what it held waits until it is back, and is not taken for gone. */
function noteAbsence(db: WritingWorkspace['db'], { files, batch }: Part, roots: ReadonlyMap<number, WalkedRoot>): void {
  const places = batch.others.filter(({ kind }) => lost.has(kind)).map(({ place }) => files[place]!.root);
  const away = new Set([...new Set(places)].filter((id) => !stillThere(roots.get(id))));
  if (!away.size) return;
  for (const id of away) setPresent(db, id, false);
  batch.others = batch.others.filter(({ place }) => !away.has(files[place]!.root));
}

async function readPending(
  job: JobHandle,
  workspace: WritingWorkspace,
  roots: ReadonlyMap<number, WalkedRoot>,
): Promise<number> {
  const { db, pool } = workspace;
  const writer = createIndexWriter(db);
  job.phase('Reading headers', countPending(db), 'files');
  const inFlight: { files: PendingFile[]; outcome: Promise<Outcome> }[] = [];
  let filesPerTask = fewestFiles;
  let after = 0;
  let done = 0;
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
      job.checkpoint();
      throw outcome.error;
    }
    for (const part of outcome.parts) {
      noteAbsence(db, part, roots);
      writer.write(part.files, part.batch);
    }
    // The time in the queue counts as well: half of it is the usual wait for the batch before.
    if (outcome.took < taskShouldTake) filesPerTask = Math.min(mostFiles, filesPerTask * 2);
    else if (outcome.took > taskShouldTake * 10) filesPerTask = Math.max(fewestFiles, filesPerTask >> 1);
    done += first.files.length;
    job.progress(done);
    await breathe();
    job.checkpoint();
  }
  return done;
}

/** Walks every folder. A folder that is away, or empty where files were (an unplugged drive), is not among the walked. */
async function walkAll(
  job: JobHandle,
  workspace: WritingWorkspace,
  roots: RootRow[],
  seen: SeenFiles,
): Promise<{ walked: Map<number, WalkedRoot>; met: number; changed: number }> {
  const walked = new Map<number, WalkedRoot>();
  const paths = roots.map(({ path }) => path);
  let met = 0;
  let changed = 0;
  job.phase('Looking for files', 0, 'files');
  for (const root of roots) {
    const found = await lookInto(job, workspace, root, { roots: paths, seen, before: met });
    met += found.met;
    changed += found.changed;
    setPresent(workspace.db, root.id, found.walked !== undefined);
    if (found.walked) walked.set(root.id, found.walked);
    job.progress(met);
    job.checkpoint();
  }
  return { walked, met, changed };
}

const placesPerTransaction = 1000;

/** Notes size and time of the files in line as they are now, as a walk would. */
async function lookAgain(job: JobHandle, { db }: WritingWorkspace, files: number): Promise<Map<number, WalkedRoot>> {
  const roots = new Map<number, WalkedRoot>();
  for (const { id, path } of listRoots(db)) {
    const root = asWalked(path);
    setPresent(db, id, root !== undefined);
    if (root) roots.set(id, root);
  }
  job.phase('Looking at files again', files, 'files');
  let done = 0;
  for (let after = 0; ;) {
    const places = pendingPlaces(db, after, placesPerTransaction);
    if (!places.length) return roots;
    after = places.at(-1)!.id;
    for (const [root, rows] of Map.groupBy(places, (place) => place.root)) {
      const found = rows.flatMap(({ rootPath, path }): FoundFile[] => {
        const stats = statSync(join(rootPath, path), { throwIfNoEntry: false });
        return stats ? [{ path, size: stats.size, mtime: stats.mtimeMs, inode: stats.ino }] : [];
      });
      noteFiles(db, root, found, new SeenFiles(), false);
    }
    done += places.length;
    job.progress(done);
    await breathe();
    job.checkpoint();
  }
}

/** Reads what is in line. Who is who and who opted out is settled for what was read, also where that was cancelled. */
async function readAndSettle(
  job: JobHandle,
  workspace: WritingWorkspace,
  roots: ReadonlyMap<number, WalkedRoot>,
): Promise<number> {
  const { db } = workspace;
  try {
    return await readPending(job, workspace, roots);
  } finally {
    db.transaction(() => {
      settlePersons(db);
      settleOptOuts(db);
    })();
  }
}

/** Reads again only the files that are in line: those that could not be read before. */
async function readAgain(job: JobHandle, workspace: WritingWorkspace, files: number): Promise<Record<string, unknown>> {
  const { db } = workspace;
  const before = instanceFiles(db);
  const again = await readAndSettle(job, workspace, await lookAgain(job, workspace, files));
  workspace.changed('library');
  await examineTouched(workspace, job);
  workspace.changed('quality');
  return { again, taken: instanceFiles(db) - before };
}

/**
 * Reads what is new or changed in every folder; what was done before a cancel or a crash stays done. Files are named as
 * gone only at the end, when everything new was read and could be recognised as a file that moved.
 */
export async function runIndex(
  job: JobHandle,
  { again }: { again?: number },
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  const { db } = workspace;
  if (again !== undefined) return readAgain(job, workspace, again);
  const seen = new SeenFiles();
  await refreshArchives(job, workspace);
  // The workers start while this thread walks.
  void readBatch(workspace, job, []);
  const { walked, met, changed } = await walkAll(job, workspace, listRoots(db), seen);
  noteMissingMembers(db, seen);
  forgetMoves(db);
  const { gone, moved } = await settleByInode(job, db, walked, seen);
  workspace.changed('library');
  const read = await readAndSettle(job, workspace, walked);
  const settled = await settleByHeader(job, db, { gone, walked, seen });
  markArchives(db);
  await tidyUp(job, db);
  refreshSubjects(db);
  workspace.changed('library');
  await examineTouched(workspace, job);
  workspace.changed('quality');
  startSurvey(workspace);
  return { files: met, read, changed, moved: moved + settled.moved, vanished: settled.vanished };
}
