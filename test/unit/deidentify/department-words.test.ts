/** PS3.15 E.3.5: descriptions of many languages keep every word where no patient is so named; names among them go. */
import { describe, expect, it, test } from 'vitest';
import { identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { suggestByMode } from '#engine/deidentify/suggest-by-mode.ts';
import { departmentDescriptions } from './department-descriptions.ts';

const known = identifiersFrom([
  { kind: 'patient-name', value: 'Quastenflosser^Zbigniew' },
  { kind: 'patient-id', value: '7312345' },
  { kind: 'birth-date', value: '19610503' },
  { kind: 'date', value: '20210817' },
]);
const after = (text: string, of = known): string =>
  suggestByMode('clean', text, of, { multiple: false, days: -2000 }).after;

describe('PS3.15 E.3.5: descriptions of departments', () => {
  it('there are more than 200 of them', () => expect(departmentDescriptions.length).toBeGreaterThan(200));
  test.each(departmentDescriptions)('%s', (text) => {
    expect(after(text)).toBe(text);
    expect(after(text, identifiersFrom([]))).toBe(text);
  });
  test.each([
    ['КТ органов грудной клетки Кузнецов', 'КТ органов грудной клетки', 'Кузнецов^Иван'],
    ['TK klatki piersiowej Głowacki', 'TK klatki piersiowej', 'Głowacki^Jan'],
    ['胸部CT平扫 王小明', '胸部CT平扫', '王^小明'],
    ['腹部造影CT 山崎花子', '腹部造影CT', '山崎^花子'],
    ['흉부 CT 김희중', '흉부 CT', '김^희중'],
    ['胸部CT王小明', '胸部CT', '王小明'],
    ['CT Ewa Klatka', 'CT', 'Klatka^Ewa'],
    ['흉부 CT 손상하', '흉부 CT', 'Roe^Ana'],
    ['腹部CT 中内上', '腹部CT', 'Roe^Ana'],
  ])('a name beside such words goes: %s', (text, left, name) => {
    expect(after(text, identifiersFrom([{ kind: 'patient-name', value: name }]))).toBe(left);
  });
  it('a list of numbers that is a date of the patient goes', () => {
    for (const text of ['TE 3/5/61', 'FA 5/3/61', 'ratio 8/17/21']) expect(after(text), text).toBe(text.split(' ')[0]);
    expect(after('seen 4/23/51')).toBe('seen 10/31/45');
  });
});
