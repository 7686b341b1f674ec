/** Task of the pool: one frame of one file, ready for the page. */
import { statSync } from 'node:fs';
import { packFrame, type Frame } from '#shared/frame.ts';
import { Failure } from '#shared/failure.ts';
import { readDicomFile } from '../read-file.ts';
import { DicomError, type DicomFile } from '../types.ts';
import { decodeFrame } from './decode.ts';
import { frameBytes } from './frames.ts';
import { imageOf } from './image.ts';
import { renderFrame } from './render.ts';

/** The file that was asked for last: scrolling through its frames reads its header once. */
let last: DicomFile | undefined;

function fileAt(path: string): DicomFile {
  if (last?.path === path) {
    const now = statSync(path, { throwIfNoEntry: false });
    if (now?.size === last.size && now.mtimeMs === last.modifiedMs) return last;
  }
  return (last = readDicomFile(path));
}

/** Throws Failure `unreadable` with the reason where the object holds no image, or one that cannot be decoded. */
export async function showFrame(path: string, which: number | 'middle'): Promise<Frame> {
  try {
    const file = fileAt(path);
    const image = imageOf(file);
    const frame = which === 'middle' ? Math.floor(image.frames / 2) : which;
    return renderFrame(file, image, frame, await decodeFrame(image, frameBytes(file, image, frame)));
  } catch (error) {
    if (error instanceof DicomError)
      throw new Failure('unreadable', `This image cannot be shown: ${error.message}`, { cause: error });
    throw error;
  }
}

export async function viewFrame({ path, frame }: { path: string; frame: number }): Promise<Uint8Array> {
  return packFrame(await showFrame(path, frame));
}
