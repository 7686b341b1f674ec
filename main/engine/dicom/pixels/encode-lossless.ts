/** JPEG Lossless, Process 14 with first-order prediction (ISO/IEC 10918-1 annex H): no library on npm writes it. */
import { BitWriter, codesOf, sizeOf, tableFor, tableSegment } from './huffman.ts';

interface Shape {
  rows: number;
  columns: number;
  samples: number;
  /** Bits of a value, 2 to 16. */
  precision: number;
  /** Component identifiers, one a sample. */
  ids: readonly number[];
}

/** Calls `act` with each difference to its prediction (H.1.2), modulo 2^16, in the order of the stream. */
function differences(
  { rows, columns, samples, precision }: Shape,
  values: Uint8Array | Uint16Array,
  act: (difference: number) => void,
): void {
  const rowLength = columns * samples;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      for (let sample = 0; sample < samples; sample++) {
        const at = row * rowLength + column * samples + sample;
        const prediction =
          column > 0 ? values[at - samples]! : row > 0 ? values[at - rowLength]! : 2 ** (precision - 1);
        // From -32767 to 32768.
        const difference = (values[at]! - prediction) & 0xffff;
        act(difference > 32768 ? difference - 65536 : difference);
      }
}

/** One frame of pixel-interleaved values; `segments` are put after its beginning. */
export function encodeLossless(
  shape: Shape,
  values: Uint8Array | Uint16Array,
  segments: readonly Uint8Array[] = [],
): Buffer {
  const { rows, columns, samples, precision, ids } = shape;
  const frequencies = new Uint32Array(256);
  differences(shape, values, (difference) => frequencies[sizeOf(difference)]!++);
  const table = tableFor(frequencies);
  const codes = codesOf(table);
  const writer = new BitWriter(values.length);
  differences(shape, values, (difference) => {
    const size = sizeOf(difference);
    writer.code(codes, size);
    // 32768 has no additional bits.
    if (size < 16) writer.value(difference, size);
  });
  const word = (value: number): [number, number] => [value >> 8, value & 255];
  const frame = [
    ...[0xff, 0xc3, ...word(8 + 3 * samples), precision, ...word(rows), ...word(columns), samples],
    ...ids.flatMap((id) => [id, 0x11, 0]),
  ];
  const scan = [0xff, 0xda, ...word(6 + 2 * samples), samples, ...ids.flatMap((id) => [id, 0]), 1, 0, 0];
  return Buffer.concat([
    Uint8Array.of(0xff, 0xd8),
    ...segments,
    Uint8Array.from(frame),
    tableSegment(0, 0, table),
    Uint8Array.from(scan),
    writer.finish(),
    Uint8Array.of(0xff, 0xd9),
  ]);
}
