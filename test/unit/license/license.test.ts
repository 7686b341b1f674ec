/** Identifiers by their check digits, contradictions of terms, citation. */
import { describe, expect, it } from 'vitest';
import { isOrcid, isRor, Dataset, License } from '#shared/contract/license.ts';
import { dataUseTerms, isLicenseId, licenseChoices } from '#engine/license/choices.ts';
import { citation } from '#engine/license/citation.ts';
import { contradictions, licenseFault, missingFields } from '#engine/license/rules.ts';

describe('identifiers', () => {
  it.each(['0000-0002-1825-0097', '0000-0001-5109-3700', '0000-0002-1694-233X'])('%s is an ORCID', (id) =>
    expect(isOrcid(id)).toBe(true),
  );
  it.each(['0000-0002-1825-0098', '0000-0002-1694-2330', '0000000218250097'])('%s is none', (id) =>
    expect(isOrcid(id)).toBe(false),
  );
  it.each(['02mhbdp94', '05gq02987', '01an7q238', 'https://ror.org/02mhbdp94'])('%s is a ROR', (id) =>
    expect(isRor(id)).toBe(true),
  );
  it.each(['02mhbdp95', '05gq02978', '12mhbdp94', '02mhbip94'])('%s is none', (id) => expect(isRor(id)).toBe(false));
  it('offers only licences that SPDX knows', () =>
    expect(licenseChoices.every(({ id }) => isLicenseId(id))).toBe(true));
});

const term = (short: string): string => dataUseTerms.find((row) => row.short === short)!.id;
describe('contradictions', () => {
  it.each([
    ['CC-BY-NC-4.0', ['NRES'], 1],
    ['LicenseRef-dua', ['NRES'], 1],
    ['CC-BY-4.0', ['NRES'], 0],
    ['CC-BY-4.0', ['NCU'], 1],
    ['CC-BY-NC-4.0', ['NCU'], 0],
    ['CC-BY-4.0', ['GRU'], 0],
    ['CC-BY-4.0', ['IRB'], 1],
    ['LicenseRef-dua', ['IRB', 'US', 'GRU'], 0],
    ['CC-BY-4.0', ['DS'], 1],
    ['CC-BY-4.0', ['GRU', 'HMB'], 1],
    ['CC-BY-4.0', ['NRES', 'PUB'], 1],
  ])('%s with %j: %i', (id, terms, count) =>
    expect(contradictions({ license: { id, dataUse: terms.map(term) }, condition: [] })).toHaveLength(count),
  );
  it('lets DS stand with a coded disease, and refuses IRB for open access', () => {
    expect(
      contradictions({ license: { id: 'CC-BY-4.0', dataUse: [term('DS')] }, condition: [{ code: 'MONDO:0005233' }] }),
    ).toEqual([]);
    expect(
      contradictions({ license: { id: 'LicenseRef-dua', dataUse: [term('IRB')] }, condition: [], access: 'open' }),
    ).toHaveLength(1);
  });
});

it('says what is wrong with an identifier', () => {
  expect(licenseFault(License.parse({ id: 'cc-by-4.0' }))).toMatch(/Did you mean CC-BY-4.0/);
  expect(licenseFault(License.parse({ id: 'LicenseRef-dua' }))).toMatch(/text or address/);
  expect(licenseFault(License.parse({ id: 'CC-BY-4.0' }))).toBeUndefined();
});

it('cites', () => {
  const dataset = Dataset.parse({
    title: 'Two lungs',
    publisher: 'TCIA',
    doi: '10.5072/x',
    creators: [{ family: 'Roe', given: 'Ana-Lia M' }, { family: 'Doe' }],
  });
  expect(citation(dataset, 2026)).toBe(
    'Roe, A.-L. M.; Doe (2026): Two lungs. Version 1.0.0. TCIA. Dataset. https://doi.org/10.5072/x',
  );
  expect(
    missingFields(Dataset.parse({}), License.parse({}))
      .slice(0, 4)
      .map(({ field }) => field),
  ).toEqual(['title', 'creators', 'description', 'license']);
});
