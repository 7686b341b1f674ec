/** The walker: elements of a data set with their byte ranges, sequences at any depth (PS3.5 7), within limits. */
import { isSignedOrNot, vrOf } from './dictionary.ts';
import { dicomdir, itemIsExplicit } from './encoding.ts';
import { ITEM, ITEM_END, SEQUENCE_END, UNDEFINED_LENGTH, newHead, readHead, u16, u32, type Head } from './head.ts';
import type { Source } from './source.ts';
import { formatTag, isPrivate, isPrivateCreator } from './tags.ts';
import { DicomError, type DataSet, type Element, type Item } from './types.ts';
import { valueText } from './value.ts';
import { isBulk, vrName } from './vr.ts';

export const LARGEST_DEPTH = 64;
/** Elements, items and fragments of one file. Each takes at least eight bytes, so a small file cannot cost much. */
export const MOST_ELEMENTS = 1_000_000;

export interface Walk {
  source: Source;
  head: Head;
  count: number;
  remarks: string[];
}
export const newWalk = (source: Source, remarks: string[]): Walk => ({ source, head: newHead(), count: 0, remarks });

/**
 * Whether what is at `position` of the top level is no longer the data set: zeros to the end of the file, or, after the
 * pixel data, fewer bytes than an element has. Gives the remark; what is cut or damaged is left to fail by its name.
 * Throws `bad-element` where zeros stand before something else: (0000,0000) comes first or not at all.
 */
export function trailing(source: Source, position: number, previous: number): string | undefined {
  const left = source.size - position;
  if (previous < 0) return undefined;
  if (left < 8 && previous >= 0x7fe00008) return remark(left);
  const first = source.at(position, Math.min(4, left));
  for (let offset = 0; offset < Math.min(4, left); offset++) if (source.buffer[first + offset] !== 0) return undefined;
  // Of a long rest only both ends are looked at: it is never copied, and reading gigabytes of nothing helps nobody.
  for (const at of [position, Math.max(position, source.size - zeros.length)]) {
    const length = Math.min(zeros.length, source.size - at);
    const from = source.at(at, length);
    if (source.buffer.compare(zeros, 0, length, from, from + length) !== 0)
      throw new DicomError('bad-element', `There are zeros at offset ${position}, where an element would be.`);
  }
  return remark(left);
}
const zeros = Buffer.alloc(16 * 1024);
const remark = (count: number): string => `${count} bytes follow the last element.`;

function counted(walk: Walk, position: number): void {
  if (++walk.count > MOST_ELEMENTS)
    throw new DicomError(
      'too-many-elements',
      `There are more than ${MOST_ELEMENTS} elements before offset ${position}.`,
    );
}

function bytesOf(walk: Walk, position: number, length: number): Buffer {
  const index = walk.source.at(position, length);
  if (index < 0) throw new DicomError('truncated', `The file ends before offset ${position + length}.`);
  return walk.source.buffer.subarray(index, index + length);
}

/** Fragments of encapsulated data (PS3.5 A.4): items without structure up to the delimiter. Gives the end. */
function walkFragments(
  walk: Walk,
  start: number,
  limit: number,
  little: boolean,
  fragments: [number, number][],
): number {
  let position = start;
  for (;;) {
    counted(walk, position);
    if (position + 8 > limit)
      throw new DicomError('truncated', `The file ends inside the fragments that begin at offset ${start}.`);
    readHead(walk.source, position, false, little, walk.head);
    const { tag, length } = walk.head;
    position += 8;
    if (tag === SEQUENCE_END) return position;
    if (tag !== ITEM || length === UNDEFINED_LENGTH)
      throw new DicomError('bad-sequence', `There is no fragment at offset ${position - 8}.`);
    if (position + length > limit)
      throw new DicomError('truncated', `The file ends inside a fragment at offset ${position}.`);
    fragments.push([position, length]);
    position += length;
  }
}

interface Inside {
  explicit: boolean;
  little: boolean;
  charset: readonly string[];
  signed: boolean;
  depth: number;
}

