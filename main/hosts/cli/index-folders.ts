/** Brings folders into a project and reads what is new in them. */
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Output as Answer } from '#shared/contract/index.ts';
import type { CommandEngine } from './engine.ts';

const real = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    return resolve(folder);
  }
};

export interface Indexed {
  counts: Answer<'library.counts'>;
  /** Folders of the project that were not named. */
  others: string[];
}

/** A folder that is new is read at once; then every folder is looked through for what changed. */
export async function indexFolders(engine: CommandEngine, folders: readonly string[]): Promise<Indexed> {
  const wanted = new Set(folders.map(real));
  const known = new Set((await engine.call('library.roots', {})).map(({ path }) => real(path)));
  const fresh = [...wanted].filter((folder) => !known.has(folder));
  for (const folder of fresh) await engine.job('library.addFolder', { folder });
  if (fresh.length < wanted.size || known.size) await engine.job('library.index', {});
  const roots = await engine.call('library.roots', {});
  return {
    counts: await engine.call('library.counts', {}),
    others: roots.map(({ path }) => path).filter((path) => !wanted.has(real(path))),
  };
}
