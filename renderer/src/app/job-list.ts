/** Keeps one list of jobs true from two sources: the engine's own list, which may be old when it arrives, and its events. */
import type { Job } from '#shared/contract/jobs.ts';

const shown = 50;

export class JobList {
  #all: Job[] = [];
  /** What events said while the list was on its way: the list may have been written down before them. */
  #meanwhile = new Map<number, Job>();
  #reading: Promise<void> | undefined;
  #again = false;

  readonly #ask: () => Promise<Job[]>;
  readonly #show: (jobs: Job[]) => void;

  /** `ask` gives the engine's list; `show` is handed ours, newest first, whenever it changes. */
  constructor(ask: () => Promise<Job[]>, show: (jobs: Job[]) => void) {
    this.#ask = ask;
    this.#show = show;
  }

  /** One reading at a time, so that no old answer comes after a new one; a call during it leads to exactly one more. */
  refresh(): Promise<void> {
    this.#again = this.#reading !== undefined;
    this.#reading ??= (async () => {
      do {
        this.#again = false;
        await this.#read();
      } while (this.#again);
      this.#reading = undefined;
    })();
    return this.#reading;
  }

  /** An event is the newest that is known of its job. */
  take(job: Job): void {
    this.#meanwhile.set(job.id, job);
    this.#keep([job, ...this.#all.filter((one) => one.id !== job.id)]);
  }

  async #read(): Promise<void> {
    this.#meanwhile.clear();
    try {
      const listed = await this.#ask();
      const known = new Map(this.#all.map((job) => [job.id, job]));
      const fresh = [...this.#meanwhile.values()];
      this.#keep([
        ...fresh,
        // Rate and time left travel only with events.
        ...listed.filter((job) => !this.#meanwhile.has(job.id)).map((job) => ({ ...known.get(job.id), ...job })),
      ]);
    } catch {
      this.#keep([]);
    }
  }

  #keep(jobs: Job[]): void {
    this.#all = jobs.sort((a, b) => b.id - a.id).slice(0, shown);
    this.#show(this.#all);
  }
}
