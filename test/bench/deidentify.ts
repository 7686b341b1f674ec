/** Speed of de-identification through the real worker pool: rules, hashing, writing, search of the output: `npm run bench -- deidentify`. */
import { hash } from 'node:crypto';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext } from '../../main/engine/deidentify/context.ts';
import { deidentifyFiles } from '../../main/engine/deidentify/deidentify-files.ts';
import { identifiersUnder } from '../../main/engine/deidentify/identifiers.ts';
import { identityOf } from '../../main/engine/deidentify/identity.ts';
import { presetProfile } from '../../main/engine/deidentify/options.ts';
import { planEdits } from '../../main/engine/deidentify/plan-edits.ts';
import { isMultiple, suggestByMode, type TextMode } from '../../main/engine/deidentify/suggest-by-mode.ts';
import type { DeidentificationPlan, DeidentifyTask } from '../../main/engine/deidentify/types.ts';
import { surveyFiles } from '../../main/engine/deidentify/survey-files.ts';
import { readDicomFile } from '../../main/engine/dicom/read-file.ts';
import { joinPaths } from '../../main/engine/store/file-batch.ts';
import { readHeaders } from '../../main/engine/library/read-headers.ts';
import { layOutTables } from '../../main/engine/deidentify/all-word-tables.ts';
import { shareTables } from '../../main/engine/deidentify/shared-words.ts';
import { createPool } from '../../main/workers/pool.ts';
import { keepHeapsSmall } from '../../main/workers/thread.ts';
import { dicomFile } from '../fixtures/encode-dicom.ts';
import { writeCollection } from './collection.ts';
import {
  counting,
  has,
  median,
  processorTime,
  putAside,
  race,
  reportLine,
  reportRatios,
  runTool,
  type Contender,
} from './peers.ts';

const rounds = 5;
const ours = 'Fairpack';
const python = '/usr/bin/python3';
const large = process.argv[2] === '--large-object';

const plan: DeidentificationPlan = {
  edition: 'bench',
  digest: 'bench',
  profile: presetProfile('tcia'),
  methodText: 'Fairpack bench',
  uidKey: Buffer.alloc(32, 7),
  uidRoot: '2.25',
  crosswalkKey: Buffer.alloc(32, 9),
};
const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

function tasksFor(files: readonly string[], out: string): DeidentifyTask[] {
  return files.map((source, index) => {
    const patient = source.split('/').find((part) => /^P\d{6}$/.test(part)) ?? 'P000000';
    const identity = identityOf(`FP-${hash('sha256', patient).slice(0, 8).toUpperCase()}`, -2000, [
      { kind: 'patient-id', value: patient },
      { kind: 'patient-name', value: `Mueller${Number(patient.slice(1))}^Änne` },
      { kind: 'birth-date', value: '19520711' },
    ]);
    return { instance: index + 1, source, target: join(out, patient, `${index}.dcm`), identity };
  });
}

/** As a release does it: batches of 64, one lane more than workers; each file is planned, written, hashed, read back and proven. */
async function deidentify(pool: ReturnType<typeof createPool>, tasks: readonly DeidentifyTask[]): Promise<void> {
  let next = 0;
  const lane = async (): Promise<void> => {
    while (next < tasks.length) {
      const files = tasks.slice(next, (next += 64));
      const results = await pool.run('deidentifyFiles', {
        plan,
        unproven: join(folder, 'unproven'),
        programVersion: 'bench',
        files,
      });
      for (const result of results)
        if (result.state !== 'written')
          throw new Error(
            `An object was withheld: ${result.code} ${JSON.stringify('residuals' in result ? result.residuals : '')}.`,
          );
    }
  };
  await Promise.all(Array.from({ length: pool.most + 1 }, lane));
}

function peak(): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

