/** Queries of the release step: releases, what became of each instance in one, and what is to be packaged. */
import type { ReleaseRow } from '#shared/contract/release.ts';
import { statement, type Database } from './database.ts';
import { includedInstances, includedSeries } from './included.ts';
import { remember } from './remember.ts';
import type { StoredTrail } from './trail.ts';

export interface ReleaseRecord {
  id: number;
  name: string;
  version: string;
  draft: number;
  state: 'writing' | 'written' | 'failed';
  folder: string;
  /** Digest over everything that decides this release's bytes. */
  plan: string;
  timestamp: string;
  started_at: string;
  ended_at: string | null;
  packaged: number;
  withheld: number;
  bytes: number;
  identifier: string;
}

export const releaseRows = (db: Database): ReleaseRow[] =>
  statement<[], ReleaseRecord>(db, 'SELECT * FROM release ORDER BY id DESC')
    .all()
    .map((row) => ({
      id: row.id,
      name: row.name,
      version: row.version,
      draft: row.draft === 1,
      state: row.state,
      folder: row.folder,
      startedAt: row.started_at,
      endedAt: row.ended_at,
      packaged: row.packaged,
      withheld: row.withheld,
      bytes: row.bytes,
    }));

/** True once a package, be it a draft, was written. */
export const hasReleases = (db: Database): boolean =>
  statement(db, `SELECT 1 FROM release WHERE state = 'written' LIMIT 1`).get() !== undefined;

/** The newest release that was, or is being, written to a folder. */
export const releaseAt = (db: Database, folder: string): ReleaseRecord | undefined =>
  statement<[string], ReleaseRecord>(db, 'SELECT * FROM release WHERE folder = ? ORDER BY id DESC LIMIT 1').get(folder);

export function beginRelease(
  db: Database,
  row: Pick<ReleaseRecord, 'name' | 'version' | 'draft' | 'folder' | 'plan' | 'timestamp'>,
): number {
  const { name, version, draft, folder, plan, timestamp } = row;
  return Number(
    statement(
      db,
      `INSERT INTO release (name, version, draft, state, folder, plan, timestamp, started_at) VALUES (?, ?, ?, 'writing', ?, ?, ?, ?)`,
    ).run(name, version, draft, folder, plan, timestamp, new Date().toISOString()).lastInsertRowid,
  );
}

/** Another attempt at a release that was left unfinished; its outputs stay as far as their keys still hold. */
export const continueRelease = (db: Database, id: number, plan: string, draft: number, timestamp: string): void =>
  void statement(
    db,
    `UPDATE release SET state = 'writing', plan = ?, draft = ?, timestamp = ?, identifier = '', ended_at = NULL WHERE id = ?`,
  ).run(plan, draft, timestamp, id);

export const setIdentifier = (db: Database, id: number, identifier: string): void =>
  void statement(db, 'UPDATE release SET identifier = ? WHERE id = ?').run(identifier, id);

export function endRelease(db: Database, id: number, state: 'written' | 'failed'): void {
  statement(
    db,
    `UPDATE release SET state = ?, ended_at = ?,
       packaged = (SELECT count(*) FROM output WHERE release = release.id AND state = 'written'),
       withheld = (SELECT count(*) FROM output WHERE release = release.id AND state = 'withheld'),
       bytes = (SELECT coalesce(sum(size), 0) FROM output WHERE release = release.id AND state = 'written')
     WHERE id = ?`,
  ).run(state, new Date().toISOString(), id);
}

/** Patients with something to package. */
export const includedPatients = (db: Database): number[] =>
  statement<[], number>(db, `SELECT DISTINCT patient FROM ${includedInstances}`).pluck().all();

export interface PlannedInstance {
  instance: number;
  source: string;
  size: number;
  mtime: number;
  digest: string;
  number: number | null;
  sopUid: string;
  filePath: string;
  series: number;
  seriesUid: string;
  seriesNumber: number | null;
  modality: string;
  study: number;
  studyUid: string;
  studyDate: string;
  studyTime: string;
}

