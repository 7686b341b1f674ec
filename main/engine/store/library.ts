/** Queries of the library step: folders, counts, lists, failures. Counts come from columns that triggers keep. */
import type { JobKind } from '#shared/contract/jobs.ts';
import type { FailureRow, PatientRow, SeriesRow, StudyRow } from '#shared/contract/library.ts';
import type { Output, Parsed } from '#shared/contract/index.ts';
import { shownPath } from './archives.ts';
import { statement, type Database } from './database.ts';
import { otherFile, waits } from './files.ts';
import { numbered } from './numbered.ts';

export interface RootRow {
  id: number;
  path: string;
  /** The folder that holds the archive which this root was unpacked from; null for a source folder. */
  within: number | null;
  present: number;
  files: number;
  instances: number;
  failures: number;
}
export interface Rows<T> {
  total: number;
  rows: T[];
}

/** Kinds of `file` that are no failure: they are in, or their turn has not come. */
const fine = `('instance', 'pending')`;

export const listRoots = (db: Database): RootRow[] =>
  statement<[], RootRow>(
    db,
    `SELECT root.id, root.path, root.within, root.present,
       coalesce(sum(c.files), 0) + (SELECT count(*) FROM file WHERE ${waits} AND file.root = root.id) AS files,
       coalesce(sum(c.files) FILTER (WHERE c.kind = 'instance'), 0) AS instances,
       coalesce(sum(c.files) FILTER (WHERE c.kind NOT IN ${fine}), 0) AS failures
     FROM root LEFT JOIN file_count AS c ON c.root = root.id GROUP BY root.id ORDER BY root.id`,
  ).all();

/** The folders that the curator added; what was read from archives in them is counted with them. */
export function listSources(db: Database): Omit<RootRow, 'within'>[] {
  const all = listRoots(db);
  return all
    .filter(({ within }) => within === null)
    .map(({ id, path, present, ...own }) => {
      const inside = all.filter(({ within }) => within === id);
      const sum = (key: 'files' | 'instances' | 'failures'): number =>
        inside.reduce((total, root) => total + root[key], own[key]);
      return { id, path, present, files: sum('files'), instances: sum('instances'), failures: sum('failures') };
    });
}

export const setPresent = (db: Database, root: number, present: boolean): void => {
  statement<[number, number]>(db, 'UPDATE root SET present = ? WHERE id = ?').run(present ? 1 : 0, root);
};

/** Whether all that lies in a folder is known: false while it is walked or read for the first time, and after that was cut. */
export const setWhole = (db: Database, root: number, whole: boolean): void => {
  statement<[number, number]>(db, 'UPDATE root SET whole = ? WHERE id = ?').run(whole ? 1 : 0, root);
};
export const countUnfinishedRoots = (db: Database): number =>
  statement<[], number>(db, 'SELECT count(*) FROM root WHERE NOT whole').pluck().get() as number;

export const addRoot = (db: Database, path: string): number =>
  Number(statement<[string]>(db, 'INSERT INTO root (path) VALUES (?)').run(path).lastInsertRowid);

export interface LibraryCounts {
  patients: number;
  studies: number;
  series: number;
  instances: number;
  bytes: number;
  excludedInstances: number;
  failures: number;
  notDicom: number;
}
export const libraryCounts = (db: Database): LibraryCounts =>
  statement<[], LibraryCounts>(
    db,
    `SELECT (SELECT count(*) FROM patient WHERE subject = id) AS patients, (SELECT count(*) FROM study) AS studies, (SELECT count(*) FROM series) AS series,
       coalesce(sum(files) FILTER (WHERE kind = 'instance'), 0) AS instances,
       coalesce(sum(bytes) FILTER (WHERE kind = 'instance'), 0) AS bytes,
       (SELECT coalesce(sum(series.instances - iif(series.excluded IS NULL AND patient.excluded IS NULL, series.included, 0)), 0)
        FROM series JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient) AS excludedInstances,
       coalesce(sum(files) FILTER (WHERE kind NOT IN ${fine}), 0) AS failures,
       coalesce(sum(files) FILTER (WHERE kind = 'not-dicom'), 0) AS notDicom
     FROM file_count`,
  ).get()!;

