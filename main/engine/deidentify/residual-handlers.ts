/** What the search of written files found: the list, what a person says to it, and the check that waits for that. */
import type { Check } from '#shared/contract/checks.ts';
import type { Output, Parsed } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import { nameOf } from '../dicom/dictionary.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';
import {
  dismissedScope,
  leftOutScope,
  residualCounts,
  residualFiles,
  residualPage,
  type ResidualCounts,
  type ResidualRow,
} from '../store/residual.ts';

export type ResidualAction = 'dismiss' | 'leave-out';
const scopes: Record<ResidualAction, string> = { dismiss: dismissedScope, 'leave-out': leftOutScope };

/** The attribute that a place ends in, by name; '' for parts of a file and private elements. */
function attributeName(place: string): string {
  const last = /\(([0-9A-F]{4}),([0-9A-F]{4})\)$/.exec(place);
  return last ? nameOf(parseInt(`${last[1]}${last[2]}`, 16)) : '';
}

function asRow({ scope, decision, ...row }: ResidualRow): Output<'deidentify.residuals'>['rows'][number] {
  const { reason } = (decision === null ? { reason: '' } : JSON.parse(decision)) as { reason: string };
  return {
    ...row,
    name: attributeName(row.place),
    decision: scope === null ? null : { action: scope === dismissedScope ? 'dismiss' : 'leave-out', reason },
  };
}

export function residuals(
  { db }: ReadingWorkspace,
  plan: string,
  { offset, limit }: Parsed<'deidentify.residuals'>,
): Output<'deidentify.residuals'> {
  const { total, rows } = residualPage(db, plan, offset, limit);
  return { total, ...residualCounts(db, plan), rows: rows.map(asRow) };
}

/** Records what a person says to findings; `null` takes it back. Each needs a reason, which stands in the audit trail. */
export function decideResiduals(
  workspace: WritingWorkspace,
  { keys, action, reason }: Parsed<'deidentify.decideResiduals'>,
): Record<string, never> {
  if (action !== null && reason.trim() === '')
    throw new Failure('invalid-input', 'Say why: the reason stands in the audit trail beside the finding.');
  const known = residualFiles(workspace.db, keys);
  if (known.length < new Set(keys).size)
    throw new Failure(
      'not-found',
      'A finding is no longer there: the files were written again since. Look at the list.',
    );
  if (action === 'leave-out' && known.some(({ file }) => file !== ''))
    throw new Failure(
      'refused',
      'What was found in a table or document of the package cannot be left out: change what it comes from, or call it a false alarm.',
    );
  const count = keys.length === 1 ? 'a finding' : `${keys.length} findings`;
  workspace.decisions.decide({
    step: 'deidentify',
    title:
      action === null
        ? `decide about ${count} again`
        : action === 'dismiss'
          ? `call ${count} a false alarm`
          : `leave out the objects of ${count}`,
    changes: keys.flatMap((key) =>
      (['dismiss', 'leave-out'] as const).map((one) => ({
        scope: scopes[one],
        key,
        value: one === action ? { reason: reason.trim() } : undefined,
      })),
    ),
  });
  workspace.changed('deidentify.residuals');
  return {};
}

const number = (value: number, one: string, many = `${one}s`): string =>
  `${value.toLocaleString('en')} ${value === 1 ? one : many}`;

/** Pure. Privacy: neither a waiver nor a draft lifts it; only looking at each finding does. */
export function residualCheck(counts: ResidualCounts, searched: boolean): Check {
  const { open, objects, files, dismissed, leftOut } = counts;
  const link = '#/deidentify?tab=residuals';
  const found = [
    ...(objects > 0 ? [`${number(objects, 'object')} kept out of the package`] : []),
    ...(files > 0 ? [`${number(files, 'finding')} in its tables and documents`] : []),
  ];
  return {
    id: 'deidentify.residual',
    step: 'deidentify',
    title: 'Nothing identifying found in what was written',
    why: 'Every written file is searched for the identifiers of its source and of its patient; what is found has to be looked at by a person.',
    guideline: 'PS3.15 E.1.1',
    severity: 'block',
    kind: 'privacy',
    status: open > 0 ? 'fail' : searched ? 'pass' : 'not-applicable',
    evidence: {
      text:
        open > 0
          ? `${number(open, 'finding')} not looked at: ${found.join(', ')}.`
          : !searched
            ? 'Files are searched when a package is written.'
            : dismissed + leftOut > 0
              ? `${number(dismissed, 'finding')} called a false alarm, ${number(leftOut, 'finding')} whose objects stay out.`
              : 'Nothing was found.',
      link,
    },
    ...(open > 0
      ? {
          fix: {
            text: 'Look at each finding: call it a false alarm with a reason, or leave its objects out; then write the package again.',
            link,
          },
        }
      : {}),
  };
}
