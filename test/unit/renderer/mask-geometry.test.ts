/** Boxes over an image: what is drawn on the page is what becomes black in the file. */
import { describe, expect, test } from 'vitest';
import {
  boxAt,
  boxBetween,
  covered,
  cut,
  handles,
  isHidden,
  moved,
  overlap,
  resized,
  toPage,
  toStored,
  viewOf,
  withMargin,
} from '../../../renderer/src/parts/mask-geometry.ts';

const size = { columns: 100, rows: 50 };

describe('page and stored pixels', () => {
  test('the middle of the image is the middle of the room, whatever the zoom', () => {
    for (const scale of [0.25, 1, 7.5]) {
      const view = viewOf({ ...size, aspect: 1 }, { width: 640, height: 480 }, scale, { x: 0, y: 0 });
      expect(toStored(view, { x: 320, y: 240 })).toEqual({ x: 50, y: 25 });
    }
  });
  test('panning moves the image, and pixels that are not square are taller', () => {
    const view = viewOf({ ...size, aspect: 2 }, { width: 400, height: 400 }, 3, { x: 10, y: -20 });
    expect(view).toEqual({ left: 60, top: 30, across: 3, down: 6 });
    expect(toStored(view, { x: 60 + 3 * 7, y: 30 + 6 * 4 })).toEqual({ x: 7, y: 4 });
    expect(toPage(view, { x: 7, y: 4, width: 2, height: 5 })).toEqual({ left: 81, top: 54, width: 6, height: 30 });
  });
  test('there and back is the same place', () => {
    const view = viewOf({ ...size, aspect: 1.3 }, { width: 517, height: 436 }, 4.21, { x: -31.5, y: 8 });
    const { left, top, width, height } = toPage(view, { x: 12, y: 34, width: 5, height: 6 });
    const [from, to] = [toStored(view, { x: left, y: top }), toStored(view, { x: left + width, y: top + height })];
    expect([from.x, from.y, to.x, to.y].map((value) => Number(value.toFixed(6)))).toEqual([12, 34, 17, 40]);
  });
});

describe('drawing', () => {
  test('every pixel that the drag touches is in the box, in whichever direction it goes', () => {
    const box = { x: 10, y: 20, width: 6, height: 3 };
    expect(boxBetween({ x: 10.9, y: 20.2 }, { x: 15.1, y: 22.5 }, size)).toEqual(box);
    expect(boxBetween({ x: 15.1, y: 22.5 }, { x: 10.9, y: 20.2 }, size)).toEqual(box);
    expect(boxBetween({ x: 10.9, y: 22.5 }, { x: 15.1, y: 20.2 }, size)).toEqual(box);
  });
  test('a press without a drag is one pixel', () => {
    expect(boxBetween({ x: 3.5, y: 4.5 }, { x: 3.5, y: 4.5 }, size)).toEqual({ x: 3, y: 4, width: 1, height: 1 });
    expect(boxBetween({ x: 3, y: 4 }, { x: 3, y: 4 }, size)).toEqual({ x: 3, y: 4, width: 1, height: 1 });
  });
  test('what leaves the image is cut, what stays outside is no box', () => {
    expect(boxBetween({ x: -5, y: -5 }, { x: 4, y: 4 }, size)).toEqual({ x: 0, y: 0, width: 4, height: 4 });
    expect(boxBetween({ x: 98, y: 48 }, { x: 140, y: 90 }, size)).toEqual({ x: 98, y: 48, width: 2, height: 2 });
    expect(boxBetween({ x: -9, y: 3 }, { x: -1, y: 9 }, size)).toBeUndefined();
    expect(cut({ x: 100, y: 0, width: 5, height: 5 }, size)).toBeUndefined();
  });
});

