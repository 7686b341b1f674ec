/** Loading the clinical table as a decision: read, stored, given roles, joined; undone by reading what was there before. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { clinicalRoles, type ClinicalTable } from '#shared/contract/cohort.ts';
import { Failure } from '#shared/failure.ts';
import * as store from '../store/cohort.ts';
import type { Database } from '../store/database.ts';
import { readDecision, readDecisions, type Apply, type Change } from '../store/decisions.ts';
import { decodeTable, largestTable, readTable } from './clinical-csv.ts';
import { columnKey, proposeRoles, type ClinicalRole } from './roles.ts';

export const tableScope = 'cohort.table';
export const columnsScope = 'cohort.columns';

/** What is recorded about a loaded table; the digest tells whether the file is still the one that was loaded. */
export interface LoadedTable {
  file: string;
  sha256: string;
}

export const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Reads a text table of bounded size. Throws Failure `unreadable` or `invalid-input`, naming the file. */
export function readTextFile(file: string): Buffer {
  let size: number;
  try {
    const found = statSync(file);
    if (!found.isFile()) throw new Failure('invalid-input', `${file} is not a file. Choose a CSV file.`);
    size = found.size;
    if (size > largestTable)
      throw new Failure(
        'invalid-input',
        `${basename(file)} has ${Math.round(size / 1024 / 1024)} MB; a table may have ${largestTable / 1024 / 1024} MB. Keep only the columns that are needed, one row a patient.`,
      );
    return readFileSync(file);
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('unreadable', `${file} cannot be read. Check that it exists and that you may read it.`);
  }
}

/** Replaces the stored table by the file's; the distinct values of a column are counted up to 100,000. */
function storeTable(db: Database, bytes: Uint8Array): void {
  store.clearTable(db);
  const filled: number[] = [];
  const distinct: Set<string>[] = [];
  const columns = readTable(decodeTable(bytes).text, ({ line, cells }) => {
    store.insertRow(db, line, cells);
    cells.forEach((cell, index) => {
      if (cell === '') return;
      filled[index] = (filled[index] ?? 0) + 1;
      const seen = (distinct[index] ??= new Set());
      if (seen.size < 100_000) seen.add(cell);
    });
  });
  columns.forEach((name, position) =>
    store.insertColumn(db, {
      position,
      name,
      filled: filled[position] ?? 0,
      distinct_values: distinct[position]?.size ?? 0,
    }),
  );
}

const applyTable: Apply = (db, _, value) => {
  const table = value as LoadedTable | undefined;
  if (!table) return store.clearTable(db);
  const bytes = readTextFile(table.file);
  if (digestOf(bytes) !== table.sha256)
    throw new Failure('conflict', `${basename(table.file)} was changed since it was loaded. Load it again instead.`);
  storeTable(db, bytes);
  store.setRoles(db, readDecisions<string>(db, columnsScope));
};
const applyColumn: Apply = (db) => store.setRoles(db, readDecisions<string>(db, columnsScope));

export const tableApplies: ReadonlyMap<string, Apply> = new Map([
  [tableScope, applyTable],
  [columnsScope, applyColumn],
]);

const findColumn = (columns: readonly string[], wanted: string): string => {
  const found =
    columns.find((column) => column === wanted) ?? columns.find((column) => columnKey(column) === columnKey(wanted));
  if (found === undefined)
    throw new Failure(
      'invalid-input',
      `The table has no column “${wanted}”. It has: ${columns
        .slice(0, 30)
        .map((name) => `“${name}”`)
        .join(', ')}.`,
    );
  return found;
};

