/** Takes out of one text value what identifies, whoever it belongs to, and leaves everything else as it stands (PS3.15 E.3.5). */
import { NameFinder } from './find-names.ts';
import { bare, strongKind, weakKind, type Identifiers, type Kind } from './compile-identifiers.ts';
import { kindName, type Finding } from './name-text.ts';
import { findLooseDates } from './loose-dates.ts';
import { unknownOf } from './known-word.ts';
import { plainDigits, plainWord, visible } from './plain-word.ts';
import { findDates, moveDate } from './text-dates.ts';
import { findSpokenDates, isSpokenOf, type SpokenDate } from './spoken-dates.ts';
import { areLabels } from './labels-that-stay.ts';
import { initialMarks } from './initials.ts';
import { aroundPlaces } from './around-places.ts';
import { withoutWords } from './kept-words.ts';
import { readAgain } from './reading.ts';
import { findShortDates } from './short-dates.ts';
import { findShortNames } from './short-names.ts';
import { findPatterns, type Mark } from './text-patterns.ts';
import { isMixedCase, wordsOf, type Word } from './text-words.ts';
import { townsIn } from './towns.ts';
import { isNameApart, isTitleApart, isUnspaced, type Range } from './unspaced-writing.ts';
import { findWordIds } from './word-ids.ts';
import { findWholeNames } from './whole-names.ts';

export interface CleanedText {
  after: string;
  /** What was taken out or replaced, in order; none where the text stays as it is. */
  marks: Mark[];
}

const birthLabel =
  /(?:\b(?:d\.?o\.?b\.?|date of birth|birth ?date|birth ?day|born(?: on)?|geb(?:oren|urtsdatum)?\.?(?: am)?|né(?:e|\(e\))? le|date de naissance|f(?:echa)? ?(?:de )?nac(?:imiento)?\.?|nato il|nata il|data di nascita|geboren op|geboortedatum|född|født|data de nascimento)|(?<!\S)\*)\s{0,2}[:=.]?\s{0,2}$/iu;
/** Geb 23.4.51: behind its label a date has any form. */
const looseBirth = new RegExp(
  `${birthLabel.source.replace(/\$$/, '')}\\d{1,4}[./ -]{1,2}\\d{1,2}[./ -]{1,2}\\d{2,4}(?!\\d)`,
  'giu',
);
const birthYear =
  /(?:\b(?:d\.?o\.?b\.?|year of birth|birth ?year|yob|born(?: in)?|geb(?:oren)?\.?|jahrgang|jg\.?|né(?:e)? en))\s{0,2}[:=]?\s{0,2}((?:18|19|20)\d\d)(?!\d)/giu;

/** Whose a date in words is; one without a year counts where it is a day of the patient. */
const spokenKind = (spoken: SpokenDate, known: Identifiers): 'birth-date' | 'date' | undefined =>
  isSpokenOf(spoken, known.births)
    ? 'birth-date'
    : spoken.whole || (!spoken.short && isSpokenOf(spoken, known.dates))
      ? 'date'
      : undefined;

