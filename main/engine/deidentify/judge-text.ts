/** One text value at its place: what a person decided about it, else the suggestion. What identifies stays out either way. */
import { formatPath } from '../dicom/tags.ts';
import type { Element } from '../dicom/types.ts';
import type { Context } from './context.ts';
import { holdsIdentifier, identifiersFrom, type Identifiers } from './identifiers.ts';
import { withoutShortNames } from './short-names.ts';
import { isMultiple, suggestByMode, type TextMode } from './suggest-by-mode.ts';
import type { TextSuggestion } from './suggest-text.ts';
import { textKey, type TextDecision } from './text-decisions.ts';

export interface JudgedText {
  action: TextSuggestion['action'];
  /** '' where nothing may stay. */
  after: string;
  why: string;
  /** A person decided, and what they decided holds. */
  decided: boolean;
}

export interface TextPlace {
  mode: TextMode;
  multiple: boolean;
  days?: number;
}

/** Values longer than this are never shown, so that nobody decides on what they cannot read whole. */
export const longestReviewed = 65_536;

const nobody = identifiersFrom([]);

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * True where a text holds something of this patient: what would be taken out of it is an identifier, or it would be judged
 * otherwise if it were not known whom it is about. A word that is a name elsewhere and a word here (LONG AXIS) is none.
 */
export function holdsSomebody(text: string, known: Identifiers, place: TextPlace): boolean {
  const { mode, multiple } = place;
  const aware = suggestByMode(mode, text, withoutShortNames(known), { multiple });
  if (aware.action === 'keep') return false;
  if (aware.after !== suggestByMode(mode, text, nobody, { multiple }).after) return true;
  const left = new Set(wordsOf(aware.after));
  return holdsIdentifier(
    known,
    wordsOf(text)
      .filter((word) => !left.has(word))
      .join(' '),
  );
}

/** A person's decision carried out for one patient; undefined where it would let something identifying through. */
export function carryOut(
  decision: TextDecision,
  text: string,
  known: Identifiers,
  place: TextPlace,
): Omit<JudgedText, 'decided'> | undefined {
  const wanted = decision.action === 'edit' ? (decision.replacement ?? '') : text;
  if (decision.action === 'remove' || wanted.trim() === '')
    return { action: 'remove', after: '', why: 'A person decided to remove this value.' };
  if (decision.action === 'clean') {
    const { action, after } = suggestByMode(place.mode, text, known, place);
    return { action, after, why: 'A person accepted what is suggested for this value.' };
  }
  if (holdsSomebody(wanted, known, place)) return undefined;
  return decision.action === 'keep'
    ? { action: 'keep', after: text, why: 'A person read this value and keeps it.' }
    : { action: 'clean', after: wanted, why: 'A person edited this value.' };
}

/** What becomes of a text that may stay in this kind of attribute. */
export function judgeText(context: Context, element: Element, text: string, mode: TextMode): JudgedText {
  const place: TextPlace = { mode, multiple: isMultiple(element.vr) };
  if (context.options.has('modified-dates')) place.days = context.identity.dayOffset;
  if (text !== '' && (context.textSink || context.texts.size > 0) && text.length <= longestReviewed) {
    const attribute = context.path + formatPath([element]);
    if (context.textSink) {
      context.textSink(attribute, element.vr, text, mode, element);
      // Whoever only asks which texts there are needs no judgement; each distinct one is judged once, later.
      return { action: 'keep', after: text, why: '', decided: false };
    }
    const decision = context.texts.get(textKey(attribute, text));
    const carried = decision && carryOut(decision, text, context.known, place);
    if (carried) return { ...carried, decided: true };
  }
  const { action, after, reason } = suggestByMode(mode, text, context.known, place);
  return { action, after, why: reason, decided: false };
}
