/** Access units of a video: the coded pictures one by one, where each lies, and with which of them decoding can begin. */
import { DicomError, type DicomFile } from '../types.ts';
import { containerOf, readVideo, type VideoStream } from '../pixels/video.ts';
import type { VideoCodec } from '../pixels/video-codec.ts';
import { damaged } from './bits.ts';
import { mostPictures } from './decoder.ts';
import { fieldOfSlice, readSequence, type AvcSequence } from './avc.ts';
import { elementaryOf, readElementary, type Elementary } from './elementary.ts';
import { samplesOf } from './mp4.ts';

export interface Units {
  codec: VideoCodec;
  count: number;
  /** Numbers of the units with which decoding can begin, from 0 on. */
  sync: number[];
  /** Coded pictures before the first with which it can begin; they are in no unit. */
  lost: number;
  /** One unit with start codes before its parts. */
  read(unit: number): Buffer;
  /** Headers that hold for all of them, to be given to a decoder that begins later than at the first unit. */
  prelude: Buffer;
}

const mark = Buffer.of(0, 0, 1);
/** Bytes of one coded picture. */
const largestUnit = 64 * 1024 * 1024;
/** Bytes behind a start code that say what begins; parameter sets and heads of slices are hardly longer. */
const look = 64;

interface Begun {
  start: number;
  /** It has a picture; what comes before the next one belongs to that. */
  full: boolean;
  sync: boolean;
  /** Decoding cannot begin before it, and cannot show it where it begins with the picture before (H.265 3.111, RASL). */
  leading: boolean;
  headers: boolean;
  /** Fields so far, where it is made of fields (0: a frame). */
  fields: 0 | 1 | 2;
  /** Of MPEG-4 AVC which of the two, and the number of its frame. */
  field: { bottom: boolean; frame: number } | undefined;
  /** Place of its first picture. */
  picture: number;
}

type Tell = (codes: Uint8Array) => 'picture' | 'before' | 'more' | 'sequence' | 'field';

/** What a start code of each codec begins. */
const tellers: Readonly<Record<VideoCodec, Tell>> = {
  'MPEG-2'([code, first = 0, , third = 0]) {
    if (code === 0xb3) return 'sequence';
    if (code === 0xb8) return 'before';
    if (code === 0) return 'picture';
    return code === 0xb5 && first >> 4 === 8 && (third & 3) !== 3 ? 'field' : 'more';
  },
  'MPEG-4 AVC'([code = 0, first = 0]) {
    const type = code & 31;
    if (type === 1 || type === 2 || type === 5) return first >> 7 ? 'picture' : 'more';
    if (type === 7) return 'sequence';
    return [6, 8, 9, 14, 15, 16, 17, 18].includes(type) ? 'before' : 'more';
  },
  HEVC([code = 0, , third = 0]) {
    const type = (code >> 1) & 63;
    if (type < 32) return third >> 7 ? 'picture' : 'more';
    if (type === 33) return 'sequence';
    return [32, 34, 35, 39].includes(type) || (type > 40 && type < 45) || (type > 47 && type < 56) ? 'before' : 'more';
  },
};

function describe(codec: VideoCodec, codes: Uint8Array, unit: Begun): void {
  if (codec === 'MPEG-2') unit.sync = ((codes[2]! >> 3) & 7) === 1;
  else if (codec === 'HEVC') {
    const type = (codes[0]! >> 1) & 63;
    unit.sync = type > 15 && type < 24;
    unit.leading = type === 8 || type === 9;
    // Decoders of browsers begin with an instantaneous refresh (H.264 3.69) only.
  } else unit.sync = (codes[0]! & 31) === 5;
}

/** What a head that is damaged says is not known. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof DicomError) return undefined;
    throw error;
  }
}

/** Start codes with the bytes behind them, from the first byte of the bare stream to the last. */
function* codesOf(stream: Elementary): Generator<{ at: number; codes: Uint8Array } | { end: number }> {
  let held: Buffer = Buffer.alloc(0);
  let before = 0;
  for (const piece of gathered(stream)) {
    held = held.length === 0 ? piece : Buffer.concat([held, piece]);
    let from = 0;
    for (let at; (at = held.indexOf(mark, from)) >= 0 && at + 3 + look <= held.length; from = at + 3)
      yield { at: before + at, codes: held.subarray(at + 3, at + 3 + look) };
    const keep = Math.max(from, held.length - 3 - look);
    before += keep;
    held = held.subarray(keep);
  }
  // The last few bytes.
  for (let from = 0, at; (at = held.indexOf(mark, from)) >= 0; from = at + 3)
    yield { at: before + at, codes: held.subarray(at + 3, at + 3 + look) };
  yield { end: before + held.length };
}
/** Pieces of a packet each, joined to some hundred KB. */
function* gathered(stream: Elementary): Generator<Buffer> {
  let [parts, size] = [[] as Buffer[], 0];
  for (const piece of stream.pieces(0)) {
    parts.push(piece);
    size += piece.length;
    if (size < 256 * 1024) continue;
    yield Buffer.concat(parts);
    [parts, size] = [[], 0];
  }
  yield Buffer.concat(parts);
}

