/** Queries of the review of pixels: objects by what makes them look alike, what was read of them, what was decided. */
import type { PixelDecision } from '#shared/contract/pixels.ts';
import { statement, type Database } from './database.ts';
import type { Apply } from './decisions.ts';
import type { Kind } from './kinds.ts';
import { numbered } from './numbered.ts';

/** Keys: of a group; value PixelDecision. */
export const groupScope = 'deidentify.pixels.group';
/** Keys: seriesKey; value PixelDecision with `seen`, the number of images that were there. */
export const seriesScope = 'deidentify.pixels.series';
/** Keys: objectKey; value PixelDecision. */
export const instanceScope = 'deidentify.pixels.instance';
/** Value: PixelPolicy. */
export const policyScope = 'deidentify.pixels.policy';

export interface StoredGroup {
  id: number;
  kind: string;
  layout: string;
  suggested: string;
  example: number | null;
  exampleFrame: number;
}
export const storedGroups = (db: Database): StoredGroup[] =>
  statement<[], StoredGroup>(
    db,
    'SELECT id, kind, layout, suggested, example, example_frame AS exampleFrame FROM pixel_group ORDER BY id',
  ).all();

export type ObjectState = 'seen' | 'member' | 'outlier' | 'unreadable';
export interface CountRow {
  series: number;
  group: number;
  state: ObjectState;
  instances: number;
  frames: number;
  texts: number;
  identifying: number;
}
/** What was read of the included objects, by series, group and state. */
export const readCounts = (db: Database): CountRow[] =>
  statement<[], CountRow>(db, 'SELECT * FROM pixel_count WHERE instances > 0 ORDER BY series').all();

/** What was decided about single objects, with what the index knows of them. */
export type DecidedInstance = Kind & {
  series: number;
  instance: number;
  verdict: PixelDecision['verdict'];
  group: number | null;
  state: ObjectState | null;
};
export const decidedInstances = (db: Database): DecidedInstance[] =>
  statement<[], DecidedInstance>(
    db,
    `SELECT d.instance, json_extract(d.decision, '$.verdict') AS verdict, o."group", o.state,
       series.id AS series, series.modality, i.sop_class AS sopClass, series.manufacturer, series.model,
       coalesce(i.rows, -1) AS rows, coalesce(i.columns, -1) AS columns, coalesce(i.samples, -1) AS samples,
       i.image_type AS imageType, i.burned_in AS burnedIn, series.description, patient.patient_id AS patientId
     FROM pixel_instance_decision AS d CROSS JOIN instance AS i ON i.id = d.instance JOIN series ON series.id = i.series
     JOIN study ON study.id = series.study JOIN patient ON patient.id = study.patient
     LEFT JOIN pixel_object AS o ON o.instance = d.instance
     WHERE i.excluded IS NULL AND series.excluded IS NULL AND patient.excluded IS NULL`,
  ).all();

/** Verdicts on whole series, by row id. */
export const decidedSeries = (db: Database): Map<number, PixelDecision['verdict']> =>
  new Map(
    statement<[], [number, PixelDecision['verdict']]>(
      db,
      `SELECT series, json_extract(decision, '$.verdict') FROM pixel_series_decision`,
    )
      .raw()
      .all(),
  );

const parse = (text: string | null | undefined): PixelDecision | null => {
  if (text === null || text === undefined) return null;
  const { verdict, masks, reason } = JSON.parse(text) as PixelDecision;
  return { verdict, masks, reason };
};

export const seriesDecision = (db: Database, series: number): PixelDecision | null =>
  parse(
    statement<[number], string>(db, 'SELECT decision FROM pixel_series_decision WHERE series = ?').pluck().get(series),
  );
export const instanceDecision = (db: Database, instance: number): PixelDecision | null =>
  parse(
    statement<[number], string>(db, 'SELECT decision FROM pixel_instance_decision WHERE instance = ?')
      .pluck()
      .get(instance),
  );

