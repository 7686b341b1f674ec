/** Decision files: approved values for another project. What comes in is a proposal that somebody has to accept. */
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import Papa from 'papaparse';
import { z } from 'zod';
import { valueActions } from '#shared/contract/deidentify-values.ts';
import { Failure } from '#shared/failure.ts';
import { outsideOfProject } from '../safe-place.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';
import { importedScope } from '../store/text-decisions.ts';
import { decidedValues, valueByKey, type StoredValue } from '../store/text-values.ts';
import { toCsv, toJson } from '../table-text.ts';
import { textKey } from './text-decisions.ts';

const header = ['attribute', 'value', 'action', 'replacement'] as const;
/** Larger files are refused: they could not be looked through by anybody. */
const largestFile = 64 * 1024 * 1024;

const Row = z.strictObject({
  attribute: z.string().min(1),
  value: z.string().min(1),
  action: z.enum(valueActions),
  replacement: z.string().default(''),
});
type Row = z.infer<typeof Row>;

/**
 * True where the value itself may leave the workspace: kept by a person, or decided otherwise although nothing in it is
 * in doubt. A value that was removed or cleaned because of what it says stays here; the file would carry it out.
 */
const isApproved = (value: StoredValue): boolean =>
  value.named === 0 && (value.decided === 'keep' || (value.sure === 1 && value.suggestion === 'keep'));

/** The approved values as a table, in an order that does not depend on row ids. */
export function decisionTable({ db }: ReadingWorkspace): { header: string[]; rows: Iterable<string[]> } {
  return {
    header: [...header],
    rows: (function* () {
      for (const value of decidedValues(db))
        if (value.decided && isApproved(value))
          yield [value.attribute, value.value, value.decided, value.replacement ?? ''];
    })(),
  };
}

/** Writes the approved values. Throws Failure `invalid-input`, `unsafe-place`, `conflict`, `unavailable`. */
export function exportDecisions(
  workspace: WritingWorkspace,
  { file }: { file: string },
): { file: string; decisions: number } {
  const ending = extname(file).toLowerCase();
  if (ending !== '.csv' && ending !== '.json')
    throw new Failure(
      'invalid-input',
      'The name of a decision file ends in .csv or .json; that says how it is written.',
    );
  const target = join(outsideOfProject(workspace, dirname(file), 'The decision file'), basename(file));
  const { header, rows } = decisionTable(workspace);
  const list = [...rows];
  const bytes = ending === '.json' ? toJson({ header, rows: list }, 'decisions') : toCsv({ header, rows: list });
  try {
    writeFileSync(target, bytes, { flag: 'wx', flush: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST')
      throw new Failure('conflict', `${target} exists already and is not overwritten. Choose another name.`);
    throw new Failure('unavailable', `${target} cannot be written. Is its folder there, and may you write to it?`);
  }
  return { file: target, decisions: list.length };
}

/** A text that starts like a formula was written with an apostrophe in front, for spreadsheets. */
const withoutApostrophe = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

function readJson(text: string): unknown[] {
  let whole: unknown;
  try {
    whole = JSON.parse(text);
  } catch {
    throw new Failure('invalid-input', 'The decision file is no valid JSON.');
  }
  const rows = Array.isArray(whole) ? whole : (whole as { decisions?: unknown } | null)?.decisions;
  if (!Array.isArray(rows))
    throw new Failure(
      'invalid-input',
      'The decision file holds no list of decisions (attribute, value, action, replacement).',
    );
  return rows;
}

function readCsv(text: string): unknown[] {
  const parsed = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  const missing = header.filter((name) => name !== 'replacement' && !parsed.meta.fields?.includes(name));
  if (missing.length > 0)
    throw new Failure(
      'invalid-input',
      `The decision file has no column ${missing.join(', ')}. Its columns are ${header.join(', ')}.`,
    );
  return parsed.data.map((row) => Object.fromEntries(header.map((name) => [name, withoutApostrophe(row[name] ?? '')])));
}

/** Reads CSV or JSON. Throws Failure `not-found` and `invalid-input` with the first faulty rows. */
function readRows(file: string): Row[] {
  let text: string;
  try {
    if (statSync(file).size > largestFile)
      throw new Failure('invalid-input', 'The decision file is larger than 64 MB. Split it.');
    text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('not-found', 'The decision file cannot be read. Check its name and that you may read it.');
  }
  const rows = extname(file).toLowerCase() === '.json' ? readJson(text) : readCsv(text);
  const faults: number[] = [];
  const good = rows.flatMap((row, index) => {
    const parsed = Row.safeParse(row);
    if (!parsed.success) faults.push(index + 1);
    return parsed.success ? [parsed.data] : [];
  });
  if (faults.length > 0)
    throw new Failure(
      'invalid-input',
      `${faults.length === 1 ? 'Decision' : 'Decisions'} ${faults.slice(0, 5).join(', ')}${faults.length > 5 ? ` and ${faults.length - 5} more` : ''} cannot be understood: each needs an attribute, a value and an action (${valueActions.join(', ')}). Nothing was taken in.`,
    );
  return good;
}

/** Takes decisions of another project in as proposals; they decide nothing by themselves. Can be undone. */
export function importDecisions(
  workspace: WritingWorkspace,
  file: string,
): { rows: number; proposed: number; present: number } {
  const rows = readRows(file);
  let present = 0;
  const changes = rows.map(({ attribute, value, action, replacement }) => {
    const key = textKey(attribute, value);
    if (valueByKey(workspace.db, key)) present += 1;
    return {
      scope: importedScope,
      key,
      value: { action, ...(action === 'edit' ? { replacement } : {}), attribute, value: value.slice(0, 500) },
    };
  });
  const title = `import ${rows.length.toLocaleString('en')} proposals for values`;
  const proposed = changes.length === 0 ? 0 : workspace.decisions.decide({ step: 'deidentify', title, changes });
  workspace.changed('deidentify.values');
  return { rows: rows.length, proposed, present };
}
