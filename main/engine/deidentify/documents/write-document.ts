/** Writes an object whose document a person admitted; what was written is read as a document once more before it counts. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { moveFile } from '../../durable-files.ts';
import { readDicomFile } from '../../dicom/read-file.ts';
import { prepare, resultOf, writeProven, writtenResult } from '../deidentify-files.ts';
import { sourceTerms } from '../source-terms.ts';
import type { DeidentificationPlan, DeidentifyResult, DeidentifyTask } from '../types.ts';
import { Withheld } from '../withhold.ts';
import { documentElement, readDocumentIn } from './read-document.ts';
import type { People } from './search-people.ts';

const nobody: People = { digest: '', identifiers: [] };

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
    const [before, after] = [documentElement(file), documentElement(output)];
    if (!before || !after || !file.raw(before).equals(output.raw(after))) throw new Withheld('document-changed');
    const terms = sourceTerms(file, task.identity, plan.profile);
    const reading = await readDocumentIn(output, terms, task.people ?? nobody, plan.profile);
    if (reading.findings.length > 0) throw new Withheld('document-identifier');
    if (reading.unread !== null && task.documents !== 'looked') throw new Withheld('document-unread', reading.unread);
    moveFile(staged, task.target, false);
    return writtenResult(plan, task, prepared, written, residuals);
  } catch (error) {
    return resultOf(error, task);
  } finally {
    rmSync(staged, { force: true });
  }
}
