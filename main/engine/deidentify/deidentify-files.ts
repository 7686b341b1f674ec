/** Worker task: writes a batch of files de-identified; one that cannot be is withheld with a code, never written in part. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { readDicomFile } from '../dicom/read-file.ts';
import { DicomError, type DicomErrorCode } from '../dicom/types.ts';
import type { Digests } from '../dicom/sink.ts';
import { writeEditedAside } from '../dicom/write-file.ts';
import { sealEntry } from '../crosswalk.ts';
import { recordUids } from './identity.ts';
import { beginTrail } from './audit-trail.ts';
import { planEdits } from './plan-edits.ts';
import { proveFile, type Proof } from './prove-file.ts';
import { residualReason } from './residuals.ts';
import type { DeidentificationPlan, DeidentifyResult, DeidentifyTask } from './types.ts';
import { Withheld, withholdReason } from './withhold.ts';

// Faults of the disk; what the file itself makes impossible (unwritable, too-long) is no reason to stop the others.
const writing = new Set<DicomErrorCode>(['cannot-write', 'verify-failed']);
const impossible = new Set<DicomErrorCode>(['unwritable', 'too-long']);

/** The code under which a failing file is left out. A full disk is no fault of the file and is thrown on. */
function codeOf(error: unknown): string {
  if (error instanceof Withheld) return error.code;
  if (error instanceof DicomError) {
    if (error.code === 'dicomdir') return 'dicomdir';
    if (impossible.has(error.code)) return 'unwritable';
    return writing.has(error.code) ? 'cannot-write' : 'unreadable';
  }
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EIO' || code === 'EPERM' || code === 'EISDIR')
    return 'unreadable';
  return 'internal';
}
const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === 'ENOSPC') || isDiskFull(error.cause));

type Written = Extract<DeidentifyResult, { state: 'written' }>;
type Placed = Omit<Written, keyof Digests> & { digests: Promise<Digests> };

function unproven(instance: number, proof: Exclude<Proof, { state: 'proven' }>): Exclude<DeidentifyResult, Written> {
  if (proof.state === 'damaged')
    return { instance, state: 'withheld', code: 'cannot-write', reason: withholdReason('cannot-write').why };
  const code = proof.state === 'faulty' ? `residual-${proof.fault}` : 'residual-identifier';
  const { why } = residualReason(code)!;
  return {
    instance,
    state: 'withheld',
    code,
    reason: why,
    ...(proof.state === 'residual' ? { residuals: proof.residuals } : {}),
  };
}

type Sealed = ReturnType<typeof sealEntry>;
const sealed = new Map<string, Sealed>();
let sealedUnder = '';

/** Entries of the crosswalk. Slices share most of their UIDs, and what is sealed once serves again. */
function sealedUids(key: Uint8Array, uids: ReadonlyMap<string, string>): Sealed[] {
  const under = Buffer.from(key).toString('latin1');
  if (under !== sealedUnder || sealed.size > 10_000) {
    sealed.clear();
    sealedUnder = under;
  }
  return Array.from(uids, ([old, fresh]) => {
    const name = `${old} ${fresh}`;
    let entry = sealed.get(name);
    if (!entry) sealed.set(name, (entry = sealEntry(key, 'uid', { old, new: fresh })));
    return entry;
  });
}

/** Writes one file and proves it; it is in its place when this returns, while its digests are still being computed. */
export function deidentifyFile(
  plan: DeidentificationPlan,
  task: DeidentifyTask,
): Placed | Exclude<DeidentifyResult, Written> {
  const { instance, source, target, identity } = task;
  try {
    const file = readDicomFile(source);
    const trail = beginTrail();
    const { value: planned, uids } = recordUids(() => planEdits(file, plan, identity, trail.trace));
    mkdirSync(dirname(target), { recursive: true });
    const { size, digests } = writeEditedAside(file, planned.edits, target, { fsync: false, verify: true });
    const proof = proveFile(target, file, plan, identity, task.dismissed);
    if (proof.state !== 'proven') {
      rmSync(target, { force: true });
      digests.catch(() => {});
      return unproven(instance, proof);
    }
    return {
      instance,
      state: 'written',
      size,
      digests,
      sopInstanceUid: planned.uids.sopInstance,
      seriesInstanceUid: planned.uids.series,
      studyInstanceUid: planned.uids.study,
      sopClassUid: planned.uids.sopClass,
      counts: planned.counts,
      methods: planned.methods.map(({ code }) => code),
      residuals: proof.residuals,
      trail: trail.finish(),
      crosswalk: sealedUids(plan.crosswalkKey, uids),
    };
  } catch (error) {
    if (isDiskFull(error)) throw error;
    const code = codeOf(error);
    return { instance, state: 'withheld', code, reason: withholdReason(code).why };
  }
}

async function digested(result: ReturnType<typeof deidentifyFile>): Promise<DeidentifyResult> {
  if (result.state === 'withheld') return result;
  const { digests, ...row } = result;
  return { ...row, ...(await digests) };
}

/** Files whose digests are computed on other threads while the next one is written; each holds a copy of its bytes. */
const underWay = 4;

/** One result a task, in order. Target folders are made as needed; an existing target is replaced. */
export async function deidentifyFiles(input: {
  plan: DeidentificationPlan;
  programVersion: string;
  files: DeidentifyTask[];
}): Promise<DeidentifyResult[]> {
  const results: Promise<DeidentifyResult>[] = [];
  const trails = new Set<string>();
  for (const task of input.files) {
    const result = deidentifyFile(input.plan, task);
    if (result.state === 'written') {
      const { digest, rules } = result.trail;
      if (trails.has(digest)) result.trail = { digest, rules };
      trails.add(digest);
    }
    results.push(digested(result));
    await results.at(-underWay);
  }
  return Promise.all(results);
}
