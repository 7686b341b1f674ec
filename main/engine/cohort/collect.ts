/** Brings headers and clinical rows together, patient by patient. */
import type { ReadingWorkspace } from '../step.ts';
import * as store from '../store/cohort.ts';
import type { Database } from '../store/database.ts';
import { remember } from '../store/remember.ts';
import { People, personFacts } from './people.ts';
import type { ClinicalRole } from './roles.ts';
import { summarise, type CohortSummary } from './summary.ts';

function* groupByPatient(rows: Iterable<store.SeriesFacts>): Generator<store.SeriesFacts[]> {
  let group: store.SeriesFacts[] = [];
  for (const row of rows) {
    if (group.length && group[0]!.patient !== row.patient) {
      yield group;
      group = [];
    }
    group.push(row);
  }
  if (group.length) yield group;
}

function collect(db: Database): People {
  const columns = store.readColumns(db).filter((column) => column.role !== null);
  const joins = columns.some((column) => column.role === 'patient');
  const ambiguous = store.ambiguousIds(db);
  const variants = store.variants(db);
  const severalRoots = store.rootCount(db) > 1;
  const people = new People();
  for (const series of groupByPatient(store.includedSeriesFacts(db))) {
    const { patient: id, patient_id: patientId } = series[0]!;
    // A person whom a curator joined out of several IDs has rows under each.
    const keys = [...new Set(series.map((row) => row.patient_id.trim()))];
    const rows = keys.flatMap((key) =>
      joins && key !== '' && !ambiguous.has(key) ? store.rowsOfPatient(db, key) : [],
    );
    const cells = rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column.role as ClinicalRole, row.cells[column.position] ?? ''])),
    );
    people.add({
      id,
      patientId,
      joined: rows.length > 0,
      facts: personFacts(cells, { series, variants: variants.get(id), severalRoots }),
    });
  }
  return people;
}

/** Every patient with at least one included instance. */
export const collectPeople = ({ db }: ReadingWorkspace): People => remember(db, 'cohort.people', () => collect(db));
export const collectSummary = (workspace: ReadingWorkspace): CohortSummary =>
  remember(workspace.db, 'cohort.summary', () => summarise(collectPeople(workspace)));
