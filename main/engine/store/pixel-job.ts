/** What reading pixels writes and asks: objects to look at, their looks, their groups, their texts. */
import type { LayoutFacts } from '../deidentify/pixels/known-layouts.ts';
import type { Box, SuggestedMask } from '#shared/contract/pixels.ts';
import type { SeenBox } from '../deidentify/pixels/layout.ts';
import type { ReadText } from '../deidentify/pixels/read-text.ts';
import { statement, type Database } from './database.ts';
import { includedInstances } from './included.ts';

const setting = 'pixels.edition';

/** Forgets all that was read where it was read by another edition of the reading. */
export function beginReading(db: Database, edition: string): void {
  const known = statement<[string], string>(db, 'SELECT value FROM setting WHERE key = ?').pluck().get(setting);
  if (known === edition) return;
  db.transaction(() => {
    for (const table of ['pixel_count', 'pixel_text', 'pixel_look', 'pixel_object', 'pixel_group', 'pixel_glance'])
      db.exec(`DELETE FROM ${table}`);
    statement<[string, string]>(
      db,
      'INSERT INTO setting VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
    ).run(setting, edition);
  })();
}

export interface UnseenObject {
  instance: number;
  /** By which pages follow one another: the order of the index on series. */
  file: number;
  source: string;
  frames: number;
  sopClass: string;
  rows: number;
  columns: number;
  samples: number;
  imageType: string;
  burnedIn: string;
}
const unseenColumns = `i.id AS instance, i.source, i.frames, i.sop_class AS sopClass, coalesce(i.rows, -1) AS rows,
  coalesce(i.columns, -1) AS columns, coalesce(i.samples, -1) AS samples, i.image_type AS imageType, i.burned_in AS burnedIn, i.file`;
const isUnseen = 'NOT EXISTS (SELECT 1 FROM pixel_object WHERE instance = i.id)';

/** A page of the included instances of one series whose frames were not looked at. */
export const unseenObjects = (db: Database, series: number, after: number, limit: number): UnseenObject[] =>
  statement<[number, number, number], UnseenObject>(
    db,
    `SELECT ${unseenColumns} FROM ${includedInstances} AS i WHERE i.series = ? AND i.file > ? AND ${isUnseen} ORDER BY i.file LIMIT ?`,
  ).all(series, after, limit);

/** A page of those that nobody glanced at either. */
export const unglancedObjects = (db: Database, series: number, after: number, limit: number): UnseenObject[] =>
  statement<[number, number, number], UnseenObject>(
    db,
    `SELECT ${unseenColumns} FROM ${includedInstances} AS i WHERE i.series = ? AND i.file > ? AND ${isUnseen}
     AND NOT EXISTS (SELECT 1 FROM pixel_glance WHERE instance = i.id) ORDER BY i.file LIMIT ?`,
  ).all(series, after, limit);

/** Objects in which a glance saw nothing; those that went meanwhile are passed over. */
export function saveGlances(db: Database, instances: readonly number[]): void {
  const add = statement<[number]>(db, 'INSERT OR IGNORE INTO pixel_glance SELECT id FROM instance WHERE id = ?');
  db.transaction(() => instances.forEach((one) => add.run(one)))();
}
export const glancedCount = (db: Database): number =>
  statement<[], number>(db, 'SELECT count(*) FROM pixel_glance').pluck().get() as number;

/** Of the included instances of a series with few frames the first, the middle and the last, where they were not looked at. */
export const sampleObjects = (db: Database, series: number, mostFrames: number): UnseenObject[] =>
  statement<[number, number], UnseenObject>(
    db,
    `SELECT ${unseenColumns} FROM (
       SELECT *, row_number() OVER (ORDER BY number, file) AS place, count(*) OVER () AS many
       FROM ${includedInstances} WHERE series = ? AND frames <= ?) AS i
     WHERE i.place IN (1, (i.many + 1) / 2, i.many) AND ${isUnseen} ORDER BY i.place`,
  ).all(series, mostFrames);

/** Series with an object in which the cheap look saw text. */
export const seriesWithText = (db: Database): Set<number> =>
  new Set(statement<[], number>(db, "SELECT DISTINCT series FROM pixel_object WHERE cells <> ''").pluck().all());

const isThere = (db: Database, instance: number, series: number): boolean =>
  statement<[number, number], number>(db, 'SELECT 1 FROM instance WHERE id = ? AND series = ?')
    .pluck()
    .get(instance, series) !== undefined;

