/** Published values of the formulas: Newcombe 1998, R's HairEyeColor and UCBAdmissions. */
import { describe, expect, it } from 'vitest';
import { chiSquare, cramerV, wilson } from '#engine/cohort/statistics.ts';

describe('wilson', () => {
  it.each([
    [81, 263, 0.2553, 0.3662],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i', (count, total, low, high) => {
    expect(wilson(count, total).low).toBeCloseTo(low, 4);
    expect(wilson(count, total).high).toBeCloseTo(high, 4);
  });
  it('knows nothing of nobody', () => expect(wilson(0, 0)).toEqual({ low: 0, high: 1 }));
});

describe('association', () => {
  const hairEye = [
    [68, 20, 15, 5],
    [119, 84, 54, 29],
    [26, 17, 14, 14],
    [7, 94, 10, 16],
  ];
  it('hair and eye colour', () => {
    expect(chiSquare(hairEye).statistic).toBeCloseTo(138.29, 2);
    expect(cramerV(hairEye)!.v).toBeCloseTo(0.279, 4);
    expect(cramerV(hairEye)!.corrected).toBeCloseTo(0.2705, 4);
  });
  it('Agresti party table', () => {
    const table = [
      [762, 327, 468],
      [484, 239, 477],
    ];
    expect(chiSquare(table).statistic).toBeCloseTo(30.07, 3);
    expect(cramerV(table)!.v).toBeCloseTo(0.1044, 4);
  });
  it('is not defined for one row, nor moved by empty ones', () => {
    expect(cramerV([[3, 4]])).toBeNull();
    expect(cramerV([...hairEye, [0, 0, 0, 0]])).toEqual(cramerV(hairEye));
  });
});