/** One object of 3 GB, in a process of its own whose memory is measured. The source has holes, the output none. */
async function largeObject(folder: string): Promise<void> {
  const source = join(folder, 'large.dcm');
  const gigabytes = 3;
  const pixels = gigabytes * 2 ** 30;
  const head = dicomFile('explicit', [
    { tag: 0x00080016, vr: 'UI', value: '1.2.840.10008.5.1.4.1.1.2.1' },
    { tag: 0x00080018, vr: 'UI', value: '1.2.3.4.5' },
    { tag: 0x00080060, vr: 'CS', value: 'CT' },
    { tag: 0x00100010, vr: 'PN', value: 'Mueller0^Änne' },
    { tag: 0x00100020, vr: 'LO', value: 'P000000' },
    { tag: 0x0020000d, vr: 'UI', value: '1.2.3.4' },
    { tag: 0x0020000e, vr: 'UI', value: '1.2.3' },
    { tag: 0x00280301, vr: 'CS', value: 'NO' },
    { tag: 0x7fe00010, vr: 'OW', value: Buffer.alloc(4) },
  ]);
  head.writeUInt32LE(pixels, head.length - 8);
  const descriptor = openSync(source, 'w');
  writeSync(descriptor, head.subarray(0, head.length - 4));
  ftruncateSync(descriptor, head.length - 4 + pixels);
  closeSync(descriptor);
  const pool = createPool();
  try {
    await deidentify(pool, tasksFor([source], join(folder, 'large-out')));
  } finally {
    await pool.close();
  }
  console.log(String(Math.round(peak())));
}

/**
 * What cleaning text costs of a rewrite in one worker: gathering what identifies, making it ready for the search, and
 * judging every text of every file. Nothing is remembered from one round to the next.
 */
async function textShare(folder: string, files: readonly string[]): Promise<void> {
  const tasks = tasksFor(files, join(folder, 'text-out'));
  const shares: number[] = [];
  const whole: number[] = [];
  let slowest = 0;
  let judged = 0;
  for (let round = 0; round <= rounds; round += 1) {
    const start = performance.now();
    await deidentifyFiles({
      plan: { ...plan, digest: `rewrite ${round}` },
      unproven: join(folder, 'unproven'),
      programVersion: 'bench',
      files: tasks,
    });
    const rewrite = performance.now() - start;
    let cleaning = 0;
    let unseen = 0;
    judged = 0;
    for (const { source, identity } of tasks) {
      const file = readDicomFile(source);
      const texts: [vr: string, text: string, mode: TextMode][] = [];
      planEdits(file, { ...plan, digest: 'listen' }, identity, undefined, (_, vr, text, mode) =>
        texts.push([vr, text, mode]),
      );
      const judge = (known: ReturnType<typeof identifiersUnder>): void => {
        for (const [vr, text, mode] of texts)
          suggestByMode(mode, text, known, { multiple: isMultiple(vr), days: identity.dayOffset });
      };
      judged += texts.length;
      const before = performance.now();
      judge(createContext(file, { ...plan, digest: `clean ${round}` }, identity).known);
      const between = performance.now();
      // Identifiers that nobody has searched with: as in a file whose texts are all new.
      judge(identifiersUnder(plan.profile, identity.identifiers));
      cleaning += between - before;
      unseen += performance.now() - between;
    }
    if (round === 0) continue;
    shares.push(cleaning / rewrite);
    whole.push(unseen / rewrite);
    slowest = Math.max(slowest, cleaning / rewrite);
  }
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
  const share = median(shares);
  console.log(`text of 531 KB files: ${judged.toLocaleString('en')} texts in ${files.length} files`);
  reportLine(
    `${percent(share)} of a rewrite (${percent(slowest)} at most; ${percent(median(whole))} in a file whose texts are all new)`,
    'at most 5 %',
    share <= 0.05,
  );
}

/** What the survey costs beside reading the headers of the same files for the index, in one thread and by processor time. */
function surveyCost(files: readonly string[]): void {
  const surveyed = files.map((source, index) => ({ instance: index + 1, series: Math.floor(index / 100), source }));
  const acts = {
    survey(): void {
      for (let at = 0; at < files.length; at += 64)
        surveyFiles({ plan: { ...plan, digest: 'survey' }, files: surveyed.slice(at, at + 64) });
    },
    index(): void {
      for (let at = 0; at < files.length; at += 64) readHeaders({ files: joinPaths(files.slice(at, at + 64)) });
    },
  };
  const each = (act: () => void): number => {
    const before = processorTime();
    act();
    return ((processorTime() - before) * 1000) / files.length;
  };
  const found: Record<keyof typeof acts, number[]> = { survey: [], index: [] };
  for (let round = 0; round < 4 * rounds; round += 1)
    for (const name of ['survey', 'index'] as const) found[name].push(each(acts[name]));
  // The least disturbed round of each: the first ones warm up.
  const [survey, index] = [Math.min(...found.survey), Math.min(...found.index)];
  console.log(`survey of the same files: ${Math.round(survey)} µs of the processor a file`);
  reportLine(
    `${(survey / index).toFixed(1)} x reading a header for the index (${Math.round(index)} µs)`,
    'at most 2 x',
    survey <= 2 * index,
  );
}

