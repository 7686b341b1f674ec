/** Text along its value: what is drawn has one value, what grew has the values around it as often. */
import type { Box } from '#shared/contract/pixels.ts';
import type { Edges } from './pieces.ts';
import type { Grey } from './strokes.ts';

/** How often each value occurs in a box. */
function valuesIn({ width, values }: Grey, left: number, right: number, top: number, bottom: number): Uint32Array {
  const counts = new Uint32Array(256);
  for (let y = top; y <= bottom; y++)
    for (let at = y * width + left, end = y * width + right; at <= end; at++) counts[values[at]!]!++;
  return counts;
}
function sum(counts: Uint32Array, from: number, to: number): number {
  let all = 0;
  for (let value = Math.max(0, from); value <= Math.min(255, to); value++) all += counts[value]!;
  return all;
}
/** Whether a value fills a part of a box as strokes do, and those a little above and below it do not. */
function standsOut(counts: Uint32Array, value: number, pixels: number): boolean {
  const many = sum(counts, value - 1, value + 1);
  const [below, above] = [sum(counts, value - 5, value - 3), sum(counts, value + 3, value + 5)];
  const beside = value < 6 ? above : value > 249 ? below : (above + below) / 2;
  return many > 0.05 * pixels && many < 0.65 * pixels && many > 2.5 * beside + 2;
}
/** Whether a value goes through a box from top to bottom and ends there, as letters do; a line that crosses it does not. */
function upright({ width, height, values }: Grey, left: number, right: number, line: Edges, drawn: number): boolean {
  const inRow = (y: number): number => {
    if (y < 0 || y >= height) return 0;
    let many = 0;
    for (let at = y * width + left, end = y * width + right; at <= end; at++)
      if (Math.abs(values[at]! - drawn) <= 1) many++;
    return many;
  };
  let [rows, all] = [0, 0];
  for (let y = line.top; y <= line.bottom; y++) {
    const many = inRow(y);
    all += many;
    if (many > 0) rows++;
  }
  const high = line.bottom - line.top + 1;
  const outside =
    Math.min(inRow(line.top - 1) + inRow(line.top - 2), inRow(line.bottom + 1) + inRow(line.bottom + 2)) / 2;
  return rows >= 0.35 * high && all >= 2 * outside * high;
}
const areaOf = ({ left, right, top, bottom }: Edges): number => (right - left + 1) * (bottom - top + 1);

/** The one value in which a line is drawn, where it is; `near` is what its strokes have on average. */
export function drawnIn(line: Edges, near: number, grey: Grey): number | undefined {
  const counts = valuesIn(grey, line.left, line.right, line.top, line.bottom);
  let best = Math.round(near);
  for (let value = Math.max(0, best - 40), last = Math.min(255, best + 40); value <= last; value++)
    if (sum(counts, value - 1, value + 1) > sum(counts, best - 1, best + 1)) best = value;
  return standsOut(counts, best, areaOf(line)) ? best : undefined;
}

/** The one value that stands out most in a box, whatever it is; undefined where none does. */
export function drawnValueIn({ x, y, width, height }: Box, grey: Grey): number | undefined {
  const counts = valuesIn(grey, x, Math.min(grey.width, x + width) - 1, y, Math.min(grey.height, y + height) - 1);
  let best: number | undefined;
  for (let value = 0; value < 256; value++)
    if (standsOut(counts, value, width * height) && (best === undefined || counts[value]! > counts[best]!))
      best = value;
  return best;
}

/** Columns beside a line without its value that may lie between two words, in heights of the line. */
const betweenWords = 1.8;

/** Columns beside a line in which its value stands out belong to the line, though on that ground no strokes are seen. */
export function alongValue(line: Edges, drawn: number, grey: Grey): void {
  const high = line.bottom - line.top + 1;
  const step = Math.max(3, Math.round(0.6 * high));
  for (const way of [-1, 1]) {
    let edge = way < 0 ? line.left - 1 : line.right + 1;
    for (let empty = 0; empty < betweenWords * high;) {
      const [left, right] =
        way < 0 ? [Math.max(0, edge - step + 1), edge] : [edge, Math.min(grey.width, edge + step) - 1];
      if (right < left) break;
      const counts = valuesIn(grey, left, right, line.top, line.bottom);
      edge = way < 0 ? left - 1 : right + 1;
      if (!standsOut(counts, drawn, high * (right - left + 1)) || !upright(grey, left, right, line, drawn)) {
        empty += step;
        continue;
      }
      empty = 0;
      if (way < 0) line.left = left;
      else line.right = right;
    }
  }
}
