/** The bare stream of pictures inside a video: taken out of a transport or program stream (ISO/IEC 13818-1), in parts of any size. */
import { DicomError, type DicomFile } from '../types.ts';
import { containerOf, readVideo, type VideoStream } from '../pixels/video.ts';

export interface Elementary {
  /** Pieces of the bare stream in their order, from byte `from` of it on. */
  pieces(from: number): Generator<Buffer>;
}

/** Bytes of the container that are read at once. */
const window = 1024 * 1024;
/** Bytes of the bare stream between two places that are kept. */
const apart = 256 * 1024;
const packet = 188;
const isVideo = (stream: number): boolean => stream >= 0xe0 && stream <= 0xef;

/** A place at which a packet of the container begins, and how much of the bare stream comes before it. */
interface Mark {
  at: number;
  before: number;
}

/** Exactly these bytes of the bare stream; fewer where it ends. */
export function readElementary(stream: Elementary, from: number, length: number): Buffer {
  const found: Buffer[] = [];
  let left = length;
  for (const piece of stream.pieces(from)) {
    found.push(piece.subarray(0, left));
    left -= Math.min(left, piece.length);
    if (left === 0) break;
  }
  return Buffer.concat(found);
}

/** Undefined where the container is none of these. Throws DicomError where the file cannot be read. */
export function elementaryOf(file: DicomFile, stream: VideoStream): Elementary | undefined {
  const { name } = containerOf(readVideo(file, stream, 0, 512));
  if (name === 'MPEG transport stream') return packed(file, stream, transport);
  if (name === 'MPEG program stream') return packed(file, stream, program);
  if (!name.startsWith('bare')) return undefined;
  return {
    *pieces(from) {
      for (let at = from; at < stream.size; at += window) yield readVideo(file, stream, at, window);
    },
  };
}

type Reader = (read: (at: number, length: number) => Buffer, from: number) => Generator<{ at: number; bytes: Buffer; clean: boolean }>; // prettier-ignore

function packed(file: DicomFile, stream: VideoStream, reader: Reader): Elementary {
  let held: { at: number; bytes: Buffer } = { at: 0, bytes: Buffer.alloc(0) };
  const read = (at: number, length: number): Buffer => {
    if (at < held.at || at + length > held.at + held.bytes.length)
      held = { at, bytes: readVideo(file, stream, at, Math.max(window, length)) };
    return held.bytes.subarray(at - held.at, at - held.at + length);
  };
  const marks: Mark[] = [{ at: 0, before: 0 }];
  return {
    *pieces(from) {
      const mark = marks.findLast(({ before }) => before <= from)!;
      let before = mark.before;
      for (const { at, bytes, clean } of reader(read, mark.at)) {
        if (clean && before >= marks.at(-1)!.before + apart) marks.push({ at, before });
        const skip = Math.max(0, from - before);
        before += bytes.length;
        if (skip < bytes.length) yield bytes.subarray(skip);
      }
    },
  };
}

/** What follows the head of a packet of a stream (13818-1 2.4.3.6). */
const payload = (bytes: Buffer): Buffer => bytes.subarray(Math.min(bytes.length, 9 + (bytes[8] ?? 0)));

/** Packets of 188 bytes; the first one that begins a video says whose packets count. */
function* transport(read: (at: number, length: number) => Buffer, from: number): ReturnType<Reader> {
  let wanted: number | undefined;
  for (let at = from; ; at += packet) {
    const bytes = read(at, packet);
    if (bytes.length < packet) return;
    if (bytes[0] !== 0x47) throw new DicomError('bad-pixels', 'The transport stream of the video is damaged.');
    const [flags, control] = [bytes.readUInt16BE(1), bytes[3]!];
    const id = flags & 0x1fff;
    if ((control & 0x10) === 0 || (wanted !== undefined && wanted !== id)) continue;
    const start = control & 0x20 ? 5 + bytes[4]! : 4;
    const data = bytes.subarray(Math.min(start, packet));
    const begins = (flags & 0x4000) !== 0;
    if (begins) {
      if (data.length < 9 || data.readUIntBE(0, 3) !== 1 || !isVideo(data[3]!)) continue;
      wanted = id;
    }
    if (wanted !== undefined) yield { at, bytes: begins ? payload(data) : data, clean: begins };
  }
}

/** Packs of packets of any length, MPEG-2 or MPEG-1 heads. */
function* program(read: (at: number, length: number) => Buffer, from: number): ReturnType<Reader> {
  let wanted: number | undefined;
  for (let at = from; ;) {
    const head = read(at, 14);
    if (head.length < 6) return;
    const code = head[3]!;
    if (head.readUIntBE(0, 3) !== 1 || code < 0xb9) {
      // Bytes that fill up, or a damaged packet: on to the next pack.
      const next = read(at + 1, 65536).indexOf(Buffer.of(0, 0, 1, 0xba));
      if (next < 0) return;
      at += 1 + next;
    } else if (code === 0xb9) return;
    else if (code === 0xba) {
      if (head.length < 14) return;
      at += (head[4]! & 0xc0) === 0x40 ? 14 + (head[13]! & 7) : 12;
    } else {
      const length = 6 + head.readUInt16BE(4);
      if (isVideo(code) && (wanted ?? code) === code) {
        wanted = code;
        const bytes = read(at, length);
        if (bytes.length > 9)
          yield { at, bytes: (bytes[6]! & 0xc0) === 0x80 ? payload(bytes) : old(bytes), clean: true };
      }
      at += length;
    }
  }
}

/** Heads of MPEG-1 packets: bytes that fill up, a buffer size, time stamps. */
function old(bytes: Buffer): Buffer {
  let at = 6;
  while (bytes[at] === 0xff) at += 1;
  if (((bytes[at] ?? 0) & 0xc0) === 0x40) at += 2;
  const kind = (bytes[at] ?? 0) & 0xf0;
  return bytes.subarray(at + (kind === 0x20 ? 5 : kind === 0x30 ? 10 : 1));
}
