/** What the library shows, as it stands in the address: view, filters, sort, and the instance that is open. */
import type { Input } from '#shared/contract/index.ts';
import type { Condition } from '#shared/contract/library.ts';
import { readConditions } from './conditions.ts';

export const units = ['patients', 'studies', 'series', 'instances'] as const;
export type Unit = (typeof units)[number];
/** Views that are no table of one unit. */
export const pages = ['failures', 'persons', 'left-out'] as const;
export type View = Unit | (typeof pages)[number];

export const seriesSorts = ['patient', 'description', 'modality', 'instances', 'manufacturer', 'thickness'] as const;
export type SeriesSort = (typeof seriesSorts)[number];

export interface Filters {
  view: View;
  text: string;
  modality: string[];
  manufacturer: string[];
  state: string[];
  patient: number | undefined;
  study: number | undefined;
  series: number | undefined;
  instance: number | undefined;
  /** The images of the series, or of the instance's series, instead of the table. */
  film: boolean;
  kind: string | undefined;
  where: Condition[];
  sort: SeriesSort;
  descending: boolean;
}

const list = (text: string | undefined): string[] => (text ? text.split('|').filter(Boolean) : []);
const id = (text: string | undefined): number | undefined => {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 ? value : undefined;
};

export function readFilters(query: Record<string, string>): Filters {
  const view = query['view'] ?? (query['series'] ? 'instances' : 'series');
  const sort = seriesSorts.find((one) => one === query['sort']) ?? 'patient';
  return {
    view: pages.find((one) => one === view) ?? units.find((one) => one === view) ?? 'series',
    text: query['text'] ?? '',
    modality: list(query['modality']),
    manufacturer: list(query['manufacturer']),
    state: list(query['state']),
    patient: id(query['patient']),
    study: id(query['study']),
    series: id(query['series']),
    instance: id(query['instance']),
    film: query['film'] === 'yes',
    kind: query['kind'] || undefined,
    where: readConditions(query['where']),
    sort,
    descending: query['descending'] === 'yes',
  };
}

/** A list as it stands in the address; undefined where it is empty. */
export const asQuery = (values: readonly string[]): string | undefined => values.join('|') || undefined;

export const toggled = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((one) => one !== value) : [...values, value];

export function seriesInput(filters: Filters): Omit<Input<'library.series'>, 'offset' | 'limit'> {
  const { text, modality, manufacturer, state, patient, study, where, sort, descending } = filters;
  return {
    text,
    modality,
    manufacturer,
    state,
    where,
    sort,
    descending,
    ...(patient === undefined ? {} : { patient }),
    ...(study === undefined ? {} : { study }),
  };
}

/** The states a series' geometry can have, with their marks and words. */
export const geometryStates: Record<string, { status: 'pass' | 'warn' | 'block' | 'idle'; word: string }> = {
  complete: { status: 'pass', word: 'Complete' },
  gap: { status: 'warn', word: 'Gap' },
  double: { status: 'warn', word: 'Double' },
  mixed: { status: 'block', word: 'Mixed' },
  uneven: { status: 'warn', word: 'Uneven' },
  single: { status: 'idle', word: 'Single' },
  unknown: { status: 'idle', word: 'No positions' },
};
