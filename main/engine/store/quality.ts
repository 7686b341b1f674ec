/** Queries of the quality step: slices to examine, findings to keep, findings to show. */
import { createHash } from 'node:crypto';
import type { Finding } from '#shared/contract/quality.ts';
import { statement, type Database } from './database.ts';
import { excludesInstances, findingScope, refreshInstances } from './exclusion.ts';
import { includedInstances } from './included.ts';
import { numbered } from './numbered.ts';

export type FindingKind = Finding['kind'];
export interface SliceRow {
  id: number;
  sopUid: string;
  position: number | null;
  orientation: string;
  spacing: string;
  rows: number | null;
  columns: number | null;
  imageType: string;
  acquisition: string;
  phase: string;
  frames: number;
  series: number;
  study: number;
  studyUid: string;
  patient: number;
  patientId: string;
}
export interface NewFinding {
  key: string;
  kind: FindingKind;
  severity: Finding['severity'];
  title: string;
  /** Numbers only: it is printed in the quality report of a package. */
  detail: string;
  series: number | null;
  patient: number | null;
  /** Ids of the instances that "leave out" takes out. */
  instances: number[];
  /** What was found, for telling whether an acceptance still fits; defaults to the detail. */
  basis?: string;
}

export const touchedSeries = (db: Database): string[] =>
  statement<[], string>(db, 'SELECT DISTINCT uid FROM series WHERE examined < 1 ORDER BY uid').pluck().all();

export const countUnexamined = (db: Database): number =>
  statement<[], number>(db, 'SELECT count(*) FROM series WHERE examined < 1').pluck().get() as number;

/** All instances under one Series Instance UID, whichever study or patient they say they are of, by path. */
export const slicesOf = (db: Database, uid: string): SliceRow[] =>
  statement<[string], SliceRow>(
    db,
    `SELECT instance.id, sop_uid AS sopUid, position, orientation, spacing, rows, columns, image_type AS imageType,
       acquisition_number AS acquisition, phase, frames, series.id AS series, study.id AS study, study.uid AS studyUid,
       patient.subject AS patient, patient.patient_id AS patientId
     FROM series JOIN instance ON instance.series = series.id JOIN study ON study.id = series.study
     JOIN patient ON patient.id = study.patient JOIN file ON file.id = instance.file JOIN root ON root.id = file.root
     WHERE series.uid = ? ORDER BY root.path, file.path`,
  ).all(uid);

const alikeInAllButPlace = [
  'orientation',
  'spacing',
  'rows',
  'columns',
  'image_type',
  'acquisition_number',
  'phase',
] as const;
type AlikeColumns = Record<(typeof alikeInAllButPlace)[number], string | number | null>;

/**
 * Positions in mm of the instances under one Series Instance UID, in no order, and their Image Type; undefined where one lacks
 * a position, where they differ in more than that, or where they say that they are of several studies or patients. Nine of
 * ten series have nothing wrong: to see that takes a third of what it takes to read their rows whole and put them in order.
 */
export function placesOfStack(
  db: Database,
  uid: string,
): { positions: Float64Array<ArrayBuffer>; imageType: string } | undefined {
  const [series, another] = statement<[string], number>(db, 'SELECT id FROM series WHERE uid = ? LIMIT 2')
    .pluck()
    .all(uid);
  if (series === undefined || another !== undefined) return undefined;
  const first = statement<[number], AlikeColumns>(
    db,
    `SELECT ${alikeInAllButPlace.join(', ')} FROM instance WHERE series = ? LIMIT 1`,
  ).get(series);
  if (!first) return undefined;
  const places = statement<unknown[], number | null>(
    db,
    `SELECT CASE WHEN ${alikeInAllButPlace.map((column) => `${column} IS ?`).join(' AND ')} THEN position END
     FROM instance WHERE series = ?`,
  )
    .pluck()
    .all(...alikeInAllButPlace.map((column) => first[column]), series);
  return places.includes(null)
    ? undefined
    : { positions: Float64Array.from(places as number[]), imageType: String(first.image_type) };
}

/** Slices of one series row only, by path. */
export const slicesOfRow = (db: Database, series: number): SliceRow[] => {
  const uid = statement<[number], string>(db, 'SELECT uid FROM series WHERE id = ?').pluck().get(series);
  return uid === undefined ? [] : slicesOf(db, uid).filter((slice) => slice.series === series);
};

