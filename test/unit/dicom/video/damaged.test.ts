/** Videos looked at picture by picture; and those that are damaged, empty, or not what the object says: a reason each, and nothing hangs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unpackFrame, type Frame } from '#shared/frame.ts';
import type { NewDataSet } from '#engine/dicom/create.ts';
import { imageOf } from '#engine/dicom/pixels/image.ts';
import { thumbnail } from '#engine/dicom/pixels/thumbnail.ts';
import { viewFrame } from '#engine/dicom/pixels/view-frame.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { framesOf } from '#engine/dicom/video/frames.ts';
import { createPool } from '../../../../main/workers/pool.ts';
import { Failure } from '#shared/failure.ts';
import { avcSyntax, hevc, hevcSyntax, mp4, mpeg2, mpeg2Syntax, videoObject } from '../../../fixtures/video.ts';

let folder: string;
let number = 0;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'video-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function stored(parts: readonly Buffer[], syntax: string, more: NewDataSet = {}): string {
  const path = join(folder, `${number++}.dcm`);
  writeFileSync(path, videoObject(1, parts, syntax, more));
  return path;
}
const look = async (path: string, frame: number): Promise<Frame> => unpackFrame(await viewFrame({ path, frame }));
/** What is said instead of each of the first frames, '' where there is a picture. */
async function said(path: string, frames = 10): Promise<string[]> {
  const words: string[] = [];
  for (let frame = 0; frame < frames; frame++)
    words.push(
      await look(path, frame).then(
        () => '',
        (error: unknown) => {
          expect(error).toBeInstanceOf(Failure);
          return (error as Failure).message;
        },
      ),
    );
  return words;
}
/** Mean of red, green and blue in the middle of one of the bars of the test pattern. */
const colourAt = ({ values, columns }: Frame, x: number, y: number): number[] =>
  [0, 1, 2].map((part) => values[(y * columns + x) * 3 + part]!);

describe('a video is looked at picture by picture', () => {
  it.each([
    ['MPEG-2', mpeg2, mpeg2Syntax],
    ['MPEG-2, fragmentable', mpeg2, '1.2.840.10008.1.2.4.101.1'],
    ['HEVC', hevc, hevcSyntax],
    ['HEVC Main 10', hevc, '1.2.840.10008.1.2.4.108'],
  ])('%s', async (_, bytes, syntax) => {
    const cut = Math.floor(bytes.length / 4) * 2;
    const path = stored([bytes.subarray(0, cut), bytes.subarray(cut)], syntax);
    const frame = await look(path, 0);
    expect(frame).toMatchObject({ rows: 64, columns: 96, frames: 10, type: 'rgb', remarks: [] });
    expect(await said(path)).toEqual(Array.from({ length: 10 }, () => ''));
    const small = unpackFrame(await thumbnail({ path, frame: 'middle' }));
    expect([small.columns, small.rows]).toEqual([64, 43]);
  });
  it('in its colours', async () => {
    // The pattern is dark at its left edge and has colours at its right.
    const frame = await look(stored([hevc], hevcSyntax), 0);
    const [red, green, blue] = [0, 1, 2].map((part) =>
      Math.max(...Array.from({ length: 96 * 64 }, (_, at) => frame.values[at * 3 + part]!)),
    );
    expect(Math.min(red!, green!, blue!)).toBeGreaterThan(200);
    expect(colourAt(frame, 0, 0).every((value) => value < 90)).toBe(true);
  });
  it('how many pictures there are is counted, and said where the object says otherwise', async () => {
    const frame = await look(stored([hevc], hevcSyntax, { NumberOfFrames: 3 }), 9);
    expect(frame.frames).toBe(10);
    expect(frame.remarks).toEqual(['The video holds 10 pictures; Number of Frames (0028,0008) says 3.']);
  });
  it('MPEG-4 AVC is left to the window, which plays it', async () => {
    expect((await said(stored([mp4], avcSyntax), 1))[0]).toMatch(/MPEG-4 AVC, which only the window can decode/);
  });
});

