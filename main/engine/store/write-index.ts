/** Writes what indexing read: patients, studies, series and instances from the headers of a batch of files. */
import { nearId } from '../near-id.ts';
import { statement, type Database } from './database.ts';
import { excludesInstances, exclusionReason, newPatientReason, refreshInstances } from './exclusion.ts';
import type { FileBatch } from './file-batch.ts';
import { unpack, type FileStamp, type IndexBatch, type SeriesHeader } from './index-batch.ts';
import { alikeInstanceColumns, firstColumns, instanceColumns } from './instance-rows.ts';
import { numbered } from './numbered.ts';
import { rowAdder } from './row-adder.ts';
import { countMoves } from './row-moves.ts';
import type { SeenFiles } from './seen-files.ts';
import { variantsOf } from './tidy-index.ts';

const capacity = 50_000;

/** A map that forgets everything when full: the database knows it all again. */
function remember(cache: Map<string, number>, key: string, id: number): number {
  if (cache.size >= capacity) cache.clear();
  cache.set(key, id);
  return id;
}

export interface IndexWriter {
  /** Writes the batch that was read from `files`, in one transaction. A file is an instance with all its rows, or none. */
  write(files: FileBatch, batch: IndexBatch): void;
}

const unknownStamp: FileStamp = { size: 0, mtime: 0, inode: 0 };

/** Files that are noted only now count as seen. */
export function createIndexWriter(db: Database, seen: SeenFiles): IndexWriter {
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
  const images = rowAdder(db, 'file', {
    columns: ['root', 'path', 'size', 'mtime', 'inode', 'kind'],
    alike: ['root', 'kind'],
  });
  const instances = rowAdder(db, 'instance', { columns: instanceColumns, alike: alikeInstanceColumns }, images);
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

  const addFile = statement<unknown[]>(
    db,
    'INSERT INTO file (root, path, size, mtime, inode, kind, reason) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  const countNew = statement<[number, string, number, number]>(
    db,
    `INSERT INTO file_count VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET files = files + excluded.files, bytes = bytes + excluded.bytes`,
  );
  const hasRoot = statement<[number], number>(db, 'SELECT 1 FROM root WHERE id = ?').pluck();

  /** Notes of the files of one batch what they are, and counts them at its end. */
  function fileNotes(files: FileBatch): {
    /** Row of the file; undefined where it is none of ours any more. */
    note(place: number, kind: string, reason: string | null, stamp: FileStamp): number | undefined;
    count(): void;
  } {
    const noted = new Map<string, number[]>();
    const added = new Map<number, Map<string, { files: number; bytes: number }>>();
    const there = new Map<number, boolean>();
    return {
      note(place, kind, reason, stamp) {
        const id = files.ids[place];
        const root = files.roots[place]!;
        if (id !== undefined) {
          // The folder may have been removed, or the file noted again, while its header was on the way.
          if (setKind.run(kind, reason, id).changes === 0) return undefined;
          const ids = noted.get(kind);
          if (ids) ids.push(id);
          else noted.set(kind, [id]);
          return id;
        }
        if (!there.has(root)) there.set(root, hasRoot.get(root) !== undefined);
        if (!there.get(root)) return undefined;
        const { size, mtime, inode } = stamp;
        const row =
          kind === 'instance'
            ? images.add([root, files.below(place), size, mtime, inode, kind])
            : Number(addFile.run(root, files.below(place), size, mtime, inode, kind, reason).lastInsertRowid);
        seen.add(row);
        let kinds = added.get(root);
        if (!kinds) added.set(root, (kinds = new Map<string, { files: number; bytes: number }>()));
        let sum = kinds.get(kind);
        if (!sum) kinds.set(kind, (sum = { files: 0, bytes: 0 }));
        sum.files += 1;
        sum.bytes += size;
        return row;
      },
      count() {
        for (const [kind, ids] of noted) countFiles.run(kind, JSON.stringify(ids));
        for (const [root, kinds] of added)
          for (const [kind, { files, bytes }] of kinds) countNew.run(root, kind, files, bytes);
      },
    };
  }

  // The places of what decides on withholding among the values of a row.
  const kindColumns = ['sop_class', 'image_type', 'burned_in', 'samples', 'rows', 'columns'].map((name) =>
    instanceColumns.indexOf(name),
  );
  const framesColumn = instanceColumns.indexOf('frames');
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

  function writeInstances(files: FileBatch, batch: IndexBatch, { note }: ReturnType<typeof fileNotes>): void {
    // The same header from two folders may be of two patients.
    let lastRoot = -1;
    let lastAt = -1;
    let row = -1;
    const bySeries = new Map<number, number>();
    const kinds = new Map<string, unknown[]>();
    let lastKind: unknown[] | undefined;
    let first: number | undefined;
    images.begin();
    instances.begin();
    unpack(batch, firstColumns.length, (place, at, stamp, values) => {
      const id = note(place, 'instance', null, stamp);
      if (id === undefined) return;
      const header = batch.series[at]!;
      const root = files.roots[place]!;
      if (at !== lastAt || root !== lastRoot) {
        row = rowOf(header, root);
        lastAt = at;
        lastRoot = root;
      }
      values[0] = 1;
      values[1] = row;
      values[2] = id;
      values[3] = header.person;
      const added = instances.add(values);
      first ??= added;
      bySeries.set(row, (bySeries.get(row) ?? 0) + 1);
      // Neighbours are nearly always alike: comparing is cheaper than making a key.
      let same = lastKind?.[0] === row;
      for (let place = 0; same && place < kindColumns.length; place += 1)
        same = lastKind![place + 1] === values[kindColumns[place]!];
      if (!same) {
        const kind = [row, ...kindColumns.map((column) => values[column]), 0, 0];
        const key = JSON.stringify(kind);
        lastKind = kinds.get(key);
        if (!lastKind) kinds.set(key, (lastKind = kind));
      }
      const counts = lastKind as number[];
      counts[7] = counts[7]! + 1;
      counts[8] = counts[8]! + (values[framesColumn] as number);
    });
    // It writes what they refer to as well: what is noted from here on is given its row at once.
    instances.flush();
    for (const [row, count] of bySeries) countSeries.run(count, count, row);
    for (const kind of kinds.values()) countKind.run(...kind.slice(0, 8), kind[7], kind[8]);
    if (first !== undefined && excludesInstances(db)) refreshInstances(db, 'instance.id >= ?', first);
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
          const notes = fileNotes(files);
          writeInstances(files, batch, notes);
          for (const { place, kind, reason, stamp } of batch.others)
            notes.note(place, kind, reason, stamp ?? unknownStamp);
          notes.count();
        })();
      } catch (error) {
        // Ids of rows that were rolled back must not be used again.
        forgetIds();
        throw error;
      }
    },
  };
}
