/** What is left out, and why: the `excluded` columns as they follow from the decisions of library and quality. */
import { undecidedReason } from '#shared/contract/library.ts';
import { statement, type Database } from './database.ts';
import type { Apply } from './decisions.ts';
import { numbered } from './numbered.ts';
import { rebuildTriggers, ruleReason } from './rules.ts';

/**
 * Keys: `patient:<scope>|<patient ID>`, `series:<uid>`, `instance:<sop uid>`; value `{ reason }` leaves out,
 * `{ keep: true }` takes in what a rule leaves out.
 */
export const exclusionScope = 'library.exclusion';
export interface Exclusion {
  reason?: string;
  keep?: true;
}
/** Keys: the finding's; value `{ decision: 'accept' | 'leave-out', reason, basis }`. */
export const findingScope = 'quality.finding';
/** Printed in reports for whoever is on the list of opted-out patients. */
export const optedOutReason = 'On the list of opted-out patients';

/** SQL for the reason under which a key is left out, or NULL; `key` is an SQL expression. */
export const exclusionReason = (key: string): string =>
  `(SELECT json_extract(value, '$.reason') FROM decision WHERE scope = '${exclusionScope}' AND key = ${key})`;
const isKept = (key: string): string =>
  `EXISTS (SELECT 1 FROM decision WHERE scope = '${exclusionScope}' AND key = ${key} AND json_extract(value, '$.keep'))`;

/** SQL for the reason why quality leaves the instance with this id (an SQL expression) out, or NULL. */
const findingReason = (id: string): string =>
  `(SELECT 'left out: ' || finding.title FROM finding_instance
    JOIN finding ON finding.key = finding_instance.finding
    JOIN decision ON decision.scope = '${findingScope}' AND decision.key = finding.key
    WHERE finding_instance.instance = ${id} AND json_extract(decision.value, '$.decision') = 'leave-out'
    ORDER BY finding.key LIMIT 1)`;

/**
 * SQL for the reason why a patient that is just being added is left out: by hand, or on the list whatever its issuer.
 * The reading's end looks again, with issuers and with rules. Parameters are SQL expressions.
 */
export const newPatientReason = (scope: string, patientId: string, nearId: string): string =>
  `coalesce(${exclusionReason(`'patient:' || ${scope} || '|' || ${patientId}`)},
    (SELECT '${optedOutReason}' FROM opted_out WHERE near_id = ${nearId} AND near_id <> '' LIMIT 1))`;

const ruled = (db: Database, unit: 'patient' | 'series' | 'instance', key: string): string => {
  const reason = ruleReason(db, unit);
  return reason === null ? 'NULL' : `iif(${isKept(key)}, NULL, ${reason})`;
};
const expectedInstance = (db: Database): string =>
  `coalesce(${exclusionReason(`'instance:' || instance.sop_uid`)}, ${findingReason('instance.id')}, ${ruled(db, 'instance', `'instance:' || instance.sop_uid`)})`;
const expectedSeries = (db: Database): string =>
  `coalesce(${exclusionReason(`'series:' || series.uid`)}, ${ruled(db, 'series', `'series:' || series.uid`)})`;

// Of one person every row is out where one is: whoever opted out under one ID has opted out.
const expectedPatient = (db: Database): string => {
  const key = (row: string): string => `'patient:' || ${row}.scope || '|' || ${row}.patient_id`;
  const whole = (row: string): string => `'patient:' || ${row}.part_of || '|' || ${row}.patient_id`;
  return `(SELECT coalesce(
      max(iif(one.opted_out IS NULL, NULL, '${optedOutReason}')),
      max(${exclusionReason(key('one'))}), max(${exclusionReason(whole('one'))}),
      ${ruled(db, 'patient', key('patient'))})
    FROM patient AS one WHERE one.subject = patient.subject)`;
};

/** Whether any decision could leave an instance out: without one, new instances need no look at the decisions. */
export const excludesInstances = (db: Database): boolean =>
  statement<[], number>(db, `SELECT 1 FROM decision WHERE scope GLOB 'library.*' OR scope GLOB 'quality.*' LIMIT 1`)
    .pluck()
    .get() !== undefined;

