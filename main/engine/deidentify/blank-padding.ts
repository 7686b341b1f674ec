/** Overwrites by zeros what lies in the pixel element beside the pixels: behind the last one, and in the gaps and behind the ends of frames. */
import { inflateRawSync } from 'node:zlib';
import { findElement } from '../dicom/find-element.ts';
import { onceAlike, type Once } from '../dicom/layouts.ts';
import { familyOf } from '../dicom/pixels/decode.ts';
import { plainBits } from '../dicom/pixels/image.ts';
import type { DicomFile, Element, Layout, Patch } from '../dicom/types.ts';
import { Withheld } from './withhold.ts';

const pixelTags = new Set([0x00280002, 0x00280004, 0x00280008, 0x00280010, 0x00280011, 0x00280100]);
const lengths = new WeakMap<Layout, Once<PixelLength | undefined>>();

/** Bytes that the numbers of rows, columns, samples, bits and frames ask for. */
export interface PixelLength {
  /** Of a value that is not compressed. */
  whole: number;
  /** Of a frame; `shared` where two pixels share their chroma (PS3.3 C.7.6.3.1.2), else the same. */
  frame: number;
  shared: number;
  /** Rows times columns. */
  pixels: number;
  frames: number;
}

/** Of a frame that has so many bytes: many that say that their pixels share chroma hold that of each of them. */
const heldBy = ({ frame, shared }: Pick<PixelLength, 'frame' | 'shared'>, bytes: number): number =>
  bytes < Math.ceil(frame) ? shared : frame;

function measured(file: DicomFile): PixelLength | undefined {
  const text = (tag: number): string | undefined => {
    const element = findElement(file.dataSet, tag);
    return element && file.text(file.dataSet, element).trim();
  };
  const number = (tag: number, otherwise: number): number => {
    const value = Number.parseInt(text(tag) ?? String(otherwise), 10);
    return value > 0 ? value : NaN;
  };
  const [rows, columns, bitsAllocated] = [number(0x00280010, NaN), number(0x00280011, NaN), number(0x00280100, NaN)];
  const [samples, frames] = [number(0x00280002, 1), number(0x00280008, 1)];
  const frame = (rows * columns * samples * bitsAllocated) / 8;
  const shared = plainBits({ rows, columns, samples, bitsAllocated, photometric: text(0x00280004) ?? '' }) / 8;
  if (Number.isNaN(frame * frames)) return undefined;
  const held = heldBy({ frame: frame * frames, shared: shared * frames }, file.pixel?.length ?? 0);
  return { whole: Math.ceil(held), frame, shared, pixels: rows * columns, frames };
}

/** Undefined where one of the numbers is missing or none; slices laid out alike share the answer. */
export const pixelLength = (file: DicomFile): PixelLength | undefined =>
  onceAlike(lengths, file, pixelTags, () => measured(file));

/** The bytes of a stretch of the pixel element. */
export function stretchOf(file: DicomFile, pixel: Element, offset: number, length: number): Buffer {
  const { fragments: _, ...value } = pixel;
  return file.raw({ ...value, offset, headerLength: 0, length, end: offset + length });
}

const blank = (offset: number, bytes: Uint8Array): Patch[] =>
  bytes.every((byte) => byte === 0) ? [] : [{ offset, bytes: new Uint8Array(bytes.length) }];

/** More than that, and frames that are not counted, are left alone. */
const longestRest = 65_536;

function behindPixels(file: DicomFile, pixel: Element): Patch[] {
  const length = pixelLength(file);
  if (length === undefined) return [];
  const rest = pixel.length - length.whole;
  const frame = length.whole / length.frames;
  // One byte that makes the length even says nothing; the value stays bit for bit.
  if (rest <= 1 || rest > longestRest || (rest >= frame && rest % frame === 0)) return [];
  return blank(pixel.end - rest, stretchOf(file, pixel, pixel.end - rest, rest));
}

const rleHeader = 64;
const mostSegments = 15;

