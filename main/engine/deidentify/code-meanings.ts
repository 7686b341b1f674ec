/** Which meaning a coding scheme publishes for a code (PS3.16, Annex D and its context groups): as published, another, or not known here. */
import { checksIn } from './code-meanings-table.ts';

/** Case and blanks are no difference. */
const normalised = (meaning: string): string => meaning.trim().toLowerCase().replace(/\s+/g, ' ');

export const checkLetters = 5;

/** FNV-1a over all three, as five letters: one text in twelve million that is no published meaning looks like one. */
export function checkOf(scheme: string, value: string, meaning: string): string {
  let sum = 0x811c9dc5;
  for (const byte of Buffer.from(`${scheme}|${value}|${normalised(meaning)}`, 'utf8'))
    sum = Math.imul(sum ^ byte, 0x01000193) >>> 0;
  let check = '';
  for (let letter = 0; letter < checkLetters; letter++) {
    check += String.fromCharCode(65 + (sum % 26));
    sum = Math.floor(sum / 26);
  }
  return check;
}

export function publishedMeaning(scheme: string, value: string, meaning: string): 'published' | 'another' | 'unknown' {
  const checks = checksIn(scheme).get(value);
  if (checks === undefined) return 'unknown';
  const check = checkOf(scheme, value, meaning);
  for (let at = 0; at < checks.length; at += checkLetters) if (checks.startsWith(check, at)) return 'published';
  return 'another';
}
