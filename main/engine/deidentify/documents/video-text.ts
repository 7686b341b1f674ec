/** What a video says in words beside its pictures: titles, comments and times of its container; nothing reads the pictures. */
import type { DicomFile } from '../../dicom/types.ts';
import { containerOf, readVideo, type VideoStream } from '../../dicom/pixels/video.ts';
import { videoCodec } from '../../dicom/pixels/video-codec.ts';
import { topBoxes } from '../../dicom/video/mp4.ts';
import { readable } from '../readable.ts';
import type { DocumentText } from './document-text.ts';

/** Bytes of a container's own tables that are read; a video of hours has some MB of them. */
const mostTables = 32 * 1024 * 1024;
/** Bytes at either end of a stream without boxes. */
const edge = 1024 * 1024;

/** True where the movie header (ISO 14496-12 8.2.2) says when the video was made. */
function saysWhen(tables: Buffer): boolean {
  const at = tables.indexOf('mvhd', 0, 'latin1');
  if (at < 0 || at + 20 > tables.length) return false;
  return tables[at + 4] === 1 ? tables.readBigUInt64BE(at + 8) > 0n : tables.readUInt32BE(at + 8) > 0;
}

/** Text of the container. A video counts as unread always: nobody but a person can say what it shows. */
export function videoText(file: DicomFile, stream: VideoStream): DocumentText {
  const { name } = containerOf(readVideo(file, stream, 0, 512));
  const boxes = name === 'MP4' ? topBoxes(file, stream) : undefined;
  const parts: [number, number][] = boxes
    ? boxes.filter(({ type }) => type !== 'mdat').map(({ start, length }) => [start, length])
    : [[0, edge], ...(stream.size > edge ? [[Math.max(edge, stream.size - edge), edge] as [number, number]] : [])];
  const found: Buffer[] = [];
  let left = mostTables;
  for (const [start, length] of parts) {
    const some = readVideo(file, stream, start, Math.min(length, left));
    found.push(some);
    left -= some.length;
  }
  const tables = Buffer.concat(found);
  const unread = [
    `It is a video (${videoCodec(file.encoding.transferSyntax) ?? ''}, ${name}): no program can say what its pictures show or its sound tells.`,
    ...(saysWhen(tables) ? ['It says inside when it was made, and goes on saying so.'] : []),
    ...(left === 0 ? ['Its own tables are too long to be searched whole.'] : []),
  ].join(' ');
  // Names may stand in two bytes a letter.
  const wide = tables.filter((byte) => byte !== 0);
  return {
    pages: null,
    text: `${tables.toString('utf8')}\n${readable(tables)}\n${readable(Buffer.from(wide))}`,
    unread,
  };
}
