/** A part of a long stretch of bytes on its way to whoever plays it: how long the whole is, of which type, and the part. */
import { z } from 'zod';
import { pack, unpack } from './packed.ts';

const Head = z.strictObject({ size: z.number().int().min(0), type: z.string() });
export interface StreamPart extends z.infer<typeof Head> {
  bytes: Uint8Array;
}

/** Bytes that one part holds at most. */
export const partLength = 1024 * 1024;

export const packPart = ({ bytes, ...head }: StreamPart): Uint8Array => pack(head, [bytes]);

/** Throws where the bytes are not what `packPart` made. */
export function unpackPart(packed: Uint8Array): StreamPart {
  const { head, bytes } = unpack(packed, Head);
  return { ...head, bytes };
}
