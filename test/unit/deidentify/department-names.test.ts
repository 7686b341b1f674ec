/** Names of departments stay in texts and are not searched for; names of hospitals that are words alone go and are. */
import { describe, expect, it } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { presetProfile } from '#engine/deidentify/options.ts';
import { termsFrom } from '#engine/deidentify/search-terms.ts';
import { searchText } from '#engine/deidentify/search-text.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';

/** What the cleaning leaves of a text, and what of it the search of the written file finds. */
function cleaned(
  institution: string,
  text: string,
  mode: 'clean' | 'maker' = 'clean',
): { after: string; found: string[] } {
  const identifiers = [{ kind: 'institution' as const, value: institution }];
  const profile = presetProfile('tcia');
  const { after } = suggestByMode(mode, text, identifiersFrom(identifiers), { multiple: false });
  const terms = termsFrom({ identifiers, rawNames: [], profile, dayOffset: -2000, pseudonym: 'FP-1' });
  return { after, found: searchText(terms, after, 'LO').map((hit) => hit.text) };
}

describe('PS3.15 E.3.5: the number of a study or a step that says what was done', () => {
  const judged = (value: string, text: string): { after: string; found: number } => {
    const identifiers = [{ kind: 'other' as const, value }];
    const { after } = suggestByMode('clean', text, identifiersFrom(identifiers), { multiple: false });
    const terms = termsFrom({ identifiers, rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
    return { after, found: searchText(terms, after, 'LO').length };
  };
  it.each([
    ['CT CHEST', 'CT CHEST W/O'],
    ['CT CHEST W/O', 'CT CHEST W/O'],
    ['MRI BRAIN', 'MRI BRAIN 3D'],
  ])('%s is no number: %s stays and keeps no object out', (value, text) => {
    expect(judged(value, text)).toEqual({ after: text, found: 0 });
  });
  it.each(['CT4711', 'K88X', 'GRANT', 'SPINE2'])('%s goes', (value) => {
    expect(judged(value, `CT ${value}`)).toEqual({ after: 'CT', found: 0 });
  });
  it('values of a code are no parts of one name: ORIGINAL\\PRIMARY', () => {
    const identifiers = [{ kind: 'patient-name' as const, value: 'Original^Primary' }];
    const terms = termsFrom({ identifiers, rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
    expect(searchText(terms, 'ORIGINAL\\PRIMARY\\AXIAL', 'CS')).toEqual([]);
    expect(searchText(terms, 'ORIGINAL PRIMARY', 'CS')).toHaveLength(1);
    expect(searchText(terms, 'ORIGINAL\\PRIMARY', 'LO')).toHaveLength(1);
  });
});

describe('PS3.15 E.3.5: the name of a department', () => {
  it.each([
    ['Nuclear Medicine', 'Nuclear Medicine bone scan'],
    ['Diagnostic Imaging', 'Diagnostic Imaging CT'],
    ['Abteilung für Nuklearmedizin', 'Skelettszintigraphie'],
    ['Radiation Oncology', 'Radiation Oncology planning'],
    ['CT 1', 'CT 1 mm'],
    ['CHEST CT', 'CHEST CT'],
    ['Vascular Surgery', 'vascular surgery follow up'],
  ])('%s, which every hospital has, stays and keeps no object out', (institution, text) => {
    expect(cleaned(institution, text)).toEqual({ after: text, found: [] });
  });
  it.each([
    ['GE MEDICAL SYSTEMS', 'GE MEDICAL SYSTEMS'],
    ['GE Medical Systems', 'G.E. Medical Systems'],
    ['Philips Healthcare', 'Philips Healthcare'],
    ['SIEMENS', 'SIEMENS'],
  ])('%s, typed as an institution, does not take the maker out of %s', (institution, text) => {
    expect(cleaned(institution, text, 'maker')).toEqual({ after: text, found: [] });
  });
  it.each(['Pinnacle Ridge Oncology', 'Crest Medicine', 'Breast Center'])(
    '%s, though each word of it is one of medicine, goes, so that the search finds none',
    (institution) => {
      const { after, found } = cleaned(institution, `CT CHEST transferred from ${institution}`);
      expect(after.toLowerCase()).not.toContain(institution.toLowerCase());
      expect(found).toEqual([]);
      expect(after).toMatch(/^CT CHEST/);
    },
  );
});
