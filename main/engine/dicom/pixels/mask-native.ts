/** Blackens boxes in uncompressed pixels while they are copied: any stretch of the file by itself, so that memory is bounded. */
import type { Box, Mask } from '#shared/contract/pixels.ts';
import { Source } from '../source.ts';
import { DicomError, type DicomFile, type Paint } from '../types.ts';
import { blackValues, cellBytes, cellOf, floatBytes, signedCellOf } from './black.ts';
import { readStretches } from './frames.ts';
import type { Image } from './image.ts';
import { boxesOf, grown } from './mask-boxes.ts';

/** How pixels lie in a frame: planes of rows of groups, a group being one pixel, or two that share their chroma (4:2:2). */
export interface Layout {
  planes: number;
  /** Pixels a group, and bits of one. */
  pixels: number;
  groupBits: number;
  rowBits: number;
  planeBits: number;
  frameBits: number;
}

const isShared = ({ photometric, samples }: Image): boolean =>
  samples === 3 && (photometric === 'YBR_FULL_422' || photometric === 'YBR_PARTIAL_422');

export function layoutOf(image: Image): Layout {
  const { rows, columns, samples, bitsAllocated, planar } = image;
  const shared = isShared(image) && image.frameBits < rows * columns * samples * bitsAllocated;
  if (shared && columns % 2 === 1)
    throw new DicomError('bad-pixels', 'Pixels that share their colours in pairs need an even number of columns.');
  const planes = planar && !shared ? samples : 1;
  const pixels = shared ? 2 : 1;
  const groupBits = (shared ? 4 : samples / planes) * bitsAllocated;
  const rowBits = (columns / pixels) * groupBits;
  return { planes, pixels, groupBits, rowBits, planeBits: rowBits * rows, frameBits: rowBits * rows * planes };
}

/** What is really blackened of a frame: pairs of pixels whole where they share their chroma. */
export const nativeBoxes = (image: Image, masks: readonly Mask[], frame: number): Box[] =>
  grown(boxesOf(image, masks, frame), image, layoutOf(image).pixels, 1);

/** The smallest number in floating-point pixels, 0 at most: what they show darkest has no name of its own. */
function smallestFloat(file: DicomFile, image: Image): number {
  const double = image.kind === 'double';
  const width = double ? 8 : 4;
  const pixel = file.pixel!;
  const start = pixel.offset + pixel.headerLength;
  const block = Buffer.allocUnsafe(1024 * 1024);
  const source = file.inflated ? Source.ofMemory(file.inflated) : new Source(0);
  if (!file.inflated) source.open(file.path);
  let least = 0;
  try {
    for (let at = start; at < pixel.end;) {
      const count = source.readInto(block, Math.min(block.length, pixel.end - at), at);
      if (count < width) break;
      const bytes = block.subarray(0, count);
      if (!image.littleEndian && count % width === 0) bytes[double ? 'swap64' : 'swap32']();
      for (let place = 0; place + width <= count; place += width) {
        const value = double ? bytes.readDoubleLE(place) : bytes.readFloatLE(place);
        if (value < least && value !== -Infinity) least = value;
      }
      at += count;
    }
  } finally {
    source.close();
  }
  return least;
}

/**
 * Bytes of one black group of each plane; of cells that are no whole bytes, the bits one a byte. `clear`: nothing but the stored
 * bits is set.
 */
export function blackGroups(file: DicomFile, image: Image, layout: Layout, clear: boolean): Buffer[] {
  const { bitsAllocated, littleEndian, samples } = image;
  const group = (cells: readonly Buffer[]): Buffer =>
    layout.pixels === 2 ? Buffer.concat([cells[0]!, cells[0]!, cells[1]!, cells[2]!]) : Buffer.concat(cells);
  if (image.kind !== 'integer') {
    const cell = floatBytes(smallestFloat(file, image), image.kind === 'double', littleEndian);
    return Array.from({ length: layout.planes }, () => cell);
  }
  const cells = blackValues(file, image).map((value) =>
    image.signed && !clear ? signedCellOf(image, value, bitsAllocated) : cellOf(image, value),
  );
  const asBytes = cells.map((bits) =>
    bitsAllocated % 8 === 0
      ? cellBytes(bits, bitsAllocated / 8, littleEndian)
      : Buffer.from(Array.from({ length: bitsAllocated }, (_, bit) => Number((bits >> BigInt(bit)) & 1n))),
  );
  return layout.planes > 1 ? asBytes.slice(0, samples) : [group(asBytes)];
}

/** `pattern` from its byte `phase` on. */
const turned = (pattern: Buffer, phase: number): Buffer =>
  phase === 0 ? pattern : Buffer.concat([pattern.subarray(phase), pattern.subarray(0, phase)]);

/** Fills [from, to) of the target with a pattern that begins at `start`; indices count in the target and may lie outside. */
function fill(target: Buffer, pattern: Buffer, start: number, end: number): void {
  const from = Math.max(0, start);
  const to = Math.min(target.length, end);
  if (from >= to) return;
  if (pattern.every((byte) => byte === pattern[0])) target.fill(pattern[0]!, from, to);
  else target.fill(turned(pattern, (from - start) % pattern.length), from, to);
}

/** The same bit by bit, `bits` one a byte; bytes lie swapped in their words where `swapped` is 1. */
function fillBits(target: Buffer, base: number, bits: Uint8Array, start: number, end: number, swapped: 0 | 1): void {
  for (let bit = start; bit < end; bit++) {
    const at = ((bit >>> 3) ^ swapped) - base;
    if (at < 0 || at >= target.length) continue;
    if (bits[(bit - start) % bits.length]) target[at]! |= 1 << (bit & 7);
    else target[at]! &= ~(1 << (bit & 7));
  }
}

