/** Writes an object about whose pixels somebody decided: blackened where masks ask for it, and proven by what it decodes to. */
import { findElement } from '../dicom/find-element.ts';
import { rmSync } from 'node:fs';
import { EXPLICIT } from '../dicom/encoding.ts';
import { join } from 'node:path';
import { moveFile } from '../durable-files.ts';
import { FrameSpool } from '../dicom/pixels/frame-spool.ts';
import { maskObject, type MaskedObject } from '../dicom/pixels/mask-object.ts';
import { decompressObject } from '../dicom/pixels/decompress.ts';
import { maskIsRight } from '../dicom/pixels/mask-proof.ts';
import { readDicomFile } from '../dicom/read-file.ts';
import { DicomError, type DicomFile } from '../dicom/types.ts';
import type { PixelWork } from './pixel-edits.ts';
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

/** Masks the pixels in their own compression, or uncompressed where that cannot be written again. */
async function maskSomehow(file: DicomFile, work: PixelWork, spool: FrameSpool): Promise<MaskedObject> {
  const { image, masks, clear } = work;
  try {
    return await maskObject(file, image, masks, clear, spool);
  } catch (error) {
    if (!(error instanceof DicomError && error.code === 'unsupported-pixels' && image.frameBits === 0)) throw error;
    spool.clear();
    return await decompressObject(file, image, masks, spool);
  }
}

/** Makes the elements beside the pixels say what became of them. */
function sayIt(file: DicomFile, { edits }: PlannedFile, masked: MaskedObject): void {
  edits.pixels = masked.change;
  if (masked.photometric !== undefined) edits.transferSyntax = EXPLICIT;
  for (const { tag, bytes } of masked.values) {
    const element = findElement(file.dataSet, tag);
    const edit = element && edits.change.get(element);
    if (element && edit?.kind !== 'remove') edits.change.set(element, { kind: 'replace', value: bytes });
  }
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
    let prepared = prepare(file, plan, task, unproven);
    const work = prepared.planned.pixels;
    const masked =
      work && (work.masks.length > 0 || work.clear)
        ? await asUnmaskable(() => maskSomehow(file, work, spool))
        : undefined;
    if (masked?.photometric !== undefined) {
      // Whether its compression can be written again shows with the last frame; what the object says depends on it.
      const pixels = { ...task.pixels!, decompressed: { photometric: masked.photometric } };
      prepared = prepare(file, plan, { ...task, pixels }, unproven);
    }
    const { planned } = prepared;
    if (masked) sayIt(file, planned, masked);
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
