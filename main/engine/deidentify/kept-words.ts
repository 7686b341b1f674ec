/** Words that a rule took with doubt and the second reader takes for words: they stay. */
import type { Identifiers } from './compile-identifiers.ts';
import { eponymOf } from './eponyms-alone.ts';
import { languageBeside } from './language-of-text.ts';
import { isUpper } from './name-words.ts';
import { foundIn, mostWords, scoreOf } from './reader-features.ts';
import type { Mark } from './text-patterns.ts';
import { isMixedCase, wordsOf, type Word } from './text-words.ts';
import { isBuiltOn, isMedical, isName } from './vocabulary.ts';

/**
 * Below these scores a word stays that a rule took, by what the rule saw in it and how it is written: small letters, capitals (all
 * of the text, or the word alone), the first one; `rare` and `often` where somebody described it, `word` where it is no name alone
 * (Smith, Vu ADMIRE 3). Chosen on texts of writers it did not learn from (see docs/deidentification.md for what they do on others).
 */
const stays: Readonly<
  Record<string, Partial<Record<'small' | 'capitals' | 'alone' | 'first' | 'rare' | 'often' | 'word', number>>>
> = {
  'a name': { small: -3, capitals: -3.5, alone: -3, first: -4.5, rare: -2.5, often: -5, word: -3.5 },
  'a word that is a name as well': { small: -2, capitals: -3.5, alone: -3, first: -3, rare: -2.5, often: -3 },
  // One that is written as a name stays in doubt.
  'an unknown word': { small: -2.5, rare: -3, often: -4 },
  'the name of an institution': { small: -3, capitals: -3.5, alone: -3.5, first: -3.5 },
  'a name before a degree': { rare: -2.5, often: -3.5 },
  'a name beside a sign of somebody': { rare: -2.5, often: -3.5 },
};
/** Signed kpettibone */
const behindSigned = /(?:^|[^\p{L}])(?:(?:co)?signed|initial?led|login|user|entered by|verified by)\s$/iu;
function writtenAs({ text }: Word, mixedCase: boolean): 'small' | 'capitals' | 'alone' | 'first' {
  if (/^\p{Ll}/u.test(text)) return 'small';
  return isUpper(text) ? (mixedCase ? 'alone' : 'capitals') : 'first';
}

/**
 * Below this score a word stays that a rule took for what it is or for its neighbours; undefined where the reader has no say, as
 * of what the file knows of its people.
 */
export function keptBelow(
  text: string,
  { what, sure, start, end }: Mark,
  word: Word,
  mixedCase: boolean,
): number | undefined {
  const least = stays[what];
  if (sure || !least || word.start !== start || word.end !== end || end - start < 4) return undefined;
  // ZHULAN^HÀ, Sequenzen^martin: as names are written in files, and with accents, it is one.
  const signs = text.slice(Math.max(0, start - 2), start) + text.slice(end, end + 2);
  if (/[\^,_]/.test(signs) || word.text.toLowerCase() !== word.plain) return undefined;
  const plain = word.plain.replace(/['’]s$/, '');
  const written = writtenAs(word, mixedCase);
  // gsummers, signed kpettibone: as people log in
  if (written === 'small' && what === 'an unknown word' && (isName(plain.slice(1)) || behindSigned.test(text.slice(Math.max(0, start - 16), start)))) return undefined; // prettier-ignore
  const eponym = written === 'alone' || written === 'first' ? eponymOf(plain) : undefined;
  const isWord = written === 'first' && (isMedical(plain) || isBuiltOn(plain));
  return (eponym && least[eponym]) ?? (isWord ? least.word : undefined) ?? least[written];
}

/** The file has it among its identifiers, if as a word besides: an accession number MFFE, somebody called Page. */
const isOfFile = ({ plain }: Word, known: Identifiers | undefined): boolean =>
  known !== undefined &&
  (known.strong.has(plain) ||
    known.tinyIds.has(plain) ||
    known.wordIds.has(plain) ||
    known.weak.has(plain) ||
    known.persons.has(plain));

/**
 * The marks without those of words that the second reader takes for words: of a name that is one besides, or of an eponym
 * (Echo stress treadmill Bruce, GB fundus with Murphy assessment). What the file knows of its people is not asked.
 */
export function withoutWords(text: string, marks: readonly Mark[], known?: Identifiers): Mark[] {
  const words = wordsOf(text);
  // Smith as the whole text is somebody.
  if (words.length > mostWords || (words.length === 1 && eponymOf(words[0]!.plain) !== 'rare')) return [...marks];
  const mixedCase = isMixedCase(text);
  const at = marks.map((mark) => words.findIndex(({ start, end }) => start === mark.start && end === mark.end));
  const below = marks.map((mark, n) => {
    const word = words[at[n]!];
    return word && !isOfFile(word, known) ? keptBelow(text, mark, word, mixedCase) : undefined;
  });
  if (below.every((each) => each === undefined)) return [...marks];
  // It learned English alone: in "Befund an conradi" it has no say.
  const { english, foreign } = languageBeside(words, [], -1);
  if (foreign > 0 && foreign >= english) return [...marks];
  const reading = { text, words, found: foundIn(words, marks), mixedCase };
  return marks.filter((_, n) => below[n] === undefined || scoreOf(reading, at[n]!) > below[n]);
}
