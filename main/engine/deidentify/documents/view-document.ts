/** Worker tasks: a document or a part of a video as a person looks at it. */
import { packPart } from '#shared/stream.ts';
import { packRun } from '#shared/video-run.ts';
import { Failure } from '#shared/failure.ts';
import { topText } from '../context.ts';
import { lastFile } from '../../dicom/last-file.ts';
import { DicomError, type DicomFile } from '../../dicom/types.ts';
import { imageOf } from '../../dicom/pixels/image.ts';
import { containerOf, readVideo, videoStream } from '../../dicom/pixels/video.ts';
import { runOf } from '../../dicom/video/video-run.ts';
import { documentKind } from './document-text.ts';
import { bytesOf, documentElement, largestDocument } from './read-document.ts';
import { documentPage } from './document-page.ts';

/** The file that was asked for last: a video is read in hundreds of parts. */
const fileAt = lastFile();

function shown<T>(show: () => T): T {
  try {
    return show();
  } catch (error) {
    if (error instanceof DicomError)
      throw new Failure('unreadable', `This document cannot be shown: ${error.message}`, { cause: error });
    throw error;
  }
}

function documentIn(file: DicomFile): Buffer {
  const element = documentElement(file);
  if (!element || element.length <= 0 || element.fragments)
    throw new Failure('unreadable', 'The object holds no document.');
  if (element.length > largestDocument)
    throw new Failure('unreadable', 'This document is larger than 64 MiB, which this program does not show.');
  return bytesOf(file, element);
}

/** The bytes of the document. Throws Failure `unreadable`. */
export const viewDocument = ({ path }: { path: string }): Uint8Array =>
  shown(() => new Uint8Array(documentIn(fileAt(path))));

/** What a document that is no PDF says or is, as text in UTF-8. */
export const viewDocumentText = ({ path }: { path: string }): Uint8Array =>
  shown(() => {
    const file = fileAt(path);
    return new TextEncoder().encode(documentPage(documentKind(topText(file, 0x00080016)), documentIn(file)));
  });

/** A part of a video, as `shared/stream.ts` unpacks it. Throws Failure `unreadable`. */
export const viewVideo = ({ path, from, length }: { path: string; from: number; length: number }): Uint8Array =>
  shown(() => {
    const file = fileAt(path);
    const stream = videoStream(file);
    if (!stream) throw new Failure('unreadable', 'The object holds no video.');
    const { type } = containerOf(readVideo(file, stream, 0, 512));
    return packPart({ size: stream.size, type, bytes: readVideo(file, stream, from, length) });
  });

/** Coded pictures that the window decodes itself, as `shared/video-run.ts` unpacks them. Throws Failure `unreadable`. */
export const viewVideoRun = ({ path, frame }: { path: string; frame: number }): Uint8Array =>
  shown(() => {
    const file = fileAt(path);
    return packRun(runOf(file, imageOf(file), frame));
  });
