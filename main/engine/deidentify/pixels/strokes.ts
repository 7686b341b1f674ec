/** What stands out of its surroundings and is thin: where the strokes of letters may be, and how much grain is around them. */

/** One byte a pixel. */
export interface Grey {
  width: number;
  height: number;
  values: Uint8Array;
}

/** Strokes are narrower than this window, in pixels of the scale that is looked at. */
const span = 8;
const block = 32;

/** Each value becomes the least of itself and the `span` values that follow at distances of `step`. */
function shrink(values: Uint8Array, step: number): void {
  for (const shift of [1, 2, 4, 1]) {
    const by = shift * step;
    const end = values.length - by;
    for (let at = 0; at < end; at++) {
      const other = values[at + by]!;
      if (other < values[at]!) values[at] = other;
    }
  }
}
/** Each value becomes the greatest of itself and the `span` values before it. */
function grow(values: Uint8Array, step: number): void {
  for (const shift of [1, 2, 4, 1]) {
    const by = shift * step;
    for (let at = values.length - 1; at >= by; at--) {
      const other = values[at - by]!;
      if (other > values[at]!) values[at] = other;
    }
  }
}

/** Room that one frame needs, whatever the scale. */
export const roomFor = ({ width, height }: Grey): Uint8Array => new Uint8Array((width + span) * (height + span));

/** How much each pixel stands out of everything around it that is wider than a stroke: white top-hat. */
export function standingOut({ width, height, values }: Grey, room: Uint8Array): Uint8Array {
  // A margin at the right and below keeps rows apart. Only whole windows count: letters at the edge are letters too.
  const wide = width + span;
  const open = room.subarray(0, wide * (height + span));
  open.fill(255);
  for (let y = 0; y < height; y++) open.set(values.subarray(y * width, (y + 1) * width), y * wide);
  shrink(open, 1);
  shrink(open, wide);
  for (let y = 0; y < height; y++) open.fill(0, y * wide + Math.max(0, width - span), (y + 1) * wide);
  open.fill(0, Math.max(0, height - span) * wide);
  grow(open, 1);
  grow(open, wide);
  const hat = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0, from = y * wide; x < width; x++, at++, from++) {
      const over = values[at]! - open[from]!;
      hat[at] = over > 0 ? over : 0;
    }
  return hat;
}

/** For each block of the picture, how much must stand out there to be a stroke, and to be the core of one. */
export interface Levels {
  across: number;
  low: Uint8Array;
  high: Uint8Array;
}
/** A stroke stands out at least so much of 255, and more than the grain around it so many times. */
const least = 12;
const times = 3;
/** The core of a stroke, in parts of how much the strokes of its block stand out. */
const core = 0.42;
/** Share of the pixels of a block that no text fills: how much they stand out is grain. */
const calm = 0.6;
/** So many pixels of a block stand out more than strokes need to be told from what lies between them. */
const most = 8;

export function levelsOf(hat: Uint8Array, width: number, height: number): Levels {
  const across = Math.ceil(width / block);
  const down = Math.ceil(height / block);
  const grains = new Uint8Array(across * down);
  const peaks = new Uint8Array(across * down);
  const histogram = new Uint16Array(256);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      histogram.fill(0);
      const [left, right] = [column * block, Math.min(width, (column + 1) * block)];
      const [top, bottom] = [row * block, Math.min(height, (row + 1) * block)];
      for (let y = top; y < bottom; y++)
        for (let at = y * width + left, end = y * width + right; at < end; at++) histogram[hat[at]!]!++;
      const pixels = (right - left) * (bottom - top);
      let [grain, sum] = [0, histogram[0]!];
      while (sum < calm * pixels) sum += histogram[++grain]!;
      let peak = 255;
      for (let above = histogram[255]!; peak > 0 && above < most; above += histogram[--peak]!);
      grains[row * across + column] = grain;
      peaks[row * across + column] = peak;
    }
  const low = new Uint8Array(across * down);
  const high = new Uint8Array(across * down);
  for (let row = 0; row < down; row++)
    for (let column = 0; column < across; column++) {
      const at = row * across + column;
      // Where grain ends within a block it is still the grain of the block beside it.
      const beside = Math.max(
        row > 0 ? grains[at - across]! : 0,
        row + 1 < down ? grains[at + across]! : 0,
        column > 0 ? grains[at - 1]! : 0,
        column + 1 < across ? grains[at + 1]! : 0,
      );
      low[at] = Math.min(255, least + times * Math.max(grains[at]!, beside >> 1));
      high[at] = Math.max(low[at], Math.round(core * peaks[at]!));
    }
  return { across, low, high };
}

