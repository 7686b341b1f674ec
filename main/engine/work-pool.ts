/** The DICOM workers as the engine sees them; `main/workers` supplies the real pool, tests may run in place. */
import type { DicomTasks } from '../workers/dicom-worker.ts';

export type TaskName = keyof DicomTasks;

export interface WorkPool {
  /** How many tasks may run side by side while this thread is busy with SQLite. */
  readonly size: number;
  /** How many may run while it mostly waits for them: writing files uses every core. */
  readonly most: number;
  /**
   * Runs one task (give it a batch of about 64 files, never one). Rejects with Failure `cancelled` when the signal
   * aborts and with `unavailable` when the worker died or the timeout passed; the pool itself lives on. `ahead`: for
   * batches that are done in a moment, so that no core waits until this thread hands out the next: it may wait at a worker
   * that is busy, whose death then ends it as well.
   */
  run<N extends TaskName>(
    name: N,
    input: Parameters<DicomTasks[N]>[0],
    options?: { signal?: AbortSignal; timeoutMs?: number; ahead?: boolean },
  ): Promise<Awaited<ReturnType<DicomTasks[N]>>>;
  /**
   * Ends the workers, unless one is at work: after thousands of batches each holds some 60 MB of garbage, and the next
   * batch, of another kind, starts fresh ones in a fraction of a second. Where tasks run in place there are none.
   */
  renew?(): Promise<void>;
}
