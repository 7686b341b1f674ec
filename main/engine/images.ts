/** Images for the page: decoded by workers of their own, so that a decoder that hangs holds up nothing else. */
import { createHash } from 'node:crypto';
import type { BytesRef } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import type { ReadingWorkspace } from './step.ts';
import { pixelsOfInstance } from './deidentify/handlers.ts';
import type { PreviewCache } from './preview-cache.ts';
import { instanceSource, middleOf } from './store/library.ts';
import type { WorkPool } from './work-pool.ts';

/** Throws Failure `not-found`, or `unreadable` with the reason. */
export function frameOf(
  { db }: ReadingWorkspace,
  pool: WorkPool,
  { kind, instance, frame }: Extract<BytesRef, { kind: 'frame' | 'frameThumbnail' }>,
): Promise<Uint8Array> {
  const path = instanceSource(db, instance);
  if (path === undefined)
    throw new Failure('not-found', 'This image is no longer there; the folders were read again meanwhile.');
  return kind === 'frame' ? frameOfFile(pool, path, frame) : inTime(pool.run('thumbnail', { path, frame }));
}

/**
 * The second look: a frame made by the code that writes, under these masks or as decided. Where nothing was decided, or
 * nothing is to be hidden, that is the frame itself. Throws as `frameOf`.
 */
export function maskedFrameOf(
  workspace: ReadingWorkspace,
  pool: WorkPool,
  { instance, frame, masks }: Extract<BytesRef, { kind: 'masked' }>,
): Promise<Uint8Array> {
  const path = instanceSource(workspace.db, instance);
  if (path === undefined)
    throw new Failure('not-found', 'This image is no longer there; the folders were read again meanwhile.');
  const decided = masks ?? pixelsOfInstance(workspace, instance).pixels?.masks ?? [];
  return inTime(pool.run('viewMasked', { path, frame, masks: [...decided] }));
}

/** What a segmentation or a structure set draws over a frame. Throws as `frameOf`. */
export function annotationOf(
  { db }: ReadingWorkspace,
  pool: WorkPool,
  { annotation, instance, frame }: Extract<BytesRef, { kind: 'annotation' }>,
): Promise<Uint8Array> {
  const [object, image] = [instanceSource(db, annotation), instanceSource(db, instance)];
  if (object === undefined || image === undefined)
    throw new Failure('not-found', 'This image is no longer there; the folders were read again meanwhile.');
  return inTime(pool.run('annotate', { annotation: object, image, frame }));
}

/** A document, its text, or a part of a video, for a person to look at. Throws as `frameOf`. */
export function documentOf(
  { db }: ReadingWorkspace,
  pool: WorkPool,
  ref: Extract<BytesRef, { kind: 'document' | 'documentText' | 'video' | 'videoRun' }>,
): Promise<Uint8Array> {
  const path = instanceSource(db, ref.instance);
  if (path === undefined)
    throw new Failure('not-found', 'This document is no longer there; the folders were read again meanwhile.');
  if (ref.kind === 'video') return inTime(pool.run('viewVideo', { path, from: ref.from, length: ref.length }));
  if (ref.kind === 'videoRun') return inTime(pool.run('viewVideoRun', { path, frame: ref.frame }));
  return inTime(pool.run(ref.kind === 'document' ? 'viewDocument' : 'viewDocumentText', { path }));
}

/** The middle image of a series, small; kept from then on. Throws as `frameOf`. */
export async function thumbnailOf(
  { db }: ReadingWorkspace,
  pool: WorkPool,
  kept: PreviewCache,
  series: number,
): Promise<Uint8Array> {
  const middle = middleOf(db, series);
  if (!middle) throw new Failure('not-found', 'This series is no longer there; the folders were read again meanwhile.');
  const { path, ...file } = middle;
  const key = createHash('sha256').update(JSON.stringify(file)).digest('hex');
  const known = kept.get(key);
  if (known) return known;
  const bytes = await inTime(pool.run('thumbnail', { path, frame: 'middle' }));
  kept.set(key, bytes);
  return bytes;
}

export const frameOfFile = (pool: WorkPool, path: string, frame: number): Promise<Uint8Array> =>
  inTime(pool.run('viewFrame', { path, frame }));

async function inTime(work: Promise<Uint8Array>): Promise<Uint8Array> {
  try {
    return await work;
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
