/** The writer thread: the only one that changes a project. Commands run one after another; jobs run between them. */
import { userInfo } from 'node:os';
import { realpathSync } from 'node:fs';
import type { MethodName, Parsed } from '#shared/contract/index.ts';
import type { JobKind } from '#shared/contract/jobs.ts';
import { Failure } from '#shared/failure.ts';
import { applies, jobRunners, runMethod } from '../engine/engine.ts';
import { createJobs, type JobRunner } from '../engine/jobs.ts';
import type { WritingWorkspace } from '../engine/step.ts';
import { exportKey, importKey, setPassphrase, unlock } from '../engine/workspace-key.ts';
import { noteEverything } from '../engine/store/changes.ts';
import { createDecisions } from '../engine/store/decisions.ts';
import { programVersion } from '../engine/version.ts';
import { openWorkspace, type OpenWorkspace } from '../engine/workspace.ts';
import { createAnnouncer } from './announcer.ts';
import { logFailure } from './failure-log.ts';
import { createPool } from './pool.ts';
import { serveThread } from './thread.ts';

/** The key on its way to the engine's other thread, and whether it lies unprotected on disk. */
export interface HeldKey {
  key: Uint8Array;
  unprotected: boolean;
}

export type WriterCalls = {
  /** Opens a project beside the one that is open, which is closed only when that went well. */
  open(input: Parsed<'workspace.open'>): Promise<{ folder: string; held: HeldKey | undefined }>;
  /** For a thread that is started later; undefined while the project is locked. */
  held(input: null): HeldKey | undefined;
  unlock(input: Parsed<'workspace.unlock'>): Promise<HeldKey>;
  setPassphrase(input: Parsed<'workspace.setPassphrase'>): Promise<HeldKey>;
  exportKey(input: Parsed<'workspace.exportKey'>): Promise<{ file: string }>;
  importKey(input: Parsed<'workspace.importKey'>): Promise<HeldKey & { state: 'taken' | 'same' }>;
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
    crosswalk: files.crosswalk,
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

function openFiles(): OpenWorkspace {
  if (!open) throw new Failure('no-workspace', 'No project is open. Open or create one first.');
  return open.files;
}
const heldKey = ({ secrets }: OpenWorkspace): HeldKey => ({ key: secrets.copy(), unprotected: secrets.unprotected });
/** Nothing else is written while the key changes, and no job runs on under the old one. */
const withKey = <T>(work: (files: OpenWorkspace) => Promise<T>): Promise<T> =>
  inTurn(async () => {
    const value = await work(openFiles());
    noteEverything();
    announcer.changed('key');
    return value;
  });

const calls: WriterCalls = {
  open: (input) =>
    inTurn(async () => {
      if (!open || !isOpen(input.folder)) {
        const { folder, create, name } = input;
        const files = openWorkspace(folder, name === undefined ? { create } : { create, name });
        await close();
        open = { files, workspace: assemble(files) };
        // What follows the opening is often a folder that is added, or one that is read again.
        pool.warm();
      }
      const { folder, secrets } = open.files;
      return { folder, held: secrets.locked ? undefined : heldKey(open.files) };
    }),
  held: () => (open && !open.files.secrets.locked ? heldKey(open.files) : undefined),
  unlock: ({ passphrase }) =>
    withKey(async (files) => {
      await unlock(files, passphrase);
      return heldKey(files);
    }),
  setPassphrase: (input) =>
    withKey(async (files) => {
      await setPassphrase(files, input);
      return heldKey(files);
    }),
  exportKey: (input) => inTurn(() => exportKey(openFiles(), input)),
  importKey: (input) =>
    withKey(async (files) => {
      await stopJobs();
      const state = await importKey(files, input);
      return { ...heldKey(files), state };
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
