/** The table of files: those met in the folders, those that wait to be read, and what stands in the way. */
import { statement, type Database } from './database.ts';
import type { FileToRead } from './file-batch.ts';
import type { FileStamp } from './index-batch.ts';
import type { SeenFiles } from './seen-files.ts';

export interface FoundFile extends FileStamp {
  /** Below the root, with `/` between names. */
  path: string;
}
/** SQL: the file is no instance; in these words the index of such files serves. */
export const otherFile = `file.kind <> 'instance'`;
/** SQL: the file waits to be read. */
export const waits = `file.kind = 'pending' AND ${otherFile}`;

/** Kinds that are looked at again although the file has not changed: what stood in the way may be gone. */
const retried = new Set(['no-permission', 'disk-error', 'vanished', 'pending']);

/**
 * Notes files as met, in one transaction. What is new or changed becomes `pending`; the instance of a changed file goes
 * at once. `fresh` says that nothing was known of the root: nothing is looked up then.
 */
export function noteFiles(
  db: Database,
  root: number,
  files: readonly FoundFile[],
  seen: SeenFiles,
  fresh: boolean,
): { changed: number } {
  const find = statement<[number, string], { id: number; size: number; mtime: number; inode: number; kind: string }>(
    db,
    'SELECT id, size, mtime, inode, kind FROM file WHERE root = ? AND path = ?',
  );
  const change = statement<unknown[]>(
    db,
    `UPDATE file SET size = ?, mtime = ?, inode = ?, kind = 'pending', reason = NULL WHERE id = ?`,
  );
  const drop = statement<[number]>(db, 'DELETE FROM instance WHERE file = ?');
  const add = statement<unknown[]>(
    db,
    `INSERT INTO file (root, path, size, mtime, inode, kind) VALUES (?, ?, ?, ?, ?, 'pending')`,
  );
  let changed = 0;
  db.transaction(() => {
    for (const { path, size, mtime, inode } of files) {
      const known = fresh ? undefined : find.get(root, path);
      if (!known) {
        seen.add(Number(add.run(root, path, size, mtime, inode).lastInsertRowid));
        continue;
      }
      seen.add(known.id);
      if (known.size === size && known.mtime === mtime && known.inode === inode && !retried.has(known.kind)) continue;
      if (known.kind === 'instance') changed += 1;
      drop.run(known.id);
      change.run(size, mtime, inode, known.id);
    }
  })();
  return { changed };
}

/** Notes what cannot be looked at. Below a folder (path ends in `/`) nothing is known, so what was read there stays. */
export function noteObstacle(
  db: Database,
  root: number,
  obstacle: { path: string; kind: string; reason: string },
  seen: SeenFiles,
): void {
  const { path, kind, reason } = obstacle;
  db.transaction(() => {
    if (path.endsWith('/')) {
      const below = path === '/' ? '' : path;
      const ids = statement<unknown[], number>(db, 'SELECT id FROM file WHERE root = ? AND path >= ? AND path < ?')
        .pluck()
        .iterate(root, below, `${below}\u{10ffff}`);
      for (const id of ids) seen.add(id);
    } else
      statement<unknown[]>(
        db,
        'DELETE FROM instance WHERE file = (SELECT id FROM file WHERE root = ? AND path = ?)',
      ).run(root, path);
    // What waited is not counted, so it begins anew as a row that is.
    statement<unknown[]>(db, `DELETE FROM file WHERE root = ? AND path = ? AND kind = 'pending'`).run(root, path);
    const known = statement<unknown[], number>(db, 'SELECT id FROM file WHERE root = ? AND path = ?')
      .pluck()
      .get(root, path);
    if (known !== undefined) {
      statement<unknown[]>(db, 'UPDATE file SET kind = ?, reason = ? WHERE id = ?').run(kind, reason, known);
      seen.add(known);
      return;
    }
    seen.add(
      Number(
        statement<unknown[]>(
          db,
          'INSERT INTO file (root, path, size, mtime, inode, kind, reason) VALUES (?, ?, 0, 0, 0, ?, ?)',
        ).run(root, path, kind, reason).lastInsertRowid,
      ),
    );
    statement<unknown[]>(
      db,
      'INSERT INTO file_count VALUES (?, ?, 1, 0) ON CONFLICT DO UPDATE SET files = files + 1',
    ).run(root, kind);
  })();
}

