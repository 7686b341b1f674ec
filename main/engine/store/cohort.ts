/** Queries of the cohort step: the clinical table's rows, and who is in the collection by its headers. */
import { statement, type Database } from './database.ts';
import { firstInstance } from './included.ts';

export interface StoredColumn {
  position: number;
  name: string;
  role: string | null;
  filled: number;
  distinct_values: number;
}
export interface StoredRow {
  row: number;
  cells: string[];
}
/** One included series with what its patient's headers say; rows of one patient follow each other, earliest study first. */
export interface SeriesFacts {
  patient: number;
  patient_id: string;
  birth_date: string;
  sex: string;
  ethnic_group: string;
  study_date: string;
  manufacturer: string;
  institution: string;
  patient_age: string;
  root: string;
}

export function clearTable(db: Database): void {
  statement(db, 'DELETE FROM clinical_row').run();
  statement(db, 'DELETE FROM clinical_column').run();
}
export const insertRow = (db: Database, line: number, cells: readonly string[]): void => {
  statement<[number, string]>(db, 'INSERT INTO clinical_row (row, cells) VALUES (?, ?)').run(
    line,
    JSON.stringify(cells),
  );
};
export const insertColumn = (db: Database, column: Omit<StoredColumn, 'role'>): void => {
  statement<[number, string, number, number]>(
    db,
    'INSERT INTO clinical_column (position, name, role, filled, distinct_values) VALUES (?, ?, NULL, ?, ?)',
  ).run(column.position, column.name, column.filled, column.distinct_values);
};

/** Gives columns their roles; the patient column's cells become what rows are joined by. */
export function setRoles(db: Database, roles: ReadonlyMap<string, string>): void {
  statement(db, 'UPDATE clinical_column SET role = NULL').run();
  for (const [role, column] of roles)
    statement<[string, string]>(db, 'UPDATE clinical_column SET role = ? WHERE name = ?').run(role, column);
  const patient = readColumns(db).find((column) => column.role === 'patient');
  if (patient)
    statement<[string]>(db, 'UPDATE clinical_row SET patient_id = trim(json_extract(cells, ?))').run(
      `$[${patient.position}]`,
    );
  else statement(db, `UPDATE clinical_row SET patient_id = ''`).run();
}

export const readColumns = (db: Database): StoredColumn[] =>
  statement<[], StoredColumn>(db, 'SELECT * FROM clinical_column ORDER BY position').all();
export const countRows = (db: Database): number =>
  statement<[], number>(db, 'SELECT count(*) FROM clinical_row').pluck().get() as number;

export const rowsOfPatient = (db: Database, patientId: string): StoredRow[] =>
  statement<[string], { row: number; cells: string }>(
    db,
    'SELECT row, cells FROM clinical_row WHERE patient_id = ? ORDER BY row',
  )
    .all(patientId)
    .map(({ row, cells }) => ({ row, cells: JSON.parse(cells) as string[] }));

/** Lines of the table whose patient is not in the library. */
export function unknownRows(db: Database): { count: number; ids: string[] } {
  const where = `FROM clinical_row WHERE patient_id NOT IN (SELECT trim(patient_id) FROM patient WHERE trim(patient_id) <> '')`;
  return {
    count: statement<[], number>(db, `SELECT count(*) ${where}`).pluck().get() as number,
    ids: statement<[], string>(db, `SELECT DISTINCT patient_id ${where} ORDER BY row LIMIT 10000`).pluck().all(),
  };
}

/** Patient IDs on more than one line: how many, and the lines of the first few. */
export function doubledRows(db: Database): { count: number; lines: string[] } {
  const from = `FROM clinical_row WHERE patient_id <> '' GROUP BY patient_id HAVING count(*) > 1`;
  return {
    count: statement<[], number>(db, `SELECT count(*) FROM (SELECT 1 ${from})`).pluck().get() as number,
    lines: statement<[], string>(db, `SELECT group_concat(row, ', ') ${from} ORDER BY min(row) LIMIT 5`).pluck().all(),
  };
}

/** IDs that several sources use for people who differ in sex or birth date, or that were split: a row cannot tell which is meant. */
export const ambiguousIds = (db: Database): Set<string> =>
  new Set(
    statement<[], string>(
      db,
      `SELECT trim(patient_id) FROM patient WHERE excluded IS NULL GROUP BY trim(patient_id) HAVING count(DISTINCT subject) > 1
        AND (count(part_of) > 0 OR count(DISTINCT nullif(sex, '')) > 1 OR count(DISTINCT nullif(birth_date, '')) > 1)`,
    )
      .pluck()
      .all(),
  );

/** Values met under one patient beside the first, by patient: `PatientSex`, `PatientBirthDate`, … as the index names them. */
export function variants(db: Database): Map<number, Map<string, string[]>> {
  const found = new Map<number, Map<string, string[]>>();
  const rows = statement<[], { patient: number; attribute: string; value: string }>(
    db,
    // First the few with more than one value under a row, or with more than one row: of everybody else there is nothing to tell.
    `WITH some AS (
       SELECT patient.subject FROM (
         SELECT patient FROM patient_variant WHERE value <> '' GROUP BY patient, attribute HAVING count(*) > 1) AS many
       JOIN patient ON patient.id = many.patient UNION SELECT subject FROM patient WHERE subject <> id),
     told AS (SELECT DISTINCT patient.subject AS patient, attribute, value
       FROM some CROSS JOIN patient ON patient.subject = some.subject
       CROSS JOIN patient_variant ON patient_variant.patient = patient.id WHERE value <> '')
     SELECT patient, attribute, value FROM told WHERE (patient, attribute) IN
      (SELECT patient, attribute FROM told GROUP BY patient, attribute HAVING count(*) > 1)
     ORDER BY patient, attribute, value`,
  ).iterate();
  for (const { patient, attribute, value } of rows) {
    let of = found.get(patient);
    if (!of) found.set(patient, (of = new Map<string, string[]>()));
    of.set(attribute, [...(of.get(attribute) ?? []), value]);
  }
  return found;
}

export const includedSeriesFacts = (db: Database): Iterable<SeriesFacts> =>
  statement<[], SeriesFacts>(
    db,
    `SELECT patient.subject AS patient, patient.patient_id, patient.birth_date, patient.sex, patient.ethnic_group,
       study.date AS study_date, series.manufacturer, series.institution, coalesce(instance.patient_age, '') AS patient_age,
       coalesce(root.path, '') AS root
     FROM patient JOIN study ON study.patient = patient.id JOIN series ON series.study = study.id
     LEFT JOIN instance ON instance.id = ${firstInstance('series.id')}
     LEFT JOIN file ON file.id = instance.file LEFT JOIN root ON root.id = file.root
     WHERE patient.excluded IS NULL AND series.excluded IS NULL AND series.included > 0
     ORDER BY patient.subject, study.date, series.id`,
  ).iterate();

export const rootCount = (db: Database): number =>
  statement<[], number>(db, 'SELECT count(*) FROM root').pluck().get() as number;
