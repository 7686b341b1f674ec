/** What the package may say of each patient, from the cohort step: sites become letters, free text never becomes a level. */
import { cohortSummary, subjectRows } from '../cohort/handlers.ts';
import { identities } from '../deidentify/handlers.ts';
import { keyed } from '../secrets.ts';
import type { ReadingWorkspace } from '../step.ts';
import type { Profile } from '#shared/contract/deidentify.ts';
import { inBatches } from './in-batches.ts';
import {
  holdsIdentifier,
  isCategory,
  publicAge,
  publicSex,
  sharedFacts,
  siteLetters,
  type SubjectFacts,
} from './subjects.ts';
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

/** Reads patients a few at a time. Cells that hold an identifier of their own patient are left empty. */
export function publicSubjects(workspace: ReadingWorkspace, profile: Profile): Subjects {
  const cells = function* (column: 'ethnicity' | 'site' | 'label'): Generator<string> {
    for (const row of subjectRows(workspace)) yield row[column].value ?? '';
  };
  const characteristics = profile.retain.includes('patient-characteristics');
  const label = isCategory(cells('label'));
  const ethnicity = characteristics && isCategory(cells('ethnicity'));
  const sites = new Set(cells('site'));
  const site = [...sites].some(Boolean);
  const rankKey = workspace.secrets.derive('site');
  const letters = siteLetters(sites, (name) => keyed(rankKey, name).toString('hex'));
  const byPatient = new Map<number, SubjectFacts>();
  const shared = sharedFacts();
  for (const some of inBatches(subjectRows(workspace), 500)) {
    // Only of those with a free word to compare with.
    const worded = some.filter((row) => (ethnicity && row.ethnicity.value) || (label && row.label.value));
    const known = identities(
      workspace,
      worded.map((row) => row.patient),
    );
    for (const row of some) {
      const identifiers = (known.get(row.patient)?.identifiers ?? []).map(({ value }) => value);
      const safe = (cell: string | null): string => (cell === null || holdsIdentifier(cell, identifiers) ? '' : cell);
      byPatient.set(
        row.patient,
        shared({
          sex: characteristics ? publicSex(row.sex.value ?? '') : '',
          age: characteristics ? publicAge(yearsFrom(row.age.value)) : null,
          ethnicity: ethnicity ? safe(row.ethnicity.value) : '',
          site: letters.get(row.site.value ?? '') ?? '',
          label: label ? safe(row.label.value) : '',
        }),
      );
    }
  }
  return {
    byPatient,
    threshold: cohortSummary(workspace).threshold,
    options: { characteristics, ethnicity, site, label },
  };
}
