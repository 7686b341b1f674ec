/** Luma and chroma of a video as red, green and blue of eight bits (ITU-T H.273 8.3). */
import type { Picture } from './decoder.ts';

/** Weights of red and blue in luma, by matrix coefficients. */
const weights: Readonly<Record<number, readonly [red: number, blue: number]>> = {
  1: [0.2126, 0.0722],
  4: [0.3, 0.11],
  5: [0.299, 0.114],
  6: [0.299, 0.114],
  7: [0.212, 0.087],
  9: [0.2627, 0.0593],
  10: [0.2627, 0.0593],
};
/** Where the stream does not say: high definition by the one, lesser by the other, as players take it. */
const unsaid = ({ rows }: Picture): number => (rows > 576 ? 1 : 6);

/** What each stored value comes to in 65536ths, so that a pixel takes look-ups and sums of whole numbers only. */
const table = (bits: number, of: (value: number) => number): Int32Array =>
  Int32Array.from({ length: 2 ** bits }, (_, value) => Math.round(of(value) * 65536));
const byte = (value: number): number => (value < 0 ? 0 : value > 0xff7fff ? 255 : (value + 0x8000) >> 16);

export function coloursOf(picture: Picture): Uint8Array {
  const { rows, columns, planes, bits, fullRange, chroma } = picture;
  const [luma, blue, red] = planes;
  const out = new Uint8Array(rows * columns * 3);
  const [black, span, reach] = fullRange ? [0, 255, 255] : [16, 219, 224];
  // Values are 2 ^ bits - 1 at most in the full range, and as many times larger as there are more bits in the other.
  const whole = fullRange ? (2 ** bits - 1) / 255 : 2 ** (bits - 8);
  const shown = table(bits, (value) => ((value / whole - black) * 255) / span);
  if (!luma || !blue || !red) {
    for (let at = 0; at < rows * columns; at++) out.fill(byte(shown[luma![at]!]!), at * 3, at * 3 + 3);
    return out;
  }
  if (picture.matrix === 0 && chroma[0] === 1) {
    // Green, blue and red as they are.
    const plain = table(bits, (value) => value / whole);
    for (let at = 0; at < rows * columns; at++)
      [red, luma, blue].forEach((plane, part) => (out[at * 3 + part] = byte(plain[plane[at]!]!)));
    return out;
  }
  const [kr, kb] = weights[picture.matrix ?? unsaid(picture)] ?? weights[unsaid(picture)]!;
  const [toRed, toBlue] = [(2 * (1 - kr) * 255) / reach, (2 * (1 - kb) * 255) / reach];
  const part = (gain: number): Int32Array => table(bits, (value) => (value / whole - 128) * gain);
  const [redInRed, blueInBlue] = [part(toRed), part(toBlue)];
  const [redInGreen, blueInGreen] = [part((-toRed * kr) / (1 - kr - kb)), part((-toBlue * kb) / (1 - kr - kb))];
  const wide = Math.ceil(columns / chroma[0]);
  const shift = chroma[0] - 1;
  for (let row = 0, at = 0, to = 0; row < rows; row++) {
    const line = Math.floor(row / chroma[1]) * wide;
    for (let column = 0; column < columns; column++, at++, to += 3) {
      // Unpacking lists would take most of the time here.
      const y = shown[luma[at]!]!;
      const place = line + (column >> shift);
      const cb = blue[place]!;
      const cr = red[place]!;
      out[to] = byte(y + redInRed[cr]!);
      out[to + 1] = byte(y + blueInGreen[cb]! + redInGreen[cr]!);
      out[to + 2] = byte(y + blueInBlue[cb]!);
    }
  }
  return out;
}
