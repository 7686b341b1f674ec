/** Blackens boxes in one compressed frame: opened, painted and compressed again without loss, or block by block in JPEG. */
import { deflateRawSync } from 'node:zlib';
import type { Box } from '#shared/contract/pixels.ts';
import { DicomError, type DicomFile } from '../types.ts';
import { blackValues, cellBytes, cellOf } from './black.ts';
import { asStreamed, familyOf, inflateFrame, openStream, streamWidth, type Stream } from './decode.ts';
import { encodeLossless } from './encode-lossless.ts';
import { encodeHtj2k, encodeJpeg2000, encodeJpegLs, transformsColours } from './encode-stream.ts';
import { plainBits, type Image } from './image.ts';
import { keptSegments } from './jpeg-write.ts';
import { maskJpeg } from './mask-jpeg.ts';
import { layoutOf, paintFrame } from './mask-native.ts';
import { grown, stretchesOfRow } from './mask-boxes.ts';
import { decodeRle, encodeRle } from './rle.ts';
import { jpegHead } from './stream-head.ts';

/** How an object is masked; 'blocks': whole blocks of JPEG by their coefficients; 'decompressed': all frames are stored uncompressed. */
export type MaskMethod = 'in place' | 'lossless' | 'blocks' | 'decompressed';

export interface MaskedFrame {
  bytes: Buffer;
  /** What is really black: JPEG grows boxes to whole blocks. */
  boxes: Box[];
  method: MaskMethod;
}

const inTotal = (image: Image): number => image.rows * image.columns * image.samples;

/** Black in the cells of an opened stream. */
function paintStream(file: DicomFile, image: Image, stream: Stream, boxes: readonly Box[]): void {
  const width = streamWidth(stream);
  if (stream.bytes.length < inTotal(image) * width) throw new DicomError('bad-pixels', 'The pixel data end too early.');
  const streamed = asStreamed(image, stream);
  const pixel = Buffer.concat(
    blackValues(file, streamed).map((value) =>
      cellBytes(stream.signed ? BigInt.asUintN(width * 8, BigInt(value)) : cellOf(streamed, value), width, true),
    ),
  );
  const bytes = Buffer.from(stream.bytes.buffer, stream.bytes.byteOffset, stream.bytes.length);
  for (let row = 0; row < image.rows; row++)
    for (const [first, end] of stretchesOfRow(boxes, row)) {
      const base = row * image.columns;
      bytes.fill(pixel, (base + first) * pixel.length, (base + end) * pixel.length);
    }
}

function maskRle(file: DicomFile, image: Image, bytes: Uint8Array, boxes: readonly Box[], clear: boolean): Buffer {
  const { rows, columns, samples, bitsAllocated } = image;
  // Bytes come pixel by pixel here, whatever Planar Configuration says.
  const inRle = { ...image, planar: false, frameBits: inTotal(image) * bitsAllocated };
  if (bitsAllocated === 1) {
    // Packed eight to a byte; rows need not begin at one (PS3.5 8.2.2).
    const length = Math.ceil((rows * columns * samples) / 8);
    const packed = Buffer.from(decodeRle(bytes, length, 1, 1));
    paintFrame(file, inRle, boxes, packed);
    return Buffer.from(encodeRle(packed, 1, length, 1, 1));
  }
  const width = Math.ceil(bitsAllocated / 8);
  const cells = Buffer.from(decodeRle(bytes, rows * columns, samples, width));
  paintFrame(file, inRle, boxes, cells, clear);
  return Buffer.from(encodeRle(cells, rows, columns, samples, width));
}

/** Frames of uncompressed values in fragments lie as native ones do; what they share in pairs becomes black in pairs. */
function maskPlain(file: DicomFile, image: Image, bytes: Buffer, boxes: readonly Box[]): Box[] {
  const plain = { ...image, frameBits: plainBits(image) };
  if (bytes.length * 8 < plain.frameBits) throw new DicomError('bad-pixels', 'The pixel data end too early.');
  paintFrame(file, plain, boxes, bytes);
  return grown(boxes, image, layoutOf(plain).pixels, 1);
}

/**
 * One frame as `frameBytes` gave it with black boxes, in the same transfer syntax. Beside the boxes its decoded values
 * stay; a frame that was compressed with loss is compressed again without. `clear`: what lies outside the stored bits
 * becomes 0. Throws DicomError.
 */
export async function maskFrame(
  file: DicomFile,
  image: Image,
  bytes: Uint8Array,
  boxes: readonly Box[],
  clear = false,
): Promise<MaskedFrame> {
  const lossless = (masked: Buffer): MaskedFrame => ({ bytes: masked, boxes: [...boxes], method: 'lossless' });
  const family = familyOf(image.transferSyntax);
  if (clear && family !== 'rle')
    throw new DicomError(
      'unsupported-pixels',
      'Bits beside the stored ones cannot be cleared in this transfer syntax.',
    );
  if (family === 'jxl') throw new DicomError('unsupported-pixels', 'This program has no encoder for JPEG XL.');
  const coded = family === 'jpeg' || family === 'lossless' ? jpegHead(bytes)?.marker : undefined;
  if (coded !== undefined && coded !== 0xc3) return { ...maskJpeg(file, image, bytes, boxes), method: 'blocks' };
  if (family === 'rle') return lossless(maskRle(file, image, bytes, boxes, clear));
  if (family === 'deflated' || family === 'native') {
    const plain = family === 'native' ? Buffer.from(bytes) : inflateFrame(image, bytes);
    const black = maskPlain(file, image, plain, boxes);
    if (family === 'native') return { bytes: plain, boxes: black, method: 'in place' };
    return { bytes: deflateRawSync(plain), boxes: black, method: 'lossless' };
  }
  const stream = await openStream(image, bytes);
  paintStream(file, image, stream, boxes);
  if (family === 'jpeg-ls') return lossless(await encodeJpegLs(stream));
  if (family === 'j2k') return lossless(await encodeJpeg2000(stream));
  if (family === 'htj2k') {
    const transform = stream.samples === 3 && transformsColours(bytes) === true;
    return lossless(await encodeHtj2k(stream, transform, image.transferSyntax.endsWith('.202')));
  }
  const wide = stream.bits > 8;
  const values = wide
    ? new Uint16Array(Uint8Array.from(stream.bytes).buffer, 0, inTotal(image))
    : stream.bytes.subarray(0, inTotal(image));
  const { ids } = jpegHead(bytes)!;
  return lossless(encodeLossless({ ...stream, precision: stream.bits, ids }, values, keptSegments(bytes)));
}
