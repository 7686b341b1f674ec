/** A head of plain values with bytes behind it, in one stretch, as it crosses threads and reaches the page. */
import type { z } from 'zod';

const aligned = (length: number, step: number): number => Math.ceil(length / step) * step;

/** Length of the head as a number of four bytes, the head as JSON, from the next multiple of `step` the parts. */
export function pack(head: object, parts: readonly Uint8Array[], step = 1): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  let at = aligned(4 + json.length, step);
  const out = new Uint8Array(parts.reduce((sum, { length }) => sum + length, at));
  new DataView(out.buffer).setUint32(0, json.length, true);
  out.set(json, 4);
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

/** The head, and the bytes behind it. Throws where they are not what `pack` made of such a head. */
export function unpack<T>(packed: Uint8Array, model: z.ZodType<T>, step = 1): { head: T; bytes: Uint8Array } {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  const head = model.parse(JSON.parse(new TextDecoder().decode(packed.subarray(4, 4 + length))));
  return { head, bytes: packed.subarray(aligned(4 + length, step)) };
}
