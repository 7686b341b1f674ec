/** What a written file is searched for: the identifiers of its source and of its patient, made ready for bytes and for text. */
import type { Profile } from '#shared/contract/deidentify.ts';
import { BytePatterns, WordFilter } from './byte-search.ts';
import { countsOf } from './calendars.ts';
import { isSentinel, isSentinelBirth, shiftDate } from './dates.ts';
import { exactEncodings, looseEncodings } from './encoded-terms.ts';
import { namesDepartment, namesMaker, namesProcedure, tellsPlace } from './department-names.ts';
import { plainWord } from './identifiers.ts';
import { isListedWord } from './known-word.ts';
import { options } from './options.ts';
import { romanised } from './romanised.ts';
import { spokenMonths } from './spoken-dates.ts';
import type { Identifier } from './types.ts';
import { addWordId, idKinds, wordsOfIds, type WordId, type WordIds } from './word-ids.ts';

export type TermKind = Identifier['kind'];

export interface Terms {
  /** Words of names, by folded word: the names that each is part of. */
  names: ReadonlyMap<string, { kind: TermKind; names: readonly (readonly string[])[] }>;
  /** Values without separators (IDs, telephone numbers, institutions, addresses), compared with words that follow each other. */
  values: ReadonlyMap<string, TermKind>;
  /** Six characters and more with a letter: also searched inside longer words. */
  inside: readonly (readonly [string, TermKind])[];
  /** IDs of letters and a short number, by the rules of the cleaning. */
  wordIds: WordIds;
  /** Names in scripts that do not part words. */
  unparted: readonly string[];
  /** Too short to be looked for inside a text: only a whole value is a hit. */
  whole: ReadonlyMap<string, TermKind>;
  /** YYYYMMDD. */
  dates: ReadonlyMap<string, TermKind>;
  /** The same by kind. */
  days: Readonly<Record<'birth-date' | 'date', ReadonlySet<string>>>;
  filter: WordFilter;
  bytes: BytePatterns;
  /** The same in UTF-32. */
  wideBytes: BytePatterns;
  /** Terms in encodings, which are longer: searched apart, they are passed over in longer steps. */
  encodedBytes: BytePatterns;
  /** Those of Base64 as they have to stand, and in small letters. */
  exact: ReadonlySet<string>;
  exactFolded: ReadonlySet<string>;
}

/** Identifiers of this many characters and more are also looked for inside longer words and in raw bytes. */
export const LONG = 6;

// Titles and particles stand in any text and in thousands of names.
export const particles = new Set(
  'dr prof mr mrs ms md phd msc bsc frau herr dipl med ing jr sr ii iii iv von van der den del de di da do dos das la le el al bin ibn ben san st'.split(
    ' ',
  ),
);
// A name made of these alone says nothing.
export const placeholders: ReadonlySet<string> = new Set(
  'anonymous anonymized anonymised anon unknown unk none patient name test removed hidden deidentified no not available phantom qa null undefined last first middle'.split(
    ' ',
  ),
);
/** Words that this program itself writes into every file: its name, and the meanings of the method codes. */
const ownWords = new Set(
  [
    'Fairpack DICOM PS3.15 Annex Basic Application Confidentiality Profile ANONYMIZED',
    ...options.map(({ meaning }) => meaning),
  ]
    .join(' ')
    .toLowerCase()
    .match(/[a-z0-9]+/g),
);
export const isOwnWord = (word: string): boolean => ownWords.has(word);

export const wordsOf = (text: string): string[] => plainWord(text).match(/[\p{L}\p{N}]+/gu) ?? [];
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const unpartedScript = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;
const typedUmlauts: readonly [string, string][] = [['ä', 'ae'], ['ö', 'oe'], ['ü', 'ue'], ['ø', 'oe'], ['å', 'aa']]; // prettier-ignore

/** The spellings under which a word of a name may stand: without its diacritics, with umlauts written out, or no longer. */
export function spellings(word: string): string[] {
  const lower = word.toLowerCase().normalize('NFC');
  const typed = typedUmlauts.reduce((text, [letter, pair]) => text.replaceAll(letter, pair), lower);
  return [...new Set([lower, typed, lower.replace(/([aou])e/g, '$1')].flatMap((text) => wordsOf(text)))];
}

