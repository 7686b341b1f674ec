/** Names by rule and by table, roots of UIDs: pure, every fault by its name and line. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { longestRoot, newUid, recordUids, uidRootFault } from '#engine/deidentify/identity.ts';
import { codeOf, defaultRule, pseudonymsByRule, type Person } from '#engine/deidentify/pseudonym-rule.ts';
import { givesAway, pseudonymsByTable, readTable, tableFaults, telltales } from '#engine/deidentify/pseudonym-table.ts';
import { refuseRootAndRetainedUids } from '#engine/deidentify/naming-handlers.ts';

const key = Buffer.alloc(32, 1);
const other = Buffer.alloc(32, 2);
const persons = (count: number, from = 0): Person[] =>
  Array.from({ length: count }, (_, at) => ({ id: from + at + 1, scope: 'ward', patientId: `P${from + at}` }));

describe('names by rule', () => {
  const numbers = { style: 'number', prefix: 'LUNG-', digits: 4, missing: 'withhold' } as const;

  it('are codes of the key by default, as long and with the prefix that is asked for', () => {
    const [person] = persons(1) as [Person];
    expect(codeOf(key, defaultRule, person)).toMatch(/^FP-[4-9]\d{7}$/);
    expect(codeOf(other, defaultRule, person)).not.toBe(codeOf(key, defaultRule, person));
    const longer = codeOf(key, { ...defaultRule, prefix: 'LUNG-', digits: 16 }, person);
    expect(longer.slice(5)).toMatch(codeOf(key, { ...defaultRule, prefix: '' }, person));
    expect(longer).toMatch(/^LUNG-[4-9]\d{15}$/);
  });
  it('are running numbers in an order that only the key knows', () => {
    const all = persons(200);
    const names = pseudonymsByRule(key, numbers, all);
    expect(new Set(names.values())).toEqual(
      new Set(Array.from({ length: 200 }, (_, at) => `LUNG-${String(at + 1).padStart(4, '0')}`)),
    );
    const inOrder = all.filter(({ id }) => names.get(id) === `LUNG-${String(id).padStart(4, '0')}`);
    expect(inOrder.length).toBeLessThan(10);
    expect([...pseudonymsByRule(other, numbers, all)]).not.toEqual([...names]);
    // The order of indexing says nothing.
    const turned = pseudonymsByRule(key, numbers, [...all].reverse());
    for (const { id } of all) expect(turned.get(id)).toBe(names.get(id));
  });
  it('stay with whoever has them and are given to nobody else, also not those of people who are gone', () => {
    const first = pseudonymsByRule(key, numbers, persons(50));
    const gone = new Map([...first].slice(0, 40));
    const later = pseudonymsByRule(key, numbers, persons(100), gone, first.values());
    for (const [id, name] of gone) expect(later.get(id)).toBe(name);
    const fresh = [...later].filter(([id]) => !gone.has(id)).map(([, name]) => name);
    expect(fresh.filter((name) => [...first.values()].includes(name))).toEqual([]);
    expect(new Set(later.values()).size).toBe(100);
  });
  it('as codes hold no letters, so no name by chance, look like no date, and are spread over all they can be', () => {
    const codes = [...pseudonymsByRule(key, { ...defaultRule, prefix: '' }, persons(20_000)).values()];
    expect(codes.every((code) => /^[4-9]\d{7}$/.test(code))).toBe(true);
    expect(new Set(codes).size).toBe(20_000);
    for (const first of '456789') {
      const share = codes.filter((code) => code.startsWith(first)).length / 20_000;
      expect(share).toBeGreaterThan(0.155);
      expect(share).toBeLessThan(0.178);
    }
  });
  it('that do not suffice are refused and not widened', () => {
    expect(() => pseudonymsByRule(key, { ...defaultRule, digits: 3 }, persons(601))).toThrow(/3 digits do not suffice/);
    expect(() => pseudonymsByRule(key, { ...numbers, digits: 3 }, persons(1000))).toThrow(/3 digits do not suffice/);
    expect(pseudonymsByRule(key, { ...numbers, digits: 3 }, persons(999)).size).toBe(999);
  });
});

describe('a table of names', () => {
  const patients = [
    { person: 1, scope: 'root:1', patientId: 'MRN-004711', name: 'Müller^Anna' },
    { person: 2, scope: 'root:1', patientId: '77', name: 'Page^Bob' },
    { person: 3, scope: 'A', patientId: 'X1', name: 'Long^Li' },
    { person: 4, scope: 'B', patientId: 'X1', name: 'Kim^Jo' },
    { person: 5, scope: 'A', patientId: 'old', name: 'Roe^Ana' },
    { person: 5, scope: 'A', patientId: 'married', name: 'Doe^Ana' },
  ];
  const faultsOf = (text: string): string[] => {
    const { rows, faults } = readTable(text);
    return [...faults, ...tableFaults(rows, patients)].map(({ line, message }) => `${line}: ${message}`);
  };
  const good =
    'original,pseudonym,issuer\nMRN-004711,TRIAL_A1,\n77,TRIAL_B2,\nX1,TRIAL_C3,A\nX1,TRIAL_D4,B\nold,TRIAL_E5,\nmarried,TRIAL_E5,\n';

  it('without fault names everybody, a person with two IDs once', () => {
    expect(faultsOf(good)).toEqual([]);
    expect([...pseudonymsByTable(readTable(good).rows, patients)].sort()).toEqual([
      [1, 'TRIAL_A1'],
      [2, 'TRIAL_B2'],
      [3, 'TRIAL_C3'],
      [4, 'TRIAL_D4'],
      [5, 'TRIAL_E5'],
    ]);
    expect(faultsOf(good.replaceAll(',', ';').replaceAll('\n', '\r\n'))).toEqual([]);
  });
  it.each([
    ['', /^0: The file is empty/],
    ['a,b\n1,2', /^1: The first line must name the columns/],
    ['original,pseudonym\n', /^0: .*no rows/],
    ['original,pseudonym\n77,\n', /^2: The pseudonym is missing/],
    ['original,pseudonym\n\n,T1\n', /^3: The original ID is missing/],
    ['original,pseudonym\n77,T1\n77,T1\n', /^3: The same original ID stands in line 2\.$/],
    ['original,pseudonym\n77,T1\n77,T2\n', /^3: .*line 2, with another pseudonym/],
    ['original,pseudonym\n77,T1\nMRN-004711,T1\n', /^3: The pseudonym is that of line 2\. If both are one person/],
    ['original,pseudonym\n77,ta\nMRN-004711,TA\n', /^3: .*but for upper and lower case/],
    ['original,pseudonym\n77,a b\n', /^2: .*not allowed/],
    ['original,pseudonym\n77,../up\n', /^2: .*not allowed/],
    ['original,pseudonym\n77,Ärzte\n', /^2: .*not allowed/],
    [`original,pseudonym\n77,${'x'.repeat(65)}\n`, /^2: .*not allowed/],
    ['original,pseudonym\n77,nul\n', /^2: .*Windows/],
    ['original,pseudonym\n77,MRN004711\n', /^2: .*is the ID or a name/],
    ['original,pseudonym\n77,4711\n', /^2: .*is the ID or a name/],
    ['original,pseudonym\nMRN-004711,T-mrn_004711-x\n', /^2: .*contains the ID or a name/],
    ['original,pseudonym\n77,T-Mueller\n', /^2: .*contains the ID or a name/],
    ['original,pseudonym\n77,LONG-17\n', /^2: .*contains the ID or a name/],
    ['original,pseudonym\nX1,T1\n', /^2: .*2 different patients.*issuer/],
    ['original,pseudonym\nold,T1\nmarried,T2\n', /^3: .*joined with the one of line 2/],
  ])('with a fault is told where: %j', (text, expected) => {
    expect(faultsOf(text).join('\n')).toMatch(expected);
  });
  it('names patients who are missing by their absence', () => {
    const { rows } = readTable('original,pseudonym\n77,T1\n');
    expect([...pseudonymsByTable(rows, patients).keys()]).toEqual([2]);
  });
  it('repeats no original ID in its faults', () => {
    const text = 'original,pseudonym\nMRN-004711,MRN-004711\nMRN-004711,b c\nX1,Müller\n';
    expect(faultsOf(text).length).toBeGreaterThan(3);
    expect(faultsOf(text).join('\n')).not.toMatch(/4711|X1|Müller/);
  });
  it('is judged in seconds for 20,000 patients', () => {
    const many = Array.from({ length: 20_000 }, (_, at) => ({
      person: at,
      scope: 's',
      patientId: `${7_000_000 + at * 13}`,
      name: `Fam${at}^Given${at}`,
    }));
    const rows = many.map((patient, at) => ({
      line: at + 2,
      original: patient.patientId,
      pseudonym: `TR-${(at * 7919).toString(36).toUpperCase()}Z`,
      issuer: '',
    }));
    const began = performance.now();
    tableFaults(rows, many);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
  it('short IDs count as a whole only, so that a running number is no false alarm', () => {
    const known = telltales([{ patientId: '12', name: 'Wu^X' }]);
    expect(['LUNG-0012', 'LUNG-12', '0012'].map((name) => givesAway(name, known))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(givesAway('12', known)).toMatch(/is the ID/);
    expect(givesAway('trial-WU', known)).toBeUndefined();
  });
});

describe('new UIDs (PS3.5 9.1 and B.2, PS3.15 E.3.9)', () => {
  const old = '1.2.840.113619.2.55.3.604688119.971.1234567890.467';

  it.each(['2.25', '1.2.826.0.1.3680043.10.543', '1.2.3', `1.2.${'3'.repeat(longestRoot - 4)}`])(
    'under %s are valid, at most 64 characters and differ',
    (root) => {
      expect(uidRootFault(root)).toBeUndefined();
      const made = new Set(Array.from({ length: 2000 }, (_, at) => newUid(key, `${old}.${at}`, root)));
      expect(made.size).toBe(2000);
      for (const uid of made) {
        expect(uid.length).toBeLessThanOrEqual(64);
        expect(uid).toMatch(/^[012](\.(0|[1-9]\d*))+$/);
        expect(uid.startsWith(`${root}.`)).toBe(true);
      }
    },
  );
  it.each([
    ['', /no UID root/],
    ['1', /no UID root/],
    ['1.2.', /no UID root/],
    ['1.02', /no UID root/],
    ['3.1', /no UID root/],
    ['1.2.a', /no UID root/],
    ['1.40', /at most 39/],
    ['1.2.840.10008', /belongs to a standard/],
    ['1.2.840.10008.5', /belongs to a standard/],
    [`1.2.${'3'.repeat(longestRoot - 3)}`, /too long/],
  ])('a root "%s" is refused', (root, why) => expect(uidRootFault(root)).toMatch(why));

  it('leave well-known UIDs and SOP classes as they are under any root', () => {
    for (const uid of ['1.2.840.10008.5.1.4.1.1.2', '1.2.840.10008.1.2.1', '1.2.840.10008.1.4.1.1'])
      expect(newUid(key, uid, '1.2.3')).toBe(uid);
  });
  it('are no plain hash of the old one, under any root and in any usual form', () => {
    const made = newUid(key, old);
    const number = made.slice('2.25.'.length);
    for (const algorithm of ['md5', 'sha1', 'sha256', 'sha512'])
      for (const text of [old, `${old}\0`, Buffer.from(old, 'utf16le')]) {
        const hash = createHash(algorithm).update(text).digest();
        for (const bytes of [hash, Buffer.from(hash).reverse()])
          for (let length = 8; length <= bytes.length; length += 1)
            for (const part of [bytes.subarray(0, length), bytes.subarray(-length)]) {
              const hex = part.toString('hex');
              const decimal = BigInt(`0x${hex}`).toString();
              expect(decimal === number || decimal.startsWith(number) || number.startsWith(decimal)).toBe(false);
              // A version-4 UUID made of the hash, as some tools write it.
              if (length === 16) {
                const uuid = `${hex.slice(0, 12)}4${hex.slice(13, 16)}${((parseInt(hex[16]!, 16) & 3) | 8).toString(16)}${hex.slice(17)}`;
                expect(BigInt(`0x${uuid}`).toString()).not.toBe(number);
              }
            }
      }
    expect(newUid(other, old)).not.toBe(made);
  });
  it('are recorded with the old ones, well-known ones are not', () => {
    const { value, uids } = recordUids(() => [newUid(key, old), newUid(key, old), newUid(key, '1.2.840.10008.1.2')]);
    expect([...uids]).toEqual([[old, value[0]]]);
  });
  it('contradict the option that keeps the old ones', () => {
    expect(() => refuseRootAndRetainedUids('1.2.3', { retain: ['uids'] })).toThrow(/not both/);
    refuseRootAndRetainedUids('2.25', { retain: ['uids'] });
    refuseRootAndRetainedUids('1.2.3', { retain: [] });
  });
});
