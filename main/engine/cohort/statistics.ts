/** Intervals and association of counts. Published values of each formula are its tests. */

/**
 * Wilson score interval of a share at 95 %, as shares of 1 (Newcombe 1998, method 3, without continuity correction).
 * With `total` 0 nothing is known: 0 to 1.
 */
export function wilson(count: number, total: number): { low: number; high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const z = 1.959963984540054;
  const share = count / total;
  const middle = share + (z * z) / (2 * total);
  const half = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  // The end of a share of 0 or 1 is exact; rounding must not show 1e-17.
  return { low: count === 0 ? 0 : (middle - half) / scale, high: count === total ? 1 : (middle + half) / scale };
}

/** Pearson's χ² of a table of counts without Yates' correction; rows and columns that are all zero are left out. */
export function chiSquare(table: readonly (readonly number[])[]): {
  statistic: number;
  rows: number;
  columns: number;
  total: number;
} {
  const rowSums = table.map((row) => row.reduce((sum, count) => sum + count, 0));
  const columnSums = (table[0] ?? []).map((_, column) => table.reduce((sum, row) => sum + (row[column] ?? 0), 0));
  const total = rowSums.reduce((sum, count) => sum + count, 0);
  let statistic = 0;
  table.forEach((row, r) =>
    row.forEach((count, c) => {
      const expected = (rowSums[r]! * columnSums[c]!) / total;
      if (expected > 0) statistic += (count - expected) ** 2 / expected;
    }),
  );
  return { statistic, rows: rowSums.filter(Boolean).length, columns: columnSums.filter(Boolean).length, total };
}

/**
 * Cramér's V, and V corrected for the bias of small tables (Bergsma 2013), both 0 to 1.
 * Null where a table has fewer than two rows or columns with counts: then nothing can be associated.
 */
export function cramerV(table: readonly (readonly number[])[]): { v: number; corrected: number } | null {
  const { statistic, rows, columns, total } = chiSquare(table);
  if (rows < 2 || columns < 2) return null;
  const v = Math.sqrt(statistic / (total * Math.min(rows - 1, columns - 1)));
  const phi = Math.max(0, statistic / total - ((rows - 1) * (columns - 1)) / (total - 1));
  const smallRows = rows - (rows - 1) ** 2 / (total - 1);
  const smallColumns = columns - (columns - 1) ** 2 / (total - 1);
  const size = Math.min(smallRows - 1, smallColumns - 1);
  return { v, corrected: size > 0 ? Math.min(1, Math.sqrt(phi / size)) : 0 };
}
