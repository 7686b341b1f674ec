/** Rows of one person: patients that a curator joined share a subject, and with it pseudonym and date offset. */
import { statement, type Database } from './database.ts';
import { readDecisions } from './decisions.ts';
import { refreshPatients } from './exclusion.ts';

/** Keys: JSON [[scope, patient ID], [scope, patient ID]] in order; value `{ answer: 'same' | 'different', reason }`. */
export const pairScope = 'library.pair';
export type PatientKey = [scope: string, patientId: string];
export interface PairDecision {
  answer: 'same' | 'different';
  reason: string;
}

export const pairKey = (a: PatientKey, b: PatientKey): string => {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)].sort();
  return `[${first},${second}]`;
};

/** Sets of keys that belong to one person, each sorted: the first gives the person its pseudonym. */
export function joinedKeys(decisions: ReadonlyMap<string, PairDecision>): string[][] {
  const groups = new Map<string, Set<string>>();
  for (const [key, { answer }] of decisions) {
    if (answer !== 'same') continue;
    const both = (JSON.parse(key) as PatientKey[]).map((one) => JSON.stringify(one));
    const all = new Set(both.flatMap((one) => [...(groups.get(one) ?? [one])]));
    for (const one of all) groups.set(one, all);
  }
  return [...new Set(groups.values())].map((group) => [...group].sort());
}

/** Brings subject and identity of every row in step with the decisions. Few rows are ever joined. */
export function refreshSubjects(db: Database): void {
  statement(
    db,
    'UPDATE patient SET subject = id, identity_scope = NULL, identity_id = NULL WHERE subject <> id OR identity_scope IS NOT NULL',
  ).run();
  const find = statement<[string, string], number>(
    db,
    'SELECT id FROM patient WHERE scope = ? AND patient_id = ?',
  ).pluck();
  const set = statement<[number, string, string, number]>(
    db,
    'UPDATE patient SET subject = ?, identity_scope = ?, identity_id = ? WHERE id = ?',
  );
  for (const group of joinedKeys(readDecisions<PairDecision>(db, pairScope))) {
    const keys = group.map((key) => JSON.parse(key) as PatientKey);
    const ids = keys.map(([scope, id]) => find.get(scope, id)).filter((id) => id !== undefined);
    if (!ids.length) continue;
    const subject = Math.min(...ids);
    for (const id of ids) set.run(subject, ...keys[0]!, id);
  }
  refreshPatients(db);
}
