/** Character sets (PS3.3 C.12.1.1.2, PS3.5 6.1): bytes to text with ISO 2022 escapes, and text to bytes where it fits. */
import { traitsOf } from './vr.ts';

/** A set by its ISO-IR number: the label that TextDecoder knows, and how its bytes come. */
interface CharacterSet {
  label: string;
  /** One byte a character, two, or a whole encoding of its own that knows no escapes. */
  kind: 'single' | 'double' | 'whole';
}
const sets = new Map<string, CharacterSet>([
  ['100', { label: 'windows-1252', kind: 'single' }],
  ['101', { label: 'iso-8859-2', kind: 'single' }],
  ['109', { label: 'iso-8859-3', kind: 'single' }],
  ['110', { label: 'iso-8859-4', kind: 'single' }],
  ['144', { label: 'iso-8859-5', kind: 'single' }],
  ['127', { label: 'iso-8859-6', kind: 'single' }],
  ['126', { label: 'iso-8859-7', kind: 'single' }],
  ['138', { label: 'iso-8859-8', kind: 'single' }],
  ['148', { label: 'windows-1254', kind: 'single' }],
  ['166', { label: 'windows-874', kind: 'single' }],
  ['203', { label: 'iso-8859-15', kind: 'single' }],
  ['13', { label: 'shift_jis', kind: 'single' }],
  ['149', { label: 'euc-kr', kind: 'double' }],
  ['58', { label: 'gbk', kind: 'double' }],
  ['87', { label: 'euc-jp', kind: 'double' }],
  ['159', { label: 'euc-jp', kind: 'double' }],
  ['192', { label: 'utf-8', kind: 'whole' }],
  ['GB18030', { label: 'gb18030', kind: 'whole' }],
  ['GBK', { label: 'gbk', kind: 'whole' }],
]);
const latin = ['100', '101', '109', '110', '144', '127', '126', '138', '148', '', '166', '', '', '', '203'];

/** Defined terms, and the names that files use instead of them, to a key of `sets`; '6' for ASCII, '' where unknown. */
function setOf(term: string): string {
  const name = term
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, ' ')
    .trim();
  if (name === '' || name === 'ASCII' || name === 'US ASCII') return '6';
  const registered = /^(?:ISO )?(?:2022 ?)?IR ?(\d+)$/.exec(name)?.[1];
  if (registered) return registered === '6' || registered === '14' || sets.has(registered) ? registered : '';
  if (name === 'UTF 8' || name === 'UTF8') return '192';
  if (name === 'GB18030' || name === 'GBK') return name;
  const part = /^(?:ISO ?8859|LATIN) ?(\d+)$/.exec(name)?.[1];
  return part ? (latin[Number(part) - 1] ?? '') : '';
}

/** True for the defined terms of Specific Character Set and the names that files use instead; '' is the default repertoire. */
export const isCharacterSet = (term: string): boolean => setOf(term) !== '';

/** Escape sequences without ESC, to the half of the code table they fill and the set they fill it with. */
const escapes: readonly (readonly [sequence: string, half: 0 | 1, set: string])[] = [
  ['(B', 0, '6'],
  ['(J', 0, '14'],
  ['$B', 0, '87'],
  ['$@', 0, '87'],
  ['$(D', 0, '159'],
  ['$)C', 1, '149'],
  ['$)A', 1, '58'],
  [')I', 1, '13'],
  ['-A', 1, '100'],
  ['-B', 1, '101'],
  ['-C', 1, '109'],
  ['-D', 1, '110'],
  ['-L', 1, '144'],
  ['-G', 1, '127'],
  ['-F', 1, '126'],
  ['-H', 1, '138'],
  ['-M', 1, '148'],
  ['-T', 1, '166'],
  ['-b', 1, '203'],
];

export interface Decoded {
  text: string;
  /** False where bytes do not belong to the character set that is given: the text is then a guess. */
  complete: boolean;
}

const decoders = new Map<string, TextDecoder>();
function decode(label: string, bytes: Uint8Array): string {
  let decoder = decoders.get(label);
  if (!decoder) decoders.set(label, (decoder = new TextDecoder(label, { ignoreBOM: true })));
  return decoder.decode(bytes);
}

const tables = new Map<string, string[]>();
/** The upper half, 0x80 to 0xFF, of a set of single bytes. */
function upperHalf(set: string): string[] {
  let table = tables.get(set);
  if (!table) {
    const { label } = sets.get(set)!;
    table = Array.from({ length: 128 }, (_, index) => decode(label, Uint8Array.of(index + 128)).slice(0, 1));
    tables.set(set, table);
  }
  return table;
}

