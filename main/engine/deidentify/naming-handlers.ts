/** Step 3, who is who, for the engine: the rule or table of pseudonyms, the root of UIDs, the crosswalk. */
import { readFileSync } from 'node:fs';
import type { Output, Parsed } from '#shared/contract/index.ts';
import type { Check } from '#shared/contract/checks.ts';
import type { Profile } from '#shared/contract/deidentify.ts';
import { Failure } from '#shared/failure.ts';
import { confirm } from '../workspace-key.ts';
import type { ReadingWorkspace, WritingWorkspace } from '../step.ts';
import { patientsOfPersons } from '../store/identity.ts';
import { prepareCrosswalk } from './export-crosswalk.ts';
import { defaultUidRoot, uidRootFault } from './identity.ts';
import { namesOf, namingOf, namingScope, tableId, type Naming } from './naming.ts';
import { pseudonymsByTable, readTable, tableFaults } from './pseudonym-table.ts';

const shown = 100; // faults of a table

/** Throws `conflict`: an own root promises new UIDs, the option keeps the old ones. */
export function refuseRootAndRetainedUids(uidRoot: string, profile: Pick<Profile, 'retain'>): void {
  if (uidRoot !== defaultUidRoot && profile.retain.includes('uids'))
    throw new Failure(
      'conflict',
      'UIDs can either stay as they were (retain uids) or be made anew under an own root (uidRoot), not both. Take one away.',
    );
}

function decide(workspace: WritingWorkspace, title: string, value: Naming): void {
  workspace.decisions.decide({ step: 'deidentify', title, changes: [{ scope: namingScope, key: '', value }] });
  workspace.changed('deidentify.naming');
}

export function setNaming(
  workspace: WritingWorkspace,
  { pseudonyms, uidRoot }: Parsed<'deidentify.setNaming'>,
  profile: Profile,
): void {
  const before = namingOf(workspace.db);
  const after: Naming = {
    ...before,
    ...(pseudonyms ? { pseudonyms } : {}),
    ...(uidRoot === undefined ? {} : { uidRoot: uidRoot ?? defaultUidRoot }),
  };
  const fault = uidRootFault(after.uidRoot);
  if (fault) throw new Failure('invalid-input', `uidRoot: ${after.uidRoot} ${fault}.`);
  refuseRootAndRetainedUids(after.uidRoot, profile);
  if (after.pseudonyms.style !== 'table') after.table = null;
  else if (!after.table)
    throw new Failure('invalid-input', 'Names by table need a table: read a CSV of original and pseudonym.');
  if (after.pseudonyms.style === 'code' && (after.pseudonyms.digits ?? 8) < 6)
    throw new Failure('invalid-input', 'pseudonyms.digits: a code needs at least 6 characters, or many would meet.');
  decide(workspace, 'how patients and UIDs are named', after);
}

/** UTF-8, or what Windows programs write where it is none. */
function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new Failure('unreadable', `The table of pseudonyms ${file} cannot be read. Check its name.`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

export function readPseudonyms(
  workspace: WritingWorkspace,
  { file, missing }: Parsed<'deidentify.readPseudonyms'>,
): Output<'deidentify.readPseudonyms'> {
  const { rows, faults: readingFaults } = readTable(readText(file));
  const patients = patientsOfPersons(workspace.db);
  const faults = readingFaults.length ? readingFaults : tableFaults(rows, patients);
  const given = pseudonymsByTable(rows, patients);
  const unnamed = new Set(patients.map(({ person }) => person)).size - given.size;
  const result = {
    rows: rows.length,
    unnamed,
    faults: faults.slice(0, shown),
    more: Math.max(0, faults.length - shown),
  };
  if (faults.length) return result;
  const id = tableId(rows);
  workspace.crosswalk.add(
    'table',
    rows.map((row) => ({ table: id, ...row })),
  );
  const before = namingOf(workspace.db);
  decide(workspace, `name patients by a table of ${rows.length}`, {
    ...before,
    pseudonyms: { ...before.pseudonyms, style: 'table', missing },
    table: { id, rows: rows.length },
  });
  return result;
}

export function naming(workspace: ReadingWorkspace): Output<'deidentify.naming'> {
  const { pseudonyms, table, uidRoot } = namingOf(workspace.db);
  const { names, unnamed, faults } = namesOf(workspace);
  const examples: string[] = [];
  for (const [id, name] of names.entries()) {
    if (examples.length === 3) break;
    if (!unnamed.has(id)) examples.push(name);
  }
  return {
    pseudonyms,
    tableRows: table?.rows ?? null,
    uidRoot,
    examples,
    unnamed: unnamed.size,
    faults: faults().slice(0, shown),
  };
}

/** The passphrase is asked for once more: this is the one way in which the link leaves the project. */
export async function exportCrosswalk(
  workspace: WritingWorkspace,
  { out, current }: Parsed<'deidentify.exportCrosswalk'>,
): Promise<{ jobId: number }> {
  const folder = prepareCrosswalk(workspace, out);
  await confirm(workspace, current);
  return workspace.jobs.start('deidentify.crosswalk', 'Export the crosswalk', { out: folder });
}

const link = '#/deidentify?tab=names';

/** Checks about names: they must be possible, tell nothing, and be there for everybody or knowingly not. */
export function namingChecks(workspace: ReadingWorkspace, empty: boolean): Check[] {
  const { pseudonyms } = namingOf(workspace.db);
  const { unnamed, ...names } = namesOf(workspace);
  const faults = names.faults();
  const count = unnamed.size.toLocaleString('en');
  return [
    {
      id: 'deidentify.pseudonyms',
      step: 'deidentify',
      title: 'Pseudonyms tell nothing',
      why: 'A pseudonym that is, or holds, an original ID or a name leads straight to the patient; one that two patients share mixes them up.',
      guideline: 'PS3.15 E.1.1',
      severity: 'block',
      kind: 'privacy',
      status: empty ? 'not-applicable' : faults.length ? 'fail' : 'pass',
      evidence: {
        text: faults.length
          ? faults
              .slice(0, 3)
              .map(({ line, message }) => (line ? `Line ${line}: ${message}` : message))
              .join(' ')
          : pseudonyms.style === 'table'
            ? 'The table has no fault.'
            : 'They are made with the key of the project.',
        link,
      },
      ...(faults.length ? { fix: { text: 'Choose another rule, or correct the table and read it again.', link } } : {}),
    },
    {
      id: 'deidentify.unnamed',
      step: 'deidentify',
      title: 'Every patient has a pseudonym',
      why: 'Who is not in the table of pseudonyms cannot be named, and nothing of that patient is packaged.',
      guideline: 'PS3.15 E.1.1',
      severity: pseudonyms.missing === 'refuse' ? 'block' : 'warn',
      kind: 'privacy',
      status: empty || pseudonyms.style !== 'table' ? 'not-applicable' : unnamed.size ? 'fail' : 'pass',
      evidence: {
        text: unnamed.size
          ? `${count} ${unnamed.size === 1 ? 'patient is' : 'patients are'} not in the table.`
          : 'Everybody in the collection is named.',
        link,
      },
      ...(unnamed.size ? { fix: { text: 'Add them to the table and read it again, or leave them out.', link } } : {}),
    },
  ];
}
