/** Inflating a deflated data set (PS3.5 A.5) within bounds. */
import { constants, inflateRawSync, inflateSync } from 'node:zlib';
import type { Source } from './source.ts';
import { DicomError } from './types.ts';

/** A data set larger than this is refused: real ones are some megabytes, bombs are not. */
export const LARGEST_INFLATED = 512 * 1024 * 1024;

/**
 * Inflates what begins at `position`. With `compressedBytes` only so many bytes are taken, which is enough for a header;
 * what comes out then may end anywhere. Throws `inflate-failed`, `too-long`.
 */
export function inflateDataSet(source: Source, position: number, compressedBytes = Infinity): Buffer {
  const partial = position + compressedBytes < source.size;
  const length = partial ? compressedBytes : source.size - position;
  if (length > LARGEST_INFLATED)
    throw new DicomError('too-long', 'The deflated data set is too long to be read at once.');
  const bytes = Buffer.allocUnsafe(length);
  source.readInto(bytes, length, position);
  const options = {
    maxOutputLength: LARGEST_INFLATED,
    ...(partial ? { finishFlush: constants.Z_SYNC_FLUSH } : {}),
  };
  try {
    return inflateRawSync(bytes, options);
  } catch (error) {
    // Some writers put a zlib header before the stream, which the standard does not.
    if ((bytes[0]! & 0x0f) === 8 && ((bytes[0]! << 8) | bytes[1]!) % 31 === 0) {
      try {
        return inflateSync(bytes, options);
      } catch {
        // The first error names the fault.
      }
    }
    const tooLong = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    throw new DicomError(
      'inflate-failed',
      tooLong
        ? `The deflated data set holds more than ${LARGEST_INFLATED} bytes.`
        : 'The deflated data set is damaged.',
    );
  }
}
