/** Files that end the worker that reads them: one file costs one file, also of batches that waited at the same worker. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { createPool } from '../../../main/workers/pool.ts';
import { makeSlice, openSmallProject, put } from './small-project.ts';

/** After how many ms which file ends its worker: the late ones keep both busy while the files of the first are read again. */
const ends: Record<string, number> = { '070.dcm': 20, '075.dcm': 20, '130.dcm': 1500, '330.dcm': 800, '399.dcm': 0 };

test('a file that ends its worker is named, and every other file is read', { timeout: 120_000 }, async () => {
  const base = mkdtempSync(join(tmpdir(), 'fairpack-workers-end-'));
  // The real reading, which no file of ours ends: this worker ends where a fault of the machine could.
  const worker = join(base, 'worker.mjs');
  const source = (path: string): string =>
    JSON.stringify(pathToFileURL(fileURLToPath(new URL(`../../../main/${path}`, import.meta.url))).href);
  writeFileSync(
    worker,
    `import runTask from ${source('workers/dicom-worker.ts')};
     const nap = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);
     export default async (task) => {
       for (const [name, ms] of Object.entries(${JSON.stringify(ends)}))
         if (task.input.files.includes(name)) { nap(ms); process.exit(3); }
       return runTask(task);
     };`,
  );
  const pool = createPool(worker, 2);
  const project = openSmallProject(pool);
  try {
    const names = Array.from({ length: 400 }, (_, n) => `${String(n).padStart(3, '0')}.dcm`);
    const folder = put(join(project.base, 'source'), Object.fromEntries(names.map((name, n) => [name, makeSlice(n)])));
    const job = await project.job('library.addFolder', { folder });
    expect(job.state).toBe('done');
    const rows = project.workspace.db
      .prepare<[], { path: string; kind: string; reason: string | null }>('SELECT path, kind, reason FROM file')
      .all();
    expect(
      rows.filter(({ kind }) => kind !== 'instance').sort((one, other) => (one.path < other.path ? -1 : 1)),
    ).toEqual(
      Object.keys(ends).map((path) => ({
        path,
        kind: 'unreadable',
        reason: 'Reading this file did not come to an end. It was left alone.',
      })),
    );
    expect((await project.call('library.counts', {})).instances).toBe(names.length - Object.keys(ends).length);
  } finally {
    await project.close();
    await pool.close();
    rmSync(base, { recursive: true, force: true });
  }
});
