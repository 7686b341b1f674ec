/** Where a step stands, kept until a table changes that it was read from: a decision about one text counts no series again. */
import type { Check } from '#shared/contract/checks.ts';
import type { Sentence } from '#shared/contract/steps.ts';
import type { ReadingWorkspace, Step } from './step.ts';
import { remember } from './store/remember.ts';

type Counted = Pick<Step, 'id' | 'checks' | 'headline' | 'waiting'>;

/** What decides besides the database. */
const keyOf = ({ secrets, programVersion }: ReadingWorkspace): string =>
  JSON.stringify([secrets.unprotected, programVersion]);

/** The checks of a step as found. Whether the record of decisions is unbroken is looked at each time: an edit from outside tells nobody. */
export const checksOf = (workspace: ReadingWorkspace, step: Counted): readonly Check[] =>
  step.id === 'review'
    ? step.checks(workspace)
    : remember(workspace.db, `${step.id}.checks`, () => step.checks(workspace), keyOf(workspace));

export function standingOf(
  workspace: ReadingWorkspace,
  step: Counted,
): { readonly headline: Sentence; readonly waiting: number } {
  const look = () => ({ headline: step.headline(workspace), waiting: step.waiting(workspace) });
  return step.id === 'review' || step.id === 'release'
    ? look()
    : remember(workspace.db, `${step.id}.standing`, look, keyOf(workspace));
}
