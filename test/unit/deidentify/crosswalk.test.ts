/** The crosswalk in a real project: sealed on disk, complete for what was written, exported as two CSV files and nowhere else. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { identities } from '#engine/deidentify/handlers.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import type { DataSet, DicomFile } from '#engine/dicom/types.ts';
import { importKey, exportKey } from '#engine/workspace-key.ts';
import type { OpenWorkspace } from '#engine/workspace.ts';
import { collection, sourceObject, startProject, type TestProject } from '../release/project.ts';

vi.setConfig({ testTimeout: 120_000 });
let project: TestProject;
const more = {
  FrameOfReferenceUID: '1.2.826.0.1.99.5555',
  ReferencedImageSequence: [{ ReferencedSOPInstanceUID: '1.2.826.0.1.99.7777' }],
};
beforeAll(async () => {
  project = await startProject({
    ...collection(3, 2),
    'p9.dcm': sourceObject(9, 1, 1, { ...more, PatientID: '=SUM(1,2)"x' }),
  });
  await project.engine.call('deidentify.setProfile', {
    profile: { preset: 'custom', retain: ['modified-dates'], clean: [] },
  });
});
afterAll(() => project.close());
const workspace = (): TestProject['engine']['workspace'] => project.engine.workspace;
async function write(): Promise<void> {
  await project.engine.job('deidentify.survey', {});
  await project.engine.job('release.write', { out: project.out, draft: true });
}
const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => statSync(join(folder, name)).isFile());
const csv = (file: string): string[][] => Papa.parse<string[]>(readFileSync(file, 'utf8').trimEnd()).data;

function uidsOf(file: DicomFile, dataSet: DataSet = file.dataSet): string[] {
  return dataSet.elements.flatMap((element) =>
    element.items
      ? element.items.flatMap((item) => uidsOf(file, item.dataSet))
      : element.vr === 'UI'
        ? file.text(dataSet, element).split('\\')
        : [],
  );
}

describe('the crosswalk', () => {
  it('before anything is written is empty', async () => {
    const out = join(project.base, 'nothing yet');
    const job = await project.engine.job('deidentify.exportCrosswalk', { out });
    expect(job).toMatchObject({ state: 'done', result: { uids: 0, patients: 0 } });
    expect(readFileSync(join(out, 'uid_mapping.csv'), 'utf8')).toBe('id_old,id_new\n');
  });

  it('holds every UID and patient of what was written, as they stand in the files', async () => {
    await write();
    const out = join(project.base, 'crosswalk');
    const job = await project.engine.job('deidentify.exportCrosswalk', { out });
    expect(job).toMatchObject({
      state: 'done',
      result: { caution: expect.stringMatching(/lead.*back to the patient/) as string },
    });
    const uids = csv(join(out, 'uid_mapping.csv'));
    expect(uids[0]).toEqual(['id_old', 'id_new']);
    const fresh = new Map(uids.slice(1) as [string, string][]);
    expect(fresh.size).toBe(uids.length - 1);
    for (const old of [
      '1.2.826.0.1.99.5555',
      '1.2.826.0.1.99.7777',
      '1.2.826.0.1.99.9',
      '1.2.826.0.1.99.9.1',
      '1.2.826.0.1.99.9.1.1',
    ])
      expect(fresh.get(old), old).toMatch(/^2\.25\.\d+$/);
    // Each UID of each written file that is not well known comes from exactly one old one.
    const known = new Set(fresh.values());
    const bag = readdirSync(project.out).find((name) => existsSync(join(project.out, name, 'bagit.txt')))!;
    const written = files(join(project.out, bag)).filter((name) => name.endsWith('.dcm'));
    expect(written).toHaveLength(7);
    for (const name of written)
      for (const uid of uidsOf(readDicomFile(join(project.out, bag, name))))
        if (!uid.startsWith('1.2.840.10008.')) expect(known.has(uid), uid).toBe(true);

    const patients = csv(join(out, 'patid_mapping.csv'));
    expect(patients[0]).toEqual(['id_old', 'id_new']);
    const ids = workspace().db.prepare<[], number>('SELECT id FROM patient').pluck().all();
    const expected = [...identities(workspace(), ids).values()].map(({ pseudonym }) => pseudonym);
    expect(
      patients
        .slice(1)
        .map(([, name]) => name)
        .sort(),
    ).toEqual(expected.sort());
    expect(patients.map(([old]) => old)).toContain('=SUM(1,2)"x');
    if (process.platform !== 'win32')
      for (const name of readdirSync(out)) expect(statSync(join(out, name)).mode & 0o777, name).toBe(0o600);
    expect(readdirSync(out).sort()).toEqual(['patid_mapping.csv', 'uid_mapping.csv']);
  });

  it('is plain nowhere on the disk of the project', () => {
    const place = join(workspace().folder, 'private');
    const ids = workspace().db.prepare<[], number>('SELECT id FROM patient').pluck().all();
    const names = [...identities(workspace(), ids).values()].map(({ pseudonym }) => pseudonym);
    workspace().db.pragma('wal_checkpoint(TRUNCATE)');
    for (const name of files(place)) {
      const bytes = readFileSync(join(place, name));
      for (const text of ['1.2.826.0.1.99', 'MRN-4711', ...names]) expect(bytes.includes(text), name).toBe(false);
      if (process.platform !== 'win32') expect(statSync(join(place, name)).mode & 0o777, name).toBe(0o600);
    }
  });

  it('is refused in the project, in a source, in a package, by whichever way it is reached, and over a file', async () => {
    const bag = join(
      project.out,
      readdirSync(project.out).find((name) => existsSync(join(project.out, name, 'bagit.txt')))!,
    );
    const link = join(project.base, 'link');
    symlinkSync(bag, link);
    for (const out of [
      workspace().folder,
      join(workspace().folder, 'private'),
      project.sources,
      join(project.sources, 'new'),
      bag,
      join(bag, 'data', 'tables'),
      `${bag}.release`,
      join(link, 'data'),
    ]) {
      await expect(project.engine.call('deidentify.exportCrosswalk', { out }), out).rejects.toMatchObject({
        code: 'unsafe-place',
      });
      expect(existsSync(join(out, 'uid_mapping.csv'))).toBe(false);
    }
    const taken = join(project.base, 'taken');
    mkdirSync(taken);
    writeFileSync(join(taken, 'uid_mapping.csv'), 'mine');
    await expect(project.engine.call('deidentify.exportCrosswalk', { out: taken })).rejects.toMatchObject({
      code: 'conflict',
    });
    expect(readFileSync(join(taken, 'uid_mapping.csv'), 'utf8')).toBe('mine');
  });
});

describe('names', () => {
  it('by number stay through a second batch and go with the key to another project', async () => {
    const one = await startProject(collection(6, 1));
    const rule = { style: 'number', prefix: 'LUNG-', digits: 4 } as const;
    await one.engine.call('deidentify.setNaming', { pseudonyms: rule });
    const namesOf = ({ engine }: TestProject): Map<string, { pseudonym: string; dayOffset: number }> => {
      const rows = engine.workspace.db
        .prepare<[], { id: number; patient_id: string }>('SELECT id, patient_id FROM patient')
        .all();
      const known = identities(
        engine.workspace,
        rows.map(({ id }) => id),
      );
      return new Map(rows.map(({ id, patient_id }) => [patient_id, known.get(id)!]));
    };
    await one.engine.job('release.write', { out: one.out, draft: true });
    const first = namesOf(one);
    expect([...first.values()].map(({ pseudonym }) => pseudonym).sort()).toEqual([
      'LUNG-0001',
      'LUNG-0002',
      'LUNG-0003',
      'LUNG-0004',
      'LUNG-0005',
      'LUNG-0006',
    ]);
    for (const number of [11, 12, 13]) writeFileSync(join(one.sources, `${number}.dcm`), sourceObject(number, 1, 1));
    await one.engine.job('library.index', {});
    const second = namesOf(one);
    expect(second.size).toBe(9);
    for (const [patient, { pseudonym, dayOffset }] of first)
      expect(second.get(patient)).toMatchObject({ pseudonym, dayOffset });
    expect(new Set([...second.values()].map(({ pseudonym }) => pseudonym)).size).toBe(9);

    // Another project, another order, partly the same people.
    const two = await startProject({ 'a.dcm': sourceObject(20, 1, 1), ...collection(4, 1) });
    const file = join(one.base, 'the.key');
    const asFiles = (given: TestProject): OpenWorkspace => given.engine.workspace as unknown as OpenWorkspace;
    await exportKey(asFiles(one), { file, seal: 'ferry-lantern-copper-42' });
    expect(await importKey(asFiles(two), { file, seal: 'ferry-lantern-copper-42' })).toBe('taken');
    await two.engine.call('deidentify.setNaming', { pseudonyms: rule });
    const there = namesOf(two);
    expect(there.size).toBe(5);
    for (const [patient, { pseudonym, dayOffset }] of there)
      if (first.has(patient))
        expect({ pseudonym, dayOffset }).toEqual({
          pseudonym: first.get(patient)!.pseudonym,
          dayOffset: first.get(patient)!.dayOffset,
        });
    expect(there.get('MRN-4711-20')!.pseudonym).toBe('LUNG-0007');
    await one.close();
    await two.close();
  });

  it('by table: who is missing is left out with a reason, or nothing is released; faults change nothing', async () => {
    const given = await startProject(collection(3, 2));
    const { engine } = given;
    const table = join(given.base, 'names.csv');
    writeFileSync(table, 'original,pseudonym\nMRN-4711-1,TRIAL-A\nMRN-4711-2,bad name\n');
    const before = await engine.call('deidentify.naming', {});
    const refused = await engine.call('deidentify.readPseudonyms', { file: table });
    expect(refused.faults).toEqual([{ line: 3, message: expect.stringMatching(/not allowed/) as string }]);
    expect(await engine.call('deidentify.naming', {})).toEqual(before);
    writeFileSync(table, 'original,pseudonym\nMRN-4711-1,TRIAL-A\nMRN-4711-2,TRIAL-B\n');
    expect(await engine.call('deidentify.readPseudonyms', { file: table, missing: 'refuse' })).toMatchObject({
      rows: 2,
      unnamed: 1,
      faults: [],
    });
    expect(await engine.call('deidentify.naming', {})).toMatchObject({
      examples: ['TRIAL-A', 'TRIAL-B'],
      unnamed: 1,
      tableRows: 2,
    });
    await expect(engine.call('release.write', { out: given.out, draft: true })).rejects.toMatchObject({
      code: 'refused',
      message: expect.stringContaining('deidentify.unnamed') as string,
    });
    await engine.call('deidentify.readPseudonyms', { file: table, missing: 'withhold' });
    expect(await engine.call('deidentify.withheld', {})).toEqual([
      expect.objectContaining({ reason: 'no-pseudonym', instances: 2 }),
    ]);
    const job = await engine.job('release.write', { out: given.out, draft: true });
    expect(job.result).toMatchObject({ written: 4 });
    const bag = readdirSync(given.out).find((name) => existsSync(join(given.out, name, 'bagit.txt')))!;
    expect(readdirSync(join(given.out, bag, 'data', 'dicom')).sort()).toEqual(['TRIAL-A', 'TRIAL-B']);
    // The audit trail and the database know the table by its digest only.
    const trail = JSON.stringify(await engine.call('decisions.audit', {}));
    expect(trail).not.toMatch(/TRIAL-A/);
    await given.close();
  });

  it('a root of UIDs is taken into every file, and contradicts retained UIDs from both sides', async () => {
    const given = await startProject(collection(1, 2));
    const { engine } = given;
    await expect(engine.call('deidentify.setNaming', { uidRoot: '1.2.840.10008.9' })).rejects.toMatchObject({
      code: 'invalid-input',
    });
    await engine.call('deidentify.setNaming', { uidRoot: '1.2.826.0.1.3680043.10.543' });
    const profile = { preset: 'custom', retain: ['uids'], clean: [] } as const;
    await expect(
      engine.call('deidentify.setProfile', { profile: { ...profile, retain: ['uids'], clean: [] } }),
    ).rejects.toMatchObject({ code: 'conflict' });
    await engine.job('release.write', { out: given.out, draft: true });
    const bag = readdirSync(given.out).find((name) => existsSync(join(given.out, name, 'bagit.txt')))!;
    for (const name of files(join(given.out, bag)).filter((one) => one.endsWith('.dcm')))
      for (const uid of uidsOf(readDicomFile(join(given.out, bag, name))))
        expect(uid).toMatch(/^1\.2\.(840\.10008\.|826\.0\.1\.3680043\.10\.543\.\d+$)/);
    await engine.call('deidentify.setNaming', { uidRoot: null });
    await engine.call('deidentify.setProfile', { profile: { ...profile, retain: ['uids'], clean: [] } });
    await expect(engine.call('deidentify.setNaming', { uidRoot: '1.2.3' })).rejects.toMatchObject({ code: 'conflict' });
    await given.close();
  });
});

it('another key opens nothing of it', async () => {
  const given = await startProject(collection(1, 1));
  await given.engine.job('release.write', { out: given.out, draft: true });
  const held = given.engine.workspace.secrets as OpenWorkspace['secrets'];
  held.take(Buffer.alloc(32, 9), true);
  expect(() => [...given.engine.workspace.crosswalk.entries('uid')]).toThrow(/does not fit the key/);
  await given.close();
});
