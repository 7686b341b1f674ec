/** Dates that are known of a patient, in forms too loose to be dates of anybody: 23.4.51, 23.IV.1951, S26.4.23, 23/04/2494, 18741. */
import { fromFiveDigits, fromHijri, fromJulianDay, fromPersian, fromSeconds } from './calendars.ts';
import type { Identifiers, Kind } from './compile-identifiers.ts';
import { plainWord } from './plain-word.ts';
import { units } from './vocabulary.ts';

/** Years before the first of each Japanese era: Meiji, Taisho, Showa, Heisei, Reiwa. */
const eras: Readonly<Record<string, number>> = { M: 1867, T: 1911, S: 1925, H: 1988, R: 2018 };
const buddhist = 543;
/** Years of the Republic of China, as Taiwan counts. */
const minguo = 1911;
const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const threeParts =
  /(?<![\p{L}\d.])([MTSHR]?)(\d{1,4})\s?([./-])\s?(\d{1,2}|[IVX]{1,4})\s?\3\s?(\d{1,4})(?![\p{L}\d]|\.\d)/giu;
/** 23 04 51, 23_04_51, 1951:04:23 (EXIF), 23|04|1951: signs that stand between numbers of every kind. */
const oddParts = /(?<![\p{L}\d.])()(\d{1,4})\s?([ :;|_,])\s?(\d{1,2})\s?\3\s?(\d{1,4})(?![\p{L}\d]|\.\d)/gu;
/** 28/4-1952, as Denmark and Norway write it. */
const mixedParts = /(?<![\p{L}\d.])()(\d{1,2})\s?([./-])\s?(\d{1,2})\s?(?!\3)[./-]\s?(\d{4})(?![\p{L}\d]|\.\d)/gu;
const sixDigits = /(?<![\d.,])(\d\d)(\d\d)(\d\d)(?![\d.,])/g;
const dayOfYear = /(?<![\d.,])(\d{4})[-.]?(\d{3})(?![\d.,])/g;
const week = /(?<!\d)(\d{4})-?W(\d\d)-?([1-7])(?!\d)/gi;

/** 1951-4, 4.1951: the month of birth. */
const monthAndYear = /(?<![\p{L}\d.,/-])(?:(\d{4})[/-](\d{1,2})|(\d{1,2})[./-](\d{4}))(?![\p{L}\d/-]|[.,]\d)/gu;
/** 23.04. as a birthday is written where the day comes first. */
const birthday = /(?<![\p{L}\d.,])(\d\d)\.(\d\d)\.(?![\p{L}\d])/gu;

/** Two signs between numbers, or five digits: without either nothing is read. */
const mayHold =
  /\d\s?[ :;|_,]\s?\d{1,2}\s?[ :;|_,]\s?\d|\d\s?[./-]\s?[\dIVX]{1,4}\s?[./-]|\d{5}|\d-?W\d|\d[-.]\d{3}|\d{4}[/-]\d|\d\.\d\d\./i;
const two = (value: string | number): string => String(value).padStart(2, '0');
const iso = (date: Date): string => date.toISOString().slice(0, 10).replaceAll('-', '');

/** Every year that digits may mean. */
function yearsOf(text: string, era: string): number[] {
  const year = Number(text);
  if (era !== '') return [eras[era.toUpperCase()]! + year];
  if (text.length === 4) return year > 2400 ? [year - buddhist] : [year];
  return text.length === 2 ? [1900 + year, 2000 + year, minguo + year] : text.length === 3 ? [minguo + year] : [];
}

/** Islamic and Persian years are written like ours. */
const otherDays = (year: string, month: string, day: string): string[] =>
  year.length !== 4 || day.length > 2
    ? []
    : [fromHijri, fromPersian].flatMap((read) => read(Number(year), Number(month), Number(day)));

function daysOf([, era = '', first = '', , middle = '', last = '']: readonly string[]): string[] {
  const named = roman.indexOf(middle.toUpperCase());
  const days = (years: readonly number[], month: string | number, day: string): string[] =>
    day.length > 2 ? [] : years.map((year) => `${year}${two(month)}${two(day)}`);
  if (named > 0) return [...days(yearsOf(last, ''), named, first), ...days(yearsOf(first, era), named, last)];
  return [
    ...days(yearsOf(last, ''), middle, first),
    ...days(yearsOf(last, ''), first, middle),
    ...days(yearsOf(first, era), middle, last),
    ...(era === '' ? [...otherDays(first, middle, last), ...otherDays(last, middle, first)] : []),
  ];
}

