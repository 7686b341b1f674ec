/** Tells by the other words of a text whether it is English, and what a word that no list holds is in a text of another language. */
import { weakKind, type Identifiers } from './compile-identifiers.ts';
import { isAccentedWord } from './germanic-words.ts';
import { isLetters, patientsElsewhere, perhapsTitles, roles, staffElsewhere, surelyTitles } from './name-words.ts';
import type { Finding } from './name-text.ts';
import type { Word } from './text-words.ts';
import {
  isEnglishAlone,
  isForeignAlone,
  isForeignMedical,
  isName,
  isOfElsewhere,
  isPerhapsName,
} from './vocabulary.ts';

/** By and to somebody, in the languages that the program knows. */
const towardsSomebody = new Set(
  `an durch von vom mit aan door van met av med til till fra från af par chez avec por con da do dal del di de przez od u dla z
   tarafindan by with from per via`.split(/\s+/),
);
export const isTowardsSomebody = (plain: string): boolean => towardsSomebody.has(plain);

/** Words on each side that tell the language: texts have no bound, and each of their words asks. */
const around = 60;

/** How many of the words around one are ordinary English alone, and how many only another language has. */
export function languageBeside(
  words: readonly Word[],
  found: readonly (Finding | undefined)[],
  index: number,
): { english: number; foreign: number } {
  const first = Math.max(0, index - around);
  const others = words
    .slice(first, index + around)
    .filter((other, at) => first + at !== index && isLetters(other) && !found[first + at]);
  const isForeign = ({ plain, text }: Word): boolean =>
    isOfElsewhere(text) ||
    isForeignAlone(plain) ||
    isForeignMedical(plain) ||
    isAccentedWord(text) ||
    /[^\x20-\x7e]/.test(text);
  return {
    english: others.filter(({ plain }) => isEnglishAlone(plain)).length,
    foreign: others.filter(isForeign).length,
  };
}

const done =
  /^(?:(?:ge|er|be|ver|durchge|ausge|aufge|einge|nachge|zuge|uber|unter)\p{L}+(?:t|en)|\p{L}{3,}(?:ee?|ado|ada|ato|ata|ido|ida|ito|ita|erat|erad|ano|ono|al|ala))$/u;
const long = 8;
/**
 * Klinika: stan niestabilny krążeniowo; infuus rechter elleboogplooi. A long word in small letters in a sentence of another
 * language, which writes names with a capital: no list of such words is ever whole. Behind a title, a label or a
 * preposition that stands before people it may be the name of somebody who types carelessly, or of a user.
 */
export function isLongElsewhere(
  words: readonly Word[],
  found: readonly (Finding | undefined)[],
  known: Identifiers,
  index: number,
): boolean {
  const { plain, text } = words[index]!;
  if (index === 0 || text.length < long || text !== text.toLowerCase() || !/^\p{L}+$/u.test(text)) return false;
  if (isName(plain) || isPerhapsName(plain) || weakKind(known, plain)) return false;
  const near = [index - 1, index + 1].filter((at) => words[at] !== undefined);
  if (near.some((at) => found[at] !== undefined)) return false;
  const before = words[index - 1]!.plain;
  if ([surelyTitles, perhapsTitles, roles, staffElsewhere, patientsElsewhere].some((cues) => cues.has(before)) || isTowardsSomebody(before)) return false; // prettier-ignore
  // erstellt textormarc: behind what was done, as users sign; and what a frequent name is a part of.
  if (done.test(before)) return false;
  for (let cut = 4; cut <= plain.length - 1; cut++) if (isName(plain.slice(0, cut)) || isName(plain.slice(-cut))) return false; // prettier-ignore
  const { english, foreign } = languageBeside(words, found, index);
  return foreign >= 2 && foreign > english;
}
