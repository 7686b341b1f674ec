/** Decides what becomes of one standard attribute: by the compiled rules, or by its value where no table knows it. */
import { keywordOf } from '../dicom/dictionary.ts';
import { usesCharset } from '../dicom/vr.ts';
import type { DataSet, Edit, Element } from '../dicom/types.ts';
import { attributeType } from './attribute-types.ts';
import { beyondTable } from './beyond-table.ts';
import { isBirth, keptText, mapUidText, type Context, type Decision } from './context.ts';
import { areDates, dummyDate, shiftValues } from './dates.ts';
import { dummyFor } from './dummies.ts';
import { graphicAnnotations, isPlainlyDrawn } from './graphics.ts';
import { isCodeAttribute, judgeCode, judgeSchemeName } from './judge-code.ts';
import type { TextMode } from './suggest-by-mode.ts';
import { judgeUnlisted } from './judge-unlisted.ts';
import { judgeText } from './judge-text.ts';
import { ethnicTerms } from './known-text.ts';
import { isKnownWord } from './known-word.ts';
import { holdsIdentifier } from './identifiers.ts';
import { basicAction, type Rule } from './rules.ts';
import { keyedCode } from './tcia-rules.ts';

const remove: Edit = { kind: 'remove' };
const empty: Edit = { kind: 'empty' };

/** Ages over 89 single out; they become 90 (PS3.15 E.3.7, HIPAA §164.514(b)(2)(i)(C)). */
export const cappedAge = (age: string): string =>
  /^\d{2,3}Y$/i.test(age.trim()) && Number.parseInt(age, 10) > 89 ? '090Y' : age.trim();

/** Replaces the text, or leaves the element as it is where the text is the same: its bytes then stay untouched. */
export function become(before: string, after: string, action: string, why: string): Decision {
  if (after === before || after === before.trimEnd()) return { action, why };
  return { action, why, edit: after === '' ? empty : { kind: 'replace', value: after } };
}

/** UIDs mapped one by one, also where there are several (PS3.15 E.1-1, code U). */
export function mapUids(context: Context, dataSet: DataSet, element: Element): Decision {
  const text = context.file.text(dataSet, element);
  return become(
    text,
    mapUidText(context, text),
    'U',
    'Replaced by a UID that is the same wherever this one is referred to.',
  );
}

/** The type of the element being judged, in its place in the object. */
const typeOf = (context: Context, element: Element): ReturnType<typeof attributeType> =>
  attributeType(context.sopClass, context.sequence, element.tag);

/** What the Basic Profile does to an element: remove, empty, replace, map, or judge its items. */
export function basic(
  context: Context,
  dataSet: DataSet,
  element: Element,
  code: Rule['otherwise'],
  why: string,
): Decision {
  const action = basicAction(code, typeOf(context, element));
  if (action === 'X') return { action: 'X', why, edit: remove };
  if (element.length === 0) return { action, why: 'Empty.' };
  if (action === 'Z')
    return { action: 'Z', why, edit: element.vr === 'SQ' || element.items ? { kind: 'items', items: [] } : empty };
  if (element.items) return { action: action === 'walk' ? 'U' : action, why, items: action === 'D' ? 'dummy' : 'walk' };
  if (element.vr === 'SQ' || action === 'walk')
    return { action: 'X', why: 'A sequence that cannot be read is removed.', edit: remove };
  if (element.vr === 'UI') return mapUids(context, dataSet, element);
  return { action: 'D', why, edit: { kind: 'replace', value: dummyFor(element.vr) } };
}

/** A removal that the object could not bear: an attribute of type 2 is emptied instead, one of type 1 gets a dummy. */
function validly(context: Context, dataSet: DataSet, element: Element, decision: Decision): Decision {
  if (decision.edit?.kind !== 'remove' && decision.edit?.kind !== 'empty') return decision;
  if (element.vr === 'SQ' || element.vr === 'UN' || element.length === 0) return decision;
  const type = typeOf(context, element);
  if (type === undefined || type === '3' || (type[0] === '2' && decision.edit.kind === 'empty')) return decision;
  return basic(context, dataSet, element, type[0] === '1' ? 'D' : 'Z/D', decision.why);
}

// Versions of code lists are public: moved by a patient's offset they would give it away.
const publicDates = new Set([0x00080106, 0x00080107, 0x0040db06, 0x0040db07]);
/** The version of a context group or template of the standard itself (PS3.16): Mapping Resource is DCMR. */
const isStandardVersion = (context: Context, dataSet: DataSet, tag: number): boolean =>
  (tag === 0x00080106 || tag === 0x0040db06) &&
  dataSet.elements.some((other) => other.tag === 0x00080105 && context.file.text(dataSet, other).trim() === 'DCMR');

