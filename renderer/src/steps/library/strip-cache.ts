/** Gap strips of the series in view: asked once each, forgotten when the project changes or many were seen. */
import type { Output } from '#shared/contract/index.ts';
import { client } from '../../app/client.ts';

type Strip = Output<'library.strip'>;
const kept = 400;
const strips = new Map<number, Promise<Strip>>();
let version = -1;

export function strip(series: number, projectVersion: number): Promise<Strip> {
  if (projectVersion !== version) {
    strips.clear();
    version = projectVersion;
  }
  const known = strips.get(series);
  if (known) return known;
  const asked = client.call('library.strip', { series });
  asked.catch(() => strips.delete(series));
  strips.set(series, asked);
  if (strips.size > kept) strips.delete(strips.keys().next().value!);
  return asked;
}