/** A stable name of what is in one file: its decision gives way when the file changes. */
export function objectKey(db: Database, instance: number): string | undefined {
  const row = statement<[number], [string, string, number, number]>(
    db,
    `SELECT i.sop_uid, i.header_digest, f.size, f.mtime FROM instance AS i JOIN file AS f ON f.id = i.file WHERE i.id = ?`,
  )
    .raw()
    .get(instance);
  return row && JSON.stringify(row);
}
/** A stable name of a series, and how many images it has now. */
export function seriesKey(db: Database, series: number): { key: string; seen: number } | undefined {
  const row = statement<[number], [string, string, string, string, number]>(
    db,
    `SELECT p.scope, p.patient_id, study.uid, series.uid, series.instances
     FROM series JOIN study ON study.id = series.study JOIN patient AS p ON p.id = study.patient WHERE series.id = ?`,
  )
    .raw()
    .get(series);
  return row && { key: JSON.stringify(row.slice(0, 4)), seen: row[4] };
}

/** The Apply of `deidentify.pixels.instance`. */
export const applyInstance: Apply = (db, key, value) => {
  const [uid, digest, size, mtime] = JSON.parse(key) as [string, string, number, number];
  const ids = statement<unknown[], number>(
    db,
    `SELECT i.id FROM instance AS i JOIN file AS f ON f.id = i.file
     WHERE i.sop_uid = ? AND i.header_digest = ? AND f.size = ? AND f.mtime = ?`,
  )
    .pluck()
    .all(uid, digest, size, mtime);
  for (const id of ids) setDecision(db, 'instance', id, value);
};

/** The Apply of `deidentify.pixels.series`; what was said of fewer images than there are now does not come back. */
export const applySeries: Apply = (db, key, value) => {
  const found = statement<unknown[], { id: number; instances: number }>(
    db,
    `SELECT series.id, series.instances FROM patient JOIN study ON study.patient = patient.id JOIN series ON series.study = study.id
     WHERE patient.scope = ? AND patient.patient_id = ? AND study.uid = ? AND series.uid = ?`,
  ).get(...(JSON.parse(key) as string[]));
  if (!found) return;
  const seen = (value as { seen?: number } | undefined)?.seen ?? 0;
  setDecision(db, 'series', found.id, value !== undefined && found.instances > seen ? undefined : value);
};

function setDecision(db: Database, unit: 'series' | 'instance', id: number, value: unknown): void {
  if (value === undefined) statement<[number]>(db, `DELETE FROM pixel_${unit}_decision WHERE ${unit} = ?`).run(id);
  else
    statement<[number, string]>(
      db,
      `INSERT INTO pixel_${unit}_decision VALUES (?, ?) ON CONFLICT DO UPDATE SET decision = excluded.decision`,
    ).run(id, JSON.stringify(value));
}

export const unreadableObject = (db: Database, instance: number): boolean =>
  statement<[number], number>(db, `SELECT 1 FROM pixel_object WHERE instance = ? AND state = 'unreadable'`)
    .pluck()
    .get(instance) !== undefined;

export interface TextRow {
  instance: number;
  frame: number;
  x: number;
  y: number;
  width: number;
  height: number;
  text: string;
  confidence: number;
  identifier: string | null;
  why: string;
}
const textColumns = 't.instance, t.frame, t.x, t.y, t.width, t.height, t.text, t.confidence, t.identifier, t.why';

/** Texts of a look: the frame that was read for the frame that is asked for. */
export const textsOfFrame = (db: Database, instance: number, frame: number): TextRow[] =>
  statement<object, TextRow>(
    db,
    `SELECT ${textColumns} FROM pixel_text AS t WHERE t.instance = ?1 AND t.frame = (
       SELECT look.frame FROM pixel_look AS look, json_each(look.runs) AS run WHERE look.instance = ?1
         AND ?2 BETWEEN json_extract(run.value, '$[0]') AND json_extract(run.value, '$[1]') LIMIT 1)
     ORDER BY t.place`,
  ).all(numbered(instance, frame));

/** Texts of the objects of a group, those that identify first. */
export const textsOfGroup = (db: Database, group: number, limit: number): TextRow[] =>
  statement<[number, number], TextRow>(
    db,
    `SELECT ${textColumns} FROM pixel_object AS o JOIN pixel_text AS t ON t.instance = o.instance
     WHERE o."group" = ? ORDER BY t.identifier IS NULL, o.instance, t.frame, t.place LIMIT ?`,
  ).all(group, limit);

