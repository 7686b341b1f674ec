/** Blanks EXIF, comments and thumbnails inside compressed pixels, in place; the coded picture stays bit for bit. */
import {
  codecOf,
  frames,
  isComment,
  sideSegments,
  type Codec,
  type Frame,
  type SideSegment,
} from '../dicom/codestream.ts';
import type { DicomFile, Patch } from '../dicom/types.ts';
import { profileTexts } from './clean-profile.ts';
import { holdsIdentifier, looksIdentifying, type Identifiers } from './identifiers.ts';
import { readable } from './readable.ts';
import { Withheld } from './withhold.ts';

/** What encoders write about themselves. */
const encoders =
  /^(created by|creator|encoded by|compressed by)?[\s:]*(gdcm|openjpeg|openjph|mitra_dicom|kakadu|kdu|jasper|gd-jpeg|lead technologies|lavc|ffmpeg|intel|ijg|libjpeg|imagemagick|aware|pegasus|accusoft|dcmtk|charls|mercury|matrox|pixelmed|jai|merge|agfa)[\w .,:;()/®+-]{0,80}$/i;

const startsWith = (bytes: Buffer, text: string): boolean =>
  bytes.subarray(0, text.length).equals(Buffer.from(text, 'latin1'));

interface Stretch {
  start: number;
  end: number;
}

/** The last entry of a SPIFF directory, which says that the picture begins (ITU-T T.84 F.2.2.3). */
const endOfSpiff = Buffer.from([0, 0, 0, 1, 0xff, 0xd8]);

/** The part of a segment that has to go, from an index on; undefined where all of it may stay. */
function blankFrom({ marker }: SideSegment, payload: Buffer, codec: Codec, known: Identifiers): number | undefined {
  const words = readable(payload);
  if (marker === 'trailing') return words === '' ? undefined : 0;
  if (isComment(marker, codec)) {
    const text = payload.toString('latin1').replace(/[\0\s]+$/, '');
    return text === '' || (encoders.test(text) && !holdsIdentifier(known, text) && !looksIdentifying(text))
      ? undefined
      : 0;
  }
  // What decoders need: density and colour transform. A thumbnail or extension after it goes.
  if (marker === 0xe0 && startsWith(payload, 'JFIF\0')) return 14;
  if (marker === 0xee && startsWith(payload, 'Adobe')) return 12;
  if (marker === 0xe8 && startsWith(payload, 'mrfx')) return undefined;
  if (marker === 0xe8 && startsWith(payload, 'SPIFF\0')) return 30;
  if (marker === 0xe8 && payload.equals(endOfSpiff)) return undefined;
  // A colour profile belongs to the picture: of it only texts go, see below.
  if (marker === 'profile') return undefined;
  if (marker === 0xe2 && startsWith(payload, 'ICC_PROFILE\0')) return undefined;
  return 0;
}

const chunkHead = 14; // `ICC_PROFILE`, a zero, which of how many
/** The colour profile of a JPEG frame, in its order: it may lie in several segments (ICC.1 Annex B.4). */
function profileChunks(bytes: Buffer, segments: readonly SideSegment[]): Stretch[] {
  const chunks = segments.filter(
    ({ marker, start, end }) =>
      marker === 0xe2 && end - start > chunkHead && startsWith(bytes.subarray(start, end), 'ICC_PROFILE\0'),
  );
  chunks.sort((a, b) => bytes[a.start + 12]! - bytes[b.start + 12]!);
  return chunks.map(({ start, end }) => ({ start: start + chunkHead, end }));
}

/** What goes of a colour profile, of which these are the parts. */
function profileStretches(bytes: Buffer, parts: readonly Stretch[], known: Identifiers): Stretch[] {
  if (parts.length === 0) return [];
  const profile = Buffer.concat(parts.map(({ start, end }) => bytes.subarray(start, end)));
  return profileTexts(profile, known).flatMap(([from, to]) => {
    let before = 0;
    return parts.flatMap(({ start, end }): Stretch[] => {
      const length = end - start;
      const [first, last] = [Math.max(from, before) - before, Math.min(to, before + length) - before];
      before += length;
      return first < last ? [{ start: start + first, end: start + last }] : [];
    });
  });
}

/** What goes of the colour profiles of a frame. */
const profilesOf = (bytes: Buffer, segments: readonly SideSegment[], known: Identifiers): Stretch[] =>
  [
    profileChunks(bytes, segments),
    ...segments.filter(({ marker }) => marker === 'profile').map(({ start, end }) => [{ start, end }]),
  ].flatMap((parts) => profileStretches(bytes, parts, known));

/** One patch for each stretch that lies together in the file: what is overwritten may lie across fragments. */
function patchesOf({ offsetOf }: Frame, start: number, bytes: Uint8Array): Patch[] {
  const patches: Patch[] = [];
  for (let index = 0; index < bytes.length;) {
    const offset = offsetOf(start + index);
    let length = 1;
    while (index + length < bytes.length && offsetOf(start + index + length) === offset + length) length += 1;
    patches.push({ offset, bytes: bytes.slice(index, index + length) });
    index += length;
  }
  return patches;
}

const RECOMPRESSED = '1.2.840.10008.1.2.4.111';
const JPEG_XL = '1.2.840.10008.1.2.4.112';
/** Type of a box without meaning (ISO/IEC 14496-12 8.1.2). */
const free = Buffer.from('free');

export interface CleanedCodestreams {
  patches: Patch[];
  /** Set where the transfer syntax of the source would no longer be true. */
  transferSyntax?: string;
}

/**
 * What to overwrite inside the compressed pixels of a file: application segments, comments and bytes after the image,
 * by zeros of the same length, so that offset tables, fragments and coded data stay. Nothing where nothing has to go.
 * What JPEG XL keeps to make a JPEG again holds all its comments, compressed: it goes whole, and without it the object is
 * no recompressed JPEG any more (PS3.5 8.2.15), though its picture is. Throws Withheld where a frame cannot be walked.
 */
export function codestreamPatches(file: DicomFile, known: Identifiers): CleanedCodestreams {
  const { transferSyntax } = file.encoding;
  const codec = codecOf(transferSyntax);
  if (!codec || !file.pixel?.fragments) return { patches: [] };
  const patches: Patch[] = [];
  let unpacked = false;
  for (const frame of frames(file, file.pixel)) {
    const segments = frame && sideSegments(frame.bytes, codec);
    if (!segments) throw new Withheld('codestream');
    for (const segment of segments) {
      const { start, end, type } = segment;
      const payload = frame.bytes.subarray(start, end);
      const from = blankFrom(segment, payload, codec, known);
      unpacked ||= segment.marker === 'packed';
      // Emptied boxes of a known type would be read as damaged ones.
      if (type !== undefined && !free.equals(frame.bytes.subarray(type, type + free.length)))
        patches.push(...patchesOf(frame, type, free));
      if (from === undefined || payload.subarray(from).every((byte) => byte === 0)) continue;
      patches.push(...patchesOf(frame, start + from, new Uint8Array(end - start - from)));
    }
    for (const { start, end } of profilesOf(frame.bytes, segments, known))
      patches.push(...patchesOf(frame, start, new Uint8Array(end - start)));
  }
  return { patches, ...(unpacked && transferSyntax === RECOMPRESSED ? { transferSyntax: JPEG_XL } : {}) };
}
