/** One frame as it is stored: a stretch of native pixels, or the fragments of a compressed frame joined (PS3.5 A.4). */
import { Source } from '../source.ts';
import { DicomError, type DicomFile, type Paint } from '../types.ts';
import { elementAt, type Image } from './image.ts';
import { noDecoder } from './no-decoder.ts';
import { videoCodec } from './video-codec.ts';

const severalAtOnce = /^1\.2\.840\.10008\.1\.2\.4\.9[23]$/;

/** A stretch of a file: [offset of its first byte, length]. */
export type Stretch = readonly [number, number];

const bad = (why: string): DicomError => new DicomError('bad-pixels', why);
const RLE = '1.2.840.10008.1.2.5';

/** Reads stretches of the file (of the inflated data set where there is one); it must not have changed since. */
export function readStretches(file: DicomFile, stretches: readonly Stretch[]): Buffer {
  const bytes = Buffer.alloc(stretches.reduce((sum, [, length]) => sum + length, 0));
  let at = 0;
  if (file.inflated) {
    for (const [start, length] of stretches) at += file.inflated.copy(bytes, at, start, start + length);
    return bytes;
  }
  const source = new Source(0);
  source.open(file.path);
  try {
    if (source.size !== file.size || source.modifiedMs !== file.modifiedMs)
      throw new DicomError('cannot-read', 'The file was changed while it was being read.');
    for (const [start, length] of stretches) at += source.readInto(bytes.subarray(at, at + length), length, start);
  } finally {
    source.close();
  }
  if (at < bytes.length) throw new DicomError('truncated', 'The file ends inside its pixel data.');
  return bytes;
}

/** Numbers of an Extended Offset Table (PS3.3 C.7.6.3.1.8); undefined where the attribute is absent. */
export function offsetsOf(file: DicomFile, tag: number): number[] | undefined {
  const element = elementAt(file, tag);
  if (!element || element.length < 8) return undefined;
  const bytes = file.raw(element);
  return Array.from({ length: Math.floor(bytes.length / 8) }, (_, place) => Number(bytes.readBigUInt64LE(place * 8)));
}

/** True where a fragment is the beginning of a compressed image: SOI of JPEG, SOC or a signature box of JPEG 2000. */
function begins(file: DicomFile, fragment: Stretch): boolean {
  if (fragment[1] < 4) return false;
  const head = readStretches(file, [[fragment[0], 4]]);
  const two = (head[0]! << 8) | head[1]!;
  return two === 0xffd8 || two === 0xff4f || two === 0xff0a || (two === 0 && head[2] === 0 && head[3] === 0x0c);
}

/**
 * The fragments of every frame. Tables are believed only where they fit the fragments; without a table that fits, frames
 * are told by their number, or by the marks with which compressed images begin. Throws `bad-pixels`.
 */
