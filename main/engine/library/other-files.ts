/** What a file is that is not DICOM, told from its first bytes, so that the list of what was left behind makes sense. */
import { isTarHeader } from './tar-header.ts';

/** `archive` can be read through, `archive-other` is only named. */
type Kind = 'archive' | 'archive-other' | 'not-dicom';
const starts: [string, Kind, string][] = [
  ['504b0304', 'archive', 'a ZIP archive'],
  ['504b0506', 'archive', 'an empty ZIP archive'],
  ['1f8b', 'archive', 'a gzip archive'],
  ['425a68', 'archive-other', 'a bzip2 archive'],
  ['fd377a585a00', 'archive-other', 'an xz archive'],
  ['28b52ffd', 'archive-other', 'a Zstandard archive'],
  ['377abcaf271c', 'archive-other', 'a 7-Zip archive'],
  ['526172211a07', 'archive-other', 'a RAR archive'],
  ['ffd8ff', 'not-dicom', 'a JPEG image'],
  ['89504e470d0a1a0a', 'not-dicom', 'a PNG image'],
  ['49492a00', 'not-dicom', 'a TIFF image'],
  ['4d4d002a', 'not-dicom', 'a TIFF image'],
  ['47494638', 'not-dicom', 'a GIF image'],
  ['0000000c6a502020', 'not-dicom', 'a JPEG 2000 image'],
  ['25504446', 'not-dicom', 'a PDF document'],
  ['7b5c727466', 'not-dicom', 'an RTF document'],
  ['d0cf11e0a1b11ae1', 'not-dicom', 'an Office document'],
  ['894844460d0a1a0a', 'not-dicom', 'an HDF5 file'],
  ['53514c69746520666f726d6174203300', 'not-dicom', 'an SQLite database'],
  ['4e5252443030', 'not-dicom', 'an NRRD image'],
  ['4d5a', 'not-dicom', 'a program'],
  ['7f454c46', 'not-dicom', 'a program'],
];
const office = /\.(docx|xlsx|pptx|odt|ods|odp)$/i;

/** True where the bytes read as text: no control characters but white space, in UTF-8 or Latin-1. */
function looksLikeText(head: Uint8Array): boolean {
  return (
    head.length > 0 &&
    head.every((byte) => (byte >= 0x20 ? byte !== 0x7f : byte === 9 || byte === 10 || byte === 12 || byte === 13))
  );
}

/** `head` is the first 512 bytes (or fewer) of the file; `name` only tells an Office document from other ZIP files. */
export function describeOtherFile(head: Uint8Array, name: string): { kind: Kind; what: string } {
  const hex = Buffer.from(head.subarray(0, 16)).toString('hex');
  const ascii = (from: number, to: number): string => Buffer.from(head.subarray(from, to)).toString('latin1');
  const known = starts.find(([magic]) => hex.startsWith(magic));
  if (known?.[2] === 'a ZIP archive' && office.test(name)) return { kind: 'not-dicom', what: 'an Office document' };
  if (known) return { kind: known[1], what: known[2] };
  if (ascii(257, 262) === 'ustar' || isTarHeader(head)) return { kind: 'archive', what: 'a tar archive' };
  if (ascii(344, 347) === 'n+1' || ascii(344, 347) === 'ni1') return { kind: 'not-dicom', what: 'a NIfTI image' };
  if (ascii(4, 8) === 'ftyp' || (ascii(0, 4) === 'RIFF' && ascii(8, 11) === 'AVI'))
    return { kind: 'not-dicom', what: 'a video' };
  if (ascii(0, 2) === 'BM' && ascii(6, 10) === '\0\0\0\0') return { kind: 'not-dicom', what: 'a BMP image' };
  if (looksLikeText(head)) return { kind: 'not-dicom', what: 'a text file' };
  return { kind: 'not-dicom', what: 'a file of a kind that Fairpack does not know' };
}
