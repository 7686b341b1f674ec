/** Small cells of published counts: hidden, together with what would give them away. */

/** Wilson score interval at 95 %, as shares. */
export function wilson(count: number, total: number): { low: number; high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const z = 1.959963984540054;
  const share = count / total;
  const middle = share + (z * z) / (2 * total);
  const half = z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total));
  const scale = 1 + (z * z) / total;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}

/**
 * Hides every count from 1 to threshold − 1 of one table whose total is published. What the total gives away is hidden
 * too (complementary suppression): the next smallest counts join until at least two are hidden and they sum up to the
 * threshold; where there are none left to join, everything is hidden. Zeros stay.
 */
export function suppress(counts: readonly number[], threshold: number): (number | null)[] {
  const hidden = new Set<number>();
  counts.forEach((count, index) => {
    if (count > 0 && count < threshold) hidden.add(index);
  });
  if (hidden.size === 0) return [...counts];
  const sum = (): number => [...hidden].reduce((total, index) => total + counts[index]!, 0);
  const rest = counts
    .map((count, index) => ({ count, index }))
    .filter(({ count, index }) => count > 0 && !hidden.has(index))
    .sort((a, b) => a.count - b.count);
  while ((hidden.size < 2 || sum() < threshold) && rest.length) hidden.add(rest.shift()!.index);
  // One hidden count is the total itself: then nothing of the table may be published.
  const alone = hidden.size < 2 || sum() < threshold;
  return counts.map((count, index) => (hidden.has(index) || (alone && count > 0) ? null : count));
}
