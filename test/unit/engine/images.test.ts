/** Frames on their way from a file to the page, through the real engine process and its workers. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { createClient, type Client } from '#shared/bridge.ts';
import { unpackFrame } from '#shared/frame.ts';
import { frameOfFile } from '#engine/images.ts';
import { previewCache } from '#engine/preview-cache.ts';
import { writeSample } from '../../../main/sample/write-sample.ts';
import { createPool } from '../../../main/workers/pool.ts';
import { corpus, corpusIsHere } from '../../fixtures/corpus.ts';
import { jobEnd, temporaryFolder, testEngine } from '../hosts/helpers.ts';

const folder = temporaryFolder();

describe('images of a project', () => {
  let client: Client;
  beforeAll(async () => {
    client = createClient(testEngine());
    const sample = writeSample(join(folder, 'collection'), { patients: 2 });
    await client.call('workspace.open', { folder: join(folder, 'project'), create: true, name: 'P' });
    const { jobId } = await client.call('library.addFolder', { folder: sample.folder });
    await jobEnd(client, jobId);
  }, 120_000);

  test('a series is a stack in the order of its table, and each of its images comes with its values', async () => {
    const { rows } = await client.call('library.series', { modality: ['CT'], limit: 1 });
    const series = rows[0]!;
    const stack = await client.call('library.stack', { series: series.id });
    const table = await client.call('library.instances', { series: series.id, limit: 500 });
    expect(stack.instances.map(({ id }) => id)).toEqual(table.rows.map(({ id }) => id));
    expect(await client.call('library.stack', { instance: stack.instances[0]!.id })).toEqual(stack);
    const bytes = await client.bytes({ kind: 'frame', instance: stack.instances[0]!.id, frame: 0 });
    const frame = unpackFrame(bytes);
    expect([frame.rows, frame.columns]).toEqual([table.rows[0]!.rows, table.rows[0]!.columns]);
    expect(frame.values).toHaveLength(frame.rows * frame.columns);
    expect(frame.range[1]).toBeGreaterThan(frame.range[0]);
  });
  test('the thumbnail of a series is its middle image, small, and the same when it is asked for again', async () => {
    const { rows } = await client.call('library.series', { modality: ['CT'], limit: 1 });
    const series = rows[0]!.id;
    const first = await client.bytes({ kind: 'thumbnail', series });
    const frame = unpackFrame(first);
    expect(frame.type).toBe('rgb');
    expect(Math.max(frame.rows, frame.columns)).toBeLessThanOrEqual(64);
    expect(new Set(frame.values).size).toBeGreaterThan(4);
    expect(Buffer.compare(await client.bytes({ kind: 'thumbnail', series }), first)).toBe(0);
    await expect(client.bytes({ kind: 'thumbnail', series: 999_999 })).rejects.toMatchObject({ code: 'not-found' });
  });
  test('any frame has a thumbnail of its own, of the same shape as the frame', async () => {
    const { rows } = await client.call('library.instances', { limit: 1 });
    const ref = { instance: rows[0]!.id, frame: 0 };
    const small = unpackFrame(await client.bytes({ kind: 'frameThumbnail', ...ref }));
    const whole = unpackFrame(await client.bytes({ kind: 'frame', ...ref }));
    expect(small.type).toBe('rgb');
    expect(Math.max(small.rows, small.columns)).toBe(Math.min(64, Math.max(whole.rows, whole.columns)));
    expect(small.columns / small.rows).toBeCloseTo(whole.columns / (whole.rows * whole.aspect), 1);
    await expect(client.bytes({ kind: 'frameThumbnail', ...ref, frame: 9 })).rejects.toMatchObject({
      code: 'unreadable',
    });
  });
  test('the second look: black inside the masks and as before beside them; without a decision the frame itself', async () => {
    const { rows } = await client.call('library.series', { modality: ['CT'], limit: 1 });
    const { instances } = await client.call('library.stack', { series: rows[0]!.id });
    const ref = { instance: instances[0]!.id, frame: 0 };
    const before = unpackFrame(await client.bytes({ kind: 'frame', ...ref }));
    const masks = [{ x: 3, y: 5, width: 7, height: 2, frames: 'all' as const }];
    const after = unpackFrame(await client.bytes({ kind: 'masked', ...ref, masks }));
    const least = Math.min(...after.values);
    before.values.forEach((value, at) => {
      const [x, y] = [at % before.columns, Math.floor(at / before.columns)];
      expect(after.values[at]).toBe(x >= 3 && x < 10 && y >= 5 && y < 7 ? least : value);
    });
    const undecided = unpackFrame(await client.bytes({ kind: 'masked', ...ref, masks: null }));
    expect(undecided.values).toEqual(before.values);
    await expect(client.bytes({ kind: 'masked', ...ref, instance: 999_999, masks })).rejects.toMatchObject({
      code: 'not-found',
    });
  });
  test('a frame or an image that is not there is named', async () => {
    const { rows } = await client.call('library.instances', { limit: 1 });
    await expect(client.bytes({ kind: 'frame', instance: rows[0]!.id, frame: 9 })).rejects.toMatchObject({
      code: 'unreadable',
    });
    await expect(client.bytes({ kind: 'frame', instance: 999_999, frame: 0 })).rejects.toMatchObject({
      code: 'not-found',
    });
    await expect(client.call('library.stack', { series: 999_999 })).rejects.toMatchObject({ code: 'not-found' });
  });
});

test.skipIf(!corpusIsHere)('a decoder that takes too long is ended, named, and the next image is shown', async () => {
  const path = join(corpus, 'pydicom+pydicom/src/pydicom/data/test_files/JPGExtended.dcm');
  const pool = createPool(undefined, 1);
  const impatient: typeof pool = { ...pool, run: (name, input) => pool.run(name, input, { timeoutMs: 5 }) };
  try {
    await expect(frameOfFile(impatient, path, 0)).rejects.toThrow('its decoder was ended');
    expect(unpackFrame(await frameOfFile(pool, path, 0)).columns).toBe(256);
  } finally {
    await pool.close();
  }
});

test('thumbnails are kept whole and private, and the oldest go when there are too many', () => {
  const workspace = temporaryFolder();
  const kept = previewCache(workspace, 'thumbnails', 10);
  expect(kept.get('k0')).toBeUndefined();
  for (let number = 0; number < 11; number++) kept.set(`k${number}`, Uint8Array.of(number));
  expect([...kept.get('k10')!]).toEqual([10]);
  const files = readdirSync(join(workspace, 'previews', 'thumbnails'));
  expect(files).toHaveLength(9);
  expect(files.every((name) => !name.endsWith('.new'))).toBe(true);
  if (process.platform !== 'win32') {
    expect(statSync(join(workspace, 'previews', 'thumbnails')).mode & 0o777).toBe(0o700);
    expect(statSync(join(workspace, 'previews', 'thumbnails', 'k10')).mode & 0o777).toBe(0o600);
  }
});