/** Dates: moved where days are given and the reading is sure, else taken out; birth dates always. */
function dateMarks(text: string, known: Identifiers, days: number | undefined): Mark[] {
  const dates = findDates(text);
  const marks = dates.map((found): Mark => {
    const label = birthLabel.exec(text.slice(Math.max(0, found.start - 40), found.start));
    // The label stays; a sign for it goes.
    const start = label && !/\p{L}/u.test(label[0]) ? found.start - label[0].trimStart().length : found.start;
    const written = label || days === undefined ? undefined : moveDate(text, found, days, known);
    // Moved into May, the name of the patient.
    const moved = written?.match(/\p{L}+/gu)?.some((word) => strongKind(known, plainWord(word)) ?? weakKind(known, plainWord(word))) ? undefined : written; // prettier-ignore
    const birth = label !== null || found.readings.some(({ day }) => known.births.has(day));
    const kind: Kind = birth ? 'birth-date' : 'date';
    return { start, end: found.end, what: kindName(kind), kind, sure: true, instead: moved ?? '' };
  });
  for (const spoken of findSpokenDates(text)) {
    const { start, end } = spoken;
    const kind = spokenKind(spoken, known);
    // 3 May 1961 was found already; third of May 1961 only by its month and year.
    if (kind && !dates.some((found) => found.start <= start && end <= found.end))
      marks.push({ start, end, what: kindName(kind), kind, sure: true, instead: '' });
  }
  for (const { start, end, kind } of findLooseDates(text, known, true))
    marks.push({ start, end, what: kindName(kind), kind, sure: true, instead: '' });
  for (const { start, end } of findShortDates(text))
    if (!marks.some((mark) => mark.start < end && start < mark.end))
      marks.push({ start, end, what: 'a day of a year', kind: 'date', sure: false, instead: '' });
  for (const match of text.matchAll(looseBirth))
    marks.push({ start: match.index + match[0].search(/\d/), end: match.index + match[0].length, what: kindName('birth-date'), kind: 'birth-date', sure: true, instead: '' }); // prettier-ignore
  for (const match of text.matchAll(birthYear))
    marks.push({ start: match.index + match[0].search(/\d/), end: match.index + match[0].length, what: 'the year of birth', kind: 'birth-date', sure: true, instead: '' }); // prettier-ignore
  return marks;
}

/** The kind of an ID that is one only as a whole text. One or two signs are as much a stack, a version or a side. */
const tinyKind = (plain: string, known: Identifiers): Kind | undefined =>
  plain.length > 2 && /\d/.test(plain) ? known.tinyIds.get(plain) : undefined;

