/** Writes the images of a release: everything included that has no current output, in batches, each committed by itself. */
import { existsSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '#shared/failure.ts';
import { registerNames, withholdReason } from '../deidentify/handlers.ts';
import type { DeidentifyResult, DeidentifyTask } from '../deidentify/types.ts';
import { collectGarbage } from '../garbage.ts';
import type { JobHandle } from '../jobs.ts';
import {
  forgetOutputs,
  isWritten,
  outputCounts,
  outputOf,
  saveOutputs,
  staleOutputs,
  writtenAfter,
  type OutputRow,
} from '../store/release.ts';
import { forgetGoneResiduals, saveResiduals } from '../store/residual.ts';
import { isFileOf, sweep } from './folder.ts';
import { withheldRow, withheldTitle, writtenRow } from './output-rows.ts';
import { plannedInstances, type PlanContext, type Planned } from './plan-instances.ts';
import { saveCrosswalk } from './save-crosswalk.ts';

export interface InstancesContext extends PlanContext {
  job: JobHandle;
  release: number;
  /** Folder inside the project: what is written lies there until it is proven. */
  unproven: string;
  /** The process of the former attempt was killed: what it wrote may not have reached the disk. */
  crashed: boolean;
}

/** Results that depend on the state of the source just now, and are therefore tried again. */
const retried = new Set(['vanished', 'changed']);

function isCurrent(row: OutputRow | undefined, planned: Planned, bag: string): boolean {
  if (row?.key !== planned.key) return false;
  if (row.state === 'withheld') return !retried.has(row.reason ?? '');
  return row.path === planned.path && isFileOf(join(bag, planned.path), row.size ?? -1);
}

function freeBytes(folder: string): number {
  try {
    const disk = statfsSync(folder);
    return disk.bavail * disk.bsize;
  } catch {
    // Then the folder itself is gone.
    return Infinity;
  }
}

/** A file that could not be written is nobody's fault but the disk's: nothing is withheld for it. */
function refuseWriteFailure({ workspace, bag }: InstancesContext): never {
  for (const [folder, name] of [
    [bag, 'output folder'],
    [workspace.folder, 'project'],
  ] as const)
    if (freeBytes(folder) < 256 * 2 ** 20)
      throw new Failure(
        'disk-full',
        `The disk of the ${name} is full. Free some space and continue; what is written stays written.`,
      );
  throw new Failure(
    'unavailable',
    'A file could not be written to the output folder. Check that it is still there and writable, then continue; what is written stays written.',
  );
}

interface BatchResult {
  rows: OutputRow[];
  found: Parameters<typeof saveResiduals>[2][number][];
}

const isMasked = ({ pixels }: DeidentifyTask): boolean => pixels?.verdict === 'mask';
/** Opened by a decoder or reader of its own, which may hang or take its worker along. */
const isOpened = (task: DeidentifyTask): boolean => isMasked(task) || task.documents !== undefined;

/** Ms for opened objects: by what their frames can take to be opened and compressed again, far beyond what they need. */
const patienceFor = (tasks: readonly DeidentifyTask[]): number =>
  tasks.reduce(
    (sum, { source }) => sum + ((statSync(source, { throwIfNoEntry: false })?.size ?? 0) / 2 ** 20) * 30_000,
    5 * 60_000,
  );

/** Opened objects go one by one: their decoders may hang, and hold up nothing then but themselves. */
const parts = (batch: readonly Planned[]): Planned[][] => {
  const opened = batch.filter(({ task, code }) => code === null && isOpened(task));
  const plain = batch.filter((planned) => !opened.includes(planned));
  return [...(plain.length > 0 ? [plain] : []), ...opened.map((planned) => [planned])];
};

async function runBatch(context: InstancesContext, batch: readonly Planned[]): Promise<BatchResult> {
  const { workspace, job, plan, unproven } = context;
  const rows = batch
    .filter((planned) => planned.code !== null)
    .map((planned) => withheldRow(planned, planned.code!, withheldTitle(planned.code!)!.title));
  const found: BatchResult['found'] = [];
  const readable = batch.filter((planned) => planned.code === null);
  if (readable.length === 0) return { rows, found };
  const tasks = readable.map(({ task }) => task);
  const results = await workspace.pool
    .run(
      'deidentifyFiles',
      { plan, programVersion: workspace.programVersion, unproven, files: tasks },
      { signal: job.signal, ...(tasks.some(isOpened) ? { timeoutMs: patienceFor(tasks) } : {}) },
    )
    .catch((error: unknown): DeidentifyResult[] => {
      // A decoder that hangs, or takes its worker along, is a fault of the one object that it was given.
      const [only, ...others] = tasks;
      if (!only || others.length > 0 || !isOpened(only) || !(error instanceof Failure) || error.code !== 'unavailable')
        throw error;
      const code = only.documents ? 'document-unread' : 'unmaskable-pixels';
      const reason = `${withholdReason(code).why} Its decoder was ended, as it took too much time or memory.`;
      return [{ instance: only.instance, state: 'withheld', code, reason }];
    });
  const byInstance = new Map(results.map((result) => [result.instance, result]));
  // One commit for all trails of the batch.
  workspace.db.transaction(() => {
    for (const planned of readable) {
      const { instance } = planned.task;
      const result = byInstance.get(instance);
      if (!result) throw new Failure('internal', 'A file was given to the de-identifier and not given back.');
      found.push({ instance, patient: planned.patient, residuals: result.residuals ?? [] });
      if (result.state === 'written') {
        planned.crosswalk = result.crosswalk;
        rows.push(writtenRow(workspace.db, planned, result));
      } else if (result.code === 'cannot-write') refuseWriteFailure(context);
      else rows.push(withheldRow(planned, result.code, result.reason));
    }
  })();
  return { rows, found };
}

function save(context: InstancesContext, batch: readonly Planned[], { rows, found }: BatchResult): void {
  saveResiduals(context.workspace.db, context.plan.digest, found);
  saveCrosswalk(context.workspace, batch, rows);
  const refused = saveOutputs(context.workspace.db, context.release, rows);
  if (refused.length === 0) return;
  const doubles = batch.filter((planned) => refused.includes(planned.task.instance));
  for (const planned of doubles) rmSync(planned.task.target, { force: true });
  saveOutputs(
    context.workspace.db,
    context.release,
    doubles.map((planned) =>
      withheldRow(planned, 'duplicate-sop-instance', withheldTitle('duplicate-sop-instance')!.title),
    ),
  );
}

/** After a crash or a power cut a file may have its size but not its content: every kept file is hashed once. */
async function forgetDamaged({ workspace, job, release, bag }: InstancesContext): Promise<void> {
  for (let after = ''; ;) {
    job.checkpoint();
    const page = writtenAfter(workspace.db, release, after, 256);
    if (page.length === 0) return;
    const found = await workspace.pool.run(
      'hashFiles',
      { root: bag, paths: page.map((row) => row.path) },
      { signal: job.signal },
    );
    forgetOutputs(
      workspace.db,
      release,
      page.filter((row, index) => found[index]!.sha256 !== row.sha256).map((row) => row.instance),
    );
    after = page.at(-1)!.path;
  }
}

/** Takes back what a former attempt wrote under other decisions, so that paths and UIDs are free for what comes. */
function forgetStale(context: InstancesContext): void {
  const { db } = context.workspace;
  if (outputCounts(db, context.release).written > 0) {
    const stale: number[] = [];
    for (const planned of plannedInstances(context)) {
      const row = outputOf(db, context.release, planned.task.instance);
      if (row && !isCurrent(row, planned, context.bag)) stale.push(planned.task.instance);
    }
    forgetOutputs(db, context.release, stale);
  }
  forgetOutputs(db, context.release, staleOutputs(db, context.release));
  // What no row vouches for any more was proven by other decisions, or not at all.
  sweep(context.bag, (path) => !path.startsWith('data/dicom/') || isWritten(db, context.release, path));
}

/**
 * Brings the outputs of a release up to date. Safe to run again after a cancel, a crash or a power cut: what is current
 * is not written again. Throws Failure `cancelled`, `disk-full`, `unavailable`.
 */
export async function writeInstances(
  context: InstancesContext,
  total: number,
): Promise<{ written: number; kept: number }> {
  const { workspace, job, release, bag } = context;
  job.phase('Writing images', total, 'objects');
  registerNames(workspace);
  if (context.crashed) await forgetDamaged(context);
  forgetStale(context);
  // Of the names of all patients only a list is kept.
  collectGarbage();
  const planned = plannedInstances(context);
  const tally = { written: 0, kept: 0, done: 0 };
  const lane = async (): Promise<void> => {
    for (;;) {
      job.checkpoint();
      const batch: Planned[] = [];
      while (batch.length < 64) {
        const next = planned.next();
        if (next.done) break;
        if (isCurrent(outputOf(workspace.db, release, next.value.task.instance), next.value, bag)) {
          tally.kept += 1;
          tally.done += 1;
          // A long stretch of what is done already must not keep cancelling from being heard.
          if (tally.kept % 4096 === 0) await new Promise((resolve) => setImmediate(resolve));
        } else batch.push(next.value);
      }
      if (batch.length === 0) return;
      for (const part of parts(batch)) {
        job.checkpoint();
        const result = await runBatch(context, part);
        const { rows } = result;
        save(context, part, result);
        tally.written += rows.filter((row) => row.state === 'written').length;
        tally.done += part.length;
        job.progress(tally.done);
      }
    }
  };
  // One lane more than workers, so that none waits for the writer.
  await Promise.all(Array.from({ length: workspace.pool.most + 1 }, lane));
  if (!existsSync(bag)) refuseWriteFailure(context);
  forgetGoneResiduals(workspace.db);
  return { written: tally.written, kept: tally.kept };
}
