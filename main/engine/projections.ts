/** A series as one picture: its maximum, minimum and mean, made once by the decoders' workers and kept. */
import { createHash } from 'node:crypto';
import type { BytesRef } from '#shared/contract/index.ts';
import { packFrame } from '#shared/frame.ts';
import { Failure } from '#shared/failure.ts';
import { joinProjected, projectedFrame, projections, type Projected } from './dicom/pixels/project-frames.ts';
import type { PreviewCache } from './preview-cache.ts';
import type { ReadingWorkspace } from './step.ts';
import { framesOfSeries, type SeriesFile } from './store/projections.ts';
import type { WorkPool } from './work-pool.ts';

const framesPerTask = 32;
const patience = 120_000; // ms for one stretch

type Ref = Extract<BytesRef, { kind: 'projection' }>;
interface Running {
  key: string;
  abort: AbortController;
  done: Promise<Map<string, Uint8Array>>;
}

/** Whoever looks at series looks at one: what runs for another is given up. */
export class Projections {
  private running: Running | undefined;
  private readonly pool: WorkPool;
  private readonly kept: PreviewCache;

  constructor(pool: WorkPool, kept: PreviewCache) {
    this.pool = pool;
    this.kept = kept;
  }

  /** Throws Failure `not-found`, `unreadable`, or `cancelled` where another series was asked for meanwhile. */
  async of({ db }: Pick<ReadingWorkspace, 'db'>, { series, how }: Ref): Promise<Uint8Array> {
    const files = framesOfSeries(db, series);
    const first = files[0];
    if (!first) throw new Failure('not-found', 'This series is no longer there, or holds no pictures.');
    const key = createHash('sha256')
      .update(JSON.stringify(files.map(({ digest, size, mtime }) => [digest, size, mtime])))
      .digest('hex');
    const known = this.kept.get(`${key}-${how}`);
    if (known) return known;
    if (this.running?.key !== key) {
      this.running?.abort.abort();
      const abort = new AbortController();
      const done = this.make(key, files, abort.signal);
      // A refusal is told to whoever asked; nobody may have to wait for it.
      done.catch(() => {});
      this.running = { key, abort, done };
    }
    const mine = this.running;
    try {
      return (await mine.done).get(how)!.slice();
    } finally {
      if (this.running === mine) this.running = undefined;
    }
  }

  private async make(key: string, files: readonly SeriesFile[], signal: AbortSignal): Promise<Map<string, Uint8Array>> {
    // The size of most of the pictures; a localizer of another size is not projected into them.
    const sizes = new Map<string, number>();
    for (const { rows, columns } of files) sizes.set(`${rows} ${columns}`, (sizes.get(`${rows} ${columns}`) ?? 0) + 1);
    const [size] = [...sizes].sort((a, b) => b[1] - a[1])[0]!;
    const [rows, columns] = size.split(' ').map(Number) as [number, number];
    const stretches: { path: string; from: number; count: number }[][] = [];
    let room = 0;
    for (const { path, frames } of files)
      for (let from = 0; from < frames; from += framesPerTask) {
        const count = Math.min(framesPerTask, frames - from);
        if (room < count) {
          stretches.push([]);
          room = framesPerTask;
        }
        stretches.at(-1)!.push({ path, from, count });
        room -= count;
      }
    let all: Projected | null = null;
    const work = stretches.values();
    const lane = async (): Promise<void> => {
      for (const part of work) {
        if (signal.aborted) return;
        const done = await this.pool.run(
          'projectFrames',
          { files: part, rows, columns },
          { signal, timeoutMs: patience },
        );
        all = joinProjected(all, done);
      }
    };
    await Promise.all(Array.from({ length: this.pool.size }, lane));
    if (signal.aborted) throw new Failure('cancelled', 'Another series is shown now.');
    if (all === null)
      throw new Failure('unreadable', 'No picture of this series can be decoded, so that there is nothing to show.');
    const made = new Map(projections.map((how) => [how as string, packFrame(projectedFrame(all!, how))]));
    for (const [how, bytes] of made) this.kept.set(`${key}-${how}`, bytes);
    return made;
  }
}
