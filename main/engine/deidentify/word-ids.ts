/** IDs of a word and a short number, or of a few letters (LUNG-1, MR 2, AMC-12, JKL): where a text says one, and where it says a count or a measure. */
import { isKnownWord, isListedWord } from './known-word.ts';
import { plainWord } from './plain-word.ts';
import type { Identifier } from './types.ts';
import { units } from './vocabulary.ts';

type Kind = Identifier['kind'];
/** Kinds whose values are IDs, not names of places or contact data. */
export const idKinds: ReadonlySet<string> = new Set<Kind>(['patient-id', 'accession', 'other']);

export interface WordId {
  kind: Kind;
  /** Without a number: ABCD is not looked for in AB CD. */
  letters: boolean;
  /** Its letters are words of the language and its number is short: LUNG 1 may count something, AMC 1 and LUNG 0001 do not. */
  words: boolean;
  /** Where in its letters and digits one run of digits, or of letters, ends and the next begins: 5 for LUNG1-001. */
  cuts: ReadonlySet<number>;
}
/** By letters and digits alone, in lower case. */
export type WordIds = ReadonlyMap<string, WordId>;

export interface WordIdFound {
  start: number;
  end: number;
  kind: Kind;
}

interface Part {
  plain: string;
  start: number;
  end: number;
}

const partsOf = (text: string): Part[] =>
  [...text.matchAll(/[\p{L}\p{M}]+|\p{N}+/gu)].map(({ 0: part, index }) => ({
    plain: plainWord(part),
    start: index,
    end: index + part.length,
  }));
const isNumber = ({ plain }: Part): boolean => /^\p{N}/u.test(plain);
const isWord = (plain: string): boolean => plain.length === 1 || isListedWord(plain);

/** With longer numbers an ID is one wherever it stands; with one or two signs it is as much a side or a vertebra. */
const MOST_DIGITS = 4;
const FEWEST_SIGNS = 3;
/** Other letters with so many signs are looked for inside longer words as well. */
const LONG = 6;

/** Adds a value to `to` if it is an ID of this kind; false where it is none. */
export function addWordId(to: Map<string, WordId>, value: string, kind: Kind): boolean {
  const parts = partsOf(value);
  const digits = parts.filter(isNumber).reduce((sum, { plain }) => sum + plain.length, 0);
  const compact = parts.map(({ plain }) => plain).join('');
  const letters = digits === 0;
  if (parts.every(isNumber) || digits > MOST_DIGITS || compact.length < FEWEST_SIGNS) return false;
  if (letters && (compact.length >= LONG || (parts.length === 1 && isWord(compact)))) return false;
  const words = !letters && parts.every((part) => isNumber(part) || isWord(part.plain));
  if (!words && compact.length >= LONG) return false;
  const cuts = new Set([...(to.get(compact)?.cuts ?? []), ...cutsIn(parts)]);
  to.set(compact, { kind, letters, words: words && digits < MOST_DIGITS, cuts });
  return true;
}

function cutsIn(parts: readonly Part[]): number[] {
  const cuts: number[] = [];
  let length = 0;
  for (const [index, part] of parts.entries()) {
    const last = parts[index - 1];
    if (last && isNumber(last) === isNumber(part)) cuts.push(length);
    length += part.plain.length;
  }
  return cuts;
}

const gap = /^[^\p{L}\p{N}\\]{0,3}$/u;
/** So many parts may be one ID. */
const MOST_PARTS = 8;
/** 1.25, but not the end of LUNG-1.001.dcm. */
const fraction = /^[.,]\d{1,4}(?!\d|\.[\p{L}\d])/u;
/** What is counted or measured, also behind LUNG1 and LUNG-1. */
const measures = new Set('mm cm ms msec sec secs kv kvp ma mas deg hz mhz views view vws vw slices yr yrs'.split(' '));
/** ID LUNG 1, patient: LUNG 1. */
const announced = /(?:^|[^\p{L}])(?:id|patient|subject|case|name|mrn)[\s.:#=]{0,3}$/iu;

/** True where the stretch of a text is an ID, not a word beside a number that counts, measures or goes on. */
function standsAsId(text: string, start: number, end: number, words: boolean): boolean {
  const found = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 40);
  if (fraction.test(after) && /\d$/.test(found)) return false;
  if (/^\d/.test(found) && /\d[.,]$/.test(before)) return false;
  const spaced = /\s/.test(found);
  const decimal = /\d[.,]\d/.test(found);
  if (decimal && spaced) return false;
  if (!words || announced.test(before)) return true;
  const unit = plainWord(/^[\s_]{0,2}(\p{L}+)(?![\p{L}])/u.exec(after)?.[1] ?? '');
  if ((spaced || decimal ? units : measures).has(unit)) return false;
  if (!spaced) return true;
  // CHEST 1-2 VIEWS, CHEST 1/2
  if (/^\s?[-/\u2013]\s?\d/u.test(after)) return false;
  if (/^\d/.test(found) && /[\p{L}\p{N}]\s$/u.test(before)) return false;
  // THORAX 1 B60f is a kernel of a thickness; CT LUNG 1, LUNG 1 (repeat) end there.
  const next = /^\s+([\p{L}\p{M}\p{N}]+)/u.exec(after)?.[1];
  return next === undefined || !isKnownWord(plainWord(next));
}

