/** Words, marks and columns of the encapsulated documents and videos. */
import type { DocumentFinding, DocumentRow } from '#shared/contract/documents.ts';
import type { Status } from '../../parts/icon-names.ts';
import type { Column } from '../../parts/table-columns.ts';
import { bytes, count, counted, dicomDate } from '../../parts/words.ts';
import { kindWords, markedParts } from './residual-words.ts';

const states: Record<DocumentRow['state'], { status: Status; word: string }> = {
  waiting: { status: 'wait', word: 'not read yet' },
  refused: { status: 'idle', word: 'stays out' },
  found: { status: 'block', word: 'names somebody' },
  unread: { status: 'warn', word: 'cannot be read' },
  clear: { status: 'idle', word: 'left out' },
  admitted: { status: 'pass', word: 'admitted' },
};
export const documentState = ({
  state,
  kind,
  by,
}: Pick<DocumentRow, 'state' | 'kind' | 'by'>): { status: Status; word: string } =>
  kind === 'video' && state === 'unread'
    ? { status: 'warn', word: 'not watched' }
    : by === 'recipe'
      ? { status: 'warn', word: 'by recipe' }
      : states[state];

/** As it is written where it was found first. */
export const spelled = ({ text, context }: Pick<DocumentFinding, 'text' | 'context'>): string =>
  markedParts(context, text).find(({ marked }) => marked)?.text ?? text;
const otherKinds: Record<string, string> = { ...kindWords, 'other-patient': 'Another patient of this collection' };
/** What a finding is, what it says, and whether it counts. */
export const findingWords = ({ kind, dismissed, ...found }: DocumentFinding): string =>
  `${otherKinds[kind] ?? kind}: ${spelled(found)}${dismissed === null ? '' : ', a false alarm'}`;
/** That not every place is shown, or nothing. */
export const placesLeft = ({ more, places }: DocumentFinding): string =>
  places > more.length + 1 ? `and at ${counted(places - more.length - 1, 'more place')}` : '';

/** Whose it is, and how much of it there is. */
export const documentNote = ({ patientId, studyDate, pages, size }: DocumentRow): string =>
  [patientId, dicomDate(studyDate), pages === null ? '' : counted(pages, 'page'), size === null ? '' : bytes(size)]
    .filter(Boolean)
    .join(', ');

/** What a person is asked before they admit one. `seen`: how much of it was shown here, in words. */
export function admitQuestion(
  { kind, unread, findings }: DocumentRow,
  seen: string | undefined,
): { title: string; text: string; action: string; suggestions: string[] } {
  const alarms = findings.length > 0 ? `, but for ${counted(findings.length, 'false alarm')}` : '';
  const here = seen ?? 'None of it was shown here.';
  if (unread === null)
    return {
      title: 'Package this document as it is?',
      text: `No identifier of the patient, no other patient and no physician or institution of your files was found in its text${alarms}. Its dates, its wording and whatever nobody knows of stay as they are. ${here}`,
      action: 'Admit',
      suggestions: ['Holds measurements only', 'A form without entries about the patient'],
    };
  if (kind === 'video')
    return {
      title: 'Did you watch the whole of it?',
      text: `${unread} Admit it only if you watched it from beginning to end, with its sound: no name, no face, no voice that tells who it is. ${here} It is packaged as it is, and the report says that you watched it.`,
      action: 'I watched it: admit',
      suggestions: ['I watched all of it and found nobody named or shown'],
    };
  return {
    title: 'Did you look at the whole of it?',
    text: `${unread} Admit it only if you looked at every part, here or in another program. ${here} It is packaged as it is, and the report says that you looked.`,
    action: 'I looked: admit',
    suggestions: ['I looked at every page and found nobody named'],
  };
}

/** What reading it came to and what follows, in one sentence. */
export function documentOutcome({ kind, state, unread, findings, looked, by, decided }: DocumentRow): string {
  const apart = findings.length > 0 ? ', false alarms apart' : '';
  switch (state) {
    case 'waiting':
      return 'Left out. Read it to see whether it can be admitted.';
    case 'refused':
      return `Stays out: ${unread ?? ''}`;
    case 'found': {
      const open = findings.filter(({ dismissed }) => dismissed === null).length;
      if (open === 0)
        return `Stays out: as many as ${count(findings.length)} identifiers were found in its text, and there may be more than are listed.`;
      return `Stays out: ${open === 1 ? 'an identifier' : `${count(open)} identifiers`} of the patient or of other people in its text. Nothing can be taken out of a document; what names nobody can be called a false alarm.${unread ? ` ${unread}` : ''}`;
    }
    case 'unread':
      return `Left out. ${unread ?? ''} Only who ${kind === 'video' ? 'watched' : 'looked at'} the whole of it can admit it.`;
    case 'clear':
      return decided
        ? `Left out, as was decided. Its text was read, and nobody whom your files name was found in it${apart}.`
        : `Left out. Its text was read, and nobody whom your files name was found in it${apart}.`;
    case 'admitted':
      if (by === 'recipe')
        return `Packaged as it is, as the recipe says. Nobody whom your files name was found in its text${apart}, and no person looked at it.`;
      return looked && unread !== null
        ? `Packaged as it is. ${unread} A person ${kind === 'video' ? 'watched' : 'looked at'} it.`
        : `Packaged as it is. Nobody whom your files name was found in its text${apart}.`;
  }
}

export const documentColumns: readonly Column<DocumentRow>[] = [
  { id: 'state', title: 'State', width: '152px', text: (one) => documentState(one).word },
  { id: 'kind', title: 'Kind', width: '56px', text: (one) => one.kind },
  { id: 'title', title: 'Title', width: 'minmax(120px, 1fr)', text: (one) => one.title || 'no title', look: 'data' },
  { id: 'patient', title: 'Patient', width: 'minmax(88px, 0.6fr)', text: (one) => one.patientId, look: 'data' },
  {
    id: 'pages',
    title: 'Pages',
    width: '64px',
    wide: true,
    align: 'right',
    text: (one) => (one.pages === null ? '' : count(one.pages)),
  },
  {
    id: 'size',
    title: 'Size',
    width: '88px',
    wide: true,
    align: 'right',
    text: (one) => (one.size === null ? '' : bytes(one.size)),
  },
];
