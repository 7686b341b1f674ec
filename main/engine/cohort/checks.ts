/** Checks of the cohort step: who is described, who is missing, who stands out. */
import type { Check } from '#shared/contract/checks.ts';
import type { ClinicalTable } from '#shared/contract/cohort.ts';
import { valueKey } from './values.ts';
import type { People, VariableId } from './people.ts';
import { cross, singleSources, type CohortSummary } from './summary.ts';

const plural = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

interface Finding {
  name: string;
  title: string;
  why: string;
  guideline: string;
  severity?: Check['severity'];
  kind?: Check['kind'];
  /** Undefined where it holds, null where it does not apply. */
  fault: string | undefined | null;
  holds: string;
  fix: string;
  link?: string;
}
const asCheck = ({
  name,
  title,
  why,
  guideline,
  severity = 'warn',
  kind = 'data',
  fault,
  holds,
  fix,
  link = '#/cohort',
}: Finding): Check => ({
  id: `cohort.${name}`,
  step: 'cohort',
  title,
  why,
  guideline,
  severity,
  kind,
  status: fault === null ? 'not-applicable' : fault === undefined ? 'pass' : 'fail',
  evidence: { text: fault ?? holds, link },
  ...(typeof fault === 'string' ? { fix: { text: fix, link } } : {}),
});

const categories = ['ethnicity', 'site', 'label'] as const satisfies VariableId[];
const looksPersonal = /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\d{6,}|@|\^/;

/**
 * Columns of the clinical table whose words would point at single patients: dates, long numbers, addresses, a patient ID,
 * or a different word for nearly everybody. Says which column and how many values, never a value.
 */
export function personalColumns(people: People): { variable: VariableId; because: string }[] {
  const columns = categories.map((variable) => {
    const told = [...people.alike()].filter(
      ({ facts }) => facts[variable].value !== null && facts[variable].source.startsWith('clinical'),
    );
    const values = new Map(told.map(({ facts }) => [valueKey(facts[variable].value!), facts[variable].value!]));
    return { variable, values, patients: told.reduce((sum, { count }) => sum + count, 0) };
  });
  const ids = new Set<string>();
  if (columns.some(({ values }) => values.size > 0))
    for (const { patientId } of people) {
      const id = valueKey(patientId);
      if (id.length > 2 && columns.some(({ values }) => values.has(id))) ids.add(id);
    }
  return columns.flatMap(({ variable, values, patients }) => {
    const personal = [...values.values()].filter(
      (value) => looksPersonal.test(value) || ids.has(valueKey(value)) || value.length > 64,
    ).length;
    if (personal)
      return [
        {
          variable,
          because: `${plural(personal, 'value looks', 'values look')} like a date, a number of a person, a patient ID or free text`,
        },
      ];
    if (values.size > 20 && values.size * 2 > patients)
      return [{ variable, because: `${values.size} different values in ${patients} patients` }];
    return [];
  });
}

