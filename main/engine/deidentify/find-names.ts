/** Finds people and places that no list of this patient knows, by the words beside them, and tells names from words. */
import { strongKind, weakKind, type Identifiers, type Kind } from './compile-identifiers.ts';
import { isAbbreviation, isKnownWord } from './known-word.ts';
import type { Word } from './text-words.ts';
import { isImagingWord, isMedical, isName, isOrdinary } from './vocabulary.ts';
import { hasPairs, isPaired } from './word-pairs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const surelyTitles = set('dr drs prof professor doctor doktor docteur mrs herr frau mme mlle monsieur madame senor senora dott dottssa dra mevr dhr dipl'); // prettier-ignore
const perhapsTitles = set(
  'mr ms miss mister hr fr sr sra srta sir sig fru med mdm lady capt captain sgt lt col maj rev sister nurse',
);
const degrees = set('md mdphd phd rn rdms rvt rtr cnmt frcr facr dds dmd np pac crna arrt msn mbbs mph fachr');
// RT is right as well: behind a comma these are degrees.
const degreesBehindComma = set('rt do pa np ct mr');
const suffixes = set('jr sr ii iii');
const particles = set(
  'van von der den de del della di da dos das du la le el al bin ibn ben abu ter ten vom zu zum st',
);
const roles = set(
  `name names patient pat pt patientin nom prenom nombre apellido apellidos naam nome cognome namn navn vorname nachname surname forename lastname firstname
   physician doctor radiologist technologist technician tech techs operator attending resident surgeon referring referrer ref rad nurse mother father spouse wife
   husband son daughter guardian contact signed dictated transcribed reviewed performer performed author reader observer requested ordered requestor clinician
   consultant provider arzt untersucher bediener mta mtra zuweiser medico tecnico medecin operateur laborant user initials sonographer fellow typist by read`,
);
const openRoles = set('by tech technologist technician operator attending radiologist physician surgeon sonographer nurse clinician resident called named doctor'); // prettier-ignore
const houses = set('hospital hosp hospitals clinic klinikum klinik krankenhaus hopital ospedale ziekenhuis infirmary universitatsklinikum sjukhus sykehus hospice'); // prettier-ignore
const notOfHouses = set(
  'the a an at in from of to for outside outpatient other same day referring local our this mobile another inpatient out per and after before hospital clinic no or on follow up seen by',
);
const functionWords = set(
  'the a an is was are were be been has had have he she his her him they it this that to by on at from not who which presents presented she patient as if but will would could should',
);

const isLetters = (word: Word | undefined): word is Word => word?.kind === 'letters';
const isInitial = (word: Word | undefined): boolean => isLetters(word) && word.plain.length === 1;
const isUpper = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
/** Written as names are in a text of both cases: Smith. */
const isTitled = ({ text }: Word): boolean => /^\p{Lu}\p{Ll}+$/u.test(text);
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);
/** Hà, VŨ: four Latin letters at most with accents, which no abbreviation has. */
const isShortAccented = ({ text, plain }: Word): boolean =>
  isCapital(text) && /^[a-z]{2,4}$/.test(plain) && /[^\x20-\x7e]/.test(text);
