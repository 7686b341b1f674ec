/** The fast path of indexing: wanted top-level attributes, pixel offset and a digest, without building a tree. */
import { createHash, hash } from 'node:crypto';
import { vrOf } from './dictionary.ts';
import { dicomdir, itemIsExplicit, readOpening } from './encoding.ts';
import { ITEM, ITEM_END, SEQUENCE_END, UNDEFINED_LENGTH, newHead, readHead, u16, u32 } from './head.ts';
import { inflateDataSet } from './inflate.ts';
import { keep, keptValuesOf, sameAsLast } from './kept-values.ts';
import { Source } from './source.ts';
import { formatTag } from './tags.ts';
import { DicomError, type Encoding, type Header } from './types.ts';
import { valueText } from './value.ts';
import { LARGEST_DEPTH, MOST_ELEMENTS, trailing, unIsLittleEndian } from './walk.ts';
import { VR_SHORT, vrCode, vrLayout, vrName } from './vr.ts';

const UN = vrCode('UN');
const CHARSET = 0x00080005;
const FIRST_PIXELS = 0x7fe00008;
const PIXELS = [FIRST_PIXELS, 0x7fe00009, 0x7fe00010];
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

interface Found {
  values: (string | undefined)[];
  pixelOffset: number;
  end: number;
  remarks: string[];
}

function scan(bytes: Source, start: number, { explicit, littleEndian }: Encoding, wanted: readonly number[]): Found {
  const { places, sorted, last } = keptValuesOf(wanted);
  const plain = explicit && littleEndian;
  const values = new Array<string | undefined>(wanted.length).fill(undefined);
  const remarks: string[] = [];
  let charsetText = '';
  let charset: readonly string[] = [];
  let hasClass = false;
  let hasInstance = false;
  let pixelOffset = -1;
  let previous = -1;
  let position = start;
  // Tags rise, so the next wanted one is known without a look-up; where they do not, the search starts anew.
  let at = 0;
  let before = -1;
  count = 0;
  while (position < bytes.size) {
    limitCount(position);
    // Zeros to the end of the file begin as a tag of zeros, and fewer bytes than an element has are no element.
    const next = bytes.at(position, 8);
    const { buffer } = bytes;
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
    if (tag >= FIRST_PIXELS) {
      if (PIXELS.includes(tag) || tag > 0x7fe0ffff) {
        if (tag <= 0x7fe0ffff) {
          pixelOffset = position;
          if (length !== UNDEFINED_LENGTH && value + length > bytes.size)
            throw new DicomError(
              'truncated',
              `The file ends ${value + length - bytes.size} bytes before its pixel data do.`,
            );
        }
        break;
      }
    } else if (tag === 0x00041220) throw dicomdir();
    previous = tag;
    if (length === UNDEFINED_LENGTH) {
      const un = vr === UN;
      position = skipItems(bytes, value, explicit && !un, littleEndian || (un && unIsLittleEndian(bytes, value)), 1);
      continue;
    }
    if (value + length > bytes.size)
      throw new DicomError(
        'length-beyond-file',
        `${formatTag(tag)} at offset ${position} announces ${length} bytes, more than the file holds.`,
      );
    position = value + length;
    if (tag < before) at = 0;
    before = tag;
    while (sorted[at]! < tag) at += 1;
    if (sorted[at] !== tag && tag !== CHARSET && tag !== 0x00080016 && tag !== 0x00080018) continue;
    if (tag === 0x00080016) hasClass = length > 0;
    else if (tag === 0x00080018) hasInstance = length > 0;
    const place = places.get(tag);
    if (place === undefined && tag !== CHARSET) continue;
    const index = bytes.at(value, length);
    if (index < 0) throw new DicomError('truncated', `The file ends inside ${formatTag(tag)} at offset ${value}.`);
    const little = littleEndian || (explicit && vr === UN);
    let text =
      place === undefined ? undefined : sameAsLast(last[place]!, bytes, index, length, vr, little, charsetText);
    if (text === undefined) {
      const stored = explicit ? vrName(vr) : 'UN';
      const known = stored === 'UN' ? vrOf(tag) : stored;
      text = valueText(
        bytes.buffer.subarray(index, index + length),
        known,
        littleEndian || (explicit && stored === 'UN'),
        charset,
      );
      if (place !== undefined) keep(last[place]!, bytes, index, length, vr, little, charsetText, text);
    }
    if (tag === CHARSET) {
      charsetText = text;
      charset = text === '' ? [] : text.split('\\');
    }
    if (place !== undefined) values[place] = text;
  }
  if (!hasClass)
    throw new DicomError('no-sop-class-uid', 'The file has no SOP Class UID (0008,0016), so what it holds is unknown.');
  if (!hasInstance)
    throw new DicomError(
      'no-sop-instance-uid',
      'The file has no SOP Instance UID (0008,0018), so it cannot be told from others.',
    );
  return { values, pixelOffset, end: position, remarks };
}

function digestOf(bytes: Source, start: number, end: number): string {
  const length = end - start;
  if (length <= 256 * 1024) {
    const index = bytes.at(start, length);
    return hash('sha256', bytes.buffer.subarray(index, index + length), 'hex');
  }
  const sum = createHash('sha256');
  const block = Buffer.allocUnsafe(256 * 1024);
  for (let position = start; position < end;) {
    const read = bytes.readInto(block, Math.min(block.length, end - position), position);
    if (read === 0) throw new DicomError('truncated', `The file ends before offset ${end}.`);
    sum.update(block.subarray(0, read));
    position += read;
  }
  return sum.digest('hex');
}

function finish(
  bytes: Source,
  size: number,
  start: number,
  encoding: Encoding,
  found: Found,
  remarks: string[],
): Header {
  return {
    size,
    encoding,
    dataSetOffset: start,
    pixelOffset: found.pixelOffset,
    digest: digestOf(bytes, start, found.end),
    values: found.values,
    remarks: [...remarks, ...found.remarks],
  };
}

/**
 * Reads one file's header; `wanted` are top-level tags, and should be the same array for every file. Stops at the pixel
 * data, whose length is checked where it is announced. Offsets of a deflated file count in the inflated data set. Throws
 * DicomError, also `no-sop-class-uid` and `no-sop-instance-uid`.
 */
export function readHeader(path: string, wanted: readonly number[]): Header {
  source.open(path);
  try {
    const { encoding, metaEnd, remarks } = readOpening(source);
    if (!encoding.deflated)
      return finish(source, source.size, metaEnd, encoding, scan(source, metaEnd, encoding, wanted), remarks);
    // The start of the stream holds the header of nearly every file; only where it does not is the whole inflated.
    for (const take of [64 * 1024, Infinity]) {
      const bytes = Source.ofMemory(inflateDataSet(source, metaEnd, take));
      try {
        const found = scan(bytes, 0, encoding, wanted);
        if (take === Infinity || metaEnd + take >= source.size || found.pixelOffset >= 0)
          return finish(bytes, source.size, 0, encoding, found, remarks);
      } catch (error) {
        if (take === Infinity || metaEnd + take >= source.size || !(error instanceof DicomError)) throw error;
      }
    }
    throw new DicomError('inflate-failed', 'The deflated data set is damaged.');
  } finally {
    source.close();
  }
}
