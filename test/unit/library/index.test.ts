/** Indexing end to end on real files and real SQLite: new, changed, moved, vanished, cancelled, broken, linked. */
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Failure } from '#shared/failure.ts';
import { libraryStep } from '#engine/library/handlers.ts';
import { qualityStep } from '#engine/quality/handlers.ts';
import { includedInstances } from '#engine/store/included.ts';
import { makeDicom, makeSlice, openSmallProject, put, type SmallProject } from './small-project.ts';

let project: SmallProject;
let source: string;
beforeEach(() => {
  project = openSmallProject();
  source = join(project.base, 'source');
  mkdirSync(source);
});
afterEach(() => project.close());

const slices = (count: number, values = {}): Record<string, Buffer> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, n) => [`a/${String(n).padStart(3, '0')}.dcm`, makeSlice(n, n * 1.6, values)]),
  );
const add = () => project.job('library.addFolder', { folder: source });
const again = () => project.job('library.index', {});
const counts = () => project.call('library.counts', {});
const one = <T>(sql: string): T => project.workspace.db.prepare(sql).pluck().get() as T;

/** The counts kept by triggers are what counting gives. */
function expectTrueCounts(): void {
  const { db } = project.workspace;
  expect(db.prepare('SELECT root, kind, files, bytes FROM file_count WHERE files > 0 ORDER BY 1, 2').all()).toEqual(
    db
      .prepare(
        `SELECT root, kind, count(*) AS files, sum(size) AS bytes FROM file WHERE kind <> 'pending' GROUP BY root, kind ORDER BY 1, 2`,
      )
      .all(),
  );
  expect(db.prepare('SELECT id, instances, included FROM series ORDER BY id').all()).toEqual(
    db
      .prepare(
        'SELECT series.id, count(instance.id) AS instances, sum(instance.excluded IS NULL) AS included FROM series LEFT JOIN instance ON instance.series = series.id GROUP BY series.id ORDER BY 1',
      )
      .all(),
  );
  expect(db.prepare('SELECT * FROM series_kind WHERE instances > 0 ORDER BY 1, 2, 3, 4, 5, 6, 7').all()).toEqual(
    db
      .prepare(
        `SELECT series, sop_class, image_type, burned_in, coalesce(samples, -1) AS samples,
           coalesce(rows, -1) AS rows, coalesce(columns, -1) AS columns, count(*) AS instances,
           sum(excluded IS NULL) AS included, sum(iif(excluded IS NULL, frames, 0)) AS frames
         FROM instance GROUP BY 1, 2, 3, 4, 5, 6, 7 ORDER BY 1, 2, 3, 4, 5, 6, 7`,
      )
      .all(),
  );
}

