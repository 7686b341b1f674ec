/** Withdrawal: out of everything that comes, proposed version, a notice that names nobody, and the proof by search. */
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findTokens } from '#engine/deidentify/find-tokens.ts';
import { identities } from '#engine/deidentify/handlers.ts';
import { createDicom, transferSyntaxes } from '#engine/dicom/create.ts';
import { versionAfter } from '#engine/release/withdrawal-notice.ts';
import { collection, planted, sourceObject, startProject, type TestProject } from './project.ts';
import { testDataset } from './package.ts';

vi.setConfig({ testTimeout: 120_000 });
const base = mkdtempSync(join(tmpdir(), 'fairpack-withdraw-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

describe('the search', () => {
  const root = join(base, 'search');
  beforeAll(() => mkdirSync(root));
  const search = (name: string, bytes: string | Buffer, ...tokens: string[]): string[] => {
    writeFileSync(join(root, name), bytes);
    return findTokens({ root, paths: [name], tokens }).map(({ place, token }) => `${place} ${token}`);
  };
  it('finds whole names and UIDs only, in content and file names', () => {
    expect(search('a.csv', 'LUNG-00010,2.25.1234567\n', 'LUNG-0001', '2.25.123456')).toEqual([]);
    expect(search('b.csv', 'xLUNG-0001 1.2.25.123456 2.25.123456.7', 'LUNG-0001', '2.25.123456')).toEqual([]);
    expect(search('c.csv', '"LUNG-0001",2.25.123456\n', 'LUNG-0001', '2.25.123456')).toEqual([
      'content LUNG-0001',
      'content 2.25.123456',
    ]);
    expect(search('d.md', 'It is 2.25.123456. Then LUNG-0001.', 'LUNG-0001', '2.25.123456')).toHaveLength(2);
    expect(search('LUNG-0001_part.txt', '', 'LUNG-0001')).toEqual(['name LUNG-0001']);
  });
  it('finds them wherever they lie across blocks of a large file', () => {
    for (const at of [0, 4 * 2 ** 20 - 30, 4 * 2 ** 20 - 5, 4 * 2 ** 20, 8 * 2 ** 20 - 12, 9 * 2 ** 20 - 12]) {
      const bytes = Buffer.alloc(9 * 2 ** 20, 0x20);
      bytes.write('2.25.123456789', Math.min(at, bytes.length - 14), 'latin1');
      expect(search('large.bin', bytes, '2.25.123456789'), String(at)).toEqual(['content 2.25.123456789']);
    }
  });
  it('looks into deflated data sets', () => {
    const file = createDicom({
      transferSyntax: transferSyntaxes.deflated,
      dataSet: {
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
        SOPInstanceUID: '1.2.3',
        StudyInstanceUID: '2.25.99887766',
        PatientID: 'X',
      },
    });
    expect(file.includes('2.25.99887766')).toBe(false);
    expect(search('deflated.dcm', file, '2.25.99887766')).toEqual(['content 2.25.99887766']);
  });
  it('of a file that cannot be opened proves nothing and fails', () =>
    expect(() => findTokens({ root, paths: ['none'], tokens: ['x1'] })).toThrow());
});

it.each([
  [[], '1.0.0', null],
  [['1.0.0'], '1.0.0', '2.0.0'],
  [['1.0.0', '3.2.1'], '3.2.1', '4.0.0'],
  [['1.4.0'], '2.0.0', '2.0.0'],
] as const)('after releases %j and with %s planned, version %s follows', (released, planned, next) =>
  expect(versionAfter(released, planned)).toBe(next),
);

describe('somebody who withdraws', () => {
  let project: TestProject;
  let pseudonym: string;
  let first: string;
  const gone = 'MRN-4711-2';
  const bags = (): string[] =>
    readdirSync(project.out)
      .filter((name) => existsSync(join(project.out, name, 'bagit.txt')))
      .sort();
  const write = async (version: string): Promise<string> => {
    await project.engine.call('license.saveDataset', { dataset: { ...testDataset, version } });
    await project.engine.job('deidentify.survey', {});
    const { result } = await project.engine.job('release.write', { out: project.out, draft: true });
    return (result as { folder: string }).folder;
  };
  beforeAll(async () => {
    project = await startProject(collection(3, 2));
    await project.engine.call('deidentify.setProfile', {
      profile: { preset: 'custom', retain: ['modified-dates'], clean: [] },
    });
    const { db } = project.engine.workspace;
    const id = db.prepare<[string], number>('SELECT id FROM patient WHERE patient_id = ?').pluck().get(gone)!;
    pseudonym = identities(project.engine.workspace, [id]).get(id)!.pseudonym;
    first = await write('1.0.0');
  });
  afterAll(() => project.close());

  it('is out from now on, with a proposed version and a notice that names nobody', async () => {
    expect(readdirSync(join(first, 'data', 'dicom'))).toContain(pseudonym);
    const job = await project.engine.job('release.withdraw', { id: ` ${gone} `, reason: 'asked to' });
    expect(job).toMatchObject({
      state: 'done',
      result: {
        number: 1,
        patients: 1,
        objects: 2,
        version: '1.0.0',
        nextVersion: '2.0.0',
        releases: [{ version: '1.0.0', draft: true, objects: 2 }],
      },
    });
    const { text, file } = await project.engine.call('release.withdrawalNotice', { number: 1 });
    expect(text).toContain(`data/dicom/${pseudonym}/`);
    expect(text).toContain('version 2.0.0');
    expect(text.match(/^ {4}data\/dicom\/\S+, 2\.25\.\d+, 2\.25\.\d+, 2\.25\.\d+$/gm)).toHaveLength(2);
    for (const secret of [...planted, gone, '1.2.826.0.1.99', 'asked to']) expect(text).not.toContain(secret);
    expect(file).toContain('notices');
    expect(await project.engine.call('release.withdrawals', {})).toMatchObject([
      { number: 1, id: gone, patients: 1, reason: 'asked to' },
    ]);
    const { rows } = await project.engine.call('library.patients', {});
    expect(rows.find(({ patientId }) => patientId === gone)!.excluded).not.toBeNull();
    const [row] = rows.filter(({ patientId }) => patientId === gone);
    await expect(
      project.engine.call('library.include', { targets: [{ kind: 'patient', id: row!.id }] }),
    ).rejects.toMatchObject({ code: 'refused', message: expect.stringMatching(/withdrew/) as string });
  });

  it('is not in the next package, which a search proves; the old one fails that proof', async () => {
    const second = await write('2.0.0');
    expect(readdirSync(join(second, 'data', 'dicom'))).toHaveLength(2);
    const clean = await project.engine.job('release.proveWithdrawals', { folder: second });
    expect(clean.result).toMatchObject({ withdrawn: 1, hits: [], more: 0 });
    expect((clean.result as { tokens: number }).tokens).toBeGreaterThanOrEqual(5);
    expect((clean.result as { files: number }).files).toBeGreaterThan(20);
    const old = await project.engine.job('release.proveWithdrawals', { folder: first });
    const { hits } = old.result as { hits: { path: string; place: string }[] };
    expect(hits.some(({ path }) => path.endsWith('.dcm'))).toBe(true);
    expect(hits.some(({ path }) => path.endsWith('subjects.csv'))).toBe(true);
    expect(hits.some(({ place, path }) => place === 'name' && path.includes(pseudonym))).toBe(true);
  });

  it('is found in a package into which something of them was put back', async () => {
    const folder = join(project.out, bags()[1]!);
    const readme = join(folder, 'README.md');
    const before = readFileSync(readme);
    appendFileSync(readme, `\nSee ${pseudonym}.\n`);
    const job = await project.engine.job('release.proveWithdrawals', { folder });
    expect((job.result as { hits: object[] }).hits).toEqual([
      { path: expect.stringMatching(/README\.md$/) as string, place: 'content', token: pseudonym },
    ]);
    writeFileSync(readme, before);
    await expect(project.engine.call('release.proveWithdrawals', { folder: project.sources })).rejects.toMatchObject({
      code: 'not-found',
    });
  });

  it('stays out when files come later, in any spelling of the ID, whatever list is loaded', async () => {
    writeFileSync(join(project.sources, 'late.dcm'), sourceObject(2, 7, 1));
    writeFileSync(
      join(project.sources, 'late2.dcm'),
      sourceObject(2, 8, 1, {
        PatientID: ' mrn-4711-2',
        StudyInstanceUID: '1.2.826.0.1.99.2.8',
        IssuerOfPatientID: 'ELSEWHERE',
      }),
    );
    await project.engine.job('library.index', {});
    await project.engine.call('library.loadOptOuts', { text: 'patient_id\nsomebody else\n' });
    await project.engine.call('library.removeOptOuts', {});
    const { rows } = await project.engine.call('library.patients', {});
    const out = rows.filter(({ patientId }) => /4711-2$/i.test(patientId.trim()));
    expect(out).toHaveLength(2);
    for (const { excluded } of out) expect(excluded).not.toBeNull();
    const third = await write('2.0.1');
    expect(readdirSync(join(third, 'data', 'dicom'))).toHaveLength(2);
  });

  it('keeps a package from its name in which another patient carries the released pseudonym', async () => {
    const table = join(project.base, 'names.csv');
    writeFileSync(table, `original,pseudonym\nMRN-4711-1,${pseudonym}\nMRN-4711-3,TRIAL-C\n`);
    await project.engine.call('deidentify.readPseudonyms', { file: table });
    await project.engine.call('license.saveDataset', { dataset: { ...testDataset, version: '2.0.2' } });
    await project.engine.job('deidentify.survey', {});
    const job = await project.engine.job('release.write', { out: project.out, draft: true });
    expect(job).toMatchObject({
      state: 'failed',
      failure: { code: 'refused', message: expect.stringMatching(/withdrawn patient is still in/) as string },
    });
    expect(existsSync(join(project.out, `${testDataset.nickname}-2.0.2`))).toBe(false);
    await project.engine.call('deidentify.setNaming', { pseudonyms: {} });
  });

  it('who was withdrawn by mistake comes back, and is not looked for any more', async () => {
    await project.engine.call('release.undoWithdrawal', { number: 1 });
    const { rows } = await project.engine.call('library.patients', {});
    expect(rows.filter(({ excluded }) => excluded !== null)).toEqual([]);
    const fourth = await write('2.1.0');
    expect(readdirSync(join(fourth, 'data', 'dicom'))).toContain(pseudonym);
  });

  it('without ever having been here is noted for files found later', async () => {
    const job = await project.engine.job('release.withdraw', { id: 'never seen' });
    expect(job.result).toMatchObject({ patients: 0, objects: 0, releases: [] });
    const moved = join(project.sources, 'other.dcm');
    writeFileSync(moved, sourceObject(9, 1, 1, { PatientID: 'NEVER SEEN' }));
    renameSync(moved, join(project.sources, 'other2.dcm'));
    await project.engine.job('library.index', {});
    const { rows } = await project.engine.call('library.patients', {});
    expect(rows.find(({ patientId }) => patientId === 'NEVER SEEN')!.excluded).not.toBeNull();
  });
});
