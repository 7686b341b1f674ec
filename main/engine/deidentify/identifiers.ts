/** Whether text holds what identifies: an identifier of the patient, or anything that has the look of one. */
import { identifierKinds } from './clean-text.ts';
import type { Identifiers, Kind } from './compile-identifiers.ts';
import { findDates } from './text-dates.ts';
import { findPatterns } from './text-patterns.ts';

export { identifiersFrom, type Identifiers } from './compile-identifiers.ts';
export { plainWord } from './plain-word.ts';

/** True where a text holds an identifier of the patient or of the file, kinds of `except` apart. */
export const holdsIdentifier = (known: Identifiers, text: string, except: readonly Kind[] = []): boolean =>
  text.split('\\').some((value) => [...identifierKinds(known, value)].some((kind) => !except.includes(kind)));

/** Text that has the look of an address, a telephone number, a date or an ID, whoever it belongs to. */
export const looksIdentifying = (text: string): boolean =>
  /@|https?:|www\.|\d{6,}/.test(text) || findDates(text).length > 0 || findPatterns(text).some(({ sure }) => sure);
