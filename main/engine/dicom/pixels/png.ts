/** Reads a PNG (ISO/IEC 15948) as a decoder hands it over: grey or RGB of 8 or 16 bits, in one pass. */
import { inflateSync } from 'node:zlib';

export interface Png {
  rows: number;
  columns: number;
  samples: 1 | 3;
  bits: 8 | 16;
  /** Big endian where there are 16 bits. */
  bytes: Buffer;
}

const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** The neighbour that predicts best (9.4). */
function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return a <= b && a <= c ? left : b <= c ? above : corner;
}

/** Undefined where it is of another kind, or ends too early. */
export function readPng(png: Buffer): Png | undefined {
  if (!png.subarray(0, 8).equals(signature)) return undefined;
  let head: Buffer | undefined;
  const data: Buffer[] = [];
  for (let at = 8; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + 8);
    const chunk = png.subarray(at + 8, at + 8 + length);
    if (type === 'IHDR') head = chunk;
    if (type === 'IDAT') data.push(chunk);
    at += 12 + length;
  }
  if (!head || head.length < 13) return undefined;
  const [columns, rows] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const bits = head[8];
  const samples = head[9] === 0 ? 1 : head[9] === 2 ? 3 : undefined;
  if (samples === undefined || (bits !== 8 && bits !== 16) || head[12] !== 0) return undefined;
  const step = (samples * bits) / 8;
  const width = columns * step;
  const packed = inflateSync(Buffer.concat(data), { maxOutputLength: (width + 1) * rows + 16 });
  if (packed.length < (width + 1) * rows) return undefined;
  const bytes = Buffer.alloc(width * rows);
  for (let row = 0; row < rows; row++) {
    const from = row * (width + 1);
    const to = row * width;
    const filter = packed[from]!;
    for (let x = 0; x < width; x++) {
      const left = x >= step ? bytes[to + x - step]! : 0;
      const above = row > 0 ? bytes[to + x - width]! : 0;
      const corner = row > 0 && x >= step ? bytes[to + x - width - step]! : 0;
      const guess =
        filter === 0
          ? 0
          : filter === 1
            ? left
            : filter === 2
              ? above
              : filter === 3
                ? (left + above) >> 1
                : paeth(left, above, corner);
      bytes[to + x] = packed[from + 1 + x]! + guess;
    }
  }
  return { rows, columns, samples, bits, bytes };
}
