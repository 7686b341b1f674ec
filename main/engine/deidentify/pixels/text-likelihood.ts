/** Where a picture may hold written text: strokes of one brightness, thin, in rows. Cheap enough for every frame. */
import { meets, union } from '#shared/boxes.ts';
import type { Box } from '#shared/contract/pixels.ts';

/** One byte a pixel. */
export interface Grey {
  width: number;
  height: number;
  values: Uint8Array;
}
/** A row of what looks like letters. */
export interface TextLine extends Box {
  /** Letters darker than what they lie on. */
  dark: boolean;
  /** Letters or what they lie on are of one brightness, as what is written is: grain that looks like letters is not. */
  clear: boolean;
}

/** Half the width of the window in which a stroke has to be thin; letters of three times that height are looked for. */
const reach = 4;
/** Letters are found between these heights, in pixels of the scale that is looked at: each scale halves the picture. */
const lowest = 6;
const highest = 27;
const scales = 3;
/** Pixels between two strokes of a row of letters. */
const gap = 8;
const block = 32;

const span = 2 * reach;

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

/** How much each pixel stands out of everything around it that is wider than a stroke: white top-hat. */
function strokes({ width, height, values }: Grey, room: Uint8Array): Uint8Array {
  // A margin at the right and below, which counts as nothing, keeps rows apart.
  const wide = width + span;
  const open = room.subarray(0, wide * (height + span));
  open.fill(255);
  for (let y = 0; y < height; y++) open.set(values.subarray(y * width, (y + 1) * width), y * wide);
  shrink(open, 1);
  shrink(open, wide);
  for (let y = 0; y < height; y++) open.fill(0, y * wide + width, (y + 1) * wide);
  open.fill(0, height * wide);
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

/** Strokes that stand out of the grain of their neighbourhood so many times; 1 where there is one. */
function marks(hat: Uint8Array, width: number, height: number, grain: number): Uint8Array {
  const across = Math.ceil(width / block);
  const down = Math.ceil(height / block);
  const sums = new Float64Array(across * down);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / block) * across;
    for (let x = 0, at = y * width; x < width; x++, at++) sums[row + (x >> 5)]! += hat[at]!;
  }
  const found = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = Math.floor(y / block);
    for (let column = 0; column < across; column++) {
      const [left, right] = [column * block, Math.min(width, (column + 1) * block)];
      const pixels = (right - left) * (Math.min(height, (row + 1) * block) - row * block);
      const least = Math.max(26, (sums[row * across + column]! / pixels) * grain);
      for (let x = left, at = y * width + left; x < right; x++, at++) if (hat[at]! > least) found[at] = 1;
    }
  }
  return found;
}

/** Longer than any stroke of a letter: frames, rulers and grids, which would join rows of letters to one piece. */
const longest = 36;

