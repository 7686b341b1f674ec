/** The survey in a real workspace: what it finds, that it reads only what is new, and what a person may decide on it. */
import { mkdirSync, mkdtempSync, rmSync, unlinkSync, writeFileSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Output } from '#shared/contract/index.ts';
import { currentPlan, identities, seriesDecisionsDigest } from '#engine/deidentify/handlers.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { toCsv, tableOf } from '#engine/csv.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';
import { ct } from './object.ts';

let base: string;
let folder: string;
let engine: TestEngine;
let surveyed: number[];

const put = (name: string, more: NewDataSet): void =>
  writeFileSync(join(folder, name), createDicom({ dataSet: ct(more) }));
/** A slice of one of two patients; each has a series of its own. */
const slice = (patient: 'ana' | 'bob', number: number, more: NewDataSet = {}): void =>
  put(`${patient}-${number}.dcm`, {
    PatientID: patient === 'ana' ? 'MRN4711' : 'MRN4712',
    PatientName: patient === 'ana' ? 'Roe^Ana' : 'Zyxwy^Bob',
    StudyInstanceUID: patient === 'ana' ? '1.1' : '1.2',
    SeriesInstanceUID: patient === 'ana' ? '1.1.1' : '1.2.1',
    SOPInstanceUID: `${patient === 'ana' ? '1.1.1' : '1.2.1'}.${number}`,
    ...more,
  });

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'fairpack-survey-'));
  folder = join(base, 'incoming');
  mkdirSync(folder);
  engine = startTestEngine(join(base, 'engine'));
  surveyed = [];
  const run = engine.workspace.pool.run.bind(engine.workspace.pool);
  engine.workspace.pool.run = ((name: string, input: { files: { instance: number }[] }, options: object) => {
    if (name === 'surveyFiles') surveyed.push(...input.files.map(({ instance }) => instance));
    return run(name as never, input as never, options);
  }) as typeof run;
});
afterEach(async () => {
  await engine.close();
  rmSync(base, { recursive: true, force: true });
});

const read = async (): Promise<void> => {
  const known = (await engine.call('library.roots', {})).length > 0;
  if (known) await engine.job('library.index', {});
  else await engine.job('library.addFolder', { folder });
};
const choose = async (more: object = {}): Promise<void> => {
  await engine.call('deidentify.setProfile', {
    profile: {
      preset: 'custom',
      retain: ['device-identity', 'safe-private', 'modified-dates'],
      clean: ['descriptors', 'structured-content', 'graphics'],
      ...more,
    },
  });
  await engine.workspace.jobs.idle();
};
type Value = Output<'deidentify.values'>['rows'][number];
const values = async (text = ''): Promise<Value[]> =>
  (await engine.call('deidentify.values', { text, limit: 500, sort: 'attribute' })).rows;
const one = async (text: string): Promise<Value> => {
  const rows = await values(text);
  expect(rows, text).toHaveLength(1);
  return rows[0]!;
};
const check = async (id: string) =>
  (await engine.call('checks.list', { step: 'deidentify' })).find((row) => row.id === id)!;

