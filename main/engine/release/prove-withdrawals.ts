/** Proves by a search that a package holds nothing of those who withdrew: no name, no UID, in no file and no file name. */
import { inBatches } from './in-batches.ts';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { WithdrawalProof } from '#shared/contract/release.ts';
import { Failure } from '#shared/failure.ts';
import type { JobHandle } from '../jobs.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';
import { readDecisions } from '../store/decisions.ts';
import { withdrawalScope } from '../store/withdrawals.ts';
import { listFiles } from './folder.ts';

/** What must not be found, of every withdrawal that holds. */
export function withdrawnTokens({ db, crosswalk }: ReadingWorkspace): { acts: Set<string>; tokens: Set<string> } {
  const acts = new Set(readDecisions(db, withdrawalScope).keys());
  const tokens = new Set<string>();
  if (acts.size > 0)
    for (const { entry } of crosswalk.entries('withdrawn')) if (acts.has(entry.act)) tokens.add(entry.token);
  return { acts, tokens };
}

const batch = 64;
const shown = 50;

/** Searches folders, each wholly. Without a withdrawal there is nothing to look for. */
export async function proveWithdrawals(
  workspace: WritingWorkspace,
  job: JobHandle,
  folders: readonly string[],
): Promise<WithdrawalProof> {
  const { pool } = workspace;
  const { acts, tokens } = withdrawnTokens(workspace);
  const proof: WithdrawalProof = { withdrawn: acts.size, tokens: tokens.size, files: 0, hits: [], more: 0 };
  if (tokens.size === 0) return proof;
  const list = [...tokens];
  job.phase('Searching for withdrawn patients', 0, 'files');
  for (const root of folders) {
    const queue = inBatches(listFiles(root), batch);
    const lane = async (): Promise<void> => {
      for (const paths of queue) {
        job.checkpoint();
        const hits = await pool.run('findTokens', { root, paths, tokens: list }, { signal: job.signal });
        for (const hit of hits)
          if (proof.hits.length < shown) proof.hits.push({ ...hit, path: `${basename(root)}/${hit.path}` });
          else proof.more += 1;
        proof.files += paths.length;
        job.progress(proof.files);
      }
    };
    await Promise.all(Array.from({ length: pool.size }, lane));
  }
  return proof;
}

/** A package with its archives and hand-off beside it. */
export function packageFolders(folder: string): string[] {
  if (!existsSync(join(folder, 'bagit.txt')))
    throw new Failure('not-found', `${folder} is no package: it has no bagit.txt. Choose the folder that holds it.`);
  return [folder, `${folder}.release`, `${folder}.handoff`].filter((place) => existsSync(place));
}

/** The job that proves one package. */
export const runProof = async (
  job: JobHandle,
  { folder }: { folder: string },
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> => ({ ...(await proveWithdrawals(workspace, job, packageFolders(folder))) });

/** Before a package gets its name. Throws `refused` where something of a withdrawn patient is in it. */
export async function refuseWithdrawn(workspace: WritingWorkspace, job: JobHandle, folders: string[]): Promise<void> {
  const { hits, more } = await proveWithdrawals(workspace, job, folders);
  if (hits.length === 0) return;
  const named = hits.slice(0, 5).map(({ path }) => path.slice(path.indexOf('/') + 1) || dirname(path));
  throw new Failure(
    'refused',
    `The package was not given its name: something of a withdrawn patient is still in ${[...new Set(named)].join(', ')}${hits.length + more > 5 ? ' and other files' : ''}. Look whether another patient was given the same pseudonym, or refers to these images.`,
  );
}
