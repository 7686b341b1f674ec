/** What the cleaning leaves of a text the proof does not find: otherwise a whole object stays out for a word nobody minds. */
import { expect, test } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { searchText } from '#engine/deidentify/search-text.ts';
import { termsFrom } from '#engine/deidentify/search-terms.ts';
import { suggestByMode, type TextMode } from '#engine/deidentify/suggest-by-mode.ts';
import type { Identifier } from '#engine/deidentify/types.ts';
import { departmentDescriptions } from './department-descriptions.ts';
import { descriptions } from './descriptions.ts';

// What identifies, in the form of what texts are full of.
const values: readonly (readonly [kinds: readonly Identifier['kind'][], values: string])[] = [
  [
    ['patient-id', 'accession', 'other'],
    'LUNG-1;A-12;MR 2;P001;CT-0012;12345;1.5;2019-04;10/5;AB12;ABC;XR-7;R-1;PT-12;CHEST1;10-20-30;E11;DV26;B70;L5-S1;VCT;MR750;BODY 18;20;2021;5x5;MPR1;SE M;MFFE;W/WO;AP/LAT;2V;A1B2;X-1;SERIES 3;DELAY 3;AB-C;J-S-B;TSEG;T1W-1;TE-30;5 MM;2 VIEWS;1 OF 2;STAGE-4;120 KV;CT CHEST;MRI BRAIN',
  ],
  [
    ['patient-name', 'person'],
    'Long^Axis;Grant^May;Head^Neck;Lee^Bo;Do^Van;He^Xi;White^Rose;Sharp^Ray;Short^Axis;Ax^T2;Fat^Sat;Knee^Tom;Low^Dose;Ge^Ming;Ma^Yo;Bo^An;Te^Tr;Black^Blood;Star^Ali;Cone^Ann;Left^Right;Wells^Waters;Canon^Ty;Systems^Ulrika',
  ],
  [
    ['institution'],
    'CT ROOM 2;MRI 1.5T;SKYRA;CHEST CENTER;HEAD AND NECK CLINIC;3T MRI;WARD 12;Heart Institute;MAIN;Long Beach;Sharp Memorial;May Clinic;MR2;CT 64;ER;UKE;R2;GE;Skyra 3T;HOPE;TRAUMA 1',
  ],
  [
    ['address'],
    '12 Long Street;Bone Hill 3;3 MAY ROAD;Head St;HEAD 1;Pelvis Way;Lower Left;LEVEL 3;Bath;CT 06510;12 AX',
  ],
  [['phone'], '555-1234;12 34 56;1-2-3-4-5-6;0305 10 20'],
];
const machines = ['GE MEDICAL SYSTEMS', 'Canon Medical Systems', 'Discovery MR750w', 'SOMATOM Definition AS+', 'Ingenuity TF PET/CT', 'syngo MR E11', 'H31s', 'BODY 18', 'FFE\\M\\FFE', 'ORIGINAL\\PRIMARY\\AXIAL', '3.2.1\\5.5', 'C:HE1-4']; // prettier-ignore
const typed = [...descriptions, ...departmentDescriptions].filter((text) => text.length < 64);
const places: readonly (readonly [texts: readonly string[], mode: TextMode, vr: string])[] = [
  [typed, 'clean', 'LO'],
  [typed, 'clean', 'ST'],
  [typed, 'private', 'LO'],
  [typed, 'meaning', 'LO'],
  [machines, 'technical', 'LO'],
  [machines, 'maker', 'LO'],
  [machines, 'code', 'CS'],
  [machines, 'private', 'LO'],
];

