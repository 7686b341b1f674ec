/** The rows in view of a list of any length. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { movedBy, scrollToShow, tallest, virtualWindow } from '../../../renderer/src/parts/virtual-window.ts';

const million = fc.integer({ min: 1, max: 1_000_000 });

test('a short list is not scaled', () => {
  expect(virtualWindow(100, 28, 280, 0)).toMatchObject({ height: 2800, from: 0, to: 16, top: 0, fits: 10 });
});

test('the element never grows beyond what browsers draw, and the last row is reached', () => {
  const end = virtualWindow(1_000_000, 40, 600, tallest - 600);
  expect(end.height).toBe(tallest);
  expect(end.to).toBe(1_000_000);
});

test('any row asked for comes wholly into view', () => {
  fc.assert(
    fc.property(million, fc.nat(), fc.constantFrom(24, 28, 40), (total, at, rowHeight) => {
      const index = at % total;
      const scrollTop = scrollToShow(index, total, rowHeight, 600, 0) ?? 0;
      const view = virtualWindow(total, rowHeight, 600, scrollTop);
      expect(index).toBeGreaterThanOrEqual(view.from);
      expect(index).toBeLessThan(view.to);
      // Where it is drawn, against what is seen; scaled scroll bars are exact to a fraction of a pixel.
      const top = view.top + (index - view.from) * rowHeight - scrollTop;
      expect(top).toBeGreaterThanOrEqual(-1);
      expect(top + rowHeight).toBeLessThanOrEqual(601);
    }),
  );
});

describe('movedBy', () => {
  const list = { total: 10, fits: 4 };
  it.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowDown', 9, 9],
    ['PageDown', 8, 9],
    ['PageUp', 3, 0],
    ['Home', 5, 0],
    ['End', 5, 9],
    ['ArrowDown', -1, 0],
    ['ArrowRight', 3, undefined],
    ['a', 3, undefined],
  ])('%s from %i leads to %s', (key, at, to) => expect(movedBy(key, at, list)).toBe(to));
  it('goes by the arrows of its direction', () => {
    expect(movedBy('ArrowRight', 3, list, 'right')).toBe(4);
    expect(movedBy('ArrowDown', 3, list, 'right')).toBeUndefined();
  });
});
