/** Verifies a package without a project: the bag, its formats, their agreement, every DICOM file, the archives beside it. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { VerifyReport } from '#shared/contract/release.ts';
import { Failure } from '#shared/failure.ts';
import { parseBagInfo, parseManifestLine } from './bag.ts';
import { listFiles } from './folder.ts';
import { hashFiles, type FileHash } from './hash-files.ts';
import { readLines } from './lines.ts';
import { isSafePath } from './paths.ts';
import { counted, readCsv } from './text.ts';
import { faultTitles } from '../known-patterns.ts';
import { openPackageRows, type PackageList, type PackageRows } from '../store/package-rows.ts';
import { verifyFiles, type VerifyInput, type VerifyRow } from './verify-files.ts';
import { verifyFormats } from './verify-formats.ts';

export const caution =
  'These checks find known patterns only. That nothing was found is no proof that nobody can be recognised: they read texts, names and checksums, and look for no text and no face in the pixels.';

export interface VerifyTools {
  hashFiles(input: { root: string; paths: string[] }): Promise<FileHash[]>;
  verifyFiles(input: VerifyInput): Promise<VerifyRow[]>;
  /** How many batches may be under way at once. */
  lanes: number;
}
const inThisThread: VerifyTools = {
  hashFiles: (input) => new Promise((done) => setImmediate(() => done(hashFiles(input)))),
  verifyFiles: (input) => new Promise((done) => setImmediate(() => done(verifyFiles(input)))),
  lanes: 1,
};

const batchSize = 64;

type Line = VerifyReport['checks'][number];
const say = (title: string, faults: string[], total: number, fine: string): Line => ({
  title,
  ok: total === 0,
  detail: total === 0 ? fine : `${faults.slice(0, 5).join(' ')}${total > 5 ? ` And ${total - 5} more.` : ''}`,
});

/** Collects faults, keeping the words of the first few only: a million broken files need no million sentences. */
class Faults {
  readonly words: string[] = [];
  total = 0;
  add(words: string): void {
    this.total += 1;
    if (this.words.length < 20) this.words.push(words);
  }
  line(title: string, fine: string): Line {
    return say(title, this.words, this.total, fine);
  }
}

const listOf = (path: string): PackageList => (path.startsWith('data/dicom/') ? 'dicom' : 'other');

function readManifest(
  rows: PackageRows,
  list: (path: string) => PackageList,
  folder: string,
  name: string,
  faults: Faults,
): void {
  if (!existsSync(join(folder, name))) {
    faults.add(`${name} is missing.`);
    return;
  }
  for (const text of readLines(join(folder, name))) {
    if (text === '') continue;
    const parsed = parseManifestLine(text);
    if (!parsed || !isSafePath(parsed.path)) faults.add(`${name} has a line that cannot be read.`);
    else if (!rows.add(list(parsed.path), parsed.path, parsed.sha256))
      faults.add(`${name} names ${parsed.path} twice.`);
  }
}

function compare(found: FileHash, expected: string, faults: Faults): void {
  if (found.size < 0) faults.add(`${found.path} is missing or cannot be read.`);
  else if (found.sha256 !== expected) faults.add(`${found.path} was changed: its hash differs.`);
}

/** Runs batches on up to `lanes` lanes; results come in any order. */
async function inBatches<R>(
  batches: Iterator<string[]>,
  lanes: number,
  signal: AbortSignal | undefined,
  run: (paths: string[]) => Promise<R[]>,
  take: (row: R) => void,
): Promise<void> {
  const lane = async (): Promise<void> => {
    for (;;) {
      if (signal?.aborted) throw new Failure('cancelled', 'Cancelled. Nothing was changed.');
      const batch = batches.next();
      if (batch.done) return;
      for (const row of await run(batch.value)) take(row);
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, lanes) }, lane));
}

/** ZIPs in `<folder>.release` against SHA256SUMS, where there are any. */
async function verifyArchives(
  rows: PackageRows,
  folder: string,
  tools: VerifyTools,
  signal: AbortSignal | undefined,
): Promise<Line[]> {
  const beside = `${folder}.release`;
  if (!existsSync(join(beside, 'SHA256SUMS'))) return [];
  const faults = new Faults();
  readManifest(rows, () => 'archives', beside, 'SHA256SUMS', faults);
  await inBatches(
    rows.batches('archives', batchSize),
    tools.lanes,
    signal,
    (paths) => tools.hashFiles({ root: beside, paths }),
    (found) => compare(found, rows.sha256('archives', found.path)!, faults),
  );
  for (const path of listFiles(beside))
    if (path !== 'SHA256SUMS' && rows.sha256('archives', path) === undefined)
      faults.add(`${path} is not in SHA256SUMS.`);
  const files = counted(rows.count('archives'), 'file');
  return [faults.line('The archives are whole', `${files} in ${basename(beside)} match SHA256SUMS.`)];
}

/** Compares files.csv with the manifest, and keeps what it says of each path. */
function readFileTable(rows: PackageRows, folder: string, faults: Faults): void {
  const file = join(folder, 'data/tables/files.csv');
  if (!existsSync(file)) {
    faults.add('data/tables/files.csv is missing.');
    return;
  }
  let head: string[] | undefined;
  for (const cells of readCsv(readLines(file))) {
    if (!head) {
      head = cells;
      continue;
    }
    const get = (name: string): string => cells[head!.indexOf(name)] ?? '';
    const path = get('path');
    rows.describe(path, get('sop_instance_uid'), get('subject_id'));
    const expected = rows.sha256(listOf(path), path);
    if (expected === undefined) faults.add(`files.csv names ${path}, which is not in the package.`);
    else if (expected !== get('sha256')) faults.add(`files.csv and the manifest differ on ${path}.`);
  }
}

