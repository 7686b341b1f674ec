/** Patients who must not be in, from a CSV of original IDs. In doubt a patient is left out. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { PatientRow } from '#shared/contract/library.ts';
import { Failure } from '#shared/failure.ts';
import type { CommandEngine } from './engine.ts';

export interface ExclusionRow {
  /** Line of the file, from 1. */
  line: number;
  id: string;
}
/** Written as the reason of every exclusion that a recipe made, so that a later run can tell its own from a person's. */
export const exclusionReason = 'On the list of exclusions of the recipe';

const isHeading = (cell: string): boolean =>
  /^(original[ _-]?)?(patient|subject)?[ _-]?(id|identifier|name|number)s?$/i.test(cell.trim());

/** The first column, or the one whose heading says patient ID; blank lines and a heading are passed over. */
export function parseExclusions(text: string): ExclusionRow[] {
  const first = text.split('\n').find((line) => line.trim() !== '') ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, candidate) =>
    first.split(candidate).length > first.split(best).length ? candidate : best,
  );
  const rows = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, skipEmptyLines: false }).data;
  const head = rows.findIndex((row) => row.some((cell) => cell.trim() !== ''));
  const column = head < 0 ? -1 : rows[head]!.findIndex((cell) => isHeading(cell));
  return rows.flatMap((row, index) => {
    const id = (row[Math.max(0, column)] ?? '').trim();
    return id === '' || (column >= 0 && index === head) ? [] : [{ line: index + 1, id }];
  });
}

/** What two spellings of one ID share: letter case, blanks and leading zeros do not count. */
export const nearId = (id: string): string =>
  id
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^0+(?=.)/, '');

export interface ExclusionPlan {
  exclude: number[];
  include: number[];
  /** Lines whose ID nobody in the collection has. */
  unknown: number[];
  /** Lines whose ID was found in another spelling only; those patients are left out too. */
  near: number[];
}

/** Pure: who has to be left out and who may come back, from the list and the patients as they stand. */
export function planExclusions(
  rows: readonly ExclusionRow[],
  patients: readonly Pick<PatientRow, 'id' | 'patientId' | 'excluded'>[],
): ExclusionPlan {
  const byNear = Map.groupBy(patients, (patient) => nearId(patient.patientId));
  const out = new Set<number>();
  const plan: ExclusionPlan = { exclude: [], include: [], unknown: [], near: [] };
  for (const { line, id } of rows) {
    const found = byNear.get(nearId(id)) ?? [];
    if (!found.length) plan.unknown.push(line);
    else if (!found.some((patient) => patient.patientId === id)) plan.near.push(line);
    for (const patient of found) out.add(patient.id);
  }
  for (const patient of patients) {
    if (out.has(patient.id) && patient.excluded === null) plan.exclude.push(patient.id);
    if (!out.has(patient.id) && patient.excluded === exclusionReason) plan.include.push(patient.id);
  }
  return plan;
}

/** UTF-8, or what Windows programs write where it is none. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const lines = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'line' : 'lines'} ${numbers.slice(0, 20).join(', ')}${numbers.length > 20 ? ' …' : ''}`;

/** Brings the project's exclusions in line with the recipe's list (none: an empty one). */
export async function applyExclusions(
  engine: CommandEngine,
  file: string | undefined,
  say: (text: string) => void,
): Promise<number> {
  let rows: ExclusionRow[] = [];
  if (file !== undefined) {
    try {
      rows = parseExclusions(decode(readFileSync(file)));
    } catch (error) {
      throw new Failure(
        'unreadable',
        `The list of exclusions ${file} cannot be read. Nothing is packaged without it.`,
        { cause: error },
      );
    }
  }
  const patients: PatientRow[] = [];
  for (let total = Infinity; patients.length < total;) {
    const page = await engine.call('library.patients', { offset: patients.length, limit: 500 });
    patients.push(...page.rows);
    total = page.rows.length ? page.total : patients.length;
  }
  const plan = planExclusions(rows, patients);
  for (const id of plan.exclude)
    await engine.call('library.exclude', { target: { kind: 'patient', id }, reason: exclusionReason });
  for (const id of plan.include) await engine.call('library.include', { target: { kind: 'patient', id } });
  if (plan.unknown.length)
    say(`Warning: exclusions, ${lines(plan.unknown)}: nobody in the collection has this patient ID.`);
  if (plan.near.length)
    say(
      `Warning: exclusions, ${lines(plan.near)}: only another spelling of this patient ID was found; it was left out as well.`,
    );
  return rows.length - plan.unknown.length;
}
