/** A second reader: how likely a word of a text names somebody or a place, learned from texts whose writers marked them (see test/bench/train-reader.ts). */
import type { Identifiers } from './compile-identifiers.ts';
import { eponymOf } from './eponyms-alone.ts';
import { isCounted } from './labelled-numbers.ts';
import { languageBeside } from './language-of-text.ts';
import { isNameKind, type Finding } from './name-text.ts';
import { degrees, functionWords, givenWords, isTitled, isUpper, relatives, roles, surelyTitles, perhapsTitles } from './name-words.ts'; // prettier-ignore
import { isKnownWord } from './known-word.ts';
import { layOutReader, readerTableIn } from './reader-table.ts';
import { sharedTables } from './shared-words.ts';
import { isCountedPair, joinsDays } from './short-dates.ts';
import type { Mark } from './text-patterns.ts';
import { isMixedCase, wordsOf, type Word } from './text-words.ts';
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
  const at = (n: number): Word | undefined => words[index + n];
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
  const said = (n: number): string => (at(n) ? (found[index + n] ? foundAs(found[index + n]) : at(n)!.kind === 'letters' ? at(n)!.plain : shapeOf(at(n)!)) : '#'); // prettier-ignore
  const sort = (n: number): string => (at(n) ? (found[index + n] ? foundAs(found[index + n]) : classOf(at(n)!) + shapeOf(at(n)!)) : '#'); // prettier-ignore
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
  const at = (n: number): Word | undefined => words[n < 0 ? first + n : last + n];
  const said = (n: number): string => (at(n) ? (found[n < 0 ? first + n : last + n] ? foundAs(found[n < 0 ? first + n : last + n]) : at(n)!.kind === 'letters' ? at(n)!.plain : shapeOf(at(n)!)) : '#'); // prettier-ignore
  const sort = (n: number): string => (at(n) ? (found[n < 0 ? first + n : last + n] ? foundAs(found[n < 0 ? first + n : last + n]) : classOf(at(n)!)) : '#'); // prettier-ignore
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

/** From here a word goes; chosen on texts of people whose others were not learned from (docs/deidentification.md). */
const surely = -0.5;
/** Longer texts are reports, which name whom the file names; each word asks for all others. */
const mostWords = 400;

/** What rules found of each word. */
const foundIn = (words: readonly Word[], marks: readonly Mark[]): (Mark | undefined)[] =>
  words.map((word) => marks.find(({ start, end }) => start < word.end && word.start < end));

/** 4/17, 9-8-23 as words: a month and a day, and with a year. */
const mayBeDay =
  /(?<![\p{L}\d./,:+-])(?:0?[1-9]|1[0-2])([/-])(?:0?[1-9]|[12]\d|3[01])(?:(?<=-\d\d?)-\d\d)?(?![\p{L}\d%°/-]|[.,:]\d)/gu;
/** From here such numbers are a day: of 76 days in texts of writers it did not learn from 68 were, of 20 other pairs 5. */
const perhapsDay = -1;

/** Days without a year where no rule saw one, by what stands around them; both numbers are asked. */
function readDays(reading: Reading): Mark[] {
  const { text, words, found } = reading;
  const days: Mark[] = [];
  const other: Pick<Mark, 'start' | 'end'>[] = [];
  for (const {
    index: start,
    0: { length },
  } of text.matchAll(mayBeDay)) {
    const first = words.findIndex((word) => word.start === start);
    const end = start + length;
    if (first < 0 || found[first] || found[first + 1]) continue;
    const isDay = !isCountedPair(text, start, end) && (scoreOf(reading, first) + scoreOf(reading, first + 1)) / 2 > perhapsDay; // prettier-ignore
    if (isDay) days.push(dayFrom(start, end));
    else other.push({ start, end });
  }
  // 3/18 or 3/25, window 7/1 to 7/15: what is joined to a day is one.
  const known = words.flatMap(({ start, end }, at) => (found[at]?.kind === 'date' ? [{ start, end }] : []));
  for (const { start, end } of other) {
    const joined = [...known, ...days].some((day) => day.end <= start ? joinsDays.test(text.slice(day.end, start)) : end <= day.start && joinsDays.test(text.slice(end, day.start))); // prettier-ignore
    if (joined) days.push(dayFrom(start, end));
  }
  return days;
}
const dayFrom = (start: number, end: number): Mark => ({ start, end, what: 'reads like a day', kind: 'date', sure: false, instead: '' }); // prettier-ignore

