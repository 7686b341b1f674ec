/** Dates inside text, in the forms in which people and machines write them: found, moved in their own form, or taken out. */
import { dummyDate, isSentinel, shiftDate } from './dates.ts';

interface Reading {
  /** YYYYMMDD. */
  day: string;
  /** Another day in the same form; undefined where it cannot be written. */
  write: (day: string) => string | undefined;
}
export interface FoundDate {
  start: number;
  end: number;
  /** Every day that the text can mean; two where day and month may be swapped. */
  readings: readonly Reading[];
  /** Written with the name of a month: a moved date could share words with the original. */
  named: boolean;
}

const pad = (value: number | string, length = 2): string => String(value).padStart(length, '0');

/** YYYYMMDD where the numbers are a day of the calendar between 1880 and 2100. */
function dayOf(year: number, month: number, day: number): string | undefined {
  if (year < 1880 || year > 2100 || month < 1 || month > 12 || day < 1) return undefined;
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return day > last ? undefined : `${pad(year, 4)}${pad(month)}${pad(day)}`;
}
const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) > 40 ? 1900 : 2000);

/** Forms of a day without separators by which it is searched: 19560312, 12031956, 03121956. */
export function dayForms(day: string): string[] {
  const [year, month, date] = [day.slice(0, 4), day.slice(4, 6), day.slice(6, 8)];
  return [day, date + month + year, month + date + year];
}

const monthNames: readonly string[] = [
  'january february march april may june july august september october november december',
  'januar februar maerz april mai juni juli august september oktober november dezember',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari mars april maj juni juli augusti september oktober november december',
];
/** Languages in which months are not told by three letters. */
const longMonthNames: readonly string[] = [
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
  'ledna února března dubna května června července srpna září října listopadu prosince',
  'siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca',
  'tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesäkuuta heinäkuuta elokuuta syyskuuta lokakuuta marraskuuta joulukuuta',
  'január február március április május június július augusztus szeptember október november december',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie decembrie',
  'ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου νοεμβρίου δεκεμβρίου',
  'בינואר בפברואר במרץ באפריל במאי ביוני ביולי באוגוסט בספטמבר באוקטובר בנובמבר בדצמבר',
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
];
const plainMonth = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\.$/gu, '');
const months = new Map<string, { month: number; names: string[]; short: boolean }>();
for (const line of monthNames) {
  const names = line.split(' ');
  names.forEach((name, index) => {
    const plain = plainMonth(name);
    if (!months.has(plain)) months.set(plain, { month: index + 1, names, short: false });
    for (const length of [3, 4])
      if (plain.length > length && !months.has(plain.slice(0, length)))
        months.set(plain.slice(0, length), { month: index + 1, names, short: true });
  });
}
for (const line of longMonthNames) {
  const names = line.split(' ');
  names.forEach((name, index) => {
    const plain = plainMonth(name);
    if (!months.has(plain)) months.set(plain, { month: index + 1, names, short: false });
  });
}
/** The month that a word names, and whether by its first letters alone. */
export const monthOf = (word: string): { month: number; short: boolean } | undefined => months.get(plainMonth(word));
/** Names of months that are written whole, plain letters alone. */
export const wholeMonths = (): string[] =>
  [...months].flatMap(([name, { short }]) => (short || !/^[a-z]+$/.test(name) ? [] : [name]));
const inCase = (text: string, like: string): string =>
  like === like.toUpperCase()
    ? text.toUpperCase()
    : like[0] === like[0]!.toUpperCase()
      ? text[0]!.toUpperCase() + text.slice(1)
      : text;
function monthName(like: string, month: number): string | undefined {
  const known = months.get(plainMonth(like));
  const name = known?.names[month - 1];
  if (!known || !name) return undefined;
  return inCase(known.short ? name.slice(0, 3) : name, like) + (like.endsWith('.') ? '.' : '');
}

