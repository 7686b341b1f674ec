/** What is known to identify a patient, made ready for finding it in text: names, IDs, dates, people, places, contact data. */
import { dayForms } from './text-dates.ts';
import { namesMaker, namesProcedure, tellsPlace } from './department-names.ts';
import { foldUmlauts, plainWord, spellings } from './plain-word.ts';
import { romanised } from './romanised.ts';
import { wordsOf } from './text-words.ts';
import type { Identifier } from './types.ts';
import { isMedical, isName, isOrdinary } from './vocabulary.ts';
import { productWords } from './words-products.ts';
import { addWordId, type WordId, type WordIds } from './word-ids.ts';

export type Kind = Identifier['kind'];

export interface Identifiers {
  /** Words that are nothing but an identifier: found anywhere, they go. */
  strong: ReadonlyMap<string, Kind>;
  /** Words of a name, an institution or an address that are words besides: the place where they stand decides. */
  weak: ReadonlyMap<string, Kind>;
  /** Name parts run together: smithjohn, jsmith. */
  joined: ReadonlyMap<string, Kind>;
  /** Strong words of five letters or more, searched inside longer words; of two or more in writing without spaces. */
  stems: readonly [string, Kind][];
  initials: ReadonlySet<string>;
  /** The initials of all parts of a patient's name, in the order of the alphabet; four and more. */
  allInitials: ReadonlySet<string>;
  /** Letters and digits of IDs and telephone numbers of six characters or more, searched across separators. */
  runs: readonly [string, Kind][];
  /** IDs of four or five characters: whole words only. */
  shortIds: ReadonlyMap<string, Kind>;
  /** Shorter ones, and those that are words: only where they are the whole value or a label says what they are. */
  tinyIds: ReadonlyMap<string, Kind>;
  /** Short names of institutions (MR2): a text of which nothing else is left says where it was written. */
  tinyPlaces: ReadonlySet<string>;
  /** IDs of letters and a short number, whose letters and numbers are also found apart. */
  wordIds: WordIds;
  /** Names of institutions and addresses as sequences of plain words. */
  phrases: readonly [readonly string[], Kind][];
  /** Persons by each word of their names, short ones and words of the language included: see whole-names.ts. */
  persons: ReadonlyMap<string, readonly { kind: Kind; person: number }[]>;
  /** Whole family or given names of the patient of two or three letters that are words besides: see short-names.ts. */
  short: ReadonlySet<string>;
  /** YYYYMMDD. */
  births: ReadonlySet<string>;
  dates: ReadonlySet<string>;
  /** What was suggested for a text before; see suggestText. */
  suggested: Map<string, unknown>;
}

const particles = new Set(
  'van von der den de del della di da do dos das du la le el al bin ibn ben abu mac mc zu zum zur ter ten st san y e und and'.split(
    ' ',
  ),
);
const titles = new Set(
  'dr drs prof professor mr mrs ms miss mister herr frau md mdphd phd rn rt np pa do dds jr sr ii iii iv med dent medic doctor doc sir mme mlle dott dottssa dra sra srta don dona ing'.split(
    ' ',
  ),
);
/** Words that name kinds of institutions and streets, not one of them. */
const generic = new Set(
  `hospital hospitals klinik klinikum clinic clinica clinique hopital ospedale ziekenhuis sjukhus sykehus krankenhaus spital medical center centre centro zentrum
   university universitat universite universita universidad universitats uni health healthcare system systems care department dept abteilung institute institut instituto
   imaging radiology radiologie radiologia praxis practice group general regional county city community memorial saint st children childrens women veterans affairs
   street road avenue ave blvd lane ln pkwy hwy drive court place square way boulevard strasse str platz weg rue via calle plaza north south east west new old park main first second third
   suite floor room building box usa deutschland germany states united kingdom france italia italy espana spain the of and at for de la le les und der des del`
    .split(/\s+/)
    .filter(Boolean),
);

const isWord = (plain: string): boolean => isMedical(plain) || isOrdinary(plain);
const longAlphabet = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+$/u;

/** Letters and digits alone, in lower case. */
export const bare = (text: string): string => plainWord(text).replace(/[^\p{L}\p{N}]/gu, '');

