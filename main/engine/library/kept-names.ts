/** What a walk met, kept from counting files to reading them: the names of one folder are one text, so a million take 15 MB. */
import type { Found, Obstacle } from './walk.ts';

/** Characters of all names; what would take more is walked again instead, so that memory stays in bounds. */
export const mostKept = 48 * 1024 * 1024;
const namesPerText = 10_000;
/** Stands in no name of a file. */
const between = '/';

interface Folder {
  /** Its path below the root with the last `/`; '' for the root. */
  below: string;
  names: string;
}

export class KeptNames {
  readonly #kept: (Folder | { obstacle: Obstacle })[] = [];
  #below = '';
  #names: string[] = [];
  #characters = 0;
  readonly #room: number;

  /** `room`: characters that it may hold. */
  constructor(room = mostKept) {
    this.#room = room;
  }

  get characters(): number {
    return this.#characters;
  }

  /** Whether it was kept; once something was not, none of it is of use. */
  add(found: Found): boolean {
    if ('obstacle' in found) {
      this.#close();
      this.#kept.push(found);
      return true;
    }
    const { path } = found;
    const cut = path.lastIndexOf('/') + 1;
    const sameFolder = cut === this.#below.length && path.startsWith(this.#below);
    if (!sameFolder || this.#names.length >= namesPerText) {
      this.#close();
      if (!sameFolder) this.#below = path.slice(0, cut);
      this.#characters += this.#below.length;
    }
    this.#names.push(path.slice(cut));
    this.#characters += path.length - cut + 1;
    return this.#characters <= this.#room;
  }

  /** What was met, in its order. */
  *all(): Generator<Found> {
    this.#close();
    for (const kept of this.#kept) {
      if ('obstacle' in kept) yield kept;
      else for (const name of kept.names.split(between)) yield { path: kept.below + name, stats: undefined };
    }
  }

  #close(): void {
    if (this.#names.length) this.#kept.push({ below: this.#below, names: this.#names.join(between) });
    this.#names = [];
  }
}
