/** Queries of the labels step: groups of series by modality and description, and their acquisition attributes. */
import { firstInstance, includedSeries } from './included.ts';
import { statement, type Database } from './database.ts';

export interface GroupRow {
  modality: string;
  description: string;
  /** JSON list of distinct names. */
  manufacturers: string;
  series: number;
  instances: number;
  patients: number;
  example: number;
}
export interface HeaderRow {
  modality: string;
  description: string;
  acquisition: string;
  image_type: string;
}
export interface ProtocolSource {
  series: number;
  patient: number;
  patient_id: string;
  modality: string;
  description: string;
  manufacturer: string;
  model: string;
  software: string;
  protocol: string;
  thickness: number | null;
  acquisition: string;
}

export const groupRows = (db: Database): GroupRow[] =>
  statement<[], GroupRow>(
    db,
    `SELECT modality, description, json_group_array(DISTINCT manufacturer) AS manufacturers, count(*) AS series,
       sum(included) AS instances, count(DISTINCT patient) AS patients, min(id) AS example
     FROM ${includedSeries} GROUP BY modality, description ORDER BY series DESC, modality, description`,
  ).all();

/** Headers of the first series of every group, at most `each`; groups follow each other. */
export const groupHeaders = (db: Database, each: number): Iterable<HeaderRow> =>
  statement<[number], HeaderRow>(
    db,
    `SELECT chosen.modality, chosen.description, chosen.acquisition, coalesce(instance.image_type, '') AS image_type
     FROM (SELECT *, row_number() OVER (PARTITION BY modality, description ORDER BY id) AS place FROM ${includedSeries}) AS chosen
     LEFT JOIN instance ON instance.id = ${firstInstance('chosen.id')}
     WHERE chosen.place <= ? ORDER BY chosen.modality, chosen.description, chosen.place`,
  ).iterate(each);

export const protocolSources = (db: Database): Iterable<ProtocolSource> =>
  statement<[], ProtocolSource>(
    db,
    `SELECT series.id AS series, series.patient, patient.patient_id, series.modality, series.description, series.manufacturer, series.model,
       series.software, series.protocol, series.thickness, series.acquisition
     FROM ${includedSeries} AS series JOIN patient ON patient.id = series.patient ORDER BY series.id`,
  ).iterate();
