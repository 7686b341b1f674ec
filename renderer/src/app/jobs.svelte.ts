/** Jobs as every step sees them, newest first. */
import type { Job, JobKind } from '#shared/contract/jobs.ts';
import { client } from './client.ts';
import { JobList } from './job-list.ts';

class Jobs {
  all = $state.raw<Job[]>([]);
  readonly #list = new JobList(
    () => client.call('jobs.list', {}),
    (jobs) => (this.all = jobs),
  );

  running(kind?: JobKind): Job | undefined {
    return this.all.find(
      (job) => (job.state === 'running' || job.state === 'queued') && (kind === undefined || job.kind === kind),
    );
  }

  start(): void {
    client.on('job.changed', (job) => this.#list.take(job));
    client.on('changed', () => void this.refresh());
  }

  refresh(): Promise<void> {
    return this.#list.refresh();
  }
}

export const jobs = new Jobs();
