/** What the second reader sees of a word or a number in a text, and the sum of what it learned of that (see test/bench/train-reader.ts). */
import { eponymOf } from './eponyms-alone.ts';
import { isKnownWord } from './known-word.ts';
import type { Finding } from './name-text.ts';
import { degrees, functionWords, givenWords, isTitled, isUpper, relatives, roles, surelyTitles, perhapsTitles } from './name-words.ts'; // prettier-ignore
import { layOutReader, readerTableIn } from './reader-table.ts';
import { sharedTables } from './shared-words.ts';
import type { Mark } from './text-patterns.ts';
import type { Word } from './text-words.ts';
import { isTownWord } from './towns.ts';
import { isBuiltOn, isForeignAlone, isImagingWord, isMedical, isName, isPerhapsName, units } from './vocabulary.ts';

/** What is asked of a word: what was found beside it by other rules, never of the word itself. */
export interface Reading {
  text: string;
  words: readonly Word[];
  found: readonly (Pick<Finding, 'kind'> | undefined)[];
  mixedCase: boolean;
}

const lengths = (length: number): string => (length > 8 ? '9' : String(length));
/** How a word is written. */
function shapeOf({ text, kind }: Word): string {
  if (kind === 'number') return `n${lengths(text.length)}`;
  if (kind === 'code') return `c${text.replace(/\d+/g, '9').replace(/\p{Lu}+/gu, 'A').replace(/\p{Ll}+/gu, 'a').slice(0, 6)}`; // prettier-ignore
  if (text.length === 1) return isUpper(text) ? 'I' : 'i';
  if (isUpper(text)) return text.length < 4 ? 'UU' : 'U';
  return isTitled({ text } as Word) ? 'T' : text === text.toLowerCase() ? 's' : 'm';
}
const eponymClass = { rare: 'R', often: 'C' } as const;
/** What a word is in the lists. */
function classOf(word: Word): string {
  const { plain, kind } = word;
  if (kind !== 'letters') return shapeOf(word);
  if (functionWords.has(plain)) return 'f';
  if (surelyTitles.has(plain)) return 'title';
  if (roles.has(plain) || degrees.has(plain) || perhapsTitles.has(plain)) return 'role';
  if (relatives.has(plain)) return 'kin';
  const name = isName(plain) ? (isPerhapsName(plain) ? 'N' : 'n') : isPerhapsName(plain) ? 'p' : '';
  const word1 = isImagingWord(plain) ? 'i' : isMedical(plain) ? 'm' : isBuiltOn(plain) ? 'e' : isForeignAlone(plain) ? 'o' : isKnownWord(word.text) ? 'k' : 'u'; // prettier-ignore
  const eponym = eponymOf(plain);
  return `${name}${word1}${isTownWord(plain) ? 't' : ''}${eponym ? eponymClass[eponym] : ''}`;
}
const signs = (between: string): string => between.replace(/\s+/g, '_').slice(0, 3);
const foundAs = (finding: Pick<Finding, 'kind'> | undefined): string => (finding === undefined ? '-' : finding.kind === 'person' || finding.kind === 'patient-name' ? 'P' : finding.kind === 'address' || finding.kind === 'institution' ? 'L' : 'O'); // prettier-ignore

/** Pt Brought Own Cushion: a capital says nothing. */
function isTitleCase(words: readonly Word[]): boolean {
  const letters = words.filter(({ kind, plain }) => kind === 'letters' && !functionWords.has(plain));
  return letters.length > 3 && letters.filter(({ text }) => /^\p{Ll}/u.test(text)).length * 6 < letters.length;
}

/** The words around those from `first` to `last`, by steps, as what they were found to be or else as they are. */
function neighboursOf(
  { words, found }: Pick<Reading, 'words' | 'found'>,
  first: number,
  last: number,
): { at: (n: number) => Word | undefined; taken: (n: number) => string | undefined; said: (n: number) => string } {
  const placeOf = (n: number): number => (n < 0 ? first : last) + n;
  const at = (n: number): Word | undefined => words[placeOf(n)];
  const taken = (n: number): string | undefined => found[placeOf(n)] && foundAs(found[placeOf(n)]);
  const said = (n: number): string =>
    at(n) ? (taken(n) ?? (at(n)!.kind === 'letters' ? at(n)!.plain : shapeOf(at(n)!))) : '#';
  return { at, taken, said };
}

