/** Dates written out in words: the third of May nineteen sixty-one, dritter Mai 1961, le trois mai, ๓ พฤษภาคม ๒๕๐๔. */
import { fromHijri, fromPersian } from './calendars.ts';
import { key, numbers } from './number-words.ts';
import { foldUmlauts } from './plain-word.ts';
import { monthOf, wholeMonths } from './text-dates.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const hijri = `muharram محرم|safar صفر|rabialawwal rabiulawwal ربيعالاول ربيعالأول|rabialthani rabialakhir rabiulakhir ربيعالثاني ربيعالاخر ربيعالآخر|jumadaalula jumadaalawwal جماديالاولي جمادىالأولى جمادىالاولى|jumadaalthania jumadaalakhirah جمادىالآخرة جمادىالثانية|rajab رجب|shaban شعبان|ramadan رمضان|shawwal شوال|dhualqadah dhulqadah ذوالقعدة|dhualhijjah dhulhijjah ذوالحجة`; // prettier-ignore
const persian = `farvardin فروردین|ordibehesht اردیبهشت|khordad خرداد|tir تیر|mordad مرداد|shahrivar شهریور|mehr مهر|aban آبان|azar آذر|dey دی|bahman بهمن|esfand اسفند`; // prettier-ignore
const thai = `มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม`;
type Calendar = 'common' | 'hijri' | 'persian';
const otherMonths = new Map<string, { month: number; calendar: Calendar }>();
const calendars: readonly (readonly [Calendar, string])[] = [['hijri', hijri], ['persian', persian], ['common', thai]]; // prettier-ignore
for (const [calendar, names] of calendars)
  names.split('|').forEach((words, index) => {
    for (const word of words.split(' ')) otherMonths.set(foldUmlauts(key(word)), { month: index + 1, calendar });
  });

/** Words of plain letters without which no text holds a date in words. */
export const spokenMonths: readonly string[] = [...wholeMonths(), ...[...otherMonths.keys()].filter((name) => /^[a-z]+$/.test(name))]; // prettier-ignore

