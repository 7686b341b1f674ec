/** The writer thread: the only one that changes a project. Commands run one after another; jobs run between them. */
import { userInfo } from 'node:os';
import { realpathSync } from 'node:fs';
import type { MethodName, Parsed } from '#shared/contract/index.ts';
import type { JobKind } from '#shared/contract/jobs.ts';
import { applies, jobRunners, runMethod } from '../engine/engine.ts';
import { createJobs, type JobRunner } from '../engine/jobs.ts';
import type { WritingWorkspace } from '../engine/step.ts';
import { createDecisions } from '../engine/store/decisions.ts';
import { programVersion } from '../engine/version.ts';
import { openWorkspace, type OpenWorkspace } from '../engine/workspace.ts';
import { createAnnouncer } from './announcer.ts';
import { logFailure } from './failure-log.ts';
import { createPool } from './pool.ts';
import { serveThread } from './thread.ts';

export type WriterCalls = {
  /** Opens a project beside the one that is open, which is closed only when that went well. */
  open(input: Parsed<'workspace.open'>): Promise<{ folder: string }>;
  /** Cancels what runs and waits for its end; the project stays open. */
  stopJobs(input: null): Promise<void>;
  close(input: null): Promise<void>;
  run(input: { method: MethodName; input: unknown }): Promise<unknown>;
};

const pool = createPool();
let open: { files: OpenWorkspace; workspace: WritingWorkspace } | undefined;
let turn: Promise<unknown> = Promise.resolve();

const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
  const mine = turn.then(work);
  turn = mine.catch(() => {});
  return mine;
};

/** Who decides, for the audit trail: the name of the account on this computer. */
function actor(): string {
  try {
    return userInfo().username;
  } catch {
    return 'unknown';
  }
}

function assemble(files: OpenWorkspace): WritingWorkspace {
  const runners = new Map<JobKind, JobRunner>();
  const workspace: WritingWorkspace = {
    db: files.db,
    folder: files.folder,
    secrets: files.secrets,
    programVersion,
    decisions: createDecisions(files.db, actor(), applies),
    jobs: createJobs(
      files.db,
      runners,
      (job) => emit({ name: 'job.changed', data: job }),
      (jobId, error) => logFailure(files.folder, 'writer', error, jobId),
    ),
    pool,
    changed: announcer.changed,
  };
  for (const [kind, runner] of jobRunners(workspace)) runners.set(kind, runner);
  return workspace;
}

async function stopJobs(): Promise<void> {
  open?.workspace.jobs.cancelAll();
  await open?.workspace.jobs.idle();
}

async function close(): Promise<void> {
  await stopJobs();
  open?.files.close();
  open = undefined;
}

const isOpen = (folder: string): boolean => {
  try {
    return open?.files.folder === realpathSync(folder);
  } catch {
    return false;
  }
};

const calls: WriterCalls = {
  open: (input) =>
    inTurn(async () => {
      if (!open || !isOpen(input.folder)) {
        const { folder, create, name } = input;
        const files = openWorkspace(folder, name === undefined ? { create } : { create, name });
        await close();
        open = { files, workspace: assemble(files) };
      }
      return { folder: open.files.folder };
    }),
  stopJobs,
  close: () => inTurn(close),
  run({ method, input }) {
    // A cancel must not wait for the command in front of it.
    if (method === 'jobs.cancel') return Promise.resolve().then(() => runMethod(open?.workspace, method, input));
    return inTurn(() => runMethod(open?.workspace, method, input));
  },
};

const emit = serveThread(calls, (error) => logFailure(open?.files.folder, 'writer', error));
const announcer = createAnnouncer((reason) => emit({ name: 'changed', data: { reason } }));
