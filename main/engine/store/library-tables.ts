/** The tables of patients, series and images, filtered by the indexed attributes: quick also where there are a million. */
import type { Condition, InstanceRow, PatientRow, SeriesRow } from '#shared/contract/library.ts';
import type { Parsed } from '#shared/contract/index.ts';
import { shownPath } from './archives.ts';
import { conditionSql, indexedAttributes, type Place } from './conditions.ts';
import { statement, type Database } from './database.ts';
import {
  asSeries,
  libraryCounts,
  patientColumns,
  patientOrder,
  seriesColumns,
  seriesTables,
  type Rows,
  type SeriesLine,
} from './library.ts';
import { remember } from './remember.ts';

const listed = 'SELECT value FROM json_each(?)';

const likeText = (text: string): string => `%${text.trim().replace(/[\\%_]/g, '\\$&')}%`;

/** Conditions as SQL with their values, to be joined by AND. */
function whereOf(unit: Place, conditions: readonly Condition[]): { parts: string[]; values: (string | number)[] } {
  const values: (string | number)[] = [];
  const bind = (value: string | number): string => {
    values.push(value);
    return '?';
  };
  return { parts: conditions.map((condition) => conditionSql(unit, condition, bind)), values };
}

/**
 * A page of what a filter finds, by the ids in order. They are found once for all pages: to look into the images of every
 * series takes most of the time that somebody who scrolls would wait.
 */
function pageOf(
  db: Database,
  name: string,
  { sql, values, offset, limit }: { sql: string; values: (string | number)[]; offset: number; limit: number },
): { total: number; page: string } {
  const ids = remember(
    db,
    name,
    () =>
      Uint32Array.from(
        statement<(string | number)[], number>(db, sql)
          .pluck()
          .all(...values),
      ),
    JSON.stringify([sql, values]),
  );
  return { total: ids.length, page: JSON.stringify([...ids.subarray(offset, offset + limit)]) };
}

export function patientPage(
  db: Database,
  { offset, limit, text, where: conditions }: Parsed<'library.patients'>,
): Rows<PatientRow> {
  const { parts, values } = whereOf('patient', conditions);
  if (text.trim()) {
    parts.push(`(patient_id LIKE ? ESCAPE '\\' OR name LIKE ? ESCAPE '\\')`);
    values.push(likeText(text), likeText(text));
  }
  const order = 'ORDER BY patient_id, patient.id';
  if (!parts.length)
    return {
      total: statement<[], number>(db, 'SELECT count(*) FROM patient').pluck().get() as number,
      rows: statement<[number, number], PatientRow>(db, `${patientColumns} ${order} LIMIT ? OFFSET ?`).all(
        limit,
        offset,
      ),
    };
  const sql = `SELECT patient.id FROM patient WHERE ${parts.join(' AND ')} ${order}`;
  const { total, page } = pageOf(db, 'library.patients', { sql, values, offset, limit });
  return {
    total,
    rows: statement<[string], PatientRow>(db, `${patientColumns} WHERE patient.id IN (${listed}) ${order}`).all(page),
  };
}
const seriesOrders: Record<Parsed<'library.series'>['sort'], string> = {
  patient: 'patient.patient_id',
  description: 'series.description',
  modality: 'series.modality',
  instances: 'series.instances',
  manufacturer: 'series.manufacturer',
  thickness: 'series.thickness',
};

export function seriesPage(db: Database, input: Parsed<'library.series'>): Rows<SeriesRow> {
  const where: string[] = [];
  const values: (string | number)[] = [];
  const add = (sql: string, ...parameters: (string | number)[]): void => {
    where.push(sql);
    values.push(...parameters);
  };
  if (input.text.trim()) {
    const fields = [
      'patient.patient_id',
      'patient.name',
      'study.description',
      'series.description',
      'series.protocol',
      'series.body_part',
      'series.uid',
      'series.manufacturer',
      'series.model',
      'series.institution',
      'study.accession',
      'study.uid',
    ];
    add(
      `(${fields.map((field) => `${field} LIKE ? ESCAPE '\\'`).join(' OR ')})`,
      ...fields.map(() => likeText(input.text)),
    );
  }
  for (const [column, list] of [
    ['series.modality', input.modality],
    ['series.manufacturer', input.manufacturer],
    ['series.geometry_state', input.state],
  ] as const)
    if (list.length) add(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(list));
  const asked = whereOf('series', input.where);
  where.push(...asked.parts);
  values.push(...asked.values);
  if (input.patient !== undefined) add('study.patient = ?', input.patient);
  if (input.study !== undefined) add('series.study = ?', input.study);
  const order = `ORDER BY ${seriesOrders[input.sort]} ${input.descending ? 'DESC' : 'ASC'}, ${patientOrder}`;
  const { offset, limit } = input;
  // Only ids are sorted; the wide rows are fetched for the one page.
  if (!where.length) {
    const page = `SELECT series.id ${seriesTables} ${order} LIMIT ? OFFSET ?`;
    return {
      total: statement<[], number>(db, 'SELECT count(*) FROM series').pluck().get() as number,
      rows: statement<[number, number], SeriesLine>(db, `${seriesColumns} WHERE series.id IN (${page}) ${order}`)
        .all(limit, offset)
        .map(asSeries),
    };
  }
  const sql = `SELECT series.id ${seriesTables} WHERE ${where.join(' AND ')} ${order}`;
  const { total, page } = pageOf(db, 'library.series', { sql, values, offset, limit });
  const rows = statement<[string], SeriesLine>(db, `${seriesColumns} WHERE series.id IN (${listed}) ${order}`).all(
    page,
  );
  return { total, rows: rows.map(asSeries) };
}
/** What was odd about a file, and that the last reading found it elsewhere. */
const remark = `nullif(concat_ws(' ', remark, 'Moved here from ' || file.moved_from || '.'), '')`;

