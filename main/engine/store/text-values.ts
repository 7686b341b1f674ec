/** Distinct values and private attributes as they are shown: filtered, counted, paged. */
import type { TextAction } from '../deidentify/text-decisions.ts';
import type { TextMode } from '../deidentify/suggest-by-mode.ts';
import { statement, type Database } from './database.ts';
import { includedSeries } from './included.ts';
import { numbered } from './numbered.ts';

export interface ValueFilter {
  state: 'waiting' | 'clear' | 'decided' | 'all';
  attribute?: string | undefined;
  suggestion?: 'keep' | 'clean' | 'remove' | undefined;
  named: boolean;
  text: string;
}
export interface StoredValue {
  id: number;
  key: string;
  attribute: string;
  vr: string;
  mode: TextMode;
  value: string;
  suggestion: 'keep' | 'clean' | 'remove';
  after: string;
  reason: string;
  sure: 0 | 1;
  named: number;
  decided: TextAction | null;
  replacement: string | null;
  imported: TextAction | null;
  importedReplacement: string | null;
  instances: number;
  series: number;
  patients: number;
  example: number;
}

const columns = `id, key, attribute, vr, mode, value, action AS suggestion, after, reason, sure, named, decided, replacement,
  imported, imported_replacement AS importedReplacement, instances, series, patients, example`;

const waiting = 'sure = 0 AND decided IS NULL AND instances > 0';
const states: Record<ValueFilter['state'], string> = {
  waiting,
  clear: 'sure = 1 AND decided IS NULL AND instances > 0',
  decided: 'decided IS NOT NULL AND instances > 0',
  all: 'instances > 0',
};

/** The condition as SQL over ?1 attribute, ?2 suggestion, ?3 part of the value. */
const where = ({ state, named }: Pick<ValueFilter, 'state' | 'named'>): string =>
  `${states[state]}${named ? ' AND named > 0' : ''}
   AND (?1 IS NULL OR attribute = ?1) AND (?2 IS NULL OR action = ?2) AND (?3 = '' OR instr(lower(value), ?3) > 0)`;
const parameters = ({ attribute, suggestion, text }: ValueFilter): [string | null, string | null, string] => [
  attribute ?? null,
  suggestion ?? null,
  text.trim().toLowerCase(),
];

const orders = {
  attribute: 'attribute',
  value: 'value COLLATE NOCASE',
  instances: 'instances',
  patients: 'patients',
  // What names somebody first, then what is in doubt.
  suggestion: `CASE WHEN named > 0 THEN 0 WHEN sure = 0 THEN 1 ELSE 2 END`,
} as const;
export type ValueSort = keyof typeof orders;

export function valuePage(
  db: Database,
  filter: ValueFilter & { sort: ValueSort; descending: boolean; offset: number; limit: number },
): { total: number; rows: StoredValue[] } {
  const given = parameters(filter);
  const total = statement<object, number>(db, `SELECT count(*) FROM text_value WHERE ${where(filter)}`)
    .pluck()
    .get(numbered(...given)) as number;
  const rows = statement<object, StoredValue>(
    db,
    `SELECT ${columns} FROM text_value WHERE ${where(filter)}
     ORDER BY ${orders[filter.sort]} ${filter.descending ? 'DESC' : 'ASC'}, attribute, id LIMIT ?4 OFFSET ?5`,
  ).all(numbered(...given, filter.limit, filter.offset));
  return { total, rows };
}

/** Values that a filter finds, by id, a page at a time. */
export const valuesAfter = (db: Database, filter: ValueFilter, after: number, limit: number): StoredValue[] =>
  statement<object, StoredValue>(
    db,
    `SELECT ${columns} FROM text_value WHERE ${where(filter)} AND id > ?4 ORDER BY id LIMIT ?5`,
  ).all(numbered(...parameters(filter), after, limit));

export const valueById = (db: Database, id: number): StoredValue | undefined =>
  statement<[number], StoredValue>(db, `SELECT ${columns} FROM text_value WHERE id = ?`).get(id);

export const valueByKey = (db: Database, key: string): StoredValue | undefined =>
  statement<[string], StoredValue>(db, `SELECT ${columns} FROM text_value WHERE key = ?`).get(key);

/** Every value that somebody decided on, with the decision. */
export const decidedValues = (db: Database): Iterable<StoredValue> =>
  db
    .prepare<[], StoredValue>(`SELECT ${columns} FROM text_value WHERE decided IS NOT NULL ORDER BY attribute, id`)
    .iterate();
export const allValues = (db: Database): Iterable<StoredValue> =>
  db.prepare<[], StoredValue>(`SELECT ${columns} FROM text_value WHERE instances > 0 ORDER BY attribute, id`).iterate();

