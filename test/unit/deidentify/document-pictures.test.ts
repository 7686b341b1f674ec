/** Scanned pages: drawn in every coding of scanners, read, and searched for who is named; what was not read is said. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRow } from '#shared/contract/documents.ts';
import { documentText } from '#engine/deidentify/documents/document-text.ts';
import { pageWords, withDrawn } from '#engine/deidentify/documents/read-job.ts';
import { drawPage } from '#engine/deidentify/documents/draw-pdf.ts';
import { openPdf } from '#engine/deidentify/documents/open-pdf.ts';
import { sourceObject, startProject, type TestProject } from '../release/project.ts';
import { documentObject, documentRow, pdf, picture, textPage } from './document-files.ts';

const scan = (name: string): Buffer => readFileSync(join(import.meta.dirname, '../../fixtures/scanned', `${name}.pdf`));

/** Share of dark points of each fourth of a page. */
async function inkOf(bytes: Buffer): Promise<{ ink: number; whole: boolean }> {
  const open = await openPdf(bytes, false);
  try {
    const { values, whole } = await drawPage(open, 1, 0, true);
    return { ink: values.filter((value) => value < 128).length / values.length, whole };
  } finally {
    await open.close();
  }
}

/** Groups of shapes within groups, each of which takes a canvas as large as the page. */
function nestedGroups(depth: number): Buffer {
  const draw = '/A gs /G Do';
  const resources = (next: number): string => `/Resources<</XObject<</G ${next} 0 R>>/ExtGState<</A<</ca .5>>>>>>`;
  const stream = (dictionary: string, content: string): string =>
    `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`;
  const group = '/Type/XObject/Subtype/Form/BBox[0 0 1200 1200]/Group<</S/Transparency/I true>>';
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 1200 1200]/Contents 4 0 R${resources(5)}>>`,
    stream('', draw),
    ...Array.from({ length: depth }, (_, at) =>
      stream(`${group}${resources(6 + at)}`, at < depth - 1 ? draw : '0 0 600 600 re f'),
    ),
  ];
  let out = '%PDF-1.4\n';
  const lines = objects.map((object, at) => {
    const line = `${String(out.length).padStart(10, '0')} 00000 n \n`;
    out += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return line;
  });
  const size = objects.length + 1;
  return Buffer.from(
    `${out}xref\n0 ${size}\n0000000000 65535 f \n${lines.join('')}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${out.length}\n%%EOF\n`,
    'latin1',
  );
}

describe('pictures of a PDF (ISO 32000-1 7.4)', () => {
  it.each(['jbig2', 'ccitt', 'jpx'])('%s is drawn whole', async (name) => {
    const { ink, whole } = await inkOf(scan(name));
    expect(whole).toBe(true);
    // Letters on white: ghostscript gives the same share within a fifth.
    expect(ink).toBeGreaterThan(0.04);
    expect(ink).toBeLessThan(0.09);
  });
  it('a picture that is damaged or of a coding that nobody knows is not taken for drawn', async () => {
    const bytes = scan('jbig2');
    const broken = Buffer.from(bytes);
    const at = bytes.indexOf('stream', bytes.indexOf('/JBIG2Decode')) + 7;
    broken.fill(0xee, at, at + 60);
    expect((await inkOf(broken)).whole).toBe(false);
    const unknown = Buffer.from(bytes.toString('latin1').replace('/JBIG2Decode', '/JBIGxDecode'), 'latin1');
    expect((await inkOf(unknown)).whole).toBe(false);
  });
  it('a picture or a page of absurd size takes no memory for it, and is told', async () => {
    const large = Buffer.from(scan('ccitt').toString('latin1').replace('/Width 640/Height 200', '/Width 64000/Height 64000').replace('/Columns 640/Rows 200', '/Columns 64000/Rows 64000'), 'latin1'); // prettier-ignore
    const before = process.memoryUsage().rss;
    expect((await inkOf(large)).whole).toBe(false);
    const wide = Buffer.from(scan('ccitt').toString('latin1').replace(/MediaBox\[[^\]]*\]/, 'MediaBox[0 0 900000 900000]'), 'latin1'); // prettier-ignore
    await inkOf(wide);
    expect(process.memoryUsage().rss - before).toBeLessThan(400e6);
    await expect(inkOf(nestedGroups(30))).rejects.toThrow(/memory/);
    expect((await inkOf(nestedGroups(3))).whole).toBe(true);
  });
  it('letters of fonts that name only their alphabet (ISO 32000-1 9.7.5.2) are read by its character map', async () => {
    const font = '<</Type/Font/Subtype/Type0/BaseFont/STSong/Encoding/UniGB-UCS2-H/DescendantFonts[<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>/DW 1000>>]>>'; // prettier-ignore
    const page = 'BT /F1 12 Tf 20 200 Td <738B5C0F4E1C> Tj ET';
    const bytes = Buffer.from(pdf({ pages: [page] }).toString('latin1').replace('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>', font), 'latin1'); // prettier-ignore
    expect((await documentText('PDF', bytes)).text).toContain('王小东');
  });
  it('pages that are pictures are given to be read, and those whose text was read are not', async () => {
    const mixed = pdf({ pages: [textPage('Liver normal.'), picture, textPage('Spleen normal.')] });
    expect((await documentText('PDF', mixed)).drawn).toEqual([{ page: 2, beside: false }]);
    expect((await documentText('PDF', scan('ccitt'))).drawn).toEqual([{ page: 1, beside: false }]);
  });
});

describe('what is said of pages', () => {
  const reading = { kind: 'PDF' as const, title: '', pages: 9, size: 1, unread: null, findings: [] };
  it('pages in words', () => {
    expect(pageWords([3])).toBe('page 3');
    expect(pageWords([4, 3])).toBe('pages 3 and 4');
    expect(pageWords([1, 5, 6, 7, 9])).toBe('pages 1, 5 to 7 and 9');
  });
  it('read, empty, failed, and too many: each is said, and nothing where all was text', () => {
    const none = { findings: [], read: [], empty: [], failed: [], lettered: [] };
    expect(withDrawn({ ...reading, drawn: [{ page: 2, beside: true }] }, none).unread).toBeNull();
    const said = withDrawn(
      { ...reading, unread: 'It holds pictures.', drawn: [] },
      { ...none, read: [1], empty: [2], failed: [3], lettered: [4] },
    ).unread;
    expect(said).toMatch(/^It holds pictures\. /);
    for (const words of ['page 4 words are drawn', 'page 1 was read', 'On page 2 it read no word', 'Not all of page 3'])
      expect(said).toContain(words);
    const many = Array.from({ length: 502 }, (_, at) => ({ page: at + 1, beside: false }));
    expect(withDrawn({ ...reading, drawn: many }, none).unread).toContain('Pages 501 and 502 were not looked at');
  });
});

const has = (command: string): boolean => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
const base = mkdtempSync(join(tmpdir(), 'fairpack-scans-'));
const lines = ['Patient: Musterfrau, Erika', 'MRN-4711-1'];
/** The typed lines as a page of PostScript. */
const typed = `%!PS\n<< /PageSize [320 100] >> setpagedevice /Helvetica findfont 16 scalefont setfont 20 60 moveto (${lines[0]}) show 20 20 moveto (${lines[1]}) show showpage\n`;
const made: Record<string, Buffer> = {};
/** By other programs, each in its own way. */
function makeForeign(): void {
  writeFileSync(join(base, 'typed.ps'), typed);
  const run = (command: string, ...args: string[]): void =>
    void execFileSync(command, args, { cwd: base, stdio: 'ignore' });
  const gs = (device: string, out: string, ...more: string[]): void =>
    run('gs', '-q', '-dNOPAUSE', '-dBATCH', `-sDEVICE=${device}`, `-sOutputFile=${out}`, ...more);
  if (!has('gs')) return;
  gs('pdfwrite', 'outlines.pdf', '-dNoOutputFonts', 'typed.ps');
  gs('tiffg4', 'fax.tif', '-r200', 'typed.ps');
  gs('pdfimage8', 'flate.pdf', '-r200', 'typed.ps');
  for (const name of ['outlines', 'flate']) made[name] = readFileSync(join(base, `${name}.pdf`));
  if (has('tiff2pdf')) {
    run('tiff2pdf', '-o', 'tiff2pdf.pdf', 'fax.tif');
    made['tiff2pdf'] = readFileSync(join(base, 'tiff2pdf.pdf'));
  }
  if (has('img2pdf')) {
    run('img2pdf', '-o', 'img2pdf.pdf', 'fax.tif');
    made['img2pdf'] = readFileSync(join(base, 'img2pdf.pdf'));
  }
  if (has('img2pdf') && has('opj_compress')) {
    gs('pnggray', 'page.png', '-r200', 'typed.ps');
    run('opj_compress', '-i', 'page.png', '-o', 'page.jp2');
    run('img2pdf', '-o', 'jp2.pdf', 'page.jp2');
    made['jp2'] = readFileSync(join(base, 'jp2.pdf'));
  }
}

let project: TestProject;
const row = (number: number) => documentRow(project, number);
const foreign = ['tiff2pdf', 'img2pdf', 'jp2', 'flate', 'outlines'];

beforeAll(async () => {
  makeForeign();
  const files: Record<string, Buffer> = {
    'ct.dcm': sourceObject(1, 1, 1),
    'd1.dcm': documentObject(1, scan('jbig2')),
    'd2.dcm': documentObject(2, scan('ccitt')),
    'd3.dcm': documentObject(3, scan('jpx')),
    'd4.dcm': documentObject(4, Buffer.from(scan('jbig2').toString('latin1').replace('/Type/Page/', '/Rotate 90/Type/Page/'), 'latin1')), // prettier-ignore
    'd5.dcm': documentObject(5, pdf({ pages: [textPage('Liver normal.'), picture] })),
    'd6.dcm': documentObject(6, Buffer.from(scan('ccitt').toString('latin1').replace('/CCITTFaxDecode', '/CCITTFoxDecode'), 'latin1')), // prettier-ignore
  };
  for (const [at, name] of foreign.entries()) if (made[name]) files[`f${at}.dcm`] = documentObject(10 + at, made[name]);
  project = await startProject(files);
  await project.engine.workspace.jobs.idle();
  await project.engine.job('deidentify.readDocuments', {});
}, 240_000);
afterAll(async () => {
  await project.close();
  rmSync(base, { recursive: true, force: true });
});

const named = { state: 'found', unread: expect.stringContaining('page 1 was read') as string };
const kinds = (one: DocumentRow): string[] => [...new Set(one.findings.map(({ kind }) => kind))].sort();

describe('reading what is only drawn', () => {
  it.each([
    [1, 'JBIG2'],
    [2, 'CCITT'],
    [3, 'JPEG 2000'],
    [4, 'a page that lies on its side'],
  ])('the patient is found in the picture: %i, %s', async (number) => {
    const one = await row(number);
    expect(one).toMatchObject(named);
    expect(kinds(one)).toEqual(['patient-id', 'patient-name']);
  });
  it('a page without words, and one that cannot be drawn, are told; a person has to look', async () => {
    expect(await row(5)).toMatchObject({
      state: 'unread',
      unread: 'Page 2 holds no text; it may be a picture. On page 2 it read no word.',
    });
    expect(await row(6)).toMatchObject({
      state: 'unread',
      unread: expect.stringContaining('Not all of page 1 could be drawn or read.') as string,
    });
  });
  it.each(foreign.map((name, at): [string, number] => [name, 10 + at]))(
    'made by another program: %s',
    async (name, number) => {
      if (!made[name]) return console.log(`skipped: nothing here makes ${name}`);
      const one = await row(number);
      expect(one.state, one.unread ?? '').toBe('found');
      expect(kinds(one)).toContain('patient-name');
    },
  );
});
