/** The search for many patterns at once finds exactly what a search for each one finds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BytePatterns, foldBytes, WordFilter } from '#engine/deidentify/byte-search.ts';

const found = (patterns: Uint8Array[], bytes: Uint8Array, start: number, end: number): string[] => {
  const hits: string[] = [];
  new BytePatterns(patterns).search(bytes, start, end, (at, length) => hits.push(`${at}+${length}`));
  return hits.sort();
};

function oneByOne(patterns: Uint8Array[], bytes: Uint8Array, start: number, end: number): string[] {
  const folded = foldBytes(bytes).subarray(0, end);
  const hits: string[] = [];
  for (const text of new Set(patterns.map((pattern) => foldBytes(pattern).toString('latin1')))) {
    if (text.length < 2) continue;
    for (let at = folded.indexOf(text, start, 'latin1'); at >= 0; at = folded.indexOf(text, at + 1, 'latin1'))
      hits.push(`${at}+${text.length}`);
  }
  return hits.sort();
}

describe('BytePatterns', () => {
  it.each([
    ['few different bytes', fc.constantFrom(0x41, 0x61, 0x62, 0x5e, 0x00)],
    // Blocks of such bytes share their place in the table of shifts.
    ['bytes that differ in their high bits', fc.constantFrom(0x01, 0x21, 0x81, 0xa1, 0xc1, 0xe1)],
    ['all bytes', fc.integer({ min: 0, max: 255 })],
  ])('%s', (_, byte) => {
    fc.assert(
      fc.property(
        fc.array(fc.array(byte, { minLength: 1, maxLength: 9 }), { minLength: 1, maxLength: 12 }),
        fc.array(byte, { maxLength: 200 }),
        fc.nat(3),
        fc.nat(3),
        (patterns, noise, skip, spare) => {
          const wanted = patterns.map((pattern) => Uint8Array.from(pattern));
          // What is looked for is there, at the beginning, in the middle and at the end.
          const bytes = Buffer.concat([wanted[0]!, Buffer.from(noise), ...wanted, Buffer.from(noise), wanted.at(-1)!]);
          const end = Math.max(skip, bytes.length - spare);
          expect(found(wanted, bytes, skip, end)).toEqual(oneByOne(wanted, bytes, skip, end));
        },
      ),
      { numRuns: 300, seed: 4 },
    );
  });
  it('letters count whatever their case', () => {
    expect(found([Buffer.from('Roe^Ana')], Buffer.from('xROE^anay'), 0, 9)).toEqual(['1+7']);
  });
  it('sets of more patients than there are tables find their own, in turn and within each other', () => {
    const names = Array.from({ length: 50 }, (_, patient) => `Zyxwer${patient}x`);
    const bytes = Buffer.from(names.join(' '));
    const sets = names.map((name) => new BytePatterns([Buffer.from(name)]));
    const filters = names.map((name) => new WordFilter([name.toLowerCase()]));
    const placesOf = (patient: number): number[] => {
      const at: number[] = [];
      sets[patient]!.search(bytes, 0, bytes.length, (place) => at.push(place));
      return at;
    };
    for (const [patient, name] of names.entries()) {
      // Twice in the bytes, and all the others are searched for when the first is found.
      const twice = Buffer.from(`${name}, ${name}`);
      const at: number[] = [];
      sets[patient]!.search(twice, 0, twice.length, (place) => {
        at.push(place);
        for (const other of names.keys()) placesOf(other);
      });
      expect(at).toEqual([0, name.length + 2]);
      expect(placesOf(patient)).toEqual([bytes.indexOf(name)]);
      expect(filters[patient]!.mayHold(twice, 0, twice.length, false)).toBe(true);
      expect(filters[patient]!.mayHold(Buffer.from('T2 TSE'), 0, 6, false)).toBe(false);
    }
  });
});
