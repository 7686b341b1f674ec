/** Leaving out by hand and by rule, filters over the indexed attributes, and looking at files again. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Condition } from '#shared/contract/library.ts';
import { attributes } from '#engine/library/attributes.ts';
import { includedInstances } from '#engine/store/included.ts';
import { makeSlice, openSmallProject, put, type SmallProject } from './small-project.ts';

let project: SmallProject;
let source: string;
beforeEach(async () => {
  project = openSmallProject();
  source = join(project.base, 'source');
  mkdirSync(source);
  put(source, {
    'ct/1.dcm': makeSlice(1, 0, { SeriesDescription: 'Thorax 5.0', ImageType: 'ORIGINAL\\PRIMARY\\AXIAL' }),
    'ct/2.dcm': makeSlice(2, 5, { SeriesDescription: 'Thorax 5.0', ImageType: 'DERIVED\\PRIMARY\\AXIAL' }),
    'loc/3.dcm': makeSlice(3, 0, { SeriesInstanceUID: '1.9', SeriesDescription: '100% Localizer_1', KVP: '80' }),
    'sr/4.dcm': makeSlice(4, 0, { SeriesInstanceUID: '1.8', Modality: 'SR', StudyInstanceUID: '1.7', StudyDate: '20210304', PatientID: "O'Hara" }), // prettier-ignore
  });
});
afterEach(() => project.close());
const add = () => project.job('library.addFolder', { folder: source });
const when = (attribute: string, operator: Condition['operator'], value = ''): Condition => ({ attribute, operator, value }); // prettier-ignore
const included = (): string[] =>
  project.workspace.db
    .prepare<[], string>(`SELECT file_path FROM ${includedInstances} ORDER BY 1`)
    .pluck()
    .all()
    .map((path) => path.slice(-5, -4));

describe('rules', () => {
  const leaveOut = (...conditions: Condition[]) => project.call('library.addRule', { effect: 'leave-out', conditions });

  it.each([
    [[when('Modality', 'is', 'sr')], ['1', '2', '3']],
    [[when('Modality', 'is-not', 'CT')], ['1', '2', '3']],
    [[when('SeriesDescription', 'contains', 'LOCALIZER')], ['1', '2', '4']],
    [[when('SeriesDescription', 'contains', '0% l')], ['1', '2', '4']],
    [[when('SeriesDescription', 'contains', '0_%')], ['1', '2', '3', '4']],
    [[when('SeriesDescription', 'empty')], ['1', '2', '3']],
    [[when('StudyDate', 'less', '2021-01-01')], ['4']],
    [[when('StudyDate', 'more', '20210101')], ['1', '2', '3']],
    [[when('ImageType', 'is', 'DERIVED')], ['1', '3', '4']],
    [[when('ImageType', 'is', 'DERIV')], ['1', '2', '3', '4']],
    [[when('ImageType', 'contains-not', 'derived')], ['2']],
    [[when('KVP', 'less', '100')], ['1', '2', '4']],
    [[when('InstanceNumber', 'more', '3')], ['1', '2', '3']],
    [[when('PatientID', 'is', "O'Hara")], ['1', '2', '3']],
    [[when('File', 'contains', '/ct/')], ['3', '4']],
    [
      [when('Modality', 'is', 'CT'), when('ImageType', 'is', 'DERIVED')],
      ['1', '3', '4'],
    ],
  ] as const)('%j leaves in %j, before and after, undone and switched', async (conditions, expected) => {
    await add();
    const preview = await project.call('library.ruleCount', { effect: 'leave-out', conditions: [...conditions] });
    expect(preview).toMatchObject({ instances: 4 - expected.length, stillIn: 4 - expected.length });
    const { id } = await leaveOut(...conditions);
    expect(included()).toEqual(expected);
    await project.call('library.setRule', { id, on: false });
    expect(included()).toHaveLength(4);
    project.workspace.decisions.undo();
    expect(included()).toEqual(expected);
    await project.call('library.removeRule', { id });
    expect(included()).toHaveLength(4);
  });

  it('hold for what is found later, in the transaction that finds it', async () => {
    await leaveOut(when('Modality', 'is', 'SR'));
    await leaveOut(when('ImageType', 'is', 'DERIVED'));
    await project.call('library.addRule', { effect: 'only', conditions: [when('StudyDate', 'less', '20210101')] });
    await add();
    expect(included()).toEqual(['1', '3']);
    const rules = await project.call('library.rules', {});
    expect(rules.map(({ words, instances }) => [words, instances])).toEqual([
      ['Modality is SR', 1],
      ['ImageType is DERIVED', 1],
      ['only StudyDate is before 20210101', 1],
    ]);
    const { db } = project.workspace;
    expect(db.prepare('SELECT id FROM series WHERE included <> (SELECT count(*) FROM instance WHERE series = series.id AND instance.excluded IS NULL)').all()).toEqual([]); // prettier-ignore
  });

  it('can be overruled for one row, which is undone like all else', async () => {
    await add();
    await leaveOut(when('Modality', 'is', 'CT'));
    expect(included()).toEqual(['4']);
    const { rows } = await project.call('library.series', {});
    const localizer = rows.find((row) => row.description.includes('Localizer'))!;
    expect(localizer.excluded).toBe('rule: Modality is CT');
    await project.call('library.include', { targets: [{ kind: 'series', id: localizer.id }] });
    expect(included()).toEqual(['3', '4']);
    project.workspace.decisions.undo();
    expect(included()).toEqual(['4']);
  });

  it.each([
    [when('NoSuchThing', 'is', 'x'), /NoSuchThing/],
    [when('KVP', 'less', 'many'), /KVP is a number/],
    [when('StudyDate', 'less', 'last year'), /2020-12-31/],
    [when('Modality', 'is', ' '), /compared with/],
  ])('%j is refused in words', async (condition, words) => {
    await expect(leaveOut(condition)).rejects.toThrow(words);
    await expect(project.call('library.series', { where: [condition] })).rejects.toThrow(words);
  });
});

describe('filters', () => {
  it.each([
    ['series', [when('KVP', 'is', '80')], 1],
    ['series', [when('PatientID', 'starts', 'P')], 2],
    ['series', [when('ImageType', 'is', 'DERIVED')], 1],
    ['series', [when('File', 'contains', '/sr/')], 1],
    ['patients', [when('Modality', 'is', 'SR')], 1],
    ['patients', [when('ImageType', 'contains', 'AXIAL')], 2],
    ['instances', [when('StudyDate', 'more', '2021-01-01')], 1],
    ['instances', [when('Modality', 'is', 'CT'), when('InstanceNumber', 'less', '3')], 2],
  ] as const)('%s where %j: %i', async (unit, where, total) => {
    await add();
    const { total: found, rows } = await project.call(`library.${unit}`, { where: [...where] });
    expect(found).toBe(total);
    expect(rows).toHaveLength(total);
  });

  it('ask of nearly every attribute that is indexed', async () => {
    await add();
    const listed = await project.call('library.attributes', {});
    expect(listed.length).toBeGreaterThan(60);
    for (const { id } of listed) {
      await project.call('library.series', { where: [when(id, 'filled')] });
      await project.call('library.instances', { where: [when(id, 'contains', 'x')] });
      await project.call('library.patients', { where: [when(id, 'empty')] });
    }
    const known = new Set(listed.map(({ id }) => id));
    // Kept as a position, folded into another one, or joined into what tells volumes apart.
    expect(attributes.map(([keyword]) => keyword).filter((keyword) => !known.has(keyword))).toEqual([
      'SeriesDate',
      'AcquisitionDate',
      'EchoNumbers',
      'TriggerTime',
      'ImagerPixelSpacing',
      'ImagePositionPatient',
      'TemporalPositionIdentifier',
    ]);
  });
});

describe('by hand', () => {
  it('several rows, also a whole study, are one step of undo', async () => {
    await add();
    const { rows } = await project.call('library.instances', {});
    await project.call('library.exclude', {
      targets: rows.slice(0, 3).map(({ id }) => ({ kind: 'instance' as const, id })),
      reason: 'blurred',
    });
    expect(included()).toHaveLength(1);
    project.workspace.decisions.undo();
    expect(included()).toHaveLength(4);
    const study = (await project.call('library.studies', {})).rows.find((row) => row.series === 2)!;
    await project.call('library.exclude', { targets: [{ kind: 'study', id: study.id }], reason: 'other study' });
    expect(included()).toEqual(['4']);
    project.workspace.decisions.undo();
    expect(included()).toHaveLength(4);
  });
});

describe('looking at files again', () => {
  it('takes in what has become readable, without walking, and says how many', async () => {
    put(source, { 'bad.dcm': makeSlice(9, 9).subarray(0, 200), 'note.txt': 'hello' });
    await add();
    const before = (await project.call('library.failures', {})).rows;
    expect(before).toHaveLength(2);
    writeFileSync(join(source, 'bad.dcm'), makeSlice(9, 9));
    writeFileSync(join(source, 'new.dcm'), makeSlice(10, 10));
    project.read.length = 0;
    const bad = before.find(({ path }) => path.endsWith('bad.dcm'))!;
    const job = await project.job('library.retry', { files: [bad.id] });
    expect(job).toMatchObject({ state: 'done', result: { again: 1, taken: 1 } });
    expect(project.read).toEqual([join(source, 'bad.dcm')]);
    // Its size and time are those of the file that was read: a walk has only the new file to read.
    project.read.length = 0;
    await project.job('library.index', {});
    expect(project.read).toEqual([join(source, 'new.dcm')]);
    expect(await project.job('library.retry', { kind: 'not-dicom' })).toMatchObject({ result: { again: 1, taken: 0 } });
    expect(await project.job('library.retry', {})).toMatchObject({ result: { again: 1, taken: 0 } });
    expect((await project.call('library.failures', {})).rows).toMatchObject([{ kind: 'not-dicom' }]);
    await expect(project.call('library.retry', { kind: 'unreadable' })).rejects.toMatchObject({ code: 'not-found' });
  });

  it.skipIf(process.getuid?.() === 0)('looks into a folder again that was closed (skipped as root)', async () => {
    chmodSync(join(source, 'sr'), 0);
    await add();
    chmodSync(join(source, 'sr'), 0o700);
    await project.job('library.retry', { kind: 'no-permission' });
    expect(included()).toHaveLength(4);
  });
});
