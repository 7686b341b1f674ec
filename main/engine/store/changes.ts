/** Which tables have changed, counted after each commit in memory that the engine's threads share; and which tables an answer was read from. */
import type Sqlite from 'better-sqlite3';

type Database = Sqlite.Database;
type Run = (...args: unknown[]) => unknown;

/** Places for counts: tables fall on them by their name, and two on one place only make an answer be looked up once more. */
const places = 1024;
let counts = new Int32Array(new SharedArrayBuffer(places * 4));

export const changeCounts = (): SharedArrayBuffer => counts.buffer;
/** The writer counts and the readers look: each takes the same memory. */
export const shareChangeCounts = (memory: SharedArrayBuffer): void => void (counts = new Int32Array(memory));

/** Moves with every change of any table. */
const anything = 0;
/** Where not even the table is known. */
const everything = 1;

function placeOf(table: string): number {
  let hash = 0;
  for (let at = 0; at < table.length; at += 1) hash = (Math.imul(hash, 31) + table.charCodeAt(at)) | 0;
  return 2 + ((hash >>> 0) % (places - 2));
}

/** What a connection has changed in a transaction that has not ended. */
interface Open {
  changed: Set<number> | undefined;
  /** Transactions inside each other. */
  depth: number;
}
const connections = new WeakMap<Database, Open>();

function count(changed: Iterable<number>): void {
  for (const place of changed) Atomics.add(counts, place, 1);
  Atomics.add(counts, anything, 1);
}
/** Only what is committed counts: whoever looked before has read what was before. */
function settle(open: Open): void {
  if (open.depth > 0 || !open.changed) return;
  const { changed } = open;
  open.changed = undefined;
  count(changed);
}
function note(open: Open, changed: Iterable<number>): void {
  open.changed ??= new Set();
  for (const place of changed) open.changed.add(place);
}

/** Of part of a table: that the decisions of one scope changed, for one. */
export function noteChange(db: Database, part: string): void {
  const open = connections.get(db);
  if (!open) return;
  note(open, [placeOf(part)]);
  settle(open);
}
/** What no statement shows: another key, for one. */
export const noteEverything = (): void => count([everything]);

let reading: Set<number> | undefined;

/** Runs `work`, which must not wait for anything, and tells what was read. */
export function tablesRead<T>(work: () => T): { value: T; read: ReadonlySet<number> } {
  const outer = reading;
  const read = new Set([everything]);
  reading = read;
  try {
    return { value: work(), read };
  } finally {
    reading = outer;
    if (outer) for (const place of read) outer.add(place);
  }
}
/** Counts `read` as read by whoever is asked now. */
export function readAgain(read: Iterable<number>): void {
  if (reading) for (const place of read) reading.add(place);
}
/** Reads a part of a table: only what changes that part matters. */
export function readPart<T>(part: string, work: () => T): T {
  const outer = reading;
  reading = undefined;
  try {
    return work();
  } finally {
    reading = outer;
    outer?.add(placeOf(part));
  }
}

/** The counts as they stand, to be compared with later. */
export const countsNow = (): Int32Array => counts.slice();
/** Moves with every change; undefined while a transaction of this connection has changed something. */
export const changeNumber = (db: Database): number | undefined =>
  connections.get(db)?.changed ? undefined : Atomics.load(counts, anything);
/** Whether any of the places has changed since, be it in a transaction that has not ended. */
export function hasChanged(db: Database, read: Iterable<number>, since: Int32Array): boolean {
  const open = connections.get(db)?.changed;
  for (const place of read) if (Atomics.load(counts, place) !== since[place] || open?.has(place)) return true;
  return false;
}

interface Touched {
  read: number[];
  written: number[];
}
const opens = new Set(['OpenRead', 'OpenWrite', 'ReopenIdx']);

/** What a statement touches, triggers and cascades with it, as SQLite itself would carry it out. */
function touchedBy(db: Database, prepare: Database['prepare'], sql: string, args: unknown[]): Touched {
  try {
    const roots = new Map(
      prepare<[], [number, string]>('SELECT rootpage, tbl_name FROM sqlite_master WHERE rootpage > 0').raw().all(),
    );
    const read = new Set<number>();
    const written = new Set<number>();
    type Step = { opcode: string; p1: number; p2: number; p3: number };
    for (const { opcode, p1, p2, p3 } of prepare(`EXPLAIN ${sql}`).all(...args) as Step[]) {
      const clears = opcode === 'Clear';
      if (!clears && !opens.has(opcode)) continue;
      // The second database holds tables of this connection alone.
      if ((clears ? p2 : p3) !== 0) continue;
      const table = roots.get(clears ? p1 : p2);
      const place = table === undefined ? everything : placeOf(table);
      (opcode === 'OpenWrite' || clears ? written : read).add(place);
    }
    for (const place of written) read.add(place);
    return { read: [...read], written: [...written] };
  } catch {
    return { read: [everything], written: [everything] };
  }
}

const readers = ['get', 'all', 'iterate'] as const;

/** Has every statement of a connection noted: what it reads while an answer is made, and what it changes. */
export function watchChanges(db: Database): Database {
  const prepare: Database['prepare'] = db.prepare.bind(db);
  const exec = db.exec.bind(db);
  const transaction = db.transaction.bind(db);
  const open: Open = { changed: undefined, depth: 0 };
  connections.set(db, open);
  // Triggers may be other ones afterwards.
  let schema = 0;
  const settled = <T>(work: () => T): T => {
    try {
      return work();
    } finally {
      settle(open);
    }
  };

  function watch(statement: Sqlite.Statement, sql: string): Sqlite.Statement {
    let known: { touched: Touched; schema: number } | undefined;
    const touches = (args: unknown[]): Touched => {
      if (known?.schema !== schema) known = { touched: touchedBy(db, prepare, sql, args), schema };
      return known.touched;
    };
    let notedIn: Open['changed'];
    const own = statement as unknown as Record<string, Run>;
    for (const name of statement.readonly ? readers : ([...readers, 'run'] as const)) {
      const run = own[name]!;
      own[name] = statement.readonly
        ? (...args) => {
            if (reading) readAgain(touches(args).read);
            return run.apply(statement, args);
          }
        : (...args) => {
            if (reading) readAgain(touches(args).read);
            if (!open.changed || open.changed !== notedIn) {
              note(open, touches(args).written);
              notedIn = open.changed;
            }
            return settled(() => run.apply(statement, args));
          };
    }
    return statement;
  }

  db.prepare = ((sql: string) => watch(prepare(sql), sql)) as Database['prepare'];
  db.exec = (sql) => {
    schema += 1;
    note(open, [everything]);
    return settled(() => exec(sql));
  };
  db.transaction = ((work: Run) => {
    const run = transaction(work) as Run;
    return (...args: unknown[]) => {
      open.depth += 1;
      return settled(() => {
        try {
          return run(...args);
        } finally {
          open.depth -= 1;
        }
      });
    };
  }) as unknown as Database['transaction'];
  return db;
}
