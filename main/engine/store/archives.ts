/** Archives that the curator wants read through: each is a root of its own, whose files have the numbers of its members. */
import { statement, type Database } from './database.ts';
import type { Apply } from './decisions.ts';
import { otherFile, removeRoot, removeSomeFiles } from './files.ts';
import { numbered } from './numbered.ts';
import { removeSomeEmpty } from './tidy-index.ts';

/** Key: the archive's path; value `{ read: true }`. */
export const archiveScope = 'library.archive';

export interface ArchiveRoot {
  id: number;
  /** Where its members lie, unpacked. */
  path: string;
  /** The source folder that the archive lies in. */
  within: number;
  /** The archive itself. */
  shown: string;
  /** Size, time and number of the archive when it was unpacked; '' where it is not, or not to its end. */
  stamp: string;
}

export const archiveRoots = (db: Database): ArchiveRoot[] =>
  statement<[], ArchiveRoot>(
    db,
    'SELECT id, path, within, shown, stamp FROM root WHERE within IS NOT NULL ORDER BY id',
  ).all();

/** `pathOf` says where the members of a root with this id are to lie. */
export function addArchiveRoot(db: Database, within: number, shown: string, pathOf: (id: number) => string): number {
  return db.transaction(() => {
    // The path holds the id, which is not known before.
    const id = Number(
      statement<unknown[]>(db, 'INSERT INTO root (path, within, shown) VALUES (?, ?, ?)').run(
        `${shown}/`,
        within,
        shown,
      ).lastInsertRowid,
    );
    statement<unknown[]>(db, 'UPDATE root SET path = ? WHERE id = ?').run(pathOf(id), id);
    return id;
  })();
}

export const setStamp = (db: Database, root: number, stamp: string): void => {
  statement<unknown[]>(db, 'UPDATE root SET stamp = ? WHERE id = ?').run(stamp, root);
};

export interface MemberRow {
  number: number;
  name: string;
  reason?: string;
}
export const forgetMembers = (db: Database, root: number): void => {
  statement<[number]>(db, 'DELETE FROM member WHERE root = ?').run(root);
};
/** In one transaction. */
export function addMembers(db: Database, root: number, members: readonly MemberRow[]): void {
  const add = statement<unknown[]>(db, 'INSERT OR REPLACE INTO member (root, path, name, reason) VALUES (?, ?, ?, ?)');
  db.transaction(() => {
    for (const { number, name, reason } of members) add.run(root, String(number), name, reason ?? null);
  })();
}
/** Members that are not there, with the reason. */
export const missingMembers = (db: Database, root: number): { path: string; reason: string }[] =>
  statement<[number], { path: string; reason: string }>(
    db,
    'SELECT path, reason FROM member WHERE root = ? AND reason IS NOT NULL',
  ).all(root);

/** The archive's own file: what became of it. */
export function markArchive(
  db: Database,
  { within, shown }: Pick<ArchiveRoot, 'within' | 'shown'>,
  kind: 'archive' | 'archive-read',
  reason: string,
): void {
  statement<unknown[]>(
    db,
    `UPDATE file SET kind = ?1, reason = ?2 WHERE root = ?3 AND kind IN ('archive', 'archive-read') AND ${otherFile}
       AND (kind <> ?1 OR reason IS NOT ?2)
       AND path = substr(?4, length((SELECT path FROM root WHERE id = ?3)) + 2)`,
  ).run(numbered(kind, reason, within, shown));
}

export const namedOnly = 'This archive is named and not opened.';

/** Archives inside archives are named and never opened: each level may hold a bomb of its own. */
export const closeInnerArchives = (db: Database): void => {
  statement<[string]>(
    db,
    `UPDATE file SET kind = 'archive-other', reason = ?
     WHERE kind = 'archive' AND ${otherFile} AND root IN (SELECT id FROM root WHERE within IS NOT NULL)`,
  ).run('This is an archive inside an archive, which is not opened. Unpack it into a folder and add that folder.');
};

/** Paths of the archives that can be read through, as people see them. */
export const archivePaths = (db: Database, files?: readonly number[]): string[] =>
  statement<object, string>(
    db,
    `SELECT root.path || '/' || file.path FROM file JOIN root ON root.id = file.root
     WHERE file.kind IN ('archive', 'archive-read') AND ${otherFile} AND root.within IS NULL
       AND (?1 IS NULL OR file.id IN (SELECT value FROM json_each(?1)))`,
  )
    .pluck()
    .all(numbered(files ? JSON.stringify(files) : null));

/** The Apply of `library.archive`: what is not to be read is out at once; what is to be read comes with the next reading. */
export const applyArchive: Apply = (db, shown, value) => {
  const root = archiveRoots(db).find((archive) => archive.shown === shown);
  if (value !== undefined || !root) return;
  markArchive(db, root, 'archive', namedOnly);
  while (removeSomeFiles(db, root.id, 1000) > 0);
  removeRoot(db, root.id);
  while (removeSomeEmpty(db, 1000) > 0);
};

/** SQL: the path of a file as people see it: a member of an archive below the archive, by its own name. */
export const shownPath = `coalesce(root.shown, root.path) || '/' ||
  coalesce(iif(root.within IS NULL, NULL, (SELECT name FROM member WHERE member.root = root.id AND member.path = file.path)), file.path)`;
