/** Keeps the answer to a whole-collection question until anything in the database changes. */
import { statement, type Database } from './database.ts';

interface Kept {
  stamp: string;
  values: Map<string, { key: string; value: unknown }>;
}
const kept = new WeakMap<Database, Kept>();

/** `data_version` moves with every commit of another connection, `total_changes()` with every change of this one. */
const stampOf = (db: Database): string =>
  `${String(db.pragma('data_version', { simple: true }))}:${String(statement<[], number>(db, 'SELECT total_changes()').pluck().get())}`;

/**
 * The value of `compute`, reused while the database is as it was and `key` the same: only the last one is kept. The value must
 * not be changed by its readers.
 */
export function remember<T>(db: Database, name: string, compute: () => T, key = ''): T {
  const stamp = stampOf(db);
  let now = kept.get(db);
  // What held before a change is never asked for again: lists of all series would stay in memory through a whole release.
  if (now?.stamp !== stamp) kept.set(db, (now = { stamp, values: new Map() }));
  const known = now.values.get(name);
  if (known?.key === key) return known.value as T;
  const value = compute();
  now.values.set(name, { key, value });
  return value;
}
