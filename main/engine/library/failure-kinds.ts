/** The words for each kind of file that is no instance: what it is and what becomes of it. */

export interface FailureWords {
  title: string;
  outcome: string;
  severity: 'block' | 'warn' | 'info';
}
const words: Record<string, FailureWords> = {
  'not-dicom': { title: 'Not DICOM', outcome: 'Stays where it is; not packaged.', severity: 'info' },
  unreadable: {
    title: 'Damaged or not understood',
    outcome: 'Withheld: what cannot be understood cannot be cleaned.',
    severity: 'warn',
  },
  incomplete: {
    title: 'DICOM without the identifiers it needs',
    outcome: 'Withheld: it belongs to no series.',
    severity: 'warn',
  },
  'disk-error': {
    title: 'The disk gave an error',
    outcome: 'Tried again when the folders are read next.',
    severity: 'warn',
  },
  dicomdir: {
    title: 'DICOMDIR',
    outcome: 'Never packaged; the files it lists are read by themselves.',
    severity: 'info',
  },
  archive: { title: 'Archives', outcome: 'Not opened until you choose “Read through”.', severity: 'warn' },
  'archive-read': { title: 'Archives, read through', outcome: 'What it holds is listed by itself.', severity: 'info' },
  'archive-other': {
    title: 'Archives of other kinds',
    outcome: 'Not opened. Unpack them to read what they hold.',
    severity: 'warn',
  },
  empty: { title: 'Empty files', outcome: 'Nothing to package; often a copy that was cut off.', severity: 'warn' },
  'no-permission': { title: 'No permission', outcome: 'Tried again when the folders are read next.', severity: 'warn' },
  vanished: {
    title: 'Gone since the last reading',
    outcome: 'No longer part of the collection; decisions about it are kept.',
    severity: 'info',
  },
};
export const failureWords = (kind: string): FailureWords => words[kind] ?? words['unreadable']!;
