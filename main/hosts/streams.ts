/**
 * Addresses under which the page's player fetches a video in parts: a secret each, and nothing of a file in them. A player
 * can send no other secret with what it asks.
 */
import { randomBytes } from 'node:crypto';
import type { Bridge } from '#shared/bridge.ts';
import { unwrap } from '#shared/failure.ts';
import { partLength, unpackPart, type StreamPart } from '#shared/stream.ts';

/** A person looks at one video at a time; the oldest address ends. */
const most = 4;
export const streamPath = '/stream/';

export interface StreamReply {
  status: 200 | 206 | 404 | 416;
  headers: Record<string, string>;
  /** Part after part, each read when it is asked for. */
  body: AsyncIterable<Uint8Array>;
}
export interface Streams {
  /** The address of a video, as a path. */
  open(instance: number): string;
  /** What to answer to a request of `path` with this `Range` header. */
  answer(path: string, range: string | undefined): Promise<StreamReply>;
  /** No address leads anywhere any more. */
  clear(): void;
}

async function* none(): AsyncGenerator<Uint8Array> {}

/** One range of bytes (RFC 9110 14.1.2); undefined where the whole is asked for, or several, which may be answered so. */
export function rangeOf(
  header: string | undefined,
  size: number,
): { from: number; to: number } | 'outside' | undefined {
  const found = /^bytes=(\d*)-(\d*)$/.exec(header ?? '');
  if (!found || (found[1] === '' && found[2] === '')) return undefined;
  const [first, last] = [found[1]!, found[2]!];
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size - 1 : Math.min(size - 1, Number(last));
  return from > to || from >= size ? 'outside' : { from, to };
}

export function createStreams(bridge: Pick<Bridge, 'bytes'>): Streams {
  const instances = new Map<string, number>();
  const part = async (instance: number, from: number, length: number): Promise<StreamPart> =>
    unpackPart(unwrap(await bridge.bytes({ kind: 'video', instance, from, length })));

  async function* parts(instance: number, from: number, to: number): AsyncGenerator<Uint8Array> {
    for (let at = from; at <= to;) {
      const { bytes } = await part(instance, at, Math.min(partLength, to + 1 - at));
      if (bytes.length === 0) return;
      yield bytes;
      at += bytes.length;
    }
  }
  return {
    open(instance) {
      const ticket = randomBytes(32).toString('base64url');
      instances.set(ticket, instance);
      for (const old of [...instances.keys()].slice(0, -most)) instances.delete(old);
      return streamPath + ticket;
    },
    async answer(path, range) {
      const instance = instances.get(path.slice(streamPath.length));
      const head = instance === undefined ? undefined : await part(instance, 0, 0).catch(() => undefined);
      if (instance === undefined || !head) return { status: 404, headers: {}, body: none() };
      const wanted = rangeOf(range, head.size);
      const headers = { 'content-type': head.type, 'accept-ranges': 'bytes' };
      if (wanted === 'outside')
        return { status: 416, headers: { ...headers, 'content-range': `bytes */${head.size}` }, body: none() };
      const { from, to } = wanted ?? { from: 0, to: head.size - 1 };
      return {
        status: wanted ? 206 : 200,
        headers: {
          ...headers,
          'content-length': String(to - from + 1),
          ...(wanted ? { 'content-range': `bytes ${from}-${to}/${head.size}` } : {}),
        },
        body: parts(instance, from, to),
      };
    },
    clear: () => instances.clear(),
  };
}