/** Clears what lies outside the stored bits of cells: overlays hide there (PS3.5 8.1.2 of the editions before 2004). */
function clearUnused(target: Buffer, image: Image, from: number): void {
  const width = image.bitsAllocated / 8;
  if (!Number.isInteger(width) || image.kind !== 'integer') return;
  const pattern = cellBytes(cellOf(image, -1), width, image.littleEndian);
  if (pattern.every((byte) => byte === 0xff)) return;
  for (let at = 0, place = from % width; at < target.length; at++) {
    target[at]! &= pattern[place]!;
    if (++place === width) place = 0;
  }
}

/** The boxes of a frame; those of the frame asked for last are kept, as a frame comes in several stretches. */
function remembered(image: Image, masks: readonly Mask[]): (frame: number) => Box[] {
  const everywhere = masks.every(({ frames }) => frames === 'all') ? nativeBoxes(image, masks, 0) : undefined;
  let last = -1;
  let boxes: Box[] = [];
  return (frame) => {
    if (everywhere) return everywhere;
    if (frame !== last) [last, boxes] = [frame, nativeBoxes(image, masks, frame)];
    return boxes;
  };
}

/**
 * Blackens what of the masks falls into a stretch of uncompressed pixels. `clear`: also everything outside the stored
 * bits, in all frames. Throws DicomError where this cannot be done.
 */
export function nativePaint(file: DicomFile, image: Image, masks: readonly Mask[], clear: boolean): Paint {
  const layout = layoutOf(image);
  const groups = blackGroups(file, image, layout, clear);
  const value = file.pixel!.offset + file.pixel!.headerLength;
  const whole = layout.groupBits % 8 === 0 && image.bitsAllocated % 8 === 0 && !image.wordsSwapped;
  const swapped = image.wordsSwapped ? 1 : 0;
  const bits = whole ? [] : groups.map((group) => (image.bitsAllocated % 8 === 0 ? bitsOf(group) : group));
  const boxesIn = remembered(image, masks);
  return (target, start) => {
    const from = start - value;
    const bytes = Math.ceil((layout.frameBits * image.frames) / 8);
    // Where bytes lie swapped in words, the last of them may lie one further.
    const end = bytes + (swapped === 1 ? bytes % 2 : 0);
    const inside = target.subarray(0, Math.max(0, Math.min(target.length, end - from)));
    if (clear) clearUnused(inside, image, from);
    const lastFrame = Math.min(image.frames - 1, Math.floor(((from + inside.length) * 8) / layout.frameBits));
    for (let frame = Math.floor((from * 8) / layout.frameBits); frame <= lastFrame; frame++)
      for (const box of boxesIn(frame))
        for (let plane = 0; plane < layout.planes; plane++) {
          const top = frame * layout.frameBits + plane * layout.planeBits;
          // One row more at either end: rows need not begin at a byte.
          const first = Math.max(box.y, Math.floor((from * 8 - top) / layout.rowBits) - 1);
          const last = Math.min(
            box.y + box.height - 1,
            Math.floor(((from + inside.length) * 8 - top) / layout.rowBits) + 1,
          );
          for (let row = first; row <= last; row++) {
            const left = top + row * layout.rowBits + (box.x / layout.pixels) * layout.groupBits;
            const right = left + (box.width / layout.pixels) * layout.groupBits;
            if (whole) fill(inside, groups[plane]!, left / 8 - from, right / 8 - from);
            else fillBits(inside, from, bits[plane]!, left, right, swapped);
          }
        }
  };
}

/** Bytes of one look at what lies in a box. */
const LOOK = 1024 * 1024;

/**
 * True where the boxes of uncompressed pixels are black as they stand, so that masking changes no byte: nothing was
 * burned into them. False for compressed pixels, which nobody opens for this.
 */
export function isBlackAlready(file: DicomFile, image: Image, masks: readonly Mask[]): boolean {
  if (image.frameBits === 0) return false;
  const layout = layoutOf(image);
  const paint = nativePaint(file, image, masks, false);
  const boxesIn = remembered(image, masks);
  const value = file.pixel!.offset + file.pixel!.headerLength;
  const step = Math.max(1, Math.floor((LOOK * 8) / layout.rowBits));
  for (let frame = 0; frame < image.frames; frame++)
    for (const { y, height } of boxesIn(frame))
      for (let plane = 0; plane < layout.planes; plane++)
        for (let row = y; row < y + height; row += step) {
          const first = frame * layout.frameBits + plane * layout.planeBits + row * layout.rowBits;
          const last = first + Math.min(step, y + height - row) * layout.rowBits;
          // Whole words, as bytes may lie swapped in them.
          const start = value + 2 * Math.floor(first / 16);
          const end = Math.min(file.pixel!.end, value + 2 * Math.ceil(last / 16));
          const bytes = readStretches(file, [[start, end - start]]);
          const painted = Buffer.from(bytes);
          paint(painted, start);
          if (!painted.equals(bytes)) return false;
        }
  return true;
}

const bitsOf = (bytes: Buffer): Buffer =>
  Buffer.from(Array.from({ length: bytes.length * 8 }, (_, bit) => (bytes[bit >> 3]! >> (bit & 7)) & 1));

/** Blackens boxes in one frame of little-endian values that lies in memory; `frameBits` are those of the frame. */
export function paintFrame(file: DicomFile, image: Image, boxes: readonly Box[], bytes: Buffer, clear = false): void {
  const alone: Image = { ...image, frames: 1, littleEndian: true, wordsSwapped: false };
  const pixel = { ...file.pixel!, offset: 0, headerLength: 0, end: bytes.length };
  const masks = boxes.map((box): Mask => ({ ...box, frames: 'all' }));
  nativePaint({ ...file, pixel }, alone, masks, clear)(bytes, 0);
}
