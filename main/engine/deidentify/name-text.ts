/** A text in words, with what was found of each: what the rules that look for names share. */
import { strongKind, weakKind, type Identifiers, type Kind } from './compile-identifiers.ts';
import { isEponymAlone } from './eponyms-alone.ts';
import { isKnownWord } from './known-word.ts';
import { isSpokenLanguage } from './language-names.ts';
import {
  particles,
  functionWords,
  isLetters,
  isInitial,
  isUpper,
  isCapital,
  base,
  isWord,
  degrees,
  isOnlyName,
  isTitled,
  perhapsTitles,
  roles,
  surelyTitles,
} from './name-words.ts';
import { isMixedCase, type Word } from './text-words.ts';
import { isImagingWord, isMedical, isName, isOfElsewhere, isPerhapsName } from './vocabulary.ts';
import { hasPairs, isPaired, isPairedInClinics, phrasesWith } from './word-pairs.ts';
import { isBodyPart, useAsWord } from './word-uses.ts';

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

export const isNameKind = (kind: Kind | undefined): boolean => kind === 'patient-name' || kind === 'person';

/** Abbreviations and programs that are names besides. */
const acronyms = new Set(
  'nash ute art ana musica ava slac flot dome gata laba nist octa sega homa gaba geta teer'.split(' '),
);

/** Diseases that are called after somebody and go by the name alone. */
const diseases = new Set(
  `addison alzheimer barrett basedow bechterew behcet bell berger blount bowen buerger caroli castleman charcot crohn cushing dercum dupuytren ehlers ewing
   forestier fournier freiberg gaucher gilbert graves hashimoto hirschsprung hodgkin horner huntington kallmann kaposi kawasaki kienbock kohler legg marfan
   meckel meniere merkel morton ollier osgood paget panner parkinson perthes peyronie pick pott raynaud reiter reye rosacea scheuermann sever sjogren still
   sprengel takayasu tourette turner wegener whipple wilson`.split(/\s+/),
);

/** What ultrasound is taken of. */
const isScanned = (plain: string): boolean =>
  isBodyPart(plain) || /^(?:gb|gallbladder|panc|ivc|cbd|chd|cfv|sfv|sfj|gsv|popv?|ov|ovary|ovaries|ut|uterus|cx|cervix|endo|testis|testes|testicle|epi|epididymis|lobe|isthmus|blad|bl|ao|pv|portal|cca|ica|eca|sma|celiac|vert|rk|lk|appendix|pylorus|tendon|scrotum)$/.test(plain); // prettier-ignore

export class NameText {
  protected readonly found: (Finding | undefined)[];
  protected readonly text: string;
  protected readonly words: readonly Word[];
  protected readonly known: Identifiers;
  protected readonly prose: boolean;
  protected readonly mixedCase: boolean;
  /** English in both cases, not a description in capitals beside which somebody types in small letters. */
  protected readonly sentence: boolean;

  /** `taken`: what other searches have found for a word already. */
  constructor(text: string, words: readonly Word[], known: Identifiers, taken: readonly (Finding | undefined)[]) {
    this.text = text;
    this.words = words;
    this.known = known;
    this.found = [...taken];
    this.prose = words.filter(({ plain }) => functionWords.has(plain)).length >= 2;
    this.mixedCase = isMixedCase(text);
    const small = words.filter(({ text, plain }) => text === plain).length;
    this.sentence = this.prose && this.mixedCase && small * 2 > words.length;
  }

