/** Long work: start, progress (announced ten times a second at most, saved once), cancel, resume. How a job ended is in its table; events are hints. */
import type { Job, JobKind } from '#shared/contract/jobs.ts';
import { Failure, toFailureData } from '#shared/failure.ts';
import { collectGarbage } from './garbage.ts';
import { statement, type Database } from './store/database.ts';

export interface JobHandle {
  readonly id: number;
  readonly signal: AbortSignal;
  /** Throws Failure `cancelled` once the job was cancelled: call between batches. */
  checkpoint(): void;
  phase(name: string, total: number, unit: string): void;
  progress(done: number, total?: number): void;
}
export type JobRunner = (job: JobHandle, input: never) => Promise<Record<string, unknown> | void>;

export interface Jobs {
  /** Returns at once. A second job of the same kind is refused with `conflict` while one runs. */
  start(kind: JobKind, title: string, input: object): { jobId: number };
  cancel(id: number): boolean;
  resume(id: number): { jobId: number };
  /** Resolves when nothing runs any more; used when closing. */
  idle(): Promise<void>;
  cancelAll(): void;
}

interface Row {
  id: number;
  kind: JobKind;
  title: string;
  input: string;
  state: Job['state'];
  phase: string;
  done: number;
  total: number;
  unit: string;
  started_at: string;
  ended_at: string | null;
  failure_code: string | null;
  failure_message: string | null;
  result: string | null;
}

const asJob = (row: Row): Job => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  state: row.state,
  phase: row.phase,
  done: row.done,
  total: row.total,
  unit: row.unit,
  startedAt: row.started_at,
  ...(row.ended_at ? { endedAt: row.ended_at } : {}),
  ...(row.failure_code ? { failure: { code: row.failure_code, message: row.failure_message ?? '' } } : {}),
  ...(row.result ? { result: JSON.parse(row.result) as Record<string, unknown> } : {}),
});

export const listJobs = (db: Database): Job[] =>
  statement<[], Row>(db, 'SELECT * FROM job ORDER BY id DESC LIMIT 50').all().map(asJob);

export function getJob(db: Database, id: number): Job {
  const row = statement<[number], Row>(db, 'SELECT * FROM job WHERE id = ?').get(id);
  if (!row) throw new Failure('not-found', `There is no job ${id}.`);
  return asJob(row);
}

/** Lets commands, events and the cancel of a job through: await it between two transactions of a job. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

const every = 100; // ms between two announcements of the same job
/** Ms between two savings of its progress: each is a commit, after which every thread looks again at what it remembers. */
const saveEvery = 1000;

