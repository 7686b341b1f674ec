/** People and places of the collection in documents: who stands in the files of other patients is found in each document. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchPeople, type People } from '#engine/deidentify/documents/search-people.ts';
import { presetProfile } from '#engine/deidentify/options.ts';
import { sourceObject, startProject, type TestProject } from '../release/project.ts';
import { cdaClass, documentObject, documentRow, pdf, textPage } from './document-files.ts';

const staff: People = {
  digest: 'staff',
  identifiers: [
    { kind: 'person', value: 'Oberbichler^Sepp' },
    { kind: 'person', value: 'Do^Kim' },
    { kind: 'person', value: 'Costa^Bruno' },
    { kind: 'person', value: 'Lang^Fritz' },
    { kind: 'institution', value: 'Klinikum Waldesruh' },
    { kind: 'institution', value: 'SIEMENS' },
    { kind: 'phone', value: '089 / 44 12 34 56' },
    { kind: 'email', value: 'sepp@waldesruh.example' },
  ],
};
const found = (text: string, retain: 'institution-identity'[] = []) =>
  searchPeople(staff, { ...presetProfile('custom'), retain }, text).map(({ kind, text: hit }) => [kind, hit]);

describe('people of the collection in a text', () => {
  it('two parts of a name, a long part alone, a short one behind a title, joined names, places, numbers', () => {
    expect(found('Befund durch Sepp Oberbichler')).toEqual([['person', 'sepp oberbichler']]);
    expect(found('gez. OBERBICHLER')).toEqual([['person', 'oberbichler']]);
    expect(found('Prof. Dr. Costa')).toEqual([['person', 'costa']]);
    expect(found('Bruno Costa')).toEqual([['person', 'bruno costa']]);
    expect(found('made by seppoberbichler')).toEqual([['person', 'seppoberbichler']]);
    expect(found('Uberweisung an Klinikum Waldesruh, Tel. 089 44123456')).toEqual([
      ['institution', 'klinikum waldesruh'],
      ['phone', '089 44123456'],
    ]);
    expect(found('mail: sepp@waldesruh.example').map(([kind]) => kind)).toContain('email');
  });
  it('not short parts alone, words of a language, makers, and what its option keeps', () => {
    expect(found('Frattura della 4a costa sinistra; CT von Siemens, so lang wie breit. Do not repeat.')).toEqual([]);
    expect(found('Klinikum Waldesruh', ['institution-identity'])).toEqual([]);
  });
});

let project: TestProject;
const row = (number: number) => documentRow(project, number);

beforeAll(async () => {
  project = await startProject({
    // Another patient's image: nothing in it belongs to the patient of the documents.
    'ct.dcm': sourceObject(9, 1, 1, {
      PatientID: 'OTHER-77',
      PatientName: 'Bystander^Ida',
      NameOfPhysiciansReadingStudy: 'Oberbichler^Sepp',
      InstitutionName: 'Klinikum Waldesruh',
    }),
    'd1.dcm': documentObject(1, pdf({ pages: [textPage('Befundet von Dr. S. Oberbichler')] })),
    'd2.dcm': documentObject(2, Buffer.from('<?xml version="1.0"?><a><b>Klinikum</b> <b>Waldesruh</b></a>'), {
      SOPClassUID: cdaClass,
      MIMETypeOfEncapsulatedDocument: 'text/XML',
      HL7InstanceIdentifier: '1.2.3^4711',
    }),
    'd3.dcm': documentObject(3, pdf({ pages: [textPage('Lungs clear')] })),
  });
  await project.engine.workspace.jobs.idle();
  await project.engine.job('deidentify.readDocuments', {});
}, 60_000);
afterAll(() => project.close());

describe('documents of a collection', () => {
  it('name a reader or an institution of another patient: shown, and not to be admitted', async () => {
    expect(await row(1)).toMatchObject({ state: 'found', findings: [{ kind: 'person', text: 'oberbichler' }] });
    expect(await row(2)).toMatchObject({ state: 'found', findings: [{ kind: 'institution' }] });
    expect(await row(3)).toMatchObject({ state: 'clear' });
    const { instance } = await row(1);
    const decision = { admit: true as const, reason: 'Read by two of us' };
    await expect(project.engine.call('deidentify.decideDocument', { instance, decision })).rejects.toThrow(/Somebody/);
  });
  it('are read again when files bring people that were not known', async () => {
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${project.sources}/later.dcm`, sourceObject(8, 1, 1, { PatientID: 'OTHER-78', OperatorsName: 'Lungs^Clear' })); // prettier-ignore
    await project.engine.job('library.index', {});
    await project.engine.workspace.jobs.idle();
    expect(await project.engine.call('deidentify.documents', {})).toMatchObject({ waiting: 3 });
    await project.engine.job('deidentify.readDocuments', {});
    expect(await row(3)).toMatchObject({ state: 'found' });
  }, 60_000);
});
