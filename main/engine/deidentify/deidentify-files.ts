/** Worker task: writes a batch of files de-identified; one that cannot be is withheld with a code, never written in part. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Layouts } from '../dicom/layouts.ts';
import { newHolder, openDicomFile } from '../dicom/read-file.ts';
import { DicomError, type DicomErrorCode, type DicomFile, type Written as WrittenFile } from '../dicom/types.ts';
import { writeEdited } from '../dicom/write-file.ts';
import { sealEntry } from '../crosswalk.ts';
import { isDiskFull } from '../durable-files.ts';
import { samePlan } from './context.ts';
import { recordUids } from './identity.ts';
import { beginTrail } from './audit-trail.ts';
import { planEdits, type PlannedFile } from './plan-edits.ts';
import { proveFile, type Proof } from './prove-file.ts';
import { residualReason } from './residuals.ts';
import type { DeidentificationPlan, DeidentifyResult, DeidentifyTask, FileTrail, Residual } from './types.ts';
import { isDecided, Withheld, withholdReason } from './withhold.ts';

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
/** A study, a series and what they refer to; the name of an object is hardly met again. */
const mostSealed = 1000;

/** Entries of the crosswalk. Slices share most of their UIDs, and what is sealed once serves again. */
function sealedUids(key: Uint8Array, uids: ReadonlyMap<string, string>): Sealed[] {
  const under = Buffer.from(key).toString('latin1');
  if (under !== sealedUnder || sealed.size > mostSealed) {
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
const sources = new Layouts();

/** Trails of files to whose attributes the same was done. */
const trails = new WeakMap<object, FileTrail>();

function trailOf({ planned: { same }, trail }: Prepared): FileTrail {
  const known = same && trails.get(same);
  if (known) return known;
  const finished = trail.finish();
  if (same) trails.set(same, finished);
  return finished;
}

/** Folders of this batch: files of a series go into one. */
const made = new Set<string>();

/** A folder that cannot be made is a fault of the disk, not of the file. */
function makeFolder(folder: string): void {
  if (made.has(folder)) return;
  try {
    mkdirSync(folder, { recursive: true });
    made.add(folder);
  } catch (error) {
    if (isDiskFull(error)) throw error;
    throw new DicomError('cannot-write', 'A folder of the package could not be made.');
  }
}

/** What is known of a file before it is written. */
interface Prepared {
  planned: PlannedFile;
  uids: ReadonlyMap<string, string>;
  trail: ReturnType<typeof beginTrail>;
}

/** Plans a file and makes the folders that its output needs. */
export function prepare(file: DicomFile, plan: DeidentificationPlan, task: DeidentifyTask, unproven: string): Prepared {
  const trail = beginTrail();
  const { value: planned, uids } = recordUids(() =>
    planEdits(file, plan, task.identity, trail.trace, undefined, task.pixels, task),
  );
  makeFolder(unproven);
  makeFolder(dirname(task.target));
  return { planned, uids, trail };
}

/** Writes a file into `unproven`, proves it there and gives it its name. Throws where it is not proven. */
export function writeProven(
  file: DicomFile,
  plan: DeidentificationPlan,
  { identity, dismissed, falseAlarms }: DeidentifyTask,
  { edits }: PlannedFile,
  target: string,
  unproven: string,
): { written: WrittenFile; residuals: Residual[] } {
  let residuals: Residual[] = [];
  const written = writeEdited(file, edits, target, {
    // Flushed when the whole package is verified; after a power cut every file is hashed before it counts.
    staging: unproven,
    check(output) {
      const proof = proveFile(output, file, plan, identity, dismissed, falseAlarms);
      if (proof.state !== 'proven') throw new NotProven(proof);
      ({ residuals } = proof);
    },
  });
  return { written, residuals };
}

export const writtenResult = (
  plan: DeidentificationPlan,
  { instance }: DeidentifyTask,
  prepared: Prepared,
  { size, sha256, pixelSha256 }: WrittenFile,
  residuals: Residual[],
  { planned, uids } = prepared,
): Written => ({
  instance,
  state: 'written',
  size,
  sha256,
  pixelSha256,
  sopInstanceUid: planned.uids.sopInstance,
  seriesInstanceUid: planned.uids.series,
  studyInstanceUid: planned.uids.study,
  sopClassUid: planned.uids.sopClass,
  counts: planned.counts,
  methods: planned.methods.map(({ code }) => code),
  residuals,
  trail: trailOf(prepared),
  crosswalk: sealedUids(plan.crosswalkKey, uids),
});

/** What became of a file that threw. A full disk is no fault of the file and is thrown on. */
export function resultOf(error: unknown, { instance, target }: DeidentifyTask): DeidentifyResult {
  if (isDiskFull(error)) throw error;
  if (error instanceof NotProven) {
    // What an attempt under other decisions left here is no better.
    rmSync(target, { force: true });
    return refused(instance, error.proof);
  }
  const code = codeOf(error);
  const reason = error instanceof Withheld ? error.message : withholdReason(code).why;
  return { instance, state: 'withheld', code, reason };
}

/**
 * Writes one file into `unproven`, a folder of the project, and proves it there; only then it gets its place. Whatever ends
 * the process in between, outside the project lie proven bytes only. What was decided about its pixels is for
 * `deidentifyDecided`; here nobody decided.
 */
export function deidentifyFile(plan: DeidentificationPlan, task: DeidentifyTask, unproven: string): DeidentifyResult {
  try {
    const file = openDicomFile(task.source, holder, sources);
    const { pixels: _, ...undecided } = task;
    const prepared = prepare(file, plan, undecided, unproven);
    const { written, residuals } = writeProven(file, plan, task, prepared.planned, task.target, unproven);
    return writtenResult(plan, task, prepared, written, residuals);
  } catch (error) {
    return resultOf(error, task);
  } finally {
    holder.close();
  }
}

/** One result a task, in order. Target folders are made as needed; an existing target is replaced. */
export async function deidentifyFiles(input: {
  plan: DeidentificationPlan;
  programVersion: string;
  /** Folder of the project where a file lies until it is proven. */
  unproven: string;
  files: DeidentifyTask[];
}): Promise<DeidentifyResult[]> {
  const { unproven } = input;
  const plan = samePlan(input.plan);
  const brought = new Set<string>();
  made.clear();
  const results: DeidentifyResult[] = [];
  for (const task of input.files) {
    const result = task.documents
      ? await (await import('./documents/write-document.ts')).deidentifyDocument(plan, task, unproven)
      : isDecided(task.pixels)
        ? await (await import('./deidentify-decided.ts')).deidentifyDecided(plan, task, unproven)
        : deidentifyFile(plan, task, unproven);
    if (result.state === 'written') {
      const { digest, rules } = result.trail;
      if (brought.has(digest)) result.trail = { digest, rules };
      brought.add(digest);
    }
    results.push(result);
  }
  return results;
}
