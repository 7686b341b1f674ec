/** PS3.15 E.3.5: eponyms that clinics use alone stay as findings and operations, and go as people; and houses, streets and labels beside names. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { cleanValue } from '#engine/deidentify/clean-text.ts';

const after = (text: string, person = 'Marlow^Jean'): string =>
  cleanValue(
    text,
    identifiersFrom([
      { kind: 'patient-name', value: 'Quastenflosser^Zbigniew' },
      { kind: 'person', value: person },
    ]),
    -2000,
  ).after;

describe('what is harmless stays', () => {
  it.each([
    's/p Kasai for biliary atresia',
    'Meniscal tear suspected, positive McMurray',
    'Finkelstein + on exam',
    'Neer and Hawkins positive',
    'Honda sign on bone scan',
    'Pre-op planning, Walch B2 glenoid',
    'Hydronephrosis after ileal conduit (Bricker)',
    'Prior CABG with LIMA to LAD',
    'Xience placed with TIMI 3 flow',
    'NaI crystal with LEHR collimator',
    'Follow up anoxic injury',
    'Lives in Nursing Home',
    'CT maxillofacial w 3D CPT 70486 76377',
    'Attends High School',
    'Lupus nephritis on CellCept, r/o RVT',
    'Left facial droop and RUE drift',
    'Pacer rep on site for device check',
    'Seen yearly 2015-2019, TR 2000-4000',
    'Glass in left foot',
    'Mother NPO 1100-1545',
  ])('%s', (text) => expect(after(text)).toBe(text));
});

describe('people, houses and streets go, and nothing beside them', () => {
  it.each([
    ['Dr. Kasai to review', 'Dr to review'],
    ['read by McMurray', 'read'],
    ['CT CHEST ROCKWOOD 2 VIEWS', 'CT CHEST 2 VIEWS'],
    ['Syncope at Gates Funeral Home, head strike', 'Syncope at Funeral Home, head strike'],
    ['Farm accident in Castroside County', 'Farm accident in County'],
    ['eGFR 28, nephrology (Green) aware', 'eGFR 28, nephrology aware'],
    ['slides to cytology w/ Brown, adequate', 'slides to cytology w adequate'],
    ['Baby Kayla hip ultrasound', 'Baby hip ultrasound'],
    ['Send copy to 4838 Weaver Dr, Danieltown.', 'Send copy to'],
    ['Subject 1151-8400 week 12 visit', 'Subject week 12 visit'],
    ['Trial 1151-8400 WK 8 CAP', 'Trial WK 8 CAP'],
    ['Transferred with 1151-8400 on the form', 'Transferred with on the form'],
    ['treated 2008-07-18 150 mCi', 'treated 2003-01-26 150 mCi'],
    ['Compared with study 2019-05-12', 'Compared with study 2013-11-19'],
    ['Spoke with TIMI at desk', 'Spoke with at desk'],
    ['Pastor Lopez, Maria called', 'called'],
    ['Spoke with TARA at desk', 'Spoke with at desk'],
    ['CT wrist Finkelstein +C', 'CT wrist C'],
    ['Mae Smith called', 'called'],
    ['call 0171 555 01 23', 'call'],
    ['Officer Lori Glass in control room', 'Officer in control room'],
    ['lives at 123 Main St, Austin', 'lives'],
    ['treated 2016 at St. Alexa Medical Center with bendamustine', 'treated 2016 at with bendamustine'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));

  it.each(['s/p Kasai for biliary atresia', 'positive McMurray'])(
    '%s: not where somebody of the file is called so',
    (text) => expect(after(text, /Kasai|McMurray/.exec(text)![0])).not.toMatch(/Kasai|McMurray/),
  );
});