export interface ValueCounts {
  values: number;
  waiting: number;
  clear: number;
  decided: number;
  named: number;
}
export const valueCounts = (db: Database): ValueCounts =>
  statement<[], ValueCounts>(
    db,
    `SELECT count(*) AS "values", coalesce(sum(sure = 0 AND decided IS NULL), 0) AS waiting,
       coalesce(sum(sure = 1 AND decided IS NULL), 0) AS clear, coalesce(sum(decided IS NOT NULL), 0) AS decided,
       coalesce(sum(named > 0), 0) AS named
     FROM text_value WHERE instances > 0`,
  ).get()!;

/** Values in doubt that nobody decided on. */
export const waitingValues = (db: Database): number =>
  statement<[], number>(db, `SELECT count(*) FROM text_value WHERE ${waiting}`).pluck().get() as number;

/** Values that a person keeps or edited although they name somebody who carries them: found out since. */
export const brokenDecisions = (db: Database): number =>
  statement<[], number>(db, `SELECT count(*) FROM text_value WHERE decided = 'keep' AND named > 0 AND instances > 0`)
    .pluck()
    .get() as number;

export const valueAttributes = (db: Database): { attribute: string; values: number; waiting: number }[] =>
  statement<[], { attribute: string; values: number; waiting: number }>(
    db,
    `SELECT attribute, count(*) AS "values", sum(sure = 0 AND decided IS NULL) AS waiting
     FROM text_value WHERE instances > 0 GROUP BY attribute ORDER BY attribute`,
  ).all();

export interface UseRow {
  series: number;
  patient: number;
  patientId: string;
  description: string;
  modality: string;
  instances: number;
  example: number;
  suggestion: 'keep' | 'clean' | 'remove' | null;
  after: string | null;
  reason: string | null;
  named: number | null;
}
export function usesOf(
  db: Database,
  { value, offset, limit }: { value: number; offset: number; limit: number },
): { total: number; rows: UseRow[] } {
  const from = `text_use AS u JOIN ${includedSeries} AS s ON s.id = u.series JOIN patient ON patient.id = s.patient
    LEFT JOIN text_hit AS h ON h.value = u.value AND h.patient = s.patient WHERE u.value = ?`;
  const total = statement<[number], number>(db, `SELECT count(*) FROM ${from}`).pluck().get(value) as number;
  const rows = statement<[number, number, number], UseRow>(
    db,
    `SELECT u.series, s.patient, patient.patient_id AS patientId, s.description, s.modality, u.instances, u.example,
       h.action AS suggestion, h.after, h.reason, h.names AS named
     FROM ${from} ORDER BY h.names IS NULL, h.names = 0, patient.patient_id, u.series LIMIT ? OFFSET ?`,
  ).all(value, limit, offset);
  return { total, rows };
}

/** Ids of the patients that carry a value, a page at a time. */
export const carriersOf = (db: Database, value: number, after: number, limit: number): number[] =>
  statement<[number, number, number], number>(
    db,
    `SELECT DISTINCT s.patient FROM text_use AS u JOIN ${includedSeries} AS s ON s.id = u.series
     WHERE u.value = ? AND s.patient > ? ORDER BY s.patient LIMIT ?`,
  )
    .pluck()
    .all(value, after, limit);

export interface StoredPrivateRow {
  id: number;
  key: string;
  creator: string;
  group: number;
  element: number;
  vr: string;
  examples: string;
  decided: 'admit' | 'remove' | null;
  reason: string | null;
  instances: number;
  series: number;
  example: number;
}
const privateRows = `(
  SELECT p.id, p.key, p.creator, p."group", p.element, p.vr, p.examples, p.decided, p.reason,
    coalesce(sum(u.instances), 0) AS instances, count(u.series) AS series, coalesce(min(u.example), 0) AS example
  FROM private_attribute AS p JOIN private_use AS u ON u.attribute = p.id JOIN ${includedSeries} AS s ON s.id = u.series
  GROUP BY p.id
)`;

/** Every distinct private attribute of what is included: some thousands at most. */
export const privateAttributes = (db: Database): StoredPrivateRow[] =>
  statement<[], StoredPrivateRow>(db, `SELECT * FROM ${privateRows} ORDER BY creator, "group", element`).all();

export const privateById = (db: Database, id: number): StoredPrivateRow | undefined =>
  statement<[number], StoredPrivateRow>(
    db,
    'SELECT *, 0 AS instances, 0 AS series, 0 AS example FROM private_attribute WHERE id = ?',
  ).get(id);

export const privateCounts = (db: Database): { privates: number; admitted: number } =>
  statement<[], { privates: number; admitted: number }>(
    db,
    `SELECT count(*) AS privates, coalesce(sum(decided = 'admit'), 0) AS admitted FROM private_attribute`,
  ).get()!;
