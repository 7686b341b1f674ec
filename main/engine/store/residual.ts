/** Queries of what was found in written files: which text, at which place, in which objects, and what a person said to it. */
import type { FileResidual, Residual } from '../deidentify/types.ts';
import { statement, type Database } from './database.ts';
import { includedInstances } from './included.ts';

/** False alarms, and objects that stay out: two scopes, because only the first changes what a package holds. */
export const dismissedScope = 'deidentify.residual.dismissed';
export const leftOutScope = 'deidentify.residual.left-out';

const decisionOf = `
  (SELECT scope FROM decision WHERE decision.key = residual.key AND scope IN ('${dismissedScope}', '${leftOutScope}'))`;
/** The last decision but those about findings: what stands in a document may be gone after any. */
const decidedSo = `
  (SELECT 'decisions to ' || coalesce(max(seq), 0) FROM audit WHERE scope NOT LIKE 'deidentify.residual.%')`;
/** Found under the rules as they stand in something that would be packaged, or in a document since the last decision. */
const current = `
  CASE residual.file WHEN '' THEN residual.plan = ? AND EXISTS (
    SELECT 1 FROM residual_instance JOIN ${includedInstances} AS instance ON instance.id = residual_instance.instance
    WHERE residual_instance.residual = residual.key)
  ELSE residual.plan = ${decidedSo} END`;

export interface ResidualRow extends Residual {
  /** Path in the package where it was found in one of its files that is no image; '' for images. */
  file: string;
  instances: number;
  /** One of the objects, to be opened. */
  instance: number | null;
  scope: string | null;
  decision: string | null;
}

export interface ResidualCounts {
  /** Findings that nobody has decided about, and the objects that they keep out. */
  open: number;
  objects: number;
  /** Of those, findings in tables, documents and names of the package. */
  files: number;
  dismissed: number;
  leftOut: number;
}

export function residualCounts(db: Database, plan: string): ResidualCounts {
  const rows = statement<[string], { scope: string | null; file: number; findings: number }>(
    db,
    `SELECT ${decisionOf} AS scope, residual.file <> '' AS file, count(*) AS findings FROM residual WHERE ${current} GROUP BY 1, 2`,
  ).all(plan);
  const sum = (of: (row: (typeof rows)[number]) => boolean): number =>
    rows.filter(of).reduce((total, row) => total + row.findings, 0);
  const objects = statement<[string], number>(
    db,
    `SELECT count(DISTINCT residual_instance.instance) FROM residual JOIN residual_instance ON residual_instance.residual = residual.key
     WHERE ${decisionOf} IS NULL AND ${current}`,
  )
    .pluck()
    .get(plan) as number;
  return {
    open: sum(({ scope }) => scope === null),
    objects,
    files: sum(({ scope, file }) => scope === null && file === 1),
    dismissed: sum(({ scope }) => scope === dismissedScope),
    leftOut: sum(({ scope }) => scope === leftOutScope),
  };
}

/** Whether any object was written, and with that searched, so far. */
export const wasSearched = (db: Database): boolean => statement(db, 'SELECT 1 FROM output LIMIT 1').get() !== undefined;

/** A page of findings, the undecided ones first, then by place. */
export function residualPage(
  db: Database,
  plan: string,
  offset: number,
  limit: number,
): { total: number; rows: ResidualRow[] } {
  const total = statement<[string], number>(db, `SELECT count(*) FROM residual WHERE ${current}`)
    .pluck()
    .get(plan) as number;
  const rows = statement<[string, number, number], ResidualRow>(
    db,
    `SELECT key, place, kind, text, context, file,
       (SELECT count(*) FROM residual_instance WHERE residual = residual.key) AS instances,
       (SELECT min(instance) FROM residual_instance WHERE residual = residual.key) AS instance,
       ${decisionOf} AS scope,
       (SELECT value FROM decision WHERE decision.key = residual.key AND scope IN ('${dismissedScope}', '${leftOutScope}')) AS decision
     FROM residual WHERE ${current}
     ORDER BY scope IS NOT NULL, file, place, text, key LIMIT ? OFFSET ?`,
  ).all(plan, limit, offset);
  return { total, rows };
}

export const residualFiles = (db: Database, keys: readonly string[]): { key: string; file: string }[] =>
  statement<[string], { key: string; file: string }>(
    db,
    'SELECT key, file FROM residual WHERE key IN (SELECT value FROM json_each(?))',
  ).all(JSON.stringify(keys));

