/** Thumbnails of the series in view: asked once while a series stays as it is, forgotten when many were seen. */
import { unpackFrame, type Frame } from '#shared/frame.ts';
import { client } from './client.ts';

const kept = 400;
const pictures = new Map<string, Promise<Frame>>();

/** Rejects where the series has no image to show. */
export function thumbnail(series: number, instances: number): Promise<Frame> {
  const key = `${series} ${instances}`;
  const known = pictures.get(key);
  if (known) return known;
  const asked = client.bytes({ kind: 'thumbnail', series }).then(unpackFrame);
  asked.catch(() => {});
  pictures.set(key, asked);
  if (pictures.size > kept) pictures.delete(pictures.keys().next().value!);
  return asked;
}
