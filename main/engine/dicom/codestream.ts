/** Finds in a compressed frame the stretches that are no picture: comments, EXIF, thumbnails, bytes after the end. */
import { boxesIn, type Box } from './boxes.ts';
import { jxlHead, jxlSignature } from './jpeg-xl-head.ts';
import type { DicomFile, Element } from './types.ts';

export type Codec = 'jpeg' | 'jpeg-ls' | 'jpeg-2000' | 'jpeg-xl';

/**
 * A stretch of the frame by the marker that announces it; `trailing` follows the end of the image, a `box` stands before it,
 * `packed` is the box in which what a former JPEG held beside its picture is compressed, `profile` a colour profile.
 */
export interface SideSegment {
  marker: number | 'trailing' | 'box' | 'packed' | 'profile';
  start: number;
  end: number;
  /** Of a box of JPEG XL: where the four letters of its type begin. */
  type?: number;
}

const COM = 0xfe;
const COM_2000 = 0x64;

/** By transfer syntax; undefined where pixels are not compressed by one of these. */
export function codecOf(transferSyntax: string): Codec | undefined {
  const number = Number(/^1\.2\.840\.10008\.1\.2\.4\.(\d+)$/.exec(transferSyntax)?.[1] ?? 0);
  if (number >= 50 && number <= 70) return 'jpeg';
  if (number === 80 || number === 81) return 'jpeg-ls';
  if (number >= 110 && number <= 112) return 'jpeg-xl';
  return (number >= 90 && number <= 93) || (number >= 201 && number <= 203) ? 'jpeg-2000' : undefined;
}

export const isComment = (marker: SideSegment['marker'], codec: Codec): boolean =>
  marker === (codec === 'jpeg-2000' ? COM_2000 : COM);

/** Next marker in entropy-coded data (ISO 10918-1 B.1.1.5, ISO 14495-1 C.1.1.4), or -1. */
function nextMarker(bytes: Buffer, from: number, codec: Codec): number {
  const stuffed = codec === 'jpeg-ls' ? 0x7f : 0x00;
  for (let at = bytes.indexOf(0xff, from); at >= 0 && at + 1 < bytes.length; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]!;
    if (next > stuffed && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return -1;
}

function jpegSegments(bytes: Buffer, codec: Codec): SideSegment[] | undefined {
  const found: SideSegment[] = [];
  let at = 0;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    at += 2;
    if (marker === 0xd8 || marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) continue;
    if (marker === 0xd9) {
      if (bytes[at] === 0xff && bytes[at + 1] === 0xd8) continue;
      if (at < bytes.length) found.push({ marker: 'trailing', start: at, end: bytes.length });
      return found;
    }
    if (at + 2 > bytes.length) return undefined;
    const end = at + bytes.readUInt16BE(at);
    if (end < at + 2 || end > bytes.length) return undefined;
    if ((marker >= 0xe0 && marker <= 0xef) || marker === COM) found.push({ marker, start: at + 2, end });
    at = end;
    if (marker === 0xda) {
      at = nextMarker(bytes, at, codec);
      // Without a closing marker the image ends with the frame.
      if (at < 0) return found;
    }
  }
  return found;
}

const JP2 = Buffer.from('0000000c6a5020200d0a870a', 'hex');
// What a decoder needs: file type, image header with colours, the image itself.
const neededBoxes = new Set(['jP  ', 'ftyp', 'jp2h', 'jp2c']);

/** Those of JPEG 2000, none of which needs a length of 64 bits here. */
function narrowBoxes(bytes: Buffer, from?: number, to?: number): Box[] | undefined {
  const boxes = boxesIn(bytes, from, to);
  return boxes?.some(({ wide }) => wide) ? undefined : boxes;
}

/** Boxes of the header that hold numbers, and how long they can be (ISO 15444-1 I.5.3). */
const numberBoxes: Record<string, number> = {
  ihdr: 14,
  bpcc: 16_384,
  pclr: 1 << 20,
  cmap: 65_536,
  cdef: 65_536,
  'res ': 36,
};
/** Ways to say what colours are (ISO 15444-1 I.5.3.3, 15444-2 M.11.7.3): a number of a list; a profile. */
const [byNumber, byProfile, byAnyProfile] = [1, 2, 3];
/** Method, precedence, approximation. */
const colourHead = 3;
/** A number of the list, and what goes with those of Lab. */
const longestNumber = 4 + 28;

/** What is no number in the header of a JP2 file; undefined where colours are said in a way that is not known. */
function headerSegments(bytes: Buffer, { start, end }: Box): SideSegment[] | undefined {
  const boxes = narrowBoxes(bytes, start, end);
  if (!boxes) return undefined;
  const found: SideSegment[] = [];
  for (const box of boxes) {
    const length = box.end - box.start;
    if (box.type === 'colr') {
      const method = bytes[box.start];
      if (length < colourHead) return undefined;
      if (method === byProfile || method === byAnyProfile)
        found.push({ marker: 'profile', start: box.start + colourHead, end: box.end });
      else if (method !== byNumber || length > colourHead + longestNumber) return undefined;
    } else if (length > (numberBoxes[box.type] ?? -1)) found.push({ marker: 'box', start: box.start, end: box.end });
  }
  return found;
}

