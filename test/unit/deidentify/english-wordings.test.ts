/** English as technologists and radiologists type it: clinical wordings stay, names that are words and codes of rooms go. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { isComposed } from '#engine/deidentify/medical-compounds.ts';
import { suggestByMode, type TextMode } from '#engine/deidentify/suggest-by-mode.ts';
import type { Identifier } from '#engine/deidentify/types.ts';
import { isName, isPerhapsName } from '#engine/deidentify/vocabulary.ts';
import { clinicalWords } from '#engine/deidentify/words-clinical.ts';

const after = (text: string, found: Identifier[] = [], mode: TextMode = 'clean'): string =>
  suggestByMode(mode, text, identifiersFrom(found), { multiple: false, days: -2000 }).after;
const patient = (value: string): Identifier[] => [{ kind: 'patient-name', value }];
const person = (value: string): Identifier[] => [{ kind: 'person', value }];

describe('rooms and beds of patients', () => {
  it.each([
    ['Sent up to room 5K-21, nurse aware', 'Sent up to room nurse aware'],
    ['PORTABLE CHEST RM 3C-07', 'PORTABLE CHEST RM'],
    ['Rm. 418 isolation', 'Rm isolation'],
    ['lies in bed 22A', 'lies in bed'],
    ['ward 6 East bed 2, fell', 'ward bed fell'],
    ['room 9, bed B on oxygen', 'room bed on oxygen'],
    ['unit 3N-11 called', 'unit called'],
    ['Thorax im Bett, Station 4B-2', 'Thorax im Bett, Station'],
    ['chambre 218 lit 1, thorax', 'chambre lit thorax'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it.each([
    'MR ROOM 1',
    'CT 2',
    'Room 3',
    'XR room 11, upright',
    'PET 3 min/bed 200x200',
    'bed position 4, 90 s',
    'Station 2 thighs',
    'nodes at station 10L and station 4R',
    'Pelvic floor 3D T2',
    'on room air 97%',
    'orbital floor 2mm recon',
  ])('%s stays', (text) => expect(after(text)).toBe(text));
});

describe('names that are words, behind what was done', () => {
  it.each([
    ['Zofran 4 mg administered Green', 'Zofran 4 mg administered'],
    ['22g right hand started White, flushed', '22g right hand started flushed'],
    ['Repeat lateral done Young.', 'Repeat lateral done'],
    ['Sat probe checked Wood; ok', 'Sat probe checked ok'],
    ['Contrast injected Li', 'Contrast injected'],
    ['LASIX GIVEN BROWN', 'LASIX GIVEN'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it.each([
    'Zofran administered IV',
    'Repeat done prone',
    'Wristband placed Green',
    'Skin marker placed Blue, left',
    'Exam completed Supine',
    'study done May',
  ])('%s stays', (text) => expect(after(text)).toBe(text));
});

describe('PS3.15 E.3.5: clinical English stays', () => {
  it.each([
    'DM2 dxed 2011, txed with metformin',
    'Vietnamese speaking, video interpreter on',
    'Arabic-speaking, translator at bedside',
    'speaks only Tagalog',
    'Need read ASAP, NPO, LFTs pending',
    'ETA 20 min, FYI on BiPAP, SOB, WNL otherwise',
    'SICU pt, LVAD, PNET on Bx',
    'Long LT Ovary',
    'US Long RT Kidney',
    'Hepatofugal flow, anterolisthesis of L5, fecalith',
    'Contrast extravasated at R AC',
    'ARIA plan import',
    'VARIAN ARIA v15',
    'AX VIBE ART',
    'Films on CD',
    'Known Bechterew, third webspace tenderness',
    'uncal herniation, heterotaxy, desiccated disc',
    'Greulich and Pyle bone age',
    'Apgar 9, Lyme titer positive',
    'NASH cirrhosis, ANA negative',
    'Dobhoff tip, jtube check, kenalog 40',
    'Epididymal cyst, brownish aspirate, snuffbox tender',
    'Earplugs and headset on, trajectory marked',
    'McMurray pos, Pacer checked, Narcan given',
    'Dr paged, wants repeat',
    'Heparin held, MD aware',
  ])('%s', (text) => {
    expect(after(text)).toBe(text);
    expect(after(text, patient('Roe^Tom'))).toBe(text);
  });
  it.each([
    ['CT ABD PEL W garrett 03-14-2011', 'CT ABD PEL W 09-21-2005'],
    ['Brought on CD, Morris Hale Clinic', 'Brought on CD'],
    ['COPD dxed at Clearwater General Hospital', 'COPD dxed'],
    ['COR LAVA ART tech Gomez', 'COR LAVA ART tech'],
    ['dr held, MD read', 'dr MD read'],
    ['Dr Held called', 'Dr called'],
  ])('%s: what stands beside the name', (text, left) => expect(after(text)).toBe(left));
  it('of somebody who is called so the same word goes', () => {
    expect(after('Long RT Kidney', person('Long^Lee'))).toBe('Long RT Kidney');
    expect(after('Long RT Kidney', patient('Long^Lee'))).toBe('RT Kidney');
    expect(after('RT KIDNEY LONG', person('Long^Lee'))).toBe('RT KIDNEY');
    expect(after('ARIA plan', patient('Roe^Aria'))).toBe('plan');
    expect(after('French speaking', patient('French^Lee'))).toBe('speaking');
  });
  it('no word of the list is a name of the tables', () => {
    expect([...clinicalWords].filter((word) => isName(word) || isPerhapsName(word))).toEqual([]);
  });
  it('words are composed of parts of medicine alone', () => {
    for (const word of ['hepatopetal', 'retrolisthesis', 'enterolith', 'recanalated'])
      expect(isComposed(word)).toBe(true);
    for (const word of ['hepburn', 'petals', 'monolith', 'bedated', 'arthurs', 'pancho'])
      expect(isComposed(word)).toBe(false);
  });
});

describe('Occupation', () => {
  it.each(['Farmer', 'BAKER', 'retired carpenter', 'Cook (school)', 'Coal miner, dust exposure', 'Truck driver'])(
    '%s stays',
    (text) => expect(after(text, patient('Roe^Ana'), 'occupation')).toBe(text),
  );
  it('names go: of somebody who is called so, of two beside each other, with an initial', () => {
    expect(after('Farmer', patient('Farmer^Ana'), 'occupation')).toBe('');
    expect(after('Farmer', person('Farmer^Lee'), 'occupation')).toBe('');
    for (const text of ['Baker Mason', 'Farmer, J', 'Smith', 'Farmer^Joan', 'Carpenter Lopez'])
      expect(after(text, [], 'occupation')).toBe('');
  });
  it('nothing is left of who somebody works for; what they do is', () => {
    expect(after('PUNJAB STAR', [], 'occupation')).toBe('');
    expect(after('beekeeper', [], 'occupation')).toBe('beekeeper');
    expect(after('Hormel packer', [], 'occupation')).toBe('packer');
  });
});

describe('Special Needs (0038,0050)', () => {
  it.each(['Walker', 'CANE', 'wheelchair', 'Walker, one assist', 'walker with oxygen'])(
    '%s is what somebody walks with',
    (text) => expect(after(text, patient('Roe^Ana'), 'needs')).toBe(text),
  );
  it('stays where somebody is named behind it in small letters', () => {
    expect(after('Walker, ride w Cletus', patient('Roe^Ana'), 'needs')).toMatch(/^Walker, ride w\s*$/);
    expect(after('Walker, James', patient('Roe^Ana'), 'needs')).not.toMatch(/James/);
  });
  it('goes where the patient is called so, and beside another name', () => {
    expect(after('Walker', patient('Walker^Ana'), 'needs')).toBe('');
    expect(after('Walker, James', patient('Roe^Ana'), 'needs')).toBe('');
  });
});