/** Series from which on a look at each of them takes a second or more. */
const largeFrom = 20_000;
export const isLarge = (db: Database): boolean =>
  (statement<[], number | null>(db, 'SELECT max(id) FROM series').pluck().get() ?? 0) >= largeFrom;

export const patientColumns = `SELECT patient.id, patient_id AS patientId, name, birth_date AS birthDate, sex, excluded,
  (SELECT count(*) FROM study WHERE study.patient = patient.id) AS studies,
  (SELECT count(*) FROM study JOIN series ON series.study = study.id WHERE study.patient = patient.id) AS series,
  (SELECT coalesce(sum(series.instances), 0) FROM study JOIN series ON series.study = study.id WHERE study.patient = patient.id) AS instances
  FROM patient`;

export const allPatients = (db: Database): Iterable<PatientRow> =>
  db.prepare<[], PatientRow>(`${patientColumns} ORDER BY patient_id, patient.id`).iterate();

export function studyPage(db: Database, { offset, limit, patient }: Parsed<'library.studies'>): Rows<StudyRow> {
  const where = 'WHERE (?1 IS NULL OR study.patient = ?1)';
  return {
    total: statement<object, number>(db, `SELECT count(*) FROM study ${where}`)
      .pluck()
      .get(numbered(patient ?? null)) as number,
    rows: statement<object, StudyRow>(
      db,
      `SELECT study.id, study.patient, uid, date, description,
         (SELECT count(*) FROM series WHERE series.study = study.id) AS series,
         (SELECT coalesce(sum(series.instances), 0) FROM series WHERE series.study = study.id) AS instances
       FROM study ${where} ORDER BY study.date, study.id LIMIT ?2 OFFSET ?3`,
    ).all(numbered(patient ?? null, limit, offset)),
  };
}

export const seriesTables =
  'FROM series JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient';
export const seriesColumns = `SELECT series.id, study.id AS study, patient.id AS patient, patient.patient_id AS patientId, patient.name AS patientName,
  study.date AS studyDate, study.description AS studyDescription, series.uid, series.number, series.modality, series.description,
  series.body_part AS bodyPart, series.manufacturer, series.model, series.thickness, series.instances,
  coalesce(patient.excluded, series.excluded) AS excluded, series.geometry_state AS state, series.geometry_text AS text ${seriesTables}`;
export type SeriesLine = Omit<SeriesRow, 'geometry'> & { state: string; text: string };
export const asSeries = ({ state, text, ...row }: SeriesLine): SeriesRow => ({ ...row, geometry: { state, text } });
export const patientOrder = 'patient.patient_id, patient.id, study.date, study.id, series.number, series.id';
export function* allSeries(db: Database): Iterable<SeriesRow> {
  for (const row of db.prepare<[], SeriesLine>(`${seriesColumns} ORDER BY ${patientOrder}`).iterate())
    yield asSeries(row);
}

export const facetRows = (db: Database, column: 'modality' | 'manufacturer'): { value: string; series: number }[] =>
  statement<[], { value: string; series: number }>(
    db,
    `SELECT ${column} AS value, count(*) AS series FROM series GROUP BY ${column} ORDER BY 2 DESC, 1`,
  ).all();

export const failureCounts = (db: Database): { kind: string; files: number; example: string }[] =>
  statement<[], { kind: string; files: number; example: string }>(
    db,
    `SELECT c.kind, sum(c.files) AS files,
       (SELECT ${shownPath} FROM file JOIN root ON root.id = file.root WHERE file.kind = c.kind AND ${otherFile} LIMIT 1) AS example
     FROM file_count AS c WHERE c.kind NOT IN ${fine} AND c.files > 0 GROUP BY c.kind ORDER BY 2 DESC, 1`,
  ).all();

type FailureLine = Omit<FailureRow, 'outcome'>;
const failureColumns = `SELECT file.id, file.kind, ${shownPath} AS path, file.size, coalesce(file.reason, '') AS reason
  FROM file JOIN root ON root.id = file.root`;
