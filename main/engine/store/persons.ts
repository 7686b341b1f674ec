/** One patient ID, several persons: what is known of each, and the moving of images to a row of their own. */
import { statement, type Database } from './database.ts';
import { readDecisions, type Apply } from './decisions.ts';
import { numbered } from './numbered.ts';
import { noteMove } from './row-moves.ts';
import { refreshSubjects, type PatientKey } from './subjects.ts';

/** Keys: JSON [scope, patient ID]; value: an Answer. */
export const personScope = 'library.person';
/** What was known when somebody answered: [attribute, value] as `patient_variant` keeps them. */
export type Seen = [attribute: string, value: string][];
export type Answer = { reason: string } & (
  | { answer: 'same'; seen: Seen }
  | { answer: 'split'; by: 'person'; parts: { part: string; persons: string[] }[] }
  | { answer: 'split'; by: 'folder'; parts: { part: string; folder: string }[] }
);
type Split = Extract<Answer, { answer: 'split' }>;

export interface PersonRow {
  id: number;
  scope: string;
  patientId: string;
  partOf: string | null;
  subject: number;
  name: string;
  birthDate: string;
  sex: string;
  excluded: string | null;
}
const personColumns = `patient.id, patient.scope, patient.patient_id AS patientId, patient.part_of AS partOf, patient.subject,
  patient.name, patient.birth_date AS birthDate, patient.sex, patient.excluded`;

export const personRow = (db: Database, [scope, patientId]: PatientKey): PersonRow | undefined =>
  statement<[string, string], PersonRow>(
    db,
    `SELECT ${personColumns} FROM patient WHERE scope = ? AND patient_id = ?`,
  ).get(scope, patientId);

