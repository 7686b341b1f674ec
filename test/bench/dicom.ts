/** Speed and memory of the byte layer against other tools, in alternating rounds of one run; absent tools are left out. */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { readHeader } from '../../main/engine/dicom/header.ts';
import { vrOf } from '../../main/engine/dicom/dictionary.ts';
import { formatTag } from '../../main/engine/dicom/tags.ts';
import { dicomFile, fragments, head, layoutOf, u32, type FixtureElement } from '../fixtures/encode-dicom.ts';
import { hostileFiles, writeHostile } from '../fixtures/hostile.ts';
import { rewrite, type Rewriting } from './rewriter.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairpack-bench-'));
const MiB = 2 ** 20;
const rounds = 5;
const wanted = [
  0x00080005, 0x00080016, 0x00080018, 0x00080020, 0x00080060, 0x00100010, 0x00100020, 0x0020000d, 0x0020000e,
  0x00280010,
];

/** A hundred attributes that every tool's dictionary knows, half of which are replaced. */
const texts: number[] = [];
for (const group of [0x0018, 0x0040])
  for (let tag = group * 0x10000; (tag & 0xffff) < 0x9000 && texts.length < 100; tag++)
    if (/^(LO|SH)$/.test(vrOf(tag))) texts.push(tag);
const replaced = new Set(texts.slice(0, 50));

/** A header of about 300 elements and 3 sequences, as a CT has. */
function generate(name: string, count: number, side: number): string {
  const path = join(folder, name);
  mkdirSync(path);
  const extra: FixtureElement[] = [
    { tag: 0x00080020, vr: 'DA', value: '20240102' },
    { tag: 0x00080090, vr: 'PN', value: 'Ray^X' },
    { tag: 0x00290010, vr: 'LO', value: 'SOMEBODY' },
    { tag: 0x00280010, vr: 'US', value: [side] },
    { tag: 0x00280011, vr: 'US', value: [side] },
    { tag: 0x7fe00010, vr: 'OW', value: Buffer.alloc(side * side * 2, 5) },
    ...[0x00081115, 0x00081140, 0x00082112].map((tag) => ({
      tag,
      vr: 'SQ',
      value: [[{ tag: 0x00081155, vr: 'UI', value: '1.2.3' }]],
    })),
    ...Array.from({ length: 180 }, (_, index) => ({
      tag: 0x00291001 + index,
      vr: 'LO',
      value: `private value ${index}`,
    })),
    ...texts.map((tag, index) => ({ tag, vr: vrOf(tag), value: `value ${index}` })),
  ];
  for (let index = 0; index < count; index++)
    writeFileSync(
      join(path, `${index}.dcm`),
      dicomFile('explicit', [...extra, { tag: 0x00080018, vr: 'UI', value: `1.2.3.${index}` }]),
    );
  return path;
}

const has = (tool: string): boolean => spawnSync('which', [tool]).status === 0;
const run = (tool: string, ...args: string[]): void =>
  void execFileSync(tool, args, { stdio: 'ignore', maxBuffer: 2 ** 28 });
const median = (values: number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1]!;

interface Contestant {
  name: string;
  /** Gets an empty folder to write into. */
  act: (out: string) => unknown;
  /** Works on a fresh copy of the sources, which counts, instead of writing into an empty folder. */
  inPlace?: boolean;
}

/**
 * Median files a second of each, in alternating rounds, so that other work on the machine meets all of them; a first round,
 * which starts threads and fills the cache, does not count.
 */
async function contest(source: string, count: number, contestants: Contestant[]): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++)
    for (const { name, act, inPlace } of contestants) {
      const out = join(folder, 'out');
      if (!inPlace) mkdirSync(out);
      const start = performance.now();
      // A tool that only changes files where they lie needs a copy first, as the sources may not be touched.
      if (inPlace) run('cp', '-r', source, out);
      await act(out);
      if (round > 0) times.get(name)!.push(performance.now() - start);
      rmSync(out, { recursive: true });
    }
  return new Map([...times].map(([name, list]) => [name, (count / median(list)) * 1000]));
}

const rounded = (value: number): string => Math.round(value).toLocaleString('en');
const verdict = (met: boolean): string => (met ? 'met' : 'MISSED');

