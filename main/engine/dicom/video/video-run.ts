/** Coded pictures for the decoder of the window: of MPEG-4 AVC, which the engine has none for. */
import type { VideoRun } from '#shared/video-run.ts';
import { DicomError, type DicomFile } from '../types.ts';
import type { Image } from '../pixels/image.ts';
import { readSequence } from './avc.ts';
import { startCodes } from './bits.ts';
import { isOpen, unitsIn } from './frames.ts';

/** Bytes of coded pictures that are sent at once. */
const largestRun = 96 * 1024 * 1024;

/** The run of pictures in which `frame` is. Throws DicomError with the reason where it cannot be found. */
export function runOf(file: DicomFile, image: Image, frame: number): VideoRun {
  const units = unitsIn(file, image);
  const { rows, columns } = image;
  const { count, sync, lost, prelude } = units;
  const head = { count, rows, columns, from: 0, first: 0, lengths: [], remarks: remarksOf(image, count, lost) };
  if (units.codec !== 'MPEG-4 AVC') return { ...head, codec: '', bytes: new Uint8Array() };
  if (frame >= count)
    throw new DicomError('bad-pixels', `There is no frame ${frame + 1}; the video holds ${count} pictures.`);
  const place = sync.findLastIndex((unit) => unit <= frame);
  const first = sync[place]!;
  let begin = place;
  while (begin > 0 && isOpen(units, units.read(sync[begin]!))) begin -= 1;
  const from = sync[begin]!;
  const parts: Buffer[] = [];
  let size = 0;
  let codec = '';
  for (let unit = from; unit < (sync[place + 1] ?? count); unit++) {
    let bytes = units.read(unit);
    if (unit === from && !hasSequence(bytes)) bytes = Buffer.concat([prelude, bytes]);
    if (unit === from) codec = codecOf(bytes);
    parts.push(bytes);
    size += bytes.length;
    if (size > largestRun)
      throw new DicomError('unsupported-pixels', 'Pictures with which decoding can begin lie further apart in it than this program follows.'); // prettier-ignore
  }
  return { ...head, codec, from, first, lengths: parts.map(({ length }) => length), bytes: Buffer.concat(parts) };
}

/** What of a video is otherwise than its object says. */
export function remarksOf(image: Image, count: number, lost: number): string[] {
  return [
    ...(count === image.frames ? [] : [`The video holds ${count} pictures; Number of Frames (0028,0008) says ${image.frames}.`]), // prettier-ignore
    ...(lost === 0 ? [] : [`${lost} coded pictures before the first that can be decoded are not shown.`]),
  ];
}

const sequencesIn = (unit: Buffer): Buffer[] =>
  [...startCodes(unit)].flatMap(({ code, at, end }) => ((code & 31) === 7 ? [unit.subarray(at - 1, end)] : []));
const hasSequence = (unit: Buffer): boolean => sequencesIn(unit).length > 0;
function codecOf(unit: Buffer): string {
  const [sequence] = sequencesIn(unit);
  if (!sequence)
    throw new DicomError('bad-pixels', 'The video has no parameter sets, without which it cannot be decoded.');
  return readSequence(sequence).codec;
}
