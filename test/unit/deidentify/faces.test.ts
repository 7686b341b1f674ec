/** Faces in a real project: found by survey and index, decided, replaced by a defaced series, packaged, read by pydicom. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Card } from '#shared/contract/card.ts';
import type { FaceRow } from '#shared/contract/faces.ts';
import { hasPydicom } from '../../fixtures/pydicom.ts';
import { sourceObject, startProject, type TestProject } from '../release/project.ts';

const slices = 4;
type More = NonNullable<Parameters<typeof sourceObject>[3]>;
/** A series of 2 × 2 slices of one patient; `at`: z of its first slice in mm. */
function series(
  patient: number,
  number: number,
  more: More,
  { at = 0, step = 1, value = 7 } = {},
): Record<string, Buffer> {
  return Object.fromEntries(
    Array.from({ length: slices }, (_, slice): [string, Buffer] => [
      `p${patient}/s${number}/${slice}.dcm`,
      sourceObject(patient, number, slice + 1, {
        FrameOfReferenceUID: `1.2.826.0.1.99.${patient}.900`,
        ImagePositionPatient: ['0', '0', String(at + slice * step)],
        PixelData: new Uint8Array([value, slice, 3, 0, 5, 0, 6, 0]),
        ...more,
      }),
    ]),
  );
}

let project: TestProject;
const faces = (state: 'all' | 'undecided' | 'decided' = 'all') => project.engine.call('deidentify.faces', { state });
const find = async (description: string): Promise<FaceRow> => {
  const row = (await faces()).rows.find((one) => one.description === description);
  if (!row) throw new Error(`no row ${description}`);
  return row;
};
const idOf = (description: string): number =>
  project.engine.workspace.db
    .prepare<[string], number>('SELECT id FROM series WHERE description = ?')
    .pluck()
    .get(description)!;
const check = async () =>
  (await project.engine.call('checks.list', { step: 'deidentify' })).find(
    ({ id }) => id === 'deidentify.faces-undecided',
  )!;
const plain = { StudyDescription: 'Examination', BodyPartExamined: '' };
const coded = {
  AnatomicRegionSequence: [{ CodeValue: '69536005', CodingSchemeDesignator: 'SCT', CodeMeaning: 'Head' }],
};

beforeAll(async () => {
  project = await startProject({
    ...series(1, 1, { ...plain, BodyPartExamined: 'HEAD', SeriesDescription: 'original' }),
    ...series(1, 2, { ...plain, SeriesDescription: 'defaced copy' }, { value: 0 }),
    ...series(1, 3, { ...plain, SeriesDescription: 'copy elsewhere' }, { at: 0.5 }),
    ...series(1, 4, { ...plain, SeriesDescription: 'copy as it was' }),
    ...series(2, 1, { ...plain, ...coded, SeriesDescription: 'coded' }),
    ...series(
      3,
      1,
      { ...plain, SeriesDescription: 'long', Modality: 'PT', SOPClassUID: '1.2.840.10008.5.1.4.1.1.128' },
      { step: 300 },
    ),
    ...series(4, 1, { ...plain, SeriesDescription: 'chest' }),
  });
  await project.engine.call('deidentify.setProfile', {
    profile: { preset: 'custom', retain: [], clean: ['descriptors'] },
  });
  await project.engine.workspace.jobs.idle();
});
afterAll(() => project.close());

describe('finding', () => {
  it('by body part, by a coded region that only the file holds, and by how far the slices reach', async () => {
    const { rows, heads, undecided } = await faces();
    expect(rows.filter((row) => row.sure).map((row) => row.description)).toEqual(['original', 'coded']);
    expect(await find('long')).toMatchObject({ sure: false, why: expect.stringContaining('900 mm') as string });
    expect(rows.map((row) => row.description)).not.toContain('chest');
    expect(undecided).toBe(heads);
  });
  it('PS3.15 E.3.2: an open release waits, and neither waiver nor draft lifts it', async () => {
    expect(await check()).toMatchObject({ status: 'fail', severity: 'block', kind: 'privacy' });
    await expect(
      project.engine.call('review.waive', {
        check: 'deidentify.faces-undecided',
        role: 'me',
        reason: 'because I want it',
      }),
    ).rejects.toThrow();
    const { gate } = await project.engine.call('release.plan', {});
    expect(gate.reasons.map((reason) => reason.check)).toContain('deidentify.faces-undecided');
    expect(
      (await project.engine
        .job('release.write', { out: project.out, draft: true })
        .catch((error: unknown) => error)) as object,
    ).toBeInstanceOf(Error);
  });
  it('controlled access takes them, with a warning', async () => {
    await project.engine.call('release.saveSettings', { settings: { access: 'controlled' } });
    expect(await check()).toMatchObject({ status: 'fail', severity: 'warn' });
    await project.engine.call('release.saveSettings', {
      settings: { access: 'open', archives: 'none', timestamp: '2026-11-01T00:00:00Z' },
    });
  });
});

