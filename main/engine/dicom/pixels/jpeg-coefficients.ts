/** Sequential Huffman JPEG (ISO/IEC 10918-1, processes 1, 2 and 4) as quantised coefficients: read, and written again. */
import { DicomError } from '../types.ts';

const bad = (why: string): DicomError => new DicomError('bad-pixels', `The JPEG data cannot be decoded: ${why}.`);

/** Zigzag place → natural place in an 8 × 8 block. */
export const natural = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7, 14, 21, 28,
  35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53, 60, 61, 54, 47, 55,
  62, 63,
]; // prettier-ignore

export interface HuffmanTable {
  /** Number of codes by length 1 … 16, and the symbols in order of their codes. */
  counts: Uint8Array;
  symbols: Uint8Array;
}
export interface Component {
  id: number;
  horizontal: number;
  vertical: number;
  quantisation: number;
  dc: number;
  ac: number;
  /** Blocks a row and in all, those that pad incomplete MCUs included. */
  blocksAcross: number;
  blocksDown: number;
  /** Quantised coefficients in zigzag order, 64 a block. */
  coefficients: Int16Array | Int32Array;
}
export interface CoefficientImage {
  precision: number;
  rows: number;
  columns: number;
  components: Component[];
  quantisation: (Uint16Array | undefined)[];
  dcTables: (HuffmanTable | undefined)[];
  acTables: (HuffmanTable | undefined)[];
  restartInterval: number;
  /** Offsets in the stream: entropy-coded data of the one scan from `scanStart` to `scanEnd` (its closing marker). */
  scanStart: number;
  scanEnd: number;
}

const MOST_VALUES = 2 ** 28;

