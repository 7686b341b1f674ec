/** Lossless JPEG, processes 14 (ISO/IEC 10918-1 annex H): the library for it gives wrong values for colours. */
import { DicomError } from '../types.ts';
import {
  Bits,
  endOfScan,
  extend,
  huffman,
  lookupOf,
  symbol,
  toRestart,
  type HuffmanTable,
  type Lookup,
} from './jpeg-coefficients.ts';

const bad = (why: string): DicomError =>
  new DicomError('bad-pixels', `The lossless JPEG data cannot be decoded: ${why}.`);

interface Lossless {
  rows: number;
  columns: number;
  samples: number;
  precision: number;
  /** Pixel-interleaved. */
  values: Uint8Array | Uint16Array;
}
interface Part {
  id: number;
  /** Place among the samples of a pixel. */
  place: number;
  table: Lookup;
}

/** What a value is expected to be from those to the left, above, and above to the left (H.1.2, table H.1). */
function predicted(selection: number, left: number, above: number, corner: number): number {
  switch (selection) {
    case 1:
      return left;
    case 2:
      return above;
    case 3:
      return corner;
    case 4:
      return left + above - corner;
    case 5:
      return left + ((above - corner) >> 1);
    case 6:
      return above + ((left - corner) >> 1);
    default:
      return (left + above) >> 1;
  }
}

function frameOf(bytes: Uint8Array, at: number, end: number): Lossless & { ids: number[] } {
  const samples = bytes[at + 5] ?? 0;
  const precision = bytes[at]!;
  const rows = (bytes[at + 1]! << 8) | bytes[at + 2]!;
  const columns = (bytes[at + 3]! << 8) | bytes[at + 4]!;
  if (samples < 1 || samples > 4 || at + 6 + samples * 3 > end) throw bad('its frame header is incomplete');
  if (precision < 2 || precision > 16 || rows === 0 || columns === 0) throw bad('its size or precision cannot be');
  const count = rows * columns * samples;
  // Every value takes at least one bit: what cannot be filled is not allocated.
  if (count > bytes.length * 8) throw bad('it is too short for its size');
  const parts = Array.from({ length: samples }, (_, n) => at + 6 + n * 3);
  if (parts.some((part) => bytes[part + 1] !== bytes[parts[0]! + 1])) throw bad('its colours have different sizes');
  const values = precision > 8 ? new Uint16Array(count) : new Uint8Array(count);
  return { rows, columns, samples, precision, values, ids: parts.map((part) => bytes[part]!) };
}

/** Decodes one scan; gives where it ends. */
function scan(
  bytes: Uint8Array,
  start: number,
  { rows, columns, samples, precision, values }: Lossless,
  parts: readonly Part[],
  { selection, shift, interval }: { selection: number; shift: number; interval: number },
): number {
  const bits = new Bits(bytes, start);
  const rowLength = columns * samples;
  const first = 2 ** (precision - shift - 1);
  let left = interval;
  let firstRow = 0;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      if (interval > 0 && left-- === 0) {
        toRestart(bits, bytes);
        left = interval - 1;
        // An interval is whole rows (H.1.1).
        if (column > 0) throw bad('a restart interval ends inside a row');
        firstRow = row;
      }
      for (const { place, table } of parts) {
        const at = row * rowLength + column * samples + place;
        const size = symbol(bits, table);
        if (size > 16) throw bad('a difference is too large');
        const difference = size === 16 ? 32768 : extend(bits.take(size), size);
        let expected = first;
        if (row === firstRow) {
          if (column > 0) expected = values[at - samples]! >> shift;
        } else if (column === 0) expected = values[at - rowLength]! >> shift;
        else
          expected = predicted(
            selection,
            values[at - samples]! >> shift,
            values[at - rowLength]! >> shift,
            values[at - rowLength - samples]! >> shift,
          );
        values[at] = ((expected + difference) & 0xffff) << shift;
      }
    }
  return endOfScan(bytes, bits.position);
}

/** Decodes a stream of one interleaved scan or one scan a component. Throws `bad-pixels`. */
export function decodeLossless(bytes: Uint8Array): Lossless {
  const tables: { dcTables: (HuffmanTable | undefined)[]; acTables: (HuffmanTable | undefined)[] } = {
    dcTables: [],
    acTables: [],
  };
  let frame: (Lossless & { ids: number[] }) | undefined;
  let interval = 0;
  const done = new Set<number>();
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff) throw bad(`there is no marker at byte ${at}`);
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!);
    if (end < at + 4 || end > bytes.length) throw bad('a segment runs past its end');
    if (marker === 0xc4) huffman(tables, bytes, at + 4, end);
    else if (marker === 0xdd) interval = (bytes[at + 4]! << 8) | bytes[at + 5]!;
    else if (marker === 0xc3) {
      if (frame) throw bad('it describes its frame twice');
      frame = frameOf(bytes, at + 4, end);
    } else if (marker === 0xda) {
      const count = bytes[at + 4]!;
      if (!frame || count < 1 || count > frame.samples || at + 5 + count * 2 + 3 > end)
        throw bad('its scan header is incomplete');
      const { ids } = frame;
      const parts = Array.from({ length: count }, (_, n): Part => {
        const id = bytes[at + 5 + n * 2]!;
        const table = tables.dcTables[bytes[at + 6 + n * 2]! >> 4];
        if (!ids.includes(id)) throw bad('its scan names an unknown component');
        if (!table) throw bad('a code table is missing');
        done.add(id);
        return { id, place: ids.indexOf(id), table: lookupOf(table) };
      });
      const selection = bytes[at + 5 + count * 2]!;
      const shift = bytes[at + 7 + count * 2]! & 15;
      if (selection < 1 || selection > 7 || shift >= frame.precision) throw bad('its prediction is unknown');
      at = scan(bytes, end, frame, parts, { selection, shift, interval });
      continue;
    }
    at = end;
  }
  if (!frame || done.size < frame.samples) throw bad('it ends before its image data');
  const { ids: _, ...decoded } = frame;
  return decoded;
}
