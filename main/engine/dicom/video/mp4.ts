/** MP4 (ISO 14496-12, 14496-15): where the pictures of its video track lie, and the parameter sets that stand beside them. */
import type { DicomFile } from '../types.ts';
import { readVideo, type VideoStream } from '../pixels/video.ts';
import { damaged } from './bits.ts';
import { mostPictures } from './decoder.ts';

const mostBoxes = 100_000;
/** Bytes of the tables; a video of hours has some MB of them. */
const mostTables = 32 * 1024 * 1024;

interface Box {
  type: string;
  start: number;
  length: number;
}

/** Boxes at the top, without what they hold; undefined where they do not fit the stream. */
export function topBoxes(file: DicomFile, stream: VideoStream): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = 0; at + 8 <= stream.size && boxes.length < mostBoxes;) {
    const head = readVideo(file, stream, at, 16);
    const short = head.readUInt32BE(0);
    const length =
      short === 0 ? stream.size - at : short === 1 && head.length === 16 ? Number(head.readBigUInt64BE(8)) : short;
    // The byte that fills up an odd length is no box.
    if (length < 8 || at + length > stream.size) return undefined;
    boxes.push({ type: head.toString('latin1', 4, 8), start: at, length });
    at += length;
  }
  return boxes;
}

/** What the boxes inside of one hold, by their type. */
function inside(bytes: Buffer): { type: string; bytes: Buffer }[] {
  const found: { type: string; bytes: Buffer }[] = [];
  for (let at = 0; at + 8 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length < 8 || at + length > bytes.length) break;
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), bytes: bytes.subarray(at + 8, at + length) });
    at += length;
  }
  return found;
}
function follow(bytes: Buffer, path: string): Buffer | undefined {
  let now: Buffer | undefined = bytes;
  for (const type of path.split('/')) now = now && inside(now).find((one) => one.type === type)?.bytes;
  return now;
}

export interface Samples {
  /** Places in the stream, [start, end). */
  starts: Float64Array;
  ends: Float64Array;
  /** Numbers of those with which decoding can begin; undefined: with all of them. */
  sync: number[] | undefined;
  /** Bytes of the length before each part of a sample; 0 where parts are told by start codes. */
  lengthSize: number;
  /** Parameter sets, each as a part. */
  parameters: Buffer[];
}

/** Throws DicomError `bad-pixels` where there is no video track, or its tables do not fit the stream. */
export function samplesOf(file: DicomFile, stream: VideoStream): Samples {
  const movie = topBoxes(file, stream)?.find(({ type }) => type === 'moov');
  if (!movie || movie.length > mostTables) throw damaged('The MP4 of the video has no table of its pictures.');
  const boxes = readVideo(file, stream, movie.start + 8, movie.length - 8);
  const media = inside(boxes)
    .filter(({ type }) => type === 'trak')
    .map(({ bytes }) => follow(bytes, 'mdia'))
    .find((one) => one && follow(one, 'hdlr')?.toString('latin1', 8, 12) === 'vide');
  const table = media && follow(media, 'minf/stbl');
  if (!table) throw damaged('The MP4 of the video has no track of pictures.');
  try {
    return { ...placesIn(table, stream.size), ...describedIn(table) };
  } catch (error) {
    // Numbers that lie beyond the end of their box.
    if (error instanceof RangeError) throw damaged('The tables of the MP4 are damaged.');
    throw error;
  }
}

function placesIn(table: Buffer, size: number): Pick<Samples, 'starts' | 'ends' | 'sync'> {
  const box = (type: string): Buffer => follow(table, type) ?? Buffer.alloc(0);
  const [sizes, runs, sync] = [box('stsz'), box('stsc'), follow(table, 'stss')];
  const [short, long] = [box('stco'), box('co64')];
  const chunks = short.length > 0 ? short.readUInt32BE(4) : long.readUInt32BE(4);
  const chunkAt = (place: number): number =>
    short.length > 0 ? short.readUInt32BE(8 + place * 4) : Number(long.readBigUInt64BE(8 + place * 8));
  const [equal, count] = [sizes.readUInt32BE(4), sizes.readUInt32BE(8)];
  if (count === 0) throw damaged('The video holds no pictures.');
  if (count > mostPictures || (equal === 0 && 12 + count * 4 > sizes.length)) throw damaged('The tables of the MP4 are damaged.'); // prettier-ignore
  const [starts, ends] = [new Float64Array(count), new Float64Array(count)];
  const groups = runs.readUInt32BE(4);
  let sample = 0;
  for (let group = 0, chunk = 0; group < groups && sample < count; group++) {
    const each = runs.readUInt32BE(8 + group * 12 + 4);
    const until = group + 1 < groups ? runs.readUInt32BE(8 + (group + 1) * 12) - 1 : chunks;
    for (; chunk < until && sample < count; chunk++) {
      let at = chunkAt(chunk);
      for (let place = 0; place < each && sample < count; place++, sample++) {
        const length = equal || sizes.readUInt32BE(12 + sample * 4);
        if (at + length > size) throw damaged('The video ends inside its pictures.');
        starts[sample] = at;
        at += length;
        ends[sample] = at;
      }
    }
  }
  if (sample < count) throw damaged('The tables of the MP4 are damaged.');
  return {
    starts,
    ends,
    sync: sync && Array.from({ length: sync.readUInt32BE(4) }, (_, place) => sync.readUInt32BE(8 + place * 4) - 1),
  };
}

/** Of the description of a picture (14496-12 8.5.2) only its parameter sets count. */
function describedIn(table: Buffer): Pick<Samples, 'lengthSize' | 'parameters'> {
  const entry = inside((follow(table, 'stsd') ?? Buffer.alloc(0)).subarray(8))[0];
  const boxes = inside(entry?.bytes.subarray(78) ?? Buffer.alloc(0));
  const [avc, hevc] = ['avcC', 'hvcC'].map((type) => boxes.find((one) => one.type === type)?.bytes);
  const parameters: Buffer[] = [];
  const take = (from: Buffer, at: number, count: number): number => {
    for (let number = 0; number < count; number++) {
      const length = from.readUInt16BE(at);
      parameters.push(from.subarray(at + 2, at + 2 + length));
      at += 2 + length;
    }
    return at;
  };
  if (avc) {
    const at = take(avc, 6, avc[5]! & 31);
    take(avc, at + 1, avc[at]!);
    return { lengthSize: (avc[4]! & 3) + 1, parameters };
  }
  if (hevc) {
    let at = 23;
    for (let list = 0; list < hevc[22]!; list++) at = take(hevc, at + 3, hevc.readUInt16BE(at + 1));
    return { lengthSize: (hevc[21]! & 3) + 1, parameters };
  }
  return { lengthSize: 0, parameters };
}
