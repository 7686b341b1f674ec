/** Encapsulated documents: read, searched, admitted by a person, packaged byte for byte, read back by pydicom. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Card } from '#shared/contract/card.ts';
import type { DocumentRow } from '#shared/contract/documents.ts';
import { documentText } from '#engine/deidentify/documents/document-text.ts';
import { indexOthers } from '#engine/deidentify/documents/other-patients.ts';
import { readDocument } from '#engine/deidentify/documents/read-document.ts';
import { edition } from '#engine/deidentify/attribute-table.ts';
import { identities } from '#engine/deidentify/identities.ts';
import { presetProfile } from '#engine/deidentify/options.ts';
import { hasPydicom } from '../../fixtures/pydicom.ts';
import { createPool } from '../../../main/workers/pool.ts';
import { withholdCode } from '#engine/deidentify/withhold.ts';
import { startProject, sourceObject, type TestProject } from '../release/project.ts';
import { cdaClass, documentObject, pdf, pdfClass, picture, textPage } from './document-files.ts';

const clean = textPage('No enlarged lymph nodes.', 'Liver and spleen are normal.');
const cda = (text: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0" encoding="UTF-8"?><ClinicalDocument><title>Report</title><text>${text}</text></ClinicalDocument>`,
  );

describe('what a document says', () => {
  const said = (kind: 'PDF' | 'CDA' | 'STL' | 'OBJ' | 'MTL', bytes: Buffer) => documentText(kind, bytes);
  it('PDF: pages, titles, words in parts and letters apart', async () => {
    const broken = 'BT /F1 12 Tf 20 200 Td [(Muster) -20 (frau)] TJ ET';
    const apart = textPage('N i x d o r f');
    const { text, pages, unread } = await said('PDF', pdf({ pages: [broken, apart], title: 'of Erika' }));
    expect({ pages, unread }).toEqual({ pages: 2, unread: null });
    for (const word of ['Musterfrau', 'Nixdorf', 'of Erika']) expect(text).toContain(word);
  });
  it.each<[string, Buffer, RegExp]>([
    ['damaged', pdf({ pages: [clean] }).subarray(0, 300), /damaged/],
    ['no PDF', Buffer.from('hello'), /damaged/],
    ['a page without text', pdf({ pages: [clean, picture] }), /Page 2 holds no text/],
    ['a picture beside text', pdf({ pages: [`${clean}\n${picture}`] }), /picture/],
    ['saved twice', Buffer.concat([pdf({ pages: [clean] }), Buffer.from('startxref\n0\n%%EOF\n')]), /.+/],
    ['attached files', Buffer.concat([pdf({ pages: [clean] }), Buffer.from('% /EmbeddedFile ')]), /attached/],
    [
      'locked',
      pdf({
        pages: [clean],
        trailer: `/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'41'.repeat(32)}>/U<${'42'.repeat(32)}>>>`,
      }),
      /password/,
    ],
  ])('PDF, unread: %s', async (_, bytes, reason) => {
    expect((await said('PDF', bytes)).unread).toMatch(reason);
  });
  it('CDA: text over tags, values of attributes, entities', async () => {
    const xml = cda('<b>Muster</b>frau <id extension="MRN-4711"/> M&#252;ller &amp; S&#xf6;hne');
    const { text, unread } = await said('CDA', xml);
    expect(unread).toBeNull();
    for (const word of ['Musterfrau', 'MRN-4711', 'Müller & Söhne']) expect(text).toContain(word);
  });
  it('CDA, unread: another file inside, entities of its own, wrong encoding, no XML', async () => {
    expect((await said('CDA', cda('<x representation="B64">QUJD</x>'))).unread).toMatch(/another file/);
    expect((await said('CDA', Buffer.from('<!DOCTYPE a [<!ENTITY n "x">]><a>&n;</a>'))).unread).toMatch(/entities/);
    expect((await said('CDA', Buffer.from([0x3c, 0x61, 0x3e, 0xff, 0xfe]))).unread).toMatch(/encoding/);
    expect((await said('CDA', Buffer.from('words'))).unread).toMatch(/no XML/);
  });
  it('models: names and comments, not the numbers', async () => {
    const stl = Buffer.alloc(84 + 50);
    stl.write('Heart of Musterfrau');
    stl.writeUInt32LE(1, 80);
    expect(await said('STL', stl)).toMatchObject({
      unread: null,
      text: expect.stringContaining('Musterfrau') as string,
    });
    expect((await said('STL', stl.subarray(0, 100))).unread).toMatch(/not built/);
    const obj = '# made for MRN-4711\no Heart\ng 4711\nv 0.1 19501224 0\nf 1 2 3\n';
    expect((await said('OBJ', Buffer.from(obj))).text).toBe('# made for MRN-4711\no Heart\ng 4711');
  });
  it('a decision lifts only what was said about the document', () => {
    const facts = { patientId: '1', modality: 'OT', sopClass: pdfClass, imageType: '', burnedIn: 'NO', samples: null, rows: -1, description: '' }; // prettier-ignore
    const profile = { retain: [], clean: [] };
    expect(withholdCode(facts, profile)).toBe('document');
    expect(withholdCode(facts, profile, undefined, 'admit')).toBeNull();
    expect(withholdCode({ ...facts, burnedIn: 'YES' }, profile, undefined, 'admit')).toBe('burned-in');
    expect(withholdCode({ ...facts, patientId: '' }, profile, undefined, 'admit')).toBe('no-patient-id');
    expect(withholdCode({ ...facts, sopClass: '1.2.3' }, profile, undefined, 'admit')).toBe('unknown-class');
  });
});

/** In parts, as a printer sets it: no search of bytes finds it. */
const named = 'BT /F1 12 Tf 20 200 Td [(Dear Mrs. Mus) -9 (terfrau, born 24.12.) -9 (1950)] TJ ET';
const good = pdf({ pages: [clean] });
let project: TestProject;
const documents = () => project.engine.call('deidentify.documents', {});
/** By number of the object, which its title ends in. */
const row = async (number: number): Promise<DocumentRow> => {
  const found = (await documents()).rows.find(({ title }) => title.endsWith(` ${number}`));
  if (!found) throw new Error(`no document ${number}`);
  return found;
};
const reason = 'Read by two of us, vote 12';
const admit = async (number: number, looked = false) =>
  project.engine.call('deidentify.decideDocument', {
    instance: (await row(number)).instance,
    decision: { admit: true, reason, looked },
  });
