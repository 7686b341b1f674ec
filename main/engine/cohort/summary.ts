/** Counts of patients: by variable, in groups of quasi-identifiers, and label against the rest. */
import type { Variable } from '#shared/contract/cohort.ts';
import { counted, variableIds, type People, type VariableId } from './people.ts';
import { cramerV, wilson } from './statistics.ts';
import { valueKey } from './values.ts';

/** No published cell is smaller: the usual reading of the 9 % of EMA policy 0070 and Health Canada, and the rule of HRS. */
export const threshold = 11;
/** What a neighbour could know of a patient. */
export const quasiIdentifiers = ['age', 'sex', 'ethnicity', 'site'] as const satisfies VariableId[];
const mostLevels = 200;

export const variableTitles: Record<VariableId, string> = {
  sex: 'Sex',
  age: 'Age, ten-year bands',
  ethnicity: 'Ethnicity',
  site: 'Site',
  manufacturer: 'Manufacturer',
  label: 'Label',
};
const plainValue: Record<string, string> = { M: 'male', F: 'female', O: 'other' };
/** `female` for `F` of sex; everything else as it is. */
export const levelName = (variable: VariableId, value: string): string =>
  variable === 'sex' ? (plainValue[value] ?? value) : value;

/** Counts values without regard to letter case; the spelling met first names the level. Ages in order, others by count. */
function levelsOf(people: People, variable: VariableId): [string, number][] {
  const levels = new Map<string, [string, number]>();
  for (const { facts, count } of people.alike()) {
    const value = counted(facts, variable);
    if (value === null) continue;
    const level = levels.get(valueKey(value));
    if (level) level[1] += count;
    else levels.set(valueKey(value), [levelName(variable, value), count]);
  }
  const byName = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });
  return [...levels.values()].sort((a, b) =>
    variable === 'age' ? byName(a[0], b[0]) : b[1] - a[1] || byName(a[0], b[0]),
  );
}

export function variableSummary(people: People, variable: VariableId): Variable {
  const missing = { absent: 0, empty: 0, unknown: 0, conflicting: 0 };
  const sources = new Map<string, number>();
  for (const { facts, count } of people.alike()) {
    const fact = facts[variable];
    if (fact.missing) missing[fact.missing] += count;
    else sources.set(fact.source, (sources.get(fact.source) ?? 0) + count);
  }
  const n = people.length - Object.values(missing).reduce((sum, count) => sum + count, 0);
  const all = levelsOf(people, variable);
  const shown = all.slice(0, mostLevels);
  const rest = all.slice(mostLevels);
  if (rest.length) shown.push([`${rest.length} further values`, rest.reduce((sum, [, count]) => sum + count, 0)]);
  return {
    id: variable,
    title: variableTitles[variable],
    source: [...sources]
      .sort((a, b) => b[1] - a[1])
      .map(([source, count]) => `${source} (${count})`)
      .join(', '),
    n,
    missing,
    levels: shown.map(([label, count]) => ({
      label,
      count,
      share: count / n,
      ...wilson(count, n),
      small: count < threshold,
    })),
  };
}

export interface Groups {
  smallest?: { description: string; count: number; variables: string[] };
  smallGroups: number;
  patientsInSmallGroups: number;
}
/** Groups of patients who look the same by the quasi-identifiers that are known at all; a missing value is a value of its own. */
export function smallGroups(people: People): Groups {
  const variables = quasiIdentifiers.filter((variable) =>
    [...people.alike()].some(({ facts }) => facts[variable].value !== null),
  );
  if (variables.length === 0) return { smallGroups: 0, patientsInSmallGroups: 0 };
  const groups = new Map<string, { description: string; count: number }>();
  for (const { facts, count } of people.alike()) {
    const values = variables.map((variable) => counted(facts, variable));
    const key = JSON.stringify(values.map((value) => (value === null ? null : valueKey(value))));
    const group = groups.get(key);
    if (group) group.count += count;
    else {
      const named = values.map((value, index) =>
        value === null ? `${variables[index]!} missing` : levelName(variables[index]!, value),
      );
      groups.set(key, { description: named.join(', '), count });
    }
  }
  let smallest: { description: string; count: number } | undefined;
  let small = 0;
  let patients = 0;
  for (const group of groups.values()) {
    if (!smallest || group.count < smallest.count) smallest = group;
    if (group.count >= threshold) continue;
    small += 1;
    patients += group.count;
  }
  return {
    ...(smallest ? { smallest: { ...smallest, variables } } : {}),
    smallGroups: small,
    patientsInSmallGroups: patients,
  };
}

