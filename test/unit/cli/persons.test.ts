/** Who is who and who opted out without a window: withheld with a reason, refused, or left out, and told by line. */
import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { applyExclusions } from '../../../main/hosts/cli/exclusions.ts';
import type { CommandEngine } from '../../../main/hosts/cli/engine.ts';
import { Refusal } from '../../../main/hosts/cli/output.ts';
import { settlePersons } from '../../../main/hosts/cli/persons.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';
import { makeSlice, put } from '../library/small-project.ts';

let engine: TestEngine;
let source: string;
const said: string[] = [];
const say = (text: string): void => void said.push(text);
const other = { StudyInstanceUID: '1.9', SeriesInstanceUID: '1.9.1' };
beforeEach(async () => {
  engine = startTestEngine();
  said.length = 0;
  source = join(engine.folder, '../source');
  mkdirSync(source);
  put(source, {
    'a.dcm': makeSlice(1),
    'b.dcm': makeSlice(2, 2, { PatientName: 'Doe^Jon', PatientSex: 'M', ...other }),
    'c.dcm': makeSlice(3, 3, { PatientID: '007', PatientBirthDate: '19400101', StudyInstanceUID: '1.8', SeriesInstanceUID: '1.8.1' }),
  }); // prettier-ignore
  await engine.job('library.addFolder', { folder: source });
});
afterEach(() => engine.close());
const commands = (): CommandEngine => engine;
const withheld = async () => (await engine.call('release.plan', {})).withheld.filter(({ reason }) => reason === 'undecided-person'); // prettier-ignore

it('refuses, naming numbers and nobody', async () => {
  const refusal = await settlePersons(commands(), 'refuse', say).catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(JSON.stringify(refusal) + String(refusal)).not.toMatch(/Doe|Roe|P1/);
  expect((await engine.call('library.questions', { state: 'open' })).total).toBe(1);
});

it('withholds with a reason of its own, and takes back once the source is right', async () => {
  await settlePersons(commands(), 'withhold', say);
  expect(said.join()).toMatch(/2 objects are withheld/);
  expect(await withheld()).toMatchObject([{ instances: 2 }]);
  const checks = await engine.call('checks.list', { step: 'library' });
  expect(checks.find(({ id }) => id === 'library.one-person-an-id')).toMatchObject({
    status: 'pass',
    evidence: {
      text: '1 patient ID that has more than one name, birth date or sex is left out by the recipe, and nobody has said who is who (2 images). No other is open.',
    },
  });
  // Again: nothing changes, and nothing is decided twice.
  const before = (await engine.call('decisions.audit', {})).total;
  await settlePersons(commands(), 'withhold', say);
  expect((await engine.call('decisions.audit', {})).total).toBe(before);
  put(source, { 'b.dcm': makeSlice(2, 2, other) });
  utimesSync(join(source, 'b.dcm'), 5, 5);
  await engine.job('library.index', {});
  await settlePersons(commands(), 'withhold', say);
  expect(await withheld()).toEqual([]);
  expect((await engine.call('library.counts', {})).excludedInstances).toBe(0);
});

it('what a person left out is not said to be left out by a recipe', async () => {
  const { rows } = await engine.call('library.questions', { state: 'open' });
  await engine.call('library.answer', { keys: rows.map(({ key }) => key), answer: 'leave-out' });
  const checks = await engine.call('checks.list', { step: 'library' });
  expect(checks.find(({ id }) => id === 'library.one-person-an-id')).toMatchObject({
    status: 'pass',
    evidence: { text: expect.stringMatching(/^1 patient ID .* is left out by a person \(2 images\)/) as string },
  });
  // A recipe takes back only what it left out itself.
  await settlePersons(commands(), 'withhold', say);
  expect((await engine.call('library.counts', {})).excludedInstances).toBe(2);
});

it('brings the list of opted-out patients in line with the recipe and tells by line', async () => {
  const file = join(source, '../out.csv');
  writeFileSync(file, 'patient_id\n7\nnobody\n');
  expect(await applyExclusions(commands(), file, say)).toBe(1);
  expect(said).toEqual([
    'Warning: exclusions, line 3: nobody in the collection has this patient ID.',
    'Warning: exclusions, line 2: only another spelling of this patient ID was found; it was left out as well.',
  ]);
  expect((await engine.call('library.counts', {})).excludedInstances).toBe(1);
  await applyExclusions(commands(), undefined, say);
  expect((await engine.call('library.counts', {})).excludedInstances).toBe(0);
  await expect(applyExclusions(commands(), join(source, 'no.csv'), say)).rejects.toThrow(/nothing is packaged/i);
});
