/** private/crosswalk.sqlite: sealed rows under keyed marks. What is in them only the engine's crosswalk can read. */
import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { Failure } from '#shared/failure.ts';
import { statement, type Database } from './database.ts';

export interface SealedRow {
  kind: string;
  /** Keyed digest of what the row is about: the same thing is kept once. */
  mark: Uint8Array;
  sealed: Uint8Array;
}

const schema = `CREATE TABLE entry (
  kind TEXT NOT NULL, mark BLOB NOT NULL, sealed BLOB NOT NULL, PRIMARY KEY (kind, mark)
) STRICT, WITHOUT ROWID;
-- How often something of a kind was saved: whoever keeps what it read knows when to read again.
CREATE TABLE revision (kind TEXT PRIMARY KEY, number INTEGER NOT NULL) STRICT, WITHOUT ROWID;`;

/** Opens (or, for the thread that writes, creates) the file, readable by its owner only. */
export function openCrosswalk(file: string, readonly: boolean): Database {
  try {
    if (!readonly && !existsSync(file)) closeSync(openSync(file, 'wx', 0o600));
    const db = new Sqlite(file, { readonly, fileMustExist: true });
    db.pragma('busy_timeout = 5000');
    db.pragma('temp_store = MEMORY');
    if (readonly) return db;
    if (process.platform !== 'win32') chmodSync(file, 0o600);
    db.pragma('journal_mode = WAL');
    // What was written into a package must be found here, also after a power cut.
    db.pragma('synchronous = FULL');
    db.pragma('secure_delete = ON');
    if (db.pragma('user_version', { simple: true }) === 0)
      db.transaction(() => {
        db.exec(schema);
        db.pragma('user_version = 1');
      })();
    return db;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
      throw new Failure(
        'workspace-damaged',
        'private/crosswalk.sqlite cannot be read. It was left as it is; restore it from a copy, because released pseudonyms stand in it.',
      );
    throw error;
  }
}

export function saveRows(db: Database, rows: Iterable<SealedRow>): void {
  const insert = statement(db, 'INSERT OR IGNORE INTO entry (kind, mark, sealed) VALUES (?, ?, ?)');
  const raise = statement(db, 'INSERT INTO revision VALUES (?, 1) ON CONFLICT DO UPDATE SET number = number + 1');
  db.transaction(() => {
    const kinds = new Set<string>();
    for (const { kind, mark, sealed } of rows) {
      insert.run(kind, mark, sealed);
      kinds.add(kind);
    }
    for (const kind of kinds) raise.run(kind);
  })();
}

const page = 2000; // rows: a statement that stays open would hold up whoever writes

/** Every row of a kind in the order of its mark, a page in memory at a time. */
export function* rowsOfKind(db: Database, kind: string): Generator<SealedRow> {
  const next = statement<[string, Uint8Array, number], SealedRow>(
    db,
    'SELECT kind, mark, sealed FROM entry WHERE kind = ? AND mark > ? ORDER BY mark LIMIT ?',
  );
  for (let after: Uint8Array = Buffer.alloc(0); ;) {
    const rows = next.all(kind, after, page);
    yield* rows;
    if (rows.length < page) return;
    after = rows.at(-1)!.mark;
  }
}

export const countRows = (db: Database, kind: string): number =>
  statement<[string], number>(db, 'SELECT count(*) FROM entry WHERE kind = ?').pluck().get(kind) ?? 0;

export function forgetRows(db: Database): void {
  db.transaction(() => {
    db.prepare('DELETE FROM entry').run();
    db.prepare('UPDATE revision SET number = number + 1').run();
  })();
}

export const revisionOf = (db: Database, kind: string): number =>
  statement<[string], number>(db, 'SELECT number FROM revision WHERE kind = ?').pluck().get(kind) ?? 0;
