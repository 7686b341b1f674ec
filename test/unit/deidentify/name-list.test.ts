/** Names of many patients in little memory, and a prefix looked up among their IDs and names one after another. */
import { NameList } from '#engine/deidentify/name-list.ts';
import { givesAway, prefixFault, telltales, telltaleWords } from '#engine/deidentify/pseudonym-table.ts';
import { describe, expect, it, test } from 'vitest';

describe('a list of names', () => {
  const names = new Map([
    [7, 'FP-Ä1'],
    [2, 'FP-BB'],
    [100_000, ''],
    [30, 'FP-C'],
  ]);
  const list = new NameList(names);

  it('gives back the name of every id, and of no other', () => {
    for (const [id, name] of names) expect(list.get(id)).toBe(name);
    for (const id of [0, 1, 3, 29, 31, 99_999, 100_001]) expect(list.get(id)).toBeUndefined();
    expect(list.size).toBe(4);
    expect(new NameList(new Map()).get(1)).toBeUndefined();
  });

  it('goes through them by id', () => {
    expect([...list.entries()]).toEqual([
      [2, 'FP-BB'],
      [7, 'FP-Ä1'],
      [30, 'FP-C'],
      [100_000, ''],
    ]);
  });
});

test('a prefix is judged the same whether patients are shown one by one or all at once', () => {
  const patients = [
    { patientId: 'MRN-0004711', name: 'Müller^Jo' },
    { patientId: '12', name: 'van der Berg^Ana' },
    { patientId: 'KL77', name: '' },
  ];
  const known = telltales(patients);
  const verdicts = new Set<string | undefined>();
  for (const prefix of [
    'FP-',
    'KL77',
    'kl77-',
    'A-Berg-',
    'x4711',
    'Mueller',
    'mullerx',
    '12',
    'S12-',
    'Jo',
    'An-Jo-',
    '',
  ]) {
    const { see, fault } = prefixFault(prefix);
    for (const patient of patients) for (const word of telltaleWords(patient)) see(word);
    const expected = prefix === '' ? undefined : givesAway(prefix, known);
    expect(fault(), prefix).toBe(expected);
    verdicts.add(expected);
  }
  expect(verdicts.size).toBe(3);
});
