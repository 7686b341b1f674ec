/** Where text is in a picture, coarsely: what tells frames and objects that look alike from those that do not. */
import { meets, union } from '#shared/boxes.ts';
import type { Box } from '#shared/contract/pixels.ts';

/** Cells across and down, whatever the size of the picture. */
const side = 32;

/** Cells with text: a bit a cell, row by row, as hexadecimal digits; '' where there is none. */
export type Cells = string;

const digits = '0123456789abcdef';

function pack(bits: Uint8Array): Cells {
  let out = '';
  for (let at = 0; at < bits.length; at += 4)
    out += digits[bits[at]! | (bits[at + 1]! << 1) | (bits[at + 2]! << 2) | (bits[at + 3]! << 3)];
  return /^0*$/.test(out) ? '' : out;
}
function unpack(cells: Cells): Uint8Array {
  const bits = new Uint8Array(side * side);
  for (let at = 0; at < cells.length; at++) {
    const value = digits.indexOf(cells[at]!);
    for (let bit = 0; bit < 4; bit++) bits[at * 4 + bit] = (value >> bit) & 1;
  }
  return bits;
}

export function cellsOf(boxes: readonly Box[], columns: number, rows: number): Cells {
  const bits = new Uint8Array(side * side);
  for (const { x, y, width, height } of boxes) {
    const [left, right] = [Math.floor((x * side) / columns), Math.floor(((x + width - 1) * side) / columns)];
    const [top, bottom] = [Math.floor((y * side) / rows), Math.floor(((y + height - 1) * side) / rows)];
    for (let row = Math.max(0, top); row <= Math.min(side - 1, bottom); row++)
      for (let column = Math.max(0, left); column <= Math.min(side - 1, right); column++) bits[row * side + column] = 1;
  }
  return pack(bits);
}

export function unionOf(list: Iterable<Cells>): Cells {
  const bits = new Uint8Array(side * side);
  for (const cells of list) unpack(cells).forEach((bit, at) => (bits[at]! |= bit));
  return pack(bits);
}

/** Cells that a picture of the same layout may fill: names are longer or shorter, and lines stand a little elsewhere. */
function reach(cells: Cells, across: number): Uint8Array {
  const bits = unpack(cells);
  const wide = new Uint8Array(side * side);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      if (!bits[row * side + column]) continue;
      for (let y = Math.max(0, row - 1); y <= Math.min(side - 1, row + 1); y++)
        for (let x = Math.max(0, column - across); x <= Math.min(side - 1, column + across); x++)
          wide[y * side + x] = 1;
    }
  return wide;
}

/** Whether text of `cells` lies only where `layout` has text, give or take. Where there is none, everything fits. */
export function fits(cells: Cells, layout: Cells, across = 1): boolean {
  if (cells === '' || cells === layout) return true;
  if (layout === '') return false;
  const room = reach(layout, across);
  return unpack(cells).every((bit, at) => !bit || room[at] === 1);
}

/** Cells to the left and right by which text of one layout may differ from object to object. */
export const betweenObjects = 3;

export type Runs = [first: number, last: number][];
export interface Look {
  /** The frame that stands for all that look like it. */
  frame: number;
  runs: Runs;
  cells: Cells;
  lines: ScoredBox[];
}
/** A box with text; only what is clearly text tells one look from another, as grain differs from frame to frame. */
export type SeenBox = Box & { clear: boolean };
/** With how much it is like writing. */
export type ScoredBox = SeenBox & { score: number };

const most = 64;

/** Adds a frame to the looks of its object; frames must come in order. Beyond a number of looks the last takes all. */
export function addFrame(looks: Look[], frame: number, lines: ScoredBox[], columns: number, rows: number): void {
  const cells = cellsOf(
    lines.filter(({ clear }) => clear),
    columns,
    rows,
  );
  const like =
    looks.find((look) => (cells === '') === (look.cells === '') && fits(cells, look.cells)) ??
    (looks.length >= most ? looks.at(-1) : undefined);
  if (!like) {
    looks.push({ frame, runs: [[frame, frame]], cells, lines });
    return;
  }
  const run = like.runs.at(-1)!;
  if (run[1] === frame - 1) run[1] = frame;
  else like.runs.push([frame, frame]);
  // Text that the standing frame does not show may not be lost; boxes of text that moved a little join.
  keepNew(like, lines);
}

function keepNew(look: Look, lines: readonly ScoredBox[]): void {
  for (const line of lines) {
    const known = look.lines.find((one) => meets(one, line));
    if (!known) {
      look.lines.push({ ...line });
      continue;
    }
    Object.assign(known, union(known, line));
    known.clear ||= line.clear;
    known.score = Math.max(known.score, line.score);
  }
}

/** Looks of two stretches of one object, the later after the earlier. */
export function joinLooks(before: Look[], after: readonly Look[]): void {
  for (const look of after) {
    const like =
      before.find((one) => (one.cells === '') === (look.cells === '') && fits(look.cells, one.cells)) ??
      (before.length >= most ? before.at(-1) : undefined);
    if (!like) before.push(look);
    else {
      for (const run of look.runs) {
        const last = like.runs.at(-1)!;
        if (last[1] === run[0] - 1) last[1] = run[1];
        else like.runs.push(run);
      }
      keepNew(like, look.lines);
    }
  }
}
