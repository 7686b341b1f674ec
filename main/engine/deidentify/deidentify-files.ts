/** Worker task: writes a batch of files de-identified; one that cannot be is withheld with a code, never written in part. */
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { newHolder, openDicomFile } from '../dicom/read-file.ts';
import { DicomError, type DicomErrorCode } from '../dicom/types.ts';
import { writeEdited } from '../dicom/write-file.ts';
import { sealEntry } from '../crosswalk.ts';
import { isDiskFull } from '../durable-files.ts';
import { recordUids } from './identity.ts';
import { beginTrail } from './audit-trail.ts';
import { planEdits } from './plan-edits.ts';
import { proveFile, type Proof } from './prove-file.ts';
import { residualReason } from './residuals.ts';
import type { DeidentificationPlan, DeidentifyResult, DeidentifyTask, Residual } from './types.ts';
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

type Written = Extract<DeidentifyResult, { state: 'written' }>;

type Unproven = Exclude<Proof, { state: 'proven' }>;

/** Ends the writing of a file that is not proven, before it has its name. */
class NotProven extends Error {
  readonly proof: Unproven;
  constructor(proof: Unproven) {
    super('What was written holds what it must not.');
    this.proof = proof;
  }
}

function refused(instance: number, proof: Unproven): Exclude<DeidentifyResult, Written> {
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

/** One for the thread: files are read one after another. */
const holder = newHolder();

// Files of a series go into one folder: it is made once, and again where somebody took it away.
const made: string[] = [];

/** A folder that cannot be made is a fault of the disk, not of the file. */
function makeFolder(folder: string): void {
  if (made.includes(folder) && existsSync(folder)) return;
  try {
    mkdirSync(folder, { recursive: true });
    made.unshift(folder);
    made.length = Math.min(made.length, 4);
  } catch (error) {
    if (isDiskFull(error)) throw error;
    throw new DicomError('cannot-write', 'A folder of the package could not be made.');
  }
}

/**
 * Writes one file into `unproven`, a folder of the project, and proves it there; only then it gets its place. Whatever ends
 * the process in between, outside the project lie proven bytes only.
 */
export function deidentifyFile(plan: DeidentificationPlan, task: DeidentifyTask, unproven: string): DeidentifyResult {
  const { instance, source, target, identity } = task;
  try {
    const file = openDicomFile(source, holder);
    const trail = beginTrail();
    const { value: planned, uids } = recordUids(() => planEdits(file, plan, identity, trail.trace));
    makeFolder(unproven);
    makeFolder(dirname(target));
    let residuals: Residual[] = [];
    const written = writeEdited(file, planned.edits, target, {
      // Flushed when the whole package is verified; after a power cut every file is hashed before it counts.
      staging: unproven,
      check(output) {
        const proof = proveFile(output, file, plan, identity, task.dismissed);
        if (proof.state !== 'proven') throw new NotProven(proof);
        ({ residuals } = proof);
      },
    });
    return {
      instance,
      state: 'written',
      size: written.size,
      sha256: written.sha256,
      pixelSha256: written.pixelSha256,
      sopInstanceUid: planned.uids.sopInstance,
      seriesInstanceUid: planned.uids.series,
      studyInstanceUid: planned.uids.study,
      sopClassUid: planned.uids.sopClass,
      counts: planned.counts,
      methods: planned.methods.map(({ code }) => code),
      residuals,
      trail: trail.finish(),
      crosswalk: sealedUids(plan.crosswalkKey, uids),
    };
  } catch (error) {
    if (isDiskFull(error)) throw error;
    if (error instanceof NotProven) {
      // What an attempt under other decisions left here is no better.
      rmSync(target, { force: true });
      return refused(instance, error.proof);
    }
    const code = codeOf(error);
    return { instance, state: 'withheld', code, reason: withholdReason(code).why };
  } finally {
    holder.close();
  }
}

/** One result a task, in order. Target folders are made as needed; an existing target is replaced. */
export function deidentifyFiles(input: {
  plan: DeidentificationPlan;
  programVersion: string;
  /** Folder of the project where a file lies until it is proven. */
  unproven: string;
  files: DeidentifyTask[];
}): DeidentifyResult[] {
  const trails = new Set<string>();
  return input.files.map((task) => {
    const result = deidentifyFile(input.plan, task, input.unproven);
    if (result.state === 'written') {
      const { digest, rules } = result.trail;
      if (trails.has(digest)) result.trail = { digest, rules };
      trails.add(digest);
    }
    return result;
  });
}
