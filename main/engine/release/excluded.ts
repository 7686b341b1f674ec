/** What persons, rules and lists left out, by cause and without the reasons: these were typed and may name somebody. */
import { excludedByCause, type Cause } from '../store/exclusion.ts';
import type { Database } from '../store/database.ts';

const causes: Record<Cause, { title: string; why: string }> = {
  'opted-out': { title: 'Opted out', why: 'These patients are on the list of those who must not be in.' },
  'undecided-person': {
    title: 'More than one person under one patient ID, undecided',
    why: 'Two people would get one pseudonym. Somebody has to say who is who.',
  },
  rule: { title: 'Left out by a rule of the curators', why: 'A rule on the headers says that they do not belong.' },
  finding: { title: 'Left out because of a finding about quality', why: 'Copies, mixtures or gaps.' },
  'by-hand': { title: 'Left out by a person', why: 'A curator left them out, with a reason.' },
};

export const excludedRows = (db: Database): { code: Cause; title: string; why: string; instances: number }[] =>
  excludedByCause(db).map(({ cause, instances }) => ({ code: cause, ...causes[cause], instances }));

/** Left out because nobody decided is withheld; everything else somebody excluded. */
export function excludedForCard(db: Database): { withheld: ReturnType<typeof excludedRows>; excluded: number } {
  const rows = excludedRows(db);
  const undecided = rows.filter(({ code }) => code === 'undecided-person');
  return {
    withheld: undecided,
    excluded: rows.reduce((sum, { code, instances }) => sum + (code === 'undecided-person' ? 0 : instances), 0),
  };
}
