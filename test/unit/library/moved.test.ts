/** Files that moved, went, or are out of reach: on real files and real SQLite, with several folders and drives pulled out. */
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeSlice, openSmallProject, put, type SmallProject } from './small-project.ts';

let project: SmallProject;
let source: string;
beforeEach(() => {
  project = openSmallProject();
  source = join(project.base, 'source');
  mkdirSync(source);
});
afterEach(() => project.close());

type Values = Parameters<typeof makeSlice>[2];
const slices = (count: number, values: Values = {}): Record<string, Buffer> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`a/${String(n).padStart(3, '0')}.dcm`, makeSlice(n, n * 1.6, values)]),
  );
const add = (folder = source) => project.job('library.addFolder', { folder });
const again = () => project.job('library.index', {});
const counts = () => project.call('library.counts', {});
/** Row id of each SOP Instance UID's instances, with the place of the file below the project's folder. */
const rows = (): [string, number, string][] =>
  project.workspace.db
    .prepare(
      `SELECT sop_uid, instance.id, replace(root.path || '/' || file.path, ?, '') FROM instance
       JOIN file ON file.id = instance.file JOIN root ON root.id = file.root ORDER BY sop_uid, instance.id`,
    )
    .raw()
    .all(`${project.base}/`) as [string, number, string][];
const row = (uid: string) => rows().find(([one]) => one === uid)!;

describe('a file that moved', () => {
  it('keeps its row, its decision and what was said of it, and is not read again', async () => {
    put(source, slices(4));
    await add();
    const [, id] = row('1.2.3.4.2');
    await project.call('library.exclude', { targets: [{ kind: 'instance', id }], reason: 'blurred' });
    renameSync(join(source, 'a/002.dcm'), join(source, 'else.dcm'));
    project.read.length = 0;
    expect((await again()).result).toMatchObject({ read: 0, moved: 1, vanished: 0 });
    expect(project.read).toEqual([]);
    expect(row('1.2.3.4.2')).toEqual(['1.2.3.4.2', id, 'source/else.dcm']);
    const shown = (await project.call('library.instances', {})).rows.find((one) => one.id === id)!;
    expect(shown).toMatchObject({ excluded: 'blurred', remark: 'Moved here from a/002.dcm.' });
    expect(await counts()).toMatchObject({ instances: 4, failures: 0, excludedInstances: 1 });
    // The next reading has nothing to say of it.
    await again();
    expect((await project.call('library.instances', {})).rows.every((one) => one.remark === null)).toBe(true);
  });

  it('is recognised with its whole folder, whatever the number of files', async () => {
    put(source, slices(300));
    await add();
    const before = rows().map(([uid, id]) => [uid, id]);
    renameSync(join(source, 'a'), join(source, 'b'));
    project.read.length = 0;
    expect((await again()).result).toMatchObject({ files: 300, read: 0, moved: 300, vanished: 0 });
    expect(rows().map(([uid, id]) => [uid, id])).toEqual(before);
    expect(rows().every(([, , path]) => path.startsWith('source/b/'))).toBe(true);
  });

  it('is recognised by its header where it was copied and the first one deleted', async () => {
    put(source, slices(3));
    await add();
    const [, id] = row('1.2.3.4.1');
    writeFileSync(join(source, 'keeps-the-inode-busy'), 'x');
    copyFileSync(join(source, 'a/001.dcm'), join(source, 'copy.dcm'));
    rmSync(join(source, 'a/001.dcm'));
    project.read.length = 0;
    expect((await again()).result).toMatchObject({ moved: 1, vanished: 0 });
    expect(project.read).toContain(join(source, 'copy.dcm'));
    expect(row('1.2.3.4.1')).toEqual(['1.2.3.4.1', id, 'source/copy.dcm']);
    expect(await counts()).toMatchObject({ instances: 3, failures: 1, notDicom: 1 });
  });

  it('is recognised by its header also when the first reading after it was cancelled', async () => {
    put(source, slices(200));
    await add();
    const [, id] = row('1.2.3.4.1');
    copyFileSync(join(source, 'a/001.dcm'), join(source, '0-copy.dcm'));
    rmSync(join(source, 'a/001.dcm'));
    put(source, Object.fromEntries(Object.entries(slices(400)).slice(200)));
    let batches = 0;
    project.beforeBatch = (paths) => {
      if (paths.length && ++batches === 2) project.workspace.jobs.cancelAll();
    };
    expect((await again()).state).toBe('cancelled');
    project.beforeBatch = () => {};
    expect((await again()).result).toMatchObject({ moved: 1, vanished: 0 });
    expect(row('1.2.3.4.1')).toEqual(['1.2.3.4.1', id, 'source/0-copy.dcm']);
    expect(await counts()).toMatchObject({ instances: 400, failures: 0 });
  });

  it('does not take a copy that was known before for the file that went', async () => {
    put(source, { 'a.dcm': makeSlice(1), 'b.dcm': makeSlice(1) });
    await add();
    const [first, second] = rows();
    rmSync(join(source, 'a.dcm'));
    expect((await again()).result).toMatchObject({ moved: 0, vanished: 1 });
    expect(rows()).toEqual([second]);
    expect(first![1]).not.toBe(second![1]);
  });

  it('is another patient’s in another folder, unless an issuer says whose the ID is', async () => {
    const other = join(project.base, 'other');
    put(source, {
      'plain.dcm': makeSlice(1),
      'issued.dcm': makeSlice(2, 3.2, { IssuerOfPatientID: 'H', SeriesInstanceUID: '1.9' }),
    });
    put(other, { 'x.dcm': makeSlice(3, 0, { SeriesInstanceUID: '1.8' }) });
    await add();
    await add(other);
    const [, issued] = row('1.2.3.4.2');
    renameSync(join(source, 'plain.dcm'), join(other, 'plain.dcm'));
    renameSync(join(source, 'issued.dcm'), join(other, 'issued.dcm'));
    put(source, { 'stays.dcm': makeSlice(4, 9, { SeriesInstanceUID: '1.7' }) });
    expect((await again()).result).toMatchObject({ moved: 1, vanished: 1 });
    expect(row('1.2.3.4.2')).toEqual(['1.2.3.4.2', issued, 'other/issued.dcm']);
    const scopes = project.workspace.db
      .prepare(
        `SELECT patient.scope FROM instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study
         JOIN patient ON patient.id = study.patient WHERE sop_uid = '1.2.3.4.1'`,
      )
      .pluck()
      .all();
    expect(scopes).toEqual(['root:2']);
  });
});

