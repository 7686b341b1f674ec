/** What should become of one text value, and why: the one judgement that writing, review and recipe share (PS3.15 E.3.5). */
import { cleanValue } from './clean-text.ts';
import type { Identifiers } from './compile-identifiers.ts';
import { isOnlyName } from './name-words.ts';
import { plainWord, visible } from './plain-word.ts';
import type { Mark } from './text-patterns.ts';
import { isName } from './vocabulary.ts';
import { productWords } from './words-products.ts';

export interface SuggestOptions {
  /** A backslash separates values, each judged by itself (traitsOf(vr).multiple). */
  multiple: boolean;
  /** Days by which the dates of this patient move; without it a date inside text goes. */
  days?: number;
  /** Whether the second reader is asked, as it is of what somebody typed; yes where nothing is said. */
  reads?: boolean;
}
export interface TextSuggestion {
  action: 'keep' | 'clean' | 'remove';
  /** The value under the suggestion: the same where it is kept, '' where it is removed. */
  after: string;
  /** A plain sentence without the value. */
  reason: string;
  /** False: something was taken out in doubt, and a person may keep more. A headless run applies the suggestion. */
  sure: boolean;
}

const keep = 'Every word of it is technical, medical or ordinary.';

function suggest(text: string, identifiers: Identifiers, { multiple, days, reads }: SuggestOptions): TextSuggestion {
  const values = (multiple ? text.split('\\') : [text]).map((value) =>
    cleanValue(value, identifiers, days, undefined, reads),
  );
  const marks = values.flatMap((value) => value.marks);
  if (marks.length === 0) return { action: 'keep', after: text, reason: keep, sure: true };
  const after = values.every((value) => value.after === '') ? '' : values.map((value) => value.after).join('\\');
  const list = (wanted: boolean): string =>
    [...new Set(marks.filter(({ instead }) => (instead !== '') === wanted).map(({ what }) => what))].join(', ');
  const [out, moved] = [list(false), list(true)];
  const reason = [
    out && `Taken out: ${out}.`,
    moved && `Replaced: ${moved}.`,
    after === '' && 'No word of it is left that says something.',
  ];
  return {
    action: after === '' ? 'remove' : 'clean',
    after,
    reason: reason.filter(Boolean).join(' '),
    sure: marks.every(({ sure }) => sure),
  };
}

/** Who wrote a technical text: equipment, its maker, or the maker into private attributes. */
type Writer = 'equipment' | 'maker' | 'private';

/** SMITH, Smith, Müller-Lüdenscheid; not syngo, IntelliSpace, VE11C, FIL. */
const isWrittenAsName = (word: string): boolean => /^\p{Lu}(?:[\p{Ll}\p{M}'’]{2,}|[\p{Lu}\p{M}'’]{3,})$/u.test(word);

/** Equipment writes letters that every machine has; others were typed. */
const isForeign = (word: string): boolean => /[^\x20-\x7e\xb5\u03bc\xb0\xb1\xb2\xb3\xd7\xae]/.test(word);

/** JOHN SMITH, Smith^John: beside another name a name is one, whoever wrote it. */
function isBesideName({ start, end }: Mark, value: string): boolean {
  const before = /(\p{L}+)[\s^,_]{1,2}$/u.exec(value.slice(0, start))?.[1];
  const after = /^[\s^,_]{1,2}(\p{L}+)/u.exec(value.slice(end))?.[1];
  return (
    isOnlyName(plainWord(value.slice(start, end))) && [before, after].some((word) => word && isName(plainWord(word)))
  );
}

/**
 * What of a technical text is a name, or may be one: names behind titles and beside names, common names, and words in no list
 * that are written as names. Of the names of makers and products only what is sure. Undefined where there is nothing.
 */
export function suggestTechnical(
  text: string,
  identifiers: Identifiers,
  { multiple, writer }: SuggestOptions & { writer: Writer },
): TextSuggestion | undefined {
  const isDoubtful = (mark: Mark, value: string): boolean => {
    const written = value.slice(mark.start, mark.end);
    if (mark.what === 'a number that may be an ID' || mark.kind === 'date') return false;
    if (mark.what === 'initials') return true;
    if (mark.sure || (writer === 'private' && mark.kind === 'institution'))
      return mark.what.startsWith('a name') || mark.kind === 'institution';
    // Makers write words of their own into private attributes, which stand in no list.
    if (writer === 'private') return /^a name be(?:hind|fore|side)/.test(mark.what) || (mark.what === 'a name' && isBesideName(mark, value)); // prettier-ignore
    return (
      writer === 'equipment' &&
      (isWrittenAsName(written) || isForeign(written)) &&
      !productWords.has(plainWord(written))
    );
  };
  // St. Luke's Hospital Hartville, RN Jennifer Johnson: where somebody is named somebody typed, and what else is in no list is no maker's word.
  const isTyped = (value: string): boolean =>
    writer === 'private' &&
    cleanValue(value, identifiers).marks.some(({ kind, sure, what }) => kind === 'institution' || (sure && what.startsWith('a name be'))); // prettier-ignore
  const values = (multiple ? text.split('\\') : [text]).map((value) =>
    isTyped(value)
      ? cleanValue(value, identifiers)
      : cleanValue(value, identifiers, undefined, (mark) => isDoubtful(mark, visible(value)), false),
  );
  const marks = values.flatMap((value) => value.marks);
  if (marks.length === 0) return undefined;
  const after = values.every((value) => value.after === '') ? '' : values.map((value) => value.after).join('\\');
  return {
    action: after === '' ? 'remove' : 'clean',
    after,
    reason: `Taken out: ${[...new Set(marks.map(({ what }) => what))].join(', ')}, in a text that equipment writes.`,
    sure: marks.every(({ sure }) => sure),
  };
}

const mostRemembered = 5000;

/** The suggestion for a text under what identifies its patient. The same text is judged once for the same identifiers. */
export function suggestText(text: string, identifiers: Identifiers, options: SuggestOptions): TextSuggestion {
  const key = `${options.multiple ? 'm' : 's'}${options.days ?? ''}|${text}`;
  const known = identifiers.suggested.get(key) as TextSuggestion | undefined;
  if (known) return known;
  const found = suggest(text, identifiers, options);
  if (identifiers.suggested.size > mostRemembered) identifiers.suggested.clear();
  identifiers.suggested.set(key, found);
  return found;
}
