/** The engine as a command uses it: started, asked, its jobs followed and cancelled by Ctrl+C, closed at the end. */
import { createClient, type Client } from '#shared/bridge.ts';
import type { Input, MethodName, Output as Answer } from '#shared/contract/index.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { Failure } from '#shared/failure.ts';
import { appDataFolder } from '../app-data.ts';
import { startEngine } from '../engine-client.ts';
import type { Output } from './output.ts';
import { openProject } from './passphrases.ts';

type JobStarter = { [M in MethodName]: Answer<M> extends { jobId: number } ? M : never }[MethodName];

export interface CommandEngine {
  call<M extends MethodName>(method: M, input: Input<M>): Promise<Answer<M>>;
  /** Starts a job and waits for its end. Throws its Failure, `cancelled` after Ctrl+C. */
  job<M extends JobStarter>(method: M, input: Input<M>): Promise<Job>;
}

const over = (job: Job): boolean => job.state !== 'queued' && job.state !== 'running';
const askEvery = 500; // ms: events are hints, the job table is the truth

/** The part of a command's engine that needs only a Client; `interrupted` says whether Ctrl+C was pressed. */
export function commandEngine(
  client: Client,
  output: Pick<Output, 'progress' | 'quiet' | 'say'>,
  interrupted: () => boolean,
): CommandEngine {
  async function call<M extends MethodName>(method: M, input: Input<M>): Promise<Answer<M>> {
    if (interrupted()) throw new Failure('cancelled', 'Cancelled.');
    if (method !== 'workspace.open') return client.call(method, input);
    return (await openProject(client, input as Input<'workspace.open'>, output)) as Answer<M>;
  }
  return {
    call,
    async job(method, input) {
      const { jobId } = (await call(method, input)) as unknown as { jobId: number };
      const stop = client.on('job.changed', (job) => {
        if (job.id === jobId && !over(job)) output.progress(job);
      });
      let asked = false;
      try {
        for (;;) {
          const job = await client.call('jobs.get', { id: jobId });
          if (over(job)) {
            if (job.state === 'done') return job;
            throw new Failure(
              (job.failure?.code ?? 'internal') as Failure['code'],
              job.failure?.message ?? 'The work was interrupted. Run the command again to continue.',
            );
          }
          if (interrupted() && !asked) {
            asked = true;
            await client.call('jobs.cancel', { id: jobId });
          }
          await nextHint(client, jobId);
        }
      } finally {
        stop();
        output.quiet();
      }
    },
  };
}

/** Resolves when the job is said to have ended, or after half a second. */
function nextHint(client: Client, jobId: number): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(done, askEvery);
    const stop = client.on('job.changed', (job) => {
      if (job.id === jobId && over(job)) done();
    });
  });
}

/** Runs a command with an engine of its own. The first Ctrl+C cancels and waits, the second ends at once. */
export async function withEngine<T>(output: Output, command: (engine: CommandEngine) => Promise<T>): Promise<T> {
  const engine = startEngine({ appData: appDataFolder() });
  let interrupted = false;
  const onInterrupt = (): void => {
    if (interrupted) process.exit(130);
    interrupted = true;
    output.say('Cancelling; what was done is kept. Press Ctrl+C again to stop at once.');
  };
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onInterrupt);
  try {
    return await command(commandEngine(createClient(engine), output, () => interrupted));
  } finally {
    await engine.close();
    process.off('SIGINT', onInterrupt);
    process.off('SIGTERM', onInterrupt);
  }
}
