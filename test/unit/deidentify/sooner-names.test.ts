/** PS3.15 E.3.6: frequent family names that are words besides, of people in no header: they go where hospitals write them for somebody, and stay where the word is meant. */
import { describe, expect, test } from 'vitest';
import { cleanText } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/compile-identifiers.ts';

const nobody = identifiersFrom([{ kind: 'patient-name', value: 'Okonkwo^Adaeze' }]);
const clean = (text: string): string => cleanText(text, nobody);

describe('a family name that is hardly anything else goes', () => {
  test.each([
    ['Prior ORIF tibia, Harding to compare', 'Prior ORIF tibia to compare'],
    ['TUMOR BOARD MILLS', 'TUMOR BOARD'],
    ['Cath lab 2 - Meadows', 'Cath lab 2'],
    ['Peds sedation (Powers)', 'Peds sedation'],
    ['PRELIM WINTERS NEG HEAD', 'PRELIM NEG HEAD'],
    ['paged Brooks re critical result', 'paged re critical result'],
  ])('%s', (text, after) => expect(clean(text)).toBe(after));
});

describe('one that stands for other things too goes beside a sign of somebody', () => {
  test.each([
    ['PORT ACCESSED BY GOLDEN', 'PORT ACCESSED'],
    ['SCANNED BY WHITE/BROWN', 'SCANNED'],
    ['TECH=TANNER COORD=GRANT', 'TECH COORD'],
    ['Little closed w/ Angioseal', 'closed w/ Angioseal'],
    ['HANDOFF TO BALL AT 1900', 'HANDOFF TO AT 1900'],
    ['Agree with above. French', 'Agree with above'],
    ['s/p lap chole (Gross), fever', 's/p lap chole , fever'],
    ['OR FLUORO DR BRIDGES ROOM 4', 'OR FLUORO DR ROOM 4'],
    ['K. Chambers repeated the lateral', 'K repeated the lateral'],
    ['images shared at White’s request', 'images shared at request'],
    ['lumpectomy by manning, radiation after', 'lumpectomy by radiation after'],
    ['SECOND OPINION FOR WATERS', 'SECOND OPINION FOR'],
  ])('%s', (text, after) => expect(clean(text).replace(/\s+/g, ' ')).toBe(after));
});

describe('the word stays', () => {
  test.each([
    'Foster parents notified by phone',
    'Hill-Rom bed, no scale',
    'Wristband placed Green',
    'DISCUSSED WITH GREEN TEAM',
    'Seen in clinic in May, stable',
    'Attenuation corrected using Dixon water',
    'LAA sizing prior to Watchman',
    'Removal of Stone and Stent',
    'CT KIDNEY STONE PROTOCOL',
    'L WALL MOTION NORMAL',
    'TC de colon con aire',
    'White matter disease, Black blood T2',
    'POST VOID, LONG AXIS',
    'BONE AGE HAND',
    'Bell palsy, Graves disease',
  ])('%s', (text) => expect(clean(text)).toBe(text));
});

describe('a pair of words or a thing before a name explains nobody away', () => {
  test.each([
    ['Spoke to Bill about the delay', 'Spoke to about the delay'],
    ['Discussed with Omar at bedside', 'Discussed with at bedside'],
    ['reviewed by Smith and Lang', 'reviewed by and'],
    ['page Wells 4471', 'page'],
    ['Consent by Emily Post, RN', 'Consent by RN'],
    ['read by stone, MR', 'read'],
    ['disc from Royal Free Hospital', 'disc'],
  ])('%s', (text, after) => expect(clean(text)).toBe(after));
});
