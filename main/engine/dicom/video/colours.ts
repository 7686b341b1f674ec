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

export function coloursOf(picture: Picture): Uint8Array {
  const { rows, columns, planes, bits, fullRange, chroma } = picture;
  const [luma, blue, red] = planes;
  const out = new Uint8ClampedArray(rows * columns * 3);
  const scale = 2 ** (bits - 8);
  const [black, span, reach] = fullRange ? [0, 255, 255] : [16, 219, 224];
  // Values are 2 ^ bits - 1 at most in the full range.
  const whole = fullRange ? (2 ** bits - 1) / 255 : scale;
  const [kr, kb] = weights[picture.matrix ?? unsaid(picture)] ?? weights[unsaid(picture)]!;
  const kg = 1 - kr - kb;
  const [toRed, toBlue] = [(2 * (1 - kr) * 255) / reach, (2 * (1 - kb) * 255) / reach];
  const [redToGreen, blueToGreen] = [(toRed * kr) / kg, (toBlue * kb) / kg];
  const wide = Math.ceil(columns / chroma[0]);
  const isRgb = picture.matrix === 0 && chroma[0] === 1;
  for (let row = 0, at = 0; row < rows; row++) {
    const line = Math.floor(row / chroma[1]) * wide;
    for (let column = 0; column < columns; column++, at++) {
      const y = ((luma![at]! / whole - black) * 255) / span;
      if (!blue || !red) {
        out.fill(y, at * 3, at * 3 + 3);
        continue;
      }
      const place = line + Math.floor(column / chroma[0]);
      if (isRgb) {
        out[at * 3] = red[place]! / whole;
        out[at * 3 + 1] = luma![at]! / whole;
        out[at * 3 + 2] = blue[place]! / whole;
        continue;
      }
      const [cb, cr] = [blue[place]! / whole - 128, red[place]! / whole - 128];
      out[at * 3] = y + toRed * cr;
      out[at * 3 + 1] = y - blueToGreen * cb - redToGreen * cr;
      out[at * 3 + 2] = y + toBlue * cb;
    }
  }
  return new Uint8Array(out.buffer);
}
