/** Patients, studies, series and (where wanted) instances as branches of a Tree; keys are `<kind>:<id>`. */
import type { LoadChildren, TreeItem } from '../parts/tree-items.ts';
import { dicomDate } from '../parts/words.ts';
import { client } from './client.ts';

export type TreeKind = 'patient' | 'study' | 'series' | 'instance';
export function readKey(item: Pick<TreeItem, 'key'>): { kind: TreeKind; id: number } {
  const [kind = '', id = ''] = item.key.split(':');
  return { kind: kind as TreeKind, id: Number(id) };
}

export const libraryTree =
  (options: { instances: boolean }): LoadChildren =>
  async (parent, offset, limit) => {
    if (!parent) {
      const { total, rows } = await client.call('library.patients', { offset, limit });
      return {
        total,
        rows: rows.map((row) => ({
          key: `patient:${row.id}`,
          label: row.name || row.patientId || 'no name, no ID',
          ...(row.name && row.patientId ? { note: row.patientId } : {}),
          count: row.series,
          opens: row.studies > 0,
        })),
      };
    }
    const { kind, id } = readKey(parent);
    if (kind === 'patient') {
      const { total, rows } = await client.call('library.studies', { patient: id, offset, limit });
      return {
        total,
        rows: rows.map((row) => ({
          key: `study:${row.id}`,
          label: [dicomDate(row.date), row.description].filter(Boolean).join(' ') || 'no date, no description',
          count: row.series,
          opens: row.series > 0,
        })),
      };
    }
    if (kind === 'study') {
      const { total, rows } = await client.call('library.series', { study: id, offset, limit });
      return {
        total,
        rows: rows.map((row) => ({
          key: `series:${row.id}`,
          label: row.description || 'no description',
          note: row.modality,
          count: row.instances,
          icon: 'stack' as const,
          pictured: row.instances > 0,
          opens: options.instances && row.instances > 0,
        })),
      };
    }
    const { total, rows } = await client.call('library.instances', { series: id, offset, limit });
    return {
      total,
      rows: rows.map((row) => ({
        key: `instance:${row.id}`,
        label: row.number === null ? row.sopClass || 'instance' : `No. ${row.number}`,
        ...(row.excluded === null ? {} : { note: 'left out' }),
        icon: 'file' as const,
        opens: false,
      })),
    };
  };
