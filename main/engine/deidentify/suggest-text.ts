/** What should become of one text value, and why: the one judgement that writing, review and recipe share (PS3.15 E.3.4). */
import { cleanText } from './clean-text.ts';
import type { Identifiers } from './identifiers.ts';

export interface SuggestOptions {
  /** A backslash separates values, each judged by itself (traitsOf(vr).multiple). */
  multiple: boolean;
  /** Days by which the dates of this patient move; without it a date inside text goes. */
  days?: number;
}
export interface TextSuggestion {
  action: 'keep' | 'clean' | 'remove';
  /** The value under the suggestion: the same where it is kept, '' where it is removed. */
  after: string;
  /** A plain sentence without the value. */
  reason: string;
  /** False: something was taken out in doubt, and a person may keep more. */
  sure: boolean;
}

export function suggestText(text: string, identifiers: Identifiers, options: SuggestOptions): TextSuggestion {
  const values = options.multiple ? text.split('\\') : [text];
  const cleaned = values.map((value) => cleanText(value, identifiers));
  const after = cleaned.every((value) => value === '') ? '' : cleaned.join('\\');
  if (after === text.trim() || after === text)
    return { action: 'keep', after: text, reason: 'Every word of it is known to be harmless.', sure: true };
  return after === ''
    ? { action: 'remove', after, reason: 'No word of it is known to be harmless.', sure: false }
    : { action: 'clean', after, reason: 'Only its known technical and medical words stay.', sure: false };
}