/** Everything of one patient that is to be packaged, in an order that follows from the objects alone, not from row ids. */
export const instancesOfPatient = (db: Database, patient: number): PlannedInstance[] =>
  statement<[number], PlannedInstance>(
    db,
    `SELECT instance.id AS instance, root.path || '/' || file.path AS source, file.size AS size, file.mtime AS mtime,
       instance.header_digest AS digest, instance.number AS number, instance.sop_uid AS sopUid, file.path AS filePath,
       series.id AS series, series.uid AS seriesUid, series.number AS seriesNumber, series.modality AS modality,
       study.id AS study, study.uid AS studyUid, study.date AS studyDate, study.time AS studyTime
     FROM study JOIN series ON series.study = study.id JOIN instance ON instance.series = series.id
     JOIN patient ON patient.id = study.patient JOIN file ON file.id = instance.file JOIN root ON root.id = file.root
     WHERE patient.subject = ? AND instance.excluded IS NULL AND series.excluded IS NULL AND patient.excluded IS NULL
     ORDER BY study.date, study.time, study.uid, series.number IS NULL, series.number, series.uid,
       instance.number IS NULL, instance.number, instance.sop_uid, instance.header_digest, file.path`,
  ).all(patient);

/** SOP Instance UIDs that more than one included instance carries, over all patients. */
export const sharedSopUids = (db: Database): Set<string> =>
  new Set(
    statement<[], string>(db, `SELECT sop_uid FROM ${includedInstances} GROUP BY sop_uid HAVING count(*) > 1`)
      .pluck()
      .all(),
  );

export interface OutputRow {
  instance: number;
  key: string;
  state: 'written' | 'withheld';
  /** Code of the reason for what was withheld. */
  reason: string | null;
  path: string | null;
  size: number | null;
  sha256: string | null;
  pixel_sha256: string | null;
  sop_uid: string | null;
  /** JSON: OutputDetails of written, { text } of withheld. */
  details: string;
}
export interface OutputDetails {
  study: string;
  series: string;
  sopClass: string;
  counts: Record<string, number>;
  methods: string[];
  trail: StoredTrail;
  /** Who answers for its pixels: `clean-person`, `mask-recipe` …; absent: nobody had to. */
  pixels?: string;
  /** What a person said of the document in it. */
  document?: string;
  /** How many findings in that document a person called false alarms. */
  falseAlarms?: number;
  /** In how many of its frames boxes were blackened, and how. */
  masked?: { frames: number; of: number; method: string };
}

export const outputOf = (db: Database, release: number, instance: number): OutputRow | undefined =>
  statement<[number, number], OutputRow>(db, 'SELECT * FROM output WHERE release = ? AND instance = ?').get(
    release,
    instance,
  );

