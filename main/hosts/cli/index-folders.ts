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

/** Archives that are there are read through, or what was read from them goes out again; undefined leaves them as they are. */
export type ArchiveChoice = 'read' | 'name' | undefined;

async function chooseArchives(engine: CommandEngine, choice: ArchiveChoice): Promise<void> {
  if (choice === undefined) return;
  const kinds = await engine.call('library.failureKinds', {});
  const left = choice === 'read' ? 'archive' : 'archive-read';
  if (kinds.some(({ kind }) => kind === left))
    await engine.job('library.readArchives', { files: 'all', read: choice === 'read' });
}

export interface Indexed {
  counts: Answer<'library.counts'>;
  /** Folders of the project that were not named. */
  others: string[];
}

/** A folder that is new is read at once; then every folder is looked through for what changed. */
export async function indexFolders(
  engine: CommandEngine,
  folders: readonly string[],
  archives?: ArchiveChoice,
): Promise<Indexed> {
  const wanted = new Set(folders.map(real));
  const known = new Set((await engine.call('library.roots', {})).map(({ path }) => real(path)));
  const fresh = [...wanted].filter((folder) => !known.has(folder));
  for (const folder of fresh) await engine.job('library.addFolder', { folder });
  if (fresh.length < wanted.size || known.size) await engine.job('library.index', {});
  await chooseArchives(engine, archives);
  const roots = await engine.call('library.roots', {});
  return {
    counts: await engine.call('library.counts', {}),
    others: roots.map(({ path }) => path).filter((path) => !wanted.has(real(path))),
  };
}
