/** What the package may say of each patient, from the cohort step: sites become letters, free text never becomes a level. */
import { cohortSummary, subjectRows } from '../cohort/handlers.ts';
import { identities } from '../deidentify/handlers.ts';
import { keyed } from '../secrets.ts';
import type { ReadingWorkspace } from '../step.ts';
import type { Profile } from '#shared/contract/deidentify.ts';
import { holdsIdentifier, isCategory, publicAge, publicSex, siteLetters, type SubjectFacts } from './subjects.ts';
import type { TableOptions } from './table-definitions.ts';

export interface Subjects {
  byPatient: Map<number, SubjectFacts>;
  threshold: number;
  /** Which columns have something to say. */
  options: Pick<TableOptions, 'site' | 'label' | 'ethnicity' | 'characteristics'>;
}

/** `90+` counts as 90; a band says no age. */
const yearsFrom = (age: string | null): number | null =>
  age !== null && /^\d{1,3}\+?$/.test(age) ? Number.parseInt(age, 10) : null;

/** Reads every patient once. Cells that hold an identifier of their own patient are left empty. */
export function publicSubjects(workspace: ReadingWorkspace, profile: Profile): Subjects {
  const rows = Array.from(subjectRows(workspace), (row) => ({
    patient: row.patient,
    sex: row.sex.value ?? '',
    age: yearsFrom(row.age.value),
    ethnicity: row.ethnicity.value ?? '',
    site: row.site.value ?? '',
    label: row.label.value ?? '',
  }));
  const characteristics = profile.retain.includes('patient-characteristics');
  const label = isCategory(rows.map((row) => row.label));
  const ethnicity = characteristics && isCategory(rows.map((row) => row.ethnicity));
  const site = new Set(rows.map((row) => row.site).filter(Boolean)).size > 0;
  const rankKey = workspace.secrets.derive('site');
  const letters = siteLetters(
    rows.map((row) => row.site),
    (name) => keyed(rankKey, name).toString('hex'),
  );
  const byPatient = new Map<number, SubjectFacts>();
  for (let at = 0; at < rows.length; at += 500) {
    const some = rows.slice(at, at + 500);
    const known = identities(
      workspace,
      some.map((row) => row.patient),
    );
    for (const row of some) {
      const identifiers = (known.get(row.patient)?.identifiers ?? []).map(({ value }) => value);
      const safe = (cell: string): string => (holdsIdentifier(cell, identifiers) ? '' : cell);
      byPatient.set(row.patient, {
        sex: characteristics ? publicSex(row.sex) : '',
        age: characteristics ? publicAge(row.age) : null,
        ethnicity: ethnicity ? safe(row.ethnicity) : '',
        site: letters.get(row.site) ?? '',
        label: label ? safe(row.label) : '',
      });
    }
  }
  return {
    byPatient,
    threshold: cohortSummary(workspace).threshold,
    options: { characteristics, ethnicity, site, label },
  };
}
