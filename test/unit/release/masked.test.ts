/** What a person decided about pixels, in the package: masked objects, and one whose decoder hangs while it is masked. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { Card } from '#shared/contract/card.ts';
import { Failure } from '#shared/failure.ts';
import type { NewDataSet } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import type { DataSet, DicomFile } from '#engine/dicom/types.ts';
import { listFiles } from '#engine/release/folder.ts';
import { verifyPackage } from '#engine/release/verify-package.ts';
import { collection, sourceObject, startProject, type TestProject } from './project.ts';

let started: TestProject | undefined;
afterEach(async () => {
  await started?.close();
  started = undefined;
});
const folderIn = (out: string): string => join(out, 'Two-Lungs-1.0.0');

/** The first values of every packaged object, and whether it says that rectangles were blacked out. */
function packaged(out: string): { first: number; said: boolean; name: string; uid: string }[] {
  return [...listFiles(folderIn(out))]
    .filter((path) => path.endsWith('.dcm'))
    .map((path) => {
      const file = readDicomFile(join(folderIn(out), path));
      const text = (tag: number): string => {
        const element = file.dataSet.elements.find((other) => other.tag === tag);
        return element ? file.text(file.dataSet, element) : '';
      };
      const first = file.raw(file.pixel!).readUInt16LE(0);
      return { first, said: text(0x00082111).includes('blacked out'), name: path, uid: text(0x00080018) };
    });
}

async function withMask(settings = {}): Promise<TestProject> {
  started = await startProject(collection(1, 4), settings);
  const { engine } = started;
  const { rows } = await engine.call('library.instances', { limit: 10 });
  const masks = [{ x: 0, y: 0, width: 1, height: 1, frames: 'all' as const }];
  await engine.call('deidentify.decidePixels', {
    targets: rows.slice(0, 2).map(({ id }) => ({ instance: id })),
    decision: { verdict: 'mask', masks, reason: '' },
  });
  return started;
}

test('masked objects are packaged black, and the others as they are; the package is sound', async () => {
  const { engine, out } = await withMask();
  const job = await engine.job('release.write', { out, draft: true });
  expect(job.state).toBe('done');
  expect((await verifyPackage(folderIn(out))).checks.filter((check) => !check.ok)).toEqual([]);
  const objects = packaged(out);
  expect(objects.filter(({ first }) => first === 0).map(({ said }) => said)).toEqual([true, true]);
  expect(objects.filter(({ first }) => first > 0).map(({ said }) => said)).toEqual([false, false]);
  const kept = engine.workspace.db.prepare("SELECT details FROM output WHERE state = 'written'").all() as {
    details: string;
  }[];
  const masked = kept.flatMap(({ details }) => (JSON.parse(details) as { masked?: object }).masked ?? []);
  expect(masked).toEqual(Array.from({ length: 2 }, () => ({ frames: 1, of: 1, method: 'in place' })));
  const { pixels } = Card.parse(
    JSON.parse(readFileSync(join(folderIn(out), 'dataset-card.json'), 'utf8')),
  ).deidentification;
  expect(pixels?.blackened).toEqual([{ by: 'person', method: 'in place', objects: 2, frames: 2, of: 2 }]);
  for (const name of ['README.md', 'reports/deidentification.md', 'index.html'])
    expect(readFileSync(join(folderIn(out), name), 'utf8'), name).toContain(
      'Boxes made black in 2 of the 2 frames of 2 objects, as a person decided',
    );
  expect(readFileSync(join(folderIn(out), 'reports/deidentification.json'), 'utf8')).toContain('"method": "in place"');
});

test('a file is named by the UID that it has, also where UIDs are kept', async () => {
  const { engine, out } = await withMask({ layout: 'uid' });
  await engine.call('deidentify.setProfile', { profile: { preset: 'custom', retain: ['uids'], clean: [], rules: [] } });
  await engine.job('deidentify.survey', {});
  expect((await engine.job('release.write', { out, draft: true })).state).toBe('done');
  const objects = packaged(out);
  for (const { name, uid } of objects) expect(name).toContain(uid);
  expect(objects.filter(({ uid }) => uid.startsWith('2.25.'))).toHaveLength(2);
});

