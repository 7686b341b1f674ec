/** 2,000 mutants: every one ends in a value or a named error. `test/fuzz/fuzz.ts` runs more. */
import { expect, test } from 'vitest';
import { fuzz } from '../../fuzz/fuzz.ts';

test('2,000 mutants', () => {
  const { outcomes, faults } = fuzz(2000, 20261124);
  expect(faults).toEqual([]);
  // Without the corpus beside the project there are fewer kinds of files to damage, and more that do not survive it.
  expect(outcomes['read and written']).toBeGreaterThan(400);
  expect(Object.keys(outcomes).length).toBeGreaterThan(5);
});
