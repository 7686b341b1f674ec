/** PS3.15 E.3.5: what the second reader sees where rules find nothing, what it leaves alone, and that it never speaks for who is known. */
import { describe, expect, it } from 'vitest';
import { cleanText, cleanValue, marksByRule } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { withoutWords } from '#engine/deidentify/kept-words.ts';
import { featuresOf, hashOf } from '#engine/deidentify/reader-features.ts';
import { readAgain } from '#engine/deidentify/reading.ts';
import { wordsOf } from '#engine/deidentify/text-words.ts';

const known = identifiersFrom([{ kind: 'patient-name', value: 'Quastenflosser^Zbigniew' }]);
const after = (text: string): string => cleanValue(text, known, -2000).after;

describe('it finds what no rule does, and says so', () => {
  it.each([
    ['Shared with caregiver Marigold at Quiet Harbor Home', 'Quiet'],
    ['driver from Golden Years will wait', 'Golden'],
    ['Call Brightwater', 'Brightwater'],
    ['Sign language, interpreter Joaquin Besser', 'Besser'],
    ['Time out done, signed kpettibone. No reaction observed.', 'kpettibone'],
    ['Staff: Lamar Jessup, Kiyoko Endo - no adverse reaction', 'Endo'],
  ])('%s', (text, word) => expect(after(text)).not.toContain(word));
  it('its marks are unsure, so that the review shows them', () => {
    const read = ['operator Skip swapped grid', 'transport Ace, chair 27', 'Buddy escort, back by 2'].flatMap((text) =>
      readAgain(text, marksByRule(text, known, undefined)),
    );
    expect(read.length).toBeGreaterThan(0);
    for (const { sure, what } of read) expect([sure, what]).toEqual([false, 'reads like a name']);
  });
});

describe('a day without a year, by what stands around it', () => {
  it.each(['HCG neg 10/3', 'gad rxn, see note 12/2', 'NEPHROSTOGRAM 4/9', 'MIP AXIAL 4/17', 'output check 7/16 ok'])(
    '%s',
    (text) => expect(after(text)).not.toMatch(/\d\/\d/),
  );
  it.each(['murmur 3/6 holosystolic', 'strength 4/5 on left', 'MIP AXIAL 10/5', 'FA 5/10/15', 'Biophysical 8/8'])(
    'not %s',
    (text) => expect(after(text)).toBe(text),
  );
});

describe('what is joined to a day is one, and to something counted is none', () => {
  it('3/18 or 3/25', () => expect(after('sister drives from Marfa, can only 3/18 or 3/25')).not.toMatch(/\d\/\d/));
  it.each(['strength 4/5 or 5/5', 'grade 3/6 to 4/6'])('%s', (text) => expect(after(text)).toBe(text));
});

describe('numbers and codes of a form that no rule knows', () => {
  it.each([
    ['badge T-118 temp issued', /118/],
    ['their chart GA-903', /903/],
    ['MRI SHOULDER RT G4417', /4417/],
    ['lot nos 1172M 1180M', /1172|1180/],
  ])('%s', (text, code) => expect(after(text)).not.toMatch(code));
  it.each([
    'TE 75 111 118 97',
    'b50-400-800 ax',
    'DTIv60b2000_TRACEW',
    'Window for bone: W2000 L500. Kernel sharp.',
    'T1 VIBE FS post 20/60/180 s',
    'Measurement summary TID1500',
    'RGB(24, 227, 228)',
    'T1W/SE/1024',
    'CT ABDOMEN 5MM B30F 120KV',
    'Slice 118 of 240',
    'Native T1 1040 ms, ECV 31 percent, above the site reference range.',
  ])('not %s', (text) => expect(after(text)).toBe(text));
  it('goes as a whole, and unsure', () => {
    const text = 'their chart GA-903';
    const [code] = readAgain(text, marksByRule(text, known, undefined));
    expect([text.slice(code!.start, code!.end), code!.sure, code!.what]).toEqual(['GA-903', false, 'reads like a number of somebody']); // prettier-ignore
  });
});

describe('it leaves alone', () => {
  it.each([
    'Sagittal T2 fat saturated, repeated for motion',
    'Left breast tomosynthesis with implant displaced views',
    'Echo stress treadmill Bruce',
    'Chest pain radiating to the left arm, troponin negative',
    'AX T1 FS POST GAD DELAYED',
    'Call radiologist',
    'Abd MR with Dixon',
    'Add on for Friday, after chemo infusion',
    '4D Ave 50 phase',
    'EXPIRATION HRCT NONCONTIG',
    'Neurocog visit 2 brain',
    'HEAD BONE ALGO 2.5',
    'Needle placed under fluoro, 12 mL dilute Magnevist, good distention.',
    'Rubbery lymph node in the groin, cat scratch in August, no weight loss.',
    'MR BRAIN W/WO 70553',
    'Epilepsy surgery workup. Wada test planned.',
  ])('%s', (text) => expect(after(text)).toBe(text));
  it('the first word of a sentence behind a name', () => {
    expect(after('witnessed C. Stroud. Risks and benefits discussed.')).toContain('Risks and benefits');
    expect(after('Lamar Jessup, Ann Chest')).toBe('Chest');
  });
  it('texts of other languages', () => {
    for (const text of [
      'Untersuchung wegen Schmerzen im Rücken ohne Trauma',
      'Dolor de espalda sin traumatismo previo',
    ])
      expect(readAgain(text, [])).toEqual([]);
  });
  it('what machines write', () => {
    const text = 'operator Skip swapped grid';
    expect(cleanText(text, known)).toBe(cleanValue(text, known, undefined, undefined, false).after);
  });
});

describe('what rules doubt', () => {
  it.each(['winston lutz 16 gantry angles', 'rotated like a potter bucky'])('stays: %s', (text) =>
    expect(after(text)).toBe(text),
  );
  it.each(['CT chest smith', 'R/O PE - nguyen', 'edited by gsummers'])('goes: %s', (text) =>
    expect(after(text)).not.toMatch(/smith|nguyen|gsummers/),
  );
  it('and what the file knows is not asked, if it is a word', () => {
    const accession = identifiersFrom([{ kind: 'accession', value: 'MFFE' }]);
    expect(cleanValue('Discovery MR750w MFFE', accession, -2000).after).not.toContain('MFFE');
  });
});

describe('it never speaks for', () => {
  it.each(['Bruce', 'Murphy', 'Foley', 'Hickman'])('a patient who is called %s', (name) => {
    const patient = identifiersFrom([{ kind: 'patient-name', value: `${name}^Ann` }]);
    for (const text of [`Echo stress treadmill ${name}`, `GB fundus with ${name} assessment`])
      expect(cleanValue(text, patient, -2000).after).not.toContain(name);
  });
  it('names as files write them, and with accents', () => {
    for (const text of ['Sequenzen^martin', 'FBP - ZHULAN, HÀ']) {
      const marks = marksByRule(text, known, undefined);
      expect(withoutWords(text, marks)).toEqual(marks);
    }
  });
});

it('asks the same of the same text: features and hashes do not change by chance', () => {
  const words = wordsOf('paged Stone re results');
  const reading = { text: 'paged Stone re results', words, found: words.map(() => undefined), mixedCase: true };
  expect(featuresOf(reading, 1)).toEqual(featuresOf(reading, 1));
  expect(featuresOf(reading, 1)).toContain('bpaged');
  // FNV-1a of the empty text and of "a" (draft-eastlake-fnv).
  expect([hashOf('') >>> 0, hashOf('a') >>> 0]).toEqual([0x811c9dc5, 0xe40c292c]);
});