class Collector {
  readonly strong = new Map<string, Kind>();
  readonly weak = new Map<string, Kind>();
  readonly joined = new Map<string, Kind>();
  readonly initials = new Set<string>();
  readonly runs = new Map<string, Kind>();
  readonly shortIds = new Map<string, Kind>();
  readonly tinyIds = new Map<string, Kind>();
  readonly tinyPlaces = new Set<string>();
  readonly wordIds = new Map<string, WordId>();
  readonly phrases: [string[], Kind][] = [];
  readonly persons = new Map<string, { kind: Kind; person: number }[]>();
  private people = 0;
  readonly allInitials = new Set<string>();
  readonly short = new Set<string>();
  readonly births = new Set<string>();
  readonly dates = new Set<string>();

  private word(text: string, kind: Kind): void {
    for (const form of spellings(text)) {
      if (form.length < 2) continue;
      (isWord(form) ? this.weak : this.strong).set(form, kind);
      // Lueden-scheid at the end of a line.
      if (form.length >= 8 && !isWord(form) && /^\p{L}+$/u.test(form)) this.runs.set(form, kind);
    }
  }

  /** A PN: component groups by `=`, components by `^`, words inside them; or a name typed as text. */
  name(value: string, kind: Kind): void {
    const groups = value.split('=');
    this.people += 1;
    this.romanised(groups, kind);
    for (const group of groups) {
      for (const word of wordsOf(group).flatMap(({ text }) => spellings(text))) this.ofPerson(word, kind);
      const texts = group.split(/[\^\s,.;/_()[\]-]+/u).filter((part) => /\p{L}/u.test(part));
      const parts = texts.filter((part) => !titles.has(plainWord(part)));
      if (parts.length === 0) continue;
      for (const part of parts) {
        const plain = plainWord(part);
        if (particles.has(plain) && parts.length > 1) continue;
        this.word(part, kind);
        if (/['’]/.test(part)) this.word(part.replace(/['’]/g, ''), kind);
        // Signs inside a name, as wrongly decoded letters are: its pieces are what text is searched for.
        for (const piece of part.split(/[^\x20-\x7e]+/))
          if (piece !== part && /^[a-z]{5,}$/i.test(piece)) this.word(piece, kind);
        const pieces = wordsOf(part);
        if (pieces.length > 1) for (const { text } of pieces) if (text.length > 2) this.word(text, kind);
      }
      const plains = parts.map((part) => bare(part));
      this.join(plains, kind);
      if (kind === 'patient-name') this.shortNames(group);
    }
  }

  private ofPerson(word: string, kind: Kind): void {
    if (word.length < 2 || !/^\p{L}+$/u.test(word)) return;
    const known = this.persons.get(word) ?? [];
    if (known.length === 0) this.persons.set(word, known);
    if (!known.some(({ person }) => person === this.people)) known.push({ kind, person: this.people });
  }

  /** 山田^太郎=やまだ^たろう is Yamada Taro; of a given name of two syllables each is a part. */
  private romanised(groups: readonly string[], kind: Kind): void {
    for (const { words, syllables } of romanised(groups)) {
      for (const word of words) {
        this.word(word, kind);
        if (syllables.length > 0 && word.length >= 6) this.runs.set(word, kind);
      }
      for (const word of [...words, ...syllables]) this.ofPerson(word, kind);
    }
  }

  /** DO^VAN: particles and titles that are a whole name; behind the given name they are what they are. */
  private shortNames(group: string): void {
    const components = group.includes('^') ? group.split('^').slice(0, 2) : group.split(/[\s,]+/).filter(Boolean);
    if (!group.includes('^') && components.length !== 2) return;
    for (const component of components)
      for (const { plain } of wordsOf(component).length === 1 ? wordsOf(component) : [])
        if (/^\p{L}{2,3}$/u.test(plain)) this.short.add(plain);
  }

  private join(plains: readonly string[], kind: Kind): void {
    const parts = plains.slice(0, 5).filter(Boolean);
    const add = (text: string): void => {
      if (text.length >= 4 && !isWord(text)) this.joined.set(text, kind);
    };
    for (const a of parts)
      for (const b of parts) {
        if (a === b) continue;
        add(a + b);
        add(a.slice(0, 1) + b);
        add(a + b.slice(0, 1));
        // smithjo, smijoh: names under which people log in.
        for (const [some, more] of [
          [7, 2],
          [3, 3],
          [4, 2],
          [6, 2],
          [5, 3],
        ] as const)
          // prettier-ignore
          if (a.length >= some && b.length >= more && some + more > 5) add(a.slice(0, some) + b.slice(0, more));
        if (a.length + 2 > 5) add(a + b.slice(0, 2));
        if (b.length + 2 > 5) add(a.slice(0, 2) + b);
        if (a.length > 1 || b.length > 1) this.initials.add(a.slice(0, 1) + b.slice(0, 1));
      }
    if (parts.length > 3 && kind === 'patient-name')
      this.allInitials.add(
        parts
          .map((part) => part.slice(0, 1))
          .sort()
          .join(''),
      );
    if (parts.length > 2) add(parts.join(''));
    if (parts.length > 2) this.initials.add(parts.map((part) => part.slice(0, 1)).join(''));
  }

  /** An ID: found with and without separators, leading zeros and a leading code of letters. */
  id(value: string, kind: Kind): void {
    const whole = bare(value);
    const forms = addWordId(this.wordIds, value, kind) ? new Set<string>() : new Set([whole, whole.replace(/^0+/, '')]);
    const tail = /^[a-z]+0*(\d{5,})$/.exec(whole)?.[1];
    if (tail) forms.add(tail);
    for (const part of value.match(/\d{5,}/g) ?? []) forms.add(part.replace(/^0+/, ''));
    for (const form of forms) {
      if (form === '') continue;
      const plainWordAlone = /^\p{L}+$/u.test(form) && (isWord(form) || form.length < 3);
      if (plainWordAlone || form.length < 3 || (form.length < 4 && /\d/.test(form))) this.tinyIds.set(form, kind);
      else if (form.length < 6) this.shortIds.set(form, kind);
      else this.runs.set(form, kind);
      if (/^\d{5,}$/.test(form)) this.inHex(BigInt(form).toString(16), kind);
    }
    // C3L-SMITH: a name inside an ID.
    for (const part of value.match(/\p{L}{4,}/gu) ?? [])
      if (
        !isWord(plainWord(part)) &&
        (isName(plainWord(part)) || (kind === 'patient-id' && !productWords.has(plainWord(part))))
      )
        this.strong.set(plainWord(part), kind);
  }

  /** 123456 as 1E240 or 0x1E240: whole words only. */
  private inHex(digits: string, kind: Kind): void {
    if (digits.length < 5) return;
    for (const length of [digits.length, 8, 16]) this.shortIds.set(`0x${digits.padStart(length, '0')}`, kind);
    if (!/\D/.test(digits) || isWord(digits)) return;
    for (const form of [digits, `${digits}h`, digits.padStart(8, '0'), digits.padStart(16, '0')])
      this.shortIds.set(form, kind);
  }

  place(value: string, kind: Kind): void {
    if (kind === 'institution' && namesMaker(value)) return;
    const words = wordsOf(value).map(({ plain }) => plain);
    for (const part of new Set([value, ...value.split(/[,;^=\r\n]+/)])) {
      const phrase = wordsOf(part).map(({ plain }) => plain);
      if (phrase.length > 1 && tellsPlace(part, kind, part === value)) this.phrases.push([phrase, kind]);
    }
    for (const { plain, kind: form } of wordsOf(value)) {
      if (form === 'number' && plain.length >= 5) this.shortIds.set(plain, kind);
      if (form !== 'letters' || generic.has(plain) || plain.length < 3) continue;
      if (!isWord(plain)) for (const form of placeForms(plain)) this.strong.set(form, kind);
      else if (!isMedical(plain) && plain.length > 3) this.weak.set(plain, kind);
    }
    const whole = bare(value);
    if (words.length > 1 && whole.length >= 8) this.joined.set(whole, kind);
    if (kind === 'institution' && whole.length > 2 && whole.length < 6) this.tinyPlaces.add(whole);
  }
}

