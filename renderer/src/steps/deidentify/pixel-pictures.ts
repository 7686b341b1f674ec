/** Small pictures of frames: asked two at a time, the newest wish first, and kept while they are likely to be seen again. */
import { unpackFrame, type Frame } from '#shared/frame.ts';
import { client } from '../../app/client.ts';

const kept = 600;
const sideBySide = 2;
const pictures = new Map<string, Promise<Frame>>();
const wishes: (() => void)[] = [];
let running = 0;

function next(): void {
  if (running >= sideBySide) return;
  const wish = wishes.pop();
  if (!wish) return;
  running += 1;
  wish();
}

/** Rejects where there is no image to show. */
export function framePicture(instance: number, frame: number): Promise<Frame> {
  const key = `${instance} ${frame}`;
  const known = pictures.get(key);
  if (known) return known;
  const asked = new Promise<Frame>((resolve, reject) => {
    wishes.push(() => {
      client
        .bytes({ kind: 'frameThumbnail', instance, frame })
        .then((bytes) => resolve(unpackFrame(bytes)))
        .catch(reject)
        .finally(() => {
          running -= 1;
          next();
        });
    });
  });
  // What failed may be asked for again.
  asked.catch(() => pictures.delete(key));
  pictures.set(key, asked);
  if (pictures.size > kept) pictures.delete(pictures.keys().next().value!);
  next();
  return asked;
}
