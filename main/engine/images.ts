/** Images for the page: decoded by workers of their own, so that a decoder that hangs holds up nothing else. */
import type { BytesRef } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import type { ReadingWorkspace } from './step.ts';
import { instanceSource } from './store/library.ts';
import type { WorkPool } from './work-pool.ts';

/** Throws Failure `not-found`, or `unreadable` with the reason. */
export function frameOf(
  { db }: ReadingWorkspace,
  pool: WorkPool,
  { instance, frame }: Extract<BytesRef, { kind: 'frame' }>,
): Promise<Uint8Array> {
  const path = instanceSource(db, instance);
  if (path === undefined)
    throw new Failure('not-found', 'This image is no longer there; the folders were read again meanwhile.');
  return frameOfFile(pool, path, frame);
}

export async function frameOfFile(pool: WorkPool, path: string, frame: number): Promise<Uint8Array> {
  try {
    return await pool.run('viewFrame', { path, frame });
  } catch (error) {
    if (error instanceof Failure && error.code === 'unavailable')
      throw new Failure(
        'unreadable',
        'This image cannot be shown: its decoder was ended, as it took too much time or memory. The data are probably damaged.',
        { cause: error },
      );
    throw error;
  }
}
