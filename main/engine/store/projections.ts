/** The included pictures of one series, in their order, as a projection of it needs them. */
import { statement, type Database } from './database.ts';

export interface SeriesFile {
  path: string;
  digest: string;
  size: number;
  mtime: number;
  rows: number;
  columns: number;
  frames: number;
}
export const framesOfSeries = (db: Database, series: number): SeriesFile[] =>
  statement<[number], SeriesFile>(
    db,
    `SELECT root.path || '/' || file.path AS path, header_digest AS digest, file.size, mtime, rows, columns, frames
     FROM instance JOIN file ON file.id = instance.file JOIN root ON root.id = file.root
     WHERE series = ? AND excluded IS NULL AND rows > 0 AND columns > 0 ORDER BY number, instance.id`,
  ).all(series);