export interface CohortSummary extends Groups {
  patients: number;
  threshold: number;
  variables: Variable[];
}
export const summarise = (people: People): CohortSummary => ({
  patients: people.length,
  threshold,
  variables: variableIds.map((variable) => variableSummary(people, variable)),
  ...smallGroups(people),
});

export interface Cross {
  rows: string[];
  columns: string[];
  counts: number[][];
  warnings: string[];
  remarks: string[];
}
const mostCells = 50;

/** Patients by two variables; who misses either is counted in a remark, not in a cell. */
export function cross(people: People, row: VariableId, column: VariableId): Cross {
  const rows = levelsOf(people, row)
    .map(([label]) => label)
    .slice(0, mostCells);
  const columns = levelsOf(people, column)
    .map(([label]) => label)
    .slice(0, mostCells);
  const rowIndex = new Map(rows.map((label, index) => [valueKey(label), index]));
  const columnIndex = new Map(columns.map((label, index) => [valueKey(label), index]));
  const counts = rows.map(() => columns.map(() => 0));
  let without = 0;
  for (const { facts, count } of people.alike()) {
    const [a, b] = [counted(facts, row), counted(facts, column)];
    if (a === null || b === null) {
      without += count;
      continue;
    }
    const r = rowIndex.get(valueKey(levelName(row, a)));
    const c = columnIndex.get(valueKey(levelName(column, b)));
    if (r !== undefined && c !== undefined) counts[r]![c]! += count;
  }
  return {
    rows,
    columns,
    counts,
    warnings: singleSources(rows, columns, counts).map(
      (single) =>
        `All ${single.count} patients with ${row} “${single.row}” have ${column} “${single.column}”. A model can tell one from the other and need not look at the images.`,
    ),
    remarks: [...remarksOf(rows, columns, counts), ...missingRemark(without, people.length)],
  };
}

const missingRemark = (without: number, all: number): string[] =>
  without ? [`${without} of ${all} patients are not in this table because one of the two is missing.`] : [];

/** Rows that come from one column only, where there are several: a model could learn the column instead of the row. */
export function singleSources(
  rows: readonly string[],
  columns: readonly string[],
  counts: readonly (readonly number[])[],
): { row: string; column: string; count: number }[] {
  const used = columns.filter((_, c) => counts.some((row) => row[c]! > 0));
  if (used.length < 2 || rows.length < 2) return [];
  return rows.flatMap((row, r) => {
    const filled = counts[r]!.flatMap((count, c) => (count > 0 ? [{ row, column: columns[c]!, count }] : []));
    return filled.length === 1 ? filled : [];
  });
}

function remarksOf(rows: string[], columns: string[], counts: number[][]): string[] {
  const remarks: string[] = [];
  const empty = counts.flat().filter((count) => count === 0).length;
  if (empty) remarks.push(`${empty} of ${rows.length * columns.length} combinations have no patient.`);
  const small = counts.flat().filter((count) => count > 0 && count < threshold).length;
  if (small)
    remarks.push(
      `${small} ${small === 1 ? 'cell has' : 'cells have'} fewer than ${threshold} patients and will be hidden in everything that is published.`,
    );
  const association = cramerV(counts);
  if (association)
    remarks.push(
      `Association (Cramér’s V, 0 none to 1 full): ${association.v.toFixed(2)}, corrected for small tables ${association.corrected.toFixed(2)}.`,
    );
  return remarks;
}
