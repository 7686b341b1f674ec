/** The fast path of indexing: wanted top-level attributes, pixel offset and a digest, without building a tree. */
import { createHash, hash, type Hash } from 'node:crypto';
import { vrOf } from './dictionary.ts';
import { dicomdir, itemIsExplicit, readOpening } from './encoding.ts';
import { ITEM, ITEM_END, SEQUENCE_END, UNDEFINED_LENGTH, newHead, readHead, u16, u32 } from './head.ts';
import { LARGEST_INFLATED, inflateWithin } from './inflate.ts';
import { keep, keptValuesOf, sameAsLast } from './kept-values.ts';
import { endOfFragments, type Stretch } from './pixel-end.ts';
import { STEP, Source } from './source.ts';
import { formatTag } from './tags.ts';
import { DicomError, type Encoding, type Header } from './types.ts';
import { valueText } from './value.ts';
import { LARGEST_DEPTH, MOST_ELEMENTS, trailing, unIsLittleEndian } from './walk.ts';
import { VR_SHORT, vrCode, vrLayout, vrName } from './vr.ts';

const UN = vrCode('UN');
const CHARSET = 0x00080005;
const SOP_CLASS = 0x00080016;
const SOP_INSTANCE = 0x00080018;
const DIRECTORY_RECORDS = 0x00041220;
const FIRST_PIXELS = 0x7fe00008;
const PIXELS = [FIRST_PIXELS, 0x7fe00009, 0x7fe00010];
const ROWS = 0x00280010;
/** Pixel Data Provider URL. */
const PIXELS_ELSEWHERE = 0x00287fe0;
const EXTENDED_OFFSET_TABLE = 0x7fe00001;
/** What a scan has to look at, wanted or not; from the last of them on, at everything. */
const looked = [DIRECTORY_RECORDS, CHARSET, SOP_CLASS, SOP_INSTANCE, ROWS, PIXELS_ELSEWHERE, EXTENDED_OFFSET_TABLE];
/** A value of an attribute that describes an image; longer ones are none, and are left out with a remark. */
const LONGEST_INDEXED = 64 * 1024;
/** A value longer than this counts in the digest by its length, its beginning and its end: reading it all would take long. */
const LONGEST_DIGESTED = 4 * 1024 * 1024;
const DIGESTED_EDGE = 64 * 1024;
/** A deflated data set of this size is looked at whole. */
const LARGEST_LOOK = 4 * 1024 * 1024;
/** Of a longer one this much leads to the pixel data. The looks add up: what failed is held until memory is tidied. */
const LARGEST_BEGINNING = 1024 * 1024;
/** Bytes of the deflated stream that are tried for it; the last cannot become more, whatever they are. */
const BEGINNINGS = [32 * 1024, 8 * 1024, 1008];
/** A longer one without pixel data is inflated only up to so many times its size; text deflates to a third or a tenth. */
const LARGEST_RATIO = 20;
const source = new Source();
const head = newHead();
let count = 0;

function limitCount(position: number): void {
  if (++count > MOST_ELEMENTS)
    throw new DicomError(
      'too-many-elements',
      `There are more than ${MOST_ELEMENTS} elements before offset ${position}.`,
    );
}

/** Past a value of undefined length; items of defined length are skipped without a look inside. */
function skipItems(bytes: Source, position: number, explicit: boolean, little: boolean, depth: number): number {
  if (depth > LARGEST_DEPTH)
    throw new DicomError('too-deep', `Sequences are nested deeper than ${LARGEST_DEPTH} at offset ${position}.`);
  for (;;) {
    limitCount(position);
    const index = bytes.at(position, 8);
    if (index < 0) throw new DicomError('truncated', `The file ends inside a sequence at offset ${position}.`);
    const tag = ((u16(bytes.buffer, index, little) << 16) | u16(bytes.buffer, index + 2, little)) >>> 0;
    const length = u32(bytes.buffer, index + 4, little);
    position += 8;
    if (tag === SEQUENCE_END) return position;
    if (tag !== ITEM)
      throw new DicomError('bad-sequence', `There is ${formatTag(tag)} instead of an item at offset ${position - 8}.`);
    if (length === UNDEFINED_LENGTH) {
      const inside = itemIsExplicit(bytes, position, bytes.size, explicit);
      for (;;) {
        limitCount(position);
        readHead(bytes, position, inside, little, head);
        position += head.headerLength;
        if (head.tag === ITEM_END) break;
        if (head.tag >>> 16 === 0xfffe)
          throw new DicomError('bad-sequence', `There is a stray ${formatTag(head.tag)} at offset ${position - 8}.`);
        const un = head.vr === UN;
        if (head.length === UNDEFINED_LENGTH)
          position = skipItems(
            bytes,
            position,
            inside && !un,
            little || (un && unIsLittleEndian(bytes, position)),
            depth + 1,
          );
        else position += head.length;
      }
    } else position += length;
    if (position > bytes.size)
      throw new DicomError('length-beyond-file', `An item runs past the end of the file before offset ${position}.`);
  }
}

