/** Pieces that stand in rows as letters do: of like height and brightness, on one line, a little apart. */
import type { Edges, Piece } from './pieces.ts';

export interface Row extends Edges {
  pieces: Piece[];
}

/** Heights of letters in pixels of the scale that is looked at. */
const lowest = 4;
const highest = 30;

/** Neither a speck nor a plane nor a line: strokes of one brightness with sharp edges. */
export function isLetter(piece: Piece, exact: boolean): boolean {
  const wide = piece.right - piece.left + 1;
  const high = piece.bottom - piece.top + 1;
  if (high < lowest || high > highest || wide > 8 * high) return false;
  const [density, crossings] = [piece.ink / (wide * high), piece.runs / high];
  if (density < 0.12 || (density > 0.85 && wide > 0.5 * high)) return false;
  if (crossings > 1.2 + (3.2 * wide) / high || crossings < 0.8) return false;
  const { contrast } = piece;
  if (exact) return piece.ink > 5 && contrast > 16;
  return contrast > 8 && piece.step > 0.35 * contrast && piece.spread < 0.12 * contrast * contrast;
}

/** Whether `b`, to the right of `a`, may be of the same row. */
function follows(a: Piece, b: Piece, exact: boolean): boolean {
  const [ha, hb] = [a.bottom - a.top + 1, b.bottom - b.top + 1];
  const [small, large] = ha < hb ? [ha, hb] : [hb, ha];
  if (large > 2.1 * small + 1) return false;
  const gap = b.left - a.right - 1;
  if (gap > 1.3 * large + 2 || gap < -0.5 * small) return false;
  const overlap = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) + 1;
  if (overlap < 0.6 * small) return false;
  const differ = Math.abs(a.bright - b.bright);
  return exact ? differ < 1.6 : differ < 0.35 * Math.min(a.contrast, b.contrast) + 6;
}

export function rowsOf(letters: readonly Piece[], exact: boolean): Row[] {
  const sorted = [...letters].sort((a, b) => a.left - b.left);
  const parents = sorted.map((_, at) => at);
  const rootOf = (one: number): number => {
    while (parents[one] !== one) one = parents[one] = parents[parents[one]!]!;
    return one;
  };
  // Pieces by strips of the picture, so that each is compared with its neighbours only.
  const strips = new Map<number, number[]>();
  const strip = 16;
  for (const [at, piece] of sorted.entries()) {
    const [first, last] = [Math.floor(piece.top / strip), Math.floor(piece.bottom / strip)];
    for (let y = first; y <= last; y++) {
      const before = strips.get(y);
      if (!before) {
        strips.set(y, [at]);
        continue;
      }
      for (let place = before.length - 1; place >= 0; place--) {
        const other = sorted[before[place]!]!;
        if (piece.left - other.left > 8 * highest) break;
        if (follows(other, piece, exact)) parents[rootOf(at)] = rootOf(before[place]!);
      }
      before.push(at);
    }
  }
  const rows = new Map<number, Row>();
  for (const [at, piece] of sorted.entries()) {
    const root = rootOf(at);
    const row = rows.get(root);
    if (!row) {
      const { left, right, top, bottom } = piece;
      rows.set(root, { pieces: [piece], left, right, top, bottom });
      continue;
    }
    row.pieces.push(piece);
    row.right = Math.max(row.right, piece.right);
    row.top = Math.min(row.top, piece.top);
    row.bottom = Math.max(row.bottom, piece.bottom);
  }
  return [...rows.values()].filter(({ left, right }) => right - left >= 4);
}

/** What tells writing from what grew. */
export interface Measures {
  /** By the width of the pieces: letters that touch are one piece. */
  letters: number;
  pieces: number;
  /** Share of the pieces that stand on the line or reach its top. */
  aligned: number;
  bright: number;
  contrast: number;
  /** Spread of brightness among the pieces, and of what they lie on, in parts of the contrast. */
  among: number;
  ground: number;
  /** The steps at the edges of strokes, in parts of the contrast. */
  step: number;
  /** Width of the strokes in parts of the height. */
  stroke: number;
  /** Strokes next above and below the row in parts of those in it. */
  around: number;
  /** Height of the row in heights of its letters. */
  tall: number;
  /** Share of the pieces that are narrow bars, as the marks of a ruler all are. */
  bars: number;
}