/** 1 where a stroke is. */
export function marked(hat: Uint8Array, width: number, height: number, across: number, levels: Uint8Array): Uint8Array {
  const found = new Uint8Array(width * height);
  for (let y = 0; y < height; y++)
    for (let column = 0, row = (y >> 5) * across; column < across; column++) {
      const level = levels[row + column]!;
      const end = y * width + Math.min(width, (column + 1) * block);
      for (let at = y * width + column * block; at < end; at++) if (hat[at]! > level) found[at] = 1;
    }
  return found;
}

/** Longer than any stroke of a letter: frames, rulers and grids, which would join letters to one piece. */
const longest = 36;

export function withoutLines(found: Uint8Array, width: number, height: number): void {
  for (let y = 0; y < height; y++)
    for (let x = 0, run = 0, at = y * width; x <= width; x++, at++)
      if (x < width && found[at]) run++;
      else {
        if (run > longest) found.fill(2, at - run, at);
        run = 0;
      }
  const runs = new Uint16Array(width);
  for (let y = 0; y <= height; y++)
    for (let x = 0, at = y * width; x < width; x++, at++)
      if (y < height && found[at]) runs[x]!++;
      else {
        if (runs[x]! > longest) for (let back = 1; back <= runs[x]!; back++) found[at - back * width] = 2;
        runs[x] = 0;
      }
  for (let at = 0; at < found.length; at++) if (found[at] === 2) found[at] = 0;
}

/** Steps at both ends of what is drawn in one value. */
const leastStep = 14;

/** 1 where few pixels side by side have one value and what lies at both ends another: what is drawn has one value, what grew has not. */
export function drawn({ width, height, values }: Grey): Uint8Array {
  const found = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [start, end] = [y * width, (y + 1) * width];
    for (let left = start; left < end;) {
      const value = values[left]!;
      let right = left;
      while (right + 1 < end) {
        const differ = values[right + 1]! - value;
        if (differ < -1 || differ > 1) break;
        right++;
      }
      // Beyond the edge of the picture is another value.
      if (right - left < longest) {
        const before = left - 2 < start || isStep(values[left - 1]! - value) || isStep(values[left - 2]! - value);
        if (before && (right + 2 >= end || isStep(values[right + 1]! - value) || isStep(values[right + 2]! - value)))
          found.fill(1, left, right + 1);
      }
      left = right + 1;
    }
  }
  return found;
}
const isStep = (differ: number): boolean => differ >= leastStep || differ <= -leastStep;

/** What is drawn in one value goes on in it above, below or beside; in grain most pixels are alone. They are taken out of `found`. */
export function withoutSpecks(found: Uint8Array, { width, height, values }: Grey): void {
  const goesOn = (at: number, value: number): boolean => {
    for (let other = at - 1; other <= at + 1; other++) {
      const differ = values[other]! - value;
      if (differ >= -1 && differ <= 1 && found[other]) return true;
    }
    return false;
  };
  for (let y = 1; y < height - 1; y++)
    for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
      if (found[at] === 0) continue;
      const value = values[at]!;
      const [left, right] = [values[at - 1]! - value, values[at + 1]! - value];
      if ((left >= -1 && left <= 1) || (right >= -1 && right <= 1)) continue;
      if (!goesOn(at - width, value) && !goesOn(at + width, value)) found[at] = 0;
    }
}
