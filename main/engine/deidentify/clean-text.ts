/** Cleans a description (PS3.15 E.3.4): an allow-list of words; whatever is not known to be harmless is dropped. */
import { isIdentifier, plainWord, type Identifiers } from './identifiers.ts';
import { technicalCodes, units, vocabulary } from './vocabulary.ts';

const isNumber = (word: string): boolean => /^\d{1,3}([.,]\d{1,3})?$/.test(word);

/** A word that the vocabulary, a technical code, or a number with or without a unit explains. */
export function isKnownWord(word: string): boolean {
  const plain = plainWord(word);
  if (vocabulary.has(plain) || units.has(plain) || isNumber(plain)) return true;
  const measured = /^(\d{1,4}(?:[.,]\d{1,3})?)([a-z%/]+)$/.exec(plain);
  if (measured && units.has(measured[2] ?? '')) return true;
  if (technicalCodes.some((code) => code.test(plain))) return true;
  // Isovue300, lung2: a known word with a short number.
  const numbered = /^([a-z]{4,})\d{1,3}$/.exec(plain);
  if (numbered && vocabulary.has(numbered[1] ?? '')) return true;
  // ThoraxRoutine, HeadNeck: every part begins with a capital and is known by itself.
  const parts = word.match(/\p{Lu}\p{Ll}{2,}/gu);
  return (
    parts !== null &&
    parts.length > 1 &&
    parts.join('') === word &&
    parts.every((part) => vocabulary.has(plainWord(part)))
  );
}

// W/O is one word: without its second half "without contrast" would become "with contrast".
const pieces = /\b[wW]\/[oO]\b|[\p{L}\p{N}]+(?:[.,]\d+\p{L}*)?[*%]?|[^\p{L}\p{N}]+/gu;
const isWord = (piece: string): boolean => /^[\p{L}\p{N}]/u.test(piece);
const digits = (piece: string): number => piece.replace(/\D/g, '').length;

/** Numbers that follow each other are judged as one: 12.03.1956 or 089 123 45 look harmless piece by piece. */
function numberRuns(found: readonly string[]): Set<number> {
  const dropped = new Set<number>();
  let run: number[] = [];
  const close = (): void => {
    const total = run.reduce((sum, index) => sum + digits(found[index] ?? ''), 0);
    const separators = run.slice(1).map((index) => found[index - 1] ?? '');
    // 512x512 and 5/3/1 stay; a date or a telephone number has six digits or more, or three parts by dots or dashes.
    if (run.length > 1 && (total >= 6 || (run.length > 2 && separators.every((text) => /^[.:-]$/.test(text)))))
      for (const index of run) dropped.add(index);
    run = [];
  };
  found.forEach((piece, index) => {
    if (/^\d/.test(piece) && /^[\d.,]+$/.test(piece)) run.push(index);
    else if (isWord(piece) || piece.length > 3) close();
  });
  close();
  return dropped;
}

/**
 * The words of one value that are known to be technical or medical and are none of the identifiers, with the separators
 * between them; '' where nothing is left. Unknown words are dropped, whatever they mean.
 */
export function cleanText(text: string, identifiers: Identifiers): string {
  const found = text.match(pieces) ?? [];
  const runs = numberRuns(found);
  let kept = '';
  let separator = '';
  let words = 0;
  found.forEach((piece, index) => {
    if (!isWord(piece)) {
      separator = /^[\s_\-/+,.:;()[\]*&=^]+$/.test(piece) ? piece : ' ';
      return;
    }
    if (runs.has(index) || !isKnownWord(piece.replace(/[*%]$/, '')) || isIdentifier(identifiers, piece)) {
      separator = ' ';
      return;
    }
    if (/\p{L}/u.test(piece)) words += 1;
    kept += (kept === '' ? '' : separator.replace(/\s+/g, ' ') || ' ') + piece;
    separator = ' ';
  });
  // Numbers without a word beside them describe nothing; what they are is unknown.
  return words === 0 ? '' : kept;
}

/** `cleanText` for each value of a multi-valued attribute; '' where nothing is left of any. */
export function cleanValues(text: string, identifiers: Identifiers, multiple: boolean): string {
  if (!multiple) return cleanText(text, identifiers);
  const values = text.split('\\').map((value) => cleanText(value, identifiers));
  return values.every((value) => value === '') ? '' : values.join('\\');
}
