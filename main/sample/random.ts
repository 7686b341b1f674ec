/** Numbers that look random and are the same for the same seed: the sample is written byte for byte alike every time. */
import { createHash } from 'node:crypto';

export interface Random {
  /** At least 0, less than 1. */
  next(): number;
  /** A whole number from low to high, both included. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
}

/** The generator "mulberry32", started from a text. */
export function randomOf(text: string): Random {
  let state = createHash('sha256').update(text).digest().readUInt32LE(0);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)]!,
  };
}

/** `2.25.` and a number of 128 bits (PS3.5 B.2): the root under which all UIDs of a sample lie. */
export function uidRoot(seed: number): string {
  const hex = createHash('sha256').update(`fairpack sample ${seed}`).digest('hex').slice(0, 31);
  return `2.25.${BigInt(`0x${hex}`)}`;
}