function insertFindings(db: Database, findings: readonly NewFinding[]): void {
  const add = statement<unknown[]>(
    db,
    `INSERT INTO finding (key, kind, severity, title, detail, series, patient, instances, basis) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const addInstance = statement<[string, number]>(db, 'INSERT OR IGNORE INTO finding_instance VALUES (?, ?)');
  for (const finding of findings) {
    const basis = createHash('sha256')
      .update(finding.basis ?? finding.detail)
      .digest('hex');
    add.run(
      finding.key,
      finding.kind,
      finding.severity,
      finding.title,
      finding.detail,
      finding.series,
      finding.patient,
      finding.instances.length,
      basis,
    );
    for (const instance of finding.instances) addInstance.run(finding.key, instance);
  }
}

/** Replaces what was found about one series, keeps its geometry for the table, and marks it as examined. */
export function saveSeries(
  db: Database,
  uid: string,
  kinds: readonly FindingKind[],
  findings: readonly NewFinding[],
  geometry: { state: string; text: string },
): void {
  const forget = statement<[string]>(db, 'DELETE FROM finding WHERE key = ?');
  db.transaction(() => {
    for (const kind of kinds) forget.run(`${kind}:${uid}`);
    insertFindings(db, findings);
    statement<unknown[]>(db, 'UPDATE series SET geometry_state = ?, geometry_text = ?, examined = 1 WHERE uid = ?').run(
      geometry.state,
      geometry.text,
      uid,
    );
    if (excludesInstances(db)) refreshInstances(db, 'instance.series IN (SELECT id FROM series WHERE uid = ?)', uid);
  })();
}

/** Replaces all findings of these kinds, and brings what was left out because of them in step. */
export function saveKinds(db: Database, kinds: readonly FindingKind[], findings: readonly NewFinding[]): void {
  db.transaction(() => {
    for (const kind of kinds) statement<[string]>(db, 'DELETE FROM finding WHERE kind = ?').run(kind);
    insertFindings(db, findings);
    const decided = statement<[string], number>(db, 'SELECT 1 FROM decision WHERE scope = ? LIMIT 1')
      .pluck()
      .get(findingScope);
    if (decided)
      refreshInstances(
        db,
        `instance.excluded LIKE 'left out: %' OR instance.id IN (SELECT instance FROM finding_instance)`,
      );
  })();
}

export interface CopyRow {
  id: number;
  sopUid: string;
  /** Header digest, size and transfer syntax: equal for copies of one file. */
  content: string;
  series: number;
  seriesUid: string;
  patient: number;
}
/** Every instance whose SOP Instance UID occurs more than once, copies together, by path. */
export const copies = (db: Database): Iterable<CopyRow> =>
  db
    .prepare<[], CopyRow>(
      `SELECT instance.id, sop_uid AS sopUid, header_digest || '|' || file.size || '|' || transfer_syntax AS content,
         series.id AS series, series.uid AS seriesUid, study.patient AS patient
       FROM instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study
       JOIN file ON file.id = instance.file JOIN root ON root.id = file.root
       WHERE sop_uid IN (SELECT sop_uid FROM instance GROUP BY sop_uid HAVING count(*) > 1)
       ORDER BY sop_uid, root.path, file.path`,
    )
    .iterate();

const included = `FROM finding_instance JOIN ${includedInstances} AS i ON i.id = finding_instance.instance WHERE finding_instance.finding = finding.key`;

/** Findings with their state; what is out already for another reason waits for nobody. */
export const findingStates = `(
  SELECT finding.*, json_extract(decision.value, '$.reason') AS reason,
    CASE
      WHEN json_extract(decision.value, '$.decision') = 'leave-out' THEN 'left-out'
      WHEN json_extract(decision.value, '$.decision') = 'accept' AND json_extract(decision.value, '$.basis') = finding.basis THEN 'accepted'
      WHEN NOT EXISTS (SELECT 1 ${included}) THEN 'left-out'
      WHEN finding.kind = 'mixed-patients' AND (SELECT count(DISTINCT i.patient) ${included}) < 2 THEN 'left-out'
      ELSE 'open'
    END AS state
  FROM finding LEFT JOIN decision ON decision.scope = '${findingScope}' AND decision.key = finding.key
)`;

export const countFindings = (db: Database): { kind: FindingKind; severity: string; found: number; open: number }[] =>
  statement<[], { kind: FindingKind; severity: string; found: number; open: number }>(
    db,
    `SELECT kind, severity, count(*) AS found, sum(state = 'open') AS open FROM ${findingStates} GROUP BY kind, severity`,
  ).all();

const findingColumns = `SELECT f.key, f.kind, f.severity, f.title, f.detail, f.series, coalesce(patient.patient_id, '') AS patientId,
  coalesce(series.description, '') AS description, f.instances, f.state, f.reason
  FROM ${findingStates} AS f LEFT JOIN series ON series.id = f.series LEFT JOIN study ON study.id = series.study
  LEFT JOIN patient ON patient.id = coalesce(f.patient, study.patient)`;
const findingOrder = `ORDER BY f.severity, f.kind, f.key`;

export function findingPage(
  db: Database,
  {
    kind,
    state,
    offset,
    limit,
  }: { kind?: string | undefined; state?: string | undefined; offset: number; limit: number },
): { total: number; rows: Finding[] } {
  const where = 'WHERE (?1 IS NULL OR f.kind = ?1) AND (?2 IS NULL OR f.state = ?2)';
  const filter = [kind ?? null, state ?? null] as const;
  const total = statement<object, number>(db, `SELECT count(*) FROM ${findingStates} AS f ${where}`)
    .pluck()
    .get(numbered(...filter)) as number;
  const rows = statement<object, Finding>(db, `${findingColumns} ${where} ${findingOrder} LIMIT ?3 OFFSET ?4`).all(
    numbered(...filter, limit, offset),
  );
  return { total, rows };
}

export const allFindings = (db: Database): Iterable<Finding> =>
  db.prepare<[], Finding>(`${findingColumns} ${findingOrder}`).iterate();

export const findingBasis = (db: Database, key: string): { basis: string; title: string } | undefined =>
  statement<[string], { basis: string; title: string }>(db, 'SELECT basis, title FROM finding WHERE key = ?').get(key);