export interface FrameRow {
  instance: number;
  frame: number;
  alike: number;
  series: number;
  seriesNumber: number | null;
  number: number | null;
  frames: number;
  outlier: number;
  texts: number;
  unreadable: string | null;
  ofInstance: string | null;
  ofSeries: string | null;
}
const included = `i.excluded IS NULL AND series.excluded IS NULL AND p.excluded IS NULL`;
const around = `JOIN series ON series.id = i.series JOIN study ON study.id = series.study JOIN patient AS p ON p.id = study.patient
  LEFT JOIN pixel_instance_decision AS di ON di.instance = i.id LEFT JOIN pixel_series_decision AS ds ON ds.series = series.id`;
const frameColumns = `i.id AS instance, i.series, series.number AS seriesNumber, i.number, i.frames,
  di.decision AS ofInstance, ds.decision AS ofSeries`;

/** Looks of the objects of a group that was read, outliers first. */
export function framesOfGroup(
  db: Database,
  group: number,
  only: 'all' | 'outliers' | 'text',
  offset: number,
  limit: number,
): { total: number; rows: FrameRow[] } {
  const filter = { all: 'TRUE', outliers: 'o.outlier = 1', text: 'coalesce(look.texts, 0) > 0' }[only];
  const from = `FROM pixel_object AS o JOIN instance AS i ON i.id = o.instance ${around}
    LEFT JOIN pixel_look AS look ON look.instance = o.instance
    WHERE o."group" = ? AND o.state <> 'seen' AND ${included} AND ${filter}`;
  const total = statement<[number], number>(db, `SELECT count(*) ${from}`).pluck().get(group) as number;
  const rows = statement<[number, number, number], FrameRow>(
    db,
    `SELECT ${frameColumns}, coalesce(look.frame, 0) AS frame, coalesce(look.alike, i.frames) AS alike,
       coalesce(look.texts, 0) AS texts, max(o.outlier, coalesce(look.outlier, 0)) AS outlier, o.reason AS unreadable
     ${from} ORDER BY o.outlier DESC, o.instance, look.place LIMIT ? OFFSET ?`,
  ).all(group, limit, offset);
  return { total, rows };
}

/** What the index knows that makes objects one kind; `series`: those whose patient and description make them so. */
export type KindPlace = Pick<Kind, 'sopClass' | 'imageType' | 'burnedIn' | 'samples' | 'rows' | 'columns'> & {
  series: readonly number[];
};
// The list of series is the outer loop, so that pages come in its order without sorting.
const ofKind = `FROM json_each(?1) AS wanted CROSS JOIN instance AS i ON i.series = wanted.value ${around}
  WHERE i.sop_class = ?2 AND i.image_type = ?3 AND i.burned_in = ?4 AND coalesce(i.samples, -1) = ?5
    AND coalesce(i.rows, -1) = ?6 AND coalesce(i.columns, -1) = ?7 AND ${included}
    AND NOT EXISTS (SELECT 1 FROM pixel_object AS o JOIN pixel_group AS g ON g.id = o."group"
      WHERE o.instance = i.id AND o.state <> 'seen' AND NOT (?8 AND g.layout = ''))`;

/** Objects of a kind that were not read, or, of plain ones, were and show nothing; one row each, its middle frame. */
export const withNothingFound = (
  db: Database,
  place: KindPlace,
  plain: boolean,
  offset: number,
  limit: number,
): FrameRow[] =>
  statement<object, FrameRow>(
    db,
    `SELECT ${frameColumns}, i.frames / 2 AS frame, i.frames AS alike, 0 AS texts, 0 AS outlier, NULL AS unreadable
     ${ofKind} LIMIT ?9 OFFSET ?10`,
  ).all(
    numbered(
      JSON.stringify(place.series),
      place.sopClass,
      place.imageType,
      place.burnedIn,
      place.samples,
      place.rows,
      place.columns,
      plain ? 1 : 0,
      limit,
      offset,
    ),
  );