export function createJobs(
  db: Database,
  runners: ReadonlyMap<JobKind, JobRunner>,
  announce: (job: Job) => void,
  logFailure: (jobId: number, error: unknown) => void = () => {},
): Jobs {
  const running = new Map<number, { abort: AbortController; ended: Promise<void> }>();
  // Whatever ran when the process ended did not end well; it can be resumed.
  db.prepare(`UPDATE job SET state = 'interrupted', ended_at = ? WHERE state IN ('queued', 'running')`).run(
    new Date().toISOString(),
  );

  function start(kind: JobKind, title: string, input: object): { jobId: number } {
    const busy = db.prepare(`SELECT 1 FROM job WHERE kind = ? AND state IN ('queued', 'running')`).get(kind);
    if (busy)
      throw new Failure(
        'conflict',
        `"${title}" waits for a job of the same kind that is still running. Cancel it or let it end.`,
      );
    const runner = runners.get(kind);
    if (!runner) throw new Failure('not-found', `No step runs jobs of kind ${kind}.`);
    const startedAt = new Date().toISOString();
    const id = Number(
      db
        .prepare(
          `INSERT INTO job (kind, title, input, state, phase, done, total, unit, started_at) VALUES (?, ?, ?, 'running', '', 0, 0, '', ?)`,
        )
        .run(kind, title, JSON.stringify(input), startedAt).lastInsertRowid,
    );
    const abort = new AbortController();
    const live = { phase: '', done: 0, total: 0, unit: '' };
    const recent: [number, number][] = [];
    let lastSaid = 0;
    let timer: NodeJS.Timeout | undefined;
    let saved = { phase: '', at: 0 };
    let saveTimer: NodeJS.Timeout | undefined;

    function save(): void {
      clearTimeout(saveTimer);
      saveTimer = undefined;
      saved = { phase: live.phase, at: performance.now() };
      statement(db, 'UPDATE job SET phase = ?, done = ?, total = ?, unit = ? WHERE id = ?').run(
        live.phase,
        live.done,
        live.total,
        live.unit,
        id,
      );
    }
    function say(): void {
      timer = undefined;
      lastSaid = performance.now();
      // A phase at once: whoever reads the table meanwhile must not set an earlier one beside these numbers.
      if (saved.phase !== live.phase || lastSaid - saved.at >= saveEvery) save();
      else saveTimer ??= setTimeout(save, saveEvery - (lastSaid - saved.at));
      recent.push([lastSaid, live.done]);
      while (recent.length > 2 && lastSaid - recent[0]![0] > 5000) recent.shift();
      const [from, first] = recent[0]!;
      const rate = lastSaid > from && live.done > first ? ((live.done - first) * 1000) / (lastSaid - from) : undefined;
      announce({
        id,
        kind,
        title,
        state: 'running',
        startedAt,
        ...live,
        ...(rate ? { rate, ...(live.total ? { secondsLeft: Math.max(0, (live.total - live.done) / rate) } : {}) } : {}),
      });
    }
    const soon = (): void => {
      timer ??= setTimeout(say, Math.max(0, every - (performance.now() - lastSaid)));
    };
    const handle: JobHandle = {
      id,
      signal: abort.signal,
      checkpoint() {
        if (abort.signal.aborted) throw new Failure('cancelled', 'Cancelled. What was done so far is kept.');
      },
      phase(name, total, unit) {
        Object.assign(live, { phase: name, done: 0, total, unit });
        recent.length = 0;
        soon();
        collectGarbage();
        // Pages of the database that the last phase needed.
        db.pragma('shrink_memory');
      },
      progress(done, total) {
        live.done = done;
        if (total !== undefined) live.total = total;
        soon();
      },
    };

    async function run(): Promise<void> {
      // The command that started the job answers first.
      await new Promise((resolve) => setImmediate(resolve));
      let state: Job['state'] = 'done';
      let failure: { code: string; message: string } | undefined;
      let result: Record<string, unknown> | void = undefined;
      try {
        result = await runner!(handle, input as never);
      } catch (error) {
        failure = toFailureData(
          abort.signal.aborted ? new Failure('cancelled', 'Cancelled. What was done so far is kept.') : error,
        );
        state = failure.code === 'cancelled' ? 'cancelled' : 'failed';
        if (failure.code === 'internal') logFailure(id, error);
      }
      clearTimeout(timer);
      clearTimeout(saveTimer);
      if (!db.open) return;
      db.prepare(
        `UPDATE job SET state = ?, phase = ?, done = ?, total = ?, unit = ?, ended_at = ?, failure_code = ?, failure_message = ?, result = ? WHERE id = ?`,
      ).run(
        state,
        live.phase,
        live.done,
        live.total,
        live.unit,
        new Date().toISOString(),
        failure?.code ?? null,
        failure?.message ?? null,
        result ? JSON.stringify(result) : null,
        id,
      );
      running.delete(id);
      announce(getJob(db, id));
    }
    running.set(id, { abort, ended: run() });
    return { jobId: id };
  }

  return {
    start,
    cancel(id) {
      const job = running.get(id);
      job?.abort.abort();
      return job !== undefined;
    },
    resume(id) {
      const row = statement<[number], Row>(db, 'SELECT * FROM job WHERE id = ?').get(id);
      if (!row) throw new Failure('not-found', `There is no job ${id}.`);
      if (row.state === 'running' || row.state === 'queued')
        throw new Failure('conflict', 'This job is still running.');
      return start(row.kind, row.title, JSON.parse(row.input) as object);
    },
    async idle() {
      // A job may start another one at its end.
      while (running.size > 0) await Promise.all([...running.values()].map((job) => job.ended));
    },
    cancelAll() {
      for (const job of running.values()) job.abort.abort();
    },
  };
}
