/** Numbers of parts in technical attributes that Table E.1-1 does not list: 50.80.103.002 is a transducer, 10.80.103.2 a computer. */
import { describe, expect, it, test } from 'vitest';
import { cleanText } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { tagOf } from '#engine/dicom/dictionary.ts';
import { ct, profileWith, run } from './object.ts';

const kept = (keyword: string, value: string, retain: Parameters<typeof profileWith>[0] = []): string | undefined => {
  const { result, at } = run(ct({ [keyword]: value }), profileWith(retain));
  expect(result.state).toBe('written');
  return at(tagOf(keyword)!.toString(16).padStart(8, '0'));
};

describe('technical attributes outside the table', () => {
  test.each([
    ['TransducerData', '50.80.103.002'],
    ['TransducerData', 'C5-1\\50.80.103.2'],
    ['DetectorManufacturerModelName', '21.102.3.114'],
  ])('%s: %s stays', (keyword, value) => {
    expect(kept(keyword, value)).toBe(value);
    expect(kept(keyword, value, ['device-identity'])).toBe(value);
  });
  test.each([
    ['TransducerData', '10.80.103.2'],
    ['TransducerData', '192.168.10.24'],
    ['TransducerData', '172.16.201.7'],
    ['TransducerData', 'host 50.80.103.2'],
    ['TransducerData', 'IP: 150.80.103.2'],
    ['ProcessingFunction', 'http://150.80.103.2/dicom'],
  ])('%s: the address in %s goes', (keyword, value) => {
    expect(kept(keyword, value) ?? '').not.toMatch(/\d\.\d/);
  });
});

it('in typed text four numbers go in any form', () => {
  for (const text of ['CT 50.80.103.2', 'CT 192.168.10.24']) expect(cleanText(text, identifiersFrom([]))).toBe('CT');
});
