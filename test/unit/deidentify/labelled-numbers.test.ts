/** HIPAA §164.514(b)(2)(i)(F-R): numbers go by the word that says whose or what they are; what is measured stays. */
import { describe, expect, it } from 'vitest';
import { cleanValue } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';

const known = identifiersFrom([{ kind: 'patient-name', value: 'Quastenflosser^Zbigniew' }]);
const after = (text: string): string => cleanValue(text, known, -2000).after;

describe('numbers of people, devices and cases', () => {
  it.each([
    ['tech 4471 and student', '4471'],
    ['Held for legal, matter 2024-L-0871, do not purge', '0871'],
    ['OEF/OIF vet, last4 4417, right shoulder', '4417'],
    ['Teleradiology MD lic WY 9017A', '9017A'],
    ['census 402,118; purchased referred care pending', '118'],
    ['Officer badge 882 stayed in control area', '882'],
    ['consult slides from there, their # SF-22-3390', 'SF-22-3390'],
    ['Billing: auto claim 41-22B7-90X', '41-22B7-90X'],
    ['Subj 2204', '2204'],
    ['ADNI phantom then subj 127_S_6549', '6549'],
    ['Month 6 visit, subject HX7-0031-KLM, no change', '0031'],
    ['ASL_3D pCASL sub-0093', '0093'],
    ['Trial pt ALN-22-3187, baseline before cycle 1', '3187'],
    ['Optos camera, serial P200TE-8815', '8815'],
    ['Call when table open x 6621', '6621'],
    ['twin sister has appt same hr, MRN ends 6613', '6613'],
    ['Shared console login rad_hb7 used during outage', 'rad_hb7'],
    ['protocol mod by s.rahimi', 's.rahimi'],
    ['protocolled JHW 4/11/19 0655', 'JHW'],
    ['transcribed tlk 05/17/2016', 'tlk'],
    ['Fusion CT->MR rigid, checked by KV', 'KV'],
    ['97F unwitnessed fall', '97F'],
    ['ARC-07-773 baseline, 3 mm', '773'],
    ['LUMEN2-919 baseline', '919'],
    ['Study subject PALM-II-0417, cycle 4 day 1 restaging', '0417'],
    ['Burn pit exposure, claim C-28 417 903', '417'],
    ['Admitted via ED, bed 4 West 412-B', '412'],
    ['No evidence of recurrence. Transcribed by kjw2', 'kjw2'],
  ])('%s', (text, number) => expect(after(text)).not.toContain(number));
});

describe('what is measured, counted or billed stays', () => {
  it.each([
    'MRI BRAIN W/WO 70553',
    'KEYNOTE-189 baseline',
    'Auth approved 1 unit 72148',
    'Sub 5 mm nodule, series 3 image 412',
    'Site 2 of 4, 1200 mL out',
    'OMNI 350 100cc@4 RAC',
    'SUVmax 14.7 @ L hilum',
    'Plan 3 fx 2 of 5, 1000 cGy',
    'Temp 97F orally',
    'Guided by CT, checked by MD',
  ])('%s', (text) => expect(after(text)).toBe(text));
});