const isGluedWord = (letters: string): boolean => units.has(letters) || (letters.length > 1 && isListedWord(letters));

/** Where the word that begins before `end` ends (HEAD_01A), or undefined where it is another one: CHEST2V, HEAD010. */
function endOf(text: string, end: number, long: boolean): number | undefined {
  const glued = /^[\p{L}\p{M}\p{N}]+/u.exec(text.slice(end, end + 64))?.[0] ?? '';
  if (glued === '') return end;
  const letters = plainWord(/^\p{L}+/u.exec(glued)?.[0] ?? '');
  return !long || letters === '' || isGluedWord(letters) ? undefined : end + glued.length;
}

/** Long IDs inside a longer word: scanHEAD01, but not FOREHEAD01, HEAD01MM or HEAD010. */
function findInside(text: string, ids: WordIds): WordIdFound[] {
  const long = [...ids].filter(([id]) => id.length >= LONG);
  if (long.length === 0) return [];
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const plain = plainWord(word);
    return long.flatMap(([id, { kind }]) => {
      const at = plain.length > id.length ? plain.indexOf(id, 1) : -1;
      if (at < 0) return [];
      const [before, after] = [plain.slice(0, at), plain.slice(at + id.length)];
      if ((/\d$/.test(before) && /^\d/.test(id)) || (/^\d/.test(after) && /\d$/.test(id))) return [];
      const [ahead] = /\p{L}*$/u.exec(before)!;
      if (ahead !== '' && isListedWord(ahead + /^\p{L}*/u.exec(id)![0])) return [];
      if (isGluedWord(/^\p{L}*/u.exec(after)![0])) return [];
      return [{ start: index, end: index + word.length, kind }];
    });
  });
}

/** Every place where a text says one of the IDs. */
export function findWordIds(text: string, ids: WordIds): WordIdFound[] {
  if (ids.size === 0) return [];
  const found = findInside(text, ids);
  const parts = partsOf(text);
  for (let first = 0; first < parts.length; first++) {
    let compact = '';
    for (let last = first; last < parts.length && last < first + MOST_PARTS; last++) {
      if (last > first && !gap.test(text.slice(parts[last - 1]!.end, parts[last]!.start))) break;
      compact += parts[last]!.plain;
      const id = ids.get(compact);
      if (!id) continue;
      const start = parts[first]!.start;
      const end = endOf(text, parts[last]!.end, compact.length >= LONG);
      const glued = /[\p{L}\p{M}\p{N}]/u.test(text.slice(Math.max(0, start - 1), start));
      if (glued || end === undefined || !standsAsId(text, start, end, id.words)) continue;
      // CHEST 1 2 is no CHEST-12.
      if ((id.words || id.letters) && cutsIn(parts.slice(first, last + 1)).some((cut) => !id.cuts.has(cut))) continue;
      found.push({ start, end, kind: id.kind });
    }
  }
  return found;
}

/**
 * False where a stretch that is the ID of some patient may as well be a word with a number behind it: of thousands of patients
 * one is called like any scanner (Definition 64), so that a blank between is enough.
 */
export function mayBeWordId(text: string, start: number, end: number): boolean {
  const stretch = text.slice(start, end);
  const ids = new Map<string, WordId>();
  if (!addWordId(ids, stretch, 'other')) return true;
  const { words } = [...ids.values()][0]!;
  return !(words && /\s/.test(stretch)) && standsAsId(text, start, end, words);
}

export const isWordId = (text: string, ids: WordIds): boolean =>
  ids.size > 0 &&
  ids.has(
    partsOf(text)
      .map(({ plain }) => plain)
      .join(''),
  );

/** Words by which a text that says one of the IDs is known. */
export const wordsOfIds = (ids: WordIds): string[] =>
  [...ids.keys()].flatMap((id) => [id, ...(id.match(/\p{L}+/gu) ?? []).filter((word) => word.length > 1)]);
