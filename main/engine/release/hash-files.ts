/** Worker task: size and SHA-256 of files, read in 1 MiB blocks; MD5 too where an archive asks for it. */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';

export interface FileHash {
  path: string;
  size: number;
  sha256: string;
  md5?: string;
}
/** One for the thread: files are hashed one after another. */
const block = Buffer.allocUnsafeSlow(1 << 20);

/** Hashes one file in blocks. Throws what the file system throws. */
export function hashFile(file: string, withMd5 = false): { size: number; sha256: string; md5?: string } {
  const handle = openSync(file, 'r');
  try {
    const hash = createHash('sha256');
    const md5 = withMd5 ? createHash('md5') : undefined;
    let size = 0;
    for (let read = 0; (read = readSync(handle, block, 0, block.length, null)) > 0; size += read) {
      hash.update(block.subarray(0, read));
      md5?.update(block.subarray(0, read));
    }
    return { size, sha256: hash.digest('hex'), ...(md5 ? { md5: md5.digest('hex') } : {}) };
  } finally {
    closeSync(handle);
  }
}

/** A file that is missing or cannot be read has size -1 and no hash. */
export function hashFiles({ root, paths, md5 }: { root: string; paths: string[]; md5?: boolean }): FileHash[] {
  return paths.map((path) => {
    try {
      return { path, ...hashFile(join(root, path), md5) };
    } catch {
      return { path, size: -1, sha256: '' };
    }
  });
}
