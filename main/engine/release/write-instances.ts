/** Writes the images of a release: everything included that has no current output, in batches, each committed by itself. */
import { createHash } from 'node:crypto';
import { existsSync, rmSync, statfsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ReleaseSettings } from '#shared/contract/release.ts';
import { Failure } from '#shared/failure.ts';
import {
  admittedDocuments,
  facesOf,
  faceTaskOf,
  identities,
  maskedUidsOf,
  newUid,
  pixelsOfPatient,
  registerNames,
  residualReason,
  seriesDecisionsDigest,
  withholdReason,
} from '../deidentify/handlers.ts';
import type { ObjectPixels } from '../deidentify/handlers.ts';
import type {
  DeidentificationPlan,
  DeidentifyResult,
  DeidentifyTask,
  FaceTask,
  Identity,
} from '../deidentify/types.ts';
import type { JobHandle } from '../jobs.ts';
import type { SealedRow } from '../crosswalk.ts';
import type { WritingWorkspace } from '../step.ts';
import type { Database } from '../store/database.ts';
import {
  forgetOutputs,
  includedPatients,
  instancesOfPatient,
  isWritten,
  outputCounts,
  outputOf,
  saveOutputs,
  sharedSopUids,
  staleOutputs,
  writtenAfter,
  type OutputDetails,
  type OutputRow,
  type PlannedInstance,
} from '../store/release.ts';
import { dismissedOf, forgetGoneResiduals, saveResiduals } from '../store/residual.ts';
import { saveCrosswalk } from './save-crosswalk.ts';
import { saveTrail } from '../store/trail.ts';
import { isFileOf, sweep } from './folder.ts';
import { readablePath, uidPath } from './paths.ts';

const ownTitles: Record<string, { title: string; why: string }> = {
  vanished: {
    title: 'File is gone since it was indexed',
    why: 'What cannot be read cannot be cleaned. Index the folder again.',
  },
  changed: {
    title: 'File changed since it was indexed',
    why: 'Decisions were made about another content. Index the folder again.',
  },
  'no-pseudonym': withholdReason('no-pseudonym'),
  'pixels-withheld': withholdReason('pixels-withheld'),
  ...Object.fromEntries(
    (
      [
        'face-undecided',
        'face-controlled',
        'face-left-out',
        'face-replaced',
        'document-identifier',
        'document-unread',
        'document-changed',
      ] as const
    ).map((code) => [code, withholdReason(code)]),
  ),
  'duplicate-sop-instance': {
    title: 'Another object has the same SOP Instance UID',
    why: 'Two files with one identity cannot be told apart; the first is kept.',
  },
};

/** Title and reason of what was withheld while writing; undefined for reasons that the index can tell. */
export const withheldTitle = (code: string): { title: string; why: string } | undefined =>
  ownTitles[code] ?? residualReason(code);

/** Results that depend on the state of the source just now, and are therefore tried again. */
const retried = new Set(['vanished', 'changed']);

interface Planned {
  task: DeidentifyTask;
  patient: number;
  path: string;
  key: string;
  /** Why it is withheld without being read. */
  code: string | null;
  /** What the crosswalk keeps of it once it is written. */
  crosswalk: SealedRow[];
}

export interface InstancesContext {
  workspace: WritingWorkspace;
  job: JobHandle;
  release: number;
  /** Folder of the bag that is being written. */
  bag: string;
  /** Folder inside the project: what is written lies there until it is proven. */
  unproven: string;
  plan: DeidentificationPlan;
  layout: ReleaseSettings['layout'];
  /** The process of the former attempt was killed: what it wrote may not have reached the disk. */
  crashed: boolean;
}

/** Everything that decides the bytes of one output: source, rules, identity, decisions on its values, place, program. */
const keyOf = (
  row: PlannedInstance,
  path: string,
  identity: Identity,
  dismissed: readonly string[],
  plan: DeidentificationPlan,
  decisions: string,
  program: string,
  pixels: ObjectPixels | undefined,
  face: FaceTask,
  maskedUids: string,
  document: DeidentifyTask['documents'],
): string => {
  const { digest, size, mtime, sopUid } = row;
  return createHash('sha256')
    .update(
      JSON.stringify([
        digest,
        size,
        mtime,
        sopUid,
        plan.digest,
        identity.digest,
        decisions,
        path,
        program,
        dismissed,
        ...(pixels ? [pixels] : []),
        face,
        ...(maskedUids === '' ? [] : [maskedUids]),
        ...(document ? [{ document }] : []),
      ]),
    )
    .digest('hex');
};

const ordinals = <K>(): ((key: K) => number) => {
  const seen = new Map<K, number>();
  return (key) => {
    const known = seen.get(key);
    if (known !== undefined) return known;
    seen.set(key, seen.size + 1);
    return seen.size;
  };
};

function pathsOf(
  rows: readonly PlannedInstance[],
  subject: string,
  { layout, plan }: InstancesContext,
  looked: ReadonlyMap<number, ObjectPixels>,
): string[] {
  const retainsUids = plan.profile.retain.includes('uids');
  const uid = (original: string): string =>
    retainsUids && /^[0-9.]{1,64}$/.test(original) ? original : newUid(plan.uidKey, original, plan.uidRoot);
  const study = ordinals<number>();
  const series = new Map<number, (key: number) => number>();
  const instances = new Map<number, number>();
  const taken = new Map<string, number>();
  return rows.map((row) => {
    if (!series.has(row.study)) series.set(row.study, ordinals<number>());
    const instance = (instances.get(row.series) ?? 0) + 1;
    instances.set(row.series, instance);
    if (layout === 'readable')
      return readablePath({
        subject,
        study: study(row.study),
        series: series.get(row.study)!(row.series),
        modality: row.modality,
        instance,
      });
    // Masked pixels make it another object, also where UIDs are kept.
    const isMasked = looked.get(row.instance)?.pixels?.verdict === 'mask';
    const sopUid = isMasked ? newUid(plan.uidKey, row.sopUid, plan.uidRoot) : uid(row.sopUid);
    // Doubles share a UID; their paths may not, or one would replace the other while both are looked at.
    const path = uidPath(subject, uid(row.studyUid), uid(row.seriesUid), sopUid);
    const times = (taken.get(path) ?? 0) + 1;
    taken.set(path, times);
    return times === 1 ? path : path.replace(/\.dcm$/, `-${times}.dcm`);
  });
}