async function small(folder: string): Promise<void> {
  const source = join(folder, 'in');
  const count = 400;
  writeCollection(source, { files: count, filesPerSeries: 100, side: 512 });
  const files = filesBelow(source);
  const out = join(folder, 'out');
  const anonymous = join(folder, 'gdcm');
  // As the engine process does before its threads start.
  shareTables(layOutTables());
  const pool = createPool();
  const own = counting({
    name: ours,
    units: count,
    before: () => putAside(out),
    act: () => deidentify(pool, tasksFor(files, out)),
  });
  const contenders: Contender[] = [own];
  let peer: typeof own | undefined;
  try {
    if (has('gdcmanon') && has('openssl')) {
      const certificate = join(folder, 'certificate.pem');
      const key = ['-nodes', '-subj', '/CN=bench', '-keyout', join(folder, 'key.pem'), '-out', certificate];
      runTool('openssl', 'req', '-x509', '-newkey', 'rsa:2048', ...key);
      peer = counting({
        name: 'gdcmanon with certificate',
        units: count,
        before: () => {
          putAside(anonymous);
          mkdirSync(anonymous);
        },
        act: () => {
          runTool('gdcmanon', '-e', '-c', certificate, '-r', '--continue', '-i', source, '-o', anonymous);
        },
      });
      contenders.push(peer);
    }
    if (spawnSync(python, ['-c', 'import pydicom']).status === 0) {
      const some = files.slice(0, 100);
      contenders.push({
        name: 'pydicom reading and writing',
        units: some.length,
        act: () =>
          void execFileSync(
            python,
            [
              '-c',
              `import sys, pydicom\nfor path in sys.stdin.read().split('\\n'):\n  d = pydicom.dcmread(path)\n  list(d.iterall())\n  d.PatientName = 'x'\n  d.save_as('${join(folder, 'pydicom.dcm')}')`,
            ],
            { input: some.join('\n'), stdio: ['pipe', 'ignore', 'ignore'] },
          ),
      });
    }
    reportRatios(
      'rules, hashing, output read back and searched, 531 KB files',
      'files',
      await race(contenders, rounds),
      ours,
      [
        { peer: 'gdcmanon with certificate', atLeast: 1 },
        { peer: 'pydicom reading and writing', atLeast: 6 },
      ],
    );
    if (peer) {
      const [mine, theirs] = [own.millisecondsEach(), peer.millisecondsEach()];
      reportLine(
        `${mine.toFixed(2)} ms of the processor a file; gdcmanon, which uses one core, ${theirs.toFixed(2)} ms`,
        `at most ${pool.most} x as much on ${pool.most} cores`,
        mine <= pool.most * theirs,
      );
    }
    const writing = peak();
    await textShare(folder, files);
    surveyCost(files);
    const used = peak();
    if (used > 0)
      reportLine(
        `${Math.round(used)} MB at most, workers included; ${Math.round(writing)} MB while files were written`,
        'under 600 MB',
        used < 600,
      );
  } finally {
    await pool.close();
  }
}

// As the engine process does before its first thread.
keepHeapsSmall();
const folder = mkdtempSync(join(tmpdir(), 'fairpack-bench-deidentify-'));
try {
  if (large) await largeObject(folder);
  else {
    await small(folder);
    const child = spawnSync(process.execPath, [import.meta.filename, '--large-object'], { encoding: 'utf8' });
    const used = Number(child.stdout.trim());
    if (child.status !== 0) console.log(`  an object of 3 GB: failed\n${child.stderr}`);
    else if (used > 0) reportLine(`an object of 3 GB: ${used} MB at most`, 'under 600 MB', used < 600);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
