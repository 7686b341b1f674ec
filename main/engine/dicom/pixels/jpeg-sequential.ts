/** Samples of a sequential Huffman JPEG of 8 or 12 bits: for 12 bits (JPEG Extended) no kept library decodes them. */
import { DicomError } from '../types.ts';
import { natural, readCoefficients, type Component } from './jpeg-coefficients.ts';

const cosines = Float64Array.from({ length: 64 }, (_, place) => {
  const x = place >> 3;
  const u = place & 7;
  return (u === 0 ? Math.SQRT1_2 : 1) * 0.5 * Math.cos(((2 * x + 1) * u * Math.PI) / 16);
});

/** Samples of one component, blocksAcross × 8 a row (ISO/IEC 10918-1 A.3.3, in double precision). */
function samplesOf(part: Component, table: Uint16Array, precision: number): Uint16Array {
  const width = part.blocksAcross * 8;
  const out = new Uint16Array(width * part.blocksDown * 8);
  const block = new Float64Array(64);
  const half = new Float64Array(64);
  const middle = 1 << (precision - 1);
  const highest = (1 << precision) - 1;
  for (let by = 0; by < part.blocksDown; by++)
    for (let bx = 0; bx < part.blocksAcross; bx++) {
      const base = (by * part.blocksAcross + bx) * 64;
      block.fill(0);
      for (let k = 0; k < 64; k++) block[natural[k]!] = part.coefficients[base + k]! * table[k]!;
      for (let v = 0; v < 8; v++)
        for (let x = 0; x < 8; x++) {
          let sum = 0;
          for (let u = 0; u < 8; u++) sum += cosines[x * 8 + u]! * block[v * 8 + u]!;
          half[v * 8 + x] = sum;
        }
      for (let y = 0; y < 8; y++)
        for (let x = 0; x < 8; x++) {
          let sum = 0;
          for (let v = 0; v < 8; v++) sum += cosines[y * 8 + v]! * half[v * 8 + x]!;
          out[(by * 8 + y) * width + bx * 8 + x] = Math.min(highest, Math.max(0, Math.round(sum + middle)));
        }
    }
  return out;
}

/** Samples as coded, pixel-interleaved, without any change of colours. Throws DicomError. */
export function decodeSequential(bytes: Uint8Array): {
  rows: number;
  columns: number;
  samples: number;
  precision: number;
  values: Uint16Array;
} {
  const { rows, columns, precision, components, quantisation } = readCoefficients(bytes);
  const hMax = Math.max(...components.map((part) => part.horizontal));
  const vMax = Math.max(...components.map((part) => part.vertical));
  const values = new Uint16Array(rows * columns * components.length);
  components.forEach((part, sample) => {
    const table = quantisation[part.quantisation];
    if (!table) throw new DicomError('bad-pixels', 'The JPEG data cannot be decoded: a quantisation table is missing.');
    const plane = samplesOf(part, table, precision);
    const width = part.blocksAcross * 8;
    for (let y = 0; y < rows; y++) {
      const row = Math.floor((y * part.vertical) / vMax) * width;
      for (let x = 0; x < columns; x++)
        values[(y * columns + x) * components.length + sample] = plane[row + Math.floor((x * part.horizontal) / hMax)]!;
    }
  });
  return { rows, columns, samples: components.length, precision, values };
}
