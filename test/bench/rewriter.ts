/** A thread that rewrites files as a worker of the pool does: fifty elements replaced, private elements removed. */
import { join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { readDicomFile } from '../../main/engine/dicom/read-file.ts';
import type { DicomFile, Edits } from '../../main/engine/dicom/types.ts';
import { noEdits, writeEdited } from '../../main/engine/dicom/write-file.ts';

export interface Rewriting {
  files: string[];
  out: string;
  verify: boolean;
  /** SHA-256 of the pixel element beside that of the file. */
  pixelDigest: boolean;
  tags: number[];
}

function planned(path: string, tags: ReadonlySet<number>): [DicomFile, Edits] {
  const read = readDicomFile(path);
  const edits = noEdits();
  for (const element of read.dataSet.elements.filter(({ tag }) => tags.has(tag)))
    edits.change.set(element, { kind: 'replace', value: 'edited' });
  for (const element of read.dataSet.elements)
    if (element.creator !== undefined) edits.change.set(element, { kind: 'remove' });
  return [read, edits];
}

export function rewrite({ files, out, verify, pixelDigest, tags }: Rewriting): void {
  const replaced = new Set(tags);
  for (const file of files) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    writeEdited(...planned(file, replaced), join(out, name), { verify, pixelDigest });
  }
}

parentPort?.on('message', (work: Rewriting) => {
  rewrite(work);
  parentPort!.postMessage('done');
});
