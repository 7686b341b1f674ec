/** Packages of many patients: whatever is asked once a patient, or once a page of them, reads no table from end to end. */
import { expect, it } from 'vitest';
import { watchStatements, type Statements } from '../../fixtures/statements.ts';
import { collection, startProject } from './project.ts';

/** Times that each statement with a scan ran while so many patients were read, surveyed and packaged; and all others. */
async function packageOf(patients: number): Promise<Map<string, { runs: number; scans: string[] }>> {
  let watched: Statements | undefined;
  const project = await startProject(collection(patients, 1), {}, ({ workspace }) => {
    watched = watchStatements(workspace.db);
  });
  try {
    const { engine, out } = project;
    await engine.job('deidentify.survey', {});
    const { state } = await engine.job('release.write', { out, draft: true });
    expect(state).toBe('done');
    const { runs, scans } = watched!;
    return new Map([...runs].map(([sql, times]) => [sql, { runs: times, scans: scans(sql) }]));
  } finally {
    await project.close();
  }
}

// They take a list, but are asked once of the whole collection.
const asksAll = /FROM decision\b|survey_series AS known/;

it('statements that read a whole table run as often for many patients as for few', async () => {
  const few = await packageOf(3);
  const many = await packageOf(12);
  // Or nothing was watched.
  const perPatient = [...many].filter(([sql, { runs }]) => runs >= (few.get(sql)?.runs ?? 0) + 9);
  expect(perPatient.length).toBeGreaterThan(10);
  expect([...many.values()].filter(({ scans }) => scans.length > 0).length).toBeGreaterThan(10);
  const again = perPatient.filter(([, { scans }]) => scans.length > 0);
  expect(again.map(([sql, { scans }]) => [sql, scans])).toEqual([]);
  // What is asked for a page of patients runs once here, and hundreds of times for a hundred thousand.
  const paged = [...many].filter(([sql]) => /json_each\(/.test(sql) && !asksAll.test(sql));
  expect(paged.length).toBeGreaterThan(3);
  expect(paged.filter(([, { scans }]) => scans.length > 0)).toEqual([]);
}, 60_000);
