/** Which lines of before | after are shown: those that change with the sequences they stand in, or all. */
import type { PreviewRow } from '#shared/contract/deidentify.ts';

export function shownRows(rows: readonly PreviewRow[], only: 'changed' | 'all', text: string): PreviewRow[] {
  const words = text.trim().toLowerCase();
  const wanted = (row: PreviewRow): boolean =>
    (only === 'all' || row.change !== 'same') &&
    (words === '' || `${row.tag} ${row.name} ${row.before ?? ''} ${row.after ?? ''}`.toLowerCase().includes(words));
  const kept = new Set<number>();
  const parents: number[] = [];
  rows.forEach((row, at) => {
    parents.length = row.depth;
    if (wanted(row)) {
      kept.add(at);
      for (const parent of parents) if (parent !== undefined) kept.add(parent);
    }
    parents[row.depth] = at;
  });
  return rows.filter((_, at) => kept.has(at));
}
