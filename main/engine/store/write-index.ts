/** Writes what indexing found: files as they are met, then patients, studies, series and instances from their headers. */
import { statement, type Database } from './database.ts';
import { exclusionReason } from './exclusion.ts';
import { numbered } from './numbered.ts';

export interface SeenFile {
  path: string;
  size: number;
  mtime: number;
  inode: number;
}
/** A file whose header waits to be read; `path` is absolute. */
export interface PendingFile {
  id: number;
  root: number;
  path: string;
}
export interface NewInstance {
  file: number;
  root: number;
  issuer: string;
  patient: { patientId: string; name: string; birthDate: string; sex: string; ethnicGroup: string };
  study: { uid: string; date: string; time: string; description: string; studyId: string; accession: string };
  series: {
    uid: string;
    number: number | null;
    modality: string;
    description: string;
    protocol: string;
    bodyPart: string;
    manufacturer: string;
    model: string;
    software: string;
    station: string;
    institution: string;
    sopClass: string;
    frameOfReference: string;
    acquisition: () => string;
    thickness: number | null;
  };
  instance: {
    sopUid: string;
    sopClass: string;
    number: number | null;
    transferSyntax: string;
    dataSetOffset: number;
    pixelOffset: number;
    digest: string;
    rows: number | null;
    columns: number | null;
    frames: number;
    bitsAllocated: number | null;
    samples: number | null;
    photometric: string;
    imageType: string;
    burnedIn: string;
    identityRemoved: string;
    position: number | null;
    orientation: string;
    spacing: string;
    acquisitionNumber: string;
    patientAge: string;
    date: string;
    remark: string | null;
    phase: string;
  };
}

/** Kinds that are looked at again although the file has not changed: what stood in the way may be gone. */
const retried = new Set(['no-permission', 'disk-error', 'vanished', 'pending']);

/** Notes files as met in this run. What is new or changed becomes `pending`; the instance of a changed file goes at once. */
export function noteFiles(db: Database, root: number, run: number, files: readonly SeenFile[]): void {
  const find = statement<[number, string], { id: number; size: number; mtime: number; inode: number; kind: string }>(
    db,
    'SELECT id, size, mtime, inode, kind FROM file WHERE root = ? AND path = ?',
  );
  const touch = statement<[number, number]>(db, 'UPDATE file SET seen = ? WHERE id = ?');
  const change = statement<unknown[]>(
    db,
    `UPDATE file SET size = ?, mtime = ?, inode = ?, kind = 'pending', reason = NULL, seen = ? WHERE id = ?`,
  );
  const drop = statement<[number]>(db, 'DELETE FROM instance WHERE file = ?');
  const add = statement<unknown[]>(
    db,
    `INSERT INTO file (root, path, size, mtime, inode, kind, seen) VALUES (?, ?, ?, ?, ?, 'pending', ?)`,
  );
  db.transaction(() => {
    for (const { path, size, mtime, inode: wide } of files) {
      // Some systems number files beyond what a double holds; the remainder tells them apart as well.
      const inode = wide % 2 ** 53;
      const known = find.get(root, path);
      if (!known) add.run(root, path, size, mtime, inode, run);
      else if (known.size === size && known.mtime === mtime && known.inode === inode && !retried.has(known.kind))
        touch.run(run, known.id);
      else {
        drop.run(known.id);
        change.run(size, mtime, inode, run, known.id);
      }
    }
  })();
}

/** Notes what cannot be looked at. Below a folder (path ends in `/`) nothing is known, so what was read there stays. */
export function noteObstacle(
  db: Database,
  root: number,
  run: number,
  path: string,
  kind: string,
  reason: string,
): void {
  db.transaction(() => {
    if (path.endsWith('/')) {
      const below = path === '/' ? '' : path;
      statement<unknown[]>(db, 'UPDATE file SET seen = ? WHERE root = ? AND path >= ? AND path < ?').run(
        run,
        root,
        below,
        `${below}\u{10ffff}`,
      );
    } else
      statement<unknown[]>(
        db,
        'DELETE FROM instance WHERE file = (SELECT id FROM file WHERE root = ? AND path = ?)',
      ).run(root, path);
    statement<unknown[]>(
      db,
      `INSERT INTO file (root, path, size, mtime, inode, kind, reason, seen) VALUES (?, ?, 0, 0, 0, ?, ?, ?)
       ON CONFLICT (root, path) DO UPDATE SET kind = excluded.kind, reason = excluded.reason, seen = excluded.seen`,
    ).run(root, path, kind, reason, run);
  })();
}

