/** Which step offers which table; see table-text.ts for its bytes. */
import type { CsvTable } from '#shared/contract/index.ts';
import { stepIds } from '#shared/contract/steps.ts';
import { Failure } from '#shared/failure.ts';
import { collectChecks, steps } from './engine.ts';
import type { ReadingWorkspace, Step } from './step.ts';
import type { Table } from './table-text.ts';

export { toCsv, toJson } from './table-text.ts';

const checksTable = (workspace: ReadingWorkspace): Table => ({
  header: [
    'step',
    'check',
    'title',
    'severity',
    'kind',
    'status',
    'evidence',
    'why',
    'fix',
    'guideline',
    'waived by',
    'waived because',
  ],
  rows: collectChecks(workspace).map((check) => [
    check.step,
    check.id,
    check.title,
    check.severity,
    check.kind,
    check.status,
    check.evidence.text,
    check.why,
    check.fix?.text ?? '',
    check.guideline,
    check.waiver?.role ?? '',
    check.waiver?.reason ?? '',
  ]),
});

/** Throws Failure `not-found` for a table that no step offers. */
export function tableOf(workspace: ReadingWorkspace, name: CsvTable): Table {
  if (name === 'checks') return checksTable(workspace);
  for (const id of stepIds) {
    const table = (steps[id] as Step).csv?.[name];
    if (table) return table(workspace);
  }
  throw new Failure('not-found', `The table ${name} cannot be saved as CSV.`);
}
