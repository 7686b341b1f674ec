/** The real engine process for a measurement: started, asked, its jobs followed to their end, its memory read. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient, type Client } from '#shared/bridge.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { startEngine } from '../../main/hosts/engine-client.ts';

export interface BenchEngine {
  client: Client;
  pid: number | undefined;
  /** Follows a job to its end; throws unless it is done. `onProgress` hears of it at most ten times a second. */
  finished(jobId: number, onProgress?: (job: Job) => void): Promise<Job>;
  /** Resident and peak resident memory of the process with all its threads in MB (Linux; 0 elsewhere). */
  memory(): { now: number; peak: number };
  close(): Promise<void>;
}

export async function openBenchEngine(): Promise<BenchEngine> {
  const base = mkdtempSync(join(tmpdir(), 'fairpack-bench-project-'));
  const engine = startEngine({ appData: join(base, 'app') });
  const client = createClient(engine);
  await client.call('workspace.open', { folder: join(base, 'project'), create: true });
  return {
    client,
    pid: engine.pid,
    finished: (jobId, onProgress = () => {}) =>
      new Promise((resolve, reject) => {
        const look = (job: Job): void => {
          if (job.id !== jobId) return;
          if (job.state === 'running' || job.state === 'queued') return onProgress(job);
          stop();
          if (job.state === 'done') resolve(job);
          else reject(new Error(`The job ended as ${job.state}: ${job.failure?.message ?? ''}`));
        };
        const stop = client.on('job.changed', look);
        client.call('jobs.get', { id: jobId }).then(look, reject);
      }),
    memory() {
      try {
        const status = readFileSync(`/proc/${engine.pid}/status`, 'utf8');
        const kilobytes = (name: string): number =>
          Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return { now: kilobytes('VmRSS') / 1024, peak: kilobytes('VmHWM') / 1024 };
      } catch {
        return { now: 0, peak: 0 };
      }
    },
    async close() {
      await engine.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}
