/** How a text is judged by the kind of attribute it stands in: the one place that writing and review of values share. */
import { traitsOf } from '../dicom/vr.ts';
import { cleanText, cleanValue, identifierKinds } from './clean-text.ts';
import { namesMaker } from './department-names.ts';
import { holdsDisguised } from './disguised.ts';
import { holdsIdentifier, looksIdentifying, type Identifiers } from './identifiers.ts';
import { isKnownWord, isListedWord } from './known-word.ts';
import { plainWord } from './plain-word.ts';
import { suggestTechnical, suggestText, type TextSuggestion } from './suggest-text.ts';
import { withoutPartNumbers } from './text-patterns.ts';
import { isOccupation, isOccupationWord, mayBeEmployed } from './words-occupations.ts';
import { productWords } from './words-products.ts';

/**
 * clean: descriptions and comments. keep: kept whole by an option or a rule. technical, version: written by equipment.
 * maker: who made it.
 * meaning: the meaning of a published code. code: a coded value that anybody may type. private: a private text that is
 * listed as safe or was admitted. occupation: what somebody lives by. needs: what somebody needs for a visit.
 */
export const textModes = [
  'clean',
  'keep',
  'maker',
  'technical',
  'version',
  'meaning',
  'code',
  'private',
  'occupation',
  'needs',
] as const;
export type TextMode = (typeof textModes)[number];

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];
const allKnown = (text: string): boolean => wordsOf(text).every(isKnownWord);
/** Special Needs (0038,0050): what somebody walks with. */
const aids =
  /^(?:walker|cane|crutch(?:es)?|wheel ?chair|stretcher|gurney)(?=\s*$|[,;/]|\s(?:and|or|with|w\/|at|for|needed|dependent)(?!\p{L}))/iu;
/** States of the USA that nobody is called like: larger than what identifies a place (HIPAA §164.514(b)(2)(i)(B)). */
const states: ReadonlySet<string> = new Set('alabama alaska arkansas colorado connecticut hawaii idaho illinois iowa kansas kentucky louisiana massachusetts michigan minnesota mississippi missouri nebraska ohio oklahoma oregon pennsylvania texas utah vermont wisconsin'.split(' ')); // prettier-ignore
/** A word of a coded value, also the name of a product or a state: QIICR QIN IOWA. */
export const isTermWord = (word: string): boolean =>
  isKnownWord(word) || productWords.has(plainWord(word)) || states.has(plainWord(word));
const keep = (after: string, reason: string): TextSuggestion => ({ action: 'keep', after, reason, sure: true });
const remove = (reason: string): TextSuggestion => ({ action: 'remove', after: '', reason, sure: true });

// Programs name themselves by where their source is published (dcmqi does): a page of everybody, not of a hospital.
const publicCode = /^https?:\/\/(?:www\.)?(?:github|gitlab)\.com\/[\w.-]+\/[\w.-]+\/?$/i;

/** Part numbers of programs of Philips, on every device of a model alike. */
const partNumber = /(?<!\d)(?:4512|4522|4535|4598|9890|9896)\d{8}(?!\d)/g;
/** A dose or a frequency such as 150000: no date, and no number that is counted on from one person to the next. */
export const isRoundNumber = (value: string): boolean => /^[1-9]\d{0,2}0{4,5}$/.test(value);

/** Coded values have at most 16 characters (PS3.5 6.2). */
function suggestCode(text: string, known: Identifiers): TextSuggestion {
  const values = text.split('\\').map((value) => value.trim());
  const isTerm = (value: string): boolean =>
    isRoundNumber(value) || (wordsOf(value).every(isTermWord) && value.length <= 16 && !looksIdentifying(value));
  if (values.every(isTerm) && !holdsIdentifier(known, text)) return keep(text, 'A coded value of known words.');
  const after = values.map((value) =>
    isTerm(value) && !holdsIdentifier(known, value)
      ? value
      : cleanText(cleanText(value, known).slice(0, 16).trim(), known),
  );
  return after.every((value) => value === '')
    ? remove('Not the form of a code, so that it may be text.')
    : {
        action: 'clean',
        after: after.join('\\'),
        reason:
          'Not all of it has the form of a code; what identifies, and words that nothing explains, are taken out.',
        sure: true,
      };
}

