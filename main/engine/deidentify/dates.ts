/** Dates: read in every form that files hold, moved by whole days, or replaced (PS3.15 E.3.6). */

/** What stands for a date or time without content. Valid for DA, DT and TM. */
export const dummyDate = '19000101';
export const dummyTime = '000000';

const dayLength = 86_400_000;

// Values that systems write where they know no date. Moved, each would give the patient's offset away.
const sentinelDays = new Set([
  '10000101', '11111111', '15821015', '17530101', '18000101', '18581117', '18991230', '18991231', '19000101', '19010101',
  '19110101', '19111111', '19600101', '19700101', '19800101', '19800106', '20000101', '20010101', '22220202', '29991231', '99991231',
]); // prettier-ignore

/** True for placeholder dates and for years in which nobody was imaged; `day` is YYYYMMDD. */
export const isSentinel = (day: string): boolean => {
  const year = Number(day.slice(0, 4));
  return sentinelDays.has(day) || year < 1920 || year > 2199;
};

/** The same for birth dates: people who were imaged were born long before anybody was. */
export const isSentinelBirth = (day: string): boolean =>
  sentinelDays.has(day) || (isSentinel(day) && Number(day.slice(0, 4)) < 1880);

/** YYYYMMDD of a real calendar day as UTC milliseconds; undefined for anything else. */
function dayTime(year: string, month: string, day: string): number | undefined {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  date.setUTCFullYear(Number(year));
  const same = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return same ? date.getTime() : undefined;
}

const asDay = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');

/**
 * One DA value moved by whole days. Accepts YYYYMMDD and the older YYYY.MM.DD, gives YYYYMMDD.
 * A placeholder gives `dummyDate`, empty stays empty; undefined where it is no date.
 */
export function shiftDate(value: string, days: number): string | undefined {
  const text = value.trim();
  if (text === '') return '';
  if (text === '00000000') return dummyDate;
  const match = /^(\d{4})(\d\d)(\d\d)$/.exec(text) ?? /^(\d{4})\.(\d\d)\.(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month = '', day = ''] = match;
  if (isSentinel(year + month + day)) return dummyDate;
  const time = dayTime(year, month, day);
  return time === undefined ? undefined : asDay(time + days * dayLength);
}

/**
 * One DT value moved by whole days; time of day, fraction and zone stay. A value of year or month alone is moved from the
 * first day of that period and keeps its precision. Undefined where it is no date and time.
 */
export function shiftDateTime(value: string, days: number): string | undefined {
  const text = value.trim();
  if (text === '') return '';
  const match = /^(\d{4})(\d\d)?(\d\d)?(\d{2}(?:\d{2}(?:\d{2}(?:\.\d{1,6})?)?)?)?([+-]\d{4})?$/.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, clock = '', zone = ''] = match;
  if (clock && !day) return undefined;
  if (clock && !validClock(clock)) return undefined;
  const full = year + (month ?? '01') + (day ?? '01');
  if (isSentinel(full) && (day !== undefined || isSentinel(year + '0701'))) return dummyDate;
  const time = dayTime(year, month ?? '01', day ?? '01');
  if (time === undefined) return undefined;
  return asDay(time + days * dayLength).slice(0, day ? 8 : month ? 6 : 4) + clock + zone;
}

const validClock = (clock: string): boolean =>
  Number(clock.slice(0, 2)) < 24 && Number(clock.slice(2, 4) || 0) < 60 && Number(clock.slice(4, 6) || 0) < 61;

/** TM, with the colons of older files allowed. */
export const isTime = (value: string): boolean =>
  /^\d{2}(:?\d{2}(:?\d{2}(\.\d{1,9})?)?)?$/.test(value.trim()) && validClock(value.trim().replaceAll(':', ''));
export const isDate = (value: string): boolean => shiftDate(value, 0) !== undefined;
export const isDateTime = (value: string): boolean => shiftDateTime(value, 0) !== undefined;

/** Every value of a (multi-valued) DA, DT or TM attribute moved; undefined as soon as one cannot be understood. */
export function shiftValues(vr: string, text: string, days: number): string | undefined {
  const moved = text.split('\\').map((value) => {
    if (vr === 'TM') return value.trim() === '' ? '' : isTime(value) ? value.trim() : undefined;
    return vr === 'DT' ? shiftDateTime(value, days) : shiftDate(value, days);
  });
  return moved.includes(undefined) ? undefined : moved.join('\\');
}

/** True where every value has the form of its VR (DA, DT, TM), so that it can hold no text. */
export const areDates = (vr: string, text: string): boolean => shiftValues(vr, text, 0) !== undefined;
