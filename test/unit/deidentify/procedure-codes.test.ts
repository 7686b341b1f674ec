/** PS3.15 E.3.5: codes of procedures and modalities in descriptions are public; other numbers of five digits go in doubt. */
import { expect, it, test } from 'vitest';
import { cleanText, cleanValue } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import type { Identifier } from '#engine/deidentify/types.ts';

const clean = (text: string, found: Identifier[] = []): string => cleanText(text, identifiersFrom(found));

test.each([
  '70553 MRI BRAIN W/WO',
  'MRI BRAIN W/WO 70553',
  '70553-26 MRI BRAIN',
  '71260/74177 CT CAP',
  'MRI 70553,70551',
  '(74177) CT ABD/PELVIS',
  '77067 SCREENING MAMMO BI',
  '76700 US ABDOMEN COMPLETE',
  '71046 Chest x-ray',
  'CPT 70553',
  'CPT: 99213',
  'CPT-4 71046',
  'CPT code 74177',
  'ECHO 93306',
  '93306 TTE COMPLETE',
  'US 93970',
  'SM_ANN',
  'ANN_SM',
])('%s stays', (text) => {
  expect(clean(text)).toBe(text);
});

test.each([
  ['70553', ''],
  ['MRI BRAIN 12345', 'MRI BRAIN'],
  ['CT 93306', 'CT'],
  ['CHEST 70553', 'CHEST'],
  ['room 71260 CT', 'room CT'],
  ['number 71260 CT CHEST', 'number CT CHEST'],
  ['MRI #70553', 'MRI'],
  ['ZIP 70553 CT', 'ZIP CT'],
  ['TX 75201 CT', 'TX CT'],
  ['CT CHEST; 70553', 'CT CHEST'],
  ['Kowalczyk 71260 CT', 'CT'],
])('%s: the number goes in doubt', (text, after) => {
  expect(clean(text)).toBe(after);
  expect(cleanValue(text, identifiersFrom([])).marks.at(-1)).toMatchObject({ sure: false });
});

it('what is known of the patient goes, whatever stands beside it', () => {
  for (const kind of ['patient-id', 'accession'] as const)
    expect(clean('70553 MRI BRAIN W/WO', [{ kind, value: '70553' }])).toBe('MRI BRAIN W/WO');
  expect(clean('SM_ANN', [{ kind: 'patient-name', value: 'Koe^Ann' }])).toBe('SM');
  expect(clean('SM_ANN_KOWALCZYK')).toBe('SM');
  expect(clean('SM Ann')).toBe('SM');
});