describe('moving and resizing', () => {
  const box = { x: 90, y: 40, width: 8, height: 5 };
  test('a box stays in the image and keeps its size', () => {
    expect(moved(box, { x: 30, y: 30 }, size)).toEqual({ x: 92, y: 45, width: 8, height: 5 });
    expect(moved(box, { x: -300, y: -0.4 }, size)).toEqual({ x: 0, y: 40, width: 8, height: 5 });
  });
  test('each handle moves its own sides only', () => {
    const changes = Object.fromEntries(handles.map((handle) => [handle, resized(box, handle, { x: 1, y: 1 }, size)]));
    expect(changes).toEqual({
      nw: { x: 91, y: 41, width: 7, height: 4 },
      n: { x: 90, y: 41, width: 8, height: 4 },
      ne: { x: 90, y: 41, width: 9, height: 4 },
      e: { x: 90, y: 40, width: 9, height: 5 },
      se: { x: 90, y: 40, width: 9, height: 6 },
      s: { x: 90, y: 40, width: 8, height: 6 },
      sw: { x: 91, y: 40, width: 7, height: 6 },
      w: { x: 91, y: 40, width: 7, height: 5 },
    });
  });
  test('at least a pixel remains, at most the image', () => {
    expect(resized(box, 'nw', { x: 99, y: 99 }, size)).toEqual({ x: 97, y: 44, width: 1, height: 1 });
    expect(resized(box, 'se', { x: -99, y: -99 }, size)).toEqual({ x: 90, y: 40, width: 1, height: 1 });
    expect(resized(box, 'se', { x: 99, y: 99 }, size)).toEqual({ x: 90, y: 40, width: 10, height: 10 });
    expect(resized(box, 'nw', { x: -99, y: -99 }, size)).toEqual({ x: 0, y: 0, width: 98, height: 45 });
  });
  test('a margin is cut at the edges', () => {
    expect(withMargin({ x: 1, y: 40, width: 10, height: 9 }, 3, size)).toEqual({ x: 0, y: 37, width: 14, height: 13 });
  });
});

describe('hit, overlap and cover', () => {
  const large = { id: 'large', box: { x: 0, y: 0, width: 40, height: 40 } };
  const small = { id: 'small', box: { x: 10, y: 10, width: 5, height: 5 } };
  test('the smallest box under the pointer is taken', () => {
    expect(boxAt([small, large], { x: 12, y: 12 })).toBe(small);
    expect(boxAt([large, small], { x: 12, y: 12 })).toBe(small);
    expect(boxAt([large, small], { x: 15, y: 15 })).toBe(large);
    expect(boxAt([large, small], { x: 40, y: 0 })).toBeUndefined();
  });
  test('overlap is shared area over common area', () => {
    expect(overlap(large.box, large.box)).toBe(1);
    expect(overlap(large.box, small.box)).toBe(25 / 1600);
    expect(overlap(small.box, { x: 15, y: 10, width: 5, height: 5 })).toBe(0);
  });
  test('pixels in several boxes count once, pixels outside the image not at all', () => {
    expect(covered([], size)).toBe(0);
    expect(covered([large.box, small.box], size)).toBe(1600);
    expect(covered([small.box, { x: 12, y: 12, width: 5, height: 5 }], size)).toBe(41);
    expect(covered([{ x: 95, y: 45, width: 50, height: 50 }], size)).toBe(25);
    // Against counting pixel by pixel.
    const boxes = Array.from({ length: 12 }, (_, at) => ({
      x: (at * 37) % 90,
      y: (at * 23) % 45,
      width: 1 + ((at * 13) % 25),
      height: 1 + ((at * 7) % 15),
    }));
    let pixels = 0;
    for (let y = 0; y < size.rows; y++)
      for (let x = 0; x < size.columns; x++)
        if (
          boxAt(
            boxes.map((box) => ({ box })),
            { x, y },
          )
        )
          pixels++;
    expect(covered(boxes, size)).toBe(pixels);
  });
  test('a text is hidden where masks cover all of it, also together', () => {
    const text = { x: 20, y: 20, width: 30, height: 10 };
    const [left, right] = [
      { x: 19, y: 19, width: 16, height: 12 },
      { x: 35, y: 19, width: 16, height: 12 },
    ];
    expect(isHidden(text, [left, right])).toBe(true);
    expect(isHidden(text, [left])).toBe(false);
    expect(isHidden(text, [left, { ...right, x: 36 }])).toBe(false);
    expect(isHidden(text, [])).toBe(false);
  });
});