describe('the survey', () => {
  it('lists each distinct text that may stay once, nested and private too, with counts and an example', async () => {
    for (const number of [1, 2, 3])
      slice('ana', number, {
        SeriesDescription: 'CT Thorax Quorvex',
        RequestAttributesSequence: [
          { ScheduledProcedureStepDescription: 'Thorax routine' },
          { ScheduledProcedureStepDescription: 'Thorax routine' },
        ],
        '00990010 LO': 'NQHeader',
        '00991020 SH': 'Atlas seven',
      });
    slice('bob', 1, { SeriesDescription: 'CT Thorax Quorvex' });
    await read();
    await choose();
    expect(await one('Quorvex')).toMatchObject({
      attribute: '(0008,103E)',
      name: 'Series Description',
      suggestion: 'clean',
      after: 'CT Thorax',
      sure: false,
      instances: 4,
      series: 2,
      patients: 2,
    });
    expect(await one('Thorax routine')).toMatchObject({
      attribute: '(0040,0275).(0040,0007)',
      name: 'Scheduled Procedure Step Description, in Request Attributes Sequence',
      instances: 3,
      patients: 1,
      suggestion: 'keep',
      sure: true,
    });
    expect((await one('Atlas seven')).attribute).toBe('(0099,"NQHeader",20)');
    const uses = await engine.call('deidentify.valueUses', { value: (await one('Quorvex')).id });
    expect(uses.rows.map(({ patientId, instances }) => [patientId, instances])).toEqual([
      ['MRN4711', 3],
      ['MRN4712', 1],
    ]);
  });

  it('takes a name found in one file out of every file of that patient, and of nobody else', async () => {
    slice('ana', 1, { SeriesDescription: 'CT Thorax Quorvex', ReferringPhysicianName: 'Quorvex^Ines' });
    slice('ana', 2, { SeriesDescription: 'CT Thorax Quorvex', SeriesInstanceUID: '1.1.2', SOPInstanceUID: '1.1.2.2' });
    slice('bob', 1, { SeriesDescription: 'CT Thorax Quorvex' });
    await read();
    await choose();
    const value = await one('Quorvex');
    expect(value).toMatchObject({ named: 1, patients: 2, instances: 3 });
    const { db } = engine.workspace;
    const ids = db.prepare<[], number>('SELECT id FROM patient ORDER BY patient_id').pluck().all();
    const known = identities(engine.workspace, ids);
    expect(known.get(ids[0]!)!.identifiers).toContainEqual({ kind: 'person', value: 'Quorvex^Ines' });
    expect(known.get(ids[1]!)!.identifiers.map((one) => one.value)).not.toContain('Quorvex^Ines');
    const kept = await engine.call('deidentify.decideValues', { ids: [value.id], action: 'keep' });
    expect(kept).toMatchObject({ changed: 0, refusedInAll: 1 });
    expect(kept.refused[0]!.reason).toMatch(/holds something of a patient.*cannot be waived/);
  });

  it('reads only what is new or changed, and forgets what went', async () => {
    for (const number of [1, 2, 3]) slice('ana', number, { SeriesDescription: 'First text' });
    await read();
    await choose();
    surveyed = [];
    await read();
    expect(surveyed).toEqual([]);
    slice('bob', 1, { SeriesDescription: 'Second text' });
    await read();
    expect(surveyed).toHaveLength(1);
    surveyed = [];
    // One file of a series changes: its series is read again as a whole, because counts are kept by series.
    slice('ana', 2, { SeriesDescription: 'Third text' });
    unlinkSync(join(folder, 'ana-3.dcm'));
    await read();
    expect(surveyed).toHaveLength(2);
    expect((await values('text')).map((row) => [row.value, row.instances])).toEqual([
      ['First text', 1],
      ['Second text', 1],
      ['Third text', 1],
    ]);
  });

  it('blocks while files were not read; a cancelled survey goes on where it was', async () => {
    for (let number = 1; number <= 150; number += 1) slice('ana', number, { SeriesDescription: `Text ${number}` });
    await read();
    const { pool } = engine.workspace;
    const run = pool.run.bind(pool);
    let batches = 0;
    pool.run = (name: never, input: never, options: never) => {
      if (name === 'surveyFiles' && (batches += 1) === 2) engine.workspace.jobs.cancelAll();
      return run(name, input, options);
    };
    await choose();
    pool.run = run;
    expect(await check('deidentify.survey')).toMatchObject({ status: 'fail', severity: 'block', kind: 'privacy' });
    surveyed = [];
    expect((await engine.job('deidentify.survey', {})).state).toBe('done');
    expect(surveyed.length).toBeGreaterThan(0);
    expect(surveyed.length).toBeLessThan(150);
    expect(await check('deidentify.survey')).toMatchObject({ status: 'pass' });
    expect((await engine.call('deidentify.surveyState', {})).unread).toBe(0);
  });

  it('counts only what is included, and leaves out what is withheld whole', async () => {
    slice('ana', 1, { SeriesDescription: 'Only Ana' });
    slice('bob', 1, { SeriesDescription: 'Only Bob' });
    slice('bob', 2, { SeriesDescription: 'Burned text', BurnedInAnnotation: 'YES' });
    await read();
    await choose();
    expect((await values('only')).map((row) => row.value)).toEqual(['Only Ana', 'Only Bob']);
    expect(await values('burned')).toEqual([]);
    const bob = engine.workspace.db
      .prepare<[], number>(`SELECT id FROM patient WHERE patient_id = 'MRN4712'`)
      .pluck()
      .get()!;
    await engine.call('library.exclude', { targets: [{ kind: 'patient', id: bob }], reason: 'opted out' });
    expect((await engine.call('deidentify.surveyState', {})).upToDate).toBe(false);
    await engine.job('deidentify.survey', {});
    expect((await values('only')).map((row) => row.value)).toEqual(['Only Ana']);
  });

  describe('with pictures that only a look at their pixels keeps out', () => {
    const ids = (): number[] =>
      engine.workspace.db.prepare<[], number>('SELECT id FROM instance ORDER BY sop_uid').pluck().all();
    const seriesOf = (uid: string): number =>
      engine.workspace.db.prepare<[string], number>('SELECT id FROM series WHERE uid = ?').pluck().get(uid)!;
    const decide = (target: { instance: number } | { series: number }, verdict: 'clean' | 'withhold' | null) =>
      engine.call('deidentify.decidePixels', {
        targets: [target],
        decision: verdict && { verdict, masks: [], reason: '' },
      });
    const burned = (patient: 'ana' | 'bob', number: number): void =>
      slice(patient, number, { SeriesDescription: `Quorvex ${patient}`, BurnedInAnnotation: 'YES' });
    const told = async (): Promise<string[]> => (await values('Quorvex')).map(({ value }) => value);

    beforeEach(async () => {
      burned('ana', 1);
      burned('ana', 2);
      burned('bob', 1);
      await read();
      await choose();
      expect(await told()).toEqual([]);
      expect(await check('deidentify.survey')).toMatchObject({ status: 'pass' });
    });

    it('asks about their texts as soon as a person takes one in, and blocks until they are read and decided', async () => {
      surveyed = [];
      await decide({ instance: ids()[0]! }, 'clean');
      expect(await check('deidentify.survey')).toMatchObject({ status: 'fail', severity: 'block' });
      await engine.workspace.jobs.idle();
      // The other patient's pictures stay out: they are not read again, and nobody is asked about them.
      expect(surveyed.sort()).toEqual(ids().slice(0, 2));
      expect(await told()).toEqual(['Quorvex ana']);
      expect(await check('deidentify.survey')).toMatchObject({ status: 'pass' });
      expect(await check('deidentify.text')).toMatchObject({ status: 'fail', severity: 'block' });
      await engine.call('deidentify.decideValues', { ids: [(await one('Quorvex')).id], action: 'remove' });
      expect(await check('deidentify.text')).toMatchObject({ status: 'pass' });
    });

    it('asks no more once the decision is taken back or another one leaves them out, and again when it is redone', async () => {
      await decide({ series: seriesOf('1.1.1') }, 'clean');
      await engine.workspace.jobs.idle();
      expect(await told()).toEqual(['Quorvex ana']);
      await engine.call('decisions.undo', {});
      await engine.workspace.jobs.idle();
      expect(await told()).toEqual([]);
      await engine.call('decisions.redo', {});
      expect(await check('deidentify.survey')).toMatchObject({ status: 'fail' });
      await engine.workspace.jobs.idle();
      expect(await told()).toEqual(['Quorvex ana']);
      await decide({ series: seriesOf('1.1.1') }, 'withhold');
      await engine.workspace.jobs.idle();
      expect(await told()).toEqual([]);
      expect(await check('deidentify.survey')).toMatchObject({ status: 'pass' });
    });

    it('takes up a decision that comes while the survey runs', async () => {
      await decide({ series: seriesOf('1.1.1') }, 'clean');
      await decide({ series: seriesOf('1.2.1') }, 'clean');
      await engine.workspace.jobs.idle();
      expect(await told()).toEqual(['Quorvex ana', 'Quorvex bob']);
    });

    it('asks about the texts beside an overlay that hides in pixels, which a decision about pixels would clear', async () => {
      slice('ana', 3, { SeriesDescription: 'Zwolx overlay', SeriesInstanceUID: '1.1.3', '60000010 US': [8] });
      await read();
      await engine.workspace.jobs.idle();
      expect((await values('Zwolx')).map(({ value }) => value)).toEqual(['Zwolx overlay']);
    });

    it('asks about the texts of all of them under the recipe that masks, and of none under the one that withholds', async () => {
      await engine.call('deidentify.setPixelPolicy', { policy: 'mask' });
      expect(await check('deidentify.survey')).toMatchObject({ status: 'fail' });
      await engine.workspace.jobs.idle();
      expect(await told()).toEqual(['Quorvex ana', 'Quorvex bob']);
      await engine.call('deidentify.setPixelPolicy', { policy: 'withhold' });
      await engine.workspace.jobs.idle();
      expect(await told()).toEqual([]);
    });
  });

  it('asks again under another profile: what no option keeps is not listed', async () => {
    slice('ana', 1, { SeriesDescription: 'CT Thorax Quorvex' });
    await read();
    await choose({ clean: [] });
    expect(await values('Quorvex')).toEqual([]);
    await choose();
    expect(await values('Quorvex')).toHaveLength(1);
  });
});