/** Lindwurmstr. and Lindwurmstrasse; a Japanese or Chinese institution by the name before its kind. */
function placeForms(plain: string): string[] {
  const street = /^(\p{L}{4,})str(?:asse)?$/u.exec(plain)?.[1];
  const east =
    /^(.{2,}?)(?:総合|大学|附属|医療|中央|市立|県立|国立)*(?:病院|医院|クリニック|センター|大学|医院|诊所|医学院)$/u.exec(
      plain,
    )?.[1];
  return [plain, ...(street ? [`${street}str`, `${street}strasse`] : []), ...(east ? [east] : [])];
}

/** A telephone number with and without the code of its country, and its last part, by which it is called in town. */
function phoneForms(value: string): string[] {
  const all = value.replace(/\D/g, '').replace(/^0+/, '');
  const abroad = /^\s*(?:\+|00)/.test(value) ? [1, 2, 3].map((code) => all.slice(code).replace(/^0+/, '')) : [];
  const local = value.match(/\d{6,}(?=\D*$)/)?.[0] ?? '';
  return [all, ...abroad.filter((form) => form.length >= 8), local].filter((form) => form.length >= 6);
}

/** Everything by which text is searched. The order of what is given does not matter. */
export function identifiersFrom(found: Iterable<Identifier>): Identifiers {
  const all = new Collector();
  for (const { kind, value } of found) {
    if (namesProcedure({ kind, value })) continue;
    if (kind === 'patient-name' || kind === 'person') all.name(value, kind);
    else if (kind === 'patient-id' || kind === 'accession' || kind === 'other' || kind === 'uid') all.id(value, kind);
    else if (kind === 'institution' || kind === 'address') all.place(value, kind);
    else if (kind === 'birth-date' || kind === 'date') (kind === 'date' ? all.dates : all.births).add(value.trim());
    else if (kind === 'phone') {
      for (const digits of phoneForms(value)) all.runs.set(digits, kind);
    } else {
      const [local = ''] = value.split('@');
      all.runs.set(bare(value), kind);
      if (bare(local).length >= 5 && !isWord(bare(local))) all.joined.set(bare(local), kind);
    }
  }
  for (const birth of all.births) for (const form of dayForms(birth)) all.runs.set(form, 'birth-date');
  const stems = [...all.strong].filter(
    ([word, kind]) => (kind === 'patient-name' || kind === 'person' || kind === 'institution') &&
      (word.length >= 5 || (word.length >= 2 && longAlphabet.test(word))),
  ); // prettier-ignore
  return { ...all, persons: all.persons, stems, runs: [...all.runs], phrases: all.phrases, suggested: new Map() };
}

