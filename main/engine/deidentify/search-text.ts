/** Searches one decoded value for the identifiers of a patient, by rules that tell a name from a word and a date from a number. */
import { isListedWord } from './known-word.ts';
import { findLooseDates } from './loose-dates.ts';
import { plainDigits, plainWord, visible } from './plain-word.ts';
import { findSpokenDates, isSpokenOf } from './spoken-dates.ts';
import { findDates } from './text-dates.ts';
import { isOwnWord, LONG, type TermKind, type Terms } from './search-terms.ts';
import { findWordIds } from './word-ids.ts';

export interface TextHit {
  kind: TermKind;
  /** What was found, folded: small letters without diacritics. */
  text: string;
  /** Place in the folded text. */
  at: number;
  /** Of a date that is written out: YYYYMMDD. */
  day?: string;
}

interface Word {
  text: string;
  at: number;
  end: number;
}

/** How many words may be parts of one ID, telephone number or address. */
const MOST_PARTS = 12;

function wordsIn(folded: string): Word[] {
  return [...folded.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    text: match[0],
    at: match.index,
    end: match.index + match[0].length,
  }));
}

/** A word of the language or of the program, which stays where it is one. */
const isCommon = (word: string): boolean => isOwnWord(word) || isListedWord(word);

/**
 * Words of names. One that is also a word of the language counts only beside another part of the same name, and in `coded`
 * values not beside another value: ORIGINAL\\PRIMARY.
 */
function searchNames(terms: Terms, folded: string, words: readonly Word[], coded: boolean, hits: TextHit[]): void {
  const isClose = (one: Word | undefined, next: Word | undefined): boolean =>
    one !== undefined && next !== undefined && !(coded && folded.slice(one.end, next.at).includes('\\'));
  for (const [index, word] of words.entries()) {
    const known = terms.names.get(word.text);
    if (!known) continue;
    const beside = [
      isClose(words[index - 1], word) ? words[index - 1]!.text : undefined,
      isClose(word, words[index + 1]) ? words[index + 1]!.text : undefined,
    ];
    const neighbour = beside.find(
      (other) =>
        other !== undefined &&
        other !== word.text &&
        other.length > 1 &&
        known.names.some((name) => name.includes(other)),
    );
    if (neighbour === undefined && isCommon(word.text)) continue;
    // Parts of one name that follow each other are one hit.
    const last = hits.at(-1);
    const before = words[index - 1];
    if (last && before && last.at + last.text.length === before.end) last.text = folded.slice(last.at, word.end);
    else hits.push({ kind: known.kind, text: word.text, at: word.at });
  }
}

const spelled = /(?<![\p{L}\p{N}])\p{L}(?:[.\-_ *|/]{1,2}\p{L}){3,}(?![\p{L}\p{N}])/gu;
/** S.M.I.T.H: names written letter by letter. */
function searchSpelled(terms: Terms, folded: string, hits: TextHit[]): void {
  for (const { 0: text, index } of folded.matchAll(spelled)) {
    const known = terms.names.get(text.replace(/[^\p{L}]/gu, ''));
    if (known) hits.push({ kind: known.kind, text, at: index });
  }
}

/** The digits after a decimal point are no ID of their own. */
const isFraction = (folded: string, { at }: Word): boolean => /\d[.,]$/.test(folded.slice(Math.max(0, at - 2), at));

/** IDs, telephone numbers, institutions, addresses: words that follow each other, whatever lies between them. */
function searchValues(terms: Terms, folded: string, words: readonly Word[], hits: TextHit[]): void {
  for (const [index, first] of words.entries()) {
    let joined = '';
    for (let parts = 0; parts < MOST_PARTS && index + parts < words.length; parts++) {
      const word = words[index + parts]!;
      joined += word.text;
      const bare = joined.replace(/^0+(?=\d+$)/, '');
      const kind = terms.values.get(joined) ?? terms.values.get(bare);
      if (kind === undefined) continue;
      if (parts === 0 && (isCommon(word.text) || isFraction(folded, word))) continue;
      hits.push({ kind, text: folded.slice(first.at, word.end), at: first.at });
    }
  }
}

