/** A part of a long stretch of bytes on its way to whoever plays it: how long the whole is, of which type, and the part. */
import { z } from 'zod';

const Head = z.strictObject({ size: z.number().int().min(0), type: z.string() });
export interface StreamPart extends z.infer<typeof Head> {
  bytes: Uint8Array;
}

/** Bytes that one part holds at most. */
export const partLength = 1024 * 1024;

/** Length of the head as a number of four bytes, the head as JSON, the part. */
export function packPart({ bytes, ...head }: StreamPart): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const out = new Uint8Array(4 + json.length + bytes.length);
  new DataView(out.buffer).setUint32(0, json.length, true);
  out.set(json, 4);
  out.set(bytes, 4 + json.length);
  return out;
}

/** Throws where the bytes are not what `packPart` made. */
export function unpackPart(packed: Uint8Array): StreamPart {
  const length = new DataView(packed.buffer, packed.byteOffset).getUint32(0, true);
  const head = Head.parse(JSON.parse(new TextDecoder().decode(packed.subarray(4, 4 + length))));
  return { ...head, bytes: packed.subarray(4 + length) };
}