export function fragmentsByFrame(file: DicomFile, image: Image): Stretch[][] {
  const all = file.pixel?.fragments;
  if (!all || all.length < 2) throw bad('The pixel data have no fragments.');
  const [table, ...fragments] = all as readonly Stretch[] as readonly [Stretch, ...Stretch[]];
  const { frames } = image;
  if (frames === 1) return [fragments];
  if (fragments.length < frames && severalAtOnce.test(image.transferSyntax))
    throw new DicomError(
      'unsupported-pixels',
      'Several of its frames lie in one stream (JPEG 2000 Part 2, multi-component), which is not shown.',
    );
  if (fragments.length < frames)
    throw bad(`Number of Frames (0028,0008) is ${frames}, but there are only ${fragments.length} fragments.`);
  // Offsets count from the first fragment's item, eight bytes before its value.
  const first = fragments[0]![0] - 8;
  const grouped = (offsets: readonly number[]): Stretch[][] | undefined => {
    if (offsets.length !== frames) return undefined;
    const places = new Map(fragments.map(([start], place) => [start - 8 - first, place]));
    const starts = offsets.map((offset) => places.get(offset));
    if (
      starts[0] !== 0 ||
      starts.some((start, frame) => start === undefined || (frame > 0 && start <= starts[frame - 1]!))
    )
      return undefined;
    return starts.map((start, frame) => fragments.slice(start, starts[frame + 1] ?? fragments.length));
  };
  const long = offsetsOf(file, 0x7fe00001);
  const byLong = long && grouped(long);
  if (byLong) {
    const lengths = offsetsOf(file, 0x7fe00002);
    // The padding of a frame is not part of it.
    return byLong.map((stretches, frame) => {
      const length = lengths?.[frame];
      return length !== undefined && stretches.length === 1 && length <= stretches[0]![1] && length > 0
        ? [[stretches[0]![0], length] as const]
        : stretches;
    });
  }
  if (table[1] >= 4) {
    const bytes = readStretches(file, [[table[0], Math.min(table[1], 4 * frames + 4)]]);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const offsets = Array.from({ length: Math.floor(table[1] / 4) }, (_, place) =>
      place * 4 + 4 <= bytes.length ? view.getUint32(place * 4, true) : -1,
    );
    const byTable = grouped(offsets);
    if (byTable) return byTable;
  }
  if (fragments.length === frames) return fragments.map((fragment) => [fragment]);
  if (image.transferSyntax !== RLE) {
    const found: Stretch[][] = [];
    for (const fragment of fragments) {
      if (begins(file, fragment)) found.push([fragment]);
      else found.at(-1)?.push(fragment);
    }
    if (found.length === frames) return found;
  }
  throw bad(`Which of the ${fragments.length} fragments belong to which of the ${frames} frames cannot be told.`);
}

const shared = new WeakMap<DicomFile, Stretch[][]>();
/** `fragmentsByFrame`, worked out once a file. */
export function fragmentsOf(file: DicomFile, image: Image): Stretch[][] {
  let groups = shared.get(file);
  if (!groups) shared.set(file, (groups = fragmentsByFrame(file, image)));
  return groups;
}

/**
 * One complete frame as stored, 0-based: the compressed stream, or native bytes. Frames that do not begin at a byte (1 and
 * 12 bits) come moved to one. `paint` goes over native ones as they lie in the file. Throws DicomError.
 */
export function frameBytes(file: DicomFile, image: Image, frame: number, paint?: Paint): Uint8Array {
  if (!Number.isInteger(frame) || frame < 0 || frame >= image.frames)
    throw bad(`There is no frame ${frame + 1}; the object has ${image.frames}.`);
  if (image.frameBits === 0 && videoCodec(image.transferSyntax))
    throw new DicomError('unsupported-pixels', noDecoder(image.transferSyntax));
  if (image.frameBits === 0) return readStretches(file, fragmentsOf(file, image)[frame]!);
  const pixel = file.pixel!;
  const start = frame * image.frameBits;
  const firstByte = Math.floor(start / 8);
  const lastByte = Math.ceil((start + image.frameBits) / 8);
  const value = pixel.offset + pixel.headerLength;
  const even = image.wordsSwapped ? firstByte & ~1 : firstByte;
  const end = image.wordsSwapped ? Math.min(lastByte + ((lastByte - even) & 1), pixel.end - value) : lastByte;
  const words = readStretches(file, [[value + even, end - even]]);
  paint?.(words, value + even);
  const bytes = (image.wordsSwapped && words.length % 2 === 0 ? words.swap16() : words).subarray(
    firstByte - even,
    lastByte - even,
  );
  const shift = start % 8;
  if (shift === 0) return bytes;
  // Bits fill bytes from the least significant one (PS3.5 8.1.1).
  const moved = new Uint8Array(Math.ceil(image.frameBits / 8));
  for (let at = 0; at < moved.length; at++) moved[at] = (bytes[at]! >> shift) | ((bytes[at + 1] ?? 0) << (8 - shift));
  return moved;
}
