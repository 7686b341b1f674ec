/** What may be said of a subject in a table: a closed vocabulary, pooled ages, sites without names. Pure. */
import type { Card, CardVariable } from '#shared/contract/card.ts';
import { suppress, wilson } from './suppress.ts';

export interface SubjectFacts {
  sex: string;
  /** Whole years, or null. */
  age: number | null;
  ethnicity: string;
  site: string;
  label: string;
}
/** Whoever is alike is one object: a collection has many subjects and few that differ. */
export function sharedFacts(): (facts: SubjectFacts) => SubjectFacts {
  const known = new Map<string, SubjectFacts>();
  return (facts) => {
    const { sex, age, ethnicity, site, label } = facts;
    const key = JSON.stringify([sex, age, ethnicity, site, label]);
    const same = known.get(key);
    if (!same) known.set(key, facts);
    return same ?? facts;
  };
}
const mostLevels = 50;
const longestLevel = 60;

export const publicSex = (sex: string): string => {
  const code = sex.trim().toUpperCase();
  if (['F', 'FEMALE', 'W', 'WOMAN'].includes(code)) return 'F';
  if (['M', 'MALE', 'MAN'].includes(code)) return 'M';
  return ['O', 'OTHER', 'D', 'DIVERSE', 'X'].includes(code) ? 'O' : '';
};

/** Ages over 89 are pooled as 90 (HIPAA §164.514(b)(2)(i)(C)). */
export const publicAge = (age: number | null): number | null =>
  age === null || !Number.isFinite(age) || age < 0 || age > 150 ? null : Math.min(90, Math.floor(age));

/** A free column is a category only when it has few, short levels; otherwise it may be text about single persons. */
export function isCategory(values: Iterable<string>): boolean {
  const levels = new Set<string>();
  for (const value of values) {
    if (value.length > longestLevel || /[\r\n]/.test(value)) return false;
    if (value) levels.add(value);
    if (levels.size > mostLevels) return false;
  }
  return levels.size > 0;
}

/** True where a cell holds one of the words that identify its subject. */
export const holdsIdentifier = (cell: string, identifiers: readonly string[]): boolean => {
  const text = cell.toLowerCase();
  return identifiers.some((word) => word.trim().length >= 3 && text.includes(word.trim().toLowerCase()));
};

/** Letters for sites in the order of `rank`, which must not follow from the names: A … Z, then AA … */
export function siteLetters(sites: Iterable<string>, rank: (site: string) => string): Map<string, string> {
  const sorted = [...new Set(sites)].filter(Boolean).sort((a, b) => (rank(a) < rank(b) ? -1 : 1));
  const letters = (index: number): string =>
    (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  return new Map(sorted.map((site, index) => [site, `site ${letters(index)}`]));
}

const ageBand = (age: number | null): string =>
  age === null ? '' : age >= 90 ? '90 and above' : `${Math.floor(age / 10) * 10}–${Math.floor(age / 10) * 10 + 9}`;

export interface BalanceOptions {
  threshold: number;
  columns: ('sex' | 'age' | 'ethnicity' | 'site' | 'label')[];
}
const titles = { sex: 'Sex', age: 'Age in years', ethnicity: 'Ethnicity', site: 'Site', label: 'Label' } as const;

/** Counts of subjects by level, small ones hidden with what would give them away. */
export function balanceOf(subjects: Iterable<SubjectFacts>, { threshold, columns }: BalanceOptions): Card['balance'] {
  const counts = columns.map(() => new Map<string, number>());
  let total = 0;
  for (const subject of subjects) {
    total += 1;
    columns.forEach((column, index) => {
      const level = column === 'age' ? ageBand(subject.age) : subject[column];
      counts[index]!.set(level, (counts[index]!.get(level) ?? 0) + 1);
    });
  }
  const variables = columns.map((column, index): CardVariable => {
    const found = [...counts[index]!].sort(([a], [b]) => a.localeCompare(b, 'en', { numeric: true }));
    const levels = found.filter(([level]) => level !== '');
    const missing = counts[index]!.get('') ?? 0;
    const shown = suppress([...levels.map(([, count]) => count), missing], threshold);
    // A share of the known gives the hidden number of missing away, and with it the hidden levels.
    const known = shown.at(-1) === null ? null : total - missing;
    return {
      id: column,
      title: titles[column],
      subjects: total,
      missing: shown.at(-1)!,
      levels: levels.map(([label], at) => {
        const count = shown[at]!;
        if (count === null || known === null) return { label, count, share: null, low: null, high: null };
        const interval = wilson(count, known);
        const round = (share: number): number => Math.round(share * 1e4) / 1e4;
        return {
          label,
          count,
          share: round(known ? count / known : 0),
          low: round(interval.low),
          high: round(interval.high),
        };
      }),
    };
  });
  const hidden = variables.some(
    (variable) => variable.missing === null || variable.levels.some((level) => level.count === null),
  );
  return {
    threshold,
    variables,
    remarks: hidden ? [`Some groups have fewer than ${threshold} subjects; their counts are not shown.`] : [],
  };
}
