/** Days of patients in documents: which days are so few people's that a typed date would tell one of them, and where one stands. */
import { searchDays } from './search-text.ts';
import { findDates } from './text-dates.ts';
import { plainWord } from './identifiers.ts';

export type DayKind = 'date' | 'birth-date';

const dayLength = 86_400_000;
const firstDay = Date.UTC(1880, 0, 1);
const dayCount = Math.round((Date.UTC(2101, 0, 1) - firstDay) / dayLength);

/** Place of a day, YYYYMMDD; undefined for what is no day between 1880 and 2100. */
function placeOf(day: string): number | undefined {
  const [year, month, date] = [Number(day.slice(0, 4)), Number(day.slice(4, 6)), Number(day.slice(6))];
  const time = Date.UTC(year, month - 1, date);
  if (!/^\d{8}$/.test(day) || new Date(time).getUTCDate() !== date || new Date(time).getUTCMonth() !== month - 1)
    return undefined;
  const place = Math.round((time - firstDay) / dayLength);
  return place >= 0 && place < dayCount ? place : undefined;
}

/** What each day of two centuries is to the patients of a collection; 80 KB, shared between threads. */
export class DayMarks {
  readonly bytes: Uint8Array;
  constructor(memory?: SharedArrayBuffer) {
    this.bytes = new Uint8Array(memory ?? new SharedArrayBuffer(dayCount));
  }
  add(day: string, kind: DayKind): void {
    const place = placeOf(day);
    if (place !== undefined) this.bytes[place]! |= kind === 'birth-date' ? 2 : 1;
  }
  remove(day: string): void {
    const place = placeOf(day);
    if (place !== undefined) this.bytes[place] = 0;
  }
  kindOf(day: string): DayKind | undefined {
    const place = placeOf(day);
    const mark = place === undefined ? 0 : this.bytes[place]!;
    return mark === 0 ? undefined : (mark & 2) !== 0 ? 'birth-date' : 'date';
  }
}

interface Day {
  start: number;
  end: number;
  days: readonly string[];
}

// Instants, UIDs and hashes are written by programs; their digits are no days.
const machineWritten =
  /\d{4}-\d\d-\d\dT\d\d:\d\d[\d:.]*(?:Z|[+-]\d\d:?\d\d)?|\d+(?:\.\d+){4,}|(?<![0-9a-z])[0-9a-f]{32,}(?![0-9a-z])/gi;

/** Day, month and year, all three; a month of a year is no day. */
const isWholeDay = (text: string, named: boolean): boolean => {
  const groups = text.match(/\d+/g) ?? [];
  return groups.some((group) => group.length >= 8) || groups.length >= (named ? 2 : 3);
};

function wholeDays(text: string): Day[] {
  const found: Day[] = findDates(text)
    .filter(({ start, end, named }) => isWholeDay(text.slice(start, end), named))
    .map(({ start, end, readings }) => ({ start, end, days: readings.map(({ day }) => day) }));
  // By another reader, so that a form that one does not know is not missed.
  for (const { at, text: written, days } of searchDays(text)) found.push({ start: at, end: at + written.length, days });
  for (const match of text.matchAll(/(\d{4})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g)) {
    const [written, year = '', month = '', date = ''] = match;
    const day = year + month.padStart(2, '0') + date.padStart(2, '0');
    found.push({ start: match.index, end: match.index + written.length, days: [day] });
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

const between = /^[\s,]*(?:to|until|till|through|and|bis|und|au|al|a|–|—|-|\/|\.\.\.?|…)[\s]*(?:the )?$/;
/** From this many days a stated period is that of a collection, not of somebody's stay. */
const longPeriod = 90;
const dayTime = (day: string): number => (placeOf(day) ?? NaN) * dayLength;

/** Ends of a period that the text states: "1 January 2015 to 31 December 2019". */
function endsOfPeriods(text: string, days: readonly Day[]): Set<Day> {
  const ends = new Set<Day>();
  for (const [index, first] of days.entries())
    for (const second of days.slice(index + 1, index + 4)) {
      if (second.start < first.end || !between.test(text.slice(first.end, second.start))) continue;
      const apart = Math.min(
        ...first.days.flatMap((a) => second.days.map((b) => (dayTime(b) - dayTime(a)) / dayLength)),
      );
      if (apart >= longPeriod) {
        for (const day of days) if (day.start < first.end && first.start < day.end) ends.add(day);
        for (const day of days) if (day.start < second.end && second.start < day.end) ends.add(day);
      }
    }
  return ends;
}

export interface DayHit {
  kind: DayKind;
  text: string;
  start: number;
  end: number;
  context: string;
}

const around = 40;

/** Days of patients in a text of a document. Birth dates count everywhere, other dates not as the end of a stated period. */
export function findDays(marks: DayMarks, original: string): DayHit[] {
  if (!/\d/.test(original)) return [];
  const text = plainWord(original).replace(machineWritten, (run) => ' '.repeat(run.length));
  const days = wholeDays(text);
  if (days.length === 0) return [];
  const ends = endsOfPeriods(text, days);
  const hits: DayHit[] = [];
  for (const one of days) {
    const kinds = one.days.map((day) => marks.kindOf(day)).filter((kind) => kind !== undefined);
    const kind = kinds.includes('birth-date') ? 'birth-date' : ends.has(one) ? undefined : kinds[0];
    if (kind === undefined || hits.some(({ start, end }) => start < one.end && one.start < end)) continue;
    const { start, end } = one;
    const context = text.slice(Math.max(0, start - around), end + around);
    hits.push({ kind, text: text.slice(start, end).trim(), start, end, context });
  }
  return hits;
}
