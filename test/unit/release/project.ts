/** A project with a few indexed objects, ready to be packaged as a draft, for tests of the release job. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';
import { testDataset, timestamp } from './package.ts';

export interface TestProject {
  engine: TestEngine;
  base: string;
  sources: string;
  out: string;
  close(): Promise<void>;
}

/** Names and numbers that must be nowhere in a package. */
export const planted = ['Musterfrau', 'Erika', 'MRN-4711', 'ward-secret', 'Dr-Hidden', 'ACC-0815'];

export const sourceObject = (patient: number, series: number, number: number, extra: NewDataSet = {}): Buffer =>
  createDicom({
    dataSet: {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
      SOPInstanceUID: `1.2.826.0.1.99.${patient}.${series}.${number}`,
      StudyInstanceUID: `1.2.826.0.1.99.${patient}`,
      SeriesInstanceUID: `1.2.826.0.1.99.${patient}.${series}`,
      PatientID: `MRN-4711-${patient}`,
      PatientName: 'Musterfrau^Erika',
      PatientBirthDate: '19501224',
      PatientSex: 'F',
      PatientAge: '070Y',
      StudyDate: '20210304',
      StudyTime: '101112',
      AccessionNumber: 'ACC-0815',
      ReferringPhysicianName: 'Dr-Hidden^Anna',
      StudyDescription: 'CT Thorax ward-secret',
      SeriesDescription: 'LUNG 1.25',
      SeriesNumber: series,
      InstanceNumber: number,
      Modality: 'CT',
      Manufacturer: 'ACME',
      BodyPartExamined: 'CHEST',
      SliceThickness: '1.25',
      Rows: 2,
      Columns: 2,
      BitsAllocated: 16,
      BitsStored: 16,
      HighBit: 15,
      PixelRepresentation: 0,
      SamplesPerPixel: 1,
      PhotometricInterpretation: 'MONOCHROME2',
      ImagePositionPatient: ['0', '0', String(number)],
      ImageOrientationPatient: ['1', '0', '0', '0', '1', '0'],
      PixelSpacing: ['1', '1'],
      PixelData: new Uint8Array([patient, series, number, 0, 5, 0, 6, 0]),
      ...extra,
    },
  });

export async function startProject(
  files: Record<string, Buffer>,
  settings: Record<string, unknown> = {},
  /** Called before anything is asked of the engine. */
  started: (engine: TestEngine) => void = () => {},
): Promise<TestProject> {
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'fairpack-release-')));
  const sources = join(base, 'sources');
  for (const [path, bytes] of Object.entries(files)) {
    mkdirSync(dirname(join(sources, path)), { recursive: true });
    writeFileSync(join(sources, path), bytes);
  }
  const engine = startTestEngine(join(base, 'engine'));
  started(engine);
  await engine.job('library.addFolder', { folder: sources });
  // Nobody is there to read texts in doubt or to look at pictures.
  await engine.call('deidentify.setTextPolicy', { policy: 'suggested' });
  await engine.call('deidentify.setPixelPolicy', { policy: 'withhold' });
  await engine.call('license.saveDataset', { dataset: testDataset });
  await engine.call('license.saveLicense', { license: { id: 'CC-BY-4.0', dataUse: [] } });
  await engine.call('release.saveSettings', { settings: { access: 'open', timestamp, ...settings } });
  return {
    engine,
    base,
    sources,
    out: join(base, 'out'),
    async close() {
      await engine.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}

export const collection = (patients: number, instances: number): Record<string, Buffer> =>
  Object.fromEntries(
    Array.from({ length: patients * instances }, (_, index): [string, Buffer] => {
      const patient = Math.floor(index / instances) + 1;
      const number = (index % instances) + 1;
      return [`Musterfrau/p${patient}/${number}.dcm`, sourceObject(patient, 1, number)];
    }),
  );
