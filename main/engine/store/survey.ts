/** What the survey has read and what waits to be read; its results, saved batch by batch. */
import type { FoundPrivate, FoundText, SurveyFile, SurveyResult } from '../deidentify/survey-files.ts';
import type { ValueHit, ValueRow } from '../deidentify/judge-values.ts';
import type { TextSuggestion } from '../deidentify/suggest-text.ts';
import { statement, type Database } from './database.ts';
import { saveHeads } from './faces.ts';
import { includedInstances, includedSeries } from './included.ts';
import { numbered } from './numbered.ts';
import { importedScope, privateKey, privateScope, valueScope } from './text-decisions.ts';

const readSetting = (db: Database, key: string): string | undefined =>
  statement<[string], string>(db, 'SELECT value FROM setting WHERE key = ?').pluck().get(key);
const writeSetting = (db: Database, key: string, value: string): void =>
  void statement<[string, string]>(
    db,
    'INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  ).run(key, value);

/** Read with the texts of what only a decision takes in, or without, and now it is the other way round. ?: ids as JSON. */
const otherwise = `known.lifted <> (known.series IN (SELECT value FROM json_each(?)))`;
const unread = `(CASE WHEN known.series IS NULL OR known.stale = 1 OR ${otherwise} THEN s.included ELSE max(0, s.included - known.instances) END)`;

export interface SurveyState {
  /** Included instances, and how many of them wait to be read. */
  instances: number;
  unread: number;
  /** Patients whose values wait to be judged. */
  unjudged: number;
  /** The profile and the files it holds for are those of the last count. */
  counted: boolean;
}

/**
 * Where the survey stands. `edition`: digest of everything that decides which texts may stay; `lifted`: series with objects
 * that would be left out for their pixels or as documents and that a decision takes in.
 */
export function surveyState(db: Database, edition: string, lifted: readonly number[]): SurveyState {
  const current = readSetting(db, 'survey.edition') === edition;
  const row = statement<[string], { instances: number; unread: number; mark: string }>(
    db,
    `SELECT coalesce(sum(s.included), 0) AS instances, coalesce(sum(${unread}), 0) AS unread,
       count(*) || '.' || coalesce(sum(s.id), 0) || '.' || coalesce(sum(s.included), 0) AS mark
     FROM ${includedSeries} AS s LEFT JOIN survey_series AS known ON known.series = s.id`,
  ).get(JSON.stringify(lifted))!;
  return {
    instances: row.instances,
    unread: current ? row.unread : row.instances,
    unjudged: statement<[], number>(db, 'SELECT count(*) FROM survey_patient WHERE judged = 0').pluck().get() as number,
    counted: current && readSetting(db, 'survey.counted') === row.mark,
  };
}

/** Forgets all that was read where it was read under other rules, and begins a survey under these. */
export function beginEdition(db: Database, edition: string): void {
  if (readSetting(db, 'survey.edition') === edition) return;
  db.transaction(() => {
    // The series first: every instance that goes would otherwise mark its own.
    for (const table of [
      'survey_series',
      'survey_instance',
      'survey_patient',
      'series_identifier',
      'text_use',
      'text_hit',
      'text_value',
      'private_use',
      'private_attribute',
      'face_fact',
    ])
      db.exec(`DELETE FROM ${table}`);
    writeSetting(db, 'survey.edition', edition);
    writeSetting(db, 'survey.counted', '');
  })();
}

/** Forgets what is known of one series: it is read again as a whole. */
export function forgetSeries(db: Database, series: number): void {
  for (const table of ['text_use', 'private_use', 'series_identifier', 'face_fact', 'survey_instance', 'survey_series'])
    statement<[number]>(db, `DELETE FROM ${table} WHERE series = ?`).run(series);
  statement<[number]>(
    db,
    `INSERT INTO survey_patient SELECT patient.subject, 0 FROM patient JOIN study ON study.patient = patient.id
       JOIN series ON series.study = study.id WHERE series.id = ?
     ON CONFLICT DO UPDATE SET judged = 0`,
  ).run(series);
}

/** Forgets every series that an instance went from, changed in or was left out of, or that is read otherwise now; returns their number. */
export function forgetStale(db: Database, lifted: readonly number[], most: number): number {
  return db.transaction(() => {
    const stale = statement<[string, number], number>(
      db,
      `SELECT known.series FROM survey_series AS known JOIN series ON series.id = known.series
       WHERE known.stale = 1 OR known.instances > series.included OR ${otherwise} LIMIT ?`,
    )
      .pluck()
      .all(JSON.stringify(lifted), most);
    for (const series of stale) forgetSeries(db, series);
    return stale.length;
  })();
}

/** Included series with instances that were not read yet, by id. */
export const unreadSeries = (db: Database, lifted: readonly number[], after: number, limit: number): number[] =>
  statement<[number, string, number], number>(
    db,
    `SELECT s.id FROM ${includedSeries} AS s LEFT JOIN survey_series AS known ON known.series = s.id
     WHERE s.id > ? AND ${unread} > 0 ORDER BY s.id LIMIT ?`,
  )
    .pluck()
    .all(after, JSON.stringify(lifted), limit);

/** A page of the instances of one series that were not read yet, by the row of their file: the order of the index on series. */
export const unreadInstances = (
  db: Database,
  series: number,
  after: number,
  limit: number,
): (SurveyFile & { file: number })[] =>
  statement<[number, number, number], SurveyFile & { file: number }>(
    db,
    `SELECT i.id AS instance, i.series, i.source, i.file FROM ${includedInstances} AS i
     WHERE i.series = ? AND i.file > ? AND NOT EXISTS (SELECT 1 FROM survey_instance WHERE instance = i.id)
     ORDER BY i.file LIMIT ?`,
  ).all(series, after, limit);

// A decision may be older than the row: values come and go with the files.
const decidedColumns = `decided = (SELECT json_extract(value, '$.action') FROM decision WHERE scope = '${valueScope}' AND key = text_value.key),
  replacement = (SELECT json_extract(value, '$.replacement') FROM decision WHERE scope = '${valueScope}' AND key = text_value.key),
  imported = (SELECT json_extract(value, '$.action') FROM decision WHERE scope = '${importedScope}' AND key = text_value.key),
  imported_replacement = (SELECT json_extract(value, '$.replacement') FROM decision WHERE scope = '${importedScope}' AND key = text_value.key)`;

function saveText(db: Database, found: FoundText): void {
  const known = statement<[string], number>(db, 'SELECT id FROM text_value WHERE key = ?').pluck();
  let id = known.get(found.key);
  if (id === undefined) {
    const { key, attribute, vr, mode, value } = found;
    id = Number(
      statement<unknown[]>(db, 'INSERT INTO text_value (key, attribute, vr, mode, value) VALUES (?, ?, ?, ?, ?)').run(
        key,
        attribute,
        vr,
        mode,
        value,
      ).lastInsertRowid,
    );
    statement<[number]>(db, `UPDATE text_value SET ${decidedColumns} WHERE id = ?`).run(id);
  }
  // The same value under a published and a local code: the stricter way to judge holds.
  else if (found.mode === 'clean')
    statement<[number]>(db, `UPDATE text_value SET mode = 'clean', base = NULL WHERE id = ? AND mode <> 'clean'`).run(
      id,
    );
  const add = statement<[number, number, number, number]>(
    db,
    `INSERT INTO text_use VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET instances = instances + excluded.instances`,
  );
  for (const { series, instances, example } of found.uses) add.run(id, series, instances, example);
}

function savePrivate(db: Database, found: FoundPrivate, mostExamples: number): void {
  const key = privateKey(found);
  const known = statement<[string], { id: number; examples: string }>(
    db,
    'SELECT id, examples FROM private_attribute WHERE key = ?',
  ).get(key);
  const examples = [...new Set([...((known && (JSON.parse(known.examples) as string[])) ?? []), ...found.examples])];
  const text = JSON.stringify(examples.slice(0, mostExamples));
  let id = known?.id;
  if (id === undefined)
    id = Number(
      statement<object>(
        db,
        `INSERT INTO private_attribute (key, creator, "group", element, vr, examples, decided, reason)
         SELECT ?1, ?2, ?3, ?4, ?5, ?6,
           (SELECT json_extract(value, '$.decision') FROM decision WHERE scope = '${privateScope}' AND key = ?1),
           (SELECT json_extract(value, '$.reason') FROM decision WHERE scope = '${privateScope}' AND key = ?1)`,
      ).run(numbered(key, found.creator, found.group, found.element, found.vr, text)).lastInsertRowid,
    );
  else if (text !== known?.examples)
    statement<[string, number]>(db, 'UPDATE private_attribute SET examples = ? WHERE id = ?').run(text, id);
  const add = statement<[number, number, number, number]>(
    db,
    `INSERT INTO private_use VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET instances = instances + excluded.instances`,
  );
  for (const { series, instances, example } of found.uses) add.run(id, series, instances, example);
}

/** Saves one batch: what was read is read, all in one transaction. Instances that went meanwhile are passed over. */
export function saveSurvey(
  db: Database,
  files: readonly SurveyFile[],
  found: SurveyResult,
  mostExamples: number,
): void {
  const done = new Set(found.done);
  const isThere = statement<[number, number], number>(db, 'SELECT 1 FROM instance WHERE id = ? AND series = ?').pluck();
  const mark = statement<[number, number]>(db, 'INSERT OR IGNORE INTO survey_instance VALUES (?, ?)');
  const add = statement<[number, number, number]>(
    db,
    `INSERT INTO survey_series (series, instances, lifted) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET
       instances = instances + excluded.instances, stale = max(stale, lifted <> excluded.lifted)`,
  );
  const identifier = statement<[number, string, string]>(
    db,
    'INSERT OR IGNORE INTO series_identifier VALUES (?, ?, ?)',
  );
  const waits = statement<[number]>(
    db,
    `INSERT INTO survey_patient SELECT patient.subject, 0 FROM patient JOIN study ON study.patient = patient.id
       JOIN series ON series.study = study.id WHERE series.id = ?
     ON CONFLICT DO UPDATE SET judged = 0`,
  );
  db.transaction(() => {
    const there = new Set<number>();
    for (const { instance, series, lifted } of files) {
      if (isThere.get(instance, series) === undefined) continue;
      there.add(series);
      if (done.has(instance)) add.run(series, mark.run(instance, series).changes, Number(lifted === true));
    }
    const alive = <U extends { series: number }>(uses: U[]): U[] => uses.filter(({ series }) => there.has(series));
    for (const text of found.texts) saveText(db, { ...text, uses: alive(text.uses) });
    for (const row of found.privates) savePrivate(db, { ...row, uses: alive(row.uses) }, mostExamples);
    for (const { series, kind, value } of alive(found.identifiers)) identifier.run(series, kind, value);
    saveHeads(db, alive(found.heads));
    for (const series of there) waits.run(series);
  })();
}

/** Distinct values that were never judged, by id. */
export const unjudgedValues = (db: Database, limit: number): ValueRow[] =>
  statement<[number], ValueRow>(db, 'SELECT id, vr, mode, value FROM text_value WHERE base IS NULL LIMIT ?').all(limit);

export function saveBase(db: Database, rows: readonly (TextSuggestion & { value: number })[]): void {
  const save = statement<[string, number]>(db, 'UPDATE text_value SET base = ? WHERE id = ?');
  db.transaction(() => {
    for (const { value, ...base } of rows) save.run(JSON.stringify(base), value);
  })();
}

export const unjudgedPatients = (db: Database, limit: number): number[] =>
  statement<[number], number>(db, 'SELECT patient FROM survey_patient WHERE judged = 0 ORDER BY patient LIMIT ?')
    .pluck()
    .all(limit);

export const valuesOfPatient = (db: Database, patient: number): ValueRow[] =>
  statement<[number], ValueRow>(
    db,
    `SELECT DISTINCT v.id, v.vr, v.mode, v.value FROM patient JOIN study ON study.patient = patient.id
     JOIN series ON series.study = study.id
     JOIN text_use AS u ON u.series = series.id JOIN text_value AS v ON v.id = u.value WHERE patient.subject = ?`,
  ).all(patient);

export function saveHits(db: Database, patients: readonly number[], hits: readonly ValueHit[]): void {
  const forget = statement<[number]>(db, 'DELETE FROM text_hit WHERE patient = ?');
  const add = statement<unknown[]>(db, 'INSERT OR REPLACE INTO text_hit VALUES (?, ?, ?, ?, ?, ?, ?)');
  const judged = statement<[number]>(db, 'UPDATE survey_patient SET judged = 1 WHERE patient = ?');
  db.transaction(() => {
    for (const patient of patients) {
      forget.run(patient);
      judged.run(patient);
    }
    for (const { value, patient, names, action, after, reason, sure } of hits)
      add.run(value, patient, Number(names), action, after, reason, Number(sure));
  })();
}

/** The row ids of values lie between 1 and this. */
export const lastValue = (db: Database): number =>
  statement<[], number>(db, 'SELECT coalesce(max(id), 0) FROM text_value').pluck().get() as number;

const strictness = `CASE action WHEN 'remove' THEN 2 WHEN 'clean' THEN 1 ELSE 0 END`;

/** Counts the values with ids from … to over what is included, and takes the strictest suggestion of all who carry them. */
export function countValues(db: Database, from: number, to: number): void {
  db.transaction(() => {
    statement<[number, number]>(
      db,
      `UPDATE text_value SET (instances, series, patients, example) = (
         SELECT coalesce(sum(u.instances), 0), count(*), count(DISTINCT s.patient), coalesce(min(u.example), 0)
         FROM text_use AS u JOIN ${includedSeries} AS s ON s.id = u.series WHERE u.value = text_value.id
       ) WHERE id BETWEEN ? AND ?`,
    ).run(from, to);
    // A suggestion that holds for anybody counts only where somebody is left whom no other one is for.
    statement<[number, number]>(
      db,
      `UPDATE text_value SET
         action = json_extract(base, '$.action'), after = json_extract(base, '$.after'),
         reason = json_extract(base, '$.reason'), sure = json_extract(base, '$.sure'), named = 0
       WHERE id BETWEEN ? AND ? AND base IS NOT NULL`,
    ).run(from, to);
    const hits = statement<
      [number, number],
      { value: number; named: number; unsure: number; patients: number; action: string; after: string; reason: string }
    >(
      db,
      `SELECT h.value, sum(h.names) AS named, sum(h.sure = 0) AS unsure, count(*) AS patients,
         max(${strictness.replace('action', 'h.action')}) AS rank, h.action, h.after, h.reason
       FROM text_hit AS h JOIN patient ON patient.id = h.patient AND patient.excluded IS NULL
       WHERE h.value BETWEEN ? AND ? GROUP BY h.value`,
    ).all(from, to);
    const save = statement<object>(
      db,
      `UPDATE text_value SET named = ?1,
         sure = CASE WHEN ?3 >= patients THEN ?2 = 0 ELSE sure AND ?2 = 0 END,
         action = CASE WHEN ?3 >= patients OR (${strictness}) <= ?4 THEN ?5 ELSE action END,
         after = CASE WHEN ?3 >= patients OR (${strictness}) <= ?4 THEN ?6 ELSE after END,
         reason = CASE WHEN ?3 >= patients OR (${strictness}) <= ?4 THEN ?7 ELSE reason END
       WHERE id = ?8`,
    );
    for (const { value, named, unsure, patients, action, after, reason } of hits)
      save.run(
        numbered(named, unsure, patients, { keep: 0, clean: 1, remove: 2 }[action] ?? 2, action, after, reason, value),
      );
  })();
}

/** Marks the counts as those of what is included now. */
export function endCount(db: Database): void {
  const mark = statement<[], string>(
    db,
    `SELECT count(*) || '.' || coalesce(sum(s.id), 0) || '.' || coalesce(sum(s.included), 0) FROM ${includedSeries} AS s`,
  )
    .pluck()
    .get() as string;
  writeSetting(db, 'survey.counted', mark);
}
