// Places that hold numbers, codes and tables by definition, where somebody put a name or an ID all the same.
import { describe, expect, it } from 'vitest';
import { cleanText } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { isWellKnownUid } from '#engine/deidentify/identity.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import { isText } from '#engine/deidentify/text-in-bulk.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { ct, identity, profileWith, run, runBytes } from './object.ts';

const most = profileWith(
  ['safe-private', 'device-identity', 'patient-characteristics', 'modified-dates'],
  ['descriptors', 'structured-content', 'graphics'],
);
const somebody = { ...identity, identifiers: [...identity.identifiers, { kind: 'patient-id' as const, value: '88123456' }] }; // prettier-ignore
const bytesOf = (more: Parameters<typeof ct>[0]): Buffer => createDicom({ dataSet: ct(more) });

describe('numbers that are the ID of the patient go, and the others stay', () => {
  for (const [place, keyword, tag] of [
    ['a decimal string', 'SliceThickness', '00180050'],
    ['an integer string', 'AcquisitionNumber', '00200012'],
    ['a number as bytes', 'RevolutionTime', '00189305'],
  ] as const)
    it(place, () => {
      const { result, at } = runBytes(bytesOf({ [keyword]: '88123456' }), most, somebody);
      expect(result.state).toBe('written');
      expect(at(tag) ?? '').toBe('');
      expect(runBytes(bytesOf({ [keyword]: '88123457' }), most, somebody).at(tag)).toBe('88123457');
    });
  it('in exponents and with a point', () => {
    for (const value of ['88123456.0', '8812345600e-2', '+88123456'])
      expect(runBytes(bytesOf({ SliceThickness: value }), most, somebody).at('00180050') ?? '').toBe('');
  });
});

