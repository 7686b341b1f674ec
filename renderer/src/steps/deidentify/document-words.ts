/** Words, marks and columns of the encapsulated documents. */
import type { DocumentRow } from '#shared/contract/documents.ts';
import type { Status } from '../../parts/icon-names.ts';
import type { Column } from '../../parts/table-columns.ts';
import { bytes, count, dicomDate } from '../../parts/words.ts';

const states: Record<DocumentRow['state'], { status: Status; word: string }> = {
  waiting: { status: 'wait', word: 'not read yet' },
  refused: { status: 'idle', word: 'stays out' },
  found: { status: 'block', word: 'names somebody' },
  unread: { status: 'warn', word: 'cannot be read' },
  clear: { status: 'idle', word: 'left out' },
  admitted: { status: 'pass', word: 'admitted' },
};
export const documentState = ({ state }: Pick<DocumentRow, 'state'>): { status: Status; word: string } => states[state];

/** What reading it came to and what follows, in one sentence. */
export function documentOutcome({ state, unread, findings, looked }: DocumentRow): string {
  switch (state) {
    case 'waiting':
      return 'Left out. Read it to see whether it can be admitted.';
    case 'refused':
      return `Stays out: ${unread ?? ''}`;
    case 'found':
      return `Stays out: ${findings.length === 1 ? 'an identifier' : `${count(findings.length)} identifiers`} of the patient or of people around them in its text. Nothing can be taken out of a document.`;
    case 'unread':
      return `Left out. ${unread ?? ''} Only who looked at the whole of it can admit it.`;
    case 'clear':
      return 'Left out. Its text was read, and nobody whom your files name was found in it.';
    case 'admitted':
      return looked && unread !== null
        ? `Packaged as it is. ${unread} A person looked at it.`
        : 'Packaged as it is. Nobody whom your files name was found in its text.';
  }
}

export const documentColumns: readonly Column<DocumentRow>[] = [
  { id: 'state', title: 'State', width: '136px', text: (one) => documentState(one).word },
  { id: 'kind', title: 'Kind', width: '56px', text: (one) => one.kind },
  { id: 'title', title: 'Title', width: 'minmax(120px, 1fr)', text: (one) => one.title || 'no title', look: 'data' },
  {
    id: 'found',
    title: 'Found in its text',
    width: 'minmax(160px, 1.4fr)',
    text: (one) => one.findings.map(({ text }) => text).join(', ') || (one.unread ?? ''),
    look: 'data',
  },
  { id: 'patient', title: 'Patient', width: 'minmax(96px, 0.6fr)', text: (one) => one.patientId, look: 'data' },
  { id: 'date', title: 'Study', width: '96px', text: (one) => dicomDate(one.studyDate), wide: true },
  {
    id: 'pages',
    title: 'Pages',
    width: '64px',
    align: 'right',
    text: (one) => (one.pages === null ? '' : count(one.pages)),
  },
  {
    id: 'size',
    title: 'Size',
    width: '96px',
    align: 'right',
    text: (one) => (one.size === null ? '' : bytes(one.size)),
  },
];