/** What was found beside the words from `first` to `last`: its kinds, and how far away the nearest is. */
function foundElsewhere(found: Reading['found'], first: number, last: number): { others: string; close: string } {
  const kinds = new Set<string>();
  let near = Infinity;
  found.forEach((each, at) => {
    if (!each || (at >= first && at <= last)) return;
    kinds.add(foundAs(each));
    near = Math.min(near, at < first ? first - at : at - last);
  });
  return { others: [...kinds].sort().join(''), close: near < 4 ? String(near) : near < 9 ? '+' : '-' };
}

/** Features of a word, each a short text. */
export function featuresOf({ text, words, found, mixedCase }: Reading, index: number): string[] {
  const word = words[index]!;
  const { at, taken, said } = neighboursOf({ words, found }, index, index);
  const gap = (n: number): string => {
    const [a, b] = n < 0 ? [words[index + n], words[index + n + 1]] : [words[index + n - 1], words[index + n]];
    if (!a && !b) return '';
    if (!a) return '^' + signs(text.slice(Math.max(0, b!.start - 3), b!.start));
    if (!b) return signs(text.slice(a.end, a.end + 3)) + '$';
    return signs(text.slice(a.end, b.start));
  };
  const own = shapeOf(word);
  const kind = classOf(word);
  const mode = !mixedCase ? (isUpper(text) ? 'U' : 's') : isTitleCase(words) ? 'T' : 'x';
  const sort = (n: number): string => (at(n) ? (taken(n) ?? classOf(at(n)!) + shapeOf(at(n)!)) : '#');
  const [b2, b1, a1, a2] = [said(-2), said(-1), said(1), said(2)];
  const [before, after] = [gap(-1), gap(1)];
  const [s2, s1, n1, n2] = [sort(-2), sort(-1), sort(1), sort(2)];
  const { plain } = word;
  const features = [
    `o${own}${mode}`,
    `k${kind}`,
    `ok${own}${kind}${mode}`,
    `b${b1}`,
    `a${a1}`,
    `ob${own}${b1}`,
    `oa${own}${a1}`,
    `b2${b2}`,
    `a2${a2}`,
    `bb${b2} ${b1}`,
    `aa${a1} ${a2}`,
    `ba${b1} ${a1}`,
    `g${before}`,
    `h${after}`,
    `og${own}${before}`,
    `oh${own}${after}`,
    `gh${own}${before}|${after}`,
    `gb${before}${b1}`,
    `ha${after}${a1}`,
    `s${own}${kind}<${s1}`,
    `n${own}${kind}>${n1}`,
    `sn${own}${s1}|${n1}`,
    `ss${s2}|${s1}|${own}`,
    `nn${own}|${n1}|${n2}`,
    `kg${kind}${own}${before}`,
    `kh${kind}${own}${after}`,
    `kb${kind}${own}${b1}`,
    `ka${kind}${own}${a1}`,
    `p${index === 0 ? 0 : index === 1 ? 1 : 2}${index === words.length - 1 ? 'e' : ''}${own}${kind}`,
    `l${Math.min(words.length, 6)}${own}${mode}`,
  ];
  // What else was found in the text, and how near: where one name stands, another word more often belongs to somebody.
  const { others, close } = foundElsewhere(found, index, index);
  features.push(`m${others}${own}`, `mk${others}${kind}${own}`, `mn${close}${own}${kind}`, `mo${others}${close}${own}${mode}`, `mw${others ? 1 : 0}${plain}`); // prettier-ignore
  // How much of the text is in small letters, and how long the run of capitals is in which the word stands.
  const titled = (n: number): boolean => at(n)?.kind === 'letters' && isTitled(at(n)!);
  let [first, last] = [0, 0];
  while (titled(first - 1) && /^[\s&'’.-]{1,3}$/.test(text.slice(at(first - 1)!.end, at(first)!.start)) && first > -4) first--; // prettier-ignore
  while (titled(last + 1) && /^[\s&'’.-]{1,3}$/.test(text.slice(at(last)!.end, at(last + 1)!.start)) && last < 4) last++; // prettier-ignore
  const small = words.filter(
    (each) => each.kind === 'letters' && each.text === each.plain && each.text.length > 2,
  ).length;
  const ratio = Math.min(4, Math.floor((5 * small) / words.length));
  const sentence = first + index === 0 || /[.!?]\s*$/.test(text.slice(0, at(first)!.start)) ? 's' : '';
  const run = titled(0) ? `${last - first}${sentence}` : '-';
  const runKind = Array.from({ length: last - first + 1 }, (_, n) => classOf(at(first + n)!)).some((each) => !/^[nNp]?[imf]/.test(each)) ? 'x' : 'i'; // prettier-ignore
  features.push(`r${run}${ratio}${own}`, `rk${run}${ratio}${kind}`, `rr${run}${runKind}${ratio}`, `rb${run}${runKind}${said(first - 1)}`, `ra${run}${runKind}${said(last + 1)}`, `rp${run}${-first}${kind}`); // prettier-ignore
  if (word.kind === 'letters') {
    features.push(`w${plain}`, `e${plain.slice(-3)}${own}`, `e2${plain.slice(-2)}${own}`, `t${lengths(plain.length)}${own}`); // prettier-ignore
    if (givenWords.has(plain)) features.push(`given${own}`);
  } else if (units.has(a1)) features.push('unit');
  // 4/17, 3/6, 9-8-23: a day or a part
  const isPair = (n: number): boolean => at(n)?.kind === 'number' && at(n + 1)?.kind === 'number' && /^[/-]$/.test(text.slice(at(n)!.end, at(n + 1)!.start)); // prettier-ignore
  const pair = isPair(0) ? 0 : isPair(-1) ? -1 : undefined;
  if (word.kind === 'number' && pair !== undefined) {
    const [first, second] = [at(pair)!.text, at(pair + 1)!.text];
    const [month, day] = [Number(first), Number(second)];
    const sign = text[at(pair)!.end]!;
    const size = month < 1 || month > 12 || day < 1 || day > 31 ? 'x' : day > 12 ? 'd' : day > month ? 'g' : 'l';
    const long = `${isPair(pair + 1) || isPair(pair - 1) ? 3 : 2}${sign}${size}`;
    features.push(`q${first}${sign}${second}`, `qs${long}${/^0|^\D0/.test(first + sign + second) ? 'z' : ''}`, `qb${long}${said(pair - 1)}`, `qa${long}${said(pair + 2)}`, `qn${long}${sort(pair + 2)}`, `qp${long}${sort(pair - 1)}`, `qx${size}${said(pair - 1)}|${sort(pair + 2)}`); // prettier-ignore
  }
  const cue = at(-3) && /^[:(,\s_-]*$/.test(gap(-1)) ? said(-3) : '';
  if (cue) features.push(`b3${cue}`);
  return features;
}

/** A number or a code as it is written, of the words from `first` to `last`: 22-9071, 0447-KR, B00914L6. */
export interface Code {
  start: number;
  end: number;
  first: number;
  last: number;
}
const runsOfSigns = /[\p{L}\p{N}]+(?:(?:[-/.]|,(?=\d{3}(?!\d)))[\p{L}\p{N}]+)*/gu;

/** What is asked about as a whole: three digits and more, or letters and two. Not a measure (7.25), not a pair (4/17). */
export function codesOf(text: string, words: readonly Word[]): Code[] {
  return [...text.matchAll(runsOfSigns)].flatMap(({ index: start, 0: run }): Code[] => {
    const digits = run.replace(/\D/g, '').length;
    if (digits < 2 || (digits < 3 && !/\p{L}/u.test(run)) || /^\d+\.\d+$|^\d\d?[/-]\d\d?$/.test(run)) return [];
    const end = start + run.length;
    const first = words.findIndex((word) => word.end > start);
    const last = words.findLastIndex((word) => word.start < end);
    return first < 0 || last < first ? [] : [{ start, end, first, last }];
  });
}

/** Features of a number or a code, each a short text; none of them is one of a word. */
export function featuresOfCode(
  { text, words, found, mixedCase }: Reading,
  { start, end, first, last }: Code,
): string[] {
  const run = text.slice(start, end);
  const { at, taken, said } = neighboursOf({ words, found }, first, last);
  const sort = (n: number): string => (at(n) ? (taken(n) ?? classOf(at(n)!)) : '#');
  const letters = (each: string): string => each.replace(/\p{Lu}+/gu, (all) => 'AAA'.slice(0, all.length)).replace(/\p{Ll}+/gu, (all) => 'aaa'.slice(0, all.length)); // prettier-ignore
  const exact = letters(run.replace(/\d/g, '9').replace(/9{8,}/, '9+'));
  const rough = letters(run.replace(/\d+/g, '9'));
  const digits = lengths(run.replace(/\D/g, '').length);
  const [before, after] = [signs(text.slice(Math.max(0, start - 3), start)), signs(text.slice(end, end + 3))];
  const [b2, b1, a1, a2] = [said(-2), said(-1), said(1), said(2)];
  const [s2, s1, n1, n2] = [sort(-2), sort(-1), sort(1), sort(2)];
  const { others, close } = foundElsewhere(found, first, last);
  const mode = !mixedCase ? (isUpper(text) ? 'U' : 's') : 'x';
  const place = `${first === 0 ? '^' : first === 1 ? '1' : ''}${last === words.length - 1 ? '$' : ''}`;
  const size = Math.min(words.length, 6);
  const year = /^(?:19|20)\d\d$/.test(run) ? 'y' : /^0\d/.test(run) ? 'z' : '';
  const cued = `${b1}${/^[#:.]/.test(text.slice(at(-1)?.end ?? 0, start).trim()) ? ':' : ''}`;
  const features = [
    'K', `x${exact}`, `r${rough}`, `d${digits}${year}`, `rd${rough}${digits}`, `xm${exact}${mode}`,
    `b${b1}`, `c${cued}`, `a${a1}`, `b2${b2}`, `a2${a2}`, `bb${b2} ${b1}`, `aa${a1} ${a2}`, `ba${b1} ${a1}`,
    `xb${exact}${b1}`, `xa${exact}${a1}`, `rb${rough}${b1}`, `ra${rough}${a1}`, `rc${rough}${cued}`, `db${digits}${b1}`, `da${digits}${a1}`,
    `rs${rough}${s1}`, `rn${rough}${n1}`, `sn${s1}|${rough}|${n1}`, `ss${s2}|${s1}|${rough}`, `nn${rough}|${n1}|${n2}`,
    `g${before}${rough}`, `h${after}${rough}`, `gh${before}|${digits}|${after}`, `gb${before}${b1}`, `ha${after}${a1}`,
    `p${place}${exact}`, `pr${place}${rough}`, `pd${place}${digits}`, `l${size}${rough}`, `ls${size}${place}${exact}`,
    `m${others}${rough}`, `mc${close}${rough}`, `md${others}${close}${digits}`, `w${run.toLowerCase()}`,
  ]; // prettier-ignore
  // T2, TE30, ICD-10: what its letters are.
  for (const piece of run.match(/\p{L}+/gu) ?? []) {
    const plain = piece.toLowerCase();
    features.push(`q${plain}`, `qr${plain}${rough}`, `qd${plain}${digits}`);
  }
  if (at(-3)) features.push(`b3${said(-3)}`);
  // 40 118 722: parts of one number
  const numbers = (n: number): boolean => at(n) !== undefined && at(n)!.kind !== 'letters';
  if (numbers(-1) || numbers(1)) features.push(`o${numbers(-1) ? shapeOf(at(-1)!) : ''}|${exact}|${numbers(1) ? shapeOf(at(1)!) : ''}`); // prettier-ignore
  return features.map((each) => `K${each}`);
}

/** FNV-1a over the UTF-16 units of a feature, 32 bits. */
export function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash | 0;
}

// Tests and tools load this module without the engine process that shares the memory.
const table = readerTableIn(sharedTables()?.reader ?? layOutReader((await import('./reader-weights.ts')).readerWeights)); // prettier-ignore

/** The log-odds that a word identifies: above 0 it more often does than not. */
export const scoreOf = (reading: Reading, index: number): number => sumOf(featuresOf(reading, index));
/** The log-odds that a number or a code does. */
export const scoreOfCode = (reading: Reading, code: Code): number => sumOf(featuresOfCode(reading, code));
function sumOf(features: readonly string[]): number {
  const { bias, mask, keys, weights } = table;
  let score = bias;
  for (const feature of features) {
    const key = hashOf(feature);
    for (let at = key & mask; weights[at] !== 0; at = (at + 1) & mask)
      if (keys[at] === key) {
        score += weights[at]!;
        break;
      }
  }
  return score / 16;
}

/** Longer texts are reports, which name whom the file names; each word asks for all others. */
export const mostWords = 400;

/** What rules found of each word. */
export const foundIn = (words: readonly Word[], marks: readonly Mark[]): (Mark | undefined)[] =>
  words.map((word) => marks.find(({ start, end }) => start < word.end && word.start < end));
