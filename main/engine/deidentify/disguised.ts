/** What a text says once its encoding is taken off: entities, percent signs, quoted-printable, escapes, Base64, hexadecimal. */
import { holdsIdentifier, type Identifiers } from './identifiers.ts';
import { isKnownWord } from './known-word.ts';
import { plainWord } from './plain-word.ts';

const marks: Readonly<Record<string, string>> = { uml: '\u0308', acute: '\u0301', grave: '\u0300', circ: '\u0302', tilde: '\u0303', cedil: '\u0327', ring: '\u030a', caron: '\u030c' }; // prettier-ignore
const point = (code: number): string => (code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '');

const entities = (text: string): string =>
  text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_, hex?: string, decimal?: string) =>
      point(hex ? parseInt(hex, 16) : Number(decimal)),
    ) // prettier-ignore
    .replace(
      /&([a-z])(uml|acute|grave|circ|tilde|cedil|ring|caron);/gi,
      (_, letter: string, mark: string) => letter + marks[mark.toLowerCase()]!,
    ) // prettier-ignore
    .replace(/&szlig;/g, 'ß');

const bytes = (sign: RegExp) => (text: string) =>
  text.replace(sign, (run) => Buffer.from(run.replace(/[^0-9a-f]/gi, ''), 'hex').toString('utf8'));
const escapes = (text: string): string =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => point(parseInt(hex, 16)));

const isWritten = (text: string): boolean =>
  /^[\p{L}\p{M}\p{N}\p{P}\p{S}\p{Zs}\r\n\t]{4,}$/u.test(text) && !text.includes('\ufffd');
const tokens = (text: string, form: RegExp, encoding: 'base64' | 'hex'): string =>
  (text.match(form) ?? [])
    .map((token) => Buffer.from(token, encoding).toString('utf8'))
    .filter(isWritten)
    .join(' ');

/** Letters of UTF-8 that were taken for Latin ones: LÃ¼ for Lü. */
const mistaken = (text: string): string => {
  const read = Buffer.from(text, 'latin1').toString('utf8');
  return read.includes('\ufffd') ? '' : read;
};

const letters32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
/** Base32 (RFC 4648) in capitals, with and without the signs that fill it up. */
function base32(text: string): string {
  const said = (text.match(/(?<![A-Z0-9])[A-Z2-7]{8,}(?![A-Z0-9])/g) ?? []).map((token) => {
    const bits = [...token].map((letter) => letters32.indexOf(letter).toString(2).padStart(5, '0')).join('');
    return Buffer.from((bits.match(/[01]{8}/g) ?? []).map((byte) => parseInt(byte, 2))).toString('utf8');
  });
  return said.filter(isWritten).join(' ');
}
/** 75 111 118 97: letters by their numbers. */
const numbered = (text: string): string =>
  (text.match(numberedRun) ?? []).map((run) => String.fromCharCode(...(run.match(/\d+/g) ?? []).map(Number))).join(' ');
const numberedRun = /(?<!\d)(?:(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])[\s,;:/_-]{1,2}){3,}(?:3[2-9]|[4-9]\d|1[01]\d|12[0-6])(?!\d)/g; // prettier-ignore

const readings: readonly [sign: RegExp, read: (text: string) => string][] = [
  [/&(?:#|[a-z]+;)/i, entities],
  [/%[0-9a-f]{2}/i, bytes(/(?:%[0-9a-f]{2})+/gi)],
  [/=[0-9a-f]{2}/i, bytes(/(?:=[0-9a-f]{2})+/gi)],
  [/\\u[0-9a-f]{4}/i, escapes],
  [/[\xc2-\xf4][\x80-\xbf]/, mistaken],
  // No word is written so: a capital or a digit behind a small letter.
  [/[a-z+/][A-Z0-9+/]|=$/, (text) => tokens(text, /[0-9a-z+/]{8,}={0,2}|[0-9a-z+/]{6,7}={1,2}/gi, 'base64')],
  [
    /(?:[0-9a-f]{2}[ :,-]){5}/i,
    (text) =>
      (text.match(/(?:[0-9a-f]{2}[ :,-]){5,}[0-9a-f]{2}/gi) ?? [])
        .map((run) => Buffer.from(run.replace(/[^0-9a-f]/gi, ''), 'hex').toString('utf8'))
        .filter(isWritten)
        .join(' '),
  ],
  [/[A-Z2-7]{8}/, base32],
  [/\d{2,3}[\s,;:/_-]{1,2}\d{2,3}[\s,;:/_-]{1,2}\d{2,3}/, numbered],
  [/(?:[0-9a-f]{2}){6}/i, (text) => tokens(text, /(?:[0-9a-f]{2}){6,}/gi, 'hex')],
];

const letterOf: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', 3: 'e', 4: 'a', 5: 's', 7: 't', '@': 'a', $: 's' };

/** Cyrillic letters that look like Latin ones, where both stand in one word. */
const alike: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', у: 'y', х: 'x', і: 'i', к: 'k', м: 'm', н: 'h', т: 't', в: 'b', ѕ: 's', ј: 'j' }; // prettier-ignore
const likeLatin = (word: string): string =>
  /[a-z]/.test(word) ? word.replace(/[\u0430-\u0458]/g, (letter) => alike[letter] ?? letter) : word;

/** Names of five letters and more with digits for letters (K0vacec), or backwards where the word is none. */
const holdsTurned = (known: Identifiers, text: string): boolean =>
  (text.match(/[\p{L}\p{M}\p{N}@$]{5,}/gu) ?? []).some((token) => {
    const plain = likeLatin(plainWord(token));
    if (plain !== plainWord(token) && known.strong.has(plain)) return true;
    if (/[^\p{L}]/u.test(plain)) return known.strong.has(plain.replace(/[013457@$]/g, (sign) => letterOf[sign]!));
    return known.strong.has([...plain].reverse().join('')) && !isKnownWord(token);
  });

/** An ID or number of six signs and more, backwards; one that reads the same both ways is none. */
const holdsBackwards = (known: Identifiers, text: string): boolean =>
  (text.match(/[\p{L}\p{N}]{6,}/gu) ?? []).some((token) => {
    if (!/\d{4}/.test(token)) return false;
    const plain = plainWord(token);
    const back = [...plain].reverse().join('');
    if (back === plain) return false;
    return known.runs.some(([run, kind]) => /\d{4}/.test(run) && !kind.endsWith('date') && (back === run || back.replace(/^0+/, '') === run || (run.length >= 8 && back.includes(run)))); // prettier-ignore
  });

/** What a text says under each encoding that it shows signs of. */
export const readingsOf = (text: string): string[] =>
  readings.flatMap(([sign, read]) => {
    const said = sign.test(text) ? read(text) : '';
    return said === '' || said === text ? [] : [said];
  });

/**
 * True where an identifier of the patient stands in a text under one of the encodings that programs use for text, or a name
 * in a writing that only people read.
 */
export const holdsDisguised = (known: Identifiers, text: string): boolean =>
  holdsTurned(known, text) ||
  holdsBackwards(known, text) ||
  readingsOf(text).some((said) => holdsIdentifier(known, said));
