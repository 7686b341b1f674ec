/** The list of patients who must not be in: in doubt somebody is left out, and every line tells whom it found. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { matchOptOuts, parseOptOuts } from '#engine/library/opt-outs.ts';
import { nearId } from '#engine/near-id.ts';
import { includedInstances } from '#engine/store/included.ts';
import { makeSlice, openSmallProject, put, type SmallProject } from './small-project.ts';

it.each([
  ['patient_id\nA1\nB2\n', ['2 A1', '3 B2']],
  ['A1\nB2', ['1 A1', '2 B2']],
  ['\uFEFFPatient ID;reason\r\nA1;moved\r\n\r\n"B 2";x\r\n', ['2 A1', '4 B 2']],
  ['reason,PatientID\nasked, A1 \n', ['2 A1']],
  ['patient_id,issuer\nA1,North\n', ['2 A1 North']],
  ['A1^^^North&1.2.3&ISO\n', ['1 A1 North']],
  ['', []],
  ['\n\n', []],
])('reads %j', (text, expected) => {
  expect(parseOptOuts(text).map(({ line, id, issuer }) => [line, id, issuer].join(' ').trim())).toEqual(expected);
});

it('takes spellings of one ID together', () => {
  expect(nearId(' 00Ab 12 ')).toBe('ab12');
  expect(nearId('0')).toBe('0');
});

describe('matching', () => {
  const patient = (id: number, patientId: string, issuer = '') => ({ id, patientId, issuer });
  const match = (text: string, patients: Parameters<typeof matchOptOuts>[1]) =>
    matchOptOuts(parseOptOuts(text), patients).map(({ line, outcome, near, patients: found }) => [
      line,
      outcome,
      near,
      found.map(({ id }) => id),
    ]);
  it('finds every patient of that ID, in another folder and another spelling, and tells what it did not find', () => {
    expect(
      match('id\nA1\n7\nnobody', [patient(1, 'A1'), patient(2, 'A1'), patient(3, '007'), patient(4, 'B2')]),
    ).toEqual([
      [2, 'several', false, [1, 2]],
      [3, 'one', true, [3]],
      [4, 'nobody', false, []],
    ]);
  });
  it('tells issuers apart, but leaves nobody in for the sake of one', () => {
    const both = [patient(1, '5', 'North Clinic'), patient(2, '5', 'South')];
    expect(match('id,issuer\n5,NORTH-CLINIC', both)).toEqual([[2, 'one', true, [1]]]);
    expect(match('id,issuer\n5,East', both)).toEqual([[2, 'several', true, [1, 2]]]);
    expect(match('5', both)).toEqual([[1, 'several', false, [1, 2]]]);
  });
  it('never matches patients without an ID', () => {
    expect(match('id\n""\n', [patient(1, '')])).toEqual([]);
  });
});

describe('in a project', () => {
  let project: SmallProject;
  let source: string;
  beforeEach(() => {
    project = openSmallProject();
    source = join(project.base, 'source');
    mkdirSync(source);
  });
  afterEach(() => project.close());
  const patientIn = (n: number, id: string) => ({
    [`${n}.dcm`]: makeSlice(n, 0, { PatientID: id, StudyInstanceUID: `1.${n}`, SeriesInstanceUID: `1.${n}.1` }),
  });
  const included = (): string[] =>
    project.workspace.db
      .prepare<[], string>(
        `SELECT DISTINCT patient_id FROM ${includedInstances} AS i JOIN patient ON patient.id = i.patient ORDER BY 1`,
      )
      .pluck()
      .all();

  it('holds for what is found later, is undone in one step, and cannot be lifted by hand', async () => {
    put(source, { ...patientIn(1, 'A1'), ...patientIn(2, 'B2') });
    await project.job('library.addFolder', { folder: source });
    await project.call('library.loadOptOuts', { text: 'patient_id\nb2\nC3\n', name: 'list.csv' });
    expect(included()).toEqual(['A1']);
    put(source, patientIn(3, '0c3'));
    await project.job('library.index', {});
    expect(included()).toEqual(['A1']);
    expect(await project.call('library.optOuts', {})).toMatchObject({
      name: 'list.csv',
      counts: { lines: 2, one: 2, several: 0, nobody: 0, near: 2, patients: 2 },
    });
    const out = (await project.call('library.patients', {})).rows.find((row) => row.patientId === 'B2')!;
    expect(out.excluded).toBe('On the list of opted-out patients');
    await expect(project.call('library.include', { targets: [{ kind: 'patient', id: out.id }] })).rejects.toMatchObject(
      { code: 'refused' },
    );
    project.workspace.decisions.undo();
    expect(included()).toEqual(['0c3', 'A1', 'B2']);
  });

  it('is on the list in the very transaction that adds a patient, before anything is settled', async () => {
    await project.call('library.loadOptOuts', { text: '1' });
    put(source, patientIn(1, '001'));
    let seen = 0;
    const { db } = project.workspace;
    // What the row says as soon as it is there, whatever comes after.
    db.function('note', (excluded: unknown) => void (seen += excluded === null ? 100 : 1));
    db.pragma('trusted_schema = ON');
    db.exec('CREATE TEMP TRIGGER watch AFTER INSERT ON patient BEGIN SELECT note(new.excluded); END');
    await project.job('library.addFolder', { folder: source });
    expect(included()).toEqual([]);
    expect(seen).toBe(1);
  });

  it('refuses a list without an ID, and one that is no text', async () => {
    await expect(project.call('library.loadOptOuts', { text: '\n\n' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    const file = join(put(project.base, { 'list.xlsx': Buffer.from('504b0304aaaa', 'hex') }), 'list.xlsx');
    await expect(project.call('library.loadOptOuts', { file })).rejects.toMatchObject({ code: 'invalid-input' });
  });
});