test('references to a masked object follow it where UIDs are kept, at every depth, and again when it is masked no more', async () => {
  const uid = (number: number): string => `1.2.826.0.1.99.1.1.${number}`;
  const refers = (number: number): object => ({
    ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
    ReferencedSOPInstanceUID: uid(number),
  });
  const referring = sourceObject(1, 2, 9, {
    ReferencedImageSequence: [refers(1), refers(2)],
    ReferencedSeriesSequence: [{ SeriesInstanceUID: '1.2.826.0.1.99.1.1', ReferencedInstanceSequence: [refers(1)] }],
  } as NewDataSet);
  started = await startProject({ ...collection(1, 2), 'referring.dcm': referring });
  const { engine, out } = started;
  await engine.call('deidentify.setProfile', { profile: { preset: 'custom', retain: ['uids'], clean: [], rules: [] } });
  const instance = engine.workspace.db.prepare<[string], number>('SELECT id FROM instance WHERE sop_uid = ?').pluck();
  const decide = (verdict: 'mask' | 'clean') =>
    engine.call('deidentify.decidePixels', {
      targets: [{ instance: instance.get(uid(1))! }],
      decision: {
        verdict,
        masks: verdict === 'mask' ? [{ x: 0, y: 0, width: 1, height: 1, frames: 'all' as const }] : [],
        reason: '',
      },
    });
  const references = async (folder: string): Promise<{ masked: string[]; found: string[] }> => {
    await engine.workspace.jobs.idle();
    expect(await engine.job('release.write', { out: folder, draft: true })).toMatchObject({ state: 'done' });
    const found: string[] = [];
    const walk = (file: DicomFile, dataSet: DataSet): void => {
      for (const element of dataSet.elements) {
        if (element.tag === 0x00081155) found.push(file.text(dataSet, element));
        for (const item of element.items ?? []) walk(file, item.dataSet);
      }
    };
    for (const { name } of packaged(folder)) {
      const file = readDicomFile(join(folderIn(folder), name));
      walk(file, file.dataSet);
    }
    return { masked: packaged(folder).flatMap(({ said, uid: own }) => (said ? own : [])), found: found.sort() };
  };
  await decide('mask');
  const { masked, found } = await references(out);
  expect(masked).toHaveLength(1);
  expect(masked[0]).not.toBe(uid(1));
  expect(found).toEqual([uid(2), masked[0], masked[0]].sort());
  await decide('clean');
  expect(await references(`${out}2`)).toEqual({ masked: [], found: [uid(1), uid(1), uid(2)] });
});

test('a decoder that hangs or ends its worker costs the object that it was given, and nothing else', async () => {
  const { engine, out } = await withMask();
  const pool = engine.workspace.pool as { run: typeof engine.workspace.pool.run };
  const run = pool.run.bind(pool);
  pool.run = async (task: never, input: never, options: never) => {
    const files = task === 'deidentifyFiles' ? (input as { files: { pixels?: object }[] }).files : [];
    if (files.some(({ pixels }) => pixels)) throw new Failure('unavailable', 'A worker ended.');
    return run(task, input, options);
  };
  const job = await engine.job('release.write', { out, draft: true });
  expect(job.state).toBe('done');
  const card = Card.parse(JSON.parse(readFileSync(join(folderIn(out), 'dataset-card.json'), 'utf8')));
  expect(card.contents.instances).toBe(2);
  expect(card.deidentification.withheld).toMatchObject([{ code: 'unmaskable-pixels', instances: 2 }]);
});

test('what a decision lets in while a package is written is not packaged before its texts are decided', async () => {
  const burned = sourceObject(1, 2, 1, { SeriesDescription: 'Zwolx Quorvex', BurnedInAnnotation: 'YES' });
  started = await startProject({ ...collection(1, 2), 'burned.dcm': burned });
  const { engine, out } = started;
  await engine.call('deidentify.setTextPolicy', { policy: 'ask' });
  await engine.call('deidentify.setProfile', {
    profile: { preset: 'custom', retain: [], clean: ['descriptors'], rules: [] },
  });
  await engine.workspace.jobs.idle();
  expect((await engine.call('deidentify.surveyState', {})).waiting).toBe(0);
  const { db } = engine.workspace;
  const instance = db.prepare<[], number>("SELECT id FROM instance WHERE burned_in = 'YES'").pluck().get()!;
  const pool = engine.workspace.pool as { run: typeof engine.workspace.pool.run };
  const run = pool.run.bind(pool);
  pool.run = async (task: never, input: never, options: never) => {
    if (task === 'deidentifyFiles')
      await engine.call('deidentify.decidePixels', {
        targets: [{ instance }],
        decision: { verdict: 'clean', masks: [], reason: '' },
      });
    return run(task, input, options);
  };
  const job = await engine.job('release.write', { out, draft: true });
  expect(job).toMatchObject({ state: 'failed', failure: { code: 'refused' } });
  expect(job.failure!.message).toMatch(/deidentify\.(survey|text)/);
  expect(existsSync(folderIn(out))).toBe(false);
});
