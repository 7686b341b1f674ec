/** Finds names by those beside which they are counted up: Smith, Schmidt and Ward; and firms by the words with which they end. */
import { isAbbreviation } from './known-word.ts';
import { CueFinder } from './names-by-cue.ts';
import { isNameKind } from './name-text.ts';
import {
  base,
  colours,
  givenMonths,
  isCalledAfter,
  isCapital,
  isLetters,
  isTitled,
  isUpper,
  isWord,
  madeBy,
  notOfHouses,
  particles,
  twoLetterNames,
} from './name-words.ts';
import { isImagingWord, isMedical, isName, isPerhapsName } from './vocabulary.ts';
import { isPairedInClinics } from './word-pairs.ts';
import { hasUses } from './word-uses.ts';

/** Li PLC, Wood LLP: forms of firms that are no word besides. */
const firms = /^(?:plc|llc|llp|inc|ltd|gmbh|pllc)$/;
/** Brown Group: behind what can only be a name. */
const perhapsFirms = /^(?:group|company|corp|corporation|sons)$/;
/** Behind a word of images: here the list of names ends. */
const listEnds = /^\s?(?:$|[(),;:.])/;

/** What people do, not images: Brown requests. */
const doings = new Set(
  'informed notified called told paged requests reports states denies complains says wants asks agrees refuses declines follows recalls tolerated signed notices notes'.split(
    ' ',
  ),
);

/** What staff do with a patient, a dose or an image: behind these, where a sentence ends, stands who did it. */
const handled = new Set(
  `given done performed scanned placed positioned repositioned injected administered pushed flushed accessed inserted removed started restarted stopped
   completed finished repeated checked rechecked verified confirmed reviewed called paged notified informed contacted texted read dictated signed cosigned
   approved corrected entered archived sent uploaded assisted chaperoned witnessed consented sedated monitored drawn prepped screened cleared relieved covered dxed txed`.split(
    /\s+/,
  ),
);
/** What has a colour: marker placed Blue. */
const coloured =
  /(?<!\p{L})(?:dyes?|markers?|stickers?|bands?|bracelets?|wristbands?|tags?|(?<!iv |central |picc |art |midline |arterial )lines?|tapes?|inks?|wires?|caps?|hubs?|clips?|labels?|arrows?|dots?|lights?|fluid|aspirate|urine|stool|discharge|stain|gowns?|buttons?|socks?|channels?|fields?|matter)(?!\p{L})/iu;

export class ListFinder extends CueFinder {
  /** The word that an "and" or "&" joins to the one at `index`, before it (-1) or behind it (1). */
  private joined(index: number, way: -1 | 1): number | undefined {
    const near = index + way;
    const between = this.between(Math.min(index, near), Math.max(index, near));
    if (/^\s?&\s?$/.test(between)) return near;
    // Long, Barnes and Charles
    if (way === 1 && /^,\s$/.test(between) && this.words[near + 1]?.plain === 'and') return near;
    const isAnd = this.words[near]?.plain === 'and' && /^\s$/.test(between);
    const far = near + way;
    return isAnd && /^,?\s$/.test(this.between(Math.min(near, far), Math.max(near, far))) ? far : undefined;
  }

  /** Fisher, Lowe and Newton; Ward & Smith: what is counted up beside a name is one, also where it is a word besides. */
  protected listed(index: number): boolean {
    const word = this.words[index]!;
    const plain = base(word.plain);
    if (this.found[index] || !isLetters(word) || !isTitled(word)) return false;
    // Marshall and Green: "and" belongs to the list, not to the colour.
    // Greulich and Pyle are called so together.
    const together = this.isInPhrase(index) || (this.words[index - 1]?.plain === 'and' && isPairedInClinics(plain, 'and', '')); // prettier-ignore
    if (this.paired(index) && (this.words[index - 1]?.plain !== 'and' || together)) return false;
    // Paiva and Bilir: what only its form explains is as much a name.
    if (!isName(plain) && !isPerhapsName(plain) && isWord(plain)) return false;
    if (isImagingWord(plain) && !this.endsList(index)) return false;
    const beside = ([-1, 1] as const).some((way) => {
      const other = this.joined(index, way);
      if (other === undefined || !isTitled(this.words[other]!)) return false;
      return (
        this.isNamed(other) ||
        this.isUnknown(this.words[other]!) ||
        /^(?:institution|address)$/.test(this.found[other]?.kind ?? '')
      );
    });
    if (beside) this.mark(index, 'a name', false);
    return beside;
  }

