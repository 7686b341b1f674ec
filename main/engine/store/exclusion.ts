/** What is left out, and why: the `excluded` columns as they follow from the decisions of library and quality. */
import { statement, type Database } from './database.ts';
import type { Apply } from './decisions.ts';

/** Keys: `patient:<scope>|<patient ID>`, `series:<uid>`, `instance:<sop uid>`; value `{ reason }`. */
export const exclusionScope = 'library.exclusion';
/** Keys: the finding's; value `{ decision: 'accept' | 'leave-out', reason, basis }`. */
export const findingScope = 'quality.finding';

/** SQL for the reason under which a key is left out, or NULL; `key` is an SQL expression. */
export const exclusionReason = (key: string): string =>
  `(SELECT json_extract(value, '$.reason') FROM decision WHERE scope = '${exclusionScope}' AND key = ${key})`;

/** SQL for the reason why quality leaves the instance with this id (an SQL expression) out, or NULL. */
const findingReason = (id: string): string =>
  `(SELECT 'left out: ' || finding.title FROM finding_instance
    JOIN finding ON finding.key = finding_instance.finding
    JOIN decision ON decision.scope = '${findingScope}' AND decision.key = finding.key
    WHERE finding_instance.instance = ${id} AND json_extract(decision.value, '$.decision') = 'leave-out'
    ORDER BY finding.key LIMIT 1)`;

const expected = `coalesce(${exclusionReason(`'instance:' || instance.sop_uid`)}, ${findingReason('instance.id')})`;

/** Whether any decision could leave an instance out: without one, new instances need no look at the decisions. */
export const excludesInstances = (db: Database): boolean =>
  statement<[], number>(db, `SELECT 1 FROM decision WHERE scope GLOB 'library.*' OR scope GLOB 'quality.*' LIMIT 1`)
    .pluck()
    .get() !== undefined;

/** Brings `instance.excluded` in step with the decisions, for the instances that `where` (SQL on `instance`) selects. */
export function refreshInstances(db: Database, where: string, ...parameters: (string | number)[]): void {
  statement<(string | number)[]>(
    db,
    `UPDATE instance SET excluded = ${expected} WHERE (${where}) AND excluded IS NOT ${expected}`,
  ).run(...parameters);
}

/** The Apply of `library.exclusion`. */
export const applyExclusion: Apply = (db, key, value) => {
  const reason = (value as { reason?: string } | undefined)?.reason ?? null;
  const [, kind, rest] = /^(patient|series|instance):(.*)$/s.exec(key) ?? [];
  if (kind === 'patient')
    statement<unknown[]>(db, `UPDATE patient SET excluded = ? WHERE scope || '|' || patient_id = ?`).run(reason, rest);
  else if (kind === 'series')
    statement<unknown[]>(db, 'UPDATE series SET excluded = ? WHERE uid = ?').run(reason, rest);
  else if (kind === 'instance' && rest !== undefined) refreshInstances(db, 'instance.sop_uid = ?', rest);
};

/** The Apply of `quality.finding`: the instances of a finding follow its decision. */
export const applyFinding: Apply = (db, key) => {
  refreshInstances(db, 'instance.id IN (SELECT instance FROM finding_instance WHERE finding = ?)', key);
};
