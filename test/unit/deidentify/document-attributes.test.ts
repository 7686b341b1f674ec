/** Texts beside an admitted document: listed for review as those of every other object, decided, proven. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchFile } from '#engine/deidentify/search-file.ts';
import { identityOf } from '#engine/deidentify/identity.ts';
import { sourceTerms } from '#engine/deidentify/source-terms.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { topText } from '#engine/deidentify/context.ts';
import { profileOf } from '#engine/deidentify/plan.ts';
import { sourceObject, startProject, type TestProject } from '../release/project.ts';
import { documentObject, pdf, textPage } from './document-files.ts';

let project: TestProject;
const document = documentObject(1, pdf({ pages: [textPage('Findings: none')] }), {
  SeriesDescription: 'Letter Quorvex',
  DocumentTitle: 'Report for Zwyxla',
  ImageComments: 'Ward Zurquell',
});

const found = async (text: string) =>
  (await project.engine.call('deidentify.values', { text, limit: 50, sort: 'attribute' })).rows;
const admit = async (admitted: boolean): Promise<void> => {
  const { instance } = (await project.engine.call('deidentify.documents', {})).rows[0]!;
  const decision = admitted ? { admit: true as const, reason: 'Read by two of us', looked: false } : null;
  await project.engine.call('deidentify.decideDocument', { instance, decision });
  await project.engine.workspace.jobs.idle();
};

beforeAll(async () => {
  project = await startProject({ 'ct.dcm': sourceObject(1, 1, 1), 'document.dcm': document });
  await project.engine.call('deidentify.setProfile', {
    profile: { preset: 'custom', retain: [], clean: ['descriptors'] },
  });
  await project.engine.workspace.jobs.idle();
  await project.engine.job('deidentify.readDocuments', {});
}, 60_000);
afterAll(() => project.close());

describe('PS3.15 E.3.5: texts beside a document that a person admitted', () => {
  it('are not asked about while the document stays out', async () => {
    expect(await found('Quorvex')).toEqual([]);
  });
  it('are listed once it is admitted, and no longer when that is taken back', async () => {
    await admit(true);
    expect(await found('Quorvex')).toMatchObject([{ attribute: '(0008,103E)', sure: false, instances: 1 }]);
    expect(await found('Zwyxla')).toMatchObject([{ attribute: '(0042,0010)', sure: false, instances: 1 }]);
    expect(await found('Zurquell')).toHaveLength(1);
    await admit(false);
    expect(await found('Quorvex')).toEqual([]);
    await admit(true);
    expect(await found('Quorvex')).toHaveLength(1);
  });
  it('wait for a person where texts in doubt do', async () => {
    await project.engine.call('deidentify.setTextPolicy', { policy: 'ask' });
    const { waiting } = await project.engine.call('deidentify.surveyState', {});
    expect(waiting).toBeGreaterThanOrEqual(3);
    await project.engine.call('deidentify.setTextPolicy', { policy: 'suggested' });
  });
  it('become what was decided, and the search of what was written covers them', async () => {
    const decide = async (text: string, more: object): Promise<void> => {
      const { id } = (await found(text))[0]!;
      await project.engine.call('deidentify.decideValues', { ids: [id], action: 'keep', ...more });
    };
    await decide('Quorvex', {});
    await decide('Zwyxla', { action: 'edit', replacement: 'Report for Bluvex' });
    const job = await project.engine.job('release.write', { out: project.out, draft: true });
    const folder = job.result?.['folder'] as string;
    const written = readFileSync(join(folder, 'data/tables/files.csv'), 'utf8')
      .split('\n')
      .map((line) => /data\/dicom\/[^,"]+/.exec(line)?.[0])
      .filter((path) => path !== undefined)
      .map((path) => readDicomFile(join(folder, path)))
      .find((file) => topText(file, 0x00080016) === '1.2.840.10008.5.1.4.1.1.104.1')!;
    expect(topText(written, 0x0008103e)).toBe('Letter Quorvex');
    expect(topText(written, 0x00420010)).toBe('Report for Bluvex');
    expect(topText(written, 0x00204000)).not.toContain('Zurquell');
    // Had Bluvex been somebody whom a file of this patient names, the object would not have left the project.
    const somebody = identityOf('P1', 0, [{ kind: 'person', value: 'Bluvex' }]);
    const source = readDicomFile(join(project.sources, 'document.dcm'));
    const profile = profileOf(project.engine.workspace.db);
    const hits = searchFile(written, sourceTerms(source, somebody, profile));
    expect(hits.map(({ place, kind }) => [place, kind])).toEqual([['(0042,0010)', 'person']]);
  }, 60_000);
});