  /** Ames and Brown present; not Brown fat. */
  private endsList(index: number): boolean {
    const [word, next] = [this.words[index]!, this.words[index + 1]];
    if (listEnds.test(this.text.slice(word.end, word.end + 2))) return true;
    return isName(word.plain) && isLetters(next) && next.text === next.plain && !isImagingWord(next.plain);
  }

  /** Ok per Brown, follow-up; Dictated by Bilir: behind these a word with a capital is somebody. */
  protected asked(index: number): void {
    const [before, word] = [this.words[index - 1], this.words[index]!];
    if (!before || !isLetters(word) || !isTitled(word) || !/^\s$/.test(this.between(index - 1, index))) return;
    if (!this.mixedCase || this.paired(index)) return;
    const { plain } = word;
    const made = before.plain === 'by' && madeBy.has(this.words[index - 2]?.plain ?? '');
    // used by Green, basilic vein
    const ends = before.text === 'by' && listEnds.test(this.text.slice(word.end, word.end + 2));
    const named = isName(plain) || isPerhapsName(plain) || (made && plain.length > 3 && !isWord(base(plain)));
    // page Brown resident
    const trainee = before.text === before.plain && /^\s(?:resident|fellow|attending|intern)(?!\p{L})/u.test(this.text.slice(word.end)); // prettier-ignore
    if ((made || ends || trainee || before.plain === 'per') && named && (!isImagingWord(plain) || this.endsList(index)))
      this.mark(index, 'a name behind its label', false);
  }