/** From here a number or a code is of somebody or of a thing of theirs: of 612 that rules left in texts of writers it did not learn from 463 were, of 1,201 others 80. */
const surelyCode = -0.5;
/** b50-400-800, DTIv60b2000: weights of diffusion. */
const isWeighted = (run: string): boolean => /(?:^|\p{L}|\d)b\d{1,4}(?:[-/]b?\d{1,4})*$/u.test(run);
/** LungNodule0001, 2017, 20/60/180, 25.0.12, MCR2.0, TID1500, 70553, G0297: words with a number, years and times, which rules judge, versions, templates, what is billed. */
const isNoCode = (run: string): boolean =>
  /^(?:(?:19|20)\d\d|\d+(?:\/\d+)+|TID\d{4,5}|7\d{4}|93\d{3}|G0\d{3}|[AQ]9\d{3})$|\d\.\d/.test(run) ||
  // T1W/SE/1024
  (run.includes('/') && (run.match(/\p{L}{2,}/gu) ?? []).some((piece) => isImagingWord(piece.toLowerCase()))) ||
  (/^(?:\p{Lu}?\p{Ll}{2,})+\d*$/u.test(run) && run.match(/\p{Lu}?\p{Ll}+/gu)!.every(isKnownWord));

/** Numbers and codes that no rule knows, by their form and what stands around them. */
function readCodes(reading: Reading): Mark[] {
  const { text, words, found } = reading;
  // W2000 L500
  const windows = [...text.matchAll(/(?<![\p{L}\p{N}])[WL]\d{1,4}[\s/,:]{1,2}[LWC]-?\d{1,4}(?![\p{L}\p{N}])/gu)];
  return codesOf(text, words).flatMap((code): Mark[] => {
    const { start, end, first, last } = code;
    if (
      found.slice(first, last + 1).every(Boolean) ||
      isNoCode(text.slice(start, end)) ||
      isWeighted(text.slice(start, end))
    )
      return [];
    if (windows.some(({ index, 0: { length } }) => start < index + length && index < end)) return [];
    // Native T1 1040 ms
    if (/^\d+$/.test(text.slice(start, end)) && isCounted(text, end)) return [];
    // TE 75 111 118, RGB(24, 227, 228): three digits are as often a count.
    const isShort = /^\d{3}$/.test(text.slice(start, end));
    if (isShort && (words[first - 1]?.kind === 'number' || words[last + 1]?.kind === 'number')) return [];
    const line = isShort ? surelyCode + 1.5 : surelyCode;
    if (sumOf(featuresOfCode(reading, code)) <= line) return [];
    return [{ start, end, what: 'reads like a number of somebody', kind: 'other', sure: false, instead: '' }];
  });
}

/** Farm accident in … County: what kind of place it is, and not which. */
const kindsOfPlaces = new Set('county township borough'.split(' '));

/** Knees as they are seen, and other words of images that are places besides. */
const views = new Set('sunrise sunset merchant skyline swimmer circle'.split(' '));

/** Call Brightwater, and nothing else. */
const isCalled = (words: readonly Word[], index: number): boolean =>
  index === 1 && words.length === 2 && /^(?:call|page|notify|ask|tell)$/.test(words[0]!.plain) && !isMedical(words[1]!.plain) && !roles.has(words[1]!.plain); // prettier-ignore
/** Words of images that are families of Japan. */
const alsoFamilies = new Set('endo mori doi'.split(' '));
/** Lamar Jessup, Kiyoko Endo - …: the last word of a list of people, although it is a word. */
const isListed = ({ text, words, found }: Reading, index: number): boolean =>
  index > 1 &&
  (!isImagingWord(words[index]!.plain) || alsoFamilies.has(words[index]!.plain)) &&
  [1, 2].every((step) => isNameKind(found[index - step]?.kind)) &&
  /^[,;&]\s?$/.test(text.slice(words[index - 2]!.end, words[index - 1]!.start)) &&
  text.slice(words[index - 1]!.end, words[index]!.start) === ' ' &&
  /^(?:\s-|[.,;)]|$)/.test(text.slice(words[index]!.end));

