/** Review and writing judge a text alike, whatever the profile retains. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Profile } from '#shared/contract/deidentify.ts';
import { identityOf } from '#engine/deidentify/identity.ts';
import { judgePatients, judgeValues } from '#engine/deidentify/judge-values.ts';
import { planEdits } from '#engine/deidentify/plan-edits.ts';
import { decisionLine, textKey } from '#engine/deidentify/text-decisions.ts';
import { createDicom } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { ct, planOf, profileWith } from './object.ts';

const base = mkdtempSync(join(tmpdir(), 'fairpack-alike-'));
afterAll(() => rmSync(base, { recursive: true, force: true }));

const who = identityOf('FP-0TEST000', -2000, [
  { kind: 'patient-name', value: 'Roe^Ana' },
  { kind: 'patient-id', value: 'MRN4711' },
  { kind: 'birth-date', value: '19560312' },
  { kind: 'institution', value: 'Quorvex Klinik' },
  { kind: 'date', value: '20240301' },
  { kind: 'person', value: 'Zyxwy^Bob' },
]);
const texts = [
  'CT Thorax', 'CT Thorax Quorvex', 'CT Thorax Roe', 'CT 20240301', 'CT 01.03.2024', 'born 12.03.1956', 'Thorax Zyxwy', 'LONG AXIS',
  'Quorvex Klinik CT', 'CT 2019-05-06', 'MRN4711 lung', 'CT Vexquor',
]; // prettier-ignore
const attribute = '(0008,103E)';

let number = 0;
/** What writing makes of a series description, undecided or kept by a person. */
function written(profile: Profile, text: string, keep: boolean): string {
  const source = join(base, `${(number += 1)}.dcm`);
  const decisions = join(base, `${number}.txt`);
  writeFileSync(source, createDicom({ dataSet: ct({ SeriesDescription: text, InstitutionName: 'Quorvex Klinik' }) }));
  writeFileSync(decisions, keep ? decisionLine(textKey(attribute, text), { action: 'keep' }) : '');
  const plan = { ...planOf(profile), texts: { digest: String(number), file: decisions } };
  let after = text;
  planEdits(readDicomFile(source), plan, who, (_, element, { edit }) => {
    if (element.tag === 0x0008103e && edit) after = edit.kind === 'replace' ? String(edit.value) : '';
  });
  return after;
}

const retained: Profile['retain'][] = [
  [], ['institution-identity'], ['full-dates'], ['modified-dates'], ['institution-identity', 'full-dates'], ['institution-identity', 'modified-dates'],
]; // prettier-ignore
it.each(retained.map((retain) => [retain.join(', ') || 'nothing', retain] as const))(
  'retaining %s, what is suggested is what is written, and what may be kept is kept',
  (_, retain) => {
    const profile = profileWith(retain, ['descriptors']);
    const values = texts.map((value, index) => ({ id: index + 1, vr: 'LO', mode: 'clean' as const, value }));
    const days = retain.includes('modified-dates') ? { days: who.dayOffset } : {};
    const hits = judgePatients({ retain, patients: [{ patient: 1, identifiers: who.identifiers, ...days, values }] });
    const anybody = judgeValues({ values });
    for (const { id, value } of values) {
      const hit = hits.find((one) => one.value === id);
      const { after } = hit ?? anybody.find((one) => one.value === id)!;
      expect(written(profile, value, false), value).toBe(after);
      expect(written(profile, value, true), value).toBe(hit?.names ? after : value);
    }
    const named = texts.filter((__, index) => hits.find((one) => one.value === index + 1)?.names);
    expect(named.includes('CT Thorax Quorvex')).toBe(!retain.includes('institution-identity'));
    expect(named.includes('CT 20240301')).toBe(!retain.includes('full-dates'));
    expect(named).toEqual(expect.arrayContaining(['CT Thorax Roe', 'born 12.03.1956', 'Thorax Zyxwy', 'MRN4711 lung']));
  },
);
