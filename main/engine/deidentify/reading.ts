/** A second reader: words, days and codes that name somebody or a place where rules found nothing, learned from texts whose writers marked them (see reader-features.ts). */
import { eponymOf } from './eponyms-alone.ts';
import { isKnownWord } from './known-word.ts';
import { isCounted } from './labelled-numbers.ts';
import { languageBeside } from './language-of-text.ts';
import { isNameKind, type Finding } from './name-text.ts';
import { functionWords, isTitled, isUpper, roles } from './name-words.ts';
import { codesOf, foundIn, mostWords, scoreOf, scoreOfCode, type Reading } from './reader-features.ts';
import { isCountedPair, joinsDays } from './short-dates.ts';
import type { Mark } from './text-patterns.ts';
import { isMixedCase, wordsOf, type Word } from './text-words.ts';
import { isForeignAlone, isImagingWord, isMedical } from './vocabulary.ts';

/** From here a word goes; chosen on texts of people whose others were not learned from (docs/deidentification.md). */
const surely = -0.5;
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
/** LungNodule0001, 2017, 20/60/180, 25.0.12, MCR2.0, TID1500: words with a number, years and times, which rules judge, versions, templates. */
const isNoCode = (run: string): boolean =>
  /^(?:(?:19|20)\d\d|\d+(?:\/\d+)+|TID\d{4,5})$|\d\.\d/.test(run) ||
  // T1W/SE/1024
  (run.includes('/') && (run.match(/\p{L}{2,}/gu) ?? []).some((piece) => isImagingWord(piece.toLowerCase()))) ||
  (/^(?:\p{Lu}?\p{Ll}{2,})+\d*$/u.test(run) && run.match(/\p{Lu}?\p{Ll}+/gu)!.every(isKnownWord));

/** 70553, 93306, G0297: what is billed (CPT, HCPCS), and a number of somebody where more says so. */
const isBilled = /^(?:7\d{4}|93\d{3}|G0\d{3}|[AQ]9\d{3})$/;

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
    const line = isBilled.test(text.slice(start, end)) ? surelyCode + 3 : isShort ? surelyCode + 1.5 : surelyCode;
    if (scoreOfCode(reading, code) <= line) return [];
    return [{ start, end, what: 'reads like a number of somebody', kind: 'other', sure: false, instead: '' }];
  });
}

/** Farm accident in … County: what kind of place it is, and not which. */
const kindsOfPlaces = new Set('county township borough'.split(' '));

/** Call Brightwater, and nothing else. */
const isCalled = (words: readonly Word[], index: number): boolean =>
  index === 1 && words.length === 2 && /^(?:call|page|notify|ask|tell)$/.test(words[0]!.plain) && !isMedical(words[1]!.plain) && !roles.has(words[1]!.plain); // prettier-ignore
/** A word of images that is a family of Japan. */
const alsoFamilies = new Set(['endo']);
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
  if (isMedical(word.plain) && words[index + 1]?.plain === 'of' && eponymOf(words[index + 2]?.plain ?? '')) return undefined; // prettier-ignore
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
  if (isGlued || functionWords.has(word.plain) || isForeignAlone(word.plain) || !/\p{Ll}/u.test(text)) return surely + 1; // prettier-ignore
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