function shifted(context: Context, dataSet: DataSet, element: Element, rule: Rule): Decision {
  if (element.length === 0) return { action: 'C', why: 'Empty.' };
  if (isStandardVersion(context, dataSet, element.tag) && areDates(element.vr, context.file.text(dataSet, element)))
    return { action: 'C', why: 'A date of the standard, not of the patient: moved it would give the offset away.' };
  if (publicDates.has(element.tag))
    return {
      action: 'D',
      why: 'A public date would give away how far dates are moved.',
      edit: { kind: 'replace', value: element.vr === 'TM' ? '' : dummyDate },
    };
  const text = context.file.text(dataSet, element);
  if (element.tag === 0x00080201 && /^[+-]\d{4}$/.test(text.trim()))
    return { action: 'C', why: 'Times need the zone they are given in.' };
  if (element.vr === 'DA' || element.vr === 'DT' || element.vr === 'TM') {
    const moved = shiftValues(element.vr, text, context.identity.dayOffset);
    if (moved !== undefined)
      return become(
        text,
        moved,
        'C',
        element.vr === 'TM'
          ? 'The time of day stays; its date is moved.'
          : 'Moved by the number of days of this patient.',
      );
  }
  return basic(context, dataSet, element, rule.otherwise, 'No date or time that could be moved.');
}

const occupation = 0x00102180;
// Occupation, and Special Needs: a carpenter, a walker.
const typedModes = new Map<number, TextMode>([
  [occupation, 'occupation'],
  [0x00380050, 'needs'],
]);
const ethnicGroup = 0x00102160;
const isEthnic = (text: string): boolean =>
  (text.match(/\p{L}+/gu) ?? []).every((word) => ethnicTerms.has(word.toLowerCase()) || isKnownWord(word)) &&
  !/\d{3,}/.test(text);

function kept(context: Context, dataSet: DataSet, element: Element, rule: Rule): Decision {
  const why = rule.source === 'rule' ? 'Kept by a rule of the curator.' : `Kept by the option ${rule.source}.`;
  if (element.length === 0) return { action: 'K', why };
  if (element.items) return { action: 'K', why, items: 'walk' };
  if (element.vr === 'SQ' || element.vr === 'PN')
    return basic(context, dataSet, element, rule.otherwise, 'Cannot be kept.');
  if (element.vr === 'AS') {
    const text = context.file.text(dataSet, element);
    // Two digits are no valid age string, but an age all the same.
    if (!/^\d{1,3}[DWMY]$/.test(text.trim())) return basic(context, dataSet, element, rule.otherwise, 'Not an age.');
    return become(text, cappedAge(text), 'K', 'Kept by the option patient-characteristics; over 89 becomes 90.');
  }
  if (element.vr === 'IS' || element.vr === 'DS' || element.vr === 'CS') {
    const judged = judgeUnlisted(context, dataSet, element);
    return judged.edit ? judged : { action: 'K', why };
  }
  if (usesCharset(element.vr) || element.vr === 'AE') {
    const text = keptText(context, dataSet, element);
    if (element.tag === ethnicGroup && !context.textSink && !holdsIdentifier(context.known, text) && isEthnic(text))
      return { action: 'K', why };
    // What was typed about a patient is no name of a device or of a place.
    const mode = element.tag === occupation ? 'occupation' : rule.source === 'patient-characteristics' ? 'meaning' : 'keep'; // prettier-ignore
    const judged = judgeText(context, element, text, mode);
    if (judged.after === '') return basic(context, dataSet, element, rule.otherwise, judged.why);
    if (judged.action !== 'keep' || judged.decided) return become(text, judged.after, 'C', judged.why);
  }
  if (element.vr === 'UN' || element.vr === 'OB')
    return basic(context, dataSet, element, rule.otherwise, 'What it holds is unknown.');
  return { action: 'K', why };
}

function cleaned(context: Context, dataSet: DataSet, element: Element, rule: Rule): Decision {
  if (element.length === 0) return { action: 'C', why: 'Empty.' };
  if (element.items) return { action: 'C', why: 'Each entry is judged by itself.', items: 'walk' };
  if (!usesCharset(element.vr) && element.vr !== 'AE' && element.vr !== 'CS')
    return basic(context, dataSet, element, rule.otherwise, 'Cannot be cleaned word by word.');
  if (element.vr === 'PN') return basic(context, dataSet, element, rule.otherwise, 'A name.');
  const text = keptText(context, dataSet, element);
  const judged = judgeText(context, element, text, typedModes.get(element.tag) ?? 'clean');
  if (judged.after === '') return basic(context, dataSet, element, rule.otherwise, judged.why);
  return become(text, judged.after, 'C', judged.why);
}

/** A number of a hospital as a code under the project's key: the same wherever the number stands. */
function keyedNumber(context: Context, dataSet: DataSet, element: Element): Decision {
  const text = context.file.text(dataSet, element).trim();
  if (text === '') return { action: 'Z', why: 'Empty.' };
  return become(text, keyedCode(context.plan.uidKey, text), 'Z', 'A code that only the key of the project leads back.');
}

