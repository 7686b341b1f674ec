/** Compares two spellings of a person's name (PS3.5 6.2.1.2) the way a person would: by its words, not by its letters. */
import { plainWord } from '../deidentify/handlers.ts';

/** `same`: not told apart. `spelling`: a person would say one name. `different`: somebody has to decide. */
export type Likeness = 'same' | 'spelling' | 'different';

const titles = new Set(
  'dr prof professor doctor med mr mrs ms miss mister herr frau fr hr mme mlle monsieur madame sir md phd dipl ing mag rn bsc msc'.split(
    ' ',
  ),
);
// A father and his son: never a matter of spelling.
const generations = new Set(['jr', 'junior', 'sr', 'senior', 'ii', 'iii', 'iv']);

// Umlauts typed out (Mueller) and left out (Muller) meet where the e after a, o, u is dropped.
const folded = (text: string): string[] =>
  (plainWord(text).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.replace(/([aou])e/g, '$1'));

interface Parts {
  family: string[];
  given: string[];
  middle: string[];
  generation: string;
  /** Neither `^` nor a comma says which word is which. */
  loose: boolean;
}

function partsOf(group: string): Parts {
  const cells = group.includes('^') ? group.split('^') : group.includes(',') ? group.split(',') : [group];
  const words = cells.map((cell) => folded(cell));
  const generation = words.flat().find((word) => generations.has(word)) ?? '';
  const useful = (list: readonly string[] = []): string[] =>
    list.filter((word) => !titles.has(word) && !generations.has(word));
  const [family = [], given = [], middle = []] = words.map(useful);
  // Prefix and suffix (4th and 5th) hold titles; what else stands there names nobody.
  return {
    family,
    given: given.slice(0, 1),
    middle: [...given.slice(1), ...middle],
    generation,
    loose: cells.length < 2,
  };
}

const joined = (words: readonly string[]): string => words.join('');
const sorted = (words: readonly string[]): string => words.toSorted().join(' ');

/** Middle names agree where those of one are among those of the other, an initial standing for its name. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...many];
  return few.every((word) => {
    const at = left.findIndex(
      (other) => other === word || (Math.min(other.length, word.length) === 1 && other[0] === word[0]),
    );
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

const allOf = ({ family, given, middle }: Parts): string[] => [...family, ...given, ...middle];

function groupsAgree(a: string, b: string): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  if (x.generation !== y.generation) return false;
  const [wordsOfX, wordsOfY] = [allOf(x), allOf(y)];
  if (wordsOfX.length === 0 || wordsOfY.length === 0) return false;
  // Another order, another separator, or words run together.
  if (sorted(wordsOfX) === sorted(wordsOfY) || joined(wordsOfX) === joined(wordsOfY)) return true;
  if (x.loose || y.loose) {
    const [few, many] = wordsOfX.length <= wordsOfY.length ? [wordsOfX, wordsOfY] : [wordsOfY, wordsOfX];
    // What is missing may only be a middle name: first and last of the longer one have to be there.
    return few.length >= 2 && few[0] === many[0] && few.at(-1) === many.at(-1) && few.every((w) => many.includes(w));
  }
  if (!x.given.length || !y.given.length) return false;
  const straight = joined(x.family) === joined(y.family) && joined(x.given) === joined(y.given);
  const swapped = joined(x.family) === joined(y.given) && joined(x.given) === joined(y.family);
  return (straight || swapped) && middlesAgree(x.middle, y.middle);
}

const bare = (name: string): string => name.replace(/[\^=\s]+$/, '').trim();

/** Alphabetic, ideographic and phonetic groups are each compared with their like; one that is missing says nothing. */
export function compareNames(a: string, b: string): Likeness {
  if (bare(a) === bare(b)) return 'same';
  const [groupsOfA, groupsOfB] = [bare(a).split('='), bare(b).split('=')];
  let met = 0;
  for (const [place, group] of groupsOfA.entries()) {
    const other = groupsOfB[place] ?? '';
    if (bare(group) === '' || bare(other) === '') continue;
    if (!groupsAgree(group, other)) return 'different';
    met += 1;
  }
  return met > 0 ? 'spelling' : 'different';
}

/** Two names that `compareNames` does not call different share one of their keys: only these have to be compared. */
export function nameKeys(name: string): string[] {
  const keys = new Set([`name ${bare(name)}`]);
  for (const [place, group] of bare(name).split('=').entries()) {
    if (bare(group) === '') continue;
    const parts = partsOf(group);
    const words = allOf(parts);
    if (!words.length) continue;
    keys.add(`${place} words ${sorted(words)}`);
    keys.add(`${place} run together ${joined(words)}`);
    if (words.length >= 2) keys.add(`${place} first ${words[0]!}`);
    if (parts.given.length) keys.add(`${place} both ${[joined(parts.family), joined(parts.given)].sort().join(' ')}`);
  }
  return [...keys];
}
