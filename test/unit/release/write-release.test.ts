/** The job: what is written, what is refused, that it can be stopped anywhere, that it gives the same bytes. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { Card } from '#shared/contract/card.ts';
import { isFailure } from './failures.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { listFiles } from '#engine/release/folder.ts';
import { verifyPackage } from '#engine/release/verify-package.ts';
import { testDataset, treeOf } from './package.ts';
import { collection, planted, sourceObject, startProject, type TestProject } from './project.ts';

const projects: TestProject[] = [];
const project = async (...args: Parameters<typeof startProject>): Promise<TestProject> => {
  const started = await startProject(...args);
  projects.push(started);
  return started;
};
afterEach(async () => {
  for (const started of projects.splice(0)) await started.close();
});

const name = 'Two-Lungs-1.0.0';
const cardOf = (folder: string): Card =>
  Card.parse(JSON.parse(readFileSync(join(folder, 'dataset-card.json'), 'utf8')));
const withheldOf = (card: Card): Record<string, number> =>
  Object.fromEntries(card.deidentification.withheld.map((row) => [row.code, row.instances]));

describe('release.write', () => {
  test('a draft is a whole, verified package without anything that identifies; sources stay as they are', async () => {
    const { engine, out, sources } = await project(collection(3, 4));
    const before = treeOf(sources);
    const job = await engine.job('release.write', { out, draft: true });
    expect(job.failure).toBeUndefined();
    expect(job.state).toBe('done');
    expect(readdirSync(out).sort()).toEqual([name, `${name}.release`]);
    const folder = join(out, name);
    const report = await verifyPackage(folder);
    expect(report.checks.filter((check) => !check.ok)).toEqual([]);
    const card = cardOf(folder);
    expect(card.contents).toMatchObject({ subjects: 3, studies: 3, series: 3, instances: 12 });
    expect(card.draft?.unmet.map((row) => row.check)).toContain('review.signed');
    expect(card.deidentification.methods.find((row) => row.code === '113100')?.instances).toBe(12);
    for (const root of [folder, `${folder}.release`])
      for (const path of listFiles(root)) {
        const text = readFileSync(join(root, path)).toString('latin1');
        for (const word of [...planted, sources])
          expect(path.includes(word) || text.includes(word), `${word} in ${path}`).toBe(false);
      }
    for (const path of [...listFiles(folder)].filter((file) => file.endsWith('.dcm'))) {
      expect(path).toMatch(/^data\/dicom\/[A-Z0-9-]+\/study-01\/01-CT\/000\d\.dcm$/);
      expect(path.length).toBeLessThan(80);
    }
    expect(treeOf(sources)).toEqual(before);
    expect(readdirSync(`${folder}.release`).sort()).toEqual([
      'SHA256SUMS',
      `${name}.metadata.zip`,
      `${name}.part001.zip`,
      `${name}.part002.zip`,
      `${name}.part003.zip`,
      'croissant.json',
    ]);
    const [row] = await engine.call('release.list', {});
    expect(row).toMatchObject({ name, draft: true, state: 'written', packaged: 12, withheld: 0, folder });
  });

  test('pixels of every packaged object are those of its source', async () => {
    const { engine, out, sources } = await project(collection(2, 3));
    await engine.job('release.write', { out, draft: true });
    const pixels = (file: string): string => {
      const read = readDicomFile(file);
      return read.raw(read.pixel!).toString('hex');
    };
    const found = [...listFiles(out)].filter((path) => path.endsWith('.dcm')).map((path) => pixels(join(out, path)));
    expect(found.sort()).toEqual([...listFiles(sources)].map((path) => pixels(join(sources, path))).sort());
  });

  test('a release is refused with every open check, and nothing is written', async () => {
    const { engine, out } = await project(collection(1, 2));
    const failure = await isFailure(engine.call('release.write', { out, draft: false }));
    expect(failure.code).toBe('refused');
    expect(failure.message).toContain('review.signed');
    expect(existsSync(out)).toBe(false);
    expect(await engine.call('release.list', {})).toEqual([]);
    const plan = await engine.call('release.plan', {});
    expect(plan.gate.open).toBe(false);
    expect(plan.draftReason).toBeNull();
    expect(plan).toMatchObject({ name, instances: 2, patients: 1 });
  });

  test('there is no package of nothing, not even as a draft', async () => {
    const { engine, out } = await project({ 'notes.txt': Buffer.from('nothing here') });
    expect((await isFailure(engine.call('release.write', { out, draft: true }))).code).toBe('refused');
  });

  test('the project, a source folder and what others wrote are never written to', async () => {
    const { engine, out, sources } = await project(collection(1, 2));
    for (const place of [join(engine.folder, 'x'), join(sources, 'x'), sources])
      expect((await isFailure(engine.call('release.write', { out: place, draft: true }))).code, place).toBe(
        'unsafe-place',
      );
    mkdirSync(join(out, name), { recursive: true });
    writeFileSync(join(out, name, 'mine.txt'), 'mine');
    expect((await engine.job('release.write', { out, draft: true })).failure?.code).toBe('conflict');
    expect(readdirSync(join(out, name))).toEqual(['mine.txt']);
    rmSync(join(out, name), { recursive: true });
    mkdirSync(join(out, `.${name}.partial`));
    writeFileSync(join(out, `.${name}.partial`, 'mine.txt'), 'mine');
    expect((await engine.job('release.write', { out, draft: true })).failure?.code).toBe('conflict');
    expect(readdirSync(join(out, `.${name}.partial`))).toEqual(['mine.txt']);
  });

  test('the same sources, key, decisions and time give the same bytes', async () => {
    const { engine, base } = await project(collection(3, 3));
    await engine.job('release.write', { out: join(base, 'one'), draft: true });
    await engine.job('release.write', { out: join(base, 'two'), draft: true });
    const one = treeOf(join(base, 'one'));
    expect(one.size).toBeGreaterThan(40);
    expect(treeOf(join(base, 'two'))).toEqual(one);
  });

  test('written again without a change, it says so and does nothing', async () => {
    const { engine, out } = await project(collection(1, 2));
    await engine.job('release.write', { out, draft: true });
    const before = treeOf(out);
    expect((await engine.job('release.write', { out, draft: true })).result).toMatchObject({ unchanged: true });
    expect(treeOf(out)).toEqual(before);
    await engine.call('license.saveLicense', { license: { id: 'CC0-1.0' } });
    expect((await engine.job('release.write', { out, draft: true })).failure?.code).toBe('conflict');
    expect(treeOf(out)).toEqual(before);
  });

  test('cancelled in the middle and run again, nothing is written twice', async () => {
    const { engine, out, base } = await project(collection(2, 100));
    const pool = engine.workspace.pool as { run: typeof engine.workspace.pool.run };
    const run = pool.run.bind(pool);
    const given: number[] = [];
    let stopAfter = 2;
    pool.run = async (task: never, input: never, options: never) => {
      const result = await run(task, input, options);
      if (task === 'deidentifyFiles') {
        given.push(...(input as { files: { instance: number }[] }).files.map((file) => file.instance));
        if ((stopAfter -= 1) === 0) engine.workspace.jobs.cancelAll();
      }
      return result;
    };
    const first = await engine.job('release.write', { out, draft: true });
    expect(first.state).toBe('cancelled');
    expect(existsSync(join(out, name))).toBe(false);
    const second = await engine.job('jobs.resume', { id: first.id });
    expect(second.state).toBe('done');
    expect(second.result).toMatchObject({ written: 200 });
    expect(Number(second.result?.['keptFromBefore'])).toBeGreaterThan(60);
    expect(new Set(given).size).toBe(200);
    // Only batches that were under way when the cancel came may be given again.
    expect(given.length).toBeLessThan(200 + 64 * 2 + 1);
    expect(readdirSync(out).sort()).toEqual([name, `${name}.release`]);
    pool.run = run;
    await engine.job('release.write', { out: join(base, 'straight'), draft: true });
    expect(treeOf(join(base, 'straight'))).toEqual(treeOf(out));
  });

  test('a crash between the two renames heals', async () => {
    const { engine, out } = await project(collection(1, 3));
    await engine.job('release.write', { out, draft: true });
    const whole = treeOf(out);
    mkdirSync(join(out, `.${name}.partial`));
    writeFileSync(
      join(out, `.${name}.partial`, '.fairpack-release.json'),
      JSON.stringify({ owner: `${engine.folder}#1` }),
    );
    renameSync(join(out, `${name}.release`), join(out, `.${name}.partial`, 'archives'));
    engine.workspace.db.prepare(`UPDATE release SET state = 'writing'`).run();
    expect((await engine.job('release.write', { out, draft: true })).state).toBe('done');
    expect(treeOf(out)).toEqual(whole);
  });

  test('killed in the middle, files that did not reach the disk are written again', async () => {
    const { engine, out, base } = await project(collection(1, 5));
    const pool = engine.workspace.pool as { run: typeof engine.workspace.pool.run };
    const run = pool.run.bind(pool);
    pool.run = async (task: never, input: never, options: never) => {
      if (task === 'writeArchive') engine.workspace.jobs.cancelAll();
      return run(task, input, options);
    };
    expect((await engine.job('release.write', { out, draft: true })).state).toBe('cancelled');
    pool.run = run;
    engine.workspace.db.prepare(`UPDATE release SET state = 'writing'`).run();
    const bag = join(out, `.${name}.partial`, 'bag');
    const [image] = [...listFiles(bag)].filter((path) => path.endsWith('.dcm'));
    writeFileSync(join(bag, image!), Buffer.alloc(readFileSync(join(bag, image!)).length));
    const job = await engine.job('release.write', { out, draft: true });
    expect(job.failure).toBeUndefined();
    expect(job.result).toMatchObject({ writtenNow: 1, keptFromBefore: 4 });
    await engine.job('release.write', { out: join(base, 'straight'), draft: true });
    expect(treeOf(out)).toEqual(treeOf(join(base, 'straight')));
  });

  /** A lookup table is a table of numbers, which no rule looks into: here one hides a name. */
  const hiding = (number: number): Buffer =>
    sourceObject(1, 1, number, { 'RedPaletteColorLookupTableData OW': Buffer.from('\x01\x02Musterfrau\x03\x04') });

  test('what still identifies after cleaning is taken out and shown, and there is no package until it was looked at', async () => {
    const { engine, out } = await project({
      'a.dcm': hiding(1),
      'b.dcm': hiding(2),
      'c.dcm': sourceObject(1, 1, 3),
    });
    const refused = await engine.job('release.write', { out, draft: true });
    expect(refused.failure).toMatchObject({ code: 'refused', message: expect.stringContaining('2 objects') as string });
    expect(refused.failure!.message).not.toContain('Musterfrau');
    expect(existsSync(join(out, name))).toBe(false);
    expect([...listFiles(out)].filter((path) => readFileSync(join(out, path)).includes('Musterfrau'))).toEqual([]);
    const list = await engine.call('deidentify.residuals', {});
    expect(list).toMatchObject({ total: 1, open: 1, objects: 2 });
    const [finding] = list.rows;
    expect(finding).toMatchObject({ place: '(0028,1201)', text: 'Musterfrau', instances: 2, decision: null });
    // Neither a release nor a draft may be written while it is open, and no waiver lifts it.
    const { gate } = await engine.call('release.plan', {});
    expect(gate.reasons).toContainEqual(expect.objectContaining({ check: 'deidentify.residual', privacy: true }));
    expect((await isFailure(engine.call('release.write', { out, draft: true }))).code).toBe('refused');
    expect(
      (await isFailure(engine.call('deidentify.decideResiduals', { keys: [finding!.key], action: 'dismiss' }))).code,
    ).toBe('invalid-input');

    await engine.call('deidentify.decideResiduals', {
      keys: [finding!.key],
      action: 'leave-out',
      reason: 'A real name',
    });
    expect((await engine.job('release.write', { out, draft: true })).failure).toBeUndefined();
    const card = cardOf(join(out, name));
    expect(withheldOf(card)).toEqual({ 'residual-identifier': 2 });
    expect(card.contents.instances).toBe(1);
  });

  test('a false alarm is written with the next package, and no longer when that is taken back', async () => {
    const { engine, out } = await project({ 'a.dcm': hiding(1), 'b.dcm': hiding(2), 'c.dcm': sourceObject(1, 1, 3) });
    await engine.job('release.write', { out, draft: true });
    const [finding] = (await engine.call('deidentify.residuals', {})).rows;
    await engine.call('deidentify.decideResiduals', {
      keys: [finding!.key],
      action: 'dismiss',
      reason: 'Numbers of a table that happen to be letters',
    });
    expect((await engine.job('release.write', { out, draft: true })).failure).toBeUndefined();
    expect(cardOf(join(out, name)).contents.instances).toBe(3);
    expect(await engine.call('deidentify.residuals', {})).toMatchObject({ total: 1, open: 0, dismissed: 1 });
    await engine.call('decisions.undo', {});
    expect(await engine.call('deidentify.residuals', {})).toMatchObject({ open: 1, dismissed: 0 });
    expect((await isFailure(engine.call('release.write', { out: `${out}2`, draft: true }))).code).toBe('refused');
  });

  test('a full disk is named, and what was written stays', async () => {
    const { engine, out } = await project(collection(1, 2));
    const pool = engine.workspace.pool as { run: typeof engine.workspace.pool.run };
    const run = pool.run.bind(pool);
    pool.run = (async (task: never, input: never, options: never) =>
      task === 'writeArchive' ? { state: 'failed', code: 'disk-full' } : run(task, input, options)) as typeof pool.run;
    const job = await engine.job('release.write', { out, draft: true });
    expect(job.failure).toMatchObject({ code: 'disk-full' });
    pool.run = run;
    expect((await engine.job('jobs.resume', { id: job.id })).result).toMatchObject({
      writtenNow: 0,
      keptFromBefore: 2,
    });
  });

  test('what changed or vanished since indexing is withheld with a reason; doubles are packaged once', async () => {
    const files = collection(1, 4);
    files['Musterfrau/double.dcm'] = sourceObject(1, 1, 1, { ImageComments: 'other' });
    const { engine, out, sources } = await project(files);
    rmSync(join(sources, 'Musterfrau/p1/2.dcm'));
    utimesSync(join(sources, 'Musterfrau/p1/3.dcm'), 1, 1);
    const job = await engine.job('release.write', { out, draft: true });
    expect(job.failure).toBeUndefined();
    const card = cardOf(join(out, name));
    expect(withheldOf(card)).toEqual({ vanished: 1, changed: 1, 'duplicate-sop-instance': 1 });
    expect(card.contents.instances).toBe(2);
  });

  test('a table cell says no more than the profile keeps', async () => {
    const { engine, out } = await project(collection(1, 1));
    await engine.call('deidentify.setProfile', { profile: { preset: 'basic', retain: [], clean: [], rules: [] } });
    await engine.job('release.write', { out, draft: true });
    const head = readFileSync(join(out, name, 'data/tables/subjects.csv'), 'utf8').split('\n')[0];
    expect(head).not.toMatch(/sex|age/);
    expect(readFileSync(join(out, name, 'data/tables/studies.csv'), 'utf8')).not.toMatch(/study_date|2021/);
  });

  test('layout uid names folders by the new UIDs, archives can be left out', async () => {
    const { engine, out } = await project(collection(1, 2), { layout: 'uid', archives: 'none' });
    const job = await engine.job('release.write', { out, draft: true });
    expect(job.failure).toBeUndefined();
    expect(readdirSync(out)).toEqual([name]);
    const paths = [...listFiles(join(out, name))].filter((path) => path.endsWith('.dcm'));
    for (const path of paths) {
      expect(path).toMatch(/^data\/dicom\/[A-Z0-9-]+\/2\.25\.\d+\/2\.25\.\d+\/2\.25\.\d+\.dcm$/);
      const file = readDicomFile(join(out, name, path));
      const uid = file.dataSet.elements.find((element) => element.tag === 0x00080018)!;
      expect(path.endsWith(`/${file.text(file.dataSet, uid)}.dcm`)).toBe(true);
    }
  });

  test('release.verify reports on any package, release.card shows the card before anything is written', async () => {
    const { engine, out } = await project(collection(1, 2));
    const preview = await engine.call('release.card', { format: 'readme' });
    expect(preview.text).toContain('DRAFT');
    expect((await engine.call('release.card', { format: 'html' })).text).toContain('<!doctype html>');
    expect(
      Card.parse(JSON.parse((await engine.call('release.card', { format: 'json' })).text)).contents.instances,
    ).toBe(2);
    await engine.job('release.write', { out, draft: true });
    const folder = join(out, name);
    expect((await engine.job('release.verify', { folder })).result).toMatchObject({ ok: true });
    expect((await engine.job('release.writeMedium', { folder, out })).result).toMatchObject({
      patients: 1,
      objects: 2,
    });
    expect(existsSync(join(out, `${name}.medium/DICOMDIR`))).toBe(true);
    writeFileSync(join(folder, 'LICENSE'), 'none');
    expect((await engine.job('release.verify', { folder })).result).toMatchObject({ ok: false });
  });
});