  protected between(first: number, second: number): string {
    const [a, b] = [this.words[first], this.words[second]];
    return a && b ? this.text.slice(a.end, b.start) : '|';
  }
  protected beside(first: number): boolean {
    return /^[\s_.\-,^/'’=]{0,3}$/.test(this.between(first, first + 1));
  }
  /** As the parts of one name stand: with one sign between, and no more. */
  protected isClose(first: number): boolean {
    return /^(?:[\s_^-]|\s?[,^]\s?)$/.test(this.between(first, first + 1));
  }
  protected mark(index: number, what: string, sure: boolean, kind: Kind = 'person'): void {
    this.found[index] ??= { what, kind, sure };
  }
  protected isUnknown(word: Word): boolean {
    return word.kind === 'letters' && !isKnownWord(word.text);
  }
  protected paired(index: number): boolean {
    const [before, after] = [this.words[index - 1], this.words[index + 1]];
    // Graves' disease
    const near = (first: number): boolean => /^['’]?[\s_\-./]{0,2}$/.test(this.between(first, first + 1));
    if (this.isAcronym(index) || this.isDisease(index) || this.isAnnotations(index) || this.isSpoken(index) || this.isLongView(index) || this.isInPhrase(index) || this.isEponym(index)) return true; // prettier-ignore
    const { plain } = this.words[index]!;
    const beside = [before && near(index - 1) ? before.plain : '', after && near(index) ? after.plain : ''] as const;
    // Officer Lori Glass in control room: behind a given name a family name, although there is glass in a foot.
    const family = this.mixedCase && before && /^\s$/.test(this.between(index - 1, index)) && isTitled(before) && isTitled(this.words[index]!) && isOnlyName(before.plain); // prettier-ignore
    if (family && after && /^(?:in|on|at|of|with|to|for|and|from)$/.test(after.plain)) return false;
    if (isPaired(base(plain), ...beside)) return true;
    // Jane Dunn view knee: behind a name of somebody it is a family name.
    const called = /^\s$/.test(this.between(index - 1, index)) && this.isNamed(index - 1);
    return isPairedInClinics(base(plain), ...beside) && !called && !this.isPerson(index);
  }
  /** Mallory-Weiss, Waters and Caldwell views: names that make an eponym only together. */
  protected isInPhrase(index: number): boolean {
    return phrasesWith(base(this.words[index]!.plain)).some(([phrase, at, joined]) => {
      const first = index - at;
      const [before, after] = [this.words[first - 1], this.words[first + phrase.length]];
      if (before && (surelyTitles.has(before.plain) || perhapsTitles.has(before.plain))) return false;
      if (after && degrees.has(after.plain)) return false;
      const joint = joined ? /^\s?[-–/]\s?$/ : /^(?:\s?[-–/&]\s?|\s|_)$/;
      return phrase.every((word, place) => {
        const here = first + place;
        const { plain = '' } = this.words[here] ?? {};
        if (place > 0 && !joint.test(this.between(here - 1, here))) return false;
        const same = word === '#' ? /^\d\d?$/.test(plain) : base(plain) === word;
        return same && !isNameKind(this.found[here]?.kind) && !this.isPerson(here);
      });
    });
  }
  /** s/p Kasai, positive McMurray, Honda sign; not where somebody of the file is called so, nor behind a title or a given name. */
  private isEponym(index: number): boolean {
    const { text: written, plain, start, end } = this.words[index]!;
    if (!isCapital(written) || this.isPerson(index)) return false;
    const [before, next] = [this.words[index - 1], this.words[index + 1]];
    const called = before !== undefined && /^[\s.]{1,2}$/.test(this.between(index - 1, index));
    if (called && (surelyTitles.has(before.plain) || roles.has(before.plain) || isNameKind(this.found[index - 1]?.kind) || isOnlyName(before.plain))) return false; // prettier-ignore
    const titled = this.mixedCase && isTitled(this.words[index]!);
    return isEponymAlone({ text: this.text, start, end, plain: base(plain), titled, before, next });
  }
  /** Spanish speaking, interpreter for Somali; not where somebody of this file is called so. */
  protected isSpoken(index: number): boolean {
    const { plain, start, end } = this.words[index]!;
    return isSpokenLanguage(this.text, plain, start, end) && !weakKind(this.known, plain) && !strongKind(this.known, plain); // prettier-ignore
  }
  /** Long RT Kidney, US Long GB: how a probe was held, unless the patient is called Long. */
  private isLongView(index: number): boolean {
    if (this.words[index]!.plain !== 'long' || this.isPatient(index)) return false;
    const [before, next, after] = [this.words[index - 1], this.words[index + 1], this.words[index + 2]];
    const near = (first: number): boolean => /^[\s_-]$/.test(this.between(first, first + 1));
    if (before && near(index - 1) && !/^(?:us|usg|sono|ultrasound|rt|lt|right|left|mid|prox|dist|sag|abd|renal|ob|ta|tv)$/.test(before.plain)) return false; // prettier-ignore
    if (!next || !near(index)) return false;
    if (isScanned(next.plain)) return true;
    return /^(?:rt|lt|right|left|mid|prox|dist|med|lat|sup|inf)$/.test(next.plain) && near(index + 1) && isScanned(after?.plain ?? ''); // prettier-ignore
  }
  /** Cirrhosis due to NASH, HIV on ART, 18 daN, implant displaced views (Eklund): what the rest of the text explains, where nobody of the file is called so. */
  private isAcronym(index: number): boolean {
    const { text, plain } = this.words[index]!;
    // Pat. unruhig
    if (text === 'Pat' && /^\.\s\p{Ll}/u.test(this.text.slice(this.words[index]!.end))) return true;
    if (text === 'daN' || (text === 'DAN' && /compress|thickness|\bMM\b/i.test(this.text))) return this.words[index - 1]?.kind === 'number'; // prettier-ignore
    if (this.isPerson(index)) return false;
    if (plain === 'eklund') return /implant|displaced/i.test(this.text);
    if (!isUpper(text)) return false;
    // LIMA to LAD, RIMA-OM: arteries of the chest wall, and a town and family names.
    if (/^[lr]ima$/.test(plain)) return /^(?:\s(?:to|graft|patent|occluded|harvest\p{L}*)(?!\p{L})|[-\s/](?:LAD|OM\d?|RCA|PDA|D\d|LCX|Y|graft)(?!\p{L}))/u.test(this.text.slice(this.words[index]!.end)); // prettier-ignore
    // A collimator, and a family name
    if (/^le[hg][rp]$/.test(plain)) return this.words.length === 1 || /(?:collimator|crystal|camera|spect|dynamic|static|planar|keV|NaI|HIDA|MAG3|MDP|cm\/min|\bWB\b|whole body|matrix)/i.test(this.text); // prettier-ignore
    if (!this.mixedCase || !acronyms.has(plain)) return false;
    // Elevated LFTs, ?NASH
    if (/\?\s?$/.test(this.text.slice(0, this.words[index]!.start))) return true;
    return [this.words[index - 1], this.words[index + 1]].some(
      (word) => word !== undefined && word.text === word.plain,
    );
  }
  /** Barrett's, dysphagia; known Crohn's: in the genitive and with nothing behind it a disease, unless somebody is called so. */
  private isDisease(index: number): boolean {
    const { text, plain, end } = this.words[index]!;
    if (!/['’]s$/u.test(text) || !diseases.has(base(plain)) || this.isPerson(index)) return false;
    // Barrett's tongue, but not Graves's request
    return /^\s?(?:$|[,.;:/)?]|(?:and|or|with|vs|w)(?!\p{L}))|^\s(?!(?:request|note|patient|pt|office|service|order|call|clinic|team|read|report|wife|husband|mom|dad|son|daughter|family|protocol|list|verbal|approval|ok|cell|phone|desk|room|house|car)(?!\p{L}))\p{Ll}/u.test(
      this.text.slice(end),
    );
  }
  /** SM_ANN: annotations of a slide, two modalities (PS3.3 C.7.3.1.1.1) with a sign between and no name beside them. */
  private isAnnotations(index: number): boolean {
    if (this.words[index]!.text !== 'ANN') return false;
    const signed = (at: number): boolean => /^[_/-]$/.test(this.between(Math.min(at, index), Math.max(at, index)));
    const near = [index - 1, index + 1].filter((at) => isLetters(this.words[at]));
    const [slide, ...others] = near.toSorted((one) => (this.words[one]!.plain === 'sm' ? -1 : 1));
    return slide !== undefined && this.words[slide]!.plain === 'sm' && signed(slide) && others.every((at) => isImagingWord(this.words[at]!.plain)); // prettier-ignore
  }
  /** A name of somebody was found here, or it is a word that is nothing but a name. */
  protected isNamed(index: number): boolean {
    const word = this.words[index];
    if (!word) return false;
    const found = this.found[index];
    return found
      ? isNameKind(found.kind) && isLetters(word)
      : isLetters(word) && isOnlyName(word.plain) && !this.paired(index);
  }

  /** FOOT where a person of this file is called so: behind a title or a label it is the name. */
  protected isPerson(index: number): boolean {
    const word = this.words[index];
    if (!isLetters(word)) return false;
    // Made by Le: parts of names that are particles are in no other list.
    return isNameKind(weakKind(this.known, word.plain)) || (particles.has(word.plain) && isCapital(word.text) && this.known.persons.has(word.plain)); // prettier-ignore
  }

  /** Petty, BRANCH: written as names are, and a frequent one besides being a word; not where its neighbours say that it is the word. */
  protected isPerhapsNamed(index: number): boolean {
    const word = this.words[index];
    return (
      isLetters(word) && (isCapital(word.text) || !this.mixedCase) && isPerhapsName(base(word.plain)) && !functionWords.has(word.plain) && !this.paired(index) // prettier-ignore
    );
  }

  /** A word that is a name besides, beside which nothing says that it is the word; behind a cue nothing behind it does. */
  protected isMeantAsName(index: number, cued = false): boolean {
    return !this.paired(index) && this.use(index, cued) === undefined;
  }

  /** Whether the words beside it show that a word of images is meant. */
  protected use(index: number, cued = false): 'sure' | 'perhaps' | undefined {
    const near = (at: number, signs: RegExp): string =>
      signs.test(this.between(Math.min(at, index), Math.max(at, index))) ? this.words[at]!.plain : '';
    return useAsWord(base(this.words[index]!.plain), cued ? '' : near(index - 1, /^[\s_\-./^]{0,2}$/), near(index + 1, /^[\s_\-./^,]{0,2}$/)); // prettier-ignore
  }

  protected isPatient(index: number): boolean {
    return weakKind(this.known, this.words[index]!.plain) === 'patient-name';
  }

  /** The words from an index on that belong to one name: at most four, none of them technical. */
  protected nameFrom(start: number, firstMayBeWord: boolean): number[] {
    const taken: number[] = [];
    for (let index = start; index < this.words.length && taken.length < 4; index++) {
      const word = this.words[index]!;
      if (index > start && !/^(?:[\s.\-_^'’]{0,2}|,\s?)$/.test(this.between(index - 1, index))) break;
      if (!isLetters(word) && !(this.found[index] && isNameKind(this.found[index]!.kind))) break;
      // Roth. V. a. …: a sentence ends behind a word of that length, and behind no initial.
      if (index > start && /^\.\s/.test(this.between(index - 1, index)) && this.words[index - 1]!.text.length > 3) break; // prettier-ignore
      const plain = base(word.plain);
      // Sr. Duarte sem jejum
      if (word.text === plain && isOfElsewhere(plain) && !particles.has(plain)) break;
      // … by Brittany Anderson, small hiatal hernia: behind a comma the sentence goes on.
      if (index > start && /,/.test(this.between(index - 1, index)) && this.mixedCase && word.text === word.plain && isWord(plain)) break; // prettier-ignore
      // DR. MCDONALD, NEW ONSET JAUNDICE
      if (index > start && /,/.test(this.between(index - 1, index)) && this.use(index) === 'sure') break;
      // ROOT, GENE
      const joined = index > start && /^(?:,\s?|\s?\^\s?|_)$/.test(this.between(index - 1, index));
      const likely =
        isName(plain) ||
        (joined && this.isPerhapsNamed(index)) ||
        (hasPairs(plain) && !isImagingWord(plain)) ||
        this.isUnknown(word) ||
        (/^\p{Lu}\p{Ll}{3,}$/u.test(word.text) && !isWord(plain));
      const named = this.isNamed(index) || (likely && !this.paired(index));
      const first = index === start && firstMayBeWord && (!isMedical(plain) || this.isPerson(index));
      const alone = firstMayBeWord && !/^\s/.test(this.between(index, index + 1));
      const short = index === start && word.plain.length <= 3 && isUpper(word.text) && (!isWord(plain) || alone);
      const initial = isInitial(word) && (/^\./.test(this.between(index, index + 1)) || this.isNamed(index + 1) || isName(this.words[index + 1]?.plain ?? '')); // prettier-ignore
      const particle = particles.has(plain) && this.words[index + 1] !== undefined && (this.isNamed(index + 1) || this.isUnknown(this.words[index + 1]!)); // prettier-ignore
      if (!(named || first || short || initial || particle)) break;
      taken.push(index);
    }
    return taken;
  }
}
