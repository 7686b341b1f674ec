/** Places that nothing may be written to: the project itself, source folders, and, for secrets, packages. */
import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { Failure } from '#shared/failure.ts';
import type { Database } from './store/database.ts';
import { rootPaths } from './store/release.ts';

const inside = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** The path with every link resolved, as far as it exists: a link must not lead into a source. */
function realPlace(path: string): string {
  let missing = '';
  let nearest = resolve(path);
  while (!existsSync(nearest)) {
    missing = join(nearest.slice(resolve(nearest, '..').length), missing);
    nearest = resolve(nearest, '..');
  }
  const real = join(realpathSync(nearest), missing);
  return real.endsWith(sep) && real.length > 1 ? real.slice(0, -1) : real;
}

/** Resolves where something is to be written. Throws `unsafe-place` in the project or in a source folder. */
export function outsideOfProject(
  workspace: { db: Database; folder: string },
  path: string,
  what = 'The output folder',
): string {
  const real = realPlace(path);
  if (inside(real, workspace.folder))
    throw new Failure(
      'unsafe-place',
      `${what} lies in the project, where everything counts as patient data. Choose a folder elsewhere.`,
    );
  for (const root of rootPaths(workspace.db))
    if (inside(real, existsSync(root) ? realpathSync(root) : root))
      throw new Failure(
        'unsafe-place',
        `${what} lies in a source folder, and sources are never written to. Choose a folder elsewhere.`,
      );
  return real;
}

/** Throws `unsafe-place` where a folder is, or lies in, a package, its archives or its hand-off: these are passed on. */
export function outsideOfPackages(folder: string, what: string): void {
  for (let place = folder; ; place = dirname(place)) {
    const packaged = ['bagit.txt', 'dataset-card.json', 'SHA256SUMS'].some((name) => existsSync(join(place, name)));
    if (packaged || /\.(release|handoff)$/.test(place))
      throw new Failure('unsafe-place', `${what} lies in a package, which is passed on. Choose a folder elsewhere.`);
    if (dirname(place) === place) return;
  }
}