/** Included objects of a group that was read in which something has to be hidden, and about which nothing was decided; by series. */
export const undecidedWithMasks = (db: Database, group: number): { series: number; instances: number }[] =>
  statement<[number], { series: number; instances: number }>(
    db,
    `SELECT i.series, count(*) AS instances FROM pixel_object AS o JOIN instance AS i ON i.id = o.instance ${around}
     WHERE o."group" = ? AND o.state IN ('member', 'outlier') AND o.suggested <> '[]' AND ${included}
       AND di.decision IS NULL AND ds.decision IS NULL
     GROUP BY i.series`,
  ).all(group);

/** Whether anything was decided about pixels, or text was found in any. */
export const hasPixelFacts = (db: Database): boolean =>
  statement<[], number>(
    db,
    `SELECT 1 FROM decision WHERE scope GLOB 'deidentify.pixels.*' UNION ALL SELECT 1 FROM pixel_count WHERE texts > 0 LIMIT 1`,
  )
    .pluck()
    .get() !== undefined;

/** Changes with what was found in pixels: what is masked follows from it. '' where nothing was read. */
export function pixelMark(db: Database): string {
  const row = statement<[], { objects: number; mark: string }>(
    db,
    `SELECT coalesce(sum(instances), 0) AS objects, coalesce(sum(instances), 0) || '.' || coalesce(sum(texts), 0) || '.' ||
       coalesce(sum(identifying), 0) || '.' || coalesce(sum(iif(state = 'member', instances, 0)), 0) AS mark
     FROM pixel_count WHERE state <> 'seen'`,
  ).get()!;
  return row.objects === 0 ? '' : row.mark;
}

export type ObjectFactsRow = Kind & {
  instance: number;
  sopUid: string;
  group: number | null;
  state: ObjectState | null;
  suggested: string | null;
  ofInstance: string | null;
  ofSeries: string | null;
};
const oneOrAll = { patient: 'p.subject', instance: 'i.id' } as const;
/** What decides about the pixels of an object, or of all included objects of a person. */
export const pixelFactsOf = (db: Database, unit: keyof typeof oneOrAll, id: number): ObjectFactsRow[] =>
  statement<[number], ObjectFactsRow>(
    db,
    `SELECT i.id AS instance, i.sop_uid AS sopUid, series.id AS series, series.modality, i.sop_class AS sopClass, series.manufacturer, series.model,
       coalesce(i.rows, -1) AS rows, coalesce(i.columns, -1) AS columns, coalesce(i.samples, -1) AS samples,
       i.image_type AS imageType, i.burned_in AS burnedIn, series.description, p.patient_id AS patientId,
       o."group", o.state, o.suggested, di.decision AS ofInstance, ds.decision AS ofSeries
     FROM instance AS i ${around} LEFT JOIN pixel_object AS o ON o.instance = i.id
     WHERE ${oneOrAll[unit]} = ? AND ${included}`,
  ).all(id);

/** Where text was seen in one object, with the frames that look alike. */
export const boxesOfObject = (
  db: Database,
  instance: number,
): { x: number; y: number; width: number; height: number; runs: [number, number][] }[] =>
  statement<[number], { x: number; y: number; width: number; height: number; runs: string }>(
    db,
    `SELECT t.x, t.y, t.width, t.height, look.runs FROM pixel_text AS t
     JOIN pixel_look AS look ON look.instance = t.instance AND look.frame = t.frame
     WHERE t.instance = ? ORDER BY t.frame, t.place`,
  )
    .all(instance)
    .map(({ runs, ...box }) => ({ ...box, runs: JSON.parse(runs) as [number, number][] }));

export const seriesTitle = (
  db: Database,
  series: number,
): { number: number | null; description: string; modality: string; decision: PixelDecision | null } => {
  const row = statement<
    [number],
    { number: number | null; description: string; modality: string; decision: string | null }
  >(
    db,
    `SELECT number, description, modality, decision FROM series
     LEFT JOIN pixel_series_decision AS d ON d.series = series.id WHERE series.id = ?`,
  ).get(series)!;
  return { ...row, decision: parse(row.decision) };
};

export { parse as parseDecision };