describe('a folder that goes away while it is read', () => {
  it('loses nothing when it went during the reading, and is read on when it is back', async () => {
    const other = put(join(project.base, 'other'), { 'x.dcm': makeSlice(1000, 0, { SeriesInstanceUID: '1.8' }) });
    await add(other);
    put(source, slices(50));
    await add();
    put(source, Object.fromEntries(Object.entries(slices(400)).slice(50)));
    rmSync(join(other, 'x.dcm'));
    put(other, { 'y.dcm': makeSlice(1001, 0, { SeriesInstanceUID: '1.7' }) });
    let batches = 0;
    project.beforeBatch = (paths) => {
      if (paths.length && ++batches === 2) renameSync(source, `${source}-away`);
    };
    const { result, state } = await again();
    expect([state, result!['vanished']]).toEqual(['done', 0]);
    const roots = await project.call('library.roots', {});
    expect(roots.map(({ present }) => present)).toEqual([true, false]);
    // Nothing of it is named as gone or as broken; what was not read waits.
    expect((await project.call('library.failures', {})).total).toBe(0);
    expect(roots[1]).toMatchObject({ files: 400 });
    project.beforeBatch = () => {};
    renameSync(`${source}-away`, source);
    expect((await again()).result).toMatchObject({ vanished: 1 });
    expect(await counts()).toMatchObject({ instances: 401, failures: 1 });
  });

  it('names no file as gone when it went while it was looked through', async () => {
    put(source, slices(2500));
    await add();
    const job = project.call('library.index', {});
    // The walk notes a thousand files, then lets others through.
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    renameSync(source, `${source}-away`);
    await job;
    await project.workspace.jobs.idle();
    expect((await project.call('library.roots', {}))[0]).toMatchObject({ present: false, instances: 2500 });
    expect(await counts()).toMatchObject({ instances: 2500, failures: 0 });
  });
});

describe('library.removeFolder', () => {
  it('is cancelled and goes on, leaves the other folder alone, and touches no file', async () => {
    const other = put(join(project.base, 'other'), { 'x.dcm': makeSlice(5000, 0, { SeriesInstanceUID: '1.8' }) });
    put(source, slices(2600));
    await add();
    await add(other);
    const { jobId } = await project.call('library.removeFolder', { root: 1 });
    await expect(project.call('library.index', {})).rejects.toMatchObject({ code: 'conflict' });
    // One transaction, then the cancel comes through.
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    project.workspace.jobs.cancel(jobId);
    await project.workspace.jobs.idle();
    const left = (await counts()).instances;
    expect(left).toBeGreaterThan(1);
    expect(left).toBeLessThan(2601);
    project.workspace.jobs.resume(jobId);
    await project.workspace.jobs.idle();
    expect(await counts()).toMatchObject({ patients: 1, series: 1, instances: 1 });
    expect(await project.call('library.roots', {})).toHaveLength(1);
    expect(existsSync(join(source, 'a/2599.dcm'))).toBe(true);
    // What is already out is out: another go finds nothing to do.
    await expect(project.call('library.removeFolder', { root: 1 })).rejects.toMatchObject({ code: 'not-found' });
  });
});
