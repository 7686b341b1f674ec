/** Speed of the byte layer as ratios to other tools on this machine: `npm run bench`. Tools that are absent are left out. */
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, readSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readHeader } from '../../main/engine/dicom/header.ts';
import { readDicomFile } from '../../main/engine/dicom/read-file.ts';
import { noEdits, writeEdited } from '../../main/engine/dicom/write-file.ts';
import { dicomFile, type FixtureElement } from '../fixtures/encode-dicom.ts';

const folder = mkdtempSync(join(tmpdir(), 'fairpack-bench-'));
const wanted = [
  0x00080005, 0x00080016, 0x00080018, 0x00080020, 0x00080060, 0x00100010, 0x00100020, 0x0020000d, 0x0020000e,
  0x00280010,
];

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
    ...Array.from({ length: 100 }, (_, index) => ({ tag: 0x00400300 + index * 4, vr: 'LO', value: `value ${index}` })),
  ];
  for (let index = 0; index < count; index++)
    writeFileSync(
      join(path, `${index}.dcm`),
      dicomFile('explicit', [...extra, { tag: 0x00080018, vr: 'UI', value: `1.2.3.${index}` }]),
    );
  return path;
}

/** Files a second; the best of three rounds, as other work only ever slows one down. */
function rate(files: number, act: () => void): number {
  let best = Infinity;
  for (let round = 0; round < 3; round++) {
    const start = performance.now();
    act();
    best = Math.min(best, performance.now() - start);
  }
  return (files / best) * 1000;
}
const has = (tool: string): boolean => spawnSync('which', [tool]).status === 0;
const run = (tool: string, ...args: string[]): void =>
  void execFileSync(tool, args, { stdio: 'ignore', maxBuffer: 2 ** 28 });

function report(title: string, ours: number, peers: [string, number][]): void {
  console.log(`${title}: ${Math.round(ours).toLocaleString('en')} files/s`);
  for (const [name, theirs] of peers)
    console.log(`  ${(ours / theirs).toFixed(2)} x ${name} (${Math.round(theirs).toLocaleString('en')} files/s)`);
}

try {
  for (const [name, count, side] of [
    ['15 KB', 4000, 32],
    ['531 KB', 400, 512],
  ] as const) {
    const path = generate(name.replace(' ', '-'), count, side);
    const files = readdirSync(path).map((file) => join(path, file));

    const small = Buffer.allocUnsafe(4096);
    const peers: [string, number][] = [
      [
        'open and read 4 KiB',
        rate(count, () =>
          files.forEach((file) => {
            const descriptor = openSync(file, 'r');
            readSync(descriptor, small, 0, 4096, 0);
            closeSync(descriptor);
          }),
        ),
      ],
    ];
    if (has('gdcmscanner'))
      peers.push([
        'gdcmscanner',
        rate(count, () => run('gdcmscanner', '-d', path, '-t', '0010,0010', '-t', '0020,000d')),
      ]);
    if (has('dcmdump'))
      peers.push(['dcmdump', rate(count, () => run('dcmdump', '+sd', '-q', '+P', 'PatientName', path))]);
    report(
      `index ${name}`,
      rate(count, () => files.forEach((file) => readHeader(file, wanted))),
      peers,
    );

    const out = join(folder, `${name}-out`);
    mkdirSync(out);
    const rewrite = (): void =>
      files.forEach((file, index) => {
        const read = readDicomFile(file);
        const edits = noEdits();
        for (const element of read.dataSet.elements.filter(({ tag }) => tag >>> 16 === 0x40).slice(0, 50))
          edits.change.set(element, { kind: 'replace', value: 'edited' });
        for (const element of read.dataSet.elements)
          if (element.creator !== undefined) edits.change.set(element, { kind: 'remove' });
        writeEdited(read, edits, join(out, `${index}.dcm`));
      });
    const copy = join(folder, `${name}-copy`);
    const copies: [string, number][] = [
      [
        'cp -r',
        rate(count, () => {
          rmSync(copy, { recursive: true, force: true });
          run('cp', '-r', path, copy);
        }),
      ],
    ];
    const certificate = join(folder, 'certificate.pem');
    if (has('gdcmanon') && has('openssl')) {
      try {
        run(
          'openssl',
          'req',
          '-x509',
          '-newkey',
          'rsa:2048',
          '-nodes',
          '-subj',
          '/CN=bench',
          '-keyout',
          join(folder, 'key.pem'),
          '-out',
          certificate,
        );
        const anonymous = join(folder, `${name}-gdcm`);
        copies.push([
          'gdcmanon with certificate',
          rate(count, () => {
            rmSync(anonymous, { recursive: true, force: true });
            mkdirSync(anonymous);
            run('gdcmanon', '-e', '-c', certificate, '-r', '--continue', '-i', path, '-o', anonymous);
          }),
        ]);
      } catch {
        console.log('  gdcmanon does not run here');
      }
    }
    report(`rewrite with SHA-256 ${name}`, rate(count, rewrite), copies);
  }
} finally {
  rmSync(folder, { recursive: true });
}