function withoutLines(found: Uint8Array, width: number, height: number): void {
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

interface Blob {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Connected pieces after gaps within a row were closed. */
function blobs(found: Uint8Array, width: number, height: number): Blob[] {
  const parents: number[] = [];
  const boxes: Blob[] = [];
  const rootOf = (one: number): number => {
    let root = one;
    while (parents[root] !== root) root = parents[root]!;
    while (parents[one] !== root) [parents[one], one] = [root, parents[one]!];
    return root;
  };
  let before: { left: number; right: number; label: number }[] = [];
  for (let y = 0; y < height; y++) {
    const runs: typeof before = [];
    let end = -gap - 2;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if (!found[at]) continue;
      if (x - end <= gap + 1 && runs.length > 0) runs.at(-1)!.right = x;
      else runs.push({ left: x, right: x, label: -1 });
      end = x;
    }
    let place = 0;
    for (const run of runs) {
      while (place < before.length && before[place]!.right < run.left - 1) place++;
      for (let other = place; other < before.length && before[other]!.left <= run.right + 1; other++) {
        const label = rootOf(before[other]!.label);
        if (run.label < 0) run.label = label;
        else {
          const mine = rootOf(run.label);
          if (mine === label) continue;
          parents[label] = mine;
          const [into, from] = [boxes[mine]!, boxes[label]!];
          into.left = Math.min(into.left, from.left);
          into.right = Math.max(into.right, from.right);
          into.top = Math.min(into.top, from.top);
        }
      }
      if (run.label < 0) {
        run.label = parents.length;
        parents.push(run.label);
        boxes.push({ left: run.left, right: run.right, top: y, bottom: y });
      }
      const box = boxes[rootOf(run.label)]!;
      box.left = Math.min(box.left, run.left);
      box.right = Math.max(box.right, run.right);
      box.bottom = y;
    }
    before = runs;
  }
  return boxes.filter((_, label) => parents[label] === label);
}

/**
 * Undefined where a piece is not built like a row of letters: strokes side by side, neither a line nor a plane, of like
 * brightness, of which `even` is the least share.
 */
function like(
  { left, right, top, bottom }: Blob,
  found: Uint8Array,
  { values, width }: Grey,
  even: number,
): { clear: boolean } | undefined {
  const [wide, high] = [right - left + 1, bottom - top + 1];
  if (high < lowest || high > highest || wide < 10 || wide < high * 1.2) return undefined;
  let ink = 0;
  let crossings = 0;
  let jumps = 0;
  const columns = new Uint8Array(wide);
  const histogram = new Uint32Array(32);
  const papersBy = new Uint32Array(32);
  let paper = 0;
  let papers = 0;
  for (let y = top; y <= bottom; y++) {
    let inside = 0;
    for (let x = left; x <= right; x++) {
      const at = y * width + x;
      if (found[at]) {
        ink++;
        columns[x - left] = 1;
        histogram[values[at]! >> 3]!++;
        if (!inside) {
          crossings++;
          const [near, far] = [x > 0 ? values[at - 1]! : values[at]!, x > 1 ? values[at - 2]! : values[at]!];
          jumps += Math.max(values[at]! - near, near - far, x + 1 < width ? values[at + 1]! - values[at]! : 0);
        }
        inside = 1;
      } else {
        inside = 0;
        paper += values[at]!;
        papers++;
        papersBy[values[at]! >> 3]!++;
      }
    }
  }
  const density = ink / (wide * high);
  if (density < 0.08 || density > 0.72) return undefined;
  if (crossings / high < Math.max(1.6, (0.55 * wide) / high)) return undefined;
  // Letters leave columns free between them; hatching and grain do so less.
  let columnsFree = 0;
  let letters = 0;
  for (let x = 0; x < wide; x++) {
    if (!columns[x]) columnsFree++;
    else if (x === 0 || !columns[x - 1]) letters++;
  }
  if (letters < 2 && wide > high * 2.5) return undefined;
  if (wide > high * 3 && columnsFree / wide < 0.04) return undefined;
  let best = 0;
  for (let bin = 0; bin < 30; bin++) best = Math.max(best, histogram[bin]! + histogram[bin + 1]! + histogram[bin + 2]!);
  best = Math.max(best, histogram[30]! + histogram[31]!);
  if (best / ink < even) return undefined;
  let sum = 0;
  for (let bin = 0; bin < 32; bin++) sum += histogram[bin]! * (bin * 8 + 4);
  const contrast = sum / ink - paper / Math.max(1, papers);
  // What is written has edges; what is grown rises softly.
  if (contrast <= 34 || jumps / crossings <= 0.55 * contrast) return undefined;
  let most = 0;
  for (let bin = 0; bin < 31; bin++) most = Math.max(most, papersBy[bin]! + papersBy[bin + 1]!);
  return { clear: most > 0.5 * papers || best > 0.55 * ink };
}

function halved({ width, height, values }: Grey): Grey {
  const [wide, high] = [width >> 1, height >> 1];
  const small = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++)
    for (let x = 0, at = 2 * y * width; x < wide; x++, at += 2)
      small[y * wide + x] = (values[at]! + values[at + 1]! + values[at + width]! + values[at + width + 1]! + 2) >> 2;
  return { width: wide, height: high, values: small };
}

/** Boxes of the same row that touch become one. */
export function joined(lines: readonly TextLine[]): TextLine[] {
  const out: TextLine[] = [];
  for (const line of [...lines].sort((a, b) => b.width * b.height - a.width * a.height)) {
    const same = out.find((one) => {
      if (!meets(one, line)) return false;
      const high = Math.min(one.y + one.height, line.y + line.height) - Math.max(one.y, line.y);
      return high > 0.5 * Math.min(one.height, line.height);
    });
    if (!same) {
      out.push({ ...line });
      continue;
    }
    Object.assign(same, union(same, line));
    same.clear ||= line.clear;
  }
  return out.sort((a, b) => a.y - b.y || a.x - b.x);
}

/** How many times a stroke stands out of the grain around it: of calm pictures little, on tissue more. */
const grains = [
  { grain: 1.5, even: 0.3 },
  { grain: 2.7, even: 0.36 },
];

const rowsIn = (found: Uint8Array, picture: Grey, even: number): (Blob & { clear: boolean })[] =>
  blobs(found, picture.width, picture.height).flatMap((blob) => {
    const built = like(blob, found, picture, even);
    return built ? [{ ...blob, ...built }] : [];
  });

/** Rows of letters, light on dark and dark on light, from 6 to about 100 pixels high. */
export function textLines(grey: Grey): TextLine[] {
  const lines: TextLine[] = [];
  let picture = grey;
  const room = new Uint8Array((grey.width + span) * (grey.height + span));
  for (let scale = 0; scale < scales && picture.width >= 16 && picture.height >= lowest; scale++) {
    const factor = 2 ** scale;
    for (const dark of [false, true]) {
      const looked = dark ? { ...picture, values: picture.values.map((value) => 255 - value) } : picture;
      const hat = strokes(looked, room);
      for (const { grain, even } of grains) {
        const found = marks(hat, picture.width, picture.height, grain);
        withoutLines(found, picture.width, picture.height);
        for (const { left, right, top, bottom, clear } of rowsIn(found, looked, even))
          lines.push({
            x: left * factor,
            y: top * factor,
            width: Math.min(grey.width, (right + 1) * factor) - left * factor,
            height: Math.min(grey.height, (bottom + 1) * factor) - top * factor,
            dark,
            clear,
          });
      }
    }
    picture = halved(picture);
  }
  return joined(lines);
}