// The slices of a series repeat each other's texts; what was judged for the same patient is not judged again.
const judged = new WeakMap<Identifiers, Map<string, TextSuggestion>>();
const mostRemembered = 5000;
const longestRemembered = 256;

/** What should become of a text of this kind, for a patient known by these identifiers. */
export function suggestByMode(
  mode: TextMode,
  text: string,
  known: Identifiers,
  options: { multiple: boolean; days?: number },
): TextSuggestion {
  if (text.length > longestRemembered) return judge(mode, text, known, options);
  let remembered = judged.get(known);
  if (!remembered || remembered.size > mostRemembered)
    judged.set(known, (remembered = new Map<string, TextSuggestion>()));
  const key = `${mode}|${options.multiple}|${options.days ?? ''}|${text}`;
  let found = remembered.get(key);
  if (!found) remembered.set(key, (found = judge(mode, text, known, options)));
  return found;
}

/** As the mode says; what would still hold the patient in another writing is cleaned word by word, and goes if it holds on. */
function judge(
  mode: TextMode,
  text: string,
  known: Identifiers,
  options: { multiple: boolean; days?: number },
): TextSuggestion {
  const judged = judgeAsWritten(mode, text, known, options);
  if (judged.after === '' || !holdsDisguised(known, judged.after)) return judged;
  const cleaned = suggestText(text, known, options);
  return holdsDisguised(known, cleaned.after)
    ? remove('Holds something that identifies the patient, in an encoding.')
    : cleaned;
}

/**
 * True for Canon Medical Systems and Symphony where the patient is called Canon or Symphony: a name that is a word of the
 * language, alone, in the name of a maker or a product. Beside another part of the name it is the patient's.
 */
function isMakersName(text: string, known: Identifiers): boolean {
  const words = wordsOf(text).map(plainWord);
  const persons = words.map((word) => known.persons.get(word)?.map(({ person }) => person) ?? []);
  return (
    persons.some((some) => some.length > 0) &&
    words.every(
      (word, index) =>
        isListedWord(word) && (persons[index]!.length === 0 || productWords.has(word) || namesMaker(text)),
    ) && // prettier-ignore
    persons.every((some, index) => !some.some((person) => persons[index + 1]?.includes(person))) &&
    [...identifierKinds(known, text)].every((kind) => kind === 'patient-name' || kind === 'person')
  );
}

/** Hormel packer: who somebody works for goes, what they are stays. */
function withoutEmployer(text: string, known: Identifiers): TextSuggestion | undefined {
  if (!mayBeEmployed(text) || holdsIdentifier(known, text)) return undefined;
  const { after, marks } = cleanValue(text, known, undefined, ({ start, end }) => !wordsOf(text.slice(start, end)).every((word) => isOccupationWord(plainWord(word)))); // prettier-ignore
  if (marks.length === 0 || after === '') return undefined;
  return { action: 'clean', after, reason: 'A profession; for whom somebody works is taken out.', sure: false };
}

/** Punjab Star: with half of it gone, what is left is no profession but the rest of an employer's name. */
const withoutRemains = (text: string, suggestion: TextSuggestion): TextSuggestion =>
  suggestion.action === 'clean' && !wordsOf(text).some((word) => isOccupationWord(plainWord(word)) || /^\p{Ll}/u.test(word) && /\p{Lu}/u.test(text)) // prettier-ignore
    ? {
        action: 'remove',
        after: '',
        reason: 'Names who somebody works for, and no profession that is known.',
        sure: false,
      }
    : suggestion;

