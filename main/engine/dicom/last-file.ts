/** A file that is asked for again and again is read once, and anew when it has changed on the disk. */
import { statSync } from 'node:fs';
import { readDicomFile } from './read-file.ts';
import type { DicomFile } from './types.ts';

/** Reads files and keeps the last of them. Throws what `readDicomFile` throws. */
export function lastFile(): (path: string) => DicomFile {
  let last: DicomFile | undefined;
  return (path) => {
    if (last?.path === path) {
      const now = statSync(path, { throwIfNoEntry: false });
      if (now?.size === last.size && now.mtimeMs === last.modifiedMs) return last;
    }
    return (last = readDicomFile(path));
  };
}