export function groupFor(db: Database, kind: string, layout: string, look: string): number {
  statement<[string, string, string]>(
    db,
    'INSERT INTO pixel_group (kind, layout, look) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  ).run(kind, layout, look);
  return statement<[string, string], number>(db, 'SELECT id FROM pixel_group WHERE kind = ? AND layout = ?')
    .pluck()
    .get(kind, layout) as number;
}

export interface SeenObject {
  instance: number;
  series: number;
  kind: string;
  frames: number;
  cells: string;
  regions: Box[];
  looks: { frame: number; alike: number; runs: [number, number][]; cells: string; lines: SeenBox[] }[];
}
/** What the cheap look found, in one transaction; an object that went meanwhile is passed over. */
export function saveSeen(db: Database, seen: SeenObject): void {
  db.transaction(() => {
    if (!isThere(db, seen.instance, seen.series)) return;
    statement<unknown[]>(
      db,
      `INSERT INTO pixel_object (instance, series, kind, "group", state, frames, cells, regions) VALUES (?, ?, ?, 0, 'seen', ?, ?, ?)`,
    ).run(seen.instance, seen.series, seen.kind, seen.frames, seen.cells, JSON.stringify(seen.regions));
    const add = statement<unknown[]>(
      db,
      'INSERT INTO pixel_look (instance, place, frame, alike, runs, cells, outlier, texts, lines) VALUES (?, ?, ?, ?, ?, ?, ?, 0, ?)',
    );
    for (const [place, look] of seen.looks.entries())
      add.run(
        seen.instance,
        place,
        look.frame,
        look.alike,
        JSON.stringify(look.runs),
        look.cells,
        Number(place > 0),
        JSON.stringify(look.lines),
      );
  })();
}

export function saveUnreadable(
  db: Database,
  { instance, series, kind, frames }: Pick<SeenObject, 'instance' | 'series' | 'kind' | 'frames'>,
  layout: string,
  reason: string,
): void {
  db.transaction(() => {
    if (!isThere(db, instance, series)) return;
    const group = groupFor(db, kind, layout, '');
    statement<[number]>(db, 'DELETE FROM pixel_look WHERE instance = ?').run(instance);
    statement<unknown[]>(
      db,
      `INSERT INTO pixel_object (instance, series, kind, "group", state, reason, frames) VALUES (?, ?, ?, ?, 'unreadable', ?, ?)
       ON CONFLICT DO UPDATE SET "group" = excluded."group", state = excluded.state, reason = excluded.reason, wants = 0`,
    ).run(instance, series, kind, group, reason, frames);
  })();
}

/** Kinds with objects that were looked at and belong to no group yet. */
export const ungroupedKinds = (db: Database): string[] =>
  statement<[], string>(db, `SELECT DISTINCT kind FROM pixel_object WHERE state = 'seen' AND "group" = 0 ORDER BY kind`)
    .pluck()
    .all();

export const ungrouped = (db: Database, kind: string): { instance: number; cells: string }[] =>
  statement<[string], { instance: number; cells: string }>(
    db,
    `SELECT instance, cells FROM pixel_object WHERE kind = ? AND state = 'seen' AND "group" = 0 ORDER BY instance`,
  ).all(kind);

export const layoutsOf = (db: Database, kind: string): { id: number; look: string; members: number }[] =>
  statement<[string], { id: number; look: string; members: number }>(
    db,
    `SELECT g.id, g.look, (SELECT count(*) FROM pixel_object AS o WHERE o."group" = g.id AND o.outlier = 0) AS members
     FROM pixel_group AS g WHERE g.kind = ? AND g.layout <> 'unreadable' ORDER BY g.id`,
  ).all(kind);

/** Puts objects into their groups; `wants` says whose words are to be read. */
export function assign(
  db: Database,
  rows: readonly { instance: number; group: number; outlier: boolean; wants: boolean }[],
): void {
  const set = statement<[number, number, number, number]>(
    db,
    'UPDATE pixel_object SET "group" = ?, outlier = ?, wants = ? WHERE instance = ?',
  );
  for (const { instance, group, outlier, wants } of rows) set.run(group, Number(outlier), Number(wants), instance);
}

export interface WantedObject extends LayoutFacts {
  instance: number;
  series: number;
  patient: number;
  source: string;
  group: number;
  kind: string;
  outlier: number;
  frames: number;
  regions: string;
}
const objectColumns = `o.instance, o.series, p.subject AS patient, root.path || '/' || f.path AS source, o."group", o.kind, o.outlier, o.frames,
  o.regions, s.modality, s.manufacturer, s.model, i.image_type AS imageType, coalesce(i.rows, 0) AS rows, coalesce(i.columns, 0) AS columns`;
const objectSources = `JOIN instance AS i ON i.id = o.instance JOIN series AS s ON s.id = i.series JOIN study ON study.id = s.study
  JOIN patient AS p ON p.id = study.patient JOIN file AS f ON f.id = i.file JOIN root ON root.id = f.root`;

/** Objects whose words wait to be read. */
export const wantedObjects = (db: Database, after: number, limit: number): WantedObject[] =>
  statement<[number, number], WantedObject>(
    db,
    `SELECT ${objectColumns} FROM pixel_object AS o ${objectSources} WHERE o.wants = 1 AND o.instance > ? ORDER BY o.instance LIMIT ?`,
  ).all(after, limit);
export const wantedCount = (db: Database): number =>
  statement<[], number>(db, 'SELECT count(*) FROM pixel_object WHERE wants = 1').pluck().get() as number;

/** Objects of a group for which the words that were read of others stand. */
export const unwantedObjects = (db: Database, limit: number): WantedObject[] =>
  statement<[number], WantedObject>(
    db,
    `SELECT ${objectColumns} FROM pixel_object AS o ${objectSources} WHERE o.state = 'seen' AND o.wants = 0 AND o."group" > 0
     ORDER BY o.instance LIMIT ?`,
  ).all(limit);

export interface StoredLook {
  place: number;
  frame: number;
  runs: [number, number][];
  cells: string;
  lines: SeenBox[];
}
export const looksOf = (db: Database, instance: number): StoredLook[] =>
  statement<[number], { place: number; frame: number; runs: string; cells: string; lines: string }>(
    db,
    'SELECT place, frame, runs, cells, lines FROM pixel_look WHERE instance = ? ORDER BY place',
  )
    .all(instance)
    .map((row) => ({
      ...row,
      runs: JSON.parse(row.runs) as [number, number][],
      lines: JSON.parse(row.lines) as SeenBox[],
    }));

export interface ReadObject {
  instance: number;
  outlier: boolean;
  texts: { frame: number; texts: readonly ReadText[] }[];
  suggested: readonly SuggestedMask[];
}
/** What was read of one object, which is then read to the end. */
export function saveRead(db: Database, { instance, outlier, texts, suggested }: ReadObject): void {
  db.transaction(() => {
    if (statement<[number]>(db, 'SELECT 1 FROM pixel_object WHERE instance = ?').get(instance) === undefined) return;
    statement<[number]>(db, 'DELETE FROM pixel_text WHERE instance = ?').run(instance);
    const add = statement<unknown[]>(
      db,
      'INSERT INTO pixel_text (instance, frame, place, x, y, width, height, text, confidence, identifier, why, standing) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    );
    const counted = statement<[number, number, number]>(
      db,
      'UPDATE pixel_look SET texts = ? WHERE instance = ? AND frame = ?',
    );
    for (const look of texts) {
      counted.run(look.texts.length, instance, look.frame);
      for (const [place, t] of look.texts.entries())
        add.run(
          instance,
          look.frame,
          place,
          t.x,
          t.y,
          t.width,
          t.height,
          t.text,
          t.confidence,
          t.identifier,
          t.why,
          t.standing,
        );
    }
    const all = texts.flatMap((look) => look.texts);
    statement<unknown[]>(
      db,
      `UPDATE pixel_object SET state = ?, outlier = ?, wants = 0, texts = ?, identifying = ?, suggested = ? WHERE instance = ?`,
    ).run(
      outlier ? 'outlier' : 'member',
      Number(outlier),
      all.length,
      all.filter(({ identifier }) => identifier !== null).length,
      JSON.stringify(suggested),
      instance,
    );
  })();
}

export interface GroupText extends Omit<ReadText, 'clear'> {
  instance: number;
  frame: number;
  runs: string;
  frames: number;
}
/** Texts of the members of a group whose words were read, with the frames that they stand for. */
export const textsOfMembers = (db: Database, group: number, limit: number): GroupText[] =>
  statement<[number, number], GroupText>(
    db,
    `SELECT t.*, look.runs, o.frames FROM pixel_object AS o JOIN pixel_text AS t ON t.instance = o.instance
     JOIN pixel_look AS look ON look.instance = t.instance AND look.frame = t.frame
     WHERE o."group" = ? AND o.outlier = 0 ORDER BY o.instance, t.frame, t.place LIMIT ?`,
  ).all(group, limit);

/** Groups of these kinds, with a member to show and what an ultrasound object of it says of regions. */
export const groupsToFinish = (db: Database): { id: number; members: number; example: number | null }[] =>
  statement<[], { id: number; members: number; example: number | null }>(
    db,
    `SELECT g.id, count(o.instance) AS members, coalesce(
       (SELECT instance FROM pixel_object WHERE "group" = g.id AND outlier = 0 ORDER BY identifying DESC, texts DESC, instance LIMIT 1),
       (SELECT min(instance) FROM pixel_object WHERE "group" = g.id)) AS example
     FROM pixel_group AS g LEFT JOIN pixel_object AS o ON o."group" = g.id AND o.outlier = 0 GROUP BY g.id`,
  ).all();

export const objectOf = (db: Database, instance: number): WantedObject | undefined =>
  statement<[number], WantedObject>(
    db,
    `SELECT ${objectColumns} FROM pixel_object AS o ${objectSources} WHERE o.instance = ?`,
  ).get(instance);

export function saveGroup(
  db: Database,
  group: number,
  example: number | null,
  frame: number,
  suggested: readonly SuggestedMask[],
): void {
  statement<unknown[]>(db, 'UPDATE pixel_group SET example = ?, example_frame = ?, suggested = ? WHERE id = ?').run(
    example,
    frame,
    JSON.stringify(suggested),
    group,
  );
}
