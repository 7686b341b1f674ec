/** Keeps the answer to a whole-collection question until anything in the database changes. */
import { statement, type Database } from './database.ts';

interface Kept {
  stamp: string;
  value: unknown;
}
const kept = new WeakMap<Database, Map<string, Kept>>();

/** `data_version` moves with every commit of another connection, `total_changes()` with every change of this one. */
const stampOf = (db: Database): string =>
  `${String(db.pragma('data_version', { simple: true }))}:${String(statement<[], number>(db, 'SELECT total_changes()').pluck().get())}`;

/**
 * The value of `compute`, reused while the database is as it was and `key` the same: only the last one is kept. The value must
 * not be changed by its readers.
 */
export function remember<T>(db: Database, name: string, compute: () => T, key = ''): T {
  const stamp = `${stampOf(db)} ${key}`;
  let values = kept.get(db);
  if (!values) kept.set(db, (values = new Map<string, Kept>()));
  const known = values.get(name);
  if (known?.stamp === stamp) return known.value as T;
  const value = compute();
  values.set(name, { stamp, value });
  return value;
}
