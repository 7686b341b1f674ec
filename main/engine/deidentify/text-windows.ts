/** Long values as windows that can be read as text one by one: bounded memory, and nothing that lies whole in the value is cut in all of them. */
import type { DicomFile, Element } from '../dicom/types.ts';

/** A value up to this length is one window. */
const longestWhole = 4 * 1024 * 1024;
const windowLength = 1024 * 1024;
/** What an identifier of several words may span; so much is seen again in the next window. */
const overlap = 8192;

export interface Window {
  bytes: Buffer;
  /** Place of the bytes in the file. */
  start: number;
  end: number;
}

const isLineEnd = (byte: number): boolean => byte === 0x0a || byte === 0x0d || byte === 0x0c;
const isBlank = (byte: number): boolean => byte <= 0x20 && byte !== 0x1b;
const isDelimiter = (byte: number): boolean => byte === 0x5c;

/**
 * Behind the last place in [from, to) where text may be parted. Line ends come first: there the character set is again the
 * first one (PS3.5 6.1.2.5.3). Backslashes come last: in two-byte sets they may be half of a character.
 */
function partedBefore(bytes: Buffer, from: number, to: number): number | undefined {
  for (const parts of [isLineEnd, isBlank, isDelimiter])
    for (let index = to - 1; index >= from; index--) if (parts(bytes[index]!)) return index + 1;
  return undefined;
}

export function* windowsOf(file: DicomFile, element: Element): Generator<Window> {
  const start = element.offset + element.headerLength;
  if (element.length <= longestWhole) {
    yield { bytes: file.raw(element), start, end: element.end };
    return;
  }
  for (let at = start; at < element.end;) {
    const stop = Math.min(at + windowLength, element.end);
    const read = file.raw({ ...element, offset: at, headerLength: 0, length: stop - at, end: stop });
    const last =
      stop === element.end ? read.length : (partedBefore(read, read.length - overlap, read.length) ?? read.length);
    yield { bytes: read.subarray(0, last), start: at, end: at + last };
    if (stop === element.end) return;
    at += partedBefore(read, last - 2 * overlap, last - overlap) ?? last - overlap;
  }
}
