/** Names patients and UIDs as a recipe says. */
import { resolve } from 'node:path';
import type { Recipe } from '#shared/contract/recipe.ts';
import { Failure } from '#shared/failure.ts';
import type { CommandEngine } from './engine.ts';
import { count, type Output } from './output.ts';

/** Throws Failure `invalid-input` with every fault of the table, each with its line. */
export async function applyNaming(
  engine: CommandEngine,
  { pseudonyms, uidRoot }: Recipe['deidentification'],
  folder: string,
  output: Pick<Output, 'say'>,
): Promise<void> {
  if (pseudonyms?.file === undefined) {
    const { file: _, ...rule } = pseudonyms ?? {};
    await engine.call('deidentify.setNaming', { pseudonyms: rule, uidRoot: uidRoot ?? null });
    return;
  }
  const { file, missing } = pseudonyms;
  await engine.call('deidentify.setNaming', { uidRoot: uidRoot ?? null });
  const read = await engine.call('deidentify.readPseudonyms', { file: resolve(folder, file), missing });
  if (read.faults.length)
    throw new Failure(
      'invalid-input',
      [
        `The table of pseudonyms ${file} cannot be used:`,
        ...read.faults.map(({ line, message }) => `  ${file}${line ? `:${line}` : ''} ${message}`),
        ...(read.more ? [`  and ${count(read.more, 'more fault')}`] : []),
      ].join('\n'),
    );
  if (read.unnamed) output.say(`Warning: ${count(read.unnamed, 'patient')} not in the table of pseudonyms.`);
}
