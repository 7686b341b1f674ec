/** Which folders may be a source: none twice, none inside another, never the project itself. */
import { realpathSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { Failure } from '#shared/failure.ts';
import { isInside } from './walk.ts';

/** Gives the real path of a folder that may be added. Throws Failure `not-found`, `unsafe-place`, `conflict`, `refused`. */
export function acceptSource(folder: string, known: readonly string[], workspace: string): string {
  let real: string;
  try {
    real = realpathSync(resolve(folder));
    if (!statSync(real).isDirectory())
      throw new Failure('invalid-input', `${folder} is a file. Choose the folder that holds it.`);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      'not-found',
      `The folder ${folder} is not there, or you may not look into it. Check the path and the drive.`,
    );
  }
  if (dirname(real) === real)
    throw new Failure('refused', 'A whole drive cannot be a source. Choose the folder on it that holds the images.');
  if (isInside(real, workspace))
    throw new Failure(
      'unsafe-place',
      'This folder belongs to the project itself. Choose the folder that holds your images.',
    );
  if (known.includes(real))
    throw new Failure(
      'conflict',
      `${basename(real)} is already a source. Read the folders again to find what is new in it.`,
    );
  const around = known.find((other) => isInside(real, other));
  if (around)
    throw new Failure('conflict', `This folder is already read as part of ${around}. Nothing needs to be added.`);
  const inside = known.find((other) => isInside(other, real));
  if (inside)
    throw new Failure(
      'conflict',
      `This folder contains ${inside}, which is already a source. Remove that one first, then add this one.`,
    );
  return real;
}
