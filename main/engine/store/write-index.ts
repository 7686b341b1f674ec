/** Writes what indexing read: patients, studies, series and instances from the headers of a batch of files. */
import { nearId } from '../near-id.ts';
import { statement, type Database } from './database.ts';
import { excludesInstances, exclusionReason, newPatientReason, refreshInstances } from './exclusion.ts';
import type { PendingFile } from './files.ts';
import { numberColumns, textColumns, unpack, type IndexBatch, type SeriesHeader } from './index-batch.ts';
import { numbered } from './numbered.ts';
import { countMoves } from './row-moves.ts';
import { variantsOf } from './tidy-index.ts';

const firstColumns = ['counted', 'series', 'file', 'person'];
const capacity = 50_000;

/** A map that forgets everything when full: the database knows it all again. */
function remember(cache: Map<string, number>, key: string, id: number): number {
  if (cache.size >= capacity) cache.clear();
  cache.set(key, id);
  return id;
}

export interface IndexWriter {
  /** Writes the batch that was read from `files`, in one transaction. A file is an instance with all its rows, or none. */
  write(files: readonly PendingFile[], batch: IndexBatch): void;
}

export function createIndexWriter(db: Database): IndexWriter {
  const patients = new Map<string, number>();
  const studies = new Map<string, number>();
  const series = new Map<string, number>();
  const variants = new Map<string, number>();
  const caches = [patients, studies, series, variants];
  const patientId = statement<[string, string], number>(
    db,
    'SELECT id FROM patient WHERE scope = ? AND patient_id = ?',
  ).pluck();
  const addPatient = statement<object>(
    db,
    `INSERT INTO patient (scope, patient_id, name, birth_date, sex, ethnic_group, near_id, excluded)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ${newPatientReason('?1', '?2', '?7')})`,
  );
  const studyId = statement<[number, string], number>(db, 'SELECT id FROM study WHERE patient = ? AND uid = ?').pluck();
  const addStudy = statement<unknown[]>(
    db,
    'INSERT INTO study (patient, uid, date, time, description, study_id, accession) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const seriesId = statement<[number, string], number>(db, 'SELECT id FROM series WHERE study = ? AND uid = ?').pluck();
  const addSeries = statement<object>(
    db,
    `INSERT INTO series (study, uid, number, modality, description, protocol, body_part, manufacturer, model, software, station,
       institution, sop_class, frame_of_reference, acquisition, thickness, excluded)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ${exclusionReason(`'series:' || ?2`)})`,
  );
  const columns = [...firstColumns, ...numberColumns, ...textColumns];
  const addInstance = statement<unknown[]>(
    db,
    `INSERT INTO instance (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
  );
  const addVariant = statement<unknown[]>(db, 'INSERT OR IGNORE INTO patient_variant VALUES (?, ?, ?)');
  const setKind = statement<unknown[]>(db, `UPDATE file SET kind = ?, reason = ? WHERE id = ? AND kind = 'pending'`);
  const countSeries = statement<[number, number, number]>(
    db,
    'UPDATE series SET instances = instances + ?, included = included + ?, examined = min(examined, 0) WHERE id = ?',
  );
  const countFiles = statement<[string, string]>(
    db,
    `INSERT INTO file_count (root, kind, files, bytes) SELECT root, ?, count(*), sum(size) FROM file
       WHERE id IN (SELECT value FROM json_each(?)) GROUP BY root
     ON CONFLICT DO UPDATE SET files = files + excluded.files, bytes = bytes + excluded.bytes`,
  );

  // The places of what decides on withholding among the values of a row.
  const kindColumns = ['sop_class', 'image_type', 'burned_in', 'samples', 'rows', 'columns'].map((name) =>
    columns.indexOf(name),
  );
  const framesColumn = columns.indexOf('frames');
  const countKind = statement<unknown[]>(
    db,
    `INSERT INTO series_kind VALUES (?, ?, ?, ?, coalesce(?, -1), coalesce(?, -1), coalesce(?, -1), ?, ?, ?)
     ON CONFLICT DO UPDATE SET instances = instances + excluded.instances, included = included + excluded.included,
       frames = frames + excluded.frames`,
  );

  const sources = new Map<number, number>();
  const source = statement<[number], number>(db, 'SELECT coalesce(within, id) FROM root WHERE id = ?').pluck();
  /** What lies in an archive is of the folder that the archive lies in. */
  function sourceOf(root: number): number {
    let known = sources.get(root);
    if (known === undefined) sources.set(root, (known = source.get(root) ?? root));
    return known;
  }
  function patientOf({ patient, issuer, study }: SeriesHeader, root: number): number {
    // Without an ID two studies may be of two people, and nothing may join them.
    const scope = patient.patientId === '' ? `study:${study.uid}` : issuer === '' ? `root:${sourceOf(root)}` : issuer;
    const key = `${scope}|${patient.patientId}`;
    return (
      patients.get(key) ??
      remember(
        patients,
        key,
        patientId.get(scope, patient.patientId) ??
          Number(
            addPatient.run(
              numbered(
                scope,
                patient.patientId,
                patient.name,
                patient.birthDate,
                patient.sex,
                patient.ethnicGroup,
                nearId(patient.patientId),
              ),
            ).lastInsertRowid,
          ),
      )
    );
  }
  function studyOf(
    patient: number,
    { uid, date, time, description, studyId: id, accession }: SeriesHeader['study'],
  ): number {
    const key = `${patient}|${uid}`;
    return (
      studies.get(key) ??
      remember(
        studies,
        key,
        studyId.get(patient, uid) ??
          Number(addStudy.run(patient, uid, date, time, description, id, accession).lastInsertRowid),
      )
    );
  }
  function seriesOf(study: number, s: SeriesHeader['series']): number {
    const key = `${study}|${s.uid}`;
    return (
      series.get(key) ??
      remember(
        series,
        key,
        seriesId.get(study, s.uid) ??
          Number(
            addSeries.run(
              numbered(
                study,
                s.uid,
                s.number,
                s.modality,
                s.description,
                s.protocol,
                s.bodyPart,
                s.manufacturer,
                s.model,
                s.software,
                s.station,
                s.institution,
                s.sopClass,
                s.frameOfReference,
                s.acquisition,
                s.thickness,
              ),
            ).lastInsertRowid,
          ),
      )
    );
  }
  function rowOf(header: SeriesHeader, root: number): number {
    const patient = patientOf(header, root);
    const variant = `${patient}|${header.person}`;
    if (!variants.has(variant)) {
      for (const [attribute, value] of variantsOf(header.person)) addVariant.run(patient, attribute, value);
      remember(variants, variant, 1);
    }
    return seriesOf(studyOf(patient, header.study), header.series);
  }

  function writeInstances(files: readonly PendingFile[], batch: IndexBatch): number[] {
    // By root and place in the batch: the same header from two folders may be of two patients.
    const rows = new Map<string, number>();
    const added = new Map<number, number>();
    const kinds = new Map<string, unknown[]>();
    let lastKind: unknown[] | undefined;
    const written: number[] = [];
    let first: number | bigint | undefined;
    unpack(batch, firstColumns.length, (place, at, values) => {
      const { id, root } = files[place]!;
      // The folder may have been removed, or the file noted again, while its header was on the way.
      if (setKind.run('instance', null, id).changes === 0) return;
      const header = batch.series[at]!;
      const key = `${root}|${at}`;
      const row = rows.get(key) ?? remember(rows, key, rowOf(header, root));
      values[0] = 1;
      values[1] = row;
      values[2] = id;
      values[3] = header.person;
      const { lastInsertRowid } = addInstance.run(values);
      first ??= lastInsertRowid;
      added.set(row, (added.get(row) ?? 0) + 1);
      const known: unknown[] | undefined = lastKind;
      // Neighbours are nearly always alike: comparing is cheaper than making a key.
      if (known?.[0] !== row || kindColumns.some((column, place) => known[place + 1] !== values[column])) {
        const kind = [row, ...kindColumns.map((column) => values[column]), 0, 0];
        const key = JSON.stringify(kind);
        lastKind = kinds.get(key);
        if (!lastKind) kinds.set(key, (lastKind = kind));
      }
      const counts = lastKind as number[];
      counts[7] = counts[7]! + 1;
      counts[8] = counts[8]! + (values[framesColumn] as number);
      written.push(id);
    });
    for (const [row, count] of added) countSeries.run(count, count, row);
    for (const kind of kinds.values()) countKind.run(...kind.slice(0, 8), kind[7], kind[8]);
    if (first !== undefined && excludesInstances(db)) refreshInstances(db, 'instance.id >= ?', Number(first));
    return written;
  }

  let moves = countMoves();
  const forgetIds = (): void => {
    for (const cache of caches) cache.clear();
  };

  return {
    write(files, batch) {
      if (moves !== countMoves()) forgetIds();
      moves = countMoves();
      try {
        db.transaction(() => {
          const written = new Map<string, number[]>();
          written.set('instance', writeInstances(files, batch));
          for (const { place, kind, reason } of batch.others) {
            const { id } = files[place]!;
            if (setKind.run(kind, reason, id).changes === 0) continue;
            const ids = written.get(kind);
            if (ids) ids.push(id);
            else written.set(kind, [id]);
          }
          for (const [kind, ids] of written) if (ids.length) countFiles.run(kind, JSON.stringify(ids));
        })();
      } catch (error) {
        // Ids of rows that were rolled back must not be used again.
        forgetIds();
        throw error;
      }
    },
  };
}