/** Roles as asked for, else proposed from the names; a column cannot have two. */
export function chooseRoles(
  columns: readonly string[],
  patient: string | undefined,
  asked: Partial<Record<ClinicalRole, string>> | undefined,
): Partial<Record<ClinicalRole, string>> {
  const proposed = proposeRoles(columns);
  const chosen: Partial<Record<ClinicalRole, string>> = asked ? {} : { ...proposed };
  for (const [role, column] of Object.entries(asked ?? {}) as [ClinicalRole, string][])
    chosen[role] = findColumn(columns, column);
  const patientColumn = patient === undefined ? (chosen.patient ?? proposed.patient) : findColumn(columns, patient);
  if (patientColumn !== undefined) {
    if (!asked) for (const role of clinicalRoles) if (chosen[role] === patientColumn) delete chosen[role];
    chosen.patient = patientColumn;
  }
  const doubled = Object.values(chosen).find((column, index, all) => all.indexOf(column) !== index);
  if (doubled !== undefined)
    throw new Failure('invalid-input', `Column “${doubled}” cannot have two roles. Choose one of them.`);
  return chosen;
}

/** The decisions that load a table: the file by its digest, and a column for each role. */
export function loadChanges(file: string, patient?: string, asked?: Partial<Record<ClinicalRole, string>>): Change[] {
  const path = resolve(file);
  const bytes = readTextFile(path);
  const roles = chooseRoles(
    readTable(decodeTable(bytes).text, () => {}),
    patient,
    asked,
  );
  const table: LoadedTable = { file: path, sha256: digestOf(bytes) };
  return [
    { scope: tableScope, key: '', value: table },
    ...clinicalRoles.map((role) => ({ scope: columnsScope, key: role, value: roles[role] })),
  ];
}

/** Library IDs that differ from an unknown ID of the table only in letter case, leading zeros or punctuation. */
export function nearMisses(
  unknown: readonly string[],
  patients: readonly string[],
): { table: string; library: string; difference: string }[] {
  const loose = (id: string): string =>
    id
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '')
      .replace(/^0+(?=.)/, '');
  const byLoose = new Map<string, string>();
  for (const id of patients) if (loose(id)) byLoose.set(loose(id), id);
  return unknown.flatMap((table) => {
    const library = byLoose.get(loose(table));
    if (library === undefined) return [];
    const difference =
      table.toLowerCase() === library.toLowerCase()
        ? 'letter case'
        : table.replace(/^0+/, '') === library.replace(/^0+/, '')
          ? 'leading zeros'
          : 'punctuation, zeros or letter case';
    return [{ table, library, difference }];
  });
}

/** The loaded table with how it joins; undefined where none is loaded. `people`: the included patients. */
export function describeTable(
  db: Database,
  people: Iterable<{ patientId: string; joined: boolean }>,
): ClinicalTable | undefined {
  const loaded = readDecision<LoadedTable>(db, tableScope);
  if (!loaded) return undefined;
  const without: string[] = [];
  let matched = 0;
  for (const { patientId, joined } of people)
    if (joined) matched += 1;
    else without.push(patientId);
  const unknown = store.unknownRows(db);
  const doubled = store.doubledRows(db);
  const ambiguous = store.ambiguousIds(db).size;
  const columns = store.readColumns(db);
  const hasPatient = columns.some((column) => column.role === 'patient');
  const notes = [
    ...(hasPatient ? [] : ['No column is known to hold the patient ID. Say which one it is.']),
    ...doubled.lines.map((lines) => `Lines ${lines} are about the same patient.`),
    ...(doubled.count > doubled.lines.length
      ? [`${doubled.count - doubled.lines.length} more patients have several lines.`]
      : []),
    ...(ambiguous
      ? [
          `${ambiguous} IDs are used by several source folders for people who differ in sex or birth date; their rows were joined to nobody.`,
        ]
      : []),
  ];
  return {
    file: loaded.file,
    rows: store.countRows(db),
    columns: columns.map(({ name, role, filled, distinct_values }) => ({
      name,
      role: role as ClinicalRole | null,
      filled,
      distinct: distinct_values,
    })),
    matched,
    unknownRows: unknown.count,
    patientsWithout: without.length,
    duplicated: doubled.count,
    examples: { unknownRows: unknown.ids.slice(0, 10), patientsWithout: without.slice(0, 10) },
    nearMisses: hasPatient ? nearMisses(unknown.ids, without).slice(0, 20) : [],
    notes,
  };
}
