/** Words, marks and columns of the series that may show a face. */
import type { FaceMatch, FaceRow } from '#shared/contract/faces.ts';
import type { Status } from '../../parts/icon-names.ts';
import type { Column } from '../../parts/table-columns.ts';
import { count, dicomDate } from '../../parts/words.ts';

const words: Record<FaceRow['state'], string> = {
  undecided: 'to decide',
  accept: 'accepted',
  controlled: 'controlled only',
  'leave-out': 'left out',
  replace: 'replaced',
  'no-face': 'no face seen',
  defaced: 'defaced',
};

export const faceState = ({
  state,
  packaged,
}: Pick<FaceRow, 'state' | 'packaged'>): { status: Status; word: string } => ({
  word: words[state],
  status: packaged === 'blocks' ? 'block' : state === 'undecided' ? 'warn' : packaged === 'no' ? 'idle' : 'pass',
});

export const faceColumns: readonly Column<FaceRow>[] = [
  { id: 'image', title: 'Image', headLabel: 'Image', width: '64px', text: () => '' },
  { id: 'state', title: 'State', width: '120px', text: (one) => faceState(one).word },
  { id: 'modality', title: 'Mod.', width: '48px', text: (one) => one.modality, look: 'data' },
  {
    id: 'description',
    title: 'Series',
    width: 'minmax(120px, 1fr)',
    text: (one) => one.description || 'no description',
    look: 'data',
  },
  { id: 'sure', title: 'Head', width: '64px', text: (one) => (one.sure ? 'named' : 'may be') },
  { id: 'why', title: 'Why', width: 'minmax(160px, 1.6fr)', text: (one) => one.why, look: 'dim' },
  {
    id: 'patient',
    title: 'Patient',
    width: 'minmax(80px, 0.6fr)',
    text: (one) => one.patientId,
    look: 'data',
    wide: true,
  },
  { id: 'date', title: 'Study', width: '88px', text: (one) => dicomDate(one.studyDate), wide: true },
  { id: 'instances', title: 'Slices', width: '64px', align: 'right', text: (one) => count(one.instances) },
];

/** What a comparison found, in one sentence. */
export function matchWords(match: FaceMatch | null): string {
  if (!match) return 'not compared yet';
  if (!match.current) return 'changed since it was compared';
  if (!match.fits) return `does not fit: ${match.faults.join(' ')}`;
  if (match.changed === 0) return 'fits, but not one voxel differs: no face was removed';
  const share = (100 * match.changed) / Math.max(1, match.voxels);
  const percent = share < 0.01 ? 'under 0.01' : share < 10 ? share.toFixed(2) : share.toFixed(1);
  return `fits in ${count(match.slices)} slices; ${percent} % of the voxels differ`;
}
export const canReplace = (match: FaceMatch | null): boolean =>
  match !== null && match.current && match.fits && match.changed > 0;
