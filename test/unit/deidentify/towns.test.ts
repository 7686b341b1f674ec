/** HIPAA §164.514(b)(2)(i)(B): towns that are words, family names or foreign places besides go where the town is meant; the words stay. */
import { describe, expect, it } from 'vitest';
import { cleanValue } from '#engine/deidentify/clean-text.ts';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';

const known = identifiersFrom([{ kind: 'patient-name', value: 'Quastenflosser^Zbigniew' }]);
const after = (text: string): string => cleanValue(text, known, -2000).after;

describe('towns of two words and more, wherever they stand with capitals', () => {
  it.each([
    ['Compare with prior MRI at Corpus Christi last year', 'Compare with prior MRI at last year'],
    ['OUTSIDE FILMS LONG BEACH', 'OUTSIDE FILMS'],
    ['PRIOR MRI AT SALT LAKE CITY', 'PRIOR MRI'],
    ['Pt lives in Truth or Consequences, needs AM slot', 'Pt lives in needs AM slot'],
    ['fall from hay loft, farm nr Broken Bow', 'fall from hay loft, farm nr'],
    ['CT HEAD GREEN BAY', 'CT HEAD'],
    ['Send report to Ft. Drum TMC', 'Send report to TMC'],
  ])('%s', (text, left) => expect(after(text).replace(/ ,/g, ',')).toBe(left));
});

describe('towns of one word, behind who is or comes from there', () => {
  it.each([
    ['Prior mammos in Normal, pt signed release today', 'Prior mammos in pt signed release today'],
    ['outside image imported from Rifle clinic', 'outside image imported from clinic'],
    ['hit deer outside Ely, airbag, belt mark across chest', 'hit deer outside airbag, belt mark across chest'],
    ['ice cleats, Caribou ME, ankle', 'ice cleats ME, ankle'],
    ['scanned at Lebanon satellite', 'scanned at satellite'],
    ['brought by Sisters fire dept', 'brought by fire dept'],
    ['last mammo in Show Low, says normal, no films', 'last mammo in says normal, no films'],
  ])('%s', (text, left) => expect(after(text).replace(/ ,/g, ',')).toBe(left));
});

describe('what is called after a town, and words that are none, stay', () => {
  it.each([
    'Hodgkin, Ann Arbor IIIB',
    'LA CROSSE VIRUS ENCEPHALITIS',
    'Bermuda grass and Concord grapes',
    'Greenfield filter in place',
    'Liver within normal limits, apex clear',
    'Seen in clinic in May, stable',
    'Framingham risk score 12 percent',
    'PORT PLACEMENT, BROAD CHANNEL',
    'Superior segment of the left lower lobe',
  ])('%s', (text) => expect(after(text)).toBe(text));
});
