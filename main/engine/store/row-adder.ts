/** Adds rows to a table, many by one statement: each call and each value that is handed over costs as much as storing it. */
import { statement, type Database } from './database.ts';

export type Cell = number | string | null;

/** Rows of one statement, the largest first; of even larger ones little is gained. */
const sizes = [32, 8, 1] as const;
const mostRows = sizes[0];
/** So many rows that are alike are written without waiting for others. */
const enoughAlike = sizes[1];

export interface RowAdder {
  /** To be called in the transaction that is to hold the rows, before the first of them. */
  begin(): void;
  /** Keeps a copy of the values, in the order of the columns, and gives the id that the row will have. */
  add(values: readonly Cell[]): number;
  /** Writes what was added since; before the transaction ends, and before rows that refer to these are written. */
  flush(): void;
}

/** Columns of the table beside `id`. */
export interface AddedColumns {
  columns: readonly string[];
  /** Those that mostly are as in the row before: where they are, they are handed over once for all rows of a statement. */
  alike: readonly string[];
}

const marks = (count: number): string => new Array<string>(count).fill('?').join(', ');

/** Adds so many rows: `own` of each (the id first), then `alike` of all. */
function insertOf(db: Database, table: string, own: readonly string[], alike: readonly string[], rows: number) {
  const row = `(${marks(own.length)})`;
  return statement<unknown[]>(
    db,
    `WITH own (${own.join(', ')}) AS (VALUES ${new Array<string>(rows).fill(row).join(', ')})
     INSERT INTO ${table} (${[...own, ...alike].join(', ')}) SELECT ${[...own, ...alike.map(() => '?')].join(', ')} FROM own`,
  );
}

/**
 * For a table with an `id INTEGER PRIMARY KEY`, to which nobody else adds between `begin` and the last `flush`.
 * `refersTo`: holds rows that these refer to, which therefore have to be there first.
 */
export function rowAdder(db: Database, table: string, { columns, alike }: AddedColumns, refersTo?: RowAdder): RowAdder {
  const width = columns.length + 1;
  const own = columns.filter((column) => !alike.includes(column));
  // Places in a row of cells, in which the id is first.
  const ownPlaces = own.map((column) => 1 + columns.indexOf(column));
  const alikePlaces = alike.map((column) => 1 + columns.indexOf(column));
  const insertAlike = sizes.map((rows) => insertOf(db, table, ['id', ...own], alike, rows));
  const insertAny = sizes.map((rows) => insertOf(db, table, ['id', ...columns], [], rows));
  const last = statement<[], number>(db, `SELECT coalesce(max(id), 0) FROM ${table}`).pluck();
  const cells = new Array<Cell>(mostRows * width).fill(null);
  let rows = 0;
  let areAlike = true;
  let id = 0;

  // Spread below: values that are handed over one by one are bound faster than those of a list.
  function writeAlike(from: number, count: number, insert: ReturnType<typeof insertOf>): void {
    const values: Cell[] = [];
    for (let start = from * width; start < (from + count) * width; start += width) {
      values.push(cells[start]!);
      for (const place of ownPlaces) values.push(cells[start + place]!);
    }
    for (const place of alikePlaces) values.push(cells[from * width + place]!);
    insert.run(...values);
  }
  const flush = (): void => {
    refersTo?.flush();
    let from = 0;
    for (const [at, size] of sizes.entries())
      for (; rows - from >= size; from += size)
        if (areAlike) writeAlike(from, size, insertAlike[at]!);
        else insertAny[at]!.run(...cells.slice(from * width, (from + size) * width));
    rows = 0;
    areAlike = true;
  };
  return {
    begin() {
      // What a transaction that was rolled back left here is gone with it.
      rows = 0;
      areAlike = true;
      id = last.get()!;
    },
    add(values) {
      if (rows && areAlike) {
        const before = (rows - 1) * width;
        let same = true;
        for (let at = 0; same && at < alikePlaces.length; at += 1)
          same = values[alikePlaces[at]! - 1] === cells[before + alikePlaces[at]!];
        if (!same) {
          if (rows >= enoughAlike) flush();
          else areAlike = false;
        }
      }
      let to = rows * width;
      cells[to++] = ++id;
      for (let column = 0; column < values.length; column += 1) cells[to++] = values[column]!;
      rows += 1;
      if (rows === mostRows) flush();
      return id;
    },
    flush,
  };
}
