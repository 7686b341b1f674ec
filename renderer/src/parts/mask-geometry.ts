/** Boxes over an image: from the page to stored pixels and back, drawn, moved, resized, cut at the edges, measured; pure. */
import type { Box } from '#shared/contract/pixels.ts';

export interface Point {
  x: number;
  y: number;
}
export interface Size {
  columns: number;
  rows: number;
}
/** Where an image stands on the page: its top left corner, and page pixels a stored pixel. */
export interface View {
  left: number;
  top: number;
  across: number;
  down: number;
}

/** A box as it is drawn: a found text, one that stays, or a mask. */
export interface LayerBox {
  id: string;
  box: Box;
  kind: 'find' | 'kept' | 'mask';
  number: number;
  /** Its name for screen readers. */
  label: string;
}

/** The image in the middle of a room, moved by `pan`; pixels that are not square are stretched in height. */
export function viewOf(
  { columns, rows, aspect }: Size & { aspect: number },
  room: { width: number; height: number },
  scale: number,
  pan: Point,
): View {
  const [across, down] = [scale, scale * aspect];
  return {
    left: room.width / 2 + pan.x - (columns * across) / 2,
    top: room.height / 2 + pan.y - (rows * down) / 2,
    across,
    down,
  };
}

/** A place on the page in stored pixels, not rounded: 2.5 is the middle of the third pixel. */
export const toStored = (view: View, { x, y }: Point): Point => ({
  x: (x - view.left) / view.across,
  y: (y - view.top) / view.down,
});

export const toPage = (view: View, box: Box): { left: number; top: number; width: number; height: number } => ({
  left: view.left + box.x * view.across,
  top: view.top + box.y * view.down,
  width: box.width * view.across,
  height: box.height * view.down,
});

const within = (value: number, least: number, most: number): number => Math.max(least, Math.min(most, value));

/** The part of a box that lies in the image, or undefined where none does. */
export function cut(box: Box, { columns, rows }: Size): Box | undefined {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const width = Math.min(columns, box.x + box.width) - x;
  const height = Math.min(rows, box.y + box.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Every pixel that a drag from one place to another touches; undefined where it stays outside the image. */
export function boxBetween(from: Point, to: Point, size: Size): Box | undefined {
  const [x, y] = [Math.floor(Math.min(from.x, to.x)), Math.floor(Math.min(from.y, to.y))];
  const width = Math.max(1, Math.ceil(Math.max(from.x, to.x)) - x);
  const height = Math.max(1, Math.ceil(Math.max(from.y, to.y)) - y);
  return cut({ x, y, width, height }, size);
}

/** Moved by whole pixels; it stays in the image and keeps its size. */
export const moved = (box: Box, by: Point, { columns, rows }: Size): Box => ({
  ...box,
  x: within(box.x + Math.round(by.x), 0, Math.max(0, columns - box.width)),
  y: within(box.y + Math.round(by.y), 0, Math.max(0, rows - box.height)),
});

export const handles = ['nw', 'n', 'ne', 'e', 'se', 's', 'sw', 'w'] as const;
export type Handle = (typeof handles)[number];

/** One side or corner moved by whole pixels; at least a pixel remains, and nothing leaves the image. */
export function resized(box: Box, handle: Handle, by: Point, { columns, rows }: Size): Box {
  let [left, top, right, bottom] = [box.x, box.y, box.x + box.width, box.y + box.height];
  const [dx, dy] = [Math.round(by.x), Math.round(by.y)];
  if (handle.includes('w')) left = within(left + dx, 0, right - 1);
  if (handle.includes('e')) right = within(right + dx, left + 1, columns);
  if (handle.includes('n')) top = within(top + dy, 0, bottom - 1);
  if (handle.includes('s')) bottom = within(bottom + dy, top + 1, rows);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A box with some room around it, cut at the edges: letters reach beyond what a reader of text marks. */
export function withMargin(box: Box, margin: number, size: Size): Box {
  const wide = {
    x: box.x - margin,
    y: box.y - margin,
    width: box.width + 2 * margin,
    height: box.height + 2 * margin,
  };
  return cut(wide, size) ?? box;
}

const holds = (box: Box, { x, y }: Point): boolean =>
  x >= box.x && y >= box.y && x < box.x + box.width && y < box.y + box.height;

/** The box under a place; of several the smallest, so that one within another can be taken. */
export function boxAt<B extends { box: Box }>(boxes: readonly B[], point: Point): B | undefined {
  const area = ({ box }: B): number => box.width * box.height;
  let found: B | undefined;
  for (const one of boxes) if (holds(one.box, point) && (!found || area(one) <= area(found))) found = one;
  return found;
}

/** Shared area over the area of both together: 1 for the same place, 0 for places apart. */
export function overlap(one: Box, other: Box): number {
  const width = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  const height = Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
  if (width <= 0 || height <= 0) return 0;
  const shared = width * height;
  return shared / (one.width * one.height + other.width * other.height - shared);
}

/** Pixels of the image that lie in any of the boxes, each counted once. */
export function covered(boxes: readonly Box[], size: Size): number {
  const inside = boxes.map((box) => cut(box, size)).filter((box) => box !== undefined);
  const edges = [...new Set(inside.flatMap(({ x, width }) => [x, x + width]))].sort((a, b) => a - b);
  let pixels = 0;
  for (let at = 0; at + 1 < edges.length; at++) {
    const [left, right] = [edges[at]!, edges[at + 1]!];
    const spans = inside
      .filter(({ x, width }) => x <= left && x + width >= right)
      .map(({ y, height }) => [y, y + height] as const)
      .sort((a, b) => a[0] - b[0]);
    let reached = 0;
    for (const [top, bottom] of spans) {
      pixels += (right - left) * Math.max(0, bottom - Math.max(top, reached));
      reached = Math.max(reached, bottom);
    }
  }
  return pixels;
}

/** Whether masks hide a box wholly; together they may. */
export function isHidden(box: Box, masks: readonly Box[]): boolean {
  const size = { columns: box.width, rows: box.height };
  const seen = masks.map((mask) => ({ ...mask, x: mask.x - box.x, y: mask.y - box.y }));
  return covered(seen, size) === box.width * box.height;
}