  /** Metoprolol 5 mg IV given Brown; scan done Green, RN aware: a frequent name behind what was done, where the sentence ends. */
  protected doneBy(index: number): void {
    const [verb, word] = [this.words[index - 1], this.words[index]!];
    if (!verb || !handled.has(verb.plain) || !isLetters(word) || this.found[index] || this.paired(index)) return;
    const clinical = /^[dt]xed$/.test(verb.plain);
    if (
      !(this.mixedCase && !(clinical && isUpper(word.text)) ? isTitled(word) : isUpper(word.text)) ||
      !/^\s$/.test(this.between(index - 1, index))
    )
      return;
    const { plain } = word;
    // Contrast given Li: a short word in no list that is written as names are.
    const short = isAbbreviation(plain) && plain.length > 1 && (this.mixedCase || clinical);
    if (!(short || isPerhapsName(plain) || (this.mixedCase && twoLetterNames.has(plain))) || givenMonths.has(plain) || plain === 'may' || !/^\s?(?:$|[.,;:)])/.test(this.text.slice(word.end))) return; // prettier-ignore
    if (isImagingWord(plain) && !(this.mixedCase && (isName(plain) || colours.has(plain)))) return;
    if (colours.has(plain) && coloured.test(/[^.;]*$/.exec(this.text.slice(0, word.start))![0])) return;
    this.mark(index, 'a name', false);
  }

  /** Brown-Cox: two names that are words besides, joined as names are. */
  protected doubled(index: number): void {
    const [word, next] = [this.words[index]!, this.words[index + 1]];
    if (!next || this.text.slice(word.end, next.start) !== '-' || !isTitled(word) || !isTitled(next)) return;
    const both = [index, index + 1];
    // Hill-Young lesion
    if (isCalledAfter(this.words[index + 2]?.plain ?? '')) return;
    if (both.some((at) => this.paired(at)) || both.every((at) => isImagingWord(this.words[at]!.plain))) return;
    if (both.every((at) => isName(this.words[at]!.plain) || isPerhapsName(this.words[at]!.plain)))
      for (const at of both) this.mark(at, 'a name', false);
  }

  /** Late arrival from Hartside, done for Suda, cared for by Marijn Lankle: behind these a capital that only half a word explains. */
  protected behindPreposition(index: number): void {
    const before = this.words[index - 1];
    if (!before || !/^\s$/.test(this.between(index - 1, index))) return;
    if (this.isPlaceName(index)) for (const at of [index, index + 1]) this.mark(at, 'a place', false, 'address');
    if (!this.isHalfWord(index)) return;
    const meant = /^(?:for|by|with|to)$/.test(before.plain) && before.text === before.plain && !this.paired(index);
    if (!meant && !/^(?:from|near|at|per)$/.test(before.plain)) return;
    this.mark(index, 'an unknown word', false, 'other');
    if (this.isHalfWord(index + 1) && /^\s$/.test(this.between(index, index + 1)))
      this.mark(index + 1, 'an unknown word', false, 'other');
  }

  /** Scan done at Three Forks, 2 phases: two ordinary words with capitals behind "at", where the clause ends. */
  private isPlaceName(index: number): boolean {
    const [at, word, next] = [this.words[index - 1], this.words[index]!, this.words[index + 1]];
    if (!this.mixedCase || at?.text !== 'at' || !isLetters(next) || !/^\s$/.test(this.between(index, index + 1)))
      return false;
    if (!listEnds.test(this.text.slice(next.end, next.end + 2))) return false;
    return [word, next].every((each) => isTitled(each) && !notOfHouses.has(each.plain)) && !isMedical(next.plain);
  }

  /** Marijn Lankle reports: two words that only half a word explains, written as a name is, before what people do. */
  protected acts(index: number): void {
    const verb = this.words[index + 1];
    if (!verb || !doings.has(verb.plain) || verb.text !== verb.plain || !/^\s$/.test(this.between(index, index + 1)))
      return;
    const starts = (at: number): boolean => at === 0 || /[.,;:!?]\s$/.test(this.text.slice(0, this.words[at]!.start));
    const one = (this.isHalfWord(index) && !this.paired(index)) || this.isMeant(index);
    if (one && starts(index)) this.mark(index, 'a name', false);
    const both = one && index > 0 && this.isHalfWord(index - 1) && /^\s$/.test(this.between(index - 1, index));
    if (both && starts(index - 1)) for (const at of [index - 1, index]) this.mark(at, 'a name', false);
  }

  private isHalfWord(index: number): boolean {
    const word = this.words[index];
    if (!this.mixedCase || !isLetters(word) || !isTitled(word) || word.plain.length < 4) return false;
    // Electronically signed
    return !isWord(base(word.plain)) && !/.{4}(?:ally|ously|ently|antly|ingly|edly|ively)$/.test(word.plain);
  }

  private isMeant(index: number): boolean {
    const word = this.words[index]!;
    // Child tolerated, Parent agrees
    if (/^(?:child|baby|parent|staff|nurse|team|family)$/.test(word.plain)) return false;
    return this.mixedCase && isTitled(word) && (this.isPerhapsNamed(index) || this.isNamed(index)) && this.isMeantAsName(index); // prettier-ignore
  }

  /** Laerte De luca, Suus van Beaumont: a particle between two words that go. */
  protected particle(index: number): void {
    const between = [index - 1, index + 1].every(
      (at) => this.found[at] !== undefined && /^\s$/.test(this.between(Math.min(at, index), Math.max(at, index))),
    );
    if (between && particles.has(this.words[index]!.plain)) this.mark(index, 'a name', false);
    // Joël van de Ven: behind a given name the particles and what they stand before.
    let last = index;
    while (particles.has(this.words[last]?.text ?? '') && /^\s$/.test(this.between(last - 1, last))) last++;
    const [given, family] = [this.words[index - 1], this.words[last]];
    if (last === index || !this.found[index - 1] || !given || !isTitled(given)) return;
    // De Cardiologie: one of these alone stands before other things too.
    if (last === index + 1 && !/^(?:van|von|ter|ten)$/.test(this.words[index]!.plain)) return;
    if (!isLetters(family) || !isTitled(family) || !/^\s$/.test(this.between(last - 1, last))) return;
    if (isNameKind(this.found[index - 1]!.kind)) for (let at = index; at <= last; at++) this.mark(at, 'a name', false);
  }

  /** Li PLC: before the form of a firm a name is the firm's, and so is a word of two letters. */
  protected firm(index: number): void {
    const [word, before] = [this.words[index]!, this.words[index - 1]];
    const perhaps = perhapsFirms.test(word.plain);
    if ((!perhaps && !firms.test(word.plain)) || !isCapital(word.text) || !isLetters(before) || this.found[index - 1])
      return;
    if (!/^,?\s$/.test(this.between(index - 1, index)) || !isTitled(before)) return;
    if (isImagingWord(before.plain) && !(hasUses(before.plain) && isPerhapsName(before.plain))) return;
    if (perhaps && (!this.mixedCase || !isPerhapsName(before.plain) || this.paired(index - 1))) return;
    if (isPerhapsName(before.plain) || before.plain.length < 3 || !(isWord(before.plain) || isMedical(before.plain)))
      this.mark(index - 1, 'the name of an institution', false, 'institution');
  }
}
