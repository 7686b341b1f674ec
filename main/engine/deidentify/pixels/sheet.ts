/** Rows of letters cut out of a frame and laid out as a page that a reader of text can read: large, dark on white. */
import type { Box } from '#shared/contract/pixels.ts';
import { drawnValueIn } from './drawn-value.ts';
import type { Grey } from './text-likelihood.ts';

export interface Placed {
  /** Place of the box among those that were given. */
  line: number;
  /** Where its cut-out lies on the page, and how many times it is enlarged. */
  x: number;
  y: number;
  width: number;
  height: number;
  scale: number;
  /** Where the cut-out begins in the frame. */
  from: { x: number; y: number };
  /** The box, where it was turned for the page, and where its writing began. */
  turned?: { box: Box; from: 'below' | 'above' };
}
export interface Sheet extends Grey {
  placed: Placed[];
}

/**
 * How a cut-out is prepared: as it is, each stroke by how much it stands out of what it lies on, where something is drawn in
 * one value that value alone, without what reaches the rim of the cut-out, as readers take a frame around words for a picture, or
 * the strokes that are as light as others are dark, where what lies beside the words is darker or lighter than both. What is
 * written along the side is turned either way.
 */
export const preparations = ['plain', 'strokes', 'drawn', 'framed', 'against', 'from below', 'from above'] as const;
export type Preparation = (typeof preparations)[number];

const margin = 4; // pixels of the frame around a box
const space = 14; // pixels of the page between two cut-outs
const widest = 2600;

/** Sides of a cut-out beside which the frame goes on. */
type Rims = Record<'left' | 'right' | 'top' | 'bottom', boolean>;
const rimsOf = ({ width, height }: Grey, box: Box): Rims => ({
  left: box.x > margin,
  right: box.x + box.width + margin < width,
  top: box.y > margin,
  bottom: box.y + box.height + margin < height,
});

function cutOut({ width, height, values }: Grey, { x, y, width: wide, height: high }: Box): Grey {
  const [left, top] = [Math.max(0, x - margin), Math.max(0, y - margin)];
  const [right, bottom] = [Math.min(width, x + wide + margin), Math.min(height, y + high + margin)];
  const out = new Uint8Array((right - left) * (bottom - top));
  for (let row = top; row < bottom; row++)
    out.set(values.subarray(row * width + left, row * width + right), (row - top) * (right - left));
  return { width: right - left, height: bottom - top, values: out };
}

/** The value below which this share of the values lies. */
function quantile(values: Uint8Array, share: number): number {
  const histogram = new Uint32Array(256);
  for (const value of values) histogram[value]!++;
  let sum = 0;
  for (let value = 0; value < 256; value++) if ((sum += histogram[value]!) > share * values.length) return value;
  return 255;
}

const stretch = (values: Uint8Array, low: number, high: number): Uint8Array => {
  const scale = 255 / Math.max(1, high - low);
  return values.map((value) => Math.min(255, Math.max(0, (value - low) * scale)));
};

/** Mean over a square of the given reach: what letters lie on, where they are few. */
function ground({ width, height, values }: Grey, reach: number): Float32Array {
  const across = new Float32Array(width * height);
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let [sum, count] = [0, 0];
      for (let at = Math.max(0, x - reach); at <= Math.min(width - 1, x + reach); at++, count++)
        sum += values[y * width + at]!;
      across[y * width + x] = sum / count;
    }
  for (let x = 0; x < width; x++)
    for (let y = 0; y < height; y++) {
      let [sum, count] = [0, 0];
      for (let at = Math.max(0, y - reach); at <= Math.min(height - 1, y + reach); at++, count++)
        sum += across[at * width + x]!;
      out[y * width + x] = sum / count;
    }
  return out;
}

/** Letters are the smaller part of a cut-out: where most of it is bright, they are dark. */
function isDark({ values }: Grey): boolean {
  const middle = (quantile(values, 0.02) + quantile(values, 0.98)) / 2;
  return values.reduce((sum, value) => sum + Number(value > middle), 0) > values.length / 2;
}

/** Darker than this on a page of dark letters on white is no ground. */
const paper = 170;

/** What is dark and reaches the rim becomes white; at the edge of the frame letters may reach it, so it is no rim there. */
function withoutFrame({ width, height, values }: Grey, rims: Rims): Uint8Array {
  const out = values.slice();
  const waiting: number[] = [];
  const take = (at: number): void => {
    if (out[at]! >= paper) return;
    out[at] = 255;
    waiting.push(at);
  };
  for (let x = 0; x < width; x++) {
    if (rims.top) take(x);
    if (rims.bottom) take((height - 1) * width + x);
  }
  for (let y = 0; y < height; y++) {
    if (rims.left) take(y * width);
    if (rims.right) take(y * width + width - 1);
  }
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const x = at % width;
    if (x > 0) take(at - 1);
    if (x < width - 1) take(at + 1);
    if (at >= width) take(at - width);
    if (at < values.length - width) take(at + width);
  }
  return out;
}

/** Dark letters on white. */
function prepared(piece: Grey, how: 'plain' | 'strokes', dark: boolean): Uint8Array {
  let values = dark ? piece.values : piece.values.map((value) => 255 - value);
  if (how === 'strokes') {
    const mean = ground({ ...piece, values }, 10);
    values = values.map((value, at) => Math.min(255, Math.max(0, 200 + (value - mean[at]!) * 1.4)));
  }
  return stretch(values, quantile(values, 0.01), quantile(values, how === 'strokes' ? 0.7 : 0.85));
}

