/** What lists and tables of a package say of each file while it is verified: kept beside memory, so that a million fit. */
import Sqlite from 'better-sqlite3';
import { statement } from './database.ts';

/** `dicom` and `other`: the payload manifest; `tags`: the tag manifest; `archives`: SHA256SUMS. */
export type PackageList = 'dicom' | 'other' | 'tags' | 'archives';

export interface PackageRows {
  /** False where the list has the path already. */
  add(list: PackageList, path: string, sha256: string): boolean;
  /** The digest that a list states for a path, or undefined. */
  sha256(list: PackageList, path: string): string | undefined;
  count(list: PackageList): number;
  /** Paths of a list in order, as many at a time. */
  batches(list: PackageList, size: number): Generator<string[]>;
  /** What files.csv says of a path. */
  describe(path: string, uid: string, subject: string): void;
  described(path: string): { uid: string; subject: string } | undefined;
  /** Paths of the list `dicom` that files.csv does not describe. */
  undescribed(): IterableIterator<string>;
  /** Notes that a file has this UID; false where another had it before. */
  isFirst(uid: string): boolean;
  close(): void;
}

/** A temporary database of SQLite: in memory while it is small, then in a nameless file that goes with its connection. */
export function openPackageRows(): PackageRows {
  const db = new Sqlite('');
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -16384');
  db.exec(`
    CREATE TABLE line (list TEXT NOT NULL, path TEXT NOT NULL, sha256 TEXT NOT NULL, PRIMARY KEY (list, path)) STRICT, WITHOUT ROWID;
    CREATE TABLE file (path TEXT PRIMARY KEY, uid TEXT NOT NULL, subject TEXT NOT NULL) STRICT, WITHOUT ROWID;
    CREATE TABLE uid (uid TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    BEGIN`);
  return {
    add: (list, path, sha256) =>
      statement<[string, string, string]>(db, 'INSERT OR IGNORE INTO line VALUES (?, ?, ?)').run(list, path, sha256)
        .changes === 1,
    sha256: (list, path) =>
      statement<[string, string], string>(db, 'SELECT sha256 FROM line WHERE list = ? AND path = ?')
        .pluck()
        .get(list, path),
    count: (list) =>
      statement<[string], number>(db, 'SELECT count(*) FROM line WHERE list = ?').pluck().get(list) as number,
    *batches(list, size) {
      const next = statement<[string, string, number], string>(
        db,
        'SELECT path FROM line WHERE list = ? AND path > ? ORDER BY path LIMIT ?',
      ).pluck();
      for (let after = ''; ;) {
        const paths = next.all(list, after, size);
        if (paths.length === 0) return;
        yield paths;
        after = paths.at(-1)!;
      }
    },
    describe: (path, uid, subject) =>
      void statement<[string, string, string]>(db, 'INSERT OR REPLACE INTO file VALUES (?, ?, ?)').run(
        path,
        uid,
        subject,
      ),
    described: (path) =>
      statement<[string], { uid: string; subject: string }>(db, 'SELECT uid, subject FROM file WHERE path = ?').get(
        path,
      ),
    undescribed: () =>
      statement<[], string>(
        db,
        "SELECT path FROM line WHERE list = 'dicom' AND NOT EXISTS (SELECT 1 FROM file WHERE file.path = line.path)",
      )
        .pluck()
        .iterate(),
    isFirst: (uid) => statement<[string]>(db, 'INSERT OR IGNORE INTO uid VALUES (?)').run(uid).changes === 1,
    close: () => db.close(),
  };
}