/** Items up to `limit`, or to the delimiter where the length is undefined. Gives the end. */
function walkItems(
  walk: Walk,
  start: number,
  limit: number,
  delimited: boolean,
  inside: Inside,
  items: Item[],
): number {
  if (inside.depth > LARGEST_DEPTH)
    throw new DicomError('too-deep', `Sequences are nested deeper than ${LARGEST_DEPTH} at offset ${start}.`);
  let position = start;
  while (delimited || position < limit) {
    counted(walk, position);
    if (position + 8 > limit)
      throw new DicomError(
        limit === walk.source.size ? 'truncated' : 'bad-sequence',
        `The sequence that begins at offset ${start} has no end.`,
      );
    readHead(walk.source, position, false, inside.little, walk.head);
    const { tag, length } = walk.head;
    const offset = position;
    position += 8;
    if (tag === SEQUENCE_END) return position;
    if (tag !== ITEM)
      throw new DicomError('bad-sequence', `There is ${formatTag(tag)} instead of an item at offset ${offset}.`);
    const undefinedLength = length === UNDEFINED_LENGTH;
    const end = undefinedLength ? limit : position + length;
    if (end > limit)
      throw new DicomError(
        end > walk.source.size ? 'length-beyond-file' : 'bad-sequence',
        `An item at offset ${offset} runs past its sequence.`,
      );
    const explicit = itemIsExplicit(walk.source, position, end, inside.explicit);
    const dataSet: DataSet = { elements: [], charset: inside.charset, explicit, littleEndian: inside.little };
    position = walkElements(walk, position, end, undefinedLength, dataSet, inside.signed, inside.depth);
    items.push({ offset, length: undefinedLength ? -1 : length, end: position, dataSet });
  }
  return position;
}

/** Looks whether a value of unknown structure is a sequence; undefined where it does not read as one to its last byte. */
function tryItems(walk: Walk, start: number, end: number, inside: Inside): Item[] | undefined {
  const remarks = walk.remarks.length;
  const items: Item[] = [];
  try {
    if (walkItems(walk, start, end, false, inside, items) === end) return items;
  } catch (error) {
    if (!(error instanceof DicomError) || error.code === 'too-many-elements' || error.code === 'cannot-read')
      throw error;
  }
  walk.remarks.length = remarks;
  return undefined;
}

function beginsWithItem(walk: Walk, start: number, length: number, little: boolean): boolean {
  if (length < 8) return false;
  const index = walk.source.at(start, 8);
  if (index < 0) return false;
  const bytes = walk.source.buffer;
  if (u16(bytes, index, little) !== 0xfffe || u16(bytes, index + 2, little) !== 0xe000) return false;
  const announced = u32(bytes, index + 4, little);
  return announced === UNDEFINED_LENGTH || announced <= length - 8;
}

/** An unknown value may be a sequence in implicit little endian, as CP-246 has it, or in the encoding around it. */
function hiddenItems(walk: Walk, start: number, length: number, inside: Inside): Item[] | undefined {
  const implicit = [false, true] as const;
  const around = [inside.explicit, inside.little] as const;
  // Inside an implicit data set both are one: to look twice at each of many levels would never come to an end.
  for (const [explicit, little] of inside.explicit || !inside.little ? [implicit, around] : [implicit]) {
    if (!beginsWithItem(walk, start, length, little)) continue;
    const items = tryItems(walk, start, start + length, { ...inside, explicit, little });
    if (items) return items;
  }
  return undefined;
}

/** What is in UN is implicit little endian (CP-246), but some writers of big endian files leave it big endian. */
export function unIsLittleEndian(source: Source, position: number): boolean {
  const index = source.at(position, 4);
  return index < 0 || source.buffer[index] === 0xfe;
}

const odd = (walk: Walk, sentence: string): void => {
  if (!walk.remarks.includes(sentence)) walk.remarks.push(sentence);
};

/**
 * Elements from `start` to `limit`, or to the item delimiter where `delimited`; they are put into `dataSet`. Gives the
 * offset after the last byte that belongs to it, delimiter included.
 */
