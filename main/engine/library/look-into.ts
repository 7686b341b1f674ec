/** Walks one source folder and notes what is in it. */
import { statSync } from 'node:fs';
import { breathe, type JobHandle } from '../jobs.ts';
import type { WritingWorkspace } from '../step.ts';
import { hasFiles, noteFiles, noteObstacle, type FoundFile } from '../store/files.ts';
import type { RootRow } from '../store/library.ts';
import type { SeenFiles } from '../store/seen-files.ts';
import { walk } from './walk.ts';

const filesPerTransaction = 1000;

/** A folder that was walked to its end, and the device that it lay on: a drive that is pulled out leaves another behind. */
export interface WalkedRoot {
  path: string;
  device: number;
  /** Nothing was known of it before: nothing of it can be gone. */
  fresh: boolean;
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

/** `walked` is missing where the folder is away, went away meanwhile, or is empty where files were. */
export async function lookInto(
  job: JobHandle,
  { db, folder }: WritingWorkspace,
  { id, path }: RootRow,
  { roots, seen, before }: { roots: string[]; seen: SeenFiles; before: number },
): Promise<{ met: number; changed: number; walked?: WalkedRoot }> {
  const device = deviceOf(path);
  if (device === undefined) return { met: 0, changed: 0 };
  const fresh = !hasFiles(db, id);
  let batch: FoundFile[] = [];
  let met = 0;
  let changed = 0;
  const note = (): void => {
    changed += noteFiles(db, id, batch, seen, fresh).changed;
    batch = [];
  };
  for (const found of walk(path, { roots, workspace: folder })) {
    if ('obstacle' in found) noteObstacle(db, id, found.obstacle, seen);
    else batch.push(found.file);
    met += 1;
    if (batch.length < filesPerTransaction) continue;
    note();
    job.progress(before + met);
    await breathe();
    job.checkpoint();
  }
  note();
  const walked = { path, device, fresh };
  return (met === 0 && !fresh) || !stillThere(walked) ? { met, changed } : { met, changed, walked };
}
