/** Queries about encapsulated documents: which there are, and what reading each found. */
import type { DocumentReading } from '../deidentify/documents/read-document.ts';
import { statement, type Database } from './database.ts';
import { includedInstances } from './included.ts';

export interface DocumentObject {
  instance: number;
  series: number;
  patient: number;
  source: string;
  sopClass: string;
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

/** Every included document in the order of patients and studies, with what reading it found. */
export const documentObjects = (db: Database): DocumentObject[] =>
  statement<[], DocumentObject>(
    db,
    `SELECT i.id AS instance, i.series, i.patient, i.source, i.sop_class AS sopClass, i.burned_in AS burnedIn, own.patient_id AS patientId,
       study.date AS studyDate, own.scope || '|' || own.patient_id || '|' || i.sop_uid AS key,
       i.size || '.' || file.mtime || '.' || i.header_digest AS mark, fact.basis, fact.reading
     FROM ${includedInstances} AS i JOIN study ON study.id = i.study JOIN patient AS own ON own.id = study.patient
     JOIN file ON file.id = i.file LEFT JOIN document_fact AS fact ON fact.instance = i.id
     WHERE i.series IN (SELECT series FROM series_kind WHERE sop_class GLOB '${classes}*') AND i.sop_class GLOB '${classes}*'
     ORDER BY own.patient_id, study.date, i.series, i.number, i.id`,
  ).all();

export function saveReading(db: Database, instance: number, basis: string, reading: DocumentReading): void {
  statement<unknown[]>(
    db,
    'INSERT OR REPLACE INTO document_fact (instance, basis, reading) SELECT id, ?, ? FROM instance WHERE id = ?',
  ).run(basis, JSON.stringify(reading), instance);
}

/** Documents in a package, by what a person said of them: admitted, and of these looked at because no program read them. */
export const documentTally = (db: Database, release: number): { admitted: number; looked: number } =>
  statement<[number], { admitted: number; looked: number }>(
    db,
    `SELECT count(*) AS admitted, count(*) FILTER (WHERE json_extract(details, '$.document') = 'looked') AS looked
     FROM output WHERE release = ? AND state = 'written' AND json_extract(details, '$.document') IS NOT NULL`,
  ).get(release)!;
