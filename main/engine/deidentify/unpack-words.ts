/** Reads the packed word tables: `car:d,diac` stands for card and cardiac, `car.d` for car and card, `car` for itself. */
export function unpackWords(packed: string): Set<string> {
  const words = new Set<string>();
  for (const group of packed.trim().split(/\s+/)) {
    const prefix = group.slice(0, 3);
    const mark = group[3];
    if (mark !== ':') words.add(prefix);
    if (mark === ':' || mark === '.') for (const rest of group.slice(4).split(',')) if (rest) words.add(prefix + rest);
  }
  return words;
}
