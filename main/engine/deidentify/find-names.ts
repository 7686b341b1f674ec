/** Finds people that no list of this patient knows: by titles and labels, and by the names beside them; tells names from words. */
import { strongKind, weakKind, wholeKind } from './compile-identifiers.ts';
import { isAbbreviation, isKnownWord } from './known-word.ts';
import { isNameKind, kindName, type Finding } from './name-text.ts';
import { isEasternWord, isSmallEasternWord } from './eastern-words.ts';
import { FamilyNameFinder, verbs } from './family-names.ts';
import { isAccentedWord, isEverydayGermanic, isSmallGermanicWord } from './germanic-words.ts';
import {
  staffElsewhere,
  surelyTitles,
  patientsElsewhere,
  perhapsTitles,
  suffixes,
  particles,
  roles,
  functionWords,
  givenMonths,
  givenWords,
  introducers,
  relatives,
  isLetters,
  isInitial,
  isUpper,
  isTitled,
  isCapital,
  isShortAccented,
  base,
  isWord,
  isOnlyName,
  twoLetterNames,
} from './name-words.ts';
import { isLongElsewhere, isTowardsSomebody, languageBeside } from './language-of-text.ts';
import { isBesideName } from './labels-that-stay.ts';
import { besideSign, soonerName, wordAndName } from './sooner-names.ts';
import { organisationsIn } from './organisations.ts';
import { isProcedureCode } from './procedure-codes.ts';
import type { Word } from './text-words.ts';
import { townsIn } from './towns.ts';
import {
  isBuiltOn,
  isForeignAlone,
  isImagingWord,
  isMedical,
  isName,
  isOfElsewhere,
  isOrdinary,
  isPerhapsName,
  isSmallWord,
} from './vocabulary.ts';
import { hasPairs } from './word-pairs.ts';
import { smallElsewhere } from './word-tables.ts';

/** By and to somebody, in German, Dutch and the Nordic languages. */
const germanicTowards = new Set('an durch von aan door van av med til till fra från'.split(' '));
/** Behind these "with" stands before somebody. */
const spoke = new Set(
  'verification verified verify checked check timeout discussed spoke spoken talked consulted conferred communicated reviewed confirmed agree agrees agreed disagree disagrees disagreed concur concurs concurred'.split(
    ' ',
  ),
);

/** RESTRAINED DRIVER LAMBERT, FLUORO 3.2 MIN, DR KEMP: what stands before a name and is no part of it, although somebody is called so. */
const beforeNames = new Set('via min hook book drew pacer sitter crew burn board post new hire bed driver passenger pedestrian cyclist rider'.split(' ')); // prettier-ignore
/** Relatives as departments write them, besides the usual words. */
const kin = new Set('mom dad mum dtr sis bro auntie cousin grandma grandpa stepmom stepdad stepson babysitter midwife courier godmother'.split(' ')); // prettier-ignore
/** Start Monday. */
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/;

