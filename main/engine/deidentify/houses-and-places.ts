/** Finds houses of medicine and places by the words of which their names are made: Mercy Hospital, Auburn Hills. */
import { isNameKind, NameText } from './name-text.ts';
import { endsAsTown } from './glued-words.ts';
import { houseElsewhere } from './houses-elsewhere.ts';
import { modalities } from './known-text.ts';
import {
  houses,
  isWideHouse,
  beforeHouses,
  calledHouses,
  placeEnds,
  placeParts,
  notOfHouses,
  isLetters,
  isUpper,
  isCapital,
  isTitled,
  base,
  isWord,
} from './name-words.ts';
import { isImagingWord, isForeignMedical, isMedical, isName, isPerhapsName, units } from './vocabulary.ts';
import { isBodyPart } from './word-uses.ts';

/** North James: with a name behind them these are a town. */
const towards = /^(?:north|south|east|west|new|lake|port|fort|mount)$/;

/** Houses that are none of medicine, and parts of a state: what stands before is what they are called. */
const namedAhead =
  /^\s(?:(?:(?:Junior|Senior|Middle|High|Elementary|Grade|Primary|Charter|Catholic|Baptist|Methodist|Lutheran|Presbyterian|Community)\s){0,2}(?:School|Church|Elementary)|(?:Funeral|Nursing|Group|Retirement)\sHome|Fire\s(?:Dep(?:artment|t)|Station|Rescue)|Police(?:\sDep(?:artment|t))?|County|Township|Urgent\sCare|Correctional|Jail|Prison|Penitentiary|Cemetery|Assisted\sLiving|Skilled\sNursing)(?!\p{L})/u;