/** Matches up to this number are kept by id; of more the first ones are soon found again. */
const fewMatches = 2000;
interface Matches {
  total: number;
  /** SQL of the ids of a page with its limit and offset, and what else it asks for; or all ids in order, where they are few. */
  page: string;
  values: (string | number)[];
  ids?: number[];
}

/** What a filter finds among all instances, in the order of their files; at most one pass over their million wide rows. */
function instancesOf(db: Database, conditions: readonly Condition[]): Matches {
  const places = new Set(conditions.map(({ attribute }) => indexedAttributes.get(attribute)!.place));
  const count = (sql: string, values: (string | number)[]): number =>
    statement<(string | number)[], number>(db, sql)
      .pluck()
      .get(...values) as number;
  if (places.size === 1 && places.has('file')) {
    // An instance has one file, and such a file one instance: the narrow table answers alone.
    const { parts, values } = whereOf('file', conditions);
    const found = `FROM file JOIN root ON root.id = file.root WHERE file.kind = 'instance' AND ${parts.join(' AND ')}`;
    const page = `SELECT id FROM instance WHERE file IN (SELECT file.id ${found} ORDER BY file.id LIMIT ? OFFSET ?)`;
    return { total: count(`SELECT count(*) ${found}`, values), page, values };
  }
  const { parts, values } = whereOf('instance', conditions);
  const where = parts.join(' AND ');
  const page = `SELECT id FROM instance WHERE ${where} ORDER BY file LIMIT ? OFFSET ?`;
  if (!places.has('instance') && !places.has('file')) {
    const ofSeries = whereOf('series', conditions);
    const found = `FROM series WHERE ${ofSeries.parts.join(' AND ')}`;
    const total = count(`SELECT coalesce(sum(instances), 0) ${found}`, ofSeries.values);
    if (total > fewMatches) return { total, page, values };
    const ids = statement<(string | number)[], number>(
      db,
      `SELECT id FROM instance WHERE series IN (SELECT id ${found}) ORDER BY file`,
    )
      .pluck()
      .all(...ofSeries.values);
    return { total, page, values, ids };
  }
  const first = statement<(string | number)[], { id: number; file: number }>(
    db,
    `SELECT id, file FROM instance NOT INDEXED WHERE ${where} ORDER BY id LIMIT ${fewMatches + 1}`,
  ).all(...values);
  if (first.length <= fewMatches)
    return {
      total: first.length,
      page,
      values,
      ids: first.sort((one, other) => one.file - other.file).map(({ id }) => id),
    };
  const rest = count(`SELECT count(*) FROM instance NOT INDEXED WHERE id > ? AND ${where}`, [
    first.at(-1)!.id,
    ...values,
  ]);
  return { total: first.length + rest, page, values };
}

export function instancePage(
  db: Database,
  { offset, limit, series, where: conditions }: Parsed<'library.instances'>,
): Rows<InstanceRow> {
  // All of them in the order of their files: the index of files is narrow, and passing over a million rows of it is quick.
  const order = series === undefined ? 'instance.file' : 'instance.number, instance.id';
  const rowsOf = (ids: string, ...values: (string | number)[]): InstanceRow[] =>
    statement<unknown[], InstanceRow>(
      db,
      `SELECT instance.id, instance.series, sop_uid AS sopUid, sop_class AS sopClass, number, frames, rows, columns,
         transfer_syntax AS transferSyntax, file.size, ${shownPath} AS path, ${remark} AS remark, excluded
       FROM instance JOIN file ON file.id = instance.file JOIN root ON root.id = file.root
       WHERE instance.id IN (${ids}) ORDER BY ${order}`,
    ).all(...values);
  if (series === undefined && !conditions.length)
    return {
      total: libraryCounts(db).instances,
      rows: rowsOf('SELECT id FROM instance ORDER BY file LIMIT ? OFFSET ?', limit, offset),
    };
  if (series === undefined) {
    const found = remember(db, 'library.instances', () => instancesOf(db, conditions), JSON.stringify(conditions));
    const { total, page, values, ids } = found;
    const rows = ids
      ? rowsOf(listed, JSON.stringify(ids.slice(offset, offset + limit)))
      : rowsOf(page, ...values, limit, offset);
    return { total, rows };
  }
  const { parts, values } = whereOf('instance', conditions);
  const where = `WHERE ${[...parts, 'instance.series = ?'].join(' AND ')}`;
  const total = statement<unknown[], number>(db, `SELECT count(*) FROM instance ${where}`)
    .pluck()
    .get(...values, series) as number;
  const rows = rowsOf(
    `SELECT id FROM instance ${where} ORDER BY ${order} LIMIT ? OFFSET ?`,
    ...values,
    series,
    limit,
    offset,
  );
  return { total, rows };
}