interface Token {
  text: string;
  key: string;
  start: number;
  end: number;
}
/** Words between the parts of a date that belong to none. */
const between = new Set('of the de del d l le la el il der den dem des das am im jahr jahre jahres year in van het an lan ano anno annee dell dia giorno jour tag st nd rd th er o do sh ah ad พ ศ ค วันที่'.split(' ')); // prettier-ignore
const articles = new Set('the am le el il den dem der het o'.split(' '));
const mostTokens = 8;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/[\p{L}\p{M}]+|\d+/gu)].map((match) => ({
    text: match[0],
    key: /\d/.test(match[0]) ? match[0] : key(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

export interface SpokenDate {
  start: number;
  end: number;
  /** Every day that is meant; without a year by month and day alone (MMDD). */
  days: readonly string[];
  whole: boolean;
  /** Without a year, and the month by its first letters: only of a birth date. */
  short: boolean;
}

class Reader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  constructor(text: string, tokens: readonly Token[]) {
    this.text = text;
    this.tokens = tokens;
  }

  private isClose(first: number): boolean {
    const [a, b] = [this.tokens[first], this.tokens[first + 1]];
    return a !== undefined && b !== undefined && /^[\s,.’'_-]{0,3}$/.test(this.text.slice(a.end, b.start));
  }
  /** The nearest token in a direction that says something. */
  private next(from: number, step: 1 | -1): number {
    let at = from + step;
    for (let skipped = 0; skipped < 4 && between.has(this.tokens[at]?.key ?? ''); skipped++) {
      if (!this.isClose(step > 0 ? at - 1 : at)) return -1;
      at += step;
    }
    return this.tokens[at] && this.isClose(step > 0 ? at - 1 : at) ? at : -1;
  }
  /** Tokens from `first` to `last` as one word; '' where something lies between them. */
  private joined(first: number, last: number): string {
    let word = '';
    for (let at = first; at <= last; at++) {
      if (!this.tokens[at] || (at > first && !this.isClose(at - 1))) return '';
      word += this.tokens[at]!.key;
    }
    return foldUmlauts(word);
  }
  dayBefore(month: number): { day: number; first: number } | undefined {
    const last = this.next(month, -1);
    if (last < 0) return undefined;
    const digits = this.tokens[last]!.key;
    if (/^\d{1,2}$/.test(digits)) return { day: Number(digits), first: last };
    for (let first = Math.max(0, last - 2); first <= last; first++) {
      const day = numbers().days.get(this.joined(first, last));
      if (day !== undefined) return { day, first };
    }
    return undefined;
  }
  dayAfter(month: number): { day: number; last: number } | undefined {
    const first = this.next(month, 1);
    if (first < 0) return undefined;
    const digits = this.tokens[first]!.key;
    if (/^\d{1,2}$/.test(digits)) return { day: Number(digits), last: first };
    for (let last = first + 2; last >= first; last--) {
      const day = numbers().days.get(this.joined(first, last));
      if (day !== undefined) return { day, last };
    }
    return undefined;
  }
  yearAfter(at: number): { years: readonly number[]; last: number } | undefined {
    const first = this.next(at, 1);
    if (first < 0) return undefined;
    const digits = this.tokens[first]!.key;
    if (/^(?:1[2-9]|2[0-6])\d\d$/.test(digits)) return { years: [Number(digits)], last: first };
    if (/^\d\d$/.test(digits)) return { years: [1900 + Number(digits), 2000 + Number(digits)], last: first };
    for (let last = first + mostTokens - 1; last >= first; last--) {
      const years = numbers().years.get(this.joined(first, last));
      if (years) return { years, last };
    }
    return undefined;
  }
  /** Where the date begins with its article. */
  start(at: number): number {
    const before = this.tokens[at - 1];
    return before && articles.has(before.key) && this.isClose(at - 1) ? before.start : this.tokens[at]!.start;
  }
  monthAt(at: number): { month: number; calendar: Calendar; last: number; short: boolean } | undefined {
    const common = monthOf(this.tokens[at]!.text);
    if (common) return { ...common, calendar: 'common', last: at };
    for (let last = Math.min(at + 2, this.tokens.length - 1); last >= at; last--) {
      const other = otherMonths.get(this.joined(at, last));
      if (other) return { ...other, last, short: false };
    }
    return undefined;
  }
}

function daysOf(calendar: Calendar, years: readonly number[], month: number, day: number): string[] {
  return years.flatMap((year) => {
    if (calendar === 'hijri') return fromHijri(year, month, day);
    if (calendar === 'persian') return fromPersian(year, month, day);
    return [`${year > 2400 ? year - 543 : year}${two(month)}${two(day)}`];
  });
}

/** Every date that a text writes with the name of its month and, but for its parts in digits, with words. */
export function findSpokenDates(text: string): SpokenDate[] {
  const tokens = tokensOf(text);
  if (tokens.length < 2) return [];
  const reader = new Reader(text, tokens);
  const found: SpokenDate[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.text.length < 2) continue;
    const named = reader.monthAt(at);
    if (!named) continue;
    const { month, calendar, last, short } = named;
    const before = reader.dayBefore(at);
    const year = reader.yearAfter(last);
    // Apr 23: a day, Apr 1951: a year.
    const after = before || (year && !/^\d\d$/.test(tokens[year.last]!.text)) ? undefined : reader.dayAfter(last);
    const day = before?.day ?? after?.day;
    if (day === undefined || day < 1 || day > 31) continue;
    const behind = after ? reader.yearAfter(after.last) : year;
    const isSpoken = before ? !/^\d/.test(tokens[before.first]!.text) : /^\D/.test(tokens[after!.last]!.text);
    const start = reader.start(before?.first ?? at);
    const end = tokens[behind?.last ?? after?.last ?? last]!.end;
    if (behind)
      found.push({ start, end, days: daysOf(calendar, behind.years, month, day), whole: behind.years.length === 1, short: false }); // prettier-ignore
    // 3 may be, may 3: a verb.
    else if (
      calendar === 'common' &&
      (!short || /^(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)$/i.test(tokens[at]!.text)) &&
      (tokens[at]!.text !== 'may' || isSpoken)
    )
      found.push({ start, end, days: [two(month) + two(day)], whole: false, short });
  }
  return found;
}

/** Whether a date in words is one of some days; one without a year is where it is the day of one. */
export const isSpokenOf = ({ days }: SpokenDate, of: ReadonlySet<string> | ReadonlyMap<string, unknown>): boolean =>
  days.some((day) => (day.length === 8 ? of.has(day) : [...of.keys()].some((one) => one.endsWith(day))));
