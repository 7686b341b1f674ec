/** The licence and reference steps on a real workspace: forms, refusals, checks. */
import { expect, it } from 'vitest';
import { licenseStep } from '#engine/license/handlers.ts';
import { referenceStep } from '#engine/reference/handlers.ts';
import type { Step } from '#engine/step.ts';
import { openCollection } from '../cohort/collection.ts';

it('blocks until title, creators, description and licence are there, and refuses no draft of the form', async () => {
  const at = openCollection(licenseStep as unknown as Step);
  const blocking = () =>
    licenseStep
      .checks(at.workspace)
      .filter(({ severity, status }) => severity === 'block' && status === 'fail')
      .map(({ id }) => id);
  expect(blocking()).toEqual(['license.title', 'license.creators', 'license.description', 'license.chosen']);
  await at.call('license.saveDataset', {
    dataset: { title: 'T', description: 'x'.repeat(50), creators: [{ family: 'Roe' }] },
  });
  await at.call('license.saveLicense', { license: { id: 'CC-BY-4.0', dataUse: ['DUO:0000046'] } });
  expect(blocking()).toEqual(['license.contradiction']);
  await at.call('license.saveLicense', { license: { id: 'CC-BY-4.0' } });
  expect(blocking()).toEqual([]);
  expect((await at.call('license.form', {})).citation).toMatch(/^Roe \(\d{4}\): T\./);
  expect((await at.call('license.choices', {})).dataUse).toHaveLength(10);
  await expect(at.call('license.saveLicense', { license: { id: 'Free' } })).rejects.toThrow(/no SPDX/);
  at.close();
});

it('keeps the reference form, and says of segmentations what it could not read', async () => {
  const at = openCollection(referenceStep as unknown as Step);
  at.addSeries({ patient: 'A', modality: 'SEG' });
  expect(referenceStep.waiting(at.workspace)).toBe(1);
  await at.call('reference.save', { value: { type: 'single-reader' } });
  const form = await at.call('reference.form', {});
  expect(form.grade!.grade).toBe('D');
  expect(form.segmentations).toEqual([{ series: 1, kind: 'SEG', algorithm: 'not read', segments: 0 }]);
  const failing = referenceStep
    .checks(at.workspace)
    .filter(({ status }) => status === 'fail')
    .map(({ id }) => id);
  expect(failing).toEqual(['reference.agreement', 'reference.complete', 'reference.segmentations']);
  at.close();
});
