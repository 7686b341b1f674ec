/** Prediction of MPEG-2 from pictures that came before (ISO/IEC 13818-2 7.6), to half a sample. */

/** One plane of a picture as it lies in memory; of one field every other line. */
export interface Plane {
  bytes: Uint8Array;
  start: number;
  stride: number;
  width: number;
  height: number;
}

export const fieldOf = ({ bytes, start, stride, width, height }: Plane, bottom: number): Plane => ({
  bytes,
  start: start + bottom * stride,
  stride: stride * 2,
  width,
  height: height >> 1,
});

const clamped = (at: number, size: number): number => (at < 0 ? 0 : at >= size ? size - 1 : at);

/** Room for one block with its neighbours, where it reaches over the edge of the picture. */
const edge = new Uint8Array(17 * 17);

/**
 * Copies `across` × `down` samples from half-sample place (x, y) of one plane to (toX, toY) of another; `mean`: into the middle
 * between them and what is there, as predictions from both sides are.
 */
export function predict(
  from: Plane,
  to: Plane,
  toX: number,
  toY: number,
  x: number,
  y: number,
  across: number,
  down: number,
  mean: boolean,
): void {
  const [left, top] = [x >> 1, y >> 1];
  const [halfX, halfY] = [x & 1, y & 1];
  let { bytes: source, stride } = from;
  let at = from.start + top * stride + left;
  // A stream that keeps to the standard never reaches over the edge.
  if (left < 0 || top < 0 || left + across + halfX > from.width || top + down + halfY > from.height) {
    for (let row = 0; row < down + halfY; row++)
      for (let column = 0; column < across + halfX; column++)
        edge[row * 17 + column] =
          source[from.start + clamped(top + row, from.height) * stride + clamped(left + column, from.width)]!;
    [source, stride, at] = [edge, 17, 0];
  }
  const target = to.bytes;
  let out = to.start + toY * to.stride + toX;
  const below = halfY ? stride : 0;
  for (let row = 0; row < down; row++, at += stride, out += to.stride)
    for (let column = 0; column < across; column++) {
      const place = at + column;
      let value = source[place]!;
      if (halfX && halfY)
        value = (value + source[place + 1]! + source[place + below]! + source[place + below + 1]! + 2) >> 2;
      else if (halfX) value = (value + source[place + 1]! + 1) >> 1;
      else if (halfY) value = (value + source[place + below]! + 1) >> 1;
      target[out + column] = mean ? (target[out + column]! + value + 1) >> 1 : value;
    }
}
