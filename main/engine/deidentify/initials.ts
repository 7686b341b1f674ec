/** Finds initials of people whom the file knows, where people sign with them. */
import { bare, type Identifiers } from './compile-identifiers.ts';
import { eponymOf } from './eponyms-alone.ts';
import { functionWords, givenWords, perhapsTitles, surelyTitles } from './name-words.ts';
import { plainWord } from './plain-word.ts';
import type { Mark } from './text-patterns.ts';
import { isBuiltOn, isMedical, isName, isOfElsewhere, isOrdinary, units } from './vocabulary.ts';

const fewLetters = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,3}|\p{Ll}{2})(?![\p{L}\p{N}])/gu;
const initialsAndYear = /(?<![\p{L}\p{N}])(\p{Lu}{2,3})[\s,./_-]{1,2}((?:18|19|20)\d\d)(?!\d)/gu;
const cuedInitials =
  /(?<![\p{L}\p{N}])(by|op|opr|oper|operator|tech|technologist|technician|mta|mtra|mtr|user|usr|sonographer|(?:scanned|performed|signed|read|dictated)(?:\sby)?|initials|init|tsrm|manip|door|durch|par|przez|av|af|por|wyk|sign|gez|técnico|tecnico|técnica|tecnica|téc|technik|laborant|röntgenssk|rtgssk|ssk|visum|kürzel|paraaf)(\s?[.:=#/-]\s?|[\s_])(\p{L}{2,3}|\p{L}(?:\.\s?\p{L}){1,2})(?![\p{L}\p{N}])/giu;
const slashedInitials = /(?:(?<=\/)|(?<![\p{L}\p{N}])(?=\p{Lu}{2,3}\/))\p{Lu}{2,3}(?![\p{L}\p{N}])/gu;

/** Two or three capitals that say how, where or from which side an image was made, or where its patient is: nobody signs so that it could be told. */
const ofImages = new Set(
  'ct mr pt us xr nm mg cr dx rf xa ot sc mri pet ap pa lt rt ll rl iv po im sq md rn do np er ed or ir icu tr te ti fs gd wo'.split(
    ' ',
  ),
);
const bySomebody = /^(?:by|door|durch|par|przez|av|af|por)$/i;
const day = String.raw`(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}|\p{L}{3,9}\.? \d{1,2},? \d{4}|\d{1,2}[ -]\p{L}{3,9}\.?[ -]\d{2,4})`;
const behindDay = new RegExp(String.raw`${day}[\s,]{1,2}$`, 'u');
const beforeDay = new RegExp(String.raw`^[\s,]{1,2}${day}`, 'u');
const behindWork =
  /(?<!\p{L})(?:verified|checked|done|repeat|repeated|reviewed|qc|qa|performed|scanned|entered|updated|processed|transcribed|typed|edited|noted|initialed|initialled)\s$/iu;
const beforeWork =
  /^\s(?:repeat(?:ed|s)?|re-?did|ran|did|finished|started|stopped|performed|scanned|called|spoke|notified|verified|checked|added|helped|assisted|held|positioned|injected|placed|reviewed|reran|took)(?!\p{L})/u;
const ending = /^[\s.)\]]*$/;

/** Whether letters that are somebody's initials stand where people sign. */
function isSigned(text: string, start: number, end: number, means: boolean): boolean {
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const ends = ending.test(after);
  const stops = ends || /^\s?[,;:.)]/.test(after);
  // no lumps per PC
  if (/(?<!\p{L})per\s$/iu.test(before)) return stops;
  // updated 06/04/2016 JS; QC verified MS 12/9/18
  if (behindDay.test(before)) return stops;
  if (beforeDay.test(after)) return behindWork.test(before) || (!means && /(?:^|[,;.]\s|\p{Ll}\s)$/u.test(before));
  // JB - repeated; GP repeat x1 for motion
  // QC: JR verified laterality
  if (/(?:^|\s)(?:qc|qa|note|tech|mta|rt)\s?[:.]\s$/iu.test(before) && beforeWork.test(after)) return true;
  // JB - repeated; KM_effusion rt; JE gonadal shield on
  if (before.trim() === '') return /^(?:\s[-–]\s|:\s)\p{Ll}/u.test(after) || beforeWork.test(after) || (!means && /^[\s_](?!protocol|seq|filter|kernel|mode|scan|recon|view|coil|phantom|series|study)\p{Ll}{3}\p{Ll}*\s\p{Ll}/u.test(after)); // prettier-ignore
  // Jones/MS
  if (/\p{Lu}\p{Ll}{2,}\/$/u.test(before)) return true;
  if (!ends) return false;
  // knee, repeat MW; side verified with patient TT
  if (behindWork.test(before) || /(?<!\p{L})(?:verified|confirmed|checked)\swith\s(?:pt|patient)\s$/iu.test(before))
    return true;
  // REPEAT AX T1 MOTION TP
  if (/(?<!\p{L})motion\s$/iu.test(before) && /(?<!\p{L})repeat/iu.test(before)) return true;
  // test bolus missed, reinjected, SM
  if (/(?:[,.;]\s|\s[-–/]\s?)$/.test(before)) return /\p{Ll}{3,}/u.test(before);
  // lesion 1 GP; MRCP thick slab radial (LG)
  return !means && /[\p{L}\d]\s\(?$/u.test(before);
}

/** Letters that are a word, a unit or an abbreviation besides. */
const hasMeaning = (plain: string): boolean =>
  isMedical(plain) || isOrdinary(plain) || units.has(plain) || functionWords.has(plain);

