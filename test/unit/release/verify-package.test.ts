/** Verification finds what was damaged: a flipped byte, a missing or an added file, a wrong licence, an identifier. */
import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { verifyPackage } from '#engine/release/verify-package.ts';
import { sealTags, writeTestPackage } from './package.ts';

const made: string[] = [];
const packageOf = (extra?: Record<string, string>): string => {
  const folder = writeTestPackage(extra);
  made.push(dirname(folder));
  return folder;
};
afterEach(() => made.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const failing = async (folder: string): Promise<Record<string, string>> =>
  Object.fromEntries(
    (await verifyPackage(folder)).checks.filter((check) => !check.ok).map((check) => [check.title, check.detail]),
  );
const flip = (file: string, at: number): void => {
  const bytes = readFileSync(file);
  bytes[at]! ^= 1;
  writeFileSync(file, bytes);
};
const object = 'data/dicom/FP-AAAA/study-01/01-CT/0001.dcm';

describe('verifyPackage', () => {
  test('a package as written holds', async () => {
    const folder = packageOf();
    const seen: number[] = [];
    const report = await verifyPackage(folder, (done) => seen.push(done));
    expect(report.checks.filter((check) => !check.ok)).toEqual([]);
    expect(report.ok).toBe(true);
    expect(report.files).toBe(10);
    expect(seen.at(-1)).toBe(seen.length);
    expect(report.caution).toMatch(/no proof/);
  });
  test('a flipped byte in an image, a table and a tag file', async () => {
    for (const path of [object, 'data/tables/series.csv', 'README.md']) {
      const folder = packageOf();
      flip(join(folder, path), 200);
      expect((await failing(folder))['Nothing was changed'], path).toContain(path);
    }
  });
  test('a missing and an added file', async () => {
    const missing = packageOf();
    rmSync(join(missing, object));
    const faults = await failing(missing);
    expect(faults['Nothing was changed']).toContain(object);
    expect(faults['The bag is complete']).toContain('Payload-Oxum');
    const added = packageOf();
    mkdirSync(join(added, 'data/extra'));
    writeFileSync(join(added, 'data/extra/notes.txt'), 'x');
    writeFileSync(join(added, 'notes.txt'), 'x');
    const complete = (await failing(added))['The bag is complete'];
    expect(complete).toContain('data/extra/notes.txt is not in the manifest');
    expect(complete).toContain('notes.txt is not in the tag manifest');
  });
  test.each([
    ['croissant.json', 'by/4.0', 'by-nc/4.0'],
    ['ro-crate-metadata.json', 'by/4.0', 'by-nc/4.0'],
    ['metadata/datacite.json', 'Creative Commons Attribution 4.0', 'Something else'],
    ['CITATION.cff', 'CC-BY-4.0', 'CC0-1.0'],
    ['README.md', 'license: "cc-by-4.0"', 'license: "cc0-1.0"'],
    ['LICENSE', 'CC-BY-4.0', 'CC0-1.0'],
  ])('another licence in %s, even with the tag manifest made anew', async (path, from, to) => {
    const folder = packageOf();
    const text = readFileSync(join(folder, path), 'utf8');
    expect(text).toContain(from);
    writeFileSync(join(folder, path), text.replaceAll(from, to));
    sealTags(folder);
    const faults = await failing(folder);
    expect(Object.keys(faults)).toEqual(['All files say the same']);
  });
  test('a card that does not follow its schema, a crate without its root', async () => {
    const folder = packageOf();
    const card = JSON.parse(readFileSync(join(folder, 'dataset-card.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(join(folder, 'dataset-card.json'), JSON.stringify({ ...card, secret: 'x' }));
    writeFileSync(join(folder, 'ro-crate-metadata.json'), '{"@context":"x","@graph":[]}');
    sealTags(folder);
    const faults = await failing(folder);
    expect(faults['The card follows its schema']).toContain('secret');
    expect(faults['RO-Crate has its required fields']).toContain('no root entity');
  });
  test.each([
    ['a foreign name', { PatientName: 'Roe^Jane' }, 'person'],
    ['a name elsewhere', { OperatorsName: 'Roe^Jane' }, 'person'],
    ['an e-mail address', { ImageComments: 'ask jane@example.org' }, 'e-mail'],
    ['a telephone number', { ImageComments: 'call +49 30 1234 5678' }, 'telephone'],
    ['a private attribute', { '00191010 LO': 'x', '00190010 LO': 'MAKER' }, 'private'],
    ['no mark of de-identification', { PatientIdentityRemoved: 'NO' }, 'identity was removed'],
    ['burned-in text', { BurnedInAnnotation: 'YES' }, 'burned'],
  ])('%s in a DICOM file', async (_, extra, words) => {
    const faults = await failing(packageOf(extra));
    expect(Object.keys(faults)).toEqual(['No known pattern of identifiers in DICOM files']);
    expect(Object.values(faults)[0]).toContain(words);
    expect(Object.values(faults)[0]).not.toMatch(/Jane|jane|1234/);
  });
  test('files.csv that disagrees with the files', async () => {
    const folder = packageOf();
    appendFileSync(join(folder, 'data/tables/files.csv'), 'data/dicom/FP-AAAA/other.dcm,FP-AAAA,1,1,1,1,1,0,\n');
    expect((await failing(folder))['files.csv lists exactly what is there']).toContain('other.dcm');
  });
  test('a folder without a package is refused in words; an abort is heard', async () => {
    await expect(verifyPackage(join(packageOf(), 'data'))).rejects.toMatchObject({ code: 'not-found' });
    await expect(verifyPackage(packageOf(), undefined, AbortSignal.abort())).rejects.toMatchObject({
      code: 'cancelled',
    });
  });
});
