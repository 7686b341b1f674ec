/** A second reader: how likely a word of a text names somebody or a place, learned from texts whose writers marked them (see test/bench/train-reader.ts). */
import { languageBeside } from './language-of-text.ts';
import type { Finding } from './name-text.ts';
import { degrees, functionWords, givenWords, isTitled, isUpper, relatives, roles, surelyTitles, perhapsTitles } from './name-words.ts'; // prettier-ignore
import { isKnownWord } from './known-word.ts';
import { layOutReader, readerTableIn } from './reader-table.ts';
import { sharedTables } from './shared-words.ts';
import type { Mark } from './text-patterns.ts';
import { isMixedCase, wordsOf, type Word } from './text-words.ts';
import { isTownWord } from './towns.ts';
import { commonEponyms, gradingEponyms, rareEponyms } from './word-tables.ts';
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
  return `${name}${word1}${isTownWord(plain) ? 't' : ''}`;
}
const signs = (between: string): string => between.replace(/\s+/g, '_').slice(0, 3);
const foundAs = (finding: Pick<Finding, 'kind'> | undefined): string => (finding === undefined ? '-' : finding.kind === 'person' || finding.kind === 'patient-name' ? 'P' : finding.kind === 'address' || finding.kind === 'institution' ? 'L' : 'O'); // prettier-ignore

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
  const mode = mixedCase ? 'x' : isUpper(text) ? 'U' : 's';
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
  const cue = at(-3) && /^[:(,\s_-]*$/.test(gap(-1)) ? said(-3) : '';
  if (cue) features.push(`b3${cue}`);
  return features;
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
export function scoreOf(reading: Reading, index: number): number {
  const { bias, mask, keys, weights } = table;
  let score = bias;
  for (const feature of featuresOf(reading, index)) {
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
const surely = 0.5;
/** Longer texts are reports, which name whom the file names; each word asks for all others. */
const mostWords = 400;

/** What rules found of each word. */
const foundIn = (words: readonly Word[], marks: readonly Mark[]): (Mark | undefined)[] =>
  words.map((word) => marks.find(({ start, end }) => start < word.end && word.start < end));

/** The words in which the second reader sees somebody or a place where rules found nothing; English texts only. */
export function readAgain(text: string, marks: readonly Mark[]): Mark[] {
  const words = wordsOf(text);
  if (words.length > mostWords || !/\p{L}/u.test(text)) return [];
  const found: (Pick<Finding, 'kind'> | undefined)[] = foundIn(words, marks);
  const mixedCase = isMixedCase(text);
  const read: Mark[] = [];
  let language: { english: number; foreign: number } | undefined;
  // What it saw says more of the words beside it.
  for (let more = true, rounds = 0; more && rounds < 3; rounds++) {
    more = false;
    const before = [...found];
    words.forEach((word, index) => {
      if (before[index] || word.text.length < 2) return;
      // 6-10 y, 500-700: short numbers count.
      if (word.kind === 'number' && word.text.length < 4) return;
      // YAMAMOTO Skyline: a few words say little, and one of them is of images.
      const least = words.length < 5 && isMedical(word.plain) ? surely + 2 : surely;
      if (scoreOf({ text, words, found: before, mixedCase }, index) <= least) return;
      language ??= languageBeside(words, found as (Finding | undefined)[], -1);
      if (language.foreign > language.english) return;
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

/** Below these a word is hardly anybody: of 531 names so found in texts set aside none was, of 205 words 60. */
const hardly: Readonly<Record<string, number>> = {
  'a word that is a name as well': -3,
  'the name of an institution': -3,
};
/** And for what somebody described, where it bears a name. */
const hardlyEponym = -2.5;
const ofWords = new Set(['a name', 'an unknown word', 'a word that is a name as well', 'a name before a degree', 'a name beside a sign of somebody']); // prettier-ignore

/**
 * The marks without those of words that the second reader takes for words: of a name that is one besides, or of an eponym
 * (Echo stress treadmill Bruce, GB fundus with Murphy assessment). What the file knows of its people is not asked.
 */
export function withoutWords(text: string, marks: readonly Mark[]): Mark[] {
  const may = ({ what, sure }: Mark): boolean => !sure && (ofWords.has(what) || Object.hasOwn(hardly, what));
  if (!marks.some(may)) return [...marks];
  const words = wordsOf(text);
  if (words.length > mostWords) return [...marks];
  const found = foundIn(words, marks);
  const mixedCase = isMixedCase(text);
  // It learned English alone: in "Befund an conradi" it has no say.
  const { english, foreign } = languageBeside(words, [], -1);
  if (foreign > 0 && foreign >= english) return [...marks];
  return marks.filter((mark) => {
    if (!may(mark)) return true;
    const index = words.findIndex(({ start, end }) => start === mark.start && end === mark.end);
    if (index < 0) return true;
    // ZHULAN^HÀ, Sequenzen^martin: as names are written in files, and with accents, it is one.
    const signs = text.slice(Math.max(0, mark.start - 2), mark.start) + text.slice(mark.end, mark.end + 2);
    if (/[\^,_]/.test(signs) || words[index]!.text.toLowerCase() !== words[index]!.plain || mark.end - mark.start < 4) return true; // prettier-ignore
    const plain = words[index]!.plain.replace(/['’]s$/, '');
    const eponym = rareEponyms.has(plain) || commonEponyms.has(plain) || gradingEponyms.has(plain);
    // Smith, Vu ADMIRE 3: a word that is no name alone
    const word = mark.what === 'a name' && (isMedical(plain) || isBuiltOn(plain)) ? -3.5 : -Infinity;
    const least = Math.max(
      word,
      hardly[mark.what] ?? -Infinity,
      eponym && ofWords.has(mark.what) ? hardlyEponym : -Infinity,
    );
    return least === -Infinity || scoreOf({ text, words, found, mixedCase }, index) > least;
  });
}
