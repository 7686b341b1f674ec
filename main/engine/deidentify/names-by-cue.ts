/** Finds people by the words that announce them: titles, labels, degrees. */
import { HouseFinder } from './houses-and-places.ts';
import {
  personalTitles,
  patientsElsewhere,
  staffElsewhere,
  roleTitles,
  surelyTitles,
  perhapsTitles,
  degrees,
  degreesBehindComma,
  particles,
  roles,
  openRoles,
  functionWords,
  madeBy,
  relatives,
  notOfHouses,
  twoLetterNames,
  isLetters,
  isInitial,
  isUpper,
  isCapital,
  isTitled,
  base,
  isWord,
} from './name-words.ts';
import { isEponym, isImagingWord, isMedical, isName, isPerhapsName } from './vocabulary.ts';
import { hasPairs } from './word-pairs.ts';
import { hasUses, isBodyPart } from './word-uses.ts';

const professions = /^(?:tech|radiologist|technologist|technician|physician|surgeon|sonographer|nurse|resident|doctor|provider|clinician|interpreter|caregiver|counsellor|counselor|navigator|coordinator|pharmacist|phlebotomist|chaplain|dosimetrist|physicist|anesthesiologist|anaesthetist|anesthetist|hospitalist|intensivist|pathologist|cardiologist|oncologist|neurologist|neurosurgeon|urologist|pediatrician|therapist|secretary|receptionist|transporter|scheduler|registrar|dietitian|midwife|paramedic|perfusionist|mammographer|hygienist|dentist|podiatrist|chiropractor|reviewer|presenter)$/; // prettier-ignore
/** Dr called, wants addendum */
const doings = /^(?:called|paged|calls|wants|wanted|requested|requests|requesting|ordered|notified|informed|okayed|approved|aware|said|says|states|needs|asked|asks|asking|consulted|consulting|following)$/; // prettier-ignore
/** Insulin held, MD aware */
const doneToo = /^(?:held|given|seen|called|paged|notified|informed|aware)$/;

