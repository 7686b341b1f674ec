/** Patients who withdrew: the decision, and what of them was released, by row. */
import { statement, type Database } from './database.ts';
import { readDecisions } from './decisions.ts';

/** Keys: the patient ID as lists are matched by (`nearId`); value: a Withdrawal. */
export const withdrawalScope = 'release.withdrawal';
export interface Withdrawal {
  /** Counts from 1, over all withdrawals of the project; names the notice. */
  number: number;
  id: string;
  reason: string;
  at: string;
}

export const withdrawals = (db: Database): Map<string, Withdrawal> => readDecisions<Withdrawal>(db, withdrawalScope);

/** As lines of the list of opted-out patients: below zero, because they stand in no list. */
export const withdrawnRows = (db: Database): { line: number; id: string; issuer: string }[] =>
  [...withdrawals(db).values()].map(({ number, id }) => ({ line: -number, id, issuer: '' }));

/** The persons behind a patient ID in any spelling. */
export const personsOfId = (db: Database, nearId: string): number[] =>
  statement<[string], number>(db, 'SELECT DISTINCT subject FROM patient WHERE near_id = ?').pluck().all(nearId);

// All rows of the persons whose ids stand in the JSON list ?1.
const rowsOfPersons = `patient.subject IN (SELECT value FROM json_each(?1))`;
const shared = (table: string, column: string, value: string, joins: string): string =>
  `EXISTS (SELECT 1 FROM ${table} AS other ${joins} WHERE other.${column} = ${value} AND owner.subject NOT IN (SELECT value FROM json_each(?1)))`;
const studyOwner = 'JOIN patient AS owner ON owner.id = other.patient';
const seriesOwner =
  'JOIN study AS its_study ON its_study.id = other.study JOIN patient AS owner ON owner.id = its_study.patient';
const instanceOwner =
  'JOIN series AS its_series ON its_series.id = other.series JOIN study AS its_study ON its_study.id = its_series.study JOIN patient AS owner ON owner.id = its_study.patient';

/** Original UIDs of studies, series, objects and frames of reference that nobody else has. */
export const ownUids = (db: Database, persons: readonly number[]): Set<string> =>
  new Set(
    statement<object, string>(
      db,
      `SELECT study.uid FROM study JOIN patient ON patient.id = study.patient
         WHERE ${rowsOfPersons} AND NOT ${shared('study', 'uid', 'study.uid', studyOwner)}
       UNION SELECT series.uid FROM series JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient
         WHERE ${rowsOfPersons} AND NOT ${shared('series', 'uid', 'series.uid', seriesOwner)}
       UNION SELECT series.frame_of_reference FROM series JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient
         WHERE ${rowsOfPersons} AND series.frame_of_reference <> ''
           AND NOT ${shared('series', 'frame_of_reference', 'series.frame_of_reference', seriesOwner)}
       UNION SELECT instance.sop_uid FROM instance JOIN series ON series.id = instance.series
         JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient
         WHERE ${rowsOfPersons} AND NOT ${shared('instance', 'sop_uid', 'instance.sop_uid', instanceOwner)}`,
    )
      .pluck()
      .all({ 1: JSON.stringify(persons) }),
  );

export interface ReleasedObject {
  path: string;
  sopUid: string;
  series: string;
  study: string;
  /** The original ones, to see whether somebody else has them too. */
  sourceSop: string;
  sourceSeries: string;
  sourceStudy: string;
}
const released = `FROM output JOIN instance ON instance.id = output.instance JOIN series ON series.id = instance.series
  JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient
  WHERE output.state = 'written' AND ${rowsOfPersons}`;

export interface ReleaseOfPersons {
  id: number;
  name: string;
  version: string;
  draft: number;
  identifier: string;
  objects: number;
}
/** Written packages that hold something of these persons, the oldest first. */
export const releasesOfPersons = (db: Database, persons: readonly number[]): ReleaseOfPersons[] =>
  statement<object, ReleaseOfPersons>(
    db,
    `SELECT release.id, release.name, release.version, release.draft, release.identifier, found.objects
     FROM (SELECT output.release AS release, count(*) AS objects ${released} GROUP BY output.release) AS found
     JOIN release ON release.id = found.release WHERE release.state = 'written' ORDER BY release.id`,
  ).all({ 1: JSON.stringify(persons) });

const page = 2000;
/** What of these persons is in one release, by path, a page in memory at a time. */
export function* objectsOfPersons(
  db: Database,
  release: number,
  persons: readonly number[],
): Generator<ReleasedObject> {
  const next = statement<object, ReleasedObject>(
    db,
    `SELECT output.path, output.sop_uid AS sopUid, json_extract(output.details, '$.series') AS series,
       json_extract(output.details, '$.study') AS study, instance.sop_uid AS sourceSop, series.uid AS sourceSeries,
       study.uid AS sourceStudy
     ${released} AND output.release = ?2 AND output.path > ?3 ORDER BY output.path LIMIT ${page}`,
  );
  for (let after = ''; ;) {
    const rows = next.all({ 1: JSON.stringify(persons), 2: release, 3: after });
    yield* rows;
    if (rows.length < page) return;
    after = rows.at(-1)!.path;
  }
}

/** Versions of all packages that were written. */
export const releasedVersions = (db: Database): string[] =>
  statement<[], string>(db, `SELECT DISTINCT version FROM release WHERE state = 'written'`).pluck().all();
