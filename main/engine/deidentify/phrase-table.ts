/** Names of one word and more, found in the words of a text by their first word. */
import type { Word } from './text-words.ts';

/** Ft. Drum, Mt. Zion. */
const short: Readonly<Record<string, string>> = { ft: 'fort', mt: 'mount', st: 'saint', mtn: 'mountain', pt: 'point' };
const whole = (plain: string): string => (Object.hasOwn(short, plain) ? short[plain]! : plain);

export type PhraseTable = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A semicolon between the names; hyphens and signs part their words. */
export function phraseTable(list: string): PhraseTable {
  const table = new Map<string, string[][]>();
  for (const name of list.split(';')) {
    const words = name.trim().split(/[\s&-]+/);
    if (words[0] === '') continue;
    const known = table.get(words[0]!);
    if (known) known.push(words);
    else table.set(words[0]!, [words]);
  }
  for (const each of table.values()) each.sort((one, other) => other.length - one.length);
  return table;
}

/** The longest name that begins with a word; its words. */
export function phraseAt(table: PhraseTable, text: string, words: readonly Word[], index: number): Word[] | undefined {
  const first = words[index]!.plain;
  const named = [...(table.get(first) ?? []), ...(whole(first) === first ? [] : (table.get(whole(first)) ?? []))].find(
    (phrase) =>
      phrase.every((plain, at) => {
        const [last, word] = [words[index + at - 1], words[index + at]];
        if (!word || (word.plain !== plain && whole(word.plain) !== plain)) return false;
        return at === 0 || /^(?:\s|-|\.\s|\s?&\s?)$/.test(text.slice(last!.end, word.start));
      }),
  );
  return named && words.slice(index, index + named.length);
}
