/** The library's checks. Pure: counts in, checks out. */
import type { Check } from '#shared/contract/checks.ts';

export interface LibraryFacts {
  roots: number;
  absent: number;
  instances: number;
  pending: number;
  withheld: number;
  samePersons: number;
  withoutId: number;
}

type Line = Pick<Check, 'id' | 'title' | 'why' | 'guideline' | 'severity'> & {
  failing: boolean;
  good: string;
  bad: string;
  link: string;
  fix: string;
};

const toCheck = ({ failing, good, bad, link, fix, ...check }: Line): Check => ({
  ...check,
  step: 'library',
  kind: 'data',
  status: failing ? 'fail' : 'pass',
  evidence: failing ? { text: bad, link } : { text: good },
  ...(failing ? { fix: { text: fix, link } } : {}),
});

export function libraryChecks(facts: LibraryFacts): Check[] {
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
      failing: facts.pending > 0,
      good: 'No file waits to be read.',
      bad: `${facts.pending} files were found but not read.`,
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
      id: 'library.one-id-a-person',
      title: 'Each person has one patient ID',
      severity: 'warn',
      guideline: 'PS3.3 C.7.1.1: Patient Module',
      why: 'One person under two pseudonyms counts twice and can end up on both sides of a training split.',
      failing: facts.samePersons > 0,
      good: 'No two patients share name, birth date and sex.',
      bad: `${facts.samePersons} persons (same name, birth date and sex) have more than one patient ID or come from more than one folder.`,
      link: '#/library?view=patients',
      fix: 'Give both the same ID at the source, or leave one out.',
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