const median = (list: number[]): number => list.sort((a, b) => a - b)[list.length >> 1]!;

export function measuresOf(row: Row, found: Uint8Array, width: number, height: number): Measures {
  const { pieces } = row;
  const heights = pieces.map(({ top, bottom }) => bottom - top + 1);
  const high = median([...heights]);
  const capital = [...heights].sort((a, b) => a - b)[Math.floor(0.8 * (heights.length - 1))]!;
  const letters = pieces.reduce((sum, { left, right }) => sum + Math.max(1, (right - left + 1) / (0.9 * capital)), 0);
  const [foot, head] = [median(pieces.map(({ bottom }) => bottom)), median(pieces.map(({ top }) => top))];
  const slack = Math.max(1, Math.round(0.1 * high));
  const aligned =
    pieces.filter(({ top, bottom }) => Math.abs(bottom - foot) <= slack || Math.abs(top - head) <= slack).length /
    pieces.length;
  let [ink, runs, bright, brights, ground, grounds, uneven, step, over] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  for (const one of pieces) {
    ink += one.ink;
    runs += one.runs;
    bright += one.bright * one.runs;
    brights += one.bright * one.bright * one.runs;
    ground += one.ground * one.runs;
    grounds += one.ground * one.ground * one.runs;
    uneven += one.uneven * one.runs;
    step += one.step * one.runs;
    over += one.contrast * one.runs;
  }
  const contrast = over / runs;
  const among = Math.sqrt(Math.max(0, brights / runs - (bright / runs) ** 2));
  const groundSpread = Math.sqrt(Math.max(0, grounds / runs - (ground / runs) ** 2) + uneven / runs);
  // Rows of ink: within, and the emptiest of those next above and below.
  const across = row.right - row.left + 1;
  const inRow = (y: number): number => {
    if (y < 0 || y >= height) return 0;
    let sum = 0;
    for (let at = y * width + row.left, end = at + across; at < end; at++) sum += found[at]!;
    return sum;
  };
  const reach = Math.max(2, Math.round(0.35 * high));
  let [above, below] = [Infinity, Infinity];
  for (let by = 1; by <= reach; by++) {
    above = Math.min(above, inRow(row.top - by));
    below = Math.min(below, inRow(row.bottom + by));
  }
  const inside = ink / (row.bottom - row.top + 1);
  return {
    letters: Math.min(letters, 3 * pieces.length),
    pieces: pieces.length,
    aligned,
    bright: bright / runs,
    contrast,
    among: among / contrast,
    ground: groundSpread / contrast,
    step: step / runs / contrast,
    stroke: ink / runs / high,
    around: Math.max(above, below) / inside,
    tall: (row.bottom - row.top + 1) / capital,
    bars: pieces.filter((one) => one.right - one.left + 1 <= 0.3 * (one.bottom - one.top + 1)).length / pieces.length,
  };
}

const most = Math.min;

/**
 * Above 0 rather writing, below rather not. The weights are those that told planted texts from tissue best, by logistic
 * regression, rounded; each measure is cut off where more of it says no more.
 */
export function likeWriting(row: Measures): number {
  // Faint strokes are writing only on even ground.
  const murk = row.ground * Math.max(0, 1 - row.contrast / 60);
  return (
    -7.5 +
    3.8 * Math.log(most(12, row.letters)) +
    2.6 * Math.log(row.pieces) +
    3.3 * row.aligned -
    11 * row.among -
    2.8 * most(1, row.ground) +
    3.8 * row.step -
    2.9 * most(1.2, row.stroke) -
    2.6 * most(1, row.around) -
    1.75 * most(2.2, row.tall) -
    23 * murk
  );
}

/** The same of a row whose pieces have one and the same value each and all: what they lie on says nothing then. */
export function likeDrawing(row: Measures): number {
  return (
    -9.6 +
    2.3 * Math.log(most(12, row.letters)) +
    3.2 * Math.log(row.pieces) +
    9.2 * row.aligned -
    2.5 * most(1.2, row.stroke) -
    5.1 * most(1, row.around) -
    2 * most(2.2, row.tall)
  );
}
