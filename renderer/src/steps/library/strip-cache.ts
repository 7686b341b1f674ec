/** Gap strips of the series in view: asked once for what they show, forgotten when many were seen. */
import type { Output } from '#shared/contract/index.ts';
import { client } from '../../app/client.ts';

type Strip = Output<'library.strip'>;
const kept = 400;
const strips = new Map<number, { stamp: string; strip: Promise<Strip> }>();

/** `stamp` says what state of the series is meant; another one is asked for anew. */
export function strip(series: number, stamp: string): Promise<Strip> {
  const known = strips.get(series);
  if (known?.stamp === stamp) return known.strip;
  const asked = client.call('library.strip', { series });
  asked.catch(() => strips.delete(series));
  strips.delete(series);
  strips.set(series, { stamp, strip: asked });
  if (strips.size > kept) strips.delete(strips.keys().next().value!);
  return asked;
}
