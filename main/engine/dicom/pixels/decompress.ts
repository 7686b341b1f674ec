/** Objects whose compression cannot be written again: each frame is decoded, blackened in its boxes, and stored as plain values. */
import type { Box, Mask } from '#shared/contract/pixels.ts';
import { EXPLICIT } from '../encoding.ts';
import { DicomError, type DicomFile, type PixelPiece } from '../types.ts';
import { blackValues } from './black.ts';
import { decodeFrame, type Decoded } from './decode.ts';
import type { FrameSpool } from './frame-spool.ts';
import { frameBytes } from './frames.ts';
import type { Image } from './image.ts';
import { boxesOf, maskedFrames, stretchesOfRow } from './mask-boxes.ts';
import type { MaskedObject } from './mask-object.ts';

/** Longest value of an element of a known length: even, and below the mark of an unknown one (PS3.5 7.1.1). */
const LONGEST = 0xfffffffe;

/** What an object is once its pixels lie there uncompressed: colours as the decoder gives them, pixel by pixel. */
export const uncompressed = (image: Image, photometric: string): Image => ({
  ...image,
  transferSyntax: EXPLICIT,
  photometric,
  planar: false,
  frameBits: image.rows * image.columns * image.samples * image.bitsAllocated,
});

/** Makes the boxes of a decoded frame black. */
export function blacken(file: DicomFile, image: Image, { values, ...decoded }: Decoded, boxes: readonly Box[]): void {
  const { columns, samples } = image;
  const black = blackValues(file, { ...image, ...decoded });
  for (let row = 0; row < image.rows; row++)
    for (const [first, end] of stretchesOfRow(boxes, row))
      for (let at = (row * columns + first) * samples; at < (row * columns + end) * samples; at++)
        values[at] = black[at % samples]!;
}

/** Cells of one frame in whole bytes, little endian. Unused high bits repeat the sign, as most readers do not extend it. */
function cellsOf({ bitsAllocated, bitsStored, highBit }: Image, { values }: Decoded): Buffer {
  const width = bitsAllocated / 8;
  const shift = Math.max(0, highBit + 1 - bitsStored);
  if (shift === 0 && (width === 1 || width === 2 || width === 4)) {
    const cells =
      width === 1 ? new Uint8Array(values) : width === 2 ? new Uint16Array(values) : new Uint32Array(values);
    return Buffer.from(cells.buffer, cells.byteOffset, cells.byteLength);
  }
  const out = Buffer.alloc(values.length * width);
  const whole = 2 ** bitsAllocated;
  for (let at = 0; at < values.length; at++) {
    const cell = shift === 0 ? values[at]! : (values[at]! & (2 ** bitsStored - 1)) * 2 ** shift;
    out.writeUIntLE(cell < 0 ? cell + whole : cell, at * width, width);
  }
  return out;
}

/** Single bits, packed without a gap between frames (PS3.5 8.1.1). */
class Bits {
  #rest = 0;
  #count = 0;
  add(values: ArrayLike<number>): Buffer {
    const out = Buffer.alloc((this.#count + values.length) >> 3);
    for (let at = 0, place = 0; at < values.length; at++) {
      this.#rest |= (values[at]! & 1) << this.#count;
      if (++this.#count < 8) continue;
      out[place++] = this.#rest;
      this.#rest = this.#count = 0;
    }
    return out;
  }
  get last(): Buffer {
    return this.#count > 0 ? Buffer.of(this.#rest) : Buffer.alloc(0);
  }
}

/**
 * As `maskObject`, with all frames stored uncompressed: the decoded values beside the boxes stay, the compressed bytes do not.
 * One frame at a time is in memory. Throws DicomError where a frame cannot be decoded, frames differ in their colours, or
 * the whole is longer than an element can be.
 */
export async function decompressObject(
  file: DicomFile,
  image: Image,
  masks: readonly Mask[],
  spool: FrameSpool,
): Promise<MaskedObject> {
  const { bitsAllocated, frames } = image;
  const frameBits = image.rows * image.columns * image.samples * bitsAllocated;
  const length = Math.ceil((frameBits * frames) / 8);
  if (length > LONGEST)
    throw new DicomError(
      'unsupported-pixels',
      `Their compression cannot be written again, and uncompressed they need ${length} bytes, more than a file can hold in one element.`,
    );
  if ((bitsAllocated !== 1 && bitsAllocated % 8 !== 0) || bitsAllocated > 32)
    throw new DicomError('unsupported-pixels', `Values of ${bitsAllocated} bits cannot be stored uncompressed.`);
  const pieces: PixelPiece[] = [];
  const bits = new Bits();
  let photometric: string | undefined;
  for (let frame = 0; frame < frames; frame++) {
    const decoded = await decodeFrame(image, frameBytes(file, image, frame));
    photometric ??= decoded.photometric;
    if (decoded.photometric !== photometric)
      throw new DicomError('unsupported-pixels', 'The frames come in colours of different kinds.');
    blacken(file, image, decoded, boxesOf(image, masks, frame));
    pieces.push(spool.put(bitsAllocated === 1 ? bits.add(decoded.values) : cellsOf(image, decoded)));
  }
  const end = Buffer.concat([bits.last, Buffer.alloc(length & 1)]);
  if (end.length > 0) pieces.push({ bytes: end });
  return {
    change: { native: pieces, vr: bitsAllocated > 8 ? 'OW' : 'OB' },
    values: [],
    frames: maskedFrames(image, masks).count,
    method: 'decompressed',
    boxesIn: (frame) => boxesOf(image, masks, frame),
    photometric: photometric!,
  };
}
