/** The search of tables, documents and names: every kind of identifier of any patient is found there, in the package's own words nothing. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ZipArchive } from 'archiver';
import { afterEach, describe, expect, it } from 'vitest';
import { DayMarks, findDays } from '#engine/deidentify/package-dates.ts';
import { markOf, packageTermsOf } from '#engine/deidentify/package-terms.ts';
import { searchPackage } from '#engine/deidentify/search-package.ts';
import { identityOf } from '#engine/deidentify/identity.ts';
import { WordSet } from '#engine/deidentify/word-hash.ts';
import { testDataset } from './package.ts';
import { collection, sourceObject, startProject, type TestProject } from './project.ts';

const folders: string[] = [];
const projects: TestProject[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
  for (const project of projects.splice(0)) await project.close();
});

const who = identityOf('FP-0TEST000', -2000, [
  { kind: 'patient-name', value: 'Müllerbrück^Ottilie' },
  { kind: 'patient-id', value: '0047110815' },
  { kind: 'patient-id', value: 'K88X' },
  { kind: 'patient-id', value: 'BRAIN-120' },
  { kind: 'patient-id', value: 'LightSpeed Ultra' },
  { kind: 'accession', value: 'ACC-0815' },
  { kind: 'phone', value: '+49 89 123456' },
  { kind: 'patient-id', value: '123456' },
  { kind: 'institution', value: 'St. Brigida Hospital, Dept. of Radiology' },
  { kind: 'institution', value: 'Radiology' },
  { kind: 'address', value: 'Quellenweg 17^Lindenburg' },
]);
function termSet(): { sums: SharedArrayBuffer; marks: SharedArrayBuffer } {
  const set = new WordSet(1024);
  for (const [word, mark] of packageTermsOf(who)) set.add(word, mark);
  set.add('1.2.826.0.1.99.7', markOf('uid'));
  return { sums: set.sums.buffer as SharedArrayBuffer, marks: set.marks.buffer as SharedArrayBuffer };
}
function found(path: string, text: string | Buffer, tables?: Record<string, number[]>): string[] {
  const root = mkdtempSync(join(tmpdir(), 'fairpack-prove-'));
  folders.push(root);
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  return searchPackage({ root, paths: [path], ...(tables ? { tables } : {}), ...termSet() }).map((row) => row.kind);
}

describe('searchPackage', () => {
  it.each([
    ['a name', 'see Ottilie Müllerbrück there', 'patient-name'],
    ['a name in the other order', 'MUELLERBRUECK, OTTILIE', 'patient-name'],
    ['a name joined', 'ottiliemullerbruck', 'patient-name'],
    ['an ID without its zeros', 'nr 47110815.', 'patient-id'],
    ['an ID with other zeros', '000047110815', 'patient-id'],
    ['a short ID of letters and digits', '(K88X)', 'patient-id'],
    ['an ID of a word and a number', 'of brain-120.', 'patient-id'],
    ['an accession number', 'acc.0815', 'accession'],
    ['a telephone number', '+49-89-12 34 56', 'phone'],
    ['a UID', '"uid": "1.2.826.0.1.99.7"', 'uid'],
    ['an institution', 'scanned at ST BRIGIDA HOSPITAL, dept of radiology', 'institution'],
    ['a street', '(Quellenweg 17)', 'address'],
  ])('%s', (_, text, kind) => {
    expect(found('README.md', `Before. ${text}\nAfter.`)).toEqual([kind]);
    // Beyond the first block, and across the border of two.
    for (const before of [(1 << 20) + 500, (1 << 20) - 10])
      expect(found('README.md', `${'x '.repeat(before / 2)}${text}`), String(before)).toEqual([kind]);
  });
  it('numbers of documents and single names of their authors are none', () => {
    expect(
      found(
        'README.md',
        'Ottilie of Radiology, Lindenburg wrote 123456 bytes, 1.2.826.0.1.99.70 and 11.2.826.0.1.99.7',
      ),
    ).toEqual([]);
  });
  it('a word of images before a number that measures is no ID of that word', () => {
    expect(found('README.md', 'Series BRAIN 120 KV, brain 120 axial and BRAIN-120.5')).toEqual([]);
  });
  it('a scanner whose name is the ID of some patient stands in the rows of others', () => {
    expect(found('data/tables/series.csv', 'GE,LightSpeed Ultra,CT\n', { 'data/tables/series.csv': [] })).toEqual([]);
  });
  it('in tables single names and short IDs count, but not in columns that the program computed', () => {
    const csv = 'id,size,note\nFP-1,123456,"a, 7"\n';
    expect(found('data/tables/t.csv', csv, { 'data/tables/t.csv': [1] })).toEqual([]);
    expect(found('data/tables/t.csv', `${csv}FP-2,7,"x, 123456"\n`, { 'data/tables/t.csv': [1] })).toEqual([
      'patient-id',
    ]);
    expect(found('data/tables/t.csv', `${csv}FP-2,7,Ottilie\n`, { 'data/tables/t.csv': [1] })).toEqual([
      'patient-name',
    ]);
  });
  it('names of entries in a ZIP and its comment', async () => {
    const zip = new ZipArchive({});
    const chunks: Buffer[] = [];
    zip.on('data', (chunk: Buffer) => chunks.push(chunk));
    zip.append('Ottilie Müllerbrück inside', { name: 'a/K88X.dcm' });
    await zip.finalize();
    expect(found('a.zip', Buffer.concat(chunks))).toEqual(['patient-id']);
  });
});

/** What of a text is a day of somebody: born on 12 March 1956, examined on 14 March 2019. */
function daysIn(text: string): string[] {
  const marks = new DayMarks();
  marks.add('19560312', 'birth-date');
  marks.add('20190314', 'date');
  return findDays(marks, text).map(({ kind, text: found }) => `${kind}: ${found}`);
}