describe('UIDs under the root of DICOM that DICOM never gave', () => {
  it('are no well-known ones', () => {
    for (const uid of ['1.2.840.10008.88123456', '1.2.840.10008.5.1.4.1.1.88123456', '1.2.840.10008.5.20190813.1'])
      expect(isWellKnownUid(uid), uid).toBe(false);
    for (const uid of ['1.2.840.10008.1.2.4.201', '1.2.840.10008.5.1.4.1.1.77.1.5.4', '1.2.840.10008.6.1.1324', '2.16.840.1.113883.6.96'])
      expect(isWellKnownUid(uid), uid).toBe(true);
  }); // prettier-ignore
  it('are replaced, in attributes of classes as well; classes of makers stay', () => {
    const { at } = run(
      ct({
        ReferencedImageSequence: [
          { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.88123456', ReferencedSOPInstanceUID: '1.2.840.10008.88123456' },
          { ReferencedSOPClassUID: '1.3.12.2.1107.5.9.1', ReferencedSOPInstanceUID: '1.2.3' },
          { ReferencedSOPClassUID: '1.2.3.88888888', ReferencedSOPInstanceUID: '1.2.4' },
        ],
      }),
      most,
    ); // prettier-ignore
    expect(at('00081140.0.00081150')).toMatch(/^2\.25\./);
    expect(at('00081140.0.00081155')).toMatch(/^2\.25\./);
    expect(at('00081140.1.00081150')).toBe('1.3.12.2.1107.5.9.1');
    expect(at('00081140.2.00081150')).toMatch(/^2\.25\./);
  });
});

describe('written text where numbers belong', () => {
  const words = Buffer.from('Needlebaum Ana, needlebaum@mail.example ');
  it('is told from tables', () => {
    expect(isText(words)).toBe(true);
    expect(isText(Buffer.from(Float32Array.of(65.5, 66.25, 67.125, 1200, 48.5, 50.25).buffer))).toBe(false);
    expect(isText(Buffer.from(Uint8Array.from({ length: 256 }, (_, index) => index)))).toBe(false);
    expect(isText(Buffer.from(Uint16Array.from({ length: 64 }, (_, index) => 0x4141 + index * 257).buffer))).toBe(
      false,
    );
    expect(isText(Buffer.alloc(64, 0x61))).toBe(false);
    expect(isText(Buffer.from(Float64Array.of(34.6, 18.4, 28.7, 34.9).buffer))).toBe(false);
    expect(isText(Buffer.from(Float64Array.of(2.2, 2.35, 2.45, 8.7).buffer))).toBe(false);
  });
  it('goes from palettes, lookup tables, colour profiles and tables of floats', () => {
    const { result, bytes } = run(
      ct({
        '00281201 OW': words, '00282000 OB': words, '00283006 OW': words, '00660016 OF': words
      }),
      profileWith(),
    ); // prettier-ignore
    expect(result.state).toBe('written');
    expect(bytes.includes('eedlebaum')).toBe(false);
  });
  it('keeps a table that is one', () => {
    const table = Buffer.from(Uint16Array.from({ length: 256 }, (_, index) => index * 257).buffer);
    const { file } = run(ct({ '00281201 OW': table }), profileWith());
    expect(file.dataSet.elements.find(({ tag }) => tag === 0x00281201)?.length).toBe(512);
  });
  it('behind the last pixel leaves the object out; padding does not', () => {
    const pixels = new Uint8Array([1, 0, 2, 0, 3, 0, 4, 0]);
    expect(run(ct({ 'PixelData OW': Buffer.concat([pixels, words]) })).result).toMatchObject({ state: 'withheld', code: 'text-in-pixels' }); // prettier-ignore
    expect(run(ct({ 'PixelData OW': Buffer.concat([pixels, Buffer.alloc(40)]) })).result.state).toBe('written');
    // However much lies there, a bounded part of it is looked at.
    expect(run(ct({ 'PixelData OW': Buffer.alloc(65 * 2 ** 20) })).result.state).toBe('written');
  });
  it('in a list of tags', () => {
    const withTags = (tags: number[]): Buffer => {
      const raw = bytesOf({});
      const rows = raw.indexOf(Buffer.from([0x28, 0, 0x10, 0, 0x55, 0x53]));
      const head = [0x28, 0, 0x09, 0, 0x41, 0x54, tags.length, 0];
      return Buffer.concat([raw.subarray(0, rows), Buffer.from([...head, ...tags]), raw.subarray(rows)]);
    };
    expect(runBytes(withTags([...Buffer.from('NEEDLEBA')]), profileWith()).has('00280009')).toBe(false);
    expect(runBytes(withTags([0x18, 0, 0x63, 0x10]), profileWith()).at('00280009')).toContain('0018');
  });
});

describe('coded attributes', () => {
  it('a character set that there is not goes; text that it would explain is kept only where it needs none', () => {
    const { at } = run(ct({ SpecificCharacterSet: 'NEEDLEBAUM' }), most);
    expect(at('00080005')).toBe('');
    expect(run(ct({ SpecificCharacterSet: 'ISO_IR 192' }), most).at('00080005')).toBe('ISO_IR 192');
  });
  it('a code value of a published scheme that is an ID becomes a dummy', () => {
    const code = (CodeValue: string): NewDataSet => ({ ProcedureCodeSequence: [{ CodeValue, CodingSchemeDesignator: 'DCM', CodeMeaning: 'CT' }] }); // prettier-ignore
    const plan = profileWith([], ['descriptors']);
    expect(runBytes(bytesOf(code('88123456')), plan, somebody).bytes.includes('88123456')).toBe(false);
  });
  it('the resource of a mapping is one of the standard', () => {
    const item = (MappingResource: string): NewDataSet => ({ AnatomicRegionSequence: [{ CodeValue: '51185008', CodingSchemeDesignator: 'SCT', CodeMeaning: 'Chest', MappingResource }] }); // prettier-ignore
    expect(run(ct(item('NEEDLEBAUM')), most).at('00082218.0.00080105') ?? '').toBe('');
    expect(run(ct(item('DCMR')), most).at('00082218.0.00080105')).toBe('DCMR');
  });
  it('a meaning with a title names somebody; a rare word of medicine stays', () => {
    const nobody = identifiersFrom([]);
    const options = { multiple: false };
    expect(suggestByMode('meaning', 'Dr Needlebaum', nobody, options).after).not.toContain('Needlebaum');
    expect(suggestByMode('meaning', 'Structure of zygapophysis', nobody, options).after).toBe(
      'Structure of zygapophysis',
    );
  });
});

describe('text', () => {
  const known = identifiersFrom([{ kind: 'patient-name', value: 'Fontaine^James' }]);
  it('a name written letter by letter', () => {
    for (const spelled of ['F.O.N.T.A.I.N.E', 'F-O-N-T-A-I-N-E', 'F O N T A I N E', 'J_A_M_E_S'])
      expect(cleanText(`CT CHEST ${spelled}`, known), spelled).toBe('CT CHEST');
    expect(cleanText('MRI L-T-S spine', known)).toBe('MRI L-T-S spine');
  });
  const people = identifiersFrom([
    { kind: 'patient-name', value: 'Fontaine^James' },
    { kind: 'patient-name', value: 'Harris^Susan' },
    { kind: 'patient-name', value: 'Wood^Chiara' },
    { kind: 'institution', value: 'St. Mary Medical Center' },
    { kind: 'person', value: 'Okafor' },
  ]);
  it.each([
    ['MLO R, SUSAN HARRIS', 'MLO R'],
    ['MLO R SUSAN', 'MLO R'],
    ['KNEE L HARRIS', 'KNEE L'],
    ['R SUSAN HARRIS', ''],
    ['DR R HARRIS', ''],
    ['SUSAN X-RAY KNEE 3 VIEWS', 'X-RAY KNEE 3 VIEWS'],
    ['S. HARRIS X-RAY CHEST', 'X-RAY CHEST'],
    ['Chest PA, Chiara', 'Chest PA'],
    ['AX T1 FLAIR +C FONTAINE JAMES', 'AX T1 FLAIR +C'],
    ['AX T1 FLAIR +C - R. Fontaine', 'AX T1 FLAIR +C'],
    ['PET SARCOIDOSIS WITH N, Dr Okafor', 'PET SARCOIDOSIS WITH N, Dr'],
    ['CTA PE CHEST W Mr. WOOD', 'CTA PE CHEST W Mr'],
    ['call +1 423 555 8677 3D MPRAGE iso 1mm', 'call 3D MPRAGE iso 1mm'],
    ['CT C/A/P, Dr Okafor', 'CT C/A/P, Dr'],
    ['XR RIGHT WRIST 3+ VIEWS - from St. Mary Medical Center', 'XR RIGHT WRIST 3+ VIEWS'],
    ['Circle of Willis St. Mary Medical Center', 'Circle of Willis'],
    ['PTV 60 Gy Mercy Hospital', 'PTV 60 Gy'],
    ['PTV 60 Gy St. Eligius Hospital', 'PTV 60 Gy'],
    ['CT 60 Elm St.', 'CT'],
    ['12 Main Street CHEST', 'CHEST'],
    ['CHEST, 7 Bridge Road', 'CHEST'],
    ['3 VIEW CHEST CT', '3 VIEW CHEST CT'],
    ['2 mm ST recon', '2 mm ST recon'],
    ['Gadavist at St. Mary Medical Center', 'Gadavist'],
    ['APPLIED', 'APPLIED'],
    ['Chest Harris, S', 'Chest'],
    ['Chest J. Fontaine', 'Chest'],
    ['Chest FONTAINE J', 'Chest'],
  ])('"%s" leaves "%s"', (before, after) => expect(cleanText(before, people)).toBe(after));
  it('what cannot be written in the character set of the file takes its word along, not the file or the run', () => {
    const raw = bytesOf({ StudyDescription: 'CHEST Muessig Ana Roe' });
    const at = raw.indexOf('Muessig');
    Buffer.from('M\xfcessig', 'latin1').copy(raw, at);
    const { result, at: value } = runBytes(raw, most);
    expect(result.state).toBe('written');
    expect(value('00081030')).toBe('CHEST');
  });
});

describe('what nobody is known by stays', () => {
  const nobody = identifiersFrom([]);
  it('body parts of PS3.16 Annex L and image types of makers', () => {
    const terms = 'HEADNECK CTSPINE LSSPINE TLSPINE SSPINE CSKULL TMJOINT CIRCLEOFWILLIS PELVISLOWEXTREMT LOWEXTREMITY UPEXTREMITY CHESTABDPELVIS'; // prettier-ignore
    for (const text of [...terms.split(' '), 'DERIVED\\PRIMARY\\MPR\\CSAPARALLEL', 'DERIVED\\PRIMARY\\TRACEW'])
      expect(suggestByMode('code', text, nobody, { multiple: true }).after).toBe(text);
  });
  it('a stack, a number of a machine or of a segment that is the same single digit as an ID', () => {
    const { at, result } = run(ct({ AccessionNumber: '1', StudyID: '1', StackID: '1', DeviceSerialNumber: '1' }), most);
    expect(result.state).toBe('written');
    expect(at('00209056')).toBe('1');
    expect(at('00181000')).toBe('1');
    expect(run(ct({ AccessionNumber: 'A17', StackID: 'A17' }), most).at('00209056')).not.toBe('A17');
  });
  it('an age of two digits; over 89 it becomes 90 all the same, in private attributes as well', () => {
    expect(run(ct({ PatientAge: '22Y' }), most).at('00101010')).toBe('22Y');
    for (const age of ['97Y', '097Y']) expect(run(ct({ PatientAge: age }), most).at('00101010')).toBe('090Y');
  });
  it('times with colons and more digits than the standard has', () => {
    expect(run(ct({ SeriesTime: '09:11:02.00000000' }), most).at('00080031')).toBe('09:11:02.00000000');
  });
  it('the page of a program as its model name; other links go', () => {
    const link = 'https://github.com/QIICR/dcmqi.git';
    expect(run(ct({ ManufacturerModelName: link }), profileWith()).at('00081090')).toBe(link);
    expect(run(ct({ ManufacturerModelName: 'https://pacs.needlebaum.example/x' }), most).bytes.includes('needlebaum')).toBe(false); // prettier-ignore
  });
  it('codes of the language of a report', () => {
    const item = { CodeValue: 'en-US', CodingSchemeDesignator: 'RFC5646', CodeMeaning: 'English' };
    expect(run(ct({ '00080006 SQ': [item] }), most).at('00080006.0.00080100')).toBe('en-US');
  });
});
