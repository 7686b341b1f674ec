/** Writes changed coefficients back into a sequential JPEG stream: tables, sizes and order stay, only scans are coded anew. */
import { DicomError } from '../types.ts';
import { BitWriter, codesOf, sizeOf, tableFor, tableSegment } from './huffman.ts';
import {
  eachBlock,
  endOfScan,
  huffman,
  type CoefficientImage,
  type Component,
  type HuffmanTable,
} from './jpeg-coefficients.ts';

const COM = 0xfe;

/**
 * What of an application segment or comment goes into a stream that is written anew: density, colour transform and colour
 * profile, without thumbnails; undefined for everything else, as nobody knows what it says.
 */
export function keptSegment(marker: number, payload: Uint8Array): Uint8Array | undefined {
  const begins = (text: string): boolean => Buffer.from(payload.subarray(0, text.length)).toString('latin1') === text;
  const segment = (bytes: Uint8Array): Uint8Array =>
    Uint8Array.of(0xff, marker, (bytes.length + 2) >> 8, (bytes.length + 2) & 255, ...bytes);
  if (marker === 0xe0 && begins('JFIF\0') && payload.length >= 14) {
    const density = Uint8Array.from(payload.subarray(0, 14));
    density.fill(0, 12);
    return segment(density);
  }
  if (marker === 0xee && begins('Adobe') && payload.length >= 12) return segment(payload.subarray(0, 12));
  return marker === 0xe2 && begins('ICC_PROFILE\0') ? segment(payload) : undefined;
}

/** The kept segments before the frame header of a stream. */
export function keptSegments(bytes: Uint8Array): Uint8Array[] {
  const found: Uint8Array[] = [];
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1]!;
    if (bytes[at] !== 0xff || (marker >= 0xc0 && marker <= 0xc3) || marker === 0xda) break;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    const end = at + 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!);
    const kept = marker >= 0xe0 && marker <= 0xef ? keptSegment(marker, bytes.subarray(at + 4, end)) : undefined;
    if (kept) found.push(kept);
    at = end;
  }
  return found;
}

interface Tables {
  dcTables: (HuffmanTable | undefined)[];
  acTables: (HuffmanTable | undefined)[];
}
interface Used {
  part: Component;
  dc: number;
  ac: number;
}

/** The symbols of a scan, each with the value whose bits follow it. */
function symbols(
  image: CoefficientImage,
  used: readonly Used[],
  act: (kind: 0 | 1, table: number, symbol: number, value: number, size: number) => void,
  restart: (interval: number) => void,
): void {
  const predictions = new Int32Array(used.length);
  eachBlock(
    image,
    used.map(({ part }) => part),
    (part, block, place) => {
      const { dc, ac } = used[place]!;
      const base = block * 64;
      const difference = part.coefficients[base]! - predictions[place]!;
      predictions[place] = part.coefficients[base]!;
      const size = sizeOf(difference);
      act(0, dc, size, difference, size);
      let last = 63;
      while (last > 0 && part.coefficients[base + last] === 0) last--;
      let run = 0;
      for (let k = 1; k <= last; k++) {
        const value = part.coefficients[base + k]!;
        if (value === 0) {
          run++;
          continue;
        }
        for (; run > 15; run -= 16) act(1, ac, 0xf0, 0, 0);
        const length = sizeOf(value);
        if (length > 15) throw new DicomError('bad-pixels', 'The JPEG data hold a coefficient that cannot be written.');
        act(1, ac, (run << 4) | length, value, length);
        run = 0;
      }
      if (last < 63) act(1, ac, 0, 0, 0);
    },
    (interval) => {
      predictions.fill(0);
      restart(interval);
    },
  );
}

/** Entropy-coded data of one scan, after new tables where one that is in force has no code for what must be written. */
function scanData(
  image: CoefficientImage,
  used: readonly Used[],
  tables: Tables,
  expected: number,
): [Uint8Array[], Uint8Array] {
  const frequencies = [0, 1].map(() => Array.from({ length: 4 }, () => new Uint32Array(256)));
  symbols(
    image,
    used,
    (kind, table, symbol) => frequencies[kind]![table]![symbol]!++,
    () => {},
  );
  const fresh: Uint8Array[] = [];
  const codes = ([0, 1] as const).map((kind) =>
    frequencies[kind]!.map((counts, id) => {
      if (counts.every((count) => count === 0)) return new Uint32Array(256);
      const inForce = kind === 0 ? tables.dcTables : tables.acTables;
      const known = inForce[id] && codesOf(inForce[id]);
      if (known && counts.every((count, symbol) => count === 0 || known[symbol] !== 0)) return known;
      const table = tableFor(counts);
      inForce[id] = table;
      fresh.push(tableSegment(kind, id, table));
      return codesOf(table);
    }),
  );
  const writer = new BitWriter(expected);
  symbols(
    image,
    used,
    (kind, table, symbol, value, size) => {
      writer.code(codes[kind]![table]!, symbol);
      writer.value(value, size);
    },
    (interval) => {
      writer.align();
      writer.marker(0xd0 + (interval % 8));
    },
  );
  return [fresh, writer.finish()];
}

/** The stream that `image` was read from, with the coefficients that it has now. Throws DicomError. */
export function writeCoefficients(bytes: Uint8Array, image: CoefficientImage): Buffer {
  const parts: Uint8Array[] = [bytes.subarray(0, 2)];
  const tables: Tables = { dcTables: [], acTables: [] };
  let restartInterval = 0;
  for (let at = 2; at + 4 <= bytes.length;) {
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) break;
    const end = at + 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!);
    if (marker === 0xc4) huffman(tables, bytes, at + 4, end);
    if (marker === 0xdd) restartInterval = (bytes[at + 4]! << 8) | bytes[at + 5]!;
    if (marker === 0xda) {
      const used = Array.from({ length: bytes[at + 4]! }, (_, n): Used => {
        const part = image.components.find(({ id }) => id === bytes[at + 5 + n * 2])!;
        return { part, dc: bytes[at + 6 + n * 2]! >> 4, ac: bytes[at + 6 + n * 2]! & 15 };
      });
      const next = endOfScan(bytes, end);
      const [fresh, data] = scanData({ ...image, restartInterval }, used, tables, next - end);
      parts.push(...fresh, bytes.subarray(at, end), data);
      at = next;
      continue;
    }
    if ((marker >= 0xe0 && marker <= 0xef) || marker === COM) {
      const kept = keptSegment(marker, bytes.subarray(at + 4, end));
      if (kept) parts.push(kept);
    } else parts.push(bytes.subarray(at, end));
    at = end;
  }
  parts.push(Uint8Array.of(0xff, 0xd9));
  return Buffer.concat(parts);
}
