/** Who is who: whether what files say about a patient is one person. Pure over names, birth dates and sexes. */
import { createHash } from 'node:crypto';
import { compareNames, type Likeness } from './names.ts';

/** What a file says of its patient; '' where it says nothing. */
export interface Told {
  name: string;
  birthDate: string;
  sex: string;
}

/** As `instance.person` keeps it. */
export const personText = ({ name, birthDate, sex }: Told): string => JSON.stringify([name, birthDate, sex]);
export function readPerson(text: string): Told {
  const [name = '', birthDate = '', sex = ''] = (text ? JSON.parse(text) : []) as string[];
  return { name, birthDate, sex };
}

const digits = (date: string): string => date.replace(/\D/g, '');
const sexCode = (sex: string): string => sex.trim().toUpperCase().slice(0, 1);

/** True for two dates that one slip of the pen turns into each other: a digit, or day and month exchanged. */
function isSlip(a: string, b: string): boolean {
  if (a.length !== 8 || b.length !== 8) return false;
  if (a.slice(0, 4) + a.slice(6) + a.slice(4, 6) === b) return true;
  return [...a].filter((digit, place) => digit !== b[place]).length === 1;
}

export interface Comparison {
  likeness: Likeness;
  /** In words, what differs; empty where nothing does. */
  differs: string[];
  /** A person would still guess one person: one slip in the birth date, everything else alike. */
  slip: boolean;
}

/** A value that is missing on one side says nothing against one person. */
export function comparePersons(a: Told, b: Told): Comparison {
  const name = a.name === '' || b.name === '' ? 'same' : compareNames(a.name, b.name);
  const [bornA, bornB] = [digits(a.birthDate), digits(b.birthDate)];
  const born = bornA === '' || bornB === '' || bornA === bornB;
  const [sexA, sexB] = [sexCode(a.sex), sexCode(b.sex)];
  const sex = sexA === '' || sexB === '' || sexA === sexB;
  const differs = [
    ...(name === 'different' ? ['the names are different'] : []),
    ...(name === 'spelling' ? ['the name is written in two ways'] : []),
    ...(born ? [] : ['the birth dates differ']),
    ...(sex ? [] : ['the sex differs']),
  ];
  return {
    likeness: name === 'different' || !born || !sex ? 'different' : name,
    differs,
    slip: name !== 'different' && sex && !born && isSlip(bornA, bornB),
  };
}

/** What is known of one patient ID: every distinct name, birth date and sex met. */
export interface Variants {
  names: readonly string[];
  birthDates: readonly string[];
  sexes: readonly string[];
}

export interface Judgement {
  /** `spelling` does not stop a release; `conflict` does. */
  weight: 'none' | 'spelling' | 'conflict';
  suggestion: 'same' | 'split' | null;
  why: string;
}

const pairs = <T>(list: readonly T[]): [T, T][] =>
  list.flatMap((one, place) => list.slice(place + 1).map((other): [T, T] => [one, other]));

/** Whether the values under one patient ID can be of one person, with a suggestion and its reason. */
export function judgeVariants({ names, birthDates, sexes }: Variants): Judgement {
  const likeness = pairs(names).map(([a, b]) => compareNames(a, b));
  const differentNames = likeness.includes('different');
  const spelling = likeness.includes('spelling');
  const dates = [...new Set(birthDates.map(digits))].filter(Boolean);
  const codes = [...new Set(sexes.map(sexCode))].filter(Boolean);
  if (!differentNames && dates.length < 2 && codes.length < 2)
    return spelling
      ? {
          weight: 'spelling',
          suggestion: 'same',
          why: 'The name is written in several ways (letter case, separators, accents, a middle name or a title); nothing else differs.',
        }
      : { weight: 'none', suggestion: null, why: '' };
  const parts = [
    ...(differentNames ? ['names'] : []),
    ...(dates.length > 1 ? ['birth dates'] : []),
    ...(codes.length > 1 ? ['sexes'] : []),
  ];
  const what = parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)!}` : parts[0]!;
  const start = `Different ${what} under one patient ID.`;
  if (!differentNames && codes.length < 2 && pairs(dates).every(([a, b]) => isSlip(a, b)))
    return {
      weight: 'conflict',
      suggestion: 'same',
      why: `${start} One slip of the pen would explain the birth dates.`,
    };
  if (!differentNames && dates.length < 2)
    return { weight: 'conflict', suggestion: 'same', why: `${start} Name and birth date agree.` };
  if (differentNames && dates.length === 1 && codes.length === 1)
    return {
      weight: 'conflict',
      suggestion: null,
      why: `${start} Birth date and sex agree: perhaps a married name, perhaps two persons.`,
    };
  return {
    weight: 'conflict',
    suggestion: differentNames && dates.length > 1 ? 'split' : null,
    why: start,
  };
}

/** Groups what may be one person; what fits several groups stands alone, so that nobody is guessed together. */
export function groupPersons(texts: readonly string[]): string[][] {
  const told = texts.map((text) => ({ text, told: readPerson(text) }));
  const filled = ({ told: { name, birthDate, sex } }: (typeof told)[number]): number =>
    [name, birthDate, sex].filter(Boolean).length;
  // The fullest first: they decide what groups there are.
  told.sort((a, b) => filled(b) - filled(a) || (a.text < b.text ? -1 : 1));
  const groups: (typeof told)[] = [];
  for (const one of told) {
    const fitting = groups.filter((group) =>
      group.every((other) => comparePersons(one.told, other.told).likeness !== 'different'),
    );
    if (fitting.length === 1) fitting[0]!.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => group.map(({ text }) => text));
}

/** The name of a part of a split ID: the same for the same content in every project. */
export const partName = (content: string): string =>
  `part-${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
