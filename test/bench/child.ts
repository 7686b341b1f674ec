/** Does one thing to one file in a process of its own and prints what it cost: JSON with milliseconds (of the clock, and of the processor) and MiB of memory. */
import { readFileSync } from 'node:fs';
import { readHeader } from '../../main/engine/dicom/header.ts';
import { readDicomFile } from '../../main/engine/dicom/read-file.ts';
import { DicomError } from '../../main/engine/dicom/types.ts';
import { noEdits, writeEdited } from '../../main/engine/dicom/write-file.ts';

const [act = '', plain = '', path = '', target = ''] = process.argv.slice(2);
const acts: Record<string, (file: string) => void> = {
  header: (file) => void readHeader(file, [0x00080018, 0x00100010, 0x00280010]),
  tree: (file) => void readDicomFile(file),
  rewrite: (file) => {
    const read = readDicomFile(file);
    const edits = noEdits();
    for (const element of read.dataSet.elements)
      if (element.tag >>> 16 === 0x10) edits.change.set(element, { kind: 'replace', value: '1' });
    writeEdited(read, edits, target, { verify: true });
  },
};
function outcome(file: string): string {
  try {
    acts[act]!(file);
    return 'done';
  } catch (error) {
    if (error instanceof DicomError) return error.code;
    throw error;
  }
}

/** Most memory so far in MiB. What the system counts for a process begins with the size of the one that started it. */
function most(): number {
  try {
    const own = /^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
    if (own) return Number(own) / 1024;
  } catch {
    // Another system.
  }
  return process.resourceUsage().maxRSS / 1024;
}

// What the program itself takes is there before the clock starts.
outcome(plain);
const before = most();
const start = process.cpuUsage();
const clock = performance.now();
const found = outcome(path);
console.log(
  JSON.stringify({
    outcome: found,
    ms: performance.now() - clock,
    cpu: (process.cpuUsage(start).user + process.cpuUsage(start).system) / 1000,
    more: most() - before,
    peak: most(),
  }),
);