/** Above which score a word goes where no rule saw anything; undefined for what is not asked. */
function lineOf({ text, words, found }: Reading, index: number): number | undefined {
  const word = words[index]!;
  if (word.kind !== 'letters' || word.text.length < 2 || kindsOfPlaces.has(word.plain)) return undefined;
  if (functionWords.has(word.plain) && /^\p{Ll}/u.test(word.text)) return undefined;
  if (isTitled(word) && (isCalled(words, index) || isListed({ text, words, found, mixedCase: true }, index))) return surely - 2.5; // prettier-ignore
  const eponym = eponymOf(word.plain);
  // Circle of Willis, ligament of Treitz
  if (eponym && words[index - 1]?.plain === 'of' && isMedical(words[index - 2]?.plain ?? '')) return undefined;
  // YAMAMOTO Skyline: a few words say little, and one of them is of images.
  if (words.length < 5 && isMedical(word.plain)) return surely + 3.5;
  // … near Island Park. Loss of consciousness: the first word of a sentence has its capital from there.
  const begins = index === 0 ? isTitled(word) && isMedical(word.plain) : /[.!?]\s$/.test(text.slice(0, word.start)) && isKnownWord(word.text.toLowerCase()); // prettier-ignore
  // nan of a list of parameters
  const isShort = /^\p{Ll}{2,3}$/u.test(word.text);
  if (begins) return surely + 3;
  if (isShort || eponym === 'rare') return surely + 1.5;
  // TCLmoco_tsevfl, LCMC XR CHEST: what machines and systems write, where a capital says nothing.
  const isGlued = text[word.start - 1] === '_' || text[word.end] === '_' || /\p{Ll}\p{Lu}|\p{Lu}{2}\p{Ll}/u.test(word.text); // prettier-ignore
  // Referred by Petrovic Circle of Willis: a word of medicine begins what stands behind a name.
  if (isGlued && isUpper(word.text) && word.text.length < 4) return surely + 2.5;
  if (isGlued || views.has(word.plain) || functionWords.has(word.plain) || isForeignAlone(word.plain) || !/\p{Ll}/u.test(text)) return surely + 1; // prettier-ignore
  return isMedical(word.plain) ? surely + 0.5 : surely;
}

/** The words in which the second reader sees somebody or a place where rules found nothing; English texts only. */
export function readAgain(text: string, marks: readonly Mark[]): Mark[] {
  const words = wordsOf(text);
  if (words.length > mostWords || !/\p{L}/u.test(text)) return [];
  const found: (Pick<Finding, 'kind'> | undefined)[] = foundIn(words, marks);
  const mixedCase = isMixedCase(text);
  // Interpreter Joaquin Besser: a name behind a name says nothing of the language.
  const named = found.map((each, index) => each ?? (isTitled(words[index]!) ? found[index - 1] : undefined));
  const { english, foreign } = languageBeside(words, named as (Finding | undefined)[], -1);
  if (foreign > english) return [];
  const read: Mark[] = readDays({ text, words, found, mixedCase });
  foundIn(words, read).forEach((day, index) => (found[index] ??= day));
  const codes = readCodes({ text, words, found, mixedCase });
  foundIn(words, codes).forEach((code, index) => (found[index] ??= code));
  read.push(...codes);
  // What it saw says more of the words beside it.
  for (let more = true, rounds = 0; more && rounds < 3; rounds++) {
    more = false;
    const before = [...found];
    words.forEach((word, index) => {
      if (before[index]) return;
      const line = lineOf({ text, words, found: before, mixedCase }, index);
      if (line === undefined || scoreOf({ text, words, found: before, mixedCase }, index) <= line) return;
      found[index] = { kind: 'other' };
      read.push({
        start: word.start,
        end: word.end,
        what: 'reads like a name',
        kind: 'other',
        sure: false,
        instead: '',
      });
      more = true;
    });
  }
  return read;
}

/**
 * Below these scores a word stays that a rule took, by what the rule saw in it and how it is written: small letters, capitals (all
 * of the text, or the word alone), the first one; `rare` and `often` where somebody described it, `word` where it is no name alone
 * (Smith, Vu ADMIRE 3). Chosen on texts of writers it did not learn from (see docs/deidentification.md for what they do on others).
 */
