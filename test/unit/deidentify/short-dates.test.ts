/** HIPAA §164.514(b)(2)(i)(C): days without a year go; fractions, scores and counts stay. */
import { describe, expect, it } from 'vitest';
import { cleanValue } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';

const known = identifiersFrom([{ kind: 'patient-name', value: 'Quastenflosser^Zbigniew' }]);
const after = (text: string): string => cleanValue(text, known, -2000).after;

describe('a day', () => {
  it.each([
    ['compare 12/26 film', 'compare film'],
    ['Premed 2/17 2200 then Visi 270', 'Premed 2200 then Visi 270'],
    ['covering 5/22-5/26, approve by phone', 'covering approve by phone'],
    ['Ilizarov frame since August 2nd', 'Ilizarov frame since'],
    ['do not order new, link to existing from Apr 2', 'do not order new, link to existing'],
    ['no show 4/3, 4/10; third try today', 'no show third try today'],
    ['filter placed 8-2-20 without problem', 'filter placed without problem'],
    ['s/p lumpectomy 9/2', 's/p lumpectomy'],
  ])('%s', (text, left) => expect(after(text)).toBe(left));
});

describe('no day', () => {
  it.each([
    'Strength 4/5 in both legs',
    'Nodes 3/15 positive',
    'Dyn 1/5',
    'VA 20/40 OD',
    'CTV 12/28 fx',
    'Pain 7/10 at rest',
    'Series 3/4 repeated',
    'MMSE 12/30',
    'Apgars 8/9',
    'Calcium score 0/0/0/0, total 0',
    'May 2 views if needed',
    'TSE 1/2 phase',
  ])('%s', (text) => expect(after(text)).toBe(text));
});
