/** Queries about encapsulated documents and videos: which there are, and what reading each found. */
import { createHash } from 'node:crypto';
import type { DocumentReading } from '../deidentify/documents/read-document.ts';
import type { DeidentifyTask } from '../deidentify/types.ts';
import { statement, type Database } from './database.ts';
import { includedInstances } from './included.ts';
import { remember } from './remember.ts';

export interface DocumentObject {
  instance: number;
  series: number;
  patient: number;
  source: string;
  sopClass: string;
  /** 1: what it holds is a video. */
  video: number;
  burnedIn: string;
  patientId: string;
  studyDate: string;
  /** Under which a decision is kept: it outlives the row, and names one patient. */
  key: string;
  /** Changes whenever the file does. */
  mark: string;
  basis: string | null;
  reading: string | null;
}

const classes = '1.2.840.10008.5.1.4.1.1.104.';
/** As the index `instance_video` says it. */
const video = `transfer_syntax GLOB '1.2.840.10008.1.2.4.10[0-8]*'`;

/** Every included document and video in the order of patients and studies, with what reading it found. */
export const documentObjects = (db: Database): DocumentObject[] =>
  statement<[], DocumentObject>(
    db,
    `SELECT i.id AS instance, i.series, i.patient, i.source, i.sop_class AS sopClass, i.${video} AS video, i.burned_in AS burnedIn, own.patient_id AS patientId,
       study.date AS studyDate, own.scope || '|' || own.patient_id || '|' || i.sop_uid AS key,
       i.size || '.' || file.mtime || '.' || i.header_digest AS mark, fact.basis, fact.reading
     FROM ${includedInstances} AS i JOIN study ON study.id = i.study JOIN patient AS own ON own.id = study.patient
     JOIN file ON file.id = i.file LEFT JOIN document_fact AS fact ON fact.instance = i.id
     WHERE i.id IN (
       SELECT id FROM instance INDEXED BY instance_video WHERE ${video}
       UNION ALL SELECT held.id FROM series_kind AS kind CROSS JOIN instance AS held ON held.series = kind.series
       WHERE kind.sop_class GLOB '${classes}*' AND held.sop_class GLOB '${classes}*')
     ORDER BY own.patient_id, study.date, i.series, i.number, i.id`,
  ).all();

const known = ['patient-name', 'patient-id', 'accession', 'birth-date', 'other'];
/** Digest of whom the files of the collection name as patients: changes with each letter, not with the order in which it became known. */
export const knownPatientsMark = (db: Database): string =>
  remember(db, 'documents.patients', () => {
    const hash = createHash('sha256');
    const asked = [
      statement(db, 'SELECT mark FROM patient_change').raw(),
      statement(db, 'SELECT name, patient_id, birth_date FROM patient ORDER BY name, patient_id, birth_date').raw(),
      statement(
        db,
        `SELECT DISTINCT kind, value FROM series_identifier WHERE kind IN (${known.map((kind) => `'${kind}'`).join(', ')})
         ORDER BY kind, value`,
      ).raw(),
    ];
    for (const rows of asked) for (const row of rows.iterate()) hash.update(JSON.stringify(row));
    return hash.digest('hex');
  });

export function saveReading(db: Database, instance: number, basis: string, reading: DocumentReading): void {
  statement<unknown[]>(
    db,
    'INSERT OR REPLACE INTO document_fact (instance, basis, reading) SELECT id, ?, ? FROM instance WHERE id = ?',
  ).run(basis, JSON.stringify(reading), instance);
}

export interface DocumentTally {
  /** Documents in a package; videos are none of them. */
  admitted: number;
  /** Those that no program read and a person looked at. */
  looked: number;
  /** Those that a program read and a recipe admitted. */
  unseen: number;
  videos: number;
  /** Those, videos included, in which a person called a finding a false alarm. */
  dismissed: number;
}
/** Documents and videos in a package, by who answers for them. */
export function documentTally(db: Database, release: number): DocumentTally {
  const counts = new Map(
    statement<[number], [string, number]>(
      db,
      `SELECT json_extract(details, '$.document'), count(*) FROM output
       WHERE release = ? AND state = 'written' AND json_extract(details, '$.document') IS NOT NULL GROUP BY 1`,
    )
      .raw()
      .all(release),
  );
  const dismissed = statement<[number], number>(
    db,
    `SELECT count(*) FROM output
     WHERE release = ? AND state = 'written' AND json_extract(details, '$.falseAlarms') > 0`,
  )
    .pluck()
    .get(release) as number;
  const of = (what: NonNullable<DeidentifyTask['documents']>): number => counts.get(what) ?? 0;
  return {
    admitted: of('admit') + of('looked') + of('unseen'),
    looked: of('looked'),
    unseen: of('unseen'),
    videos: of('watched'),
    dismissed,
  };
}