interface Building {
  names: Map<string, { kind: TermKind; names: string[][] }>;
  values: Map<string, TermKind>;
  inside: Map<string, TermKind>;
  wordIds: Map<string, WordId>;
  unparted: Set<string>;
  whole: Map<string, TermKind>;
  filter: Set<string>;
  patterns: Buffer[];
  /** In UTF-32: full of zeros, as headers are, so that they are searched apart. */
  wide: Buffer[];
  /** Texts that are looked for in encodings as well. */
  encodable: Set<string>;
}

/** UTF-32; what lies between its zeros is the same in both byte orders. */
const utf32 = (text: string): Buffer => {
  const letters = [...text].map((letter) => letter.codePointAt(0)!);
  const bytes = Buffer.alloc(4 * letters.length);
  letters.forEach((letter, index) => bytes.writeUInt32LE(letter, 4 * index));
  return bytes.subarray(0, -3);
};

/** The same text as other encodings write it. What lies between the zeros of UTF-16 is the same in both byte orders. */
function addBytes({ patterns, wide }: Building, text: string): void {
  if (text.length >= LONG && /^[\x20-\xff]*$/.test(text))
    for (const form of new Set([text, text.toLowerCase(), text.toUpperCase()])) wide.push(utf32(form.normalize('NFC')));
  if (isAscii(text)) {
    if (text.length < LONG) return;
    patterns.push(Buffer.from(text, 'latin1'));
    patterns.push(Buffer.from(text, 'utf16le').subarray(0, -1));
    return;
  }
  for (const form of new Set([text, text.toLowerCase(), text.toUpperCase()].map((one) => one.normalize('NFC')))) {
    const utf8 = Buffer.from(form, 'utf8');
    const little = Buffer.from(form, 'utf16le');
    if (utf8.length < LONG) continue;
    patterns.push(utf8, little, Buffer.from(little).swap16());
    if (/^[\x20-\xff]*$/.test(form) && form.length >= 4) patterns.push(Buffer.from(form, 'latin1'));
  }
}

/** Ways in which people log in: jsmith, smithj. */
const loginsOf = ([family = '', given = '']: readonly string[]): string[] =>
  family.length > 2 && given.length > 1
    ? [given.slice(0, 1) + family, family + given.slice(0, 1), given + family.slice(0, 1)].filter((login) => login.length > 4) // prettier-ignore
    : [];

/** Backwards. */
function addTurned(to: Building, kind: TermKind, word: string): void {
  const turned = [...word].reverse().join('');
  if (word.length < LONG || isListedWord(turned) || to.names.has(turned)) return;
  to.names.set(turned, { kind, names: [[turned]] });
  addBytes(to, turned);
}

/** Short names are looked for in an encoding only where given and family name stand together; of longer ones one is enough. */
function addWhole(to: Building, group: string): void {
  const [family = '', given = ''] = group.split('^').map((part) => part.trim());
  if (family === '' || given === '' || family.length >= LONG) return;
  for (const whole of [`${family}^${given}`, `${given} ${family}`, `${family} ${given}`, `${family}, ${given}`])
    to.encodable.add(whole);
}

function addName(to: Building, kind: TermKind, value: string): void {
  const groups = value.split('=');
  for (const { words } of romanised(groups))
    for (const word of words) if (word.length > 4) to.names.set(word, to.names.get(word) ?? { kind, names: [[word]] });
  for (const group of groups) {
    const parts = group.split(/[\^,;\s]+/).flatMap((part) => part.match(/[\p{L}\p{N}\p{M}]+/gu) ?? []);
    const words = parts.flatMap((part) => wordsOf(part).slice(0, 1));
    if (words.every((word) => placeholders.has(word) || particles.has(word))) continue;
    const compact = words.join('');
    if (unpartedScript.test(group)) {
      for (const part of group.split(/[\^\s]+/))
        if ([...part].length >= 2 && unpartedScript.test(part)) to.unparted.add(plainWord(part));
    }
    for (const part of parts) {
      // As other encodings write it: its spellings are plain letters.
      if (!isAscii(part) && part.length > 3) addBytes(to, part);
      for (const word of spellings(part)) {
        if (particles.has(word) || isOwnWord(word) || /^\d+$/.test(word)) continue;
        if (word.length < 2) continue;
        if (word.length === 2) to.whole.set(word, kind);
        else {
          const known = to.names.get(word);
          if (known) known.names.push(words);
          else to.names.set(word, { kind, names: [words] });
          if (word.length >= LONG) to.inside.set(word, kind);
        }
        addBytes(to, word);
        addTurned(to, kind, word);
      }
      if (part.length >= LONG) to.encodable.add(part);
    }
    addWhole(to, group);
    // Names without separators between their parts, in both orders.
    const main = words.slice(0, 3).filter((word) => word.length > 1);
    if (main.length > 1)
      for (const joined of [
        main.join(''),
        [...main].reverse().join(''),
        main.slice(0, 2).join(''),
        `${main[1]}${main[0]}`,
      ])
        if (joined.length >= LONG) {
          to.inside.set(joined, kind);
          addBytes(to, joined);
        }
    for (const login of loginsOf(words)) {
      if (!to.names.has(login)) to.names.set(login, { kind, names: [[login]] });
      if (login.length >= LONG) to.inside.set(login, kind);
      addBytes(to, login);
    }
    if (compact.length >= LONG) addBytes(to, group.trim());
  }
}