describe('deciding', () => {
  it('accepting and seeing no face need a reason', async () => {
    const { series: id } = await find('coded');
    for (const verdict of ['accept', 'no-face'] as const)
      await expect(
        project.engine.call('deidentify.decideFaces', { series: [id], verdict, reason: 'no' }),
      ).rejects.toThrow(/Say why/);
  });
  it('a defaced series has to be compared, to lie in the same place, and to differ', async () => {
    const { series: id } = await find('original');
    const replace = (other: string, confirmed = true) =>
      project.engine.call('deidentify.decideFaces', {
        series: [id],
        verdict: 'replace',
        replacement: idOf(other),
        confirmed,
      });
    await expect(replace('defaced copy')).rejects.toThrow(/Compare them first/);
    for (const name of ['defaced copy', 'copy elsewhere', 'copy as it was'])
      await project.engine.job('deidentify.compareFaces', { series: id, defaced: idOf(name) });
    const matches = new Map(
      (await project.engine.call('deidentify.faceCandidates', { series: id })).map((row) => [
        row.description,
        row.match,
      ]),
    );
    expect(matches.get('defaced copy')).toMatchObject({
      fits: true,
      slices,
      voxels: slices * 4,
      changed: slices,
      current: true,
    });
    expect(matches.get('copy elsewhere')).toMatchObject({
      fits: false,
      faults: ['4 of 4 slices lie at another place.'],
    });
    expect(matches.get('copy as it was')).toMatchObject({ fits: true, changed: 0 });
    await expect(replace('copy elsewhere')).rejects.toThrow(/same place/);
    await expect(replace('copy as it was')).rejects.toThrow(/Not one voxel/);
    await expect(
      project.engine.call('deidentify.decideFaces', {
        series: [id],
        verdict: 'replace',
        replacement: idOf('coded'),
        confirmed: true,
      }),
    ).rejects.toThrow(/same patient/);
    await replace('defaced copy', false);
    expect(await find('original')).toMatchObject({ state: 'undecided', packaged: 'blocks' });
    await replace('defaced copy');
    expect(await find('original')).toMatchObject({ state: 'replace', packaged: 'no' });
    expect(await find('defaced copy')).toMatchObject({ state: 'defaced', packaged: 'yes', replaces: id });
  });
  it('many at once, and each is taken back by undo', async () => {
    const waiting = (await faces('undecided')).rows.map((row) => row.series);
    await project.engine.call('deidentify.decideFaces', { series: waiting, verdict: 'controlled' });
    expect((await faces('undecided')).total).toBe(0);
    await project.engine.call('decisions.undo', {});
    expect((await faces('undecided')).total).toBe(waiting.length);
  });
});