export function walkElements(
  walk: Walk,
  start: number,
  limit: number,
  delimited: boolean,
  dataSet: DataSet,
  signed = false,
  depth = 0,
): number {
  const { source, head } = walk;
  const { explicit, littleEndian } = dataSet;
  let creators: Map<number, string> | undefined;
  let previous = -1;
  let position = start;
  while (delimited || position < limit) {
    if (depth === 0) {
      const rest = trailing(source, position, previous);
      if (rest) {
        walk.remarks.push(rest);
        return position;
      }
    }
    counted(walk, position);
    if (position + 8 > limit)
      throw new DicomError(
        limit === source.size ? 'truncated' : 'bad-sequence',
        `An item ends inside an element, at offset ${limit}.`,
      );
    readHead(source, position, explicit, littleEndian, head);
    const { tag, length: announced, headerLength } = head;
    if (tag >>> 16 === 0xfffe) {
      if (delimited && tag === ITEM_END) return position + 8;
      throw new DicomError('bad-sequence', `There is a stray ${formatTag(tag)} at offset ${position}.`);
    }
    if (tag === 0x00041220 && depth === 0) throw dicomdir();
    if (tag <= previous) odd(walk, 'Elements are not in the order of their tags.');
    previous = tag;
    const storedVr = explicit ? vrName(head.vr) : '';
    const undefinedLength = announced === UNDEFINED_LENGTH;
    const value = position + headerLength;
    const length = undefinedLength ? -1 : announced;
    let end = undefinedLength ? limit : value + announced;
    if (end > source.size)
      throw new DicomError(
        tag >>> 16 === 0x7fe0 ? 'truncated' : 'length-beyond-file',
        `${formatTag(tag)} at offset ${position} announces ${announced} bytes, more than the file holds.`,
      );
    if (end > limit)
      throw new DicomError('bad-sequence', `${formatTag(tag)} at offset ${position} runs past the item that it is in.`);

    let creator: string | undefined;
    if (isPrivate(tag)) {
      if (isPrivateCreator(tag)) {
        creator = length > 0 && length <= 1024 ? valueText(bytesOf(walk, value, length), 'LO', true, []) : '';
        (creators ??= new Map()).set(((tag >>> 16) << 8) | (tag & 0xff), creator);
      } else creator = creators?.get(((tag >>> 16) << 8) | ((tag >>> 8) & 0xff)) ?? '';
    }
    let vr = storedVr;
    if (storedVr === '' || storedVr === 'UN') {
      vr = vrOf(tag, creator);
      if (signed && vr === 'US' && isSignedOrNot(tag)) vr = 'SS';
    }

    const inside: Inside = {
      explicit: explicit && storedVr !== 'UN',
      little: littleEndian || (storedVr === 'UN' && unIsLittleEndian(source, value)),
      charset: dataSet.charset,
      signed,
      depth: depth + 1,
    };
    let items: Item[] | undefined;
    let fragments: [number, number][] | undefined;
    if (undefinedLength) {
      if (isBulk(vr) && (vr !== 'UN' || tag >>> 16 === 0x7fe0))
        end = walkFragments(walk, value, limit, littleEndian, (fragments = []));
      else if (vr === 'SQ' || storedVr === '' || storedVr === 'UN') {
        end = walkItems(walk, value, limit, true, inside, (items = []));
        vr = 'SQ';
      } else throw new DicomError('bad-element', `${formatTag(tag)} at offset ${position} has no length.`);
    } else if (vr === 'SQ' && storedVr !== 'UN') {
      walkItems(walk, value, end, false, inside, (items = []));
    } else if (length > 0 && (vr === 'SQ' || vr === 'UN')) {
      items = hiddenItems(walk, value, length, { ...inside, explicit, little: littleEndian });
      if (items) vr = 'SQ';
      else if (vr === 'SQ') {
        odd(walk, 'A sequence of unknown VR could not be read and is taken as bytes.');
        vr = 'UN';
      }
    } else if (vr === 'SQ') items = [];

    const element: Element = { tag, storedVr, vr, offset: position, headerLength, length, end };
    if (creator !== undefined) element.creator = creator;
    if (items) element.items = items;
    if (fragments) element.fragments = fragments;
    dataSet.elements.push(element);

    if (tag === 0x00080005) {
      const text = length > 0 && length <= 1024 ? valueText(bytesOf(walk, value, length), 'CS', true, []) : '';
      dataSet.charset = text === '' ? [] : text.split('\\');
    } else if (tag === 0x00280103 && length >= 2) {
      signed = u16(bytesOf(walk, value, 2), 0, littleEndian) === 1;
    }
    position = end;
  }
  return position;
}
