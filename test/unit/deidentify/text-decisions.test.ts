/** What a person decided about single values holds in the written file, but never lets an identifier of the patient through. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import type { NewElement } from '#engine/dicom/types.ts';
import { planEdits } from '#engine/deidentify/plan-edits.ts';
import { decisionLine, textKey, type TextDecision } from '#engine/deidentify/text-decisions.ts';
import type { Element } from '#engine/dicom/types.ts';
import { ct, identity, planOf, profileWith } from './object.ts';

const base = mkdtempSync(join(tmpdir(), 'fairpack-texts-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

let number = 0;
/** What becomes of each attribute with text, by its place, and which values the sink was told of. */
function plan(more: NewDataSet, decisions: Record<string, [string, TextDecision]> = {}) {
  const source = join(base, `${(number += 1)}.dcm`);
  writeFileSync(source, createDicom({ dataSet: ct(more) }));
  const file = join(base, `${number}.txt`);
  writeFileSync(
    file,
    Object.entries(decisions)
      .map(([attribute, [text, decision]]) => decisionLine(textKey(attribute, text), decision))
      .join(''),
  );
  const seen = new Map<string, string>();
  const after = new Map<number, NewElement['value'] | null>();
  const whole = {
    ...planOf(profileWith(['device-identity'], ['descriptors'])),
    texts: { digest: `test ${number}`, file },
  };
  const read = readDicomFile(source);
  planEdits(read, whole, identity, (_, element: Element, { edit }) => {
    after.set(element.tag, edit === undefined ? null : edit.kind === 'replace' ? edit.value : '');
  });
  planEdits(read, whole, identity, undefined, (attribute, vr, text, mode) =>
    seen.set(attribute, `${vr} ${mode} ${text}`),
  );
  return { seen, after };
}

const description = '(0008,103E)';
describe('decisions on values', () => {
  it('tells the survey of every text that may stay, by its place without item numbers', () => {
    const { seen } = plan({
      SeriesDescription: 'CT Thorax Zyxw',
      StationName: 'CT1',
      Manufacturer: 'SIEMENS',
      RequestAttributesSequence: [{ ScheduledProcedureStepDescription: 'Thorax' }],
      PatientComments: 'liegt',
    });
    expect(Object.fromEntries(seen)).toEqual({
      '(0008,0070)': 'LO maker SIEMENS',
      '(0008,1010)': 'SH keep CT1',
      '(0008,103E)': 'LO clean CT Thorax Zyxw',
      '(0010,4000)': 'LT clean liegt',
      '(0040,0275).(0040,0007)': 'LO clean Thorax',
    });
  });
  it('keeps, removes and edits what a person decided', () => {
    const text = 'CT Thorax Zyxw';
    expect(plan({ SeriesDescription: text }).after.get(0x0008103e)).toBe('CT Thorax');
    const decided = (decision: TextDecision) =>
      plan({ SeriesDescription: text }, { [description]: [text, decision] }).after.get(0x0008103e);
    expect(decided({ action: 'keep' })).toBeNull();
    expect(decided({ action: 'remove' })).toBe('');
    expect(decided({ action: 'clean' })).toBe('CT Thorax');
    expect(decided({ action: 'edit', replacement: 'Thorax\nprotocol "A"' })).toBe('Thorax\nprotocol "A"');
  });
  it('holds only for the attribute and the value that was decided', () => {
    const decisions: Record<string, [string, TextDecision]> = { [description]: ['CT Thorax Zyxw', { action: 'keep' }] };
    expect(plan({ SeriesDescription: 'CT Thorax Zyxv' }, decisions).after.get(0x0008103e)).toBe('CT Thorax');
    expect(plan({ StudyDescription: 'CT Thorax Zyxw' }, decisions).after.get(0x00081030)).toBe('CT Thorax');
  });
  it('never lets an identifier of the patient through, whatever was decided', () => {
    const text = 'CT Thorax Roe';
    for (const decision of [
      { action: 'keep' },
      { action: 'clean' },
      { action: 'edit', replacement: 'Thorax MRN4711' },
    ] as const)
      expect(plan({ SeriesDescription: text }, { [description]: [text, decision] }).after.get(0x0008103e)).toBe(
        'CT Thorax',
      );
  });
});
