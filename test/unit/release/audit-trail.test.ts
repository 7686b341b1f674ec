/** The audit trail: every attribute of a written object with action and rule, no value; kept once for alike objects. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { formatTag } from '#engine/dicom/tags.ts';
import { collection, planted, sourceObject, startProject, type TestProject } from './project.ts';

const projects: TestProject[] = [];
afterEach(async () => {
  for (const project of projects.splice(0)) await project.close();
});

it('tells what was done to each attribute, also nested and private, and by whom', async () => {
  const more = {
    '00290010 LO': 'ACME',
    '00291010 LO': 'Musterfrau',
    ReferencedStudySequence: [
      { ReferencedSOPClassUID: '1.2.840.10008.3.1.2.3.1', ReferencedSOPInstanceUID: '1.2.3.4' },
    ],
  };
  const project = await startProject({ ...collection(1, 3), 'own.dcm': sourceObject(2, 1, 1, more) });
  projects.push(project);
  const { engine, out } = project;
  await engine.call('deidentify.setProfile', { profile: { preset: 'tcia', retain: [], clean: [] } });
  await engine.job('deidentify.survey', {});
  const { rows } = await engine.call('library.instances', {});
  const own = rows.find(({ path }) => path.endsWith('own.dcm'))!;
  expect(await engine.call('deidentify.audit', { instance: own.id })).toEqual({ outcome: null, total: 0, rows: [] });
  expect((await engine.job('release.write', { out, draft: true })).failure).toBeUndefined();

  const audit = await engine.call('deidentify.audit', { instance: own.id });
  expect(audit.outcome).toMatchObject({ state: 'written', reason: null, release: 'Two-Lungs-1.0.0', actor: 'test' });
  const at = (path: string): string | undefined => audit.rows.find((row) => row.path === path)?.action;
  expect(at('(0010,0010)')).toBe('D');
  expect(at('(0008,0018)')).toBe('U');
  expect(at('(0008,0020)')).toBe('C');
  expect(at('(0029,"ACME",10)')).toBe('X');
  expect(audit.rows.map(({ path }) => path)).toContain('(0008,1110)');
  const file = readDicomFile(join(project.sources, 'own.dcm'));
  for (const { tag, creator } of file.dataSet.elements)
    if (creator === undefined && tag >>> 16 !== 2) expect(audit.rows.map((row) => row.path)).toContain(formatTag(tag));
  expect(JSON.stringify(audit)).not.toMatch(new RegExp(planted.join('|')));
  for (const row of audit.rows) expect(row.rule).not.toBe('');

  // Three alike slices and one other object.
  expect(engine.workspace.db.prepare('SELECT count(*) FROM trail').pluck().get()).toBe(2);
  const report = JSON.parse(readFileSync(join(out, 'Two-Lungs-1.0.0/reports/deidentification.json'), 'utf8')) as {
    rules: { action: string; rule: string; elements: number }[];
    actions: { elements: number }[];
    search: unknown;
  };
  const sum = (counted: { elements: number }[]): number => counted.reduce((total, { elements }) => total + elements, 0);
  expect(sum(report.rules)).toBe(sum(report.actions));
  expect(report.rules).toContainEqual({ action: 'D', rule: 'The pseudonym of this patient.', elements: 8 });
  expect(report.search).toEqual({ objects: 4, dismissed: 0, leftOut: 0 });
});

it('an object that is withheld has its reason instead', async () => {
  const project = await startProject({
    ...collection(1, 1),
    'us.dcm': sourceObject(2, 1, 1, { Modality: 'US', SOPClassUID: '1.2.840.10008.5.1.4.1.1.6.1' }),
  });
  projects.push(project);
  const { engine, out } = project;
  await engine.job('release.write', { out, draft: true });
  const { rows } = await engine.call('library.instances', {});
  const { outcome, total } = await engine.call('deidentify.audit', {
    instance: rows.find(({ path }) => path.endsWith('us.dcm'))!.id,
  });
  expect(outcome).toMatchObject({ state: 'withheld', reason: 'pixel-text-likely' });
  expect(total).toBe(0);
});
