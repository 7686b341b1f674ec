/** Reads the packed word tables: `car:d,diac` stands for card and cardiac, `car.d` for car and card, `car` for itself. */

const [tab, space, comma, colon, dot] = [0x09, 0x20, 0x2c, 0x3a, 0x2e];
/** Letters of the words of a group that are written once. */
const prefix = 3;

/**
 * Every word of a table, as where it stands in it: its first letters, up to three, and the others (`rest` and `end` are
 * equal where there are none). Makes no text, as a hundred thousand of them are read at every start.
 */
export function eachWord(
  table: string,
  visit: (start: number, first: number, rest: number, end: number) => void,
): void {
  let at = 0;
  const isBlank = (index: number): boolean => {
    const unit = table.charCodeAt(index);
    return unit === space || (unit >= tab && unit < tab + 5);
  };
  for (;;) {
    while (at < table.length && isBlank(at)) at++;
    if (at >= table.length) return;
    const start = at;
    while (at < table.length && !isBlank(at)) at++;
    const first = Math.min(start + prefix, at);
    const mark = first < at ? table.charCodeAt(first) : 0;
    if (mark !== colon) visit(start, first, first, first);
    if (mark !== colon && mark !== dot) continue;
    for (let rest = first + 1, end = rest; end <= at; end++) {
      if (end < at && table.charCodeAt(end) !== comma) continue;
      if (end > rest) visit(start, first, rest, end);
      rest = end + 1;
    }
  }
}

export function unpackWords(table: string): Set<string> {
  const words = new Set<string>();
  eachWord(table, (start, first, rest, end) => words.add(table.slice(start, first) + table.slice(rest, end)));
  return words;
}

/** A table of words that are written out, one blank between. */
export const packWords = (words: readonly string[]): string =>
  words.map((word) => (word.length > prefix ? `${word.slice(0, prefix)}:${word.slice(prefix)}` : word)).join(' ');