export class HouseFinder extends NameText {
  /**
   * Mercy General Hospital, Blue Ridge Cancer Institute: what stands before a word for a house of medicine and is none of
   * medicine; behind a preposition or a sign (at, from, a comma) words of medicine too.
   */
  protected houses(index: number): void {
    const { plain, text } = this.words[index]!;
    for (const each of houseElsewhere(this.text, this.words, index))
      this.mark(each, 'the name of an institution', false, 'institution');
    const wide = isWideHouse(this.words[index - 1]?.plain, plain) && isCapital(text);
    const called = !wide && (this.isCalledHouse(index) || this.isImagingHouse(index));
    if (!houses.has(plain) && !wide && !called) return;
    const end = wide ? index - 2 : index - 1;
    const taken: number[] = [];
    const medical: number[] = [];
    for (let each = end; each >= 0 && taken.length + medical.length < 4; each--) {
      const head = this.headOf(each);
      if (head !== undefined) {
        for (let part = each; part > head; part--) taken.push(part);
        each = head;
      }
      const word = this.words[each]!;
      if (!isLetters(word) || !/^(?:[\s.'’_-]{1,2}|\s&\s)$/.test(this.between(each, each + 1))) break;
      if (notOfHouses.has(word.plain) || !isCapital(word.text) || modalities.has(word.text)) break;
      // SEPSIS - TRANSFER Omaha Childrens Hospital; Hep C clinic: what is written otherwise is no part of the name.
      if (this.mixedCase && isUpper(word.text) && word.text.length > 3 && isTitled(this.words[index]!) && isWord(word.plain)) break; // prettier-ignore
      if (word.text.length === 1 && text === plain && this.mixedCase) break;
      // PTV 60 Gy Mercy Hospital
      if (units.has(word.plain) && this.words[each - 1] && !isLetters(this.words[each - 1])) break;
      if (medical.length > 0 || this.isMedicalOnly(each)) medical.push(each);
      else taken.push(each);
      // Circle of Willis, St. Eligius Hospital: with its saint the name of a house begins.
      if (/^(st|saint|sankt|sint|santa|san)$/.test(word.plain) && taken.length > 1) break;
    }
    // In fracture clinic: of what it does alone nobody tells which one.
    const anyClinic = /^clinics?$/.test(plain) && taken.length === 0 && (text === plain || isUpper(text));
    if (medical.length > 0 && !anyClinic && this.beginsHouse(Math.min(...medical))) taken.push(...medical);
    // Outside Lincoln Square Imaging Center, North Providence Imaging Center: where it begins with the part of a town.
    const head = this.words[Math.min(end + 1, ...taken, ...medical) - 1];
    if (taken.length > 0 && head && placeParts.has(head.plain) && isCapital(head.text))
      taken.push(Math.min(...taken) - 1);
    if (taken.length === 0 && /^(?:universitats)?klinikum$|^hopital$|^ospedale$/.test(plain))
      taken.push(...this.townBehind(index));
    if (taken.length === 0) return;
    const named = taken.some((each) => this.isNamed(each) || this.isUnknown(this.words[each]!));
    for (const each of [...taken, index, ...(wide ? [index - 1] : []), ...this.townBehind(index)])
      this.mark(each, 'the name of an institution', named, 'institution');
  }
  /** Gates Funeral Home, Castroside County, Weaver Elementary School: who or what a house is called after goes, its kind stays. */
  protected calledAfter(index: number): void {
    const word = this.words[index]!;
    const called = (at: number): boolean => {
      const one = this.words[at];
      if (!isLetters(one) || !isTitled(one) || notOfHouses.has(one.plain) || isBodyPart(one.plain)) return false;
      const { plain } = one;
      return isPerhapsName(base(plain)) || this.isUnknown(one) || placeParts.has(plain) || endsAsTown(plain);
    };
    if (/^(?:high|middle|junior|senior|elementary|grade|primary|community|group|county|state|city)$/.test(word.plain))
      return;
    if (!this.mixedCase || !called(index) || !namedAhead.test(this.text.slice(word.end))) return;
    // West County, North Station
    if (placeParts.has(word.plain) && !called(index - 1)) return;
    for (let at = index; at > index - 3 && called(at); at--) {
      this.mark(at, 'the name of an institution', false, 'institution');
      if (!/^[\s.'’]{1,2}$/.test(this.between(at - 1, at))) break;
    }
  }
  /** Queen of the Valley, Our Lady of Peace: where the name goes on before `of` or `of the`. */
  private headOf(index: number): number | undefined {
    const of = this.words[index]?.plain === 'the' ? index - 1 : index;
    const head = this.words[of - 1];
    if (!this.mixedCase || this.words[of]?.plain !== 'of' || !head || !isTitled(head)) return undefined;
    return isImagingWord(head.plain) || notOfHouses.has(head.plain) ? undefined : of - 1;
  }
  /** Auburn Hills, West Hollywood, KLINIKUM WEST BABYLON: parts of the names of towns beside what no list explains. */
  protected places(index: number): void {
    const { plain, text } = this.words[index]!;
    // lake stevenport: in small letters only what is called so.
    const small = !this.mixedCase && text === plain && /^(?:north|south|east|west|lake|new|fort|mount|san|santa|los|las)$/.test(plain); // prettier-ignore
    if (!placeParts.has(plain) || !(isCapital(text) || small)) return;
    const near = (at: number, first: number): boolean => {
      const word = this.words[at];
      if (!isLetters(word) || !(isCapital(word.text) || small) || !/^[\s-]$/.test(this.between(first, first + 1)))
        return false;
      // XR CHEST 1V PORT Reid
      if (text === 'PORT' && this.mixedCase && isTitled(word)) return false;
      // Grand Mesa
      if (plain === 'grand' && this.mixedCase && isTitled(word) && !/^(?:rounds?|mal|total|scheme|father|mother|parents?)$/.test(word.plain)) return true; // prettier-ignore
      if (isImagingWord(word.plain) && !placeParts.has(word.plain)) return false;
      const found = this.found[at];
      if (
        found
          ? found.kind === 'address' ||
            found.kind === 'institution' ||
            found.kind === 'other' ||
            found.what === 'a name' ||
            (isNameKind(found.kind) && this.mixedCase && isTitled(word) && towards.test(plain))
          : this.isUnknown(word) ||
            this.isNamed(at) ||
            (isTitled(word) && (!isWord(word.plain) || (this.mixedCase && isName(word.plain))))
      )
        return true;
      // Pacific Pines, Grand Rapids: two words that begin with a capital in a text of both cases.
      return this.mixedCase && isTitled(word) && isTitled(this.words[index]!) && !notOfHouses.has(word.plain) && isWord(word.plain) && first === at && placeEnds.has(plain); // prettier-ignore
    };
    // Peter Upper GI
    const before = !/^(?:upper|lower|palm)$/.test(plain) && near(index - 1, index - 1);
    const after = (!placeEnds.has(plain) || plain === 'lake') && near(index + 1, index);
    if (!before && !after) return;
    this.mark(index, 'a place', false, 'address');
    if (before) this.mark(index - 1, 'a place', false, 'address');
    if (after) this.mark(index + 1, 'a place', false, 'address');
  }

  /** Presbyterian Hospital of Elmhurst; Klinikum Willis, University Hospital Estes. */
  private townBehind(index: number): number[] {
    const [of, town] = [this.words[index + 1], this.words[index + 2]];
    const house = /^(?:klinikum|universitatsklinikum|hopital|ospedale|krankenhaus|ziekenhuis)$/.test(this.words[index]!.plain) || this.words[index - 1]?.plain === 'university'; // prettier-ignore
    if (house && isLetters(of) && of.plain !== 'of' && /^\s$/.test(this.between(index, index + 1)))
      return isCapital(of.text) && !isImagingWord(of.plain) && !notOfHouses.has(of.plain) ? [index + 1] : [];
    if (of?.plain !== 'of' || !isLetters(town) || !isCapital(town.text)) return [];
    const named = this.isUnknown(town) || isName(town.plain) || (this.mixedCase && isTitled(town));
    return named && !isImagingWord(town.plain) ? [index + 1, index + 2] : [];
  }
  /** At Metro Diagnostic Imaging: behind a preposition two words and more that begin with a capital, none of them an image. */
  private isCalledHouse(index: number): boolean {
    if (!this.mixedCase || !calledHouses.has(this.words[index]!.plain) || !isCapital(this.words[index]!.text))
      return false;
    let first = index;
    while (
      first > 0 &&
      index - first < 4 &&
      isTitled(this.words[first - 1]!) &&
      /^[\s-]$/.test(this.between(first - 1, first))
    )
      first--;
    const before = this.words[first - 1];
    if (first === index || !before || !/^(?:at|from)$/.test(before.plain)) return false;
    const { plain } = this.words[first]!;
    return !isImagingWord(plain) && !notOfHouses.has(plain);
  }
  /** Young Diagnostic Imaging, at Sharp Medical Imaging: behind a name besides. */
  private isImagingHouse(index: number): boolean {
    const [owner, kind] = [this.words[index - 2], this.words[index - 1]];
    if (this.words[index]!.plain !== 'imaging' || !owner || !kind || !/^(?:diagnostic|medical)$/.test(kind.plain)) return false; // prettier-ignore
    return isTitled(owner) && isTitled(kind) && this.mixedCase && isPerhapsName(owner.plain) && !isBodyPart(owner.plain); // prettier-ignore
  }
  private isMedicalOnly(index: number): boolean {
    const { plain } = this.words[index]!;
    // St. Mark's Hospital: behind its saint nothing is a word of medicine.
    if (/^(?:st|saint|sankt|santa|san)$/.test(this.words[index - 1]?.plain ?? '')) return false;
    return (isMedical(base(plain)) || isForeignMedical(base(plain))) && !isName(base(plain)) && !placeParts.has(plain) && !/^(general|memorial|regional|childrens?|university|community|central|county|st)$/.test(plain); // prettier-ignore
  }
  /** Before this word stands a preposition, or a sign that sets apart. */
  private beginsHouse(index: number): boolean {
    const before = this.words[index - 1];
    // Key Memorial Hospital, Pace Clinic at the beginning: a name besides; Hand Clinic is none.
    if (!before) return isPerhapsName(this.words[index]!.plain) && !isBodyPart(this.words[index]!.plain);
    return beforeHouses.has(before.plain) || /[,;:(@]|\s-\s/.test(this.between(index - 1, index));
  }
}
