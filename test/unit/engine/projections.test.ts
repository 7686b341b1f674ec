/** A series as one picture: maximum, minimum and mean of what is shown, kept, and given up for another series. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { unpackFrame } from '#shared/frame.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { previewCache } from '#engine/preview-cache.ts';
import { Projections } from '#engine/projections.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';
import { ct } from '../deidentify/object.ts';

let base: string;
let engine: TestEngine;
let asked: number;
let projections: Projections;

const slice = (name: string, values: number[], more: NewDataSet = {}): void => {
  const pixels = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => pixels.writeUInt16LE(value, at * 2));
  writeFileSync(
    join(base, 'in', `${name}.dcm`),
    createDicom({
      dataSet: ct({
        SOPInstanceUID: `1.3.${name}`,
        RescaleSlope: '2',
        RescaleIntercept: '-10',
        'PixelData OW': pixels,
        ...more,
      }),
    }),
  );
};
const shown = async (series: number, how: 'max' | 'min' | 'mean'): Promise<number[]> => {
  const frame = unpackFrame(await projections.of(engine.workspace, { kind: 'projection', series, how }));
  return [...frame.values].map((value) => Math.round((value * frame.slope + frame.intercept) * 100) / 100);
};

beforeEach(async () => {
  base = mkdtempSync(join(tmpdir(), 'fairpack-projection-'));
  mkdirSync(join(base, 'in'));
  engine = startTestEngine(join(base, 'engine'));
  slice('1', [10, 20, 30, 40]);
  slice('2', [40, 30, 20, 10]);
  slice('3', [10, 10, 40, 40]);
  // Of another size, and damaged: both are said to be missing.
  slice('4', [1, 2], { Rows: 1, Columns: 2 });
  slice('5', [1]);
  slice('6', [7, 7, 7, 7], { SeriesInstanceUID: '1.2.3.4.2' });
  await engine.job('library.addFolder', { folder: join(base, 'in') });
  asked = 0;
  const { pool } = engine.workspace;
  const run = pool.run.bind(pool);
  pool.run = async (name: string, input: object, options: { signal?: AbortSignal }) => {
    asked += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    options.signal?.throwIfAborted();
    return run(name as never, input as never, options);
  };
  projections = new Projections(pool, previewCache(engine.folder, 'projections', 9));
});
afterEach(async () => {
  await engine.close();
  rmSync(base, { recursive: true, force: true });
});

it('is the largest, the smallest and the mean of the shown values, all made in one go and kept', async () => {
  const all = await Promise.all([shown(1, 'max'), shown(1, 'min'), shown(1, 'mean')]);
  expect(all[0]).toEqual([70, 50, 70, 70]);
  expect(all[1]).toEqual([10, 10, 30, 10]);
  all[2].forEach((value, at) => expect(value).toBeCloseTo([30, 30, 50, 50][at]!, 1));
  const once = asked;
  expect(await shown(1, 'max')).toEqual([70, 50, 70, 70]);
  expect(asked).toBe(once);
  const frame = unpackFrame(await projections.of(engine.workspace, { kind: 'projection', series: 1, how: 'max' }));
  expect(frame.remarks.join(' ')).toMatch(/2 objects of the series are not in it/);
});

it('is given up when another series is asked for', async () => {
  const first = shown(1, 'max');
  const second = shown(2, 'max');
  await expect(first).rejects.toThrow();
  expect(await second).toEqual([4, 4, 4, 4]);
  expect(await shown(1, 'min')).toEqual([10, 10, 30, 10]);
});

it('says so where there is no such series', async () => {
  await expect(shown(99, 'max')).rejects.toMatchObject({ code: 'not-found' });
});
