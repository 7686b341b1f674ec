/** Splits a text into words, numbers and codes, with their places. */
import { plainWord } from './plain-word.ts';

export interface Word {
  text: string;
  /** See plainWord. */
  plain: string;
  start: number;
  end: number;
  kind: 'letters' | 'number' | 'code';
}

const form = /\d+(?:[.,]\d+)*(?![\p{L}\p{M}\p{N}])|[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Written in letters of both sizes. */
export const isMixedCase = (text: string): boolean => /\p{Ll}/u.test(text) && /\p{Lu}/u.test(text);

export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  for (const match of text.matchAll(form)) {
    const word = match[0];
    found.push({
      text: word,
      plain: plainWord(word),
      start: match.index,
      end: match.index + word.length,
      kind: !/\p{N}/u.test(word) ? 'letters' : /^[\d.,]+$/.test(word) ? 'number' : 'code',
    });
  }
  return found;
}
