/** Blackens whole blocks of a sequential JPEG by their coefficients: every other block keeps the ones it has. */
import type { Box } from '#shared/contract/pixels.ts';
import { DicomError, type DicomFile } from '../types.ts';
import { blackValues, cellOf } from './black.ts';
import type { Image } from './image.ts';
import { readCoefficients, type CoefficientImage, type Component } from './jpeg-coefficients.ts';
import { writeCoefficients } from './jpeg-write.ts';
import { grown } from './mask-boxes.ts';
import { jpegHead, transformOf } from './stream-head.ts';

/** Pixels that one unit of the stream covers, which becomes black whole or not at all. */
export function unitOf({ components }: CoefficientImage): { width: number; height: number } {
  // A scan of one component goes block by block, whatever its sampling factors are (ISO/IEC 10918-1 A.2.2).
  if (components.length === 1) return { width: 8, height: 8 };
  return {
    width: 8 * Math.max(...components.map((part) => part.horizontal)),
    height: 8 * Math.max(...components.map((part) => part.vertical)),
  };
}

/** True where three components are luma and chroma, told as the decoder tells it. */
function isYbr(bytes: Uint8Array, image: Image, coded: CoefficientImage): boolean {
  if (coded.precision > 8) return image.photometric.startsWith('YBR');
  const head = jpegHead(bytes)!;
  if (head.jfif) return true;
  if (head.adobe) return transformOf(bytes) !== 0;
  return image.photometric !== 'RGB' && !(head.ids[0] === 82 && head.ids[1] === 71 && head.ids[2] === 66);
}

/** DC coefficients of flat black blocks, one a component; what lies beyond the range of samples is cut by every decoder. */
function blackDc(file: DicomFile, image: Image, bytes: Uint8Array, coded: CoefficientImage): number[] {
  const half = 2 ** (coded.precision - 1);
  const tableOf = (part: Component): number => {
    const table = coded.quantisation[part.quantisation];
    if (!table || table[0] === 0)
      throw new DicomError('bad-pixels', 'The JPEG data cannot be decoded: a quantisation table is missing.');
    return table[0]!;
  };
  const { components } = coded;
  if (components.length === 3) {
    const ybr = isYbr(bytes, image, coded);
    return components.map((part, place) => (ybr && place > 0 ? 0 : -Math.ceil((half * 8) / tableOf(part))));
  }
  if (components.length !== 1)
    throw new DicomError('unsupported-pixels', 'JPEG data of two or four colours cannot be masked.');
  const table = tableOf(components[0]!);
  const [value] = blackValues(file, image);
  const sample = Number(cellOf({ ...image, highBit: image.bitsStored - 1 }, value!));
  if (sample === 0) return [-Math.ceil((half * 8) / table)];
  if (sample === 2 ** image.bitsStored - 1) return [Math.ceil(((half - 1) * 8) / table)];
  return [Math.round(((sample - half) * 8) / table)];
}

/** Calls `act` for every block of a component that lies in the boxes, which are whole units. */
export function blocksIn(
  coded: CoefficientImage,
  part: Component,
  boxes: readonly Box[],
  act: (block: number) => void,
): void {
  const unit = unitOf(coded);
  const single = coded.components.length === 1;
  const [across, down] = single ? [1, 1] : [part.horizontal, part.vertical];
  for (const { x, y, width, height } of boxes) {
    const right = Math.min(part.blocksAcross, Math.ceil((x + width) / unit.width) * across);
    const bottom = Math.min(part.blocksDown, Math.ceil((y + height) / unit.height) * down);
    for (let by = (y / unit.height) * down; by < bottom; by++)
      for (let bx = (x / unit.width) * across; bx < right; bx++) act(by * part.blocksAcross + bx);
  }
}

/** One frame with black boxes, and the boxes as they grew. Throws DicomError where its coefficients cannot be read. */
export function maskJpeg(
  file: DicomFile,
  image: Image,
  bytes: Uint8Array,
  boxes: readonly Box[],
): { bytes: Buffer; boxes: Box[] } {
  const coded = readCoefficients(bytes);
  const unit = unitOf(coded);
  const whole = grown(boxes, image, unit.width, unit.height);
  const dc = blackDc(file, image, bytes, coded);
  coded.components.forEach((part, place) =>
    blocksIn(coded, part, whole, (block) => {
      part.coefficients.fill(0, block * 64, block * 64 + 64);
      part.coefficients[block * 64] = dc[place]!;
    }),
  );
  return { bytes: writeCoefficients(bytes, coded), boxes: whole };
}

/** True where two streams differ in nothing but the blocks of these boxes. */
export function sameBeside(before: Uint8Array, after: Uint8Array, boxes: readonly Box[]): boolean {
  const [one, other] = [readCoefficients(before), readCoefficients(after)];
  return one.components.every((part, place) => {
    const same = other.components[place];
    if (same?.coefficients.length !== part.coefficients.length) return false;
    const tables = [one, other].map(({ quantisation }) =>
      Buffer.from(new Uint16Array(quantisation[part.quantisation]!).buffer),
    );
    if (!tables[0]!.equals(tables[1]!)) return false;
    const inside = new Set<number>();
    blocksIn(one, part, boxes, (block) => inside.add(block));
    for (let block = 0; block * 64 < part.coefficients.length; block++) {
      if (inside.has(block)) continue;
      for (let k = block * 64; k < block * 64 + 64; k++)
        if (part.coefficients[k] !== same.coefficients[k]) return false;
    }
    return true;
  });
}
