/** The words of a value as pieces that can be marked, and the value without those that are. */

export interface Piece {
  text: string;
  /** False for what stands between words. */
  word: boolean;
}

export const piecesOf = (value: string): Piece[] =>
  [...value.matchAll(/([\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*)|([^\p{L}\p{M}\p{N}]+)/gu)].map(
    ([text, word]) => ({
      text,
      word: word !== undefined,
    }),
  );

/** Places of the words that `after` no longer holds: what a suggestion takes out is marked from the start. */
export function markedBy(pieces: readonly Piece[], after: string): Set<number> {
  const left = piecesOf(after).flatMap(({ text, word }) => (word ? [text] : []));
  const marked = new Set<number>();
  let next = 0;
  for (const [place, { text, word }] of pieces.entries()) {
    if (!word) continue;
    const found = left.indexOf(text, next);
    if (found < 0) marked.add(place);
    else next = found + 1;
  }
  return marked;
}

/** The value without the marked words; what stood around one becomes one separator. '' where no word is left. */
export function withoutMarked(pieces: readonly Piece[], marked: ReadonlySet<number>): string {
  if (pieces.every(({ word }, place) => !word || marked.has(place))) return '';
  let text = '';
  let open = false;
  for (const [place, piece] of pieces.entries()) {
    if (marked.has(place)) open = true;
    else if (piece.word) {
      text += piece.text;
      open = false;
    } else if (open) {
      // Of the signs on both sides the stronger one stays: a separator of values, a line end, a comma, a blank.
      const before = /[^\p{L}\p{M}\p{N}]*$/u.exec(text)![0];
      const joined =
        [before, piece.text].find((one) => /[\\\r\n]/.test(one)) ??
        [before, piece.text].sort((a, b) => a.trim().length - b.trim().length)[0]!;
      text = text.slice(0, text.length - before.length) + joined;
    } else text += piece.text;
  }
  return text.replace(/^[\s,;:_\-/^]+|[\s,;:_\-/^(]+$/gu, '');
}
