/** Rows that belong together: text comes in blocks, and a line may be seen in parts. */
import type { Edges } from './pieces.ts';

/** A row of letters in pixels and values of the frame. */
export interface Found extends Edges {
  /** How much it is like writing. */
  score: number;
  dark: boolean;
  clear: boolean;
  /** Of the strokes. */
  value: number;
  contrast: number;
  even: boolean;
}

/** A piece in pixels of the frame and in values of the frame. */
export interface Mark extends Edges {
  value: number;
}
const heights = (a: Edges, b: Edges): [small: number, large: number] => {
  const [ha, hb] = [a.bottom - a.top + 1, b.bottom - b.top + 1];
  return ha < hb ? [ha, hb] : [hb, ha];
};
/** Of like height, and above, below or beside one another. */
export function isBeside(a: Edges, b: Edges): boolean {
  const [small, large] = heights(a, b);
  return (
    large <= 1.6 * small &&
    b.left <= a.right + 4 * large &&
    b.right >= a.left - 4 * large &&
    b.top <= a.bottom + 1.5 * large &&
    b.bottom >= a.top - 1.5 * large
  );
}
/** Lines of one block have an edge or the middle in common; parts of one line their height. */
function isAligned(a: Edges, b: Edges): boolean {
  const [small, large] = heights(a, b);
  if (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1 > 0.5 * small) return true;
  const differ = Math.min(
    Math.abs(a.left - b.left),
    Math.abs(a.right - b.right),
    Math.abs(a.left + a.right - b.left - b.right) / 2,
  );
  return differ <= 1.5 * large;
}
/** Text comes in blocks: what may be text is text beside what surely is. */
export const belongs = (line: Found, one: Found): boolean =>
  (line.clear || line.score > 0) &&
  Math.abs(line.value - one.value) <= 40 &&
  isBeside(line, one) &&
  (one.score > 0 || isAligned(line, one));

/** What follows at both ends in the same value, on the same line, whatever it lies on: text that runs from dark over light. */
export function pursue(line: Found, marks: readonly Mark[]): void {
  const high = line.bottom - line.top + 1;
  const near = Math.max(3, 0.08 * line.contrast);
  const slack = Math.max(1, Math.round(0.12 * high));
  const fitting = marks.filter((one) => {
    const tall = one.bottom - one.top + 1;
    if (Math.abs(one.value - line.value) > near || tall < 0.45 * high || tall > 1.25 * high) return false;
    if (one.right - one.left > 3 * high) return false;
    if (one.top < line.top - slack || one.bottom > line.bottom + slack) return false;
    return Math.abs(one.top - line.top) <= slack || Math.abs(one.bottom - line.bottom) <= slack || tall > 0.6 * high;
  });
  for (let grown = true; grown;) {
    grown = false;
    for (const one of fitting) {
      if (one.left >= line.left && one.right <= line.right) continue;
      if (one.left > line.right + 1.3 * high || one.right < line.left - 1.3 * high) continue;
      line.left = Math.min(line.left, one.left);
      line.right = Math.max(line.right, one.right);
      grown = true;
    }
  }
}
