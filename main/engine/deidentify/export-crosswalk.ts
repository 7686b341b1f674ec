/** The job that writes the crosswalk as two CSV files `id_old,id_new`: the only place where the link leaves the project. */
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '#shared/failure.ts';
import type { CrosswalkKind } from '../crosswalk.ts';
import type { JobHandle } from '../jobs.ts';
import { outsideOfPackages, outsideOfProject } from '../safe-place.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';

export const crosswalkCaution =
  'These two files lead from every released pseudonym and UID back to the patient. They are not encrypted: keep them where only those can read them who may, and never beside a package.';

const files = { uid: 'uid_mapping.csv', patient: 'patid_mapping.csv' } as const;
const header = 'id_old,id_new\n';

/** Creates the folder. Throws `unsafe-place` in the project, a source or a package, `conflict` where a file is there. */
export function prepareCrosswalk(workspace: ReadingWorkspace, out: string): string {
  const what = 'The folder for the crosswalk';
  const folder = outsideOfProject(workspace, out, what);
  outsideOfPackages(folder, what);
  for (const name of Object.values(files))
    if (existsSync(join(folder, name)))
      throw new Failure(
        'conflict',
        `${join(folder, name)} exists already and is not overwritten. Choose another folder.`,
      );
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
  } catch {
    throw new Failure('unavailable', `${folder} cannot be created. Choose a folder that you may write to.`);
  }
  return folder;
}

// A mapping must give back what stood in the file: no cell is changed, not even one that a spreadsheet takes for a formula.
const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

interface Target {
  file: string;
  half: string;
  rows: number;
}

async function writeMapping<T>(
  job: JobHandle,
  target: Target,
  rows: Iterable<T>,
  pair: (row: T) => readonly [old: string, fresh: string],
): Promise<void> {
  const handle = openSync(target.half, 'wx', 0o600);
  try {
    let text = header;
    const flush = (): void => {
      writeSync(handle, text);
      text = '';
    };
    for (const row of rows) {
      const [old, fresh] = pair(row);
      text += `${cell(old)},${cell(fresh)}\n`;
      target.rows += 1;
      if (text.length < 65_536) continue;
      flush();
      job.progress(target.rows);
      // Queries and a cancel are heard in between.
      await new Promise((resolve) => setImmediate(resolve));
      job.checkpoint();
    }
    flush();
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

export async function writeCrosswalk(
  job: JobHandle,
  { out }: { out: string },
  workspace: WritingWorkspace,
): Promise<Record<string, unknown>> {
  const { crosswalk } = workspace;
  const folder = prepareCrosswalk(workspace, out);
  const targetOf = (kind: keyof typeof files): Target => {
    const file = join(folder, files[kind]);
    return { file, half: `${file}.${process.pid}.part`, rows: 0 };
  };
  const [uids, patients] = [targetOf('uid'), targetOf('patient')];
  const total = (kind: CrosswalkKind): number => crosswalk.count(kind);
  try {
    job.phase('Writing UIDs', total('uid'), 'UIDs');
    await writeMapping(job, uids, crosswalk.entries('uid'), ({ entry }) => [entry.old, entry.new]);
    job.phase('Writing patients', total('patient'), 'patients');
    await writeMapping(job, patients, crosswalk.entries('patient'), ({ entry }) => [entry.id, entry.pseudonym]);
    for (const { half, file } of [uids, patients]) renameSync(half, file);
  } catch (error) {
    for (const { half } of [uids, patients]) rmSync(half, { force: true });
    throw error;
  }
  return {
    folder,
    files: Object.values(files),
    uids: uids.rows,
    patients: patients.rows,
    caution: crosswalkCaution,
  };
}