export const personRows = (db: Database, patients: readonly number[]): PersonRow[] =>
  statement<[string], PersonRow>(
    db,
    `SELECT ${personColumns} FROM patient WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
  ).all(JSON.stringify(patients));

/** Rows under which more than one name, birth date or sex was met, with all of them. */
export function rowsWithVariants(db: Database): (PersonRow & { seen: Seen })[] {
  const rows = statement<[], PersonRow & { attribute: string; value: string }>(
    db,
    `SELECT ${personColumns}, v.attribute, v.value
     FROM (SELECT DISTINCT patient FROM patient_variant GROUP BY patient, attribute HAVING count(*) > 1) AS many
     JOIN patient ON patient.id = many.patient JOIN patient_variant AS v ON v.patient = many.patient
     ORDER BY patient.id, v.attribute, v.value`,
  ).all();
  return [...Map.groupBy(rows, (row) => row.id).values()].map((group) => {
    const { attribute: _, value: __, ...row } = group[0]!;
    return { ...row, seen: group.map(({ attribute, value }): [string, string] => [attribute, value]) };
  });
}

export type TwinRow = PersonRow & { nearId: string };

/** Rows that share their birth date, or their ID as lists are matched by, with another person: group after group; nobody who is left out. */
export function* rowsAlike(db: Database, by: 'birth_date' | 'near_id'): Generator<TwinRow[]> {
  const ids = statement<[], [string, number]>(
    db,
    `SELECT ${by}, id FROM patient WHERE excluded IS NULL AND ${by} IN (
       SELECT ${by} FROM patient WHERE ${by} <> '' AND excluded IS NULL GROUP BY ${by} HAVING count(DISTINCT subject) > 1)
     ORDER BY ${by}, id`,
  )
    .raw()
    .iterate();
  const rows = statement<[string], TwinRow>(
    db,
    `SELECT ${personColumns}, near_id AS nearId FROM json_each(?) CROSS JOIN patient ON patient.id = json_each.value
     ORDER BY patient.id`,
  );
  let group: number[] = [];
  let shared = '';
  for (const [value, id] of ids) {
    if (value !== shared && group.length > 0) {
      yield rows.all(JSON.stringify(group));
      group = [];
    }
    shared = value;
    group.push(id);
  }
  if (group.length > 0) yield rows.all(JSON.stringify(group));
}

export interface Evidence {
  patient: number;
  person: string;
  instances: number;
  studies: number;
  from: string;
  to: string;
  modalities: string;
  first: string;
  last: string;
}
const ofPatients = `FROM study JOIN series ON series.study = study.id JOIN instance ON instance.series = series.id
  JOIN file ON file.id = instance.file JOIN root ON root.id = file.root
  WHERE study.patient IN (SELECT value FROM json_each(?1))`;
const path = `root.path || '/' || file.path`;

/** Where each way of naming the person was met; `first` and `last` are the outermost paths in order. */
export const evidenceOf = (db: Database, patients: readonly number[]): Evidence[] =>
  statement<object, Evidence>(
    db,
    `SELECT study.patient, instance.person, count(*) AS instances, count(DISTINCT study.uid) AS studies,
       coalesce(min(nullif(study.date, '')), '') AS "from", max(study.date) AS "to",
       json_group_array(DISTINCT series.modality) AS modalities, min(${path}) AS first, max(${path}) AS last
     ${ofPatients} GROUP BY study.patient, instance.person ORDER BY instances DESC, instance.person`,
  ).all(numbered(JSON.stringify(patients)));

export const countInstances = (db: Database, patients: readonly number[]): number =>
  statement<object, number>(
    db,
    `SELECT coalesce(sum(series.instances), 0) FROM study JOIN series ON series.study = study.id
     WHERE study.patient IN (SELECT value FROM json_each(?1))`,
  )
    .pluck()
    .get(numbered(JSON.stringify(patients))) as number;

/** Names of what lies right below a folder that holds all of a patient's files; a file there ends without `/`. */
export const namesBelow = (db: Database, patients: readonly number[], folder: string): string[] =>
  statement<object, string>(
    db,
    `SELECT DISTINCT substr(rest, 1, iif(instr(rest, '/') = 0, length(rest), instr(rest, '/'))) FROM (
       SELECT substr(${path}, length(?2) + 2) AS rest ${ofPatients}) LIMIT 500`,
  )
    .pluck()
    .all(numbered(JSON.stringify(patients), folder));

/** Rows of an ID and its parts. */
export const rowsOfId = (db: Database, [scope, patientId]: PatientKey): PersonRow[] =>
  statement<object, PersonRow>(
    db,
    `SELECT ${personColumns} FROM patient WHERE (scope = ?1 OR part_of = ?1) AND patient_id = ?2 ORDER BY patient.id`,
  ).all(numbered(scope, patientId));

const columnsOf = (db: Database, table: 'study' | 'series', without: readonly string[]): string =>
  statement<[string], string>(db, 'SELECT name FROM pragma_table_info(?)')
    .pluck()
    .all(table)
    .filter((name) => !without.includes(name))
    .join(', ');

function studyAt(db: Database, patient: number, from: number): number {
  const known = statement<[number, number], number>(
    db,
    'SELECT id FROM study WHERE patient = ? AND uid = (SELECT uid FROM study WHERE id = ?)',
  )
    .pluck()
    .get(patient, from);
  if (known !== undefined) return known;
  const columns = columnsOf(db, 'study', ['id', 'patient']);
  return Number(
    statement<[number, number]>(
      db,
      `INSERT INTO study (patient, ${columns}) SELECT ?, ${columns} FROM study WHERE id = ?`,
    ).run(patient, from).lastInsertRowid,
  );
}

function seriesAt(db: Database, study: number, from: number): number | undefined {
  return statement<[number, number], number>(
    db,
    'SELECT id FROM series WHERE study = ? AND uid = (SELECT uid FROM series WHERE id = ?)',
  )
    .pluck()
    .get(study, from);
}
function copySeries(db: Database, study: number, from: number): number {
  const columns = columnsOf(db, 'series', ['id', 'study', 'instances', 'included', 'examined']);
  return Number(
    statement<[number, number]>(
      db,
      `INSERT INTO series (study, ${columns}) SELECT ?, ${columns} FROM series WHERE id = ?`,
    ).run(study, from).lastInsertRowid,
  );
}
const recount = (db: Database, series: number): void => {
  statement<[number]>(
    db,
    `UPDATE series SET examined = 0, instances = (SELECT count(*) FROM instance WHERE series = series.id),
       included = (SELECT count(*) FROM instance WHERE series = series.id AND excluded IS NULL) WHERE id = ?`,
  ).run(series);
};

/** Moves the images of a patient that `where` selects (SQL on instance, file and root; its values are ?3 and ?4). */
function move(db: Database, from: number, to: number, where: string, ...values: string[]): void {
  const chosen = `FROM instance JOIN file ON file.id = instance.file JOIN root ON root.id = file.root`;
  const parameters = (series: number, into = 0): object => numbered(series, into, values[0] ?? '', values[1] ?? '');
  const rows = statement<object, { series: number; study: number; moved: number; held: number }>(
    db,
    `SELECT series.id AS series, series.study,
       (SELECT count(*) ${chosen} WHERE instance.series = series.id AND (${where})) AS moved,
       (SELECT count(*) FROM instance WHERE instance.series = series.id) AS held
     FROM study JOIN series ON series.study = study.id WHERE study.patient = ?1 AND ?2 = 0`,
  ).all(parameters(from));
  for (const { series, study, moved, held } of rows) {
    if (moved === 0) continue;
    const target = studyAt(db, to, study);
    const there = seriesAt(db, target, series);
    if (moved === held && there === undefined) {
      statement<[number, number]>(db, 'UPDATE series SET study = ?, examined = 0 WHERE id = ?').run(target, series);
    } else {
      const into = there ?? copySeries(db, target, series);
      statement<object>(
        db,
        `UPDATE instance SET series = ?2 WHERE id IN (SELECT instance.id ${chosen} WHERE instance.series = ?1 AND (${where}))`,
      ).run(parameters(series, into));
      recount(db, series);
      recount(db, into);
    }
  }
}

/** What a row says of its patient follows the images that are left with it; a row without any goes. */
function settleRow(db: Database, patient: number): void {
  noteMove();
  const found = evidenceOf(db, [patient]);
  const all = numbered(patient);
  statement<object>(
    db,
    'DELETE FROM series WHERE instances = 0 AND study IN (SELECT id FROM study WHERE patient = ?1)',
  ).run(all);
  statement<object>(
    db,
    'DELETE FROM study WHERE patient = ?1 AND NOT EXISTS (SELECT 1 FROM series WHERE series.study = study.id)',
  ).run(all);
  statement<object>(db, 'DELETE FROM patient_variant WHERE patient = ?1').run(all);
  if (!found.length) {
    statement<object>(db, 'DELETE FROM patient WHERE id = ?1').run(all);
    return;
  }
  const add = statement<[number, string, string]>(db, 'INSERT OR IGNORE INTO patient_variant VALUES (?, ?, ?)');
  const [name, birthDate, sex] = JSON.parse(found[0]!.person) as string[];
  statement<object>(db, 'UPDATE patient SET name = ?2, birth_date = ?3, sex = ?4 WHERE id = ?1').run(
    numbered(patient, name, birthDate, sex),
  );
  for (const { person } of found)
    for (const [place, value] of (JSON.parse(person) as string[]).entries())
      if (value !== '') add.run(patient, ['name', 'birth_date', 'sex'][place]!, value);
}

function partRow(db: Database, { id, scope, patientId }: PersonRow, part: string): number {
  const name = `${part}:${scope}`;
  const known = personRow(db, [name, patientId]);
  if (known) return known.id;
  return Number(
    statement<object>(
      db,
      `INSERT INTO patient (scope, patient_id, part_of, name, birth_date, sex, ethnic_group, near_id, opted_out, excluded)
       SELECT ?2, patient_id, scope, name, birth_date, sex, ethnic_group, near_id, opted_out, excluded FROM patient WHERE id = ?1`,
    ).run(numbered(id, name)).lastInsertRowid,
  );
}

/** Gives each image of an ID to its part; what no part knows stays with the ID, and the question is open again. */
function distribute(db: Database, key: PatientKey, split: Split): void {
  const base = personRow(db, key);
  if (!base) return;
  const touched = new Set([base.id]);
  for (const one of split.parts) {
    const target = partRow(db, base, one.part);
    touched.add(target);
    if ('persons' in one)
      move(
        db,
        base.id,
        target,
        'instance.person IN (SELECT value FROM json_each(?3)) AND ?4 = ?4',
        JSON.stringify(one.persons),
      );
    else move(db, base.id, target, `${path} >= ?3 AND ${path} < ?4`, `${one.folder}/`, `${one.folder}/\u{10ffff}`);
  }
  for (const patient of touched) settleRow(db, patient);
}

/** Brings all parts of an ID together again. */
function gather(db: Database, key: PatientKey): void {
  const parts = rowsOfId(db, key).filter((row) => row.partOf !== null);
  if (!parts.length) return;
  let base = personRow(db, key)?.id;
  base ??= Number(
    statement<object>(
      db,
      `INSERT INTO patient (scope, patient_id, name, birth_date, sex, ethnic_group, near_id, opted_out, excluded)
       SELECT part_of, patient_id, name, birth_date, sex, ethnic_group, near_id, opted_out, excluded FROM patient WHERE id = ?1`,
    ).run(numbered(parts[0]!.id)).lastInsertRowid,
  );
  for (const { id } of parts) {
    move(db, id, base, '?3 = ?4');
    settleRow(db, id);
  }
  settleRow(db, base);
}

/** The Apply of `library.person`. */
export const applyPerson: Apply = (db, key, value) => {
  const of = JSON.parse(key) as PatientKey;
  const answer = value as Answer | undefined;
  gather(db, of);
  if (answer?.answer === 'split') distribute(db, of, answer);
  refreshSubjects(db);
};

/** After reading: what came new under a split ID goes to its part, and joined IDs that appeared join. */
export function settlePersons(db: Database): void {
  db.transaction(() => {
    for (const [key, answer] of readDecisions<Answer>(db, personScope))
      if (answer.answer === 'split') distribute(db, JSON.parse(key) as PatientKey, answer);
    refreshSubjects(db);
  })();
}
