/** The library's checks. Pure: counts in, checks out. */
import type { Check } from '#shared/contract/checks.ts';

export interface LeftOut {
  ids: number;
  instances: number;
}
export interface LibraryFacts {
  roots: number;
  absent: number;
  instances: number;
  pending: number;
  /** Folders whose reading did not come to its end. */
  unfinished: number;
  withheld: number;
  questions: {
    conflicts: number;
    spellings: number;
    twins: number;
    /** IDs that stand for more than one person and are out, with their images: as the recipe says, or by a person. */
    left: { byRecipe: LeftOut; byPerson: LeftOut };
  };
  withoutId: number;
}

type Line = Pick<Check, 'id' | 'title' | 'why' | 'guideline' | 'severity'> & {
  kind?: Check['kind'];
  failing: boolean;
  good: string;
  bad: string;
  link: string;
  /** Where a check that holds has something to show. */
  goodLink?: string;
  fix: string;
};

const toCheck = ({ failing, good, bad, link, goodLink, fix, kind = 'data', ...check }: Line): Check => ({
  ...check,
  step: 'library',
  kind,
  status: failing ? 'fail' : 'pass',
  evidence: failing ? { text: bad, link } : { text: good, ...(goodLink ? { link: goodLink } : {}) },
  ...(failing ? { fix: { text: fix, link } } : {}),
});

/** What holds only because somebody, or the recipe, left images out is said so, with counts. */
function leftOutSentence({ byRecipe, byPerson }: LibraryFacts['questions']['left']): string {
  const out = ({ ids, instances }: LeftOut, by: string): string[] =>
    ids === 0
      ? []
      : [
          `${ids} patient ${ids === 1 ? 'ID that has' : 'IDs that have'} more than one name, birth date or sex ${ids === 1 ? 'is' : 'are'} left out by ${by} (${instances} ${instances === 1 ? 'image' : 'images'})`,
        ];
  const left = [...out(byRecipe, 'the recipe, and nobody has said who is who'), ...out(byPerson, 'a person')];
  if (left.length === 0) return 'No patient ID is open that has more than one name, birth date or sex.';
  return `${left.join('; ')}. No other is open.`;
}

export function libraryChecks(facts: LibraryFacts): Check[] {
  const { left } = facts.questions;
  const lines: Line[] = [
    {
      id: 'library.indexed',
      title: 'There is something to package',
      severity: 'block',
      guideline: 'Fairpack',
      why: 'Without images there is no dataset.',
      failing: facts.instances === 0,
      good: `${facts.instances} images were read.`,
      bad: 'No DICOM image was read yet.',
      link: '#/library',
      fix: 'Add a folder that holds DICOM files.',
    },
    {
      id: 'library.pending',
      title: 'Every file was read',
      severity: 'warn',
      guideline: 'Fairpack',
      why: 'Files that were found but not read are missing in the package.',
      failing: facts.pending > 0 || facts.unfinished > 0,
      good: 'No file waits to be read.',
      bad: [
        ...(facts.pending > 0 ? [`${facts.pending} files were found but not read.`] : []),
        ...(facts.unfinished > 0
          ? [`${facts.unfinished === 1 ? 'One folder was' : `${facts.unfinished} folders were`} not read to the end.`]
          : []),
      ].join(' '),
      link: '#/library',
      fix: 'Read the folders again; it continues where it stopped.',
    },
    {
      id: 'library.roots',
      title: 'Every source folder is there',
      severity: 'block',
      guideline: 'Fairpack',
      why: 'Files on a drive that is not there cannot be packaged.',
      failing: facts.absent > 0,
      good: `${facts.roots} source folders are there.`,
      bad: `${facts.absent} of ${facts.roots} source folders are not there.`,
      link: '#/library?view=folders',
      fix: 'Connect the drive and read again, or remove the folder.',
    },
    {
      id: 'library.readable',
      title: 'Every DICOM file could be read',
      severity: 'warn',
      guideline: 'PS3.10 7: DICOM file format',
      why: 'What cannot be read is left behind, and the collection may be less complete than you think.',
      failing: facts.withheld > 0,
      good: 'Nothing was left behind as damaged, packed, empty or forbidden.',
      bad: `${facts.withheld} files were left behind as damaged, packed, empty or forbidden.`,
      link: '#/library?view=failures',
      fix: 'Look at the list and replace what should be in.',
    },
    {
      id: 'library.one-person-an-id',
      title: 'Each patient ID stands for one person',
      severity: 'block',
      kind: 'privacy',
      guideline: 'PS3.3 C.7.1.1: Patient Module',
      why: 'Two people would get one pseudonym, and the name of one may stay unnoticed in the images of the other.',
      failing: facts.questions.conflicts > 0,
      good: leftOutSentence(facts.questions.left),
      bad: `${facts.questions.conflicts} patient ${facts.questions.conflicts === 1 ? 'ID has' : 'IDs have'} more than one name, birth date or sex, and nobody has said yet who is who.`,
      link: '#/library?view=persons',
      ...(left.byRecipe.ids + left.byPerson.ids > 0 ? { goodLink: '#/library?view=persons' } : {}),
      fix: 'Say for each whether it is one person, split the ID, or leave it out.',
    },
    {
      id: 'library.spellings',
      title: 'Each name is written in one way',
      severity: 'warn',
      guideline: 'PS3.5 6.2.1.2: person names',
      why: 'Spellings of one name are taken for one person; if two persons hide behind them, they share a pseudonym.',
      failing: facts.questions.spellings > 0,
      good: 'No patient ID is open whose name is written in several ways.',
      bad: `${facts.questions.spellings} patient ${facts.questions.spellings === 1 ? 'ID has a name' : 'IDs have names'} written in several ways.`,
      link: '#/library?view=persons',
      fix: 'Look at them and confirm; all at once where the suggestion is right.',
    },
    {
      id: 'library.one-id-a-person',
      title: 'Each person has one patient ID',
      severity: 'warn',
      guideline: 'PS3.3 C.7.1.1: Patient Module',
      why: 'One person under two pseudonyms counts twice and can end up on both sides of a training split.',
      failing: facts.questions.twins > 0,
      good: 'No two patients are open who look like one person.',
      bad: `${facts.questions.twins} ${facts.questions.twins === 1 ? 'pair of patients looks' : 'pairs of patients look'} like one person under two IDs, or one ID from two folders.`,
      link: '#/library?view=persons',
      fix: 'Join them, so that they share one pseudonym, or say that they are two persons.',
    },
    {
      id: 'library.patient-id',
      title: 'Every study names its patient',
      severity: 'warn',
      guideline: 'PS3.3 C.7.1.1: Patient ID is type 2',
      why: 'Without an ID two studies of one person cannot be told to belong together; each counts as a patient of its own.',
      failing: facts.withoutId > 0,
      good: 'All have a patient ID.',
      bad: `${facts.withoutId} studies have no patient ID.`,
      link: '#/library?view=patients',
      fix: 'Add the ID at the source, or leave them out.',
    },
  ];
  return lines.map(toCheck);
}