function isPlain(bytes: Uint8Array): boolean {
  for (let index = 0; index < bytes.length; index++) if (bytes[index]! > 0x7f || bytes[index] === 0x1b) return false;
  return true;
}

const ascii = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');

/**
 * Text of a value, backslashes and padding included. Bytes over 0x7F without a character set are read as Latin-1 and bytes
 * that no set explains become U+FFFD; both are reported by `complete: false`, and the caller withholds what it cannot be
 * sure of. `charsets` are the values of Specific Character Set (0008,0005).
 */
export function decodeText(bytes: Uint8Array, charsets: readonly string[], vr: string): Decoded {
  if (isPlain(bytes)) return { text: ascii(bytes), complete: true };
  const declared = charsets.map(setOf);
  const first = declared[0] ?? '6';
  const set = sets.get(first);
  if (set?.kind === 'whole') {
    const text = decode(set.label, bytes);
    return { text, complete: !text.includes('\uFFFD') };
  }
  return decodeWithEscapes(bytes, declared, first, vr);
}

function decodeWithEscapes(bytes: Uint8Array, declared: readonly string[], first: string, vr: string): Decoded {
  const initial = sets.has(first) && first !== '87' && first !== '159' ? first : '6';
  const resetsAtBackslash = traitsOf(vr).multiple;
  const isName = vr === 'PN';
  let lower = '6';
  let upper = initial;
  let text = '';
  let complete = first !== '' && !declared.includes('');
  let index = 0;
  const take = (set: string, count: number): void => {
    const pair: number[] = set === '159' ? [0x8f] : [];
    for (let step = 0; step < count; step++) pair.push(bytes[index + step]! | 0x80);
    const part = decode(sets.get(set)!.label, Uint8Array.from(pair));
    if (part.includes('\uFFFD')) complete = false;
    text += part.includes('\uFFFD') ? '\uFFFD' : part;
    index += count;
  };
  while (index < bytes.length) {
    const byte = bytes[index]!;
    if (byte === 0x1b) {
      const after = ascii(bytes.subarray(index + 1, index + 4));
      const found = escapes.find(([sequence]) => after.startsWith(sequence));
      if (!found) {
        complete = false;
        text += '\uFFFD';
        index++;
        continue;
      }
      if (found[1] === 0) lower = found[2];
      else upper = found[2];
      // ISO-IR 14 comes with 13; returning to ASCII needs no declaration.
      if (found[2] !== '6' && found[2] !== '14' && !declared.includes(found[2])) complete = false;
      index += 1 + found[0].length;
    } else if (byte < 0x80) {
      const control = byte < 0x20;
      if (!control && byte !== 0x20 && (lower === '87' || lower === '159') && index + 1 < bytes.length) {
        take(lower, 2);
        continue;
      }
      text += String.fromCharCode(byte);
      index++;
      // PS3.5 6.1.2.5.3: at these the sets that the first value names hold again.
      if (control || (byte === 0x5c && resetsAtBackslash) || (isName && (byte === 0x5e || byte === 0x3d))) {
        lower = '6';
        upper = initial;
      }
    } else if (upper === '6') {
      complete = false;
      text += upperHalf('100')[byte - 128]!;
      index++;
    } else if (sets.get(upper)!.kind === 'single') {
      const character = upperHalf(upper)[byte - 128]!;
      // 0x80 to 0x9F are control characters in every set of ISO 8859; what Windows has there is a guess.
      if (byte < 0xa0 || character === '\uFFFD') complete = false;
      text += character;
      index++;
    } else if (index + 1 < bytes.length && bytes[index + 1]! >= 0x80) take(upper, 2);
    else {
      complete = false;
      text += '\uFFFD';
      index++;
    }
  }
  return { text, complete };
}

const reversed = new Map<string, Map<string, number>>();
function reverseTable(set: string): Map<string, number> {
  let table = reversed.get(set);
  if (table) return table;
  table = new Map();
  const { label, kind } = sets.get(set)!;
  if (kind === 'single') {
    const half = upperHalf(set);
    for (let byte = 0xa0; byte <= 0xff; byte++) if (half[byte - 128] !== '\uFFFD') table.set(half[byte - 128]!, byte);
  } else {
    for (let high = 0x81; high <= 0xfe; high++)
      for (let low = 0x40; low <= 0xfe; low++) {
        const character = decode(label, Uint8Array.of(high, low));
        if (character.length === 1 && character !== '\uFFFD') table.set(character, (high << 8) | low);
      }
  }
  reversed.set(set, table);
  return table;
}

