/** Temporal coverage of a card: original years, coarse where dates were moved (PS3.15 E.3.6). */
import { describe, expect, it } from 'vitest';
import { coarseYears, exactYears } from '#engine/release/temporal-coverage.ts';

const group = (year: number, count: number, from = 0): { subject: number; year: number }[] =>
  Array.from({ length: count }, (_, index) => ({ subject: from + index, year }));

describe('the years of a package', () => {
  it('are five-year periods of the original dates that hold enough subjects', () => {
    const studies = [...group(2003, 2), ...group(2011, 11, 10), ...group(2014, 4, 30), ...group(2021, 12, 50)];
    expect(coarseYears(studies, 11)).toEqual({ first: '2010', last: '2024' });
    expect(coarseYears(studies, 13)).toEqual({ first: '2010', last: '2014' });
    expect(coarseYears(studies, 16)).toBeNull();
  });
  it('count a subject once a period, however many studies it has', () => {
    expect(coarseYears([...group(2011, 10), ...group(2012, 10)], 11)).toBeNull();
  });
  it('are exact only where the files keep their dates', () => {
    expect(exactYears([...group(2003, 1), ...group(2021, 1)])).toEqual({ first: '2003', last: '2021' });
    expect(exactYears([])).toBeNull();
  });
});
