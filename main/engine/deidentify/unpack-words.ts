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

/** The first three letters of a word, or of a group of them, as a number in their order. */
const orderOf = (text: string, at: number, end: number): number => {
  let order = 0;
  for (let letter = 0; letter < 3; letter++)
    order = order * 0x10000 + (at + letter < end ? text.charCodeAt(at + letter) : 0);
  return order;
};

/** A long table that stays packed: a word is looked for in the groups of its first letters, and nothing is taken apart. */
export class PackedWords {
  readonly #packed: string;
  /** Of each group, in the order of their first letters: these letters, and where it begins and ends. */
  readonly #orders: Float64Array;
  readonly #places: Uint32Array;

  constructor(packed: string) {
    const groups: [order: number, start: number, end: number][] = [];
    for (const { 0: group, index } of packed.matchAll(/\S+/g))
      groups.push([orderOf(packed, index, index + group.length), index, index + group.length]);
    groups.sort(([a, before], [b, after]) => a - b || before - after);
    this.#packed = packed;
    this.#orders = Float64Array.from(groups, ([order]) => order);
    this.#places = Uint32Array.from(groups.flatMap(([, start, end]) => [start, end]));
  }

  has(word: string): boolean {
    const order = orderOf(word, 0, word.length);
    let [low, high] = [0, this.#orders.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#orders[middle]! < order) low = middle + 1;
      else high = middle;
    }
    for (; this.#orders[low] === order; low++)
      if (this.#isIn(word, this.#places[2 * low]!, this.#places[2 * low + 1]!)) return true;
    return false;
  }

  #isIn(word: string, start: number, end: number): boolean {
    const mark = this.#packed[start + 3];
    if (word.length <= 3) return end - start <= 3 || mark === '.';
    if (end - start <= 3) return false;
    const [rest, group] = [word.slice(3), this.#packed.slice(start + 4, end)];
    for (let at = group.indexOf(rest); at >= 0; at = group.indexOf(rest, at + 1)) {
      const after = at + rest.length;
      if ((at === 0 || group[at - 1] === ',') && (after === group.length || group[after] === ',')) return true;
    }
    return false;
  }
}
