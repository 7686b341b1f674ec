/** Task of the pool: a small picture of one frame, as the file wants it seen. */
import { paint, packFrame, widest, type Frame } from '#shared/frame.ts';
import { showFrame } from './view-frame.ts';

/** Longest side in pixels: twice what a row of a table shows, for dense screens. */
const side = 64;

/** A frame made smaller by averaging. Throws Failure `unreadable` as `viewFrame`. */
export async function thumbnail({ path, frame }: { path: string; frame: number | 'middle' }): Promise<Uint8Array> {
  return packFrame(smaller(await showFrame(path, frame)));
}

export function smaller(frame: Frame): Frame {
  const painted = paint(frame, {
    window: frame.windows[0] ?? (frame.table ? 'table' : widest(frame)),
    invert: false,
    overlay: false,
  });
  const height = frame.rows * frame.aspect;
  const scale = Math.min(1, side / Math.max(height, frame.columns));
  const rows = Math.max(1, Math.round(height * scale));
  const columns = Math.max(1, Math.round(frame.columns * scale));
  const values = new Uint8Array(rows * columns * 3);
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const [top, left] = [Math.floor((y * frame.rows) / rows), Math.floor((x * frame.columns) / columns)];
      const bottom = Math.max(top + 1, Math.floor(((y + 1) * frame.rows) / rows));
      const right = Math.max(left + 1, Math.floor(((x + 1) * frame.columns) / columns));
      // Of a large image some pixels stand for all.
      const [down, across] = [Math.max(1, (bottom - top) >> 2), Math.max(1, (right - left) >> 2)];
      const sums = [0, 0, 0];
      let number = 0;
      for (let row = top; row < bottom; row += down)
        for (let column = left; column < right; column += across) {
          number++;
          for (let part = 0; part < 3; part++) sums[part]! += painted[(row * frame.columns + column) * 4 + part]!;
        }
      for (let part = 0; part < 3; part++) values[(y * columns + x) * 3 + part] = Math.round(sums[part]! / number);
    }
  return {
    ...frame,
    rows,
    columns,
    values,
    type: 'rgb',
    aspect: 1,
    overlay: false,
    overlayPlane: undefined,
    windows: [],
    table: null,
    remarks: [],
  };
}