export class CueFinder extends HouseFinder {
  protected titles(index: number): void {
    const { plain, text } = this.words[index]!;
    const sure = surelyTitles.has(plain);
    if (!sure && !perhapsTitles.has(plain)) return;
    const next = this.words[index + 1];
    // HIP LT - SMITH, KNEE LT SMITH: left, not a lieutenant.
    const before = this.words[index - 1];
    if (
      !sure &&
      (/\s-/.test(this.between(index, index + 1)) || (/^[lr]t$/.test(plain) && before && isImagingWord(before.plain)))
    )
      return;
    if (!isLetters(next) || !/^[.\s^:_-]{0,3}$/.test(this.between(index, index + 1))) return;
    if (this.isPersonal(index)) {
      for (const each of [index, index + 1]) this.mark(each, 'a name behind a title', true);
      return;
    }
    // Dr called, wants addendum
    if (this.mixedCase && next.text === next.plain && doings.test(next.plain) && !this.isPerson(index + 1)) return;
    const point = this.between(index, index + 1).startsWith('.');
    // MR FIELDS KNEE: a modality or a man, before a word that is a frequent name besides and says nothing of an image.
    if (text === 'MR' && index === 0 && !point && isUpper(next.text) && this.isPerhapsNamed(index + 1))
      if (!isImagingWord(next.plain) || hasPairs(next.plain))
        this.mark(index + 1, 'a word that is a name as well', false);
    // MR STERTXS, MRS_Hippo: a modality before a word in no list, which goes by itself.
    if (/^M(?:R|S|RS)$/.test(text) && !point && !this.isNamed(index + 1) && !this.isPerson(index + 1)) return;
    // Dr Chest 2 views: what a description begins with is how it was made.
    if (plain === 'dr' && index === 0 && !point && this.isView(index + 1)) return;
    const dotted = point || /^\p{Lu}\p{Ll}/u.test(text);
    // DR CHEST is a digital radiograph, MS BRAIN a disease.
    const plainNext = base(next.plain);
    // DR FOOT is a radiograph of the patient's, Dr. Foot never, and DR FOOT the physician where one is called so.
    const person = this.isPerson(index + 1) && sure && (dotted || !this.isPatient(index + 1));
    const nameNext = this.isNamed(index + 1) || person || this.isUnknown(next) || isInitial(next);
    const perhaps = sure && isPerhapsName(plainNext) && this.isMeantAsName(index + 1, true);
    const written = (dotted && isCapital(next.text) && (isName(plainNext) || (sure && this.mixedCase) || perhaps)) || (perhaps && (plain === 'dr' ? this.isDoctor(index) : !this.mixedCase && /^(?:mrs|miss)\.?$|^m[rs]\.$/.test(plain + this.between(index, index + 1).trim()))); // prettier-ignore
    const particle = particles.has(plainNext) && isLetters(this.words[index + 2]);
    const allowed = nameNext || (sure && !isMedical(plainNext)) || written || (dotted && particle);
    if (!allowed || (!sure && isInitial(next))) return;
    const taken = this.nameFrom(index + 1, sure);
    // Dr. T. Chambers
    const end = index + taken.length;
    if (sure && taken.length > 0 && isInitial(this.words[end]) && isLetters(this.words[end + 1]))
      if (/^\.\s?$/.test(this.between(end, end + 1)) && !notOfHouses.has(this.words[end + 1]!.plain))
        taken.push(end + 1);
    // Dr. Pour, Dr. van de Ven: behind a title even a word is a name.
    if (taken.every((at) => particles.has(this.words[at]!.plain)) && (taken.length > 0 || written || particle))
      for (let last = index + 1 + taken.length; isLetters(this.words[last]); last++) {
        // Mr. LE was
        if (functionWords.has(this.words[last]!.plain)) break;
        taken.push(last);
        if (!particles.has(this.words[last]!.plain)) break;
      }
    // Dr. Mike Krabbe, Dr. Fredrik Sjogren: behind the given name a word of medicine that nothing is called by here.
    const [given, family] = [this.words[index + 1], this.words[index + 2]];
    if (sure && dotted && this.mixedCase && taken.length === 1 && given && isName(given.plain) && isLetters(family))
      if (isTitled(family) && isEponym(family.plain) && !this.paired(index + 2) && /^\s$/.test(this.between(index + 1, index + 2))) taken.push(index + 2); // prettier-ignore
    if (taken.length === 0) return;
    // MR SMITH KNEE, MR Taylor: a man is written Mr or Mr.; in capitals at the beginning it is what was made.
    const modality = /^M(?:R|S)$/.test(text) && !point && (index === 0 || isTitled(next));
    const stays = modality || roleTitles.has(plain);
    for (const each of stays ? taken : [index, ...taken]) this.mark(each, 'a name behind a title', true);
  }

  /** Mr. Boyle, Ms Beer, Sra. Company: behind such a title a capital is a name, whatever the word is besides. */
  private isPersonal(index: number): boolean {
    const [{ text }, next] = [this.words[index]!, this.words[index + 1]!];
    if (!this.mixedCase || !personalTitles.test(text) || !/^\.?\s$/.test(this.between(index, index + 1))) return false;
    // Mr. Li, Mr. GAY
    if (twoLetterNames.has(next.plain) && isCapital(next.text)) return true;
    const capital = isTitled(next) || (isUpper(next.text) && (next.text.length > 3 || isPerhapsName(next.plain)));
    const alone = capital && next.text.length > 2 && !functionWords.has(next.plain) && !isName(next.plain);
    return (
      alone &&
      (isWord(next.plain) || isEponym(next.plain)) &&
      !/^(?:patient|doc|dr|prof|pacient|pacjent)/.test(next.plain)
    );
  }

