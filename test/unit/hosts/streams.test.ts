/** Addresses of videos: parts by RFC 9110 ranges, read one after the other, and nothing for who has no address. */
import { describe, expect, it } from 'vitest';
import type { BytesRef } from '#shared/contract/index.ts';
import { packPart, partLength } from '#shared/stream.ts';
import { createStreams, rangeOf } from '../../../main/hosts/streams.ts';

const size = 2 * partLength + 500;
const whole = Buffer.from(Array.from({ length: size }, (_, at) => (at * 7) % 251));
const asked: number[] = [];
const streams = createStreams({
  bytes: async (ref: BytesRef) => {
    if (ref.kind !== 'video' || ref.instance !== 5)
      return { ok: false, failure: { code: 'not-found', message: 'none' } } as const;
    if (ref.length > 0) asked.push(ref.length);
    return { ok: true, value: packPart({ size, type: 'video/mp4', bytes: whole.subarray(ref.from, ref.from + ref.length) }) } as const; // prettier-ignore
  },
});
async function get(path: string, range?: string) {
  const { status, headers, body } = await streams.answer(path, range);
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return { status, headers, bytes: Buffer.concat(parts) };
}

describe('ranges', () => {
  it.each([
    ['bytes=0-9', { from: 0, to: 9 }],
    ['bytes=90-', { from: 90, to: 99 }],
    ['bytes=-5', { from: 95, to: 99 }],
    ['bytes=50-900', { from: 50, to: 99 }],
    ['bytes=-900', { from: 0, to: 99 }],
    ['bytes=100-', 'outside'],
    ['bytes=9-2', 'outside'],
    ['bytes=-', undefined],
    ['bytes=0-1,4-5', undefined],
    ['lines=0-1', undefined],
    [undefined, undefined],
  ])('RFC 9110 14.1.2: %s', (header, expected) => {
    expect(rangeOf(header, 100)).toEqual(expected);
  });
});

describe('addresses', () => {
  it('give the whole in parts, none larger than the others may be', async () => {
    const path = streams.open(5);
    expect(path).toMatch(/^\/stream\/[\w-]{43}$/);
    asked.length = 0;
    const { status, headers, bytes } = await get(path);
    expect({ status, length: headers['content-length'], type: headers['content-type'] }).toEqual({ status: 200, length: String(size), type: 'video/mp4' }); // prettier-ignore
    expect(bytes.equals(whole)).toBe(true);
    expect(asked).toEqual([partLength, partLength, 500]);
  });
  it('give a range', async () => {
    const { status, headers, bytes } = await get(streams.open(5), `bytes=${partLength - 3}-${partLength + 3}`);
    expect({ status, range: headers['content-range'] }).toEqual({ status: 206, range: `bytes ${partLength - 3}-${partLength + 3}/${size}` }); // prettier-ignore
    expect(bytes.equals(whole.subarray(partLength - 3, partLength + 4))).toBe(true);
    expect((await get(streams.open(5), `bytes=${size}-`)).status).toBe(416);
  });
  it('are unknown after a while, to strangers, and where there is no video', async () => {
    const old = streams.open(5);
    expect((await get(old)).status).toBe(200);
    for (let more = 0; more < 4; more += 1) streams.open(5);
    expect((await get(old)).status).toBe(404);
    expect((await get('/stream/')).status).toBe(404);
    expect((await get(streams.open(6))).status).toBe(404);
    const known = streams.open(5);
    streams.clear();
    expect((await get(known)).status).toBe(404);
  });
  it('read no part before it is asked for', async () => {
    const { body } = await streams.answer(streams.open(5), undefined);
    asked.length = 0;
    const reader = body[Symbol.asyncIterator]();
    await reader.next();
    expect(asked).toEqual([partLength]);
    await reader.return?.();
    expect(asked).toEqual([partLength]);
  });
});
