/** Huffman codes of JPEG (ISO/IEC 10918-1 annexes C, F and K.2): tables made to measure, and the bits they write. */
import { DicomError } from '../types.ts';
import type { HuffmanTable } from './jpeg-coefficients.ts';

/** The best table for symbols that occur so often (K.2); no code is longer than 16 bits, none consists of ones only. */
export function tableFor(frequencies: ArrayLike<number>): HuffmanTable {
  // One symbol more, so that the code of ones only belongs to none.
  const weights = Float64Array.from({ length: 257 }, (_, symbol) => (symbol === 256 ? 1 : (frequencies[symbol] ?? 0)));
  const sizes = new Uint16Array(257);
  const others = new Int32Array(257).fill(-1);
  for (;;) {
    let [least, next] = [-1, -1];
    for (let symbol = 0; symbol <= 256; symbol++) {
      if (weights[symbol] === 0) continue;
      // Of equal ones the larger symbol, so that the additional one gets the longest code.
      if (least < 0 || weights[symbol]! <= weights[least]!) [least, next] = [symbol, least];
      else if (next < 0 || weights[symbol]! <= weights[next]!) next = symbol;
    }
    if (next < 0) break;
    weights[least]! += weights[next]!;
    weights[next] = 0;
    for (let symbol = least; ; symbol = others[symbol]!) {
      sizes[symbol]! += 1;
      if (others[symbol]! < 0) {
        others[symbol] = next;
        break;
      }
    }
    for (let symbol = next; symbol >= 0; symbol = others[symbol]!) sizes[symbol]! += 1;
  }
  const bits = new Int32Array(258);
  for (const size of sizes) if (size > 0) bits[size]! += 1;
  // Codes that are too long are moved up in pairs.
  for (let size = 257; size > 16; size--)
    while (bits[size]! > 0) {
      let shorter = size - 2;
      while (bits[shorter] === 0) shorter--;
      bits[size]! -= 2;
      bits[size - 1]! += 1;
      bits[shorter + 1]! += 2;
      bits[shorter]! -= 1;
    }
  let longest = 16;
  while (longest > 0 && bits[longest] === 0) longest--;
  bits[longest]! -= 1;
  const symbols = Array.from({ length: 256 }, (_, symbol) => symbol)
    .filter((symbol) => sizes[symbol]! > 0)
    .sort((a, b) => sizes[a]! - sizes[b]! || a - b);
  return { counts: Uint8Array.from(bits.subarray(1, 17)), symbols: Uint8Array.from(symbols) };
}

/** By symbol: (length << 16) | code; 0 where the table has none. */
export function codesOf({ counts, symbols }: HuffmanTable): Uint32Array {
  const codes = new Uint32Array(256);
  let code = 0;
  let at = 0;
  for (let length = 1; length <= 16; length++, code <<= 1)
    for (let n = 0; n < counts[length - 1]!; n++, code++, at++) codes[symbols[at]!] = (length << 16) | code;
  return codes;
}

/** A segment that defines one table (DHT). */
export const tableSegment = (kind: 0 | 1, id: number, { counts, symbols }: HuffmanTable): Uint8Array => {
  const length = 19 + symbols.length;
  return Uint8Array.of(0xff, 0xc4, length >> 8, length & 255, (kind << 4) | id, ...counts, ...symbols);
};

/** Number of bits of a difference (SSSS). */
export const sizeOf = (value: number): number => (value === 0 ? 0 : 32 - Math.clz32(Math.abs(value)));

/** Entropy-coded data: bits from the most significant on, a zero stuffed after each 0xFF. */
export class BitWriter {
  #bytes: Uint8Array;
  #length = 0;
  #held = 0;
  #count = 0;
  constructor(expected: number) {
    this.#bytes = new Uint8Array(Math.max(1024, expected));
  }
  #byte(value: number): void {
    if (this.#length + 2 > this.#bytes.length) {
      const more = new Uint8Array(this.#bytes.length * 2);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes[this.#length++] = value;
  }
  put(value: number, length: number): void {
    for (let left = length; left > 0;) {
      const count = Math.min(left, 8);
      left -= count;
      this.#held = ((this.#held << count) | ((value >>> left) & ((1 << count) - 1))) & 0xffff;
      this.#count += count;
      if (this.#count >= 8) {
        this.#count -= 8;
        const byte = (this.#held >>> this.#count) & 0xff;
        this.#byte(byte);
        if (byte === 0xff) this.#byte(0);
      }
    }
  }
  code(codes: Uint32Array, symbol: number): void {
    const entry = codes[symbol]!;
    if (entry === 0) throw new DicomError('bad-pixels', 'A code table of the JPEG data has no code for a value.');
    this.put(entry & 0xffff, entry >>> 16);
  }
  /** The additional bits of a value of `size` bits (F.1.2.1). */
  value(value: number, size: number): void {
    if (size > 0) this.put(value < 0 ? value + 2 ** size - 1 : value, size);
  }
  /** Fills the last byte with ones (F.1.2.3). */
  align(): void {
    if (this.#count > 0) this.put(0xff, 8 - this.#count);
  }
  marker(code: number): void {
    this.#byte(0xff);
    this.#byte(code);
  }
  finish(): Uint8Array {
    this.align();
    return this.#bytes.subarray(0, this.#length);
  }
}
