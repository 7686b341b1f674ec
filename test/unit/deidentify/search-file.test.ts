/** The search of what was written: an identifier planted anywhere in an output is found, in a clean output nothing is. */
import { describe, expect, it, test } from 'vitest';
import type { Profile } from '#shared/contract/deidentify.ts';
import { identityOf } from '#engine/deidentify/identity.ts';
import { searchFile, type FileHit } from '#engine/deidentify/search-file.ts';
import { sourceTerms } from '#engine/deidentify/source-terms.ts';
import type { Identifier } from '#engine/deidentify/types.ts';
import { createDicom, transferSyntaxes, type NewDataSet, type NewDicom } from '#engine/dicom/create.ts';
import { encodeText } from '#engine/dicom/charset.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { savedFiles } from '../../fixtures/saved-files.ts';
import { ct, profileWith } from './object.ts';

const { saved } = savedFiles('search');

const known: Identifier[] = [
  { kind: 'patient-name', value: 'Quillfeather^Ottilie' },
  { kind: 'patient-id', value: '0047110815' },
  { kind: 'birth-date', value: '19560312' },
];
const who = identityOf('FP-0TEST000', -2000, known);
const basic = profileWith();
const tcia = profileWith(
  ['modified-dates', 'patient-characteristics', 'device-identity', 'safe-private'],
  ['descriptors'],
);

const person: NewDataSet = {
  PatientName: 'Quillfeather^Ottilie',
  PatientID: '0047110815',
  ReferringPhysicianName: 'Ao^Bo',
  OperatorsName: 'White^Head',
  AccessionNumber: 'ACC-77Q31',
  InstitutionName: 'Saint Brigid Hospital',
  PatientTelephoneNumbers: '+49 89 1234567',
  StudyDate: '20240301',
  StudyID: 'K88X',
};

interface Planting {
  source?: NewDataSet;
  /** Elements of the output, beside those of a clean one. */
  planted?: NewDataSet;
  more?: Omit<NewDicom, 'dataSet'>;
  /** Changes the bytes of the output. */
  bytes?: (clean: Buffer) => Buffer;
  profile?: Profile;
}

/** What is found in an object that was written as its source was not. */
function found({
  source = {},
  planted = {},
  more = {},
  bytes = (clean) => clean,
  profile = basic,
}: Planting): FileHit[] {
  const original = readDicomFile(saved(createDicom({ dataSet: ct({ ...person, ...source }), ...more })));
  const clean: NewDataSet = ct({
    SOPInstanceUID: '2.25.1001',
    StudyInstanceUID: '2.25.1002',
    SeriesInstanceUID: '2.25.1003',
    PatientName: 'FP-0TEST000',
    PatientID: 'FP-0TEST000',
    PatientBirthDate: '',
    StudyDate: '',
    PatientIdentityRemoved: 'YES',
  });
  const output = readDicomFile(saved(bytes(createDicom({ dataSet: { ...clean, ...planted }, ...more }))));
  return searchFile(output, sourceTerms(original, who, profile));
}
const places = (planting: Planting): string[] => found(planting).map(({ place }) => place);

describe('a clean output', () => {
  test.each(Object.entries(transferSyntaxes))('nothing is found (%s)', (_, transferSyntax) => {
    expect(found({ more: { transferSyntax } })).toEqual([]);
  });
  it('words of the language stay words: WHITE and HEAD are found only together', () => {
    expect(found({ planted: { SeriesDescription: 'HEAD axis white 2', ImageComments: 'head' } })).toEqual([]);
    expect(found({ planted: { SeriesDescription: 'Thorax White, Head' } })).not.toEqual([]);
  });
  it('times, numbers and other dates are no birth date and no ID', () => {
    expect(
      found({
        planted: {
          StudyTime: '560312',
          ContentTime: '120356.100',
          SliceLocation: '1956.0312',
          TableHeight: '0.47110815',
          ContentDate: '19560313',
          SeriesDescription: '3.12.56 mm',
          ImageComments: 'T2 TSE COR 3 mm',
        },
      }),
    ).toEqual([{ place: '(0008,103E)', kind: 'birth-date', text: '3.12.56', context: '3.12.56 mm', day: '19560312' }]);
  });
  it('somebody born in 1912 is found as others are, a placeholder is not', () => {
    expect(
      places({ source: { PatientBirthDate: '19120514' }, planted: { ImageComments: 'geb. 14.05.1912' } }),
    ).toHaveLength(1);
    expect(
      places({ source: { PatientBirthDate: '19000101' }, planted: { ImageComments: 'since 01.01.1900' } }),
    ).toEqual([]);
  });
  it('a date that another one has become under modified dates is none of the old ones', () => {
    // 2000 days before 2024-03-01 lies 2018-09-09, which is also a date of the source.
    const source = { ContentDate: '20180909' };
    expect(found({ source, planted: { StudyDate: '20180909' }, profile: tcia })).toEqual([]);
    expect(places({ source, planted: { StudyDate: '20180909' } })).toEqual(['(0008,0020)']);
  });
});

