/** A table of a step as CSV bytes (RFC 4180, UTF-8 with a byte order mark) that no spreadsheet takes for formulas. */
import Papa from 'papaparse';
import type { CsvTable } from '#shared/contract/index.ts';
import { stepIds } from '#shared/contract/steps.ts';
import { Failure } from '#shared/failure.ts';
import { collectChecks, steps } from './engine.ts';
import type { ReadingWorkspace, Step } from './step.ts';

export type Cell = string | number | null;
export interface Table {
  header: string[];
  rows: Iterable<Cell[]>;
}

const block = 1000; // rows turned into text at a time
const byteOrderMark = '\uFEFF';

/** Writes the header and every row; a text that starts like a formula is preceded by an apostrophe. */
export function toCsv({ header, rows }: Table): Uint8Array {
  const parts: Buffer[] = [Buffer.from(byteOrderMark)];
  let pending: Cell[][] = [header];
  const flush = (): void => {
    if (pending.length)
      parts.push(Buffer.from(`${Papa.unparse(pending, { newline: '\r\n', escapeFormulae: true })}\r\n`));
    pending = [];
  };
  for (const row of rows) {
    pending.push(row);
    if (pending.length >= block) flush();
  }
  flush();
  // A copy of its own: small buffers share one block of memory, which could not be moved to another thread.
  const whole = new Uint8Array(parts.reduce((size, part) => size + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    whole.set(part, offset);
    offset += part.length;
  }
  return whole;
}

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
