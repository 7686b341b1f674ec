/** What is known of each patient: the clinical table first, the DICOM header second, with where it comes from. */
import type { SeriesFacts } from '../store/cohort.ts';
import type { ClinicalRole } from './roles.ts';
import {
  ageBand,
  agesAgree,
  manufacturerName,
  readAge,
  readCategory,
  readSex,
  valueKey,
  yearsBetween,
  type MissingKind,
  type Reading,
} from './values.ts';

export const variableIds = ['sex', 'age', 'ethnicity', 'site', 'manufacturer', 'label'] as const;
export type VariableId = (typeof variableIds)[number];
export type Source = 'clinical table' | 'DICOM header' | 'clinical table and DICOM header' | 'source folder' | '';

/** A value with where it comes from, or why there is none. Age is `0` to `89`, a ten-year band, or `90+`. */
export interface Fact {
  readonly value: string | null;
  readonly missing: MissingKind | null;
  readonly source: Source;
}
export type Facts = Readonly<Record<VariableId, Fact>>;
export interface Person {
  /** Row id of the patient. */
  id: number;
  patientId: string;
  /** Whether the clinical table has a row for this patient. */
  joined: boolean;
  facts: Facts;
}
/** Patients of whom the same is known. */
export interface Alike {
  facts: Facts;
  count: number;
}

/** Many persons in little memory, in the order in which they were added: whoever is alike shares what is known. */
export class People implements Iterable<Person> {
  readonly #ids: number[] = [];
  readonly #patientIds: string[] = [];
  readonly #joined: boolean[] = [];
  readonly #facts: Facts[] = [];
  readonly #alike = new Map<string, Alike>();

  add({ id, patientId, joined, facts: known }: Person): void {
    const key = variableIds.map((variable) => factKey(known[variable])).join('\n');
    let alike = this.#alike.get(key);
    if (!alike) this.#alike.set(key, (alike = { facts: known, count: 0 }));
    alike.count += 1;
    this.#ids.push(id);
    this.#patientIds.push(patientId);
    this.#joined.push(joined);
    this.#facts.push(alike.facts);
  }

  get length(): number {
    return this.#ids.length;
  }

  /** What is known, with how many patients it is known of; whoever was added first comes first. */
  alike(): Iterable<Alike> {
    return this.#alike.values();
  }

