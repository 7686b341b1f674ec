/** After files went: patients' names without a bearer, and series, studies and patients that hold nothing any more. */
import { statement, type Database } from './database.ts';

/** Who a file says the patient is, as `instance.person` keeps it: JSON [name, birth date, sex]. */
export const variantsOf = (person: string): [attribute: string, value: string][] => {
  const [name = '', birthDate = '', sex = ''] = JSON.parse(person) as string[];
  return (
    [
      ['name', name],
      ['birth_date', birthDate],
      ['sex', sex],
    ] as [string, string][]
  ).filter(([, value]) => value !== '');
};

/** Patients of series that lost instances since they were last examined: a name of theirs may have lost its bearer. */
export const patientsThatLost = (db: Database): number[] =>
  statement<[], number>(
    db,
    'SELECT DISTINCT study.patient FROM series JOIN study ON study.id = series.study WHERE series.examined = -1',
  )
    .pluck()
    .all();

/** Rebuilds the names, birth dates and sexes of these patients from the instances that are left, in one transaction. */
export function rebuildVariants(db: Database, patients: readonly number[]): void {
  const persons = statement<[number], string>(
    db,
    'SELECT DISTINCT person FROM instance JOIN series ON series.id = instance.series JOIN study ON study.id = series.study WHERE study.patient = ?',
  ).pluck();
  const forget = statement<[number]>(db, 'DELETE FROM patient_variant WHERE patient = ?');
  const add = statement<unknown[]>(db, 'INSERT OR IGNORE INTO patient_variant VALUES (?, ?, ?)');
  db.transaction(() => {
    for (const patient of patients) {
      forget.run(patient);
      for (const person of persons.all(patient))
        for (const [attribute, value] of variantsOf(person)) add.run(patient, attribute, value);
    }
  })();
}

/** Removes some series that hold no instance any more, in one transaction; then, once none is left, studies and patients. */
export function removeSomeEmpty(db: Database, limit: number): number {
  return db.transaction(() => {
    const empty = JSON.stringify(
      statement<[number], number>(db, 'SELECT id FROM series WHERE instances = 0 LIMIT ?').pluck().all(limit),
    );
    // What goes may have been half of a mixture: what is left of its UID is examined again.
    statement<[string]>(
      db,
      `UPDATE series SET examined = 0 WHERE examined = 1
         AND uid IN (SELECT uid FROM series WHERE id IN (SELECT value FROM json_each(?)))`,
    ).run(empty);
    const { changes } = statement<[string]>(db, 'DELETE FROM series WHERE id IN (SELECT value FROM json_each(?))').run(
      empty,
    );
    if (changes === 0) {
      statement(db, 'DELETE FROM study WHERE NOT EXISTS (SELECT 1 FROM series WHERE series.study = study.id)').run();
      statement(
        db,
        'DELETE FROM patient WHERE NOT EXISTS (SELECT 1 FROM study WHERE study.patient = patient.id)',
      ).run();
    }
    return changes;
  })();
}
