/** Rows that are added by many to a statement arrive as they were given, whatever they have in common. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openForWriting, type Database } from '#engine/store/database.ts';
import { rowAdder, type Cell } from '#engine/store/row-adder.ts';

const schema = `
  CREATE TABLE owner (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;
  CREATE TABLE thing (
    id INTEGER PRIMARY KEY, owner INTEGER NOT NULL REFERENCES owner(id), kind TEXT NOT NULL, size REAL, note TEXT
  ) STRICT;`;

function withTables(act: (db: Database) => void): void {
  const base = mkdtempSync(join(tmpdir(), 'fairpack-rows-'));
  const db = openForWriting(join(base, 'rows.sqlite'), [schema]);
  try {
    act(db);
  } finally {
    db.close();
    rmSync(base, { recursive: true, force: true });
  }
}
const things = (db: Database): unknown[] =>
  db.prepare('SELECT id, owner, kind, size, note FROM thing ORDER BY id').raw().all();
const adders = (db: Database) => {
  const owners = rowAdder(db, 'owner', { columns: ['name'], alike: ['name'] });
  const rows = rowAdder(db, 'thing', { columns: ['owner', 'kind', 'size', 'note'], alike: ['kind', 'note'] }, owners);
  return { owners, rows };
};

test('rows arrive as they were given, alike or not, and what they refer to is there before them', () => {
  // Runs of rows that are alike, of every length around the sizes of the statements.
  const run = fc.record({
    kind: fc.constantFrom('a', 'b', 'é 画'),
    note: fc.constantFrom(null, '', 'x'),
    sizes: fc.array(fc.oneof(fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })), {
      minLength: 1,
      maxLength: 70,
    }),
  });
  withTables((db) => {
    const { owners, rows } = adders(db);
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
        db.exec('DELETE FROM thing; DELETE FROM owner;');
        const expected: Cell[][] = [];
        db.transaction(() => {
          owners.begin();
          rows.begin();
          for (const { kind, note, sizes } of runs)
            for (const size of sizes) {
              const owner = owners.add([`${kind}${expected.length}`]);
              const values = [owner, kind, size === 0 ? 0 : size, note];
              expected.push([rows.add(values), ...values]);
              // The list belongs to the caller, who uses it again.
              values.fill(null);
            }
          rows.flush();
        })();
        expect(things(db)).toEqual(expected);
      }),
      { numRuns: 60, seed: 5 },
    );
  });
});

test('what a transaction that failed had added is forgotten, and ids go on where the table ends', () => {
  withTables((db) => {
    const { owners, rows } = adders(db);
    const addTen = (kind: string): void => {
      owners.begin();
      rows.begin();
      for (let n = 0; n < 10; n += 1) rows.add([owners.add(['o']), kind, n, null]);
    };
    expect(() =>
      db.transaction(() => {
        addTen('lost');
        throw new Error('stop');
      })(),
    ).toThrow('stop');
    db.transaction(() => {
      addTen('kept');
      rows.flush();
    })();
    expect(things(db)).toEqual(Array.from({ length: 10 }, (_, n) => [n + 1, n + 1, 'kept', n, null]));
    db.transaction(() => {
      addTen('more');
      rows.flush();
    })();
    expect(things(db)).toHaveLength(20);
  });
});