function addValue(to: Building, kind: TermKind, value: string): void {
  const words = wordsOf(value);
  const compact = words.join('');
  const digits = /^\d+$/.test(compact);
  const bare = digits ? compact.replace(/^0+/, '') : compact;
  if (isOwnWord(compact) || /^(.)\1*$/.test(bare)) return;
  if (compact.length < 3) return;
  if (digits && bare.length < 4) return;
  if (kind === 'address' && words.length > 1 && !tellsPlace(value, kind, true)) return;
  const short = compact.length < LONG || (digits && bare.length < LONG);
  const isWordId = idKinds.has(kind) && addWordId(to.wordIds, value, kind);
  if (isWordId) for (const word of wordsOfIds(to.wordIds)) to.filter.add(word);
  else if (short && (digits || kind === 'institution' || kind === 'address')) to.whole.set(bare, kind);
  else to.values.set(bare, kind);
  // 123456 as 1E240.
  const hex = digits && !short ? BigInt(bare).toString(16) : '';
  if (hex.length > 4)
    for (const form of [hex, `0x${hex}`, `0x${hex.padStart(8, '0')}`, `${hex}h`, hex.padStart(8, '0')])
      if (/[a-z]/.test(form) && !isOwnWord(form)) {
        to.values.set(form, kind);
        to.filter.add(form);
      }
  // MRN-0048151623 is typed without its letters as well.
  const tail = kind === 'patient-id' || kind === 'accession' ? /^[a-z]+0*(\d{7,})$/.exec(compact)?.[1] : undefined;
  if (tail !== undefined && !/^(.)\1*$/.test(tail)) {
    to.values.set(tail, kind);
    to.filter.add(tail);
    to.encodable.add(tail);
    addBytes(to, tail);
  }
  if (!digits && !isWordId && compact.length >= LONG && words.length < 4) to.inside.set(compact, kind);
  for (const word of [...words, ...(compact.match(/[a-z]+|\d+/g) ?? []), compact, bare])
    if (word.length > 2) to.filter.add(word);
  if (!short) {
    if (kind === 'patient-id' || kind === 'accession' || kind === 'email') to.encodable.add(value.trim()).add(bare);
    addBytes(to, value.trim().toLowerCase());
    if (words.length < 4) addBytes(to, bare);
  }
}

/** Address lines and telephone numbers are typed one after another into one value. */
const partsOf = (kind: TermKind, value: string): string[] =>
  kind === 'address' || kind === 'phone' || kind === 'email'
    ? value.split(/[\^\r\n;\\]+/).filter((part) => part.trim().length >= LONG)
    : [value];

const dayOf = (value: string): string => value.replaceAll('.', '').slice(0, 8);

/**
 * Dates of the patient that may not stand in the output: none with full dates but the birth date, unless it was the day of
 * the study; with modified dates the birth date, and all others but those that another date of this patient has become.
 */
function datesOf(
  found: readonly Identifier[],
  { profile, dayOffset: offset, examined }: TermsInput,
): Map<string, TermKind> {
  const all = new Set<string>();
  for (const { kind, value } of found) if (kind === 'date' || kind === 'birth-date') all.add(dayOf(value));
  const became = new Set([...all].map((day) => shiftDate(day, offset)));
  const full = profile.retain.includes('full-dates');
  const dates = new Map<string, TermKind>();
  for (const { kind, value } of found) {
    if (kind !== 'date' && kind !== 'birth-date') continue;
    const day = dayOf(value);
    if (!/^\d{8}$/.test(day) || (kind === 'date' ? isSentinel : isSentinelBirth)(day)) continue;
    // What a date was moved to may be the birth date: the proof looks whether it was moved there (see moved-dates.ts).
    const stays = profile.retain.includes('modified-dates') && kind === 'date' && became.has(day);
    if (full ? kind === 'birth-date' && day !== examined : !stays)
      if (kind === 'birth-date' || !dates.has(day)) dates.set(day, kind);
  }
  return dates;
}

