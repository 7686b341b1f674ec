/** Names of persons by row id, as one block of bytes: a dozen bytes a person, where a map of texts takes a hundred. */

export class NameList {
  /** Row ids, ascending, and where the name of each ends. */
  readonly #ids: Float64Array;
  readonly #ends: Uint32Array;
  readonly #bytes: Buffer;

  constructor(names: ReadonlyMap<number, string>) {
    this.#ids = Float64Array.from(names.keys()).sort();
    this.#ends = new Uint32Array(names.size);
    let end = 0;
    for (const [at, id] of this.#ids.entries()) this.#ends[at] = end += Buffer.byteLength(names.get(id)!);
    this.#bytes = Buffer.allocUnsafe(end);
    for (const [at, id] of this.#ids.entries()) this.#bytes.write(names.get(id)!, this.#begin(at));
  }

  #begin(at: number): number {
    return at === 0 ? 0 : this.#ends[at - 1]!;
  }

  get size(): number {
    return this.#ids.length;
  }

  get(id: number): string | undefined {
    let [low, high] = [0, this.#ids.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#ids[middle]! < id) low = middle + 1;
      else high = middle;
    }
    return this.#ids[low] === id ? this.#bytes.toString('utf8', this.#begin(low), this.#ends[low]) : undefined;
  }

  /** Ids and names in the order of ids. */
  *entries(): Generator<[id: number, name: string]> {
    for (const [at, id] of this.#ids.entries())
      yield [id, this.#bytes.toString('utf8', this.#begin(at), this.#ends[at])];
  }
}
