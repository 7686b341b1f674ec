/** Adds rows to `instance`: what neighbours share is bound once and not with every row, as binding costs most of a row. */
import { statement, type Database } from './database.ts';
import { numberColumns, textColumns } from './index-batch.ts';

/** Columns before those that the worker sends. */
export const firstColumns = ['counted', 'series', 'file', 'person'] as const;
export const instanceColumns: readonly string[] = [...firstColumns, ...numberColumns, ...textColumns];

/** Columns that differ from slice to slice. */
const own = ['series', 'file', 'number', 'dataset_offset', 'pixel_offset', 'position', 'sop_uid', 'header_digest'];
const ownPlaces = own.map((name) => instanceColumns.indexOf(name));
const shared = instanceColumns.filter((name) => !own.includes(name));
const sharedPlaces = shared.map((name) => instanceColumns.indexOf(name));
const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

export type InstanceRow = readonly (number | string | null)[];
export interface InstanceRows {
  /** Adds a row with values in the order of `instanceColumns`; gives its id. */
  add(values: InstanceRow): number;
  /** After a transaction was rolled back. */
  forget(): void;
}

export function instanceRows(db: Database): InstanceRows {
  // One row: what the rows that are added now have in common. It is in memory, as all temporary tables are.
  db.exec(`DROP TABLE IF EXISTS temp.alike; CREATE TABLE temp.alike (${shared.join(', ')})`);
  const clear = db.prepare('DELETE FROM temp.alike');
  const setAlike = db.prepare<unknown[]>(`INSERT INTO temp.alike VALUES (${marks(shared.length)})`);
  const addWhole = statement<unknown[]>(
    db,
    `INSERT INTO instance (${instanceColumns.join(', ')}) VALUES (${marks(instanceColumns.length)})`,
  );
  const addAlike = db.prepare<unknown[]>(
    `INSERT INTO instance (${[...own, ...shared].join(', ')}) SELECT ${marks(own.length)}, ${shared.join(', ')} FROM temp.alike`,
  );
  const before: unknown[] = new Array<unknown>(shared.length).fill(undefined);
  const bound: unknown[] = new Array<unknown>(own.length).fill(null);
  let set = false;

  function asBefore(values: InstanceRow): boolean {
    for (let at = 0; at < before.length; at += 1) if (values[sharedPlaces[at]!] !== before[at]) return false;
    return true;
  }

  return {
    add(values) {
      if (!asBefore(values)) {
        for (let at = 0; at < before.length; at += 1) before[at] = values[sharedPlaces[at]!];
        set = false;
        return Number(addWhole.run(values).lastInsertRowid);
      }
      if (!set) {
        clear.run();
        setAlike.run(before);
        set = true;
      }
      for (let at = 0; at < bound.length; at += 1) bound[at] = values[ownPlaces[at]!];
      return Number(addAlike.run(bound).lastInsertRowid);
    },
    forget() {
      before.fill(undefined);
      set = false;
    },
  };
}
