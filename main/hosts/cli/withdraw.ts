/** `withdraw`: takes a patient out of every version to come, or proves that a package holds nothing of who withdrew. */
import { WithdrawalProof } from '#shared/contract/release.ts';
import type { CommandEngine } from './engine.ts';
import { count, exitCodes, UsageError, type ExitCode, type Output } from './output.ts';

interface Withdrawn {
  number: number;
  patients: number;
  objects: number;
  releases: { name: string; version: string; draft: boolean; objects: number }[];
  version: string;
  nextVersion: string | null;
  notice: string;
}

const words = ({ patients, releases, version, nextVersion, notice }: Withdrawn): string =>
  [
    patients
      ? `Taken out: ${count(patients, 'patient')} of the collection, in every package from now on, and in files found later.`
      : 'Nobody in the collection has this ID. It is noted: files found later are left out.',
    ...releases.map(
      ({ name, version: was, draft, objects }) =>
        `Released before: ${count(objects, 'object')} in ${name}-${was}${draft ? ' (draft)' : ''}.`,
    ),
    nextVersion === null
      ? `Nothing has been released yet: the version stays ${version}.`
      : `Next version: ${nextVersion}${nextVersion === version ? ', as planned' : ` (planned is ${version}); the cohort changes`}.`,
    `Draft of the notice to the archive, which names nobody: ${notice}`,
    'After the next package is written, prove it: fairpack withdraw <workspace> --prove <package>',
  ].join('\n');

async function prove(engine: CommandEngine, output: Output, folder: string): Promise<ExitCode> {
  const { result = {} } = await engine.job('release.proveWithdrawals', { folder });
  const proof = WithdrawalProof.parse(result);
  const ok = proof.hits.length === 0;
  const found = proof.hits.map(
    ({ path, place, token }) => `  ${path}: ${token}${place === 'name' ? ' in the name of the file' : ''}`,
  );
  output.result(
    proof.withdrawn === 0
      ? 'Nobody has withdrawn from this project; there is nothing to look for.'
      : [
          ok
            ? `Nothing found: ${count(proof.tokens, 'released name and UID', 'released names and UIDs')} of ${count(proof.withdrawn, 'withdrawn patient')} looked for in ${count(proof.files, 'file')}.`
            : `FOUND: something of a withdrawn patient is in this package.`,
          ...found,
          ...(proof.more ? [`  and ${count(proof.more, 'more place')}`] : []),
        ].join('\n'),
    { ok, ...proof },
  );
  return ok ? exitCodes.done : exitCodes.failed;
}

export async function withdraw(
  engine: CommandEngine,
  output: Output,
  workspace: string,
  id: string | undefined,
  options: { reason?: string; prove?: string },
): Promise<ExitCode> {
  if ((id === undefined) === (options.prove === undefined))
    throw new UsageError('Give either the original patient ID of who withdrew, or --prove with a package.');
  await engine.call('workspace.open', { folder: workspace });
  if (id === undefined) return prove(engine, output, options.prove!);
  const { result = {} } = await engine.job('release.withdraw', { id, reason: options.reason ?? '' });
  output.result(words(result as unknown as Withdrawn), { ok: true, ...result });
  return exitCodes.done;
}
