/** `crosswalk`: the two files that lead from released names back to the originals, with their caution. */
import type { CommandEngine } from './engine.ts';
import { currentPassphrase } from './key.ts';
import { count, exitCodes, type ExitCode, type Output } from './output.ts';

export async function crosswalk(
  engine: CommandEngine,
  output: Output,
  workspace: string,
  out: string,
): Promise<ExitCode> {
  const { protected: _, ...current } = await currentPassphrase(engine, workspace);
  const { result = {} } = await engine.job('deidentify.exportCrosswalk', { ...current, out });
  const { uids, patients, caution, folder } = result as {
    uids: number;
    patients: number;
    caution: string;
    folder: string;
  };
  if (uids === 0) output.say('Nothing has been written from this project yet: the files hold their headings only.');
  output.result(
    [`${count(uids, 'UID')} and ${count(patients, 'patient ID')}: ${folder}`, `Caution: ${caution}`].join('\n'),
    { ok: true, ...result },
  );
  return exitCodes.done;
}
