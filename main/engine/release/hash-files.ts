/** Worker task: size and SHA-256 of files, read in 1 MiB blocks. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

export interface FileHash {
  path: string;
  size: number;
  sha256: string;
}
const block = 1 << 20;

/** Hashes one file in blocks. Throws what the file system throws. */
export function hashFile(file: string): { size: number; sha256: string } {
  const handle = openSync(file, 'r');
  try {
    const hash = createHash('sha256');
    const buffer = Buffer.allocUnsafe(Math.max(1, Math.min(block, fstatSync(handle).size)));
    let size = 0;
    for (let read = 0; (read = readSync(handle, buffer, 0, buffer.length, null)) > 0; size += read)
      hash.update(buffer.subarray(0, read));
    return { size, sha256: hash.digest('hex') };
  } finally {
    closeSync(handle);
  }
}

/** A file that is missing or cannot be read has size -1 and no hash. */
export function hashFiles({ root, paths }: { root: string; paths: string[] }): FileHash[] {
  return paths.map((path) => {
    try {
      return { path, ...hashFile(join(root, path)) };
    } catch {
      return { path, size: -1, sha256: '' };
    }
  });
}