const compact =
  /(?<!\d)((?:18|19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=(?:[T_ -]?[0-2]\d[0-5]\d(?:[0-5]\d)?(?:\.\d+)?)?(?!\d))/g;
const yearFirst = /(?<!\d)((?:18|19|20)\d\d)([-/._ ])(\d{1,2})\2(\d{1,2})(?!\d)/g;
const yearLast = /(?<![\d.])(\d{1,2})(\. |[-/._])(\d{1,2})\2((?:18|19|20)\d\d)(?!\d)/g;
const shortYear = /(?<![\d.,/-])(\d{1,2})([-/.])(\d{1,2})\2(\d\d)(?![\d/-]|\.\d)/g;
const word = String.raw`([\p{L}\p{M}]{3,13}\.?)`;
/** Where a month may begin: no letter before it but those of a label, dobJul 18, 1921. */
const unglued = String.raw`(?:(?<!\p{L})|(?<=(?<!\p{L})(?:dob|geb|born)))(?!(?:dob|geb|born)\p{L})`;
const dayMonth = new RegExp(String.raw`(?<![\d.,])(\d{1,2})(\.? ?(?:st|nd|rd|th)?(?: of| de)?[ \/_-]?)${word}([., \/_-]{0,2}(?:de |del )?)((?:18|19|20)\d\d|'?\d\d)(?!\d)`, 'giu'); // prettier-ignore
const monthDay = new RegExp(String.raw`${unglued}${word}([ _-]?)(\d{1,2})((?:st|nd|rd|th)?[, _-]{1,3})((?:18|19|20)\d\d)(?!\d)`, 'giu'); // prettier-ignore
const monthYear = new RegExp(String.raw`${unglued}${word}([ ,'_-]{0,2})((?:18|19|20)\d\d)(?!\d)`, 'giu');
const yearNamed = new RegExp(String.raw`(?<!\d)((?:18|19|20)\d\d)(\.? )${word}( )(\d{1,2})(?!\d)\.?`, 'giu');
// 1951年4月23日, 昭和26年4月23日, 1951년 4월 23일
const eastAsian =
  /(?<!\d)(明治|大正|昭和|平成|令和|民國|民国|)\s?(\d{1,4}|元)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/g;
const slashMonth = /(?<![\d.,/-])(0?[1-9]|1[0-2])([/-])((?:19|20)\d\d)(?![\d/-]|[.,]\d)/g;
const isoMonth = /(?<![\d.,/-])((?:19|20)\d\d)([/-])(0[1-9]|1[0-2])(?![\d/-]|[.,]\d)/g;

/** A part of a date as long as it was: 3 stays without its zero. */
const part = (to: string, like: string): string => (like.length === 1 ? String(Number(to)) : to);
const yearOf = (to: string, like: string): string => to.slice(4 - like.length, 4);

type Match = readonly (string | undefined)[];
/** The readings of one form; the day is undefined where the numbers are none. */
type Read = (match: Match) => [day: string | undefined, write: Reading['write']][];

const readCompact: Read = ([, year, month, day]) => [[dayOf(Number(year), Number(month), Number(day)), (to) => to]];

const readYearFirst: Read = ([, year, separator = '', month = '', day = '']) => [
  [
    dayOf(Number(year), Number(month), Number(day)),
    (to) => [to.slice(0, 4), part(to.slice(4, 6), month), part(to.slice(6), day)].join(separator),
  ],
];

const readYearLast: Read = (match) => {
  const [, first = '', separator = '', second = '', year = ''] = match;
  // 1.2.10 is a version or a list as well; 12.03.56 is a date.
  const digits = first.length + second.length;
  // 9/7/89, 5/1/02, 9/9/20: no count goes on so.
  const surely = separator === '/' && (Number(year) > 12 || year.startsWith('0'));
  return year.length === 2 && !surely && digits < (separator === '.' ? 4 : 3) ? [] : readShortest(match);
};

/** Also 7/4/12, where what stands before it says that it is a date. */
const readShortest: Read = ([, first = '', separator = '', second = '', year = '']) => {
  const full = fullYear(year);
  const join = (a: string, b: string, to: string): string =>
    [part(a, first), part(b, second), yearOf(to, year)].join(separator);
  const dayFirst = dayOf(full, Number(second), Number(first));
  // With dots the day comes first, unless there is no such month: 7.24.2012.
  const monthFirst =
    separator.startsWith('.') && dayFirst !== undefined ? undefined : dayOf(full, Number(first), Number(second));
  return [
    [dayFirst, (to) => join(to.slice(6), to.slice(4, 6), to)],
    [monthFirst === dayFirst ? undefined : monthFirst, (to) => join(to.slice(4, 6), to.slice(6), to)],
  ];
};

const ordinal = (text: string): string => text.replace(/st|nd|rd|th/i, 'th');

const readDayMonth: Read = ([, day = '', between = '', name = '', after = '', year = '']) => {
  const digits = year.replace("'", '');
  const month = months.get(plainMonth(name))?.month ?? 0;
  return [
    [
      dayOf(fullYear(digits), month, Number(day)),
      (to) => {
        const named = monthName(name, Number(to.slice(4, 6)));
        const moved = year.replace(digits, yearOf(to, digits));
        return named && part(to.slice(6), day) + ordinal(between) + named + after + moved;
      },
    ],
  ];
};

const readMonthDay: Read = ([, name = '', between = '', day = '', after = '', year = '']) => [
  [
    dayOf(Number(year), months.get(plainMonth(name))?.month ?? 0, Number(day)),
    (to) => {
      const named = monthName(name, Number(to.slice(4, 6)));
      return named && named + between + part(to.slice(6), day) + ordinal(after) + to.slice(0, 4);
    },
  ],
];

const readYearNamed: Read = ([, year = '', between = '', name = '', after = '', day = '']) => [
  [
    dayOf(Number(year), months.get(plainMonth(name))?.month ?? 0, Number(day)),
    (to) => {
      const named = monthName(name, Number(to.slice(4, 6)));
      return named && to.slice(0, 4) + between + named + after + part(to.slice(6), day);
    },
  ],
];

const erasOf: Readonly<Record<string, number>> = {
  '': 0,
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
};
const readEastAsian: Read = ([, era = '', year = '', month = '', day = '']) => [
  // Not written anew: an era has its last year.
  [dayOf(erasOf[era]! + (year === '元' ? 1 : Number(year)), Number(month), Number(day)), () => undefined],
];

// A month stands for its middle.
const readMonthYear: Read = ([, name = '', between = '', year = '']) => [
  [
    dayOf(Number(year), months.get(plainMonth(name))?.month ?? 0, 15),
    (to) => {
      const named = monthName(name, Number(to.slice(4, 6)));
      return named && named + between + to.slice(0, 4);
    },
  ],
];
const readSlashMonth: Read = ([, month = '', separator = '', year]) => [
  [dayOf(Number(year), Number(month), 15), (to) => part(to.slice(4, 6), month) + separator + to.slice(0, 4)],
];
const readIsoMonth: Read = ([, year, separator = '', month]) => [
  [dayOf(Number(year), Number(month), 15), (to) => to.slice(0, 4) + separator + to.slice(4, 6)],
];

// Longer forms first: what they take no later form may read again.
const forms: readonly [RegExp, Read, named: boolean][] = [
  [compact, readCompact, false],
  [yearFirst, readYearFirst, false],
  [yearLast, readYearLast, false],
  [shortYear, readYearLast, false],
  [eastAsian, readEastAsian, false],
  [yearNamed, readYearNamed, true],
  [dayMonth, readDayMonth, true],
  [monthDay, readMonthDay, true],
  [monthYear, readMonthYear, true],
  [slashMonth, readSlashMonth, false],
  [isoMonth, readIsoMonth, false],
];

// TE 10/20/30, FA 5/10/15, ratio 4/23/51: what is measured or counted in three numbers.
const countedBefore =
  /(?<!\p{L})(?:te|tr|ti|fa|b|bval(?:ue)?s?|etl|ratio|echo(?:es|s)?|kernel|levels?|flip(?: angles?)?|delays?|kev|hz|[tlcs])\s?[:=]?\s?$/iu;
/** A day in six digits at most that is written as a list of numbers; of the patient it is found by findLooseDates all the same. */
function isCounted(text: string, start: number, [, first, , second, last]: Match): boolean {
  // last echo 4/7/09: no count begins or ends so
  if (/^0/.test(first ?? '') || /^0[1-9]/.test(last ?? '')) return false;
  if (countedBefore.test(text.slice(Math.max(0, start - 20), start))) return true;
  const [a, b, c] = [Number(first), Number(second), Number(last)];
  return b - a === c - b && b > a && a % 5 === 0 && b % 5 === 0;
}

/** S/P ORIF 5/10/15 */
const afterSurgery = /(?<!\p{L})(?:s\/p|status post)\s(?:[\p{L}-]+\s){1,3}$/iu;
const beforeDates =
  /(?<!\p{L})(?:seen|visit|show|dated?|d\.?o\.?s|dx|sx|hx|lmp|f\/?u|appt|appointment|admit(?:ted)?|discharged?|surgery|biopsy|injury|onset|diagnosed|done|performed|scanned|read|signed|reviewed|received|called|last|prior|previous|since|until|till|on|from|as of|(?:rescheduled|moved|changed|pushed|bumped|postponed|delayed|extended|valid|good|back)\sto)[.:]?\s$/iu;
/** Words behind which numbers are measured or counted. */
const beforeCounts =
  /(?<!\p{L})(?:slices?|thick(?:ness)?|gap|phases?|series|bins?|apgars?|scores?|grades?|matrix|frames?|images?|views?|doses?|spacing|intervals?|every|x|min|sec|mm|cm|ms|at|and|or|to|with|of)\s$/iu;
const unitBehind = /^\s?(?:[cm]m|m?s|m?sec|min|deg|[°%x])(?!\p{L})/iu;
/** Seen on 7/4/12, no show 2/6/10: in the middle of a sentence, or behind such a word, two numbers and a year are no count. */
function isTold(text: string, start: number, end: number): boolean {
  if (unitBehind.test(text.slice(end, end + 6))) return false;
  // colon resection (1/5/10)
  if (text[start - 1] === '(' && text[end] === ')') return true;
  const before = text.slice(Math.max(0, start - 20), start);
  // Image flipped by Ruiz 3/1/12
  if (/(?<!\p{L})by\s(?:\p{L}+\s){1,3}$/iu.test(text.slice(0, start))) return true;
  if (beforeDates.test(before) || afterSurgery.test(text.slice(0, start))) return true;
  if (beforeCounts.test(before)) return false;
  if (/(?<!\p{L})\p{Ll}{2,}\s$/u.test(before)) return true;
  // reviewed with Dr. Ames 7/4/12
  return /\p{Lu}\p{Ll}+\s$/u.test(before) && (text.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu)?.length ?? 0) > 1;
}

