/** The real engine process, as built, for a measurement: started, asked, its jobs followed to their end, its memory read. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createClient, type Client } from '#shared/bridge.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { startEngine } from '../../main/hosts/engine-client.ts';
import { forkProcess } from '../../main/hosts/engine-connection.ts';

export interface BenchEngine {
  client: Client;
  pid: number | undefined;
  /** Follows a job to its end; throws unless it is done. `onProgress` hears of it at most ten times a second. */
  finished(jobId: number, onProgress?: (job: Job) => void): Promise<Job>;
  /** Resident and peak resident memory of the process with all its threads in MB (Linux; 0 elsewhere). */
  memory(): { now: number; peak: number };
  /** Seconds of processor time that the process has used, all threads (Linux; 0 elsewhere). */
  processorTime(): number;
  close(): Promise<void>;
}

const program = fileURLToPath(new URL('../../', import.meta.url));
let built = false;
/** What people run is built: from source every thread would take the types out of what it loads, in time and memory. */
function build(): void {
  if (!built) execFileSync('npm', ['run', '-s', 'build'], { cwd: program, stdio: 'ignore' });
  built = true;
}
/** Ms after which a project that was opened is at rest, as it is when somebody comes to add a folder. */
const untilAtRest = 1000;

export async function openBenchEngine(): Promise<BenchEngine> {
  build();
  const base = mkdtempSync(join(tmpdir(), 'fairpack-bench-project-'));
  const fork = () => forkProcess(join(program, 'out/main/engine-process.js'));
  const engine = startEngine({ appData: join(base, 'app'), fork });
  const client = createClient(engine);
  await client.call('workspace.open', { folder: join(base, 'project'), create: true });
  await pause(untilAtRest);
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
    processorTime() {
      try {
        const fields = readFileSync(`/proc/${engine.pid}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ');
        // In ticks of the clock, of which Linux shows 100 a second on every machine (proc(5)).
        return (Number(fields[11]) + Number(fields[12])) / 100;
      } catch {
        return 0;
      }
    },
    async close() {
      await engine.close();
      rmSync(base, { recursive: true, force: true });
    },
  };
}
