/** Counts of what would be packaged, for the preview of a card. */
import { statement, type Database } from './database.ts';
import { includedInstances } from './included.ts';

export function plannedContents(db: Database) {
  const totals = statement<[], { subjects: number; studies: number; series: number; instances: number; bytes: number }>(
    db,
    `SELECT count(DISTINCT patient) AS subjects, count(DISTINCT study) AS studies, count(DISTINCT series) AS series,
       count(*) AS instances, coalesce(sum(size), 0) AS bytes FROM ${includedInstances}`,
  ).get()!;
  const modalities = statement<[], { modality: string; subjects: number; series: number; instances: number }>(
    db,
    `SELECT series.modality AS modality, count(DISTINCT instance.patient) AS subjects, count(DISTINCT series.id) AS series, count(*) AS instances
     FROM ${includedInstances} AS instance JOIN series ON series.id = instance.series GROUP BY series.modality ORDER BY series DESC, modality`,
  ).all();
  const sopClasses = statement<[], { uid: string; instances: number }>(
    db,
    `SELECT sop_class AS uid, count(*) AS instances FROM ${includedInstances} GROUP BY sop_class ORDER BY instances DESC, uid`,
  ).all();
  const patients = statement<[], number>(db, `SELECT DISTINCT patient FROM ${includedInstances} ORDER BY patient`)
    .pluck()
    .all();
  return {
    ...totals,
    modalities: modalities.map((row) => ({
      ...row,
      modality: /^[A-Z]{2,16}$/.test(row.modality) ? row.modality : 'XX',
    })),
    sopClasses: sopClasses.map((row) => ({ ...row, name: '' })),
    patients,
  };
}