/** Long names and IDs inside longer words, unless the longer word is a known one. */
function searchInside(terms: Terms, words: readonly Word[], hits: TextHit[]): void {
  for (const word of words) {
    if (word.text.length <= LONG) continue;
    for (const [text, kind] of terms.inside)
      if (word.text.length > text.length && word.text.includes(text) && !isCommon(word.text))
        hits.push({ kind, text: word.text, at: word.at });
  }
}

const months: readonly (readonly string[])[] = [
  ['jan', 'gen', 'ene'], ['feb', 'fev'], ['mar', 'maerz'], ['apr', 'avr', 'abr'], ['may', 'mai', 'mag', 'mei'], ['jun', 'juin', 'giu'],
  ['jul', 'juil', 'lug'], ['aug', 'aou', 'ago'], ['sep', 'set'], ['oct', 'okt', 'ott', 'out'], ['nov'], ['dec', 'dez', 'dic'],
]; // prettier-ignore
const monthWord = `(?:${months.flat().join('|')})\\p{L}{0,8}`;
const monthOf = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : months.findIndex((words) => words.some((word) => text.startsWith(word))) + 1;

const gap = '[-./, ]{1,2}';
const dateForms = new RegExp(
  `(?<![\\d\\p{L}])(?:(\\d{4})${gap}(\\d{1,2}|${monthWord})${gap}(\\d{1,2})|(\\d{1,2})${gap}(\\d{1,2}|${monthWord})${gap}(\\d{4}|\\d{2})|(${monthWord})${gap}(\\d{1,2})${gap}(\\d{4}|\\d{2}))(?![\\d\\p{L}])`,
  'gu',
);
const joinedDate = /(?<!\d)(\d{8})(?:\d{2}|\d{4}|\d{6})?(?!\d)/g;
const shortDate = /(?<![\d.,])(\d{6})(?![\d.,])/g;

const two = (text: string | number): string => String(text).padStart(2, '0');

/** Every day that a date as typed may mean: day and month either way round, a year of two digits in both centuries. */
function daysOf(year: string, month: string, day: string): string[] {
  const years = year.length === 4 ? [year] : [`19${year}`, `20${year}`];
  const named = /\p{L}/u.test(month);
  const pairs = named ? [[monthOf(month), Number(day)]] : [[Number(month), Number(day)], [Number(day), Number(month)]]; // prettier-ignore
  return years.flatMap((one) => pairs.map(([m = 0, d = 0]) => one + two(m) + two(d)));
}

/** Every day that a text writes out whole, with all that it may mean; `text` holds small letters without diacritics. */
export function searchDays(folded: string): { text: string; at: number; days: string[] }[] {
  const found: { text: string; at: number; days: string[] }[] = [];
  for (const match of folded.matchAll(joinedDate)) {
    const [text, day = ''] = match;
    found.push({ text, at: match.index, days: [day, ...daysOf(day.slice(4), day.slice(2, 4), day.slice(0, 2))] });
  }
  for (const match of folded.matchAll(dateForms)) {
    const [text, year1, month1, day1, day2, month2, year2, month3, day3, year3] = match;
    const days = year1
      ? daysOf(year1, month1!, day1!)
      : year2
        ? daysOf(year2, month2!, day2!)
        : daysOf(year3!, month3!, day3!);
    found.push({ text, at: match.index, days });
  }
  return found;
}

/** TE 10, 20, 24 and 1 3 24: numbers one after another are a day of the study only with a whole year. */
const isList = (text: string): boolean => /^\d{1,2}[, ]{1,2}\d{1,2}[, ]{1,2}\d{2}$/.test(text);