const leftOut = async () =>
  (await project.engine.call('deidentify.withheld', {})).find((one) => one.reason === 'document')?.instances ?? 0;

beforeAll(async () => {
  project = await startProject({
    'ct.dcm': sourceObject(1, 1, 1),
    'd1.dcm': documentObject(1, good),
    'd2.dcm': documentObject(2, pdf({ pages: [named] })),
    'd3.dcm': documentObject(3, pdf({ pages: [picture] })),
    'd4.dcm': documentObject(4, good.subarray(0, 300)),
    'd5.dcm': documentObject(5, cda('Liver normal.'), {
      SOPClassUID: cdaClass,
      MIMETypeOfEncapsulatedDocument: 'text/XML',
      HL7InstanceIdentifier: '1.2.3^4711',
    }),
    'd6.dcm': documentObject(6, good, { BurnedInAnnotation: 'YES' }),
    'd7.dcm': documentObject(7, pdf({ pages: [clean], title: 'MRN-4711-1' })),
  });
}, 60_000);
afterAll(() => project.close());

describe('deciding', () => {
  it('all are left out until a person decides; none can be admitted unread', async () => {
    expect(await documents()).toMatchObject({ total: 7, waiting: 6, admitted: 0 });
    expect(await leftOut()).toBe(6);
    const { instance } = (await documents()).rows[0]!;
    await expect(
      project.engine.call('deidentify.decideDocument', { instance, decision: { admit: true, reason } }),
    ).rejects.toThrow(/Read the documents first/);
  });
  it('reading finds identifiers in text and title, and says what it could not read', async () => {
    const job = await project.engine.job('deidentify.readDocuments', {});
    expect(job.result).toEqual({ read: 6 });
    expect(await row(1)).toMatchObject({ kind: 'PDF', state: 'clear', pages: 1, unread: null, findings: [] });
    expect((await row(2)).findings.map(({ kind }) => kind).sort()).toEqual(['birth-date', 'patient-name']);
    expect(await row(3)).toMatchObject({ state: 'unread', unread: expect.stringContaining('no text') as string });
    expect(await row(4)).toMatchObject({ state: 'unread', unread: expect.stringContaining('damaged') as string });
    expect(await row(5)).toMatchObject({ kind: 'CDA', state: 'clear' });
    expect(await row(7)).toMatchObject({ state: 'found' });
    expect((await documents()).rows.filter(({ state }) => state === 'refused')).toHaveLength(1);
  });
  it('what holds an identifier cannot be admitted, what was not read only by who looked', async () => {
    await expect(admit(2, true)).rejects.toThrow(/Somebody whom your files name stands in this document/);
    await expect(admit(7)).rejects.toThrow(/Somebody whom your files name/);
    await expect(admit(3)).rejects.toThrow(/say that you did/);
    const refused = (await documents()).rows.find(({ state }) => state === 'refused')!;
    await expect(
      project.engine.call('deidentify.decideDocument', {
        instance: refused.instance,
        decision: { admit: true, reason },
      }),
    ).rejects.toThrow(/Burned In Annotation = YES/);
  });
  it('admitting and taking back, also by undo, changes what is left out', async () => {
    await admit(1);
    expect(await row(1)).toMatchObject({ state: 'admitted', reason });
    expect(await leftOut()).toBe(5);
    await project.engine.call('decisions.undo', {});
    expect(await row(1)).toMatchObject({ state: 'clear' });
    await admit(1);
    await project.engine.call('deidentify.decideDocument', { instance: (await row(1)).instance, decision: null });
    expect(await leftOut()).toBe(6);
  });
  it('a reader that hangs or takes too much is ended, and the document is unread', async () => {
    const { pool } = project.engine.workspace;
    const run = pool.run;
    const { db } = project.engine.workspace;
    const workers = createPool(undefined, 1);
    db.prepare('DELETE FROM document_fact').run();
    // A worker is ended before it can have read anything.
    pool.run = (name, input, more) => workers.run(name, input, { ...more, timeoutMs: 1 });
    await project.engine.job('deidentify.readDocuments', {});
    pool.run = (name, input, more) => workers.run(name, input, more);
    const { rows } = await documents();
    expect(rows.filter(({ unread }) => unread?.startsWith('Its reader was ended'))).toHaveLength(6);
    db.prepare('DELETE FROM document_fact').run();
    await project.engine.job('deidentify.readDocuments', {});
    pool.run = run;
    await workers.close();
    expect(await row(1)).toMatchObject({ state: 'clear' });
  }, 60_000);
  it('a document of more than 64 MiB is not taken into memory', async () => {
    const source = join(project.base, 'large.dcm');
    writeFileSync(source, documentObject(8, Buffer.alloc(64 * 2 ** 20 + 2, 0x20)));
    const { subject } = project.engine.workspace.db
      .prepare<[], { subject: number }>('SELECT subject FROM patient LIMIT 1')
      .get()!;
    const identity = identities(project.engine.workspace, [subject]).get(subject)!;
    const reading = await readDocument({
      source,
      identity,
      profile: presetProfile('basic'),
      people: { digest: '', identifiers: [] },
      others: indexOthers(0).done(),
    });
    expect(reading).toMatchObject({ unread: expect.stringContaining('larger than 64 MiB') as string, pages: null });
  }, 60_000);
});