export function failurePage(db: Database, { kind, offset, limit }: Parsed<'library.failures'>): Rows<FailureLine> {
  const kinds = failureCounts(db).filter((row) => kind === undefined || row.kind === kind);
  // Kind by kind along the index: never a scan over the files that are fine.
  const list = JSON.stringify(kinds.map((row) => row.kind));
  return {
    total: kinds.reduce((sum, row) => sum + row.files, 0),
    rows: statement<unknown[], FailureLine>(
      db,
      `${failureColumns} WHERE file.kind IN (SELECT value FROM json_each(?)) AND ${otherFile} ORDER BY file.kind, file.id LIMIT ? OFFSET ?`,
    ).all(list, limit, offset),
  };
}
export const allFailures = (db: Database): Iterable<FailureLine> =>
  db
    .prepare<[], FailureLine>(
      `${failureColumns} WHERE ${otherFile} AND file.kind <> 'pending' ORDER BY root.path, file.path`,
    )
    .iterate();

/** The decision key of a patient, series or instance, and words for it; undefined where there is no such row. */
export function exclusionKey(
  db: Database,
  kind: 'patient' | 'series' | 'instance',
  id: number,
): { key: string; words: string } | undefined {
  const sql = {
    patient: `SELECT 'patient:' || scope || '|' || patient_id AS key, 'patient ' || patient_id AS words FROM patient WHERE id = ?`,
    series: `SELECT 'series:' || uid AS key, 'series ' || coalesce(nullif(description, ''), uid) AS words FROM series WHERE id = ?`,
    instance: `SELECT 'instance:' || sop_uid AS key, 'image ' || coalesce(number, sop_uid) AS words FROM instance WHERE id = ?`,
  }[kind];
  return statement<[number], { key: string; words: string }>(db, sql).get(id);
}

export const instanceSource = (db: Database, instance: number): string | undefined =>
  statement<[number], string>(
    db,
    `SELECT root.path || '/' || file.path FROM instance JOIN file ON file.id = instance.file JOIN root ON root.id = file.root WHERE instance.id = ?`,
  )
    .pluck()
    .get(instance);

/** The images of a series, or of the series of an instance, in the order of `instancePage`. */
export function stackOf(db: Database, of: Parsed<'library.stack'>): Output<'library.stack'> | undefined {
  const series =
    'series' in of
      ? of.series
      : statement<[number], number>(db, 'SELECT series FROM instance WHERE id = ?').pluck().get(of.instance);
  const head = statement<[number | undefined], { series: number; modality: string; description: string }>(
    db,
    'SELECT id AS series, modality, description FROM series WHERE id = ?',
  ).get(series);
  if (!head) return undefined;
  const instances = statement<[number], { id: number; frames: number }>(
    db,
    'SELECT id, max(1, frames) AS frames FROM instance WHERE series = ? ORDER BY number, id',
  ).all(head.series);
  return { ...head, instances };
}

/** The image in the middle of a series: where it lies, and what tells it from any other. */
export const middleOf = (
  db: Database,
  series: number,
): { path: string; digest: string; size: number; modified: number } | undefined =>
  statement<[number, number], { path: string; digest: string; size: number; modified: number }>(
    db,
    `SELECT root.path || '/' || file.path AS path, header_digest AS digest, file.size, mtime AS modified
     FROM instance JOIN file ON file.id = instance.file JOIN root ON root.id = file.root
     WHERE series = ? ORDER BY number, instance.id LIMIT 1 OFFSET coalesce((SELECT instances / 2 FROM series WHERE id = ?), 0)`,
  ).get(series, series);

export const countWithoutPatientId = (db: Database): number =>
  statement<[], number>(db, `SELECT count(*) FROM patient WHERE patient_id = '' AND excluded IS NULL`)
    .pluck()
    .get() as number;

export const isRunning = (db: Database, kind: JobKind): boolean =>
  statement<[string], number>(db, `SELECT 1 FROM job WHERE kind = ? AND state IN ('queued', 'running')`)
    .pluck()
    .get(kind) !== undefined;
