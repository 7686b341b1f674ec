/** Encapsulated video (PS3.5 8.2.5 to 8.2.8): the stream that its fragments join to, read in parts, and what holds it. */
import type { DicomFile } from '../types.ts';
import { readStretches, type Stretch } from './frames.ts';
import { videoCodec } from './video-codec.ts';

export interface VideoStream {
  stretches: Stretch[];
  /** Bytes in all. */
  size: number;
}

/** Undefined where the object holds no video. The first fragment is the offset table, which a video does not need. */
export function videoStream(file: DicomFile): VideoStream | undefined {
  const fragments = file.pixel?.fragments;
  if (!videoCodec(file.encoding.transferSyntax) || !fragments || fragments.length < 2) return undefined;
  const stretches = fragments.slice(1);
  return { stretches, size: stretches.reduce((sum, [, length]) => sum + length, 0) };
}

/** Bytes from `from` on, at most `length`. Throws DicomError where the file cannot be read or has changed. */
export function readVideo(file: DicomFile, { stretches, size }: VideoStream, from: number, length: number): Buffer {
  const end = Math.min(size, from + length);
  const wanted: Stretch[] = [];
  let at = 0;
  for (const [start, long] of stretches) {
    const [first, last] = [Math.max(from, at), Math.min(end, at + long)];
    if (first < last) wanted.push([start + first - at, last - first]);
    at += long;
  }
  return readStretches(file, wanted);
}

/** What the stream lies in, by its first bytes; the type is one that a browser knows. */
export interface Container {
  name: string;
  type: string;
}
const packet = 188;
export function containerOf(head: Buffer): Container {
  const starts = (hex: string): boolean => head.subarray(0, hex.length / 2).equals(Buffer.from(hex, 'hex'));
  if (head.toString('latin1', 4, 8) === 'ftyp') return { name: 'MP4', type: 'video/mp4' };
  if (starts('1a45dfa3')) return { name: 'Matroska', type: 'video/webm' };
  if (starts('000001ba')) return { name: 'MPEG program stream', type: 'video/mpeg' };
  if (head[0] === 0x47 && head[packet] === 0x47) return { name: 'MPEG transport stream', type: 'video/mp2t' };
  if (starts('000001b3')) return { name: 'bare MPEG-2 stream', type: 'video/mpeg' };
  if (starts('00000001') || starts('000001')) return { name: 'bare stream of pictures', type: 'video/h264' };
  return { name: 'unknown container', type: 'application/octet-stream' };
}