/** Characters of a set of two bytes that escapes lead to, as their bytes with the upper bits set. */
function escapedTable(set: string): Map<string, number> {
  const name = `escaped ${set}`;
  let table = reversed.get(name);
  if (table) return table;
  table = new Map();
  const { label } = sets.get(set)!;
  for (let high = 0xa1; high <= 0xfe; high++)
    for (let low = 0xa1; low <= 0xfe; low++) {
      const character = decode(label, Uint8Array.from([...(set === '159' ? [0x8f] : []), high, low]));
      if (character.length === 1 && character !== '\uFFFD') table.set(character, (high << 8) | low);
    }
  reversed.set(name, table);
  return table;
}

/** At these the sets that the first value names hold again (PS3.5 6.1.2.5.3). */
const isDelimiter = (character: string): boolean => character < ' ' || '\\^='.includes(character);

/** With the escapes of the sets that the values after the first name (PS3.5 6.1.2.5). */
function encodeWithEscapes(text: string, declared: readonly string[]): Buffer | undefined {
  const first = declared[0] ?? '6';
  const initial = sets.get(first)?.kind === 'single' ? first : '6';
  const bytes: number[] = [];
  let [lower, upper] = ['6', initial];
  const escape = (half: 0 | 1, set: string): void => {
    const [sequence] = escapes.find(([, into, name]) => into === half && name === set)!;
    bytes.push(0x1b, ...Buffer.from(sequence, 'latin1'));
    if (half === 0) lower = set;
    else upper = set;
  };
  const codeIn = (set: string, character: string): number | undefined =>
    (sets.get(set)!.kind === 'single' ? reverseTable(set) : escapedTable(set)).get(character);
  const known = [initial, ...declared].filter((set) => sets.has(set) && sets.get(set)!.kind !== 'whole');
  for (const character of text) {
    if (character.charCodeAt(0) < 0x80) {
      if (lower !== '6') escape(0, '6');
      bytes.push(character.charCodeAt(0));
      // Some values end a set there and some do not: an escape holds in both.
      if (isDelimiter(character) && upper !== initial) upper = '';
      continue;
    }
    const set = [lower, upper, ...known].find((one) => sets.has(one) && codeIn(one, character) !== undefined);
    if (set === undefined) return undefined;
    const code = codeIn(set, character)!;
    if (set === '87' || set === '159') {
      if (lower !== set) escape(0, set);
      bytes.push((code >> 8) & 0x7f, code & 0x7f);
      continue;
    }
    if (upper !== set) escape(1, set);
    if (code > 0xff) bytes.push(code >> 8);
    bytes.push(code & 0xff);
  }
  if (lower !== '6') escape(0, '6');
  return Buffer.from(bytes);
}

/**
 * Bytes of a text in the first of the character sets, or, where several are named, with escapes to the others (PS3.5 6.1.2.5);
 * undefined where it cannot be written so. ASCII always can; otherwise UTF-8, GB18030 and GBK (characters of one or two
 * bytes), the single-byte sets, and behind escapes also JIS X 0208, JIS X 0212, KS X 1001 and GB 2312.
 */
export function encodeText(text: string, charsets: readonly string[]): Buffer | undefined {
  const plain = Buffer.from(text, 'utf8');
  if (isPlain(plain)) return plain;
  if (text.includes('\x1b') || !text.isWellFormed()) return undefined;
  const declared = charsets.map(setOf);
  const alone = encodeInFirst(text, declared[0] ?? '', plain);
  if (alone || declared.length < 2 || declared.includes('')) return alone;
  const bytes = encodeWithEscapes(text, declared);
  // What a reader would not read as it was is not written.
  return bytes && ['PN', 'LO', 'LT'].every((vr) => decodeText(bytes, charsets, vr).text === text) ? bytes : undefined;
}

function encodeInFirst(text: string, name: string, plain: Buffer): Buffer | undefined {
  const set = sets.get(name);
  if (!set || set.kind === 'double') return undefined;
  if (name === '192') return plain;
  const table = reverseTable(name);
  const bytes: number[] = [];
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < 0x80) {
      bytes.push(code);
      continue;
    }
    const found = table.get(character);
    if (found === undefined) return undefined;
    if (found > 0xff) bytes.push(found >> 8);
    bytes.push(found & 0xff);
  }
  return Buffer.from(bytes);
}
