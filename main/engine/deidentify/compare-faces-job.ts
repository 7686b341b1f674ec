/** The job that lays a series beside its defaced counterpart: places slice by slice, and how many voxels differ. */
import { Failure } from '#shared/failure.ts';
import type { JobHandle } from '../jobs.ts';
import type { WritingWorkspace } from '../step.ts';
import { pairMark, saveMatch, slicesOf, type MatchRow } from '../store/faces.ts';
import { pairFaults, type Comparison, type PairFault, type SlicePair } from './compare-volumes.ts';

export const compareTitle = 'Compare a series with its defaced one';
const pairsPerTask = 16;
const taskTimeout = 300_000; // ms

const faultWords = (faults: Comparison['faults'], slices: number): string[] =>
  (Object.entries(faults) as [PairFault, number][]).map(
    ([fault, count]) => `${count.toLocaleString('en')} of ${slices.toLocaleString('en')} slices ${pairFaults[fault]}.`,
  );

/** Saves what it found as the match of the two series; it holds while no file of either changes. */
export async function compareSeries(
  job: JobHandle,
  series: number,
  defaced: number,
  { db, pool }: Pick<WritingWorkspace, 'db' | 'pool'>,
): Promise<MatchRow> {
  const basis = pairMark(db, series, defaced);
  const [own, theirs] = [slicesOf(db, series), slicesOf(db, defaced)];
  if (own.length === 0 || theirs.length === 0)
    throw new Failure('not-found', 'One of the two series is no longer there. Index the folders again.');
  const total: Comparison = { slices: 0, voxels: 0, changed: 0, faults: {} };
  let faults: string[];
  if (own.length !== theirs.length)
    faults = [
      `The one has ${own.length.toLocaleString('en')} objects, the other ${theirs.length.toLocaleString('en')}.`,
    ];
  else {
    job.phase('Comparing slices', own.length, 'slices');
    const pairs = own.map(({ source }, at): SlicePair => ({ original: source, defaced: theirs[at]!.source }));
    const waiting = Array.from({ length: Math.ceil(pairs.length / pairsPerTask) }, (_, at) =>
      pairs.slice(at * pairsPerTask, (at + 1) * pairsPerTask),
    );
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        job.checkpoint();
        const found = await pool.run('compareVolumes', { pairs: next }, { signal: job.signal, timeoutMs: taskTimeout });
        total.slices += found.slices;
        total.voxels += found.voxels;
        total.changed += found.changed;
        for (const [fault, count] of Object.entries(found.faults) as [PairFault, number][])
          total.faults[fault] = (total.faults[fault] ?? 0) + count;
        job.progress(total.slices);
      }
    };
    await Promise.all(Array.from({ length: pool.size }, lane));
    faults = faultWords(total.faults, total.slices);
  }
  const { slices, voxels, changed } = total;
  const match: MatchRow = { fits: faults.length === 0, faults, slices, voxels, changed };
  saveMatch(db, series, defaced, basis, match);
  return match;
}

export async function compareFaces(
  job: JobHandle,
  { series, defaced }: { series: number; defaced: number },
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  const { fits, slices, voxels, changed } = await compareSeries(job, series, defaced, workspace);
  workspace.changed('deidentify.faces');
  return { fits, slices, voxels, changed };
}
