/** Whether text holds what identifies: an identifier of the patient, or anything that has the look of one. */
import type { Profile } from '#shared/contract/deidentify.ts';
import { identifierKinds } from './clean-text.ts';
import { identifiersFrom, type Identifiers, type Kind } from './compile-identifiers.ts';
import { findDates } from './text-dates.ts';
import { findPatterns } from './text-patterns.ts';
import type { Identifier } from './types.ts';

export { identifiersFrom, type Identifiers } from './compile-identifiers.ts';
export { plainWord } from './plain-word.ts';

/**
 * What text has to be free of under a profile, for writing and review alike: an institution or dates that an option keeps
 * on purpose are none of it.
 */
export const identifiersUnder = (profile: Pick<Profile, 'retain'>, found: Iterable<Identifier>): Identifiers =>
  identifiersFrom(
    [...found].filter(
      ({ kind }) =>
        !(kind === 'institution' && profile.retain.includes('institution-identity')) &&
        !(kind === 'date' && profile.retain.includes('full-dates')),
    ),
  );

/** True where a text holds an identifier of the patient or of the file, kinds of `except` apart. */
export const holdsIdentifier = (known: Identifiers, text: string, except: readonly Kind[] = []): boolean =>
  text.split('\\').some((value) => [...identifierKinds(known, value)].some((kind) => !except.includes(kind)));

/** Text that has the look of an address, a telephone number, a date or an ID, whoever it belongs to. */
export const looksIdentifying = (text: string): boolean =>
  /@|https?:|www\.|\d{6,}/.test(text) || findDates(text).length > 0 || findPatterns(text).some(({ sure }) => sure);
