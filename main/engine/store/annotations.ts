/** Queries of segmentations and structure sets, and of the images that they are drawn over. */
import type { Output } from '#shared/contract/index.ts';
import { statement, type Database } from './database.ts';

const root = '1.2.840.10008.5.1.4.1.1.';
/** Segmentation, Label Map Segmentation, RT Structure Set. */
const classes = `('${root}66.4', '${root}66.7', '${root}481.3')`;
const most = 200;

export const annotationsOver = (db: Database, series: number): Output<'library.annotations'> =>
  statement<
    [number],
    Omit<Output<'library.annotations'>[number], 'sameFrame' | 'sameStudy'> & { sameFrame: number; sameStudy: number }
  >(
    db,
    `SELECT instance.id AS instance, s.id AS series, iif(instance.sop_class = '${root}481.3', 'structures', 'segmentation') AS kind,
       s.description, s.frame_of_reference <> '' AND s.frame_of_reference = own.frame_of_reference AS sameFrame, s.study = own.study AS sameStudy
     FROM series AS own JOIN study AS os ON os.id = own.study JOIN patient AS op ON op.id = os.patient
     JOIN patient ON patient.subject = op.subject JOIN study ON study.patient = patient.id
     JOIN series AS s ON s.study = study.id AND s.id <> own.id AND s.modality IN ('SEG', 'RTSTRUCT')
     JOIN instance ON instance.series = s.id AND instance.sop_class IN ${classes}
     WHERE own.id = ? ORDER BY sameFrame DESC, sameStudy DESC, s.number, s.id, instance.number, instance.id LIMIT ${most}`,
  )
    .all(series)
    .map(({ sameFrame, sameStudy, ...row }) => ({ ...row, sameFrame: sameFrame === 1, sameStudy: sameStudy === 1 }));

/** A series of these UIDs, of the person whose object this is; undefined where none is here. */
export const seriesByUid = (db: Database, instance: number, uids: readonly string[]): number | undefined =>
  statement<[number, string], number>(
    db,
    `SELECT s.id FROM instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study
     JOIN patient ON patient.id = study.patient JOIN patient AS same ON same.subject = patient.subject
     JOIN study AS st ON st.patient = same.id JOIN series AS s ON s.study = st.id
     WHERE instance.id = ? AND s.uid IN (SELECT value FROM json_each(?)) LIMIT 1`,
  )
    .pluck()
    .get(instance, JSON.stringify(uids));
