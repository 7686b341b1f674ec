/** Short names of the patient that are words or abbreviations besides (Do, Le, Van): where one may stand as a name, a person decides. */
import type { Identifiers } from './compile-identifiers.ts';
import { functionWords, isCapital, isTitled } from './name-words.ts';
import { kindName, type Finding } from './name-text.ts';
import type { Word } from './text-words.ts';
import { isBodyPart } from './word-uses.ts';

/** Articles and prepositions: without them a description says the same. */
const grammar: ReadonlySet<string> = new Set(
  'do van le la el de da du des das dos den del der ten ter al an un ben'.split(' '),
);
const announced = /(?<!\p{L})(?:pt|patient|(?:pt|patient) of|mrs?|ms|miss|name|surname)\s?[.:]?\s$/iu;
const apart = /(?:\s[-/|]|[;|])\s?$/;
const what = `${kindName('patient-name')} that may be a word`;

/** Nothing follows that a word of grammar could belong to: the text, a field of it or a sentence ends, or a number stands there. */
const isLast = (text: string, { end }: Word, next: Word | undefined): boolean =>
  !next || next.kind !== 'letters' || /[^\s_]/.test(text.slice(end, next.start));

/**
 * Marks a name of two or three letters that is the patient's whole family or given name, written with a capital: articles
 * and prepositions anywhere, other words of a sentence at its end (CT Thorax He), abbreviations there too if they are
 * written as names are (CT Thorax Ha); announced (pt of le) or set apart (HIP LT - le) in any letters. In small letters (TC do Tórax), and as the abbreviation it is (T2 TSE COR), it stays.
 * Never sure: a person decides, and may keep it.
 */
export function findShortNames(
  text: string,
  words: readonly Word[],
  known: Identifiers,
  found: (Finding | undefined)[],
): void {
  if (known.short.size === 0) return;
  const small = text === text.toLowerCase() && words.some(({ plain }) => isBodyPart(plain));
  words.forEach((word, index) => {
    if (found[index] || !known.short.has(word.plain)) return;
    const next = words[index + 1];
    const before = text.slice(Math.max(0, word.start - 16), word.start);
    // pt of le; HIP LT - le: announced, or set apart at the end, in small letters too.
    if (announced.test(before) || (isLast(text, word, next) && apart.test(before))) {
      found[index] = { what, kind: 'patient-name', sure: false };
      return;
    }
    // ct chest le: in a text without capitals at the end of a description.
    if (small && index === words.length - 1 && isLast(text, word, next) && /\s$/.test(before)) {
      found[index] = { what, kind: 'patient-name', sure: false };
      return;
    }
    if (!isCapital(word.text)) return;
    if (word.plain === 'do' && next?.plain === 'not') return;
    const isGrammar = grammar.has(word.plain);
    const last = isLast(text, word, next);
    if (isGrammar || (last && (functionWords.has(word.plain) || isTitled(word))))
      found[index] = { what, kind: 'patient-name', sure: false };
  });
}

const without = new WeakMap<Identifiers, Identifiers>();
/** The same without short names: what a person may keep although it could be one. */
export function withoutShortNames(known: Identifiers): Identifiers {
  if (known.short.size === 0) return known;
  let others = without.get(known);
  if (!others) without.set(known, (others = { ...known, short: new Set(), suggested: new Map() }));
  return others;
}
