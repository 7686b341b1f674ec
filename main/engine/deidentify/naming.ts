/** How patients and UIDs are named in this project: the decision, the names that follow from it, what is wrong with them. */
import { createHash } from 'node:crypto';
import type { PseudonymRule, TableFault } from '#shared/contract/identity.ts';
import { Failure } from '#shared/failure.ts';
import { markOf } from '../crosswalk.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';
import type { Database } from '../store/database.ts';
import { readDecision } from '../store/decisions.ts';
import { allPatients, everyPatient, patientsMark } from '../store/deidentify.ts';
import { patientsOfPersons } from '../store/identity.ts';
import { defaultUidRoot } from './identity.ts';
import { NameList } from './name-list.ts';
import { codeOf, defaultRule, pseudonymsByRule, ruleName, type Person } from './pseudonym-rule.ts';
import {
  plainName,
  prefixFault,
  pseudonymsByTable,
  tableFaults,
  telltaleWords,
  type TableRow,
} from './pseudonym-table.ts';

export const namingScope = 'deidentify.naming';

export interface Naming {
  pseudonyms: PseudonymRule;
  /** Which of the tables in the crosswalk is in force: the audit trail holds its digest, not its rows. */
  table: { id: string; rows: number } | null;
  uidRoot: string;
}
const undecided: Naming = { pseudonyms: defaultRule, table: null, uidRoot: defaultUidRoot };
export const namingOf = (db: Database): Naming => ({ ...undecided, ...readDecision<Partial<Naming>>(db, namingScope) });

export const tableId = (rows: readonly TableRow[]): string =>
  createHash('sha256')
    .update(JSON.stringify(rows.map(({ original, pseudonym, issuer }) => [original, pseudonym, issuer])))
    .digest('hex');

/** The rows of the table in force. Throws `workspace-damaged` where they are not all there. */
export function tableRows({ crosswalk }: ReadingWorkspace, table: NonNullable<Naming['table']>): TableRow[] {
  const rows: TableRow[] = [];
  for (const { entry } of crosswalk.entries('table')) {
    const { table: id, ...row } = entry;
    if (id === table.id) rows.push(row);
  }
  if (rows.length !== table.rows)
    throw new Failure('workspace-damaged', 'The table of pseudonyms is incomplete in the crosswalk. Read it in again.');
  return rows.sort((a, b) => a.line - b.line);
}

export interface Names {
  names: NameList;
  /** Persons without a name under the table. */
  unnamed: ReadonlySet<number>;
  /** Looked for when they are asked for. */
  faults: () => readonly TableFault[];
}

const nameMark = (key: Uint8Array, rule: string, { scope, patientId }: Omit<Person, 'id'>): Buffer =>
  markOf(key, 'name', [rule, scope, patientId]);

function computeNames(workspace: ReadingWorkspace, naming: Naming): Names {
  const { db, secrets, crosswalk } = workspace;
  const persons = allPatients(db);
  const key = secrets.derive('pseudonym');
  const rule = naming.pseudonyms;
  if (rule.style === 'table') {
    const patients = patientsOfPersons(db);
    const rows = naming.table ? tableRows(workspace, naming.table) : [];
    const given = pseudonymsByTable(rows, patients);
    const names = new Map(
      // Never printed: whoever has no name is not packaged. It keeps paths apart until then.
      persons.map((person) => [
        person.id,
        given.get(person.id) ?? `unnamed-${codeOf(key, { ...defaultRule, prefix: '', digits: 12 }, person)}`,
      ]),
    );
    const unnamed = new Set(persons.filter(({ id }) => !given.has(id)).map(({ id }) => id));
    return { names: new NameList(names), unnamed, faults: () => tableFaults(rows, patientsOfPersons(db)) };
  }
  const crosswalkKey = secrets.derive('crosswalk');
  const name = ruleName(rule);
  const byMark = new Map<string, string>();
  for (const { mark, entry } of crosswalk.entries('name'))
    if (entry.rule === name) byMark.set(Buffer.from(mark).toString('hex'), entry.pseudonym);
  const registered = new Map<number, string>();
  if (byMark.size > 0)
    for (const person of persons) {
      const known = byMark.get(nameMark(crosswalkKey, name, person).toString('hex'));
      if (known !== undefined) registered.set(person.id, known);
    }
  const names = new NameList(pseudonymsByRule(key, rule, persons, registered, byMark.values()));
  return { names, unnamed: new Set(), faults: () => ruleFaults(rule, names, db) };
}

/** A prefix or a name that leads to somebody: the table's rule holds for rules, too. */
function ruleFaults(rule: PseudonymRule, names: NameList, db: Database): TableFault[] {
  const plain = new Set<string>();
  const same = new Set<string>();
  for (const [, name] of names.entries()) plain.add(name);
  const twice = plain.size < names.size;
  plain.clear();
  for (const [, name] of names.entries()) plain.add(plainName(name));
  const { see, fault } = prefixFault(rule.prefix);
  for (const patient of everyPatient(db))
    for (const word of telltaleWords(patient)) {
      see(word);
      if (plain.has(word)) same.add(word);
    }
  const reason = fault();
  if (reason) return [{ line: 0, message: `The prefix of the pseudonyms ${reason}.` }];
  if (twice)
    return [
      {
        line: 0,
        message:
          'Two patients have the same pseudonym: numbers were given in two projects at the same time. Choose codes, or a table.',
      },
    ];
  return same.size === 0
    ? []
    : [
        {
          line: 0,
          message: `${same.size.toLocaleString('en')} pseudonyms are original IDs of this collection. Choose another prefix.`,
        },
      ];
}

const kept = new WeakMap<Database, { stamp: string; names: Names }>();
const once = <T>(compute: () => T): (() => T) => {
  let value: { of: T } | undefined;
  return () => (value ??= { of: compute() }).of;
};

/** The name of every person as things stand; the same in both threads. */
export function namesOf(workspace: ReadingWorkspace): Names {
  const naming = namingOf(workspace.db);
  const kind = naming.pseudonyms.style === 'table' ? 'table' : 'name';
  const key = workspace.secrets.derive('pseudonym').toString('hex');
  const stamp = JSON.stringify([patientsMark(workspace.db), naming, workspace.crosswalk.revision(kind), key]);
  const found = kept.get(workspace.db);
  if (found?.stamp === stamp) return found.names;
  const { faults, ...rest } = computeNames(workspace, naming);
  const names = { ...rest, faults: once(faults) };
  kept.set(workspace.db, { stamp, names });
  return names;
}

/** Writes down which names are given, before they are: whoever comes later gets none of them, and these keep theirs. */
export function registerNames(workspace: WritingWorkspace): void {
  const { pseudonyms: rule } = namingOf(workspace.db);
  if (rule.style === 'table') return;
  const { names } = namesOf(workspace);
  const key = workspace.secrets.derive('crosswalk');
  const name = ruleName(rule);
  const known = new Set<string>();
  for (const { mark, entry } of workspace.crosswalk.entries('name'))
    if (entry.rule === name) known.add(Buffer.from(mark).toString('hex'));
  if (allPatients(workspace.db).every((person) => known.has(nameMark(key, name, person).toString('hex')))) return;
  workspace.crosswalk.addMarked('name', unregistered());
  function* unregistered(): Generator<{ mark: Buffer; entry: { rule: string; pseudonym: string } }> {
    for (const person of allPatients(workspace.db)) {
      const mark = nameMark(key, name, person);
      if (!known.has(mark.toString('hex'))) yield { mark, entry: { rule: name, pseudonym: names.get(person.id)! } };
    }
  }
}