const stays: Readonly<
  Record<string, Partial<Record<'small' | 'capitals' | 'alone' | 'first' | 'rare' | 'often' | 'word', number>>>
> = {
  'a name': { small: -3, capitals: -3.5, alone: -3, first: -4.5, rare: -2.5, often: -5, word: -3.5 },
  'a word that is a name as well': { small: -2, capitals: -3.5, alone: -3, first: -3, rare: -2.5, often: -3 },
  // One that is written as a name stays in doubt.
  'an unknown word': { small: -2.5, rare: -3, often: -4 },
  'the name of an institution': { small: -3, capitals: -3.5, alone: -3.5, first: -3.5 },
  'a name before a degree': { rare: -2.5, often: -3.5 },
  'a name beside a sign of somebody': { rare: -2.5, often: -3.5 },
};
const behindSigned = /(?:^|[^\p{L}])(?:(?:co)?signed|initial?led|login|user|entered by|verified by)\s$/iu;
function writtenAs({ text }: Word, mixedCase: boolean): 'small' | 'capitals' | 'alone' | 'first' {
  if (/^\p{Ll}/u.test(text)) return 'small';
  return isUpper(text) ? (mixedCase ? 'alone' : 'capitals') : 'first';
}

/**
 * Below this score a word stays that a rule took for what it is or for its neighbours; undefined where the reader has no say, as
 * of what the file knows of its people.
 */
export function keptBelow(
  text: string,
  { what, sure, start, end }: Mark,
  word: Word,
  mixedCase: boolean,
): number | undefined {
  const least = stays[what];
  if (sure || !least || word.start !== start || word.end !== end || end - start < 4) return undefined;
  // ZHULAN^HÀ, Sequenzen^martin: as names are written in files, and with accents, it is one.
  const signs = text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2);
  if (/[\^,_]/.test(signs) || word.text.toLowerCase() !== word.plain) return undefined;
  const plain = word.plain.replace(/['’]s$/, '');
  const written = writtenAs(word, mixedCase);
  // gsummers, signed kpettibone: as people log in
  if (written === 'small' && what === 'an unknown word' && (isName(plain.slice(1)) || behindSigned.test(text.slice(Math.max(0, start - 16), start)))) return undefined; // prettier-ignore
  const eponym = written === 'alone' || written === 'first' ? eponymOf(plain) : undefined;
  const isWord = written === 'first' && (isMedical(plain) || isBuiltOn(plain));
  return (eponym && least[eponym]) ?? (isWord ? least.word : undefined) ?? least[written];
}

/** The file has it among its identifiers, if as a word besides: an accession number MFFE, somebody called Page. */
const isOfFile = ({ plain }: Word, known: Identifiers | undefined): boolean =>
  known !== undefined &&
  (known.strong.has(plain) ||
    known.tinyIds.has(plain) ||
    known.wordIds.has(plain) ||
    known.weak.has(plain) ||
    known.persons.has(plain));

/**
 * The marks without those of words that the second reader takes for words: of a name that is one besides, or of an eponym
 * (Echo stress treadmill Bruce, GB fundus with Murphy assessment). What the file knows of its people is not asked.
 */
export function withoutWords(text: string, marks: readonly Mark[], known?: Identifiers): Mark[] {
  const words = wordsOf(text);
  // Smith as the whole text is somebody.
  if (words.length > mostWords || (words.length === 1 && eponymOf(words[0]!.plain) !== 'rare')) return [...marks];
  const mixedCase = isMixedCase(text);
  const at = marks.map((mark) => words.findIndex(({ start, end }) => start === mark.start && end === mark.end));
  const below = marks.map((mark, n) => {
    const word = words[at[n]!];
    return word && !isOfFile(word, known) ? keptBelow(text, mark, word, mixedCase) : undefined;
  });
  if (below.every((each) => each === undefined)) return [...marks];
  // It learned English alone: in "Befund an conradi" it has no say.
  const { english, foreign } = languageBeside(words, [], -1);
  if (foreign > 0 && foreign >= english) return [...marks];
  const reading = { text, words, found: foundIn(words, marks), mixedCase };
  return marks.filter((_, n) => below[n] === undefined || scoreOf(reading, at[n]!) > below[n]);
}