describe('decisions on values', () => {
  it('wait for a person, block, are undone, and are remembered when files come back', async () => {
    slice('ana', 1, { SeriesDescription: 'CT Thorax Quorvex' });
    await read();
    await choose();
    expect(await check('deidentify.text')).toMatchObject({ status: 'fail', severity: 'block' });
    const value = await one('Quorvex');
    expect(await engine.call('deidentify.decideValues', { ids: [value.id], action: 'keep' })).toMatchObject({
      changed: 1,
    });
    expect((await engine.call('decisions.history', {})).undo).toBe('keep “CT Thorax Quorvex”');
    expect(await check('deidentify.text')).toMatchObject({ status: 'pass' });
    await engine.call('decisions.undo', {});
    expect((await one('Quorvex')).decided).toBeNull();
    await engine.call('decisions.redo', {});
    // Read under another profile and back: the values are new rows, the decision is the same.
    await choose({ clean: [] });
    await choose();
    expect((await one('Quorvex')).decided).toBe('keep');
  });

  it('hold in the preview and change the key of those outputs only which they touch', async () => {
    slice('ana', 1, { SeriesDescription: 'CT Thorax Quorvex' });
    slice('bob', 1, { SeriesDescription: 'CT Abdomen' });
    await read();
    await choose();
    const { db } = engine.workspace;
    const [ana, bob] = db.prepare<[], number>('SELECT id FROM series ORDER BY uid').pluck().all();
    const instance = db.prepare<[number], number>('SELECT id FROM instance WHERE series = ?').pluck().get(ana!)!;
    const before = [ana!, bob!].map((series) => seriesDecisionsDigest(engine.workspace, series));
    const { digest } = currentPlan(engine.workspace);
    await engine.call('deidentify.decideValues', {
      ids: [(await one('Quorvex')).id],
      action: 'edit',
      replacement: 'Thorax, special',
    });
    const after = [ana!, bob!].map((series) => seriesDecisionsDigest(engine.workspace, series));
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).toBe(before[1]);
    expect(currentPlan(engine.workspace).digest).toBe(digest);
    const { rows } = await engine.call('deidentify.preview', { instance });
    expect(rows.find((row) => row.tag === '(0008,103E)')).toMatchObject({
      after: 'Thorax, special',
      why: 'A person edited this value.',
    });
  });

  it('refuse an edit that names a carrier, does not fit, or cannot be written', async () => {
    slice('ana', 1, { SeriesDescription: 'CT Thorax Quorvex' });
    await read();
    await choose();
    const { id } = await one('Quorvex');
    const edit = async (replacement: string): Promise<string | undefined> =>
      (await engine.call('deidentify.decideValues', { ids: [id], action: 'edit', replacement })).refused[0]?.reason;
    expect(await edit('Thorax of Mrs Roe')).toMatch(/names a patient/);
    expect(await edit('Thorax MRN4711')).toMatch(/names a patient/);
    expect(await edit('x'.repeat(65))).toMatch(/longer than 64/);
    expect(await edit('Thorax\nagain')).toMatch(/line break/);
    expect(await edit('Thorax λ')).toMatch(/character set/);
    expect(await edit('A\\B')).toMatch(/more values/);
    expect(await edit('Thorax Quor')).toBeUndefined();
    await expect(
      engine.call('deidentify.decideValues', { ids: [id, id], action: 'edit', replacement: 'x' }),
    ).rejects.toMatchObject({ code: 'invalid-input' });
  });

  it('accept all clear suggestions of a filter as one step', async () => {
    for (let number = 1; number <= 40; number += 1)
      slice('ana', number, { SeriesDescription: number % 2 ? `Thorax ${number} mm` : `Thorax Quorvex ${number} mm` });
    await read();
    await choose();
    const before = await engine.call('deidentify.surveyState', {});
    expect([before.waiting, before.decided]).toEqual([20, 0]);
    const done = await engine.call('deidentify.decideAll', {
      state: 'waiting',
      attribute: '(0008,103E)',
      action: 'accept',
    });
    expect(done).toMatchObject({ changed: 20, refusedInAll: 0 });
    expect(await engine.call('deidentify.surveyState', {})).toMatchObject({ waiting: 0, decided: 20 });
    expect((await engine.call('decisions.history', {})).undo).toBe('accept the suggestion for 20 values');
    await engine.call('decisions.undo', {});
    expect(await engine.call('deidentify.surveyState', {})).toMatchObject({ waiting: 20, decided: 0 });
  });

  it('without anybody to ask, doubt only warns and says that nobody read', async () => {
    slice('ana', 1, { SeriesDescription: 'CT Thorax Quorvex' });
    await read();
    await choose();
    await engine.call('deidentify.setTextPolicy', { policy: 'suggested' });
    const row = await check('deidentify.text');
    expect(row).toMatchObject({ status: 'fail', severity: 'warn', kind: 'privacy' });
    expect(row.evidence.text).toMatch(/1 value in doubt that nobody read/);
  });
});

