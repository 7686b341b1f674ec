/** How a file is encoded: preamble, file meta information (PS3.10 7.1), transfer syntax, and what the bytes really are. */
import { ITEM, UNDEFINED_LENGTH, newHead, readHead, u16, u32 } from './head.ts';
import type { Source } from './source.ts';
import { DicomError, type Encoding } from './types.ts';
import { isKnownVrCode } from './vr.ts';

export const IMPLICIT = '1.2.840.10008.1.2';
export const EXPLICIT = '1.2.840.10008.1.2.1';
export const DEFLATED = '1.2.840.10008.1.2.1.99';
export const BIG_ENDIAN = '1.2.840.10008.1.2.2';
const DICOMDIR_CLASS = '1.2.840.10008.1.3.10';
const deflatedSyntaxes = new Set([DEFLATED, '1.2.840.10008.1.2.4.95', '1.2.840.10008.1.2.4.205']);
/** JPIP and SMPTE ST 2110 refer to pixel data elsewhere; .1.98 encapsulates uncompressed frames. */
const withoutFragments = /^1\.2\.840\.10008\.1\.2(\.1|\.2|\.4\.94|\.4\.95|\.4\.204|\.4\.205|\.6\.[12]|\.7\.\d+)?$/;
/** Implicit little endian data sets under a name of their own: Papyrus 3, and GE's with big-endian pixels. */
const otherImplicit = new Set(['1.2.840.10008.1.20', '1.2.840.113619.5.2']);

/** What a transfer syntax UID promises (PS3.5 annex A); undefined for one whose data set encoding is unknown. */
export function encodingOf(transferSyntax: string): Encoding | undefined {
  const implicit = transferSyntax === IMPLICIT || otherImplicit.has(transferSyntax);
  if (!implicit && transferSyntax !== EXPLICIT && !transferSyntax.startsWith('1.2.840.10008.1.2.')) return undefined;
  const deflated = deflatedSyntaxes.has(transferSyntax);
  return {
    transferSyntax,
    explicit: !implicit,
    littleEndian: transferSyntax !== BIG_ENDIAN,
    deflated,
    encapsulated: !implicit && !deflated && !withoutFragments.test(transferSyntax),
  };
}

export interface Opening {
  encoding: Encoding;
  /** Where group 0002 begins and ends; equal where there is none. */
  metaStart: number;
  metaEnd: number;
  metaExplicit: boolean;
  /** Media Storage SOP Class UID (0002,0002), '' without. */
  mediaStorageClass: string;
  remarks: string[];
}

/** A UID has 64 characters at most (PS3.5 9.1); some writers pad it. */
const LONGEST_UID = 256;
/** Elements of the file meta information; real files have some twenty. */
const MOST_META = 4096;

function latin1(source: Source, position: number, length: number): string {
  if (length > LONGEST_UID)
    throw new DicomError(
      'bad-element',
      `A UID of the file meta information has ${length} bytes, at offset ${position}.`,
    );
  const index = source.at(position, length);
  if (index < 0)
    throw new DicomError('truncated', `The file ends inside the file meta information, at offset ${position}.`);
  let end = index + length;
  while (end > index && source.buffer[end - 1]! <= 0x20) end--;
  return source.buffer.toString('latin1', index, end).trimStart();
}

/**
 * True where what begins at `position` reads as a data set in this encoding: a low group as every data set begins with,
 * a VR where one must be, a length that fits, and after it an element of a higher tag.
 */
function reads(source: Source, position: number, explicit: boolean, little: boolean): boolean {
  let previous = -1;
  for (let element = 0; element < 2; element++) {
    if (position === source.size && element > 0) return true;
    const index = source.at(position, 8);
    if (index < 0) return false;
    const bytes = source.buffer;
    const group = u16(bytes, index, little);
    const tag = group * 0x10000 + u16(bytes, index + 2, little);
    if (tag <= previous || (element === 0 && (group > 0xff || group === 0))) return false;
    let length: number;
    let headerLength = 8;
    if (!explicit) length = u32(bytes, index + 4, little);
    else {
      if (!isKnownVrCode(bytes[index + 4]! | (bytes[index + 5]! << 8))) return false;
      const head = newHead();
      if (source.at(position, 12) < 0 && position + 8 < source.size) return false;
      readHead(source, position, true, little, head);
      ({ length, headerLength } = head);
    }
    if (length === UNDEFINED_LENGTH) return true;
    previous = tag;
    position += headerLength + length;
    if (position > source.size) return false;
    // Looking further than the window would cost a read of every file with a long first element.
    if (length > 4096) return true;
  }
  return true;
}

