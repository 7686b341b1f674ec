/** Numbers in words, as days of a month and as years are written in seven languages. */
import { foldUmlauts, plainWord } from './plain-word.ts';

/** Letters alone, in lower case without diacritics. */
export const key = (text: string): string => plainWord(text).replace(/[^\p{L}]/gu, '');
const list = (words: string): string[] => words.split(' ');

interface Language {
  /** 1 to 99. */
  number: (value: number) => string[];
  /** Words for days besides the numbers: ordinals. */
  days: (value: number) => string[];
  /** What stands before the last two digits of a year; with 0 nothing follows. */
  centuries: readonly (readonly [century: number, words: readonly string[]])[];
}

const english = list('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'); // prettier-ignore
const englishTens = list('twenty thirty forty fifty sixty seventy eighty ninety');
const englishNumber = (value: number): string =>
  value < 20 ? english[value - 1]! : englishTens[Math.floor(value / 10) - 2]! + (english[(value % 10) - 1] ?? '');
const irregular: Readonly<Record<string, string>> = { one: 'first', two: 'second', three: 'third', five: 'fifth', eight: 'eighth', nine: 'ninth', twelve: 'twelfth' }; // prettier-ignore
const englishOrdinal = (value: number): string =>
  englishNumber(value).replace(
    /(one|two|three|five|eight|nine|twelve|y|[a-z])$/,
    (end) => irregular[end] ?? (end === 'y' ? 'ieth' : `${end}th`),
  );

const german = list('eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'); // prettier-ignore
const germanTens = list('zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig');
const compound = (units: readonly string[], tens: readonly string[], one: string, and: string) => (value: number) =>
  value < 20
    ? units[value - 1]!
    : (value % 10 === 0 ? '' : (value % 10 === 1 ? one : units[(value % 10) - 1]!) + and) + tens[Math.floor(value / 10) - 2]!; // prettier-ignore
