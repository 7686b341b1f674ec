/** Makers and products that are somebody's name or ID as well: Canon, Symphony, HiSpeed. */
import { expect, it, test } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { searchText } from '#engine/deidentify/search-text.ts';
import { termsFrom } from '#engine/deidentify/search-terms.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import type { Identifier } from '#engine/deidentify/types.ts';

const left = (identifiers: Identifier[], text: string) => {
  const { after } = suggestByMode('maker', text, identifiersFrom(identifiers), { multiple: true });
  const terms = termsFrom({ identifiers, rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
  return { after, found: searchText(terms, after, 'LO').map((hit) => hit.text) };
};
const named = (value: string, text: string) => left([{ kind: 'patient-name', value }], text);

test.each([
  ['Canon^Ty', 'CANON MEDICAL SYSTEMS'],
  ['Systems^Ulrika', 'GE MEDICAL SYSTEMS'],
  ['Siemens^Ulrika', 'SIEMENS'],
  ['Phillips^Ulrika', 'Philips Healthcare'],
  ['Harmony^Ulrika', 'Harmony'],
  ['Symphony^Ulrika', 'Symphony'],
  ['Vision^Ulrika', 'Biograph Vision 600'],
])('who made the scanner stays for %s: %s', (name, text) => {
  expect(named(name, text)).toEqual({ after: text, found: [] });
});

it('a name goes where it is no maker, no product, or stands beside another part of it', () => {
  expect(named('Fischer^Karl', 'FISCHER IMAGING').after).toBe('IMAGING');
  expect(named('Canon^Ty', 'CANON TY MEDICAL SYSTEMS').after).not.toMatch(/canon/i);
  expect(named('Harmony^Ulrika', 'Harmony Ulrika').after).toBe('');
  expect(named('Grant^Ulrika', 'Grant').after).toBe('');
});

it('the letters of an ID that are a product do not take the product out; the ID goes', () => {
  const id: Identifier[] = [{ kind: 'patient-id', value: 'SOMATOM-1234567' }];
  expect(left(id, 'SOMATOM Definition AS+').after).toBe('SOMATOM Definition AS+');
  expect(left(id, 'SOMATOM-1234567').after).toBe('');
});

it('an ID of three letters that are no word goes, so that no text of it keeps the object out', () => {
  const id: Identifier[] = [{ kind: 'patient-id', value: 'JKL' }];
  expect(suggestByMode('clean', 'CT JKL CHEST', identifiersFrom(id), { multiple: true }).after).toBe('CT CHEST');
  const terms = termsFrom({ identifiers: id, rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
  expect(searchText(terms, 'CT JKL CHEST', 'LO')).toHaveLength(1);
});
