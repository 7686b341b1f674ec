/** Names of one word and more, found in the words of a text by their first word. */
import type { WordTable } from './shared-words.ts';
import type { Word } from './text-words.ts';
import { packWords } from './unpack-words.ts';

/** Ft. Drum, Mt. Zion. */
const short: Readonly<Record<string, string>> = { ft: 'fort', mt: 'mount', st: 'saint', mtn: 'mountain', pt: 'point' };
const whole = (plain: string): string => (Object.hasOwn(short, plain) ? short[plain]! : plain);

/** Phrases, each as one word with this between its parts, and the first part of each. */
export interface PhraseTable {
  phrases: WordTable;
  heads: WordTable;
}
const between = '_';
const mostWords = 5;

/** A semicolon between the names; hyphens and signs part their words. Gives the lists that a word table is made of (see all-word-tables.ts). */
export function packedPhrases(list: string): { phrases: string; heads: string } {
  const names = list.split(';').map((name) => name.trim().split(/[\s&-]+/).map(whole)).filter(([first]) => first !== ''); // prettier-ignore
  if (names.some((words) => words.length > mostWords)) throw new Error('A name of the lists has too many words.');
  return {
    phrases: packWords(names.map((words) => words.join(between))),
    heads: packWords([...new Set(names.map(([first]) => first!))]),
  };
}

/** Whether a name of a table begins with this word. */
export const isHead = ({ heads }: PhraseTable, plain: string): boolean => heads.has(whole(plain));

/** The longest name that begins with a word; its words. */
export function phraseAt(table: PhraseTable, text: string, words: readonly Word[], index: number): Word[] | undefined {
  if (!isHead(table, words[index]!.plain)) return undefined;
  let [name, longest] = ['', 0];
  for (let count = 1; count <= mostWords; count++) {
    const [last, word] = [words[index + count - 2], words[index + count - 1]];
    if (!word || (count > 1 && !/^(?:\s|-|\.\s|\s?&\s?)$/.test(text.slice(last!.end, word.start)))) break;
    name += (count > 1 ? between : '') + whole(word.plain);
    if (table.phrases.has(name)) longest = count;
  }
  return longest === 0 ? undefined : words.slice(index, index + longest);
}
