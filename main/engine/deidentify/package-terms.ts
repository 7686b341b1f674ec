/** What tables, documents and names of a package are searched for: the identifiers of all patients, as sums of words. */
import { namesProcedure } from './department-names.ts';
import { isListedWord } from './known-word.ts';
import { isOwnWord, LONG, particles, placeholders, spellings, wordsOf, type TermKind } from './search-terms.ts';
import type { Identity } from './types.ts';
import { productWords } from './words-products.ts';

type MarkedKind = TermKind | 'name-word' | 'number';
/** Kinds by their mark in a set of words: `name-word` is a single word of a name, `number` an ID of digits alone. */
export const markedKinds: readonly MarkedKind[] = [
  'patient-name',
  'name-word',
  'number',
  'patient-id',
  'accession',
  'phone',
  'email',
  'uid',
  'other',
  'institution',
  'address',
];
export const markOf = (kind: MarkedKind): number => markedKinds.indexOf(kind) + 1;
const searched = new Set<string>(['patient-id', 'accession', 'phone', 'email', 'other']);

const isCommon = (word: string): boolean => isOwnWord(word) || isListedWord(word);

function* nameTerms(value: string): Generator<[string, number]> {
  for (const group of value.split('=')) {
    const parts = (group.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [])
      .map((part) => spellings(part).filter((word) => word.length > 1 && !particles.has(word) && !/^\d+$/.test(word)))
      .slice(0, 6);
    if (parts.flat().every((word) => placeholders.has(word))) continue;
    const words = new Set(parts.flat());
    for (const [index, ones] of parts.entries())
      for (const [place, others] of parts.entries()) {
        if (index === place) continue;
        for (const one of ones)
          for (const other of others)
            if (one !== other && one.length + other.length >= LONG && !(isCommon(one) && isCommon(other)))
              yield [one + other, markOf('patient-name')];
      }
    for (const word of words) if (word.length >= 4 && !isCommon(word)) yield [word, markOf('name-word')];
  }
}

/** So many words are joined by the search of a package. */
const mostWords = 6;

/** Institutions and lines of addresses: whole, or their first and last words; never what is nothing but common words. */
function* placeTerms(kind: 'institution' | 'address', value: string): Generator<[string, number]> {
  for (const part of value.split(kind === 'institution' ? /[;\r\n\\]+/ : /[\^\r\n;\\]+/)) {
    const words = wordsOf(part);
    // Towns stand in any text; a street has its number beside it.
    if (kind === 'address' && words.length < 2) continue;
    for (const some of new Set([words.slice(0, mostWords), words.slice(-mostWords)])) {
      const joined = some.join('');
      if (joined.length < 8 || some.every((word) => isCommon(word) || /^\d+$/.test(word))) continue;
      yield [joined, markOf(kind)];
    }
  }
}

/** Words of one patient with their marks: names by pairs of their parts and by single parts, IDs, contact data, places. */
export function* packageTermsOf({
  identifiers,
  pseudonym,
}: Pick<Identity, 'identifiers' | 'pseudonym'>): Generator<[string, number]> {
  const own = wordsOf(pseudonym).join('');
  for (const { kind, value } of identifiers) {
    if (kind === 'patient-name') yield* nameTerms(value);
    if (kind === 'institution' || kind === 'address') yield* placeTerms(kind, value);
    if (!searched.has(kind) || namesProcedure({ kind, value })) continue;
    // As in the text that is searched: zeros before a number are not part of it.
    const words = wordsOf(value);
    const strip = (word: string): string => word.replace(/^0+(?=\d)/, '');
    const compact = words.join('');
    if (compact === own || isCommon(compact) || /^0*(.)\1*$/.test(compact)) continue;
    // A patient whose ID is the name of a scanner: it stands in the rows of others.
    if (words.every((word) => /^\D+$/.test(word) && (isCommon(word) || productWords.has(word)))) continue;
    for (const bare of new Set([strip(compact), words.map(strip).join('')])) {
      const digits = /^\d+$/.test(bare);
      // "Pancreas 1" is a count in a figure before it is an ID.
      if (/^[a-z]{4,}\d{1,2}$/.test(bare)) continue;
      const mixed = /\d/.test(bare) && !digits;
      if (bare.length < (mixed ? 4 : LONG)) continue;
      yield [bare, markOf(digits && kind !== 'phone' ? 'number' : kind)];
    }
  }
}
