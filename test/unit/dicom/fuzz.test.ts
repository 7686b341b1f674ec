/** 2,000 mutants: every one ends in a value or a named error. `test/fuzz/fuzz.ts` runs more. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fuzz } from '../../fuzz/fuzz.ts';

const corpus = join(import.meta.dirname, '../../../../shared/corpus');

test('2,000 mutants', () => {
  const { outcomes, faults } = fuzz(2000, 20261124);
  expect(faults).toEqual([]);
  // Without the corpus there are fewer kinds of files to damage, and more of them do not survive it.
  expect(outcomes['read and written']).toBeGreaterThan(existsSync(corpus) ? 500 : 400);
  expect(Object.keys(outcomes).length).toBeGreaterThan(5);
});
