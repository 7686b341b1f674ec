/** One frame of an object to look at: decoded by the engine, or by the window where only that has a decoder. */
import { unpackFrame, type Frame } from '#shared/frame.ts';
import { unpackRun } from '#shared/video-run.ts';
import { AvcPictures } from '../parts/avc-pictures.ts';
import { client } from './client.ts';

/** The video that the window decodes now; its pictures take much memory. */
let own: { instance: number; pictures: AvcPictures } | undefined;

export function closePictures(): void {
  own?.pictures.close();
  own = undefined;
}

const runOf = async (instance: number, frame: number) =>
  unpackRun(await client.bytes({ kind: 'videoRun', instance, frame }));

/** Rejects with the reason where it cannot be shown. */
export async function pictureOf(instance: number, frame: number): Promise<Frame> {
  if (own?.instance === instance) return own.pictures.frame(frame);
  closePictures();
  try {
    return unpackFrame(await client.bytes({ kind: 'frame', instance, frame }));
  } catch (error) {
    const run = await runOf(instance, frame).catch(() => undefined);
    if (!run?.codec) throw error;
    if (own?.instance !== instance) {
      closePictures();
      own = { instance, pictures: new AvcPictures((wanted) => runOf(instance, wanted)) };
    }
    return own.pictures.frame(frame);
  }
}