describe('days of patients in documents', () => {
  it.each([
    '12.03.1956', '12.3.56', '12/03/1956', '03/12/1956', '3/12/56', '1956-03-12', '1956/3/12', '1956.03.12', '19560312',
    '12031956', '12 March 1956', '12. März 1956', '12 mars 1956', '12-MAR-1956', '12th of March, 1956', 'March 12, 1956',
    'Mar 12th 1956', '12 de marzo de 1956', '12 marzo 1956', '1956年3月12日', '195603121030',
  ])('a birth date: %s', (written) => {
    expect(daysIn(`The subject, born ${written}, was`)).toHaveLength(1);
    expect(daysIn(`"${written}"`)).toEqual([expect.stringMatching(/^birth-date: /)]);
  }); // prettier-ignore
  it.each(['14.03.2019', '2019-03-14', 'March 14, 2019', '20190314', '14 mars 2019'])('a study date: %s', (written) => {
    expect(daysIn(`Examined ${written}.`)).toEqual([expect.stringMatching(/^date: /)]);
  });
  it.each([
    ['a year, a month', 'Collected 2019; March 2019; 03/2019; 2019-03; March 1956; Mar 56'],
    ['another day', '13.03.1956, 12.04.1956, 2019-03-15, March 4, 2019, 12.03.2019'],
    ['instants and UIDs of programs', '2019-03-14T10:11:12Z 2.25.12.3.56 1.2.840.10008.12.3.56.1'],
    ['hashes, DOIs, ORCIDs', `${'a'.repeat(40)}19560312${'b'.repeat(16)} 10.7937/cf2p-1956 0000-0002-1956-0312`],
    ['versions, numbers', 'v12.3.5 12.3.561 119560312 195603121 1.12.3.56.2 12,356 3.12 mm'],
    [
      'the period of the collection',
      'from 14 March 2019 to 31 December 2021; 2015-01-01/2019-03-14; 01.02.2017 bis 14.03.2019',
    ],
  ])('no finding: %s', (_, text) => {
    expect(daysIn(text)).toEqual([]);
  });
  it('a stay of some days is no period of a collection, and a birth date is none either', () => {
    expect(daysIn('in hospital from 14 March 2019 to 20 March 2019')).toHaveLength(1);
    expect(daysIn('born between 12 March 1956 and 31 December 1970')).toHaveLength(1);
  });
  it('in every file with typed text, at the border of two blocks as well, but not in lists of paths and hashes', () => {
    const marks = new DayMarks();
    marks.add('19560312', 'birth-date');
    const days = marks.bytes.buffer as SharedArrayBuffer;
    const look = (path: string, text: string, tables = {}): string[] => {
      const root = mkdtempSync(join(tmpdir(), 'fairpack-days-'));
      folders.push(root);
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
      return searchPackage({ root, paths: [path], tables, days, ...termSet() }).map(
        ({ kind, text }) => `${kind} ${text}`,
      );
    };
    const found = ['birth-date 12.03.1956'];
    for (const before of [0, (1 << 20) - 1030, (1 << 20) - 1024, (1 << 20) - 1020, (1 << 20) - 5, (1 << 20) + 7])
      expect(look('README.md', `${'x '.repeat(before / 2)}12.03.1956 and more`), String(before)).toEqual(found);
    expect(look('data/tables/labels.csv', 'id,label\n1,12.03.1956\n', { 'data/tables/labels.csv': [0] })).toEqual(
      found,
    );
    expect(look('data/tables/studies.csv', 'id,date\n1,1956-03-12\n', { 'data/tables/studies.csv': [1] })).toEqual([]);
    expect(look('manifest-sha256.txt', 'data/12.03.1956\n')).toEqual([]);
  });
});