function preparedAs(piece: Grey, how: Preparation, value: number | undefined, rims: Rims): Uint8Array {
  const dark = isDark(piece);
  switch (how) {
    case 'drawn':
      return piece.values.map((one) => (one === value ? 0 : 255));
    case 'framed':
      return withoutFrame({ ...piece, values: prepared(piece, 'plain', dark) }, rims);
    case 'against':
      return prepared(piece, 'strokes', !dark);
    case 'from below':
    case 'from above':
      return prepared(piece, 'plain', dark);
    default:
      return prepared(piece, how, dark);
  }
}

/** Taller than any line, as only what is written along the side is. */
export const isAlongSide = ({ width, height }: Box): boolean => height > 2 * width;

/** Turned by a quarter: what was written from below, or from above, stands upright. */
function upright({ width, height, values }: Grey, from: 'below' | 'above'): Grey {
  const out = new Uint8Array(values.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = from === 'below' ? x * height + (height - 1 - y) : (width - 1 - x) * height + y;
      out[at] = values[y * width + x]!;
    }
  return { width: height, height: width, values: out };
}

function enlarge({ width, height, values }: Grey, scale: number): Grey {
  const [wide, high] = [width * scale, height * scale];
  const out = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    const v = Math.min(height - 1, Math.max(0, (y + 0.5) / scale - 0.5));
    const top = Math.floor(v);
    const [upper, lower, down] = [top * width, Math.min(height - 1, top + 1) * width, v - top];
    for (let x = 0; x < wide; x++) {
      const u = Math.min(width - 1, Math.max(0, (x + 0.5) / scale - 0.5));
      const left = Math.floor(u);
      const right = Math.min(width - 1, left + 1);
      const part = u - left;
      out[y * wide + x] =
        (values[upper + left]! * (1 - part) + values[upper + right]! * part) * (1 - down) +
        (values[lower + left]! * (1 - part) + values[lower + right]! * part) * down;
    }
  }
  return { width: wide, height: high, values: out };
}

/** Letters of about ten pixels become about forty high; large ones stay. */
const scaleFor = (height: number): number => (height <= 14 ? 4 : height <= 30 ? 3 : height <= 70 ? 2 : 1);

/** One page for the boxes of these numbers, in one preparation. */
export function sheetOf(frame: Grey, boxes: readonly Box[], how: Preparation, wanted: readonly number[]): Sheet {
  const pieces = wanted.map((line) => {
    const box = boxes[line]!;
    const piece = cutOut(frame, box);
    const side = how === 'from below' ? 'below' : how === 'from above' ? 'above' : undefined;
    const [high, long] = side ? [box.width, piece.height] : [box.height, piece.width];
    const scale = Math.max(1, Math.min(scaleFor(high), Math.floor(widest / long)));
    const value = how === 'drawn' ? drawnValueIn(box, frame) : undefined;
    const values = preparedAs(piece, how, value, rimsOf(frame, box));
    const clean = side ? upright({ ...piece, values }, side) : { ...piece, values };
    return {
      line,
      scale,
      ...(side ? { turned: { box, from: side } as const } : {}),
      picture: enlarge(clean, scale),
      from: { x: Math.max(0, box.x - margin), y: Math.max(0, box.y - margin) },
    };
  });
  const width = Math.max(1, ...pieces.map(({ picture }) => picture.width)) + 2 * space;
  const height = pieces.reduce((sum, { picture }) => sum + picture.height + space, space);
  const values = new Uint8Array(width * height).fill(255);
  let y = space;
  const placed = pieces.map(({ line, scale, picture, from, turned }): Placed => {
    for (let row = 0; row < picture.height; row++)
      values.set(picture.values.subarray(row * picture.width, (row + 1) * picture.width), (y + row) * width + space);
    const at = {
      line,
      x: space,
      y,
      width: picture.width,
      height: picture.height,
      scale,
      from,
      ...(turned ? { turned } : {}),
    };
    y += picture.height + space;
    return at;
  });
  return { width, height, values, placed };
}

/** A picture as a portable greymap, which the reader of text takes as a file. */
export const asGreymap = ({ width, height, values }: Grey): Buffer =>
  Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), values]);

/** Longest side of a page that shows a frame as a whole. */
const longest = 1600;

/** A whole frame as one page: larger where it is small, smaller where it is large. */
export function wholeSheet(frame: Grey): Sheet {
  const side = Math.max(frame.width, frame.height);
  const shrink = Math.ceil(side / longest);
  const piece = shrink > 1 ? averaged(frame, shrink) : frame;
  const scale = side <= longest / 2 ? 2 : 1;
  const picture = enlarge({ ...piece, values: prepared(piece, 'plain', isDark(piece)) }, scale);
  const placed = {
    line: 0,
    x: 0,
    y: 0,
    width: picture.width,
    height: picture.height,
    scale: scale / shrink,
    from: { x: 0, y: 0 },
  };
  return { ...picture, placed: [placed] };
}

function averaged({ width, height, values }: Grey, by: number): Grey {
  const [wide, high] = [Math.floor(width / by), Math.floor(height / by)];
  const out = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      let sum = 0;
      for (let row = 0; row < by; row++)
        for (let column = 0; column < by; column++) sum += values[(y * by + row) * width + x * by + column]!;
      out[y * wide + x] = sum / (by * by);
    }
  return { width: wide, height: high, values: out };
}
