/** Words that scanners glue together and short names of procedures stay; names that look like them go. */
import { describe, expect, it } from 'vitest';
import { isGlued } from '#engine/deidentify/glued-words.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { isKnownWord } from '#engine/deidentify/known-word.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import type { Identifier } from '#engine/deidentify/types.ts';

const after = (text: string, found: Identifier[] = []): string =>
  suggestByMode('clean', text, identifiersFrom(found), { multiple: false, days: -2000 }).after;

describe('PS3.15 E.3.5: what protocols are called stays', () => {
  it.each([
    'dwi_DYNDISTCALC_tra',
    'PET_SUMFRAMES_30min',
    'task-alignvideo_dir-AP_bold',
    'DTI_CorAPmosaic',
    'rest_EchoTHlog_NavAPmotion',
    'WIPDTI2minSENSE',
    'WIPBOLD_b800SENSE',
    'MRAC_UTE_UMAP',
    'CT CHEST, gain 10000',
    'Loclzj tumor, subtrj, perq abltj',
    'Addl gestation, unlstd exam of tumr',
    'Brachytx w/ addl exps',
    'Locm 300 mg/ml; Hocm 150 mg/ml',
    'MDL100907 and PK11195 with Pittsburgh compound B',
    'Technetium 99m TRODAT, [11C]DASB, piflufolastat',
    'DIEP flap planning CTA',
    'MR bekken perfusie voor detectie',
    'RM ENCEFALO spettroscopia, protocollo ricerca',
    'Sequenzen Projekt Schlaganfall nativ',
    'OpenNeuro heudiconv dcm2niix',
    'sphericity of the nodule',
    '1,OPA,SE,VZOOM,B40f,340,2.5,120,40,nan,1.5',
    'RM encefalo: ascesso temporale, edema; ricovero dopo caduta',
    'Scanner rachidien, hypercapnie, ictus; fievre et toux',
    'TC torace: versamento, nodulo polmonare, dispnea da sforzo',
    'Verkalkungen der Gallensteine, Zweitbefund Tumorboard',
    'RM seio: informe de seguimento, tendinite, disnea',
    'EPI acc2 nointerp, noattn, non-scatter; bold_oneback_run-2',
    'Nervus trigeminus, facialis and ischiadicus; musculus deltoideus',
    'Myelogphy urtr, orthodontia',
    'cmrr_mbepi_s4_PA, calc_T2SSGMoCoHR, WIPT1_MPRAGE',
    'axbrain, corknees and sagliver',
    'bewegungskorrigiert; yeux ouverts',
    'MR badanie kregow, sesja 2',
  ])('%s', (text) => expect(after(text)).toBe(text));
});

describe('PS3.15 E.3.5: names of those forms go', () => {
  it.each([
    ['CT CHEST Felicity', 'CT CHEST'],
    ['MRI KNEE WIPPERMAN', 'MRI KNEE'],
    ['MRI KNEE Hadj', 'MRI KNEE'],
    ['XR HAND SECREST', 'XR HAND'],
    ['CT HEAD Ute', 'CT HEAD'],
    ['read by Diep, CT HEAD', 'read by CT HEAD'],
    ['MRI from Pittsburgh', 'MRI'],
    ['CT ABDOMEN 48310', 'CT ABDOMEN'],
    ['Sequenzen^martin', 'Sequenzen'],
    ['CT HEAD, Sebold', 'CT HEAD'],
    ['QWE12RTZ CHEST', 'CHEST'],
    ['CHEST^mason routine', 'CHEST routine'],
    ['CT HEAD Drolet', 'CT HEAD'],
    ['CT HEAD, Sarsfield', 'CT HEAD'],
    ['XR HAND Nan', 'XR HAND'],
    ['CT ABDOMEN 5550,134,221', 'CT ABDOMEN'],
    ['scan by JSmith of knee', 'scan by of knee'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));

  it('a known patient goes whatever the word is built of', () => {
    const known: Identifier[] = [
      { kind: 'patient-name', value: 'Sumframes^Ute' },
      { kind: 'patient-id', value: '20000' },
    ];
    expect(after('CT HEAD Sumframes', known)).toBe('CT HEAD');
    expect(after('CT HEAD 20000', known)).toBe('CT HEAD');
    expect(after('CT HEAD Ute', known)).toBe('CT HEAD');
  });

  it('what a technique is called stays for a patient of that name, and beside others goes', () => {
    const dixon: Identifier[] = [{ kind: 'patient-name', value: 'Dixon^Crystal' }];
    const stone: Identifier[] = [{ kind: 'patient-name', value: 'Stone^Ute' }];
    expect(after('Head_MRAC_DIXON, urate crystal disease', dixon)).toBe('Head_MRAC_DIXON, urate crystal disease');
    expect(after('MRAC_UTE_NAC, stone localization')).toBe('MRAC_UTE_NAC, stone localization');
    expect(after('MRAC_UTE_NAC, stone localization', stone)).toBe('MRAC_NAC, stone localization');
    expect(after('CT HEAD DIXON', dixon)).toBe('CT HEAD');
    expect(after('CT HEAD UTE STONE', stone)).toBe('CT HEAD');
  });

  it('pieces are glued in any number, and nothing else between them', () => {
    for (const word of ['dyndistcalc', 'alignvideos', 'distmap', 'scattercorr']) expect(isGlued(word)).toBe(true); // prettier-ignore
    for (const word of ['gresens', 'shimmin', 'secrest', 'echo', 'mapman', 'sumner']) expect(isGlued(word)).toBe(false);
    for (const word of ['JSpain', 'KPaine', 'Sagarmosaic', 'DRLopez', 'KLStone2'])
      expect(isKnownWord(word)).toBe(false);
  });
});
