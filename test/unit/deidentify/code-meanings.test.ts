/** Code Meaning (PS3.3 8.3): as its scheme publishes it, it stays; what stands in its place is free text. */
import { existsSync, readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { publishedMeaning } from '#engine/deidentify/code-meanings.ts';
import { standardSchemes } from '#engine/deidentify/known-text.ts';
import { ct, profileWith, run } from './object.ts';

const concepts = resolve('../shared/data/ps3.15-e3.4-1-clean-structured-content.json');

describe('the table of published meanings', () => {
  it.skipIf(!existsSync(concepts))('PS3.15 E.3.4-1: knows every concept of it that has a published scheme', () => {
    const { rows } = JSON.parse(readFileSync(concepts, 'utf8')) as {
      rows: { codingSchemeDesignator: string; codeValue: string; codeMeaning: string }[];
    };
    const published = rows.filter(({ codingSchemeDesignator }) => standardSchemes.has(codingSchemeDesignator));
    expect(published.length).toBeGreaterThan(200);
    for (const { codingSchemeDesignator: scheme, codeValue, codeMeaning } of published)
      expect([codeValue, publishedMeaning(scheme, codeValue, codeMeaning)]).toEqual([codeValue, 'published']);
  });
  it('PS3.16: agrees with the context groups as pydicom carries them', ({ skip }) => {
    let text = '';
    try {
      const script = `
import json
from pydicom.sr._concepts_dict import concepts
print(json.dumps([[s, c, m[0]] for s in ('DCM', 'UCUM', 'LN') for x in concepts[s].values() for c, m in x.items() if c.strip()]))`;
      text = execFileSync('/usr/bin/python3', ['-c', script], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
    } catch {
      skip('pydicom is not here');
    }
    const rows = JSON.parse(text) as [string, string, string][];
    const other = rows.filter(([scheme, value, meaning]) => publishedMeaning(scheme, value, meaning) === 'another');
    expect(rows.length).toBeGreaterThan(4000);
    // Later editions word some differently.
    expect(other.length).toBeLessThan(rows.length / 50);
  });
  it('case and blanks are no difference, anything else is', () => {
    expect(publishedMeaning('DCM', '125217', ' full  BERNOULLI')).toBe('published');
    expect(publishedMeaning('DCM', '125217', 'Full Bernoulli of Ana')).toBe('another');
    expect(publishedMeaning('DCM', '999999999', 'Full Bernoulli')).toBe('unknown');
    expect(publishedMeaning('99LOCAL', '125217', 'Full Bernoulli')).toBe('unknown');
  });
});

const view = (CodeValue: string, CodeMeaning: string, CodingSchemeDesignator = 'DCM') => ({
  ViewCodeSequence: [{ CodeValue, CodingSchemeDesignator, CodeMeaning }],
});
const place = '00540220.0.00080104';
const cleaning = profileWith([], ['descriptors']);
const meaningOf = (value: string, meaning: string, scheme?: string): unknown =>
  run(ct(view(value, meaning, scheme)), cleaning).at(place);

describe('PS3.15 E.3.5: meanings of codes', () => {
  it('a published one stays, also where its words are in no list', () => {
    expect(meaningOf('125217', 'Full Bernoulli')).toBe('Full Bernoulli');
    expect(meaningOf('11738-2', 'EFW by AC, BPD, Hadlock 1984', 'LN')).toBe('EFW by AC, BPD, Hadlock 1984');
  });
  it('another one loses what nothing explains, known words stay', () => {
    expect(meaningOf('125217', 'Full quorvex')).toBe('Full');
    expect(meaningOf('125217', 'Complete equation')).toBe('Complete equation');
  });
  it('of a code that the table does not know a rare word of medicine stays, a name does not', () => {
    expect(meaningOf('T-D1XXX', 'Region of quorvex', 'SRT')).toBe('Region of quorvex');
    expect(meaningOf('T-D1XXX', 'Region of Quorvex', 'SRT')).toBe('Region of');
  });
  it('a published one that names the patient does not stay as it is', () => {
    const out = run(ct({ PatientName: 'Bernoulli^Ida', ...view('125217', 'Full Bernoulli') }), cleaning);
    expect(out.at(place)).toBe('Full');
  });
});