/** The text of a date or time; `?` where the element is none. */
const dateText = (context: Context, dataSet: DataSet, element: Element): string =>
  ['DA', 'DT', 'TM'].includes(element.vr) ? context.file.text(dataSet, element) : '?';

/** Carries out the rule of Table E.1-1 as it stands under the profile. */
export function applyRule(context: Context, dataSet: DataSet, element: Element, rule: Rule): Decision {
  switch (rule.action) {
    case 'shift':
      return shifted(context, dataSet, element, rule);
    case 'keep-dates':
      if (element.tag === 0x00080201 && /^[+-]\d{4}$/.test(context.file.text(dataSet, element).trim()))
        return { action: 'K', why: 'Kept by the option full-dates.' };
      if (isBirth(context, dateText(context, dataSet, element)))
        return basic(context, dataSet, element, rule.otherwise, 'The birth date, which no option keeps.');
      return areDates(element.vr, dateText(context, dataSet, element))
        ? { action: 'K', why: 'Kept by the option full-dates.' }
        : basic(context, dataSet, element, rule.otherwise, 'Not a date or time.');
    case 'K':
      return kept(context, dataSet, element, rule);
    case 'C':
      return cleaned(context, dataSet, element, rule);
    case 'keyed':
      return element.vr === 'SH' || element.vr === 'LO'
        ? keyedNumber(context, dataSet, element)
        : basic(context, dataSet, element, rule.otherwise, 'No number that a code could stand for.');
    case 'walk':
      return element.items
        ? { action: 'K', why: 'Each entry is judged by itself.', items: 'walk' }
        : basic(context, dataSet, element, rule.otherwise, 'A sequence that cannot be read.');
    default:
      return basic(
        context,
        dataSet,
        element,
        rule.action,
        rule.source === 'Basic Profile'
          ? 'Basic Profile.'
          : rule.source === 'tcia'
            ? 'Asked for by The Cancer Imaging Archive.'
            : rule.source === 'rule'
              ? 'A rule of the curator.'
              : `Option ${rule.source}.`,
      );
  }
}

/** What becomes of one standard attribute of a data set. `top`: the data set is not an item. */
export function judgeStandard(context: Context, dataSet: DataSet, element: Element, top: boolean): Decision {
  const { tag } = element;
  const named = judgeSchemeName(context, dataSet, element);
  if (named) return named;
  const own = beyondTable(tag);
  if (own) {
    if (tag >>> 24 === 0x50 || tag >>> 24 === 0x60) context.met.graphics = true;
    return {
      action: own.action === 'rewritten' ? 'X' : own.action,
      why: own.why,
      edit: own.action === 'Z' ? empty : remove,
    };
  }
  if (top && (tag === 0x00100010 || tag === 0x00100020))
    return {
      action: 'D',
      why: 'The pseudonym of this patient.',
      edit: { kind: 'replace', value: context.identity.pseudonym },
    };
  const rule = context.rules.get(tag);
  if (rule) {
    if (tag === graphicAnnotations) {
      context.met.graphics = true;
      if (rule.action === 'walk' && !isPlainlyDrawn(element))
        return { action: 'X', why: 'Its drawings may be handwriting, which cannot be cleaned.', edit: remove };
    }
    return applyRule(context, dataSet, element, rule);
  }
  if (keywordOf(tag) === undefined)
    return { action: 'X', why: 'Not in the data dictionary: what it holds is unknown.', edit: remove };
  if (isCodeAttribute(tag)) return judgeCode(context, dataSet, element);
  return validly(context, dataSet, element, judgeUnlisted(context, dataSet, element, top));
}

/** Empties an element of content but keeps it valid: used inside sequences that have to stay (code D of a sequence). */
export function judgeDummy(context: Context, dataSet: DataSet, element: Element): Decision {
  const why = 'Part of a sequence that is replaced by one without content.';
  if ((element.tag & 0x10000) !== 0 || beyondTable(element.tag)) return { action: 'X', why, edit: remove };
  if (keywordOf(element.tag) === undefined) return { action: 'X', why, edit: remove };
  if (element.items) return { action: 'D', why, items: 'dummy' };
  if (element.length === 0) return { action: 'D', why };
  if (element.vr === 'SQ' || element.vr === 'UN') return { action: 'X', why, edit: remove };
  if (element.vr === 'UI') return mapUids(context, dataSet, element);
  if (element.tag === 0x00080005) return { action: 'D', why };
  if (element.tag === 0x00080102) return { action: 'D', why, edit: { kind: 'replace', value: '99ANON' } };
  return { action: 'D', why, edit: { kind: 'replace', value: dummyFor(element.vr) } };
}
