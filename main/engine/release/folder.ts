/** Files of a package on disk: written whole and durable, listed in a fixed order, staged where only we write. */
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { Failure } from '#shared/failure.ts';
import { moveFile, syncFolder } from '../durable-files.ts';

/** Writes a file under a temporary name, flushes it, and renames it: it is there whole or not at all. */
export function writeWhole(file: string, write: (append: (text: string) => void) => void): void {
  mkdirSync(dirname(file), { recursive: true });
  const partial = `${file}.partial`;
  const handle = openSync(partial, 'w', 0o644);
  try {
    let pending: string[] = [];
    let length = 0;
    const flush = (): void => {
      const bytes = Buffer.from(pending.join(''), 'utf8');
      for (let at = 0; at < bytes.length;) at += writeSync(handle, bytes, at);
      pending = [];
      length = 0;
    };
    write((text) => {
      pending.push(text);
      length += text.length;
      if (length > 1 << 20) flush();
    });
    flush();
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(partial, file);
}
export const writeText = (file: string, text: string): void => writeWhole(file, (append) => append(text));

/** Paths of all files below a folder, relative with forward slashes, in code-unit order of each folder's names. */
export function* listFiles(folder: string, prefix = ''): Generator<string> {
  const entries = readdirSync(join(folder, prefix), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isDirectory()) yield* listFiles(folder, path);
    else yield path;
  }
}

const marker = '.fairpack-release.json';
export const stagingFolder = (out: string, name: string): string => join(out, `.${name}.partial`);

/**
 * Creates or reopens the staging folder of a release. Throws Failure `conflict` where a folder of that name is not
 * ours: nothing that this program did not write is ever touched.
 */
export function openStaging(folder: string, owner: string): void {
  if (existsSync(folder)) {
    let found: unknown;
    try {
      found = JSON.parse(readFileSync(join(folder, marker), 'utf8'));
    } catch {
      found = undefined;
    }
    if (typeof found !== 'object' || found === null || (found as { owner?: unknown }).owner !== owner)
      throw new Failure(
        'conflict',
        `The folder ${folder} was not begun by this release, so it is left alone. Move it away or choose another output folder.`,
      );
    return;
  }
  mkdirSync(folder, { recursive: true });
  writeText(join(folder, marker), `${JSON.stringify({ owner })}\n`);
  syncFolder(folder);
}

export function closeStaging(folder: string): void {
  rmSync(join(folder, marker), { force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** Removes files below `folder` that are not wanted, then folders that are left empty. Never follows a link. */
export function sweep(folder: string, wanted: (path: string) => boolean): number {
  let removed = 0;
  const visit = (prefix: string): boolean => {
    let empty = true;
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      const path = prefix ? `${prefix}/${entry.name}` : entry.name;
      if (entry.isDirectory()) {
        if (visit(path)) rmSync(join(folder, path), { recursive: true });
        else empty = false;
      } else if (wanted(path)) empty = false;
      else {
        rmSync(join(folder, path));
        removed += 1;
      }
    }
    return empty;
  };
  if (existsSync(folder)) visit('');
  return removed;
}

/** Moves every file below `from` to the same path below `to`, and removes `from`. */
export function moveTree(from: string, to: string): void {
  for (const path of listFiles(from)) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    moveFile(join(from, path), join(to, path));
  }
  rmSync(from, { recursive: true, force: true });
}

export const isFileOf = (file: string, size: number): boolean => {
  const found = statSync(file, { throwIfNoEntry: false });
  return found !== undefined && found.isFile() && found.size === size;
};