describe('text of every kind, at any depth', () => {
  test.each<[string, NewDataSet]>([
    ['a whole name', { SeriesDescription: 'CT of Quillfeather^Ottilie' }],
    ['family name, capitals', { ImageComments: 'QUILLFEATHER' }],
    ['given name alone', { ImageComments: 'scan ottilie ok' }],
    ['parts in the other order', { ImageComments: 'Ottilie_Quillfeather' }],
    ['joined', { ImageComments: 'xQUILLFEATHEROTTILIE7' }],
    ['the ID', { ImageComments: '0047110815' }],
    ['the ID without its zeros', { ImageComments: 'nr 47110815' }],
    ['the ID with separators', { ImageComments: '4711-0815' }],
    ['the ID as a number', { '00291010 IS': '47110815', '00290010 LO': 'ACME' }],
    ['the accession number', { ImageComments: 'see acc 77q31' }],
    ['a short ID as a word', { ImageComments: 'K88X' }],
    ['the institution', { ImageComments: 'Saint Brigid Hospital, ward' }],
    ['the telephone number', { ImageComments: 'call +49-89-123-4567' }],
    ['a physician of two letters as a whole value', { PerformedLocation: 'Ao' }],
    ['a UID', { ImageComments: 'from 1.2.3.4.5.6.7.8' }],
    ['a UID as such', { ReferencedSOPInstanceUID: '1.2.3.4.5.6.7.8' }],
    ['the birth date', { PatientBirthDate: '19560312' }],
    ['the study date in DT', { AcquisitionDateTime: '20240301123000.5' }],
    ['dates as they are typed', { ImageComments: 'born 12.03.1956' }],
    ['dates with a month', { ImageComments: '1 March 2024' }],
    ['dates with a month first', { ImageComments: 'Mar 1, 2024' }],
    ['an ISO date', { ImageComments: '2024-03-01' }],
    ['a date joined', { ImageComments: 'x_01032024' }],
    ['a code', { BodyPartExamined: 'OTTILIE' }],
    ['a private element', { '00290010 LO': 'ACME', '00291010 LO': 'Ottilie' }],
    ['a private creator', { '00290010 LO': 'Ottilie' }],
    ['an unknown VR', { '00290010 LO': 'ACME', '00291010 UN': Buffer.from('\x01\x00\x02\x00Quillfeather\x00\x03') }],
    ['text of unknown VR', { '00290010 LO': 'ACME', '00291010 UN': Buffer.from('Ao^Ottilie') }],
    ['bytes', { '00290010 LO': 'ACME', '00291010 OB': Buffer.from('....Quillfeather..') }],
    ['UTF-16 in bytes', { '00290010 LO': 'ACME', '00291010 OB': Buffer.from('Quillfeather', 'utf16le') }],
    ['UTF-16 the other way', { '00290010 LO': 'ACME', '00291010 OB': Buffer.from('Quillfeather', 'utf16le').swap16() }],
    ['words of numbers', { '00290010 LO': 'ACME', '00291010 OW': Buffer.from('Quillfeather') }],
  ])('%s', (_, planted) => {
    const source = { SOPInstanceUID: '1.2.3.4.5.6.7.8' };
    const top = found({ source, planted });
    expect(top).toHaveLength(1);
    const nested = found({ source, planted: { DerivationCodeSequence: [{}, { SourceImageSequence: [planted] }] } });
    expect(nested).toHaveLength(1);
    expect(nested[0]!.place).toMatch(/^\(0008,9215\)\[1\]\.\(0008,2112\)\[0\]\./);
    expect(nested[0]!.place.endsWith(top[0]!.place.replace(/^\(0029,"ACME"/, '(0029,"ACME"'))).toBe(true);
    for (const transferSyntax of [transferSyntaxes.implicit, transferSyntaxes.bigEndian])
      // Words of numbers are turned round in big-endian files, text in them with them.
      if (!('00291010 OW' in planted)) expect(found({ source, planted, more: { transferSyntax } })).toHaveLength(1);
  });
  it('a text of many megabytes is read whole, in windows', () => {
    // Too short for the search of bytes: only decoded text can show them.
    const source = { SpecificCharacterSet: 'ISO_IR 192', ReferringPhysicianName: 'Ödg^Ab' };
    const line = 'T2 TSE COR 3 mm, nothing special here\r\n';
    const much = (length: number): string => line.repeat(Math.ceil(length / line.length)).slice(0, length);
    const mib = 1024 * 1024;
    for (const before of [10, mib - 20, mib - 8200, mib - 4, 3 * mib + 7, 6 * mib]) {
      const TextValue = `${much(before)} geb. 12.3.1956 von Ödg ${much(6 * mib + 100 - before)}`;
      const hits = found({ source, planted: { SpecificCharacterSet: 'ISO_IR 192', TextValue } });
      expect(hits.map(({ kind, text }) => `${kind} ${text}`).sort(), String(before)).toEqual([
        'birth-date 12.3.1956',
        'person odg',
      ]);
    }
    expect(found({ source, planted: { SpecificCharacterSet: 'ISO_IR 192', TextValue: much(6 * mib) } })).toEqual([]);
  });
  it('what the profile keeps is not searched for', () => {
    const planted = {
      InstitutionName: 'Saint Brigid Hospital',
      StudyDate: '20240301',
      ReferencedSOPInstanceUID: '1.2.3.4.5.6.7.8',
    };
    const source = { SOPInstanceUID: '1.2.3.4.5.6.7.8' };
    expect(places({ source, planted })).toHaveLength(3);
    expect(places({ source, planted, profile: profileWith(['institution-identity', 'full-dates', 'uids']) })).toEqual(
      [],
    );
    expect(places({ planted: { ImageComments: '12.03.1956' }, profile: profileWith(['full-dates']) })).toHaveLength(1);
  });
  it('PS3.15 E.3.11: the institution stays with its address, the address of the patient is searched for', () => {
    const source = {
      InstitutionAddress: 'Hauptplatz 3, Lindenburg',
      PatientAddress: 'Quellenweg 17^Lindenburg',
      RegionOfResidence: 'Lindenburg',
    };
    const kept = { InstitutionName: 'Saint Brigid Hospital', InstitutionAddress: 'Hauptplatz 3, Lindenburg' };
    const profile = profileWith(['institution-identity']);
    expect(found({ source, planted: kept, profile })).toEqual([]);
    for (const ImageComments of ['lives Quellenweg 17', 'QUELLENWEG  17,'])
      expect(found({ source, planted: { ...kept, ImageComments }, profile })).toMatchObject([
        { place: '(0020,4000)', kind: 'address' },
      ]);
    // Where no institution stays, its town is told by nothing.
    expect(places({ source, planted: { ImageComments: 'from Lindenburg' }, profile: basic })).toHaveLength(1);
  });
});

describe('names beyond ASCII', () => {
  test.each<[string, string, string, string]>([
    ['Latin-1', 'ISO_IR 100', 'Müllerbrück^Søren', 'Mullerbruck'],
    ['umlauts written out', 'ISO_IR 100', 'Müllerbrück^Søren', 'MUELLERBRUECK'],
    ['and the other way', 'ISO_IR 100', 'Muellerbrueck^Soeren', 'Müllerbrück'],
    ['UTF-8', 'ISO_IR 192', 'Łukaszewicz^Żaneta', 'LUKASZEWICZ'],
    ['Cyrillic', 'ISO_IR 144', 'Люкceмбypг^Анна', 'люкceмбypг'],
    ['Kanji', 'ISO_IR 192', 'Yamada^Tarou=山田^太郎', 'x山田x'],
  ])('%s', (_, charset, name, text) => {
    const source: NewDataSet = { SpecificCharacterSet: charset, 'PatientName PN': encodeText(name, [charset])! };
    expect(found({ source, planted: { SpecificCharacterSet: charset, ImageComments: 'free' } })).toEqual([]);
    const hits = found({ source, planted: { SpecificCharacterSet: 'ISO_IR 192', ImageComments: `see ${text}` } });
    expect(hits).toHaveLength(1);
    expect(hits[0]).toMatchObject({ place: '(0020,4000)' });
  });
  it('bytes of the source in a value of another character set', () => {
    const raw = Buffer.from([0x1b, 0x24, 0x42, 0x3b, 0x33, 0x45, 0x44, 0x1b, 0x28, 0x42]);
    const name = Buffer.concat([Buffer.from('Yamada^Tarou='), raw]);
    const source = { SpecificCharacterSet: '\\ISO 2022 IR 87', 'PatientName PN': name };
    const planted = {
      ImageComments: 'x',
      '00290010 LO': 'ACME',
      '00291010 OB': Buffer.concat([Buffer.alloc(3), raw, Buffer.alloc(1)]),
    };
    expect(places({ source: source, planted })).toEqual(['(0029,"ACME",10)']);
  });
});

describe('outside the elements', () => {
  const name = Buffer.from('Quillfeather');
  it('the preamble', () => {
    expect(places({ bytes: (clean) => (name.copy(clean, 20), clean) })).toEqual(['preamble']);
  });
  it('file meta information', () => {
    expect(places({ more: { meta: { '00020016 AE': 'QUILLFEATHER' } } })).toEqual(['(0002,0016)']);
  });
  it('after the last element', () => {
    // More than seven bytes there are no DICOM file any more, and refused as such.
    expect(places({ bytes: (clean) => Buffer.concat([clean, Buffer.from('Ottilie')]) })).toEqual([
      'after the last element',
    ]);
  });
});

describe('compressed and deflated objects', () => {
  const segment = (marker: number, text: string): Buffer => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(text.length + 2, 2);
    return Buffer.concat([head, Buffer.from(text, 'latin1')]);
  };
  /** A JPEG as far as its segments go; what follows the start of scan is no text, whatever it spells. */
  const jpeg = (before: Buffer[], image: string, after = ''): Buffer =>
    Buffer.concat([
      Buffer.from([0xff, 0xd8]),
      ...before,
      Buffer.from([0xff, 0xda, 0, 4, 1, 1]),
      Buffer.from(image, 'latin1'),
      Buffer.alloc(2000, 7),
      Buffer.from([0xff, 0xd9]),
      Buffer.from(after, 'latin1'),
    ]);
  const encapsulated = (frame: Buffer, source: NewDataSet = {}): string[] =>
    places({
      source: { ...source, 'PixelData OB': [jpeg([], 'x')] },
      planted: { 'PixelData OB': [frame] },
      more: { transferSyntax: '1.2.840.10008.1.2.4.50' },
    });
  it('comments and application segments of a frame are searched, its image data are not', () => {
    expect(encapsulated(jpeg([segment(0xe0, 'JFIF')], 'Quillfeather'))).toEqual([]);
    expect(encapsulated(jpeg([segment(0xe0, 'JFIF'), segment(0xe1, 'Exif Quillfeather')], ''))).toEqual([
      '(7FE0,0010)',
    ]);
    expect(encapsulated(jpeg([segment(0xfe, 'of 0047110815 ')], ''))).toEqual(['(7FE0,0010)']);
    expect(encapsulated(jpeg([], '', 'Quillfeather'))).toEqual(['(7FE0,0010)']);
  });
  it('the usual Huffman tables (ITU-T T.81 K.3.3.2) are no text, whatever letters stand in their values', () => {
    // Tables K.5 and K.6 end so.
    const [k5, k6] = ["%&'()*456789:CDEFGHIJSTUVWXYZcdefghijstuvwxyz", "&'()*56789:CDEFGHIJSTUVWXYZcdefghijstuvwxyz"];
    const source = { AccessionNumber: '456789', StationName: 'STUVWX' };
    const tables = segment(0xc4, `\x10${k5}\x83\x11${k6}\x82`);
    expect(encapsulated(jpeg([tables], ''), source)).toEqual([]);
    expect(encapsulated(jpeg([segment(0xc4, k5), segment(0xc4, k6)], ''), source)).toEqual([]);
    // What only looks like them is searched, and so is the same in a comment.
    expect(encapsulated(jpeg([segment(0xc4, k5.replace('(', 'x'))], ''), source)).toEqual(['(7FE0,0010)']);
    expect(encapsulated(jpeg([tables, segment(0xfe, 'of 456789 ')], ''), source)).toEqual(['(7FE0,0010)']);
    expect(encapsulated(jpeg([segment(0xc4, `${k5} 0047110815`)], ''), source)).toEqual(['(7FE0,0010)']);
  });
  it('a deflated data set is searched inflated', () => {
    const more = { transferSyntax: transferSyntaxes.deflated };
    expect(places({ more, planted: { ImageComments: 'Ottilie' } })).toEqual(['(0020,4000)']);
    expect(
      places({ more, planted: { '00290010 LO': 'ACME', '00291010 OB': Buffer.from('..Quillfeather....') } }),
    ).toEqual(['(0029,"ACME",10)']);
  });
  it('a value beyond what was kept of the file, and one across two blocks', () => {
    for (const before of [70_000, (1 << 20) - 6, 2_500_000]) {
      const bytes = Buffer.concat([Buffer.alloc(before, 1), Buffer.from('Quillfeather'), Buffer.alloc(64, 2)]);
      expect(places({ planted: { '00290010 LO': 'ACME', '00291010 OB': bytes } }), String(before)).toEqual([
        '(0029,"ACME",10)',
      ]);
    }
  });
  it('native pixels are not searched', () => {
    expect(found({ planted: { 'PixelData OW': Buffer.from('Quillfeather') } })).toEqual([]);
  });
});
