/** Which parts of a value before | after marks. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords } from '../../../renderer/src/parts/diff-words.ts';

const side = (before: string, after: string, kind: 'gone' | 'come'): string =>
  diffWords(before, after)
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map((part) => part.text)
    .join('');

test('words that leave are marked, words that stay are not', () => {
  expect(diffWords('CT Thorax BRANDT', 'CT Thorax')).toEqual([
    { text: 'CT Thorax', kind: 'same' },
    { text: ' BRANDT', kind: 'gone' },
  ]);
});

test('values that share only separators are marked whole', () => {
  expect(diffWords('BRANDT^OLE', 'FP^3VJW')).toEqual([
    { text: 'BRANDT^OLE', kind: 'gone' },
    { text: 'FP^3VJW', kind: 'come' },
  ]);
});

test('no letter of either side is ever lost', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(side(before, after, 'gone')).toBe(before);
      expect(side(before, after, 'come')).toBe(after);
    }),
  );
});

test('long values are compared as a whole, at once', () => {
  const long = 'a b '.repeat(20_000);
  expect(diffWords(long, `${long}c`)).toHaveLength(2);
});
