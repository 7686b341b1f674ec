/** Pages of a long list, fetched as they come into view and forgotten when far away: a table's memory stays bounded. */
import { SvelteMap } from 'svelte/reactivity';

export type Load<R> = (offset: number, limit: number) => Promise<{ total: number; rows: R[] }>;

export const pageSize = 200;
const keptPages = 24;

export class PagedRows<R> {
  total = $state(0);
  /** False until the first answer. */
  ready = $state(false);
  error = $state<unknown>();
  readonly #pages = new SvelteMap<number, R[]>();
  readonly #pending = new Set<number>();
  readonly #again = new Set<number>();
  #load: Load<R> | undefined;
  #generation = 0;

  /**
   * Another source, or the same one after a change: rows shown stay until the new ones are here. An answer of the same
   * source that is on its way is shown and then asked for again: while a job changes something five times a second, one
   * that waited for quiet would never be shown.
   */
  reset(load: Load<R>, seenFrom: number, seenTo: number): void {
    if (load !== this.#load) {
      this.#load = load;
      this.#generation += 1;
      this.#pending.clear();
      this.#again.clear();
    }
    const first = Math.floor(seenFrom / pageSize);
    const last = Math.floor(Math.max(seenFrom, seenTo - 1) / pageSize);
    for (const page of [...this.#pages.keys()]) if (page < first || page > last) this.#pages.delete(page);
    for (let page = first; page <= last; page += 1)
      if (this.#pending.has(page)) this.#again.add(page);
      else void this.#fetch(page);
  }

  /** Makes sure that the rows of this window are here or on their way. */
  want(from: number, to: number): void {
    if (!this.#load || to <= from) return;
    for (let page = Math.floor(from / pageSize); page <= Math.floor((to - 1) / pageSize); page += 1)
      if (!this.#pages.has(page)) void this.#fetch(page);
    this.#forget(Math.floor(from / pageSize));
  }

  row(index: number): R | undefined {
    return this.#pages.get(Math.floor(index / pageSize))?.[index % pageSize];
  }

  /** Rows that are here, in order; for copying and for selecting a range. */
  *loaded(): Iterable<[index: number, row: R]> {
    for (const page of [...this.#pages.keys()].sort((a, b) => a - b))
      for (const [at, row] of (this.#pages.get(page) ?? []).entries()) yield [page * pageSize + at, row];
  }

  async #fetch(page: number): Promise<void> {
    if (this.#pending.has(page) || !this.#load) return;
    this.#pending.add(page);
    const generation = this.#generation;
    try {
      const answer = await this.#load(page * pageSize, pageSize);
      if (generation !== this.#generation) return;
      this.error = undefined;
      this.total = answer.total;
      this.#pages.set(page, answer.rows);
      this.ready = true;
    } catch (error) {
      if (generation === this.#generation) this.error = error;
    } finally {
      if (generation === this.#generation) {
        this.#pending.delete(page);
        if (this.#again.delete(page)) void this.#fetch(page);
      }
    }
  }

  #forget(near: number): void {
    if (this.#pages.size <= keptPages) return;
    const far = [...this.#pages.keys()].sort((a, b) => Math.abs(b - near) - Math.abs(a - near));
    for (const page of far.slice(0, this.#pages.size - keptPages)) this.#pages.delete(page);
  }
}
