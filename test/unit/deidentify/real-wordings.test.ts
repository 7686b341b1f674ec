/** What descriptions of published collections, exam lists and histories brought: harmless words stay, names behind cues go. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import type { Identifier } from '#engine/deidentify/types.ts';
import { layOut, tableIn } from '#engine/deidentify/shared-words.ts';
import { unpackWords } from '#engine/deidentify/unpack-words.ts';
import { isKnownWord } from '#engine/deidentify/known-word.ts';
import { isName, isOrdinary, isPerhapsName } from '#engine/deidentify/vocabulary.ts';

const after = (text: string, found: Identifier[] = []): string =>
  suggestByMode('clean', text, identifiersFrom(found), { multiple: false, days: -2000 }).after;
const patient = (value: string): Identifier[] => [{ kind: 'patient-name', value }];

describe('PS3.15 E.3.5: harmless wordings stay', () => {
  it.each([
    'DTIv60b2000_TRACEW',
    '3DT1_MPRAGE',
    'mtw_3dflash_v1i_R4',
    'cmrr_mbep2d_bold_MUX4_AP',
    'grs3d3d1_512t0',
    'svs_se_30_noECC',
    'fMRI_32chan_200PFOV',
    'dti_tra_dir16_SaveBySlc',
    'localizer@center_S2',
    'PTV65LN + gtvnode65',
    'RParotid, Llens, rneck',
    'IGTVn, zBox3, zPTV-OARs',
    'TCLmoco_tsevfl_PCASLhr',
    'Newly diagnosed with dextrocurvature',
    'MR MSCLE ADRNL ARTHRTS',
    'CT ABD BX NEEDLE PLCMNT',
    'US EXT ART BIL',
    'MRS_ecc',
    'Migraine without aura, intractable',
    'Poisoning by antidepressants, intentional self-harm',
    'Occupant of streetcar injured in collision with railway train',
    'Motor nucleus of hypoglossal nerve; Gluteus maximus muscle',
    'Injection of gadoxetic acid, then rifampicin and clarithromycin',
    'On ivacaftor, ibutilide and tiapride since the transplant',
  ])('%s', (text) => expect(after(text)).toBe(text));
});

describe('PS3.15 E.3.5: names and places that are words besides go where they are announced', () => {
  it.each([
    ['CT CHEST, pt Harding ', 'CT CHEST, pt'],
    ['Hip pain, Pt. Stone fell', 'Hip pain, Pt fell'],
    ['scanned by Burns; repeat', 'scanned by repeat'],
    ['US BREAST wife Gray present', 'US BREAST wife present'],
    ['CT HEAD, stanley gates, md', 'CT HEAD, md'],
    ['MRI KNEE Terrance M Branch', 'MRI KNEE'],
    ['Barbara Watts - CT HEAD', 'CT HEAD'],
    ['per Dr t. chambers: shoulder', 'per Dr shoulder'],
    ['Fracture, Rose Young, follow up', 'Fracture, follow up'],
    ['BRANCH^NOAH knee', 'knee'],
    ['t2_tse_sag / Carly Newton', 't2_tse_sag'],
    ['Outside CT from Auburn Hills', 'Outside CT'],
    ['MRI in West Hollywood', 'MRI in'],
    ['XR at Pacific Pines', 'XR'],
    ['Images from Klinikum Willis', 'Images'],
    ['Hip, North Providence Imaging Center', 'Hip'],
    ['call x2912 with results', 'call with results'],
    ['lives at 5933 Bright Court', 'lives'],
    ['3904 Wells St_Knee', 'Knee'],
    ['CT HEAD CS959FP80', 'CT HEAD'],
    ['born 9/7/89 knee', 'born knee'],
    ['Hip, Patient: Coles_John', 'Hip, Patient'],
    ['name: BRANCH, TRACY knee', 'name knee'],
    ['CHAMBERS_JULIAN knee', 'knee'],
    ['Rectal KARL MCGRATH biopsy', 'Rectal biopsy'],
    ['He lives in Hilo and works as a welder', 'He lives in and works as a welder'],
    ['Transferred from Hook for surgery', 'Transferred from for surgery'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
  it.each([
    ['MR HEAD, SMITH', 'MR HEAD'],
    ['Mr. LE was unable to lie flat', 'Mr was unable to lie flat'],
    ['MR Taylor Cortez HEAD', 'MR HEAD'],
    ['SMITH, CT HEAD', 'CT HEAD'],
    ['PID PAT06695_MR KNEE', 'PID_MR KNEE'],
    ['6600 York Road, MR HEAD WO CONTRAST', 'MR HEAD WO CONTRAST'],
    ['Giraud, Renée Poisoning by drugs', 'Poisoning by drugs'],
    ['Transferred from Emergency', 'Transferred from Emergency'],
    ['Saphenofemoral Junction', 'Saphenofemoral Junction'],
  ])('what stands beside them stays: %s', (text, left) => expect(after(text)).toBe(left));
  it('a family name beside the first letter of the given name is the patient, a side beside a word of images is none', () => {
    expect(after('pubis L. Stein', patient('Stein^Leah'))).toBe('pubis');
    expect(after('post avoid / Stark B', patient('Stark^Bernard'))).toBe('post avoid');
    expect(after('HAND R', patient('Hand^Robert'))).toBe('HAND R');
  });
  it('who is known goes behind a cue in small letters too, and where only the name begins with a capital', () => {
    expect(after('bariatric, wife small came', [{ kind: 'person', value: 'Small^Ann' }])).toBe('bariatric, wife came');
    const sentence = 'There is a fracture of the distal end of the WOOD right ulna.';
    expect(after(sentence, patient('Wood^April'))).not.toMatch(/wood/i);
    expect(after('HAND RT', patient('Hand^Summer'))).toBe('HAND RT');
  });
  it('a short name that is an article goes where it is announced or set apart, in small letters too', () => {
    expect(after('HIP LT - le', patient('Le^Linh'))).toBe('HIP LT');
    expect(after('seen pt le', patient('Le^Linh'))).toBe('seen pt');
    expect(after('IRM le genou', patient('Le^Linh'))).toBe('IRM le genou');
  });
  it('a middle initial does not part the name of the patient', () => {
    expect(after('pacemaker; Joy S Heart', patient('Heart^Joy^S'))).toBe('pacemaker');
  });
  it('a name with accents is no typing error of a medical word', () => {
    expect(isKnownWord('Şensoy')).toBe(false);
    expect(after('Ressonância magnética da pelve')).toBe('Ressonância magnética da pelve');
  });
});

describe('PS3.15 E.3.5, E.3.6: what is a word in its place', () => {
  it.each([
    ['JUNE phantom QA', 'JUNE phantom QA'],
    ['MR HEAD April Jones', 'MR HEAD'],
    ['Seen in April', 'Seen in'],
    ['April 12, knee', 'knee'],
  ])('June and April are months where nothing dates them and no name stands beside them: %s', (text, left) =>
    expect(after(text)).toBe(left),
  );
  it('in small letters in a sentence a word of English is one, in capitals it may be a name', () => {
    const text = 'The needle was passed and it was seen to be hazy at the pillar of the arch.';
    expect(after(text)).toBe(text);
    expect(after('CT CHEST PILLAR')).toBe('CT CHEST');
    expect(after('The films were read by Pillar and it is stable')).not.toMatch(/Pillar/);
  });
  it('a coded value may name a product and a state', () => {
    const code = (text: string): string => suggestByMode('code', text, identifiersFrom([]), { multiple: false }).after;
    expect(code('QIICR QIN IOWA')).toBe('QIICR QIN IOWA');
    expect(code('QIN KOWALSKI')).toBe('QIN');
  });
  it('a birthday is glued to its label', () => {
    expect(after('SCAPULA dobJul 18, 1921')).toBe('SCAPULA dob');
    expect(after('HIP gebMay 1956')).toMatch(/^HIP(?: geb)?$/);
    expect(after('dobutamine stress 18, 2021 ml')).toContain('dobutamine stress');
  });
  it('a known physician goes behind ref, also where the name is a part of the body', () => {
    const known = identifiersFrom([{ kind: 'person', value: 'Head^Zachary' }]);
    const clean = (text: string): string => suggestByMode('clean', text, known, { multiple: false }).after;
    expect(clean('CTA NECK ref HEAD')).not.toMatch(/HEAD/);
    expect(clean('CTA NECK HEAD')).toBe('CTA NECK HEAD');
    expect(after('CTA NECK ref HEAD')).toBe('CTA NECK ref HEAD');
  });
  it('whom somebody spoke with is somebody, though the name is a word', () => {
    expect(after('Discussed with Young of Meadowlark Clinic; recommend biopsy')).not.toMatch(/Young|Meadowlark/);
    expect(after('Findings discussed with Case, who agrees. No fracture')).not.toMatch(/Case/);
    for (const text of [
      'Discussed with patient. No fracture',
      'Reviewed with Radiology. No fracture',
      'Compared with Young patients. No fracture',
    ])
      expect(after(text)).toBe(text);
  });
  it('letters with a number behind a word for a user are somebody’s', () => {
    expect(after('knee, user qr07')).toBe('knee, user');
    expect(after('tech T2 map')).toBe('tech T2 map');
  });
});

describe('packed words', () => {
  const packed = 'car:d,diac bon.e,es lip car:dio';
  it('are found as they are unpacked, and nothing else is', () => {
    const words = tableIn(layOut(['other carder', packed]), 1);
    for (const word of unpackWords(packed)) expect(words.has(word), word).toBe(true);
    for (const word of ['car', 'cardi', 'bones!', 'lips', 'bo', 'diac', 'bon,e', 'e', '']) expect(words.has(word), word).toBe(false);
  });
  it('of English hold none that is somebody’s name alone', () => {
    for (const name of ['smith', 'kowalski', 'hastings', 'carly', 'hawthorne']) {
      expect(isName(name) || !isOrdinary(name), name).toBe(true);
      expect(isOrdinary(name) && !isPerhapsName(name), name).toBe(false);
    }
  });
}); // prettier-ignore