export class Bits {
  readonly #bytes: Uint8Array;
  position: number;
  #held = 0;
  #count = 0;
  constructor(bytes: Uint8Array, position: number) {
    this.#bytes = bytes;
    this.position = position;
  }
  #fill(): void {
    let byte = this.#bytes[this.position];
    if (byte === 0xff) {
      // A stuffed zero follows a data byte of 0xFF; a marker ends the data, after which zeros are read (as others do).
      if (this.#bytes[this.position + 1] === 0) this.position += 2;
      else byte = 0;
    } else if (byte === undefined) throw bad('it ends too early');
    else this.position++;
    this.#held = ((this.#held << 8) | byte) & 0xffffff;
    this.#count += 8;
  }
  take(length: number): number {
    if (length === 0) return 0;
    if (length > 8) {
      const high = this.take(length - 8);
      return (high << 8) | this.take(8);
    }
    while (this.#count < length) this.#fill();
    this.#count -= length;
    return (this.#held >>> this.#count) & ((1 << length) - 1);
  }
  /** The next sixteen bits are at least partly known; gives up to eight of them without taking them. */
  peek8(): number {
    while (this.#count < 8) this.#fill();
    return (this.#held >>> (this.#count - 8)) & 0xff;
  }
  drop(length: number): void {
    this.#count -= length;
  }
  align(): void {
    this.#held = 0;
    this.#count = 0;
  }
}

export interface Lookup {
  /** By the next eight bits: (length << 8) | symbol, or 0 where the code is longer. */
  quick: Uint16Array;
  maxCode: Int32Array;
  valueOffset: Int32Array;
  symbols: Uint8Array;
}
export function lookupOf({ counts, symbols }: HuffmanTable): Lookup {
  const quick = new Uint16Array(256);
  const maxCode = new Int32Array(18).fill(-1);
  const valueOffset = new Int32Array(18);
  let code = 0;
  let at = 0;
  for (let length = 1; length <= 16; length++) {
    valueOffset[length] = at - code;
    for (let n = 0; n < counts[length - 1]!; n++, code++, at++)
      if (length <= 8)
        for (let rest = 0; rest < 1 << (8 - length); rest++)
          quick[((code << (8 - length)) | rest) & 0xff] = (length << 8) | symbols[at]!;
    if (counts[length - 1]! > 0) maxCode[length] = code - 1;
    code <<= 1;
  }
  return { quick, maxCode, valueOffset, symbols };
}
export function symbol(bits: Bits, table: Lookup): number {
  const entry = table.quick[bits.peek8()]!;
  if (entry) {
    bits.drop(entry >> 8);
    return entry & 0xff;
  }
  let code = bits.take(8);
  for (let length = 9; length <= 16; length++) {
    code = (code << 1) | bits.take(1);
    if (code <= table.maxCode[length]! && table.maxCode[length]! >= 0) {
      const value = table.symbols[code + table.valueOffset[length]!];
      if (value !== undefined) return value;
    }
  }
  throw bad('a code is unknown');
}
export const extend = (value: number, length: number): number =>
  length > 0 && value < 1 << (length - 1) ? value - (1 << length) + 1 : value;

/**
 * Reads the coefficients of a baseline or extended sequential stream with one interleaved scan or one scan a component.
 * Throws `bad-pixels`; `unsupported-pixels` for progressive, lossless and arithmetic streams.
 */
export function readCoefficients(bytes: Uint8Array): CoefficientImage {
  const u16 = (at: number): number => {
    if (at + 1 >= bytes.length) throw bad('it ends too early');
    return (bytes[at]! << 8) | bytes[at + 1]!;
  };
  if (u16(0) !== 0xffd8) throw bad('it does not begin as JPEG does');
  const image: CoefficientImage = {
    precision: 0, rows: 0, columns: 0, components: [], quantisation: [], dcTables: [], acTables: [],
    restartInterval: 0, scanStart: -1, scanEnd: -1,
  }; // prettier-ignore
  let position = 2;
  let scanned = 0;
  for (;;) {
    while (bytes[position] === 0xff && bytes[position + 1] === 0xff) position++;
    if (position + 1 >= bytes.length) {
      if (scanned > 0) break;
      throw bad('it ends before its image data');
    }
    const marker = u16(position);
    if (marker === 0xffd9) break;
    if (marker < 0xff01 || (marker >= 0xffd0 && marker <= 0xffd8)) throw bad(`there is no marker at byte ${position}`);
    const length = u16(position + 2);
    const start = position + 4;
    const end = position + 2 + length;
    if (length < 2 || end > bytes.length) throw bad('a segment runs past its end');
    if (marker === 0xffdb) quantisation(image, bytes, start, end);
    else if (marker === 0xffc4) huffman(image, bytes, start, end);
    else if (marker === 0xffdd) image.restartInterval = u16(start);
    else if (marker === 0xffc0 || marker === 0xffc1) frame(image, bytes, start, end);
    else if (marker >= 0xffc2 && marker <= 0xffcf && marker !== 0xffc8 && marker !== 0xffcc)
      throw new DicomError('unsupported-pixels', 'The JPEG data are progressive, lossless or arithmetic-coded.');
    else if (marker === 0xffda) {
      image.scanStart = scanned === 0 ? end : image.scanStart;
      position = scan(image, bytes, start, end);
      image.scanEnd = position;
      scanned += 1;
      continue;
    }
    position = end;
  }
  if (scanned === 0) throw bad('it has no image data');
  return image;
}

function quantisation(image: CoefficientImage, bytes: Uint8Array, at: number, end: number): void {
  while (at < end) {
    const wide = bytes[at]! >> 4 !== 0;
    const id = bytes[at++]! & 15;
    if (at + (wide ? 128 : 64) > end || id > 3) throw bad('a quantisation table is incomplete');
    image.quantisation[id] = Uint16Array.from({ length: 64 }, (_, k) =>
      wide ? (bytes[at + 2 * k]! << 8) | bytes[at + 2 * k + 1]! : bytes[at + k]!,
    );
    at += wide ? 128 : 64;
  }
}
export function huffman(
  image: Pick<CoefficientImage, 'dcTables' | 'acTables'>,
  bytes: Uint8Array,
  at: number,
  end: number,
): void {
  while (at < end) {
    const kind = bytes[at]! >> 4;
    const id = bytes[at++]! & 15;
    const counts = bytes.slice(at, at + 16);
    at += 16;
    const total = counts.reduce((sum, count) => sum + count, 0);
    if (at + total > end || total > 256 || kind > 1 || id > 3) throw bad('a code table is incomplete');
    (kind === 0 ? image.dcTables : image.acTables)[id] = { counts, symbols: bytes.slice(at, at + total) };
    at += total;
  }
}
function frame(image: CoefficientImage, bytes: Uint8Array, at: number, end: number): void {
  if (image.components.length) throw bad('it describes its frame twice');
  const count = bytes[at + 5] ?? 0;
  if (at + 6 + count * 3 > end || count < 1 || count > 4) throw bad('its frame header is incomplete');
  image.precision = bytes[at]!;
  image.rows = (bytes[at + 1]! << 8) | bytes[at + 2]!;
  image.columns = (bytes[at + 3]! << 8) | bytes[at + 4]!;
  if (![8, 12].includes(image.precision) || image.rows === 0 || image.columns === 0)
    throw bad('its size or precision cannot be');
  const parts = Array.from({ length: count }, (_, n) => {
    const p = at + 6 + n * 3;
    return { id: bytes[p]!, horizontal: bytes[p + 1]! >> 4, vertical: bytes[p + 1]! & 15, quantisation: bytes[p + 2]! };
  });
  if (parts.some(({ horizontal: h, vertical: v }) => h < 1 || h > 4 || v < 1 || v > 4))
    throw bad('its sampling cannot be');
  const hMax = Math.max(...parts.map((part) => part.horizontal));
  const vMax = Math.max(...parts.map((part) => part.vertical));
  const mcusAcross = Math.ceil(image.columns / (8 * hMax));
  const mcusDown = Math.ceil(image.rows / (8 * vMax));
  // Every block takes at least two bits of the stream: what cannot be filled is not allocated.
  const blocks = parts.reduce((sum, part) => sum + mcusAcross * mcusDown * part.horizontal * part.vertical, 0);
  if (blocks * 64 > MOST_VALUES || blocks > bytes.length * 4) throw bad('it is too short for its size');
  image.components = parts.map((part) => {
    const blocksAcross = mcusAcross * part.horizontal;
    const blocksDown = mcusDown * part.vertical;
    return {
      ...part,
      dc: 0,
      ac: 0,
      blocksAcross,
      blocksDown,
      coefficients: new Int16Array(blocksAcross * blocksDown * 64),
    };
  });
}

/** The blocks of a scan in the order of the stream (ISO/IEC 10918-1 A.2): calls `act`, and `restart` between intervals. */
export function eachBlock(
  image: CoefficientImage,
  components: readonly Component[],
  act: (component: Component, block: number, place: number) => void,
  restart: (interval: number) => void,
): void {
  const hMax = Math.max(...image.components.map((part) => part.horizontal));
  const vMax = Math.max(...image.components.map((part) => part.vertical));
  let done = 0;
  const unit = (): void => {
    if (image.restartInterval > 0 && done > 0 && done % image.restartInterval === 0)
      restart(done / image.restartInterval - 1);
    done += 1;
  };
  if (components.length === 1) {
    // Not interleaved: only the blocks that hold something of the image.
    const part = components[0]!;
    const across = Math.ceil(Math.ceil((image.columns * part.horizontal) / hMax) / 8);
    const down = Math.ceil(Math.ceil((image.rows * part.vertical) / vMax) / 8);
    for (let y = 0; y < down; y++)
      for (let x = 0; x < across; x++) {
        unit();
        act(part, y * part.blocksAcross + x, 0);
      }
    return;
  }
  const mcusAcross = Math.ceil(image.columns / (8 * hMax));
  const mcusDown = Math.ceil(image.rows / (8 * vMax));
  for (let my = 0; my < mcusDown; my++)
    for (let mx = 0; mx < mcusAcross; mx++) {
      unit();
      components.forEach((part, place) => {
        for (let v = 0; v < part.vertical; v++)
          for (let h = 0; h < part.horizontal; h++)
            act(part, (my * part.vertical + v) * part.blocksAcross + mx * part.horizontal + h, place);
      });
    }
}

function scan(image: CoefficientImage, bytes: Uint8Array, at: number, end: number): number {
  const count = bytes[at] ?? 0;
  if (image.components.length === 0 || count < 1 || count > image.components.length || at + 1 + count * 2 + 3 > end)
    throw bad('its scan header is incomplete');
  const components = Array.from({ length: count }, (_, n) => {
    const part = image.components.find(({ id }) => id === bytes[at + 1 + n * 2]);
    if (!part) throw bad('its scan names an unknown component');
    part.dc = bytes[at + 2 + n * 2]! >> 4;
    part.ac = bytes[at + 2 + n * 2]! & 15;
    return part;
  });
  const tables = components.map((part) => {
    const dc = image.dcTables[part.dc];
    const ac = image.acTables[part.ac];
    if (!dc || !ac) throw bad('a code table is missing');
    return { dc: lookupOf(dc), ac: lookupOf(ac) };
  });
  const bits = new Bits(bytes, end);
  const predictions = new Int32Array(count);
  eachBlock(
    image,
    components,
    (part, block, place) => {
      const { dc, ac } = tables[place]!;
      const base = block * 64;
      const size = symbol(bits, dc);
      if (size > 16) throw bad('a difference is too large');
      predictions[place]! += extend(bits.take(size), size);
      part.coefficients[base] = predictions[place]!;
      for (let k = 1; k < 64; k++) {
        const run = symbol(bits, ac);
        const length = run & 15;
        if (length === 0) {
          if (run !== 0xf0) break;
          k += 15;
          continue;
        }
        k += run >> 4;
        if (k > 63) throw bad('a block has too many values');
        part.coefficients[base + k] = extend(bits.take(length), length);
      }
    },
    () => {
      predictions.fill(0);
      toRestart(bits, bytes);
    },
  );
  return endOfScan(bytes, bits.position);
}

/** Goes on after the next restart marker. */
export function toRestart(bits: Bits, bytes: Uint8Array): void {
  bits.align();
  let position = bits.position;
  while (
    position + 1 < bytes.length &&
    !(bytes[position] === 0xff && bytes[position + 1]! >= 0xd0 && bytes[position + 1]! <= 0xd7)
  ) {
    if (bytes[position] === 0xff && bytes[position + 1] !== 0 && bytes[position + 1] !== 0xff)
      throw bad('a restart marker is missing');
    position++;
  }
  bits.position = position + 2;
}

/** Whatever is left of entropy-coded data ends at the next marker that is no restart. */
export function endOfScan(bytes: Uint8Array, from: number): number {
  let position = from;
  while (
    position + 1 < bytes.length &&
    !(
      bytes[position] === 0xff &&
      bytes[position + 1] !== 0 &&
      bytes[position + 1] !== 0xff &&
      !(bytes[position + 1]! >= 0xd0 && bytes[position + 1]! <= 0xd7)
    )
  )
    position++;
  return position;
}
