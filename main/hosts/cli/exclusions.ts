/** Brings the project's list of opted-out patients in line with the recipe's, and says which lines it could not match. */
import type { OptOutLine } from '#shared/contract/library.ts';
import { Failure } from '#shared/failure.ts';
import type { CommandEngine } from './engine.ts';

const lines = (rows: readonly OptOutLine[], all: number): string =>
  `${all === 1 ? 'line' : 'lines'} ${rows.map(({ line }) => line).join(', ')}${all > rows.length ? ' …' : ''}`;

/** No file: an empty list. Returns how many lines name somebody in the collection. */
export async function applyExclusions(
  engine: CommandEngine,
  file: string | undefined,
  say: (text: string) => void,
): Promise<number> {
  if (file === undefined) {
    if ((await engine.call('library.optOuts', { limit: 1 })).counts.lines)
      await engine.call('library.removeOptOuts', {});
    return 0;
  }
  try {
    await engine.call('library.loadOptOuts', { file });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(error.code, `The list of exclusions cannot be used, and nothing is packaged without it. ${error.message}`); // prettier-ignore
  }
  const { counts } = await engine.call('library.optOuts', { limit: 1 });
  for (const [outcome, number, text] of [
    ['nobody', counts.nobody, 'nobody in the collection has this patient ID.'],
    ['several', counts.several, 'more than one patient has this ID; all were left out.'],
    ['near', counts.near, 'only another spelling of this patient ID was found; it was left out as well.'],
  ] as const) {
    if (!number) continue;
    const { rows } = await engine.call('library.optOuts', { outcome, limit: 20 });
    say(`Warning: exclusions, ${lines(rows, number)}: ${text}`);
  }
  return counts.one + counts.several;
}
