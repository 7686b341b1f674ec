/** Words and columns of the findings in written files. */
import type { ResidualFinding } from '#shared/contract/deidentify.ts';
import type { Column } from '../../parts/table-columns.ts';
import { count } from '../../parts/words.ts';

export const kindWords: Record<ResidualFinding['kind'], string> = {
  'patient-name': 'Name of the patient',
  'patient-id': 'ID of the patient',
  'birth-date': 'Birth date',
  date: 'Date of the patient',
  accession: 'Accession number',
  person: 'Name of another person',
  institution: 'Institution',
  address: 'Address',
  phone: 'Telephone number',
  email: 'E-mail address',
  uid: 'Original UID',
  other: 'Identifier',
};

/** Where it was found, in words: the attribute and its path, a part of the file, or a file of the package. */
export const placeWords = ({ place, name, file }: Pick<ResidualFinding, 'place' | 'name' | 'file'>): string =>
  file || (name ? `${name} ${place}` : place);

export const stateOf = ({
  decision,
}: Pick<ResidualFinding, 'decision'>): { status: 'block' | 'pass' | 'idle'; word: string } =>
  decision === null
    ? { status: 'block', word: 'to look at' }
    : decision.action === 'dismiss'
      ? { status: 'pass', word: 'false alarm' }
      : { status: 'idle', word: 'left out' };

export const residualColumns: readonly Column<ResidualFinding>[] = [
  { id: 'state', title: 'State', width: '112px', text: (one) => stateOf(one).word },
  { id: 'text', title: 'Found', width: 'minmax(120px, 1fr)', text: (one) => one.text, look: 'data' },
  { id: 'kind', title: 'What it is', width: '168px', text: (one) => kindWords[one.kind] },
  { id: 'place', title: 'Where', width: 'minmax(180px, 1.4fr)', text: placeWords },
  {
    id: 'context',
    title: 'In the value',
    width: 'minmax(160px, 1.4fr)',
    text: (one) => one.context,
    look: 'data',
    wide: true,
  },
  {
    id: 'instances',
    title: 'Objects',
    width: '80px',
    align: 'right',
    text: (one) => (one.file ? '' : count(one.instances)),
  },
];

const plain = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/** The value in pieces, the found text marked where it stands in it letter for letter but for case and accents. */
export function markedParts(context: string, found: string): { text: string; marked: boolean }[] {
  const folded = plain(context);
  const at = folded.length === context.length ? folded.indexOf(plain(found)) : -1;
  if (at < 0) return [{ text: context, marked: false }];
  return [
    { text: context.slice(0, at), marked: false },
    { text: context.slice(at, at + found.length), marked: true },
    { text: context.slice(at + found.length), marked: false },
  ].filter(({ text }) => text !== '');
}
