/** Who the patients of a workspace become: pseudonym, day offset and what identifies them, by row id. */
import type { ReadingWorkspace } from '../step.ts';
import type { Database } from '../store/database.ts';
import { allPatients, identifiersOf, patientsMark } from '../store/deidentify.ts';
import { dayOffsetOf, identityOf, pseudonyms } from './identity.ts';
import type { Identity } from './types.ts';

const known = new WeakMap<
  Database,
  { mark: string; pseudonyms: Map<number, string>; keys: Map<number, { scope: string; patientId: string }> }
>();

function knownPatients(workspace: ReadingWorkspace): NonNullable<ReturnType<typeof known.get>> {
  const mark = patientsMark(workspace.db);
  let found = known.get(workspace.db);
  if (found?.mark !== mark) {
    const patients = allPatients(workspace.db);
    found = {
      mark,
      pseudonyms: pseudonyms(workspace.secrets.derive('pseudonym'), patients),
      keys: new Map(patients.map((row) => [row.id, row])),
    };
    known.set(workspace.db, found);
  }
  return found;
}

/** What each of these patients becomes, by row id; unknown ids are left out. Ask for some hundreds at a time. */
export function identities(workspace: ReadingWorkspace, patientIds: readonly number[]): Map<number, Identity> {
  const patients = knownPatients(workspace);
  const values = identifiersOf(workspace.db, patientIds);
  const dates = workspace.secrets.derive('dates');
  const result = new Map<number, Identity>();
  for (const id of patientIds) {
    const key = patients.keys.get(id);
    const pseudonym = patients.pseudonyms.get(id);
    if (key && pseudonym)
      result.set(id, identityOf(pseudonym, dayOffsetOf(dates, key.scope, key.patientId), values.get(id) ?? []));
  }
  return result;
}