/** No element of a data set is of group 0000 (PS3.5 7.8). */
const LAST_OF_NO_GROUP = 0x0000ffff;

const beyondFile = (tag: number, position: number, length: number): DicomError =>
  new DicomError(
    'length-beyond-file',
    `${formatTag(tag)} at offset ${position} announces ${length} bytes, more than the file holds.`,
  );

interface Found {
  values: (string | undefined)[];
  pixelOffset: number;
  /** Where the header ends: at the pixel data, or at what may follow them. */
  end: number;
  /** Values that count in the digest by their edges. */
  long: Stretch[];
  remarks: string[];
}

/** Walks the top level to the end of the file; with `partial`, of which `bytes` are only the beginning, to the pixel data. */
function scan(
  bytes: Source,
  start: number,
  { explicit, littleEndian }: Encoding,
  wanted: readonly number[],
  partial = false,
): Found {
  const { stops, places, last } = keptValuesOf(wanted, looked);
  const plain = explicit && littleEndian;
  const values = new Array<string | undefined>(wanted.length).fill(undefined);
  const remarks: string[] = [];
  let charsetText = '';
  let charset: readonly string[] = [];
  let hasClass = false;
  let hasInstance = false;
  let isImage = false;
  let pixelOffset = -1;
  let end = -1;
  let extended: Stretch | undefined;
  const long: Stretch[] = [];
  let previous = -1;
  let position = start;
  // Tags rise, so the next one to look at is known without a look-up; where they do not, the search starts anew.
  let at = 0;
  let before = LAST_OF_NO_GROUP;
  count = 0;
  while (position < bytes.size) {
    limitCount(position);
    const next = bytes.at(position, 8);
    const { buffer, words } = bytes;
    if (plain && words && next >= 0 && (next & 1) === 0 && before < EXTENDED_OFFSET_TABLE) {
      // Nine of ten elements are short and not asked for: past them at once. All here are integers of 31 bits.
      const stop = Math.min(stops[at]!, EXTENDED_OFFSET_TABLE) | 0;
      const reach = (bytes.filled - 8) >> 1;
      const first = next >> 1;
      let index = first;
      let start = first;
      let last = before | 0;
      while (index <= reach) {
        const tag = (words[index]! << 16) | words[index + 1]!;
        const length = words[index + 3]!;
        if (tag <= last || tag >= stop || (length & 1) !== 0 || vrLayout[words[index + 2]!] !== VR_SHORT) break;
        last = tag;
        count += 1;
        start = index;
        index += 4 + (length >> 1);
      }
      if (index !== first) {
        previous = before = last;
        const from = position + 2 * (start - first);
        position += 2 * (index - first);
        if (position > bytes.size) throw beyondFile(before, from, position - from - 8);
        continue;
      }
    }
    // Zeros to the end of the file begin as a tag of zeros, and fewer bytes than an element has are no element.
    if (next < 0 || (buffer[next] === 0 && buffer[next + 1] === 0)) {
      const rest = trailing(bytes, position, previous);
      if (rest) {
        remarks.push(rest);
        break;
      }
    }
    let tag: number;
    let vr: number;
    let length: number;
    let value: number;
    vr = plain && next >= 0 ? buffer[next + 4]! | (buffer[next + 5]! << 8) : 0;
    if (vrLayout[vr] === VR_SHORT) {
      // Nine of ten elements, read without a call.
      tag = ((buffer[next]! | (buffer[next + 1]! << 8)) << 16) | (buffer[next + 2]! | (buffer[next + 3]! << 8));
      length = buffer[next + 6]! | (buffer[next + 7]! << 8);
      value = position + 8;
    } else {
      readHead(bytes, position, explicit, littleEndian, head);
      ({ tag, length, vr } = head);
      value = position + head.headerLength;
    }
    if (tag < 0) tag >>>= 0;
    if (tag >>> 16 === 0xfffe)
      throw new DicomError('bad-sequence', `There is a stray ${formatTag(tag)} at offset ${position}.`);
    if (tag === DIRECTORY_RECORDS) throw dicomdir();
    if (tag >= EXTENDED_OFFSET_TABLE) {
      const pixels = PIXELS.includes(tag);
      if (end < 0 && (pixels || tag > 0x7fe0ffff)) end = position;
      if (pixels && pixelOffset < 0) {
        pixelOffset = position;
        if (partial) break;
        if (length === UNDEFINED_LENGTH) {
          previous = tag;
          position = endOfFragments(bytes, value, littleEndian, extended);
          if (position >= 0) continue;
          remarks.push('The pixel data have so many fragments that their end was not looked for.');
          break;
        }
        if (value + length > bytes.size)
          throw new DicomError(
            'truncated',
            `The file ends at byte ${bytes.size}, ${value + length - bytes.size} bytes before its pixel data do.`,
          );
      } else if (tag === EXTENDED_OFFSET_TABLE && length !== UNDEFINED_LENGTH) extended = { start: value, length };
    }
    previous = tag;
    if (length === UNDEFINED_LENGTH) {
      const un = vr === UN;
      position = skipItems(bytes, value, explicit && !un, littleEndian || (un && unIsLittleEndian(bytes, value)), 1);
      continue;
    }
    if (value + length > bytes.size) throw beyondFile(tag, position, length);
    position = value + length;
    if (length > LONGEST_DIGESTED && end < 0) long.push({ start: value, length });
    if (tag < before) at = 0;
    before = tag;
    while (stops[at]! < tag) at += 1;
    if (stops[at] !== tag) continue;
    if (tag === SOP_CLASS) hasClass = length > 0;
    else if (tag === SOP_INSTANCE) hasInstance = length > 0;
    else if (tag === ROWS) isImage = length > 0;
    else if (tag === PIXELS_ELSEWHERE) isImage = false;
    const place = places[at]!;
    if (place < 0 && tag !== CHARSET) continue;
    if (length > LONGEST_INDEXED) {
      remarks.push(`${formatTag(tag)} has ${length} bytes, too many to be indexed.`);
      continue;
    }
    const index = bytes.at(value, length);
    if (index < 0) throw new DicomError('truncated', `The file ends inside ${formatTag(tag)} at offset ${value}.`);
    const little = littleEndian || (explicit && vr === UN);
    let text = place < 0 ? undefined : sameAsLast(last[place]!, bytes, index, length, vr, little, charsetText);
    if (text === undefined) {
      const stored = explicit ? vrName(vr) : 'UN';
      const known = stored === 'UN' ? vrOf(tag) : stored;
      text = valueText(
        bytes.buffer.subarray(index, index + length),
        known,
        littleEndian || (explicit && stored === 'UN'),
        charset,
      );
      if (place >= 0) keep(last[place]!, bytes, index, length, vr, little, charsetText, text);
    }
    if (tag === CHARSET) {
      charsetText = text;
      charset = text === '' ? [] : text.split('\\');
    }
    if (place >= 0) values[place] = text;
  }
  if (!hasClass)
    throw new DicomError('no-sop-class-uid', 'The file has no SOP Class UID (0008,0016), so what it holds is unknown.');
  if (!hasInstance)
    throw new DicomError(
      'no-sop-instance-uid',
      'The file has no SOP Instance UID (0008,0018), so it cannot be told from others.',
    );
  if (isImage && pixelOffset < 0)
    remarks.push('The file describes an image but holds no pixel data; it may have been cut off before them.');
  return { values, pixelOffset, end: end < 0 ? position : end, long, remarks };
}

