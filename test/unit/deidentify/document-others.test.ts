/** Other patients of the collection in documents: names by pairs and behind titles, numbers, birth days; of 100,000 in bounded memory. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { indexOthers, searchOthers } from '#engine/deidentify/documents/other-patients.ts';
import { knownPatientsMark } from '#engine/store/documents.ts';
import type { Identifier, Identity } from '#engine/deidentify/types.ts';
import { sourceObject, startProject, type TestProject } from '../release/project.ts';
import { documentObject, documentRow, pdf, textPage } from './document-files.ts';

const patient = (name: string, id: string, born: string, accession: string): Identifier[] => [
  { kind: 'patient-name', value: name },
  { kind: 'patient-id', value: id },
  { kind: 'birth-date', value: born },
  { kind: 'accession', value: accession },
];
const identityOf = (identifiers: Identifier[]): Identity => ({
  pseudonym: 'P1',
  dayOffset: 0,
  identifiers,
  digest: 'own',
});
const erika = patient('Musterfrau^Erika', 'MRN-4711-1', '19501224', 'ACC-0815');
const own = identityOf(erika);
const small = indexOthers(3);
for (const one of [
  erika,
  patient('Byrstander^Ida', '0048151623', '19610507', 'RX-77120'),
  patient('Page^Long', 'K12345', '19700101', '481517'),
])
  small.add(one);
const others = small.done();
const found = (text: string): string[] => searchOthers(others, own, text).map(({ text: hit }) => hit);

describe('other patients in a text', () => {
  it('two parts of a name in either order, a part behind a title', () => {
    expect(found('Compare with Ida Byrstander')).toEqual(['ida byrstander']);
    expect(found('BYRSTANDER, Ida')).toEqual(['byrstander, ida']);
    expect(found('Dear Mrs. Byrstander')).toEqual(['byrstander']);
    expect(found('Patient: Byrstander')).toEqual(['byrstander']);
  });
  it('not a part alone, two words of a language, or the patient of the document', () => {
    expect(found('A byrstander called. See the long page, page long.')).toEqual([]);
    expect(found('Erika Musterfrau, MRN-4711-1, ACC-0815, born 24.12.1950')).toEqual([]);
  });
  it('IDs and accession numbers, long or behind a word for them', () => {
    expect(found('see 48151623 and RX-77120')).toEqual(['48151623', 'rx-77120']);
    expect(found('Accession 481517')).toEqual(['481517']);
    expect(found('a count of 481517 cells')).toEqual([]);
  });
  it('birth days: any of few patients, of many behind a word for them', () => {
    expect(found('seen 07.05.1961')).toEqual(['07.05.1961']);
    const many = { ...others, patients: 100_000 };
    expect(searchOthers(many, own, 'seen 07.05.1961')).toEqual([]);
    for (const words of ['born 07.05.1961', 'geb. 07.05.1961', '* 1961-05-07', 'DOB: 07/05/1961'])
      expect(searchOthers(many, own, words), words).toHaveLength(1);
  });
  it('100,000 patients: one pass over words, memory in proportion, no time that grows with them', () => {
    const given = ['Ana', 'Ben', 'Cleo', 'Dora', 'Emil', 'Finn', 'Gesa', 'Hugo', 'Ines', 'Jan'];
    const index = indexOthers(100_000);
    const before = process.cpuUsage();
    for (let one = 0; one < 100_000; one += 1)
      index.add(patient(`Zyx${one.toString(36)}owski^${given[one % 10]}`, `ID${one + 7_000_000}`, '19610507', `${one + 90_000_000}`)); // prettier-ignore
    const all = index.done();
    const built = process.cpuUsage(before);
    expect(all.sets.reduce((sum, { sums, marks }) => sum + sums.byteLength + marks.byteLength, 0)).toBeLessThan(80e6);
    const text = `${'Liver and spleen are normal. '.repeat(3000)} Zyx255rowski Jan ${'No nodes. '.repeat(3000)} ID 7099999, 90099999`;
    const from = process.cpuUsage();
    const hits = searchOthers(all, own, text).map(({ text: hit }) => hit);
    const searched = process.cpuUsage(from);
    expect(hits).toEqual(['zyx255rowski jan', 'id 7099999', '90099999']);
    expect(built.user / 1e6, 'seconds to make ready').toBeLessThan(30);
    expect(searched.user / 1e6, 'seconds to search').toBeLessThan(3);
    console.log(
      `100,000 patients: ${(built.user / 1e6).toFixed(1)} s made ready, ${(searched.user / 1e3).toFixed(0)} ms to search 120 kB`,
    );
  }, 120_000);
});

let project: TestProject;
const row = (number: number) => documentRow(project, number);
beforeAll(async () => {
  project = await startProject({
    'ct.dcm': sourceObject(9, 1, 1, {
      PatientID: 'OTHER-7788',
      PatientName: 'Byrstander^Ida',
      PatientBirthDate: '19610507',
    }),
    'd1.dcm': documentObject(1, pdf({ pages: [textPage('In another room: Ida Byrstander')] })),
    'd2.dcm': documentObject(2, pdf({ pages: [textPage('Filed under OTHER-7788')] })),
    'd3.dcm': documentObject(3, pdf({ pages: [textPage('Lungs clear')] })),
  });
  await project.engine.workspace.jobs.idle();
  await project.engine.job('deidentify.readDocuments', {});
}, 60_000);
afterAll(() => project.close());

describe('documents of a collection', () => {
  it('that name another patient are shown as such, stay out, and are read again when patients come', async () => {
    expect(await row(1)).toMatchObject({
      state: 'found',
      findings: [{ kind: 'other-patient', text: 'ida byrstander' }],
    });
    expect(await row(2)).toMatchObject({ state: 'found', findings: [{ kind: 'other-patient' }] });
    expect(await row(3)).toMatchObject({ state: 'clear' });
    const { instance, findings } = await row(1);
    const decision = { admit: true as const, reason: 'Read by two of us' };
    await expect(project.engine.call('deidentify.decideDocument', { instance, decision })).rejects.toThrow(/Somebody/);
    const { kind, text } = findings[0]!;
    await project.engine.call('deidentify.dismissInDocument', { instance, kind, text, reason: 'Name of the ward' });
    expect(await row(1)).toMatchObject({ state: 'clear' });
    const { writeFileSync } = await import('node:fs');
    writeFileSync(`${project.sources}/later.dcm`, sourceObject(8, 1, 1, { PatientID: 'OTHER-9900', PatientName: 'Clear^Lungsia' })); // prettier-ignore
    await project.engine.job('library.index', {});
    await project.engine.workspace.jobs.idle();
    expect(await project.engine.call('deidentify.documents', {})).toMatchObject({ waiting: 3 });
  }, 60_000);

  it('are read again when one letter of a name changes, wherever it stands', async () => {
    const { db } = project.engine.workspace;
    const mark = knownPatientsMark(db);
    expect(knownPatientsMark(db)).toBe(mark);
    const change = db.prepare(`UPDATE series_identifier SET value = ? WHERE kind = 'patient-name' AND value = ?`);
    expect(change.run('Bystandor^Ida', 'Byrstander^Ida').changes).toBeGreaterThan(0);
    expect(knownPatientsMark(db)).not.toBe(mark);
    change.run('Byrstander^Ida', 'Bystandor^Ida');
    expect(knownPatientsMark(db)).toBe(mark);
  });
});
