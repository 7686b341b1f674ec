/** What was not met again: moved, if it is found elsewhere; else named as gone. In small transactions throughout. */
import { breathe, type JobHandle } from '../jobs.ts';
import type { Database } from '../store/database.ts';
import { countPending, filesNotMet, nameVanished } from '../store/files.ts';
import { setPresent } from '../store/library.ts';
import {
  arrivedAfter,
  dropArrived,
  gatherArrived,
  markAllRead,
  moveByHeader,
  moveByInode,
} from '../store/moved-files.ts';
import type { SeenFiles } from '../store/seen-files.ts';
import { patientsThatLost, rebuildVariants, removeSomeEmpty } from '../store/tidy-index.ts';
import { stillThere, type WalkedRoot } from './look-into.ts';

const rowsPerTransaction = 2000;
const rowsPerLook = 20_000;
const patientsPerTransaction = 50;

function* pages<T>(rows: readonly T[], size: number): Generator<T[]> {
  for (let from = 0; from < rows.length; from += size) yield rows.slice(from, from + size);
}

async function pause(job: JobHandle): Promise<void> {
  await breathe();
  job.checkpoint();
}

/** Files of the walked folders that were not met: by row id, in order. */
export async function findGone(
  job: JobHandle,
  db: Database,
  walked: ReadonlyMap<number, WalkedRoot>,
  seen: SeenFiles,
): Promise<number[]> {
  const roots = new Set([...walked].filter(([, root]) => !root.fresh).map(([id]) => id));
  if (!roots.size) return [];
  const gone: number[] = [];
  for (let after = 0; ;) {
    const { ids, last } = filesNotMet(db, roots, seen, after, rowsPerLook);
    for (const id of ids) gone.push(id);
    if (last === undefined) return gone;
    after = last;
    await pause(job);
  }
}

/** Before anything is read: files with another path but the same inode, size and time of change have only moved. */
export async function settleByInode(
  job: JobHandle,
  db: Database,
  gone: number[],
  seen: SeenFiles,
): Promise<{ gone: number[]; moved: number }> {
  if (!gone.length || countPending(db) === 0) return { gone, moved: 0 };
  job.phase('Looking for moved files', gone.length, 'files');
  try {
    for (let after: number | undefined = 0; after !== undefined; after = gatherArrived(db, after, rowsPerLook))
      await pause(job);
    const left: number[] = [];
    let looked = 0;
    for (const page of pages(gone, rowsPerTransaction)) {
      const settled = moveByInode(db, page, seen);
      left.push(...page.filter((id) => !settled.has(id)));
      job.progress((looked += page.length));
      await pause(job);
    }
    return { gone: left, moved: gone.length - left.length };
  } finally {
    dropArrived(db);
  }
}

/** When everything new was read: what has the same header elsewhere has moved; the rest is named as gone. */
export async function settleByHeader(
  job: JobHandle,
  db: Database,
  { gone, walked, seen }: { gone: readonly number[]; walked: ReadonlyMap<number, WalkedRoot>; seen: SeenFiles },
): Promise<{ moved: number; vanished: number }> {
  const away = [...walked].filter(([, root]) => !stillThere(root)).map(([id]) => id);
  for (const id of away) setPresent(db, id, false);
  let moved = 0;
  let vanished = 0;
  // A folder that went away during the reading: nothing can be said about what was in any of them.
  if (gone.length && !away.length) {
    const arrived = arrivedAfter(db);
    job.phase('Settling what moved or went', gone.length, 'files');
    let looked = 0;
    for (const page of pages(gone, rowsPerTransaction)) {
      const settled = moveByHeader(db, page, arrived, seen);
      moved += settled.size;
      vanished += nameVanished(
        db,
        page.filter((id) => !settled.has(id)),
      );
      job.progress((looked += page.length));
      await pause(job);
    }
  }
  if (!away.length) markAllRead(db);
  return { moved, vanished };
}

/** Names without a bearer, and series, studies and patients without an image. */
export async function tidyUp(job: JobHandle, db: Database): Promise<void> {
  for (const page of pages(patientsThatLost(db), patientsPerTransaction)) {
    rebuildVariants(db, page);
    await pause(job);
  }
  while (removeSomeEmpty(db, rowsPerTransaction) > 0) await pause(job);
}
