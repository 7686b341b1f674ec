/** PS3.15 E.3.6: a date that is moved to the birth date of the patient keeps no object out; a birth date left in its place does. */
import { describe, expect, it } from 'vitest';
import { identityOf } from '#engine/deidentify/identity.ts';
import { proveFile } from '#engine/deidentify/prove-file.ts';
import { createDicom, type NewDataSet } from '#engine/dicom/create.ts';
import { readDicomFile } from '#engine/dicom/read-file.ts';
import { savedFiles } from '../../fixtures/saved-files.ts';
import { ct, planOf, profileWith, runBytes } from './object.ts';

const { saved } = savedFiles('moved-dates');

// 2000 days before 1 March 2024 lies 9 September 2018: the birthday of a child of five.
const child = identityOf('FP-0TEST000', -2000, [
  { kind: 'patient-name', value: 'Roe^Ana' },
  { kind: 'patient-id', value: 'MRN4711' },
  { kind: 'birth-date', value: '20180909' },
]);
const profile = profileWith(['modified-dates', 'safe-private'], ['descriptors', 'structured-content']);
const source = (more: NewDataSet = {}): NewDataSet => ct({ PatientBirthDate: '20180909', StudyDate: '20240301', ...more }); // prettier-ignore

describe('moved to the birth date', () => {
  const state = (more: NewDataSet): string =>
    runBytes(createDicom({ dataSet: source(more) }), profile, child).result.state;
  it.each<[string, NewDataSet]>([
    ['the date of the study', {}],
    ['a date and time', { AcquisitionDateTime: '20240301123000.5' }],
    ['a date in a text', { StudyDate: '20240302', SeriesDescription: 'CT 2024-03-01 axial' }],
    ['a date in a nested item', { StudyDate: '20240302', RequestAttributesSequence: [{ ScheduledProcedureStepStartDate: '20240301' }] }],
    ['a date beside the birth date elsewhere', { PatientComments: 'born 09.09.2018' }],
  ])('%s is written', (_, more) => expect(state(more)).toBe('written')); // prettier-ignore
  // 2000 days before 29 May 2022 lies 6 December 2016, written 12/06/2016, which is 12 June as well.
  it.each<[string, string, string]>([
    ['the day that the text could be read as besides', 'seen on 05/29/2022', 'written'],
    [
      'that day itself, where the source holds it at this place too',
      'seen on 05/29/2022, before on 12/06/2016',
      'withheld',
    ],
  ])('%s', (_, text, wanted) => {
    const who = identityOf('FP-0TEST000', -2000, [
      { kind: 'patient-name', value: 'Roe^Ana' },
      { kind: 'patient-id', value: 'MRN4711' },
      { kind: 'date', value: '20160612' },
      { kind: 'date', value: '20220529' },
    ]);
    const dataSet = source({ StudyDate: '20220529', PatientBirthDate: '', PatientComments: text });
    const { result } = runBytes(createDicom({ dataSet }), profile, who);
    expect(result.state).toBe(wanted);
  });
  it('and stands in the file as it was moved', () => {
    const { at } = runBytes(createDicom({ dataSet: source() }), profile, child);
    expect(at('00080020')).toBe('20180909');
    expect(at('00100030')).toBe('');
  });
});

describe('left in its place', () => {
  const proof = (from: NewDataSet, to: NewDataSet, who = child): string => {
    const [before, after] = [source(from), { PatientName: 'FP-0TEST000', PatientID: 'FP-0TEST000', PatientBirthDate: '', SOPInstanceUID: '2.25.1', StudyInstanceUID: '2.25.2', SeriesInstanceUID: '2.25.3', PatientIdentityRemoved: 'YES', StudyDate: '20180909' }]; // prettier-ignore
    const [input, output] = [before, ct({ ...after, ...to })].map((dataSet) =>
      readDicomFile(saved(createDicom({ dataSet }))),
    );
    const { state } = proveFile(output!, input!, planOf(profile), who);
    return state;
  };
  it('nothing is left', () => expect(proof({}, {})).toBe('proven'));
  it.each<[string, NewDataSet, NewDataSet]>([
    ['the birth date itself', {}, { PatientBirthDate: '20180909' }],
    ['where the source has no date', {}, { ContentDate: '20180909' }],
    ['where the source has the birth date too', { ContentDate: '20180909' }, { ContentDate: '20180909' }],
    ['in a text', { SeriesDescription: 'b. 09.09.2018' }, { SeriesDescription: 'b. 09.09.2018' }],
    ['in a text that holds both', { SeriesDescription: '2024-03-01, b. 09.09.2018' }, { SeriesDescription: '2018-09-09, b. 09.09.2018' }],
    ['in one of several items', { RequestAttributesSequence: [{ ScheduledProcedureStepStartDate: '20240301' }, { ScheduledProcedureStepStartDate: '20180909' }] }, { RequestAttributesSequence: [{ ScheduledProcedureStepStartDate: '20180909' }, { ScheduledProcedureStepStartDate: '20180909' }] }],
    ['in words', { SeriesDescription: '2024-03-01' }, { SeriesDescription: 'ninth of September 2018' }],
    ['not moved by the days of the patient', { StudyDate: '20240302' }, { StudyDate: '20180909' }],
  ])('%s', (_, from, to) => expect(proof(from, to)).toBe('residual')); // prettier-ignore
});
