/** Names of known persons where they stand together or are announced: there they are names, whatever else the words mean. */
import type { Identifiers, Kind } from './compile-identifiers.ts';
import { isCapital, isTitled, particles } from './name-words.ts';
import { kindName, type Finding } from './name-text.ts';
import type { Word } from './text-words.ts';
import { isImagingWord, isMedical } from './vocabulary.ts';

// Announced by a title, or by the label of a field.
const announced =
  /(?<!\p{L})(mrs?|ms|miss|mister|dr|prof|herrn?|frau|mme|mlle|sra?|pat|patient|patientin|pt|ref|referring|name|surname|nachname|vorname|nom|nombre|cognome)(\s?[.:]\s?|\s)$/iu;
const longestCue = 16;
/** DR CHEST is a digital radiograph, PT HEAD a PET, MS a disease: in capitals without a sign they announce nobody. */
const isAmbiguous = (cue: string, sign: string): boolean =>
  cue === cue.toUpperCase() && cue.length <= 3 && sign.trim() === '';

/** The kind of the person whose name holds both words; undefined where nobody's does. */
function personOf(known: Identifiers, one: string, other: string): Kind | undefined {
  const others = known.persons.get(other);
  if (!others) return undefined;
  return known.persons.get(one)?.find(({ person }) => others.some((row) => row.person === person))?.kind;
}

/** The kind of the person with this word in the name, and with another that begins so. */
function personBeginning(known: Identifiers, word: string, initial: string): Kind | undefined {
  const own = known.persons.get(word) ?? [];
  for (const [other, rows] of known.persons)
    if (other !== word && other.startsWith(initial))
      for (const { kind, person } of rows) if (own.some((row) => row.person === person)) return kind;
  return undefined;
}

/** Two particles are grammar (RM DE LA RODILLA), two short words only a name where they are written as one. */
function isPair(one: Word, other: Word): boolean {
  if (particles.has(one.plain) && particles.has(other.plain)) return false;
  if (one.plain.length > 2 || other.plain.length > 2) return true;
  return isCapital(one.text) && isCapital(other.text) && !(isMedical(one.plain) && isMedical(other.plain));
}

/**
 * Marks each two words of one person's name that stand beside each other (Tom Do; Lee, Un; COLON^MASS), in any order, and a word
 * of a name behind a title or a label (Mr. Mass; Pat. Do). Alone such words are left to the rules that look at their neighbours.
 */
export function findWholeNames(
  text: string,
  words: readonly Word[],
  known: Identifiers,
  found: (Finding | undefined)[],
): void {
  if (known.persons.size === 0) return;
  const mark = (index: number, kind: Kind): void => {
    found[index] ??= { what: kindName(kind), kind, sure: true };
  };
  words.forEach((word, index) => {
    const own = known.persons.get(word.plain);
    if (!own) return;
    const next = words[index + 1];
    if (next && next.plain !== word.plain && !/[\p{L}\p{N}]/u.test(text.slice(word.end, next.start))) {
      const kind = personOf(known, word.plain, next.plain);
      if (kind && isPair(word, next)) for (const each of [index, index + 1]) mark(each, kind);
    }
    // Joy S Heart, Heart, J. Anna
    const last = words[index + 2];
    if (
      next &&
      last &&
      /^[a-z]$/.test(next.plain) &&
      last.plain !== word.plain &&
      /^\s$/.test(text.slice(word.end, next.start))
    )
      if (/^\.?\s$/.test(text.slice(next.end, last.start))) {
        const kind = personOf(known, word.plain, last.plain);
        if (kind && isPair(word, last)) for (const each of [index, index + 1, index + 2]) mark(each, kind);
      }
    // Stark B, L. Stein: beside the first letter of the same person's other name; HAND R is a side.
    for (const at of [index - 1, index + 1]) {
      const initial = words[at];
      if (!initial || !/^\p{L}$/u.test(initial.text) || word.plain.length < 3) continue;
      // W/O Novak: a letter behind a stroke begins nobody's name.
      if (/[+/]$/.test(text.slice(0, initial.start))) continue;
      // mayo c, h. rice: both in small letters, where it is no word of images.
      if (isCapital(initial.text) !== isCapital(word.text) || (!isCapital(word.text) && isImagingWord(word.plain)))
        continue;
      const [first, second] = at < index ? [initial, word] : [word, initial];
      if (!/^[.,]?\s$/.test(text.slice(first.end, second.start)) || (isImagingWord(word.plain) && /^[lrtcs]$/.test(initial.plain) && isTitled(word) === false)) continue; // prettier-ignore
      const kind = personBeginning(known, word.plain, initial.plain);
      if (kind) for (const each of [index, at]) mark(each, kind);
    }
    const [, cue = '', sign = ''] = announced.exec(text.slice(Math.max(0, word.start - longestCue), word.start)) ?? [];
    if (cue === '' || !isCapital(word.text)) return;
    if (!isAmbiguous(cue, sign) || !isMedical(word.plain)) mark(index, own[0]!.kind);
  });
}