  /** Patient Hartung war unruhig, Paciente Izquierdo agitado: a capital behind the patient, before small letters. */
  private patientElsewhere(index: number): void {
    const { plain } = this.words[index]!;
    const [next, then] = [this.words[index + 1], this.words[index + 2]];
    if (!patientsElsewhere.has(plain) && plain !== 'patient') return;
    if (!isLetters(next) || !isTitled(next) || next.text.length < 3 || this.found[index + 1]) return;
    if (!/^\.?\s$/.test(this.between(index, index + 1)) || (then && then.text !== then.text.toLowerCase())) return;
    // Patient Raucher mit COPD: German nouns are capitals, words of the other languages are not.
    const small = /^pa(?:c|zi)/.test(plain);
    const perhaps = (isPerhapsName(next.plain) || isEponym(next.plain)) && !isImagingWord(next.plain);
    if (!then || (!small && !perhaps)) return;
    this.mark(index + 1, 'a name behind its label', false);
  }

  /** Ok by radiologist Long at, enfermera Pou, l'interne Lefort: behind a profession in small letters a capital is a name, also of what is a word. */
  private staff(index: number): void {
    const { plain, text } = this.words[index]!;
    const next = this.words[index + 1];
    const english = professions.test(plain);
    if (
      !(english || staffElsewhere.has(plain.replace(/^\p{L}{1,4}['’]/u, ''))) ||
      !this.mixedCase ||
      !isLetters(next) ||
      !isTitled(next)
    )
      return;
    if (!/^\s$/.test(this.between(index, index + 1)) || next.text.length < 3 || functionWords.has(next.plain)) return;
    if (english && text !== plain && !isUpper(text)) return;
    // FX HIP, SURGEON White: a label in capitals, where the text ends behind the name.
    if (english && isUpper(text) && !(isPerhapsName(next.plain) && /^[\s.]*$/.test(this.text.slice(next.end)))) return;
    const word = isWord(next.plain) && !isPerhapsName(next.plain) && !isEponym(next.plain);
    if (!word) this.mark(index + 1, 'a name behind its label', false);
  }

  /** nephrology (Green) aware; reviewed with neuroradiology, Green; covering MD Gross; to cytology w/ Brown: a word that is a frequent name, set apart behind who was asked. */
  private specialist(index: number): void {
    const { plain, text, end } = this.words[index]!;
    const next = this.words[index + 1];
    if (!this.mixedCase || !isLetters(next) || !isTitled(next) || next.text.length < 3) return;
    if (!isPerhapsName(base(next.plain)) || isBodyPart(next.plain) || this.paired(index + 1)) return;
    const [between, after] = [this.between(index, index + 1), this.text.slice(next.end)];
    const specialty = text === plain && /(?:olog(?:y|ist)|surgery|trauma|hospitalist)$/.test(plain);
    const set = specialty && ((between === ' (' && after.startsWith(')')) || (/^,\s$/.test(between) && /^[.;]?$/.test(after))); // prettier-ignore
    const asks = specialty && between === ' ' && doings.test(this.words[index + 2]?.text ?? '');
    const beside = (text === 'MD' && between === ' ' && index > 0) || (plain === 'w' && between === '/ ' && /\sw\/\s?$/u.test(this.text.slice(0, end + 2))); // prettier-ignore
    if (
      set ||
      asks ||
      (beside && (!isImagingWord(next.plain) || this.isMeantAsName(index + 1, true)) && /^(?:$|[,.;)])/.test(after))
    )
      this.mark(index + 1, 'a name behind its label', false);
  }

  /** Referred by dr downs, PER DR FOSTER, DR FOSTER REVIEWED: not the digital radiograph that is written so too. */
  private isDoctor(index: number): boolean {
    const { text, plain } = this.words[index]!;
    if ((text === plain && this.mixedCase) || this.between(index, index + 1).startsWith('.')) return true;
    const [before, verb] = [this.words[index - 1]?.plain ?? '', this.words[index + 2]?.plain ?? ''];
    return /^(?:by|per|with|to|from|for|and|cc|attn|see|via|page|call)$/.test(before) || madeBy.has(verb) || (text === plain && index > 0); // prettier-ignore
  }

  /** A part of the body that is nobody's name here. */
  private isView(index: number): boolean {
    const { plain } = this.words[index]!;
    if (isPerhapsName(plain) && hasUses(plain) && this.isMeantAsName(index, true)) return false;
    return isImagingWord(plain) && !isName(plain) && !(this.isPerson(index) && !this.isPatient(index));
  }

  protected roles(index: number): void {
    const { plain } = this.words[index]!;
    const after = this.between(index, index + 1);
    this.cued(index);
    this.login(index);
    this.signature(index);
    this.patientElsewhere(index);
    this.staff(index);
    this.specialist(index);
    this.cuedPair(index);
    this.reached(index);
    this.scribbled(index);
    // read by small, read by p. dixon
    if (plain === 'by' && madeBy.has(this.words[index - 1]?.plain ?? '') && /^\s$/.test(after)) {
      const at = isInitial(this.words[index + 1]) ? index + 2 : index + 1;
      if (this.isPerson(at) && /^\.?\s$/.test(this.between(at - 1, at))) this.mark(at, 'a name behind its label', true);
    }
    if (roles.has(plain) && /^\s?[:=]\s{0,2}$/.test(after)) {
      const taken = this.nameFrom(index + 1, true);
      // Tech: Downs; Pt: COLON,JACOB
      if (taken.length === 0 && this.isPerhapsNamed(index + 1) && this.isMeantAsName(index + 1, true))
        taken.push(index + 1);
      if (taken.length === 0) return;
      // overnight read: missed fracture
      const first = this.words[taken[0]!]!;
      if (this.mixedCase && first.text === first.plain && isWord(first.plain) && !isPerhapsName(first.plain) && !this.isPerson(taken[0]!)) return; // prettier-ignore
      // Attending radiologist: …; a label that stands alone goes with its name.
      const stays =
        professions.test(plain) &&
        index > 0 &&
        /^\s$/.test(this.between(index - 1, index)) &&
        isWord(this.words[index - 1]!.plain);
      for (const each of stays ? taken : [index, ...taken]) this.mark(each, 'a name behind its label', true);
      return;
    }
    // Pt of Stark, REPEAT FOR STARK: behind these only who is known.
    const of =
      plain === 'of' && /^(?:pt|patient|care|office|service|practice)$/.test(this.words[index - 1]?.plain ?? '');
    if (
      (of &&
        (this.isPerson(index + 1) ||
          (this.isPerhapsNamed(index + 1) &&
            (!isImagingWord(this.words[index + 1]!.plain) ||
              /^[\s.]*$/.test(this.text.slice(this.words[index + 1]!.end)))))) ||
      (plain === 'for' && isLetters(this.words[index + 1]) && this.isPatient(index + 1))
    )
      if (isCapital(this.words[index + 1]!.text) && /^\s$/.test(after))
        this.mark(index + 1, 'a name behind its label', false);
    if (!openRoles.has(plain) && plain !== 'patient' && plain !== 'pt') return;
    const next = this.words[index + 1];
    // age by Greulich and Pyle
    if (!isLetters(next) || !/^[\s_]{1,2}$/.test(after) || this.isInPhrase(index + 1) || this.isSpoken(index + 1)) return; // prettier-ignore
    // EF 40 percent by Simpson's biplane
    if (plain === 'by' && /['’]s$/.test(next.plain) && this.paired(index + 1)) return;
    const named = this.isNamed(index + 1) || (openRoles.has(plain) && this.isPerson(index + 1) && isCapital(next.text));
    const short = next.text.length <= 3 && next.text.length > 1 && isUpper(next.text) && openRoles.has(plain);
    const initials =
      short && (this.known.initials.has(next.plain) || (!isWord(next.plain) && index + 2 === this.words.length));
    // Dictated by Bilir: no typing error and no beginning of a word.
    const unlisted = this.mixedCase && isTitled(next) && !isWord(next.plain);
    const unknown = (this.isUnknown(next) || unlisted) && openRoles.has(plain);
    if (named || initials || unknown)
      for (const each of this.nameFrom(index + 1, true)) this.mark(each, 'a name behind its label', true);
    if (initials) this.mark(index + 1, 'initials', true);
  }

  /** tech: jkl12, user qr07: behind such a word letters with a number are somebody's. */
  private login(index: number): void {
    const { plain } = this.words[index]!;
    const next = this.words[index + 1];
    const signed = /^(?:user|userid|login)$/.test(plain) && /[:=]/.test(this.between(index, index + 1));
    if (next?.kind !== 'code' || !(signed ? /^[a-z]{2,16}\d{1,4}$/ : /^[a-z]{2,4}\d{1,4}$/).test(next.plain)) return;
    if (!/^(?:tech|technologist|technician|operator|user|userid|login|mta|mtra|sonographer|typist)$/.test(plain))
      return;
    if (/^(?:\s?[:=]\s{0,2}|\s)$/.test(this.between(index, index + 1)))
      this.mark(index + 1, 'the name of a user', false);
  }

  /** … to end exam. -afields6: an initial, a family name and a number behind a dash, or those of somebody known anywhere. */
  private signature(index: number): void {
    const word = this.words[index]!;
    const [, letters = ''] = /^([a-z]{5,})\d{1,3}$/.exec(word.plain) ?? [];
    if (word.kind !== 'code' || letters === '') return;
    const known = this.known.joined.has(letters) || this.known.persons.has(letters.slice(1));
    const signed = /(?:^|[\s.;,(])[-–—~]\s?$/.test(this.text.slice(0, word.start)) && isPerhapsName(letters.slice(1));
    if (known || signed) this.mark(index, 'the name of a user', known);
  }

  /** pt Harding, Pt. Stone, wife Gray, scanned by BURNS, tech Petty: behind such a word a word is the name that it is besides. */
  private cued(index: number): void {
    const { plain } = this.words[index]!;
    const next = this.words[index + 1];
    if (!isLetters(next)) return;
    const after = this.between(index, index + 1);
    // maiden name Gross
    const called =
      plain === 'name' &&
      /^(?:maiden|last|first|family|middle|given|birth|married)$/.test(this.words[index - 1]?.plain ?? '');
    if (called && /^\s$/.test(after) && isTitled(next) && !functionWords.has(next.plain))
      this.mark(index + 1, 'a name behind its label', false);
    // wife small, Ms gray: who is known, in small letters too.
    const known = relatives.has(plain) || /^(?:m(?:r|rs|s)|miss|tech|technologist|operator)$/.test(plain);
    if (known && /^\.?\s$/.test(after) && this.isPerson(index + 1) && !isUpper(this.words[index]!.text))
      this.mark(index + 1, 'a name behind its label', true);
    if (plain === 'per' && /^\s$/.test(after) && this.isPer(index + 1))
      this.mark(index + 1, 'a name behind its label', false);
    const short =
      twoLetterNames.has(next.plain) && (this.mixedCase ? isTitled(next) : this.words[index + 2] === undefined);
    if (!short && (!this.isPerhapsNamed(index + 1) || next.plain.length < 3)) return;
    const patient = plain === 'pt' || plain === 'patient';
    if (!/^[\s_]$/.test(after) && !(patient && /^\.\s$/.test(after))) return;
    const made = plain === 'by' && madeBy.has(this.words[index - 1]?.plain ?? '');
    if (!patient && !made && !relatives.has(plain) && !(openRoles.has(plain) && plain !== 'by')) return;
    // NURSE FOSTER, seen by best: letters of one size say nothing.
    const even = !this.mixedCase && !patient && this.isMeantAsName(index + 1);
    // ordering provider PACE, Pt COX moved
    const apart = this.mixedCase && isUpper(next.text) && !isUpper(this.words[index]!.text);
    const written = even || apart || isTitled(next) || (isUpper(next.text) && isName(next.plain));
    // Patient head first, tech head: in its place only behind a relative, a point and who made it.
    const close = made || relatives.has(plain) || after.startsWith('.');
    const ends = !patient && /^\s?(?:$|[,.;)])/.test(this.text.slice(next.end));
    const used = apart && (close || ends || this.isDoing(index + 2)) && !isBodyPart(next.plain);
    const meant =
      even ||
      (used && this.isMeantAsName(index + 1)) ||
      (isTitled(next) && (close || (this.mixedCase && hasUses(next.plain) && this.isMeantAsName(index + 1, true))));
    // PT Lung
    if (patient && isUpper(this.words[index]!.text) && isBodyPart(next.plain)) return;
    if (short || (written && (!isImagingWord(next.plain) || meant)))
      this.mark(index + 1, 'a name behind its label', false);
  }

  /** … moved, … refuses: what somebody does. */
  private isDoing(index: number): boolean {
    const word = this.words[index];
    if (word === undefined || word.text !== word.plain) return false;
    return doings.test(word.plain) || /^(?:\p{L}{3,}ed|reports|refuses|was|felt|could|cannot|has|did|complains|denies)$/u.test(word.plain); // prettier-ignore
  }

  /** Attempted to reach Price at 741-309-8735, MIP FOR BEAN SURGERY PLANNING: who is called at a number or operates. */
  private reached(index: number): void {
    const { plain } = this.words[index]!;
    const next = this.words[index + 1];
    if (!isLetters(next) || !this.isPerhapsNamed(index + 1)) return;
    const after = this.text.slice(next.end);
    const called = /^(?:reach|call|contact|page|phone)(?:e?d)?$/.test(plain) && isTitled(next) && /^\s(?:at|on)\s[(+\d]/.test(after); // prettier-ignore
    const operates = plain === 'for' && !isMedical(next.plain) && /^\s(?:surgery|surgical)\s(?:planning|clinic|team|service|request)/iu.test(after); // prettier-ignore
    if (called || operates) this.mark(index + 1, 'a name behind its label', false);
  }

  /** XR repeat, motion on first exposure (Bell); Fistulogram - Strong/Gates: names that are words, put at the end by who did it. */
  private scribbled(index: number): void {
    const name = (at: number): boolean => {
      const word = this.words[at];
      return isLetters(word) && isTitled(word) && isPerhapsName(word.plain) && !isBodyPart(word.plain);
    };
    if (!this.mixedCase || !name(index)) return;
    const before = this.text.slice(0, this.words[index]!.start);
    const ends = (at: number, signs: RegExp): boolean => signs.test(this.text.slice(this.words[at]!.end));
    const made = /(?<!\p{L})(?:repeat(?:ed|s)?|motion|exposure|rescan(?:ned)?|(?:re)?positioned|injected|scanned|tech)(?!\p{L})/iu.test(before); // prettier-ignore
    if (made && before.endsWith('(') && ends(index, /^\)[\s.]*$/)) this.mark(index, 'a name', false);
    if (!/\s-\s$/.test(before) || this.between(index, index + 1) !== '/' || !name(index + 1)) return;
    if (ends(index + 1, /^\s*$/) && !this.paired(index) && !this.paired(index + 1))
      for (const at of [index, index + 1]) this.mark(at, 'a name', false);
  }

  /** Ok per Brown, follow-up; ok per Bilir. */
  private isPer(index: number): boolean {
    const word = this.words[index]!;
    if (!this.mixedCase || !isTitled(word)) return false;
    const ends = /^(?:\s?[,.;:)]|$)/.test(this.text.slice(word.end));
    return !isWord(word.plain) || (ends && this.isPerhapsNamed(index) && this.isMeantAsName(index, true));
  }

  /** pt of SMALL_ISABELLA, name: BRANCH, TRACY, tech: LUNG, JACK: two words that are names besides, as names are written in files. */
  private cuedPair(index: number): void {
    const { plain } = this.words[index]!;
    const of = plain === 'of' && /^(?:pt|patient)$/.test(this.words[index - 1]?.plain ?? '');
    if ((!of && !roles.has(plain)) || !/^\s?[:=.]?\s{1,2}$/.test(this.between(index, index + 1))) return;
    if (!/^(?:_|\s?\^\s?|,\s?)$/.test(this.between(index + 1, index + 2))) return;
    if ([index + 1, index + 2].every((each) => this.isNamed(each) || this.isPerhapsNamed(each)))
      for (const each of [index + 1, index + 2]) this.mark(each, 'a name behind its label', false);
  }

  private isSurname(index: number): boolean {
    const { plain } = this.words[index]!;
    return isPerhapsName(plain) || twoLetterNames.has(plain);
  }

  protected degrees(index: number): void {
    const { plain, text } = this.words[index]!;
    if (index === 0) return;
    const before = this.between(index - 1, index);
    // stimulator in place, MR at 1.5 T
    if (this.mixedCase && !degrees.has(plain) && !isCapital(this.words[index - 1]!.text) && !this.isMeantAsName(index - 1)) return; // prettier-ignore
    // stanley gates, md
    const small = /^(?:md|rn|do)$/.test(text) && (/^,\s?$/.test(before) || (!this.mixedCase && this.isNamed(index - 2))) && this.isSurname(index - 1); // prettier-ignore
    if (!isUpper(text) && plain !== 'phd' && !small) return;
    if (
      !(degrees.has(plain) && /^[\s,.]{1,3}$/.test(before)) &&
      !(degreesBehindComma.has(plain) && /^,\s?$/.test(before))
    )
      return;
    // CellCept, r/o RVT
    if (/(?<!\p{L})r\/o$/iu.test(this.text.slice(0, this.words[index - 1]!.end))) return;
    // Smith, RT is a technologist; SMITH, CT HEAD no degree, but what was made.
    const next = this.words[index + 1];
    if (!degrees.has(plain) && next && isMedical(next.plain) && /^\s$/.test(this.between(index, index + 1))) return;
    let first = index;
    while (first > 0 && index - first < 3) {
      const word = this.words[first - 1]!;
      if (!isLetters(word) || !/^[\s,.\-_]{1,3}$/.test(this.between(first - 1, first))) break;
      // 3 mL/s. RN Renee Weiss
      if (isInitial(word) && /[\p{L}\d]\/$/u.test(this.text.slice(0, word.start))) break;
      // Circle of Willis Petrovic MD
      if (first < index && this.paired(first - 1)) break;
      if (
        !this.isNamed(first - 1) &&
        !this.isUnknown(word) &&
        !isInitial(word) &&
        !isName(word.plain) &&
        !(first === index && this.isSurname(first - 1) && !(word.text === word.plain && doneToo.test(word.plain))) &&
        !(first === index && /^\p{Lu}\p{Ll}+$/u.test(word.text) && !isMedical(word.plain))
      )
        break;
      first--;
    }
    // per Iris Tanaka, MD: behind a preposition the given name is one, also where it is a word.
    const [cue, given] = [this.words[first - 2], this.words[first - 1]];
    if (
      first < index &&
      cue &&
      given &&
      isTitled(given) &&
      /^(?:per|by|from|with|to|req|requested|ref|attn|cc|of)$/.test(cue.plain)
    )
      if (/^\s$/.test(this.between(first - 1, first)) && !this.paired(first - 1)) first--;
    for (let each = first; each < index; each++) this.mark(each, 'a name before a degree', true);
    if (first < index) this.mark(index, 'a name before a degree', true);
  }
}
