/** What every decoder of video here gives: one picture for each access unit, in the order in which they are shown. */
import type { StreamSize } from '../pixels/stream-head.ts';

/** Pictures of one video: as many as ten hours of sixty a second. */
export const mostPictures = 2_160_000;

export interface Picture {
  columns: number;
  rows: number;
  /** Luma, then the two of chroma (none where there are no colours), without gaps between lines; two bytes beyond 8 bits. */
  planes: (Uint8Array | Uint16Array)[];
  /** How many luma samples share one of chroma. */
  chroma: readonly [across: number, down: number];
  bits: number;
  fullRange: boolean;
  /** Matrix coefficients as H.264, H.265 and MPEG-2 number them; undefined where the stream does not say. */
  matrix: number | undefined;
}

export interface Shown {
  /** Of the access unit. */
  unit: number;
  /** Undefined where it could not be decoded. */
  picture: Picture | undefined;
}

export interface VideoDecoder {
  /** Headers that stand before the first unit, where decoding begins later. */
  prepare(headers: Uint8Array): void;
  /** Takes one access unit; gives the pictures whose turn has come. Throws DicomError where the stream is of another size. */
  decode(bytes: Uint8Array, unit: number): Shown[];
  /** The rest, after the last. */
  flush(): Shown[];
  close(): void;
}

/** Size that the object states: nothing larger is allocated. */
export type Stated = Pick<StreamSize, 'rows' | 'columns'>;
