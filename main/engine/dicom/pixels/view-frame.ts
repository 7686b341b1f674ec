/** Task of the pool: one frame of one file, ready for the page. */
import type { Mask } from '#shared/contract/pixels.ts';
import { packFrame, type Frame } from '#shared/frame.ts';
import { Failure } from '#shared/failure.ts';
import { lastFile } from '../last-file.ts';
import { DicomError } from '../types.ts';
import { decodeFrame, type Decoded } from './decode.ts';
import { blacken } from './decompress.ts';
import { frameBytes } from './frames.ts';
import { imageOf } from './image.ts';
import { boxesOf } from './mask-boxes.ts';
import { maskFrame } from './mask-frame.ts';
import { nativePaint } from './mask-native.ts';
import { declaresOverlay } from './overlays.ts';
import { renderFrame } from './render.ts';
import { videoCodec } from './video-codec.ts';

/** The file that was asked for last: scrolling through its frames reads its header once. */
const fileAt = lastFile();

/** Failure `unreadable` instead of what the byte layer says. */
async function shown<T>(verb: string, show: () => Promise<T>): Promise<T> {
  try {
    return await show();
  } catch (error) {
    if (error instanceof DicomError)
      throw new Failure('unreadable', `This image cannot be ${verb}: ${error.message}`, { cause: error });
    throw error;
  }
}

/** Throws Failure `unreadable` with the reason where the object holds no image, or one that cannot be decoded. */
export const showFrame = (path: string, which: number | 'middle'): Promise<Frame> =>
  shown('shown', async () => {
    const file = fileAt(path);
    const image = imageOf(file);
    if (videoCodec(image.transferSyntax) && image.frameBits === 0) {
      // Loaded when it is first needed: few look at videos.
      const { showVideo } = await import('../video/show-video.ts');
      return showVideo(file, image, which);
    }
    const frame = which === 'middle' ? Math.floor(image.frames / 2) : which;
    return renderFrame(file, image, frame, await decodeFrame(image, frameBytes(file, image, frame)));
  });

export async function viewFrame({ path, frame }: { path: string; frame: number }): Promise<Uint8Array> {
  return packFrame(await showFrame(path, frame));
}

/** A compressed frame masked as the writer does it: in its own compression, or decoded where that cannot be written again. */
async function decodedMasked(...[file, image, bytes, boxes, clear]: Parameters<typeof maskFrame>): Promise<Decoded> {
  try {
    return await decodeFrame(image, (await maskFrame(file, image, bytes, boxes, clear)).bytes);
  } catch (error) {
    if (!(error instanceof DicomError && error.code === 'unsupported-pixels')) throw error;
    const decoded = await decodeFrame(image, bytes);
    blacken(file, image, decoded, boxes);
    return decoded;
  }
}

/** The frame as it is in the output under these masks: from the bytes that would be written, without overlays. */
export const viewMasked = ({
  path,
  frame,
  masks,
}: {
  path: string;
  frame: number;
  masks: readonly Mask[];
}): Promise<Uint8Array> =>
  shown('masked', async () => {
    const file = fileAt(path);
    const image = imageOf(file);
    const clear = declaresOverlay(file);
    const boxes = boxesOf(image, masks, frame);
    const native = image.frameBits > 0;
    const bytes = frameBytes(file, image, frame, native ? nativePaint(file, image, masks, clear) : undefined);
    const changes = !native && (clear || boxes.length > 0);
    const decoded = changes ? await decodedMasked(file, image, bytes, boxes, clear) : await decodeFrame(image, bytes);
    const seen = renderFrame(file, image, frame, decoded);
    return packFrame({ ...seen, overlay: false, overlayPlane: undefined });
  });
