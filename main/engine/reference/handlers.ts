/** Step 6: how the reference standard was made, its grade, and what its description lacks. */
import { ReferenceStandard } from '#shared/contract/reference.ts';
import type { Sentence } from '#shared/contract/steps.ts';
import type { ReadingWorkspace, Step } from '../step.ts';
import type { Database } from '../store/database.ts';
import { readDecision } from '../store/decisions.ts';
import { referenceChecks } from './checks.ts';
import { grade, missingFields } from './grade.ts';
import { segmentationsOf } from './segmentations.ts';

export { computedGrade, grade } from './grade.ts';

const scope = 'reference.form';

/** The form as it stands; every field has a value even before the first save. */
export const readReference = (db: Database): ReferenceStandard =>
  ReferenceStandard.parse(readDecision(db, scope) ?? {});

function headline({ db }: ReadingWorkspace): Sentence {
  const form = readReference(db);
  if (form.type === null)
    return [{ text: 'It is not said yet how the reference standard was made', link: '#/reference' }, { text: '.' }];
  if (form.type === 'none') return [{ text: 'The collection states that it has no reference standard.' }];
  const missing = missingFields(form).length;
  return [
    { text: `Grade ${grade(form)?.grade ?? 'none'}`, link: '#/reference' },
    { text: '; ' },
    missing
      ? { text: `${missing} ${missing === 1 ? 'field is' : 'fields are'} open`, link: '#/reference?part=missing' }
      : { text: 'every field is filled' },
    { text: '.' },
  ];
}

export const referenceStep: Step<'reference'> = {
  id: 'reference',
  queries: {
    'reference.form': ({ db }) => {
      const value = readReference(db);
      return {
        value,
        grade: grade(value),
        missing: missingFields(value),
        segmentations: segmentationsOf(db).read.map(({ series, kind, algorithm, segments }) => ({
          series,
          kind,
          algorithm,
          segments,
        })),
      };
    },
  },
  commands: {
    'reference.save': (workspace, { value }) => {
      workspace.decisions.decide({
        step: 'reference',
        title: 'describe the reference standard',
        changes: [{ scope, key: '', value }],
      });
      workspace.changed('reference');
      return {};
    },
  },
  checks: ({ db }) => referenceChecks(readReference(db), segmentationsOf(db)),
  headline,
  waiting: ({ db }) => (readReference(db).type === null ? 1 : 0),
};
