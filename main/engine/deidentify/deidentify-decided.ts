/** Writes an object about whose pixels somebody decided: blackened where masks ask for it, and proven by what it decodes to. */
import { findElement } from '../dicom/find-element.ts';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { moveFile } from '../durable-files.ts';
import { FrameSpool } from '../dicom/pixels/frame-spool.ts';
import { maskObject, type MaskedObject } from '../dicom/pixels/mask-object.ts';
import { maskIsRight } from '../dicom/pixels/mask-proof.ts';
import { readDicomFile } from '../dicom/read-file.ts';
import { DicomError, type DicomFile } from '../dicom/types.ts';
import type { PlannedFile } from './plan-edits.ts';
import { prepare, resultOf, writeProven, writtenResult } from './deidentify-files.ts';
import type { DeidentificationPlan, DeidentifyResult, DeidentifyTask } from './types.ts';
import { Withheld } from './withhold.ts';

/** Faults of the pixels leave the object out by that name; those of the disk do not. */
async function asUnmaskable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (
      error instanceof DicomError &&
      ['bad-pixels', 'unsupported-pixels', 'truncated', 'too-long'].includes(error.code)
    )
      throw new Withheld('unmaskable-pixels', error.message);
    throw error;
  }
}

/** Masks the pixels and makes the elements beside them say so. */
async function changePixels(
  file: DicomFile,
  planned: PlannedFile,
  spool: FrameSpool,
): Promise<MaskedObject | undefined> {
  const { edits, pixels } = planned;
  if (!pixels || (pixels.masks.length === 0 && !pixels.clear)) return undefined;
  const masked = await asUnmaskable(() => maskObject(file, pixels.image, pixels.masks, pixels.clear, spool));
  edits.pixels = masked.change;
  for (const { tag, bytes } of masked.values) {
    const element = findElement(file.dataSet, tag);
    const edit = element && edits.change.get(element);
    if (element && edit?.kind !== 'remove') edits.change.set(element, { kind: 'replace', value: bytes });
  }
  return masked;
}

/** As `deidentifyFile`; the name is given only after the pixels of what was written were looked at too. */
export async function deidentifyDecided(
  plan: DeidentificationPlan,
  task: DeidentifyTask,
  unproven: string,
): Promise<DeidentifyResult> {
  const staged = join(unproven, `masked-${process.pid}-${task.instance}.dcm`);
  const spool = new FrameSpool(`${staged}.frames`);
  try {
    const file = readDicomFile(task.source);
    const prepared = prepare(file, plan, task, unproven);
    const { planned } = prepared;
    const masked = await changePixels(file, planned, spool);
    const { written, residuals } = writeProven(file, plan, task, planned, masked ? staged : task.target, unproven);
    if (masked) {
      const { image, masks, clear } = planned.pixels!;
      const right = await asUnmaskable(() =>
        maskIsRight(file, readDicomFile(staged), image, masks, masked, { clear, patches: planned.edits.patches }),
      );
      if (!right) throw new Withheld('mask-failed');
      moveFile(staged, task.target, false);
    }
    const result = writtenResult(plan, task, prepared, written, residuals);
    return masked
      ? { ...result, masked: { frames: masked.frames, of: planned.pixels!.image.frames, method: masked.method } }
      : result;
  } catch (error) {
    return resultOf(error, task);
  } finally {
    spool.close();
    rmSync(staged, { force: true });
  }
}
