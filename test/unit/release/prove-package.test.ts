/** The search of tables, documents and names: every kind of identifier of any patient is found there, in the package's own words nothing. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ZipArchive } from 'archiver';
import { afterEach, describe, expect, it } from 'vitest';
import { markOf, packageTermsOf } from '#engine/deidentify/package-terms.ts';
import { searchPackage } from '#engine/deidentify/search-package.ts';
import { identityOf } from '#engine/deidentify/identity.ts';
import { WordSet } from '#engine/deidentify/word-hash.ts';
import { testDataset } from './package.ts';
import { collection, startProject, type TestProject } from './project.ts';

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
  { kind: 'accession', value: 'ACC-0815' },
  { kind: 'phone', value: '+49 89 123456' },
  { kind: 'patient-id', value: '123456' },
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
    ['an accession number', 'acc.0815', 'accession'],
    ['a telephone number', '+49-89-12 34 56', 'phone'],
    ['a UID', '"uid": "1.2.826.0.1.99.7"', 'uid'],
  ])('%s', (_, text, kind) => {
    expect(found('README.md', `Before. ${text}\nAfter.`)).toEqual([kind]);
    // Beyond the first block, and across the border of two.
    for (const before of [(1 << 20) + 500, (1 << 20) - 10])
      expect(found('README.md', `${'x '.repeat(before / 2)}${text}`), String(before)).toEqual([kind]);
  });
  it('numbers of documents and single names of their authors are none', () => {
    expect(found('README.md', 'Ottilie wrote 123456 bytes, 1.2.826.0.1.99.70 and 11.2.826.0.1.99.7')).toEqual([]);
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

describe('release.write', () => {
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
