/** One spelling for the same word: lower case, without diacritics, other alphabets written in Latin letters. */

const foldings: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

// Small digits, the micro sign, letters of full and half width.
const compatible = /[\u00b2\u00b3\u00b9\u00b5\u2070-\u209f\uff00-\uffef]+/g;

/** Lower case, without diacritics, German and Nordic letters written out. */
export function plainWord(text: string): string {
  const lower = text.toLowerCase();
  // eslint-disable-next-line no-control-regex
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .replace(compatible, (text) => text.normalize('NFKC').toLowerCase())
    .normalize('NFD')
    .replace(/(?<=[a-z\u0370-\u04ff])\p{M}/gu, '')
    .replace(/[ßæœøłđðþı]/g, (letter) => foldings[letter]!)
    .normalize('NFC');
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
  found.delete('');
  return [...found];
}

/** Where umlauts were typed out (Mueller), the same name without them is meant (Müller → muller). */
export const foldUmlauts = (word: string): string => word.replace(/([aou])e/g, '$1').replaceAll('aa', 'a');
