/** Connected pieces of strokes: how large they are, how bright, how sharp, and what they lie on. */
import type { Grey } from './strokes.ts';

/** First and last column and row. */
export interface Edges {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
/** One connected piece. */
export interface Piece extends Edges {
  /** Pixels, and runs of pixels side by side. */
  ink: number;
  runs: number;
  /** Of the brightest pixel of each run: mean and variance. */
  bright: number;
  spread: number;
  /** Of what lies beside the runs: mean and variance. */
  ground: number;
  uneven: number;
  /** Mean of the greatest step within two pixels of the ends of the runs. */
  step: number;
  /** By how much it differs from what lies beside it. */
  contrast: number;
}

/** Pieces of fewer pixels are specks. */
const fewest = 3;

const same = (a: number, b: number): boolean => a - b <= 1 && b - a <= 1;

interface Sums extends Edges {
  ink: number;
  runs: number;
  bright: number;
  brights: number;
  ground: number;
  grounds: number;
  step: number;
}

/** `exact`: only pixels of one value are of one piece, lighter or darker than what lies beside them. */
export function piecesOf(found: Uint8Array, { width, height, values }: Grey, exact = false): Piece[] {
  const parents: number[] = [];
  const sums: Sums[] = [];
  const rootOf = (one: number): number => {
    let root = one;
    while (parents[root] !== root) root = parents[root]!;
    while (parents[one] !== root) [parents[one], one] = [root, parents[one]!];
    return root;
  };
  // Runs of the row before: first pixel, last pixel, piece.
  let before = new Int32Array(3 * (width + 2));
  let now = new Int32Array(3 * (width + 2));
  let earlier = 0;
  for (let y = 0; y < height; y++) {
    let count = 0;
    let place = 0;
    const start = y * width;
    for (let x = 0; x < width; x++) {
      if (!found[start + x]) continue;
      const left = x;
      let top = values[start + x]!;
      if (exact) while (x + 1 < width && found[start + x + 1] && same(values[start + x + 1]!, top)) x++;
      else
        while (x + 1 < width && found[start + x + 1]) {
          x++;
          if (values[start + x]! > top) top = values[start + x]!;
        }
      const right = x;
      let label = -1;
      while (place < earlier && before[3 * place + 1]! < left - 1) place++;
      for (let other = place; other < earlier && before[3 * other]! <= right + 1; other++) {
        const root = rootOf(before[3 * other + 2]!);
        if (exact && !same(sums[root]!.bright / sums[root]!.runs, top)) continue;
        if (label < 0) label = root;
        else if (label !== root) {
          parents[root] = label;
          join(sums[label]!, sums[root]!);
        }
      }
      if (label < 0) {
        label = parents.length;
        parents.push(label);
        sums.push({
          left, right, top: y, bottom: y, ink: 0, runs: 0, bright: 0, brights: 0, ground: 0, grounds: 0, step: 0,
        }); // prettier-ignore
      }
      const one = sums[label]!;
      if (left < one.left) one.left = left;
      if (right > one.right) one.right = right;
      one.bottom = y;
      one.ink += right - left + 1;
      one.runs++;
      one.bright += top;
      one.brights += top * top;
      const near = left > 0 ? values[start + left - 1]! : 0;
      const far = left > 1 ? values[start + left - 2]! : near;
      const next = right + 1 < width ? values[start + right + 1]! : 0;
      const beyond = right + 2 < width ? values[start + right + 2]! : next;
      const [before1, after1] = [near < far ? near : far, next < beyond ? next : beyond];
      const [first, last] = [values[start + left]!, values[start + right]!];
      const second = left < right ? values[start + left + 1]! : last;
      const third = left < right ? values[start + right - 1]! : first;
      one.ground += before1 + after1;
      one.grounds += before1 * before1 + after1 * after1;
      one.step += exact
        ? Math.max(Math.abs(top - near), Math.abs(top - far)) + Math.max(Math.abs(top - next), Math.abs(top - beyond))
        : Math.max(first - near, near - far, second - first) + Math.max(last - next, next - beyond, third - last);
      now[3 * count] = left;
      now[3 * count + 1] = right;
      now[3 * count + 2] = label;
      count++;
    }
    [before, now] = [now, before];
    earlier = count;
  }
  const pieces: Piece[] = [];
  for (let label = 0; label < sums.length; label++) {
    const one = sums[label]!;
    if (parents[label] !== label || one.ink < fewest) continue;
    const { left, right, top, bottom, ink, runs } = one;
    const bright = one.bright / runs;
    const ground = one.ground / (2 * runs);
    pieces.push({
      left, right, top, bottom, ink, runs, bright, ground,
      spread: Math.max(0, one.brights / runs - bright * bright),
      uneven: Math.max(0, one.grounds / (2 * runs) - ground * ground),
      step: one.step / (2 * runs),
      contrast: exact ? one.step / (2 * runs) : bright - ground,
    }); // prettier-ignore
  }
  return pieces;
}

function join(into: Sums, from: Sums): void {
  if (from.left < into.left) into.left = from.left;
  if (from.right > into.right) into.right = from.right;
  if (from.top < into.top) into.top = from.top;
  if (from.bottom > into.bottom) into.bottom = from.bottom;
  into.ink += from.ink;
  into.runs += from.runs;
  into.bright += from.bright;
  into.brights += from.brights;
  into.ground += from.ground;
  into.grounds += from.grounds;
  into.step += from.step;
}
