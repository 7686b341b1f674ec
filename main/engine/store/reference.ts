/** Queries of the reference step: which series hold segmentations, and a file of each. */
import { firstInstance, includedInstances, includedSeries } from './included.ts';
import { statement, type Database } from './database.ts';

export interface SegmentationSeries {
  series: number;
  kind: 'SEG' | 'RTSTRUCT';
  /** Absolute path of the first included object. */
  source: string;
}

export const countSegmentations = (db: Database): number =>
  statement<[], number>(db, `SELECT count(*) FROM ${includedSeries} WHERE modality IN ('SEG', 'RTSTRUCT')`)
    .pluck()
    .get() as number;

/** At most `limit` series of segmentations, in the order of the library. */
export const segmentationSeries = (db: Database, limit: number): SegmentationSeries[] =>
  statement<[number], SegmentationSeries>(
    db,
    `SELECT chosen.id AS series, chosen.modality AS kind, instance.source AS source
     FROM (SELECT * FROM ${includedSeries} WHERE modality IN ('SEG', 'RTSTRUCT') ORDER BY id LIMIT ?) AS chosen
     JOIN ${includedInstances} AS instance
       ON instance.id = ${firstInstance('chosen.id')}
     ORDER BY chosen.id`,
  ).all(limit);
