/** Pictures of videos as this program decodes them and as FFmpeg does, sample by sample (skipped where ffmpeg is not installed). */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { imageOf } from '#engine/dicom/pixels/image.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { framesOf, type VideoFrames } from '#engine/dicom/video/frames.ts';
import { ffmpeg, hasFfmpeg } from '../../../fixtures/ffmpeg.ts';
import { hevcSyntax, mpeg2Syntax, videoObject } from '../../../fixtures/video.ts';

const pattern = ['-f', 'lavfi', '-i', 'testsrc2=size=208x144:rate=25:duration=1', '-pix_fmt', 'yuv420p'];
const noisy = ['-f', 'lavfi', '-i', 'mandelbrot=size=208x144:rate=25', '-t', '1', '-vf', 'noise=alls=12:allf=t', '-pix_fmt', 'yuv420p']; // prettier-ignore
const mpeg2 = ['-c:v', 'mpeg2video', '-q:v', '3', '-g', '10', '-bf', '2'];
const x265 = (more: string): string[] => ['-c:v', 'libx265', '-preset', 'fast', '-x265-params', `log-level=none:keyint=10:min-keyint=10:${more}`]; // prettier-ignore

let folder: string;
let number = 0;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'video-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Made {
  frames: VideoFrames;
  /** All pictures as the other decoder gives them. */
  raw: Buffer;
}
function make(
  args: readonly string[],
  end: string,
  isHevc: boolean,
  { rows = 144, columns = 208, parts = 1 } = {},
): Made {
  const path = join(folder, `${number++}.${end}`);
  ffmpeg([...args, path]);
  const raw = ffmpeg(['-idct', 'simple', '-i', path, '-vsync', '0', '-f', 'rawvideo', '-']);
  const bytes = readFileSync(path);
  const pieces = Array.from({ length: parts }, (_, part) => {
    // Fragments are of even length (PS3.5 A.4).
    const cut = (at: number): number => (at === parts ? bytes.length : 2 * Math.floor((bytes.length * at) / parts / 2));
    return bytes.subarray(cut(part), cut(part + 1));
  });
  const object = `${path}.dcm`;
  const more = { Rows: rows, Columns: columns, NumberOfFrames: 25 };
  writeFileSync(object, videoObject(1, pieces, isHevc ? hevcSyntax : mpeg2Syntax, more));
  const file = readDicomFile(object);
  return { frames: framesOf(file, imageOf(file)), raw };
}
/** Largest difference of any sample of a frame. */
async function apart({ frames, raw }: Made, frame: number): Promise<number> {
  const { planes, bits } = await frames.picture(frame);
  const wide = bits > 8 ? 2 : 1;
  let at = frame * planes.reduce((sum, plane) => sum + plane.byteLength, 0);
  let most = 0;
  for (const plane of planes)
    for (let place = 0; place < plane.length; place++, at += wide)
      most = Math.max(most, Math.abs(plane[place]! - (wide === 2 ? raw.readUInt16LE(at) : raw[at]!)));
  return most;
}
const everyFrame = Array.from({ length: 25 }, (_, frame) => frame);

describe.skipIf(!hasFfmpeg)('MPEG-2 (PS3.5 8.2.5), rounding of the cosine transform apart', () => {
  it.each([
    ['a program stream', [...pattern, ...mpeg2], 'mpg'],
    ['a transport stream', [...pattern, ...mpeg2], 'ts'],
    ['a bare stream', [...pattern, ...mpeg2], 'm2v'],
    ['in MP4', [...pattern, ...mpeg2], 'mp4'],
    ['fields, another scan and other code words', [...noisy, ...mpeg2, '-flags', '+ildct+ilme', '-alternate_scan', '1', '-intra_vlc', '1', '-dc', '10'], 'ts'], // prettier-ignore
    ['uneven scales', [...noisy, ...mpeg2, '-qmax', '28', '-non_linear_quant', '1'], 'mpg'],
    ['intra pictures only', [...noisy, '-c:v', 'mpeg2video', '-q:v', '2', '-g', '1'], 'mpg'],
  ])('%s', async (_, args, end) => {
    const made = make(args, end, false, { parts: 3 });
    expect(made.frames.units.count).toBe(25);
    const found = [];
    for (const frame of everyFrame) found.push(await apart(made, frame));
    expect(Math.max(...found)).toBeLessThanOrEqual(3);
    // A picture that stands alone has no drift.
    expect(found[0]).toBeLessThanOrEqual(1);
  });
});

describe.skipIf(!hasFfmpeg)('HEVC (PS3.5 8.2.10, 8.2.11), equal in every sample', () => {
  it.each([
    ['a bare stream', [...pattern, ...x265('bframes=3')], 'hevc'],
    ['a transport stream, beginnings that are open', [...noisy, ...x265('bframes=3:open-gop=1')], 'ts'],
    ['in MP4', [...noisy, ...x265('bframes=2')], 'mp4'],
    ['ten bits', [...pattern, ...x265('bframes=3'), '-pix_fmt', 'yuv420p10le'], 'mp4'],
  ])('%s', async (_, args, end) => {
    const made = make(args, end, true, { parts: 2 });
    expect(made.frames.units.count).toBe(25);
    for (const frame of everyFrame) expect(await apart(made, frame)).toBe(0);
  });
});

describe.skipIf(!hasFfmpeg)('any picture first', () => {
  it.each([
    ['MPEG-2', [...pattern, ...mpeg2], 'ts', false, 3],
    ['HEVC', [...noisy, ...x265('bframes=3:open-gop=1')], 'hevc', true, 0],
  ] as const)('%s: backwards, from end to end, across beginnings', async (_, args, end, isHevc, most) => {
    const made = make(args, end, isHevc);
    for (const frame of [24, 23, 12, 11, 10, 9, 19, 20, 0, 24, 5])
      expect(await apart(made, frame), `frame ${frame}`).toBeLessThanOrEqual(most);
  });
});
