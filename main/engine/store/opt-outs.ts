/** The list of opted-out patients as a table, and the patients that its lines match. */
import { nearId } from '../near-id.ts';
import { statement, type Database } from './database.ts';

/** Key: ''; value: { name, rows }. */
export const optOutScope = 'library.opt-outs';

/** Replaces the list as new patients are matched by. */
export function storeOptOuts(db: Database, rows: readonly { line: number; id: string; issuer: string }[]): void {
  statement(db, 'DELETE FROM opted_out').run();
  const add = statement<[number, string, string, string]>(db, 'INSERT INTO opted_out VALUES (?, ?, ?, ?)');
  for (const { line, id, issuer } of rows) add.run(line, id, issuer, nearId(id));
}

/** Patients whose ID is on the list in any spelling; `issuer` is '' where the ID has none. Parts of a split ID count each. */
export const listedPatients = (db: Database): { id: number; patientId: string; issuer: string }[] =>
  statement<[], { id: number; patientId: string; issuer: string }>(
    db,
    `SELECT id, patient_id AS patientId, CASE WHEN coalesce(part_of, scope) LIKE 'root:%' OR coalesce(part_of, scope) LIKE 'study:%'
       THEN '' ELSE coalesce(part_of, scope) END AS issuer
     FROM patient WHERE near_id <> '' AND near_id IN (SELECT near_id FROM opted_out) ORDER BY patient_id, id`,
  ).all();

/** Notes which line each patient is on; nobody else is on the list. */
export function markOptedOut(db: Database, lines: ReadonlyMap<number, number>): void {
  statement(db, 'UPDATE patient SET opted_out = NULL WHERE opted_out IS NOT NULL').run();
  const set = statement<[number, number]>(db, 'UPDATE patient SET opted_out = ? WHERE id = ?');
  for (const [patient, line] of lines) set.run(line, patient);
}

export const isOptedOut = (db: Database, patient: number): number | undefined =>
  statement<[number], number>(
    db,
    `SELECT min(one.opted_out) FROM patient JOIN patient AS one ON one.subject = patient.subject
     WHERE patient.id = ? AND one.opted_out IS NOT NULL HAVING count(*) > 0`,
  )
    .pluck()
    .get(patient);