describe('release.write', () => {
  it('a typed birth date keeps the package from its name, a day that many share does not', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 12 }, (_, index): [string, Buffer] => [
        `${index}.dcm`,
        sourceObject(index + 1, 1, 1, {
          PatientBirthDate: `195012${index + 10}`,
          StudyDate: index ? '20210304' : '20210617',
        }),
      ]),
    );
    const project = await startProject(files);
    projects.push(project);
    const { engine, out } = project;
    const write = async (description: string) => {
      const text = `${testDataset.description} ${description}`;
      await engine.call('license.saveDataset', { dataset: { ...testDataset, description: text } });
      rmSync(out, { recursive: true, force: true });
      return (await engine.job('release.write', { out, draft: true })).failure;
    };
    for (const typed of ['One was born on 15 December 1950.', 'One was examined on 17.06.2021.'])
      expect(await write(typed), typed).toMatchObject({
        code: 'refused',
        message: expect.stringMatching(/README\.md[^]*month and year are enough/) as string,
      });
    const { rows } = await engine.call('deidentify.residuals', {});
    expect(rows.map(({ kind, text }) => [kind, text])).toContainEqual(['date', '17.06.2021']);
    // Eleven were examined on one day, which tells none of them; and a period, a month, a year are no days.
    expect(await write('All on 4 March 2021, most of them.')).toBeUndefined();
    expect(await write('From 17.06.2021 to 31.12.2021, published in June 2021.')).toBeUndefined();
  });

  it('an institution of the source is found in what was typed, unless the card names it on purpose', async () => {
    const project = await startProject({ 'a.dcm': sourceObject(1, 1, 1, { InstitutionName: 'Klinik Zorblaxia' }) });
    projects.push(project);
    const { engine, out } = project;
    const write = async (change: Partial<typeof testDataset>) => {
      await engine.call('license.saveDataset', { dataset: { ...testDataset, ...change } });
      rmSync(out, { recursive: true, force: true });
      return (await engine.job('release.write', { out, draft: true })).failure;
    };
    const description = `${testDataset.description} All were scanned at Klinik Zorblaxia.`;
    expect(await write({ description })).toMatchObject({ code: 'refused' });
    const { rows } = await engine.call('deidentify.residuals', {});
    expect(rows[0]).toMatchObject({ kind: 'institution', text: 'klinik zorblaxia' });
    expect(await write({ description, publisher: 'Klinik Zorblaxia, Forschung' })).toBeUndefined();
  });

  it('a name in a typed description keeps the package from its name until it is changed or called a false alarm', async () => {
    const project = await startProject(collection(2, 2));
    projects.push(project);
    const { engine, out } = project;
    const typed = (description: string) =>
      engine.call('license.saveDataset', { dataset: { ...testDataset, description } });
    const text = `${testDataset.description} Thanks to Erika Musterfrau.`;
    await typed(text);
    const refused = await engine.job('release.write', { out, draft: true });
    expect(refused.failure).toMatchObject({ code: 'refused', message: expect.stringContaining('README.md') as string });
    expect(refused.failure!.message).not.toMatch(/Musterfrau/i);
    // Nothing of what was refused stays outside the project; the images do, for the next attempt.
    const left = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    const texts = left.map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'));
    expect(texts.some((text) => /musterfrau/i.test(text))).toBe(false);
    expect(left.some(({ name }) => name.endsWith('.dcm'))).toBe(true);
    expect(existsSync(join(out, 'Two-Lungs-1.0.0'))).toBe(false);
    const { rows, open, files } = await engine.call('deidentify.residuals', {});
    expect(open).toBe(files);
    expect(rows.map(({ file }) => file)).toContain('index.html');
    await expect(
      engine.call('deidentify.decideResiduals', { keys: [rows[0]!.key], action: 'leave-out', reason: 'x' }),
    ).rejects.toMatchObject({ code: 'refused' });
    // Until something changes, writing again would find the same.
    await expect(engine.call('release.write', { out, draft: true })).rejects.toMatchObject({ code: 'refused' });

    await engine.call('deidentify.decideResiduals', {
      keys: rows.map(({ key }) => key),
      action: 'dismiss',
      reason: 'She is an author and wants to be named',
    });
    expect((await engine.job('release.write', { out, draft: true })).failure).toBeUndefined();
    expect(readFileSync(join(out, 'Two-Lungs-1.0.0/README.md'), 'utf8')).toContain('Musterfrau');

    await typed(`${testDataset.description} Again by Erika, Musterfrau.`);
    expect((await engine.job('release.write', { out: `${out}2`, draft: true })).failure).toBeDefined();
    await typed(testDataset.description);
    expect((await engine.job('release.write', { out: `${out}2`, draft: true })).failure).toBeUndefined();
    rmSync(`${out}2`, { recursive: true });
  });
});
