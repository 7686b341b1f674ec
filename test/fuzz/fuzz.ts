/** Mutates DICOM files and checks that reader and writer end in a value or a DicomError: `node test/fuzz/fuzz.ts [count] [seed]`. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { displayValue } from '../../main/engine/dicom/display.ts';
import { readHeader } from '../../main/engine/dicom/header.ts';
import { readDicomFile } from '../../main/engine/dicom/read-file.ts';
import { DicomError, type DataSet, type DicomFile } from '../../main/engine/dicom/types.ts';
import { noEdits, writeEdited } from '../../main/engine/dicom/write-file.ts';
import { dicomFile, fragments, type Elements, type Syntax } from '../fixtures/encode-dicom.ts';

export interface FuzzResult {
  /** How many mutants ended how: 'read and written', or a code. */
  outcomes: Record<string, number>;
  /** Mutants with an error of another kind, or beyond the limit of time, with what is needed to repeat them. */
  faults: string[];
}
/** A mutant of a small file may not take longer; it is generous, as other work may run beside it. */
const LONGEST_MS = 2000;

/** mulberry32: the same seed gives the same mutants everywhere. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

function seeds(): Buffer[] {
  const nested: Elements = [
    { tag: 0x00080005, vr: 'CS', value: '\\ISO 2022 IR 87' },
    {
      tag: 0x00081115,
      vr: 'SQ',
      open: true,
      value: [[{ tag: 0x00081140, vr: 'SQ', value: [[{ tag: 0x00081155, vr: 'UI', value: '1.2' }]] }]],
    },
    { tag: 0x00290010, vr: 'LO', value: 'SOMEBODY' },
    {
      tag: 0x00291001,
      vr: 'UN',
      inside: { explicit: false, little: true },
      value: [[{ tag: 0x00100010, vr: 'PN', value: 'In^Side' }]],
    },
  ];
  const all = (['explicit', 'implicit', 'big-endian', 'deflated'] as Syntax[]).map((syntax) =>
    dicomFile(syntax, nested),
  );
  const pixel = { tag: 0x7fe00010, vr: 'OB', open: true, value: fragments(Buffer.alloc(0), Buffer.alloc(64, 3)) };
  all.push(dicomFile('explicit', [...nested, pixel], { transferSyntax: '1.2.840.10008.1.2.4.70' }));
  const corpus = fileURLToPath(new URL('../../../shared/corpus', import.meta.url));
  if (existsSync(corpus))
    for (const name of readdirSync(corpus, { recursive: true }).map(String).sort()) {
      const path = join(corpus, name);
      if (statSync(path).isFile() && statSync(path).size < 64 * 1024) all.push(readFileSync(path));
    }
  return all;
}

const awkward = [0, 1, 8, 0x7f, 0x80, 0xff];
const tags = [
  'feff00e0',
  'feff0de0',
  'feffdde0',
  'ffffffff',
  '08000500',
  'e07f1000',
  '53510000',
  '554e0000',
  '04002012',
];

function mutate(seed: Buffer, random: (below: number) => number): Buffer {
  let bytes = Buffer.from(seed);
  for (let change = random(4); change >= 0; change--) {
    const at = random(Math.max(1, bytes.length));
    switch (random(6)) {
      case 0:
        bytes[at] = random(256);
        break;
      case 1:
        bytes[at] = awkward[random(awkward.length)]!;
        break;
      case 2:
        bytes = bytes.subarray(0, at);
        break;
      case 3:
        Buffer.from(tags[random(tags.length)]!, 'hex').copy(bytes, at);
        break;
      case 4:
        bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1 + random(16))]);
        break;
      default:
        bytes = Buffer.concat([
          bytes.subarray(0, at),
          bytes.subarray(random(at + 1), at + random(64)),
          bytes.subarray(at),
        ]);
    }
  }
  return bytes;
}

function touchAll(file: DicomFile, random: (below: number) => number): ReturnType<typeof noEdits> {
  const edits = noEdits();
  const visit = (dataSet: DataSet): void => {
    for (const element of dataSet.elements) {
      displayValue(file, dataSet, element, 40);
      if (random(4) === 0 && element.tag !== 0x00080016 && element.tag !== 0x00080018)
        edits.change.set(element, { kind: random(2) ? 'remove' : 'empty' });
      for (const item of element.items ?? []) visit(item.dataSet);
    }
  };
  visit(file.dataSet);
  return edits;
}

export function fuzz(count: number, seed: number): FuzzResult {
  const folder = mkdtempSync(join(tmpdir(), 'fairpack-fuzz-'));
  const path = join(folder, 'mutant.dcm');
  const random = randomOf(seed);
  const all = seeds();
  const outcomes: Record<string, number> = {};
  const faults: string[] = [];
  try {
    for (let run = 0; run < count; run++) {
      const from = random(all.length);
      writeFileSync(path, mutate(all[from]!, random));
      const start = performance.now();
      for (const act of [
        () => void readHeader(path, [0x00100010, 0x00280010]),
        () => {
          const file = readDicomFile(path);
          writeEdited(file, touchAll(file, random), join(folder, 'out.dcm'), { verify: true });
        },
      ]) {
        let outcome = 'read and written';
        try {
          act();
        } catch (error) {
          if (error instanceof DicomError) outcome = error.code;
          // What the writer wrote must read: this is a fault of the writer, whatever the mutant is.
          if (!(error instanceof DicomError) || error.code === 'verify-failed')
            faults.push(
              `seed ${seed}, mutant ${run} of file ${from}: ${error instanceof Error ? error.stack : String(error)}`,
            );
        }
        outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
      }
      const took = performance.now() - start;
      if (took > LONGEST_MS) faults.push(`seed ${seed}, mutant ${run} of file ${from}: ${Math.round(took)} ms`);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return { outcomes, faults };
}
