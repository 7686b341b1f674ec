/** Worker task: a batch of slices beside their defaced counterparts: same places and sizes, and how many voxels differ. */
import { decodeFrame } from '../dicom/pixels/decode.ts';
import { frameBytes } from '../dicom/pixels/frames.ts';
import { imageOf } from '../dicom/pixels/image.ts';
import { readDicomFile } from '../dicom/read-file.ts';
import { DicomError, type DicomFile } from '../dicom/types.ts';
import { topText } from './context.ts';
import { planesOf, type Plane } from './head-of-file.ts';

export interface SlicePair {
  original: string;
  defaced: string;
}
export const pairFaults = {
  unreadable: 'cannot be read or decoded',
  size: 'differ in rows, columns or number of frames',
  place: 'lie at another place',
  orientation: 'are turned',
  spacing: 'have another pixel spacing',
  unplaced: 'say nothing of where they lie',
  reference: 'are of another frame of reference',
} as const;
export type PairFault = keyof typeof pairFaults;
export interface Comparison {
  slices: number;
  voxels: number;
  changed: number;
  /** How many slices have a fault, by fault. */
  faults: Partial<Record<PairFault, number>>;
}

const placeTolerance = 0.05; // mm
const directionTolerance = 0.001; // of a direction cosine
const spacingTolerance = 0.001; // of the spacing

const within = (one: readonly number[], other: readonly number[], tolerance: number): boolean =>
  one.length === other.length && one.every((value, at) => Math.abs(value - other[at]!) <= tolerance);
const complete = ({ position, orientation, spacing }: Plane): boolean =>
  [...position, ...orientation, ...spacing].every(Number.isFinite) &&
  position.length === 3 &&
  orientation.length === 6 &&
  spacing.length === 2;

function planeFault(one: Plane, other: Plane): PairFault | undefined {
  if (!complete(one) || !complete(other)) return 'unplaced';
  if (!within(one.orientation, other.orientation, directionTolerance)) return 'orientation';
  if (!within(one.spacing, other.spacing, spacingTolerance * one.spacing[0]!)) return 'spacing';
  return within(one.position, other.position, placeTolerance) ? undefined : 'place';
}

function geometryFault(one: DicomFile, other: DicomFile): PairFault | undefined {
  const [a, b] = [imageOf(one), imageOf(other)];
  if (a.rows !== b.rows || a.columns !== b.columns || a.frames !== b.frames || a.samples !== b.samples) return 'size';
  const [own, theirs] = [one, other].map((file) => topText(file, 0x00200052));
  if (own !== theirs) return 'reference';
  const [planes, others] = [planesOf(one), planesOf(other)];
  if (planes.length !== others.length) return 'size';
  for (const [at, plane] of planes.entries()) {
    const fault = planeFault(plane, others[at]!);
    if (fault) return fault;
  }
  return undefined;
}

/** Stored value → value of the modality (PS3.3 C.11.1), of the first frame's transform. */
function scaleOf(file: DicomFile): { slope: number; intercept: number } {
  const [slope, intercept] = [0x00281053, 0x00281052].map((tag) => Number(topText(file, tag) || NaN));
  return {
    slope: Number.isFinite(slope) && slope !== 0 ? slope! : 1,
    intercept: Number.isFinite(intercept) ? intercept! : 0,
  };
}

async function compare({ original, defaced }: SlicePair, tally: Comparison): Promise<PairFault | undefined> {
  const [one, other] = [readDicomFile(original), readDicomFile(defaced)];
  const fault = geometryFault(one, other);
  if (fault) return fault;
  const [a, b] = [imageOf(one), imageOf(other)];
  const [from, to] = [scaleOf(one), scaleOf(other)];
  // Rescaling by another tool rounds: half a step of the coarser scale is no change.
  const least = Math.max(Math.abs(from.slope), Math.abs(to.slope)) * 0.51;
  for (let frame = 0; frame < a.frames; frame++) {
    const [before, after] = [
      await decodeFrame(a, frameBytes(one, a, frame)),
      await decodeFrame(b, frameBytes(other, b, frame)),
    ];
    for (let at = 0; at < before.values.length; at++) {
      const difference =
        before.values[at]! * from.slope + from.intercept - (after.values[at]! * to.slope + to.intercept);
      if (!(Math.abs(difference) <= least)) tally.changed += 1;
    }
    tally.voxels += before.values.length;
  }
  return undefined;
}

/** Slices are compared one by one: memory is that of two frames. A slice with a fault is counted, its voxels are not. */
export async function compareVolumes({ pairs }: { pairs: SlicePair[] }): Promise<Comparison> {
  const tally: Comparison = { slices: 0, voxels: 0, changed: 0, faults: {} };
  for (const pair of pairs) {
    let fault: PairFault | undefined;
    try {
      fault = await compare(pair, tally);
    } catch (error) {
      if (!(error instanceof DicomError)) throw error;
      fault = 'unreadable';
    }
    tally.slices += 1;
    if (fault) tally.faults[fault] = (tally.faults[fault] ?? 0) + 1;
  }
  return tally;
}
