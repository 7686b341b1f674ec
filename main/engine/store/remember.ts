/** Keeps the answer to a whole-collection question until a table changes that it was read from. */
import { changeNumber, countsNow, hasChanged, readAgain, tablesRead } from './changes.ts';
import type { Database } from './database.ts';

interface Kept {
  key: string;
  value: unknown;
  read: ReadonlySet<number>;
  since: Int32Array;
}
const kept = new WeakMap<Database, { change: number | undefined; answers: Map<string, Kept> }>();

/** The answers that still hold. Others are let go of at once: lists of all series would stay in memory through a whole release. */
function standing(db: Database): Map<string, Kept> {
  let now = kept.get(db);
  if (!now) kept.set(db, (now = { change: undefined, answers: new Map() }));
  const change = changeNumber(db);
  if (change === undefined || now.change !== change)
    for (const [name, { read, since }] of now.answers) if (hasChanged(db, read, since)) now.answers.delete(name);
  now.change = change;
  return now.answers;
}

/**
 * The value of `compute`, reused while every table that it read from is as it was and `key` the same: only the last one is
 * kept. The value must not be changed by its readers, and follow from the database and `key` alone.
 */
export function remember<T>(db: Database, name: string, compute: () => T, key = ''): T {
  const known = standing(db).get(name);
  if (known?.key === key) {
    readAgain(known.read);
    return known.value as T;
  }
  // What changes while it is worked out, changes it.
  const since = countsNow();
  const { value, read } = tablesRead(compute);
  standing(db).set(name, { key, value, read, since });
  return value;
}
