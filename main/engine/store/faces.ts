/** Queries about faces: what is known of each series' place on the body, and series beside their defaced counterparts. */
import type { FoundHead } from '../deidentify/head-of-file.ts';
import { statement, type Database } from './database.ts';
import { includedInstances, includedSeries } from './included.ts';

/** What the survey read of some files of a series is added to what it read before. */
export function saveHeads(db: Database, heads: readonly FoundHead[]): void {
  const save = statement<unknown[]>(
    db,
    `INSERT INTO face_fact (series, names, sections, low, high, age) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET names = coalesce(names, excluded.names), sections = max(sections, excluded.sections),
       low = min(coalesce(low, excluded.low), coalesce(excluded.low, low)),
       high = max(coalesce(high, excluded.high), coalesce(excluded.high, high)), age = coalesce(age, excluded.age)`,
  );
  for (const { series, names, sections, low, high, age } of heads)
    save.run(series, names, Number(sections), low, high, age);
}

export interface FaceSeriesRow {
  series: number;
  patient: number;
  /** Under which a decision about the series is kept: it outlives the row, and names one patient. */
  key: string;
  patientId: string;
  studyDate: string;
  modality: string;
  description: string;
  included: number;
}

/** Included series whose kind can hold sections, each beside its study, its patient and what the survey found. */
const faceSeries = `FROM ${includedSeries} AS s JOIN study ON study.id = s.study JOIN patient ON patient.id = study.patient
     LEFT JOIN face_fact AS fact ON fact.series = s.id
     WHERE (upper(s.modality) IN ('CT', 'MR', 'PT', 'NM') OR s.sop_class GLOB '1.2.840.10008.5.1.4.1.1.13.1.[12]' OR fact.names IS NOT NULL)`;
const keyOfSeries = `patient.scope || '|' || patient.patient_id || '|' || s.uid`;
const faceColumns = `SELECT s.id AS series, s.patient, ${keyOfSeries} AS key, patient.patient_id AS patientId, study.date AS studyDate,
       s.modality, s.description, s.included`;

export const faceSeriesRow = (db: Database, series: number): FaceSeriesRow | undefined =>
  statement<[number], FaceSeriesRow>(db, `${faceColumns} ${faceSeries} AND s.id = ?`).get(series);

/** Series of a UID, under whichever patient. */
export const faceSeriesOfUid = (db: Database, uid: string): FaceSeriesRow[] =>
  statement<[string], FaceSeriesRow>(db, `${faceColumns} ${faceSeries} AND s.uid = ?`).all(uid);

/** The UID at the end of a series' key. */
export const uidOfKey = (key: string): string => key.slice(key.lastIndexOf('|') + 1);

/** Sorted as they are shown: by patients, studies and series. */
export const inOrderOfStudies = (db: Database, series: readonly number[]): number[] =>
  statement<[string], number>(
    db,
    `SELECT s.id FROM series AS s JOIN study ON study.id = s.study JOIN patient ON patient.id = study.patient
     WHERE s.id IN (SELECT value FROM json_each(?))
     ORDER BY patient.patient_id, patient.id, study.date, study.id, s.number, s.id`,
  )
    .pluck()
    .all(JSON.stringify(series));

/** What index and survey know of the place on the body of every included series, person after person. */
export function* bodyPlaces(db: Database): Generator<BodyPlaceRow> {
  const rows = statement<[], RawPlace>(
    db,
    // As one text, of which there are few: a row with a dozen texts costs more than everything that is done with it.
    `SELECT s.id, s.patient, json_array(s.modality, s.sop_class,
       iif(s.modality = 'NM', coalesce((SELECT group_concat(image_type, '|') FROM series_kind WHERE series = s.id AND included > 0), ''), ''),
       s.body_part, s.description, study.description, s.protocol),
       s.frame_of_reference, fact.names, fact.sections, fact.low, fact.high, fact.age
     ${faceSeries} ORDER BY s.patient, s.id`,
  )
    .raw()
    .iterate();
  for (const [series, patient, text, frameOfReference, names, sections, low, high, age] of rows)
    yield { series, patient, text, frameOfReference, names, sections, low, high, age };
}
type RawPlace = [
  number,
  number,
  string,
  string,
  string | null,
  number | null,
  number | null,
  number | null,
  number | null,
];

