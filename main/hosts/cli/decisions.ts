/** `decisions export | import`: approved values of the review, taken to another project, where each is looked at again. */
import type { CommandEngine } from './engine.ts';
import { count, exitCodes, type ExitCode, type Output } from './output.ts';

export async function exportDecisions(
  engine: CommandEngine,
  output: Output,
  workspace: string,
  file: string,
): Promise<ExitCode> {
  await engine.call('workspace.open', { folder: workspace });
  const written = await engine.call('deidentify.exportDecisions', { file });
  output.result(
    `${count(written.decisions, 'approved value')}: ${written.file}. Values that were cleaned or removed for what they say are not in it.`,
    { ok: true, ...written },
  );
  return exitCodes.done;
}

export async function importDecisions(
  engine: CommandEngine,
  output: Output,
  workspace: string,
  file: string,
): Promise<ExitCode> {
  await engine.call('workspace.open', { folder: workspace });
  const taken = await engine.call('deidentify.importDecisions', { file });
  output.result(
    `${count(taken.rows, 'decision')} read, ${taken.present} of values that this project has. They are proposals: open the project and accept them in De-identify, Values.`,
    { ok: true, ...taken },
  );
  return exitCodes.done;
}
