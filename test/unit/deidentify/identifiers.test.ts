/** What identifies, collected from a file at every depth and in every form in which it can be stored. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { collectIdentifiers } from '#engine/deidentify/collect-identifiers.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { ct } from './object.ts';

function collected(more: NewDataSet): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'fairpack-identifiers-'));
  try {
    const path = join(folder, 'a.dcm');
    writeFileSync(path, createDicom({ dataSet: ct(more) }));
    return collectIdentifiers(readDicomFile(path)).map(({ kind, value }) => `${kind} ${value}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('identifiers of a file', () => {
  it('names, IDs, dates, people and places by kind, each once', () => {
    const found = collected({
      AccessionNumber: 'ACC7001',
      OtherPatientIDs: 'H-1\\H-2',
      ReferringPhysicianName: 'Zweig^Nora',
      OperatorsName: 'Quill^A\\Zweig^Nora',
      InstitutionName: 'St. Eligius Hospital',
      PatientAddress: '12 Elm Road',
      PatientTelephoneNumbers: '030 1234567',
      PatientTelecomInformation: 'ana@roe.example',
      'AcquisitionDateTime DT': '20240302101500.000+0100',
    });
    expect(found).toEqual(
      expect.arrayContaining([
        'patient-name Roe^Ana', 'patient-id MRN4711', 'birth-date 19560312', 'date 20240301', 'date 20240302', 'accession ACC7001',
        'patient-id H-1', 'patient-id H-2', 'person Zweig^Nora', 'person Quill^A', 'institution St. Eligius Hospital',
        'address 12 Elm Road', 'phone 030 1234567', 'email ana@roe.example',
      ]),
    ); // prettier-ignore
    expect(new Set(found).size).toBe(found.length);
  });
  it('no country by itself, which stands in meanings of codes; what else was typed in its place', () => {
    const found = collected({ CountryOfResidence: 'United States', RegionOfResidence: 'Arkansas' });
    expect(found.filter((one) => one.startsWith('address'))).toEqual(['address Arkansas']);
    expect(collected({ CountryOfResidence: '12 Elm Road' })).toContain('address 12 Elm Road');
  });
  it('nested, private by VR and by the name in the dictionary, and in private sequences', () => {
    const found = collected({
      RequestAttributesSequence: [{ RequestingPhysician: 'Deep^Iris', RequestedProcedureID: 'RP88123' }],
      '00290010 LO': 'NOBODY KNOWS',
      '00291001 PN': 'Hidden^Per',
      '00291002 SQ': [{ PatientName: 'Inner^Ula' }],
    });
    expect(found).toEqual(expect.arrayContaining(['person Deep^Iris', 'other RP88123', 'person Hidden^Per', 'patient-name Inner^Ula'])); // prettier-ignore
  });
  it('leaves out placeholders and dates that stand for none', () => {
    const found = collected({ ReferringPhysicianName: '^^^^', OperatorsName: 'UNKNOWN', InstitutionName: 'N/A', SeriesDate: '19000101' }); // prettier-ignore
    expect(found.filter((entry) => /^(person|institution)|1900/.test(entry))).toEqual([]);
  });
});
