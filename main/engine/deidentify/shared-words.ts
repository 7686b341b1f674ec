/** Word tables in memory that all threads share: three hundred thousand words would take each of them some thirty MB. */
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';
import { eachWord } from './unpack-words.ts';

export interface WordTable {
  has(word: string): boolean;
}

/** What lies in front: how many slots there are (a power of two), and the length of the longest word. */
const head = 4;
/** A slot: where the letters of a word begin, from 1 (0 is an empty slot), and its length and the number of its table. */
const slotWords = 2;
const lengths = 255;

/** FNV-1a over UTF-16 units, from a start of each table's own, so that a word of many tables does not crowd one place. */
const startOf = (table: number): number => Math.imul(table + 1, 0x9e3779b1);
const add = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);
const close = (hash: number): number => hash ^ (hash >>> 15);

/** The views of such memory: slots, and the letters of all words one behind the other. */
function viewsOf(memory: ArrayBufferLike): { mask: number; longest: number; slots: Uint32Array; letters: Uint16Array } {
  const [count = 0, longest = 0] = new Uint32Array(memory, 0, 2);
  const slots = new Uint32Array(memory, 4 * head, slotWords * count);
  return { mask: count - 1, longest, slots, letters: new Uint16Array(memory, 4 * head + slots.byteLength) };
}

/** Puts the words of packed tables into one hash table with open addressing, in memory that threads can be given. */
export function layOut(tables: readonly string[]): SharedArrayBuffer {
  let [words, units, longest] = [0, 0, 0];
  for (const table of tables)
    eachWord(table, (start, first, rest, end) => {
      const length = first - start + end - rest;
      if (length > lengths) throw new Error('A word of the tables is too long.');
      words += 1;
      longest = Math.max(longest, length);
      units += length;
    });
  let count = 1024;
  while (count < 1.5 * words) count *= 2;
  const memory = new SharedArrayBuffer(4 * (head + slotWords * count) + 2 * units);
  new Uint32Array(memory, 0, 2).set([count, longest]);
  const { mask, slots, letters } = viewsOf(memory);
  let next = 0;
  for (const [number, table] of tables.entries())
    eachWord(table, (start, first, rest, end) => {
      const begin = next;
      let hash = startOf(number);
      for (let at = start; at < end; at++) {
        if (at === first) at = rest;
        const unit = table.charCodeAt(at);
        letters[next++] = unit;
        hash = add(hash, unit);
      }
      let slot = close(hash) & mask;
      while (slots[slotWords * slot] !== 0) slot = (slot + 1) & mask;
      slots[slotWords * slot] = begin + 1;
      slots[slotWords * slot + 1] = (number << 8) | (next - begin);
    });
  return memory;
}

/** One of the tables that were laid out, by its number. */
export function tableIn(memory: SharedArrayBuffer, table: number): WordTable {
  const { mask, longest, slots, letters } = viewsOf(memory);
  return {
    has(word) {
      // Bytes that are no text come as words of any length.
      if (word.length > longest) return false;
      const wanted = (table << 8) | word.length;
      let hash = startOf(table);
      for (let at = 0; at < word.length; at++) hash = add(hash, word.charCodeAt(at));
      for (let slot = close(hash) & mask; ; slot = (slot + 1) & mask) {
        const start = slots[slotWords * slot]!;
        if (start === 0) return false;
        if (slots[slotWords * slot + 1] !== wanted) continue;
        let same = 0;
        while (same < word.length && letters[start - 1 + same] === word.charCodeAt(same)) same++;
        if (same === word.length) return true;
      }
    },
  };
}

/** What threads are given: the word tables, and what the second reader learned (see reader-table.ts). */
export interface SharedTables {
  words: SharedArrayBuffer;
  reader: SharedArrayBuffer;
}
const key = 'fairpack.words';
/** Called before the first thread starts: each thread, and each that it starts, then finds the memory. */
export const shareTables = (tables: SharedTables): void => setEnvironmentData(key, tables);
export const sharedTables = (): SharedTables | undefined => getEnvironmentData(key) as SharedTables | undefined;
