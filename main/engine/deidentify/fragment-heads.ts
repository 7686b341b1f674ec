/** The parts of compressed frames that can hold text: marker segments before the image data, and what follows its end. */
import { closeSync, openSync, readSync } from 'node:fs';
import type { DicomFile } from '../dicom/types.ts';

/** The most that is looked at before the image data of one frame; comments of real files are far shorter. */
const LONGEST_HEAD = 256 * 1024;
const TAIL = 256;
const window = Buffer.allocUnsafeSlow(4096);

type Range = readonly [start: number, end: number];
type Read = (position: number, length: number) => Buffer;

/**
 * The end of the AC tables that nearly every baseline JPEG carries (ITU-T T.81 Annex K.3.3.2, Tables K.5 and K.6): their values are
 * letters and digits in a row, so that an ID 456789 would stand in every such picture.
 */
const tableValues = [
  "%&'()*456789:CDEFGHIJSTUVWXYZcdefghijstuvwxyz",
  "&'()*56789:CDEFGHIJSTUVWXYZcdefghijstuvwxyz",
].map((values) => Buffer.from(values, 'latin1'));
/** Where such values stand in a segment of Huffman tables (DHT). */
const valuesIn = (segment: Buffer, base: number): Range[] =>
  tableValues.flatMap((values): Range[] => {
    const found: Range[] = [];
    for (let at = segment.indexOf(values); at >= 0; at = segment.indexOf(values, at + values.length))
      found.push([base + at, base + at + values.length]);
    return found;
  });

/**
 * Where the entropy-coded data of a JPEG, JPEG-LS or JPEG 2000 stream begin: after SOS (FFDA) or SOD (FF93). The end of
 * what was followed where the segments do not lead there, and the start where the fragment begins no such stream. `values`
 * receives what stands there of the usual Huffman tables.
 */
function headEnd(read: Read, start: number, end: number, values: Range[]): number {
  const first = read(start, 2);
  if (first.length < 2 || first[0] !== 0xff || (first[1] !== 0xd8 && first[1] !== 0x4f)) return start;
  // What is read next overwrites it.
  const isJpeg = first[1] === 0xd8;
  const limit = Math.min(end, start + LONGEST_HEAD);
  for (let position = start + 2; position + 4 <= limit;) {
    const head = read(position, 4);
    if (head[0] !== 0xff) return limit;
    const marker = head[1]!;
    if (marker === 0xff) {
      position += 1;
      continue;
    }
    if (marker === 0x93) return position;
    const next = position + 2 + head.readUInt16BE(2);
    if (marker === 0xda) return Math.min(limit, next);
    if (marker === 0xc4 && isJpeg) values.push(...valuesIn(read(position, Math.min(next - position, window.length)), position)); // prettier-ignore
    position = next;
  }
  return limit;
}

/** Ranges of the pixel element that are searched although pixel streams are not. Offsets as those of its elements. */
export function headsOfFragments(file: DicomFile): Range[] {
  const fragments = file.pixel?.fragments;
  if (!fragments) return [];
  const descriptor = file.inflated ? -1 : openSync(file.path, 'r');
  const read: Read = (position, length) => {
    if (file.inflated) return file.inflated.subarray(position, position + length);
    return window.subarray(0, readSync(descriptor, window, 0, length, position));
  };
  try {
    const ranges: Range[] = [];
    for (const [start, length] of fragments) {
      const end = start + length;
      const values: Range[] = [];
      const head = headEnd(read, start, end, values);
      if (head > start) {
        let from = start;
        for (const [first, last] of values.sort((one, other) => one[0] - other[0])) {
          ranges.push([from, first]);
          from = last;
        }
        ranges.push([from, head]);
      }
      if (length > 0) ranges.push([Math.max(head, end - TAIL), end]);
    }
    return ranges;
  } finally {
    if (descriptor >= 0) closeSync(descriptor);
  }
}