/** Saves one batch. Returns the instances refused because another object of the release has their new UID or path. */
export function saveOutputs(db: Database, release: number, rows: readonly OutputRow[]): number[] {
  const refused: number[] = [];
  const remove = statement(db, 'DELETE FROM output WHERE release = ? AND instance = ?');
  const insert = statement(
    db,
    'INSERT OR IGNORE INTO output (release, instance, key, state, reason, path, size, sha256, pixel_sha256, sop_uid, details) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );
  db.transaction(() => {
    for (const row of rows) {
      remove.run(release, row.instance);
      const { changes } = insert.run(
        release,
        row.instance,
        row.key,
        row.state,
        row.reason,
        row.path,
        row.size,
        row.sha256,
        row.pixel_sha256,
        row.sop_uid,
        row.details,
      );
      if (changes === 0) refused.push(row.instance);
    }
  })();
  return refused;
}

export const forgetOutputs = (db: Database, release: number, instances: readonly number[]): void => {
  const remove = statement(db, 'DELETE FROM output WHERE release = ? AND instance = ?');
  db.transaction(() => instances.forEach((instance) => remove.run(release, instance)))();
};

export const forgetEverything = (db: Database, release: number): void =>
  void statement(db, 'DELETE FROM output WHERE release = ?').run(release);

/** Outputs of instances that are no longer included: they must not stay in the package. */
export const staleOutputs = (db: Database, release: number): number[] =>
  statement<[number], number>(
    db,
    `SELECT instance FROM output WHERE release = ? AND instance NOT IN (SELECT id FROM ${includedInstances})`,
  )
    .pluck()
    .all(release);

export interface WrittenRow {
  instance: number;
  path: string;
  size: number;
  sha256: string;
  pixel_sha256: string;
  sop_uid: string;
  details: string;
  patient: number;
  series: number;
  modality: string;
  description: string;
}

/** A page of what was written, by path. Pages, because nothing else could be written while one long query runs. */
export const writtenAfter = (db: Database, release: number, path: string, limit: number): WrittenRow[] =>
  statement<[number, string, number], WrittenRow>(
    db,
    `SELECT output.instance, output.path, output.size, output.sha256, output.pixel_sha256, output.sop_uid, output.details,
       patient.subject AS patient, series.id AS series, series.modality AS modality, series.description AS description
     FROM output JOIN instance ON instance.id = output.instance JOIN series ON series.id = instance.series
     JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient
     WHERE output.release = ? AND output.state = 'written' AND output.path > ? ORDER BY output.path LIMIT ?`,
  ).all(release, path, limit);

export const outputCounts = (db: Database, release: number): { written: number; bytes: number } =>
  statement<[number], { written: number; bytes: number }>(
    db,
    `SELECT count(*) AS written, coalesce(sum(size), 0) AS bytes FROM output WHERE release = ? AND state = 'written'`,
  ).get(release) ?? { written: 0, bytes: 0 };

export const withheldCounts = (db: Database, release: number): { code: string; text: string; instances: number }[] =>
  statement<[number], { code: string; text: string; instances: number }>(
    db,
    `SELECT reason AS code, min(json_extract(details, '$.text')) AS text, count(*) AS instances FROM output
     WHERE release = ? AND state = 'withheld' GROUP BY reason ORDER BY reason`,
  ).all(release);

/** How many are included and left out, for the plan: from the counts of the series, whatever the number of instances. */
export const planCounts = (db: Database): PlanCounts => remember(db, 'release.counts', () => countPlan(db));
export interface PlanCounts {
  patients: number;
  studies: number;
  series: number;
  instances: number;
  all: number;
}
function countPlan(db: Database): PlanCounts {
  const included = statement<[], { patients: number; studies: number; series: number; instances: number }>(
    db,
    `SELECT count(DISTINCT patient) AS patients, count(DISTINCT study) AS studies, count(*) AS series,
       coalesce(sum(included), 0) AS instances FROM ${includedSeries}`,
  ).get()!;
  const all = statement<[], number>(db, 'SELECT coalesce(sum(instances), 0) FROM series').pluck().get() as number;
  return { ...included, all };
}

/** Bytes of the source files of what is included; the one sum that has to look at every instance. */
export const plannedBytes = (db: Database): number =>
  remember(
    db,
    'release.bytes',
    () => statement<[], number>(db, `SELECT coalesce(sum(size), 0) FROM ${includedInstances}`).pluck().get() as number,
  );

export const isWritten = (db: Database, release: number, path: string): boolean =>
  statement<[number, string]>(db, `SELECT 1 FROM output WHERE release = ? AND path = ? AND state = 'written'`).get(
    release,
    path,
  ) !== undefined;

/** The source folders: nothing is ever written into one. */
export const rootPaths = (db: Database): string[] => statement<[], string>(db, 'SELECT path FROM root').pluck().all();

/** Subject and year of each study with a written object, by the study date as indexed; sentinels and odd dates left out. */
export const writtenYears = (db: Database, release: number): { subject: number; year: number }[] =>
  statement<[number], { subject: number; year: number }>(
    db,
    `SELECT DISTINCT patient.subject AS subject, CAST(substr(study.date, 1, 4) AS INTEGER) AS year
     FROM output JOIN instance ON instance.id = output.instance JOIN series ON series.id = instance.series
     JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient
     WHERE output.release = ? AND output.state = 'written'
       AND study.date GLOB '[12][0-9][0-9][0-9]*' AND substr(study.date, 1, 4) BETWEEN '1970' AND '2100'`,
  ).all(release);
