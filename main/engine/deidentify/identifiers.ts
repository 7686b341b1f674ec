/** Finds what is known to identify a patient inside other text: whole words, whatever their case and accents. */
import type { Identifier } from './types.ts';

/** Lower case, without diacritics, German and Nordic letters written out. */
export function plainWord(text: string): string {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('đ', 'd');
}
/** Where umlauts were typed out (Mueller), the same name without them is meant (Müller → muller). */
const foldUmlauts = (word: string): string => word.replace(/([aou])e/g, '$1');

const wordsOf = (text: string): string[] => plainWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];

export interface Identifiers {
  /** Whole words, by which a text is searched. */
  words: ReadonlySet<string>;
  /** Longer values without separators (IDs, birth dates), searched inside runs of letters and digits. */
  runs: readonly string[];
}

/** Words and runs of a patient's names, IDs and dates. Single characters say nothing and are left out. */
export function identifiersFrom(found: Iterable<Identifier>): Identifiers {
  const words = new Set<string>();
  const runs = new Set<string>();
  for (const { kind, value } of found) {
    if (kind === 'date' || kind === 'institution' || kind === 'address') continue;
    const parts = wordsOf(value);
    for (const word of parts)
      if (word.length > 1) {
        words.add(word);
        words.add(foldUmlauts(word));
      }
    const whole = parts.join('');
    if (whole.length >= 4) runs.add(whole);
    if (/^\d{8}$/.test(whole)) {
      const [year, month, day] = [whole.slice(0, 4), whole.slice(4, 6), whole.slice(6)];
      for (const form of [
        day + month + year,
        month + day + year,
        day + month + year.slice(2),
        year.slice(2) + month + day,
      ])
        runs.add(form);
    }
  }
  return { words, runs: [...runs] };
}

export const isIdentifier = (known: Identifiers, word: string): boolean => {
  const plain = plainWord(word);
  return known.words.has(plain) || known.words.has(foldUmlauts(plain));
};

/** True where a text holds an identifier as a whole word, or an ID or birth date with or without separators. */
export function holdsIdentifier(known: Identifiers, text: string): boolean {
  const parts = wordsOf(text);
  if (parts.some((word) => known.words.has(word) || known.words.has(foldUmlauts(word)))) return true;
  const whole = parts.join('');
  return known.runs.some((run) => whole.includes(run));
}

/** Text that has the look of an address, a telephone number, a date or an ID, whoever it belongs to. */
export const looksIdentifying = (text: string): boolean =>
  /@|https?:|www\.|\d{6,}|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{4}-\d{2}-\d{2}\b|\+?\d{2,}[ /-]\d{2,}[ /-]\d{2,}/.test(
    text,
  );
