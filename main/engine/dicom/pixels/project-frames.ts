/** Task of the pool: maximum, minimum and sum of the frames of some files, pixel by pixel, in the values that are shown. */
import type { Frame } from '#shared/frame.ts';
import { Failure } from '#shared/failure.ts';
import { readDicomFile } from '../read-file.ts';
import { DicomError } from '../types.ts';
import { decodeFrame } from './decode.ts';
import { frameBytes } from './frames.ts';
import { imageOf } from './image.ts';
import { renderFrame } from './render.ts';

export interface Projected {
  rows: number;
  columns: number;
  /** 3 for colours, 1 for values. */
  parts: number;
  frames: number;
  most: Float32Array;
  least: Float32Array;
  sum: Float32Array;
  /** Objects that cannot be decoded, or are of another size; they are not in it. */
  missing: number;
  /** How the first frame is shown. */
  head: Omit<Frame, 'values' | 'overlayPlane'>;
}

/** Frames of files of this size, one after the other: never more than one in memory. */
export async function projectFrames({
  files,
  rows,
  columns,
}: {
  files: { path: string; from: number; count: number }[];
  rows: number;
  columns: number;
}): Promise<Projected | null> {
  let out: Projected | undefined;
  let missing = 0;
  for (const { path, from, count } of files) {
    try {
      const file = readDicomFile(path);
      const image = imageOf(file);
      if (image.rows !== rows || image.columns !== columns) {
        missing += 1;
        continue;
      }
      for (let number = from; number < Math.min(image.frames, from + count); number++) {
        const frame = renderFrame(file, image, number, await decodeFrame(image, frameBytes(file, image, number)));
        out = add(out, frame);
      }
    } catch (error) {
      if (!(error instanceof DicomError) && !(error instanceof Failure)) throw error;
      missing += 1;
    }
  }
  return out ? { ...out, missing } : null;
}

function add(out: Projected | undefined, frame: Frame): Projected {
  const parts = frame.type === 'rgb' ? 3 : 1;
  const { values, overlayPlane: _, slope, intercept, ...head } = frame;
  const count = values.length;
  if (!out) {
    const most = new Float32Array(count).fill(-Infinity);
    const least = new Float32Array(count).fill(Infinity);
    out = { rows: frame.rows, columns: frame.columns, parts, frames: 0, most, least, sum: new Float32Array(count), missing: 0, head: { ...head, slope: 1, intercept: 0 } }; // prettier-ignore
  }
  // A colour image among grey ones is of another making.
  if (parts !== out.parts) return { ...out, missing: out.missing + 1 };
  const { most, least, sum } = out;
  for (let at = 0; at < count; at++) {
    const value = values[at]! * slope + intercept;
    if (value > most[at]!) most[at] = value;
    if (value < least[at]!) least[at] = value;
    sum[at] = sum[at]! + value;
  }
  out.frames += 1;
  return out;
}

/** Two stretches of one series as one; the first keeps how it is shown. */
export function joinProjected(a: Projected | null, b: Projected | null): Projected | null {
  if (!a || !b) return a ?? b;
  if (a.parts !== b.parts) return { ...a, missing: a.missing + b.frames + b.missing };
  for (let at = 0; at < a.most.length; at++) {
    a.most[at] = Math.max(a.most[at]!, b.most[at]!);
    a.least[at] = Math.min(a.least[at]!, b.least[at]!);
    a.sum[at] = a.sum[at]! + b.sum[at]!;
  }
  return { ...a, frames: a.frames + b.frames, missing: a.missing + b.missing };
}

export const projections = ['max', 'min', 'mean'] as const;
export type Projection = (typeof projections)[number];

/** One of the projections as a frame for the page. */
export function projectedFrame(of: Projected, how: Projection): Frame {
  const values = how === 'max' ? of.most : how === 'min' ? of.least : of.sum.map((sum) => sum / of.frames);
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const remarks = of.missing > 0 ? [`${of.missing} objects of the series are not in it: they cannot be decoded, or are of another size.`] : []; // prettier-ignore
  const common = { ...of.head, frame: 0, frames: 1, overlay: false, overlayPlane: undefined, remarks };
  if (of.parts === 3) return { ...common, type: 'rgb', values: Uint8Array.from(values, Math.round), windows: [] };
  // Sixteen bits for the range that is there: half of what floats take, and no difference to be seen.
  const step = (high - low) / 65535 || 1;
  return {
    ...common,
    type: 'u2',
    values: Uint16Array.from(values, (value) => Math.round((value - low) / step)),
    slope: step,
    intercept: low,
    table: null,
    range: [low, high],
  };
}
