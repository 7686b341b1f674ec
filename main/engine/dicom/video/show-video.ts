/** One frame of a video as a picture, by the same path as frames of images. */
import type { Frame } from '#shared/frame.ts';
import type { DicomFile } from '../types.ts';
import type { Image } from '../pixels/image.ts';
import { renderFrame } from '../pixels/render.ts';
import { coloursOf } from './colours.ts';
import { framesOf } from './frames.ts';
import { remarksOf } from './video-run.ts';

/** Throws DicomError with the reason where it cannot be decoded. */
export async function showVideo(file: DicomFile, image: Image, which: number | 'middle'): Promise<Frame> {
  const frames = framesOf(file, image);
  const { count, lost } = frames.units;
  const frame = which === 'middle' ? Math.floor(count / 2) : which;
  const picture = await frames.picture(frame);
  const { rows, columns } = image;
  const seen = renderFrame(file, { ...image, frames: count, samples: 3, bitsStored: 8 }, frame, {
    rows,
    columns,
    samples: 3,
    photometric: 'RGB',
    bitsStored: 8,
    values: coloursOf(picture),
  });
  seen.remarks.push(...remarksOf(image, count, lost));
  return seen;
}
