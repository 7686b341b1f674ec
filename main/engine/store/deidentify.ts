/** Queries of the de-identification step: patients and what identifies them, and where an object lies. */
import type { Identifier } from '../deidentify/types.ts';
import { statement, type Database } from './database.ts';

export interface PatientKeyRow {
  id: number;
  scope: string;
  patientId: string;
}

/** Every person in the order of indexing: of joined patients the row that stands for all, under what names the person. */
export const allPatients = (db: Database): PatientKeyRow[] =>
  statement<[], PatientKeyRow>(
    db,
    `SELECT id, coalesce(identity_scope, scope) AS scope, coalesce(identity_id, patient_id) AS patientId
     FROM patient WHERE subject = id ORDER BY id`,
  ).all();

/** The given ones of them. */
export const personsById = (db: Database, persons: readonly number[]): PatientKeyRow[] =>
  statement<[string], PatientKeyRow>(
    db,
    `SELECT patient.id, coalesce(identity_scope, scope) AS scope, coalesce(identity_id, patient_id) AS patientId
     FROM json_each(?) CROSS JOIN patient ON patient.id = json_each.value WHERE patient.subject = patient.id`,
  ).all(JSON.stringify(persons));

/** ID and name of every patient, one after another. */
export const everyPatient = (db: Database): IterableIterator<{ patientId: string; name: string }> =>
  statement<[], { patientId: string; name: string }>(db, 'SELECT patient_id AS patientId, name FROM patient').iterate();

/** Changes whenever a patient was added, removed, joined with another or told apart again; kept by triggers. */
export const patientsMark = (db: Database): string =>
  statement<[], string>(db, 'SELECT mark FROM patient_change WHERE id = 1').pluck().get() as string;

/** Values that identify the given persons, by kind: names, IDs, birth dates, and whatever the survey found in their files. */
export function identifiersOf(db: Database, patients: readonly number[]): Map<number, Identifier[]> {
  const rows = statement<[string], Identifier & { patient: number }>(
    db,
    // CROSS: from the persons to their files. By itself SQLite goes through what is known of everybody, for every page of persons.
    `WITH wanted AS (SELECT patient.* FROM json_each(?) CROSS JOIN patient ON patient.subject = json_each.value),
       taken AS (SELECT wanted.subject, series.id AS series, series.institution FROM wanted
         CROSS JOIN study ON study.patient = wanted.id CROSS JOIN series ON series.study = study.id)
     SELECT subject AS patient, 'patient-id' AS kind, patient_id AS value FROM wanted
     UNION SELECT subject, 'patient-name', name FROM wanted
     UNION SELECT subject, 'birth-date', birth_date FROM wanted
     UNION SELECT subject, CASE attribute WHEN 'name' THEN 'patient-name' ELSE 'birth-date' END, value
       FROM wanted CROSS JOIN patient_variant ON patient_variant.patient = wanted.id
       WHERE attribute IN ('name', 'birth_date')
     UNION SELECT subject, 'accession', accession FROM wanted CROSS JOIN study ON study.patient = wanted.id
     UNION SELECT subject, 'institution', institution FROM taken
     UNION SELECT subject, known.kind, known.value
       FROM taken CROSS JOIN series_identifier AS known ON known.series = taken.series`,
  ).all(JSON.stringify(patients));
  const found = new Map<number, Identifier[]>();
  for (const { patient, kind, value } of rows) {
    if (value.trim() === '') continue;
    const list = found.get(patient);
    if (list) list.push({ kind, value });
    else found.set(patient, [{ kind, value }]);
  }
  return found;
}

/** Who works with the patients of this collection and where, as their files say; each value once, in a fixed order. */
export const peopleOfCollection = (db: Database): Identifier[] =>
  statement<[], Identifier>(
    db,
    `SELECT DISTINCT kind, value FROM series_identifier WHERE kind IN ('person', 'institution', 'address', 'phone', 'email')
     ORDER BY kind, value`,
  ).all();

/** Where an instance lies, whose it is and of which series. */
export const instanceSource = (
  db: Database,
  instance: number,
): { source: string; patient: number; series: number } | undefined =>
  statement<[number], { source: string; patient: number; series: number }>(
    db,
    `SELECT root.path || '/' || file.path AS source, patient.subject AS patient, instance.series
     FROM instance JOIN file ON file.id = instance.file JOIN root ON root.id = file.root
     JOIN series ON series.id = instance.series JOIN study ON study.id = series.study
     JOIN patient ON patient.id = study.patient
     WHERE instance.id = ?`,
  ).get(instance);
