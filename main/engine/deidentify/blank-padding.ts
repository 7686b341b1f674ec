/** Overwrites by zeros what lies in the pixel element beside the pixels: behind the last one, and in the gaps of RLE frames. */
import { findElement } from '../dicom/find-element.ts';
import { onceAlike, type Once } from '../dicom/layouts.ts';
import type { DicomFile, Element, Layout, Patch } from '../dicom/types.ts';

const pixelTags = new Set([0x00280002, 0x00280008, 0x00280010, 0x00280011, 0x00280100]);
const lengths = new WeakMap<Layout, Once<PixelLength | undefined>>();

/** Bytes that the numbers of rows, columns, samples, bits and frames ask for. */
export interface PixelLength {
  whole: number;
  frame: number;
  /** Rows times columns. */
  pixels: number;
}

function measured(file: DicomFile): PixelLength | undefined {
  const number = (tag: number, otherwise: number): number => {
    const element = findElement(file.dataSet, tag);
    const value = element ? Number.parseInt(file.text(file.dataSet, element), 10) : otherwise;
    return value > 0 ? value : NaN;
  };
  const pixels = number(0x00280010, NaN) * number(0x00280011, NaN);
  const bits = pixels * number(0x00280002, 1) * number(0x00280100, NaN);
  const whole = Math.ceil((bits * number(0x00280008, 1)) / 8);
  return Number.isNaN(whole) ? undefined : { whole, frame: bits / 8, pixels };
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
  const { frame } = length;
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

/** Unused offsets of the header, what lies between segments and behind the last one (PS3.5 G.5). */
function rleGaps(bytes: Buffer, pixels: number): [start: number, end: number][] {
  if (bytes.length < rleHeader) return [];
  const segments = bytes.readUInt32LE(0);
  if (segments < 1 || segments > mostSegments) return [];
  const starts = Array.from({ length: segments }, (_, index) => bytes.readUInt32LE(4 + 4 * index));
  const gaps: [number, number][] = [[4 + 4 * segments, rleHeader]];
  let before = rleHeader;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? bytes.length;
    if (start < before || end > bytes.length || end < start) return [];
    if (start > before) gaps.push([before, start]);
    before = packedEnd(bytes, start, end, pixels);
  }
  return [...gaps, [before, bytes.length]];
}

function inRle(file: DicomFile, pixel: Element): Patch[] {
  const pixels = pixelLength(file)?.pixels;
  if (pixels === undefined) return [];
  return (pixel.fragments ?? []).slice(1).flatMap(([offset, length]) => {
    const bytes = length === 0 ? Buffer.alloc(0) : Buffer.from(stretchOf(file, pixel, offset, length));
    return rleGaps(bytes, pixels).flatMap(([start, end]) => blank(offset + start, bytes.subarray(start, end)));
  });
}

/** What to overwrite so that nothing but the picture stays; nothing where only zeros lie there. */
export function paddingPatches(file: DicomFile): Patch[] {
  const { pixel, encoding } = file;
  if (!pixel) return [];
  if (!pixel.fragments) return behindPixels(file, pixel);
  return encoding.transferSyntax === '1.2.840.10008.1.2.5' ? inRle(file, pixel) : [];
}