function judgeAsWritten(
  mode: TextMode,
  text: string,
  known: Identifiers,
  options: { multiple: boolean; days?: number },
): TextSuggestion {
  switch (mode) {
    case 'clean':
      return suggestText(text, known, options);
    case 'occupation':
      return isOccupation(text, known) && !holdsIdentifier(known, text)
        ? keep(text, 'A profession.')
        : (withoutEmployer(text, known) ?? withoutRemains(text, suggestText(text, known, options)));
    case 'needs': {
      const [aid = ''] = aids.exec(text) ?? [];
      const isPlain = (rest: string): boolean =>
        rest.trim() === '' || suggestText(rest, known, options).action === 'keep';
      // Walker, James: where something beside it goes, it may be a name.
      const rest = text.slice(aid.length);
      if (aid === '' || holdsIdentifier(known, text)) return suggestText(text, known, options);
      if (isPlain(rest)) return keep(text, 'What somebody walks with.');
      // Walker, ride w Cletus: small letters behind it are no given name.
      const [sign = ''] = /^\s*[,;/]\s*(?=\p{Ll})/u.exec(rest) ?? [];
      const suggestion = suggestText(rest.slice(sign.length), known, options);
      return sign !== '' && suggestion.after !== '' && /\p{Lu}/u.test(rest)
        ? { ...suggestion, action: 'clean', after: aid + sign + suggestion.after }
        : suggestText(text, known, options);
    }
    case 'keep':
      return holdsIdentifier(known, text)
        ? remove('Holds something that identifies the patient.')
        : keep(text, 'Kept by an option or a rule.');
    case 'maker':
    case 'technical':
    case 'version': {
      if (mode === 'maker' && isMakersName(text, known)) return keep(text, 'The name of a maker or a product.');
      const suspicious =
        mode === 'version'
          ? /@|:\/\/|\d{9,}/.test(text.replace(partNumber, ''))
          : looksIdentifying(withoutPartNumbers(text.replace(publicCode, '')));
      if (suspicious || holdsIdentifier(known, text)) {
        // The day of a version is public: moved by a patient's offset it would give the offset away.
        const { days, ...place } = options;
        return suggestText(text, known, {
          ...(mode === 'version' || days === undefined ? place : { ...place, days }),
          reads: false,
        });
      }
      // Equipment writes words of its own; one that is written as a name is, or may be one, waits for a person.
      const doubted = suggestTechnical(text, known, { ...options, writer: mode === 'maker' ? 'maker' : 'equipment' });
      return doubted ?? keep(text, 'A technical attribute.');
    }
    case 'meaning': {
      // Months are words of many languages: a day in words is no meaning.
      const holdsDate = (): boolean => cleanValue(text, known).marks.some(({ kind }) => kind === 'date');
      if (!holdsIdentifier(known, text) && allKnown(text) && !holdsDate())
        return keep(text, 'The meaning of a code of a published coding scheme.');
      // A rare word of medicine stays; a title before it, or anything else that is sure, makes it a name.
      const suggestion = suggestText(text, known, options);
      if (suggestion.sure || holdsIdentifier(known, text) || looksIdentifying(text)) return suggestion;
      const doubted = suggestTechnical(text, known, { ...options, writer: 'equipment' });
      return doubted ?? keep(text, 'The meaning of a code of a published coding scheme.');
    }
    case 'code':
      return suggestCode(text, known);
    case 'private': {
      if (holdsIdentifier(known, text) || looksIdentifying(text)) return suggestText(text, known, options);
      const named = suggestTechnical(text, known, { ...options, writer: 'private' });
      return named ?? keep(text, 'A private attribute that is known to be safe or was admitted.');
    }
  }
}

/** Several values stand in one element of this VR, separated by a backslash (PS3.5 6.4). */
export const isMultiple = (vr: string): boolean => traitsOf(vr).multiple;
