/** Jobs, newest first: the engine's list is the truth, events keep it fresh between readings. */
import type { Job, JobKind } from '#shared/contract/jobs.ts';
import { client } from './client.ts';

class Jobs {
  all = $state.raw<Job[]>([]);

  running(kind?: JobKind): Job | undefined {
    return this.all.find(
      (job) => (job.state === 'running' || job.state === 'queued') && (kind === undefined || job.kind === kind),
    );
  }

  start(): void {
    client.on('job.changed', (job) => this.#take(job));
    client.on('changed', () => void this.refresh());
  }

  async refresh(): Promise<void> {
    try {
      const listed = await client.call('jobs.list', {});
      // An event may be fresher than a list that was on its way: rate and time left travel only with events.
      this.all = listed.map((job) => {
        const known = this.all.find((one) => one.id === job.id);
        return known && known.state === job.state && known.done > job.done ? known : { ...known, ...job };
      });
    } catch {
      this.all = [];
    }
  }

  #take(job: Job): void {
    this.all = [job, ...this.all.filter((one) => one.id !== job.id)].sort((a, b) => b.id - a.id).slice(0, 50);
  }
}

export const jobs = new Jobs();