export interface BodyPlaceRow {
  series: number;
  patient: number;
  /** Modality, SOP class, image types, body part, series and study description, protocol; see `textsOfPlace`. */
  text: string;
  frameOfReference: string;
  /** What the survey found; null where it has not read the series. */
  names: string | null;
  sections: number | null;
  low: number | null;
  high: number | null;
  age: number | null;
}

export function textsOfPlace(text: string) {
  const [modality, sopClass, imageType, bodyPart, seriesDescription, studyDescription, protocol] = JSON.parse(text) as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  return { modality, sopClass, imageType, bodyPart, seriesDescription, studyDescription, protocol };
}

/** An included object of the middle of a series, by number. */
export const middleInstance = (db: Database, series: number): number | null =>
  statement<[number, number], number>(
    db,
    `SELECT id FROM instance WHERE series = ? AND excluded IS NULL ORDER BY position, number, id
     LIMIT 1 OFFSET (SELECT max(0, included - 1) / 2 FROM series WHERE id = ?)`,
  )
    .pluck()
    .get(series, series) ?? null;

export interface SliceFile {
  instance: number;
  source: string;
  frames: number;
}
/** The included objects of a series in the order of their places, then numbers: the same order for two series of one geometry. */
export const slicesOf = (db: Database, series: number): SliceFile[] =>
  statement<[number], SliceFile>(
    db,
    `SELECT id AS instance, source, frames FROM ${includedInstances} AS i WHERE series = ?
     ORDER BY position, number, sop_uid, id`,
  ).all(series);

/** Changes whenever a file of a series came, went or changed. */
const filesMark = (db: Database, series: number): string =>
  statement<[number], string>(
    db,
    `SELECT count(*) || '.' || coalesce(sum(file.size), 0) || '.' || coalesce(sum(file.mtime), 0) || '.' || coalesce(sum(instance.id), 0)
       || '.' || coalesce(min(header_digest), '') || '.' || coalesce(max(header_digest), '')
     FROM instance JOIN file ON file.id = instance.file WHERE series = ? AND instance.excluded IS NULL`,
  )
    .pluck()
    .get(series) as string;
export const pairMark = (db: Database, series: number, defaced: number): string =>
  `${filesMark(db, series)} ${filesMark(db, defaced)}`;

export interface MatchRow {
  fits: boolean;
  faults: string[];
  slices: number;
  voxels: number;
  changed: number;
}
export function saveMatch(db: Database, series: number, defaced: number, basis: string, match: MatchRow): void {
  const { fits, faults, slices, voxels, changed } = match;
  statement<unknown[]>(db, 'INSERT OR REPLACE INTO face_match VALUES (?, ?, ?, ?, ?, ?, ?, ?)').run(
    series,
    defaced,
    basis,
    Number(fits),
    JSON.stringify(faults),
    slices,
    voxels,
    changed,
  );
}
/** The last comparison of two series, and whether it still holds. */
export function matchOf(db: Database, series: number, defaced: number): (MatchRow & { current: boolean }) | undefined {
  const row = statement<
    [number, number],
    { basis: string; fits: number; faults: string; slices: number; voxels: number; changed: number }
  >(db, 'SELECT basis, fits, faults, slices, voxels, changed FROM face_match WHERE series = ? AND defaced = ?').get(
    series,
    defaced,
  );
  if (!row) return undefined;
  const { basis, fits, faults, ...numbers } = row;
  return {
    ...numbers,
    fits: fits === 1,
    faults: JSON.parse(faults) as string[],
    current: basis === pairMark(db, series, defaced),
  };
}

export interface CandidateRow {
  series: number;
  modality: string;
  description: string;
  instances: number;
  sameFrame: number;
}
/** Other included series of the same person, modality and number of objects; those of the same frame of reference first. */
export const faceCandidates = (db: Database, series: number): CandidateRow[] =>
  statement<[number], CandidateRow>(
    db,
    `SELECT s.id AS series, s.modality, s.description, s.included AS instances,
       s.frame_of_reference <> '' AND s.frame_of_reference = own.frame_of_reference AS sameFrame
     FROM ${includedSeries} AS own JOIN ${includedSeries} AS s
       ON s.patient = own.patient AND s.modality = own.modality AND s.id <> own.id AND s.included = own.included
     WHERE own.id = ? ORDER BY sameFrame DESC, s.study = own.study DESC, s.number, s.id LIMIT 200`,
  ).all(series);