  *[Symbol.iterator](): Generator<Person> {
    for (const [at, id] of this.#ids.entries())
      yield { id, patientId: this.#patientIds[at]!, joined: this.#joined[at]!, facts: this.#facts[at]! };
  }
}

// A collection has few distinct facts and many patients.
const facts = new Map<string, Fact>();
const factKey = ({ value, missing, source }: Fact): string => `${source}|${missing ?? ''}|${value ?? ''}`;
function fact(value: string | null, missing: MissingKind | null, source: Source): Fact {
  const key = factKey({ value, missing, source });
  let known = facts.get(key);
  if (!known) {
    if (facts.size > 50_000) facts.clear();
    facts.set(key, (known = Object.freeze({ value, missing, source })));
  }
  return known;
}

type Told = Reading | 'conflicting' | undefined;

/** One reading out of several of the same source: values win over "unknown", "unknown" over blanks; different values conflict. */
export function merge(
  readings: readonly Reading[],
  same: (a: string, b: string) => boolean = (a, b) => valueKey(a) === valueKey(b),
): Told {
  const values = readings.flatMap((reading) => ('value' in reading ? [reading.value] : []));
  const [first] = values;
  if (first !== undefined) return values.every((value) => same(first, value)) ? { value: first } : 'conflicting';
  return readings.find((reading) => 'missing' in reading && reading.missing === 'unknown') ?? readings[0];
}

/** The clinical table wins where the header says nothing; where both say something else, nobody wins. */
export function combine(
  clinical: Told,
  header: Told,
  same: (a: string, b: string) => boolean = (a, b) => valueKey(a) === valueKey(b),
): Fact {
  const fromTable = typeof clinical === 'object' && 'value' in clinical ? clinical.value : undefined;
  const fromHeader = typeof header === 'object' && 'value' in header ? header.value : undefined;
  if (clinical === 'conflicting') return fact(null, 'conflicting', 'clinical table');
  if (header === 'conflicting') return fact(null, 'conflicting', 'DICOM header');
  if (fromTable !== undefined && fromHeader !== undefined)
    return same(fromTable, fromHeader)
      ? fact(fromTable, null, 'clinical table and DICOM header')
      : fact(null, 'conflicting', 'clinical table and DICOM header');
  if (fromTable !== undefined) return fact(fromTable, null, 'clinical table');
  if (fromHeader !== undefined) return fact(fromHeader, null, 'DICOM header');
  if (typeof clinical === 'object' && 'missing' in clinical) return fact(null, clinical.missing, 'clinical table');
  if (typeof header === 'object' && 'missing' in header && header.missing === 'unknown')
    return fact(null, 'unknown', 'DICOM header');
  return fact(null, 'absent', '');
}

/** The rows of one patient in the clinical table, as cells by role. */
export type ClinicalCells = readonly Partial<Record<ClinicalRole, string>>[];
export interface Headers {
  series: readonly SeriesFacts[];
  /** Distinct values of an attribute where there is more than one. */
  variants?: ReadonlyMap<string, readonly string[]> | undefined;
  severalRoots: boolean;
}

const told = (
  cells: ClinicalCells,
  role: ClinicalRole,
  read: (text: string) => Reading,
  same?: (a: string, b: string) => boolean,
): Told =>
  merge(
    cells.flatMap((row) => (row[role] === undefined ? [] : [read(row[role])])),
    same,
  );
const oneOf = (values: Iterable<string>): string[] => {
  const found = new Map<string, string>();
  for (const value of values) if (value.trim() && !found.has(valueKey(value))) found.set(valueKey(value), value.trim());
  return [...found.values()];
};
const variantsOf = (headers: Headers, attribute: RegExp, first: string): string[] => {
  for (const [name, values] of headers.variants ?? []) if (attribute.test(name)) return [...values];
  return first ? [first] : [];
};

/** Age at the earliest dated study; a stated age and a birth date that differ by more than a year conflict. */
function headerAge(headers: Headers): Told {
  const dated = headers.series.filter((row) => row.study_date !== '');
  const stated = (dated.length ? dated : headers.series).find((row) => row.patient_age.trim() !== '');
  const births = oneOf(variantsOf(headers, /birth/i, headers.series[0]?.birth_date ?? ''));
  if (births.length > 1 && !stated) return 'conflicting';
  const first = stated ?? dated[0];
  const counted = births.length === 1 && first ? yearsBetween(births[0]!, first.study_date) : undefined;
  const readings = [
    stated ? readAge(stated.patient_age) : undefined,
    counted === undefined ? undefined : readAge(String(counted)),
  ];
  return merge(
    readings.filter((reading) => reading !== undefined),
    agesAgree,
  );
}

function site(cells: ClinicalCells, headers: Headers): Fact {
  const clinical = told(cells, 'site', readCategory);
  const institutions = oneOf(headers.series.map((row) => row.institution));
  const folders = headers.severalRoots
    ? oneOf(headers.series.map((row) => row.root.split(/[\\/]/).findLast(Boolean) ?? ''))
    : [];
  const named = institutions.length ? institutions : folders;
  // Tables and headers name the same hospital differently: they are not compared.
  if (clinical !== undefined && (clinical === 'conflicting' || 'value' in clinical || named.length === 0))
    return combine(clinical, undefined);
  if (named.length === 0) return fact(null, 'absent', '');
  const source = institutions.length ? 'DICOM header' : 'source folder';
  return fact(named.length === 1 ? named[0]! : 'several sites', null, source);
}

/** Everything known of one patient. Pure: plain rows in, facts out. */
export function personFacts(cells: ClinicalCells, headers: Headers): Facts {
  const first = headers.series[0];
  const sexes = variantsOf(headers, /sex/i, first?.sex ?? '').map(readSex);
  const makers = oneOf(headers.series.map((row) => (row.manufacturer ? manufacturerName(row.manufacturer) : '')));
  return {
    sex: combine(told(cells, 'sex', readSex), merge(sexes)),
    age: combine(told(cells, 'age', readAge, agesAgree), headerAge(headers), agesAgree),
    ethnicity: combine(
      told(cells, 'ethnicity', readCategory),
      merge(variantsOf(headers, /ethnic/i, first?.ethnic_group ?? '').map(readCategory)),
    ),
    site: site(cells, headers),
    manufacturer:
      makers.length === 0
        ? fact(null, 'absent', '')
        : fact(makers.length === 1 ? makers[0]! : 'several', null, 'DICOM header'),
    label: combine(told(cells, 'label', readCategory), undefined),
  };
}

/** The value as it is counted: ages by ten-year band. */
export const counted = (known: Facts, variable: VariableId): string | null => {
  const { value } = known[variable];
  return value !== null && variable === 'age' ? ageBand(value) : value;
};
