/** Identifiers in other writing: other forms of letters and digits, unseen characters, encodings, dates of other calendars, and bytes beside pixels. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, it, test } from 'vitest';
import { encodeRle } from '#engine/dicom/pixels/rle.ts';
import { holdsIdentifier, identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { suggestByMode, type TextMode } from '#engine/deidentify/suggest-by-mode.ts';
import { searchText } from '#engine/deidentify/search-text.ts';
import { termsFrom } from '#engine/deidentify/search-terms.ts';
import { paddingPatches } from '#engine/deidentify/blank-padding.ts';
import { createDicom, transferSyntaxes } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import type { Identifier } from '#engine/deidentify/types.ts';
import { Withheld } from '#engine/deidentify/withhold.ts';
import { ct, profileWith, run } from './object.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairpack-disguises-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const found: Identifier[] = [
  { kind: 'patient-name', value: 'Müller-Lüdenscheid^Hans-Jürgen' },
  { kind: 'patient-id', value: 'MRN-0048151623' },
  { kind: 'birth-date', value: '19510423' },
  { kind: 'phone', value: '+49 89 4412345' },
  { kind: 'address', value: 'Lindwurmstr. 77' },
  { kind: 'institution', value: '聖心総合病院' },
  { kind: 'person', value: 'Cohen^Avi=כהן^אבי' },
  { kind: 'person', value: 'Al-Masri^Fatima=الماسري^فاطمة' },
  { kind: 'person', value: 'Yamazaki^Hanako=山崎^花子=やまざき^はなこ' },
];
const known = identifiersFrom(found);
const modes: TextMode[] = ['clean', 'version', 'technical', 'meaning', 'private'];
const after = (mode: TextMode, text: string): string => suggestByMode(mode, text, known, { multiple: false }).after;
const nobody = identifiersFrom([]);

const disguised = {
  'decomposed letters': 'Lüdenscheid'.normalize('NFD'),
  'full width': 'Ｌüｄｅｎｓｃｈｅｉｄ',
  'mathematical letters': '𝐋ü𝐝𝐞𝐧𝐬𝐜𝐡𝐞𝐢𝐝',
  'letters in circles': 'ⓛüⓓⓔⓝⓢⓒⓗⓔⓘⓓ',
  'a soft hyphen': 'Lüden\u00adscheid',
  'a blank of no width': 'Lü\u200bden\u200bscheid',
  'a mark of direction': 'Lüden\u200fscheid',
  'a grapheme joiner': 'Lü\u034fdenscheid',
  'dots between letters': 'L.ü.d.e.n.s.c.h.e.i.d',
  'blanks between letters': 'L ü d e n s c h e i d',
  'an entity': 'L&uuml;denscheid',
  'a numbered entity': 'L&#xFC;denscheid',
  'percent signs': 'L%C3%BCdenscheid',
  'quoted-printable': 'L=C3=BCdenscheid',
  'a JSON escape': 'L\\u00fcdenscheid',
  'UTF-8 read as Latin-1': 'LÃ¼denscheid',
  'a letter lost': 'L?denscheid',
  Base64: Buffer.from('Müller-Lüdenscheid').toString('base64'),
  hexadecimal: Buffer.from('Müller-Lüdenscheid').toString('hex'),
  'UTF-16 read as Latin-1': Buffer.from('Lüdenscheid', 'utf16le').toString('latin1'),
  'UTF-16 the other way round': Buffer.from('Lüdenscheid', 'utf16le').swap16().toString('latin1'),
  'a short name in Base64': Buffer.from('Jürgen').toString('base64'),
  'digits for letters': 'Lud3n5ch3id',
  backwards: 'diehcsnedüL',
  'an ID in Base64': Buffer.from('MRN-0048151623').toString('base64'),
  'Arabic digits': '٤٨١٥١٦٢٣',
  'Indian digits': '४८१५१६२३',
  'full-width digits': '４８１５１６２３',
  'digits in circles': '④⑧①⑤①⑥②③',
  'an ID with an unseen blank': '4815\u200b1623',
  'a number as called in the country': '089/4412345',
  'a number as called in town': '4412345',
  'a street written out': 'Lindwurmstrasse 77',
  'Hebrew points': 'כֹּהֵן',
  'Arabic vowels': 'المَاسِرِي',
  'a stretched Arabic word': 'المـاسـري',
  'without its article': 'ماسري',
  'another last letter': 'فاطمه',
  katakana: 'ヤマザキ',
  'katakana of half width': 'ﾔﾏｻﾞｷ',
  'the short name of a hospital': '聖心',
  'a name over two lines': 'Lüden-\nscheid',
  'a name in two words': 'Luedens cheid',
  'strokes between letters': 'L/ü/d/e/n/s/c/h/e/i/d',
  'bars between letters': 'L|ü|d|e|n|s|c|h|e|i|d',
  'letters of another alphabet that look alike': 'Luеdenschеid',
  'hexadecimal with blanks': '4c 75 65 64 65 6e 73 63 68 65 69 64',
  'hexadecimal with colons': '4c:75:65:64:65:6e:73:63:68:65:69:64',
  'an ID with apostrophes': "48'151'623",
};

describe('PS3.15 E.3.5: an identifier in another writing goes, whatever kind of text holds it', () => {
  test.each(Object.entries(disguised))('%s', (_, text) => {
    for (const mode of modes) {
      expect(after(mode, text), mode).not.toContain(text);
      expect(after(mode, `VB17A ${text}`), mode).not.toContain(text);
    }
  });
  it('initials of all parts, or beside the year of birth, are in doubt where text is typed', () => {
    for (const text of ['CT Thorax H.-J. M.-L.', 'CT Thorax HM 1951', 'CT Thorax ML, 1951'])
      expect(suggestByMode('clean', text, known, { multiple: false }), text).toMatchObject({ after: 'CT Thorax', sure: false }); // prettier-ignore
    for (const text of ['CT Thorax HM 1952', 'A.B.C.D.', 'CT 1951']) expect(after('clean', text), text).toBe(text);
  });
  it('what stands beside it stays', () => {
    expect(after('clean', 'CT Thorax L&uuml;denscheid 3 mm')).toMatch(/^CT Thorax.* 3 mm$/);
    expect(after('technical', `LARGE FIL ${Buffer.from('Müller-Lüdenscheid').toString('base64')}`)).toBe('LARGE FIL');
  });
  it('unseen characters that hide nothing stay', () => {
    for (const text of ['CT\u200b Thorax', 'Tho\u00adrax', 'בטן\u200f'])
      expect(after('technical', text).replaceAll(text, '')).toBe('');
    expect(after('clean', 'CT\u200b Thorax')).toBe('CT\u200b Thorax');
  });
});

const births = '23 04 51|23_04_51|1951:04:23|23;04;1951|1951.113|Apr 23|23-APR|23.4.51|23.IV.1951|S26.4.23|23/04/2494|1951-W17-1|1951113|230451|510423|geb 23.4.51|1951年4月23日|昭和26年4月23日|1951년 4월 23일|23 kwietnia 1951|23 апреля 1951|23. dubna 1951|23. huhtikuuta 1951|23 Nisan 1951|23 Απριλίου 1951|1951. április 23.|23 באפריל 1951|23 أبريل 1951|٢٣/٠٤/١٩٥١'; // prettier-ignore

describe('PS3.15 E.3.6: a birth date in another form or calendar goes', () => {
  test.each(births.split('|'))('%s', (text) => {
    for (const mode of modes) expect(after(mode, `VB17A ${text}`), mode).not.toContain(text);
    expect(holdsIdentifier(known, text)).toBe(true);
  });
  it('the same forms of other days are no dates', () => {
    for (const text of [
      'ratio 3.4.5',
      'S26.4 recon',
      '1952-W',
      'VB20A 230452',
      '1951114',
      'Stage II.IV. 4/23',
      '24 04 51',
      'b 23 04',
      'Apr 24',
      '1951.114',
      'Mar 1',
    ])
      expect(holdsIdentifier(known, text), text).toBe(false);
  });
});

describe('nobody loses what is no disguise', () => {
  test.each<[TextMode, string]>([
    ['technical', '50%20mm x=3D B&W'],
    ['technical', '*tse2d1_9'],
    ['version', 'syngo MR E11 2019-03-12'],
    ['version', 'V3.6.1-build 20190312'],
    ['maker', '日立'],
    ['clean', '10 µm, 37 °C, T2*'],
    ['technical', '99mTc µMap ±5°'],
  ])('%s: %s', (mode, text) => {
    expect(suggestByMode(mode, text, nobody, { multiple: false }).after).toBe(text);
    expect(after(mode, text)).toBe(text);
  });
  it('letters beyond ASCII in a text of equipment wait for a person', () => {
    expect(suggestByMode('version', 'VB17A Жук', nobody, { multiple: false })).toMatchObject({ after: 'VB17A', sure: false }); // prettier-ignore
  });
});

it('the search of what was written sees through unseen characters and other digits', () => {
  const terms = termsFrom({ identifiers: found, rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
  for (const text of ['Lüden\u00adscheid', 'id ٤٨١٥١٦٢٣ x', '4815\u200b1623', 'כֹּהֵן'])
    expect(searchText(terms, text, 'LT').length, text).toBeGreaterThan(0);
});

it('raw bytes are searched for parts of names beyond ASCII in the usual encodings', () => {
  const terms = termsFrom({ identifiers: found, rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
  const little = Buffer.from('x LÜDENSCHEID x', 'utf16le');
  for (const bytes of [
    little,
    Buffer.from(little).swap16(),
    Buffer.from('x Lüdenscheid'),
    Buffer.from('x Lüdenscheid', 'latin1'),
  ]) {
    let hits = 0;
    terms.bytes.search(bytes, 0, bytes.length, () => (hits += 1));
    expect(hits).toBeGreaterThan(0);
  }
});

describe('bytes', () => {
  const most = profileWith(['device-identity', 'safe-private', 'full-dates'], ['descriptors']);
  const name = { PatientName: 'Lüdenscheid^Erna', SpecificCharacterSet: 'ISO_IR 192', PatientID: 'MRN-0048151623' };
  test.each<[string, Buffer]>([
    ['UTF-8', Buffer.from('Lüdenscheid')],
    ['UTF-16', Buffer.from('Lüdenscheid', 'utf16le')],
    ['UTF-16, the other way round', Buffer.from('Lüdenscheid', 'utf16le').swap16()],
    ['Base64', Buffer.from(Buffer.from('Lüdenscheid').toString('base64'))],
  ])('a private value that is known to be safe goes for a name in %s, and the object stays', (_, value) => {
    const even = Buffer.concat([value, Buffer.alloc(value.length & 1)]);
    const { result, has } = run(ct({ ...name, '7E010010 LO': 'HOLOGIC, Inc.', '7E011012 OB': even }), most); // prettier-ignore
    expect(result.state).toBe('written');
    expect(has('7E011012')).toBe(false);
  });
  it('what is no time zone and no version of a scheme goes', () => {
    const { result, at, has } = run(
      ct({
        ...name,
        TimezoneOffsetFromUTC: 'Lüdenscheid',
        ProcedureCodeSequence: [
          { CodeValue: 'P5-0099A', CodingSchemeDesignator: 'SRT', CodingSchemeVersion: '48151623', CodeMeaning: 'CT' },
        ],
      }),
      most,
    );
    expect(result.state).toBe('written');
    expect(at('00080201') ?? '').not.toContain('scheid');
    expect(has('00081032.0.00080103')).toBe(false);
  });
});

describe('beside the pixels', () => {
  const pixels = [1, 0, 2, 0, 3, 0, 4, 0];
  test.each<[string, number[]]>([
    ['a short name', [...Buffer.from('Hans')]],
    ['a number', [0x17, 0xbe, 0xde, 0x02]],
    ['a name in UTF-16', [...Buffer.from('Lüdenscheid', 'utf16le')]],
  ])('%s behind the last pixel becomes zeros, the pixels stay', (_, behind) => {
    const { result, bytes } = run(ct({ 'PixelData OW': Uint8Array.from([...pixels, ...behind]) }));
    expect(result.state).toBe('written');
    expect(bytes.subarray(-behind.length).every((byte) => byte === 0)).toBe(true);
    expect([...bytes.subarray(-behind.length - 8, -behind.length)]).toEqual(pixels);
  });
  it('one byte that makes the length even stays: the value is the same bit for bit', () => {
    const odd = [1, 2, 3, 0x30];
    const eight = { Rows: '1', Columns: '3', BitsAllocated: '8', BitsStored: '8', HighBit: '7' };
    const { result, bytes } = run(ct({ ...eight, 'PixelData OB': Uint8Array.from(odd) }));
    expect(result.state).toBe('written');
    expect([...bytes.subarray(-4)]).toEqual(odd);
  });
  it('frames that nobody counted stay', () => {
    const { bytes } = run(ct({ 'PixelData OW': Uint8Array.from([...pixels, ...pixels]) }));
    expect([...bytes.subarray(-16)]).toEqual([...pixels, ...pixels]);
  });
  it('PS3.5 G.5: unused offsets of RLE, and what stands behind its segments', () => {
    const frame = encodeRle(Uint8Array.from(pixels), 2, 2, 1, 2);
    const planted = Buffer.concat([frame, Buffer.from('THVlZGVuc2NoZWlk')]);
    planted.write('Luedenscheid', 40, 'latin1');
    const { result, bytes } = run(ct({ 'PixelData OB': [planted] }), profileWith(), { transferSyntax: transferSyntaxes.rle }); // prettier-ignore
    expect(result.state).toBe('written');
    for (const text of ['Luedenscheid', 'THVlZGVu']) expect(bytes.includes(text)).toBe(false);
    const at = bytes.indexOf(frame.subarray(0, 12));
    expect(bytes.subarray(at, at + frame.length)).toEqual(Buffer.from(frame));
  });
  const ofFrames = (transferSyntax: string, ...frames: Buffer[]) =>
    run(ct({ NumberOfFrames: String(frames.length), 'PixelData OB': frames }), profileWith(), { transferSyntax });
  const text = Buffer.from('Luedenscheid');
  const withheld = { state: 'withheld', code: 'codestream' };
  const even = (bytes: Buffer): Buffer => (bytes.length % 2 ? Buffer.concat([bytes, Buffer.alloc(1)]) : bytes);
  it('PS3.5 A.4.2: frames of RLE that are not built as such keep the object out', () => {
    const frame = Buffer.from(encodeRle(Uint8Array.from(pixels), 2, 2, 1, 2));
    const noSegments = Buffer.from(frame);
    noSegments.writeUInt32LE(0);
    const backwards = Buffer.from(frame);
    backwards.writeUInt32LE(4, 8);
    for (const frames of [[text], [noSegments], [backwards], [frame, text]])
      expect(ofFrames(transferSyntaxes.rle, ...frames).result).toMatchObject(withheld);
    // More fragments than frames: nobody knows what the others are.
    const { result } = run(ct({ 'PixelData OB': [frame, frame] }), profileWith(), { transferSyntax: transferSyntaxes.rle }); // prettier-ignore
    expect(result).toMatchObject(withheld);
  });
  it('PS3.5 A.4.11: behind frames that are encapsulated and not compressed', () => {
    const frame = Buffer.from(pixels);
    const { result, bytes } = ofFrames('1.2.840.10008.1.2.1.98', Buffer.concat([frame, text]), frame);
    expect(result.state).toBe('written');
    expect(bytes.includes(text)).toBe(false);
    expect(bytes.includes(Buffer.concat([frame, Buffer.alloc(text.length)]))).toBe(true);
  });
  it('PS3.5 A.4.12: behind and inside deflated frames', () => {
    const uid = '1.2.840.10008.1.2.8.1';
    const frame = deflateRawSync(Buffer.from(pixels));
    const { result, bytes } = ofFrames(uid, even(Buffer.concat([frame, text])), even(frame));
    expect(result.state).toBe('written');
    expect(bytes.includes(text)).toBe(false);
    expect(bytes.includes(Buffer.concat([frame, Buffer.alloc(text.length)]))).toBe(true);
    const longer = deflateRawSync(Buffer.concat([Buffer.from(pixels), text]));
    for (const damaged of [longer, text]) expect(ofFrames(uid, even(damaged)).result).toMatchObject(withheld);
  });
  it('PS3.3 C.7.6.3.1.2: behind pixels that share their chroma, and nothing of those that do not, whatever they call themselves', () => {
    const shape = { Rows: 2, Columns: 4, SamplesPerPixel: 3, PhotometricInterpretation: 'YBR_FULL_422', PlanarConfiguration: 0, BitsAllocated: 8, BitsStored: 8, HighBit: 7 }; // prettier-ignore
    const patches = (value: Buffer | Buffer[], transferSyntax: string = transferSyntaxes.explicit) => {
      const dataSet = ct({ ...shape, 'PixelData OB': value });
      delete dataSet['PixelData OW'];
      const file = join(folder, 'chroma.dcm');
      writeFileSync(file, createDicom({ dataSet, transferSyntax }));
      const read = readDicomFile(file);
      const first = read.pixel!.fragments?.[1]?.[0] ?? read.pixel!.offset + read.pixel!.headerLength;
      return paddingPatches(read).map(({ offset, bytes }) => ({ at: offset - first, bytes }));
    };
    const values = (count: number): Buffer => Buffer.from(Array.from({ length: count }, (_, at) => at + 1));
    expect(patches(Buffer.concat([values(16), Buffer.from('Hans')]))).toEqual([{ at: 16, bytes: new Uint8Array(4) }]);
    expect(patches(values(16))).toEqual([]);
    expect(patches(values(24))).toEqual([]);
    expect(patches(Buffer.concat([values(24), Buffer.from('Hans')]))).toEqual([{ at: 24, bytes: new Uint8Array(4) }]);
    // In fragments as well, deflated or not.
    const [plain, deflated] = ['1.2.840.10008.1.2.1.98', '1.2.840.10008.1.2.8.1'];
    expect(patches([Buffer.concat([values(16), Buffer.from('Hans')])], plain)).toEqual([{ at: 16, bytes: new Uint8Array(4) }]); // prettier-ignore
    for (const count of [16, 24]) {
      expect(patches([values(count)], plain)).toEqual([]);
      expect(patches([even(deflateRawSync(values(count)))], deflated)).toEqual([]);
    }
    const hidden = deflateRawSync(Buffer.concat([values(16), Buffer.from('Hans')]));
    expect(() => patches([even(hidden)], deflated)).toThrow(Withheld);
  });
  it('an identifier far behind the last pixel is found by the proof', () => {
    const far = Buffer.alloc(70_002);
    far.write('Luedenscheid', 35_000, 'latin1');
    const { result } = run(ct({ PatientName: 'Luedenscheid^Hans', 'PixelData OW': Buffer.concat([Buffer.from(pixels), far]) })); // prettier-ignore
    expect(result).toMatchObject({
      state: 'withheld',
      code: 'residual-identifier',
      residuals: [{ place: '(7FE0,0010)' }],
    });
  });
});
