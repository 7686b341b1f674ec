/** What the command line prints: results on stdout, progress and remarks on stderr. */
import type { Job } from '#shared/contract/jobs.ts';
import { Failure } from '#shared/failure.ts';

export const exitCodes = { done: 0, failed: 1, usage: 2, refused: 3, cancelled: 130 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A command that was typed wrong; ends with exit code 2. */
export class UsageError extends Error {}

/** A gate that is not open: the command ends with exit code 3 and prints what is open. */
export class Refusal extends Failure {
  readonly open: readonly { title: string; text: string; privacy: boolean }[];
  constructor(message: string, open: Refusal['open']) {
    super('refused', message);
    this.open = open;
  }
}

export function exitCodeOf(error: unknown): ExitCode {
  if (error instanceof UsageError) return exitCodes.usage;
  if (!(error instanceof Failure)) return exitCodes.failed;
  if (error.code === 'invalid-input') return exitCodes.usage;
  if (error.code === 'refused') return exitCodes.refused;
  return error.code === 'cancelled' ? exitCodes.cancelled : exitCodes.failed;
}

export const count = (value: number, one: string, many = `${one}s`): string =>
  `${value.toLocaleString('en-US')} ${value === 1 ? one : many}`;

export function size(bytes: number): string {
  const units = ['bytes', 'KB', 'MB', 'GB', 'TB'];
  let unit = 0;
  let value = bytes;
  while (value >= 1000 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${unit ? value.toFixed(1) : value} ${units[unit]}`;
}

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

/** One line of progress: a bar where the width is known, else words. */
export function progressLine(
  job: Pick<Job, 'title' | 'phase' | 'done' | 'total' | 'unit' | 'rate' | 'secondsLeft'>,
  bar: boolean,
): string {
  const share = job.total ? Math.min(1, job.done / job.total) : 0;
  const drawn = bar && job.total ? `${'█'.repeat(Math.round(share * 24)).padEnd(24, '░')} ` : '';
  const amount = job.total
    ? `${job.done.toLocaleString('en-US')} of ${count(job.total, job.unit || 'file', job.unit || 'files')}`
    : job.done
      ? count(job.done, job.unit || 'file', job.unit || 'files')
      : '';
  const left = job.secondsLeft !== undefined && job.secondsLeft >= 1 ? `${duration(job.secondsLeft)} left` : '';
  return `${drawn}${[job.phase || job.title, amount, left].filter(Boolean).join(' · ')}`;
}

export interface Output {
  /** A remark for the person: stderr. */
  say(text: string): void;
  progress(job: Job): void;
  /** Ends the line of progress. */
  quiet(): void;
  /** The result: words on stdout, or one JSON object. */
  result(words: string, data: Record<string, unknown>): void;
}

const plainEvery = 3000; // ms between two lines where nobody watches a terminal

export function createOutput(options: {
  json: boolean;
  out?: NodeJS.WritableStream;
  error?: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
}): Output {
  const { out = process.stdout, error = process.stderr } = options;
  const live = Boolean(error.isTTY);
  let drawn = false;
  let last = performance.now();
  const quiet = (): void => {
    if (drawn) error.write('\r\u001b[K');
    drawn = false;
  };
  return {
    quiet,
    say(text) {
      quiet();
      error.write(`${text}\n`);
    },
    progress(job) {
      if (live) {
        error.write(`\r\u001b[K${progressLine(job, true).slice(0, (error.columns ?? 80) - 1)}`);
        drawn = true;
      } else if (performance.now() - last >= plainEvery) {
        last = performance.now();
        error.write(`${progressLine(job, false)}\n`);
      }
    },
    result(words, data) {
      quiet();
      out.write(options.json ? `${JSON.stringify(data)}\n` : words ? `${words}\n` : '');
    },
  };
}