describe('what cannot be', () => {
  it.each([
    ['MPEG-2', mpeg2, mpeg2Syntax],
    ['HEVC', hevc, hevcSyntax],
  ])('%s: of another size than the object says, before anything of it is allocated', async (_, bytes, syntax) => {
    const [words] = await said(stored([bytes], syntax, { Rows: 4000, Columns: 6000 }), 1);
    expect(words).toMatch(/The video is 96 × 64 pixels; the object says 6000 × 4000/);
  });
  it('absurd sizes, in the object or in the stream', async () => {
    const [words] = await said(stored([mpeg2], mpeg2Syntax, { Rows: 9000, Columns: 9000 }), 1);
    expect(words).toMatch(/larger than any that the standards of video allow/);
    const huge = Buffer.from(mpeg2);
    const at = huge.indexOf(Buffer.from('000001b3', 'hex')) + 4;
    huge.writeUIntBE(0xffffff, at, 3);
    expect((await said(stored([huge], mpeg2Syntax), 1))[0]).toMatch(/4095 × 4095 pixels; the object says 96 × 64/);
  });
  it('a frame beyond the last', async () => {
    await expect(look(stored([mpeg2], mpeg2Syntax), 10)).rejects.toThrow(/no frame 11; the video holds 10 pictures/);
  });
  it.each([
    ['nothing', Buffer.alloc(0), /cannot be shown/],
    ['zeros', Buffer.alloc(5000), /container \(unknown container\) cannot be found/],
    [
      'noise',
      Buffer.from(Array.from({ length: 5000 }, (_, at) => (at * 7919 + (at >> 3) * 31) & 255)),
      /cannot be found/,
    ],
    ['start codes only', Buffer.concat(Array.from({ length: 500 }, () => Buffer.from('000001ff', 'hex'))), /holds no coded picture|cannot be found/], // prettier-ignore
    ['a transport stream without video', Buffer.concat(Array.from({ length: 9 }, () => { const one = Buffer.alloc(188, 255); one[0] = 0x47; one.writeUInt16BE(0x1fff, 1); one[3] = 0x10; return one; })), /holds no coded picture/], // prettier-ignore
    ['a program stream without video', Buffer.from('000001ba2100010001c333670000', 'hex'), /holds no coded picture/],
    ['an MP4 without tables', mp4.subarray(0, 60), /no table of its pictures/],
  ])('%s', async (_, bytes, words) => {
    for (const syntax of [mpeg2Syntax, hevcSyntax]) expect((await said(stored([bytes], syntax), 1))[0]).toMatch(words);
  });
  it('an MP4 whose tables lead nowhere', async () => {
    const cut = Buffer.from(mp4);
    const at = cut.indexOf('stco', 0, 'latin1');
    cut.writeUInt32BE(0x7fffffff, at + 12);
    expect((await said(stored([cut], hevcSyntax), 1))[0]).toMatch(/ends inside its pictures/);
    const many = Buffer.from(mp4);
    many.writeUInt32BE(0xffffffff, many.indexOf('stsz', 0, 'latin1') + 12);
    expect((await said(stored([many], hevcSyntax), 1))[0]).toMatch(/tables of the MP4 are damaged/);
  });
  it('MPEG-2 that ends in the middle: what came before is shown, the rest says so', async () => {
    const path = stored([mpeg2.subarray(0, 1100)], mpeg2Syntax);
    const file = readDicomFile(path);
    const { count } = framesOf(file, imageOf(file)).units;
    expect(count).toBeLessThan(10);
    const words = await said(path, count);
    expect(words[0]).toBe('');
    expect(words.at(-1)).toMatch(/damaged, or depends on one/);
  });
  it('what is predicted from a damaged picture is not shown', async () => {
    const spoilt = Buffer.from(mpeg2);
    // The first slice of the first picture.
    const at = spoilt.indexOf(Buffer.from('00000101', 'hex')) + 5;
    spoilt.fill(0x55, at, at + 20);
    const words = await said(stored([spoilt], mpeg2Syntax));
    expect(words.every((one) => /damaged, or depends on one/.test(one))).toBe(true);
  });
});

describe('bytes changed at random', () => {
  it.each([
    ['MPEG-2', mpeg2, mpeg2Syntax],
    ['HEVC', hevc, hevcSyntax],
  ])('%s: a picture or a reason, never a fault, never more memory than its pictures take', async (_, bytes, syntax) => {
    let seed = 4711;
    const random = (below: number): number => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
    const before = process.memoryUsage().arrayBuffers;
    for (let turn = 0; turn < 60; turn++) {
      const changed = Buffer.from(bytes);
      for (let change = 0; change <= turn % 6; change++) changed[random(changed.length)] = random(256);
      const path = stored([turn % 3 === 2 ? changed.subarray(0, random(changed.length)) : changed], syntax);
      for (const words of await said(path, 4)) expect(words).toMatch(/^$|^This image cannot be shown: /);
    }
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(256 * 1024 * 1024);
  });
});

it('a decoder that takes too long is ended, and the next picture is shown', async () => {
  const path = stored([hevc], hevcSyntax);
  const pool = createPool(undefined, 1);
  try {
    await expect(pool.run('viewFrame', { path, frame: 0 }, { timeoutMs: 5 })).rejects.toMatchObject({ code: 'unavailable' }); // prettier-ignore
    expect(unpackFrame(await pool.run('viewFrame', { path, frame: 9 })).frame).toBe(9);
  } finally {
    await pool.close();
  }
});