/** Every included instance in the order of its package path, a few hundred patients in memory at a time. */
function* plannedInstances(context: InstancesContext): Generator<Planned> {
  const { workspace, plan, bag } = context;
  const shared = sharedSopUids(workspace.db);
  const faces = facesOf(workspace);
  const documents = admittedDocuments(workspace);
  const kept = new Set<string>();
  const patients: { id: number; pseudonym: string }[] = [];
  const ids = includedPatients(workspace.db);
  for (let at = 0; at < ids.length; at += 500)
    for (const [id, { pseudonym }] of identities(workspace, ids.slice(at, at + 500))) patients.push({ id, pseudonym });
  patients.sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1));
  for (let at = 0; at < patients.length; at += 500) {
    const some = patients.slice(at, at + 500);
    const known = identities(
      workspace,
      some.map(({ id }) => id),
    );
    const falseAlarms = dismissedOf(
      workspace.db,
      some.map(({ id }) => id),
    );
    for (const { id } of some) {
      const identity = known.get(id)!;
      const dismissed = falseAlarms.get(id) ?? [];
      const rows = instancesOfPatient(workspace.db, id);
      const seen = pixelsOfPatient(workspace, id);
      const maskedUids = maskedUidsOf(workspace, id);
      const followed = maskedUids.length === 0 ? '' : createHash('sha256').update(maskedUids.join(' ')).digest('hex');
      const paths = pathsOf(rows, identity.pseudonym, context, seen);
      const decisions = new Map<number, string>();
      for (const [index, row] of rows.entries()) {
        const path = paths[index]!;
        const double = shared.has(row.sopUid) && kept.has(row.sopUid);
        if (shared.has(row.sopUid)) kept.add(row.sopUid);
        if (!decisions.has(row.series)) decisions.set(row.series, seriesDecisionsDigest(workspace, row.series));
        const own = decisions.get(row.series)!;
        const looked = seen.get(row.instance);
        const face = faceTaskOf(faces, row.series);
        const document = documents.get(row.instance);
        const { programVersion } = workspace;
        const key = keyOf(
          row,
          path,
          identity,
          dismissed,
          plan,
          own,
          programVersion,
          looked,
          face,
          followed,
          document?.documents,
        );
        yield {
          task: {
            instance: row.instance,
            source: row.source,
            target: join(bag, path),
            identity,
            dismissed,
            ...(looked?.pixels ? { pixels: looked.pixels } : {}),
            ...face,
            ...(followed === '' ? {} : { maskedUids }),
            ...document,
          },
          patient: id,
          path,
          key: double ? `${key}:double` : key,
          code: double
            ? 'duplicate-sop-instance'
            : (identity.withheld ??
              (looked?.withheld ? 'pixels-withheld' : null) ??
              faceFault(face) ??
              sourceFault(row)),
          crosswalk: [],
        };
      }
    }
  }
}

const faceFault = ({ face }: FaceTask): string | null => (face && 'withhold' in face ? face.withhold : null);

function sourceFault(row: PlannedInstance): string | null {
  const found = statSync(row.source, { throwIfNoEntry: false });
  if (!found?.isFile()) return 'vanished';
  return found.size === row.size && Math.abs(found.mtimeMs - row.mtime) < 2 ? null : 'changed';
}

function isCurrent(row: OutputRow | undefined, planned: Planned, bag: string): boolean {
  if (row?.key !== planned.key) return false;
  if (row.state === 'withheld') return !retried.has(row.reason ?? '');
  return row.path === planned.path && isFileOf(join(bag, planned.path), row.size ?? -1);
}

const withheldRow = (planned: Planned, code: string, text: string): OutputRow => ({
  instance: planned.task.instance,
  key: planned.key,
  state: 'withheld',
  reason: code,
  path: null,
  size: null,
  sha256: null,
  pixel_sha256: null,
  sop_uid: null,
  details: JSON.stringify({ text }),
});

function writtenRow(
  db: Database,
  planned: Planned,
  result: Extract<DeidentifyResult, { state: 'written' }>,
): OutputRow {
  const {
    size,
    sha256,
    pixelSha256,
    sopInstanceUid,
    studyInstanceUid,
    seriesInstanceUid,
    sopClassUid,
    counts,
    methods,
  } = result;
  return {
    instance: planned.task.instance,
    key: planned.key,
    state: 'written',
    reason: null,
    path: planned.path,
    size,
    sha256,
    pixel_sha256: pixelSha256,
    sop_uid: sopInstanceUid,
    details: JSON.stringify({
      study: studyInstanceUid,
      series: seriesInstanceUid,
      sopClass: sopClassUid,
      counts,
      methods,
      trail: saveTrail(db, result.trail),
      ...(planned.task.pixels ? { pixels: `${planned.task.pixels.verdict}-${planned.task.pixels.by}` } : {}),
      ...(planned.task.documents ? { document: planned.task.documents } : {}),
      ...(result.masked ? { masked: result.masked } : {}),
    } satisfies OutputDetails),
  };
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
