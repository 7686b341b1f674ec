/** Columns of the list of distinct values. */
import type { TextValue } from '#shared/contract/deidentify-values.ts';
import type { Column } from '../../parts/table-columns.ts';
import { count } from '../../parts/words.ts';
import { outcome, standing } from './value-words.ts';

export const valueColumns: readonly Column<TextValue>[] = [
  {
    id: 'value',
    title: 'Value, once each',
    width: 'minmax(170px, 1.3fr)',
    text: (one) => one.value,
    look: 'data',
    sorts: true,
  },
  {
    id: 'becomes',
    title: 'Becomes',
    width: 'minmax(110px, 0.8fr)',
    text: (one) => outcome(one).after ?? 'removed',
    look: 'data',
  },
  {
    id: 'attribute',
    title: 'Where',
    width: 'minmax(170px, 1.2fr)',
    text: (one) => `${one.attribute} ${one.name}`,
    sorts: true,
  },
  {
    id: 'instances',
    title: 'Files',
    width: '64px',
    align: 'right',
    text: (one) => count(one.instances),
    sorts: true,
  },
  {
    id: 'patients',
    title: 'Patients',
    width: '72px',
    align: 'right',
    text: (one) => count(one.patients),
    sorts: true,
    wide: true,
  },
  { id: 'suggestion', title: 'Suggestion', width: '96px', text: (one) => standing(one).word, sorts: true },
  { id: 'because', title: 'Because', width: 'minmax(130px, 1.2fr)', text: (one) => one.reason, look: 'dim' },
];