/** The same in the languages that write days with dots. */
const beforeDottedDates =
  /(?<!\p{L})(?:am|vom|zum|seit|bis|ab|den|der|dem|geb|d\.?d|le|du|depuis|el|del|desde|al|il|dal|data|op|van|sinds|em|dia|desde|dnia|dn|z|od|do|den|fra|siden|från|sedan|dne|ze|г|от|с|tarihli|tarihinde)[.:]?\s$/iu;
/** Words behind which three numbers with dots are a version, a chapter or a list. */
const beforeVersions =
  /(?<!\p{L})(?:v|vers?|version|versie|wersja|versione|versión|release|rel|rev|revision|build|sw|software|firmware|patch|update|syngo|numaris|kernel|protocol|model|modell|type|typ|chapter|kapitel|section|figure|fig|table|nr|no|id|uid|oid|ip|index|step|level|ca|von|of|to|with|and|und|et|y|e|en|i|og|och)[.:]?\s$/iu;
/** Am 1.9.16, Kontrola drenażu 6.1.08, durchgegeben, 10.2.13: behind such a word, or in the middle of a sentence, it is no version. */
function isToldWithDots(text: string, start: number, end: number): boolean {
  if (unitBehind.test(text.slice(end, end + 6))) return false;
  const before = text.slice(Math.max(0, start - 20), start);
  if (beforeDottedDates.test(before) || beforeDates.test(before)) return true;
  if (beforeVersions.test(before) || beforeCounts.test(before)) return false;
  // Gastroskopie 1.10.07 bei …, BET 6.2.10 in …: before small letters or a sign, in a text that is a sentence.
  const goesOn = /^(?:\s\p{Ll}{2}|[,.;)]|$)/u.test(text.slice(end)) && /(?<!\p{L})\p{Ll}{2,}(?!\p{L})/u.test(text);
  return /(?<!\p{L})\p{Ll}{3,}[.,]?\s$/u.test(before) || (goesOn && /(?<!\p{L})\p{Lu}\p{L}{2,}[.,]?\s$/u.test(before));
}

