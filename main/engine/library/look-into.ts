/** Walks one source folder: notes what is in it, or, where nothing of it is known yet, gives its files to be read at once. */
import { statSync } from 'node:fs';
import { sep } from 'node:path';
import { breathe, type JobHandle } from '../jobs.ts';
import type { WritingWorkspace } from '../step.ts';
import type { FileToRead } from '../store/file-batch.ts';
import { hasFiles, noteFiles, noteObstacle, type FoundFile } from '../store/files.ts';
import { setWhole, type RootRow } from '../store/library.ts';
import type { SeenFiles } from '../store/seen-files.ts';
import { stampOf } from './stamp.ts';
import { KeptNames } from './kept-names.ts';
import { walk } from './walk.ts';

const filesPerTransaction = 1000;
const namesPerBreath = 20_000;

/** A folder that was walked to its end, and the device that it lay on: a drive that is pulled out leaves another behind. */
export interface WalkedRoot {
  path: string;
  device: number;
  /** Nothing was known of it before: nothing of it can be gone. */
  fresh: boolean;
  /** What was met in a fresh folder that is not too large, in its order. */
  found?: KeptNames;
}

function deviceOf(path: string): number | undefined {
  try {
    const stats = statSync(path);
    return stats.isDirectory() ? stats.dev : undefined;
  } catch {
    return undefined;
  }
}
/** A folder as if it had been walked: where only some of its files are looked at again. */
export function asWalked(path: string): WalkedRoot | undefined {
  const device = deviceOf(path);
  return device === undefined ? undefined : { path, device, fresh: false };
}
export const stillThere = (root: WalkedRoot | undefined): boolean =>
  root !== undefined && deviceOf(root.path) === root.device;

/** What a walk of the folders is given beside the folder itself. */
export interface Looking {
  /** Real paths of all source folders. */
  roots: readonly string[];
  seen: SeenFiles;
}

/** A folder of which nothing is known yet; undefined where it is away, or something is known. */
export function freshRoot({ db }: WritingWorkspace, { id, path }: RootRow): WalkedRoot | undefined {
  const device = deviceOf(path);
  return device === undefined || hasFiles(db, id) ? undefined : { path, device, fresh: true };
}

/** How many files and obstacles a folder holds, by their names alone; and what these are, where there is room to keep them. */
export async function countFiles(
  job: JobHandle,
  { folder }: WritingWorkspace,
  { path }: RootRow,
  { roots, before, room }: { roots: readonly string[]; before: number; room: number },
): Promise<{ met: number; files: number; kept?: KeptNames }> {
  let kept: KeptNames | undefined = new KeptNames(room);
  let met = 0;
  let files = 0;
  for (const found of walk(path, { roots, workspace: folder, stats: false })) {
    if (!('obstacle' in found)) files += 1;
    met += 1;
    if (!kept?.add(found)) kept = undefined;
    if (met % namesPerBreath) continue;
    job.progress(before + met);
    await breathe();
    job.checkpoint();
  }
  return { met, files, ...(kept ? { kept } : {}) };
}

/** The files of folders of which nothing was known, in the order in which they are met. Notes obstacles on the way. */
export function* newFiles(
  { db, folder }: WritingWorkspace,
  fresh: ReadonlyMap<number, WalkedRoot>,
  { roots, seen }: Looking,
): Generator<FileToRead> {
  for (const [root, { path, found: kept }] of fresh) {
    const folderOfRoot = path.endsWith(sep) ? path : path + sep;
    for (const found of kept?.all() ?? walk(path, { roots, workspace: folder, stats: false })) {
      if ('obstacle' in found) noteObstacle(db, root, found.obstacle, seen);
      else yield { id: undefined, root, folder: folderOfRoot, below: found.path };
    }
  }
}

/** `walked` is missing where the folder is away, went away meanwhile, or is empty where files were. */
export async function lookInto(
  job: JobHandle,
  { db, folder }: WritingWorkspace,
  { id, path }: RootRow,
  { roots, seen, before, fresh }: Looking & { before: number; fresh: boolean },
): Promise<{ met: number; changed: number; walked?: WalkedRoot }> {
  const device = deviceOf(path);
  if (device === undefined) return { met: 0, changed: 0 };
  setWhole(db, id, false);
  let batch: FoundFile[] = [];
  let met = 0;
  let changed = 0;
  const note = (): void => {
    changed += noteFiles(db, id, batch, seen, fresh).changed;
    batch = [];
  };
  for (const found of walk(path, { roots, workspace: folder, stats: true })) {
    if ('obstacle' in found) noteObstacle(db, id, found.obstacle, seen);
    else batch.push({ path: found.path, ...stampOf(found.stats!) });
    met += 1;
    if (batch.length < filesPerTransaction) continue;
    note();
    job.progress(before + met);
    await breathe();
    job.checkpoint();
  }
  note();
  setWhole(db, id, true);
  const walked = { path, device, fresh };
  return (met === 0 && !fresh) || !stillThere(walked) ? { met, changed } : { met, changed, walked };
}
