/** Words of a value are marked to go; what is left reads as one value, and separators of values stay. */
import { expect, test } from 'vitest';
import { markedBy, piecesOf, withoutMarked } from '../../../renderer/src/steps/deidentify/mark-words.ts';

const without = (value: string, ...words: string[]): string => {
  const pieces = piecesOf(value);
  return withoutMarked(pieces, new Set(pieces.flatMap(({ text }, place) => (words.includes(text) ? [place] : []))));
};

test.each([
  ['CT Thorax KM BRANDT 14.03.19', ['BRANDT', '14.03.19'], 'CT Thorax KM'],
  ['LUNG 1.25 MS', ['MS'], 'LUNG 1.25'],
  ['St. Elsbeth Thorax Standard', ['St', 'Elsbeth'], 'Thorax Standard'],
  ['Brandt, Ole, Kontrolle', ['Brandt', 'Ole'], 'Kontrolle'],
  ['axial, Holm, 3 mm', ['Holm'], 'axial, 3 mm'],
  ['A\\Holm\\B', ['Holm'], 'A\\B'],
  ['one\r\nHolm\r\ntwo', ['Holm'], 'one\r\ntwo'],
  ['Dr. Müller-Lüdenscheid schickt', ['Dr', 'Müller', 'Lüdenscheid'], 'schickt'],
  ['x (Holm)', ['Holm'], 'x'],
  ['Holm', ['Holm'], ''],
  ['C-Spine 2', [], 'C-Spine 2'],
])('%j without %j', (value, words, left) => {
  expect(without(value, ...words)).toBe(left);
});

test('what the suggestion takes out is marked from the start', () => {
  const value = 'CT Thorax KM BRANDT 14.03.19 CT';
  const pieces = piecesOf(value);
  const marked = markedBy(pieces, 'CT Thorax KM CT');
  expect([...marked].map((place) => pieces[place]!.text)).toEqual(['BRANDT', '14.03.19']);
  expect(withoutMarked(pieces, marked)).toBe('CT Thorax KM CT');
  expect(withoutMarked(pieces, markedBy(pieces, ''))).toBe('');
  expect(pieces.map(({ text }) => text).join('')).toBe(value);
});
