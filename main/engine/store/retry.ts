/** Files that could not be read and are to be looked at again. */
import { statement, type Database } from './database.ts';
import { otherFile, waits } from './files.ts';
import { numbered } from './numbered.ts';

const failed = `${otherFile} AND kind <> 'pending'`;
const chosen = `${failed} AND (?1 IS NULL OR id IN (SELECT value FROM json_each(?1))) AND (?2 IS NULL OR kind = ?2)`;

/** Puts the files back in line. Returns how many, and whether one is a folder, which only a walk can look into. */
export function markForRetry(
  db: Database,
  files: readonly number[] | undefined,
  kind: string | undefined,
): { files: number; folders: boolean } {
  const values = numbered(files ? JSON.stringify(files) : null, kind ?? null);
  const folders = statement<object, number>(db, `SELECT 1 FROM file WHERE ${chosen} AND path LIKE '%/' LIMIT 1`)
    .pluck()
    .get(values);
  const { changes } = statement<object>(
    db,
    `UPDATE file SET kind = 'pending', reason = NULL WHERE ${chosen} AND path NOT LIKE '%/'`,
  ).run(values);
  return { files: changes, folders: folders !== undefined };
}

/** Files in line, with what is needed to look at them again. */
export const pendingPlaces = (
  db: Database,
  after: number,
  limit: number,
): { id: number; root: number; rootPath: string; path: string }[] =>
  statement<[number, number], { id: number; root: number; rootPath: string; path: string }>(
    db,
    `SELECT file.id, file.root, root.path AS rootPath, file.path FROM file JOIN root ON root.id = file.root
     WHERE ${waits} AND root.present AND file.id > ? ORDER BY file.id LIMIT ?`,
  ).all(after, limit);

export const instanceFiles = (db: Database): number =>
  statement<[], number>(db, `SELECT coalesce(sum(files), 0) FROM file_count WHERE kind = 'instance'`)
    .pluck()
    .get() as number;
