/** Judges standard attributes that Table E.1-1 does not name, by what their value can hold. Nothing is trusted unseen. */
import { isCharacterSet } from '../dicom/charset.ts';
import { keywordOf } from '../dicom/dictionary.ts';
import { usesCharset } from '../dicom/vr.ts';
import type { DataSet, Element } from '../dicom/types.ts';
import { profileTexts } from './clean-profile.ts';
import { isTermWord } from './suggest-by-mode.ts';
import { isIdentifierNumber } from './compile-identifiers.ts';
import { isBirth, keptText, mapUidText, type Context, type Decision } from './context.ts';
import { areDates, shiftValues } from './dates.ts';
import { dummyText } from './dummies.ts';
import { holdsIdentifier, looksIdentifying } from './identifiers.ts';
import { isSoftwareUid, isWellKnownUid } from './identity.ts';
import { judgeText } from './judge-text.ts';
import { isRoundNumber } from './suggest-by-mode.ts';
import { holdsText } from './text-in-bulk.ts';
import {
  classUids,
  cleanedCodes,
  knownBulk,
  makerText,
  modalities,
  neededText,
  patientCharacteristics,
  technicalText,
} from './known-text.ts';

const removed = (why: string): Decision => ({ action: 'X', why, edit: { kind: 'remove' } });
const emptied = (why: string): Decision => ({ action: 'Z', why, edit: { kind: 'empty' } });
const stays = (why: string): Decision => ({ action: '–', why });
const replaced = (before: string, after: string, why: string): Decision =>
  after === before || after === before.trimEnd()
    ? { action: 'C', why }
    : { action: 'C', why, edit: { kind: 'replace', value: after } };

const versionTags = new Set([0x00181020, 0x00660031]);

function judgeFreeText(context: Context, dataSet: DataSet, element: Element): Decision {
  const text = keptText(context, dataSet, element);
  const needed = neededText.has(element.tag);
  const technical = technicalText.has(element.tag);
  let why = 'Free text, which no option keeps.';
  if (technical || context.options.has('descriptors')) {
    const mode = !technical
      ? 'clean'
      : versionTags.has(element.tag)
        ? 'version'
        : makerText.has(element.tag)
          ? 'maker'
          : 'technical';
    const judged = judgeText(context, element, text, mode);
    const kept = judged.action === 'keep' && !judged.decided;
    // Without the option to clean, what cannot stay whole goes.
    if (judged.after !== '' && (kept || judged.decided || context.options.has('descriptors')))
      return technical && kept ? stays(judged.why) : replaced(text, judged.after, judged.why);
    why = judged.why;
  }
  return needed
    ? { action: 'D', why: `${why} The object is invalid without it.`, edit: { kind: 'replace', value: dummyText } }
    : removed(why);
}

/** PH 555 0134, 07 21 1953: short numbers that are a telephone number or a date together. */
const isNumber = (value: string): boolean => /(?:\d\D*){5}/.test(value) && looksIdentifying(value);

function judgeCodeString(context: Context, dataSet: DataSet, element: Element): Decision {
  const text = keptText(context, dataSet, element);
  const values = text.split('\\').map((value) => value.trim());
  // Without its character set no text of the object can be read; a term that names none may be text itself.
  if (element.tag === characterSet)
    return values.every(isCharacterSet)
      ? stays('Names the character set.')
      : emptied('Names no character set, so that it may be text.');
  const isTerm = (value: string): boolean =>
    isRoundNumber(value) || ((value.match(/[\p{L}\p{N}]+/gu) ?? []).every(isTermWord) && !isNumber(value));
  const regular = values.every((value) => /^[A-Z0-9 _]{0,16}$/.test(value) && !/\d{6,}/.test(value) && !isNumber(value)); // prettier-ignore
  const holds = holdsIdentifier(context.known, text);
  if (regular && !cleanedCodes.has(element.tag) && !holds) return stays('A coded value.');
  if (definedTerms.get(element.tag) && values.every((value) => definedTerms.get(element.tag)!.has(value)))
    return stays('A coded value.');
  if (!holds && values.every((value) => isTerm(value) && value.length <= 16))
    return stays('A coded value of known words.');
  if (element.tag === mappingResource && !holds && values.every((value) => mappingResources.has(value)))
    return stays('A coded value.');
  const judged = judgeText(context, element, text, 'code');
  if (judged.after === '') return emptied(judged.why);
  // A value of Image Type counts by its position: one that goes leaves the defined term for "anything else".
  const after = judged.after.split('\\');
  if (imageTypes.has(element.tag) && after.length === values.length)
    values.forEach((value, index) => (after[index] ||= value === '' ? '' : 'OTHER'));
  return replaced(text, after.join('\\'), judged.why);
}