const workOf = String.raw`(?<!\p{L})(?:transcribed|protocol{1,2}ed|dictated|typed|verified|checked|signed|entered|edited|scanned|performed|initial{1,2}ed|reviewed|approved|fixed|qc['\u2019]?d|planned|contoured|drawn|measured|measurement|annotated|read|tech init(?:ials)?|initials(?: on \p{L}+)?)`;
/** protocolled JHW 4/11/19, transcribed tlk 05/17/2016 */
const datedWork = new RegExp(String.raw`${workOf}(?:\s(?:by|per))?:?\s(\p{Lu}{2,3}|\p{Ll}{3})(?=\s\d{1,2}[/-]\d{1,2}(?:[/-]\d)?)`, 'giu'); // prettier-ignore
/** fusion checked by KV, fixed per MCB, tech init AJF */
const doneWork = new RegExp(String.raw`(?:${workOf}\s(?:by|per)|(?<!\p{L})(?:OK to (?:plan|treat|scan|inject)|[Tt]ech init(?:ials)?|initials(?: on \p{L}+)?)):?\s(\p{Lu}{2,3})(?=\s?(?:$|[,;)]|badge|are|is))`, 'gu'); // prettier-ignore

/** Stan P., Lani W. relieved: a given name with the first letter of the other one. */
const givenAndLetter = /(?<![\p{L}\p{N}-])(\p{Lu}\p{Ll}{2,})\s\p{Lu}\.(?=\s?$|[,;)]|\s\p{Ll})/gu;

/** Initials of somebody whom no header names, where they can be nothing else. */
function ofNobodyKnown(text: string): Mark[] {
  const marks: Mark[] = [];
  for (const { 0: found, 1: given = '', index } of text.matchAll(givenAndLetter)) {
    const plain = plainWord(given);
    if (givenWords.has(plain) || (isName(plain) && !isOrdinary(plain) && eponymOf(plain) === undefined))
      marks.push({ start: index, end: index + found.length, what: 'a name', kind: 'person', sure: false, instead: '' });
  }
  for (const form of [datedWork, doneWork])
    for (const { 0: found, 1: initials = '', index } of text.matchAll(form)) {
      const plain = plainWord(initials);
      const called = /initials/i.test(found);
      if (!called && (ofImages.has(plain) || (initials === plain && hasMeaning(plain)))) continue;
      // checked by KV; reviewed by ICU
      if (!called && initials.length === 3 && (isMedical(plain) || isOrdinary(plain))) continue;
      const start = index + found.length - initials.length;
      if (!marks.some((mark) => mark.start === start))
        marks.push({ start, end: start + initials.length, what: 'initials', kind: 'person', sure: false, instead: '' });
    }
  return marks;
}

/** PK 1962, op: PK, by P.K., Thorax/PK: initials of a person beside the year of birth, behind a cue, behind a stroke. */
export function initialMarks(text: string, known: Identifiers): Mark[] {
  const marks = ofNobodyKnown(text);
  if (known.initials.size === 0) return marks;
  const elsewhere = (): boolean => (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(isOfElsewhere);
  const mark = (start: number, end: number, sure: boolean): void => {
    marks.push({ start, end, what: 'initials', kind: 'person', sure, instead: '' });
  };
  for (const { 0: found, 1: initials = '', 2: year = '', index } of text.matchAll(initialsAndYear))
    if (known.initials.has(plainWord(initials)) && [...known.births].some((day) => day.startsWith(year)))
      mark(index, index + found.length, false);
  for (const { 0: found, 1: cue = '', 2: sign = '', 3: initials = '', index } of text.matchAll(cuedInitials)) {
    const plain = bare(initials);
    if (!known.initials.has(plain)) continue;
    // Seen by Dr. Hood, where Dorothy Roberts has the initials DR.
    const named = /^\.?\s\p{L}/u.test(text.slice(index + found.length));
    if (named && (surelyTitles.has(plain) || perhapsTitles.has(plain))) continue;
    // Guided by CT; op/re: beside a blank alone a word is one; gemaakt door KR is somebody.
    const made = bySomebody.test(cue) && initials === initials.toUpperCase() && !ofImages.has(plain);
    if (/[.:=#]/.test(sign) || made || !hasMeaning(plain))
      mark(index + cue.length + sign.length, index + found.length, true);
  }
  if (known.allInitials.size > 0)
    for (const { 0: initials, index } of text.matchAll(/(?<![\p{L}\p{N}])\p{L}{4,6}(?![\p{L}\p{N}])/gu)) {
      const plain = plainWord(initials);
      if (known.allInitials.has([...plain].sort().join('')) && !isMedical(plain) && !isOrdinary(plain))
        mark(index, index + initials.length, false);
    }
  for (const { 0: initials, index } of text.matchAll(slashedInitials)) {
    const plain = plainWord(initials);
    if (known.initials.has(plain) && !isMedical(plain) && !isOrdinary(plain) && !units.has(plain))
      mark(index, index + initials.length, true);
  }
  for (const { 0: initials, index } of text.matchAll(fewLetters)) {
    const plain = plainWord(initials);
    if (!known.initials.has(plain) || ofImages.has(plain) || marks.some(({ start }) => start === index)) continue;
    // GSV JW: of a word of another language alone nothing is meant in English.
    const small = initials === initials.toLowerCase();
    const means = hasMeaning(plain) && (small || isMedical(plain) || isBuiltOn(plain) || elsewhere());
    if (!(small && means) && isSigned(text, index, index + initials.length, means))
      mark(index, index + initials.length, false);
  }
  return marks;
}
