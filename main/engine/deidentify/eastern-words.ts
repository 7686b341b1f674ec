/**
 * Words of Slavonic languages, Turkish and Greek: a table is asked only for words in the letters of its language, and
 * holds them in Latin letters: other letters take twice the memory. */
import { latinised } from './plain-word.ts';
import {
  czechWords,
  greekWords,
  polishWords,
  russianWords,
  smallEasternWords,
  turkishWords,
  ukrainianWords,
} from './word-tables.ts';

/** A plain word of one of these languages that is no frequent name. Whole forms only: no English ending is cut off them. */
export function isEasternWord(plain: string): boolean {
  if (/^[a-z]{2,}$/.test(plain)) return polishWords.has(plain) || czechWords.has(plain) || turkishWords.has(plain);
  if (/^[\u0400-\u04ff]{2,}$/.test(plain))
    return russianWords.has(latinised(plain)) || ukrainianWords.has(latinised(plain));
  return /^[\u0370-\u03ff]+$/.test(plain) && greekWords.has(latinised(plain));
}

/** Górny, узел, a preposition of one letter: somebody is called so, but not in small letters where others are capital. */
export const isSmallEasternWord = (plain: string): boolean =>
  /^[авзикосуя]$/.test(plain) || smallEasternWords.has(plain) || smallEasternWords.has(latinised(plain));