// NRGY\\LIN, where somebody is called Lin: Modality, and Corrected Image (PS3.3 C.8.4.9, C.8.9.1).
const definedTerms = new Map<number, ReadonlySet<string>>([
  [0x00080060, modalities],
  [0x00280051, new Set('UNIF COR NCO DECY ATTN SCAT DTIM NRGY LIN MOTN CLN RAN RADL DCAL NORM PMOT'.split(' '))],
]);
const characterSet = 0x00080005;
const mappingResource = 0x00080105;
// PS3.16 8: the resources that are defined.
const mappingResources = new Set(['DCMR', 'SDM', 'NCIt', 'UCUM', 'FMA', '']);
const tables = new Set(['OF', 'OD', 'OL', 'OV', 'OW']);

// Image Type and Frame Type (PS3.3 C.7.6.1.1.2).
const imageTypes = new Set([0x00080008, 0x00089007]);
const numberForm = /^\s*([+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?)?\s*$/;

/** True where a number is an ID, a telephone number or the birth date of the patient, in whatever form it is written. */
function isIdentifying(context: Context, value: string): boolean {
  const digits = value.replace(/\D/g, '');
  if (digits.length < 5 || !Number.isInteger(Number(value))) return false;
  return (
    isIdentifierNumber(context.known, digits) || isIdentifierNumber(context.known, String(Math.abs(Number(value))))
  );
}

const isFourLetters = (tag: number): boolean =>
  [24, 16, 8, 0].every((shift) => /\w/.test(String.fromCharCode((tag >>> shift) & 0xff)));

/** True where a list of tags names attributes that nobody knows: eight hexadecimal digits are four letters (PS3.5 6.2). */
const spellsText = (context: Context, dataSet: DataSet, element: Element): boolean =>
  context.file
    .text(dataSet, element)
    .split('\\')
    .map((value) => Number.parseInt(value.replace(/[^0-9A-Fa-f]/g, ''), 16))
    .some((tag) => ((tag & 0x10000) === 0 ? keywordOf(tag) === undefined : isFourLetters(tag)));

// Numbers as bytes that have room for the digits of an ID.
const wideNumbers = new Set(['FD', 'FL', 'SL', 'UL', 'SV', 'UV']);
const fewNumbers = 256;
/** True where a number that is stored as bytes is one that leads to the patient; long tables are not looked at. */
export const holdsIdentifyingNumber = (context: Context, dataSet: DataSet, element: Element): boolean =>
  wideNumbers.has(element.vr) &&
  element.length <= fewNumbers &&
  context.file
    .text(dataSet, element)
    .split('\\')
    .some((value) => isIdentifying(context, value));

/** True where every value of an IS or DS is a number, and none is long enough to be an identifier of the patient. */
export function isHarmlessNumber(context: Context, vr: string, text: string): boolean {
  return text.split('\\').every((value) => {
    const digits = value.replace(/\D/g, '');
    return (
      numberForm.test(value) &&
      value.length <= 32 &&
      !(vr === 'IS' && digits.length > 10) &&
      !isIdentifying(context, value)
    );
  });
}

// Makers have classes of their own under roots of up to seven digits; longer numbers are counters, dates or IDs.
const namesClasses = (context: Context, text: string): boolean =>
  text.split('\\').every((value) => {
    const uid = value.trim();
    if (uid.startsWith('1.2.840.10008.')) return isWellKnownUid(uid);
    const parts = uid.split('.');
    return parts.length <= 16 && parts.every((part) => /^\d{0,7}$/.test(part) && !isIdentifying(context, part || '0'));
  });

function judgeUid(context: Context, dataSet: DataSet, element: Element): Decision {
  const text = context.file.text(dataSet, element);
  if (classUids.has(element.tag) && namesClasses(context, text)) return stays('Names a kind of object, not an object.');
  if (isSoftwareUid(element.tag, text.trim()) && namesClasses(context, text))
    return stays('Names the software of a maker, not an object.');
  if (context.options.has('uids') && /^[0-9.\\ ]*$/.test(text)) return { action: 'K', why: 'Kept by the option uids.' };
  const mapped = mapUidText(context, text);
  return mapped === text.trim()
    ? stays('A UID of the standard.')
    : { action: 'U', why: 'A UID that may lead to the original.', edit: { kind: 'replace', value: mapped } };
}

function judgeDate(context: Context, dataSet: DataSet, element: Element): Decision {
  const text = context.file.text(dataSet, element);
  if (context.options.has('modified-dates')) {
    const moved = shiftValues(element.vr, text, context.identity.dayOffset);
    return moved === undefined
      ? removed('No date or time that could be moved.')
      : replaced(text, moved, 'Moved with the other dates of this patient.');
  }
  if (context.options.has('full-dates') && areDates(element.vr, text) && !isBirth(context, text))
    return { action: 'K', why: 'Kept by the option full-dates.' };
  return removed('Dates and times go where no option keeps or moves them.');
}

const iccProfile = 0x00282000;
/** The texts of a colour profile are typed by whoever made it. */
function judgeProfile(context: Context, element: Element): Decision {
  const bytes = context.file.raw(element);
  const texts = profileTexts(bytes, context.known);
  if (texts.length === 0) return stays('A colour profile whose texts are public.');
  const value = Buffer.from(bytes);
  for (const [start, end] of texts) value.fill(0, start, end);
  return {
    action: 'C',
    why: 'Texts of a colour profile are blanked; its colours stay.',
    edit: { kind: 'replace', value },
  };
}

/**
 * Judges by VR: numbers and known codes stay, text is cleaned or removed, names are emptied, dates follow the dates
 * options, UIDs are mapped, sequences are walked, bulk data stay only where the attribute is known to be pixels or tables.
 */
export function judgeUnlisted(context: Context, dataSet: DataSet, element: Element, top = false): Decision {
  const { tag, vr } = element;
  // Table E.1-1 names most of the patient group; what it does not name is about the patient all the same.
  if (
    tag >>> 16 === 0x0010 &&
    tag !== 0x00100022 &&
    !context.rules.has(tag) &&
    !(context.options.has('patient-characteristics') && patientCharacteristics.has(tag))
  )
    return removed('About the patient, and kept by no option.');
  if (element.items) return { action: '–', why: 'Each entry is judged by itself.', items: 'walk' };
  if (vr === 'SQ') return element.length === 0 ? stays('Empty.') : removed('A sequence that cannot be read.');
  if ((knownBulk.has(tag) || tables.has(vr)) && element !== context.file.pixel && holdsText(context.file, element))
    return removed('Written text where a table of numbers belongs.');
  if (tag === iccProfile && element.length > 0) return judgeProfile(context, element);
  if (knownBulk.has(tag) && top) return stays('Pixels or a table of numbers.');
  if (knownBulk.has(tag) && tag >>> 16 === 0x0028) return stays('A table of numbers.');
  if (element.length === 0) return stays('Empty.');
  if (vr === 'PN') return emptied('A name.');
  if (vr === 'AE' || vr === 'UR') return removed('The address of a device or a place.');
  if (vr === 'UI') return judgeUid(context, dataSet, element);
  if (vr === 'DA' || vr === 'DT' || vr === 'TM') return judgeDate(context, dataSet, element);
  if (vr === 'CS') return judgeCodeString(context, dataSet, element);
  if (vr === 'IS' || vr === 'DS')
    return isHarmlessNumber(context, vr, context.file.text(dataSet, element))
      ? stays('A number.')
      : emptied('Not a number, so that it may be text.');
  if (vr === 'AS') return removed('An age.');
  if (usesCharset(vr)) return judgeFreeText(context, dataSet, element);
  if (vr === 'OW' || vr === 'OF' || vr === 'OD' || vr === 'OL')
    return tag >>> 16 === 0x7fe0
      ? removed('Pixels inside another object.')
      : vr === 'OW' && tag >>> 16 !== 0x0066 && tag >>> 16 !== 0x0028
        ? removed('Bulk data of unknown content.')
        : stays('A table of numbers.');
  if (vr === 'OB' || vr === 'OV' || vr === 'UN') return removed('Bulk data of unknown content.');
  if (vr === 'AT' && spellsText(context, dataSet, element))
    return removed('Names no attributes, so that it may be text.');
  return holdsIdentifyingNumber(context, dataSet, element)
    ? removed('A number that leads to the patient.')
    : stays('A number.');
}
