/** Scrolling through a series: which frame stands where, and what is fetched meanwhile. */
import { expect, test } from 'vitest';
import type { Frame } from '#shared/frame.ts';
import { stackLoader } from '../../../renderer/src/parts/frame-loader.ts';
import { placeAt, startsOf } from '../../../renderer/src/app/image-stack.ts';

const frame = (at: number): Frame => ({ frame: at, values: new Uint8Array(8) }) as Frame;

test('instances of one and of many frames are one stack', () => {
  const instances = [
    { id: 7, frames: 1 },
    { id: 8, frames: 3 },
    { id: 9, frames: 1 },
  ];
  const starts = startsOf(instances);
  expect(starts).toEqual([0, 1, 4, 5]);
  expect([0, 1, 3, 4].map((at) => placeAt(instances, starts, at))).toEqual([
    { instance: 7, frame: 0 },
    { instance: 8, frame: 0 },
    { instance: 8, frame: 2 },
    { instance: 9, frame: 0 },
  ]);
  expect(placeAt(instances, starts, 5)).toBeUndefined();
  expect(placeAt([], startsOf([]), 0)).toBeUndefined();
});

test('what was passed while scrolling is not fetched; the neighbour ahead is', async () => {
  const asked: number[] = [];
  const answers = new Map<number, () => void>();
  const load = stackLoader(100, (at) => {
    asked.push(at);
    return new Promise((resolve) => answers.set(at, () => resolve(frame(at))));
  });
  const wishes = [10, 11, 12, 13, 14].map((at) =>
    load(at).then(
      (value) => value.frame,
      () => 'passed',
    ),
  );
  expect(asked).toEqual([10, 11]);
  answers.get(10)!();
  expect(await wishes[0]).toBe(10);
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual([10, 11, 14]);
  answers.get(11)!();
  answers.get(14)!();
  expect(await Promise.all(wishes)).toEqual([10, 11, 'passed', 'passed', 14]);
  await new Promise((resolve) => setTimeout(resolve));
  expect(asked).toEqual([10, 11, 14, 15]);
  expect((await load(14)).frame).toBe(14);
  expect(asked).toEqual([10, 11, 14, 15]);
});

test('an image that failed is asked for again', async () => {
  let times = 0;
  const load = stackLoader(1, () => (times++ === 0 ? Promise.reject(new Error('no')) : Promise.resolve(frame(0))));
  await expect(load(0)).rejects.toThrow('no');
  expect((await load(0)).frame).toBe(0);
});
