/** Where the pixel data end, found without reading them: indexing has to notice a file that is cut off inside them. */
import { ITEM, SEQUENCE_END, UNDEFINED_LENGTH, u16, u32 } from './head.ts';
import type { Source } from './source.ts';
import { DicomError } from './types.ts';

/** Heads of fragments that are followed one by one: nearly every file has fewer, and each may cost the disk a seek. */
export const FEW_FRAGMENTS = 64;
/** Heads followed where nothing else tells where the fragments end; some tens of milliseconds. */
export const MOST_FRAGMENTS = 16_384;

const head = Buffer.alloc(8);

/** Fragments shorter than this are so close together that one step of reading holds many heads. */
const CLOSE = 1024;

/** The eight bytes at `position` are put into `head`; false where the file ends before. */
function readEight(source: Source, position: number, close = false): boolean {
  if (position < 0 || position + 8 > source.size) return false;
  // A short read past the window: a whole step for every head would read the pixels along with them.
  const index = close || source.holds(position, 8) ? source.at(position, 8) : -1;
  if (index >= 0) source.buffer.copy(head, 0, index, index + 8);
  else if (source.readInto(head, 8, position) < 8) return false;
  return true;
}

const tagIn = (little: boolean): number => ((u16(head, 0, little) << 16) | u16(head, 2, little)) >>> 0;

const cut = (source: Source, start: number): DicomError =>
  new DicomError(
    'truncated',
    `The file ends at byte ${source.size}, inside the fragments of its pixel data, which begin at offset ${start}.`,
  );

/** Follows at most `most` fragments from `position`. Gives the end of the sequence, or where it stopped. */
function follow(
  source: Source,
  start: number,
  position: number,
  little: boolean,
  most: number,
): { end: number } | { next: number } {
  let close = false;
  for (let count = 0; count < most; count++) {
    if (!readEight(source, position, close)) throw cut(source, start);
    const tag = tagIn(little);
    const length = u32(head, 4, little);
    if (tag === SEQUENCE_END) return { end: position + 8 };
    if (tag !== ITEM || length === UNDEFINED_LENGTH)
      throw new DicomError('bad-sequence', `There is no fragment at offset ${position}.`);
    close = length < CLOSE;
    position += 8 + length;
    if (position > source.size) throw cut(source, start);
  }
  return { next: position };
}

/** Offset of the last frame by the extended (PS3.3 C.7.6.3.1.8) or the basic offset table (PS3.5 A.4); -1 without one. */
function lastFrame(source: Source, start: number, little: boolean, extended: Stretch | undefined): number {
  if (!readEight(source, start) || tagIn(little) !== ITEM) return -1;
  const length = u32(head, 4, little);
  const first = start + 8 + length;
  if (extended && extended.length >= 8) {
    if (!readEight(source, extended.start + extended.length - 8)) return -1;
    const offset = u32(head, little ? 4 : 0, little) * 2 ** 32 + u32(head, little ? 0 : 4, little);
    return first + offset;
  }
  // Read with the four bytes before it, which are the offset before or the length of the table.
  if (length < 4 || !readEight(source, first - 8)) return -1;
  return first + u32(head, 4, little);
}

export interface Stretch {
  start: number;
  length: number;
}

/**
 * End of the fragments that begin at `start`, after their delimiter; -1 where there are too many to tell in bounds. Reads
 * a few bytes a fragment, of many only the first, the last and the end of the file. Throws `truncated`, `bad-sequence`.
 */
export function endOfFragments(source: Source, start: number, little: boolean, extended?: Stretch): number {
  const begun = follow(source, start, start, little, FEW_FRAGMENTS);
  if ('end' in begun) return begun.end;
  // Where the delimiter is the last thing in the file, nothing is cut off.
  if (readEight(source, source.size - 8) && tagIn(little) === SEQUENCE_END && u32(head, 4, little) === 0)
    return source.size;
  const last = lastFrame(source, start, little, extended);
  // Neither the delimiter at the end nor the last frame inside the file: both say the same.
  if (last >= source.size) throw cut(source, start);
  if (last > begun.next && readEight(source, last) && tagIn(little) === ITEM) {
    const found = follow(source, start, last, little, FEW_FRAGMENTS);
    if ('end' in found) return found.end;
  }
  const gone = follow(source, start, begun.next, little, MOST_FRAGMENTS);
  return 'end' in gone ? gone.end : -1;
}
