/** Coded pictures of a video on their way to the window, where its own decoder takes them: a run that decoding can begin with. */
import { z } from 'zod';
import { pack, unpack } from './packed.ts';

const Head = z.strictObject({
  /** As decoders of browsers name it (RFC 6381); empty where the engine decodes this video and nothing follows. */
  codec: z.string(),
  /** Pictures of the whole video. */
  count: z.number().int(),
  rows: z.number().int(),
  columns: z.number().int(),
  /** Number of the first picture that is given; those before `first` serve only to predict others. */
  from: z.number().int(),
  first: z.number().int(),
  /** Bytes of each coded picture. */
  lengths: z.array(z.number().int().min(1)),
  remarks: z.array(z.string()),
});
export interface VideoRun extends z.infer<typeof Head> {
  /** Coded pictures one after another, with start codes before their parts. */
  bytes: Uint8Array;
}

export const packRun = ({ bytes, ...head }: VideoRun): Uint8Array => pack(head, [bytes]);

/** Throws where the bytes are not what `packRun` made. */
export function unpackRun(packed: Uint8Array): VideoRun {
  const { head, bytes } = unpack(packed, Head);
  return { ...head, bytes };
}
