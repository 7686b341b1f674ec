/** Small pictures that were made once, kept in the project folder (0700: they show patients), the oldest thrown away. */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** About 13 KB each: 250 MB. */
const most = 20_000;

export interface PreviewCache {
  get(key: string): Uint8Array | undefined;
  set(key: string, bytes: Uint8Array): void;
}

export function previewCache(
  workspace: string,
  kind: 'thumbnails' | 'projections' = 'thumbnails',
  limit = most,
): PreviewCache {
  const folder = join(workspace, 'previews', kind);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  let count = readdirSync(folder).length;

  function throwOldestAway(): void {
    const files = readdirSync(folder)
      .map((name) => ({ name, at: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
      .sort((a, b) => a.at - b.at);
    const gone = files.slice(0, files.length - Math.floor(limit * 0.9));
    for (const { name } of gone) rmSync(join(folder, name), { force: true });
    count = files.length - gone.length;
  }
  return {
    get(key) {
      try {
        // A copy of its own: small files are read into memory that is shared and cannot be handed to another thread.
        return new Uint8Array(readFileSync(join(folder, key)));
      } catch {
        return undefined;
      }
    },
    set(key, bytes) {
      try {
        // Under its name it is whole, whatever happens meanwhile.
        writeFileSync(join(folder, `${key}.new`), bytes, { mode: 0o600 });
        renameSync(join(folder, `${key}.new`), join(folder, key));
        if (++count > limit) throwOldestAway();
      } catch {
        // A full disk costs the picture's second use, nothing else.
      }
    },
  };
}
