/** Worker task: writes a batch of files de-identified; one that cannot be is withheld with a code, never written in part. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { readDicomFile } from '../dicom/read-file.ts';
import { DicomError, type DicomErrorCode } from '../dicom/types.ts';
import { writeEdited } from '../dicom/write-file.ts';
import { planEdits } from './plan-edits.ts';
import type { DeidentificationPlan, DeidentifyResult, DeidentifyTask } from './types.ts';
import { Withheld, withholdReason } from './withhold.ts';

const writing = new Set<DicomErrorCode>(['cannot-write', 'verify-failed', 'too-long']);

/** The code under which a failing file is left out. A full disk is no fault of the file and is thrown on. */
function codeOf(error: unknown): string {
  if (error instanceof Withheld) return error.code;
  if (error instanceof DicomError)
    return error.code === 'dicomdir' ? 'dicomdir' : writing.has(error.code) ? 'cannot-write' : 'unreadable';
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'EACCES' || code === 'EIO' || code === 'EPERM' || code === 'EISDIR')
    return 'unreadable';
  return 'internal';
}
const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && (('code' in error && error.code === 'ENOSPC') || isDiskFull(error.cause));

function deidentifyFile(plan: DeidentificationPlan, task: DeidentifyTask): DeidentifyResult {
  const { instance, source, target, identity } = task;
  try {
    const file = readDicomFile(source);
    const planned = planEdits(file, plan, identity);
    mkdirSync(dirname(target), { recursive: true });
    const written = writeEdited(file, planned.edits, target, { fsync: false, verify: true });
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
    };
  } catch (error) {
    if (isDiskFull(error)) throw error;
    const code = codeOf(error);
    return { instance, state: 'withheld', code, reason: withholdReason(code).why };
  }
}

/** One result a task, in order. Target folders are made as needed; an existing target is replaced. */
export function deidentifyFiles(input: {
  plan: DeidentificationPlan;
  programVersion: string;
  files: DeidentifyTask[];
}): DeidentifyResult[] {
  return input.files.map((task) => deidentifyFile(input.plan, task));
}
