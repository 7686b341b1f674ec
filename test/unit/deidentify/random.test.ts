/** Random objects with planted identifiers in attributes that go or are cleaned: none of them in the output bytes. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { attributeRows } from '#engine/deidentify/attribute-table.ts';
import { keywordOf, vrOf } from '#engine/dicom/dictionary.ts';
import { transferSyntaxes, type NewDataSet } from '#engine/dicom/create.ts';
import { ct, profileWith, run } from './object.ts';

const textVrs = new Set(['LO', 'SH', 'ST', 'LT', 'UT', 'PN']);
const secrets = ['Quillfeather', 'ZX81KRM', 'Brnostein^Ottilie', 'Rue des Lilas 4711', '0891234567'];
/** Table rows of text that no option of the profiles below keeps as it is, and attributes outside the table. */
const targets = [
  ...attributeRows.filter((row) => /^[0-9A-F]{8}$/.test(row.tag) && !Object.values(row.options).includes('K')).map((row) => parseInt(row.tag, 16)),
  0x00281055, 0x00181016, 0x00620006, 0x00080115, 0x00400031, 0x0040a160, 0x00102201,
].filter((tag) => tag >>> 16 !== 2 && tag >>> 16 !== 4 && tag >>> 16 !== 0 && textVrs.has(vrOf(tag)) && keywordOf(tag) !== undefined && tag !== 0x00100020); // prettier-ignore

const digits = (tag: number): string => tag.toString(16).toUpperCase().padStart(8, '0');
const element = fc
  .tuple(fc.constantFrom(...targets), fc.constantFrom(...secrets), fc.constantFrom('', 'CT ', 'Thorax '))
  .map(([tag, secret, before]): NewDataSet => {
    const value = (before + secret).slice(0, vrOf(tag) === 'SH' ? 16 : 64);
    return { [`${digits(tag)} ${vrOf(tag)}`]: value.includes(secret) ? value : secret.slice(0, 16) };
  });
const flat = fc
  .array(element, { minLength: 1, maxLength: 12 })
  .map((elements): NewDataSet => Object.assign({}, ...elements) as NewDataSet);
const privates = fc.constantFrom<NewDataSet>(
  {},
  { '00290010 LO': 'Quillfeather MAKER', '00291001 LO': 'ZX81KRM', '00291002 PN': 'Brnostein^Ottilie' },
);
const nested = fc.tuple(flat, flat, flat, privates).map(([a, b, c, own]): NewDataSet => ({
  ...a,
  ...own,
  DerivationCodeSequence: [{ ...b, ...own }, { SourceImageSequence: [{ ...c, ReferencedSOPInstanceUID: '1.2.3' }] }],
}));
const profiles = [
  profileWith(),
  profileWith(['patient-characteristics', 'device-identity', 'modified-dates', 'safe-private'], ['descriptors']),
  profileWith(['full-dates', 'institution-identity', 'uids'], ['descriptors', 'structured-content', 'graphics']),
];

it('no planted identifier reaches the output, under any profile and encoding', () => {
  let written = 0;
  fc.assert(
    fc.property(nested, fc.constantFrom(...profiles), fc.constantFrom(transferSyntaxes.explicit, transferSyntaxes.implicit, transferSyntaxes.bigEndian), (dataSet, profile, transferSyntax) => {
      const { result, bytes } = run({ ...dataSet, ...ct() }, profile, { transferSyntax });
      expect(result.state).toBe('written');
      written += 1;
      const text = bytes.toString('latin1');
      for (const secret of secrets.flatMap((value) => [value, value.split(/[\^ ]/)[0]!]).filter((value) => value.length > 3)) expect(text).not.toContain(secret);
    }),
    { numRuns: 150, seed: 20261124 },
  ); // prettier-ignore
  expect(written).toBe(150);
});