/** In an explicit data set some writers leave the items of a sequence implicit; the other way round does not happen. */
export function itemIsExplicit(source: Source, position: number, limit: number, explicit: boolean): boolean {
  if (!explicit || position + 8 > limit) return explicit;
  const index = source.at(position, 8);
  if (index < 0) return explicit;
  const bytes = source.buffer;
  if (u16(bytes, index, true) === ITEM >>> 16) return explicit;
  if (isKnownVrCode(bytes[index + 4]! | (bytes[index + 5]! << 8))) return explicit;
  const length = u32(bytes, index + 4, true);
  return !(length === UNDEFINED_LENGTH || position + 8 + length <= limit);
}

const candidates = [
  [EXPLICIT, 'explicit little endian'],
  [IMPLICIT, 'implicit little endian'],
  [BIG_ENDIAN, 'explicit big endian'],
] as const;

function checkedEncoding(
  source: Source,
  position: number,
  declared: string,
  preamble: boolean,
  remarks: string[],
): Encoding {
  const promised = declared === '' ? undefined : encodingOf(declared);
  if (declared !== '' && !promised)
    throw new DicomError(
      'unsupported-transfer-syntax',
      'The transfer syntax is a private one, so how the file is encoded is not known.',
    );
  if (promised && (promised.deflated || position >= source.size)) return promised;
  if (promised && reads(source, position, promised.explicit, promised.littleEndian)) return promised;
  for (const [uid, words] of candidates) {
    const found = encodingOf(uid)!;
    if (!reads(source, position, found.explicit, found.littleEndian)) continue;
    if (!promised) {
      remarks.push(`The file names no transfer syntax; its data set is ${words}.`);
      return found;
    }
    remarks.push(`The data set is ${words}, which is not what the transfer syntax says.`);
    // A compressed stream stays what it is, only its data set is encoded otherwise.
    return promised.encapsulated ? { ...found, transferSyntax: declared, encapsulated: true } : found;
  }
  if (promised) return promised;
  if (!preamble)
    throw new DicomError('not-dicom', 'The file is not DICOM: it begins with neither a preamble nor a data set.');
  throw new DicomError('bad-element', `There is no data set at offset ${position}.`);
}

/** Reads up to the first byte of the data set. Throws `not-dicom`, `dicomdir`, `unsupported-transfer-syntax`, `truncated`. */
export function readOpening(source: Source): Opening {
  const remarks: string[] = [];
  const magic = (position: number): boolean => {
    const index = source.at(position, 4);
    return index >= 0 && source.buffer.toString('latin1', index, index + 4) === 'DICM';
  };
  let position = 0;
  const preamble = magic(128);
  if (preamble) position = 132;
  else if (magic(0)) position = 4;
  if (!preamble) remarks.push('The file has no preamble.');

  const metaStart = position;
  let transferSyntax = '';
  let mediaStorageClass = '';
  let metaExplicit = true;
  let announcedEnd = -1;
  const head = newHead();
  for (let count = 0; ; count++) {
    const index = source.at(position, 8);
    if (index < 0 || u16(source.buffer, index, true) !== 2) break;
    if (count >= MOST_META)
      throw new DicomError('too-many-elements', `The file meta information has more than ${MOST_META} elements.`);
    if (position === metaStart)
      metaExplicit = isKnownVrCode(source.buffer[index + 4]! | (source.buffer[index + 5]! << 8));
    readHead(source, position, metaExplicit, true, head);
    const value = position + head.headerLength;
    if (head.length === UNDEFINED_LENGTH)
      throw new DicomError('bad-element', 'An element of the file meta information has no length.');
    if (value + head.length > source.size)
      throw new DicomError(
        'length-beyond-file',
        `The file meta information runs past the end of the file at offset ${position}.`,
      );
    if (head.tag === 0x00020000 && head.length === 4) {
      const at = source.at(value, 4);
      announcedEnd = value + 4 + u32(source.buffer, at, true);
    } else if (head.tag === 0x00020010) transferSyntax = latin1(source, value, head.length);
    else if (head.tag === 0x00020002) mediaStorageClass = latin1(source, value, head.length);
    position = value + head.length;
  }
  if (position === metaStart) remarks.push('The file has no file meta information.');
  else if (announcedEnd < 0) remarks.push('The file meta information has no group length.');
  else if (announcedEnd !== position) remarks.push('The group length of the file meta information is wrong.');
  if (mediaStorageClass === DICOMDIR_CLASS) throw dicomdir();
  if (position >= source.size && (preamble || position > metaStart))
    throw new DicomError('truncated', 'The file ends before its data set begins.');
  const encoding = checkedEncoding(source, position, transferSyntax, preamble || position > metaStart, remarks);
  return { encoding, metaStart, metaEnd: position, metaExplicit, mediaStorageClass, remarks };
}

export const dicomdir = (): DicomError =>
  new DicomError('dicomdir', 'The file is a DICOMDIR: a list of other files, which are read themselves.');
