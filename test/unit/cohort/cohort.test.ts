/** The cohort step on a real workspace: load, join, roles, undo, groups, cross tables, checks, what a release gets. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cohortStep, subjectRows } from '#engine/cohort/handlers.ts';
import type { Step } from '#engine/step.ts';
import { openCollection } from './collection.ts';

let at: ReturnType<typeof openCollection>;
beforeEach(() => (at = openCollection(cohortStep as unknown as Step)));
afterEach(() => at.close());
const check = (name: string) => cohortStep.checks(at.workspace).find(({ id }) => id === `cohort.${name}`)!;

it('joins by the exact ID, shows near misses, and follows the library', async () => {
  at.addSeries({ patient: 'P1', sex: 'F' });
  at.addSeries({ patient: '7', sex: 'M', age: '061Y' });
  const file = at.write(
    'clinical.csv',
    'Patient ID;Sex;Alter;Diagnose\nP1;w;50;positive\n007;M;61;negative\nP3;M;70;negative\n',
  );
  const table = await at.call('cohort.load', { file });
  expect(table).toMatchObject({
    rows: 3,
    matched: 1,
    unknownRows: 2,
    patientsWithout: 1,
    nearMisses: [{ table: '007', library: '7', difference: 'leading zeros' }],
  });
  expect(check('joined').status).toBe('fail');
  at.addSeries({ patient: 'P3' });
  expect((await at.call('cohort.table', {})).table).toMatchObject({ matched: 2, unknownRows: 1 });
  const rows = [...subjectRows(at.workspace)];
  expect(rows.map(({ sex, age, label }) => [sex.value, age.value, label.value])).toEqual([
    ['F', '50', 'positive'],
    ['M', '61', null],
    ['M', '70', 'negative'],
  ]);
});

it('undoes and redoes loading and assigning', async () => {
  at.addSeries({ patient: 'P1' });
  await at.call('cohort.load', { file: at.write('one.csv', 'id,gender,who\nP1,f,x\n') });
  await at.call('cohort.load', { file: at.write('two.csv', 'code,gender\nP1,m\n'), patient: 'code' });
  const sex = (): string | null => [...subjectRows(at.workspace)][0]!.sex.value;
  expect(sex()).toBe('M');
  at.workspace.decisions.undo();
  expect(sex()).toBe('F');
  at.workspace.decisions.redo();
  expect(sex()).toBe('M');
  await at.call('cohort.assign', { column: 'gender', role: null });
  expect(sex()).toBeNull();
  await at.call('cohort.unload', {});
  expect(await at.call('cohort.table', {})).toEqual({});
});

it('refuses what it cannot understand and keeps what was there', async () => {
  at.addSeries({ patient: 'P1' });
  await at.call('cohort.load', { file: at.write('good.csv', 'id,sex\nP1,f\n') });
  await expect(at.call('cohort.load', { file: at.write('bad.csv', 'id,sex\nP1\n') })).rejects.toThrow(/line 2/);
  await expect(at.call('cohort.load', { file: '/nowhere.csv' })).rejects.toThrow(/cannot be read/);
  expect((await at.call('cohort.table', {})).table!.rows).toBe(1);
});

it('joins no row to two people of one ID', async () => {
  at.addSeries({ patient: 'P1', scope: 'root:1', sex: 'F', birthDate: '19600101' });
  at.addSeries({ patient: 'P1', scope: 'root:2', sex: 'M', birthDate: '19700101' });
  const table = await at.call('cohort.load', { file: at.write('c.csv', 'id,label\nP1,x\n') });
  expect(table.matched).toBe(0);
  expect(table.notes.join(' ')).toMatch(/joined to nobody/);
});

it('counts groups, labels of one source, and patients instead of series', async () => {
  for (let index = 0; index < 12; index++)
    at.addSeries({ patient: `A${index}`, sex: 'F', age: '065Y', manufacturer: 'GE' });
  for (let index = 0; index < 3; index++)
    at.addSeries({ patient: `B${index}`, sex: 'M', age: '065Y', manufacturer: 'SIEMENS', instances: 3 });
  at.addSeries({ patient: 'B0', sex: 'M', age: '065Y', manufacturer: 'Siemens Healthineers' });
  const summary = await at.call('cohort.summary', {});
  expect(summary).toMatchObject({
    patients: 15,
    smallGroups: 1,
    patientsInSmallGroups: 3,
    smallest: { count: 3, description: '60-69, male' },
  });
  expect(
    summary.variables
      .find(({ id }) => id === 'manufacturer')!
      .levels.map(({ label, count, small }) => [label, count, small]),
  ).toEqual([
    ['GE', 12, false],
    ['Siemens', 3, true],
  ]);
  const rows = [
    'id,label',
    ...Array.from({ length: 12 }, (_, index) => `A${index},negative`),
    'B0,positive',
    'B1,positive',
    'B2,negative',
  ];
  await at.call('cohort.load', { file: at.write('c.csv', rows.join('\n')) });
  const crossed = await at.call('cohort.cross', { row: 'label', column: 'manufacturer' });
  expect(crossed).toMatchObject({
    rows: ['negative', 'positive'],
    columns: ['GE', 'Siemens'],
    counts: [
      [12, 1],
      [0, 2],
    ],
  });
  expect(crossed.warnings[0]).toMatch(/All 2 patients with label “positive”/);
  expect(check('singleSource').status).toBe('fail');
  expect(check('smallGroups').status).toBe('fail');
  expect(check('demographics').status).toBe('pass');
});

it('asks why age and sex are absent, and stops columns that name people', async () => {
  at.addSeries({ patient: 'P1' });
  expect(check('demographics').status).toBe('fail');
  await at.call('cohort.load', { file: at.write('c.csv', 'id,label\nP1,seen 2020-01-02\n') });
  expect(check('personalValues')).toMatchObject({ status: 'fail', severity: 'block', kind: 'privacy' });
  expect(check('personalValues').evidence.text).not.toContain('2020');
});

it('keeps institutions of headers inside', () => {
  at.addSeries({ patient: 'P1', institution: 'St. Elsewhere' });
  expect([...subjectRows(at.workspace)][0]!.site).toMatchObject({ value: 'site 1', source: 'DICOM header' });
});
