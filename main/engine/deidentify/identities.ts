/** Who the patients of a workspace become: pseudonym, day offset and what identifies them, by row id. */
import type { ReadingWorkspace } from '../step.ts';
import { identifiersOf, personsById } from '../store/deidentify.ts';
import { dayOffsetOf, identityOf } from './identity.ts';
import { namesOf } from './naming.ts';
import type { Identity } from './types.ts';

/** What each of these patients becomes, by row id; unknown ids are left out. Ask for some hundreds at a time. */
export function identities(workspace: ReadingWorkspace, patientIds: readonly number[]): Map<number, Identity> {
  const { names, unnamed } = namesOf(workspace);
  const persons = new Map(personsById(workspace.db, patientIds).map((person) => [person.id, person]));
  const values = identifiersOf(workspace.db, patientIds);
  const dates = workspace.secrets.derive('dates');
  const result = new Map<number, Identity>();
  for (const id of patientIds) {
    const person = persons.get(id);
    const pseudonym = names.get(id);
    if (!person || pseudonym === undefined) continue;
    const identity = identityOf(pseudonym, dayOffsetOf(dates, person.scope, person.patientId), values.get(id) ?? []);
    result.set(id, unnamed.has(id) ? { ...identity, withheld: 'no-pseudonym' } : identity);
  }
  return result;
}
