/** PS3.15 E.3.9, E.3.6: UIDs made of an identifier, and other dates that are the birth date, go although UIDs and dates are kept. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { identityOf, newUid } from '#engine/deidentify/identity.ts';
import { leadsToPatient } from '#engine/deidentify/leading-uids.ts';
import { searchFile } from '#engine/deidentify/search-file.ts';
import { sourceTerms } from '#engine/deidentify/source-terms.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import type { Profile } from '#shared/contract/deidentify.ts';
import { ct, profileWith, runBytes, uidKey, type Outcome } from './object.ts';

const who = identityOf('FP-0TEST000', -2000, [
  { kind: 'patient-name', value: 'Roe^Ana' },
  { kind: 'patient-id', value: 'MRN-0048151623' },
  { kind: 'accession', value: '7700123' },
  { kind: 'birth-date', value: '19610503' },
]);
const profile = profileWith(['uids', 'full-dates', 'safe-private'], ['descriptors']);
const patient = { PatientName: 'Roe^Ana', PatientID: 'MRN-0048151623', PatientBirthDate: '19610503' };
const as = (dataSet: NewDataSet, under: Profile): Outcome => runBytes(createDicom({ dataSet }), under, who);
const fresh = (uid: string): string => newUid(uidKey, uid);

describe('PS3.15 E.3.9: under Retain UIDs', () => {
  test.each(['1.2.276.48151623.1', '1.2.276.9948151623001.7', '1.2.3.19610503.1', '1.2.3.03051961', '1.2.3.1961.5.3.9', '1.2.7700123.4'])(
    '%s is replaced wherever it stands, and the crosswalk knows it',
    (uid) => {
      const made = ct({
        ...patient,
        SOPInstanceUID: uid,
        StudyInstanceUID: `${uid}.1`,
        FrameOfReferenceUID: uid,
        SourceImageSequence: [{ ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2', ReferencedSOPInstanceUID: uid }],
      });
      const { result, at, bytes, file } = as(made, profile);
      expect(result).toMatchObject({ state: 'written', sopInstanceUid: fresh(uid), studyInstanceUid: fresh(`${uid}.1`), seriesInstanceUid: '1.2.3.4.1' });
      for (const path of ['00080018', '00200052', '00082112.0.00081155']) expect(at(path), path).toBe(fresh(uid));
      expect(at('0020000D')).toBe(fresh(`${uid}.1`));
      expect(at('0020000E')).toBe('1.2.3.4.1');
      expect(bytes.includes(uid)).toBe(false);
      expect(file.text(file.meta, file.meta.elements.find(({ tag }) => tag === 0x00020003)!)).toBe(fresh(uid));
      expect(result.state === 'written' && result.crosswalk.length).toBeGreaterThan(0);
    },
  ); // prettier-ignore
  it('all others stay, and so do numbers that are none', () => {
    const uids = { SOPInstanceUID: '1.2.276.48151.623', FrameOfReferenceUID: '1.2.3.19610504', SliceThickness: '1.25' };
    const { result, at } = as(ct({ ...patient, ...uids }), profile);
    expect(result.state).toBe('written');
    expect([at('00080018'), at('00200052'), at('00180050')]).toEqual(Object.values(uids));
    for (const uid of ['1.2.840.10008.5.1.4.1.1.2', '1.2.3.4', ''])
      expect(leadsToPatient(who.identifiers, uid)).toBe(false);
  });
  it('what people count and what placeholders are is no identifier', () => {
    const none = [{ kind: 'patient-id', value: '12345' }, { kind: 'patient-id', value: '000000' }, { kind: 'accession', value: '111111' }, { kind: 'birth-date', value: '19000101' }] as const;
    expect(leadsToPatient(none, '1.2.12345.000000.111111.19000101')).toBe(false);
  }); // prettier-ignore
  it('a file that names an ID which nobody knew before is enough', () => {
    const made = ct({ ...patient, SOPInstanceUID: '1.2.276.48151623.1' });
    const { at } = runBytes(createDicom({ dataSet: made }), profileWith(['uids']), identityOf('P', -2000, []));
    expect(at('00080018')).toBe(fresh('1.2.276.48151623.1'));
  });
});

describe('PS3.15 E.3.6: under Retain Full Dates', () => {
  const dated = {
    ...patient,
    AcquisitionDateTime: '19610503101112',
    FrameAcquisitionDateTime: '19610503',
    ContentDate: '19610503',
    SeriesDate: '20240301',
  };
  it('a date that is the birth date goes, and the object says that dates were changed', () => {
    const { result, bytes, at } = as(ct(dated), profile);
    expect(result.state).toBe('written');
    expect(bytes.includes('19610503')).toBe(false);
    expect([at('00080020'), at('00080021'), at('00280303')]).toEqual(['20240301', '20240301', 'MODIFIED']);
  });
  it('of a patient examined on the day of birth the dates of the study stay', () => {
    const { result, at } = as(ct({ ...dated, StudyDate: '19610503' }), profile);
    expect(result.state).toBe('written');
    expect([at('00080020'), at('00080023')]).toEqual(['19610503', '19610503']);
    expect(at('00100030') ?? '').toBe('');
  });
});

it('the proof of a file under Retain UIDs asks for UIDs made of an identifier alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairpack-leading-'));
  try {
    const path = join(folder, 'a.dcm');
    writeFileSync(path, createDicom({ dataSet: ct({ ...patient, FrameOfReferenceUID: '1.2.276.48151623.1' }) }));
    const file = readDicomFile(path);
    const terms = sourceTerms(file, who, profileWith(['uids', 'full-dates']));
    expect([...terms.uids]).toEqual(['1.2.276.48151623.1']);
    expect(searchFile(file, terms).some(({ kind, place }) => kind === 'uid' && place.includes('0020,0052'))).toBe(true);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
