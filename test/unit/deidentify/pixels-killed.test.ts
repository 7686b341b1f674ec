/** The real engine process, killed twice in the middle of reading pixels: what was found is what an undisturbed run finds. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import Sqlite from 'better-sqlite3';
import type { Job } from '#shared/contract/jobs.ts';
import { createDicom } from '#engine/dicom/create.ts';
import { write, type Canvas } from '../../fixtures/stroke-font.ts';
import { killedEngine, settled } from '../../fixtures/killed-engine.ts';
import { until } from '../../fixtures/until.ts';
import { ct } from './object.ts';

const engine = killedEngine('pixels');
const { base } = engine;
afterEach(() => engine.remove());

const [width, height] = [320, 200];
/** Screens that look alike, one with a text elsewhere, one of twelve a radiograph that is read by itself, some damaged. */
function object(number: number): Buffer {
  const canvas: Canvas = { width, height, values: new Uint8Array(width * height) };
  write(canvas, 'ROE ANA', 10, 10, 14, 255);
  write(canvas, `MRN${4711 + (number % 3)}`, 10, 34, 14, 255);
  if (number === 107) write(canvas, 'ELSEWHERE', 150, 150, 14, 255);
  const radiograph = number % 12 === 5;
  const damaged = number % 50 === 49;
  return createDicom({
    dataSet: ct({
      SOPClassUID: `1.2.840.10008.5.1.4.1.1.${radiograph ? '1' : '2'}`,
      Modality: radiograph ? 'CR' : 'OT',
      SOPInstanceUID: `1.7.${number}`,
      SeriesInstanceUID: `1.6.${number % 20}`,
      Rows: height,
      Columns: width,
      BitsAllocated: 8,
      BitsStored: 8,
      HighBit: 7,
      'PixelData OW': (canvas.values as Uint8Array).subarray(0, damaged ? 1000 : undefined),
    }),
  });
}

/** All that reading pixels keeps, as rows. */
function kept(project: string): Record<string, unknown[]> {
  const db = new Sqlite(join(base, project, 'project.sqlite'), { readonly: true });
  try {
    const all = (table: string, order: string): unknown[] =>
      db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all();
    return {
      objects: all('pixel_object', 'instance'),
      looks: all('pixel_look', 'instance, place'),
      texts: all('pixel_text', 'instance, frame, place'),
      groups: all('pixel_group', 'id'),
      counts: all('pixel_count', 'series, "group", state'),
    };
  } finally {
    db.close();
  }
}
const states = (project: string): Record<string, number> => {
  const found: Record<string, number> = {};
  for (const row of kept(project)['objects'] as { state: string }[]) found[row.state] = (found[row.state] ?? 0) + 1;
  return found;
};

it('nothing is lost, nothing is found twice, and the groups are the same', { timeout: 400_000 }, async () => {
  const source = join(base, 'source');
  mkdirSync(source);
  const total = 300;
  for (let number = 0; number < total; number++) writeFileSync(join(source, `${number}.dcm`), object(number));
  const first = await engine.open('calm', true);
  await until(first, (await first.call('library.addFolder', { folder: source })).jobId, () => false);
  await settled(first);
  await engine.close();
  // The same project twice, so that rows have the same numbers.
  cpSync(join(base, 'calm'), join(base, 'killed'), { recursive: true });

  const calm = await engine.open('calm');
  const whole = await until(calm, (await calm.call('deidentify.readPixels', {})).jobId, () => false);
  expect(whole, whole.failure?.message).toMatchObject({ state: 'done', result: { looked: total } });
  const wanted = (whole.result as { read: number }).read;
  await settled(calm);
  await engine.close();

  const client = await engine.open('killed');
  const killAt = async (id: number, phase: string): Promise<Job> => {
    const seen = await until(client, id, (job) => job.phase === phase && job.done >= 5);
    await engine.kill();
    expect([seen.state, seen.phase]).toEqual(['running', phase]);
    expect((await client.call('jobs.get', { id })).state).toBe('interrupted');
    return seen;
  };
  const { jobId } = await client.call('deidentify.readPixels', {});
  await killAt(jobId, 'Looking for text');
  const looked = states('killed');
  const before = Object.values(looked).reduce((sum, count) => sum + count, 0);
  expect(before).toBeGreaterThanOrEqual(5);
  expect(before).toBeLessThan(total);
  // And the project says that not all was read.
  const reading = async () => (await client.call('deidentify.pixels', {})).read;
  expect((await reading()).objects).toBe(0);

  const second = await client.call('jobs.resume', { id: jobId });
  await killAt(second.jobId, 'Reading words');
  const halfway = await reading();
  expect(halfway.objects).toBeGreaterThanOrEqual(5);
  expect(halfway.objects).toBeLessThan(total);

  const third = await client.call('jobs.resume', { id: second.jobId });
  const done = await until(client, third.jobId, () => false);
  expect(done, done.failure?.message).toMatchObject({ state: 'done', result: { looked: 0 } });
  // Of those whose words are read: what was saved before was not read again.
  const again = (done.result as { read: number }).read;
  expect(again).toBeGreaterThan(0);
  expect(again).toBeLessThanOrEqual(wanted - 5);
  await settled(client);
  expect((await reading()).objects).toBe(total);
  await engine.close();

  expect(kept('killed')).toEqual(kept('calm'));
  // There was something to be found: damaged objects, some that leave their group, texts of all others.
  expect(states('calm')['unreadable']).toBe(total / 50);
  expect((kept('calm')['objects'] as { outlier: number }[]).some(({ outlier }) => outlier === 1)).toBe(true);
  expect(kept('calm')['texts']!.length).toBeGreaterThan(total);
});
