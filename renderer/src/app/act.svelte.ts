/** Runs what a person asked for; what goes wrong stays on the page until it is closed. */
import { explain } from './messages.ts';

export interface Trouble {
  id: number;
  /** What was being done, for example "The folder was not added". */
  what: string;
  message: string;
  safe: string;
  todo: string;
}

let lastId = 0;
class Troubles {
  list = $state.raw<Trouble[]>([]);

  add(what: string, error: unknown): void {
    const { message, title, safe, todo } = explain(error);
    // The same trouble twice is one trouble.
    const others = this.list.filter((one) => one.what !== what || one.message !== message);
    this.list = [{ id: (lastId += 1), what, message: message || `${title}.`, safe, todo }, ...others].slice(0, 3);
  }
  close(id: number): void {
    this.list = this.list.filter((one) => one.id !== id);
  }
  clear(): void {
    this.list = [];
  }
}
export const troubles = new Troubles();

/** The work's value, or undefined where it failed and the page now says so. */
export async function act<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    troubles.add(what, error);
    return undefined;
  }
}
