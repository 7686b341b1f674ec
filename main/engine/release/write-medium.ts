/** Writes a finished package as a medium: objects under the short names that PS3.10 asks for, with a DICOMDIR of their own. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { Card } from '#shared/contract/card.ts';
import { Failure } from '#shared/failure.ts';
import { DirectoryWriter } from '../dicom/directory.ts';
import { isDiskFull, syncFolder } from '../durable-files.ts';
import { outsideOfPackages } from '../safe-place.ts';
import { copyToMedium, type CopiedObject, type MediumObject } from './copy-to-medium.ts';
import { closeStaging, openStaging } from './folder.ts';
import { inBatches } from './in-batches.ts';
import { readLines } from './lines.ts';
import { isSafePath } from './paths.ts';
import { readCsv } from './text.ts';

export interface Medium {
  folder: string;
  patients: number;
  objects: number;
}

/** What tells a reader of the medium which dataset this is, and under which terms. */
const documents = ['README.md', 'LICENSE', 'DATA-USE-TERMS.md'];

interface Listed extends MediumObject {
  /** The topmost level that begins with it; 3 where it follows in its series. */
  begins: number;
}

const named = (letters: string, number: number): string => letters + String(number).padStart(8 - letters.length, '0');

/** Every object in the order of files.csv, which is that of subjects, studies and series, with its place on the medium. */
function* listedFiles(folder: string): Generator<Listed> {
  const levels = ['subject_id', 'study_uid', 'series_uid'];
  const last = ['', '', ''];
  // Of patient, study, series and object.
  const numbers = [0, 0, 0, 0];
  let head: string[] | undefined;
  for (const cells of readCsv(readLines(join(folder, 'data/tables/files.csv')))) {
    if (!head) {
      head = cells;
      continue;
    }
    const get = (name: string): string => cells[head!.indexOf(name)] ?? '';
    const path = get('path');
    if (!isSafePath(path) || !path.startsWith('data/dicom/'))
      throw new Failure('refused', 'files.csv names a path outside data/dicom. Verify the package first.');
    const found = levels.findIndex((name, level) => get(name) !== last[level]);
    const begins = found < 0 ? 3 : found;
    for (let level = begins; level < 4; level++) {
      numbers[level] = level === begins ? numbers[level]! + 1 : 1;
      if (level < 3) last[level] = get(levels[level]!);
    }
    const [patient, study, series, object] = numbers as [number, number, number, number];
    yield {
      path,
      place: ['DICOM', named('P', patient), named('ST', study), named('SE', series), named('IM', object)],
      sha256: get('sha256'),
      bytes: Number(get('bytes')),
      begins,
    };
  }
}

/** UID of the file-set, from the identifier of the package (PS3.5 B.2). */
function fileSetUid(identifier: string): string {
  const hexadecimal = /^urn:uuid:([0-9a-f-]{36})$/i.exec(identifier)?.[1]?.replaceAll('-', '');
  if (!hexadecimal)
    throw new Failure('refused', 'The package has no identifier in its card. Verify the package first.');
  return `2.25.${BigInt(`0x${hexadecimal}`)}`;
}

function readCard(folder: string): Card {
  try {
    return Card.parse(JSON.parse(readFileSync(join(folder, 'dataset-card.json'), 'utf8')));
  } catch (error) {
    throw new Failure(
      'not-found',
      `There is no package in ${folder}, or its card cannot be read. Choose the folder that holds bagit.txt and data/.`,
      { cause: error },
    );
  }
}

function refuseTaken(folder: string): void {
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw new Failure('conflict', `${folder} is not empty, and nothing is overwritten. Choose another folder.`);
}

type Copy = (input: Parameters<typeof copyToMedium>[0]) => Promise<CopiedObject[]>;
const inThisThread: Copy = (input) => new Promise((done) => setImmediate(() => done(copyToMedium(input))));

const cannotWrite = (full: boolean): Failure =>
  full
    ? new Failure(
        'disk-full',
        'The disk of the medium is full. Free some space and start again; what was copied stays copied.',
      )
    : new Failure(
        'unavailable',
        'The medium could not be written. Check that its folder is still there and that you may write to it, then start again.',
      );

const recordTypes = ['PATIENT', 'STUDY', 'SERIES'] as const;

function addRecords(directory: DirectoryWriter, { begins, path, place }: Listed, copied: CopiedObject): void {
  if (copied.state === 'changed')
    throw new Failure(
      'refused',
      `${path} is missing, cannot be read, or is not what was packaged. Verify the package; the medium was not finished.`,
    );
  if (copied.state === 'unwritable') throw cannotWrite(copied.full);
  const { keys, type, sopClass, sopInstance, transferSyntax } = copied;
  for (let level = begins; level < 3; level++) directory.add(level, recordTypes[level]!, keys[level]!);
  directory.add(3, type, keys[3], { path: place, sopClass, sopInstance, transferSyntax });
}

/**
 * Writes the package in `packageFolder` as a medium into `out`, which must be empty or absent; it has its name only when it
 * is whole, and a run that was broken off goes on where it stopped. Every object is compared with its SHA-256 in files.csv.
 * Progress counts objects. Throws Failure `not-found`, `conflict`, `unsafe-place`, `refused`, `cancelled`.
 */
export async function writeMedium(
  packageFolder: string,
  out: string,
  onProgress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
  copy: Copy = inThisThread,
): Promise<Medium> {
  const root = resolve(packageFolder);
  const target = resolve(out);
  const card = readCard(root);
  outsideOfPackages(target, 'The folder of the medium');
  refuseTaken(target);
  mkdirSync(dirname(target), { recursive: true });
  const staging = join(dirname(target), `.${basename(target)}.partial`);
  openStaging(staging, `medium of ${card.identifier}`);
  const medium = join(staging, 'medium');
  mkdirSync(medium, { recursive: true });
  rmSync(join(medium, 'DICOMDIR'), { force: true });
  const directory = new DirectoryWriter(join(medium, 'DICOMDIR'), fileSetUid(card.identifier));
  let patients = 0;
  let objects = 0;
  try {
    for (const batch of inBatches(listedFiles(root), 64)) {
      if (signal?.aborted) throw new Failure('cancelled', 'Cancelled. The medium goes on where it stopped.');
      const copied = await copy({ root, medium, objects: batch.map(({ begins: _, ...object }) => object) });
      for (const [index, listed] of batch.entries()) {
        addRecords(directory, listed, copied[index]!);
        if (listed.begins === 0) patients += 1;
        objects += 1;
      }
      onProgress(objects, Math.max(objects, card.contents.instances));
    }
  } catch (error) {
    directory.abandon();
    throw isDiskFull(error) ? cannotWrite(true) : error;
  }
  directory.close();
  for (const name of documents) if (existsSync(join(root, name))) copyFileSync(join(root, name), join(medium, name));
  syncFolder(medium);
  if (existsSync(target)) rmSync(target, { recursive: true });
  renameSync(medium, target);
  closeStaging(staging);
  return { folder: target, patients, objects };
}
