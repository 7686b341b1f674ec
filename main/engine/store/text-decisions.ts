/** Decisions on single values and on private attributes: the columns that follow them, and what a plan takes of them. */
import type { TextDecision } from '../deidentify/text-decisions.ts';
import type { AdmittedPrivate } from '../deidentify/types.ts';
import { statement, type Database } from './database.ts';
import type { Apply } from './decisions.ts';

/** Keys: textKey of attribute and value; value `{ action, replacement?, attribute, value }`. */
export const valueScope = 'deidentify.value';
/** The same, from a decision file: proposals that nobody here decided on yet. */
export const importedScope = 'deidentify.imported';
/** Keys: privateKey; value `{ decision: 'admit' | 'remove', reason, vr }`. */
export const privateScope = 'deidentify.private';

export interface StoredDecision extends TextDecision {
  attribute: string;
  /** The value, cut where it is very long: for people who read the audit trail. */
  value: string;
}
export interface StoredPrivate {
  decision: 'admit' | 'remove';
  reason: string;
  vr: string;
}

const markKey = 'deidentify.value.mark';

/** Changes with every decision on a value; undefined while there is none. */
export function decisionsMark(db: Database): string | undefined {
  const any = statement<[string], number>(db, 'SELECT 1 FROM decision WHERE scope = ? LIMIT 1').pluck().get(valueScope);
  if (any === undefined) return undefined;
  return statement<[string], string>(db, 'SELECT value FROM setting WHERE key = ?').pluck().get(markKey) ?? '0';
}

export function* textDecisions(db: Database): Generator<{ key: string; decision: TextDecision }> {
  const rows = db
    .prepare<[string], { key: string; value: string }>('SELECT key, value FROM decision WHERE scope = ? ORDER BY key')
    .iterate(valueScope);
  for (const { key, value } of rows) {
    const { action, replacement } = JSON.parse(value) as StoredDecision;
    yield { key, decision: { action, ...(replacement === undefined ? {} : { replacement }) } };
  }
}

/** The Apply of `deidentify.value`. */
export const applyValue: Apply = (db, key, value) => {
  const decision = value as StoredDecision | undefined;
  statement<unknown[]>(db, 'UPDATE text_value SET decided = ?, replacement = ? WHERE key = ?').run(
    decision?.action ?? null,
    decision?.replacement ?? null,
    key,
  );
  statement<[string]>(
    db,
    `INSERT INTO setting VALUES (?, '1') ON CONFLICT DO UPDATE SET value = CAST(value AS INTEGER) + 1`,
  ).run(markKey);
};

/** The Apply of `deidentify.imported`. */
export const applyImported: Apply = (db, key, value) => {
  const decision = value as StoredDecision | undefined;
  statement<unknown[]>(db, 'UPDATE text_value SET imported = ?, imported_replacement = ? WHERE key = ?').run(
    decision?.action ?? null,
    decision?.replacement ?? null,
    key,
  );
};

/** The Apply of `deidentify.private`: what an admitted attribute says becomes text to review, so that its series are read again. */
export const applyPrivate: Apply = (db, key, value) => {
  const decision = value as StoredPrivate | undefined;
  const before = statement<[string], { id: number; decided: string | null }>(
    db,
    'SELECT id, decided FROM private_attribute WHERE key = ?',
  ).get(key);
  if (!before) return;
  statement<unknown[]>(db, 'UPDATE private_attribute SET decided = ?, reason = ? WHERE id = ?').run(
    decision?.decision ?? null,
    decision?.reason ?? null,
    before.id,
  );
  statement<[number]>(
    db,
    'UPDATE survey_series SET stale = 1 WHERE series IN (SELECT series FROM private_use WHERE attribute = ?)',
  ).run(before.id);
};

/** Creator, group and low byte of the element: the name of a private attribute wherever its block is reserved. */
export const privateKey = (one: { creator: string; group: number; element: number }): string =>
  JSON.stringify([one.creator, one.group, one.element]);

/** Private attributes with this decision, by key. */
export function privateDecisions(db: Database, decision: StoredPrivate['decision']): AdmittedPrivate[] {
  const rows = statement<[string, string], { key: string; value: string }>(
    db,
    `SELECT key, value FROM decision WHERE scope = ? AND json_extract(value, '$.decision') = ? ORDER BY key`,
  ).all(privateScope, decision);
  return rows.map(({ key, value }) => {
    const [creator, group, element] = JSON.parse(key) as [string, number, number];
    return { creator, group, element, vr: (JSON.parse(value) as StoredPrivate).vr };
  });
}

/** Every decision that touches a file of this series, in an order that follows from the decisions alone. */
export const seriesDecisions = (db: Database, series: number): [string, string, string | null][] =>
  statement<[number, number], [string, string, string | null]>(
    db,
    `SELECT v.key, v.decided, v.replacement FROM text_use AS u JOIN text_value AS v ON v.id = u.value
     WHERE u.series = ? AND v.decided IS NOT NULL
     UNION SELECT p.key, p.decided, NULL FROM private_use AS u JOIN private_attribute AS p ON p.id = u.attribute
     WHERE u.series = ? AND p.decided IS NOT NULL ORDER BY 1`,
  )
    .raw()
    .all(series, series);