const base = (plain: string): string => plain.replace(/['’]s$/, '');
const isWord = (plain: string): boolean => isMedical(plain) || isOrdinary(plain);
/** A word that is a name as well. */
const isNameLike = (plain: string): boolean => isName(plain) || hasPairs(plain);
const isOnlyName = (plain: string): boolean => isName(base(plain)) && !isWord(base(plain));

/** What one word of a text is found to be; undefined where nothing speaks against it. */
export interface Finding {
  what: string;
  kind: Kind;
  sure: boolean;
}
const kindNames: Record<Kind, string> = {
  'patient-name': 'a name of the patient',
  'patient-id': 'an ID of the patient',
  'birth-date': 'the birth date',
  date: 'a date',
  accession: 'an accession number',
  person: 'the name of a person',
  institution: 'the name of an institution',
  address: 'an address',
  phone: 'a telephone number',
  email: 'an e-mail address',
  uid: 'a UID',
  other: 'a number that leads to the patient',
};
export const kindName = (kind: Kind): string => kindNames[kind];

const isNameKind = (kind: Kind | undefined): boolean => kind === 'patient-name' || kind === 'person';

export class NameFinder {
  private readonly found: (Finding | undefined)[];
  private readonly text: string;
  private readonly words: readonly Word[];
  private readonly known: Identifiers;
  private readonly prose: boolean;
  private readonly mixedCase: boolean;

  /** `taken`: what other searches have found for a word already. */
  constructor(text: string, words: readonly Word[], known: Identifiers, taken: readonly (Finding | undefined)[]) {
    this.text = text;
    this.words = words;
    this.known = known;
    this.found = [...taken];
    this.prose = words.filter(({ plain }) => functionWords.has(plain)).length >= 2;
    this.mixedCase = /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);
  }

  private between(first: number, second: number): string {
    const [a, b] = [this.words[first], this.words[second]];
    return a && b ? this.text.slice(a.end, b.start) : '|';
  }
  private beside(first: number): boolean {
    return /^[\s_.\-,^/'’=]{0,3}$/.test(this.between(first, first + 1));
  }
  /** As the parts of one name stand: with one sign between, and no more. */
  private isClose(first: number): boolean {
    return /^(?:[\s_^-]|\s?[,^]\s?)$/.test(this.between(first, first + 1));
  }
  private mark(index: number, what: string, sure: boolean, kind: Kind = 'person'): void {
    this.found[index] ??= { what, kind, sure };
  }
  private isUnknown(word: Word): boolean {
    return word.kind === 'letters' && !isKnownWord(word.text);
  }
  private paired(index: number): boolean {
    const [before, after] = [this.words[index - 1], this.words[index + 1]];
    const near = (first: number): boolean => /^[\s_\-./]{0,2}$/.test(this.between(first, first + 1));
    return isPaired(
      base(this.words[index]!.plain),
      before && near(index - 1) ? before.plain : '',
      after && near(index) ? after.plain : '',
    );
  }
  /** A name of somebody was found here, or it is a word that is nothing but a name. */
  private isNamed(index: number): boolean {
    const word = this.words[index];
    if (!word) return false;
    const found = this.found[index];
    return found
      ? isNameKind(found.kind) && isLetters(word)
      : isLetters(word) && isOnlyName(word.plain) && !this.paired(index);
  }

  /** The words from an index on that belong to one name: at most four, none of them technical. */
  private nameFrom(start: number, firstMayBeWord: boolean): number[] {
    const taken: number[] = [];
    for (let index = start; index < this.words.length && taken.length < 4; index++) {
      const word = this.words[index]!;
      if (index > start && !/^(?:[\s.\-_^'’]{0,2}|,\s?)$/.test(this.between(index - 1, index))) break;
      if (!isLetters(word) && !(this.found[index] && isNameKind(this.found[index]!.kind))) break;
      const plain = base(word.plain);
      const likely =
        isName(plain) ||
        (hasPairs(plain) && !isImagingWord(plain)) ||
        this.isUnknown(word) ||
        (/^\p{Lu}\p{Ll}{3,}$/u.test(word.text) && !isWord(plain));
      const named = this.isNamed(index) || (likely && !this.paired(index));
      const first = index === start && firstMayBeWord && !isMedical(plain);
      const alone = firstMayBeWord && !/^\s/.test(this.between(index, index + 1));
      const short = index === start && word.plain.length <= 3 && isUpper(word.text) && (!isWord(plain) || alone);
      const initial = isInitial(word) && (/^\./.test(this.between(index, index + 1)) || this.isNamed(index + 1) || isName(this.words[index + 1]?.plain ?? '')); // prettier-ignore
      const particle = particles.has(plain) && this.words[index + 1] !== undefined && (this.isNamed(index + 1) || this.isUnknown(this.words[index + 1]!)); // prettier-ignore
      if (!(named || first || short || initial || particle)) break;
      taken.push(index);
    }
    return taken;
  }

  private titles(index: number): void {
    const { plain, text } = this.words[index]!;
    const sure = surelyTitles.has(plain);
    if (!sure && !perhapsTitles.has(plain)) return;
    const next = this.words[index + 1];
    if (!isLetters(next) || !/^[.\s^:_-]{0,3}$/.test(this.between(index, index + 1))) return;
    const dotted = this.between(index, index + 1).startsWith('.') || /^\p{Lu}\p{Ll}/u.test(text);
    // DR CHEST is a digital radiograph, MS BRAIN a disease.
    const plainNext = base(next.plain);
    const nameNext = this.isNamed(index + 1) || this.isUnknown(next) || isInitial(next);
    const written = dotted && isCapital(next.text) && (sure ? this.mixedCase || isName(plainNext) : isName(plainNext));
    const particle = particles.has(plainNext) && isLetters(this.words[index + 2]);
    const allowed = nameNext || (sure && !isMedical(plainNext)) || written || (dotted && particle);
    if (!allowed || (!sure && isInitial(next))) return;
    const taken = this.nameFrom(index + 1, sure);
    // Dr. Pour, Dr. van de Ven: behind a title even a word is a name.
    if (taken.every((at) => particles.has(this.words[at]!.plain)) && (taken.length > 0 || written || particle))
      for (let last = index + 1 + taken.length; isLetters(this.words[last]); last++) {
        taken.push(last);
        if (!particles.has(this.words[last]!.plain)) break;
      }
    if (taken.length === 0) return;
    for (const each of [index, ...taken]) this.mark(each, 'a name behind a title', true);
  }

  private roles(index: number): void {
    const { plain } = this.words[index]!;
    const after = this.between(index, index + 1);
    if (roles.has(plain) && /^\s?[:=]\s{0,2}$/.test(after)) {
      const taken = this.nameFrom(index + 1, true);
      if (taken.length === 0) return;
      for (const each of [index, ...taken]) this.mark(each, 'a name behind its label', true);
      return;
    }
    if (!openRoles.has(plain) && plain !== 'patient' && plain !== 'pt') return;
    const next = this.words[index + 1];
    if (!isLetters(next) || !/^[\s_]{1,2}$/.test(after)) return;
    const named = this.isNamed(index + 1);
    const short = next.text.length <= 3 && next.text.length > 1 && isUpper(next.text) && openRoles.has(plain);
    const initials =
      short && (this.known.initials.has(next.plain) || (!isWord(next.plain) && index + 2 === this.words.length));
    const unknown = this.isUnknown(next) && openRoles.has(plain);
    if (named || initials || unknown)
      for (const each of this.nameFrom(index + 1, true)) this.mark(each, 'a name behind its label', true);
    if (initials) this.mark(index + 1, 'initials', true);
  }

  private degrees(index: number): void {
    const { plain, text } = this.words[index]!;
    if (index === 0 || (!isUpper(text) && plain !== 'phd')) return;
    const before = this.between(index - 1, index);
    if (
      !(degrees.has(plain) && /^[\s,.]{1,3}$/.test(before)) &&
      !(degreesBehindComma.has(plain) && /^,\s?$/.test(before))
    )
      return;
    let first = index;
    while (first > 0 && index - first < 3) {
      const word = this.words[first - 1]!;
      if (!isLetters(word) || !/^[\s,.\-_]{1,3}$/.test(this.between(first - 1, first))) break;
      if (
        !this.isNamed(first - 1) &&
        !this.isUnknown(word) &&
        !isInitial(word) &&
        !isName(word.plain) &&
        !(first === index && /^\p{Lu}\p{Ll}+$/u.test(word.text) && !isMedical(word.plain))
      )
        break;
      first--;
    }
    for (let each = first; each < index; each++) this.mark(each, 'a name before a degree', true);
    if (first < index) this.mark(index, 'a name before a degree', true);
  }

  /** Mercy General Hospital: what stands before a word for a house of medicine and is none of medicine. */
  private houses(index: number): void {
    const { plain } = this.words[index]!;
    const centre = /^cent(er|re)$/.test(plain) && this.words[index - 1]?.plain === 'medical';
    if (!houses.has(plain) && !centre) return;
    const taken: number[] = [];
    for (let each = centre ? index - 2 : index - 1; each >= 0 && taken.length < 4; each--) {
      const word = this.words[each]!;
      if (!isLetters(word) || !/^[\s.'’_-]{1,2}$/.test(this.between(each, each + 1))) break;
      if (notOfHouses.has(word.plain) || !isCapital(word.text)) break;
      if (isMedical(base(word.plain)) && !isName(word.plain) && !/^(general|memorial|regional|childrens?|university|community|central|county|st)$/.test(word.plain)) break; // prettier-ignore
      taken.push(each);
    }
    if (taken.length === 0) return;
    const named = taken.some((each) => this.isNamed(each) || this.isUnknown(this.words[each]!));
    for (const each of [...taken, index, ...(centre ? [index - 1] : [])])
      this.mark(each, 'the name of an institution', named, 'institution');
  }

  /** SMITH, JOHN and SMITH^JOHN; J. BROWN. */
  private pairsOfNames(index: number): void {
    const [word, next] = [this.words[index]!, this.words[index + 1]];
    if (!isLetters(word) || !isLetters(next)) return;
    const between = this.between(index, index + 1);
    const couldBe = (at: number): boolean => {
      const other = this.words[at]!;
      const plain = base(other.plain);
      const short = isShortAccented(other) || (isCapital(other.text) && isAbbreviation(plain));
      const unlisted = isTitled(other) && !isWord(plain);
      return this.isNamed(at) || isName(plain) || this.isUnknown(other) || isInitial(other) || short || unlisted;
    };
    if (
      /^\s?[,^]\s?$/.test(between) &&
      [index, index + 1].some((at) => this.isNamed(at) || this.isUnknown(this.words[at]!))
    )
      // SMITH, J is somebody; MLO R, SMITH is a side before somebody.
      if (couldBe(index) && couldBe(index + 1) && !(isInitial(word) && between.includes(',')))
        for (const each of [index, index + 1]) this.mark(each, 'a name', false);
    const dotted =
      /^\.\s?$/.test(between) && isInitial(word) && /^\p{Lu}/u.test(word.text) && !/^[lr]$/.test(word.plain);
    if (dotted && (isName(base(next.plain)) || weakKind(this.known, next.plain)) && !this.paired(index + 1))
      for (const each of [index, index + 1]) this.mark(each, 'a name behind an initial', true);
  }

  /** FLAIR +C, MLO R, …, CHEST W Mr. …, C/A/P, …: a letter that a sign sets apart from the name behind it is none of its initials. */
  private isPartOfName(index: number, behindName: boolean): boolean {
    const { start } = this.words[index]!;
    if (/[+/]$/.test(this.text.slice(0, start))) return false;
    const next = this.words[index + 1];
    if (behindName || !next) return true;
    if (surelyTitles.has(next.plain) || perhapsTitles.has(next.plain)) return false;
    return /^[.\s_^'’]{0,3}$/.test(this.between(index, index + 1));
  }

  /** What stands beside a name and may be part of it. True where something was found. */
  private neighbours(index: number): boolean {
    if (this.found[index]) return false;
    const word = this.words[index]!;
    const plain = base(word.plain);
    if (word.plain === 'st' && this.found[index + 1]?.kind === 'institution') {
      this.mark(index, kindName('institution'), true, 'institution');
      return true;
    }
    const before = index > 0 && this.beside(index - 1) && this.isNamed(index - 1);
    const after = index + 1 < this.words.length && this.beside(index) && this.isNamed(index + 1);
    if ((!before && !after) || !isLetters(word) || this.paired(index)) return false;
    const take = (sure: boolean): boolean => {
      this.mark(index, 'a name', sure);
      return true;
    };
    const weak = weakKind(this.known, word.plain);
    if (weak) {
      this.mark(index, kindName(weak), true, weak);
      return true;
    }
    // A neighbour that is only in the list of names may itself be a word of another language.
    if (isName(plain) && !(isMedical(plain) && this.isTechnicalBeside(index))) return take(false);
    if (before && suffixes.has(plain)) return take(true);
    if (after && particles.has(plain)) return take(true);
    // Jane Doe, GRACE HOPPER: beside a name a word in no list, and in a text that is no sentence an ordinary one.
    const close = (before && this.isClose(index - 1)) || (after && this.isClose(index));
    if (isCapital(word.text) && isAbbreviation(plain) && (isTitled(word) || close)) return take(false);
    if (isShortAccented(word)) return take(false);
    if (!this.prose && isOrdinary(plain) && !isMedical(plain) && isCapital(word.text))
      if (
        plain.length > 3 ||
        (close && !functionWords.has(plain) && (isTitled(word) || !this.isTechnicalBeside(index)))
      )
        return take(false);
    if (this.known.initials.has(plain) && isUpper(word.text) && !isMedical(plain)) return take(true);
    if (isInitial(word) && this.isPartOfName(index, before)) {
      const next = this.words[index + 1];
      const side =
        /^[lrtcs]$/.test(plain) && before && next !== undefined && (isMedical(next.plain) || next.kind !== 'letters');
      if (!side && /^\p{Lu}$/u.test(word.text)) return take(true);
    }
    return false;
  }
  /** Bogucki Mai, Phượng Vũ, VU PHUONG: a short word in no list beside an unknown one, as a name of two parts is written. */
  private besideUnknown(index: number): void {
    const word = this.words[index]!;
    if (!isLetters(word) || this.found[index] || !isCapital(word.text)) return;
    if (!isShortAccented(word) && !isAbbreviation(word.plain)) return;
    for (const at of [index - 1, index + 1]) {
      const other = this.words[at];
      if (!other || !this.isUnknown(other) || this.found[at] || !this.isClose(Math.min(at, index))) continue;
      if (this.words.length === 2 || (isTitled(word) && isTitled(other)))
        for (const each of [index, at]) this.mark(each, 'a name', false);
    }
  }
  private isTechnicalBeside(index: number): boolean {
    return [index - 1, index + 1].some((at) => {
      const word = this.words[at];
      return (
        word !== undefined &&
        !this.found[at] &&
        (word.kind !== 'letters' || (isMedical(word.plain) && !isName(word.plain)))
      );
    });
  }

  /** A word that is a name of this patient, or a common name, and a word as well. */
  private weakWord(index: number): void {
    if (this.found[index]) return;
    const word = this.words[index]!;
    const plain = base(word.plain);
    const kind = weakKind(this.known, word.plain);
    if (!kind && !(isName(plain) && !isMedical(plain))) return;
    if (this.paired(index)) return;
    // see page 2: in a text of both cases a name begins with a capital.
    if (this.mixedCase && !isCapital(word.text) && (!kind || this.prose || isImagingWord(plain))) return;
    if (kind) {
      const medical = isImagingWord(plain);
      const other = [index - 1, index + 1].some((at) => {
        const near = this.words[at];
        if (!near || !this.beside(Math.min(at, index)) || !weakKind(this.known, near.plain)) return false;
        return !(isImagingWord(near.plain) && medical) || (isNameLike(base(near.plain)) && isNameLike(plain));
      });
      if (other) this.mark(index, kindName(kind), true, kind);
      else if (!medical) this.mark(index, kindName(kind), !this.prose, kind);
      else if (hasPairs(plain)) this.mark(index, kindName(kind), false, kind);
      return;
    }
    if (!this.prose) this.mark(index, 'a word that is a name as well', false);
  }

  private knownWords(): void {
    this.words.forEach(({ plain }, index) => {
      const kind = strongKind(this.known, plain);
      if (kind) this.mark(index, kindName(kind), true, kind);
    });
  }
  /** From a name outwards, until nothing more joins it. */
  private spread(join: (index: number) => boolean): void {
    for (let more = true, rounds = 0; more && rounds < 6; rounds++)
      more = this.words.map((_, index) => join(index)).includes(true);
  }

  /** What each word was found to be: identifiers of the patient alone. */
  findKnown(): (Finding | undefined)[] {
    this.knownWords();
    const weak = this.words.map(({ plain }) => weakKind(this.known, plain) !== undefined);
    if (!weak.includes(true)) return this.found;
    this.spread((index) => weak[index]! && this.neighbours(index));
    this.words.forEach((_, index) => weak[index]! && this.weakWord(index));
    return this.found;
  }

  /** What each word was found to be. */
  find(): (Finding | undefined)[] {
    const { words } = this;
    this.knownWords();
    for (const rule of [this.titles, this.roles, this.degrees, this.houses, this.pairsOfNames])
      words.forEach((_, index) => rule.call(this, index));
    this.spread((index) => this.neighbours(index));
    words.forEach((word, index) => {
      if (isLetters(word) && isOnlyName(word.plain) && !this.paired(index)) this.mark(index, 'a name', false);
    });
    words.forEach((_, index) => this.weakWord(index));
    this.spread((index) => this.neighbours(index));
    words.forEach((_, index) => this.besideUnknown(index));
    words.forEach((_, index) => this.degrees(index));
    words.forEach((word, index) => {
      if (isKnownWord(word.text) || this.paired(index)) return;
      if (word.kind === 'letters') this.mark(index, 'an unknown word', false, 'other');
      else if (!isUnitNext(words, index)) this.mark(index, 'a number that may be an ID', false, 'other');
    });
    return this.found;
  }
}

const unitForm = /^(mm|cm|s|ms|hz|khz|mhz|ml|cc|mbq|kbq|bq|mgy|cgy|hu|us|frames?|slices?|images?|counts?|kcounts|k)$/;
/** 12345 ms: a long number before its unit is a measurement. */
const isUnitNext = (words: readonly Word[], index: number): boolean =>
  words[index]!.kind === 'number' && words[index]!.plain.length <= 6 && unitForm.test(words[index + 1]?.plain ?? '');