/** Keys of what was called a false alarm, by patient. */
export function dismissedOf(db: Database, patients: readonly number[]): Map<number, string[]> {
  const rows = statement<[string, string], { patient: number; key: string }>(
    db,
    `SELECT patient, key FROM residual WHERE patient IN (SELECT value FROM json_each(?))
       AND key IN (SELECT key FROM decision WHERE scope = ?) ORDER BY key`,
  ).all(JSON.stringify(patients), dismissedScope);
  const found = new Map<number, string[]>();
  for (const { patient, key } of rows) found.set(patient, [...(found.get(patient) ?? []), key]);
  return found;
}

/** What was found in one object just now replaces what was found in it before. */
export function saveResiduals(
  db: Database,
  plan: string,
  found: readonly { instance: number; patient: number; residuals: readonly Residual[] }[],
): void {
  const forget = statement(db, 'DELETE FROM residual_instance WHERE instance = ?');
  const add = statement(
    db,
    `INSERT INTO residual (key, patient, plan, file, place, kind, text, context) VALUES (?, ?, ?, '', ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET plan = excluded.plan, patient = excluded.patient`,
  );
  const link = statement(db, 'INSERT OR IGNORE INTO residual_instance VALUES (?, ?)');
  db.transaction(() => {
    for (const { instance, patient, residuals } of found) {
      forget.run(instance);
      for (const { key, place, kind, text, context } of residuals) {
        add.run(key, patient, plan, place, kind, text, context);
        link.run(key, instance);
      }
    }
  })();
}

/** Findings that no object carries any more go, unless a person decided about them. */
export const forgetGoneResiduals = (db: Database): void =>
  void statement(
    db,
    `DELETE FROM residual WHERE file = '' AND ${decisionOf} IS NULL
       AND NOT EXISTS (SELECT 1 FROM residual_instance WHERE residual = residual.key)`,
  ).run();

/** What was found in tables, documents and names of a package replaces what was found there before. */
export function saveFileResiduals(db: Database, found: readonly FileResidual[]): void {
  const add = statement(
    db,
    `INSERT INTO residual (key, patient, plan, file, place, kind, text, context) VALUES (?, NULL, ${decidedSo}, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET plan = excluded.plan`,
  );
  db.transaction(() => {
    statement(db, `DELETE FROM residual WHERE file <> ''`).run();
    for (const { key, file, place, kind, text, context } of found) add.run(key, file, place, kind, text, context);
  })();
}

/** Those of the keys that a person called a false alarm. */
export const dismissedFindings = (db: Database, keys: readonly string[]): Set<string> =>
  new Set(
    statement<[string, string], string>(
      db,
      'SELECT key FROM decision WHERE scope = ? AND key IN (SELECT value FROM json_each(?))',
    )
      .pluck()
      .all(dismissedScope, JSON.stringify(keys)),
  );

/**
 * Days, YYYYMMDD, that belong to fewer persons than `threshold`: birth dates, and the other dates of their files. A day that
 * many share tells nobody.
 */
export const rareDays = (
  db: Database,
  kind: 'birth-date' | 'date',
  threshold: number,
): IterableIterator<{ day: string }> =>
  statement<[string, number], { day: string }>(
    db,
    `WITH known AS (
       SELECT patient.subject, series_identifier.value AS day, series_identifier.kind AS kind FROM series_identifier
       JOIN series ON series.id = series_identifier.series JOIN study ON study.id = series.study
       JOIN patient ON patient.id = study.patient WHERE series_identifier.kind IN ('date', 'birth-date')
       UNION SELECT subject, replace(birth_date, '.', ''), 'birth-date' FROM patient
       UNION SELECT patient.subject, replace(value, '.', ''), 'birth-date' FROM patient_variant
       JOIN patient ON patient.id = patient_variant.patient WHERE attribute = 'birth_date')
     SELECT day FROM known WHERE kind = ? AND length(day) = 8 GROUP BY day HAVING count(DISTINCT subject) < ?`,
  ).iterate(kind, threshold);

/** A page of original UIDs of one level, by row id. */
export const originalUids = (
  db: Database,
  table: 'study' | 'series' | 'instance',
  after: number,
  limit: number,
): { id: number; uid: string }[] =>
  statement<[number, number], { id: number; uid: string }>(
    db,
    `SELECT id, ${table === 'instance' ? 'sop_uid' : 'uid'} AS uid FROM ${table} WHERE id > ? ORDER BY id LIMIT ?`,
  ).all(after, limit);

/** How many words the identifiers and UIDs of a project are, roughly and rather too many. */
export const expectedWords = (db: Database): number =>
  statement<[], number>(
    db,
    'SELECT 40 * (SELECT count(*) FROM patient) + (SELECT count(*) FROM study) + (SELECT count(*) FROM series) + (SELECT count(*) FROM instance)',
  )
    .pluck()
    .get() as number;
