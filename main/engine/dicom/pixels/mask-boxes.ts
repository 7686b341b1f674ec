/** Which rectangles of a frame become black: the masks of the object, cut at its edges. */
import type { Box, Mask } from '#shared/contract/pixels.ts';
import type { Image } from './image.ts';

type Size = Pick<Image, 'rows' | 'columns'>;

/** The masks that touch a frame, cut where they reach beyond it. */
export function boxesOf({ rows, columns }: Size, masks: readonly Mask[], frame: number): Box[] {
  const boxes: Box[] = [];
  for (const { x, y, width, height, frames } of masks) {
    if (x >= columns || y >= rows || (frames !== 'all' && !frames.includes(frame))) continue;
    boxes.push({ x, y, width: Math.min(width, columns - x), height: Math.min(height, rows - y) });
  }
  return boxes;
}

/** In how many frames something becomes black, and a question for each of them. */
export function maskedFrames(
  image: Size & Pick<Image, 'frames'>,
  masks: readonly Mask[],
): { count: number; has: (frame: number) => boolean } {
  const inside = masks.filter(({ x, y }) => x < image.columns && y < image.rows);
  if (inside.some(({ frames }) => frames === 'all')) return { count: image.frames, has: () => true };
  const named = inside.flatMap(({ frames }) => (frames === 'all' ? [] : frames));
  const found = new Set(named.filter((frame) => frame < image.frames));
  return { count: found.size, has: (frame) => found.has(frame) };
}

/** Boxes grown to whole cells of `width` × `height` pixels, cut at the edges again. */
export function grown(boxes: readonly Box[], { rows, columns }: Size, width: number, height: number): Box[] {
  return boxes.map((box) => {
    const [x, y] = [Math.floor(box.x / width) * width, Math.floor(box.y / height) * height];
    const right = Math.min(columns, Math.ceil((box.x + box.width) / width) * width);
    const bottom = Math.min(rows, Math.ceil((box.y + box.height) / height) * height);
    return { x, y, width: right - x, height: bottom - y };
  });
}

/** Stretches of one row that lie in a box, in order and without overlap: [first, end). */
export function stretchesOfRow(boxes: readonly Box[], row: number): [number, number][] {
  const found: [number, number][] = [];
  const inRow = boxes.filter(({ y, height }) => row >= y && row < y + height).sort((a, b) => a.x - b.x);
  for (const { x, width } of inRow) {
    const last = found.at(-1);
    if (last && x <= last[1]) last[1] = Math.max(last[1], x + width);
    else found.push([x, x + width]);
  }
  return found;
}
