/** Titles, degrees and labels that stand beside what identifies: they say what was there, and identify nobody. */
import { isNameKind, type Finding } from './name-text.ts';
import { degrees, isLetters, isUpper, perhapsTitles, roles, surelyTitles } from './name-words.ts';
import type { Word } from './text-words.ts';

const named = new Set(['a name behind a title', 'a name before a degree', 'a name behind its label']);
/** Baby Kayla, Sister Renee Myers, Dad Jeffery: of those who stand so to somebody the words that are hardly a name (Mae and Bruder are relatives, and names). */
const kin = new Set('baby babies boy girl dad daddy mom mum mommy mother father sister brother aunt uncle grandma grandpa coach officer deputy trooper detective sergeant'.split(' ')); // prettier-ignore
/** What a text is empty with that holds nothing else. */
const labels = new Set(
  `mrn id pid acc accession ssn dossier dni nif nie nhc cpf bsn cpr tel telephone telefon telefono phone fon ph fax mobile mob cell handy pager beeper ext tlf
   dob birthdate birthday born geb geboren nee name names patient pat pt patientin physician doctor radiologist technologist technician tech techs operator
   attending resident surgeon referring referrer nurse observer reader author user sonographer performer requestor`.split(
    /\s+/,
  ),
);
const isTitle = (plain: string): boolean => surelyTitles.has(plain) || perhapsTitles.has(plain);
/** DR, MR and MS in capitals are a radiograph, a modality and a disease: alone they would say something else. */
const isAmbiguous = ({ text, plain }: Word): boolean => isUpper(text) && /^(?:dr|m[rs]|lt|hr|fr)$/.test(plain);

/** Whether the word at `index`, found with a name, is the title, the degree or the label beside it and not a part of it. */
export function isBesideName(words: readonly Word[], found: readonly (Finding | undefined)[], index: number): boolean {
  const word = words[index];
  if (!isLetters(word)) return false;
  const [before, after] = [found[index - 1], found[index + 1]];
  if (kin.has(word.plain) && found[index])
    return isNameKind(after?.kind) && (!isNameKind(before?.kind) || kin.has(words[index - 1]!.plain));
  if (!named.has(found[index]?.what ?? '')) return false;
  if (isTitle(word.plain) || roles.has(word.plain)) return after !== undefined && !isAmbiguous(word);
  return degrees.has(word.plain) && before !== undefined;
}

/** True where nothing is left of a text but such words: Dr. … MD, MRN. */
export const areLabels = (words: readonly Word[]): boolean =>
  words.every(
    (word) =>
      isLetters(word) &&
      !isAmbiguous(word) &&
      (isTitle(word.plain) || degrees.has(word.plain) || labels.has(word.plain)),
  );
