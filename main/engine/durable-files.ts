/** Files that get their place whole: folders flushed to the disk, renames that also work from one disk to another. */
import { closeSync, copyFileSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';

/** Names in `folder` are on the disk when this returns. */
export function syncFolder(folder: string): void {
  // Windows cannot open folders; its renames are durable without.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** What was written to a file is on the disk when this returns. */
export function syncFile(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** True where an error, or what caused it, says that there is no room left. */
export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error &&
  (('code' in error && (error.code === 'ENOSPC' || error.code === 'EDQUOT')) || isDiskFull(error.cause));

const crossesDisks = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'EXDEV';

/**
 * Moves a file to its place, where it is whole or not at all; one that is there already is replaced. To another disk it is
 * copied beside its place, flushed and renamed; without `flush` the system writes it to the disk when it likes.
 */
export function moveFile(from: string, to: string, flush = true): void {
  try {
    renameSync(from, to);
    return;
  } catch (error) {
    if (!crossesDisks(error)) throw error;
  }
  const partial = `${to}.partial`;
  try {
    copyFileSync(from, partial);
    if (flush) syncFile(partial);
    renameSync(partial, to);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  rmSync(from, { force: true });
}
