/** Objects for the tests of de-identification: built, run through the worker task, read back. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Profile } from '#shared/contract/deidentify.ts';
import { deidentifyFile } from '#engine/deidentify/deidentify-files.ts';
import { identityOf } from '#engine/deidentify/identity.ts';
import { normalisedProfile } from '#engine/deidentify/options.ts';
import type { DeidentificationPlan } from '#engine/deidentify/types.ts';
import { createDicom, type NewDataSet, type NewDicom } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import type { DataSet, DicomFile, Element } from '#engine/dicom/types.ts';

export const uidKey = Buffer.alloc(32, 3);
export const identity = identityOf('FP-0TEST000', -2000, [
  { kind: 'patient-name', value: 'Roe^Ana' },
  { kind: 'patient-id', value: 'MRN4711' },
  { kind: 'birth-date', value: '19560312' },
]);

export const profileWith = (
  retain: Profile['retain'] = [],
  clean: Profile['clean'] = [],
  rules: Profile['rules'] = [],
): Profile => normalisedProfile({ preset: 'custom', retain, clean, rules });
export const planOf = (profile: Profile): DeidentificationPlan => ({
  edition: 'test',
  digest: JSON.stringify(profile),
  profile,
  methodText: 'Fairpack 0.0.0\\DICOM PS3.15 2026c, Basic Profile',
  uidKey,
  uidRoot: '2.25',
  crosswalkKey: Buffer.alloc(32, 7),
});

/** A CT slice; more elements, or others in place of these, by keyword. */
export const ct = (more: NewDataSet = {}): NewDataSet => ({
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.2',
  SOPInstanceUID: '1.2.3.4.5',
  StudyInstanceUID: '1.2.3.4',
  SeriesInstanceUID: '1.2.3.4.1',
  Modality: 'CT',
  PatientName: 'Roe^Ana',
  PatientID: 'MRN4711',
  PatientBirthDate: '19560312',
  PatientSex: 'F',
  StudyDate: '20240301',
  StudyTime: '123000',
  Rows: 2,
  Columns: 2,
  BitsAllocated: 16,
  BitsStored: 16,
  HighBit: 15,
  PixelRepresentation: 0,
  SamplesPerPixel: 1,
  PhotometricInterpretation: 'MONOCHROME2',
  'PixelData OW': new Uint8Array([1, 0, 2, 0, 3, 0, 4, 0]),
  ...more,
});

export interface Outcome {
  result: ReturnType<typeof deidentifyFile>;
  bytes: Buffer;
  file: DicomFile;
  /** Text at a path such as `00081140.0.00081155`; undefined where absent, '' where empty. */
  at(path: string): string | undefined;
  has(path: string): boolean;
}

const find = (dataSet: DataSet, tag: string): Element | undefined =>
  dataSet.elements.find((element) => element.tag === parseInt(tag, 16));

export function reader(file: DicomFile): (path: string) => { dataSet: DataSet; element: Element } | undefined {
  return (path) => {
    const parts = path.split('.');
    let dataSet: DataSet | undefined = file.dataSet;
    for (let i = 0; dataSet; i += 2) {
      const element = find(dataSet, parts[i]!);
      if (i + 1 >= parts.length) return element && { dataSet, element };
      dataSet = element?.items?.[Number(parts[i + 1])]?.dataSet;
    }
    return undefined;
  };
}

/** De-identifies bytes as release does and reads the result back; `file` is the source again where it was withheld. */
export function runBytes(bytes: Buffer, profile: Profile, who = identity, plan = planOf(profile)): Outcome {
  const folder = mkdtempSync(join(tmpdir(), 'fairpack-deid-'));
  try {
    const [source, target] = [join(folder, 'source.dcm'), join(folder, 'out', 'a', 'target.dcm')];
    writeFileSync(source, bytes);
    const result = deidentifyFile(plan, { instance: 7, source, target, identity: who }, join(folder, 'unproven'));
    if (!readFileSync(source).equals(bytes)) throw new Error('the source was changed');
    const written = result.state === 'written' ? target : source;
    const file = readDicomFile(written);
    // Values are read while the file still exists.
    const values = new Map<Element, string>();
    const visit = (dataSet: DataSet): void => {
      for (const element of dataSet.elements)
        if (element.items) element.items.forEach((item) => visit(item.dataSet));
        else if (element.length < 10_000) values.set(element, file.text(dataSet, element));
    };
    visit(file.dataSet);
    visit(file.meta);
    const place = reader(file);
    return {
      result,
      bytes: readFileSync(written),
      file,
      at: (path) => {
        const found = place(path);
        return found && (found.element.items ? `${found.element.items.length} items` : values.get(found.element));
      },
      has: (path) => place(path) !== undefined,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const run = (
  dataSet: NewDataSet,
  profile: Profile = profileWith(),
  more: Omit<NewDicom, 'dataSet'> = {},
): Outcome => runBytes(createDicom({ dataSet, ...more }), profile);
