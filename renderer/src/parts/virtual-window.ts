/** Which rows of a long list are in view, also where the list is taller than a browser lets an element be. */

/** Browsers cap an element's height (Firefox near 17.9 million px); beyond this the scroll bar is scaled. */
export const tallest = 15_000_000;

export interface VirtualWindow {
  /** Height of the element that the scroll bar measures, px. */
  height: number;
  /** First row drawn and the one after the last. */
  from: number;
  to: number;
  /** Where the first drawn row starts, px from the top of that element. */
  top: number;
  /** First row that is wholly in view. */
  firstSeen: number;
  /** Rows that fit whole. */
  fits: number;
}

export function virtualWindow(
  total: number,
  rowHeight: number,
  viewHeight: number,
  scrollTop: number,
  extra = 6,
): VirtualWindow {
  const full = total * rowHeight;
  const height = Math.min(full, tallest);
  const travel = Math.max(1, height - viewHeight);
  const scale = height === full ? 1 : (full - viewHeight) / travel;
  const offset = Math.max(0, Math.min(scrollTop, travel)) * scale;
  const first = Math.floor(offset / rowHeight);
  const from = Math.max(0, first - extra);
  const to = Math.min(total, Math.ceil((offset + viewHeight) / rowHeight) + extra);
  const top = scale === 1 ? from * rowHeight : Math.max(0, Math.min(scrollTop, travel)) - (offset - from * rowHeight);
  return {
    height,
    from,
    to,
    top,
    firstSeen: Math.ceil(offset / rowHeight),
    fits: Math.max(1, Math.floor(viewHeight / rowHeight)),
  };
}

/** The scroll position that brings a row into view, or undefined where it is in view already. */
export function scrollToShow(
  index: number,
  total: number,
  rowHeight: number,
  viewHeight: number,
  scrollTop: number,
): number | undefined {
  const full = total * rowHeight;
  const height = Math.min(full, tallest);
  const travel = Math.max(1, height - viewHeight);
  const scale = height === full ? 1 : (full - viewHeight) / travel;
  const offset = scrollTop * scale;
  const top = index * rowHeight;
  if (top < offset) return top / scale;
  if (top + rowHeight > offset + viewHeight) return (top + rowHeight - viewHeight) / scale;
  return undefined;
}

/**
 * Where a key that moves leads in a list, 0 to total - 1: arrows along the list, a page, the ends. Undefined for every other
 * key. `at` is -1 where nothing is chosen yet.
 */
export function movedBy(
  key: string,
  at: number,
  { total, fits }: { total: number; fits: number },
  along: 'down' | 'right' = 'down',
): number | undefined {
  const [forth, back] = along === 'down' ? ['ArrowDown', 'ArrowUp'] : ['ArrowRight', 'ArrowLeft'];
  const to = {
    [forth]: at + 1,
    [back]: at - 1,
    PageDown: at + fits,
    PageUp: at - fits,
    Home: 0,
    End: total - 1,
  }[key];
  return to === undefined ? undefined : Math.max(0, Math.min(total - 1, to));
}
