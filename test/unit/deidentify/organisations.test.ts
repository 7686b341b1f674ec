/** HIPAA §164.514(b)(2)(i): employers, schools, homes and carriers go by what they are called; what kind of house it is stays. */
import { describe, expect, it } from 'vitest';
import { cleanValue } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';

const known = identifiersFrom([{ kind: 'patient-name', value: 'Quastenflosser^Zbigniew' }]);
const after = (text: string): string => cleanValue(text, known, -2000).after;

describe('what they are called goes', () => {
  it.each([
    ['Struck by forklift @ Home Depot, R foot pain', ['Home Depot']],
    ['VRE hx, Regency LTAC', ['Regency']],
    ['caregiver from Bayberry Commons must stay', ['Bayberry', 'Commons']],
    ['Sent from Magnolia Place, DNR on chart', ['Magnolia', 'Place']],
    ['kid swallowed magnet at Wee Wonders Daycare', ['Wee', 'Wonders']],
    ['XR PORT CHEST WHISPERING PINES SNF', ['WHISPERING', 'PINES']],
    ['IV contrast - hives at Mobile Infirmary', ['Mobile']],
    ['UPMC_3D_T1_COR', ['UPMC']],
    ['Hip fx after fall at Luther Crest', ['Luther', 'Crest']],
    ['Hip pain since fall at Sunrise of Edina, unwitnessed', ['Sunrise', 'Edina']],
    ['Pt fell in parking lot of First Presbyterian, LOC <1 min', ['Presbyterian']],
  ])('%s', (text, names) => {
    for (const name of names) expect(after(text)).not.toContain(name);
  });
  it('what happened there stays, and what kind of house it is where all is in capitals', () => {
    expect(after('Struck by forklift @ Home Depot, R foot pain')).toContain('Struck by forklift');
    expect(after('XR PORT CHEST WHISPERING PINES SNF')).toBe('XR PORT CHEST SNF');
    expect(after('IV contrast - hives at Mobile Infirmary')).toBe('IV contrast - hives');
  });
});

describe('departments, positions and times are no houses', () => {
  it.each([
    'Lateral spine at rest',
    'Attends High School',
    'Spirometry at Baseline and after albuterol',
    'Cervical Spine Clinic',
    'Adult Cardiology',
    'CVS at 11 weeks',
  ])('%s', (text) => expect(after(text)).toBe(text));
});