const fiveDigits = /(?<![\p{L}\d.,/-])\d{5}(?![\p{L}\d/_-]|[.,]\d)/gu;
const julianDay = /(?<![\p{L}\d.,])24\d{5}(?:\.[05]0*)?(?![\p{L}\d]|\.\d)/gu;
const seconds = /(?<![\p{L}\d.,])-?\d{7,10}(?:\d\d\d)?(?![\p{L}\d]|\.\d)/gu;
/** 18741 ms, TR 18741: what a measure stands beside counts no days. */
const measureBefore =
  /(?<!\p{L})(?:tr|te|ti|b|hz|snr|counts?|n|no|nr|frames?|images?|slices?|series|version|build)\s?[:=#]?\s?$/iu;
function isMeasured(text: string, start: number, end: number): boolean {
  const [next = ''] = /^\s?[\p{L}%°/²³]+/u.exec(text.slice(end, end + 12)) ?? [];
  return units.has(plainWord(next.trim())) || /^\s?[%°/]/.test(next) || measureBefore.test(text.slice(0, start));
}
/** Seconds, and thousandths where the digits are more. */
const secondsOf = (text: string): string[] => [
  ...(text.length <= 11 ? fromSeconds(Number(text)) : []),
  ...(text.length > 9 && Number(text) % 1000 === 0 ? fromSeconds(Number(text) / 1000) : []),
];

const weekDay = (year: string, number: string, day: string): string => {
  const fourth = new Date(Date.UTC(Number(year), 0, 4));
  const monday = fourth.getTime() - ((fourth.getUTCDay() + 6) % 7) * 86_400_000;
  return iso(new Date(monday + ((Number(number) - 1) * 7 + Number(day) - 1) * 86_400_000));
};

export interface LooseDate {
  start: number;
  end: number;
  kind: Extract<Kind, 'birth-date' | 'date'>;
}

/**
 * Where a text writes the birth date so, or, in forms that say that they are dates, another date of the patient. `parted`: also
 * the birth date without its year or day, which bytes and numbers write by chance.
 */
export function findLooseDates(
  text: string,
  known: Pick<Identifiers, 'births' | 'dates'>,
  parted = false,
): LooseDate[] {
  const found: LooseDate[] = [];
  if ((known.births.size === 0 && known.dates.size === 0) || !mayHold.test(text)) return found;
  type Sure = boolean | ((match: RegExpExecArray) => boolean);
  const look = (form: RegExp, read: (match: RegExpExecArray) => string[], sure: Sure): void => {
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const days = read(match);
      const birth = days.some((day) => known.births.has(day));
      const isDate = typeof sure === 'boolean' ? sure : sure(match);
      if (birth || (isDate && days.some((day) => known.dates.has(day))))
        found.push({ start: match.index, end: match.index + match[0].length, kind: birth ? 'birth-date' : 'date' });
      // TE 61 22 7 40: the day may begin with the next number.
      else form.lastIndex = match.index + 1;
    }
  };
  look(threeParts, daysOf, true);
  look(mixedParts, daysOf, true);
  // 24 08 1995: three numbers of which one is a year are hardly the day of the study by chance.
  look(oddParts, daysOf, ([, , first = '', , , last = '']) => first.length === 4 || last.length === 4);
  look(week, ([, year = '', number = '', day = '']) => [weekDay(year, number, day)], true);
  look(sixDigits, ([, a = '', b = '', c = '']) => [...yearsOf(c, '').flatMap((year) => [`${year}${b}${a}`, `${year}${a}${b}`]), ...yearsOf(a, '').map((year) => `${year}${b}${c}`)], false); // prettier-ignore
  look(dayOfYear, ([, year = '', day = '']) => [iso(new Date(Date.UTC(Number(year), 0, Number(day))))], false);
  look(julianDay, ([count = '']) => [fromJulianDay(Number(count))], true);
  look(seconds, ([count = '']) => secondsOf(count), true);
  if (parted && known.births.size > 0) {
    const births = [...known.births];
    const of = (start: string, end: string): string[] =>
      births.filter((day) => day.startsWith(start) && day.endsWith(end));
    look(monthAndYear, ([, year, month = '', first = '', last = '']) => of((year ?? last) + two(year ? month : first), ''), false); // prettier-ignore
    look(birthday, ([, day = '', month = '']) => of('', month + day), false);
  }
  look(
    fiveDigits,
    (match) => (isMeasured(text, match.index, match.index + match[0].length) ? [] : fromFiveDigits(Number(match[0]))),
    false,
  );
  return found;
}
