/** Files that lie elsewhere now: their rows are kept under the new path, so that decisions and outputs stay with them. */
import { statement, type Database } from './database.ts';
import { waits } from './files.ts';
import type { SeenFiles } from './seen-files.ts';

const readMark = 'filesRead';

/** Files above this row id arrived since the folders were last read to the end. */
export const arrivedAfter = (db: Database): number =>
  Number(statement<[string], string>(db, 'SELECT value FROM setting WHERE key = ?').pluck().get(readMark) ?? 0);

/** The folders were read to the end: what is known now is no arrival any more. */
export function markAllRead(db: Database): void {
  statement<[string]>(db, `INSERT OR REPLACE INTO setting SELECT ?, coalesce(max(id), 0) FROM file`).run(readMark);
}

/** What moved before the last reading is no news any more. */
export const forgetMoves = (db: Database): void => {
  statement(db, 'UPDATE file SET moved_from = NULL WHERE moved_from IS NOT NULL').run();
};

/** Gathers the files that wait to be read into a table in memory, by inode; call until it gives undefined. */
export function gatherArrived(db: Database, after: number, limit: number): number | undefined {
  if (after === 0)
    db.exec(`
      DROP TABLE IF EXISTS temp.arrived;
      CREATE TABLE temp.arrived (id INTEGER PRIMARY KEY, inode INTEGER NOT NULL, size INTEGER NOT NULL, mtime REAL NOT NULL);
      CREATE INDEX temp.arrived_inode ON arrived (inode);`);
  const last = statement<[number, number], number>(
    db,
    `SELECT max(id) FROM (SELECT id FROM file WHERE ${waits} AND id > ? ORDER BY id LIMIT ?)`,
  )
    .pluck()
    .get(after, limit);
  if (last === null || last === undefined) return undefined;
  db.prepare(
    `INSERT INTO temp.arrived SELECT id, inode, size, mtime FROM file WHERE ${waits} AND id > ? AND id <= ? AND inode <> 0`,
  ).run(after, last);
  return last;
}
export const dropArrived = (db: Database): void => {
  db.exec('DROP TABLE IF EXISTS temp.arrived');
};

// Where the folder is part of who the patient is, a file that went to another folder may be of another patient.
const samePatient = `(old.root = new.root OR NOT EXISTS (
  SELECT 1 FROM instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study
  JOIN patient ON patient.id = study.patient WHERE instance.file = old.id AND patient.scope LIKE 'root:%'))`;

/**
 * Of these files that were not met, those that wait under another path with the same inode, size and time of change: the
 * row takes the new path, and nothing is read. One transaction; gives the ids that are settled.
 */
export function moveByInode(db: Database, gone: readonly number[], seen: SeenFiles): Set<number> {
  const settled = new Set<number>();
  const used = new Set<number>();
  db.transaction(() => {
    const pairs = db
      .prepare<[string], { old: number; new: number; root: number; path: string; was: string }>(
        `SELECT old.id AS old, new.id AS new, new.root, new.path, old.path AS was
         FROM json_each(?) AS wanted JOIN file AS old ON old.id = wanted.value
         JOIN temp.arrived AS met ON met.inode = old.inode AND met.size = old.size AND met.mtime = old.mtime
         JOIN file AS new ON new.id = met.id
         WHERE old.kind NOT IN ('pending', 'vanished') AND old.inode <> 0 AND ${samePatient} ORDER BY old.id, new.id`,
      )
      .all(JSON.stringify(gone));
    const drop = statement<[number]>(db, 'DELETE FROM file WHERE id = ?');
    const move = statement<unknown[]>(db, 'UPDATE file SET root = ?, path = ?, moved_from = ? WHERE id = ?');
    for (const pair of pairs) {
      if (settled.has(pair.old) || used.has(pair.new)) continue;
      drop.run(pair.new);
      move.run(pair.root, pair.path, pair.was, pair.old);
      seen.add(pair.old);
      settled.add(pair.old);
      used.add(pair.new);
    }
  })();
  return settled;
}

/**
 * Of these files that were not met, those whose object was read anew from a file that has arrived: same SOP Instance UID,
 * same header, same size. The instance keeps its row and lies in the new file. One transaction; gives the ids settled.
 */
export function moveByHeader(db: Database, gone: readonly number[], arrived: number, seen: SeenFiles): Set<number> {
  const settled = new Set<number>();
  const used = new Set<number>();
  db.transaction(() => {
    const pairs = statement<
      [string, number],
      { file: number; instance: number; newFile: number; newInstance: number; was: string }
    >(
      db,
      `SELECT old.id AS file, was.id AS instance, new.id AS newFile, now.id AS newInstance, old.path AS was
       FROM json_each(?) AS wanted JOIN file AS old ON old.id = wanted.value JOIN instance AS was ON was.file = old.id
       JOIN instance AS now ON now.sop_uid = was.sop_uid AND now.id <> was.id AND now.series = was.series
         AND now.header_digest = was.header_digest AND now.transfer_syntax = was.transfer_syntax
       JOIN file AS new ON new.id = now.file AND new.size = old.size
       WHERE now.file > ? ORDER BY old.id, new.id`,
    ).all(JSON.stringify(gone), arrived);
    const drop = statement<[number]>(db, 'DELETE FROM instance WHERE id = ?');
    const forget = statement<[number]>(db, 'DELETE FROM file WHERE id = ?');
    // The preamble and the file meta information may differ, and with them where the data set begins.
    const offsets = statement<[number], { dataset: number; pixel: number }>(
      db,
      'SELECT dataset_offset AS dataset, pixel_offset AS pixel FROM instance WHERE id = ?',
    );
    const move = statement<unknown[]>(
      db,
      'UPDATE instance SET file = ?, dataset_offset = ?, pixel_offset = ? WHERE id = ?',
    );
    const name = statement<unknown[]>(db, 'UPDATE file SET moved_from = ? WHERE id = ?');
    for (const pair of pairs) {
      if (settled.has(pair.file) || used.has(pair.newFile) || !seen.has(pair.newFile)) continue;
      const { dataset, pixel } = offsets.get(pair.newInstance)!;
      drop.run(pair.newInstance);
      move.run(pair.newFile, dataset, pixel, pair.instance);
      name.run(pair.was, pair.newFile);
      forget.run(pair.file);
      settled.add(pair.file);
      used.add(pair.newFile);
    }
  })();
  return settled;
}
