/** Random objects with identifiers of their patient in random attributes, depths, VRs and character sets: no output holds one. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { identityOf } from '#engine/deidentify/identity.ts';
import { transferSyntaxes, type NewDataSet } from '#engine/dicom/create.ts';
import { createDicom } from '#engine/dicom/create.ts';
import { encodeText } from '#engine/dicom/charset.ts';
import { keywordOf, vrOf } from '#engine/dicom/dictionary.ts';
import { attributeRows } from '#engine/deidentify/attribute-table.ts';
import { ct, profileWith, runBytes } from './object.ts';

const sets = [
  { charset: 'ISO_IR 100', name: 'Størebrødt^Ödön', words: ['Størebrødt', 'Ödön'] },
  { charset: 'ISO_IR 192', name: 'Ожегова^Зинаида', words: ['Ожегова', 'Зинаида'] },
  { charset: 'ISO_IR 144', name: 'Ожегова^Зинаида', words: ['Ожегова', 'Зинаида'] },
  { charset: 'ISO_IR 192', name: 'Quixley^Brunhild=鈴置^八重', words: ['Quixley', 'Brunhild', '鈴置', '八重'] },
  { charset: 'ISO_IR 126', name: 'Θεοτοκάς^Ξανθίππη', words: ['Θεοτοκάς', 'Ξανθίππη'] },
] as const;
const id = 'KX-00918273';
const accession = 'ZQ4410977';
const others = [id, '918273', '00918273', accession, '20231107', '07.11.2023', '1951-08-23', '1.2.3.4.5.77'];

// What stands there is an identifier as a whole: a medical word beside a planted one would be taken out elsewhere, rightly.
const names =
  /Name|Address|Location|Organization|Institution|Issuer|Sponsor|IDs?$|Number|Telephone|Telecom|Service|Residence|Author|Record|Transcrib|Originator|EnteredBy|Physician|Site|Country|Region|Preference|Barcode|Identif|Department|Approv|Locator/;
const textVrs = new Set(['LO', 'SH', 'ST', 'LT', 'UT', 'PN', 'UC']);
const targets = [
  ...attributeRows.filter((row) => /^[0-9A-F]{8}$/.test(row.tag) && !Object.values(row.options).includes('K')).map((row) => parseInt(row.tag, 16)),
  0x00081030, 0x00181030, 0x00204000, 0x00281055, 0x00620006, 0x00080115, 0x0040a160, 0x00700081,
].filter((tag) => ![2, 4, 0].includes(tag >>> 16) && textVrs.has(vrOf(tag)) && keywordOf(tag) !== undefined && tag !== 0x0008103e && !names.test(keywordOf(tag)!)); // prettier-ignore
const digits = (tag: number): string => tag.toString(16).toUpperCase().padStart(8, '0');

const medical = ['CT', 'Thorax', 'T2 TSE COR 3 mm', 'follow up', 'contrast'];

it('identifiers of the patient go wherever they stand, in every character set; medical words stay', () => {
  let written = 0;
  const one = fc.record({
    tag: fc.constantFrom(...targets),
    secret: fc.nat(100),
    before: fc.constantFrom('', ...medical),
    after: fc.constantFrom('', ...medical),
    joint: fc.constantFrom(' ', ' ', '_', ', '),
  });
  fc.assert(
    fc.property(fc.constantFrom(...sets), fc.array(one, { minLength: 1, maxLength: 8 }), fc.nat(3), fc.constantFrom(transferSyntaxes.explicit, transferSyntaxes.implicit), (set, planted, depth, transferSyntax) => {
      const secrets = [...set.words, ...others];
        const encoded = (text: string): Uint8Array => encodeText(text, [set.charset])!;
      const values: NewDataSet = {};
      for (const { tag, secret, before, after, joint } of planted) {
        const vr = vrOf(tag);
        const text = vr === 'PN' ? set.name.split('=')[0]! : [before, secrets[secret % secrets.length]!, after].filter(Boolean).join(joint);
        values[`${digits(tag)} ${vr}`] = encoded(vr === 'SH' && [...text].length > 16 ? secrets[secret % secrets.length]! : text);
      }
      let nested: NewDataSet = values;
      for (let level = 0; level < depth; level++) nested = { DerivationCodeSequence: [{ CodeValue: '113040', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Lossy Compression', ...nested }] };
      const dataSet = { ...ct(), ...nested, SpecificCharacterSet: set.charset, 'PatientName PN': encoded(set.name), PatientID: id, PatientBirthDate: '19510823', StudyDate: '20231107', AccessionNumber: accession, SOPInstanceUID: '1.2.3.4.5.77', SeriesDescription: 'T2 TSE COR 3 mm' };
      const who = identityOf('FP-0TEST000', -2000, [{ kind: 'patient-name', value: set.name }]);
      const outcome = runBytes(createDicom({ dataSet, transferSyntax }), profileWith(['patient-characteristics', 'device-identity', 'modified-dates', 'safe-private'], ['descriptors', 'structured-content', 'graphics']), who);
      expect(outcome.result.state, JSON.stringify(outcome.result)).toBe('written');
      written += 1;
      for (const secret of [...set.words, ...others])
        for (const form of [secret, secret.toUpperCase()]) {
          const bytes = encodeText(form, [set.charset]);
          expect(bytes && outcome.bytes.includes(bytes), secret).not.toBe(true);
        }
      expect(outcome.at('0008103E')).toBe('T2 TSE COR 3 mm');
    }),
    { numRuns: 200, seed: 20261125 },
  ); // prettier-ignore
  expect(written).toBe(200);
});
