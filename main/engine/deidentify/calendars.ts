/** Days of other calendars as days of ours. Where counts and sightings of the moon differ, every day that may be meant. */

const dayLength = 86_400_000;
const asDay = (time: number): string => new Date(time).toISOString().slice(0, 10).replaceAll('-', '');
/** The day and its neighbours. */
const around = (time: number): string[] => [0, -1, 1].map((days) => asDay(time + days * dayLength));
const isDay = (month: number, day: number, longest: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= longest;

const hijriEpoch = Date.UTC(622, 6, 19); // 1 Muharram of the year 1, Gregorian
/** Islamic calendar by the rule of thirty years; sighted months begin up to a day apart. */
export function fromHijri(year: number, month: number, day: number): string[] {
  if (year < 1250 || year > 1500 || !isDay(month, day, 30)) return [];
  const days = (year - 1) * 354 + Math.floor((3 + 11 * year) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
  return around(hijriEpoch + days * dayLength);
}

/** Calendar of Iran and Afghanistan: the year begins on 20, 21 or 22 March. */
export function fromPersian(year: number, month: number, day: number): string[] {
  if (year < 1250 || year > 1480 || !isDay(month, day, 31)) return [];
  const before = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return around(Date.UTC(year + 621, 2, 21) + (before + day - 1) * dayLength);
}

const lotus = Date.UTC(1899, 11, 30);
const modified = Date.UTC(1858, 10, 17);
/** What a number of five digits counts where it counts days: of a spreadsheet, or the modified Julian day. */
export const fromFiveDigits = (count: number): string[] => [
  asDay(lotus + count * dayLength),
  asDay(modified + count * dayLength),
];
/** The Julian day; it begins at noon, so that midnight is half a day. */
export const fromJulianDay = (count: number): string => asDay((Math.floor(count + 0.5) - 2_440_588) * dayLength);

const zone = 14 * 3600; // seconds
/** The day on which a number of seconds since 1970 falls; midnight of any time zone belongs to both its days. */
export function fromSeconds(seconds: number): string[] {
  const days = [asDay(seconds * 1000)];
  if (seconds % 900 === 0) days.push(asDay((seconds - zone) * 1000), asDay((seconds + zone) * 1000));
  return days;
}

/** The numbers that stand for a day (YYYYMMDD): of a spreadsheet, modified Julian, Julian, seconds and their thousandths, day of the year. */
export function countsOf(day: string): string[] {
  const time = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)));
  const days = time / dayLength;
  const ofYear = days - Date.UTC(Number(day.slice(0, 4)), 0, 0) / dayLength;
  const counts = [(time - lotus) / dayLength, (time - modified) / dayLength, days + 2_440_587, days + 2_440_588, time / 1000, time, Number(day.slice(0, 4)) * 1000 + ofYear]; // prettier-ignore
  return counts.map((count) => String(Math.abs(count))).filter((count) => count.length > 4);
}