test('for identifiers like the words of texts, in texts of every kind, alone, beside them and in them', () => {
  let seed = 11;
  const pick = <T>(some: readonly T[]): T => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return some[(seed >>> 8) % some.length]!;
  };
  const left: string[] = [];
  let found = 0;
  for (const [kinds, list] of values)
    for (const kind of kinds)
      for (const value of list.split(';')) {
        const identifiers: Identifier[] = [{ kind, value }];
        const known = identifiersFrom(identifiers);
        const terms = termsFrom({ identifiers, rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
        for (let round = 0; round < 24; round++) {
          const [texts, mode, vr] = pick(places);
          const [one, said] = [pick(texts), value.replace('^', pick([' ', '^', ', ', '_']))];
          const text = pick([
            one,
            one,
            `${one} ${said}`,
            `${said} ${one}`,
            `${one}${pick(['-', '_', '/', ', '])}${said}`,
            said,
          ]);
          if (searchText(terms, text, vr).length > 0) found += 1;
          const { after } = suggestByMode(mode, text, known, { multiple: vr !== 'ST' });
          const hits = after === '' ? [] : searchText(terms, after, vr);
          if (hits.length > 0) left.push(`${kind} ${value}, ${mode}: ${text} → ${after} (${hits.map((hit) => hit.text).join()})`); // prettier-ignore
        }
      }
  expect(left).toEqual([]);
  // The proof does find them where they were not cleaned.
  expect(found).toBeGreaterThan(800);
}, 60_000);

const day = (year: number, month: number, date: number): string => `${year}${String(month).padStart(2, '0')}${String(date).padStart(2, '0')}`; // prettier-ignore
const monthNames = 'January February March April May June July August September October November December'.split(' ');
const numbers = ['TR 2304 TE 61', '23.4 x 6.1', '12-10-08', 'b0 500 1000', '10:20:30', 'TE 61', 'CTDI 12.03.04', '3-5-60', 'Phase 3/4', 'May 2 flip']; // prettier-ignore

test('for dates in many forms, beside texts and other numbers', () => {
  const left: string[] = [];
  let found = 0;
  for (let turn = 0; turn < 240; turn++) {
    const [year, month, date] = [1931 + ((turn * 37) % 88), 1 + ((turn * 5) % 12), 1 + ((turn * 11) % 28)];
    const kind = (['birth-date', 'date'] as const)[turn % 2]!;
    const identifiers: Identifier[] = [{ kind, value: day(year, month, date) }];
    const known = identifiersFrom(identifiers);
    const terms = termsFrom({ identifiers, rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
    const [d, m, name] = [String(date).padStart(2, '0'), String(month).padStart(2, '0'), monthNames[month - 1]!];
    const forms = [day(year, month, date), `${date}.${month}.${year}`, `${month}/${date}/${year}`, `${year}-${m}-${d}`, `${date} ${name} ${year}`, `${name} ${date}, ${year}`, `${d} ${m} ${year}`, `${year}_${m}_${d}`, `${year}:${m}:${d}`, `${date}/${month}-${year}`, `${date} - ${month} - ${year}`, `${date}, ${month}, ${year}`, `${date}.${month}.${String(year).slice(2)}`, `${date} ${month} ${String(year).slice(2)}`]; // prettier-ignore
    for (const [index, form] of forms.entries()) {
      const near =
        index % 2 === 0 ? numbers[(turn + index) % numbers.length]! : typed[(turn * 7 + index) % typed.length]!;
      const text = [`${near} ${form}`, `${form} ${near}`, `${near}, ${form}`][(turn + index) % 3]!;
      for (const mode of ['clean', 'meaning', 'technical', 'private'] as const) {
        if (searchText(terms, text, 'LO').length > 0) found += 1;
        const { after } = suggestByMode(mode, text, known, { multiple: true });
        const hits = after === '' ? [] : searchText(terms, after, 'LO');
        if (hits.length > 0) left.push(`${kind} ${form}, ${mode}: ${text} → ${after} (${hits.map((hit) => hit.text).join()})`); // prettier-ignore
      }
    }
  }
  expect(left).toEqual([]);
  expect(found).toBeGreaterThan(10_000);
}, 60_000);

test('numbers one after another are the day of the study only with a whole year', () => {
  const identifiers: Identifier[] = [{ kind: 'date', value: '20240310' }];
  const terms = termsFrom({ identifiers, rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
  expect(searchText(terms, 'DYN 10 3 24 s, TE 10, 3, 24', 'LO')).toEqual([]);
  expect(searchText(terms, '10 3 2024', 'LO')).toHaveLength(1);
  expect(searchText(terms, '10.3.24', 'LO')).toHaveLength(1);
});