describe('library.index', () => {
  it('reads a folder, and a second time nothing', async () => {
    put(source, {
      ...slices(130),
      'note.txt': 'hello',
      'empty.dcm': '',
      '.hidden/x.dcm': makeSlice(900),
      'b.zip': Buffer.from('504b0304aaaa', 'hex'),
    });
    expect(await add()).toMatchObject({ state: 'done', result: { files: 133, read: 133 } });
    expect(await counts()).toMatchObject({
      patients: 1,
      studies: 1,
      series: 1,
      instances: 130,
      failures: 3,
      notDicom: 1,
    });
    const kinds = await project.call('library.failureKinds', {});
    expect(kinds.map(({ kind }) => kind).sort()).toEqual(['archive', 'empty', 'not-dicom']);
    expect((await project.call('library.failures', { kind: 'not-dicom' })).rows[0]!.reason).toBe(
      'This is a text file, not DICOM.',
    );
    expect((await project.call('library.series', {})).rows[0]).toMatchObject({
      patientId: 'P1',
      modality: 'CT',
      instances: 130,
      geometry: { state: 'complete' },
    });
    expect(JSON.parse(one('SELECT acquisition FROM series'))).toMatchObject({ KVP: '120', Manufacturer: 'ACME' });
    expectTrueCounts();
    project.read.length = 0;
    expect(await again()).toMatchObject({ state: 'done', result: { read: 0 } });
    expect(project.read).toEqual([]);
  });

  it('follows changed, moved and vanished files; decisions hold', async () => {
    put(source, slices(10));
    await add();
    const instance = (await project.call('library.instances', { series: 1 })).rows[2]!;
    await project.call('library.exclude', { targets: [{ kind: 'instance', id: instance.id }], reason: 'blurred' });
    renameSync(join(source, 'a/002.dcm'), join(source, 'moved.dcm'));
    rmSync(join(source, 'a/009.dcm'));
    put(source, { 'a/005.dcm': makeSlice(5, 8, { PatientID: 'P2' }) });
    utimesSync(join(source, 'a/005.dcm'), 1, 1);
    project.read.length = 0;
    await again();
    expect(project.read.map((path) => path.slice(source.length + 1))).toEqual(['a/005.dcm']);
    expect(await counts()).toMatchObject({ patients: 2, instances: 9, excludedInstances: 1, failures: 1 });
    expect(
      (await project.call('library.failures', { kind: 'vanished' })).rows.map(({ path }) =>
        path.slice(source.length + 1),
      ),
    ).toEqual(['a/009.dcm']);
    expect(one(`SELECT excluded FROM instance WHERE sop_uid = '1.2.3.4.2'`)).toBe('blurred');
    expect((await project.call('quality.findings', { kind: 'mixed-patients' })).rows[0]).toMatchObject({
      state: 'open',
      severity: 'block',
    });
    // Put right at the source, the finding goes; what was named as gone is forgotten.
    put(source, { 'a/005.dcm': makeSlice(5, 8) });
    await again();
    expect(await counts()).toMatchObject({ patients: 1, instances: 9, failures: 0 });
    expect((await project.call('quality.findings', { kind: 'mixed-patients' })).total).toBe(0);
    expectTrueCounts();
  });

  it('keeps what was done when cancelled, and continues', async () => {
    put(source, slices(700));
    let batches = 0;
    project.beforeBatch = () => {
      if (++batches === 6) project.workspace.jobs.cancelAll();
    };
    const job = await add();
    expect(job.state).toBe('cancelled');
    const kept = (await counts()).instances;
    expect(kept).toBeGreaterThan(0);
    expect(kept).toBeLessThan(700);
    const checks = [...libraryStep.checks(project.workspace), ...qualityStep.checks(project.workspace)];
    expect(checks.filter((check) => check.status === 'fail').map((check) => check.id)).toEqual([
      'library.pending',
      'quality.examined',
    ]);
    project.read.length = 0;
    expect((await again()).state).toBe('done');
    expect(project.read).toHaveLength(700 - kept);
    expect((await counts()).instances).toBe(700);
    expectTrueCounts();
  });

  it('forgets nothing of a folder that is away or suddenly empty', async () => {
    put(source, slices(5));
    await add();
    renameSync(source, `${source}-away`);
    await again();
    expect((await project.call('library.roots', {}))[0]).toMatchObject({ present: false, instances: 5 });
    expect(libraryStep.checks(project.workspace).find((check) => check.id === 'library.roots')).toMatchObject({
      status: 'fail',
      severity: 'block',
    });
    mkdirSync(source);
    await again();
    expect((await project.call('library.roots', {}))[0]).toMatchObject({ present: false, instances: 5 });
    rmSync(source, { recursive: true });
    renameSync(`${source}-away`, source);
    project.read.length = 0;
    await again();
    expect((await project.call('library.roots', {}))[0]).toMatchObject({ present: true, instances: 5 });
    expect(project.read).toEqual([]);
  });

  it('follows links once and never in circles', async () => {
    const outside = put(join(project.base, 'outside'), { 'x.dcm': makeSlice(50), 'deep/y.dcm': makeSlice(51) });
    put(source, slices(3));
    symlinkSync(source, join(source, 'a/loop'));
    symlinkSync(outside, join(source, 'out'));
    symlinkSync(join(outside, 'deep'), join(source, 'z-deep'));
    symlinkSync(project.base, join(source, 'zz-everything'));
    symlinkSync(join(source, 'nowhere'), join(source, 'broken'));
    symlinkSync(outside, join(outside, 'deep/back'));
    await add();
    expect((await counts()).instances).toBe(5);
    // The link around everything led past the project folder, which is never a source.
    expect(one(`SELECT count(*) FROM file WHERE path LIKE '%sqlite%'`)).toBe(0);
  });

  it('gives each broken file its name and takes none of them in', async () => {
    const whole = makeSlice(1);
    put(source, {
      'cut.dcm': whole.subarray(0, whole.length - 3),
      'no-series.dcm': makeSlice(2, 0, { SeriesInstanceUID: '' }),
      'no-uid.dcm': makeDicom({ SOPInstanceUID: '' }),
      'fine.dcm': makeSlice(3),
      'photo.jpg': Buffer.from('ffd8ffe000104a46', 'hex'),
    });
    await add();
    const rows = (await project.call('library.failures', {})).rows.map(({ kind, path, outcome }) => [
      path.slice(source.length + 1),
      kind,
      outcome !== '',
    ]);
    expect(rows.sort()).toEqual([
      ['cut.dcm', 'unreadable', true],
      ['no-series.dcm', 'incomplete', true],
      ['no-uid.dcm', 'incomplete', true],
      ['photo.jpg', 'not-dicom', true],
    ]);
    expect((await counts()).instances).toBe(1);
  });

  it('takes the same ID in two folders for two patients, one issuer for one', async () => {
    const other = put(join(project.base, 'other'), {
      'x.dcm': makeSlice(60, 0, { SeriesInstanceUID: '1.2.9', StudyInstanceUID: '1.2.8' }),
    });
    put(source, slices(2));
    await add();
    await project.job('library.addFolder', { folder: other });
    expect((await counts()).patients).toBe(2);
    expect(libraryStep.checks(project.workspace).find((check) => check.id === 'library.one-id-a-person')).toMatchObject(
      { status: 'fail' },
    );
    put(other, {
      'x.dcm': makeSlice(60, 0, { SeriesInstanceUID: '1.2.9', StudyInstanceUID: '1.2.8', IssuerOfPatientID: 'H' }),
    });
    put(source, slices(2, { IssuerOfPatientID: 'H' }));
    await again();
    expect((await counts()).patients).toBe(1);
  });

  it('never joins studies that name no patient', async () => {
    put(source, {
      'a.dcm': makeSlice(1, 0, { PatientID: '' }),
      'b.dcm': makeSlice(2, 0, { PatientID: '', StudyInstanceUID: '1.9', SeriesInstanceUID: '1.9.1' }),
    });
    await add();
    expect((await counts()).patients).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0)(
    'names a folder that may not be read and keeps what was read there (skipped as root)',
    async () => {
      put(source, slices(3));
      await add();
      chmodSync(join(source, 'a'), 0);
      try {
        await again();
        expect(await counts()).toMatchObject({ instances: 3 });
        expect((await project.call('library.failures', { kind: 'no-permission' })).total).toBe(1);
      } finally {
        chmodSync(join(source, 'a'), 0o700);
      }
    },
  );

  it.skipIf(process.platform !== 'linux')('names a file whose name is not text', async () => {
    put(source, slices(1));
    writeFileSync(Buffer.concat([Buffer.from(`${source}/`), Buffer.from([0x66, 0xff, 0x2e])]), 'x');
    await add();
    expect((await project.call('library.failures', { kind: 'unreadable' })).rows[0]!.reason).toContain('not UTF-8');
    expect((await counts()).instances).toBe(1);
  });

  it('refuses folders twice, nested, or of the project', async () => {
    put(source, slices(1));
    await add();
    const fails = (folder: string, code: string) =>
      expect(project.call('library.addFolder', { folder })).rejects.toMatchObject({ code });
    await fails(source, 'conflict');
    await fails(join(source, 'a'), 'conflict');
    await fails(join(project.base, 'project'), 'unsafe-place');
    await fails(join(project.base, 'nowhere'), 'not-found');
    await fails(project.base, 'conflict');
    expect(await project.call('library.roots', {})).toHaveLength(1);
  });

  it('removes a folder with all that came from it', async () => {
    put(source, slices(4));
    await add();
    await project.job('library.removeFolder', { root: 1 });
    expect(await counts()).toMatchObject({ patients: 0, studies: 0, series: 0, instances: 0, bytes: 0 });
    expect(existsSync(join(source, 'a/000.dcm'))).toBe(true);
  });

  it('leaves out and takes in at each level, undoes, and remembers over removal', async () => {
    put(source, slices(4));
    await add();
    const included = () => one(`SELECT count(*) FROM ${includedInstances}`);
    for (const target of [
      { kind: 'patient', id: 1 },
      { kind: 'series', id: 1 },
    ] as const) {
      await project.call('library.exclude', { targets: [target], reason: 'opted out' });
      expect(included()).toBe(0);
      project.workspace.decisions.undo();
      expect(included()).toBe(4);
      project.workspace.decisions.redo();
      expect(included()).toBe(0);
      await project.call('library.include', { targets: [target] });
      expect(included()).toBe(4);
    }
    await project.call('library.exclude', { targets: [{ kind: 'series', id: 1 }], reason: 'opted out' });
    expect((await counts()).excludedInstances).toBe(4);
    await project.job('library.removeFolder', { root: 1 });
    await add();
    expect((await project.call('library.series', {})).rows[0]!.excluded).toBe('opted out');
    expect(one(`SELECT source FROM (SELECT source FROM ${includedInstances} LIMIT 1)`)).toBeUndefined();
  });

  it('shows every element, nested ones and private ones by their creator', async () => {
    put(source, slices(1));
    await add();
    const { rows, more, transferSyntax } = await project.call('library.elements', { instance: 1 });
    expect(rows.find((row) => row.path === '(0010,0010)')).toMatchObject({ value: 'Roe^Ana', vr: 'PN', depth: 0 });
    expect([more, transferSyntax]).toEqual([0, '1.2.840.10008.1.2.1']);
  });

  it('filters, sorts and pages series', async () => {
    put(source, {
      ...slices(3),
      'm.dcm': makeSlice(70, 0, { Modality: 'MR', SeriesInstanceUID: '1.5', SeriesDescription: 'T1_w' }),
    });
    await add();
    expect((await project.call('library.series', { modality: ['MR'] })).rows.map((row) => row.uid)).toEqual(['1.5']);
    expect((await project.call('library.series', { text: 't1_' })).total).toBe(1);
    expect((await project.call('library.series', { text: '%' })).total).toBe(0);
    expect(
      (await project.call('library.series', { sort: 'instances', descending: true })).rows.map((row) => row.instances),
    ).toEqual([3, 1]);
    expect((await project.call('library.series', { offset: 1, limit: 1 })).rows).toHaveLength(1);
    expect((await project.call('library.facets', {})).modality).toEqual([
      { value: 'CT', series: 1 },
      { value: 'MR', series: 1 },
    ]);
    expect([...libraryStep.csv!['library.series']!(project.workspace).rows]).toHaveLength(2);
  });
});

describe('quality', () => {
  it('finds a gap, shows it in the strip, leaves it out and undoes that', async () => {
    const files = slices(12);
    delete files['a/006.dcm'];
    put(source, files);
    await add();
    const [finding] = (await project.call('quality.findings', {})).rows;
    expect(finding).toMatchObject({
      key: 'missing-slices:1.2.3.4',
      kind: 'missing-slices',
      severity: 'warn',
      state: 'open',
      patientId: 'P1',
      instances: 11,
    });
    expect((await project.call('library.strip', { series: 1 })).missing[0]).toBeCloseTo(9.6);
    const decide = (decision: 'accept' | 'leave-out' | 'reopen', reason = '') =>
      project.call('quality.decide', { keys: [finding!.key], decision, reason });
    await expect(decide('accept')).rejects.toMatchObject({ code: 'invalid-input' });
    await decide('leave-out');
    expect(await counts()).toMatchObject({ excludedInstances: 11 });
    expect(one('SELECT DISTINCT excluded FROM instance')).toBe('left out: Missing slices');
    project.workspace.decisions.undo();
    expect(await counts()).toMatchObject({ excludedInstances: 0 });
    await decide('accept', 'known gap');
    expect(qualityStep.waiting(project.workspace)).toBe(0);
    // Another slice goes: what was accepted is no longer what is there.
    rmSync(join(source, 'a/003.dcm'));
    await again();
    expect((await project.call('quality.findings', {})).rows[0]!.state).toBe('open');
    expectTrueCounts();
  });

  it('leaves copies out but the first, also those that come later', async () => {
    put(source, {
      ...slices(5),
      'b/000.dcm': makeSlice(0),
      'b/001.dcm': makeSlice(1, 1.6, { SeriesDescription: 'other' }),
    });
    await add();
    expect((await project.call('quality.kinds', {})).filter((row) => row.open).map((row) => row.kind)).toEqual([
      'duplicate-identical',
      'duplicate-different',
    ]);
    await project.call('quality.decide', {
      keys: ['duplicate-identical:1.2.3.4', 'duplicate-different:1.2.3.4'],
      decision: 'leave-out',
    });
    expect(await counts()).toMatchObject({ instances: 7, excludedInstances: 2 });
    put(source, { 'c/002.dcm': makeSlice(2, 3.2) });
    await again();
    expect(await counts()).toMatchObject({ instances: 8, excludedInstances: 3 });
    rmSync(join(source, 'a/000.dcm'));
    await again();
    // The only copy left of an object is no copy.
    expect(one(`SELECT count(*) FROM instance WHERE sop_uid = '1.2.3.4.0' AND excluded IS NULL`)).toBe(1);
    expectTrueCounts();
  });
});

const corpus = join(import.meta.dirname, '../../../../shared/corpus');
describe.skipIf(!existsSync(corpus))('the corpus of real and tortured files (skipped where it is absent)', () => {
  it('gives every file a named outcome', async () => {
    const job = await project.job('library.addFolder', { folder: corpus });
    expect(job.state).toBe('done');
    const all = readdirSync(corpus, { recursive: true, withFileTypes: true }).filter(
      (entry) => entry.isFile() && !entry.name.startsWith('.'),
    ).length;
    expect(one('SELECT count(*) FROM file')).toBe(all);
    expect(
      one(`SELECT count(*) FROM file WHERE kind = 'pending' OR (kind <> 'instance' AND coalesce(reason, '') = '')`),
    ).toBe(0);
    expect(one(`SELECT count(*) FROM file WHERE reason LIKE '%please report%'`)).toBe(0);
    expect((await counts()).instances).toBeGreaterThan(500);
    expectTrueCounts();
    // Pixels that are cut off are found only where they are read: the browser then says so in words.
    for (const { id } of (await project.call('library.instances', { limit: 500 })).rows) {
      const shown = await project
        .call('library.elements', { instance: id })
        .catch((error: unknown) => error as Failure);
      if (shown instanceof Failure) expect(shown.code).toBe('unreadable');
      else expect(shown.rows.length).toBeGreaterThan(0);
    }
  });
});
