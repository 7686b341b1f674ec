/** Values for numbered parameters (?1, ?2, …), which better-sqlite3 binds by name. */
export const numbered = (...values: unknown[]): Record<string, unknown> =>
  Object.fromEntries(values.map((value, place) => [String(place + 1), value]));
