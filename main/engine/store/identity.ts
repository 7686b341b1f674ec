/** Queries about who is who: the patients behind each person, as a table of pseudonyms and the crosswalk need them. */
import { statement, type Database } from './database.ts';

export interface PersonRow {
  /** The row that stands for the person; the same for patients whom the curator joined. */
  person: number;
  scope: string;
  patientId: string;
  name: string;
}

export const patientsOfPersons = (db: Database): PersonRow[] =>
  statement<[], PersonRow>(
    db,
    'SELECT subject AS person, coalesce(part_of, scope) AS scope, patient_id AS patientId, name FROM patient ORDER BY id',
  ).all();

/** Original IDs of some persons. */
export const originalIds = (db: Database, persons: readonly number[]): Omit<PersonRow, 'name'>[] =>
  statement<[string], Omit<PersonRow, 'name'>>(
    db,
    `SELECT subject AS person, coalesce(part_of, scope) AS scope, patient_id AS patientId FROM patient
     WHERE subject IN (SELECT value FROM json_each(?)) ORDER BY id`,
  ).all(JSON.stringify(persons));
