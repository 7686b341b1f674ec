/** Opens project.sqlite: pragmas, schema version, migrations with a copy kept, refusal of a newer file. */
import { chmodSync, closeSync, existsSync, openSync, rmSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { Failure } from '#shared/failure.ts';
import { watchChanges } from './changes.ts';
import { migrations } from './migrations.ts';

export type Database = Sqlite.Database;

export const schemaVersion = migrations.length;

/** KiB of pages that the writer keeps: the indexes of a million instances are touched all over. */
const writerCache = 32 * 1024;

const versionOf = (db: Database): number => db.pragma('user_version', { simple: true }) as number;

function refuseNewer(db: Database): void {
  const found = versionOf(db);
  if (found > schemaVersion)
    throw new Failure(
      'workspace-newer',
      `This project was written by a newer Fairpack (schema ${found}; this program knows ${schemaVersion}). Open it with that version; nothing was changed.`,
    );
}

function asDamaged(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'SQLITE_NOTADB' || code.startsWith('SQLITE_CORRUPT'))
    return new Failure(
      'workspace-damaged',
      'project.sqlite in this folder is not a readable Fairpack database. It was left as it is; restore it from a copy or choose another folder.',
    );
  return error;
}

/** Creates an empty file that only its owner may read, which SQLite's own log files then take after; or makes it so. */
function ownerOnly(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'wx', 0o600));
  if (process.platform !== 'win32') chmodSync(file, 0o600);
}

/**
 * Opens (or creates) the database for the one thread that writes.
 * An older file is upgraded in one transaction, after a copy `<file>.before-<version>` was made.
 * Throws Failure `workspace-newer` or `workspace-damaged`.
 */
export function openForWriting(file: string, steps: readonly string[] = migrations): Database {
  ownerOnly(file);
  const db = new Sqlite(file);
  try {
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    db.pragma('secure_delete = ON');
    db.pragma('temp_store = MEMORY');
    db.pragma('busy_timeout = 5000');
    // Pages that are written again and again (counts, the ends of indexes) wait in the log: fewer, longer checkpoints.
    db.pragma('wal_autocheckpoint = 8000');
    db.pragma('journal_size_limit = 67108864');
    db.pragma(`cache_size = -${writerCache}`);
    refuseNewer(db);
    const version = versionOf(db);
    if (version < steps.length) {
      if (version > 0) {
        const copy = `${file}.before-${steps.length}`;
        if (existsSync(copy)) rmSync(copy);
        ownerOnly(copy);
        db.prepare('VACUUM INTO ?').run(copy);
      }
      db.pragma('foreign_keys = OFF');
      db.transaction(() => {
        for (const sql of steps.slice(version)) db.exec(sql);
        db.pragma(`user_version = ${steps.length}`);
      })();
    }
    db.pragma('foreign_keys = ON');
    return watchChanges(db);
  } catch (error) {
    db.close();
    throw asDamaged(error);
  }
}

/** Opens the database for a thread that only reads; it sees each commit of the writer at once (WAL). */
export function openForReading(file: string): Database {
  const db = new Sqlite(file, { readonly: true, fileMustExist: true });
  db.pragma('busy_timeout = 5000');
  db.pragma('temp_store = MEMORY');
  db.pragma('query_only = ON');
  return watchChanges(db);
}

/** Version of the linked SQLite library. */
export function sqliteVersion(): string {
  const db = new Sqlite(':memory:');
  try {
    return db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '';
  } finally {
    db.close();
  }
}

const statements = new WeakMap<Database, Map<string, Sqlite.Statement<unknown[], unknown>>>();

/** A prepared statement, kept for the life of the connection: preparing is dearer than most of our queries. */
export function statement<P extends unknown[] | object = unknown[], R = unknown>(
  db: Database,
  sql: string,
): Sqlite.Statement<P extends unknown[] ? P : [P], R> {
  let known = statements.get(db);
  if (!known) statements.set(db, (known = new Map<string, Sqlite.Statement<unknown[], unknown>>()));
  let prepared = known.get(sql);
  if (!prepared) known.set(sql, (prepared = db.prepare(sql)));
  return prepared as unknown as Sqlite.Statement<P extends unknown[] ? P : [P], R>;
}
