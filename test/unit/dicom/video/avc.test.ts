/** Coded pictures of MPEG-4 AVC as the window's decoder is given them: whole, in order, from a beginning. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packRun, unpackRun } from '#shared/video-run.ts';
import { viewVideoRun } from '#engine/deidentify/documents/view-document.ts';
import { imageOf } from '#engine/dicom/pixels/image.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { startCodes } from '#engine/dicom/video/bits.ts';
import { fieldOfSlice, readSequence } from '#engine/dicom/video/avc.ts';
import { unitsIn } from '#engine/dicom/video/frames.ts';
import { hasFfmpeg, ffmpeg } from '../../../fixtures/ffmpeg.ts';
import { avcSyntax, bareAvc, hevc, hevcSyntax, mp4, videoObject } from '../../../fixtures/video.ts';

let folder: string;
let number = 0;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'video-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
function stored(bytes: Buffer, syntax = avcSyntax, frames = 10): string {
  const path = join(folder, `${number++}.dcm`);
  writeFileSync(path, videoObject(1, [bytes], syntax, { NumberOfFrames: frames }));
  return path;
}
/** Bits as they are written, most significant first, filled up with zeros. */
function bytesOf(...words: string[]): Buffer {
  const text = words.join('');
  const whole = text.padEnd(Math.ceil(text.length / 8) * 8, '0');
  return Buffer.from(whole.match(/.{8}/g)!.map((byte) => parseInt(byte, 2)));
}
/** Exp-Golomb (H.264 9.1). */
const ue = (value: number): string => {
  const bits = (value + 1).toString(2);
  return '0'.repeat(bits.length - 1) + bits;
};

describe('a run of coded pictures', () => {
  it.each([
    ['MP4', mp4],
    ['a bare stream', bareAvc],
  ])('of %s', (_, bytes) => {
    const run = unpackRun(viewVideoRun({ path: stored(bytes), frame: 4 }));
    expect(run).toMatchObject({
      codec: 'avc1.64000a',
      count: 10,
      rows: 64,
      columns: 96,
      from: 0,
      first: 0,
      remarks: [],
    });
    expect(run.lengths).toHaveLength(10);
    expect(run.bytes).toHaveLength(run.lengths.reduce((sum, length) => sum + length, 0));
    // Parameter sets come before the first picture (H.264 7.4.1.2.3).
    expect([...run.bytes.subarray(0, 5)].slice(-2).map((byte) => byte & 31)).toContain(7);
    expect(unpackRun(packRun(run))).toEqual(run);
  });
  it('is empty where the engine has a decoder', () => {
    expect(unpackRun(viewVideoRun({ path: stored(hevc, hevcSyntax), frame: 0 }))).toMatchObject({
      codec: '',
      count: 10,
      lengths: [],
    });
  });
  it('a frame beyond the last, and a stream that is none', () => {
    expect(() => viewVideoRun({ path: stored(mp4), frame: 10 })).toThrow(/no frame 11; the video holds 10 pictures/);
    expect(() => viewVideoRun({ path: stored(hevc), frame: 0 })).toThrow(/cannot be shown/);
    expect(() => viewVideoRun({ path: stored(Buffer.alloc(100)), frame: 0 })).toThrow(/cannot be found/);
  });
});

describe('what the stream says of itself', () => {
  // High profile, 4:2:0, 8 bits, no lists; frame_num of 4 bits, pictures as fields.
  const set = bytesOf('01100111', '01100100', '00000000', '00101000', ue(0), ue(1), ue(0), ue(0), '0', '0', ue(0), ue(2), ue(1), '0', ue(5), ue(3), '0', '1'); // prettier-ignore
  const slice = (type: number, frame: number, field: string): Buffer =>
    bytesOf(type.toString(2).padStart(8, '0'), ue(0), ue(7), ue(0), frame.toString(2).padStart(4, '0'), field, '1'.repeat(64)); // prettier-ignore
  it('H.264 7.3.2.1.1, 7.3.3: profile and fields', () => {
    const sequence = readSequence(set);
    expect(sequence).toEqual({ codec: 'avc1.640028', planesApart: false, frameNumberBits: 4, fields: true });
    expect(fieldOfSlice(slice(0x65, 3, '10'), sequence)).toEqual({ bottom: false, frame: 3 });
    expect(fieldOfSlice(slice(0x41, 3, '11'), sequence)).toEqual({ bottom: true, frame: 3 });
    expect(fieldOfSlice(slice(0x41, 9, '0'), sequence)).toBeUndefined();
  });
  it('H.264 3.30: two fields of a frame are given together', () => {
    const code = Buffer.of(0, 0, 1);
    const parts = [set, slice(0x65, 0, '10'), slice(0x41, 0, '11'), slice(0x41, 1, '10'), slice(0x41, 1, '11'), slice(0x41, 2, '0'), slice(0x41, 3, '10'), slice(0x41, 4, '0')]; // prettier-ignore
    const file = readDicomFile(stored(Buffer.concat(parts.flatMap((part) => [code, part]))));
    const units = unitsIn(file, imageOf(file));
    expect([units.count, units.sync]).toEqual([5, [0]]);
    expect(units.read(1)).toEqual(Buffer.concat([code, parts[3]!, code, parts[4]!]));
  });
});

describe.skipIf(!hasFfmpeg)('streams that FFmpeg made (skipped where it is not installed)', () => {
  it.each([
    ['a transport stream', 'ts', 'keyint=10:min-keyint=10:bframes=3'],
    ['a transport stream, beginnings that are open', 'ts', 'keyint=10:min-keyint=10:bframes=3:open-gop=1'],
    ['a bare stream, several slices', 'h264', 'keyint=10:min-keyint=10:slices=4'],
    ['interlaced, in MP4', 'mp4', 'keyint=10:min-keyint=10:tff=1'],
  ])('%s: its runs give all coded pictures, and FFmpeg decodes them to the same', (_, end, options) => {
    const path = join(folder, `${number++}.${end}`);
    ffmpeg(['-f', 'lavfi', '-i', 'testsrc2=size=208x144:rate=25:duration=1', '-pix_fmt', 'yuv420p', '-c:v', 'libx264', '-x264-params', options, path]); // prettier-ignore
    const object = stored(readFileSync(path), avcSyntax, 25);
    const decoded = ffmpeg(['-i', path, '-f', 'rawvideo', '-']);
    const parts: Uint8Array[] = [];
    for (let frame = 0, count = 1; frame < count;) {
      const run = unpackRun(viewVideoRun({ path: object, frame }));
      count = run.count;
      // It is what decoders of browsers begin with (H.264 7.4.1.2.4, nal_unit_type 5).
      expect([...startCodes(Buffer.from(run.bytes.subarray(0, run.lengths[0])))].map(({ code }) => code & 31)).toContain(5); // prettier-ignore
      let at = 0;
      run.lengths.forEach((length, place) => {
        if (run.from + place >= run.first) parts.push(run.bytes.slice(at, at + length));
        at += length;
      });
      frame = run.from + run.lengths.length;
    }
    expect(parts).toHaveLength(25);
    const again = execFileSync('ffmpeg', ['-v', 'error', '-f', 'h264', '-i', '-', '-vsync', '0', '-f', 'rawvideo', '-'], { input: Buffer.concat(parts), maxBuffer: 2 ** 30 }); // prettier-ignore
    expect(again.equals(decoded)).toBe(true);
  });
});
