/**
 * Files that are read together. Their paths are one text: it crosses to a worker for the price of one, and a thousand small
 * pieces that wait for their turn would be kept long after it.
 */

/** `id` is undefined for a file that is noted once its header was read. */
export interface FileToRead {
  id: number | undefined;
  root: number;
  /** The folder of the root, with its last separator. */
  folder: string;
  /** Below the root, with `/` between names. */
  below: string;
}

/** No system allows it in a path. */
const between = '\0';

export const joinPaths = (paths: readonly string[]): string => paths.join(between);
export const splitPaths = (joined: string): string[] => (joined === '' ? [] : joined.split(between));

export class FileBatch {
  /** Absolute, joined by `joinPaths`. */
  readonly paths: string;
  readonly ids: readonly (number | undefined)[];
  readonly roots: readonly number[];
  /** Where each path begins, and the part of it below its root. */
  readonly #begins: number[] = [];
  readonly #belows: number[] = [];

  constructor(files: readonly FileToRead[]) {
    const paths: string[] = [];
    let begin = 0;
    for (const { folder, below } of files) {
      paths.push(folder + below);
      this.#begins.push(begin);
      this.#belows.push(begin + folder.length);
      begin += folder.length + below.length + between.length;
    }
    this.#begins.push(begin);
    this.paths = joinPaths(paths);
    this.ids = files.map(({ id }) => id);
    this.roots = files.map(({ root }) => root);
  }

  get length(): number {
    return this.ids.length;
  }
  path(place: number): string {
    return this.paths.slice(this.#begins[place], this.#begins[place + 1]! - between.length);
  }
  below(place: number): string {
    return this.paths.slice(this.#belows[place], this.#begins[place + 1]! - between.length);
  }
  /** A batch of one of the files. */
  single(place: number): FileBatch {
    const folder = this.paths.slice(this.#begins[place], this.#belows[place]);
    return new FileBatch([{ id: this.ids[place], root: this.roots[place]!, folder, below: this.below(place) }]);
  }
}
