/** The proof sees identifiers in the encodings that programs use for text, backwards, letter by letter and in wide characters. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { identityOf } from '#engine/deidentify/identity.ts';
import { searchFile, type FileHit } from '#engine/deidentify/search-file.ts';
import { sourceTerms } from '#engine/deidentify/source-terms.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { ct, profileWith } from './object.ts';
import { descriptions } from './descriptions.ts';

const name = 'Müller-Lüdenscheid^Erna';
const who = identityOf('FP-0TEST000', -2000, [
  { kind: 'patient-name', value: name },
  { kind: 'patient-name', value: 'Quasten^Karl' },
  { kind: 'patient-id', value: 'MRN-0048151623' },
  { kind: 'birth-date', value: '19510423' },
]);

function search(more: NewDataSet): FileHit[] {
  const folder = mkdtempSync(join(tmpdir(), 'fairpack-encoded-'));
  try {
    const path = join(folder, 'a.dcm');
    const nobody = { PatientName: 'FP-0TEST000', PatientID: 'FP-0TEST000', PatientBirthDate: '', SpecificCharacterSet: 'ISO_IR 192' };
    writeFileSync(path, createDicom({ dataSet: ct({ ...nobody, ...more }) }));
    const file = readDicomFile(path);
    return searchFile(file, sourceTerms(file, who, profileWith(['full-dates', 'uids'])));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} // prettier-ignore

const base64 = (text: string): string => Buffer.from(text).toString('base64');
const wide = (text: string): Buffer => Buffer.concat([...text].map((letter) => { const one = Buffer.alloc(4); one.writeUInt32BE(letter.codePointAt(0)!); return one; })); // prettier-ignore
const even = (bytes: Buffer): Buffer => Buffer.concat([bytes, Buffer.alloc(bytes.length & 1)]);

const texts: Record<string, string> = {
  Base64: base64('Lüdenscheid'),
  'Base64 inside another text': `x${base64('{"patient":"Lüdenscheid"}')}y`,
  'Base64 of capitals': base64('the QUASTEN case'),
  'Base64 of a short name beside the other': base64('Karl Quasten'),
  'Base64 of an ID': base64('id 0048151623'),
  'Base64 of the birth date': base64('born 19510423'),
  hexadecimal: Buffer.from('x Quasten').toString('hex'),
  'percent signs': 'L%C3%BCdenscheid',
  'percent signs of Latin-1': 'L%fcdenscheid',
  'quoted-printable': 'L=C3=BCdenscheid',
  'a named entity': 'L&uuml;denscheid',
  'a numbered entity': 'L&#252;denscheid',
  'a hexadecimal entity': 'L&#xFC;denscheid',
  'a JSON escape': 'L\\u00fcdenscheid',
  backwards: 'netsauq',
  'letter by letter': 'Q.U.A.S.T.E.N',
};

describe('PS3.15 E.1.1: what was written is searched for identifiers', () => {
  test.each(Object.entries(texts))('%s, in text and in bytes', (_, text) => {
    expect(
      search({ ImageComments: `Thorax ${text} 3 mm` }).map(({ place }) => place),
      'text',
    ).toContain('(0020,4000)');
    // Bytes that are no text as a whole.
    const bytes = even(Buffer.concat([Buffer.alloc(64, 1), Buffer.from(text), Buffer.alloc(64, 2)]));
    const found = search({ 'ICCProfile OB': bytes });
    if (!text.includes('.'))
      expect(
        found.map(({ place }) => place),
        'bytes',
      ).toContain('(0028,2000)');
  });
  test.each<[string, Buffer]>([
    ['UTF-16', Buffer.from('Quasten', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('Lüdenscheid', 'utf16le').swap16()],
    ['UTF-32', wide('Quasten')],
    ['UTF-32, the other way round', wide('Lüdenscheid').swap32()],
    ['an ID in UTF-32', wide('48151623')],
  ])('%s in bytes', (_, text) => {
    const bytes = even(Buffer.concat([Buffer.alloc(63, 1), text, Buffer.alloc(64, 2)]));
    expect(search({ 'ICCProfile OB': bytes }).map(({ place }) => place)).toContain('(0028,2000)');
  });
  it('what is none is no finding', () => {
    const other = [base64('Lungen, drei Millimeter'), base64('Lüdenscheid').toLowerCase(), '50%20mm', 'x=3D', 'B&W', 'A.B.C.D.E', Buffer.from('Thorax nativ').toString('hex'), ...descriptions];
    for (const text of other) expect(search({ ImageComments: text }), text).toEqual([]);
  }); // prettier-ignore
});
