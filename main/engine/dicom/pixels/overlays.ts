/** Planes that overlays (PS3.3 C.9.2) draw over a frame, from their own data or from unused bits of the pixels. */
import { DicomError, type DicomFile, type Element } from '../types.ts';
import { frameBytes } from './frames.ts';
import { elementAt, imageOf, numberAt, type Image } from './image.ts';

function signedPair(file: DicomFile, element: Element | undefined): [number, number] {
  if (!element || element.length < 4) return [1, 1];
  const bytes = file.raw(element);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return [view.getInt16(0, file.encoding.littleEndian), view.getInt16(2, file.encoding.littleEndian)];
}

/** Groups of overlays that have no data of their own: if they are drawn at all, they lie in unused bits of the pixels (PS3.3 C.9.2). */
const groupsWithoutData = (file: DicomFile): number[] =>
  file.dataSet.elements.flatMap((element) => {
    const group = element.tag >>> 16;
    // Odd groups are private, and no overlays (PS3.5 7.6, 7.8).
    if (group < 0x6000 || group > 0x60ff || (group & 1) === 1 || (element.tag & 0xffff) !== 0x0010) return [];
    const data = elementAt(file, (((group << 16) >>> 0) + 0x3000) >>> 0);
    return !data || data.length === 0 ? [group] : [];
  });

/** Whether there are any. */
export const declaresOverlay = (file: DicomFile): boolean => groupsWithoutData(file).length > 0;

/** Whether such an overlay may be drawn: scanners describe some of which no bit is set. Compressed pixels are not asked. */
export function hidesOverlay(file: DicomFile): boolean {
  const groups = groupsWithoutData(file);
  if (groups.length === 0 || !file.pixel) return groups.length > 0;
  try {
    return groups.some((group) => liesInPicture(file, group)) || setsUnusedBits(file, imageOf(file));
  } catch (error) {
    if (error instanceof DicomError) return true;
    throw error;
  }
}

/** A bit of the picture's own values; 0 stands there too where nothing was drawn. */
function liesInPicture(file: DicomFile, group: number): boolean {
  const { highBit, bitsStored } = imageOf(file);
  const bit = numberAt(file, group * 0x10000 + 0x0102) ?? 0;
  return bit !== 0 && bit <= highBit && bit > highBit - bitsStored;
}

function setsUnusedBits(file: DicomFile, image: Image): boolean {
  const { bitsAllocated, bitsStored, highBit, frames, frameBits } = image;
  if (frameBits === 0 || (bitsAllocated !== 8 && bitsAllocated !== 16)) return true;
  const used = ((1 << bitsStored) - 1) << (highBit + 1 - bitsStored);
  const unused = ((1 << bitsAllocated) - 1) & ~used;
  const [low, high] = [unused & 0xff, unused >> 8];
  const masks = bitsAllocated === 8 ? [low, low] : image.littleEndian ? [low, high] : [high, low];
  for (let frame = 0; frame < frames; frame++) {
    const bytes = frameBytes(file, image, frame);
    for (let at = 0; at < bytes.length; at++) if ((bytes[at]! & masks[at & 1]!) !== 0) return true;
  }
  return false;
}

/** All overlays of the frame in one plane, a byte a pixel; undefined where there are none. */
export function overlayPlane(file: DicomFile, image: Image, frame: number): Uint8Array | undefined {
  let plane: Uint8Array | undefined;
  for (let group = 0x6000; group <= 0x601e; group += 2) {
    const tag = (element: number): number => group * 0x10000 + element;
    const rows = numberAt(file, tag(0x0010)) ?? 0;
    const columns = numberAt(file, tag(0x0011)) ?? 0;
    if (rows < 1 || columns < 1 || rows * columns > 2 ** 28) continue;
    const first = (numberAt(file, tag(0x0051)) ?? 1) - 1;
    const place = frame - first;
    if (place < 0 || place >= (numberAt(file, tag(0x0015)) ?? (first > 0 ? 1 : Infinity))) continue;
    const [top, left] = signedPair(file, elementAt(file, tag(0x0050)));
    const on = bitsOf(file, image, frame, tag, { rows, columns, place });
    if (!on) continue;
    plane ??= new Uint8Array(image.rows * image.columns);
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++) {
        const [down, across] = [y + top - 1, x + left - 1];
        if (down >= 0 && down < image.rows && across >= 0 && across < image.columns && on(y * columns + x))
          plane[down * image.columns + across] = 1;
      }
  }
  return plane;
}

function bitsOf(
  file: DicomFile,
  image: Image,
  frame: number,
  tag: (element: number) => number,
  { rows, columns, place }: { rows: number; columns: number; place: number },
): ((at: number) => boolean) | undefined {
  const data = elementAt(file, tag(0x3000));
  const size = rows * columns;
  if (data && data.length > 0) {
    const bytes = file.raw(data);
    // One plane for all frames where there is only one.
    const planes = numberAt(file, tag(0x0015)) ?? 1;
    const start = planes > 1 ? place * size : 0;
    const swapped = !file.encoding.littleEndian && data.vr === 'OW' ? 1 : 0;
    if ((start + size) / 8 > bytes.length) return undefined;
    return (at) => ((bytes[((start + at) >> 3) ^ swapped]! >> ((start + at) & 7)) & 1) === 1;
  }
  const bit = numberAt(file, tag(0x0102)) ?? 0;
  const hidden = bit > image.highBit || bit <= image.highBit - image.bitsStored;
  if (
    !hidden ||
    image.frameBits === 0 ||
    image.bitsAllocated !== 16 ||
    image.samples !== 1 ||
    columns !== image.columns
  )
    return undefined;
  const bytes = frameBytes(file, image, frame);
  return (at) => ((bytes[at * 2 + ((bit >> 3) ^ (image.littleEndian ? 0 : 1))]! >> (bit & 7)) & 1) === 1;
}