/** A whole JP2 file where only its image belongs (ISO 15444-1 Annex I): its boxes of text, metadata and unknown content. */
function boxSegments(bytes: Buffer): SideSegment[] | undefined {
  const boxes = narrowBoxes(bytes);
  if (!boxes) return undefined;
  const found: SideSegment[] = [];
  for (const box of boxes) {
    const { type, start, end } = box;
    if (!neededBoxes.has(type)) found.push({ marker: 'box', start, end });
    if (type === 'jp2h') {
      const inside = headerSegments(bytes, box);
      if (!inside) return undefined;
      found.push(...inside);
    }
    if (type === 'jp2c') {
      const inside = jpeg2000Segments(bytes.subarray(start, end), 0);
      if (!inside) return undefined;
      found.push(...inside.map((place) => ({ ...place, start: place.start + start, end: place.end + start })));
    }
  }
  return found;
}

function jpeg2000Segments(bytes: Buffer, from: number): SideSegment[] | undefined {
  if (bytes.length < from + 2 || bytes.readUInt16BE(from) !== 0xff4f) return undefined;
  const found: SideSegment[] = [];
  let at = from + 2;
  let tile = -1;
  let tileLength = 0;
  while (at + 1 < bytes.length) {
    const marker = bytes.readUInt16BE(at);
    if (marker === 0xffd9) {
      if (at + 2 < bytes.length) found.push({ marker: 'trailing', start: at + 2, end: bytes.length });
      return found;
    }
    if (marker === 0xff93) {
      if (tile < 0) return undefined;
      // A length of zero: the last tile-part, up to the end (ISO 15444-1 A.4.2).
      if (tileLength === 0) return found;
      at = tile + tileLength;
      continue;
    }
    if (at + 4 > bytes.length || marker < 0xff01) return undefined;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end < at + 4 || end > bytes.length) return undefined;
    if (marker === 0xff90) {
      if (end - at < 12) return undefined;
      tile = at;
      tileLength = bytes.readUInt32BE(at + 6);
      if (tileLength !== 0 && tileLength < 14) return undefined;
    } else if (marker === 0xff00 + COM_2000)
      found.push({ marker: COM_2000, start: at + 6, end: Math.max(end, at + 6) });
    at = end;
  }
  return found;
}

const jxlBoxes = new Set(['JXL ', 'ftyp', 'jxll', 'jxli', 'jxlc', 'jxlp']);

/** The container of JPEG XL (ISO/IEC 18181-2): its boxes of EXIF, XML, what stood in a former JPEG, and unknown content. */
const jxlSegments = (bytes: Buffer): SideSegment[] | undefined =>
  boxesIn(bytes)
    ?.filter(({ type }) => !jxlBoxes.has(type))
    .map(({ type, from, start, end }) => ({ marker: type === 'jbrd' ? 'packed' : 'box', start, end, type: from + 4 }));

/**
 * Segments of one frame; undefined where it cannot be walked from marker to marker, and where texts may lie inside what a
 * decoder needs.
 */
export function sideSegments(bytes: Buffer, codec: Codec): SideSegment[] | undefined {
  const start = bytes.length >= 2 ? bytes.readUInt16BE(0) : 0;
  if (codec === 'jpeg-xl') {
    if (!jxlHead(bytes)?.textless) return undefined;
    return start === 0xff0a ? [] : jxlSegments(bytes);
  }
  if (codec === 'jpeg-2000')
    return bytes.subarray(0, JP2.length).equals(JP2) ? boxSegments(bytes) : jpeg2000Segments(bytes, 0);
  return start === 0xffd8 ? jpegSegments(bytes, codec) : undefined;
}

/** One compressed frame: its bytes, and where in the file the byte at an index lies. */
export interface Frame {
  bytes: Buffer;
  offsetOf(index: number): number;
}

const longestFrame = 256 * 1024 * 1024;

/** The frames of the pixel element one after the other; fragments that begin no image belong to the frame before. */
export function* frames(file: DicomFile, pixel: Element): Generator<Frame | undefined> {
  const stretch = (offset: number, length: number): Buffer =>
    file.raw({ tag: 0, storedVr: '', vr: 'UN', offset, headerLength: 0, length, end: offset + length });
  let parts: { offset: number; bytes: Buffer }[] = [];
  let length = 0;
  const joined = (): Frame | undefined => {
    if (length > longestFrame) return undefined;
    const own = parts;
    return {
      bytes: own.length === 1 ? own[0]!.bytes : Buffer.concat(own.map(({ bytes }) => bytes)),
      offsetOf: (index) => {
        let rest = index;
        for (const { offset, bytes } of own) {
          if (rest < bytes.length) return offset + rest;
          rest -= bytes.length;
        }
        return -1;
      },
    };
  };
  // The first entry is the basic offset table.
  for (const [offset, size] of (pixel.fragments ?? []).slice(1)) {
    if (size === 0) continue;
    const bytes = Buffer.from(stretch(offset, size));
    const begins =
      (bytes[0] === 0xff && (bytes[1] === 0xd8 || bytes[1] === 0x4f || bytes[1] === 0x0a)) ||
      [JP2, jxlSignature].some((mark) => bytes.subarray(0, mark.length).equals(mark));
    if (begins && parts.length > 0) {
      yield joined();
      parts = [];
      length = 0;
    }
    if (length <= longestFrame) parts.push({ offset, bytes });
    length += size;
  }
  if (parts.length > 0) yield joined();
}
