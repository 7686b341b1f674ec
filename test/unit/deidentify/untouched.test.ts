/** Random objects in which nothing identifies: what differs afterwards is named by the table, an option or the kind of value. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Profile } from '#shared/contract/deidentify.ts';
import { attributeRows } from '#engine/deidentify/attribute-table.ts';
import { beyondTable } from '#engine/deidentify/beyond-table.ts';
import { collectIdentifiers } from '#engine/deidentify/collect-identifiers.ts';
import { patientCharacteristics, technicalText } from '#engine/deidentify/known-text.ts';
import { createDicom, transferSyntaxes, type NewDataSet, type NewValue } from '#engine/dicom/create.ts';
import { keywordOf, vrOf } from '#engine/dicom/dictionary.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { isString } from '#engine/dicom/vr.ts';
import type { DataSet, DicomFile, Element } from '#engine/dicom/types.ts';
import { descriptions } from './descriptions.ts';
import { ct, profileWith, runBytes } from './object.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairpack-untouched-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function fileOf(name: string, bytes: Uint8Array): DicomFile {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return readDicomFile(path);
}

const rows = new Map(attributeRows.map((row) => [row.tag, row]));
const digits = (tag: number): string => tag.toString(16).toUpperCase().padStart(8, '0');
const textVrs = new Set(['LO', 'SH', 'ST', 'LT', 'UT', 'UC']);
const longest: Record<string, number> = { SH: 16, LO: 64 };
const values: Record<string, readonly NewValue[]> = {
  CS: ['CHEST', 'AXIAL', 'LEFT', 'NONE'],
  DS: ['1.5', '-3', '0.5\\0.75'],
  IS: ['7', '12'],
  US: [7], SS: [7], UL: [7], SL: [7], FL: [1.5], FD: [2.25],
}; // prettier-ignore

const groups = [
  0x08, 0x12, 0x14, 0x18, 0x20, 0x22, 0x28, 0x32, 0x38, 0x3a, 0x40, 0x42, 0x44, 0x46, 0x48, 0x50, 0x52, 0x54, 0x60, 0x62, 0x64, 0x66, 0x68,
  0x70, 0x72, 0x74, 0x76, 0x78, 0x88, 0x3002, 0x3004, 0x3006, 0x3008, 0x300a, 0x300c, 0x300e, 0x3010, 0x4010,
]; // prettier-ignore
const known = groups.flatMap((group) =>
  Array.from({ length: 0x10000 }, (_, element) => group * 0x10000 + element).filter((tag) => keywordOf(tag) !== undefined),
); // prettier-ignore

// What says how an object is to be read, whether it is left out whole, or what a code means is not set at random.
const fixed = new Set([
  ...Object.keys(ct()).map((name) => name.split(' ')[0]!),
  'SpecificCharacterSet', 'ImageType', 'BurnedInAnnotation', 'RecognizableVisualFeatures', 'ConversionType', 'NumberOfFrames',
  'PlanarConfiguration', 'CodeValue', 'LongCodeValue', 'URNCodeValue', 'CodingSchemeDesignator', 'CodingSchemeVersion', 'CodeMeaning',
]); // prettier-ignore
const settable = known.filter((tag) => (vrOf(tag) in values || textVrs.has(vrOf(tag))) && !fixed.has(keywordOf(tag)!));

// A value of these counts as identifying wherever else it stands: each is asked with a value of its own.
const probe = Object.fromEntries(
  settable.filter((tag) => textVrs.has(vrOf(tag))).map((tag) => [`${digits(tag)} ${vrOf(tag)}`, `Q${digits(tag)}`]),
);
const identifying = new Set(
  collectIdentifiers(fileOf('probe.dcm', createDicom({ dataSet: ct(probe) }))).map(({ value }) => value),
);
const targets = settable.filter((tag) => !identifying.has(`Q${digits(tag)}`));
const sequences = known.filter(
  (tag) => vrOf(tag) === 'SQ' && !beyondTable(tag) && keywordOf(tag) !== 'ContentSequence',
);

/** Why a harmless value may be another one in the output, or undefined where it has to be the same. */
function reason(tag: number, vr: string, { retain, clean }: Profile): string | undefined {
  const on = new Set<string>([...retain, ...clean]);
  if (beyondTable(tag)) return 'named beyond the table';
  const row = rows.get(digits(tag));
  if (row) {
    const codes = Object.entries(row.options).flatMap(([option, code]) => (on.has(option) ? [code] : []));
    if (codes.length === 0) return `Table E.1-1: ${row.basic}`;
    if (codes.includes('K')) return undefined;
    return textVrs.has(vr) || vr === 'CS' || vr === 'SQ' ? undefined : 'cleaned, and no text';
  }
  if (tag >>> 16 === 0x0010 && !(on.has('patient-characteristics') && patientCharacteristics.has(tag)))
    return 'about the patient';
  if (textVrs.has(vr) && !technicalText.has(tag) && !on.has('descriptors')) return 'free text, which no option keeps';
  return ['PN', 'AE', 'UR', 'UI', 'DA', 'DT', 'TM', 'AS'].includes(vr) ? 'judged by its kind' : undefined;
}