/** After a root was walked to its end: what was not met has gone. Decisions stay; they are kept by UID. */
export function sweepVanished(db: Database, root: number, run: number): number {
  return db.transaction(() => {
    // Named once; forgotten when the folder is read again.
    statement<unknown[]>(
      db,
      `DELETE FROM file WHERE root = ? AND seen <> ? AND (kind IN ('vanished', 'pending') OR path LIKE '%/')`,
    ).run(root, run);
    statement<unknown[]>(
      db,
      'DELETE FROM instance WHERE file IN (SELECT id FROM file WHERE root = ? AND seen <> ?)',
    ).run(root, run);
    return statement<unknown[]>(
      db,
      `UPDATE file SET kind = 'vanished', reason = 'The file was here when the folder was read before and is not any more.' WHERE root = ? AND seen <> ?`,
    ).run(root, run).changes;
  })();
}

/** Removes series, studies and patients that hold no instance any more. */
export function removeEmpty(db: Database): void {
  db.transaction(() => {
    // What goes may have been half of a mixture: what is left of its UID is examined again.
    db.exec(`
      UPDATE series SET examined = 0 WHERE examined = 1 AND uid IN (SELECT uid FROM series WHERE instances = 0);
      DELETE FROM series WHERE instances = 0;
      DELETE FROM study WHERE NOT EXISTS (SELECT 1 FROM series WHERE series.study = study.id);
      DELETE FROM patient WHERE NOT EXISTS (SELECT 1 FROM study WHERE study.patient = patient.id);`);
  })();
}

/** Removes a source folder with all that was read from it. */
export function removeRoot(db: Database, root: number): boolean {
  return db.transaction(() => {
    statement<[number]>(db, 'DELETE FROM instance WHERE file IN (SELECT id FROM file WHERE root = ?)').run(root);
    return statement<[number]>(db, 'DELETE FROM root WHERE id = ?').run(root).changes > 0;
  })();
}

export const countPending = (db: Database): number =>
  statement<[], number>(db, `SELECT coalesce(sum(files), 0) FROM file_count WHERE kind = 'pending'`)
    .pluck()
    .get() as number;

/** Files whose headers wait to be read, in the order they were met. */
export const nextPending = (db: Database, after: number, limit: number): PendingFile[] =>
  statement<[number, number], PendingFile>(
    db,
    `SELECT file.id, file.root, root.path || '/' || file.path AS path FROM file JOIN root ON root.id = file.root
     WHERE file.kind = 'pending' AND root.present AND file.id > ? ORDER BY file.id LIMIT ?`,
  ).all(after, limit);

/** Patients whose names may have lost a bearer: rebuilt from the instances that are left. */
export function rebuildVariants(db: Database): void {
  const patients = statement<[], number>(
    db,
    'SELECT DISTINCT study.patient FROM series JOIN study ON study.id = series.study WHERE series.examined = -1',
  )
    .pluck()
    .all();
  const persons = statement<[number], string>(
    db,
    'SELECT DISTINCT person FROM instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study WHERE study.patient = ?',
  ).pluck();
  const forget = statement<[number]>(db, 'DELETE FROM patient_variant WHERE patient = ?');
  const add = statement<unknown[]>(db, 'INSERT OR IGNORE INTO patient_variant VALUES (?, ?, ?)');
  db.transaction(() => {
    for (const patient of patients) {
      forget.run(patient);
      for (const person of persons.all(patient))
        for (const [attribute, value] of variantsOf(person)) add.run(patient, attribute, value);
    }
  })();
}

/** Who a file says the patient is, as `instance.person` keeps it: JSON [name, birth date, sex]. */
const variantsOf = (person: string): [string, string][] => {
  const [name = '', birthDate = '', sex = ''] = JSON.parse(person) as string[];
  return (
    [
      ['name', name],
      ['birth_date', birthDate],
      ['sex', sex],
    ] as [string, string][]
  ).filter(([, value]) => value !== '');
};

const capacity = 50_000;

/** A map that forgets everything when full: the database knows it all again. */
function remember(cache: Map<string, number>, key: string, id: number): number {
  if (cache.size >= capacity) cache.clear();
  cache.set(key, id);
  return id;
}

