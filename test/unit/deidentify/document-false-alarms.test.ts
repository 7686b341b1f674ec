/** False alarms in documents: dismissed with a reason, one finding of one document each, remembered by value, taken back, told in the package. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Card } from '#shared/contract/card.ts';
import { hitKey, isOpen, mostFindings, placesOf } from '#engine/deidentify/documents/findings.ts';
import { plainWord } from '#engine/deidentify/plain-word.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { documentElement } from '#engine/deidentify/documents/read-document.ts';
import { sourceObject, startProject, type TestProject } from '../release/project.ts';
import { cdaClass, documentObject, documentRow, pdf, textPage } from './document-files.ts';

describe('where a finding stands', () => {
  it('every place is shown once, however often the text is read', () => {
    const text = 'The Page method. Dear Mrs. Page,\fThe Pagemethod. Dear Mrs.Page,';
    const { context, more, places } = placesOf('page', text, plainWord(text));
    expect(places).toBe(2);
    expect(context).toContain('The Page method');
    expect(more).toHaveLength(1);
    const parted = 'Seen by Ida Bystander. For Ida\nBystander, or IdaBystander.';
    expect(placesOf('ida bystander', parted, plainWord(parted)).places).toBe(3);
  });
  it('a word that stands everywhere in a long document takes no longer for it', () => {
    const text = 'Page after page. '.repeat(200_000);
    const before = process.cpuUsage();
    expect(placesOf('page', text, plainWord(text)).places).toBeGreaterThan(0);
    expect(process.cpuUsage(before).user / 1e6).toBeLessThan(8);
  });
  it('where as many are found as are listed, more may be: then the document is open whatever was said of them', () => {
    const one = { kind: 'person', text: 'a', context: 'a', more: [], places: 1 };
    const all = Array.from({ length: mostFindings }, (_, at) => ({ ...one, text: `name${at}` }));
    expect(isOpen(all.slice(1), () => true)).toBe(false);
    expect(isOpen(all.slice(1), ({ text }) => text !== 'name7')).toBe(true);
    expect(isOpen(all, () => true)).toBe(true);
  });
  it('the same words of the same kind are one finding', () => {
    expect(hitKey({ kind: 'patient-name', text: 'MUSTER-frau' })).toBe(hitKey({ kind: 'patient-name', text: 'muster frau' })); // prettier-ignore
    expect(hitKey({ kind: 'person', text: 'a' })).not.toBe(hitKey({ kind: 'patient-name', text: 'a' }));
  });
});

let project: TestProject;
const method = Buffer.from('<?xml version="1.0"?><a><b>Staged by the Musterfrau score, order ACC-0815.</b></a>');
const row = (number: number) => documentRow(project, number);
const reason = 'The score bears that name';
const dismiss = async (number: number, text: string, why: string | null = reason) => {
  const { instance, findings } = await row(number);
  const { kind } = findings.find((one) => one.text.toLowerCase() === text.toLowerCase())!;
  return project.engine.call('deidentify.dismissInDocument', { instance, kind, text, reason: why });
};
const admit = async (number: number) =>
  project.engine.call('deidentify.decideDocument', {
    instance: (await row(number)).instance,
    decision: { admit: true, reason: 'Read by two of us', looked: false },
  });

beforeAll(async () => {
  const cda = { SOPClassUID: cdaClass, MIMETypeOfEncapsulatedDocument: 'text/XML', HL7InstanceIdentifier: '1.2.3^4711' }; // prettier-ignore
  project = await startProject({
    'ct.dcm': sourceObject(1, 1, 1),
    'd1.dcm': documentObject(1, method, cda),
    'd2.dcm': documentObject(2, pdf({ pages: [textPage('By the Musterfrau score.')] })),
    'd3.dcm': documentObject(3, pdf({ pages: [textPage('Dear Mrs. Musterfrau')] })),
  });
  await project.engine.workspace.jobs.idle();
  await project.engine.job('deidentify.readDocuments', {});
}, 60_000);
afterAll(() => project.close());

describe('calling a finding a false alarm', () => {
  it('each finding is said for itself; the document is open until the last one is', async () => {
    const before = await row(1);
    expect(before.findings.map(({ text, dismissed }) => [text.toLowerCase(), dismissed])).toEqual([
      ['musterfrau', null],
      ['acc-0815', null],
    ]);
    await dismiss(1, 'Musterfrau');
    expect(await row(1)).toMatchObject({ state: 'found', findings: [{ dismissed: reason }, { dismissed: null }] });
    await expect(admit(1)).rejects.toThrow(/Somebody whom your files name/);
    await dismiss(1, 'acc-0815', 'A number of the score');
    expect(await row(1)).toMatchObject({ state: 'clear' });
  });
  it('of one document only, with a reason, of what was found, and it can be undone', async () => {
    expect((await row(2)).state).toBe('found');
    await expect(dismiss(2, 'Musterfrau', 'no')).rejects.toThrow();
    const { instance } = await row(2);
    const other = { instance, kind: 'patient-name', text: 'somebody', reason };
    await expect(project.engine.call('deidentify.dismissInDocument', other)).rejects.toThrow(
      /not found in the document/,
    );
    await dismiss(2, 'Musterfrau');
    expect((await row(2)).state).toBe('clear');
    await project.engine.call('decisions.undo', {});
    expect((await row(2)).state).toBe('found');
    await dismiss(2, 'Musterfrau');
    await dismiss(2, 'Musterfrau', null);
    expect((await row(2)).state).toBe('found');
    expect((await row(3)).state).toBe('found');
  });
  it('the document is packaged byte for byte, nothing of it is found again, and the report says so', async () => {
    await admit(1);
    await project.engine.workspace.jobs.idle();
    const job = await project.engine.job('release.write', { out: project.out, draft: true });
    const folder = job.result?.['folder'] as string;
    const card = Card.parse(JSON.parse(readFileSync(join(folder, 'dataset-card.json'), 'utf8')));
    expect(card.deidentification.documents).toMatchObject({ admitted: 1, dismissed: 1 });
    const report = readFileSync(join(folder, 'reports/deidentification.md'), 'utf8');
    expect(report).toContain('In 1 document words were found that also name somebody.');
    expect(report).not.toContain(reason);
    expect((await project.engine.call('deidentify.residuals', {})).open).toBe(0);
    const documents = readdirSync(join(folder, 'data/dicom'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.dcm'))
      .map((path) => readDicomFile(join(folder, 'data/dicom', path)))
      .flatMap((file) => {
        const element = documentElement(file);
        return element ? [file.raw(element).subarray(0, method.length)] : [];
      });
    expect(documents).toEqual([method]);
  }, 60_000);
  it('holds for the file that was looked at: another content is open again', async () => {
    writeFileSync(
      join(project.sources, 'd1.dcm'),
      documentObject(1, pdf({ pages: [textPage('Dear Mrs. Musterfrau')] })),
    );
    await project.engine.job('library.index', {});
    await project.engine.workspace.jobs.idle();
    await project.engine.job('deidentify.readDocuments', {});
    expect(await row(1)).toMatchObject({ state: 'found', findings: [{ dismissed: null }] });
  }, 60_000);
});
