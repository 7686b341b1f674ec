/** The folders of this computer, for pages that have no dialog of the system: list one, create one. */
import { mkdir, readdir, stat } from 'node:fs/promises';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import type { Output, Parsed } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';

type Listing = Output<'folders.list'>;
type Entry = Listing['entries'][number];

const most = 2000;
const byName = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** Places where people attach disks, from the text of /proc/self/mounts; without the system's own mounts. */
export function mountedPlaces(mounts: string): string[] {
  const places = mounts
    .split('\n')
    .map((line) =>
      (line.split(' ')[1] ?? '').replace(/\\(\d{3})/g, (_, octal: string) => String.fromCharCode(parseInt(octal, 8))),
    )
    .filter((place) => /^\/(?:mnt|media|run\/media)\/.+/.test(place) || place === '/mnt');
  return [...new Set(places)].sort(byName.compare);
}

async function attached(): Promise<string[]> {
  if (process.platform === 'win32')
    return [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].map((letter) => `${letter}:\\`).filter((drive) => existsSync(drive));
  if (process.platform === 'darwin')
    return (await readdir('/Volumes').catch(() => [])).map((name) => join('/Volumes', name));
  try {
    return mountedPlaces(readFileSync('/proc/self/mounts', 'utf8'));
  } catch {
    return [];
  }
}

async function places(): Promise<Listing['places']> {
  const home = homedir();
  const own = ['Desktop', 'Documents', 'Downloads']
    .map((name) => join(home, name))
    .filter((folder) => existsSync(folder));
  const disks = await attached();
  const root = process.platform === 'win32' ? [] : [{ name: 'This computer', path: '/' }];
  return [
    { name: 'Home', path: home },
    ...own.map((path) => ({ name: basename(path), path })),
    ...disks.map((path) => ({ name: basename(path) || path, path })),
    ...root,
  ];
}

function explain(error: unknown, folder: string): Failure {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'ENOENT') return new Failure('not-found', `There is no folder ${folder}.`);
  if (code === 'ENOTDIR') return new Failure('invalid-input', `${folder} is a file, not a folder.`);
  if (code === 'EACCES' || code === 'EPERM')
    return new Failure(
      'unreadable',
      `You are not allowed to look into ${folder}. Choose another folder, or ask its owner for permission.`,
    );
  return new Failure(
    'unreadable',
    `The folder ${folder} cannot be read. If it lies on a disk or share, see whether that is connected.`,
  );
}

/** `~` and `~/x` mean the home folder, as people type them. Throws Failure `invalid-input` for a relative path. */
function absolute(folder: string): string {
  const full = folder === '~' || folder.startsWith('~/') ? join(homedir(), folder.slice(1)) : folder;
  if (!isAbsolute(full))
    throw new Failure(
      'invalid-input',
      `${folder} is not a full path. Give the folder from the top, for example ${homedir()}.`,
    );
  return resolve(full);
}

/** Folders first, then files with one of the endings; hidden entries are left out. Links count as what they lead to. */
export async function listFolder({ folder, endings }: Parsed<'folders.list'>): Promise<Listing> {
  const here = absolute(folder ?? homedir());
  const found = await readdir(here, { withFileTypes: true }).catch((error: unknown) => {
    throw explain(error, here);
  });
  const wanted = endings.map((ending) => ending.toLowerCase());
  const isWanted = (name: string): boolean => wanted.some((ending) => name.toLowerCase().endsWith(ending));
  const folders: Entry[] = [];
  const files: Entry[] = [];
  for (const entry of found) {
    if (entry.name.startsWith('.')) continue;
    const path = join(here, entry.name);
    const real = entry.isSymbolicLink() ? await stat(path).catch(() => undefined) : entry;
    if (real?.isDirectory()) folders.push({ name: entry.name, path, kind: 'folder' });
    else if (real?.isFile() && isWanted(entry.name)) files.push({ name: entry.name, path, kind: 'file' });
  }
  const sorted = [folders, files].flatMap((part) => part.sort((a, b) => byName.compare(a.name, b.name)));
  const parent = dirname(here);
  return {
    folder: here,
    parent: parent === here ? null : parent,
    places: await places(),
    entries: sorted.slice(0, most),
    more: Math.max(0, sorted.length - most),
  };
}

/** Throws Failure `invalid-input`, `conflict`, `not-found` or `unreadable`. Only its owner may look into the new folder. */
export async function createFolder({ parent, name }: Parsed<'folders.create'>): Promise<{ path: string }> {
  const trimmed = name.trim();
  // eslint-disable-next-line no-control-regex -- control characters are what is refused here
  if (trimmed === '' || trimmed === '.' || trimmed === '..' || /[/\\:*?"<>|\u0000-\u001f]/.test(trimmed))
    throw new Failure('invalid-input', 'A folder needs a name without / \\ : * ? " < > |.');
  const above = absolute(parent);
  const path = join(above, trimmed);
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Failure('conflict', `There already is a ${trimmed} in ${above}.`, { cause: error });
    throw explain(error, above);
  }
  return { path };
}
