/** Columns and words of the findings. */
import type { Finding } from '#shared/contract/quality.ts';
import type { Status } from '../../parts/icon-names.ts';
import type { Column } from '../../parts/table-columns.ts';
import { count } from '../../parts/words.ts';

export const stateWords: Record<Finding['state'], { word: string; status: Status }> = {
  open: { word: 'Waits', status: 'wait' },
  accepted: { word: 'Accepted', status: 'pass' },
  'left-out': { word: 'Left out', status: 'idle' },
};

export const findingColumns: readonly Column<Finding>[] = [
  { id: 'severity', title: 'Finding', width: 'minmax(150px, 1fr)', text: (row) => row.title },
  { id: 'detail', title: 'What was found', width: 'minmax(180px, 1.6fr)', text: (row) => row.detail, look: 'dim' },
  {
    id: 'patient',
    title: 'Patient',
    width: 'minmax(80px, 0.6fr)',
    text: (row) => row.patientId || 'no ID',
    look: 'data',
    fadeRepeats: true,
  },
  {
    id: 'description',
    title: 'Series',
    width: 'minmax(100px, 0.9fr)',
    text: (row) => row.description || 'no description',
    look: 'data',
    wide: true,
  },
  { id: 'instances', title: 'Instances', width: '76px', align: 'right', text: (row) => count(row.instances) },
  {
    id: 'state',
    title: 'Decision',
    width: 'minmax(96px, 0.8fr)',
    text: (row) => `${stateWords[row.state].word}${row.reason ? `: ${row.reason}` : ''}`,
  },
];
