/** The head of one data element (PS3.5 7.1): tag, VR and length, read without making an object for each. */
import type { Source } from './source.ts';
import { formatTag } from './tags.ts';
import { DicomError } from './types.ts';
import { VR_INVALID, VR_LONG, vrLayout } from './vr.ts';

export const UNDEFINED_LENGTH = 0xffffffff;
export const ITEM = 0xfffee000;
export const ITEM_END = 0xfffee00d;
export const SEQUENCE_END = 0xfffee0dd;

/** Filled anew by every `readHead`. */
export interface Head {
  tag: number;
  /** The two bytes of the VR, first byte low; 0 in implicit encoding and for items. */
  vr: number;
  /** As announced; `UNDEFINED_LENGTH` where it is undefined. */
  length: number;
  headerLength: number;
}
export const newHead = (): Head => ({ tag: 0, vr: 0, length: 0, headerLength: 0 });

export const u16 = (bytes: Uint8Array, index: number, little: boolean): number =>
  little ? bytes[index]! | (bytes[index + 1]! << 8) : (bytes[index]! << 8) | bytes[index + 1]!;
export const u32 = (bytes: Uint8Array, index: number, little: boolean): number =>
  (little
    ? bytes[index]! | (bytes[index + 1]! << 8) | (bytes[index + 2]! << 16) | (bytes[index + 3]! << 24)
    : (bytes[index]! << 24) | (bytes[index + 1]! << 16) | (bytes[index + 2]! << 8) | bytes[index + 3]!) >>> 0;

/** Throws `truncated` where the source ends inside the head and `bad-element` where there is no VR. */
export function readHead(source: Source, position: number, explicit: boolean, little: boolean, head: Head): void {
  let index = source.at(position, 8);
  if (index < 0) throw new DicomError('truncated', `The file ends inside the element at offset ${position}.`);
  let bytes = source.buffer;
  head.tag = ((u16(bytes, index, little) << 16) | u16(bytes, index + 2, little)) >>> 0;
  if (!explicit || head.tag >>> 16 === 0xfffe) {
    head.vr = 0;
    head.length = u32(bytes, index + 4, little);
    head.headerLength = 8;
    return;
  }
  head.vr = bytes[index + 4]! | (bytes[index + 5]! << 8);
  const layout = vrLayout[head.vr]!;
  if (layout === VR_LONG) {
    index = source.at(position, 12);
    if (index < 0)
      throw new DicomError('truncated', `The file ends inside ${formatTag(head.tag)} at offset ${position}.`);
    bytes = source.buffer;
    head.length = u32(bytes, index + 8, little);
    head.headerLength = 12;
  } else if (layout === VR_INVALID) {
    throw new DicomError(
      'bad-element',
      `There is no value representation at offset ${position + 4}, where ${formatTag(head.tag)} would be.`,
    );
  } else {
    head.length = u16(bytes, index + 6, little);
    head.headerLength = 8;
  }
}