export interface IndexWriter {
  /** One transaction. A file is an instance with all its rows, or none. */
  write(
    instances: readonly NewInstance[],
    others: readonly { file: number; kind: string; reason: string | null }[],
  ): void;
}

export function createIndexWriter(db: Database): IndexWriter {
  const patients = new Map<string, number>();
  const studies = new Map<string, number>();
  const series = new Map<string, number>();
  const variants = new Map<string, number>();
  const patientId = statement<[string, string], number>(
    db,
    'SELECT id FROM patient WHERE scope = ? AND patient_id = ?',
  ).pluck();
  const addPatient = statement<object>(
    db,
    `INSERT INTO patient (scope, patient_id, name, birth_date, sex, ethnic_group, excluded)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ${exclusionReason(`'patient:' || ?1 || '|' || ?2`)})`,
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
  const addInstance = statement<object>(
    db,
    `INSERT INTO instance (series, file, sop_uid, sop_class, number, transfer_syntax, dataset_offset, pixel_offset, header_digest,
       rows, columns, frames, bits_allocated, samples, photometric, image_type, burned_in, identity_removed, position, orientation,
       spacing, acquisition_number, patient_age, date, remark, phase, person, excluded)
     VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27,
       ${exclusionReason(`'instance:' || ?3`)})`,
  );
  const addVariant = statement<unknown[]>(db, 'INSERT OR IGNORE INTO patient_variant VALUES (?, ?, ?)');
  const dropInstance = statement<[number]>(db, 'DELETE FROM instance WHERE file = ?');
  const setKind = statement<unknown[]>(db, `UPDATE file SET kind = ?, reason = ? WHERE id = ? AND kind = 'pending'`);

  function patientOf({ patient, issuer, root, study }: NewInstance): number {
    // Without an ID two studies may be of two people, and nothing may join them.
    const scope = patient.patientId === '' ? `study:${study.uid}` : issuer === '' ? `root:${root}` : issuer;
    const key = `${scope}|${patient.patientId}`;
    return (
      patients.get(key) ??
      remember(
        patients,
        key,
        patientId.get(scope, patient.patientId) ??
          Number(
            addPatient.run(
              numbered(scope, patient.patientId, patient.name, patient.birthDate, patient.sex, patient.ethnicGroup),
            ).lastInsertRowid,
          ),
      )
    );
  }
  function studyOf(
    patient: number,
    { uid, date, time, description, studyId: id, accession }: NewInstance['study'],
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
  function seriesOf(study: number, s: NewInstance['series']): number {
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
                s.acquisition(),
                s.thickness,
              ),
            ).lastInsertRowid,
          ),
      )
    );
  }

  function writeInstance(row: NewInstance): void {
    const patient = patientOf(row);
    const person = JSON.stringify([row.patient.name, row.patient.birthDate, row.patient.sex]);
    const variant = `${patient}|${person}`;
    if (!variants.has(variant)) {
      for (const [attribute, value] of variantsOf(person)) addVariant.run(patient, attribute, value);
      remember(variants, variant, 1);
    }
    const i = row.instance;
    addInstance.run(
      numbered(
        seriesOf(studyOf(patient, row.study), row.series),
        row.file,
        i.sopUid,
        i.sopClass,
        i.number,
        i.transferSyntax,
        i.dataSetOffset,
        i.pixelOffset,
        i.digest,
        i.rows,
        i.columns,
        i.frames,
        i.bitsAllocated,
        i.samples,
        i.photometric,
        i.imageType,
        i.burnedIn,
        i.identityRemoved,
        i.position,
        i.orientation,
        i.spacing,
        i.acquisitionNumber,
        i.patientAge,
        i.date,
        i.remark,
        i.phase,
        person,
      ),
    );
  }

  return {
    write(instances, others) {
      try {
        db.transaction(() => {
          for (const row of instances) {
            // The folder may have been removed, or the file noted again, while its header was on the way.
            if (setKind.run('instance', null, row.file).changes === 0) continue;
            dropInstance.run(row.file);
            writeInstance(row);
          }
          for (const { file, kind, reason } of others) setKind.run(kind, reason, file);
        })();
      } catch (error) {
        // Ids of rows that were rolled back must not be used again.
        for (const cache of [patients, studies, series, variants]) cache.clear();
        throw error;
      }
    },
  };
}
