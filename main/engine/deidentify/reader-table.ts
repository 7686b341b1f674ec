/** What the second reader learned, laid out for look-up by hash in memory that threads share (see shared-words.ts). */

/** What lies in front: the bias, and how many places there are (a power of two). */
const head = 8;

export interface ReaderTable {
  /** In sixteenths of a log-odd, as the weights. */
  bias: number;
  mask: number;
  keys: Int32Array;
  /** 0 where a place is free. */
  weights: Int8Array;
}

export function readerTableIn(memory: SharedArrayBuffer): ReaderTable {
  const [bias = 0, places = 0] = new Int32Array(memory, 0, 2);
  const keys = new Int32Array(memory, head, places);
  return { bias, mask: places - 1, keys, weights: new Int8Array(memory, head + keys.byteLength) };
}

/**
 * The learned weights come as base64 of the number of features, the bias, the hashes and the weights, each in sixteenths of a
 * log-odd. Two features with one hash share a weight, one in ten thousand.
 */
export function layOutReader(learned: string): SharedArrayBuffer {
  const bytes = Buffer.from(learned, 'base64');
  const count = bytes.length < head ? 0 : bytes.readInt32LE(0);
  const places = 1 << Math.ceil(Math.log2(count * 2 + 2));
  const memory = new SharedArrayBuffer(head + 5 * places);
  // A reader that learned nothing finds nothing.
  new Int32Array(memory, 0, 2).set([count === 0 ? -128 : bytes.readInt32LE(4), places]);
  const { mask, keys, weights } = readerTableIn(memory);
  for (let n = 0; n < count; n++) {
    const key = bytes.readInt32LE(head + 4 * n);
    let at = key & mask;
    while (weights[at] !== 0) at = (at + 1) & mask;
    keys[at] = key;
    weights[at] = bytes.readInt8(head + 4 * count + n);
  }
  return memory;
}