/** IDs and telephone numbers of the patient across separators: MRN-00 4711 for MRN004711. */
function findRuns(text: string, words: readonly Word[], known: Identifiers): (Finding | undefined)[] {
  const found: (Finding | undefined)[] = words.map(() => undefined);
  if (known.runs.length === 0 && known.tinyIds.size === 0) return found;
  let joined = '';
  const wordAt: number[] = [];
  words.forEach(({ plain }, index) => {
    const letters = plain.replace(/[^\p{L}\p{N}]/gu, '');
    joined += letters;
    for (let n = 0; n < letters.length; n++) wordAt.push(index);
  });
  const isDigit = (at: number): boolean => /\d/.test(joined[at] ?? '');
  for (const [run, kind] of known.runs)
    for (let at = joined.indexOf(run); at >= 0; at = joined.indexOf(run, at + 1)) {
      const end = at + run.length;
      let before = at - 1;
      while (before >= 0 && joined[before] === '0') before--;
      const cutsBefore = before >= 0 && isDigit(before) && isDigit(at) && wordAt[before] === wordAt[at];
      const cutsAfter = end < joined.length && isDigit(end) && isDigit(end - 1) && wordAt[end] === wordAt[end - 1];
      const [first, last] = [wordAt[at]!, wordAt[end - 1]!];
      const close = words.slice(first, last).every((word, n) => /^[\s\-_./:^()#+'’]{0,3}$/.test(text.slice(word.end, words[first + n + 1]!.start))); // prettier-ignore
      // Letters must begin a word; digits may stand behind any prefix.
      const inside = first === last && at > 0 && wordAt[at - 1] === first && /\p{L}/u.test(run[0]!) && run.length < 8;
      // A name over two words or lines begins and ends with one.
      const cut = first < last && /^\p{L}+$/u.test(run) && (wordAt[at - 1] === first || wordAt[end] === last);
      if (cutsBefore || cutsAfter || !close || inside || cut) continue;
      // post tx liver M4711 for the ID RM4711: the end of a word before it is no part of it.
      const from = first < last && wordAt[at - 1] === first && /\p{L}/u.test(run[0]!) ? first + 1 : first;
      for (let index = from; index <= last; index++) found[index] = { what: kindName(kind), kind, sure: true };
    }
  const whole = joined === bare(text) ? tinyKind(joined, known) : undefined;
  if (whole) return words.map(() => ({ what: kindName(whole), kind: whole, sure: true }));
  return found;
}

function findPhrases(words: readonly Word[], known: Identifiers, found: (Finding | undefined)[]): void {
  for (const [phrase, kind] of known.phrases)
    for (let start = 0; start + phrase.length <= words.length; start++)
      if (phrase.every((plain, n) => words[start + n]!.plain === plain))
        for (let n = 0; n < phrase.length; n++) found[start + n] = { what: kindName(kind), kind, sure: true };
}

/** Marks that do not overlap: the one that starts first, then the longer. */
function ordered(marks: Mark[]): Mark[] {
  // What is sure comes before what only has the look of something.
  const sorted = marks
    .sort((a, b) => Number(b.sure) - Number(a.sure))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Mark[] = [];
  for (const mark of sorted) {
    const last = result.at(-1);
    if (last && mark.start < last.end) {
      if (mark.end > last.end) result[result.length - 1] = { ...last, end: mark.end, instead: '' };
    } else result.push(mark);
  }
  return result;
}

const spelled = /(?<![\p{L}\p{N}])\p{L}\p{M}*(?:([.\-_ *|/]{1,2})\p{L}\p{M}*){3,}(?![\p{L}\p{N}])/gu;
/** Names written letter by letter, with a sign between: S.M.I.T.H. */
function spelledMarks(text: string, known: Identifiers): Mark[] {
  return [...text.matchAll(spelled)].flatMap((match): Mark[] => {
    const letters = plainWord(match[0].replace(/[^\p{L}\p{M}]/gu, ''));
    const kind = strongKind(known, letters) ?? weakKind(known, letters);
    if (!kind && known.allInitials.has([...letters].sort().join('')))
      return [{ start: match.index, end: match.index + match[0].length, what: 'initials', kind: 'patient-name', sure: false, instead: '' }]; // prettier-ignore
    if (!kind) return [];
    return [{ start: match.index, end: match.index + match[0].length, what: kindName(kind), kind, sure: true, instead: '' }]; // prettier-ignore
  });
}

/** What rules find, and then what the second reader does where they found nothing. */
function findMarks(written: string, known: Identifiers, days: number | undefined, reads: boolean): Mark[] {
  const text = plainDigits(written);
  const marks = marksByRule(text, known, days);
  if (!reads) return marks;
  const rest = withoutWords(text, marks, known);
  const read = ordered([...rest, ...readAgain(text, rest)]);
  return ordered([...read, ...aroundPlaces(text, read)]);
}

/** What rules find in a text; a word stands for itself, its neighbours, and what the file knows. */
export function marksByRule(text: string, known: Identifiers, days: number | undefined): Mark[] {
  // Not in identifierKinds: under an option that keeps a device such a text may be its name.
  const place: Mark[] = known.tinyPlaces.has(bare(text)) ? [{ start: 0, end: text.length, what: kindName('institution'), kind: 'institution', sure: true, instead: '' }] : []; // prettier-ignore
  const formed = ordered([
    ...place,
    ...dateMarks(text, known, days),
    ...findPatterns(text),
    ...spelledMarks(text, known),
    ...initialMarks(text, known),
  ]);
  const words = wordsOf(text);
  const covered = (word: Word): boolean => formed.some(({ start, end }) => word.start < end && start < word.end);
  const open = words.filter((word) => !covered(word));
  // Lives in Truth or Consequences: a pattern may have taken the beginning of a town.
  const begun = new Set<number>();
  for (const index of townsIn(text, words, isMixedCase(text), () => true))
    if (index > 0 && !covered(words[index]!) && (covered(words[index - 1]!) || begun.has(index - 1))) begun.add(index);
  // MRN 483 519: what a pattern takes of an ID is a part of it all the same.
  const runs = findRuns(text, words, known);
  const taken = runs.filter((_, index) => !covered(words[index]!));
  findPhrases(open, known, taken);
  findWholeNames(text, open, known, taken);
  const found = new NameFinder(text, open, known, taken).find();
  findShortNames(text, open, known, found);
  const marks = [...formed];
  open.forEach((word, index) => {
    const finding = found[index] ?? titledApart(text, word, open[index + 1]);
    if (!finding) return;
    for (const [start, end] of partsOf(word, finding, known))
      marks.push({ start: word.start + start, end: word.start + end, ...finding, instead: '' });
  });
  for (const index of begun)
    marks.push({ start: words[index]!.start, end: words[index]!.end, what: 'a place', kind: 'address', sure: false, instead: '' }); // prettier-ignore
  return ordered([...marks, ...wordIdMarks(without(text, marks), known)]);
}

/** 心美 様: before a title that stands apart somebody is named, also where the characters are a term. */
const titledApart = (text: string, word: Word, next: Word | undefined): Finding | undefined =>
  next && isTitleApart(next.plain) && isNameApart(word.plain) && /^[\s\u3000]$/.test(text.slice(word.end, next.start))
    ? { what: 'a name before a title', kind: 'person', sure: false }
    : undefined;

/** What of a word goes: all of it, or in writing without spaces what no terms cover and the names of who is known. */
function partsOf(word: Word, finding: Finding, known: Identifiers): readonly Range[] {
  const { plain } = word;
  const whole: readonly Range[] = [[0, word.text.length]];
  if (!isUnspaced(plain) || plain.length !== word.text.length) return whole;
  const taken = known.stems.flatMap(([stem]): Range[] => {
    const at = isUnspaced(stem) ? plain.indexOf(stem) : -1;
    return at < 0 || stem === plain
      ? []
      : [...plain.matchAll(new RegExp(stem, 'gu'))].map(({ index }) => [index, index + stem.length]);
  });
  const unknown = finding.what === 'an unknown word' || finding.what === 'a number that may be an ID';
  if (!unknown && taken.length === 0) return whole;
  const parts = unknownOf(plain, taken);
  return parts.length === 0 ? whole : parts;
}

/** The text with signs in place of what goes: LUNG-1 ends where the date behind it did. */
const without = (text: string, marks: readonly Mark[]): string =>
  marks.reduce((left, { start, end }) => left.slice(0, start) + '|'.repeat(end - start) + left.slice(end), text);

const wordIdMarks = (text: string, known: Identifiers): Mark[] =>
  findWordIds(text, known.wordIds).map(({ start, end, kind }) => ({ start, end, what: kindName(kind), kind, sure: true, instead: '' })); // prettier-ignore

// T2* says how an image was made.
const trailing = /(?:(?<!(?<![\p{L}\p{N}])[TR][12])\*|[\s,;:^_\-/.|&+=#@'’])*$/u;
const leading = /^[\s,;:^_\-/.|&+*=#@'’]*/u;
const dangling = /(?:^|[\s,;:_\-/]+)(?:from|at|by)$/iu;
/** What stays between two parts when something between them goes. */
function joint(left: string, right: string): string {
  const both = left + right;
  if (/[\r\n]/.test(both)) return both.includes('\r\n') ? '\r\n' : '\n';
  for (const sign of ['^', '_', ';', ','])
    if (left.includes(sign) && right.includes(sign)) return sign + (/\s/.test(both) ? ' ' : '');
  if (/\.\s|\.$/.test(right) && /[\p{L}]/u.test(left) === false && right.trim().startsWith('.')) return '. ';
  for (const sign of ['-', '/', '|']) if ([left, right].every((side) => side.includes(` ${sign} `))) return ` ${sign} `;
  if (!/\s/.test(both)) return both.includes('_') ? '_' : both.includes('^') ? '^' : both === '' ? '' : ' ';
  return ' ';
}

/** The text without what is marked; separators that stood around it become one. */
function withoutMarks(text: string, marks: readonly Mark[]): string {
  let after = '';
  let at = 0;
  let open = false;
  const append = (piece: string): void => {
    if (!open) {
      after += piece;
      return;
    }
    const left = trailing.exec(after)![0];
    const right = leading.exec(piece)![0];
    const [body, rest] = [after.slice(0, after.length - left.length), piece.slice(right.length)];
    // Nothing but separators between two marks: wait for what follows.
    if (rest === '') after = body + left + right;
    else after = body === '' ? rest : /[([{]$/.test(body) || /^[)\]}]/.test(rest) ? body + (/\s/.test(left) && !/[([{]$/.test(body) && !/^[)\]}]/.test(rest) ? ' ' : '') + rest : body + joint(left, right) + rest; // prettier-ignore
    if (rest !== '') open = false;
  };
  for (const mark of marks) {
    if (mark.start > at) append(text.slice(at, mark.start));
    if (mark.instead === '') open = true;
    else append(mark.instead);
    at = mark.end;
  }
  if (at < text.length) append(text.slice(at));
  // "… from St. Mary" ends before its preposition; "WITH" and "OF" say something of the image all the same.
  if (open) after = after.replace(trailing, '').replace(dangling, '');
  return after.replace(/\(\s*\)|\[\s*\]|\{\s*\}|<\s*>|"\s*"/g, '').replace(/ {2,}/g, ' ').replace(/^[\s,;:^\-/|&@.]+(?=[\p{L}\p{N}([])/u, '').trimEnd(); // prettier-ignore
}

/**
 * One value without what identifies: identifiers of the patient and the file, other names, dates (moved by `days` where
 * given), contact data, numbers like IDs, ages over 89, and words that nothing explains. '' where no word of it is left.
 * `counts`: marks for which it is false stay. `reads`: whether the second reader is asked, as for what somebody typed.
 */
export function cleanValue(
  text: string,
  known: Identifiers,
  days?: number,
  counts: (mark: Mark) => boolean = () => true,
  reads = true,
): CleanedText {
  const seen = visible(text);
  const marks = findMarks(seen, known, days, reads).filter(counts);
  if (marks.length === 0) return { after: text, marks };
  const moved = marks.some(({ instead }) => instead !== '');
  const after = settled(withoutMarks(seen, marks), known, moved);
  // Numbers from which the words were taken describe nothing; what they are is unknown.
  const described = /\p{L}/u.test(after) || (/\p{N}/u.test(after) && marks.every(({ instead }) => instead !== ''));
  const rest = bare(after);
  return {
    after:
      described && !areLabels(wordsOf(after)) && !tinyKind(rest, known) && !known.tinyPlaces.has(rest) ? after : '',
    marks,
  };
}

/** LUNG of SMITH 1, Aug 8 12-10-08: what is left beside each other once something between is gone. */
function settled(text: string, known: Identifiers, moved: boolean): string {
  const births = moved ? [] : dateMarks(text, known, undefined).filter(({ kind }) => kind === 'birth-date');
  const marks = ordered([...wordIdMarks(text, known), ...births]);
  return marks.length === 0 ? text : settled(withoutMarks(text, marks), known, moved);
}

/** `cleanValue` where only the text matters, of values that machines fill. */
export const cleanText = (text: string, known: Identifiers): string =>
  cleanValue(text, known, undefined, undefined, false).after;

/** `cleanText` for each value of a multi-valued attribute; '' where nothing is left of any. */
export function cleanValues(text: string, known: Identifiers, multiple: boolean): string {
  if (!multiple) return cleanText(text, known);
  const values = text.split('\\').map((value) => cleanText(value, known));
  return values.every((value) => value === '') ? '' : values.join('\\');
}

/** What of a text are identifiers of the patient or of the file. */
export function identifierKinds(known: Identifiers, written: string): Set<Kind> {
  const text = plainDigits(visible(written));
  const words = wordsOf(text);
  const found = findRuns(text, words, known);
  findPhrases(words, known, found);
  findWholeNames(text, words, known, found);
  const kinds = new NameFinder(text, words, known, found).findKnown().flatMap((finding) => finding?.kind ?? []);
  for (const { readings } of findDates(text)) {
    if (readings.some(({ day }) => known.births.has(day))) kinds.push('birth-date');
    if (readings.some(({ day }) => known.dates.has(day))) kinds.push('date');
  }
  for (const { kind } of findLooseDates(text, known, true)) kinds.push(kind);
  for (const spoken of findSpokenDates(text)) {
    const kind = spokenKind({ ...spoken, whole: false }, known);
    if (kind) kinds.push(kind);
  }
  for (const { kind } of findWordIds(text, known.wordIds)) kinds.push(kind);
  for (const { kind, sure } of [...spelledMarks(text, known), ...initialMarks(text, known)]) if (sure) kinds.push(kind);
  return new Set(kinds);
}
