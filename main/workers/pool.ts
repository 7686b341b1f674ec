/** The pool of DICOM workers: bounded, timed, cancellable; a worker that dies fails its batch and nothing else. */
import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { Failure } from '#shared/failure.ts';
import type { TaskName, WorkPool } from '../engine/work-pool.ts';
import type { TaskReply } from './dicom-worker.ts';
import { neighbour, youngGeneration } from './thread.ts';

export interface RunningPool extends WorkPool {
  /** Starts the workers ahead of their first batch; they end again when nothing comes. */
  warm(): void;
  close(): Promise<void>;
}

const minute = 60_000;
/** Ms for one batch: far beyond what a slow disk needs, short enough that a decoder that hangs is noticed. */
const patience: Record<TaskName, number> = {
  readHeaders: 5 * minute,
  deidentifyFiles: 20 * minute,
  unpackArchive: 12 * 60 * minute,
  surveyFiles: 5 * minute,
  judgeValues: 5 * minute,
  judgePatients: 5 * minute,
  compareVolumes: 10 * minute,
  projectFrames: 2 * minute,
  glanceForText: 5 * minute,
  lookForText: 5 * minute,
  readText: 5 * minute,
  readDocument: minute,
  readDrawn: 12 * minute,
  hashFiles: 60 * minute,
  findTokens: 60 * minute,
  verifyFiles: 60 * minute,
  copyToMedium: 60 * minute,
  searchPackage: 60 * minute,
  writeArchive: 12 * 60 * minute,
  viewDocument: minute / 3,
  viewDocumentText: minute / 3,
  viewVideo: minute / 3,
  viewVideoRun: minute / 3,
  annotate: minute / 3,
  viewFrame: minute / 3,
  viewMasked: minute / 3,
  thumbnail: minute / 3,
};

/** Batches that may lie at each worker, of those that may wait there: the one that runs, and the next. */
const atWorker = 2;

export const poolSize = (cores: number): number => Math.min(4, Math.max(1, cores - 1));
const mostWorkers = (cores: number): number => Math.min(4, Math.max(1, cores));

/** An unexpected error of a worker: only its kind and its places crossed the thread. */
function internalError({ kind, frames }: NonNullable<TaskReply['internal']>): Error {
  const [name = 'Error', code] = kind.split(' ');
  const error = new Error('A worker met an unexpected error.');
  error.name = name;
  return Object.assign(error, { frames }, code ? { code } : {});
}

export function createPool(file = neighbour('dicom-worker'), size?: number): RunningPool {
  const cores = availableParallelism();
  return startPool(file, size ?? poolSize(cores), size ?? mostWorkers(cores));
}

/** Batches that may run at once: the others wait for their turn. */
function placesFor(most: number): { take(signal: AbortSignal | undefined): Promise<void>; give(): void } {
  let free = most;
  const queue: (() => void)[] = [];
  return {
    async take(signal) {
      if (free > 0) {
        free -= 1;
        return;
      }
      await new Promise<void>((resolve, reject) => {
        const mine = (): void => {
          signal?.removeEventListener('abort', leave);
          resolve();
        };
        const leave = (): void => {
          queue.splice(queue.indexOf(mine), 1);
          reject(cancelled());
        };
        signal?.addEventListener('abort', leave, { once: true });
        queue.push(mine);
      });
    },
    give() {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    },
  };
}

type Balancer = NonNullable<NonNullable<ConstructorParameters<typeof Piscina>[0]>['loadBalancer']>;
type PiscinaWorker = Parameters<Balancer>[1][number];
/** Piscina tells one task that can be cancelled as Infinity, as it would give such a worker no other. */
const tasksOf = ({ currentUsage }: PiscinaWorker): number => (currentUsage === Infinity ? 1 : currentUsage);

/** The worker with the fewest tasks; none while all are busy and another can be started. */
function leastBusy(workers: readonly PiscinaWorker[], most: number): PiscinaWorker | null {
  let least: PiscinaWorker | null = null;
  for (const worker of workers) if (!least || tasksOf(worker) < tasksOf(least)) least = worker;
  return least && (tasksOf(least) === 0 || workers.length >= most) ? least : null;
}

function startPool(file: string, size: number, most: number): RunningPool {
  let piscina: Piscina<{ name: string; input: unknown }, TaskReply> | undefined;
  // Batches wait here and not in Piscina, so that the time of a batch counts from its start.
  const places = placesFor(most);
  const placesAhead = placesFor(most * atWorker);
  /** Batches that run or wait for a place. */
  let underWay = 0;

  function start(): Piscina<{ name: string; input: unknown }, TaskReply> {
    const pool = new Piscina<{ name: string; input: unknown }, TaskReply>({
      filename: file,
      minThreads: 0,
      maxThreads: most,
      idleTimeout: 30_000,
      resourceLimits: { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: youngGeneration },
      recordTiming: false,
      loadBalancer: (_task, workers) => leastBusy(workers, most),
    });
    // A worker that dies between two batches: the next batch gets a fresh one.
    pool.on('error', () => {});
    return pool;
  }

  const pool: RunningPool = {
    size,
    most,
    warm() {
      // A batch of no files loads what reading takes; whoever comes first finds the worker started.
      for (let worker = 0; worker < most; worker += 1) pool.run('readHeaders', { files: '' }).catch(() => {});
    },
    async run(name, input, options = {}) {
      const { signal } = options;
      if (signal?.aborted) throw cancelled();
      const place = options.ahead ? placesAhead : places;
      underWay += 1;
      try {
        await place.take(signal);
      } catch (error) {
        underWay -= 1;
        throw error;
      }
      const late = new AbortController();
      const timer = setTimeout(() => late.abort(), options.timeoutMs ?? patience[name]);
      try {
        piscina ??= start();
        const { reply, internal } = await piscina.run(
          { name, input },
          { signal: signal ? AbortSignal.any([signal, late.signal]) : late.signal },
        );
        if (reply.ok) return reply.value as never;
        if (internal) throw internalError(internal);
        throw new Failure(reply.failure.code, reply.failure.message);
      } catch (error) {
        if (error instanceof Failure || (error instanceof Error && 'frames' in error)) throw error;
        if (signal?.aborted) throw cancelled();
        if (late.signal.aborted)
          throw new Failure('unavailable', 'A batch of files took far too long and was given up.');
        throw new Failure(
          'unavailable',
          'A worker ended while it handled a batch of files. The batch was given up; the others go on.',
        );
      } finally {
        clearTimeout(timer);
        underWay -= 1;
        place.give();
      }
    },
    renew: () => (underWay === 0 ? pool.close() : Promise.resolve()),
    async close() {
      const running = piscina;
      piscina = undefined;
      await running?.destroy();
    },
  };
  return pool;
}

const cancelled = (): Failure => new Failure('cancelled', 'Cancelled. What was done so far is kept.');