function unitsOfStream(codec: VideoCodec, stream: Elementary): Units {
  const [starts, ends, sync] = [[] as number[], [] as number[], [] as number[]];
  let lost = 0;
  let prelude: [number, number] | undefined;
  let now: Begun | undefined;
  let last: Begun | undefined;
  let sequences = 0;
  let avc: AvcSequence | undefined;
  const begin = (start: number): Begun => ({ start, full: false, sync: false, leading: false, headers: false, fields: 0, field: undefined, picture: start }); // prettier-ignore
  const close = (end: number): void => {
    if (!now?.full) return;
    if (end - now.start > largestUnit)
      throw damaged('A coded picture of the video is larger than 64 MB; it is damaged.');
    prelude ??= [now.start, now.picture];
    // A header that is not repeated holds until the end.
    const canBegin = now.sync && (now.headers || sequences === 1);
    if ((starts.length === 0 && !canBegin) || (now.leading && sync.length < 2)) lost += 1;
    else {
      if (canBegin) sync.push(starts.length);
      starts.push(now.start);
      ends.push(end);
      if (starts.length > mostPictures) throw damaged('The video holds more pictures than this program shows.');
    }
    last = now;
  };
  /** The second field belongs to the frame of the first one. */
  const fieldIn = (field: Begun, fits: boolean): Begun => {
    if (field.fields > 0) return field;
    const [start, end] = [starts.at(-1), ends.at(-1)];
    if (!fits || last?.fields !== 1 || field.headers || start === undefined || end !== field.start)
      return { ...field, fields: 1 };
    starts.pop();
    ends.pop();
    if (sync.at(-1) === starts.length) sync.pop();
    return { ...last, start, fields: 2 };
  };
  for (const found of codesOf(stream)) {
    if ('end' in found) {
      close(found.end);
      break;
    }
    const { at, codes } = found;
    now ??= begin(at);
    const what = tellers[codec](codes);
    if (what === 'more') continue;
    if (what === 'field') {
      now = fieldIn(now, last?.field === undefined);
      continue;
    }
    if (now.full) {
      close(at);
      now = begin(at);
    }
    if (what === 'sequence') {
      if (!now.headers) sequences += 1;
      now.headers = true;
      if (codec === 'MPEG-4 AVC') avc = attempt(() => readSequence(codes));
    } else if (what === 'picture') {
      now.full = true;
      now.picture = at;
      describe(codec, codes, now);
      const sequence = avc;
      now.field = sequence && attempt(() => fieldOfSlice(codes, sequence));
      if (now.field)
        now = fieldIn(now, last?.field?.frame === now.field.frame && last.field.bottom !== now.field.bottom);
    }
  }
  if (starts.length === 0)
    throw damaged(
      lost > 0
        ? 'The video holds no picture with which decoding could begin.'
        : `The video holds no coded picture of ${codec}.`,
    );
  const [from, to] = prelude!;
  return {
    codec,
    count: starts.length,
    sync,
    lost,
    read: (unit) => readElementary(stream, starts[unit]!, ends[unit]! - starts[unit]!),
    prelude: readElementary(stream, from, Math.min(to - from, 1024 * 1024)),
  };
}

const startCode = Buffer.of(0, 0, 0, 1);

function unitsOfMp4(codec: VideoCodec, file: DicomFile, stream: VideoStream): Units {
  const { starts, ends, sync: said, lengthSize, parameters } = samplesOf(file, stream);
  const sync = said ?? Array.from({ length: starts.length }, (_, sample) => sample);
  const first = sync[0] ?? 0;
  return {
    codec,
    count: starts.length - first,
    sync: sync.map((sample) => sample - first),
    lost: first,
    prelude: Buffer.concat(parameters.flatMap((one) => [startCode, one])),
    read(unit) {
      const [start, end] = [starts[unit + first]!, ends[unit + first]!];
      if (end - start > largestUnit) throw damaged('A coded picture of the video is larger than 64 MB; it is damaged.');
      const bytes = readVideo(file, stream, start, end - start);
      if (lengthSize === 0) return bytes;
      const parts: Buffer[] = [];
      for (let at = 0; at + lengthSize <= bytes.length;) {
        const length = bytes.readUIntBE(at, lengthSize);
        parts.push(startCode, bytes.subarray(at + lengthSize, at + lengthSize + length));
        at += lengthSize + length;
      }
      return Buffer.concat(parts);
    },
  };
}

/** Throws DicomError `bad-pixels` with the reason where no picture is found, `unsupported-pixels` for other containers. */
export function unitsOf(codec: VideoCodec, file: DicomFile, stream: VideoStream): Units {
  const { name } = containerOf(readVideo(file, stream, 0, 512));
  if (name === 'MP4') return unitsOfMp4(codec, file, stream);
  const elementary = elementaryOf(file, stream);
  if (!elementary)
    throw new DicomError('unsupported-pixels', `The pictures of a video in this container (${name}) cannot be found.`);
  return unitsOfStream(codec, elementary);
}
