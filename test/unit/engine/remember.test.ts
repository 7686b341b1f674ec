/** Answers to whole-collection questions: kept while what they were read from stays as it is, and not a moment longer. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDecision } from '#engine/store/decisions.ts';
import { statement, openForReading, type Database } from '#engine/store/database.ts';
import { remember } from '#engine/store/remember.ts';
import { databaseFile } from '#engine/workspace.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';

let engine: TestEngine;
let db: Database;
beforeEach(() => {
  engine = startTestEngine();
  ({ db } = engine.workspace);
  db.exec(`INSERT INTO patient (id, scope, patient_id, name, birth_date, sex, subject, near_id) VALUES (1, 's', 'P', '', '', '', 1, 'p');
    INSERT INTO study (id, patient, uid, date, time, description, study_id, accession) VALUES (1, 1, '1', '', '', '', '', '');`);
});
afterEach(() => engine.close());

const change = (): void =>
  void statement(
    db,
    `INSERT INTO setting VALUES ('test', hex(randomblob(4))) ON CONFLICT DO UPDATE SET value = excluded.value`,
  ).run();
const countOf = (table: string): number => statement<[], number>(db, `SELECT count(*) FROM ${table}`).pluck().get()!;

it('is computed once for what it was read from and a key', () => {
  let times = 0;
  const ask = (key?: string): number => remember(db, 'test.times', () => (countOf('setting'), (times += 1)), key);
  expect([ask(), ask()]).toEqual([1, 1]);
  change();
  expect([ask(), ask()]).toEqual([2, 2]);
  expect([ask('other'), ask('other'), ask()]).toEqual([3, 3, 4]);
});

describe('what changes an answer', () => {
  let asked = 0;
  /** How often the answer is worked out anew after `work`. */
  const anew = (read: () => unknown, work: () => void): number => {
    let times = 0;
    const name = `test.read ${(asked += 1)}`;
    const ask = (): void => remember(db, name, () => void (read(), (times += 1)));
    ask();
    work();
    ask();
    ask();
    return times - 1;
  };
  const readPatients = (): number => countOf('patient');

  it('is a change of a table that it was read from, and of no other', () => {
    expect(anew(readPatients, change)).toBe(0);
    expect(anew(readPatients, () => void statement(db, `UPDATE patient SET name = 'x'`).run())).toBe(1);
    expect(
      anew(
        () => countOf('study JOIN patient ON patient.id = study.patient'),
        () => void statement(db, `UPDATE study SET date = '1'`).run(),
      ),
    ).toBe(1);
  });

  it('comes by triggers and by cascades as well', () => {
    // A trigger on patient writes patient_change; series go with their study.
    expect(
      anew(
        () => countOf('patient_change'),
        () => void statement(db, `UPDATE patient SET name = 'y'`).run(),
      ),
    ).toBe(1);
    expect(
      anew(
        () => countOf('study'),
        () => void statement(db, 'DELETE FROM patient WHERE id = 1').run(),
      ),
    ).toBe(1);
  });

  it('comes with scripts, whatever they do', () => {
    expect(anew(readPatients, () => db.exec(`UPDATE setting SET value = 'z'`))).toBe(1);
  });

  it('is seen inside a transaction, and after it was taken back', () => {
    const name = (): string =>
      remember(db, 'test.name', () =>
        statement<[], string>(db, 'SELECT name FROM patient WHERE id = 1').pluck().get()!,
      );
    expect(name()).toBe('');
    const rename = db.transaction(() => {
      statement(db, `UPDATE patient SET name = 'inside' WHERE id = 1`).run();
      expect(name()).toBe('inside');
      throw new Error('taken back');
    });
    expect(rename).toThrow('taken back');
    expect(name()).toBe('');
  });

  it('is a decision of the scope that was asked for', () => {
    const decide = (scope: string): void =>
      void engine.workspace.decisions.decide({
        step: 'library',
        title: 't',
        changes: [{ scope, key: '', value: Math.random() }],
      });
    const read = (): unknown => readDecision(db, 'test.one');
    expect(anew(read, () => decide('test.two'))).toBe(0);
    expect(anew(read, () => decide('test.one'))).toBe(1);
    expect(anew(read, () => engine.workspace.decisions.undo())).toBe(1);
    expect(
      anew(
        () => countOf('decision'),
        () => decide('test.two'),
      ),
    ).toBe(1);
  });

  it('is what an answer within it was read from, also when that one was remembered', () => {
    remember(db, 'test.inner', readPatients);
    expect(
      anew(
        () => remember(db, 'test.inner', readPatients),
        () => void statement(db, `UPDATE patient SET sex = 'F'`).run(),
      ),
    ).toBe(1);
  });

  it('is seen by another connection once it is committed', () => {
    const reader = openForReading(databaseFile(engine.folder));
    const name = (): string =>
      remember(reader, 'test.name', () =>
        statement<[], string>(reader, 'SELECT name FROM patient WHERE id = 1').pluck().get()!,
      );
    expect(name()).toBe('');
    db.transaction(() => {
      statement(db, `UPDATE patient SET name = 'new' WHERE id = 1`).run();
      expect(name()).toBe('');
    })();
    expect(name()).toBe('new');
    reader.close();
  });
});

it('is let go of when anything is asked after it does not hold any more', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = new WeakRef(remember(db, 'test.large', () => ({ rows: new Array(1000).fill(countOf('setting')) })));
  const isHeld = async (): Promise<boolean> => {
    // What a WeakRef showed stays until the task ends.
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    return held.deref() !== undefined;
  };
  expect(await isHeld()).toBe(true);
  change();
  remember(db, 'test.other', () => 1);
  expect(await isHeld()).toBe(false);
});
