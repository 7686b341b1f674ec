/** Colour profiles (ICC.1, PS3.3 C.11.15): texts that anybody may have typed are blanked, colours and structure stay. */
import { describe, expect, it, test } from 'vitest';
import { profileTexts } from '#engine/deidentify/clean-profile.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { ct, profileWith, run } from './object.ts';

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};
const typed = (type: string, ...rest: Buffer[]): Buffer => Buffer.concat([Buffer.from(type), number(0), ...rest]);
const textTag = (text: string): Buffer => typed('text', Buffer.from(`${text}\0`));
const descTag = (text: string): Buffer =>
  typed('desc', number(text.length + 1), Buffer.from(`${text}\0`), Buffer.alloc(8 + 3 + 67));
const mlucTag = (text: string): Buffer => {
  const letters = Buffer.from(text, 'utf16le').swap16();
  return typed('mluc', number(1), number(12), Buffer.from('enUS'), number(letters.length), number(28), letters);
};
const curve = typed('curv', number(1), Buffer.from([0x02, 0x33]));

/** A profile of these tags, each on a place that four divides. */
function profileOf(tags: Record<string, Buffer>, reserved = ''): Buffer {
  const names = Object.keys(tags);
  let at = 128 + 4 + 12 * names.length;
  const table: Buffer[] = [number(names.length)];
  const data: Buffer[] = [];
  for (const name of names) {
    const tag = tags[name]!;
    table.push(Buffer.from(name), number(at), number(tag.length));
    data.push(tag, Buffer.alloc((4 - (tag.length % 4)) % 4));
    at += tag.length + ((4 - (tag.length % 4)) % 4);
  }
  const head = Buffer.alloc(128);
  head.write('acsp', 36, 'latin1');
  head.fill(9, 84, 100);
  head.write(reserved, 100, 'latin1');
  const bytes = Buffer.concat([head, ...table, ...data]);
  bytes.writeUInt32BE(bytes.length, 0);
  return bytes;
}

const standard = {
  desc: descTag('sRGB IEC61966-2.1'),
  cprt: textTag('Copyright (c) 1998 Hewlett-Packard Company'),
  rTRC: curve,
};
const most = profileWith(['safe-private', 'device-identity'], ['descriptors']);
const jpeg = (profile: Buffer): Buffer => {
  const half = 140;
  const chunks = [profile.subarray(0, half), profile.subarray(half)].map((chunk, index) => {
    const payload = Buffer.concat([Buffer.from('ICC_PROFILE\0'), Buffer.from([index + 1, 2]), chunk]);
    return Buffer.concat([Buffer.from([0xff, 0xe2, (payload.length + 2) >> 8, (payload.length + 2) & 255]), payload]);
  });
  const bytes = Buffer.concat([Buffer.from([0xff, 0xd8]), ...chunks, Buffer.from([0xff, 0xda, 0, 4, 0, 0, 1, 2, 3, 0xff, 0xd9])]);
  return Buffer.concat([bytes, Buffer.alloc(bytes.length & 1)]);
}; // prettier-ignore

const texts: [string, Record<string, Buffer>, string][] = [
  ['a name as description', { ...standard, desc: descTag('Quasten Karl') }, 'Quasten'],
  ['a name as copyright', { ...standard, cprt: textTag('for Quasten, Karl') }, 'Quasten'],
  ['a name in Unicode', { ...standard, desc: mlucTag('Quasten') }, 'Q\0u\0a\0s\0t\0e\0n'],
  ['a name in Base64', { ...standard, desc: descTag(Buffer.from('Quasten').toString('base64')) }, 'UXVhc3Rlb'],
  ['a tag of a maker', { ...standard, mmod: typed('mmod', Buffer.from('serial Quasten 4711')) }, 'Quasten'],
  ['a name without a list of names', { ...standard, desc: descTag('Monitor of Zbigniew') }, 'Zbigniew'],
];

describe('PS3.15 E.1.1, ICC.1: text in a colour profile', () => {
  test.each(texts)('%s goes, in the attribute and inside a JPEG', (_, tags, left) => {
    const profile = profileOf(tags);
    const attribute = run(ct({ 'ICCProfile OB': Buffer.concat([profile, Buffer.alloc(profile.length & 1)]) }), most);
    const inside = run(ct({ 'PixelData OB': [jpeg(profile)] }), most, {
      transferSyntax: '1.2.840.10008.1.2.4.50',
    });
    for (const { result, bytes } of [attribute, inside]) {
      expect(result.state).toBe('written');
      expect(bytes.includes(left)).toBe(false);
      // Colours stay, and so does what stands where.
      expect(bytes.includes(curve)).toBe(true);
      expect(bytes.includes('acsp')).toBe(true);
    }
  });
  test.each<[string, Record<string, Buffer>]>([
    ['of everybody', standard],
    ['in Unicode', { ...standard, desc: mlucTag('Display P3'), cprt: mlucTag('Copyright Apple Inc., 2017') }],
    ['with a public page', { ...standard, dmnd: descTag('IEC http://www.iec.ch') }],
  ])('%s stays bit for bit', (_, tags) => {
    const profile = profileOf(tags);
    expect(profileTexts(profile, identifiersFrom([]))).toEqual([]);
    const { bytes } = run(ct({ 'PixelData OB': [jpeg(profile)] }), most, {
      transferSyntax: '1.2.840.10008.1.2.4.50',
    });
    expect(bytes.includes(jpeg(profile))).toBe(true);
  });
  it('reserved bytes, gaps and what is no profile go', () => {
    const hidden = profileOf(standard, 'Quasten');
    expect(profileTexts(hidden, identifiersFrom([]))).toEqual([[84, 100], [100, 128]]);
    const behind = Buffer.concat([profileOf(standard), Buffer.from('Quasten')]);
    expect(profileTexts(behind, identifiersFrom([])).at(-1)![1]).toBe(behind.length);
    expect(profileTexts(Buffer.from('Quasten Quasten'), identifiersFrom([]))).toEqual([[0, 15]]);
  }); // prettier-ignore
});
