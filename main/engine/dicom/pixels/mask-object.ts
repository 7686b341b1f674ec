/** What the writer needs to write an object with black boxes and nothing else changed. */
import type { Box, Mask } from '#shared/contract/pixels.ts';
import { itemHead } from '../encode.ts';
import { DicomError, type DicomFile, type PixelChange, type PixelPiece } from '../types.ts';
import type { FrameSpool } from './frame-spool.ts';
import { fragmentsOf, frameBytes, offsetsOf } from './frames.ts';
import { elementAt, type Image } from './image.ts';
import { boxesOf, maskedFrames } from './mask-boxes.ts';
import { maskFrame, type MaskMethod } from './mask-frame.ts';
import { nativeBoxes, nativePaint } from './mask-native.ts';

export interface MaskedObject {
  change: PixelChange;
  /** Values that elements beside the pixels get, so that they stay true: extended offset tables. */
  values: { tag: number; bytes: Uint8Array }[];
  /** How many frames have black boxes. */
  frames: number;
  method: MaskMethod;
  /** What is really black in a frame. */
  boxesIn(frame: number): Box[];
  /** Photometric Interpretation of what is no longer compressed. */
  photometric?: string;
}

const OFFSETS = 0x7fe00001;
const LENGTHS = 0x7fe00002;

const words = (numbers: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(numbers.length * 8);
  numbers.forEach((number, at) => bytes.writeBigUInt64LE(BigInt(number), at * 8));
  return bytes;
};

/** The fragments of an object with some of its frames replaced, each by one fragment. */
class Fragments {
  readonly pieces: PixelPiece[] = [];
  /** Where the first fragment of each frame begins, and how many bytes the frame has. */
  readonly starts: number[] = [];
  readonly lengths: number[] = [];
  #length = 0;

  #add(piece: PixelPiece): void {
    const last = this.pieces.at(-1);
    const apart = 'bytes' in piece || piece.spool || !last || 'bytes' in last || last.spool || last.end !== piece.start;
    if (apart) this.pieces.push(piece);
    else last.end = piece.end;
    this.#length += 'bytes' in piece ? piece.bytes.length : piece.end - piece.start;
  }
  keep(frame: number | undefined, first: boolean, offset: number, length: number): void {
    if (frame !== undefined && first) {
      this.starts[frame] = this.#length;
      this.lengths[frame] = 0;
    }
    if (frame !== undefined) this.lengths[frame]! += length;
    this.#add({ start: offset - 8, end: offset + length });
  }
  replace(frame: number, bytes: Buffer, spool: FrameSpool): void {
    this.starts[frame] = this.#length;
    this.lengths[frame] = bytes.length;
    const even = bytes.length & 1 ? Buffer.concat([bytes, Buffer.alloc(1)]) : bytes;
    this.#add(spool.put(Buffer.concat([itemHead(even.length, true), even])));
  }
}

async function maskFragments(
  file: DicomFile,
  image: Image,
  masks: readonly Mask[],
  clear: boolean,
  spool: FrameSpool,
): Promise<MaskedObject> {
  const pixel = file.pixel!;
  const groups = fragmentsOf(file, image);
  const masked = maskedFrames(image, masks);
  const frameAt = new Map(groups.flatMap((group, frame) => group.map(([start], place) => [start, { frame, place }])));
  const [table, ...fragments] = pixel.fragments!;
  const made = new Fragments();
  const black = new Map<number, Box[]>();
  let method: MaskMethod = 'lossless';
  for (const [offset, length] of fragments) {
    const known = frameAt.get(offset);
    if (!known || !(clear || masked.has(known.frame))) {
      made.keep(known?.frame, known?.place === 0, offset, length);
      continue;
    }
    if (known.place > 0) continue;
    const { frame } = known;
    const boxes = boxesOf(image, masks, frame);
    const result = await maskFrame(file, image, frameBytes(file, image, frame), boxes, clear);
    made.replace(frame, result.bytes, spool);
    black.set(frame, result.boxes);
    method = result.method;
  }
  const values: MaskedObject['values'] = [];
  const lengthsBefore = offsetsOf(file, LENGTHS);
  if (elementAt(file, OFFSETS)) values.push({ tag: OFFSETS, bytes: words(made.starts) });
  if (lengthsBefore)
    values.push({
      tag: LENGTHS,
      // What of a kept frame is padding is known to the table only.
      bytes: words(made.lengths.map((length, frame) => (black.has(frame) ? length : (lengthsBefore[frame] ?? length)))),
    });
  // A table that was empty stays so; one that would be too narrow for its offsets has to be.
  const fits = table![1] >= 4 && made.starts.every((start) => start <= 0xffffffff);
  const basic = Buffer.alloc(fits ? made.starts.length * 4 : 0);
  if (fits) made.starts.forEach((start, at) => basic.writeUInt32LE(start, at * 4));
  const last = fragments.at(-1)!;
  return {
    change: {
      pieces: [
        { bytes: Buffer.concat([itemHead(basic.length, true), basic]) },
        ...made.pieces,
        { start: last[0] + last[1], end: pixel.end },
      ],
    },
    values,
    frames: masked.count,
    method,
    boxesIn: (frame) => black.get(frame) ?? [],
  };
}

/**
 * Masks an object. `clear`: what lies outside the stored bits of every frame becomes 0. Compressed frames are kept in the
 * spool until the object is written. Throws DicomError where a frame cannot be opened or written again, or no mask lies
 * inside the image.
 */
export async function maskObject(
  file: DicomFile,
  image: Image,
  masks: readonly Mask[],
  clear: boolean,
  spool: FrameSpool,
): Promise<MaskedObject> {
  const { count } = maskedFrames(image, masks);
  if (masks.length > 0 && count === 0) throw new DicomError('bad-pixels', 'None of the masks lies inside the image.');
  if (image.frameBits === 0) return maskFragments(file, image, masks, clear, spool);
  return {
    change: { paint: nativePaint(file, image, masks, clear) },
    values: [],
    frames: count,
    method: 'in place',
    boxesIn: (frame) => nativeBoxes(image, masks, frame),
  };
}
