/** Writes an object whose document or video was admitted; what was written is read as one once more before it counts. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { moveFile } from '../../durable-files.ts';
import { readVideo, videoStream, type VideoStream } from '../../dicom/pixels/video.ts';
import { readDicomFile } from '../../dicom/read-file.ts';
import type { DicomFile } from '../../dicom/types.ts';
import { prepare, resultOf, writeProven, writtenResult } from '../deidentify-files.ts';
import { sourceTerms } from '../source-terms.ts';
import type { DeidentificationPlan, DeidentifyResult, DeidentifyTask } from '../types.ts';
import { Withheld } from '../withhold.ts';
import { hitWords, isOpen } from './findings.ts';
import { documentElement, kindOf, readDocumentIn } from './read-document.ts';
import type { People } from './search-people.ts';

const nobody: People = { digest: '', identifiers: [] };

const step = 1024 * 1024;

/** True where both hold the same document, or the same video in the same fragments, byte by byte. */
function isSame(file: DicomFile, output: DicomFile): boolean {
  if (kindOf(file) !== 'video') {
    const [before, after] = [documentElement(file), documentElement(output)];
    return before !== undefined && after !== undefined && file.raw(before).equals(output.raw(after));
  }
  const [before, after] = [videoStream(file), videoStream(output)];
  if (!before || !after || kindOf(output) !== 'video') return false;
  const lengths = ({ stretches }: VideoStream): string => stretches.map(([, length]) => length).join(' ');
  if (lengths(before) !== lengths(after)) return false;
  for (let at = 0; at < before.size; at += step)
    if (!readVideo(file, before, at, step).equals(readVideo(output, after, at, step))) return false;
  return true;
}

/** As `deidentifyFile`; the name is given only where the document is as it was and holds no identifier. */
export async function deidentifyDocument(
  plan: DeidentificationPlan,
  task: DeidentifyTask,
  unproven: string,
): Promise<DeidentifyResult> {
  const staged = join(unproven, `document-${process.pid}-${task.instance}.dcm`);
  try {
    const file = readDicomFile(task.source);
    const { pixels: _, ...undecided } = task;
    const prepared = prepare(file, plan, undecided, unproven);
    const { written, residuals } = writeProven(file, plan, task, prepared.planned, staged, unproven);
    const output = readDicomFile(staged);
    if ((kindOf(file) === 'video') !== (task.documents === 'watched') || !isSame(file, output))
      throw new Withheld('document-changed');
    const terms = sourceTerms(file, task.identity, plan.profile);
    const reading = await readDocumentIn(output, terms, task.people ?? nobody, plan.profile);
    const falseAlarms = new Set(task.falseAlarms);
    if (isOpen(reading.findings, ({ text }) => falseAlarms.has(hitWords(text))))
      throw new Withheld('document-identifier');
    if (reading.unread !== null && !(task.documents === 'looked' || task.documents === 'watched'))
      throw new Withheld('document-unread', reading.unread);
    moveFile(staged, task.target, false);
    return writtenResult(plan, task, prepared, written, residuals);
  } catch (error) {
    return resultOf(error, task);
  } finally {
    rmSync(staged, { force: true });
  }
}