const added = new Set([0x00120062, 0x00120063, 0x00120064, 0x00280303, 0x00280302]);

/** Elements that no rule allows to differ. */
let bound = 0;
/** Every place where two data sets differ and nothing names why. */
function differences(
  from: DicomFile,
  to: DicomFile,
  profile: Profile,
  before: DataSet,
  after: DataSet,
  path = '',
): string[] {
  const left = new Map(after.elements.map((element) => [element.tag, element]));
  const found: string[] = [];
  for (const element of before.elements) {
    const place = `${path}${keywordOf(element.tag) ?? digits(element.tag)}`;
    const other = left.get(element.tag);
    left.delete(element.tag);
    if (reason(element.tag, element.vr, profile) !== undefined) continue;
    if (element.items) {
      if (other?.items?.length !== element.items.length) found.push(`${place}: items`);
      else
        element.items.forEach(({ dataSet }, index) =>
          found.push(...differences(from, to, profile, dataSet, other.items![index]!.dataSet, `${place}.`)),
        );
      continue;
    }
    const shown = (file: DicomFile, dataSet: DataSet, one: Element): string =>
      isString(one.vr) ? file.text(dataSet, one) : file.raw(one).toString('hex');
    const [was, is] = [shown(from, before, element), other && shown(to, after, other)];
    bound += 1;
    if (is !== was) found.push(`${place} ${element.vr}: “${was}” → “${is ?? 'absent'}”`);
  }
  for (const tag of left.keys()) if (path !== '' || !added.has(tag)) found.push(`${path}${digits(tag)}: added`);
  return found;
}

const valueOf = (tag: number, seed: number): NewValue => {
  const vr = vrOf(tag);
  const from = values[vr] ?? descriptions.filter((text) => text.length <= (longest[vr] ?? 1024) && /^[\x20-\x7e]+$/.test(text)); // prettier-ignore
  return from[seed % from.length]!;
};
const flat = fc
  .array(fc.tuple(fc.constantFrom(...targets), fc.nat(9999)), { minLength: 4, maxLength: 25 })
  .map((list): NewDataSet => Object.fromEntries(list.map(([tag, seed]) => [`${digits(tag)} ${vrOf(tag)}`, valueOf(tag, seed)]))); // prettier-ignore
const code = { CodeValue: '113040', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Lossy Compression' };
const object = fc
  .tuple(flat, flat, flat, fc.constantFrom(...sequences), fc.constantFrom(...sequences))
  .map(([top, first, second, outer, inner]): NewDataSet => ({
    ...top,
    [`${digits(outer)} SQ`]: [{ ...first, [`${digits(inner)} SQ`]: [{ ...second, ...code }, second] }],
  }));

const profiles = {
  'no option': profileWith(),
  'what an archive asks for': profileWith(
    ['safe-private', 'device-identity', 'patient-characteristics', 'modified-dates'],
    ['descriptors'],
  ),
  'every option that keeps': profileWith(
    ['safe-private', 'uids', 'device-identity', 'institution-identity', 'patient-characteristics', 'full-dates'],
    ['descriptors', 'structured-content', 'graphics'],
  ),
};

it.each(Object.entries(profiles))('with nothing planted, only what the rules name differs: %s', (_, profile) => {
  expect(targets.length).toBeGreaterThan(2000);
  const found = new Set<string>();
  bound = 0;
  fc.assert(
    fc.property(object, fc.constantFrom(transferSyntaxes.explicit, transferSyntaxes.implicit), (more, transferSyntax) => {
      const source = createDicom({ dataSet: { ...more, ...ct() }, transferSyntax });
      const { result, bytes } = runBytes(source, profile);
      expect(result.state, JSON.stringify(result)).toBe('written');
      const [from, to] = [fileOf('source.dcm', source), fileOf('output.dcm', bytes)];
      for (const difference of differences(from, to, profile, from.dataSet, to.dataSet)) found.add(difference);
    }),
    { numRuns: 150, seed: 20261125 },
  ); // prettier-ignore
  expect([...found]).toEqual([]);
  expect(bound).toBeGreaterThan(3000);
});
