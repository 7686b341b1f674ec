/** Tells family names beside given names, and given names beside family names, where they are words besides: Sandra Foster, Crystal Leblanc. */
import {
  isCalledAfter,
  isInitial,
  isTitled,
  isUpper,
  isWord,
  base,
  givenWords,
  surelyTwoLetterNames,
} from './name-words.ts';
import { WordNameFinder } from './names-that-are-words.ts';
import type { Word } from './text-words.ts';
import { isImagingWord, isName } from './vocabulary.ts';

/** MRS. HANNA FELL: verbs that are somebody's name besides. */
export const verbs = new Set('fell felt held kept will may must can read bled hit came gave goes says call page see note check sign ask tell send copy get hung sees saw needs'.split(' ')); // prettier-ignore

export class FamilyNameFinder extends WordNameFinder {
  /** Crystal Leblanc; BURKE, DIAMOND: a given name that is a word besides, written as the family name beside it is. */
  protected isGivenWord(index: number, before: boolean, after: boolean): boolean {
    const word = this.words[index]!;
    if (!givenWords.has(base(word.plain))) return false;
    const alike = (other: Word): boolean =>
      !this.mixedCase || (isTitled(word) && isTitled(other)) || (isUpper(word.text) && isUpper(other.text));
    if (after && alike(this.words[index + 1]!) && /^[\s_]$/.test(this.between(index, index + 1))) return true;
    return before && alike(this.words[index - 1]!) && /^\s?[,^]\s?$/.test(this.between(index - 1, index));
  }

  /** Barbara Watts, Terrance M Gray, JEAN LITTLE: behind a given name a word that is a frequent name besides, where the name ends. */
  protected isFamilyName(index: number): boolean {
    const [before, word] = [this.words[index - 1]!, this.words[index]!];
    if (!this.isClose(index - 1) || verbs.has(word.plain)) return false;
    const short = (surelyTwoLetterNames.has(word.plain) || word.text === 'Le') && before.text.length > 2;
    if (short && /^\s$/.test(this.between(index - 1, index)) && isUpper(word.text) === isUpper(before.text))
      return true;
    // Yvette Chopard noticed a lump: no typing error, where two capitals say that somebody is meant.
    const next = /^\s(\p{Ll}+)/u.exec(this.text.slice(word.end))?.[1];
    if (this.mixedCase && isTitled(word) && isTitled(before) && before.text.length > 3 && !isWord(word.plain))
      return !isCalledAfter(next ?? '');
    if (!this.isPerhapsNamed(index)) return false;
    const imaging = isImagingWord(base(word.plain));
    // Iga Head^Routine
    const signs = imaging ? /^\s?(?:$|[(),;:]|-\s)/ : /^\s?(?:$|[(),;:_^]|-\s)/;
    const degree = /^\s(?:RT|RN|MD|DO|PA|NP|CRNA|PHD|DDS|DVM|III?)(?!\p{L})/u.test(
      this.text.slice(word.end, word.end + 6),
    );
    const ends = degree || signs.test(this.text.slice(word.end, word.end + 3));
    // Behind the patient's own name the other one is known.
    const foreign = this.found[index - 1]?.kind !== 'patient-name' && this.isMeantAsName(index);
    if (isTitled(word) && this.mixedCase && (isTitled(before) || isInitial(before))) {
      // Jacob Colon reviewed the scan
      const owned = foreign && /['’]s$/.test(word.text);
      const sentence = foreign && !isInitial(before) && next !== undefined;
      return ends || ((sentence || owned) && !isCalledAfter(next ?? '')) || (isInitial(before) && !imaging);
    }
    // MOTHER SANDRA FOSTER PRESENT, contact dorothy best for prior films: letters of one size say nothing.
    if (!this.mixedCase && foreign && before.text.length > 2 && /^[\s_^]$/.test(this.between(index - 1, index))) return true; // prettier-ignore
    return ends && isUpper(word.text) && isUpper(before.text) && (isName(word.plain) || (foreign && before.text.length > 2)); // prettier-ignore
  }
}
