/** Numbers in hexadecimal, dates in words, in other calendars and as counts, logins, initials and romanised names: gone, and the proof sees them. */
import { describe, expect, it, test } from 'vitest';
import { holdsIdentifier, identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { searchText } from '#engine/deidentify/search-text.ts';
import { termsFrom } from '#engine/deidentify/search-terms.ts';
import { suggestByMode, type TextMode } from '#engine/deidentify/suggest-by-mode.ts';
import type { Identifier } from '#engine/deidentify/types.ts';
import { descriptions } from './descriptions.ts';

const found: Identifier[] = [
  { kind: 'patient-name', value: 'Smith^John' },
  { kind: 'patient-id', value: '1234567' },
  { kind: 'accession', value: 'A0098765432' },
  { kind: 'birth-date', value: '19610503' },
  { kind: 'date', value: '20210304' },
  { kind: 'person', value: 'Quasten^Karl' },
  { kind: 'person', value: 'Wang^XiaoDong=王^小东' },
  { kind: 'person', value: '山田^太郎=やまだ^たろう' },
  { kind: 'person', value: '大野^裕子=おおの^ゆうこ' },
  { kind: 'person', value: '=김^희중' },
];
const known = identifiersFrom(found);
const terms = termsFrom({ identifiers: found, rawNames: [], profile: { retain: [] }, dayOffset: 0, pseudonym: 'P1' });
const modes: TextMode[] = ['clean', 'version', 'technical', 'meaning', 'private'];
const after = (mode: TextMode, text: string, of = known): string =>
  suggestByMode(mode, text, of, { multiple: false }).after;
/** Whether the proof, which reads only what may hold something, reads a value. */
function isRead(bytes: Buffer): boolean {
  let found = terms.filter.mayHold(bytes, 0, bytes.length, true);
  terms.bytes.search(bytes, 0, bytes.length, () => (found = true));
  return found;
}

describe('PS3.15 E.3.5, E.3.6: an identifier in another writing goes, and the proof would see it', () => {
  test.each<[what: string, texts: string]>([
    ['numbers in hexadecimal', '0x12D687|12D687|12d687h|0012D687|0x0012D687'],
    ['the birth date in English', 'the third of May nineteen sixty-one|3rd of May, nineteen sixty-one|May the third, 1961|third of May|third May 61'],
    ['in German', 'dritter Mai neunzehnhunderteinundsechzig|am dritten Mai 1961|3. Mai'],
    ['in French', 'le trois mai mille neuf cent soixante et un|trois mai 1961'],
    ['in Spanish', 'tres de mayo de mil novecientos sesenta y uno|3 de mayo'],
    ['in Italian', 'tre maggio millenovecentosessantuno|terzo maggio 1961'],
    ['in Portuguese and Dutch', 'três de maio de mil novecentos e sessenta e um|derde mei negentienhonderd eenenzestig'],
    ['a date of the patient in words', 'the fourth of March 2021|vierter März zweitausendeinundzwanzig|fourth of March'],
    ['a day as a number', '22404|37422|2437423|2437422.5|-273456000|-273456000000|1614816000|1961-W18-3|1961123'],
    ['Islamic years', '17/11/1380|1380/11/17|17 ذو القعدة 1380'],
    ['Persian years', '1340/02/13|13 Ordibehesht 1340|۱۳ اردیبهشت ۱۳۴۰'],
    ['Buddhist years', '03/05/2504|3 พฤษภาคม 2504|3 พฤษภาคม พ.ศ. ๒๕๐๔'],
    ['years of the Republic of China', '民國50年5月3日|50/05/03'],
    ['logins', 'jsmith|smithj|john.smith|jsmith2'],
    ['Chinese names', 'xiaodong|Hsiaotung'],
    ['Japanese names', 'Yamada|taro yamada|Yuuko'],
    ['Korean names', 'heejung|huijung'],
  ])('%s', (_, texts) => {
    for (const text of texts.split('|')) {
      for (const mode of modes) expect(after(mode, `Thorax 3 mm ${text}`), `${mode}: ${text}`).toBe('Thorax 3 mm');
      expect(holdsIdentifier(known, text), text).toBe(true);
      expect(searchText(terms, `Thorax 3 mm ${text}`, 'LO').length, text).toBeGreaterThan(0);
      expect(isRead(Buffer.from(text)), text).toBe(true);
    }
  }); // prettier-ignore
  test.each(['smithjo', 'smijoh', 'Xiao Dong', 'Hsiao-tung', 'Ohno', 'Kim Hee Joong', 'Hee-Jung KIM', '50.05.03'])(
    '%s',
    (text) => {
      for (const mode of modes) expect(after(mode, `Thorax 3 mm ${text}`), mode).toBe('Thorax 3 mm');
    },
  );
  test.each([
    ['op: JS', 'Thorax op'],
    ['by JS', 'Thorax'],
    ['tech JS', 'Thorax tech'],
    ['by K.Q.', 'Thorax'],
    ['user=qk', 'Thorax user'],
    ['/JS', 'Thorax'],
  ])('initials behind a cue, whoever wrote them: %s', (text, left) => {
    for (const mode of modes) expect(after(mode, text.startsWith('/') ? `Thorax${text}` : `Thorax ${text}`)).toBe(left);
  });
  it('what only looks like one stays', () => {
    const kept = 'TR 22404 ms|22404 ms|guided by CT|1st of two|may 3 slices|Mai|second March phase|CT/MR|AP/LAT|hung|sun|set 3|first of all|JS protocol|0x12D688|18741';
    for (const text of kept.split('|')) if (text !== '18741') expect(after('clean', `Thorax ${text}`), text).toBe(`Thorax ${text}`);
    expect(holdsIdentifier(known, '18741')).toBe(false);
    const names = 'Lee^Un|Abe^Ken|An^Min|Mai^Ling|Do^Van|Sun^Hee=孙^喜|=이^민|安^円=あん^まる';
    const many = identifiersFrom(names.split('|').map((value) => ({ kind: 'person' as const, value })));
    for (const text of descriptions.filter((one) => !/an|lee|abe|mai|\bdo\b/i.test(one))) expect(after('clean', text, many)).toBe(text);
  }); // prettier-ignore
});
