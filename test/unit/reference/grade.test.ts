/** Grades of reference standards and what their description lacks. */
import { expect, it } from 'vitest';
import { ReferenceStandard } from '#shared/contract/reference.ts';
import { computedGrade, grade, missingFields } from '#engine/reference/grade.ts';

const two = [{ pseudonym: 'R1' }, { pseudonym: 'R2' }];
it.each([
  [{}, null],
  [{ type: 'none' }, null],
  [{ type: 'histopathology' }, 'A'],
  [{ type: 'follow-up' }, 'B'],
  [{ type: 'multi-reader', readers: two, independent: true, adjudication: 'a third reader' }, 'C'],
  [{ type: 'multi-reader', readers: two, independent: true }, 'D'],
  [{ type: 'consensus', readers: two, adjudication: 'talk' }, 'D'],
  [{ type: 'single-reader', readers: two, independent: true, adjudication: 'x' }, 'D'],
  [{ type: 'report-nlp' }, 'E'],
])('%j is graded %s', (form, expected) =>
  expect(computedGrade(ReferenceStandard.parse(form))?.grade ?? null).toBe(expected),
);

it('overrules with a reason that names the computed grade', () => {
  const graded = grade(
    ReferenceStandard.parse({ type: 'algorithm', gradeOverride: { grade: 'D', reason: 'checked by hand' } }),
  );
  expect(graded).toEqual({ grade: 'D', because: 'Chosen by the curator (E by rule): checked by hand' });
});
it('asks readers only where readers decide', () => {
  const fields = (form: object): string[] => missingFields(ReferenceStandard.parse(form)).map(({ field }) => field);
  expect(fields({ type: 'histopathology' })).not.toContain('readers');
  expect(fields({ type: 'consensus' })).toContain('readers');
  expect(fields({ type: 'algorithm' })).toContain('toolVersion');
  expect(fields({ type: 'none' })).toEqual([]);
});
