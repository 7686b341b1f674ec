/** Adds rows to `instance`. */
import { statement, type Database } from './database.ts';
import { numberColumns, textColumns } from './index-batch.ts';

/** Columns before those that the worker sends. */
export const firstColumns = ['counted', 'series', 'file', 'person'] as const;
export const instanceColumns: readonly string[] = [...firstColumns, ...numberColumns, ...textColumns];

const marks = instanceColumns.map(() => '?').join(', ');

/** Gives what adds a row with values in the order of `instanceColumns` and gives its id. */
export function instanceAdder(db: Database): (values: readonly (number | string | null)[]) => number {
  const add = statement<unknown[]>(db, `INSERT INTO instance (${instanceColumns.join(', ')}) VALUES (${marks})`);
  // Spread: values that are handed over one by one are bound faster than those of a list.
  return (values) => Number(add.run(...values).lastInsertRowid);
}
