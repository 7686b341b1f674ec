/** What a second benchmark of the kind that archives use found in texts: houses of medicine, names that are words, medicines and eponyms. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { presetProfile } from '#engine/deidentify/options.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import type { Identifier } from '#engine/deidentify/types.ts';
import { ct, run } from './object.ts';

const after = (text: string, found: Identifier[] = []): string =>
  suggestByMode('clean', text, identifiersFrom(found), { multiple: false, days: -2000 }).after;

describe('institutions that no attribute of the collection names', () => {
  it.each([
    ['Seen at Tri-County Imaging Center last week', 'Seen at last week'],
    ['Transferred from Blue Ridge Cancer Institute for MRI', 'Transferred from for MRI'],
    ['MR KNEE RT, Lakeland General Hospital', 'MR KNEE RT'],
    ['CT CHEST - Valley Heart Center', 'CT CHEST'],
    ['Outside films from Harborview Radiology Associates', 'Outside films'],
    ['Images requested by Queen of the Valley Medical Center', 'Images requested'],
    ['Seen at Our Lady of Peace Hospital', 'Seen'],
    ['CT from Presbyterian Hospital of Elmhurst', 'CT'],
    ['Resides in Golden; asbestos exposure', 'Resides in asbestos exposure'],
    ['WB PET at Metro Diagnostic Imaging', 'WB PET'],
    ['Home: 485 Cherry Hill Road Apt 4B, Plano, ZIP 19983. Hip pain', 'Home. Hip pain'],
    ['Home: 765 Route 9, Marlow. Hip pain', 'Home. Hip pain'],
    ['Address 6934 Orchard Park Road, Hilo. Neck pain', 'Address. Neck pain'],
    ['Address: 5192 Jefferson Ave, Golden hip fracture', 'Address hip fracture'],
    ['Home: 1384 Peachtree Pkwy, Mobile, AL 81910. Hip pain', 'Home. Hip pain'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it.each([
    'CT Chest Center cut',
    'BREAST MRI Group 2',
    'Lung Cancer Screening',
    'Image Center 40',
    'Heart Cine Systems test',
    'pain at Lumbar Spine Imaging',
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
    ["SAG STIR for HAND's spine", 'SAG STIR for spine'],
    ['**HAND** CT NECK', 'CT NECK'],
    ['DX CHEST 1V / Foot', 'DX CHEST 1V'],
    ['DYNAMIC - Foot, RT', 'DYNAMIC'],
    ['Recon 2 A. FOOT', 'Recon 2'],
    ['pneumonia, pt of Foot', 'pneumonia, pt of'],
    ['REPEAT FOR HAND SPINE', 'REPEAT FOR SPINE'],
    ['Her husband Percival Best reports pain', 'Her husband reports pain'],
    ['HIP LT - hand', 'HIP LT'],
    ['Spoke with Olivier Root (daughter); consent obtained', 'Spoke with (daughter); consent obtained'],
    ['Spoke with Natasha Root (daughter); consent obtained', 'Spoke with (daughter); consent obtained'],
    ['Spoke with Gene Kim (daughter); consent obtained', 'Spoke with (daughter); consent obtained'],
  ])('%s', (text, left) => expect(after(text, foot)).toBe(left));
  it.each(['DR HAND 3 VIEWS LT', 'MR FOOT W/O', 'LEFT HAND AP', 'XR HAND, FOOT', 'Dr Chest 2 views'])(
    'the part of the body stays: %s',
    (text) => expect(after(text, foot)).toBe(text),
  );
  it('a middle initial between two parts of a name is no side', () =>
    expect(after('MERRY R ROSE - CT HEAD', [{ kind: 'patient-name', value: 'Rose^Merry^R' }])).toBe('CT HEAD'));
  it('norm is a name beside an initial and the family name', () =>
    expect(after('NORM R Carter - CT HEAD', [{ kind: 'patient-name', value: 'Carter^Norm^R' }])).toBe('CT HEAD'));
  it('left is no lieutenant', () =>
    expect(['HIP LT - Thornton', 'KNEE LT THORNTON', 'Lt. Thornton'].map((text) => after(text))).toEqual([
      'HIP LT',
      'KNEE LT',
      '',
    ]));
  it('a particle that is the whole name of a physician', () =>
    expect(after('MPR 3 mm made by Le', [{ kind: 'person', value: 'Le^Ann' }])).toBe('MPR 3 mm made'));
  it('an address of words of medicine is known by its numbers', () =>
    expect(after('Lives 77 Mobile Court 9', [{ kind: 'institution', value: '77 Mobile Court 9' }])).toBe('Lives'));
  it('an ID is found across a label and blanks', () =>
    expect(after('MR# ID-883 519 pleural effusions', [{ kind: 'patient-id', value: 'ID-883519' }])).toBe(
      'pleural effusions',
    ));
  it('what stands before a date is no e-mail address', () =>
    expect(after('T1 @ 1.5T SAG POST @20')).toBe('T1 @ 1.5T SAG POST @20'));
  it('nor is a month a host', () => expect(after('T1 SAG POST @Jun. 15, 2011')).toBe('T1 SAG POST @Dec. 23, 2005'));
  it('a given name that is a word goes with the name before a degree', () =>
    expect(after('CT HEAD per Iris Tanaka, MD')).toBe('CT HEAD per MD'));
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
    'Cervical cancer FIGO IIB, PET avid nodule, no acute findings',
    'Krukenberg tumor, Schatzki ring, Dupuytren contracture',
    'Spetzler-Martin 3, Hunt Hess 2',
    'Bence Jones proteinuria',
    'Granulocytes, cytotoxin, osteolytic tissue, visualized repeatedly',
    'Pacemaker, MRI conditional; myasthenia gravis, thyroglobulin rising',
    'Gd-BOPTA 12 ml',
    'DYN 10-20-30-40 s',
    'b50-400-800 ax',
    'IsoCal',
    'Phoenix Report',
    'Graves eye disease, Fuhrman grade 3, interim',
    'Weber B ankle, Salter Harris II',
    'Stensen duct, Wharton duct, Morison pouch',
    'TCGA-LUAD, NSABP B-51',
    'Newborn with bilious vomiting, enrolled in trial, electrolytes normal, droopiness',
    'Hormonal therapy, cutaneous lesions, seatbelt injury',
  ])('%s', (text) => expect(after(text)).toBe(text));
  it.each(['CT Felicity', 'CT CHEST HICKEY', 'XR HAND HOLLADAY', 'Lakeland CT', 'MR BRAIN DUNLAP', 'Marsh t2_tse'])(
    'what is a family name or a town first is one: %s',
    (text) => expect(after(text)).toBe(text.replace(/ ?(?:Felicity|HICKEY|HOLLADAY|Lakeland|DUNLAP|Marsh) ?/, '')),
  );
});

describe('writing that hides who it is about', () => {
  const found: Identifier[] = [
    { kind: 'patient-name', value: 'Kovacevic^Petra Maria^Ludmila' },
    { kind: 'patient-id', value: '48151623' },
    { kind: 'birth-date', value: '19510423' },
    { kind: 'person', value: 'Schulz^Jana' },
  ];
  const version = (text: string): string =>
    suggestByMode('version', text, identifiersFrom(found), { multiple: false }).after;
  it.each([
    ['Thorax 23.04.', 'Thorax'],
    ['CT 1951-4', 'CT'],
    ['CT 4.1951', 'CT'],
    ['KPML CT', 'CT'],
    ['kpml CT', 'CT'],
    ['scanned by js', 'scanned'],
    ['op js thorax', 'op thorax'],
    ['75 111 118 97 99 101 118 105 99', ''],
  ])('%s', (text, left) => expect(after(text, found)).toBe(left));
  it.each(['JNXXMYLDMV3GSYY= B', 'V32615184.1', 'R75,111,118,97,99,101,118,105,99'])('in versions: %s', (text) =>
    expect(version(text)).not.toContain(/[^ ]{8,}/.exec(text)![0]),
  );
  it.each(['Size 23.05. and more', 'CT 1951-5 series', 'TE 75 111 118 97', 'guided by CT', 'signed off'])(
    'what is not theirs stays: %s',
    (text) => expect(after(text, found)).toBe(text),
  );
  it.each(['10.4', '23.04.1', 'VE11C', 'syngo CT 2012B', 'sles_hde.99', '12HW28.7', 'R11.4.0 (2019-05)'])(
    'versions stay: %s',
    (text) => expect(version(text)).toBe(text),
  );
});

describe('safe private texts', () => {
  const stays = (text: string): string =>
    suggestByMode('private', text, identifiersFrom([]), { multiple: false }).after;
  it.each(['Dr. Hollisterman', 'SMITH^JOHN', 'John Smith', 'Tech: Martha', 'Mercy General Hospital'])(
    'hold no people whom no other attribute names: %s',
    (text) => expect(stays(text)).toBe(''),
  );
  it.each([
    'efgre3d',
    'X_64.0_0|Y_2',
    'ChestRoutine_WFBMC',
    'C:HEA;HEP',
    'GEMSOW01',
    'Allura',
    'FAST',
    'DRX Revolution',
  ])('words of makers stay: %s', (text) => expect(stays(text)).toBe(text));
});

describe('coded values that nobody checks', () => {
  it.each(['PH 555 301 8842', 'Ph (555)301-8842', '07/21/1953', '(555)301-8842'])('%s is none', (value) => {
    const { at } = run(ct({ AcquisitionContrast: value }), presetProfile('tcia'));
    expect(at('00089209') ?? '').not.toMatch(/\d{2}/);
  });
  it.each(['T2 STAR', 'TYPE 1 2 3', 'B0 1000'])('%s stays', (value) =>
    expect(run(ct({ AcquisitionContrast: value }), presetProfile('tcia')).at('00089209')).toBe(value),
  );
});

it('the hand-off keeps structured reports, cleaned entry by entry, as the archive takes them', () =>
  expect(presetProfile('tcia').clean).toContain('structured-content'));