export function cohortChecks(people: People, summary: CohortSummary, table: ClinicalTable | undefined): Check[] {
  const of = (id: VariableId) => summary.variables.find((variable) => variable.id === id)!;
  const patients = summary.patients;
  const empty = patients === 0;
  const isLow = (id: VariableId): boolean => of(id).n * 2 < patients;
  const undescribed = (['age', 'sex'] as const).filter(isLow);
  const gaps = (['sex', 'age', 'ethnicity'] as const).filter((id) => of(id).n < patients * 0.8);
  const conflicts = summary.variables.filter((variable) => variable.missing.conflicting > 0);
  const personal = personalColumns(people);
  const labelled = of('label').n > 0;
  const single = labelled
    ? (['manufacturer', 'site'] as const).flatMap((source) => {
        const { rows, columns, counts } = cross(people, 'label', source);
        return singleSources(rows, columns, counts).map((found) => ({ ...found, source }));
      })
    : [];
  const unjoined = table ? table.unknownRows + table.patientsWithout : 0;
  const findings: Finding[] = [
    {
      name: 'demographics',
      title: 'Age and sex are known where the manufacturer is',
      why: 'A dataset that says which scanner but not whose body was imaged cannot be judged for bias. Why is it absent?',
      guideline: 'Cobo et al. 2023',
      kind: 'documentation',
      fault:
        empty || isLow('manufacturer')
          ? null
          : undescribed.length
            ? `${undescribed.map((id) => `${id} is known for ${of(id).n} of ${patients} patients`).join('; ')}; the manufacturer for ${of('manufacturer').n}.`
            : undefined,
      holds: `Age is known for ${of('age').n} and sex for ${of('sex').n} of ${patients} patients.`,
      fix: 'Load a clinical table with age and sex, or say in the limitations why they are absent.',
    },
    {
      name: 'joined',
      title: 'Every patient has a row in the clinical table, and every row a patient',
      why: 'Tables and images that do not join are what users of public datasets complain about first.',
      guideline: 'FAIR I3; STANDING Together',
      fault: !table
        ? null
        : unjoined || table.matched === 0
          ? `${plural(table.unknownRows, 'row')} without a patient in the library; ${plural(table.patientsWithout, 'patient')} without a row.${table.nearMisses.length ? ` ${table.nearMisses.length} would join but for zeros, letter case or punctuation.` : ''}`
          : undefined,
      holds: table ? `${plural(table.matched, 'patient')} joined, none left over.` : 'No clinical table is loaded.',
      fix:
        table && !table.columns.some((column) => column.role === 'patient')
          ? 'Say which column holds the patient ID.'
          : 'Correct the IDs in the table and load it again; rows are joined by the exact original patient ID.',
      link: '#/cohort?part=table',
    },
    {
      name: 'oneRow',
      title: 'The clinical table has one row a patient',
      why: 'With several rows that differ, nobody can tell which value holds; such values count as missing.',
      guideline: 'Unit of analysis is the patient (CLAIM 2024)',
      fault: !table
        ? null
        : table.duplicated
          ? `${plural(table.duplicated, 'patient has', 'patients have')} several rows.`
          : undefined,
      holds: 'One row a patient.',
      fix: 'Keep one row a patient: the values at the time of imaging.',
      link: '#/cohort?part=table',
    },
    {
      name: 'conflicts',
      title: 'Clinical table and DICOM headers agree',
      why: 'Where they disagree one of them is wrong, or the row belongs to somebody else.',
      guideline: 'STANDING Together: how attributes were recorded',
      fault: conflicts.length
        ? conflicts
            .map((variable) => `${variable.title}: ${plural(variable.missing.conflicting, 'patient')}`)
            .join('; ') + '.'
        : undefined,
      holds: 'No value is contradicted.',
      fix: 'Look at these patients, correct the table and load it again. Until then the values count as missing.',
    },
    {
      name: 'missing',
      title: 'Sex, age and ethnicity are known for at least 80 % of the patients',
      why: 'Groups that are not recorded cannot be checked for fair results.',
      guideline: 'STANDING Together; Cobo et al. 2023',
      kind: 'documentation',
      fault: empty
        ? null
        : gaps.length
          ? `${gaps.map((id) => `${id}: ${of(id).n} of ${patients}`).join('; ')}.`
          : undefined,
      holds: 'All three are.',
      fix: 'Add them to the clinical table, or say in the limitations how much is missing and why.',
    },
    {
      name: 'singleSource',
      title: 'No label comes from one scanner or one site only',
      why: 'A model could learn the scanner instead of the disease.',
      guideline: 'Cobo et al. 2023: the same distribution over manufacturers and hospitals',
      fault: !labelled
        ? null
        : single.length
          ? `${single
              .slice(0, 5)
              .map((found) => `all ${found.count} “${found.row}” have ${found.source} “${found.column}”`)
              .join('; ')}${single.length > 5 ? ` and ${single.length - 5} more` : ''}.`
          : undefined,
      holds: 'Every label comes from several sources, or there is one source.',
      fix: 'Add patients of the other source, or say so in the limitations.',
      link: '#/cohort?part=cross',
    },
    {
      name: 'smallGroups',
      title: `No group of patients who look the same is smaller than ${summary.threshold}`,
      why: 'Somebody who knows a patient could pick out the row. This is an estimate of risk, not a proof of anonymity.',
      guideline: 'EMA policy 0070 and Health Canada PRCI (9 %); HIPAA §164.514(b)',
      fault:
        empty || summary.smallest === undefined
          ? null
          : summary.smallGroups
            ? `${plural(summary.smallGroups, 'group')} of ${summary.smallest.variables.join(', ')} with ${plural(summary.patientsInSmallGroups, 'patient')} in all; the smallest has ${summary.smallest.count}.`
            : undefined,
      holds: `The smallest group has ${summary.smallest?.count ?? 0} patients.`,
      fix: 'Publish under controlled access, leave out a column of the table, or leave out these patients. Published tables hide small cells in any case.',
      link: '#/cohort?part=groups',
    },
    {
      name: 'personalValues',
      title: 'No column of the clinical table identifies single patients',
      why: 'The words of these columns go into the package as they are.',
      guideline: 'HIPAA §164.514(b)(2); GDPR recital 26',
      severity: 'block',
      kind: 'privacy',
      fault: !table
        ? null
        : personal.length
          ? `${personal.map(({ variable, because }) => `${variable}: ${because}`).join('; ')}.`
          : undefined,
      holds: 'Columns with a role hold categories.',
      fix: 'Give the role to another column or to none, or replace the values by categories and load the table again.',
      link: '#/cohort?part=table',
    },
  ];
  return findings.map(asCheck);
}