function searchDates(terms: Terms, seen: string, folded: string, hits: TextHit[]): void {
  if (terms.dates.size === 0) return;
  const look = (days: readonly string[], text: string, at: number, only?: TermKind): void => {
    for (const day of days) {
      const kind = terms.dates.get(day);
      if (kind === undefined || (only !== undefined && kind !== only)) continue;
      hits.push({ kind, text, at, day });
      return;
    }
  };
  for (const { text, at, days } of searchDays(folded)) look(days, text, at, isList(text) ? 'birth-date' : undefined);
  for (const spoken of findSpokenDates(seen)) {
    const { start, end } = spoken;
    const kind = (['birth-date', 'date'] as const).find(
      (one) => (one === 'birth-date' || !spoken.short) && isSpokenOf(spoken, terms.days[one]),
    );
    if (kind) hits.push({ kind, text: plainWord(seen.slice(start, end)), at: start });
  }
  if (/[年년]/.test(folded))
    for (const { start, end, readings } of findDates(folded))
      look(readings.map(({ day }) => day), folded.slice(start, end), start); // prettier-ignore
  for (const { start, end, kind } of findLooseDates(folded, {
    births: terms.days['birth-date'],
    dates: terms.days.date,
  }))
    if (hits.every(({ at }) => at !== start)) hits.push({ kind, text: folded.slice(start, end), at: start });
  // Six digits are a time or a number far more often than a date: only the birth date is looked for in this form.
  for (const match of folded.matchAll(shortDate)) {
    const text = match[1]!;
    const [a, b, c] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
    look([...daysOf(a, b, c), ...daysOf(c, b, a)], text, match.index, 'birth-date');
  }
}

/** Coded and numeric values: a number in them is a measurement unless the whole value is the ID or the date. */
const numeric = new Set(['IS', 'DS']);

function searchNumber(terms: Terms, value: string, hits: TextHit[]): void {
  const bare = value.replace(/^0+/, '');
  const kind = bare.length >= LONG ? terms.values.get(bare) : undefined;
  const date = terms.dates.get(value);
  if (kind) hits.push({ kind, text: value, at: 0 });
  else if (date) hits.push({ kind: date, text: value, at: 0, day: value });
}

/**
 * What of a patient's identifiers stands in one decoded text. `vr` tells text from numbers, dates and times; several
 * values are parted by a backslash.
 */
export function searchText(terms: Terms, text: string, vr: string): TextHit[] {
  const hits: TextHit[] = [];
  const seen = plainDigits(visible(text));
  const folded = plainWord(seen);
  if (vr === 'DA' || vr === 'DT') {
    searchDates(terms, seen, folded, hits);
    for (const match of folded.matchAll(/(?<!\d)\d{8}/g)) {
      const kind = terms.dates.get(match[0]);
      if (kind && hits.every((hit) => hit.at !== match.index))
        hits.push({ kind, text: match[0], at: match.index, day: match[0] });
    }
    if (!/\p{L}/u.test(folded)) return hits;
  }
  const values = folded.split('\\').map((value) => value.trim());
  if (numeric.has(vr)) for (const value of values) if (/^\d+$/.test(value)) searchNumber(terms, value, hits);
  if (numeric.has(vr) || vr === 'TM') if (!/[a-df-z]/.test(folded)) return hits;
  const words = wordsIn(folded);
  searchNames(terms, folded, words, vr === 'CS', hits);
  searchInside(terms, words, hits);
  searchSpelled(terms, folded, hits);
  for (const name of terms.unparted)
    if (folded.includes(name)) hits.push({ kind: 'patient-name', text: name, at: folded.indexOf(name) });
  searchValues(terms, folded, words, hits);
  for (const { start, end, kind } of findWordIds(folded, terms.wordIds))
    hits.push({ kind, text: folded.slice(start, end), at: start });
  if (vr !== 'DA' && vr !== 'DT' && vr !== 'TM' && vr !== 'UI') searchDates(terms, seen, folded, hits);
  if (vr !== 'CS' && vr !== 'AS' && vr !== 'UI')
    for (const value of values) {
      const kind = terms.whole.get(value) ?? terms.whole.get(value.replace(/^0+/, ''));
      if (kind && !isCommon(value)) hits.push({ kind, text: value, at: folded.indexOf(value) });
    }
  return hits.sort((a, b) => a.at - b.at);
}