const sha = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

describe('packaging', () => {
  let folder = '';
  let card: Card;
  beforeAll(async () => {
    await admit(1);
    await admit(3, true);
    await admit(5);
    await project.engine.workspace.jobs.idle();
    const job = await project.engine.job('release.write', { out: project.out, draft: true });
    folder = job.result?.['folder'] as string;
    card = Card.parse(JSON.parse(readFileSync(join(folder, 'dataset-card.json'), 'utf8')));
  }, 60_000);
  it.skipIf(!hasPydicom)(
    'PS3.15 E.1.1, E.2: pydicom reads the same document, byte for byte, and no claim of a profile',
    () => {
      const script = `
import json, sys, glob, hashlib, pydicom
out = []
for path in sorted(glob.glob(sys.argv[1] + '/data/dicom/**/*.dcm', recursive=True)):
    d = pydicom.dcmread(path)
    if 'EncapsulatedDocument' not in d: continue
    b = d.EncapsulatedDocument[:d.EncapsulatedDocumentLength]
    out.append([hashlib.sha256(b).hexdigest(), d.MIMETypeOfEncapsulatedDocument, str(d.get('DocumentTitle', '')), list(d.DeidentificationMethod), 'DeidentificationMethodCodeSequence' in d, d.PatientIdentityRemoved])
print(json.dumps(out))`;
      const read = JSON.parse(execFileSync('/usr/bin/python3', ['-c', script, folder], { encoding: 'utf8' })) as [
        string,
        string,
        string,
        string[],
        boolean,
        string,
      ][];
      expect(new Set(read.map(([hash]) => hash))).toEqual(
        new Set([sha(good), sha(pdf({ pages: [picture] })), sha(cda('Liver normal.'))]),
      );
      for (const [, , title, method, coded, removed] of read) {
        expect(title).not.toMatch(/Musterfrau/);
        expect(method.slice(1)).toEqual([
          `DICOM ${edition}, Basic Profile but for Encapsulated Document`,
          'Encapsulated document kept unchanged, admitted by a person',
        ]);
        expect([coded, removed]).toEqual([false, 'YES']);
      }
    },
  );
  it('the card counts them, and the report says who answers', () => {
    expect(card.deidentification.documents).toEqual({ admitted: 3, looked: 1, unseen: 0, videos: 0, dismissed: 0 });
    // Of the four objects only the image claims the profile.
    expect(card.deidentification.methods).toMatchObject([{ code: '113100', instances: 1 }]);
    const report = readFileSync(join(folder, 'reports/deidentification.md'), 'utf8');
    for (const path of ['reports/deidentification.md', 'README.md', 'index.html'])
      expect(readFileSync(join(folder, path), 'utf8'), path).toContain('claim no confidentiality profile');
    expect(report).toContain('Admitted: 3 documents, packaged');
    expect(report).toContain('1 document: no program could read all of it');
    expect(card.deidentification.withheld.find(({ code }) => code === 'document')?.instances).toBe(3);
  });
  it('the proof searches the text again: what became known of the patient since keeps the document out', async () => {
    // As if the reading had missed it: the row says that nothing was found.
    const { db } = project.engine.workspace;
    const { instance } = await row(2);
    db.prepare("UPDATE document_fact SET reading = json_set(reading, '$.findings', json('[]')) WHERE instance = ?").run(
      instance,
    );
    await admit(2);
    await project.engine.workspace.jobs.idle();
    await project.engine.call('license.saveDataset', {
      dataset: { ...(await project.engine.call('license.form', {})).dataset, version: '1.0.1' },
    });
    const job = await project.engine.job('release.write', { out: project.out, draft: true });
    const next = Card.parse(
      JSON.parse(readFileSync(join(job.result?.['folder'] as string, 'dataset-card.json'), 'utf8')),
    );
    expect(next.deidentification.documents?.admitted).toBe(3);
    const withheld = new Map(next.deidentification.withheld.map(({ code, instances }) => [code, instances]));
    expect(withheld.get('document-identifier')).toBe(1);
  }, 60_000);
  it('a document that changed has to be decided again', async () => {
    const path = join(project.sources, 'd1.dcm');
    writeFileSync(path, documentObject(1, pdf({ pages: [textPage('Another text')] })));
    expect(await row(1)).toMatchObject({ state: 'admitted' });
    await project.engine.job('library.index', {});
    expect((await documents()).rows.filter(({ state }) => state === 'waiting')).toHaveLength(1);
    await project.engine.job('deidentify.readDocuments', {});
    expect(await row(1)).toMatchObject({ state: 'clear' });
  });
});
