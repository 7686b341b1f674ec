/** Step 4: the clinical table, who is in the collection, and its smallest groups. */
import type { ClinicalTable } from '#shared/contract/cohort.ts';
import type { Sentence } from '#shared/contract/steps.ts';
import { Failure } from '#shared/failure.ts';
import type { ReadingWorkspace, Step } from '../step.ts';
import { readColumns } from '../store/cohort.ts';
import { readDecision } from '../store/decisions.ts';
import { remember } from '../store/remember.ts';
import { cohortChecks } from './checks.ts';
import { collectPeople, collectSummary } from './collect.ts';
import { variableIds, type Fact, type VariableId } from './people.ts';
import { cross, type CohortSummary } from './summary.ts';
import { columnsScope, describeTable, loadChanges, tableApplies, tableScope } from './table.ts';
import { ageBand } from './values.ts';

export { decodeTable } from './clinical-csv.ts';
export { readTextFile } from './table.ts';
export type { Fact } from './people.ts';

/** One patient as a release may publish it. Values are null where missing; `missing` says why. */
export interface SubjectRow {
  /** Row id of the patient, not its ID. */
  patient: number;
  sex: Fact;
  /** `0` to `89` in years, a ten-year band where the table gives bands, or `90+`. */
  age: Fact;
  ageBand: string | null;
  ethnicity: Fact;
  /** A site that only headers or folders name is `site 1`, `site 2`, …: the name of an institution stays inside. */
  site: Fact;
  manufacturer: Fact;
  label: Fact;
}

/** Every included patient, in the order of the library. */
export function* subjectRows(workspace: ReadingWorkspace): Iterable<SubjectRow> {
  const people = collectPeople(workspace);
  const named = (fact: Fact): boolean => fact.source === 'DICOM header' || fact.source === 'source folder';
  const inside = [
    ...new Set(
      [...people.alike()].flatMap(({ facts: { site } }) => (site.value !== null && named(site) ? [site.value] : [])),
    ),
  ].sort();
  const neutral = new Map(inside.map((name, index) => [name, name === 'several sites' ? name : `site ${index + 1}`]));
  for (const { id, facts } of people)
    yield {
      patient: id,
      ...facts,
      site:
        named(facts.site) && facts.site.value !== null
          ? { ...facts.site, value: neutral.get(facts.site.value)! }
          : facts.site,
      ageBand: facts.age.value === null ? null : ageBand(facts.age.value),
    };
}

/** Counts of the included patients; its level names of `site` may name institutions and stay inside the workspace. */
export const cohortSummary = (workspace: ReadingWorkspace): CohortSummary => collectSummary(workspace);

const tableOf = (workspace: ReadingWorkspace): ClinicalTable | undefined =>
  remember(workspace.db, 'cohort.table', () => describeTable(workspace.db, collectPeople(workspace)));

function variableOf(name: string): VariableId {
  const found = variableIds.find((id) => id === name);
  if (!found)
    throw new Failure('invalid-input', `There is no variable “${name}”. There are: ${variableIds.join(', ')}.`);
  return found;
}

function headline(workspace: ReadingWorkspace): Sentence {
  const summary = collectSummary(workspace);
  if (summary.patients === 0) return [{ text: 'No patient is in the collection yet.' }];
  const known = (id: VariableId): number => summary.variables.find((variable) => variable.id === id)!.n;
  return [
    { text: `${summary.patients} ${summary.patients === 1 ? 'patient' : 'patients'}`, link: '#/cohort' },
    { text: ': sex is known for ' },
    { text: `${known('sex')}`, link: '#/cohort?variable=sex' },
    { text: ', age for ' },
    { text: `${known('age')}`, link: '#/cohort?variable=age' },
    ...(summary.smallGroups
      ? [
          { text: '; ' },
          { text: `${summary.patientsInSmallGroups}`, link: '#/cohort?part=groups' },
          { text: ` are in groups of fewer than ${summary.threshold}` },
        ]
      : []),
    { text: '.' },
  ];
}

export const cohortStep: Step<'cohort'> = {
  id: 'cohort',
  queries: {
    'cohort.table': (workspace) => {
      const table = tableOf(workspace);
      return table ? { table } : {};
    },
    'cohort.summary': (workspace) => collectSummary(workspace),
    'cohort.cross': (workspace, { row, column }) =>
      cross(collectPeople(workspace), variableOf(row), variableOf(column)),
  },
  commands: {
    'cohort.load': (workspace, { file, patient, columns }) => {
      workspace.decisions.decide({
        step: 'cohort',
        title: 'load the clinical table',
        changes: loadChanges(file, patient, columns),
      });
      workspace.changed('clinical table');
      return tableOf(workspace)!;
    },
    'cohort.assign': (workspace, { column, role }) => {
      const { db } = workspace;
      const columns = readColumns(db);
      const current = columns.find(({ name }) => name === column);
      if (!current) throw new Failure('not-found', `The clinical table has no column “${column}”.`);
      const changes = [
        ...(current.role !== null && current.role !== role
          ? [{ scope: columnsScope, key: current.role, value: undefined }]
          : []),
        ...(role === null ? [] : [{ scope: columnsScope, key: role, value: column }]),
      ];
      workspace.decisions.decide({
        step: 'cohort',
        title: role ? `use “${column}” as ${role}` : `do not use “${column}”`,
        changes,
      });
      workspace.changed('clinical table');
      return {};
    },
    'cohort.unload': (workspace) => {
      const roles = readColumns(workspace.db).flatMap(({ role }) => (role === null ? [] : [role]));
      workspace.decisions.decide({
        step: 'cohort',
        title: 'take the clinical table out',
        changes: [
          { scope: tableScope, key: '', value: undefined },
          ...roles.map((role) => ({ scope: columnsScope, key: role, value: undefined })),
        ],
      });
      workspace.changed('clinical table');
      return {};
    },
  },
  checks: (workspace) => cohortChecks(collectPeople(workspace), collectSummary(workspace), tableOf(workspace)),
  headline,
  // A table that joins nothing waits for somebody to name its patient column.
  waiting: ({ db }) =>
    readDecision(db, tableScope) && !readColumns(db).some(({ role }) => role === 'patient') ? 1 : 0,
  applies: tableApplies,
};
