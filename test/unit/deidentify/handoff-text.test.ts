/** What a second benchmark of the kind that archives use found in texts: houses of medicine, names that are words, medicines and eponyms. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { presetProfile } from '#engine/deidentify/options.ts';
import { suggestText } from '#engine/deidentify/suggest-text.ts';
import type { Identifier } from '#engine/deidentify/types.ts';

const after = (text: string, found: Identifier[] = []): string =>
  suggestText(text, identifiersFrom(found), { multiple: false, days: -2000 }).after;

describe('institutions that no attribute of the collection names', () => {
  it.each([
    ['Seen at Tri-County Imaging Center last week', 'Seen at last week'],
    ['Transferred from Blue Ridge Cancer Institute for MRI', 'Transferred from for MRI'],
    ['MR KNEE RT, Lakeland General Hospital', 'MR KNEE RT'],
    ['CT CHEST - Valley Heart Center', 'CT CHEST'],
    ['Outside films from Harborview Radiology Associates', 'Outside films'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it.each([
    'CT Chest Center cut',
    'BREAST MRI Group 2',
    'Lung Cancer Screening',
    'Image Center 40',
    'Heart Cine Systems test',
  ])('where no house is meant every word stays: %s', (text) => expect(after(text)).toBe(text));
  it('an institution whose name is words of medicine alone is known by all of them', () => {
    const found: Identifier[] = [{ kind: 'institution', value: 'Heart Center' }];
    expect(after('CTA Heart Center prior', found)).toBe('CTA prior');
    expect(after('Heart and center of the lung', found)).toBe('Heart and center of the lung');
  });
});

describe('people who are called by a part of the body', () => {
  const foot: Identifier[] = [
    { kind: 'person', value: 'Foot^Ann' },
    { kind: 'patient-name', value: 'Hand^Joe' },
  ];
  it.each([
    ['MIP 10 mm thick by Foot', 'MIP 10 mm thick'],
    ['CT GUIDED BX DR FOOT', 'CT GUIDED BX'],
    ['CHEST PA (Hand)', 'CHEST PA'],
    ['3D TOF^HAND', '3D TOF'],
    ['HAND^3D TOF', '3D TOF'],
  ])('%s', (text, left) => expect(after(text, foot)).toBe(left));
  it.each(['DR HAND 3 VIEWS LT', 'MR FOOT W/O', 'LEFT HAND AP', 'XR HAND, FOOT'])(
    'the part of the body stays: %s',
    (text) => expect(after(text, foot)).toBe(text),
  );
  it('a given name that is a word goes with the name before a degree', () =>
    expect(after('CT HEAD per Iris Tanaka, MD')).toBe('CT HEAD per'));
});

describe('dates that are moved', () => {
  it('not into a month that is the name of somebody: the proof would find the name', () => {
    const found: Identifier[] = [{ kind: 'patient-name', value: 'Roe^May' }];
    expect(after('Prior of 5 Nov 2011', found)).toBe('Prior of');
    expect(after('Prior of 5 Nov 2011')).toBe('Prior of 15 May 2006');
  });
  it('not where a number of the old date is part of the new one', () =>
    expect(after('Prior of Aug 20, 2011')).not.toContain('20'));
});

describe('words of histories stay', () => {
  it.each([
    'Magnevist 0.1 mmol/kg',
    'Non small cell lung cancer stage IIIB, on pembrolizumab',
    'EGFR exon 19 deletion, on osimertinib',
    'Metformin, lisinopril, atorvastatin, amlodipine, warfarin, apixaban',
    'Hodgkin lymphoma, Ann Arbor stage IIA, ABVD x 6',
    'Arnold Chiari malformation with syrinx',
    'Budd-Chiari, Caroli disease',
    'Krukenberg tumor, Schatzki ring, Dupuytren contracture',
    'Spetzler-Martin 3, Hunt Hess 2',
    'Bence Jones proteinuria',
    'Weber B ankle, Salter Harris II',
    'Stensen duct, Wharton duct, Morison pouch',
    'TCGA-LUAD, NSABP B-51',
  ])('%s', (text) => expect(after(text)).toBe(text));
  it.each(['CT CHEST HICKEY', 'XR HAND HOLLADAY', 'Lakeland CT', 'MR BRAIN DUNLAP', 'Marsh t2_tse'])(
    'what is a family name or a town first is one: %s',
    (text) => expect(after(text)).toBe(text.replace(/ ?(?:HICKEY|HOLLADAY|Lakeland|DUNLAP|Marsh) ?/, '')),
  );
});

it('the hand-off keeps structured reports, cleaned entry by entry, as the archive takes them', () =>
  expect(presetProfile('tcia').clean).toContain('structured-content'));
