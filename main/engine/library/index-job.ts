/** The job that reads the source folders: looks for files, reads headers in the pool, settles what moved or went. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { startSurvey } from '../deidentify/handlers.ts';
import { breathe, type JobHandle } from '../jobs.ts';
import { examineTouched } from '../quality/handlers.ts';
import type { WritingWorkspace } from '../step.ts';
import { noteFiles, type FoundFile } from '../store/files.ts';
import { listRoots, setPresent, setWhole, type RootRow } from '../store/library.ts';
import { forgetMoves } from '../store/moved-files.ts';
import { settlePersons } from '../store/persons.ts';
import { instanceFiles, pendingPlaces } from '../store/retry.ts';
import { SeenFiles } from '../store/seen-files.ts';
import { refreshSubjects } from '../store/subjects.ts';
import { mostKept } from './kept-names.ts';
import { settleOptOuts } from './leave-out.ts';
import { asWalked, countFiles, freshRoot, lookInto, stillThere, type WalkedRoot } from './look-into.ts';
import { markArchives, noteMissingMembers, refreshArchives } from './read-archives.ts';
import { readFiles, startWorkers, type Reading } from './read-files.ts';
import { findGone, settleByHeader, settleByInode, tidyUp } from './settle-gone.ts';
import { stampOf } from './stamp.ts';

interface Walked {
  /** Folders that were walked to their end, and those whose files are read as they are met. */
  walked: Map<number, WalkedRoot>;
  fresh: Map<number, WalkedRoot>;
  met: number;
  /** Files in `fresh`. */
  unread: number;
  changed: number;
  gone: number[];
}

/**
 * Walks every folder. A folder that is away, or empty where files were (an unplugged drive), is not among the walked. Of
 * folders that nothing is known of only the names are counted, as their files are noted when they are read; unless files
 * are gone elsewhere, which may have moved there.
 */
async function walkAll(job: JobHandle, workspace: WritingWorkspace, seen: SeenFiles): Promise<Walked> {
  const { db } = workspace;
  const all = listRoots(db);
  const roots = all.map(({ path }) => path);
  const found: Walked = { walked: new Map(), fresh: new Map(), met: 0, unread: 0, changed: 0, gone: [] };
  const look = async (root: RootRow, nothingKnown: boolean): Promise<void> => {
    const before = found.met;
    const { met, changed, walked } = await lookInto(job, workspace, root, { roots, seen, before, fresh: nothingKnown });
    found.met += met;
    found.changed += changed;
    setPresent(db, root.id, walked !== undefined);
    if (walked) found.walked.set(root.id, walked);
    job.progress(found.met);
    job.checkpoint();
  };
  job.phase('Looking for files', 0, 'files');
  const fresh = new Map<RootRow, WalkedRoot>();
  for (const root of all) {
    const nothingKnown = freshRoot(workspace, root);
    if (nothingKnown) fresh.set(root, nothingKnown);
    else await look(root, false);
  }
  noteMissingMembers(db, seen);
  forgetMoves(db);
  found.gone = await findGone(job, db, found.walked, seen);
  let room = mostKept;
  for (const [root, place] of fresh) {
    if (found.gone.length) await look(root, true);
    else {
      const { met, files, kept } = await countFiles(job, workspace, root, { roots, before: found.met, room });
      room -= kept?.characters ?? 0;
      found.met += met;
      found.unread += files;
      setPresent(db, root.id, true);
      found.walked.set(root.id, place);
      found.fresh.set(root.id, kept ? { ...place, found: kept } : place);
      job.checkpoint();
    }
  }
  return found;
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
        return stats ? [{ path, ...stampOf(stats) }] : [];
      });
      noteFiles(db, root, found, new SeenFiles(), false);
    }
    done += places.length;
    job.progress(done);
    await breathe();
    job.checkpoint();
  }
}

/** Reads what is to be read. Who is who and who opted out is settled for what was read, also where that was cancelled. */
async function readAndSettle(job: JobHandle, workspace: WritingWorkspace, reading: Reading): Promise<number> {
  const { db } = workspace;
  try {
    return await readFiles(job, workspace, reading);
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
  const walked = await lookAgain(job, workspace, files);
  const again = await readAndSettle(job, workspace, { walked, fresh: new Map(), unread: 0, seen: new SeenFiles() });
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
  startWorkers(job, workspace);
  const { walked, fresh, met, unread, changed, gone: missing } = await walkAll(job, workspace, seen);
  const { gone, moved } = await settleByInode(job, db, missing, seen);
  workspace.changed('library');
  for (const root of fresh.keys()) setWhole(db, root, false);
  const read = await readAndSettle(job, workspace, { walked, fresh, unread, seen });
  for (const [root, place] of fresh) if (stillThere(place)) setWhole(db, root, true);
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
