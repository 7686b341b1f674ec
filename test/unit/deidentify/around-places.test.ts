/** PS3.15 E.3.5: with the name of a place or a house goes what kind it is and its number, in texts of capitals and small letters. */
import { describe, expect, it } from 'vitest';
import { cleanValue } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';

const known = identifiersFrom([{ kind: 'patient-name', value: 'Quastenflosser^Zbigniew' }]);
const after = (text: string): string => cleanValue(text, known, -2000).after;

describe('goes whole', () => {
  it.each([
    ['Blackhawk Orthopedics Adult Abdomen 100 kV', 'Adult Abdomen 100 kV'],
    ['Fox Hollow Community Prostate v4', 'Prostate v4'],
    ['Referral images Gila Crossing Urgent Care', 'Referral images'],
    ['Fall from ladder at Sabine Pass Shipyard', 'Fall from ladder'],
    ['wheelchair van Black Swamp Transport picks up at noon', 'wheelchair van picks up at noon'],
    ['numbness in thumb, works B shift for Tall Grass Beef', 'numbness in thumb, works B shift for'],
    ["Lesion previously biopsied at Coeur d'Alene facility.", 'Lesion previously biopsied at facility.'],
    ['Pt arrived late because the Galena pass was closed.', 'Pt arrived late because the pass was closed.'],
    ['Penicillin, per Walgreens Pine St list', 'Penicillin, per list'],
    ['kV lowered for body habitus - Stan P.', 'kV lowered for body habitus'],
    ['Withdrawn subject, initials on form ETH', 'Withdrawn subject, initials on form'],
  ])('%s', (text, rest) => expect(after(text)).toBe(rest));
  it('the number of a house before its street', () => {
    expect(after('Lives alone at 604 Menominee, Dubuque.')).not.toMatch(/604|Menominee|Dubuque/);
    expect(after('Please send copy to Dr. Ruthanne Pinkerton, 14 Doctors Park, Asheville.')).toBe(
      'Please send copy to Dr',
    );
    expect(after('Result letter mailed to 2218 Kedzie, Kokomo 46514.')).not.toMatch(/2218|Kedzie|46514/);
  });
  it.each([
    ['fell chasing rooster, lives RR 2 Box 88', /RR|88/],
    ['Stable lesion. Copy mailed to Box 61, Viper', /61|Viper/],
    ['Moved: PSC 455 Box 212', /455|212/],
    ['semi vs cow, Hwy 20', /20/],
    ['PT MOVED, NEW ADDRESS 1846 W Ohio APT 2F', /1846|2F/],
    ['MVC on I-40, restrained driver', /I-40/],
  ])('addresses of the country and roads: %s', (text, left) => expect(after(text)).not.toMatch(left));
  it.each(['I-131 therapy', 'Scan 24 h after I-123 capsule', 'US 3 views', 'Box 1 of 2', 'Scan on I-131 today'])(
    'no road: %s',
    (text) => expect(after(text)).toBe(text),
  );
  it('who plays there', () => {
    expect(after('Plays goalie for Missoula Maulers; groin')).toBe('Plays goalie for groin');
  });
});

it('a word of an image behind a name stays', () => {
  expect(after('Kowalczyk High resolution T2')).toBe('High resolution T2');
  expect(after('Kowalczyk Middle finger PA')).toBe('Middle finger PA');
});

describe('stays', () => {
  it.each([
    'Maze + MVR St Jude mech',
    'Cardiology Clinic, High resolution, Community acquired pneumonia',
    'Prolactin 184, bitemporal field cut on confrontation.',
    'Cirrhosis Child-Pugh B. Stable',
    'Towne and Waters projections',
    'XR PORT CHEST SNF',
    'High resolution T2, Middle finger',
  ])('%s', (text) => expect(after(text)).toBe(text));
});