/** Feeds a stretch to a digest by steps. */
function digestStretch(sum: Hash, bytes: Source, start: number, end: number): void {
  const block = Buffer.allocUnsafe(Math.min(DIGEST_STEP, end - start));
  for (let position = start; position < end;) {
    const read = bytes.readInto(block, Math.min(block.length, end - position), position);
    if (read === 0) throw new DicomError('truncated', `The file ends before offset ${end}.`);
    sum.update(block.subarray(0, read));
    position += read;
  }
}
const DIGEST_STEP = 256 * 1024;

function digestOf(bytes: Source, start: number, end: number, long: readonly Stretch[]): string {
  const length = end - start;
  if (length <= DIGEST_STEP) {
    const index = bytes.at(start, length);
    return hash('sha256', bytes.buffer.subarray(index, index + length), 'hex');
  }
  const sum = createHash('sha256');
  let position = start;
  for (const value of long) {
    // The length is in the head before it.
    digestStretch(sum, bytes, position, value.start + DIGESTED_EDGE);
    position = value.start + value.length - DIGESTED_EDGE;
  }
  digestStretch(sum, bytes, position, end);
  return sum.digest('hex');
}

function finish(bytes: Source, start: number, encoding: Encoding, found: Found, remarks: string[]): Header {
  return {
    size: source.size,
    modifiedMs: source.modifiedMs,
    inode: source.inode,
    encoding,
    dataSetOffset: start,
    pixelOffset: found.pixelOffset,
    digest: digestOf(bytes, start, found.end, found.long),
    values: found.values,
    remarks: remarks.length ? [...remarks, ...found.remarks] : found.remarks,
  };
}

