/** PS3.15 E.3.5: eponyms of devices, views, tests, scores, diseases and operations stay beside what makes them none; people go. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import type { Identifier } from '#engine/deidentify/types.ts';

const after = (text: string, found: Identifier[] = []): string =>
  suggestByMode('clean', text, identifiersFrom(found), { multiple: false, days: -2000 }).after;
const patient = (value: string): Identifier[] => [{ kind: 'patient-name', value }];

describe('eponyms stay', () => {
  it.each([
    'Huber needle access of right chest port',
    'CT guided lung biopsy with 22 gauge Chiba needle',
    '18 gauge Tuohy needle advanced into epidural space',
    'Lumbar puncture with 20 gauge Quincke needle',
    'Salem sump tube in stomach',
    'Jackson-Pratt drain in right lower quadrant',
    'Blake drain in mediastinum',
    'Patient is a Hoyer lift, 2 person assist',
    'Sara Steady for standing',
    'Slipp slide board used',
    'Miami J collar in place',
    'Bledsoe brace locked in extension',
    'Gore Viabahn stent graft',
    'Carpentier-Edwards valve',
    'Codman Hakim programmable valve',
    'Waters and Caldwell views',
    'XR FACIAL BONES WATERS CALDWELL TOWNE',
    'Rosenberg view knee',
    'No sonographic Murphy sign',
    'Lasegue positive at 40 degrees',
    'Hunt and Hess 3',
    'modified Fisher 3',
    'Kellgren Lawrence 4',
    'Hoehn and Yahr 3',
    'Rockwood classification',
    'Mallory-Weiss tear',
    'Klippel-Trenaunay',
    'Duct of Santorini',
    'Latarjet procedure',
    'Putti-Platt',
    'Shepp-Logan',
    'Jack phantom',
  ])('%s', (text) => expect(after(text)).toBe(text));
});

describe('people called so go', () => {
  it.each([
    ['Dr. Huber reviewed the images', 'Huber'],
    ['Patient Caldwell', 'Caldwell'],
    ['read by Murphy', 'Murphy'],
    ['Read by Waters and Caldwell', 'Caldwell'],
    ['Seen by Hunt and Hess', 'Hess'],
    ['Dr. Hoehn and Yahr', 'Yahr'],
    ['Patient: Mallory Weiss', 'Weiss'],
    ['CT chest Mallory Weiss', 'Weiss'],
    ['Holt Oram, RN', 'Holt'],
    ['Jackson Pratt CT chest', 'Pratt'],
    ['Robert Jones, knee', 'Jones'],
    ['CT CHEST ROCKWOOD 2 VIEWS', 'ROCKWOOD'],
    ['MARSHALL CT CHEST', 'MARSHALL'],
    ['Nurse Hoyer lift', 'Hoyer'],
  ])('%s', (text, name) => expect(after(text)).not.toContain(name));

  it.each([
    ['Huber needle access', 'Huber'],
    ['Dunn view hip', 'Dunn'],
    ['Rosenberg view knee', 'Rosenberg'],
    ['Mallory-Weiss tear', 'Weiss'],
    ['Hoyer lift', 'Hoyer'],
  ])('where somebody of the file is called so: %s', (text, name) =>
    expect(after(text, patient(`${name}^Xaviera`))).not.toContain(name),
  );
});
