/** Names that are words besides: tells where a name of this patient, or a common name, is meant and where the word. */
import { weakKind } from './compile-identifiers.ts';
import { isNameKind, kindName } from './name-text.ts';
import { base, givenMonths, isCapital, isLetters, isNameLike, isTitled, isUpper } from './name-words.ts';
import { ListFinder } from './names-in-lists.ts';
import { isImagingWord, isMedical, isName, isPerhapsName, units } from './vocabulary.ts';
import { hasPairs } from './word-pairs.ts';
import { hasUses, isBodyPart } from './word-uses.ts';

export class WordNameFinder extends ListFinder {
  /** A word that is a name of this patient, or a common name, and a word as well. */
  protected weakWord(index: number): void {
    if (this.found[index] || this.isUnit(index)) return;
    const word = this.words[index]!;
    const plain = base(word.plain);
    const kind = weakKind(this.known, word.plain);
    if (!kind && (!isName(plain) || isMedical(plain) || this.isMonth(index))) return;
    const medical = isImagingWord(plain);
    if (kind && isNameKind(kind) && (/['’]s$/.test(word.plain) || this.isCapitalAlone(index))) {
      this.mark(index, kindName(kind), !medical && !this.prose, kind);
      return;
    }
    // Hip arthrogram Ward 12 cc: who gave a dose, not where.
    const gave = kind && isNameKind(kind) && isTitled(word) && /^\s\d{1,3}\s?(?:cc|ml|mg|mci|mcg)(?!\p{L})/iu.test(this.text.slice(word.end)); // prettier-ignore
    if (gave) this.mark(index, kindName(kind), false, kind);
    if (gave || this.paired(index)) return;
    // see page 2: in a text of both cases a name begins with a capital.
    if (
      this.mixedCase &&
      !isCapital(word.text) &&
      (!kind || this.prose || medical) &&
      !(kind && (this.isSetApart(index) || this.isTypedBeside(index))) &&
      // Sequences^martin: behind the sign that parts names, as scanners call the protocols of somebody.
      this.text[word.start - 1] !== '^'
    )
      return;
    if (kind) {
      const other = [index - 1, index + 1].some((at) => {
        const near = this.words[at];
        if (!near || !this.beside(Math.min(at, index)) || !weakKind(this.known, near.plain)) return false;
        return !(isImagingWord(near.plain) && medical) || (isNameLike(base(near.plain)) && isNameLike(plain));
      });
      if (other) this.mark(index, kindName(kind), true, kind);
      else if (!medical) this.mark(index, kindName(kind), !this.prose, kind);
      else if (hasPairs(plain) || this.isSetApart(index) || (isNameKind(kind) && this.isUnexplained(index)))
        this.mark(index, kindName(kind), false, kind);
      return;
    }
    if (!this.prose) this.mark(index, 'a word that is a name as well', false);
  }

  /** KNEE LT FOOT, CT CHEST COBB: a word of images of which the table of uses says that beside these words it is none. */
  private isUnexplained(index: number): boolean {
    const { plain: written } = this.words[index]!;
    const plain = base(written);
    // Raynaud, Bravo: of a frequent name that is a word of images, but of no use that is known, the name is meant.
    if (!hasUses(plain)) return plain.length > 3 && isPerhapsName(plain);
    // HEAD as the whole text is the part of the body.
    if (isBodyPart(plain) && this.words.every((word, at) => at === index || !isLetters(word))) return false;
    // XR HAND, FOOT
    const listed = (at: number): boolean => isBodyPart(this.words[at]?.plain ?? '') && /^\s?[,&+]\s?$/.test(this.between(Math.min(at, index), Math.max(at, index))); // prettier-ignore
    if (isBodyPart(plain) && (listed(index - 1) || listed(index + 1))) return false;
    const use = this.use(index);
    if (use !== 'perhaps') return use === undefined;
    // HEAD CT CHEST: what was made is said already.
    return this.words.some((word, at) => at !== index && isBodyPart(word.plain) && word.plain !== plain);
  }

  /** CT CHEST long: in small letters beside a description in capitals alone. */
  private isTypedBeside(index: number): boolean {
    const others = this.words.filter((word, at) => at !== index && isLetters(word) && word.text.length > 1);
    return others.length > 0 && others.every(({ text }) => isUpper(text));
  }

  /** The end of WOOD right ulna, normal Foster with clear, Scan of Good repeated: a capital between words in small letters. */
  private isCapitalAlone(index: number): boolean {
    const { text } = this.words[index]!;
    const small = this.words.filter((word) => isLetters(word) && word.text === word.plain && word.text.length > 1);
    if (!isCapital(text) || !(this.prose || (small.length > 2 && isTitled(this.words[index]!)))) return false;
    // Of the Head, after Fall: an article stands before no name.
    if (!this.prose && /^(?:the|a|an|der|die|das|la|le)$/.test(this.words[index - 1]?.plain ?? '')) return false;
    return [index - 1, index + 1].every((at) => {
      const near = this.words[at];
      return isLetters(near) && near.text === near.plain && /^\s$/.test(this.between(Math.min(at, index), Math.max(at, index))); // prettier-ignore
    });
  }

  /** 3D TOF^FOOT, CHEST (Foot), CHEST 1V / Foot, **FOOT** CHEST, DYN - Foot, RT: signs set the word apart as they do a name. */
  private isSetApart(index: number): boolean {
    const { start, end } = this.words[index]!;
    const [before, after] = [this.text.slice(Math.max(0, start - 4), start), this.text.slice(end, end + 8)];
    // HEAD^PERFUSION is a part of the body and its protocol, HEAD^JANE somebody.
    if (start === 0 && /^\s?\^/.test(after)) return this.use(index) !== 'sure';
    const ends = /^\s?(?:$|[\^)*|~;]|,\s?(?:RT|MD|RN|DO|PA|NP|CT|MR)$)/.test(after);
    if (start > 0 && ends && /(?:[\^(*|~]\s?|\s[/-]\s)$/.test(before)) return true;
    // KNEE LT / FOOT / AP LAT
    return /\s[/|-]\s$/.test(before) && /^\s[/|-]\s/.test(after) && isBodyPart(base(this.words[index]!.plain));
  }

  /** 80 mA for a patient named Ma: behind its number a unit is one, unless it is written as a name. */
  protected isUnit(index: number): boolean {
    const [before, word] = [this.words[index - 1], this.words[index]!];
    return (
      before?.kind === 'number' &&
      units.has(word.plain) &&
      !isTitled(word) &&
      /^\s?$/.test(this.between(index - 1, index))
    );
  }

  /** June phantom, April scan: what is called so; seen in April, April 12 say when. */
  protected isMonth(index: number): boolean {
    const [before, after] = [this.words[index - 1], this.words[index + 1]];
    if (!givenMonths.has(this.words[index]!.plain) || after?.kind === 'number' || before?.kind === 'number')
      return false;
    return !/^(?:in|since|of|last|until|till|from|during|on|by|this|next|early|late|mid|before|after)$/.test(
      before?.plain ?? '',
    );
  }
}