describe('an institution and dates that options keep', () => {
  it.each([[true], [false]])('kept: %s', async (kept) => {
    slice('ana', 1, { InstitutionName: 'Quorvex Klinik', SeriesDescription: 'CT Quorvex 20240301' });
    await read();
    await choose({ retain: kept ? ['institution-identity', 'full-dates'] : [] });
    const value = await one('CT Quorvex');
    expect(value.named).toBe(kept ? 0 : 1);
    const edit = { ids: [value.id], action: 'edit' as const, replacement: 'CT Quorvex' };
    expect((await engine.call('deidentify.decideValues', edit)).changed).toBe(kept ? 1 : 0);
    const keep = await engine.call('deidentify.decideValues', { ids: [value.id], action: 'keep' });
    expect(keep.changed).toBe(kept ? 1 : 0);
    const instance = engine.workspace.db.prepare<[], number>('SELECT id FROM instance').pluck().get()!;
    const { rows } = await engine.call('deidentify.preview', { instance });
    expect(rows.find((row) => row.tag === '(0008,103E)')?.after).toBe(kept ? 'CT Quorvex 20240301' : 'CT');
  });
});

describe('decision files', () => {
  const table = (): string =>
    Buffer.from(toCsv(tableOf(engine.workspace, 'deidentify.decisions')))
      .toString('utf8')
      .replace(/^\uFEFF/, '');

  it('hold approved values only: nothing that was removed because of what it says', async () => {
    slice('ana', 1, {
      SeriesDescription: 'CT Thorax Quorvex',
      StudyDescription: 'CT Thorax Roe',
      ProtocolName: 'Thorax',
    });
    await read();
    await choose();
    const decide = async (text: string, action: 'keep' | 'clean' | 'remove') =>
      engine.call('deidentify.decideValues', { ids: (await values(text)).map(({ id }) => id), action });
    await decide('Quorvex', 'keep');
    await decide('Roe', 'clean');
    const protocol = (await values('Thorax')).find((row) => row.value === 'Thorax')!;
    await engine.call('deidentify.decideValues', { ids: [protocol.id], action: 'remove' });
    expect(table().split('\r\n').filter(Boolean)).toEqual([
      'attribute,value,action,replacement',
      '"(0008,103E)",CT Thorax Quorvex,keep,',
      '"(0018,1030)",Thorax,remove,',
    ]);
  });

  it('go out and come in again as CSV and as JSON, the same', async () => {
    slice('ana', 1, { SeriesDescription: '=CT, Thorax "Quorvex"', StudyDescription: 'CT Thorax Roe' });
    await read();
    await choose();
    await engine.call('deidentify.decideValues', { ids: [(await one('Quorvex')).id], action: 'keep' });
    await engine.call('deidentify.decideValues', { ids: [(await one('Roe')).id], action: 'clean' });
    const decisions = [{ attribute: '(0008,103E)', value: '=CT, Thorax "Quorvex"', action: 'keep', replacement: '' }];
    for (const name of ['approved.csv', 'approved.json']) {
      const file = join(base, name);
      expect(await engine.call('deidentify.exportDecisions', { file })).toMatchObject({ decisions: 1 });
      expect(readFileSync(file, 'utf8')).not.toContain('Roe');
      if (name.endsWith('.json')) expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual({ decisions });
      await expect(engine.call('deidentify.exportDecisions', { file })).rejects.toMatchObject({ code: 'conflict' });
      await engine.call('deidentify.decideValues', { ids: [(await one('Quorvex')).id], action: 'reopen' });
      expect(await engine.call('deidentify.importDecisions', { file })).toMatchObject({ rows: 1, present: 1 });
      expect(await one('Quorvex')).toMatchObject({ decided: null, imported: 'keep' });
      await engine.call('deidentify.decideValues', { ids: [(await one('Quorvex')).id], action: 'accept' });
      expect(await one('Quorvex')).toMatchObject({ decided: 'keep' });
    }
    for (const file of [join(engine.folder, 'x.json'), join(base, 'x.txt')])
      await expect(engine.call('deidentify.exportDecisions', { file })).rejects.toBeDefined();
  });

  it('come in as proposals that decide nothing until somebody accepts them', async () => {
    slice('ana', 1, { SeriesDescription: 'CT Thorax Quorvex', StudyDescription: 'CT Thorax Roe' });
    await read();
    await choose();
    const file = join(base, 'decisions.csv');
    writeFileSync(
      file,
      'attribute,value,action,replacement\n"(0008,103E)",CT Thorax Quorvex,edit,Thorax special\n"(0008,1030)",CT Thorax Roe,keep,\n"(0008,103E)",Elsewhere,keep,\n',
    );
    expect(await engine.call('deidentify.importDecisions', { file })).toEqual({ rows: 3, proposed: 3, present: 2 });
    const value = await one('Quorvex');
    expect(value).toMatchObject({ decided: null, imported: 'edit', importedReplacement: 'Thorax special' });
    expect(await check('deidentify.text')).toMatchObject({ status: 'fail' });
    const accepted = await engine.call('deidentify.decideAll', { state: 'all', text: 'thorax', action: 'accept' });
    // What is proposed elsewhere is checked here: it names a patient of this collection.
    expect(accepted).toMatchObject({ changed: 1, refusedInAll: 1 });
    expect(await one('Quorvex')).toMatchObject({ decided: 'edit', replacement: 'Thorax special' });
  });

  it('are refused with the rows that cannot be understood', async () => {
    const file = join(base, 'bad.json');
    writeFileSync(file, JSON.stringify([{ attribute: '(0008,103E)', value: 'x', action: 'publish' }]));
    await expect(engine.call('deidentify.importDecisions', { file })).rejects.toThrow(
      /Decision 1 cannot be understood/,
    );
    writeFileSync(file, 'no json');
    await expect(engine.call('deidentify.importDecisions', { file })).rejects.toThrow(/no valid JSON/);
    const csv = join(base, 'bad.csv');
    writeFileSync(csv, 'tag,text\na,b\n');
    await expect(engine.call('deidentify.importDecisions', { file: csv })).rejects.toThrow(
      /no column attribute, value, action/,
    );
  });
});

