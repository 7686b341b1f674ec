/** Blocks of MPEG-2 (ISO/IEC 13818-2 7.2 to 7.5): coefficients out of the stream, weighted, and turned into samples. */
import { damaged, type Bits } from './bits.ts';
import { coefficientsOne, coefficientsZero, endOfBlock, escapeCoefficient } from './mpeg2-tables.ts';
import type { Plane } from './mpeg2-predict.ts';

/** Coefficients of the block in work, in rows. */
export const block = new Int32Array(64);

const saturated = (value: number): number => (value > 2047 ? 2047 : value < -2048 ? -2048 : value);

/** Coefficients behind the first one of an intra block, or all of another; true where there is more than the first. */
export function readCoefficients(
  bits: Bits,
  { intra, one, scan, weights, scale }: { intra: boolean; one: boolean; scan: Uint8Array; weights: Uint8Array; scale: number }, // prettier-ignore
): void {
  const table = intra && one ? coefficientsOne : coefficientsZero;
  let place = intra ? 1 : 0;
  let sum = intra ? block[0]! : 0;
  if (!intra && bits.peek(1) === 1) {
    // The first coefficient of such a block cannot be the end, so that its shortest code is shorter.
    sum = put(0, 1, bits.take(2) & 1);
    place = 1;
  }
  for (;;) {
    const code = bits.code(table);
    if (code === endOfBlock) break;
    if (code === escapeCoefficient) {
      place += bits.take(6);
      const stored = bits.take(12);
      if ((stored & 2047) === 0 || place > 63) throw damaged();
      sum += stored > 2048 ? put(place, 4096 - stored, 1) : put(place, stored, 0);
    } else {
      place += code >> 6;
      if (place > 63) throw damaged();
      sum += put(place, code & 63, bits.take(1));
    }
    place += 1;
  }
  // 7.4.4: the sum of all is odd, so that decoders round alike.
  if ((sum & 1) === 0) block[63]! ^= 1;

  function put(at: number, level: number, negative: number): number {
    const to = scan[at]!;
    const value = ((intra ? 2 * level : 2 * level + 1) * weights[to]! * scale) >> 5;
    return (block[to] = saturated(negative ? -value : value));
  }
}

/** cos(k π / 16) / 2, and the same of the mean value. */
const half = Array.from({ length: 8 }, (_, k) => Math.cos((k * Math.PI) / 16) / 2);
const [, c1, c2, c3, c4, c5, c6, c7] = half as [number, number, number, number, number, number, number, number];
const between = new Float64Array(64);

/** One row or column of the inverse cosine transform, even and odd parts apart; without lists, which would take the time. */
function turn(from: ArrayLike<number>, at: number, step: number, to: Float64Array): void {
  const a0 = from[at]!;
  const a1 = from[at + step]!;
  const a2 = from[at + 2 * step]!;
  const a3 = from[at + 3 * step]!;
  const a4 = from[at + 4 * step]!;
  const a5 = from[at + 5 * step]!;
  const a6 = from[at + 6 * step]!;
  const a7 = from[at + 7 * step]!;
  const p = (a0 + a4) * c4;
  const q = (a0 - a4) * c4;
  const r = a2 * c2 + a6 * c6;
  const s = a2 * c6 - a6 * c2;
  const e0 = p + r;
  const e1 = q + s;
  const e2 = q - s;
  const e3 = p - r;
  const o0 = a1 * c1 + a3 * c3 + a5 * c5 + a7 * c7;
  const o1 = a1 * c3 - a3 * c7 - a5 * c1 - a7 * c5;
  const o2 = a1 * c5 - a3 * c1 + a5 * c7 + a7 * c3;
  const o3 = a1 * c7 - a3 * c5 + a5 * c3 - a7 * c1;
  to[at] = e0 + o0;
  to[at + step] = e1 + o1;
  to[at + 2 * step] = e2 + o2;
  to[at + 3 * step] = e3 + o3;
  to[at + 4 * step] = e3 - o3;
  to[at + 5 * step] = e2 - o2;
  to[at + 6 * step] = e1 - o1;
  to[at + 7 * step] = e0 - o0;
}

/** Turns the block into samples, adds them to the prediction (or sets them), and clears the block. */
export function addBlock({ bytes, start, stride }: Plane, x: number, y: number, intra: boolean): void {
  for (let row = 0; row < 64; row += 8) turn(block, row, 1, between);
  for (let column = 0; column < 8; column++) turn(between, column, 8, between);
  let out = start + y * stride + x;
  for (let row = 0; row < 64; row += 8, out += stride)
    for (let column = 0; column < 8; column++) {
      const value = Math.round(between[row + column]!) + (intra ? 0 : bytes[out + column]!);
      bytes[out + column] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
  block.fill(0);
}