const germanNumber = compound(german, germanTens, 'ein', 'und');
const germanOrdinal = (value: number): string[] => {
  const stem = ({ 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' } as Record<number, string>)[value] ?? germanNumber(value) + (value < 20 ? 't' : 'st'); // prettier-ignore
  return ['e', 'en', 'er', 'es', 'em'].map((end) => stem + end);
};

const french = list('un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf'); // prettier-ignore
const frenchTens: Readonly<Record<number, readonly string[]>> = { 20: ['vingt'], 30: ['trente'], 40: ['quarante'], 50: ['cinquante'], 60: ['soixante'], 70: ['septante'], 80: ['huitante', 'octante'], 90: ['nonante'] }; // prettier-ignore
function frenchNumber(value: number): string[] {
  if (value < 20) return [french[value - 1]!];
  const rest = value % 10;
  const plain = frenchTens[value - rest]!.map((tens) => tens + (rest === 1 ? 'etun' : (french[rest - 1] ?? '')));
  if (value > 79) plain.push(value === 80 ? 'quatrevingts' : `quatrevingt${french[value - 81]!}`);
  else if (value > 69) plain.push(value === 71 ? 'soixanteetonze' : `soixante${french[value - 61]!}`);
  return plain;
}

const spanish = list('uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve'); // prettier-ignore
const spanishTens = list('veinti treinta cuarenta cincuenta sesenta setenta ochenta noventa');
const spanishNumber = (value: number): string =>
  value < 20
    ? spanish[value - 1]!
    : value === 20
      ? 'veinte'
      : spanishTens[Math.floor(value / 10) - 2]! + (value % 10 === 0 ? '' : (value > 30 ? 'y' : '') + spanish[(value % 10) - 1]!); // prettier-ignore

const italian = list('uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove'); // prettier-ignore
const italianTens = list('venti trenta quaranta cinquanta sessanta settanta ottanta novanta');
const italianNumber = (value: number): string => {
  if (value < 20) return italian[value - 1]!;
  const tens = italianTens[Math.floor(value / 10) - 2]!;
  const rest = value % 10;
  return (rest === 1 || rest === 8 ? tens.slice(0, -1) : tens) + (italian[rest - 1] ?? '');
};
const italianOrdinals = list('primo secondo terzo quarto quinto sesto settimo ottavo nono decimo');

const portuguese = list('um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove'); // prettier-ignore
const portugueseTens = list('vinte trinta quarenta cinquenta sessenta setenta oitenta noventa');
const portugueseNumber = (value: number): string =>
  value < 20
    ? portuguese[value - 1]!
    : portugueseTens[Math.floor(value / 10) - 2]! + (value % 10 === 0 ? '' : `e${portuguese[(value % 10) - 1]!}`);

const dutch = list('een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'); // prettier-ignore
const dutchNumber = compound(dutch, list('twintig dertig veertig vijftig zestig zeventig tachtig negentig'), 'een', 'en'); // prettier-ignore
const dutchOrdinal = (value: number): string => {
  const stem = dutchNumber(value);
  return ({ 1: 'eerste', 3: 'derde', 8: 'achtste' } as Record<number, string>)[value] ?? stem + (value < 20 ? 'de' : 'ste'); // prettier-ignore
};

const languages: readonly Language[] = [
  {
    number: (value) => [englishNumber(value), ...(value < 10 ? [`oh${english[value - 1]!}`] : [])],
    days: (value) => [englishOrdinal(value)],
    centuries: [
      [
        1900,
        ['nineteen', 'nineteenhundred', 'nineteenhundredand', 'onethousandninehundred', 'onethousandninehundredand'],
      ],
      [2000, ['twenty', 'twothousand', 'twothousandand']],
    ],
  },
  {
    number: (value) => [germanNumber(value)],
    days: germanOrdinal,
    centuries: [
      [1900, ['neunzehnhundert', 'neunzehnhundertund', 'eintausendneunhundert']],
      [2000, ['zweitausend', 'zweitausendund']],
    ],
  },
  {
    number: frenchNumber,
    days: (value) => (value === 1 ? ['premier'] : []),
    centuries: [
      [1900, ['milleneufcent', 'milneufcent', 'dixneufcent']],
      [2000, ['deuxmille', 'deuxmil']],
    ],
  },
  {
    number: (value) => [spanishNumber(value)],
    days: (value) => (value === 1 ? ['primero'] : []),
    centuries: [
      [1900, ['milnovecientos']],
      [2000, ['dosmil']],
    ],
  },
  {
    number: (value) => [italianNumber(value)],
    days: (value) => (italianOrdinals[value - 1] ? [italianOrdinals[value - 1]!] : []),
    centuries: [
      [1900, ['millenovecento', 'millenovecentoe']],
      [2000, ['duemila', 'duemilae']],
    ],
  },
  {
    number: (value) => [portugueseNumber(value)],
    days: (value) => (value === 1 ? ['primeiro'] : []),
    centuries: [
      [1900, ['milnovecentose', 'milnovecentos']],
      [2000, ['doismile', 'doismil']],
    ],
  },
  {
    number: (value) => [dutchNumber(value)],
    days: (value) => [dutchOrdinal(value)],
    centuries: [
      [1900, ['negentienhonderd', 'negentienhonderden', 'negentien']],
      [2000, ['tweeduizend', 'tweeduizenden']],
    ],
  },
];
export interface Numbers {
  days: ReadonlyMap<string, number>;
  /** Whole years, and the last two digits of one alone. */
  years: ReadonlyMap<string, readonly number[]>;
}
let built: Numbers | undefined;
/** Words without blanks, umlauts folded, and what they mean. Built when the first text names a month. */
export function numbers(): Numbers {
  if (built) return built;
  const days = new Map<string, number>();
  const years = new Map<string, readonly number[]>();
  for (const { number, days: ordinals, centuries } of languages) {
    for (let value = 1; value < 100; value++) {
      const words = number(value).map(key);
      for (const word of words) years.set(foldUmlauts(word), [1900 + value, 2000 + value]);
      if (value < 32) for (const word of [...words, ...ordinals(value).map(key)]) days.set(foldUmlauts(word), value);
    }
    for (const [century, starts] of centuries)
      for (const start of starts.map(key)) {
        years.set(foldUmlauts(start), [...(years.get(foldUmlauts(start)) ?? []), century]);
        for (let value = 1; value < 100; value++)
          for (const word of number(value)) years.set(foldUmlauts(start + key(word)), [century + value]);
      }
  }
  return (built = { days, years });
}
