/** How the bytes of a term read in Base64, hexadecimal, percent signs, quoted-printable and entities: patterns for a search of raw bytes. */

const fewest = 8; // characters of an encoding; fewer stand anywhere by chance

/** Base64 of bytes in the middle of others: at each of three places what depends on the term alone. */
function base64(bytes: Buffer): string[] {
  const length = bytes.length;
  return [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
    // Characters of six bits: the first that begins behind the bytes before, the last that ends with the term.
    return whole.slice(Math.ceil((8 * before) / 6), Math.floor((8 * (before + length)) / 6));
  });
}

const named: Readonly<Record<string, string>> = { '\u0308': 'uml', '\u0301': 'acute', '\u0300': 'grave', '\u0302': 'circ', '\u0303': 'tilde', '\u0327': 'cedil', '\u030a': 'ring' }; // prettier-ignore
const isPlain = (letter: string): boolean => /[\x20-\x7e]/.test(letter);
const each = (text: string, write: (letter: string) => string): string =>
  [...text.normalize('NFC')].map((letter) => (isPlain(letter) ? letter : write(letter))).join('');
function entity(letter: string): string {
  const [plain = '', mark = ''] = letter.normalize('NFD');
  return letter === 'ß' ? '&szlig;' : named[mark] ? `&${plain}${named[mark]};` : `&#${letter.codePointAt(0)};`;
}
const signed = (sign: string, bytes: Buffer): string =>
  Array.from(bytes, (byte) => sign + byte.toString(16).padStart(2, '0')).join('');

const cases = (text: string): string[] => {
  const lower = text.toLowerCase();
  const titled = lower.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
  return [...new Set([text, lower, text.toUpperCase(), titled])];
};

/** Letters whose case counts: what is found has to be one of these to the letter. */
export const exactEncodings = (text: string): string[] =>
  cases(text)
    .flatMap((form) => base64(Buffer.from(form, 'utf8')))
    .filter((encoded) => encoded.length >= fewest);

/** Encodings that capitals and small letters write alike, or in which they do not matter. */
export function looseEncodings(text: string): string[] {
  const forms = cases(text).flatMap((form) => {
    const utf8 = Buffer.from(form, 'utf8');
    const hex = utf8.toString('hex');
    if (/^[\x20-\x7e]*$/.test(form)) return [hex];
    return [
      hex,
      signed('%', utf8),
      signed('=', utf8),
      each(form, entity),
      each(form, (letter) => `&#${letter.codePointAt(0)};`),
      each(form, (letter) => `&#x${letter.codePointAt(0)!.toString(16)};`),
      each(form, (letter) => `\\u${letter.codePointAt(0)!.toString(16).padStart(4, '0')}`),
      ...['%', '='].flatMap((sign) => [each(form, (letter) => signed(sign, Buffer.from(letter, 'utf8'))), each(form, (letter) => signed(sign, Buffer.from(letter, 'latin1')))]), // prettier-ignore
    ];
  });
  return [...new Set(forms.map((form) => form.toLowerCase()))].filter((encoded) => encoded.length >= fewest);
}
