/** The step in a real workspace: profile, preview, withheld objects, checks, identities. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentPlan, identities, withheldByIndex } from '#engine/deidentify/handlers.ts';
import { createDicom } from '#engine/dicom/create.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';
import { ct } from './object.ts';

let engine: TestEngine;
const base = mkdtempSync(join(tmpdir(), 'fairpack-deid-step-'));
beforeAll(async () => {
  const folder = join(base, 'incoming');
  mkdirSync(folder);
  const put = (name: string, more: Record<string, string | number>): void =>
    writeFileSync(join(folder, name), createDicom({ dataSet: ct(more) }));
  put('a.dcm', { SOPInstanceUID: '1.2.1', SeriesDescription: 'CT Thorax ZORBLAX', AccessionNumber: 'ACC7001' });
  put('b.dcm', { SOPInstanceUID: '1.2.2' });
  put('c.dcm', {
    SOPInstanceUID: '1.2.3',
    PatientID: 'OTHER',
    PatientName: 'Doe^Bob',
    StudyInstanceUID: '1.9',
    SeriesInstanceUID: '1.9.1',
    BurnedInAnnotation: 'YES',
  });
  put('d.dcm', {
    SOPInstanceUID: '1.2.4',
    PatientID: 'OTHER',
    PatientName: 'Doe^Bob',
    StudyInstanceUID: '1.9',
    SeriesInstanceUID: '1.9.2',
    Modality: 'US',
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.6.1',
  });
  engine = startTestEngine();
  await engine.job('library.addFolder', { folder });
});
afterAll(async () => {
  await engine.close();
  rmSync(base, { recursive: true, force: true });
});

const instanceIds = (): number[] =>
  engine.workspace.db.prepare<[], number>('SELECT id FROM instance ORDER BY sop_uid').pluck().all();
const patientIds = (): number[] =>
  engine.workspace.db.prepare<[], number>('SELECT id FROM patient ORDER BY id').pluck().all();

describe('deidentify step', () => {
  it('starts from the Basic Profile and waits for a choice', async () => {
    const { profile, options, notDone, edition } = await engine.call('deidentify.profile', {});
    expect(profile).toMatchObject({ preset: 'basic', retain: [], clean: [] });
    expect(options.filter((option) => option.on)).toEqual([]);
    expect([options.length, edition]).toEqual([10, 'PS3.15 2026c']);
    expect(notDone.join(' ')).toMatch(/pixels.*faces/s);
    // Every written file is read again and searched: no line may deny it.
    expect(notDone.join(' ')).not.toMatch(/not searched/);
    const checks = await engine.call('checks.list', { step: 'deidentify' });
    expect(checks.find(({ id }) => id === 'deidentify.profile')?.status).toBe('fail');
  });
  it('takes a preset, changes the plan with it, and undoes it', async () => {
    const before = currentPlan(engine.workspace).digest;
    await engine.call('deidentify.setProfile', { profile: { preset: 'tcia', retain: [], clean: [] } });
    expect(currentPlan(engine.workspace).digest).not.toBe(before);
    expect((await engine.call('deidentify.profile', {})).profile.retain).toContain('modified-dates');
    await engine.call('decisions.undo', {});
    expect(currentPlan(engine.workspace).digest).toBe(before);
    await engine.call('decisions.redo', {});
    const checks = await engine.call('checks.list', { step: 'deidentify' });
    expect(checks.find(({ id }) => id === 'deidentify.profile')?.status).toBe('pass');
    await engine.workspace.jobs.idle();
    const after = await engine.call('checks.list', { step: 'deidentify' });
    expect(after.find(({ id }) => id === 'deidentify.survey')).toMatchObject({ status: 'pass', kind: 'privacy' });
    expect(after.find(({ id }) => id === 'deidentify.text')).toMatchObject({
      status: 'fail',
      kind: 'privacy',
      severity: 'block',
    });
  });
  it('refuses contradictions and rules that would keep what identifies', async () => {
    await expect(
      engine.call('deidentify.setProfile', {
        profile: { preset: 'custom', retain: ['full-dates', 'modified-dates'], clean: [] },
      }),
    ).rejects.toMatchObject({ code: 'conflict' });
    const rules = [{ tag: 'PatientName', action: 'keep' as const }];
    await expect(
      engine.call('deidentify.setProfile', { profile: { preset: 'custom', retain: [], clean: [], rules } }),
    ).rejects.toMatchObject({ code: 'refused' });
  });
  it('counts what is left out by reason, and says so in a check and the headline', async () => {
    expect(
      withheldByIndex(engine.workspace)
        .map(({ code, instances, series }) => [code, instances, series])
        .sort(),
    ).toEqual([
      ['burned-in', 1, 1],
      ['pixel-text-likely', 1, 1],
    ]);
    expect((await engine.call('deidentify.withheld', {}))[0]).toHaveProperty('reason');
    const headline = async () => {
      const { steps } = await engine.call('steps.summary', {});
      return steps
        .find(({ id }) => id === 'deidentify')
        ?.headline.map(({ text }) => text)
        .join('');
    };
    expect(await headline()).toBe('1 of 1 distinct values waits for you.');
    await engine.call('deidentify.setTextPolicy', { policy: 'suggested' });
    expect(await headline()).toBe('2 groups of pictures with likely text wait for you.');
    await engine.call('deidentify.setPixelPolicy', { policy: 'withhold' });
    expect(await headline()).toBe('TCIA preset; 2 objects left out.');
  });
  it('previews before and after by the code that writes', async () => {
    const [first, , burned] = instanceIds();
    const preview = await engine.call('deidentify.preview', { instance: first! });
    const row = (tag: string) => preview.rows.find((candidate) => candidate.tag === tag);
    const patient = patientIds()[0]!;
    expect(row('(0010,0010)')).toMatchObject({
      before: 'Roe^Ana',
      after: identities(engine.workspace, [patient]).get(patient)!.pseudonym,
      change: 'changed',
    });
    expect(row('(0008,103E)')).toMatchObject({ before: 'CT Thorax ZORBLAX', after: 'CT Thorax', action: 'C' });
    expect(row('(0010,0030)')).toMatchObject({ change: 'emptied', action: 'Z' });
    expect(preview.rows.filter(({ change }) => change === 'added').map(({ tag }) => tag)).toEqual([
      '(0012,0062)',
      '(0012,0063)',
      '(0012,0064)',
      '(0028,0303)',
    ]);
    expect(preview.methods.map(({ code }) => code)).toEqual([
      '113100',
      '113105',
      '113107',
      '113108',
      '113109',
      '113111',
    ]);
    expect(preview.withheld).toBeNull();
    expect((await engine.call('deidentify.preview', { instance: burned! })).withheld).toMatch(/Burned In Annotation/);
    await expect(engine.call('deidentify.preview', { instance: 9999 })).rejects.toMatchObject({ code: 'not-found' });
  });
  it('lists the rules as they hold', async () => {
    const all = await engine.call('deidentify.rules', {});
    expect(all.total).toBe(656);
    const { rows } = await engine.call('deidentify.rules', { text: 'calibration' });
    expect(rows.find(({ tag }) => tag === '(0018,1200)')).toMatchObject({
      basic: 'X',
      action: 'C',
      source: 'modified-dates',
    });
    expect((await engine.call('deidentify.rules', { text: '00100010' })).rows[0]).toMatchObject({
      action: 'Z',
      source: 'Basic Profile',
    });
  });
  it('gives each patient an identity of its own, the same every time, with what identifies them', () => {
    const ids = patientIds();
    const found = identities(engine.workspace, ids);
    expect(new Set([...found.values()].map(({ pseudonym }) => pseudonym)).size).toBe(ids.length);
    expect(identities(engine.workspace, ids)).toEqual(found);
    const values = found.get(ids[0]!)!.identifiers.map(({ kind, value }) => `${kind} ${value}`);
    expect(values).toEqual(
      expect.arrayContaining([
        'patient-id MRN4711',
        'patient-name Roe^Ana',
        'birth-date 19560312',
        'accession ACC7001',
      ]),
    );
    expect(found.get(ids[0]!)!.dayOffset).toBeLessThanOrEqual(-1700);
  });
});
