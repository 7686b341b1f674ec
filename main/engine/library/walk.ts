/** Walks a source folder: every regular file once, in bounded memory, links followed once, system files skipped. */
import { lstatSync, opendirSync, readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { relative, sep } from 'node:path';

/** A file or folder that cannot even be looked at; a folder's path ends in `/`. */
export interface Obstacle {
  path: string;
  kind: 'no-permission' | 'disk-error' | 'unreadable';
  reason: string;
}
/** A file by its path below the root, with `/` between names; what is known of it where that was asked for. */
export type Found = { path: string; stats: Stats | undefined } | { obstacle: Obstacle };

export interface WalkOptions {
  /** Real paths of all source folders: what a link points to inside one of them is met there anyway. */
  roots: readonly string[];
  /** Real path of the project folder, which is never a source. */
  workspace: string;
  /** Size and times of every file: asking for them costs more than finding it. */
  stats: boolean;
}

const systemNames = new Set([
  'thumbs.db',
  'desktop.ini',
  '$recycle.bin',
  'system volume information',
  'lost+found',
  '__macosx',
  '@eadir',
  '#recycle',
]);

/** Hidden and system files are no data of the curator's: names that start with a dot, and those that systems leave behind. */
export const isSkipped = (name: string): boolean => name.startsWith('.') || systemNames.has(name.toLowerCase());

export const isInside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

const byName = (one: Dirent, other: Dirent): number => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0);

/** Entries of a folder by name, in runs of at most 50,000 so that a folder of a million files stays in bounds. */
function* entriesOf(folder: string): Generator<Dirent[]> {
  const open = opendirSync(folder, { bufferSize: 512 });
  try {
    let run: Dirent[] = [];
    for (let entry = open.readSync(); entry; entry = open.readSync()) {
      run.push(entry);
      if (run.length === 50_000) {
        yield run.sort(byName);
        run = [];
      }
    }
    yield run.sort(byName);
  } finally {
    open.closeSync();
  }
}

/** The number of entries whose names are not valid UTF-8 (only Linux allows them): no path in text leads to these. */
const countUnwritable = (folder: string): number =>
  readdirSync(folder, { encoding: 'buffer' }).filter((name) => !Buffer.from(name.toString('utf8')).equals(name)).length;

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
const permission = (error: unknown): boolean => ['EACCES', 'EPERM'].includes(codeOf(error));
const leadsNowhere = (error: unknown): boolean => ['ENOENT', 'ENOTDIR', 'ELOOP', 'EILSEQ'].includes(codeOf(error));

/**
 * Yields what lies below `root` (a real path), files in the order of their names. A folder that may not be read is an
 * obstacle, never an error; a link into a source folder, a loop, a device or a pipe yields nothing.
 */
export function* walk(root: string, { roots, workspace, stats: ask }: WalkOptions): Generator<Found> {
  const linked = new Set<string>();
  const metAnyway = (real: string): boolean =>
    roots.some((other) => isInside(real, other) && !relative(other, real).split(sep).some(isSkipped));

  // A stack, not recursion: folders nested thousands deep are somebody's reality.
  interface Place {
    folder: string;
    /** The folder's path below the root with a `/` behind it; '' for the root. */
    below: string;
    runs: Generator<Dirent[]>;
    run: Dirent[];
    at: number;
    throughLink: boolean;
    oddNames: boolean;
  }
  const stack: Place[] = [];
  const enter = (folder: string, below: string, throughLink: boolean): void => {
    stack.push({ folder, below, runs: entriesOf(folder), run: [], at: 0, throughLink, oddNames: false });
  };
  try {
    enter(root, '', false);
    while (stack.length) {
      const top = stack.at(-1)!;
      if (top.at === top.run.length) {
        let next: IteratorResult<Dirent[]>;
        try {
          next = top.runs.next();
        } catch (error) {
          stack.pop();
          const reason = permission(error)
            ? 'You may not look into this folder. Ask for the right to read it, then read the folders again.'
            : 'This folder could not be listed.';
          yield {
            obstacle: {
              path: top.below || '/',
              kind: permission(error) ? 'no-permission' : 'unreadable',
              reason,
            },
          };
          continue;
        }
        if (!next.done) {
          top.run = next.value;
          top.at = 0;
          continue;
        }
        stack.pop();
        if (top.oddNames) {
          const count = countUnwritable(top.folder);
          if (count > 0) {
            const reason = `${count === 1 ? 'One name' : `${count} names`} in this folder cannot be written as text (not UTF-8), so what they name cannot be addressed. Rename them, then read the folders again.`;
            yield { obstacle: { path: top.below || '/', kind: 'unreadable', reason } };
          }
        }
        continue;
      }
      const entry = top.run[top.at++]!;
      const { name } = entry;
      if (isSkipped(name)) continue;
      if (name.includes('\uFFFD')) top.oddNames = true;
      // Most entries are plain files: of these nothing but their place below the root is asked for.
      const path = (): string => (top.folder.endsWith(sep) ? top.folder + name : top.folder + sep + name);
      let kind: Dirent | Stats = entry;
      let stats: Stats | undefined;
      let throughLink = top.throughLink;
      try {
        if (ask || throughLink || entry.isSymbolicLink() || name.includes('\uFFFD')) kind = stats = lstatSync(path());
        if (kind.isSymbolicLink() || throughLink) {
          const real = realpathSync(path());
          if (metAnyway(real) || linked.has(real) || isInside(real, workspace)) continue;
          linked.add(real);
          if (kind.isSymbolicLink()) kind = stats = statSync(real);
          throughLink = true;
        }
      } catch (error) {
        // A broken link and a name that is not text lead nowhere; the latter are counted when the folder is done.
        if (!leadsNowhere(error))
          yield {
            obstacle: permission(error)
              ? {
                  path: top.below + name,
                  kind: 'no-permission',
                  reason: 'You may not read this file. Ask for the right to read it, then read the folders again.',
                }
              : {
                  path: top.below + name,
                  kind: 'disk-error',
                  reason: `The disk could not say what this is (${codeOf(error)}). Check the drive, then read the folders again.`,
                },
          };
        continue;
      }
      if (kind.isDirectory()) {
        const folder = path();
        if (folder !== workspace) enter(folder, `${top.below}${name}/`, throughLink);
      } else if (kind.isFile()) yield { path: top.below + name, stats };
    }
  } finally {
    // Whoever stops early leaves no folder open.
    for (const { runs } of stack) runs.return(undefined);
  }
}
