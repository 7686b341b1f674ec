/** RLE Lossless (PS3.5 annex G): segments of PackBits, one a byte plane, most significant byte first. */
import { DicomError } from '../types.ts';

const bad = (why: string): DicomError => new DicomError('bad-pixels', `The RLE data cannot be decoded: ${why}.`);

/** PackBits from `start` to `end` into every `step`-th byte of `target`, `count` of them. */
function unpack(
  bytes: Uint8Array,
  start: number,
  end: number,
  target: Uint8Array,
  at: number,
  step: number,
  count: number,
): void {
  let read = start;
  let written = 0;
  while (written < count) {
    if (read >= end) throw bad('a segment ends too early');
    const control = bytes[read++]!;
    if (control < 128) {
      const run = Math.min(control + 1, count - written);
      if (read + run > end) throw bad('a segment ends too early');
      for (let place = 0; place < run; place++) target[at + (written + place) * step] = bytes[read + place]!;
      read += control + 1;
      written += run;
    } else if (control > 128) {
      if (read >= end) throw bad('a segment ends too early');
      const run = Math.min(257 - control, count - written);
      const value = bytes[read++]!;
      for (let place = 0; place < run; place++) target[at + (written + place) * step] = value;
      written += run;
    }
  }
}

/** Little-endian values, pixel-interleaved: `pixels` × `samples` values of `bytesPerValue` bytes. Throws `bad-pixels`. */
export function decodeRle(bytes: Uint8Array, pixels: number, samples: number, bytesPerValue: number): Uint8Array {
  if (bytes.length < 64) throw bad('its header is incomplete');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const segments = view.getUint32(0, true);
  if (segments !== samples * bytesPerValue)
    throw bad(`it has ${segments} segments instead of ${samples * bytesPerValue}`);
  const offsets = Array.from({ length: segments }, (_, place) => view.getUint32(4 + place * 4, true));
  // Two bytes give 128 at most: what cannot be filled is not allocated.
  if (pixels * samples * bytesPerValue > bytes.length * 64) throw bad('it is too short for its size');
  const target = new Uint8Array(pixels * samples * bytesPerValue);
  offsets.forEach((offset, segment) => {
    const end = offsets[segment + 1] ?? bytes.length;
    if (offset < 64 || offset >= bytes.length || end > bytes.length || end < offset)
      throw bad('a segment lies outside');
    const sample = Math.floor(segment / bytesPerValue);
    const byte = bytesPerValue - 1 - (segment % bytesPerValue);
    unpack(bytes, offset, end, target, sample * bytesPerValue + byte, samples * bytesPerValue, pixels);
  });
  return target;
}

/** PackBits of one row; rows are packed by themselves (PS3.5 G.3.1). */
function packRow(row: Uint8Array, out: number[]): void {
  let at = 0;
  while (at < row.length) {
    let run = 1;
    while (run < 128 && at + run < row.length && row[at + run] === row[at]) run++;
    if (run > 1) {
      out.push(257 - run, row[at]!);
      at += run;
      continue;
    }
    let end = at + 1;
    // A run of two inside literals is shorter as literals.
    while (
      end < row.length &&
      end - at < 128 &&
      !(row[end] === row[end + 1] && (end + 2 >= row.length || row[end] === row[end + 2]))
    )
      end++;
    out.push(end - at - 1);
    for (; at < end; at++) out.push(row[at]!);
  }
}

/** One frame of little-endian, pixel-interleaved values as RLE. */
export function encodeRle(
  values: Uint8Array,
  rows: number,
  columns: number,
  samples: number,
  bytesPerValue: number,
): Uint8Array {
  const segments: Uint8Array[] = [];
  const step = samples * bytesPerValue;
  const row = new Uint8Array(columns);
  for (let sample = 0; sample < samples; sample++)
    for (let byte = bytesPerValue - 1; byte >= 0; byte--) {
      const out: number[] = [];
      for (let y = 0; y < rows; y++) {
        for (let x = 0; x < columns; x++) row[x] = values[(y * columns + x) * step + sample * bytesPerValue + byte]!;
        packRow(row, out);
      }
      if (out.length & 1) out.push(0);
      segments.push(Uint8Array.from(out));
    }
  const head = Buffer.alloc(64);
  head.writeUInt32LE(segments.length, 0);
  let offset = 64;
  segments.forEach((segment, place) => {
    head.writeUInt32LE(offset, 4 + place * 4);
    offset += segment.length;
  });
  return Buffer.concat([head, ...segments]);
}
