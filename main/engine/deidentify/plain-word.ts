/** One spelling for the same word: lower case, without diacritics, other alphabets written in Latin letters. */

const foldings: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ى: 'ي',
  ة: 'ه',
};

// Small digits, the micro sign, letters of full and half width, ligatures, forms of Arabic letters, mathematical letters.
const compatible =
  /[\u00b2\u00b3\u00b9\u00b5\u017f\u2070-\u209f\ufb00-\ufdff\ufe70-\ufefe\uff00-\uffef\u{1d400}-\u{1d7ff}]+/gu;

/** Characters that are not seen: soft hyphens, joiners, marks of direction, variants of a sign, zeros of UTF-16, controls. */
// eslint-disable-next-line no-control-regex
const invisible = /[\p{Cf}\u034f\ufe00-\ufe0f\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/gu;
export const visible = (text: string): string => (/[^\x20-\x7e]/.test(text) ? text.replace(invisible, '') : text);

// The zeros of scripts whose digits are not 0 to 9: the others follow them.
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810,
];
// eslint-disable-next-line no-control-regex
const isAscii = /^[\x00-\x7f]*$/;
/** Digits of every script as 0 to 9, and letters and digits in circles as themselves; the length stays. */
export const plainDigits = (text: string): string =>
  isAscii.test(text)
    ? text
    : text.replace(/[\u0660-\u1819\u2460-\u2468\u24b6-\u24ea\uff10-\uff19]/g, (sign) => {
        const code = sign.charCodeAt(0);
        if (code >= 0x2460 && code <= 0x24ea) return sign.normalize('NFKC');
        if (code >= 0xff10) return String(code - 0xff10);
        const zero = zeros.find((first) => code >= first && code < first + 10);
        return zero === undefined ? sign : String(code - zero);
      });

/** Lower case, without diacritics, German and Nordic letters written out. */
export function plainWord(text: string): string {
  const lower = text.toLowerCase();
  if (isAscii.test(lower)) return lower;
  return (
    plainDigits(lower)
      .replace(compatible, (text) => text.normalize('NFKC').toLowerCase())
      .normalize('NFD')
      .replace(/(?<=[a-z\u0370-\u04ff\u0590-\u06ff])\p{M}|\u0640/gu, '')
      .replace(/[ßæœøłđðþıىة]/g, (letter) => foldings[letter]!)
      .normalize('NFC')
      // µm is written um as well.
      .replace(/μ(?=[a-z])/g, 'u')
  );
}

const pairsOf = (text: string): [string, string][] =>
  text.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as [string, string]);
const latin = new Map([
  ...pairsOf(
    'аa бb вv гg дd еe жzh зz иi йi кk лl мm нn оo пp рr сs тt уu фf хkh цts чch шsh щshch ъ ыy ь эe юyu яya іi їi єe ґg ћc ђd јj љlj њnj џdz',
  ),
  ...pairsOf('αa βv γg δd εe ζz ηi θth ιi κk λl μm νn ξx οo πp ρr σs ςs τt υy φf χch ψps ωo'),
]);

/** Cyrillic and Greek in Latin letters; '' for words that hold neither. */
export const latinised = (plain: string): string =>
  /[\u0370-\u04ff]/.test(plain) ? [...plain].map((letter) => latin.get(letter) ?? letter).join('') : '';

/** Hiragana and katakana stand in the same order. */
const moved = (sign: string, by: number): string => String.fromCharCode(sign.charCodeAt(0) + by);

/** Spellings under which the same name is typed: Müller as muller and mueller, Søren as soren and soeren, Åse as aase. */
export function spellings(text: string): string[] {
  const plain = plainWord(text);
  const found = new Set([plain, foldUmlauts(plain), latinised(plain)]);
  const written = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[äöüøå]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' })[letter]!);
  found.add(plainWord(written));
  found.add(plain.replace(/ts(?=[a-z])|yu|ya/g, (pair) => ({ ts: 'c', yu: 'iu', ya: 'ia' })[pair] ?? pair));
  if (/[\u3041-\u3096]/.test(plain)) found.add(plain.replace(/[\u3041-\u3096]/g, (sign) => moved(sign, 0x60)));
  if (/[\u30a1-\u30f6]/.test(plain)) found.add(plain.replace(/[\u30a1-\u30f6]/g, (sign) => moved(sign, -0x60)));
  if (/^ال\p{L}{3}/u.test(plain)) found.add(plain.slice(2));
  found.delete('');
  return [...found];
}

/** Where umlauts were typed out (Mueller), the same name without them is meant (Müller → muller). */
export const foldUmlauts = (word: string): string => word.replace(/([aou])e/g, '$1').replaceAll('aa', 'a');
