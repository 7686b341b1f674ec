/** Blackening uncompressed pixels against copying the file, and memory for a large object: `npm run bench -- mask`. */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { FrameSpool } from '../../main/engine/dicom/pixels/frame-spool.ts';
import { imageOf } from '../../main/engine/dicom/pixels/image.ts';
import { maskObject } from '../../main/engine/dicom/pixels/mask-object.ts';
import { maskIsRight } from '../../main/engine/dicom/pixels/mask-proof.ts';
import { readDicomFile } from '../../main/engine/dicom/read-file.ts';
import { noEdits, writeEdited } from '../../main/engine/dicom/write-file.ts';
import { dicomFile } from '../fixtures/encode-dicom.ts';
import { race, reportLine, reportRatios, runTool } from './peers.ts';

const side = 512;
const frameBytes = side * side * 2;
const masks = [{ x: 10, y: 8, width: 300, height: 40, frames: 'all' as const }];

/** A multi-frame of that many frames of 512 × 512 × 16 bits. */
function write(path: string, frames: number): void {
  const head = dicomFile('explicit', [
    { tag: 0x00280008, vr: 'IS', value: String(frames) },
    { tag: 0x00280010, vr: 'US', value: [side] },
    { tag: 0x00280011, vr: 'US', value: [side] },
    { tag: 0x7fe00010, vr: 'OW', value: Buffer.alloc(4) },
  ]);
  head.writeUInt32LE(frames * frameBytes, head.length - 8);
  const descriptor = openSync(path, 'w');
  writeSync(descriptor, head.subarray(0, head.length - 4));
  const frame = Buffer.from(Array.from({ length: frameBytes }, (_, at) => (at * 31) & 127));
  for (let count = 0; count < frames; count++) writeSync(descriptor, frame);
  closeSync(descriptor);
}

/** As release does it: written with both digests; read again and proven where `prove`. */
async function mask(source: string, target: string, prove: boolean): Promise<void> {
  const file = readDicomFile(source);
  const image = imageOf(file);
  const masked = await maskObject(file, image, masks, false, new FrameSpool(`${target}.frames`));
  const edits = noEdits();
  edits.pixels = masked.change;
  writeEdited(file, edits, target);
  if (prove && !(await maskIsRight(file, readDicomFile(target), image, masks, masked, { clear: false })))
    throw new Error('the masked object is not right');
}

const folder = mkdtempSync(join(tmpdir(), 'fairpack-bench-mask-'));
const [source, target] = [join(folder, 'source.dcm'), join(folder, 'target.dcm')];
try {
  if (process.argv.includes('--large-object')) {
    write(source, 6144);
    const before = process.cpuUsage();
    const start = performance.now();
    await mask(source, target, true);
    const { user, system } = process.cpuUsage(before);
    const used = process.resourceUsage().maxRSS / 1024;
    console.log(JSON.stringify({ used, wall: performance.now() - start, cpu: (user + system) / 1000 }));
  } else {
    const frames = 256;
    write(source, frames);
    const megabytes = (frames * frameBytes) / 2 ** 20;
    const ours = 'masked in every frame';
    const contenders = [
      { name: ours, units: megabytes, act: () => mask(source, target, false) },
      {
        name: 'written without masks',
        units: megabytes,
        act: () => void writeEdited(readDicomFile(source), noEdits(), target),
      },
      { name: 'masked and proven', units: megabytes, act: () => mask(source, target, true) },
      { name: 'cp', units: megabytes, act: () => runTool('cp', '--reflink=never', source, target) },
    ];
    const rates = await race(contenders, 5);
    reportRatios('masking a multi-frame of 128 MB', 'MB', rates, ours, [
      { peer: 'written without masks', atLeast: 0.9 },
      { peer: 'cp', atLeast: 0.25 },
    ]);
    console.log(`  read again and proven as well: ${Math.round(rates.get('masked and proven')!)} MB/s`);
    const child = spawnSync(process.execPath, [import.meta.filename, '--large-object'], { encoding: 'utf8' });
    if (child.status !== 0) {
      console.log(`  an object of 3 GB: failed\n${child.stderr}`);
      process.exitCode = 1;
    } else {
      const { used, wall, cpu } = JSON.parse(child.stdout) as Record<'used' | 'wall' | 'cpu', number>;
      const seconds = (ms: number): string => (ms / 1000).toFixed(1);
      const found = `an object of 3 GB masked in all 6,144 frames and proven: ${seconds(wall)} s (${seconds(cpu)} s of CPU), ${Math.round(used)} MB at most`;
      reportLine(found, 'under 200 MB', used < 200);
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}
