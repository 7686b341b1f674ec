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

/** A long table that stays packed: a word is looked for in the group of its first letters, and nothing is taken apart. */
export class PackedWords {
  readonly #groups = new Map<string, string>();

  constructor(packed: string) {
    for (const group of packed.trim().split(/\s+/)) {
      const prefix = group.slice(0, 3);
      this.#groups.set(prefix, (this.#groups.get(prefix) ?? '') + group.slice(3));
    }
  }

  has(word: string): boolean {
    const group = this.#groups.get(word.slice(0, 3));
    if (group === undefined) return false;
    const rest = word.slice(3);
    if (rest === '') return group === '' || group.startsWith('.');
    for (let at = group.indexOf(rest); at >= 0; at = group.indexOf(rest, at + 1))
      if (at > 0 && /[.:,]/.test(group[at - 1]!) && /^[.:,]?$/.test(group[at + rest.length] ?? '')) return true;
    return false;
  }
}
