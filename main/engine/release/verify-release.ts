/** The job that verifies a package, any package, and keeps its report as the job's result. */
import type { JobHandle } from '../jobs.ts';
import type { WritingWorkspace } from '../step.ts';
import { verifyPackage } from './verify-package.ts';

export async function verifyRelease(
  job: JobHandle,
  input: { folder: string },
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  job.phase('Verifying the package', 0, 'files');
  const report = await verifyPackage(input.folder, (done, total) => job.progress(done, total), job.signal, {
    hashFiles: (task) => workspace.pool.run('hashFiles', task, { signal: job.signal }),
    verifyFiles: (task) => workspace.pool.run('verifyFiles', task, { signal: job.signal }),
    lanes: workspace.pool.size + 1,
  });
  return { ...report };
}