/** A short data set is looked at whole; of a long one, or a bomb, only what leads to the pixel data is inflated. */
function readDeflated(start: number, encoding: Encoding, wanted: readonly number[], remarks: string[]): Header {
  const look = (inflated: Buffer, partial: boolean): Header => {
    const bytes = Source.ofMemory(inflated);
    const found = scan(bytes, 0, encoding, wanted, partial);
    if (partial && found.pixelOffset < 0)
      throw new DicomError('truncated', 'The beginning of the data set holds no pixel data.');
    if (partial) found.remarks.push('The end of the deflated data set was not looked for.');
    return finish(bytes, 0, encoding, found, remarks);
  };
  const whole = inflateWithin(source, start, LARGEST_LOOK);
  if (whole) return look(whole, false);
  for (const take of BEGINNINGS) {
    const beginning = inflateWithin(source, start, LARGEST_BEGINNING, take);
    if (!beginning) continue;
    try {
      return look(beginning, true);
    } catch (error) {
      // The header may go on behind what was taken.
      if (!(error instanceof DicomError)) throw error;
    }
    break;
  }
  const most = Math.min(LARGEST_INFLATED, LARGEST_RATIO * (source.size - start));
  const long = inflateWithin(source, start, most);
  if (!long)
    throw new DicomError('inflate-failed', `The deflated data set holds more than ${most} bytes and no pixel data.`);
  return look(long, false);
}

/** Systems keep and copy files by pages. */
const PAGE = 4096;
/** Of the pixel data that end the header their own head is read. */
const HEAD = 64;
/** Bytes that held the header of the file before, and mostly hold that of the next: more would be pixels. */
let usual = STEP;

/**
 * Reads one file's header; `wanted` are top-level tags, and should be the same array for every file. Pixel data are not
 * read, but that they end inside the file is looked for (`endOfFragments`), and elements after them are walked; what was
 * not looked at is a remark. Offsets of a deflated file count in the inflated data set. Throws DicomError, also
 * `no-sop-class-uid` and `no-sop-instance-uid`.
 */
export function readHeader(path: string, wanted: readonly number[]): Header {
  source.open(path, usual);
  try {
    const { encoding, metaEnd, remarks } = readOpening(source);
    if (encoding.deflated) return readDeflated(metaEnd, encoding, wanted, remarks);
    const found = scan(source, metaEnd, encoding, wanted);
    usual = Math.min(STEP, Math.ceil((found.end + HEAD) / PAGE) * PAGE);
    return finish(source, metaEnd, encoding, found, remarks);
  } finally {
    source.close();
  }
}
