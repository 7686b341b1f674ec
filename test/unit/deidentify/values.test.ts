/** Dates, pseudonyms, UIDs and text: the pure parts of de-identification. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '#engine/deidentify/clean-text.ts';
import { areDates, shiftDate, shiftDateTime, shiftValues } from '#engine/deidentify/dates.ts';
import { holdsIdentifier, identifiersFrom } from '#engine/deidentify/identifiers.ts';
import { dayOffsetOf, newUid } from '#engine/deidentify/identity.ts';
import { codeOf, defaultRule, pseudonymsByRule } from '#engine/deidentify/pseudonym-rule.ts';
import { cappedAge } from '#engine/deidentify/judge.ts';

const pseudonymOf = (by: Buffer, scope: string, patientId: string, attempt = 0): string =>
  codeOf(by, defaultRule, { scope, patientId }, attempt);

describe('dates (PS3.15 E.3.6)', () => {
  it.each([
    ['20240229', -366, '20230228'], ['20240301', -1, '20240229'], ['2020.01.02', -2, '20191231'], ['', -5, ''],
  ])('%s moved by %i days is %s', (date, days, expected) => expect(shiftDate(date, days)).toBe(expected)); // prettier-ignore
  it.each(['19000101', '00010101', '99991231', '19700101', '00000000'])(
    'the placeholder %s is replaced, whatever the offset',
    (date) => {
      expect(shiftDate(date, -2000)).toBe('19000101');
      expect(shiftDate(date, -3000)).toBe('19000101');
    },
  );
  it.each(['20230230', '20231301', 'SMITH', '2023', '20230101-20240101', '2023-01-02'])('%s is no date', (date) =>
    expect(shiftDate(date, -10)).toBeUndefined(),
  );
  it.each([
    ['20240301123059.123456+0100', '20240229123059.123456+0100'], ['20240301', '20240229'], ['2024030112', '2024022912'],
    ['202403', '202402'], ['20240301-0500', '20240229-0500'],
  ])('the date and time %s becomes %s', (before, after) => expect(shiftDateTime(before, -1)).toBe(after)); // prettier-ignore
  it('refuses a date and time with anything else in it', () => {
    for (const text of ['20240301 Smith', '20240301256000', '12', 'x']) expect(shiftDateTime(text, -1)).toBeUndefined();
  });
  it('moves every value of several, keeps times, and gives up as soon as one is none', () => {
    expect(shiftValues('DA', '20240301\\20240302', -1)).toBe('20240229\\20240301');
    expect(shiftValues('TM', '12:30:00', -1)).toBe('12:30:00');
    expect(shiftValues('DA', '20240301\\Smith', -1)).toBeUndefined();
    expect(areDates('TM', 'noon')).toBe(false);
  });
  it('keeps intervals', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20000 }), fc.integer({ min: 0, max: 3000 }), fc.integer({ min: -3500, max: -1700 }), (start, gap, offset) => {
      const day = (n: number): string => new Date(Date.UTC(1985, 5, 2) + n * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
      const time = (text: string): number => Date.UTC(Number(text.slice(0, 4)), Number(text.slice(4, 6)) - 1, Number(text.slice(6)));
      const [a, b] = [shiftDate(day(start), offset)!, shiftDate(day(start + gap), offset)!];
      fc.pre(a !== '19000101' && b !== '19000101');
      expect(time(b) - time(a)).toBe(gap * 86_400_000);
    })); // prettier-ignore
  });
});

describe('identities', () => {
  const key = Buffer.alloc(32, 7);
  const other = Buffer.alloc(32, 8);
  it('UIDs are 2.25.<decimal of 128 bits>, keyed, and the same every time', () => {
    const uid = newUid(key, '1.2.3.4');
    expect(uid).toMatch(/^2\.25\.(0|[1-9]\d{0,38})$/);
    expect(uid.length).toBeLessThanOrEqual(64);
    expect(newUid(key, '1.2.3.4')).toBe(uid);
    expect(newUid(other, '1.2.3.4')).not.toBe(uid);
    expect(newUid(key, '1.2.3.5')).not.toBe(uid);
  });
  it('UIDs of the standard stay', () =>
    expect(newUid(key, '1.2.840.10008.5.1.4.1.1.2')).toBe('1.2.840.10008.5.1.4.1.1.2'));
  it('pseudonyms are short, keyed, and differ by scope and patient', () => {
    expect(pseudonymOf(key, 'A', '1')).toMatch(/^FP-[4-9]\d{7}$/);
    const all = [
      pseudonymOf(key, 'A', '1'),
      pseudonymOf(key, 'A', '2'),
      pseudonymOf(key, 'B', '1'),
      pseudonymOf(other, 'A', '1'),
      pseudonymOf(key, 'A', '1', 1),
    ];
    expect(new Set(all).size).toBe(5);
  });
  it('no two patients of a workspace share one, even where the key makes them', () => {
    const twice = [
      { id: 1, scope: 'A', patientId: '1' },
      { id: 2, scope: 'A', patientId: '1' },
    ];
    const found = pseudonymsByRule(key, defaultRule, twice);
    expect(found.get(1)).toBe(pseudonymOf(key, 'A', '1'));
    expect(found.get(2)).not.toBe(found.get(1));
  });
  it('offsets lie between -3500 and -1700 days and depend on the key', () => {
    const offsets = Array.from({ length: 500 }, (_, n) => dayOffsetOf(key, 'A', String(n)));
    expect(Math.min(...offsets)).toBeGreaterThanOrEqual(-3500);
    expect(Math.max(...offsets)).toBeLessThanOrEqual(-1700);
    expect(new Set(offsets).size).toBeGreaterThan(300);
    expect(offsets).not.toEqual(Array.from({ length: 500 }, (_, n) => dayOffsetOf(other, 'A', String(n))));
  });
  it('ages over 89 become 90 (PS3.15 E.3.7)', () => {
    expect(['095Y', '090Y', '089Y', '030M'].map(cappedAge)).toEqual(['090Y', '090Y', '089Y', '030M']);
  });
});

describe('clean text (PS3.15 E.3.5)', () => {
  const known = identifiersFrom([
    { kind: 'patient-name', value: 'Müller^Anna Maria' },
    { kind: 'birth-date', value: '19560312' },
    { kind: 'patient-id', value: 'MRN-004711' },
    { kind: 'patient-name', value: 'Kopf' },
  ]);
  it.each(['T2 TSE COR 3 mm', 'CT Thorax KM', 'AX FLAIR', 'LUNG 1.25', 't1_mprage_sag_p2_iso', 'MRT Schädel nativ', 'CT CHEST W/O CONTRAST', '1.25mm LUNG 120kV', 'ep2d_diff_b1000_ADC', 'IRM genou droit'])(
    'keeps %s as it is', (text) => expect(cleanText(text, known)).toBe(text)); // prettier-ignore
  it.each([
    ['Thorax Mueller 12.03.1956', 'Thorax'], ['HEAD MULLER 004711', 'HEAD'], ['Abdomen 089 123 456', 'Abdomen'], ['SMITH', ''],
    ['1234567', ''], ['CT Thorax fuer Frau Schmidt', 'CT Thorax fuer Frau'], ['HEAD anna.maria@example.org', 'HEAD'], ['Kopf nativ', 'Kopf nativ'], ['Kopf Müller nativ', 'nativ'], ['Schädel müller', 'Schädel'],
  ])('%s becomes "%s"', (text, expected) => expect(cleanText(text, known)).toBe(expected)); // prettier-ignore
  it('never lets an identifier through, wherever it stands', () => {
    const filler = fc.constantFrom('CT', 'Thorax', '3 mm', 'Routine', '_', ' ', '-', '/');
    fc.assert(fc.property(fc.array(filler), fc.constantFrom('Müller', 'MUELLER', 'mULLER', 'ANNA', '004711', '19560312', '12031956'), fc.array(filler), (before, secret, after) => {
      const result = cleanText([...before, secret, ...after].join(' '), known);
      expect(holdsIdentifier(known, result)).toBe(false);
    })); // prettier-ignore
  });
  it('gives nothing but words of the value itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      for (const word of cleanText(text, known).match(/[\p{L}\p{N}]+/gu) ?? []) expect(text).toContain(word);
    })); // prettier-ignore
  });
});
