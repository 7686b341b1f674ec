/** MPEG-2 coded in every way that the Main Profile knows, at random, decoded here and by FFmpeg (skipped where it is not installed). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageOf } from '#engine/dicom/pixels/image.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { framesOf } from '#engine/dicom/video/frames.ts';
import { ffmpeg, hasFfmpeg } from '../../../fixtures/ffmpeg.ts';
import { height, width, writeMpeg2, type Coded } from '../../../fixtures/mpeg2-writer.ts';
import { mpeg2Syntax, videoObject } from '../../../fixtures/video.ts';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'video-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const frame = (type: 1 | 2 | 3): Coded[] => [{ type, structure: 'frame' }];
const fields = (first: 1 | 2 | 3, second: 1 | 2 | 3, bottomFirst = false): Coded[] =>
  bottomFirst
    ? [{ type: first, structure: 'bottom' }, { type: second, structure: 'top' }] // prettier-ignore
    : [{ type: first, structure: 'top' }, { type: second, structure: 'bottom' }]; // prettier-ignore

/** Largest difference of any sample of each frame. */
async function apart(pictures: readonly Coded[], seed: number): Promise<number[]> {
  const path = join(folder, `${seed}.m2v`);
  const bytes = writeMpeg2(pictures, seed);
  writeFileSync(path, bytes);
  const raw = ffmpeg([
    '-idct',
    'simple',
    '-f',
    'mpegvideo',
    '-i',
    path,
    '-vsync',
    '0',
    '-f',
    'rawvideo',
    '-pix_fmt',
    'yuv420p',
    '-',
  ]);
  writeFileSync(`${path}.dcm`, videoObject(1, [bytes], mpeg2Syntax, { Rows: height, Columns: width }));
  const file = readDicomFile(`${path}.dcm`);
  const video = framesOf(file, imageOf(file));
  expect(raw).toHaveLength((video.units.count * width * height * 3) / 2);
  const found: number[] = [];
  let at = 0;
  for (let number = 0; number < video.units.count; number++) {
    let most = 0;
    for (const plane of (await video.picture(number)).planes)
      for (const value of plane) most = Math.max(most, Math.abs(value - raw[at++]!));
    found.push(most);
  }
  return found;
}

describe.skipIf(!hasFfmpeg)('13818-2 7.6: prediction of every kind', () => {
  const seeds = [1, 2, 3];
  it.each([
    ['frames', [frame(1), frame(1)]],
    ['frames from a frame before: frames, fields, dual prime', [frame(1), frame(2), frame(2)]],
    ['fields', [fields(1, 1), fields(1, 1, true)]],
    ['a field from the first one of its frame', [frame(1), fields(1, 2), fields(1, 2, true)]],
    ['fields from fields before: 16 × 8, dual prime', [fields(1, 1), fields(2, 2), fields(2, 2, true)]],
    ['fields and frames from each other', [fields(1, 1), frame(2), fields(2, 2), frame(2)]],
    ['frames between frames', [frame(1), frame(2), frame(3), frame(3), frame(2)]],
    ['fields between fields', [fields(1, 1), fields(2, 2), fields(3, 3), fields(3, 3, true)]],
    ['frames and fields between each other', [fields(1, 1), frame(2), fields(3, 3), frame(3)]],
  ])('%s', async (_, pictures) => {
    for (const seed of seeds) expect(Math.max(...(await apart(pictures.flat(), seed))), `seed ${seed}`).toBeLessThanOrEqual(2); // prettier-ignore
  });
});

it('a field predicted from a frame that is not there is not shown', async () => {
  // The first frame may predict its second field from its first one only; here it does so from the frame before, too.
  const path = join(folder, 'missing.dcm');
  writeFileSync(path, videoObject(1, [writeMpeg2(fields(1, 2), 1)], mpeg2Syntax, { Rows: height, Columns: width }));
  const file = readDicomFile(path);
  await expect(framesOf(file, imageOf(file)).picture(0)).rejects.toThrow(/depends on one that is damaged or missing/);
});
