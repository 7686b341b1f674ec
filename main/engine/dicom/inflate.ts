/** Inflating a deflated data set (PS3.5 A.5) within bounds. */
import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import type { Source } from './source.ts';
import { DicomError } from './types.ts';

/** A data set larger than this is refused: real ones are some megabytes, bombs are not. */
export const LARGEST_INFLATED = 512 * 1024 * 1024;

/** What cannot be inflated within a bound gives this code; the bound is named by who set it. */
const TOO_LARGE = 'ERR_BUFFER_TOO_LARGE';
/** Bytes that one byte of a deflated stream can become at most. */
const LARGEST_GAIN = 1032;
/** What comes out goes into one block up to this size: pieces would be held beside the whole that they are joined to. */
const LARGEST_BLOCK = 4 * 1024 * 1024;
const SMALLEST_BLOCK = 16 * 1024;

/**
 * Inflates what begins at `position`; undefined where more than `most` bytes come out. With `compressedBytes` only so
 * many bytes are taken, and what comes out may end anywhere. Throws `inflate-failed`, `too-long`.
 */
export function inflateWithin(
  source: Source,
  position: number,
  most: number,
  compressedBytes = Infinity,
): Buffer | undefined {
  const partial = position + compressedBytes < source.size;
  const length = partial ? compressedBytes : source.size - position;
  if (length > LARGEST_INFLATED)
    throw new DicomError('too-long', 'The deflated data set is too long to be read at once.');
  // Deflate adds at most some bytes a block to what cannot be compressed: longer than this does not fit, whatever it is.
  if (length > most + most / 1024 + 64) return undefined;
  const bytes = Buffer.allocUnsafe(length);
  source.readInto(bytes, length, position);
  // One byte more than may come out: a block that is full is followed by another.
  const block = Math.min(most, length * LARGEST_GAIN + 64) + 1;
  const chunkSize = block > LARGEST_BLOCK + 1 ? SMALLEST_BLOCK : Math.max(block, SMALLEST_BLOCK);
  const options = {
    chunkSize,
    maxOutputLength: most,
    ...(partial ? { finishFlush: constants.Z_SYNC_FLUSH } : {}),
  };
  const tooLarge = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === TOO_LARGE;
  try {
    return inflateRawSync(bytes, options);
  } catch (error) {
    if (tooLarge(error)) return undefined;
    // Some writers put a zlib header before the stream, which the standard does not.
    if ((bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0) {
      try {
        return inflateSync(bytes, options);
      } catch (second) {
        if (tooLarge(second)) return undefined;
      }
    }
    throw new DicomError('inflate-failed', 'The deflated data set is damaged or cut off.');
  }
}

/** Inflates a whole data set. Throws `inflate-failed`, `too-long`. */
export function inflateDataSet(source: Source, position: number): Buffer {
  const bytes = inflateWithin(source, position, LARGEST_INFLATED);
  if (!bytes)
    throw new DicomError('inflate-failed', `The deflated data set holds more than ${LARGEST_INFLATED} bytes.`);
  return bytes;
}
