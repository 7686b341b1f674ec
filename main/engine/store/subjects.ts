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

/**
 * Rows with one ID, name and birth date of which only some files name the issuer of the ID. They are one person until
 * somebody says that they are two: kept apart, one study would get two pseudonyms and two offsets.
 */
export const withoutIssuer = (db: Database, decisions: ReadonlyMap<string, PairDecision>): string[] =>
  statement<[], { a: string; b: string; id: string }>(
    db,
    `SELECT a.scope AS a, b.scope AS b, a.patient_id AS id FROM patient AS a
     JOIN patient AS b ON b.near_id = a.near_id AND b.patient_id = a.patient_id
     WHERE a.scope GLOB 'root:*' AND NOT b.scope GLOB 'root:*' AND NOT b.scope GLOB 'study:*'
       AND a.near_id <> '' AND a.part_of IS NULL AND b.part_of IS NULL
       AND a.name <> '' AND a.name = b.name AND a.birth_date <> '' AND a.birth_date = b.birth_date
       AND (a.sex = b.sex OR a.sex = '' OR b.sex = '')
     ORDER BY a.id, b.id`,
  )
    .all()
    .map(({ a, b, id }) => pairKey([a, id], [b, id]))
    .filter((key) => !decisions.has(key));

/** Sets of keys that belong to one person, each sorted: the first gives the person its pseudonym. */
export function joinedKeys(decisions: ReadonlyMap<string, PairDecision>, implied: readonly string[] = []): string[][] {
  const groups = new Map<string, Set<string>>();
  const joined = [...[...decisions].flatMap(([key, { answer }]) => (answer === 'same' ? [key] : [])), ...implied];
  for (const key of joined) {
    const both = (JSON.parse(key) as PatientKey[]).map((one) => JSON.stringify(one));
    const all = new Set(both.flatMap((one) => [...(groups.get(one) ?? [one])]));
    for (const one of all) groups.set(one, all);
  }
  return [...new Set(groups.values())].map((group) => [...group].sort());
}

interface Joined {
  subject: number;
  scope: string | null;
  patientId: string | null;
}

/** What the decisions say about the rows that are there; rows that nobody joined are not in it. */
function wantedSubjects(db: Database): Map<number, Joined> {
  const find = statement<[string, string], number>(
    db,
    'SELECT id FROM patient WHERE scope = ? AND patient_id = ?',
  ).pluck();
  const wanted = new Map<number, Joined>();
  const decisions = readDecisions<PairDecision>(db, pairScope);
  for (const group of joinedKeys(decisions, withoutIssuer(db, decisions))) {
    const keys = group.map((key) => JSON.parse(key) as PatientKey);
    const ids = keys.map(([scope, id]) => find.get(scope, id)).filter((id) => id !== undefined);
    const [scope, patientId] = keys[0]!;
    for (const id of ids) wanted.set(id, { subject: Math.min(...ids), scope, patientId });
  }
  return wanted;
}

/** Brings subject and identity of every row in step with the decisions. Few rows are ever joined, fewer change. */
export function refreshSubjects(db: Database): void {
  const wanted = wantedSubjects(db);
  const joined = statement<[], Joined & { id: number }>(
    db,
    `SELECT id, subject, identity_scope AS scope, identity_id AS patientId FROM patient
     WHERE subject <> id OR identity_scope IS NOT NULL`,
  ).all();
  const set = statement<[number, string | null, string | null, number]>(
    db,
    'UPDATE patient SET subject = ?, identity_scope = ?, identity_id = ? WHERE id = ?',
  );
  const is = new Map(joined.map((row) => [row.id, row]));
  for (const id of new Set([...is.keys(), ...wanted.keys()])) {
    const now = is.get(id) ?? { subject: id, scope: null, patientId: null };
    const next = wanted.get(id) ?? { subject: id, scope: null, patientId: null };
    if (now.subject !== next.subject || now.scope !== next.scope || now.patientId !== next.patientId)
      set.run(next.subject, next.scope, next.patientId, id);
  }
  refreshPatients(db);
}