export const countPending = (db: Database): number =>
  statement<[], number>(db, `SELECT count(*) FROM file WHERE ${waits}`).pluck().get() as number;

/** All files that were noted, and those that are instances. */
export const fileCounts = (db: Database): { files: number; instances: number } =>
  statement<[], { files: number; instances: number }>(
    db,
    `SELECT coalesce(sum(files), 0) + (SELECT count(*) FROM file WHERE ${waits}) AS files,
       coalesce(sum(files) FILTER (WHERE kind = 'instance'), 0) AS instances FROM file_count`,
  ).get()!;

export const hasFiles = (db: Database, root: number): boolean =>
  statement<[number], number>(db, 'SELECT 1 FROM file WHERE root = ? LIMIT 1').pluck().get(root) !== undefined;

/** Files whose headers wait to be read, in the order they were met. */
export const nextPending = (db: Database, after: number, limit: number): (FileToRead & { id: number })[] =>
  statement<[number, number], FileToRead & { id: number }>(
    db,
    `SELECT file.id, file.root, root.path || '/' AS folder, file.path AS below FROM file JOIN root ON root.id = file.root
     WHERE ${waits} AND root.present AND file.id > ? ORDER BY file.id LIMIT ?`,
  ).all(after, limit);

/** The next files that were not met in a folder of `roots`, which were walked to their end; `last` is where to go on. */
export function filesNotMet(
  db: Database,
  roots: ReadonlySet<number>,
  seen: SeenFiles,
  after: number,
  limit: number,
): { ids: number[]; last: number | undefined } {
  const rows = statement<[number, number], { id: number; root: number }>(
    db,
    'SELECT id, root FROM file WHERE id > ? ORDER BY id LIMIT ?',
  ).all(after, limit);
  return {
    ids: rows.filter(({ id, root }) => roots.has(root) && !seen.has(id)).map(({ id }) => id),
    last: rows.at(-1)?.id,
  };
}

const listed = 'SELECT value FROM json_each(?)';

/** Names files as gone, in one transaction. Decisions about them stay; they are kept by UID. Returns how many are named. */
export function nameVanished(db: Database, ids: readonly number[]): number {
  const list = JSON.stringify(ids);
  return db.transaction(() => {
    // Named once; forgotten when the folder is read again.
    statement<[string]>(
      db,
      `DELETE FROM file WHERE id IN (${listed}) AND (kind IN ('vanished', 'pending') OR path LIKE '%/')`,
    ).run(list);
    statement<[string]>(db, `DELETE FROM instance WHERE file IN (${listed})`).run(list);
    return statement<[string]>(
      db,
      `UPDATE file SET kind = 'vanished', reason = 'The file was here when the folder was read before and is not any more.'
       WHERE id IN (${listed})`,
    ).run(list).changes;
  })();
}

/** Removes some of a root's files with all that was read from them, in one transaction; 0 when none is left. */
export function removeSomeFiles(db: Database, root: number, limit: number): number {
  return db.transaction(() => {
    const ids = JSON.stringify(
      statement<[number, number], number>(db, 'SELECT id FROM file WHERE root = ? LIMIT ?').pluck().all(root, limit),
    );
    statement<[string]>(db, `DELETE FROM instance WHERE file IN (${listed})`).run(ids);
    return statement<[string]>(db, `DELETE FROM file WHERE id IN (${listed})`).run(ids).changes;
  })();
}
export const removeRoot = (db: Database, root: number): boolean =>
  statement<[number]>(db, 'DELETE FROM root WHERE id = ?').run(root).changes > 0;
