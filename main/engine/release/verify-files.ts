/** Worker task: looks at packaged DICOM files: hash, readability, claims, and known patterns of identifiers at every level. */
import { join } from 'node:path';
import { readHeader } from '../dicom/header.ts';
import { newHolder, openDicomFile } from '../dicom/read-file.ts';
import { DicomError } from '../dicom/types.ts';
import { syncFile } from '../durable-files.ts';
import { patternFaults, type Fault } from '../known-patterns.ts';
import { hashFile } from './hash-files.ts';

export interface VerifyInput {
  root: string;
  paths: string[];
  /** Top-level attributes to give back as text, in this order. */
  wanted?: number[];
  /** Reads every element and hashes the file; without it only `wanted` is read. */
  whole: boolean;
  /** Private attributes are expected (the profile retains safe ones). */
  privateAllowed?: boolean;
  /** Flushes each file to the disk: what was verified is there after a power cut. */
  sync?: boolean;
}
export interface VerifyRow {
  path: string;
  /** -1 where the file is missing or cannot be read. */
  size: number;
  sha256: string;
  faults: Fault[];
  /** Pseudonym and UIDs as in the file, to compare with the tables. */
  patientId: string;
  sopInstanceUid: string;
  values: (string | undefined)[];
  transferSyntax: string;
}

/** One for the thread: files are read one after another, and each would bring a window of its own. */
const holder = newHolder();

const patientIdTag = 0x00100020;
const removedTag = 0x00120062;
const burnedTag = 0x00280301;
const sopTag = 0x00080018;

function verifyOne(root: string, path: string, input: VerifyInput): VerifyRow {
  const row: VerifyRow = {
    path,
    size: -1,
    sha256: '',
    faults: [],
    patientId: '',
    sopInstanceUid: '',
    values: [],
    transferSyntax: '',
  };
  const file = join(root, path);
  const fixed = [patientIdTag, removedTag, burnedTag, sopTag];
  try {
    if (input.sync) syncFile(file);
    if (input.whole) Object.assign(row, hashFile(file));
    const header = readHeader(file, [...fixed, ...(input.wanted ?? [])]);
    const [patientId = '', removed = '', burned = '', sop = ''] = header.values;
    row.size = header.size;
    row.patientId = patientId.trim();
    row.sopInstanceUid = sop.trim();
    row.transferSyntax = header.encoding.transferSyntax;
    row.values = header.values.slice(fixed.length);
    const faults = new Set<Fault>();
    if (removed.trim() !== 'YES') faults.add('not-removed');
    if (burned.trim() === 'YES') faults.add('burned-in');
    if (input.whole) {
      for (const fault of patternFaults(openDicomFile(file, holder), input.privateAllowed ?? false)) faults.add(fault);
    }
    row.faults = [...faults].sort();
  } catch (error) {
    if (!(error instanceof DicomError) && !(error instanceof Error && 'code' in error)) throw error;
    row.faults = ['unreadable'];
  } finally {
    holder.close();
  }
  return row;
}

export const verifyFiles = (input: VerifyInput): VerifyRow[] =>
  input.paths.map((path) => verifyOne(input.root, path, input));
