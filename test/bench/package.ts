/** A package of many patients through the real engine: each pass of writing and verifying it, in bounded memory. `npm run bench -- package`. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Dataset } from '#shared/contract/license.ts';
import type { Job } from '#shared/contract/jobs.ts';
import { dicomFile } from '../fixtures/encode-dicom.ts';
import { openBenchEngine, type BenchEngine } from './engine.ts';
import { reportLine } from './peers.ts';

const patients = Number(process.env['FAIRPACK_BENCH_PATIENTS'] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'fairpack-bench-package-'));
const sources = join(folder, 'sources');
const out = join(folder, 'out');
/** MB of the engine's process, all threads: that of the index, which holds for a million files. */
const most = 600;

/** One small object a patient: what grows with patients is what is measured. */
function writeSources(): void {
  for (let patient = 0; patient < patients; patient += 1) {
    const place = join(sources, `f${Math.floor(patient / 500)}`);
    if (patient % 500 === 0) mkdirSync(place, { recursive: true });
    const number = String(patient).padStart(7, '0');
    const file = dicomFile('explicit', [
      { tag: 0x00080008, vr: 'CS', value: 'ORIGINAL\\PRIMARY\\AXIAL' },
      { tag: 0x00080016, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.2' },
      { tag: 0x00080018, vr: 'UI', value: `1.2.826.0.1.99.1${number}.1.1` },
      { tag: 0x00080020, vr: 'DA', value: '20210304' },
      { tag: 0x00080050, vr: 'SH', value: `ACC${number}` },
      { tag: 0x00080060, vr: 'CS', value: 'CT' },
      { tag: 0x00080070, vr: 'LO', value: 'ACME' },
      { tag: 0x00080090, vr: 'PN', value: `Referrer${patient % 97}^Rita` },
      { tag: 0x0008103e, vr: 'LO', value: 'LUNG 1.25' },
      { tag: 0x00100010, vr: 'PN', value: `Zyxwer${number}^Anna` },
      { tag: 0x00100020, vr: 'LO', value: `MRN${number}` },
      { tag: 0x00100030, vr: 'DA', value: `19${40 + (patient % 50)}1224` },
      { tag: 0x00100040, vr: 'CS', value: patient % 2 ? 'F' : 'M' },
      { tag: 0x0020000d, vr: 'UI', value: `1.2.826.0.1.99.1${number}` },
      { tag: 0x0020000e, vr: 'UI', value: `1.2.826.0.1.99.1${number}.1` },
      { tag: 0x00200013, vr: 'IS', value: '1' },
      { tag: 0x00280002, vr: 'US', value: [1] },
      { tag: 0x00280004, vr: 'CS', value: 'MONOCHROME2' },
      { tag: 0x00280010, vr: 'US', value: [8] },
      { tag: 0x00280011, vr: 'US', value: [8] },
      { tag: 0x00280100, vr: 'US', value: [16] },
      { tag: 0x00280101, vr: 'US', value: [12] },
      { tag: 0x00280102, vr: 'US', value: [11] },
      { tag: 0x00280103, vr: 'US', value: [0] },
      { tag: 0x00280301, vr: 'CS', value: 'NO' },
      { tag: 0x7fe00010, vr: 'OW', value: Buffer.alloc(128, 3) },
    ]);
    writeFileSync(join(place, `${number}.dcm`), file);
  }
}

const dataset = Dataset.parse({
  title: 'A bench of packages',
  nickname: 'Bench',
  version: '1.0.0',
  description: 'Objects made by a program, to measure how packages of many patients are written.',
  keywords: ['bench'],
  creators: [{ family: 'Roe', given: 'Ana' }],
  contact: { name: 'Ana Roe', email: 'roe@example.org' },
  publisher: 'A publisher',
  purpose: 'Measuring.',
  limitations: 'No picture of anybody.',
});

/** Prints what each phase of a job took: the clock, processor time a patient, the memory when it ended and at most until then. */
function phases(name: string, engine: BenchEngine): { onProgress: (job: Job) => void; end: () => void } {
  const start = { at: performance.now(), processor: engine.processorTime() };
  let phase = '';
  let since = start;
  const spent = (from: typeof start): string => {
    const processor = engine.processorTime() - from.processor;
    const seconds = (performance.now() - from.at) / 1000;
    return `${seconds.toFixed(1)} s, processor ${processor.toFixed(1)} s, ${((processor * 1000) / patients).toFixed(2)} ms a patient`;
  };
  const close = (): void => {
    if (phase === '') return;
    const { now, peak } = engine.memory();
    console.log(`  ${phase}: ${spent(since)}, ${Math.round(now)} MB, at most ${Math.round(peak)} MB so far`);
  };
  return {
    onProgress(job) {
      const next = job.phase ?? '';
      if (next === phase) return;
      close();
      phase = next;
      since = { at: performance.now(), processor: engine.processorTime() };
    },
    end() {
      close();
      console.log(`${name}: ${spent(start)}`);
    },
  };
}

try {
  writeSources();
  console.log(`package of ${patients.toLocaleString('en')} patients with one object each`);
  const engine = await openBenchEngine();
  const { client } = engine;
  const run = async (name: string, start: () => Promise<{ jobId: number }>): Promise<void> => {
    const { onProgress, end } = phases(name, engine);
    await engine.finished((await start()).jobId, onProgress);
    end();
    const { peak } = engine.memory();
    if (peak > 0) reportLine(`${Math.round(peak)} MB resident at most so far`, `under ${most} MB`, peak < most);
  };
  try {
    await run('index', () => client.call('library.addFolder', { folder: sources }));
    await client.call('deidentify.setTextPolicy', { policy: 'suggested' });
    await client.call('license.saveDataset', { dataset });
    await client.call('license.saveLicense', { license: { id: 'CC-BY-4.0', dataUse: [] } });
    await client.call('release.saveSettings', { settings: { access: 'open', timestamp: '2026-11-01T00:00:00Z' } });
    await run('survey', () => client.call('deidentify.survey', {}));
    await run('writing, searching and describing', () => client.call('release.write', { out, draft: true }));
    const [name = ''] = readdirSync(out);
    await run('verifying', () => client.call('release.verify', { folder: join(out, name) }));
  } finally {
    await engine.close();
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