const corpus = fileURLToPath(new URL('../../../../shared/corpus/', import.meta.url));
const reader = ['dcmdump'].find((command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0);
test.skipIf(!existsSync(corpus))(
  `every file of the corpus is packaged or withheld with a reason${existsSync(corpus) ? '' : ' (skipped: ../shared/corpus is absent)'}`,
  { timeout: 240_000 },
  async () => {
    const { engine, out } = await project({ 'one.dcm': sourceObject(1, 1, 1) });
    await engine.job('library.addFolder', { folder: corpus });
    // Files of many sources share IDs like "1": nothing is written before somebody tells the persons apart.
    const { rows: open } = await engine.call('library.questions', { state: 'open', limit: 500 });
    const keys = open.filter(({ weight }) => weight === 'conflict').map(({ key }) => key);
    expect(keys.length).toBeGreaterThan(0);
    await expect(engine.call('release.write', { out, draft: true })).rejects.toMatchObject({ code: 'refused' });
    await engine.call('library.answer', { keys, answer: 'split-by-person' });
    await engine.workspace.jobs.idle();
    await engine.call('deidentify.setFacePolicy', { policy: 'withhold' });
    // One of the files has the ID 1234/abcd, which the DOI of the test's dataset would give away.
    await engine.call('license.saveDataset', { dataset: { ...testDataset, related: [] } });
    const job = await engine.job('release.write', { out, draft: true });
    expect(job.failure).toBeUndefined();
    const folder = join(out, name);
    const card = cardOf(folder);
    const counts = await engine.call('library.counts', {});
    const withheld = card.deidentification.withheld.reduce((sum, row) => sum + row.instances, 0);
    expect(card.contents.instances + withheld + card.deidentification.excluded).toBe(counts.instances);
    for (const row of card.deidentification.withheld) expect(row.title && row.why, row.code).toBeTruthy();
    expect(card.contents.instances).toBeGreaterThan(50);
    if (!reader) return;
    const files = [...listFiles(folder)].filter((path) => path.endsWith('.dcm'));
    for (let at = 0; at < files.length; at += 100)
      expect(() =>
        execFileSync(reader, ['-q', ...files.slice(at, at + 100)], {
          cwd: folder,
          stdio: ['ignore', 'ignore', 'pipe'],
          maxBuffer: 1 << 28,
        }),
      ).not.toThrow();
  },
);