export class NameFinder extends FamilyNameFinder {
  /** SMITH, JOHN and SMITH^JOHN; J. BROWN. */
  private pairsOfNames(index: number): void {
    const [word, next] = [this.words[index]!, this.words[index + 1]];
    if (!isLetters(word) || !isLetters(next)) return;
    const between = this.between(index, index + 1);
    const couldBe = (at: number): boolean => {
      const other = this.words[at]!;
      const plain = base(other.plain);
      // Banks, Ewing sarcoma; Burton, gross hematuria; Artefakte, Pat. unruhig
      const small = this.mixedCase && other.text === other.plain && isWord(plain);
      if (this.paired(at) || small || (plain === 'pat' && this.text[other.end] === '.')) return false;
      // for Horton, r/o appendicitis
      if (isInitial(other) && /^\/\p{L}/u.test(this.text.slice(other.end))) return false;
      const short = isShortAccented(other) || (isCapital(other.text) && isAbbreviation(plain) && !isWord(plain));
      const unlisted = isTitled(other) && !isWord(plain);
      // BRANCH^NOAH is written as names are in files; Abdomen^HEMATURIA, where scanners name protocols.
      if (between.includes('^') && isCapital(other.text) && !isImagingWord(plain)) return true;
      // COLON, JACOB: a word of images beside a name that is not the patient's.
      const partner = at === index ? index + 1 : index;
      const perhaps = this.isPerhapsNamed(at) && this.found[partner]?.kind !== 'patient-name' && this.isMeantAsName(at);
      return (
        (perhaps && this.isNamed(partner)) ||
        this.isNamed(at) ||
        isName(plain) ||
        this.isUnknown(other) ||
        isInitial(other) ||
        short ||
        unlisted
      );
    };
    if (
      /^\s?[,^]\s?$/.test(between) &&
      [index, index + 1].some((at) => this.isNamed(at) || this.isUnknown(this.words[at]!))
    )
      // SMITH, J is somebody; MLO R, SMITH is a side before somebody.
      if (couldBe(index) && couldBe(index + 1) && !(isInitial(word) && between.includes(',')))
        for (const each of [index, index + 1]) this.mark(each, 'a name', false);
    // CHAMBERS_JULIAN
    if (between === '_' && [index, index + 1].some((at) => this.isNamed(at)))
      if (
        [index, index + 1].every(
          (at) => this.isNamed(at) || (this.isPerhapsNamed(at) && !isImagingWord(this.words[at]!.plain)),
        )
      )
        // prettier-ignore
        for (const each of [index, index + 1]) this.mark(each, 'a name', false);
    // Rose Young, April Wood: two names that are words besides, written as names are.
    const written = isTitled(word) && isTitled(next) && this.mixedCase;
    if (written && /^\s$/.test(between) && isName(word.plain) && isPerhapsName(next.plain) && !this.isWordBeside(index))
      for (const each of [index, index + 1]) this.mark(each, 'a name', false);
    // L. KNEE is a side, L. Stein somebody.
    const side = /^[lr]$/.test(word.plain) && !(isTitled(next) && !isImagingWord(next.plain));
    // Child-Pugh B. Hepatology: a grade is none either, and no family name ends so.
    const graded = /^(?:pugh|grade|class|stage|type|zone|group|category|segment)$/.test(
      this.words[index - 1]?.plain ?? '',
    );
    const dotted = /^\.\s?$/.test(between) && isInitial(word) && /^\p{Lu}/u.test(word.text) && !side && !graded;
    const unlisted = isTitled(next) && !isWord(next.plain) && !/olog(?:y|ie|ia|i)$/.test(next.plain);
    if (
      dotted &&
      (unlisted ||
        // Jane D. Root
        (index > 0 && this.isNamed(index - 1) && isTitled(next) && isPerhapsName(next.plain)) ||
        weakKind(this.known, next.plain) ||
        // K. Chambers, at the end or before a sign
        (this.mixedCase &&
          isTitled(next) &&
          isPerhapsName(next.plain) &&
          !this.paired(index + 1) &&
          /^\s?(?:$|[,;)]|\s?(?:RT|RN|MD|DO|NP|PA|RDMS|CNMT|CRNA|PhD)(?!\p{L}))/u.test(this.text.slice(next.end))) ||
        (isName(base(next.plain)) && !this.paired(index + 1)))
    )
      for (const each of [index, index + 1]) this.mark(each, 'a name behind an initial', true);
  }

  /** Of two words one stands beside a word that says what it is, or is one of images alone. */
  private isWordBeside(index: number): boolean {
    return [index, index + 1].some((at) => this.paired(at) || (isImagingWord(this.words[at]!.plain) && !isName(this.words[at]!.plain))); // prettier-ignore
  }

  /** FLAIR +C, MLO R, …, CHEST W Mr. …, C/A/P, X-RAY …: a letter that a sign sets apart from the name behind it is none of its initials. */
  private isPartOfName(index: number, behindName: boolean): boolean {
    const { start, end } = this.words[index]!;
    if (/[+/]$/.test(this.text.slice(0, start)) || /^[-/]\p{L}/u.test(this.text.slice(end))) return false;
    const next = this.words[index + 1];
    // SMITH W CONTRAST
    if (this.words[index]!.plain === 'w' && next && /^(?:con(?:tr?(?:rast)?)?|wo|iv|gad(?:o)?|gd|c|oral|fs|and)$/.test(next.plain)) return false; // prettier-ignore
    if (behindName || !next) return true;
    // CT ABD PEL W jacobs: with contrast, where the name behind is typed in small letters.
    const [last, { plain, text }] = [this.words[index - 1], this.words[index]!];
    if (/^[wcs]$/.test(plain) && isUpper(text) && next.text === next.plain && !givenMonths.has(next.plain) && last && isUpper(last.text) && isMedical(last.plain)) return false; // prettier-ignore
    if (surelyTitles.has(next.plain) || perhapsTitles.has(next.plain)) return false;
    return /^[.\s_^'’]{0,3}$/.test(this.between(index, index + 1));
  }

  /** What stands beside a name and may be part of it. True where something was found. */
  private neighbours(index: number): boolean {
    if (this.found[index]) return false;
    const word = this.words[index]!;
    // SIM SCAN H&N William
    if (isInitial(word) && /\p{L}&$/u.test(this.text.slice(0, word.start))) return false;
    const plain = base(word.plain);
    if (word.plain === 'st' && this.found[index + 1]?.kind === 'institution') {
      this.mark(index, kindName('institution'), true, 'institution');
      return true;
    }
    // … by Caitlin Kerr. Best possible images: with the sentence the name ends.
    const stops = (at: number): boolean => this.mixedCase && /^\.\s/.test(this.between(at, at + 1)) && this.words[at]!.text.length > 3; // prettier-ignore
    const before = index > 0 && this.beside(index - 1) && this.isNamed(index - 1) && !stops(index - 1);
    // MFM Dr. Nancy Green: before a title no name ends.
    const title = surelyTitles.has(this.words[index + 1]?.plain ?? '');
    const after = index + 1 < this.words.length && this.beside(index) && this.isNamed(index + 1) && !title;
    if ((!before && !after) || !isLetters(word) || this.paired(index) || this.isSmallElsewhere(index)) return false;
    // Sr. Duarte sem jejum
    if (word.text === word.plain && isOfElsewhere(word.text) && !particles.has(word.plain)) return false;
    const take = (sure: boolean): boolean => {
      this.mark(index, 'a name', sure);
      return true;
    };
    const weak = weakKind(this.known, word.plain);
    if (weak) {
      this.mark(index, kindName(weak), true, weak);
      return true;
    }
    if (this.isGivenWord(index, before, after)) return take(false);
    // STONE Arellano LOW KV: a word in capitals is no part of a name that is written otherwise.
    const other = this.words[before ? index - 1 : index + 1]!;
    const otherwise = this.mixedCase && isUpper(word.text) && word.text.length > 3 && isTitled(other) && hasPairs(plain); // prettier-ignore
    // ARIEL BOYD, READ BACK CONFIRMED: behind two names and a comma a word that goes on.
    const goesOn =
      before &&
      !after &&
      this.between(index - 1, index).includes(',') &&
      this.isNamed(index - 2) &&
      /^\s$/.test(this.between(index - 2, index - 1)) &&
      isOrdinary(plain) &&
      functionWords.has(this.words[index + 1]?.plain ?? '');
    // A neighbour that is only in the list of names may itself be a word of another language.
    if (isName(plain) && !otherwise && !goesOn && !(isMedical(plain) && this.isTechnicalBeside(index)))
      return take(false);
    if (before && suffixes.has(plain)) return take(true);
    // ARTERIAL LE pat. Diaz: before a label no name begins.
    if (after && particles.has(plain) && !roles.has(this.words[index + 1]!.plain)) return take(true);
    if (before && this.isFamilyName(index)) return take(false);
    // Jane Doe, GRACE HOPPER: beside a name a word in no list, and in a text that is no sentence an ordinary one that is a name besides.
    const close = (before && this.isClose(index - 1)) || (after && this.isClose(index));
    // Dr. David Tran, AFP rising: behind a comma three capitals are none of his.
    const apart = before && isUpper(word.text) && plain.length > 2 && this.between(index - 1, index).includes(',');
    // wiped down by EVS, Ashley Gonzalez
    const ahead = after && this.mixedCase && isUpper(word.text) && isWord(plain) && this.between(index, index + 1).includes(','); // prettier-ignore
    if ((apart || ahead) && !isPerhapsName(plain)) return false;
    if (isCapital(word.text) && isAbbreviation(plain) && (isTitled(word) || close)) return take(false);
    if (isShortAccented(word)) return take(false);
    if (
      !this.prose &&
      !verbs.has(plain) &&
      !(after && !before && beforeNames.has(plain)) &&
      isOrdinary(plain) &&
      !isMedical(plain) &&
      isCapital(word.text) &&
      (plain.length < 4 || isPerhapsName(plain))
    )
      if (
        plain.length > 3 ||
        (close && !functionWords.has(plain) && (isTitled(word) || !this.isTechnicalBeside(index)))
      )
        return take(false);
    const ends = /^\s?(?:$|[(),.;:])/.test(this.text.slice(word.end, word.end + 3));
    // Referred by Haddad Emission: of who is known the other names are known.
    const whole = before && strongKind(this.known, this.words[index - 1]!.plain) !== undefined;
    if (close && !whole && (after || ends) && this.isIntroduced(before ? index - 1 : index))
      if (isTitled(word) && !functionWords.has(plain)) return take(false);
    if (this.known.initials.has(plain) && isUpper(word.text) && !isMedical(plain)) return take(true);
    if (isInitial(word) && this.isPartOfName(index, before)) {
      const [last, next] = [this.words[index - 1], this.words[index + 1]];
      // SMITH L KNEE, SMITH T 2; KNEE R SMITH: a side stands by what it is the side of.
      const side =
        /^[lrtcs]$/.test(plain) &&
        before &&
        next !== undefined &&
        ((isMedical(next.plain) && !this.isNamed(index + 1) && !isName(next.plain)) || next.kind !== 'letters');
      const sideOf =
        /^[lr]$/.test(plain) &&
        !before &&
        last !== undefined &&
        this.beside(index - 1) &&
        isImagingWord(last.plain) &&
        !weakKind(this.known, last.plain);
      if (!side && !sideOf && /^\p{Lu}$/u.test(word.text)) return take(true);
    }
    return false;
  }
  /** Spoke with Natasha Root (daughter): two words with capitals behind such a word, one of them in no list or a name. */
  private introduced(index: number): void {
    const [word, given, family] = [this.words[index]!, this.words[index + 1], this.words[index + 2]];
    if (!introducers.has(word.plain) || !given) return;
    // Discussed with Young of Meadowlark Clinic, with COX at bedside
    if (word.plain === 'with' && spoke.has(this.words[index - 1]?.plain ?? '') && isPerhapsName(given.plain))
      if (
        (isTitled(given) || (isUpper(given.text) && given.text.length > 2)) &&
        /^\s$/.test(this.between(index, index + 1)) &&
        (!this.paired(index + 1) || /^\s(?:of|from|at)\s(?:the\s)?\p{Lu}/u.test(this.text.slice(given.end)))
      )
        // prettier-ignore
        if (/^(?:$|[,.;:)]|\s(?:of|from|at|on|by|in|about|who|and)\s)/i.test(this.text.slice(given.end, given.end + 8)))
          this.mark(index + 1, 'a name', false);
    if (!family || !this.mixedCase) return;
    if (!isTitled(given) || !isTitled(family) || !/^\s$/.test(this.between(index, index + 1))) return;
    if (strongKind(this.known, given.plain)) return;
    if (!this.isClose(index + 1)) return;
    // Her husband Percival Best reports: behind a relative the name ends where the capitals end.
    const ends = /^\s?(?:$|[(),.;:])/.test(this.text.slice(family.end, family.end + 3));
    if (!ends && !(relatives.has(word.plain) && /^\s\p{Ll}/u.test(this.text.slice(family.end, family.end + 2)))) return;
    if ([given, family].some((each) => this.isUnknown(each) || isName(base(each.plain))))
      if (!this.paired(index + 1) && !this.paired(index + 2))
        for (const each of [index + 1, index + 2]) this.mark(each, 'a name', false);
  }

  /** Spoke with Maria Root, her daughter Gene Kim: what stands before a name says that one follows. */
  private isIntroduced(index: number): boolean {
    const before = this.words[index - 1];
    return (
      this.mixedCase &&
      before !== undefined &&
      introducers.has(before.plain) &&
      /^\s$/.test(this.between(index - 1, index))
    );
  }

  /** Bogucki Mai, Phượng Vũ, VU PHUONG: a short word in no list beside an unknown one, as a name of two parts is written. */
  private besideUnknown(index: number): void {
    const word = this.words[index]!;
    if (!isLetters(word) || this.found[index] || !isCapital(word.text) || this.paired(index)) return;
    const next = this.words[index + 1];
    // KARL MCGRATH, Dean Zywicki: a name that is a word besides, before a word in no list that is written as it is.
    if (next && this.isUnknown(next) && this.isClose(index) && isName(word.plain) && word.plain.length > 2)
      if ((isTitled(word) && isTitled(next)) || (isUpper(word.text) && isUpper(next.text) && next.text.length > 3))
        if (!this.prose || this.mixedCase) for (const each of [index, index + 1]) this.mark(each, 'a name', false);
    const last = this.words[index - 1];
    // Macarena Paredes
    if (
      last &&
      this.isUnknown(last) &&
      this.isClose(index - 1) &&
      isTitled(last) &&
      isTitled(word) &&
      isName(word.plain)
    )
      for (const each of [index - 1, index]) this.mark(each, 'a name', false);
    this.besideForeign(index);
    if (!isShortAccented(word) && !isAbbreviation(word.plain)) return;
    for (const at of [index - 1, index + 1]) {
      const other = this.words[at];
      if (!other || !this.isUnknown(other) || this.found[at] || this.paired(at)) continue;
      if (!this.isClose(Math.min(at, index))) continue;
      if (this.words.length === 2 || (isTitled(word) && isTitled(other)))
        for (const each of [index, at]) this.mark(each, 'a name', false);
    }
  }
  /** Badanie wykonano, Brach Cyprian: in a text of another language what only half a word of medicine explains, beside a name. */
  private besideForeign(index: number): void {
    const word = this.words[index]!;
    if (!isTitled(word) || word.text.length > 8) return;
    // Pan Maj: the title of a gentleman or a lady, and a body scan in capitals.
    const title = this.words[index - 1];
    const titled = title !== undefined && /^pan(?:i|a|u|ia|em)?$/.test(title.plain) && !isUpper(title.text) && this.isClose(index - 1); // prettier-ignore
    if (isWord(word.plain) && !titled) return;
    const beside = [index - 1, index + 1].some((at) => {
      const other = this.words[at];
      if (!other || !isTitled(other) || !this.isClose(Math.min(at, index))) return false;
      return this.isUnknown(other) || this.isNamed(at);
    });
    if ((beside || titled) && this.words.some(({ plain }) => isEasternWord(plain))) this.mark(index, 'a name', false);
  }
  /** The wound edges were hazy, a pillar of bone: in small letters in a sentence that has both, a word of English is one; June as well. */
  private isWordHere(index: number): boolean {
    const { plain, text, start, end } = this.words[index]!;
    // 80,nan,1.5: no number, as programs write it.
    if (text === 'nan' && this.text[start - 1] === ',' && this.text[end] === ',') return true;
    if (isAccentedWord(text) || this.isSmallBeside(index) || weekday.test(plain)) return true;
    const small = this.mixedCase && text === text.toLowerCase() && isSmallEasternWord(plain) && this.isEastern(index);
    // Fall risk, walker: who begins with a capital writes names with one.
    const written = this.sentence || (this.mixedCase && isTitled(this.words[0]!));
    if (this.isMonth(index) || small || (written && text === plain && isSmallWord(plain))) return true;
    return this.isSmallElsewhere(index);
  }
  /** Repetida por mala inspiración, sala 4: a name, but in small letters in a text of a language in which it is a word. */
  private isSmallElsewhere(index: number): boolean {
    const { plain, text } = this.words[index]!;
    if (!this.mixedCase || index === 0 || text !== text.toLowerCase() || !smallElsewhere.has(plain)) return false;
    // Pat. dörr, an dörr übermittelt
    const before = this.words[index - 1]?.plain ?? '';
    if (patientsElsewhere.has(before) || surelyTitles.has(before) || roles.has(before) || germanicTowards.has(before))
      return false;
    const { english, foreign } = languageBeside(this.words, this.found, index);
    return foreign > english;
  }
  /** Whether another word of the text is of an eastern language: kirk is forty in Turkish, and a name in German. */
  private isEastern(index: number): boolean {
    return this.words.some(
      ({ plain, text }, at) =>
        at !== index &&
        ((isEasternWord(plain) && !isBuiltOn(plain)) || /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(text)),
    );
  }
  /** Kontroll etter operasjon: a name, but in small letters in a text of the language in which it is a frequent word. */
  private isSmallBeside(index: number): boolean {
    if (!isSmallGermanicWord(this.words[index]!.text)) return false;
    const isNear = (at: number): boolean => isLetters(this.words[at]) && !this.found[at] && isWord(this.words[at].plain) && /^\s$/.test(this.between(Math.min(at, index), Math.max(at, index))); // prettier-ignore
    if (!isNear(index - 1) && !isNear(index + 1)) return false;
    return this.words.some(
      ({ plain, text }, at) => at !== index && !this.found[at] && (isEverydayGermanic(plain) || isAccentedWord(text)),
    );
  }
  private isTechnicalBeside(index: number): boolean {
    return [index - 1, index + 1].some((at) => {
      const word = this.words[at];
      return (
        word !== undefined &&
        this.isClose(Math.min(at, index)) &&
        !this.found[at] &&
        (word.kind !== 'letters' || (isMedical(word.plain) && !isName(word.plain)))
      );
    });
  }

  /** Discussed with Sturm at bedside: a capital that is a word in another language alone, of which nothing else in an English text is. */
  private foreignAlone(index: number): void {
    const word = this.words[index]!;
    if (this.found[index] || !isLetters(word) || !isCapital(word.text) || !isForeignAlone(word.plain)) return;
    // ALT, Dr; Overfølsom for plaster; no family name that is a word is as long as Chemotherapie.
    if (word.plain.length > 10) return;
    if (!/^\p{L}{4,}$/u.test(word.text) && !/^\p{Lu}\p{Ll}{2}$/u.test(word.text)) return;
    if (surelyTitles.has(word.plain) || /[^\x20-\x7e]/.test(word.text) || this.paired(index)) return;
    const { english, foreign } = languageBeside(this.words, this.found, index);
    if (english > 0 && foreign === 0) this.mark(index, 'an unknown word', false, 'other');
  }

  /** Vicenta Pons Baeza, an Erol Linke: a word with a capital between two that went, or behind one to which somebody turns. */
  private amid(index: number): void {
    const [cue, before, word, after] = [
      this.words[index - 2],
      this.words[index - 1],
      this.words[index]!,
      this.words[index + 1],
    ];
    if (this.found[index] || !this.mixedCase || !isLetters(word) || !isTitled(word) || this.paired(index)) return;
    const went = (at: number, first: number): boolean => {
      const kind = this.found[at]?.kind;
      return (kind === 'person' || kind === 'other') && isLetters(this.words[at]) && isTitled(this.words[at]) && /^\s$/.test(this.between(first, first + 1)); // prettier-ignore
    };
    if (!before || !went(index - 1, index - 1)) return;
    const between = after !== undefined && went(index + 1, index);
    const turned =
      cue !== undefined &&
      cue.text === cue.plain &&
      /^\s$/.test(this.between(index - 2, index - 1)) &&
      (isTowardsSomebody(cue.plain) || relatives.has(cue.plain) || staffElsewhere.has(cue.plain)) &&
      languageBeside(this.words, this.found, index).foreign > 0;
    if (between || turned) this.mark(index, 'a name', false);
  }

  /** Paged Stone re results: a word that is a frequent name, in a place where hospitals write it for somebody. */
  private sooner(index: number): boolean {
    const { found, words, text, mixedCase } = this;
    const { plain } = words[index]!;
    if (found[index] || !isLetters(words[index]) || !(isPerhapsName(base(plain)) || twoLetterNames.has(plain)))
      return false;
    if (functionWords.has(plain) || !this.isMeantAsName(index, true)) return false;
    const isForeign = (): boolean => {
      const { english, foreign } = languageBeside(words, found, index);
      return foreign > english + 1;
    };
    const isSomebody = (at: number): boolean => isNameKind(found[at]?.kind) || found[at]?.kind === 'other';
    const what = soonerName({ text, words, index, mixedCase, isSomebody, isForeign });
    if (what) this.mark(index, what, false);
    return what !== undefined;
  }

  /** PA Crystal Cox, MILLS, APRIL: a given name that is a word besides, beside a word that was found to be a family name. */
  private givenBeside(index: number): void {
    const word = this.words[index]!;
    const plain = base(word.plain);
    if (this.found[index] || !isLetters(word) || !isCapital(word.text) || !(givenWords.has(plain) || isName(plain))) return; // prettier-ignore
    const alike = (at: number): boolean => [besideSign, wordAndName].includes(this.found[at]?.what ?? '') && isUpper(word.text) === isUpper(this.words[at]!.text); // prettier-ignore
    const before = alike(index + 1) && /^\s$/.test(this.between(index, index + 1));
    const behind = alike(index - 1) && /^,\s?$/.test(this.between(index - 1, index));
    if ((before || behind) && !(isImagingWord(plain) && !givenWords.has(plain))) this.mark(index, 'a name', false);
  }

  /** RN Cricket Samuels, Wife is Lurleen Stamps: with a capital before a family name, behind who it is or a word in small letters. */
  private givenBefore(index: number): void {
    const [word, next] = [this.words[index]!, this.words[index + 1]];
    if (this.found[index] || !this.mixedCase || !isLetters(word) || !isTitled(word) || !next || !isTitled(next)) return;
    const person = this.found[index + 1]?.kind;
    if ((person !== 'person' && person !== 'patient-name') || !/^\s$/.test(this.between(index, index + 1))) return;
    const plain = base(word.plain);
    const title = roles.has(plain) || surelyTitles.has(plain) || perhapsTitles.has(plain) || relatives.has(plain);
    if (
      title ||
      isImagingWord(plain) ||
      functionWords.has(plain) ||
      this.paired(index) ||
      verbs.has(plain) ||
      beforeNames.has(plain)
    )
      return;
    const before = this.words[index - 1];
    if (!before || !/^(?:\s|:\s|\.\s)$/.test(this.between(index - 1, index))) return;
    const cue = before.text === before.plain ? introducers.has(before.plain) || /^(?:fellow|is|are|resident|physicist|attending|tech|nurse|to|for|from|and|or|w)$/.test(before.plain) : roles.has(before.plain) || /^(?:pa|rn|md|np|judge|physicist|fellow|resident|tech|physician|dosimetrist|interpreter|coordinator|phys|officer|deputy|rso|cra|cmd|rtt|cnmt|rdms|emt)$/.test(before.plain); // prettier-ignore
    if (cue) this.mark(index, 'a name', false);
  }

  /** Mom Marigold at, uncle Rey, …: behind a relative in small letters one word with a capital. */
  private relative(index: number): void {
    const [before, word] = [this.words[index - 1], this.words[index]!];
    if (this.found[index] || !this.mixedCase || !before || !isLetters(word) || !isTitled(word)) return;
    if (
      !(relatives.has(before.plain) || kin.has(before.plain)) ||
      before.text !== before.plain ||
      !/^\s$/.test(this.between(index - 1, index))
    )
      return;
    if (isImagingWord(word.plain) || functionWords.has(word.plain) || this.paired(index)) return;
    if (/^(?:$|[,.;:)(]|\s(?:\p{Ll}|\())/u.test(this.text.slice(word.end, word.end + 3))) this.mark(index, 'a name', false); // prettier-ignore
  }

  /** Priyanka Rao and Stone: behind a given name what is an abbreviation only in capitals. */
  private shortFamily(index: number): void {
    const [before, word] = [this.words[index - 1], this.words[index]!];
    if (
      this.found[index] ||
      !this.mixedCase ||
      !before ||
      !/^(?:Rao|Lao|Pan|Das|Dao|Mai|Thi|Vo|Vu|Le|Ta|Ho|Hu|Lu|Roy|Lam)$/.test(word.text)
    )
      return;
    const kind = this.found[index - 1]?.kind;
    if (!isTitled(before) || !(isNameKind(kind) || kind === 'other')) return;
    if (!/^\s$/.test(this.between(index - 1, index)) || isOrdinary(word.plain) || functionWords.has(word.plain)) return;
    this.mark(index, 'a name', false);
  }

  /** Caseworker Delroy Finch, Verna Two Crow, Pat Mulroney: what stands beside a name with a capital and is one more often than a word. */
  private besidePerson(index: number): void {
    const word = this.words[index]!;
    if (this.found[index] || !this.mixedCase || !isLetters(word) || !isTitled(word)) return;
    const plain = base(word.plain);
    const [before, next] = [this.words[index - 1], this.words[index + 1]];
    const person = (at: number): boolean => {
      const kind = this.found[at]?.kind;
      return (isNameKind(kind) || kind === 'other') && isTitled(this.words[at]!) && /^\s$/.test(this.between(Math.min(at, index), Math.max(at, index))); // prettier-ignore
    };
    // Pat: the patient is written with a dot, or in small letters
    if (word.text === 'Pat' && next && person(index + 1)) this.mark(index, 'a given name', false);
    const ends = /^(?:\s?(?:$|[,.;:()/])|\s(?:\p{Ll}|\p{N}|\p{Lu}{2}))/u.test(this.text.slice(word.end));
    if (!before || !person(index - 1) || !ends || isImagingWord(plain) || this.paired(index)) return;
    const two =
      /^(?:Two|Three|Little|Running|Standing|Walking|Red|White|Black|Yellow|Iron|Spotted|Big|Many|Good|Tall|Old|Bear|Eagle|Elk)$/.test(
        before.text,
      );
    if (isPerhapsName(plain) || two) this.mark(index, 'a name', false);
  }

  /** Delphine Running Crane, at Modoc Rim: between two parts of a name, or behind the first one of a place. */
  private amidName(index: number): void {
    const word = this.words[index]!;
    if (this.found[index] || !this.mixedCase || !isLetters(word) || !isTitled(word)) return;
    const went = (at: number): boolean => this.found[at] !== undefined && isLetters(this.words[at]) && isTitled(this.words[at]) && /^\s$/.test(this.between(Math.min(at, index), Math.max(at, index))); // prettier-ignore
    if (!went(index - 1) || surelyTitles.has(word.plain) || roles.has(word.plain) || perhapsTitles.has(word.plain))
      return;
    if (went(index + 1) && isNameKind(this.found[index + 1]?.kind) && !isMedical(word.plain)) this.mark(index, 'a name', false); // prettier-ignore
    const cue = this.words[index - 2];
    const there = cue !== undefined && /^(?:at|from|near|fr)$/.test(cue.text.toLowerCase()) && /^\s$/.test(this.between(index - 2, index - 1)); // prettier-ignore
    const ends = /^(?:\s?(?:$|[,.;)])|\s(?:\p{Ll}|\p{N}))/u.test(this.text.slice(word.end));
    if (there && ends && this.found[index - 1]?.kind !== 'institution' && !/(?:olog(?:y|ist)|ic|ics|try|care|ortho|imaging|radiology|hospital|clinic|center|ward|unit|floor|emergency)$/.test(word.plain))
      this.mark(index, 'a place', false, 'address'); // prettier-ignore
  }

  /** Goes by Skip, RT: Pfannenstiel: where only somebody can stand. */
  private calledSo(index: number): void {
    const word = this.words[index]!;
    if (this.found[index] || !isLetters(word) || !isTitled(word) || functionWords.has(word.plain)) return;
    const left = this.text.slice(Math.max(0, word.start - 40), word.start);
    const nick = /(?<!\p{L})(?:goes by|aka|a\.k\.a\.|nicknamed?:?|preferred name:?|prefers? to be called|likes to be called|legal name:?|named|maiden name:?|née)\s$/iu.test(left); // prettier-ignore
    const signed = /(?:^|[;,.]\s|\s)(?:RT|Tech|Technologist|RN|Sonographer|Operator|Rad|Radiologist|Attending|Resident|Fellow|PCP|Ref(?:erring)?(?: MD)?|Physicist|Dosimetrist|CMD):\s$/u.test(left); // prettier-ignore
    const doctor = /(?:^|[\s,;:(])(?:PMD|PCP|PMP|pmd|pcp)\s$/u.test(left) && /^(?:\s?(?:$|[,.;)])|\s\p{Ll})/u.test(this.text.slice(word.end)) && !isImagingWord(word.plain) && this.mixedCase && !/^(?:office|clinic|notified|aware|wants|requests|unknown|none|name)$/.test(word.plain); // prettier-ignore
    if (doctor || nick || (signed && this.mixedCase && !isImagingWord(word.plain) && !/^(?:none|unknown|yes|no|see|left|right|not)$/.test(word.plain))) this.mark(index, 'a name', false); // prettier-ignore
  }

  /** Sunrise of Edina, Presbyterian Whittier: what a house is called, before the place where it is. */
  private houseOfPlace(index: number): void {
    const word = this.words[index]!;
    if (this.found[index] || !this.mixedCase || !isLetters(word) || !isTitled(word)) return;
    const placed = (at: number): boolean => /^(?:address|institution|other)$/.test(this.found[at]?.kind ?? '') && isTitled(this.words[at]!); // prettier-ignore
    const [next, after] = [this.words[index + 1], this.words[index + 2]];
    if (
      next?.text === 'of' &&
      after &&
      placed(index + 2) &&
      /^\s$/.test(this.between(index, index + 1)) &&
      /^\s$/.test(this.between(index + 1, index + 2))
    ) {
      if (isImagingWord(word.plain) && !/(?:^|\s)(?:at|from)\s$/i.test(this.text.slice(0, word.start))) return;
      if (/^(?:city|town|university|village|county|state|north|south|east|west|history|outside|department|center|centre)$/.test(word.plain)) return; // prettier-ignore
      for (const each of [index, index + 1]) this.mark(each, kindName('institution'), false, 'institution');
    }
    const church = /^(?:presbyterian|methodist|baptist|lutheran|adventist|mercy|providence|deaconess|trinity|memorial|regency|kindred)$/.test(word.plain); // prettier-ignore
    if (church && ((next && placed(index + 1) && /^\s$/.test(this.between(index, index + 1))) || (index > 0 && placed(index - 1) && /^\s$/.test(this.between(index - 1, index))))) this.mark(index, kindName('institution'), false, 'institution'); // prettier-ignore
  }

  /** At Kroger Mt Sterling: the beginning of a place before what went. */
  private placeBefore(index: number): void {
    const word = this.words[index]!;
    if (this.found[index] || !/^(?:Mt|Ft|St|Ste)$/.test(word.text)) return;
    if (this.found[index + 1] && /^\.?\s$/.test(this.between(index, index + 1)) && isTitled(this.words[index + 1]!))
      this.mark(index, 'a place', false, 'address');
  }

  /** Great Lakes State U Hosp: a word with a capital between a place and a house of medicine. */
  private amidHouse(index: number): void {
    const word = this.words[index]!;
    if (this.found[index] || !isLetters(word) || !isTitled(word)) return;
    const went = (at: number): boolean => /^(?:address|institution)$/.test(this.found[at]?.kind ?? '') && /^\s$/.test(this.between(Math.min(at, index), Math.max(at, index))); // prettier-ignore
    if (went(index - 1) && went(index + 1)) this.mark(index, kindName('institution'), false, 'institution');
  }

  private knownWords(): void {
    this.words.forEach(({ plain }, index) => {
      const kind = strongKind(this.known, plain);
      // Von Hippel-Lindau, where somebody is called Linda
      if (kind && wholeKind(this.known, plain) === undefined && this.paired(index)) return;
      if (kind && !this.isUnit(index) && !isMeasure(this.words, index)) this.mark(index, kindName(kind), true, kind);
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
    for (const index of townsIn(
      this.text,
      words,
      this.mixedCase,
      (at) => this.found[at] !== undefined || this.paired(at),
    ))
      this.mark(index, 'a place', false, 'address');
    for (const index of organisationsIn(this.text, words, this.mixedCase))
      this.mark(index, kindName('institution'), false, 'institution');
    for (const rule of [
      this.titles,
      this.roles,
      this.degrees,
      this.houses,
      this.calledAfter,
      this.introduced,
      this.pairsOfNames,
    ])
      words.forEach((_, index) => rule.call(this, index));
    this.spread((index) => this.neighbours(index));
    words.forEach((word, index) => {
      if (isLetters(word) && isOnlyName(word.plain) && !this.isWordHere(index) && !this.paired(index))
        this.mark(index, 'a name', false);
    });
    words.forEach((_, index) => this.weakWord(index));
    this.spread((index) => this.neighbours(index));
    words.forEach((_, index) => this.besideUnknown(index));
    words.forEach((_, index) => this.degrees(index));
    words.forEach((_, index) => this.asked(index));
    words.forEach((_, index) => this.doneBy(index));
    words.forEach((_, index) => this.doubled(index));
    this.spread((index) => this.listed(index));
    words.forEach((_, index) => this.firm(index));
    for (const rule of [this.behindPreposition, this.acts]) words.forEach((_, index) => rule.call(this, index));
    words.forEach((_, index) => this.foreignAlone(index));
    this.spread((index) => this.sooner(index));
    words.forEach((_, index) => this.givenBeside(index));
    words.forEach((word, index) => {
      if (isKnownWord(word.text) || this.isWordHere(index) || this.paired(index)) return;
      if (this.mixedCase && isLongElsewhere(words, this.found, this.known, index)) return;
      if (word.kind === 'letters') this.mark(index, 'an unknown word', false, 'other');
      else if (!isUnitNext(words, index) && !isProcedureCode(this.text, words, index))
        this.mark(index, 'a number that may be an ID', false, 'other');
    });
    for (const rule of [
      this.amid,
      this.particle,
      this.givenBefore,
      this.relative,
      this.shortFamily,
      this.besidePerson,
      this.calledSo,
      this.amidName,
      this.placeBefore,
      this.houseOfPlace,
    ])
      words.forEach((_, index) => rule.call(this, index));
    for (let index = words.length - 1; index >= 0; index--) this.places(index);
    words.forEach((_, index) => this.places(index));
    words.forEach((_, index) => this.amidHouse(index));
    // Dr., Mrs., RN, Observer: what stands beside a name stays, unless somebody is called so.
    const stay = words.map((_, index) => isBesideName(words, this.found, index) && !this.isPerson(index));
    return this.found.map((finding, index) => (stay[index] ? undefined : finding));
  }
}

const unitForm = /^(mm|cm|s|ms|hz|khz|mhz|ml|cc|mbq|kbq|bq|mgy|cgy|hu|us|frames?|slices?|images?|counts?|kcounts|k)$/;
/** 12345 ms: a long number before its unit is a measurement. */
const isUnitNext = (words: readonly Word[], index: number): boolean =>
  words[index]!.kind === 'number' && words[index]!.plain.length <= 6 && unitForm.test(words[index + 1]?.plain ?? '');
/** TR 2019 ms of patient 2019; US behind a number is ultrasound as well. */
const isMeasure = (words: readonly Word[], index: number): boolean =>
  words[index]!.kind === 'number' && words[index]!.plain.length <= 4 && /^(?:mm|cm|ms|msec|hz|khz|mhz|ml|mbq|kbq|bq|mgy|cgy|hu)$/.test(words[index + 1]?.plain ?? ''); // prettier-ignore
