/** The labels step on a real workspace: groups, decisions, import, protocol. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import { labelOf, labelsStep } from '#engine/labels/handlers.ts';
import type { Step } from '#engine/step.ts';
import { openCollection } from '../cohort/collection.ts';

let at: ReturnType<typeof openCollection>;
beforeEach(() => (at = openCollection(labelsStep as unknown as Step)));
afterEach(() => at.close());

it('groups, suggests, maps, imports and undoes', async () => {
  at.addSeries({ patient: 'A', modality: 'MR', description: 'FLAIR', instances: 4 });
  at.addSeries({ patient: 'B', modality: 'MR', description: 'FLAIR', manufacturer: 'GE' });
  at.addSeries({ patient: 'B', modality: 'CT', description: 'Weiches', acquisition: { KVP: 120 } });
  const { rows, waiting } = await at.call('labels.groups', {});
  expect(waiting).toBe(2);
  expect(rows[0]).toMatchObject({
    key: 'MR|FLAIR',
    series: 2,
    instances: 5,
    patients: 2,
    manufacturers: ['GE', 'SIEMENS'],
    suggestion: { label: 'FLAIR', confidence: 'high' },
    label: null,
  });
  expect(await at.call('labels.acceptSuggestions', {})).toEqual({ changed: 1 });
  expect(labelOf(at.workspace)).toEqual(new Map([['MR|FLAIR', 'FLAIR']]));
  const file = at.write('map.csv', 'modality,description,label\nCT,Weiches,CT soft kernel\nCT,gone,x\n');
  expect(await at.call('labels.import', { file })).toEqual({ changed: 1, unknown: 1 });
  expect(labelsStep.waiting(at.workspace)).toBe(0);
  at.workspace.decisions.undo();
  expect(labelsStep.waiting(at.workspace)).toBe(1);
  expect(() => labelsStep.commands['labels.map'](at.workspace, { keys: ['MR|gone'], label: 'T1' })).toThrow(
    /no longer/,
  );
  const csv = labelsStep.csv!['labels.groups']!(at.workspace);
  expect([...csv.rows][0]!.slice(0, 3)).toEqual(['MR', 'FLAIR', 'FLAIR']);
});

it('counts the protocol of included series', async () => {
  const series = at.addSeries({ patient: 'A', acquisition: { KVP: 120, ConvolutionKernel: 'B30f' } });
  at.addSeries({ patient: 'B', modality: 'SEG' });
  const [ct, ...others] = await at.call('labels.protocol', {});
  expect(others).toEqual([]);
  expect(ct).toMatchObject({ modality: 'CT', series: 1, complete: 0 });
  const incomplete = await at.call('labels.incomplete', {});
  expect(incomplete.rows[0]!.missing).toContain('Protocol Name');
  at.workspace.db.prepare(`UPDATE series SET excluded = 'x' WHERE id = ?`).run(series);
  expect(await at.call('labels.protocol', {})).toEqual([]);
});
