/** The real engine process, killed while it masks: what is packaged in the end is what an undisturbed run packages. */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import Sqlite from 'better-sqlite3';
import { createDicom } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { listFiles } from '#engine/release/folder.ts';
import { verifyPackage } from '#engine/release/verify-package.ts';
import { tiny } from '../../fixtures/tiny-jpeg.ts';
import { testDataset } from './package.ts';
import { sourceObject } from './project.ts';
import { killedEngine, settled } from '../../fixtures/killed-engine.ts';
import { until } from '../../fixtures/until.ts';

const engine = killedEngine('masking');
const { base } = engine;
afterEach(() => engine.remove());

const frames = 200;
/** Uncompressed ones, masked while they are copied; and long ones whose compression cannot be written again. */
function object(number: number): Buffer {
  if (number % 2 === 0) return sourceObject(1 + (number % 5), 1, number);
  const dataSet = {
    ...sourceAttributes(number),
    NumberOfFrames: frames,
    Rows: 8,
    Columns: 8,
    BitsAllocated: 8,
    BitsStored: 8,
    HighBit: 7,
    PixelRepresentation: 0,
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    'PixelData OB': Array.from({ length: frames }, () => tiny.progressive),
  };
  return createDicom({ dataSet, transferSyntax: '1.2.840.10008.1.2.4.50' });
}
const sourceAttributes = (number: number) => ({
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
  SOPInstanceUID: `1.2.826.0.1.99.7.${number}`,
  StudyInstanceUID: `1.2.826.0.1.99.${1 + (number % 5)}`,
  SeriesInstanceUID: `1.2.826.0.1.99.${1 + (number % 5)}.2`,
  PatientID: `MRN-4711-${1 + (number % 5)}`,
  PatientName: 'Musterfrau^Erika',
  PatientBirthDate: '19501224',
  PatientSex: 'F',
  StudyDate: '20210304',
  StudyTime: '101112',
  SeriesNumber: 2,
  InstanceNumber: number,
  Modality: 'CT',
  Manufacturer: 'ACME',
  BodyPartExamined: 'CHEST',
});

function written(project: string): { name: string; masked: number }[] {
  const db = new Sqlite(join(base, project, 'project.sqlite'), { readonly: true });
  try {
    const rows = db.prepare(`SELECT path, details FROM output WHERE state = 'written' ORDER BY path`).all() as {
      path: string;
      details: string;
    }[];
    return rows.map(({ path, details }) => ({
      name: path,
      masked: (JSON.parse(details) as { masked?: { frames: number } }).masked?.frames ?? 0,
    }));
  } finally {
    db.close();
  }
}
const packageIn = (out: string): string => join(base, out, 'Two-Lungs-1.0.0');
/** Digests of all packaged objects by their names. */
const digests = (out: string): Record<string, string> =>
  Object.fromEntries(
    [...listFiles(packageIn(out))]
      .filter((path) => path.endsWith('.dcm'))
      .sort()
      .map((path) => [
        path,
        createHash('sha256')
          .update(readFileSync(join(packageIn(out), path)))
          .digest('hex'),
      ]),
  );
const leftovers = (project: string): string[] => {
  const work = join(base, project, 'work');
  return existsSync(work)
    ? readdirSync(work, { recursive: true })
        .map(String)
        .filter((path) => /masked-|\.frames$|\.partial$/.test(path))
    : [];
};

it('every object is masked once, and nothing unfinished stays', { timeout: 400_000 }, async () => {
  const source = join(base, 'source');
  mkdirSync(source);
  const total = 600;
  for (let number = 0; number < total; number++) writeFileSync(join(source, `${number}.dcm`), object(number));
  const first = await engine.open('calm', true);
  await until(first, (await first.call('library.addFolder', { folder: source })).jobId, () => false);
  await until(first, (await first.call('deidentify.survey', {})).jobId, () => false);
  await first.call('deidentify.setFacePolicy', { policy: { accept: 'There is nobody in these pictures' } });
  await first.call('deidentify.setPixelPolicy', { policy: 'withhold' });
  await first.call('license.saveDataset', { dataset: testDataset });
  await first.call('license.saveLicense', { license: { id: 'CC-BY-4.0', dataUse: [] } });
  const { rows } = await first.call('library.series', { limit: 20 });
  expect(rows).toHaveLength(10);
  await first.call('deidentify.decidePixels', {
    targets: rows.map(({ id }) => ({ series: id })),
    decision: { verdict: 'mask', masks: [{ x: 0, y: 0, width: 1, height: 1, frames: 'all' }], reason: '' },
  });
  await settled(first);
  await engine.close();
  cpSync(join(base, 'calm'), join(base, 'killed'), { recursive: true });

  const calm = await engine.open('calm');
  const whole = await until(
    calm,
    (await calm.call('release.write', { out: join(base, 'one'), draft: true })).jobId,
    () => false,
  );
  expect(whole.state, whole.failure?.message).toBe('done');
  await engine.close();

  const client = await engine.open('killed');
  let { jobId } = await client.call('release.write', { out: join(base, 'other'), draft: true });
  let before = 0;
  for (let time = 0; time < 2; time++) {
    const seen = await until(
      client,
      jobId,
      (job) => job.phase === 'Writing images' && written('killed').length > before,
    );
    expect(seen.state, seen.failure?.message).toBe('running');
    await engine.kill();
    expect(existsSync(packageIn('other'))).toBe(false);
    expect(written('killed').length).toBeGreaterThan(before);
    before = written('killed').length;
    expect(before).toBeLessThan(total);
    ({ jobId } = await client.call('jobs.resume', { id: jobId }));
  }
  const done = await until(client, jobId, () => false);
  expect(done.state, done.failure?.message).toBe('done');
  expect(done.result).toMatchObject({ keptFromBefore: before, writtenNow: total - before });
  await engine.close();

  expect(Object.keys(digests('other'))).toHaveLength(total);
  expect(digests('other')).toEqual(digests('one'));
  expect(written('killed')).toEqual(written('calm'));
  expect(
    written('killed')
      .map(({ masked }) => masked)
      .sort((a, b) => a - b),
  ).toEqual([...Array<number>(total / 2).fill(1), ...Array<number>(total / 2).fill(frames)]);
  expect(leftovers('killed')).toEqual([]);
  expect((await verifyPackage(packageIn('other'))).checks.filter(({ ok }) => !ok)).toEqual([]);
  // What became of those whose compression cannot be written again is told.
  expect(readFileSync(join(packageIn('other'), 'README.md'), 'utf8')).toMatch(
    /Boxes made black in 60,000 of the 60,000 frames of 300 objects, as a person decided: .*stored uncompressed/,
  );
  const one = Object.keys(digests('other')).find(
    (path) => readFileSync(join(packageIn('other'), path)).length > 8 * 8 * frames,
  )!;
  const file = readDicomFile(join(packageIn('other'), one));
  expect(file.encoding.transferSyntax).toBe('1.2.840.10008.1.2.1');
  expect([...file.raw(file.pixel!).subarray(0, 2)]).toEqual([0, tiny.shades[1]]);
});
