/** Names of patients are worked out once and hold until a patient comes, goes or becomes another; nobody counts them all to know. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { identities } from '#engine/deidentify/handlers.ts';
import { patientsMark } from '#engine/store/deidentify.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';
import { watchStatements } from '../../fixtures/statements.ts';

let engine: TestEngine;
beforeEach(() => (engine = startTestEngine()));
afterEach(() => engine.close());

const add = (id: number): void =>
  void engine.workspace.db
    .prepare(
      `INSERT INTO patient (id, scope, patient_id, subject, name, birth_date, sex, ethnic_group, near_id)
       VALUES (?, 'root:1', ?, ?, 'Roe^Ana', '', '', '', ?)`,
    )
    .run(id, `MRN${id}`, id, `mrn${id}`);

it('the mark moves with every change of who is who, and with nothing else', () => {
  const { db } = engine.workspace;
  const seen = new Set([patientsMark(db)]);
  const moves = (change: () => void): void => {
    change();
    expect(seen.has(patientsMark(db))).toBe(false);
    seen.add(patientsMark(db));
  };
  moves(() => add(1));
  moves(() => add(2));
  moves(() => db.exec('UPDATE patient SET subject = 1 WHERE id = 2'));
  moves(() => db.exec(`UPDATE patient SET identity_scope = 'root:1', identity_id = 'MRN1' WHERE id = 2`));
  moves(() => db.exec(`UPDATE patient SET patient_id = 'MRN3' WHERE id = 2`));
  moves(() => db.exec('DELETE FROM patient WHERE id = 2'));
  const before = patientsMark(db);
  db.exec(`UPDATE patient SET excluded = 'by hand', subject = subject`);
  expect(patientsMark(db)).toBe(before);
  // What came and was rolled back, and then somebody else under the same row: two marks.
  db.exec('BEGIN');
  add(9);
  const rolledBack = patientsMark(db);
  db.exec('ROLLBACK');
  expect(patientsMark(db)).toBe(before);
  add(9);
  expect(patientsMark(db)).not.toBe(rolledBack);
});

it('asking for a page of patients again reads no table from end to end', () => {
  const { workspace } = engine;
  const { runs, scans } = watchStatements(workspace.db);
  for (let id = 1; id <= 5; id += 1) add(id);
  const first = identities(workspace, [1, 2]);
  expect(first.size).toBe(2);
  const before = new Map(runs);
  expect(identities(workspace, [1, 2])).toEqual(first);
  const again = [...runs].filter(([sql, times]) => times > (before.get(sql) ?? 0)).map(([sql]) => sql);
  expect(again.length).toBeGreaterThan(1);
  expect(again.flatMap((sql) => scans(sql).map((scan) => [sql, scan]))).toEqual([]);
  add(6);
  expect(identities(workspace, [6]).size).toBe(1);
});