/** Prints one of ours as ratios; `targets` are the demanded ratios by peer. */
function report(
  title: string,
  rates: Map<string, number>,
  ours: string,
  targets: Record<string, number | undefined>,
): void {
  const rate = rates.get(ours)!;
  console.log(`${title}: ${rounded(rate)} files/s`);
  for (const [peer, target] of Object.entries(targets)) {
    const theirs = rates.get(peer);
    if (theirs === undefined) console.log(`  ${peer}: not on this machine`);
    else {
      const ratio = rate / theirs;
      const asked = target === undefined ? '' : `; demanded ${target}: ${verdict(ratio >= target)}`;
      console.log(`  ${ratio.toFixed(2)} x ${peer} (${rounded(theirs)} files/s)${asked}`);
    }
  }
}

/** Two threads, as the pool has them on two cores; they live through all rounds. */
function startThreads(): {
  rewrite(work: Pick<Rewriting, 'files' | 'out' | 'verify' | 'pixelDigest'>): Promise<void>;
  end(): Promise<void>;
} {
  const threads = [0, 1].map(() => new Worker(new URL('rewriter.ts', import.meta.url)));
  return {
    async rewrite({ files, ...work }) {
      await Promise.all(
        threads.map((thread, place) => {
          const share = files.filter((_, index) => index % threads.length === place);
          // A thread that fails rejects too.
          const done = once(thread, 'message');
          thread.postMessage({ ...work, files: share, tags: [...replaced] } satisfies Rewriting);
          return done;
        }),
      );
    },
    async end() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

function certificate(): string | undefined {
  if (!has('gdcmanon') || !has('openssl')) return undefined;
  const path = join(folder, 'certificate.pem');
  try {
    const subject = ['-subj', '/CN=bench', '-keyout', join(folder, 'key.pem'), '-out', path];
    run('openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject);
    return path;
  } catch {
    return undefined;
  }
}

async function rewriting(): Promise<void> {
  const count = 300;
  const path = generate('531-KB', count, 512);
  const files = readdirSync(path).map((file) => join(path, file));
  const key = certificate();
  const changes = [...replaced].map((tag) => ['-ma', `${formatTag(tag)}=edited`]);
  const threads = startThreads();
  // As the targets were measured: one digest, of the file that was written.
  const plain = { verify: false, pixelDigest: false };
  const rates = await contest(path, count, [
    { name: 'two', act: (out) => threads.rewrite({ files, out, ...plain }) },
    { name: 'two verified', act: (out) => threads.rewrite({ files, out, ...plain, verify: true }) },
    { name: 'two, both digests', act: (out) => threads.rewrite({ files, out, ...plain, pixelDigest: true }) },
    { name: 'one', act: (out) => rewrite({ files, out, ...plain, tags: [...replaced] }) },
    { name: 'one verified', act: (out) => rewrite({ files, out, ...plain, verify: true, tags: [...replaced] }) },
    { name: 'cp -r', act: (out) => run('cp', '-r', path, out) },
    ...(key
      ? [
          {
            name: 'gdcmanon with certificate',
            act: (out: string) => run('gdcmanon', '-e', '-c', key, '-r', '--continue', '-i', path, '-o', out),
          },
        ]
      : []),
    ...(has('dcmodify')
      ? [
          {
            name: 'cp -r and dcmodify',
            inPlace: true,
            act: (out: string) =>
              run('dcmodify', '-nb', ...changes.flat(), ...files.map((_, index) => join(out, `${index}.dcm`))),
          },
        ]
      : []),
  ]);
  const all = { 'gdcmanon with certificate': 1.5, 'cp -r': 0.45, 'cp -r and dcmodify': 3 };
  await threads.end();
  report('rewrite 531 KB, SHA-256 of the file, two threads', rates, 'two', all);
  report('  the same, one thread', rates, 'one', {});
  // What a release does: two packages are compared by the digests of their pixels.
  report('  with SHA-256 of the pixels besides, two threads', rates, 'two, both digests', all);
  const verified = { 'gdcmanon with certificate': 1.2 };
  report('rewrite 531 KB, read back and compared, two threads', rates, 'two verified', verified);
  report('  the same, one thread', rates, 'one verified', {});
}

async function headers(): Promise<void> {
  for (const [name, count, side] of [
    ['15 KB', 4000, 32],
    ['531 KB', 300, 512],
  ] as const) {
    const path = generate(`headers-${name.replace(' ', '-')}`, count, side);
    const files = readdirSync(path).map((file) => join(path, file));
    const small = Buffer.allocUnsafe(4096);
    const rates = await contest(path, count, [
      { name: 'ours', act: () => files.forEach((file) => readHeader(file, wanted)) },
      {
        name: 'open and read 4 KiB',
        act: () =>
          files.forEach((file) => {
            const descriptor = openSync(file, 'r');
            readSync(descriptor, small, 0, 4096, 0);
            closeSync(descriptor);
          }),
      },
      ...(has('gdcmscanner')
        ? [{ name: 'gdcmscanner', act: () => run('gdcmscanner', '-d', path, '-t', '0010,0010', '-t', '0020,000d') }]
        : []),
    ]);
    // What is demanded of indexing counts the database in, and is measured with it.
    report(`headers ${name}, without a database`, rates, 'ours', {
      'open and read 4 KiB': undefined,
      gdcmscanner: undefined,
    });
  }
}

interface Cost {
  outcome: string;
  ms: number;
  cpu: number;
  more: number;
  peak: number;
}
function costOf(act: string, plain: string, path: string, target = ''): Cost {
  const script = fileURLToPath(new URL('child.ts', import.meta.url));
  return JSON.parse(
    execFileSync(process.execPath, ['--no-warnings', script, act, plain, path, target], { encoding: 'utf8' }),
  ) as Cost;
}

function hostile(): void {
  const plain = join(folder, 'plain.dcm');
  writeFileSync(plain, dicomFile('explicit'));
  const path = join(folder, 'hostile.dcm');
  console.log('hostile headers: demanded 50 ms of the processor and 10 MB each');
  for (const make of hostileFiles) {
    const file = make();
    writeHostile(path, file);
    const { outcome, cpu, more } = costOf('header', plain, path);
    console.log(
      `  ${file.name}: ${outcome}, ${cpu.toFixed(1)} ms, ${more.toFixed(1)} MB: ${verdict(cpu < 50 && more < 10)}`,
    );
  }
}

/** Files that are mostly holes: reading gives zeros, and only the copy takes place on the disk. */
function big(): void {
  const plain = join(folder, 'plain.dcm');
  writeFileSync(plain, dicomFile('explicit'));
  const path = join(folder, 'big.dcm');
  const target = join(folder, 'big-out.dcm');
  const empty = dicomFile('explicit', [], { without: [0x7fe00010] });

  const sparse = (size: number, parts: [position: number, bytes: Buffer][]): void => {
    const file = openSync(path, 'w');
    for (const [position, bytes] of parts) writeSync(file, bytes, 0, bytes.length, position);
    ftruncateSync(file, size);
    closeSync(file);
  };
  const measure = (title: string): void => {
    const { outcome, ms, peak } = costOf('rewrite', plain, path, target);
    console.log(
      `rewrite and verify ${title}: ${outcome}, ${(ms / 1000).toFixed(1)} s, ${Math.round(peak)} MB resident at most; demanded 150: ${verdict(outcome === 'done' && peak < 150)}`,
    );
    rmSync(target, { force: true });
  };

  const pixels = head(0x7fe00010, 'OW', 3 * 1024 * MiB, layoutOf('explicit'));
  sparse(empty.length + pixels.length + 3 * 1024 * MiB, [[0, Buffer.concat([empty, pixels])]]);
  measure('3 GB native');

  const compressed = dicomFile('explicit', [], { without: [0x7fe00010], transferSyntax: '1.2.840.10008.1.2.4.70' });
  const count = 2048;
  const length = MiB / 2;
  const item = Buffer.concat([Buffer.from('feff00e0', 'hex'), u32(length, true)]);
  const start = Buffer.concat([
    compressed,
    head(0x7fe00010, 'OB', 0xffffffff, layoutOf('explicit')),
    Buffer.from('feff00e000000000', 'hex'),
  ]);
  const parts: [number, Buffer][] = [[0, start]];
  for (let index = 0; index < count; index++) parts.push([start.length + index * (length + 8), item]);
  const end = start.length + count * (length + 8);
  const delimiter = fragments().subarray(-8);
  sparse(end + delimiter.length, [...parts, [end, delimiter]]);
  measure('1 GB in 2,048 fragments');
}

try {
  await headers();
  await rewriting();
  hostile();
  big();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