/**
 * Verifies the package in `folder`. Nothing is written. Progress counts files. Throws Failure `not-found` where there
 * is no package and `cancelled` when the signal aborts; everything else becomes part of the report.
 */
export async function verifyPackage(
  folder: string,
  onProgress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
  tools: VerifyTools = inThisThread,
): Promise<VerifyReport> {
  const rows = openPackageRows();
  try {
    return await verifyRows(rows, resolve(folder), onProgress, signal, tools);
  } finally {
    rows.close();
  }
}

async function verifyRows(
  rows: PackageRows,
  folder: string,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal | undefined,
  tools: VerifyTools,
): Promise<VerifyReport> {
  if (!existsSync(join(folder, 'bagit.txt')))
    throw new Failure(
      'not-found',
      `There is no package in ${folder}: bagit.txt is missing. Choose the folder that holds bagit.txt and data/.`,
    );
  const bag = new Faults();
  const hashes = new Faults();
  readManifest(rows, listOf, folder, 'manifest-sha256.txt', bag);
  readManifest(rows, () => 'tags', folder, 'tagmanifest-sha256.txt', bag);
  const bagit = readFileSync(join(folder, 'bagit.txt'), 'utf8');
  if (!/^BagIt-Version: (0\.97|1\.0)\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/.test(bagit))
    bag.add('bagit.txt is not that of BagIt 1.0.');
  for (const paths of rows.batches('other', batchSize))
    for (const path of paths)
      if (!path.startsWith('data/')) bag.add(`manifest-sha256.txt names ${path}, which is no payload.`);

  let bytes = 0;
  let files = 0;
  for (const path of listFiles(folder)) {
    if (path.startsWith('data/')) {
      bytes += statSync(join(folder, path)).size;
      files += 1;
      if (rows.sha256(listOf(path), path) === undefined) bag.add(`${path} is not in the manifest.`);
    } else if (path !== 'tagmanifest-sha256.txt' && rows.sha256('tags', path) === undefined)
      bag.add(`${path} is not in the tag manifest.`);
  }
  const info = existsSync(join(folder, 'bag-info.txt'))
    ? parseBagInfo(readFileSync(join(folder, 'bag-info.txt'), 'utf8'))
    : new Map<string, string>();
  if (info.get('Payload-Oxum') !== `${bytes}.${files}`)
    bag.add(
      `Payload-Oxum in bag-info.txt is ${info.get('Payload-Oxum') ?? 'missing'}; the payload has ${bytes}.${files}.`,
    );

  const dicom = rows.count('dicom');
  const total = dicom + rows.count('other') + rows.count('tags');
  let done = 0;
  const took = (): void => onProgress((done += 1), total);
  for (const list of ['other', 'tags'] as const)
    await inBatches(
      rows.batches(list, batchSize),
      tools.lanes,
      signal,
      (paths) => tools.hashFiles({ root: folder, paths }),
      (found) => (compare(found, rows.sha256(list, found.path)!, hashes), took()),
    );

  const small = (path: string): string | undefined => {
    const found = statSync(join(folder, path), { throwIfNoEntry: false });
    return found?.isFile() && found.size < 512 * 2 ** 20 ? readFileSync(join(folder, path), 'utf8') : undefined;
  };
  const formats = verifyFormats({
    text: small,
    exists: (path) => isSafePath(path.replace(/\/$/, '')) && existsSync(join(folder, path)),
    payload: { bytes, files, dicom },
  });

  const tables = new Faults();
  readFileTable(rows, folder, tables);
  for (const path of rows.undescribed()) tables.add(`${path} is not in files.csv.`);
  const unreadable = new Faults();
  const identifying = new Faults();
  const privateAllowed = formats.card?.deidentification.profile.retain.includes('safe-private') ?? false;
  await inBatches(
    rows.batches('dicom', batchSize),
    tools.lanes,
    signal,
    (paths) => tools.verifyFiles({ root: folder, paths, whole: true, privateAllowed }),
    (row) => {
      took();
      compare(row, rows.sha256('dicom', row.path)!, hashes);
      for (const fault of row.faults)
        (fault === 'unreadable' ? unreadable : identifying).add(`${row.path} ${faultTitles[fault]}.`);
      if (row.faults.includes('unreadable')) return;
      const expected = rows.described(row.path);
      if (expected && (expected.uid !== row.sopInstanceUid || expected.subject !== row.patientId))
        tables.add(`${row.path} and files.csv differ on subject or UID.`);
      if (!rows.isFirst(row.sopInstanceUid))
        tables.add(`${row.path} has a SOP Instance UID that another file has too.`);
    },
  );

  const checks = [
    bag.line('The bag is complete', `${counted(files, 'payload file')}, both manifests and Payload-Oxum agree.`),
    hashes.line('Nothing was changed', `${counted(total, 'file')} match their SHA-256.`),
    ...formats.lines,
    tables.line('files.csv lists exactly what is there', `${counted(dicom, 'DICOM file')}, each with its own UID.`),
    unreadable.line('Every DICOM file can be read', `${counted(dicom, 'file')} read element by element.`),
    identifying.line(
      'No known pattern of identifiers in DICOM files',
      'Names, private attributes, e-mail addresses and telephone numbers were looked for at every level.',
    ),
    ...(await verifyArchives(rows, folder, tools, signal)),
  ];
  return { ok: checks.every((check) => check.ok), files, bytes, checks, caution };
}
