/** Reads a masked object again: is every box black, and is everything beside the boxes as it was? */
import type { Box, Mask } from '#shared/contract/pixels.ts';
import { Source } from '../source.ts';
import type { DicomFile, Patch } from '../types.ts';
import { blackValues, cellBytes, cellOf } from './black.ts';
import { decodeFrame, type Decoded } from './decode.ts';
import { uncompressed } from './decompress.ts';
import { fragmentsOf, frameBytes, readStretches } from './frames.ts';
import { imageOf, type Image } from './image.ts';
import { readCoefficients } from './jpeg-coefficients.ts';
import { boxesOf, maskedFrames, stretchesOfRow } from './mask-boxes.ts';
import { sameBeside, unitOf } from './mask-jpeg.ts';
import { blackGroups, layoutOf, nativeBoxes, type Layout } from './mask-native.ts';
import type { MaskedObject } from './mask-object.ts';

const BLOCK = 1024 * 1024;

/** Two open files, or inflated data sets, compared stretch by stretch. */
class Pair {
  readonly #sources: readonly [Source, Source];
  constructor(one: DicomFile, other: DicomFile) {
    const [a, b] = [one, other].map((file) => {
      if (file.inflated) return Source.ofMemory(file.inflated);
      const source = new Source(0);
      source.open(file.path);
      return source;
    });
    this.#sources = [a!, b!];
  }
  read(positions: readonly [number, number], targets: readonly [Buffer, Buffer]): boolean {
    return targets.every(
      (target, side) => this.#sources[side]!.readInto(target, target.length, positions[side]!) === target.length,
    );
  }
  close(): void {
    for (const source of this.#sources) source.close();
  }
}

const blocks: [Buffer, Buffer] = [Buffer.alloc(0), Buffer.alloc(0)];
function blocksOf(length: number): [Buffer, Buffer] {
  if (blocks[0].length < length) blocks[0] = Buffer.allocUnsafeSlow(Math.max(BLOCK, length));
  if (blocks[1].length < length) blocks[1] = Buffer.allocUnsafeSlow(Math.max(BLOCK, length));
  return [blocks[0].subarray(0, length), blocks[1].subarray(0, length)];
}

const isFilled = (bytes: Buffer, pattern: Buffer): boolean =>
  // Compared with itself one group later: the first group tells all others.
  bytes.subarray(0, pattern.length).equals(pattern) &&
  bytes.compare(bytes, 0, bytes.length - pattern.length, pattern.length, bytes.length) === 0;

/** Rows of native pixels whose cells are whole bytes: black inside, equal bytes outside. */
function rowsAreRight(
  [before, after]: readonly [Buffer, Buffer],
  layout: Layout,
  first: number,
  boxes: readonly Box[],
  black: Buffer,
): boolean {
  const rowBytes = layout.rowBits / 8;
  for (let at = 0, row = first; at < before.length; at += rowBytes, row++) {
    let beside = 0;
    for (const [left, right] of stretchesOfRow(boxes, row)) {
      const from = (left / layout.pixels) * black.length;
      const to = (right / layout.pixels) * black.length;
      if (!isFilled(after.subarray(at + from, at + to), black)) return false;
      if (after.compare(before, at + beside, at + from, at + beside, at + from) !== 0) return false;
      beside = to;
    }
    if (after.compare(before, at + beside, at + rowBytes, at + beside, at + rowBytes) !== 0) return false;
  }
  return true;
}

/** Zeros outside the stored bits, as they are meant to have become. */
function clearedAs(image: Image, bytes: Buffer): void {
  const width = image.bitsAllocated / 8;
  const stored = cellBytes(cellOf(image, -1), width, image.littleEndian);
  for (let at = 0; at < bytes.length; at++) bytes[at]! &= stored[at % width]!;
}

function nativeIsRight(
  source: DicomFile,
  target: DicomFile,
  image: Image,
  masks: readonly Mask[],
  clear: boolean,
  patches: readonly Patch[],
): boolean {
  const layout = layoutOf(image);
  const groups = blackGroups(source, image, layout, clear);
  const { has } = maskedFrames(image, masks);
  const starts = [source, target].map(({ pixel }) => pixel!.offset + pixel!.headerLength);
  const [rowBytes, planeBytes, frameSize] = [layout.rowBits / 8, layout.planeBits / 8, layout.frameBits / 8];
  const pair = new Pair(source, target);
  /** Compares bytes from `from` to `to` of the values. */
  const same = (from: number, to: number): boolean => {
    for (let at = from; at < to; at += BLOCK) {
      const bytes = blocksOf(Math.min(BLOCK, to - at));
      if (!pair.read([starts[0]! + at, starts[1]! + at], bytes) || !bytes[0].equals(bytes[1])) return false;
    }
    return true;
  };
  const frameIsRight = (frame: number): boolean => {
    const boxes = nativeBoxes(image, masks, frame);
    const most = Math.max(1, Math.floor(BLOCK / rowBytes));
    for (let plane = 0; plane < layout.planes; plane++)
      for (let row = 0; row < image.rows; row += most) {
        const at = frame * frameSize + plane * planeBytes + row * rowBytes;
        const bytes = blocksOf(Math.min(most, image.rows - row) * rowBytes);
        if (!pair.read([starts[0]! + at, starts[1]! + at], bytes)) return false;
        if (clear) clearedAs(image, bytes[0]);
        if (!rowsAreRight(bytes, layout, row, boxes, groups[plane]!)) return false;
      }
    return true;
  };
  try {
    let untouched = 0;
    for (let frame = 0; frame < image.frames; frame++) {
      if (!clear && !has(frame)) continue;
      if (!same(untouched, frame * frameSize) || !frameIsRight(frame)) return false;
      untouched = (frame + 1) * frameSize;
    }
    // What lies behind the last pixel is blanked.
    return same(untouched, (patches[0]?.offset ?? source.pixel!.end) - starts[0]!);
  } finally {
    pair.close();
  }
}

/** Decoded values: black inside `asked`, equal outside `grown`. */
function valuesAreRight(
  source: DicomFile,
  image: Image,
  [before, after]: readonly [Decoded, Decoded],
  asked: readonly Box[],
  grown: readonly Box[],
): boolean {
  if (after.values.length !== before.values.length) return false;
  const { samples, columns, rows } = image;
  for (let row = 0; row < rows; row++) {
    let beside = 0;
    for (const [left, right] of [...stretchesOfRow(grown, row), [columns, columns] as const]) {
      for (let at = (row * columns + beside) * samples; at < (row * columns + left) * samples; at++)
        if (!Object.is(before.values[at], after.values[at])) return false;
      beside = right;
    }
  }
  return isBlack(source, image, after, asked);
}

function isBlack(source: DicomFile, image: Image, decoded: Decoded, boxes: readonly Box[]): boolean {
  const { samples, columns } = image;
  const { photometric, bitsStored } = decoded;
  const black = blackValues(source, { ...image, photometric, bitsStored });
  return boxes.every(({ x, y, width, height }) => {
    for (let row = y; row < y + height; row++)
      for (let at = (row * columns + x) * samples; at < (row * columns + x + width) * samples; at++)
        if (decoded.values[at] !== black[at % samples]) return false;
    return true;
  });
}

/** Boxes without the pixels at the edge of what is black: chroma of fewer samples is smoothed over it by decoders. */
function insideChroma(boxes: readonly Box[], grown: readonly Box[], image: Image, stream: Uint8Array): Box[] {
  const unit = unitOf(readCoefficients(stream));
  if (unit.width <= 8 && unit.height <= 8) return [...boxes];
  const [wide, high] = [unit.width / 8, unit.height / 8];
  return boxes.flatMap((box, place) => {
    const black = grown[place]!;
    const left = black.x === 0 ? box.x : Math.max(box.x, black.x + wide);
    const top = black.y === 0 ? box.y : Math.max(box.y, black.y + high);
    const far = (at: number, size: number, end: number, edge: number, all: number): number =>
      edge === all ? at + size : Math.min(at + size, edge - end);
    const right = far(box.x, box.width, wide, black.x + black.width, image.columns);
    const bottom = far(box.y, box.height, high, black.y + black.height, image.rows);
    return right > left && bottom > top ? [{ x: left, y: top, width: right - left, height: bottom - top }] : [];
  });
}

/** The fragments of one frame as the writer meant to copy them; patches are in the order of the file. */
function copied(source: DicomFile, image: Image, frame: number, patches: readonly Patch[]): Buffer {
  const parts = fragmentsOf(source, image)[frame]!.map((stretch) => {
    const bytes = readStretches(source, [stretch]);
    let [low, high] = [0, patches.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (patches[middle]!.offset < stretch[0]) low = middle + 1;
      else high = middle;
    }
    for (let at = low; at < patches.length && patches[at]!.offset < stretch[0] + bytes.length; at++)
      bytes.set(
        patches[at]!.bytes.subarray(0, stretch[0] + bytes.length - patches[at]!.offset),
        patches[at]!.offset - stretch[0],
      );
    return bytes;
  });
  return Buffer.concat(parts);
}

/** True where nothing is left outside the stored bits. */
async function isCleared(image: Image, bytes: Uint8Array): Promise<boolean> {
  const all = { ...image, bitsStored: image.bitsAllocated, highBit: image.bitsAllocated - 1, signed: false };
  const unused = ~Number(cellOf(image, -1)) >>> 0;
  return (await decodeFrame(all, bytes)).values.every((value) => (value & unused) === 0);
}

async function frameIsRight(
  source: DicomFile,
  target: DicomFile,
  image: Image,
  frame: number,
  asked: readonly Box[],
  grown: readonly Box[],
  method: MaskedObject['method'],
  clear: boolean,
): Promise<boolean> {
  const [before, after] = [frameBytes(source, image, frame), frameBytes(target, image, frame)];
  const decoded = await decodeFrame(image, after);
  if (method === 'blocks')
    return (
      sameBeside(before, after, grown) && isBlack(source, image, decoded, insideChroma(asked, grown, image, after))
    );
  if (clear && !(await isCleared(image, after))) return false;
  return valuesAreRight(source, image, [await decodeFrame(image, before), decoded], asked, grown);
}

const same = (one: Image, other: Image): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Frame by frame what the source decodes to, but for the boxes. */
async function decompressedIsRight(
  source: DicomFile,
  target: DicomFile,
  [image, plain]: readonly [Image, Image],
  masked: MaskedObject,
): Promise<boolean> {
  for (let frame = 0; frame < image.frames; frame++) {
    const before = await decodeFrame(image, frameBytes(source, image, frame));
    const after = await decodeFrame(plain, frameBytes(target, plain, frame));
    const boxes = masked.boxesIn(frame);
    // What is darkest is so among the values that the stream could hold.
    if (!valuesAreRight(source, image, [before, { ...after, bitsStored: before.bitsStored }], boxes, boxes))
      return false;
  }
  return true;
}

/**
 * True where a written object is its source but for black boxes: whole cells and fragments byte by byte, changed frames by
 * what they decode to, blocks of JPEG by their coefficients. Throws DicomError where it cannot be read at all.
 */
export async function maskIsRight(
  source: DicomFile,
  target: DicomFile,
  image: Image,
  masks: readonly Mask[],
  masked: MaskedObject,
  { clear, patches = [] }: { clear: boolean; patches?: readonly Patch[] | undefined },
): Promise<boolean> {
  const again = imageOf(target);
  if (masked.photometric !== undefined) {
    const meant = uncompressed(image, masked.photometric);
    return same(again, meant) && decompressedIsRight(source, target, [image, again], masked);
  }
  if (!same({ ...again, photometric: '' }, { ...image, photometric: '' })) return false;
  const whole = image.frameBits > 0 && image.bitsAllocated % 8 === 0 && !image.wordsSwapped;
  if (whole) return nativeIsRight(source, target, image, masks, clear, patches);
  const { has } = maskedFrames(image, masks);
  for (let frame = 0; frame < image.frames; frame++) {
    const asked = boxesOf(image, masks, frame);
    if (image.frameBits === 0 && !clear && !has(frame)) {
      if (!Buffer.from(frameBytes(target, image, frame)).equals(copied(source, image, frame, patches))) return false;
    } else if (!(await frameIsRight(source, target, image, frame, asked, masked.boxesIn(frame), masked.method, clear)))
      return false;
  }
  return true;
}