describe('packaging', () => {
  let statements: Record<string, string[]> = {};
  let card: Card;
  beforeAll(async () => {
    const decide = async (description: string, verdict: 'accept' | 'no-face' | 'leave-out', reason = '') =>
      project.engine.call('deidentify.decideFaces', { series: [(await find(description)).series], verdict, reason });
    await decide('coded', 'accept', 'Consent names faces, ethics vote 12');
    await decide('long', 'leave-out');
    for (const name of ['copy elsewhere', 'copy as it was'])
      await decide(name, 'no-face', 'Only the neck below the chin is seen');
    expect(await check()).toMatchObject({ status: 'pass' });
    const job = await project.engine.job('release.write', { out: project.out, draft: true });
    const folder = job.result?.['folder'] as string;
    card = Card.parse(JSON.parse(readFileSync(join(folder, 'dataset-card.json'), 'utf8')));
    if (!hasPydicom) return;
    const script = `
import json, sys, glob, pydicom
out = {}
for path in sorted(glob.glob(sys.argv[1] + '/data/dicom/**/*.dcm', recursive=True)):
    d = pydicom.dcmread(path)
    out.setdefault(d.SeriesDescription, []).append(str(d.get('RecognizableVisualFeatures', '-')) + ' ' + ','.join(i.CodeValue for i in d.DeidentificationMethodCodeSequence))
print(json.dumps(out))`;
    statements = JSON.parse(
      execFileSync('/usr/bin/python3', ['-c', script, folder], { encoding: 'utf8' }),
    ) as typeof statements;
  });
  it.skipIf(!hasPydicom)(
    'PS3.15 E.3.2: YES where a face was accepted, NO and 113102 where another tool removed it, NO where a person saw none',
    () => {
      expect(Object.keys(statements).sort()).toEqual([
        'chest',
        'coded',
        'copy as it was',
        'copy elsewhere',
        'defaced copy',
      ]);
      expect(new Set(statements['coded'])).toEqual(new Set(['YES 113100,113105']));
      expect(new Set(statements['defaced copy'])).toEqual(new Set(['NO 113100,113102,113105']));
      expect(new Set(statements['copy elsewhere'])).toEqual(new Set(['NO 113100,113105']));
      expect(new Set(statements['chest'])).toEqual(new Set(['- 113100,113105']));
    },
  );
  it('the card says how many were accepted and why, and what was left out for a face', () => {
    expect(card.deidentification.faces).toEqual({
      series: 5,
      accepted: [{ reason: 'Consent names faces, ethics vote 12', series: 1 }],
      withoutFace: [{ reason: 'Only the neck below the chin is seen', series: 2 }],
      controlled: 0,
      leftOut: 1,
      replaced: 1,
    });
    const withheld = new Map(card.deidentification.withheld.map((row) => [row.code, row.instances]));
    expect([withheld.get('face-replaced'), withheld.get('face-left-out')]).toEqual([slices, slices]);
    expect(card.deidentification.methods).toContainEqual({
      code: '113102',
      meaning: 'Clean Recognizable Visual Features Option',
      instances: slices,
    });
  });
  it('another decision writes only what it touches again', async () => {
    await project.engine.call('deidentify.decideFaces', {
      series: [(await find('coded')).series],
      verdict: 'leave-out',
    });
    await project.engine.call('license.saveDataset', {
      dataset: { ...(await project.engine.call('license.form', {})).dataset, version: '1.0.1' },
    });
    const job = await project.engine.job('release.write', { out: project.out, draft: true });
    const folder = job.result?.['folder'] as string;
    const names = readdirSync(join(folder, 'data/dicom'), { recursive: true }).filter((name) =>
      String(name).endsWith('.dcm'),
    );
    expect(names).toHaveLength(4 * slices);
  });
});

describe('a table of decisions', () => {
  it('all of it holds or none, and faults name their line', async () => {
    const file = join(project.base, 'faces.csv');
    const uid = (description: string): string =>
      project.engine.workspace.db
        .prepare<[string], string>('SELECT uid FROM series WHERE description = ?')
        .pluck()
        .get(description)!;
    writeFileSync(
      file,
      `series_uid,decision,reason\n${uid('coded')},accept,Consent was given for this\n1.2.3,accept,Consent was given\n`,
    );
    const job = await project.engine.job('deidentify.importFaces', { file });
    expect(job.failure?.message).toMatch(/Line 3.*no such series/);
    expect((await find('coded')).state).toBe('leave-out');
  });
  it('compares what replaces what before it believes it', async () => {
    const file = join(project.base, 'good.csv');
    const uid = (description: string): string =>
      project.engine.workspace.db
        .prepare<[string], string>('SELECT uid FROM series WHERE description = ?')
        .pluck()
        .get(description)!;
    await project.engine.call('deidentify.decideFaces', { series: [(await find('original')).series], verdict: null });
    project.engine.workspace.db.exec('DELETE FROM face_match');
    writeFileSync(
      file,
      `series_uid,decision,replacement_uid,confirmed\r\n${uid('original')},replace,${uid('defaced copy')},yes\r\n`,
    );
    const job = await project.engine.job('deidentify.importFaces', { file });
    expect(job.result).toEqual({ decided: 1 });
    expect((await find('original')).state).toBe('replace');
  });
});

describe('a head that its pixels keep out', () => {
  it('needs a decision about its face once somebody said that its pixels are clean, and not before', async () => {
    const own = await startProject(
      series(9, 1, { ...plain, BodyPartExamined: 'HEAD', SeriesDescription: 'marked', BurnedInAnnotation: 'YES' }),
    );
    try {
      await own.engine.workspace.jobs.idle();
      expect((await own.engine.call('deidentify.faces', {})).heads).toBe(0);
      const [one] = (await own.engine.call('library.series', {})).rows;
      await own.engine.call('deidentify.decidePixels', {
        targets: [{ series: one!.id }],
        decision: { verdict: 'clean', masks: [], reason: 'looked' },
      });
      const { heads, undecided, rows } = await own.engine.call('deidentify.faces', {});
      expect([heads, undecided, rows[0]!.packaged]).toEqual([1, 1, 'blocks']);
      const withheld = await own.engine.call('deidentify.withheld', {});
      expect(withheld.map((row) => [row.reason, row.instances])).toEqual([['face-undecided', slices]]);
    } finally {
      await own.close();
    }
  });
});
