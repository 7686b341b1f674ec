/** Part of the index job: brings the unpacked members in step with the archives that the curator wants read through. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '#shared/failure.ts';
import { breathe, type JobHandle } from '../jobs.ts';
import type { WritingWorkspace } from '../step.ts';
import {
  addArchiveRoot,
  addMembers,
  archiveRoots,
  archiveScope,
  closeInnerArchives,
  forgetMembers,
  markArchive,
  missingMembers,
  namedOnly,
  setStamp,
  type ArchiveRoot,
  type MemberRow,
} from '../store/archives.ts';
import { readDecisions } from '../store/decisions.ts';
import { noteObstacle, removeRoot, removeSomeFiles } from '../store/files.ts';
import { listRoots } from '../store/library.ts';
import type { SeenFiles } from '../store/seen-files.ts';
import { workFolder } from '../workspace.ts';
import { membersIn, progressIn } from './archive-members.ts';
import type { UnpackResult } from './unpack-archive.ts';
import { isInside } from './walk.ts';

const rowsPerTransaction = 1000;
const lookEvery = 500; // ms
const patience = 12 * 60 * 60_000; // ms

const folderOf = (workspace: string, root: number): string => join(workFolder(workspace), 'archives', String(root));

function stampOf(path: string): { stamp: string; size: number } | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? { stamp: `${stats.size}|${stats.mtimeMs}|${stats.ino}`, size: stats.size } : undefined;
}

/** Takes out what was read from an archive: it is gone, or not to be read any more. Sources are not touched. */
export async function dropArchive(job: JobHandle, { db, folder }: WritingWorkspace, root: ArchiveRoot): Promise<void> {
  while (removeSomeFiles(db, root.id, rowsPerTransaction) > 0) {
    await breathe();
    job.checkpoint();
  }
  removeRoot(db, root.id);
  rmSync(folderOf(folder, root.id), { recursive: true, force: true });
}

/** Unpacks one archive in the pool, going on where an earlier attempt at the same archive was cut. */
async function unpack(
  job: JobHandle,
  workspace: WritingWorkspace,
  root: ArchiveRoot,
  stamp: string,
): Promise<UnpackResult> {
  const folder = folderOf(workspace.folder, root.id);
  const mark = join(folder, 'stamp');
  const digest = createHash('sha256').update(stamp).digest('hex');
  if (!existsSync(mark) || readFileSync(mark, 'utf8') !== digest) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(mark, digest, { mode: 0o600 });
  }
  const timer = setInterval(() => job.progress(progressIn(folder)), lookEvery);
  try {
    return await workspace.pool.run(
      'unpackArchive',
      { archive: root.shown, folder },
      { signal: job.signal, timeoutMs: patience },
    );
  } catch (error) {
    // One archive that ends its worker must not keep every folder from being read.
    if (job.signal.aborted || !(error instanceof Failure && error.code === 'unavailable')) throw error;
    const problem = 'Reading this archive did not come to an end. It was left alone.';
    return { members: 0, bytes: 0, problem, again: true };
  } finally {
    clearInterval(timer);
  }
}

async function noteMembers(job: JobHandle, { db, folder }: WritingWorkspace, root: number): Promise<void> {
  forgetMembers(db, root);
  let batch: MemberRow[] = [];
  for (const member of membersIn(folderOf(folder, root))) {
    batch.push(member);
    if (batch.length < rowsPerTransaction) continue;
    addMembers(db, root, batch);
    batch = [];
    await breathe();
    job.checkpoint();
  }
  addMembers(db, root, batch);
}

/** Folders of archives that are no longer read through, as a decision takes only the rows out. */
function removeOrphans({ db, folder }: WritingWorkspace): void {
  const all = dirname(folderOf(folder, 0));
  if (!existsSync(all)) return;
  const known = new Set(archiveRoots(db).map(({ id }) => String(id)));
  for (const name of readdirSync(all)) if (!known.has(name)) rmSync(join(all, name), { recursive: true, force: true });
}

/** Before the folders are walked: unpacks what is wanted and new or changed, drops what is gone or no longer wanted. */
export async function refreshArchives(job: JobHandle, workspace: WritingWorkspace): Promise<void> {
  const { db, folder } = workspace;
  const wanted = readDecisions<{ read: boolean }>(db, archiveScope);
  const roots = listRoots(db).filter(({ within }) => within === null);
  removeOrphans(workspace);
  const known = new Map(archiveRoots(db).map((root) => [root.shown, root]));
  for (const root of known.values()) {
    const outer = roots.find(({ id }) => id === root.within);
    // Where the folder itself is away, the archive is as well, and nothing is known of it.
    const gone = outer !== undefined && existsSync(outer.path) && !stampOf(root.shown);
    if (wanted.has(root.shown) && outer && !gone) continue;
    if (outer) markArchive(db, root, 'archive', namedOnly);
    await dropArchive(job, workspace, root);
    known.delete(root.shown);
  }
  for (const shown of wanted.keys()) {
    const outer = roots.find(({ path }) => isInside(shown, path));
    const now = stampOf(shown);
    if (!outer || !now) continue;
    let root = known.get(shown);
    if (root?.stamp === now.stamp && existsSync(root.path)) continue;
    if (!root) {
      const id = addArchiveRoot(db, outer.id, shown, (number) => join(folderOf(folder, number), 'files'));
      root = { id, path: join(folderOf(folder, id), 'files'), within: outer.id, shown, stamp: '' };
    }
    job.phase('Reading through archives', now.size, 'bytes');
    const result = await unpack(job, workspace, root, now.stamp);
    await noteMembers(job, workspace, root.id);
    writeFileSync(join(dirname(root.path), 'problem'), result.problem ?? '', { mode: 0o600 });
    setStamp(db, root.id, result.again ? '' : now.stamp);
    job.progress(now.size);
    job.checkpoint();
  }
}

/** After the walk: members that are not there are named with their reason, as files that cannot be read are. */
export function noteMissingMembers(db: WritingWorkspace['db'], seen: SeenFiles): void {
  for (const root of archiveRoots(db))
    for (const { path, reason } of missingMembers(db, root.id))
      noteObstacle(db, root.id, { path, kind: 'unreadable', reason }, seen);
}

const problemOf = ({ path }: ArchiveRoot): string => {
  const file = join(dirname(path), 'problem');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

/** When all was read: each archive says what became of it. */
export function markArchives(db: WritingWorkspace['db']): void {
  for (const root of archiveRoots(db)) {
    const problem = problemOf(root);
    if (root.stamp === '') markArchive(db, root, 'archive', problem || namedOnly);
    else markArchive(db, root, 'archive-read', problem || 'This archive was read through.');
  }
  closeInnerArchives(db);
}
