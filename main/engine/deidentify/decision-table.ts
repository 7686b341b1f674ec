/** A table of decisions that a recipe brings, as rows: read whole, and refused whole where its columns are not as they should be. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { Failure } from '#shared/failure.ts';

const largestFile = 16 * 1024 * 1024;

export interface DecisionTable {
  /** What the decisions are about, as a message names it. */
  about: string;
  needed: readonly string[];
  optional: readonly string[];
  /** Which columns there have to be and may be, in words. */
  columns: string;
}

/** Throws Failure `unreadable` or `invalid-input` with the file's name or the columns. */
export function readDecisionTable(
  file: string,
  { about, needed, optional, columns }: DecisionTable,
): Record<string, string>[] {
  let text: string;
  try {
    const bytes = readFileSync(file);
    if (bytes.length > largestFile) throw new Error('too large');
    text = bytes.toString('utf8');
  } catch {
    throw new Failure(
      'unreadable',
      `The table of decisions about ${about} ${file} cannot be read. Check its name; at most 16 MiB are read.`,
    );
  }
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const given = meta.fields ?? [];
  const missing = needed.filter((column) => !given.includes(column));
  const unknown = given.filter((column) => !needed.includes(column) && !optional.includes(column));
  if (missing.length > 0 || unknown.length > 0)
    throw new Failure(
      'invalid-input',
      `The table of decisions about ${about} needs the columns ${columns}.${missing.length > 0 ? ` Missing: ${missing.join(', ')}.` : ''}${unknown.length > 0 ? ` Unknown: ${unknown.join(', ')}.` : ''}`,
    );
  return data;
}

/** A fault of one row, counted from 0, by the line that a person sees in the file. */
export const tableFault = (about: string, row: number, why: string): Failure =>
  new Failure('invalid-input', `Line ${row + 2} of the table of decisions about ${about}: ${why}`);
