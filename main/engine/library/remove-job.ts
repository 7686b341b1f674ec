/** The job that takes a source folder out of the project, some files at a time: cancelled or killed, it goes on where it was. */
import { breathe, type JobHandle } from '../jobs.ts';
import { examineTouched } from '../quality/handlers.ts';
import type { WritingWorkspace } from '../step.ts';
import { removeRoot, removeSomeFiles } from '../store/files.ts';
import { archiveRoots } from '../store/archives.ts';
import { listRoots } from '../store/library.ts';
import { refreshSubjects } from '../store/subjects.ts';
import { dropArchive } from './read-archives.ts';
import { tidyUp } from './settle-gone.ts';

const filesPerTransaction = 1000;

export async function runRemove(
  job: JobHandle,
  { root }: { root: number },
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  const { db } = workspace;
  const all = listRoots(db).find(({ id }) => id === root)?.files ?? 0;
  job.phase('Taking the folder out', all, 'files');
  let removed = 0;
  for (;;) {
    const some = removeSomeFiles(db, root, filesPerTransaction);
    if (some === 0) break;
    removed += some;
    job.progress(removed);
    await breathe();
    job.checkpoint();
  }
  for (const archive of archiveRoots(db).filter(({ within }) => within === root))
    await dropArchive(job, workspace, archive);
  removeRoot(db, root);
  await tidyUp(job, db);
  refreshSubjects(db);
  workspace.changed('library');
  await examineTouched(workspace, job);
  workspace.changed('quality');
  return { files: removed };
}
