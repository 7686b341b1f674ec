/** The years that the studies of a package cover: from the dates as they were in the sources, and coarse. */

export interface StudyYear {
  subject: number;
  year: number;
}
export type Years = { first: string; last: string };

/** Years of one period; a moved date may not be set beside a year that says more. */
const period = 5;

/**
 * First and last year of the five-year periods that hold at least `threshold` subjects; null where none does. Dates that
 * were moved tell no year at all (PS3.15 E.3.6), and the exact first year of a small group would tell how far they were.
 */
export function coarseYears(studies: Iterable<StudyYear>, threshold: number): Years | null {
  const subjects = new Map<number, Set<number>>();
  for (const { subject, year } of studies) {
    const start = Math.floor(year / period) * period;
    const known = subjects.get(start);
    if (known) known.add(subject);
    else subjects.set(start, new Set([subject]));
  }
  const full = [...subjects].filter(([, group]) => group.size >= threshold).map(([start]) => start);
  if (full.length === 0) return null;
  return { first: String(Math.min(...full)), last: String(Math.max(...full) + period - 1) };
}

/** First and last year, where the files keep their dates. */
export function exactYears(studies: Iterable<StudyYear>): Years | null {
  let first = Infinity;
  let last = -Infinity;
  for (const { year } of studies) {
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return first <= last ? { first: String(first), last: String(last) } : null;
}
