/** A key that is made ready once says the same as one that is made ready each time, and is made ready once. */
import { createHmac } from 'node:crypto';
import { expect, it } from 'vitest';
import { keyed, keyedUnder, readyKey } from '#engine/secrets.ts';

it('digests under a ready key are those of HMAC-SHA-256 under its bytes', () => {
  for (const key of [Buffer.alloc(32, 1), Uint8Array.from({ length: 32 }, (_, at) => at)]) {
    const expected = createHmac('sha256', key).update('MRN 4711').digest('hex');
    expect(keyed(key, 'MRN 4711').toString('hex')).toBe(expected);
    expect(keyedUnder(key)('MRN 4711').toString('hex')).toBe(expected);
  }
  expect(keyed(Buffer.alloc(32, 1), 'x')).not.toEqual(keyed(Buffer.alloc(32, 2), 'x'));
});
it('the same bytes are made ready once, others by themselves', () => {
  const key = Buffer.alloc(32, 1);
  expect(readyKey(key)).toBe(readyKey(key));
  expect(readyKey(Buffer.alloc(32, 2))).not.toBe(readyKey(key));
});
