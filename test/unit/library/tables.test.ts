/** Filters of the three tables over more rows than are kept by id: the same rows as a plain look finds, page by page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Condition } from '#shared/contract/library.ts';
import { conditionSql, literal, type Unit } from '#engine/store/conditions.ts';
import { openForWriting, type Database } from '#engine/store/database.ts';
import { firstInstance } from '#engine/store/included.ts';
import { instancePage, patientPage, seriesPage } from '#engine/store/library-tables.ts';

interface Row {
  patient: number;
  series: number;
  instance: number;
  patientId: string;
  modality: string;
  number: number;
  syntax: string;
  size: number;
  path: string;
}
let folder: string;
let db: Database;
let all: Row[];

const implicit = '1.2.840.10008.1.2';
const explicit = `${implicit}.1`;
/** 5,000 images: 250 a series, one series a study, two studies a patient. Files come in another order than images. */
const rows = 5000;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-tables-'));
  db = openForWriting(join(folder, 'project.sqlite'));
  const count = (upTo: number): string =>
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${upTo})`;
  db.pragma('foreign_keys = OFF');
  db.exec(`
    INSERT INTO root (id, path) VALUES (1, '/data');
    ${count(10)} INSERT INTO patient (id, scope, patient_id, name, birth_date, sex) SELECT i + 1, 'root:1', 'P' || i, '', '', '' FROM n;
    ${count(20)} INSERT INTO study (id, patient, uid, date, time, description, study_id, accession)
      SELECT i + 1, i / 2 + 1, '1.' || i, '', '', '', '', '' FROM n;
    ${count(20)} INSERT INTO series (id, study, uid, modality, description, protocol, body_part, manufacturer, model, software,
        station, institution, sop_class, frame_of_reference, instances, included)
      SELECT i + 1, i + 1, '2.' || i, iif(i = 7, 'MR', 'CT'), '', '', '', '', '', '', '', '', '', '', 250, 250 FROM n;
    ${count(rows)} INSERT INTO file (id, root, path, size, mtime, inode, kind)
      SELECT ${rows} - i, 1, 'f' || i || '.dcm', i, 0, 0, 'instance' FROM n;
    INSERT INTO file (root, path, size, mtime, inode, kind) VALUES (1, 'f-notes.txt', 4990, 0, 0, 'not-dicom');
    ${count(rows)} INSERT INTO instance (id, series, file, sop_uid, sop_class, number, transfer_syntax, dataset_offset, pixel_offset,
        header_digest, frames, photometric, image_type, burned_in, identity_removed, orientation, spacing, acquisition_number,
        patient_age, date, counted)
      SELECT i + 1, i / 250 + 1, ${rows} - i, '3.' || i, '', i % 250, iif(i % 400 = 0, '${implicit}', '${explicit}'), 0, 0, '', 1,
        '', 'ORIGINAL\\PRIMARY', '', '', '', '', '', '', '', 1 FROM n;
  `);
  all = db
    .prepare<[], Row>(
      `SELECT patient.id AS patient, series.id AS series, instance.id AS instance, patient.patient_id AS patientId, modality,
         instance.number, transfer_syntax AS syntax, size, path
       FROM instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study
         JOIN patient ON patient.id = study.patient JOIN file ON file.id = instance.file ORDER BY file.id`,
    )
    .all();
});
afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

const when = (attribute: string, operator: Condition['operator'], value = ''): Condition => ({
  attribute,
  operator,
  value,
});
const cases: [string, Condition[], (row: Row) => boolean][] = [
  ['one series', [when('Modality', 'is', 'mr')], ({ modality }) => modality === 'MR'],
  ['nearly all series', [when('Modality', 'is-not', 'MR')], ({ modality }) => modality !== 'MR'],
  ['one patient', [when('PatientID', 'is', 'P3')], ({ patientId }) => patientId === 'P3'],
  ['no patient', [when('PatientID', 'is', 'P')], () => false],
  ['few images', [when('TransferSyntaxUID', 'is', implicit)], ({ syntax }) => syntax === implicit],
  ['most images', [when('TransferSyntaxUID', 'is', explicit)], ({ syntax }) => syntax === explicit],
  ['one of several values', [when('ImageType', 'is', 'primary')], () => true],
  ['a part of a value', [when('ImageType', 'is', 'PRIM')], () => false],
  ['few files', [when('FileSize', 'more', '4979')], ({ size }) => size > 4979],
  ['most files', [when('FileSize', 'less', '4000')], ({ size }) => size < 4000],
  ['a name', [when('File', 'contains', 'f12')], ({ path }) => path.includes('f12')],
  [
    'a series and a number',
    [when('Modality', 'is', 'CT'), when('InstanceNumber', 'less', '3')],
    ({ modality, number }) => modality === 'CT' && number < 3,
  ],
  [
    'patients, images and files',
    [when('PatientID', 'is-not', 'P3'), when('TransferSyntaxUID', 'is', explicit), when('FileSize', 'more', '100')],
    ({ patientId, syntax, size }) => patientId !== 'P3' && syntax === explicit && size > 100,
  ],
];

describe.each(cases)('%s', (_name, where, fits) => {
  it('are the same in every table, on every page', () => {
    const wanted = all.filter(fits);
    const found: number[] = [];
    for (let offset = 0; ; offset += 700) {
      const { total, rows: page } = instancePage(db, { offset, limit: 700, where });
      expect(total).toBe(wanted.length);
      if (!page.length) break;
      found.push(...page.map(({ id }) => id));
    }
    expect(found).toEqual(wanted.map(({ instance }) => instance));
    // A row of a coarser table needs something that fits each condition, which here is one image.
    const series = [...new Set(wanted.map((row) => row.series))].sort((one, other) => one - other);
    const seriesInput = {
      text: '',
      modality: [],
      manufacturer: [],
      state: [],
      where,
      sort: 'patient' as const,
      descending: false,
    };
    expect(seriesPage(db, { ...seriesInput, offset: 0, limit: 500 })).toMatchObject({
      total: series.length,
      rows: series.map((id) => ({ id })),
    });
    expect(seriesPage(db, { ...seriesInput, offset: 1, limit: 2 }).rows.map(({ id }) => id)).toEqual(
      series.slice(1, 3),
    );
    const patients = [...new Set(wanted.map((row) => row.patient))].sort((one, other) => one - other);
    expect(patientPage(db, { offset: 0, limit: 500, text: '', where })).toMatchObject({
      total: patients.length,
      rows: patients.map((id) => ({ id })),
    });
  });
});

it('sees at once what was changed since the page before', () => {
  const where = [when('TransferSyntaxUID', 'is', implicit)];
  const { total } = instancePage(db, { offset: 0, limit: 1, where });
  db.prepare('UPDATE instance SET transfer_syntax = ? WHERE id = 2').run(implicit);
  expect(instancePage(db, { offset: 0, limit: 1, where }).total).toBe(total + 1);
  db.prepare('UPDATE instance SET transfer_syntax = ? WHERE id = 2').run(explicit);
});

it('looks into no wide row for a file, and for no series a million times', () => {
  const plan = (unit: Unit, condition: Condition): string =>
    db
      .prepare<[], { detail: string }>(
        `EXPLAIN QUERY PLAN SELECT count(*) FROM ${unit} WHERE ${conditionSql(unit, condition, literal)}`,
      )
      .all()
      .map(({ detail }) => detail)
      .join('\n');
  for (const unit of ['series', 'patient'] as const)
    for (const attribute of ['File', 'FileSize'])
      expect(plan(unit, when(attribute, 'contains', 'x'))).toContain('instance USING COVERING INDEX instance_series');
  for (const attribute of ['PatientID', 'StudyDate', 'Modality', 'KVP']) {
    expect(plan('instance', when(attribute, 'contains', 'x'))).toContain('LIST SUBQUERY');
    expect(plan('instance', when(attribute, 'contains', 'x')).split('\n')[0]).not.toContain('CORRELATED');
  }
});

it('finds the first image of a series along an index', () => {
  const details = db.prepare<[], { detail: string }>(
    `EXPLAIN QUERY PLAN SELECT ${firstInstance('series.id')} FROM series`,
  );
  const plan = details
    .all()
    .map(({ detail }) => detail)
    .join('\n');
  expect(plan).toContain('one USING INDEX instance_series');
  expect(plan).not.toContain('TEMP B-TREE');
  const [first] = db
    .prepare<[], number>(`SELECT ${firstInstance('3')}`)
    .pluck()
    .all();
  expect(first).toBe(all.find(({ series }) => series === 3)!.instance);
});
