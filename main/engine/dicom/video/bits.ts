/** Bits of a coded stream from the most significant one of each byte; beyond the end come zeros, and reading on there fails. */
import { DicomError } from '../types.ts';
import type { CodeTable } from './mpeg2-tables.ts';

export const damaged = (why = 'The coded picture is damaged.'): DicomError => new DicomError('bad-pixels', why);

export class Bits {
  readonly bytes: Uint8Array;
  /** Place of the next bit. */
  at: number;
  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }
  /** The next bits without taking them; 1 to 25. */
  peek(count: number): number {
    const byte = this.at >>> 3;
    const { bytes } = this;
    const word = (bytes[byte]! << 24) | (bytes[byte + 1]! << 16) | (bytes[byte + 2]! << 8) | bytes[byte + 3]!;
    return (word << (this.at & 7)) >>> (32 - count);
  }
  take(count: number): number {
    if (count === 0) return 0;
    if (count > 25) return this.take(count - 16) * 65536 + this.take(16);
    const value = this.peek(count);
    this.at += count;
    if (this.at > this.bytes.length * 8) throw damaged('The coded picture ends too early.');
    return value;
  }
  get flag(): boolean {
    return this.take(1) === 1;
  }
  code({ bits, entries }: CodeTable): number {
    const entry = entries[this.peek(bits)]!;
    if (entry === 0) throw damaged();
    this.at += entry & 31;
    return entry >> 5;
  }
  /** Exp-Golomb (H.264 9.1, H.265 9.2). */
  get ue(): number {
    let zeros = 0;
    while (!this.flag) if (++zeros > 31) throw damaged();
    return 2 ** zeros - 1 + this.take(zeros);
  }
}

/** Start codes of a unit: the byte that says what begins, the place behind it, and the end of what follows. */
export function* startCodes(bytes: Buffer): Generator<{ code: number; at: number; end: number }> {
  const mark = Buffer.of(0, 0, 1);
  for (let at = bytes.indexOf(mark); at >= 0 && at + 3 < bytes.length;) {
    const next = bytes.indexOf(mark, at + 4);
    yield { code: bytes[at + 3]!, at: at + 4, end: next < 0 ? bytes.length : next };
    at = next;
  }
}