/** Every date of a text, in order, none overlapping. */
export function findDates(text: string): FoundDate[] {
  if (!/\d/.test(text)) return [];
  const found: FoundDate[] = [];
  for (const [form, read, named] of forms)
    for (const match of text.matchAll(form)) {
      const start = match.index;
      const end = start + match[0].length;
      if (form === shortYear && !afterSurgery.test(text.slice(0, start)) && isCounted(text, start, match)) continue;
      const tells = match[2] === '.' ? isToldWithDots : isTold;
      const told = form === shortYear && match[2] !== '-' && tells(text, start, end);
      const readings = (told ? readShortest : read)(match).flatMap(([day, write]): Reading[] =>
        day === undefined ? [] : [{ day, write }],
      );
      if (readings.length > 0 && !found.some((other) => start < other.end && other.start < end))
        found.push({ start, end, readings, named });
    }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * The date moved by days in its own form; undefined where it has to go: its reading is not sure, it is a birth date or a
 * placeholder, or the moved date would share a word or number with it.
 */
export function moveDate(
  text: string,
  found: FoundDate,
  days: number,
  known: { births: ReadonlySet<string>; dates: ReadonlySet<string> },
): string | undefined {
  const { readings } = found;
  if (readings.some(({ day }) => known.births.has(day) || isSentinel(day))) return undefined;
  const likely = readings.length > 1 ? readings.filter(({ day }) => known.dates.has(day)) : readings;
  const reading = likely.length === 1 ? likely[0] : undefined;
  const moved = reading && shiftDate(reading.day, days);
  const after = moved === undefined || moved === dummyDate ? undefined : reading?.write(moved);
  if (after === undefined || !found.named) return after;
  const partsOf = (value: string): string[] => value.toLowerCase().match(/\d+|\p{L}{3,}/gu) ?? [];
  const before = new Set(partsOf(text.slice(found.start, found.end)));
  const whole = after.toLowerCase();
  return [...before].some((piece) => piece.length > 1 && whole.includes(piece)) ||
    partsOf(after).some((piece) => before.has(piece))
    ? undefined
    : after;
}
