/** Values of frames that are not compressed, whatever their cells: 1 to 64 bits, planes, shared chroma, floating point. */
import { DicomError } from '../types.ts';
import type { Values } from './decode.ts';
import type { Image } from './image.ts';

const bad = (why: string): DicomError => new DicomError('bad-pixels', why);

/** Values of `bits` stored bits below `highBit` in cells of 8, 16 or 32 bits. */
export function stored(image: Image, cells: Uint8Array | Uint16Array | Uint32Array): Values {
  const { bitsStored: bits, highBit, signed } = image;
  const shift = Math.max(0, highBit + 1 - bits);
  const width = cells.BYTES_PER_ELEMENT * 8;
  const whole = bits === width && shift === 0;
  if (!signed && whole) return cells;
  if (signed) {
    const out =
      width === 8
        ? new Int8Array(cells.length)
        : width === 16
          ? new Int16Array(cells.length)
          : new Int32Array(cells.length);
    const left = 32 - bits;
    for (let at = 0; at < cells.length; at++) out[at] = ((cells[at]! >>> shift) << left) >> left;
    return out;
  }
  const mask = bits >= 32 ? 0xffffffff : 2 ** bits - 1;
  const out = cells.slice();
  for (let at = 0; at < out.length; at++) out[at] = ((cells[at]! >>> shift) & mask) >>> 0;
  return out;
}

/** Cells of whole bytes in an array of their width. */
export function cellsOf(
  bytes: Uint8Array,
  width: 1 | 2 | 4,
  count: number,
  little = true,
): Uint8Array | Uint16Array | Uint32Array {
  if (bytes.length < count * width) throw bad('The pixel data end too early.');
  // A copy for sure: slice of a Buffer would share its memory.
  const copy = new Uint8Array(bytes.subarray(0, count * width));
  if (width === 1) return copy;
  if (!little) Buffer.from(copy.buffer)[width === 2 ? 'swap16' : 'swap32']();
  return width === 2 ? new Uint16Array(copy.buffer) : new Uint32Array(copy.buffer);
}

/** One value a byte; bits fill bytes from the least significant one (PS3.5 8.1.1). */
function unpackBits(bytes: Uint8Array, count: number): Uint8Array {
  if (bytes.length * 8 < count) throw bad('The pixel data end too early.');
  const out = new Uint8Array(count);
  for (let at = 0; at < count; at++) out[at] = (bytes[at >> 3]! >> (at & 7)) & 1;
  return out;
}

/** Values of more than 32 bits allocated, as numbers: only those that a number holds exactly. */
function wideValues({ bitsStored, highBit, signed, littleEndian }: Image, bytes: Buffer, width: number, count: number) {
  if (bytes.length < count * width) throw bad('The pixel data end too early.');
  const out = new Float64Array(count);
  const shift = BigInt(Math.max(0, highBit + 1 - bitsStored));
  for (let at = 0; at < count; at++) {
    let cell = 0n;
    for (let byte = 0; byte < width; byte++)
      cell = (cell << 8n) | BigInt(bytes[at * width + (littleEndian ? width - 1 - byte : byte)]!);
    const value = (signed ? BigInt.asIntN : BigInt.asUintN)(bitsStored, cell >> shift);
    if (value >= 2n ** 53n || value < -(2n ** 53n))
      throw new DicomError('unsupported-pixels', 'Values beyond 53 bits occur, which cannot be shown exactly.');
    out[at] = Number(value);
  }
  return out;
}

/** Cells as they lie in a native frame. */
function nativeCells(image: Image, bytes: Uint8Array, count: number): Uint8Array | Uint16Array | Uint32Array {
  const { bitsAllocated, littleEndian } = image;
  if (bitsAllocated === 1) return unpackBits(bytes, count);
  if (bitsAllocated === 12)
    return Uint16Array.from({ length: count }, (_, at) => {
      const byte = Math.floor((at * 12) / 8);
      return at & 1 ? (bytes[byte]! >> 4) | (bytes[byte + 1]! << 4) : bytes[byte]! | ((bytes[byte + 1]! & 15) << 8);
    });
  if (bitsAllocated !== 24) return cellsOf(bytes, (bitsAllocated / 8) as 1 | 2 | 4, count, littleEndian);
  if (bytes.length < count * 3) throw bad('The pixel data end too early.');
  const [first, last] = littleEndian ? [0, 2] : [2, 0];
  return Uint32Array.from(
    { length: count },
    (_, at) => bytes[at * 3 + first]! | (bytes[at * 3 + 1]! << 8) | (bytes[at * 3 + last]! << 16),
  );
}

/** Planes put together pixel by pixel. */
function woven<T extends Values>(planes: T, pixels: number, samples: number): T {
  const out = planes.slice() as T;
  for (let sample = 0; sample < samples; sample++)
    for (let pixel = 0; pixel < pixels; pixel++) out[pixel * samples + sample] = planes[sample * pixels + pixel]!;
  return out;
}

/** Stored values of one native frame, pixel by pixel. Throws DicomError. */
export function decodeNative(image: Image, bytes: Uint8Array): Values {
  const { rows, columns, samples, bitsAllocated, littleEndian } = image;
  const pixels = rows * columns;
  const count = pixels * samples;
  const planar = image.planar && samples > 1;
  // How these cells cross the words of big endian, no two programs agree.
  if (!littleEndian && ![1, 8, 12, 16, 32, 64].includes(bitsAllocated))
    throw new DicomError('unsupported-pixels', `Values of ${bitsAllocated} bits in big endian are not shown.`);
  if (image.kind !== 'integer') {
    const double = image.kind === 'double';
    const copy = new Uint8Array(bytes.subarray(0, count * (double ? 8 : 4)));
    if (copy.length < count * (double ? 8 : 4)) throw bad('The pixel data end too early.');
    if (!littleEndian) Buffer.from(copy.buffer)[double ? 'swap64' : 'swap32']();
    return double ? new Float64Array(copy.buffer) : new Float32Array(copy.buffer);
  }
  if (image.frameBits > 0 && image.frameBits < count * bitsAllocated) {
    // Y Y Cb Cr for each pair of pixels (PS3.3 C.7.6.3.1.2).
    const cells = nativeCells(image, bytes, pixels * 2);
    const out = bitsAllocated > 16 ? new Uint32Array(count) : new Uint16Array(count);
    for (let pair = 0; pair < pixels / 2; pair++)
      for (let half = 0; half < 2; half++) {
        out[(pair * 2 + half) * 3] = cells[pair * 4 + half]!;
        out[(pair * 2 + half) * 3 + 1] = cells[pair * 4 + 2]!;
        out[(pair * 2 + half) * 3 + 2] = cells[pair * 4 + 3]!;
      }
    return stored(image, bitsAllocated > 8 ? out : Uint8Array.from(out));
  }
  if (bitsAllocated > 32) {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const values = wideValues(image, whole, bitsAllocated / 8, count);
    return planar ? woven(values, pixels, samples) : values;
  }
  const cells = nativeCells(image, bytes, count);
  const values = bitsAllocated === 1 ? cells : stored(image, cells);
  return planar ? woven(values, pixels, samples) : values;
}