describe('private attributes', () => {
  it('are listed once by creator; one is admitted with a reason, and its texts are then read', async () => {
    for (const number of [1, 2])
      slice('ana', number, {
        '00290011 LO': 'ACME PRIVATE',
        '00291101 LO': `Quorvex ${number}`,
        '00291102 DS': '1.5',
      });
    // The same attribute where another block was reserved for it.
    slice('bob', 1, { '00290020 LO': 'ACME PRIVATE', '00292001 LO': 'Quorvex 3' });
    await read();
    await choose();
    const { rows } = await engine.call('deidentify.privates', { text: 'acme' });
    expect(rows).toMatchObject([
      {
        creator: 'ACME PRIVATE',
        tag: '(0029,xx01)',
        vr: 'LO',
        standing: 'unknown',
        disposition: 'removed',
        instances: 3,
        series: 2,
        examples: ['Quorvex 1', 'Quorvex 2', 'Quorvex 3'],
      },
      { tag: '(0029,xx02)', vr: 'DS', instances: 2 },
    ]);
    await expect(engine.call('deidentify.decidePrivate', { id: rows[0]!.id, decision: 'admit' })).rejects.toMatchObject(
      { code: 'invalid-input' },
    );
    await engine.call('deidentify.decidePrivate', { id: rows[0]!.id, decision: 'admit', reason: 'A filter name' });
    expect(currentPlan(engine.workspace).admittedPrivate).toEqual([
      { creator: 'ACME PRIVATE', group: 0x29, element: 1, vr: 'LO' },
    ]);
    expect(await check('deidentify.survey')).toMatchObject({ status: 'fail' });
    await engine.job('deidentify.survey', {});
    expect((await engine.call('deidentify.privates', { text: 'acme' })).rows[0]).toMatchObject({
      disposition: 'admitted',
      decided: 'admit',
      reason: 'A filter name',
    });
    expect((await values('Quorvex')).map((row) => row.attribute)).toEqual(
      new Array(3).fill('(0029,"ACME PRIVATE",01)'),
    );
    await engine.call('decisions.undo', {});
    expect(currentPlan(engine.workspace).admittedPrivate).toBeUndefined();
  });

  it('that are known to be safe go where a person removes them', async () => {
    slice('ana', 1, { '00990010 LO': 'NQHeader', '00991020 SH': 'Atlas seven' });
    await read();
    await choose();
    const instance = engine.workspace.db.prepare<[], number>('SELECT id FROM instance').pluck().get()!;
    const change = async () =>
      (await engine.call('deidentify.preview', { instance })).rows.find((row) => row.tag === '(0099,1020)')?.change;
    expect(await change()).toBe('same');
    const [row] = (await engine.call('deidentify.privates', { text: 'NQHeader' })).rows;
    expect(row).toMatchObject({ standing: 'safe', disposition: 'kept' });
    await engine.call('deidentify.decidePrivate', { id: row!.id, decision: 'remove' });
    expect(await change()).toBe('removed');
    expect((await engine.call('deidentify.privates', { text: 'NQHeader' })).rows[0]!.disposition).toBe('removed');
  });
});