/** Where PackBits that began at `start` have given `count` bytes (PS3.5 G.3.1); `end` where they never do. */
function packedEnd(bytes: Uint8Array, start: number, end: number, count: number): number {
  let at = start;
  for (let given = 0; given < count && at < end;) {
    const control = bytes[at]!;
    given += control < 128 ? control + 1 : control > 128 ? 257 - control : 0;
    at += control < 128 ? control + 2 : control > 128 ? 2 : 1;
  }
  return Math.min(at, end);
}

/** Unused offsets of the header, what lies between segments and behind the last one (PS3.5 G.5). Throws Withheld. */
function rleGaps(bytes: Buffer, pixels: number): [start: number, end: number][] {
  const segments = bytes.length < rleHeader ? 0 : bytes.readUInt32LE(0);
  if (segments < 1 || segments > mostSegments) throw new Withheld('codestream');
  const starts = Array.from({ length: segments }, (_, index) => bytes.readUInt32LE(4 + 4 * index));
  const gaps: [number, number][] = [[4 + 4 * segments, rleHeader]];
  let before = rleHeader;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? bytes.length;
    if (start < before || end > bytes.length || end < start) throw new Withheld('codestream');
    if (start > before) gaps.push([before, start]);
    before = packedEnd(bytes, start, end, pixels);
  }
  return [...gaps, [before, bytes.length]];
}

/** Largest frame that is looked at as a whole. */
const longestFrame = 256 * 1024 * 1024;

/** Patches of each frame where every one lies in a fragment of its own. Throws Withheld where they do not. */
function inFragments(
  file: DicomFile,
  pixel: Element,
  gapsOf: (bytes: Buffer, length: PixelLength) => readonly (readonly [start: number, end: number])[],
): Patch[] {
  const length = pixelLength(file);
  const fragments = (pixel.fragments ?? []).slice(1);
  // An empty one at the end belongs to nothing.
  const frames = fragments.filter(([, size], index) => size > 0 || index < (length?.frames ?? 0));
  if (!length || frames.length !== length.frames) throw new Withheld('codestream');
  return frames.flatMap(([offset, size]) => {
    if (size > longestFrame) throw new Withheld('codestream');
    const bytes = Buffer.from(stretchOf(file, pixel, offset, size));
    return gapsOf(bytes, length).flatMap(([start, end]) => blank(offset + start, bytes.subarray(start, end)));
  });
}

/** What stands behind a frame that is not compressed; a byte that makes its length even says nothing. */
function behindPlain(bytes: Buffer, length: PixelLength): [start: number, end: number][] {
  const end = Math.ceil(heldBy(length, bytes.length));
  return bytes.length > end + 1 ? [[end, bytes.length]] : [];
}

/** What stands behind the end of a deflated frame (RFC 1951). Throws Withheld where it holds more than its pixels. */
function behindDeflated(bytes: Buffer, length: PixelLength): [start: number, end: number][] {
  try {
    // The types of Node know nothing of `info`: the bytes that were taken from what was given.
    const { buffer, engine } = inflateRawSync(bytes, {
      info: true,
      maxOutputLength: Math.ceil(length.frame) + 1,
    }) as unknown as { buffer: Buffer; engine: { bytesWritten: number } };
    if (behindPlain(buffer, length).length === 0) return [[engine.bytesWritten, bytes.length]];
  } catch {
    // No stream, or one that goes on behind the pixels.
  }
  throw new Withheld('codestream');
}

/**
 * What to overwrite so that nothing but the picture stays; nothing where only zeros lie there. Throws Withheld where frames
 * are not built as their transfer syntax says (PS3.5 A.4), so that it is not known what belongs to them.
 */
export function paddingPatches(file: DicomFile): Patch[] {
  const { pixel, encoding } = file;
  if (!pixel) return [];
  if (!pixel.fragments) return behindPixels(file, pixel);
  switch (familyOf(encoding.transferSyntax)) {
    case 'rle':
      return inFragments(file, pixel, (bytes, { pixels }) => rleGaps(bytes, pixels));
    case 'native':
      return inFragments(file, pixel, behindPlain);
    case 'deflated':
      return inFragments(file, pixel, behindDeflated);
    default:
      return [];
  }
}
