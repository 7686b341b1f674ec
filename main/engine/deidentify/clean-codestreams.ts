/** Blanks EXIF, comments and thumbnails inside compressed pixels, in place; the coded picture stays bit for bit. */
import { codecOf, frames, isComment, sideSegments, type Codec, type SideSegment } from '../dicom/codestream.ts';
import type { DicomFile, Patch } from '../dicom/types.ts';
import { holdsIdentifier, looksIdentifying, type Identifiers } from './identifiers.ts';
import { readable } from './readable.ts';
import { Withheld } from './withhold.ts';

/** What encoders write about themselves. */
const encoders =
  /^(created by|creator|encoded by|compressed by)?[\s:]*(gdcm|openjpeg|openjph|mitra_dicom|kakadu|kdu|jasper|gd-jpeg|lead technologies|lavc|ffmpeg|intel|ijg|libjpeg|imagemagick|aware|pegasus|accusoft|dcmtk|charls|mercury|matrox|pixelmed|jai|merge|agfa)[\w .,:;()/®+-]{0,80}$/i;

const startsWith = (bytes: Buffer, text: string): boolean =>
  bytes.subarray(0, text.length).equals(Buffer.from(text, 'latin1'));

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
  // A colour profile belongs to the picture, unless it names the patient.
  if (marker === 0xe2 && startsWith(payload, 'ICC_PROFILE\0')) return holdsIdentifier(known, words) ? 12 : undefined;
  return 0;
}

/**
 * What to overwrite inside the compressed pixels of a file: application segments, comments and bytes after the image,
 * by zeros of the same length, so that offset tables, fragments and coded data stay. Nothing where nothing has to go.
 * Throws Withheld where a frame cannot be walked.
 */
export function codestreamPatches(file: DicomFile, known: Identifiers): Patch[] {
  const codec = codecOf(file.encoding.transferSyntax);
  if (!codec || !file.pixel?.fragments) return [];
  const patches: Patch[] = [];
  for (const frame of frames(file, file.pixel)) {
    const segments = frame && sideSegments(frame.bytes, codec);
    if (!segments) throw new Withheld('codestream');
    for (const segment of segments) {
      const payload = frame.bytes.subarray(segment.start, segment.end);
      const from = blankFrom(segment, payload, codec, known);
      if (from === undefined || payload.subarray(from).every((byte) => byte === 0)) continue;
      // A segment may lie across fragments: one patch for each stretch that lies together in the file.
      for (let index = segment.start + from; index < segment.end;) {
        const offset = frame.offsetOf(index);
        let length = 1;
        while (index + length < segment.end && frame.offsetOf(index + length) === offset + length) length += 1;
        patches.push({ offset, bytes: new Uint8Array(length) });
        index += length;
      }
    }
  }
  return patches;
}