/** Brings `instance.excluded` in step with the decisions, for the instances that `where` (SQL on `instance`) selects. */
export function refreshInstances(db: Database, where: string, ...parameters: (string | number)[]): void {
  const expected = expectedInstance(db);
  db.prepare(`UPDATE instance SET excluded = ${expected} WHERE (${where}) AND excluded IS NOT ${expected}`).run(
    ...parameters,
  );
}
export function refreshSeries(db: Database, where: string, ...parameters: (string | number)[]): void {
  const expected = expectedSeries(db);
  db.prepare(`UPDATE series SET excluded = ${expected} WHERE (${where}) AND excluded IS NOT ${expected}`).run(
    ...parameters,
  );
}
/** The patients that `where` (SQL on `patient`) selects; whole persons only, as what holds for one row holds for all. */
export function refreshPatients(db: Database, where = 'TRUE', parameters: Record<string, unknown> = {}): void {
  const expected = expectedPatient(db);
  db.prepare(`UPDATE patient SET excluded = ${expected} WHERE (${where}) AND excluded IS NOT ${expected}`).run(
    parameters,
  );
}

const personsOfKey = `subject IN (SELECT subject FROM patient WHERE scope || '|' || patient_id = ?1
  UNION SELECT subject FROM patient WHERE part_of IS NOT NULL AND part_of || '|' || patient_id = ?1)`;

/** The Apply of `library.exclusion`. */
export const applyExclusion: Apply = (db, key) => {
  const [, kind, rest] = /^(patient|series|instance):(.*)$/s.exec(key) ?? [];
  if (rest === undefined) return;
  if (kind === 'patient') refreshPatients(db, personsOfKey, numbered(rest));
  else if (kind === 'series') refreshSeries(db, 'series.uid = ?', rest);
  else refreshInstances(db, 'instance.sop_uid = ?', rest);
};

/** The Apply of `library.rule`. */
export const applyRule: Apply = (db) => {
  rebuildTriggers(db);
  refreshPatients(db);
  refreshSeries(db, 'TRUE');
  refreshInstances(db, 'TRUE');
};

/** The Apply of `quality.finding`: the instances of a finding follow its decision. */
export const applyFinding: Apply = (db, key) => {
  refreshInstances(db, 'instance.id IN (SELECT instance FROM finding_instance WHERE finding = ?)', key);
};

/** Why a row is left out, or null. */
export const rowReason = (db: Database, unit: 'patient' | 'series' | 'instance', id: number): string | null =>
  statement<[number], string | null>(db, `SELECT excluded FROM ${unit} WHERE id = ?`).pluck().get(id) ?? null;

export const seriesOfStudy = (db: Database, study: number): number[] =>
  statement<[number], number>(db, 'SELECT id FROM series WHERE study = ?').pluck().all(study);

export type Cause = 'opted-out' | 'undecided-person' | 'rule' | 'finding' | 'by-hand';

/** Instances that are left out, by what left them out; the patient's cause comes before that of series and instance. */
export const excludedByCause = (db: Database): { cause: Cause; instances: number }[] =>
  statement<[string, string], { cause: Cause; instances: number }>(
    db,
    `SELECT CASE WHEN why = ? THEN 'opted-out' WHEN why = ? THEN 'undecided-person' WHEN why LIKE 'rule: %' THEN 'rule'
       WHEN why LIKE 'left out: %' THEN 'finding' ELSE 'by-hand' END AS cause, sum(instances) AS instances
     FROM (
       SELECT coalesce(patient.excluded, series.excluded) AS why, series.instances FROM series
       JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient
       WHERE patient.excluded IS NOT NULL OR series.excluded IS NOT NULL
       UNION ALL
       SELECT instance.excluded, count(*) FROM instance JOIN series ON series.id = instance.series
       JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient
       WHERE instance.excluded IS NOT NULL AND patient.excluded IS NULL AND series.excluded IS NULL GROUP BY instance.excluded)
     GROUP BY cause ORDER BY instances DESC, cause`,
  ).all(optedOutReason, undecidedReason);
