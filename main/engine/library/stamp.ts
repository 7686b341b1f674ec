/** What tells that a file has changed since it was read. */
import type { FileStamp } from '../store/index-batch.ts';

/** Some systems number files beyond what a double holds; the remainder tells them apart as well. */
export const stampOf = ({ size, mtimeMs, ino }: { size: number; mtimeMs: number; ino: number }): FileStamp => ({
  size,
  mtime: mtimeMs,
  inode: ino % 2 ** 53,
});
