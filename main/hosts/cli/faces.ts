/** What a recipe says to series that may show a face: left out, accepted for a reason, or decided by a table. */
import { resolve } from 'node:path';
import type { Recipe } from '#shared/contract/recipe.ts';
import type { CommandEngine } from './engine.ts';
import { count, type Output } from './output.ts';

export async function applyFaces(
  engine: CommandEngine,
  faces: Recipe['deidentification']['faces'],
  folder: string,
  output: Pick<Output, 'say'>,
): Promise<void> {
  const accepts = typeof faces === 'object' && 'accept' in faces;
  await engine.call('deidentify.setFacePolicy', { policy: accepts ? faces : 'withhold' });
  if (typeof faces === 'object' && 'file' in faces)
    await engine.job('deidentify.importFaces', { file: resolve(folder, faces.file) });
  const { heads, undecided, access } = await engine.call('deidentify.faces', { limit: 1 });
  if (undecided > 0)
    output.say(
      access === 'controlled'
        ? `Faces: ${undecided} of ${heads} series that may show one packaged for controlled access without a decision, marked with (0028,0302) = YES.`
        : `Faces: ${undecided} of ${heads} series that may show one left out, as nobody decided on them.`,
    );
  else if (accepts && heads > 0)
    output.say(`Faces: ${count(heads, 'series', 'series')} that may show one; the recipe accepts what is undecided.`);
}
