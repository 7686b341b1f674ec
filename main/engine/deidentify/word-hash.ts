/** Words as 64-bit sums that can be joined: the sum of "ab" follows from those of "a" and "b", so that no text is put together. */

const FIRST = 0x01000193;
const SECOND = 0x85ebca6b;
/** Longer words and joined words are not looked for. */
export const LONGEST_WORD = 128;

const powers = (base: number): Int32Array => {
  const table = new Int32Array(LONGEST_WORD + 1).fill(1);
  for (let index = 1; index <= LONGEST_WORD; index++) table[index] = Math.imul(table[index - 1]!, base);
  return table;
};
const firstPowers = powers(FIRST);
const secondPowers = powers(SECOND);

export interface WordSum {
  first: number;
  second: number;
  length: number;
}

/** One more byte of a word; small letters only. */
export function addByte(sum: WordSum, byte: number): void {
  sum.first = (Math.imul(sum.first, FIRST) + byte) | 0;
  sum.second = (Math.imul(sum.second, SECOND) + byte) | 0;
  sum.length += 1;
}
/** `sum` becomes that of both words joined. */
export function join(sum: WordSum, next: WordSum): void {
  const length = Math.min(next.length, LONGEST_WORD);
  sum.first = (Math.imul(sum.first, firstPowers[length]!) + next.first) | 0;
  sum.second = (Math.imul(sum.second, secondPowers[length]!) + next.second) | 0;
  sum.length += next.length;
}

const sumOf = (word: string): WordSum => {
  const sum = { first: 0, second: 0, length: 0 };
  for (const byte of Buffer.from(word, 'utf8')) addByte(sum, byte);
  return sum;
};

/** A set of words in 9 bytes each, shared between threads as it is. Of 64 bits, two words in a hundred million years agree. */
export class WordSet {
  readonly sums: Int32Array;
  readonly marks: Uint8Array;
  size = 0;

  /** `slots`: a power of two; the set takes half as many words. */
  constructor(slots: number, memory?: { sums: SharedArrayBuffer; marks: SharedArrayBuffer }) {
    this.sums = new Int32Array(memory?.sums ?? new SharedArrayBuffer(slots * 8));
    this.marks = new Uint8Array(memory?.marks ?? new SharedArrayBuffer(slots));
  }

  get full(): boolean {
    return this.size * 2 >= this.marks.length;
  }
  /** `mark`: 1 to 255, given back by `find`. */
  add(word: string, mark: number): void {
    const { first, second } = sumOf(word);
    let slot = this.#slot(first, second);
    while (this.marks[slot] !== 0) {
      if (this.sums[slot * 2] === first && this.sums[slot * 2 + 1] === second) return;
      slot = (slot + 1) & (this.marks.length - 1);
    }
    this.sums[slot * 2] = first;
    this.sums[slot * 2 + 1] = second;
    this.marks[slot] = mark;
    this.size += 1;
  }
  /** The mark of a word; 0 where it is none of the set. */
  find({ first, second }: WordSum): number {
    let slot = this.#slot(first, second);
    for (;;) {
      const mark = this.marks[slot]!;
      if (mark === 0 || (this.sums[slot * 2] === first && this.sums[slot * 2 + 1] === second)) return mark;
      slot = (slot + 1) & (this.marks.length - 1);
    }
  }
  clear(): void {
    this.marks.fill(0);
    this.size = 0;
  }

  #slot(first: number, second: number): number {
    return (Math.imul(first ^ (second >>> 15), 0x9e3779b1) >>> 7) & (this.marks.length - 1);
  }
}