const daysOf = (dates: ReadonlyMap<string, TermKind>, wanted: TermKind): Set<string> =>
  new Set([...dates].flatMap(([day, kind]) => (kind === wanted ? [day] : [])));

export interface TermsInput {
  identifiers: readonly Identifier[];
  /** Bytes of names beyond ASCII as they stand in the source. */
  rawNames: readonly Buffer[];
  profile: Pick<Profile, 'retain'>;
  /** Days by which the dates of this patient move. */
  dayOffset: number;
  pseudonym: string;
  /** The day of the study, YYYYMMDD. */
  examined?: string;
  /** Words that stand for who made the equipment: an institution of that name is not told by them. */
  makers?: ReadonlySet<string>;
  /** Name and address of the institution as they stay in the file under Retain Institution Identity. */
  institutions?: readonly string[];
}

/** Terms of one patient under one profile: what the profile keeps is not searched for. */
export function termsFrom(input: TermsInput): Terms {
  const { identifiers, rawNames, profile, pseudonym, makers = new Set() } = input;
  const places = (input.institutions ?? []).map((place) => ` ${wordsOf(place).join(' ')} `);
  // A town that the patient shares with the institution is told by its address already; a street is not.
  const isTold = (part: string): boolean => places.some((place) => place.includes(` ${wordsOf(part).join(' ')} `));
  const to: Building = {
    names: new Map(),
    values: new Map(),
    inside: new Map(),
    wordIds: new Map(),
    unparted: new Set(),
    whole: new Map(),
    filter: new Set(),
    patterns: [],
    wide: [],
    encodable: new Set(),
  };
  const own = wordsOf(pseudonym).join('');
  const institutions = profile.retain.includes('institution-identity');
  for (const { kind, value } of identifiers) {
    if (kind === 'date' || kind === 'birth-date' || kind === 'uid') continue;
    if (wordsOf(value).join('') === own || (institutions && kind === 'institution')) continue;
    if (kind === 'institution' && wordsOf(value).every((word) => makers.has(word))) continue;
    // The cleaning leaves them as well: a department of that name is everywhere, and a maker is no hospital.
    if (kind === 'institution' && (namesDepartment(value) || namesMaker(value))) continue;
    if (namesProcedure({ kind, value })) continue;
    if (kind === 'patient-name' || kind === 'person') addName(to, kind, value);
    else for (const part of partsOf(kind, value)) if (kind !== 'address' || !isTold(part)) addValue(to, kind, part);
  }
  const dates = datesOf(identifiers, input);
  for (const [day, kind] of dates) {
    const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6)];
    const forms = [day, year, date + month + year, month + date + year];
    if (kind === 'birth-date')
      forms.push(...countsOf(day), day.slice(2), date + month + year.slice(2), month + date + year.slice(2));
    for (const form of forms) to.filter.add(form);
  }
  if (dates.size > 0) for (const month of spokenMonths) to.filter.add(month);
  for (const word of [...to.names.keys(), ...to.whole.keys(), ...to.values.keys()]) to.filter.add(word);
  for (const day of daysOf(dates, 'birth-date')) to.encodable.add(day);
  const exact = new Set([...to.encodable].flatMap(exactEncodings));
  const loose = [...to.encodable].flatMap(looseEncodings);
  const exactFolded = new Set([...exact].map((text) => text.toLowerCase()));
  for (const raw of rawNames) if (raw.length >= 4) to.patterns.push(raw);
  return {
    names: to.names,
    values: to.values,
    inside: [...to.inside],
    wordIds: to.wordIds,
    unparted: [...to.unparted],
    whole: to.whole,
    dates,
    days: { 'birth-date': daysOf(dates, 'birth-date'), date: daysOf(dates, 'date') },
    filter: new WordFilter(to.filter),
    bytes: new BytePatterns(to.patterns),
    wideBytes: new BytePatterns(to.wide),
    encodedBytes: new BytePatterns([...exact, ...loose].map((text) => Buffer.from(text, 'latin1'))),
    exact,
    exactFolded,
  };
}