/** The kind of identifier that a single word is, whatever its neighbours; undefined where it is none or may be a word. */
export const strongKind = (known: Identifiers, plain: string): Kind | undefined =>
  wholeKind(known, plain) ?? kindInside(known, plain);

/** The kind of identifier that a word is from its beginning to its end, but for a genitive, zeros and digits beside it. */
export function wholeKind(known: Identifiers, plain: string): Kind | undefined {
  const own = plain.replace(/['’]s$/, '');
  for (const form of [own, foldUmlauts(own), own.replace(/['’]/g, '')]) {
    const kind = known.strong.get(form) ?? known.joined.get(form) ?? known.shortIds.get(form);
    if (kind) return kind;
  }
  const zeroless = /^0+\d/.test(own) ? known.shortIds.get(own.replace(/^0+/, '')) : undefined;
  if (zeroless) return zeroless;
  const letters = /^(\p{L}{4,})\d+$|^\d+(\p{L}{4,})$/u.exec(own);
  const stem = letters?.[1] ?? letters?.[2];
  return stem ? (known.strong.get(stem) ?? known.joined.get(stem)) : undefined;
}

/** The kind of a name inside a longer word that is none of the language: jsmith2, Smithsche. */
function kindInside(known: Identifiers, plain: string): Kind | undefined {
  const own = plain.replace(/['’]s$/, '');
  if (isWord(own)) return undefined;
  return known.stems.find(([word]) => own.length > word.length && own.includes(word))?.[1];
}

/** True where digits alone are an ID, a telephone number or the birth date of the patient. */
export const isIdentifierNumber = (known: Identifiers, digits: string): boolean =>
  known.shortIds.has(digits) || known.runs.some(([run]) => run === digits.replace(/^0+/, ''));

/** The kind of a word that is also an ordinary or medical one. */
export const weakKind = (known: Identifiers, plain: string): Kind | undefined =>
  known.weak.get(plain) ?? known.weak.get(plain.replace(/['’]s$/, ''));
