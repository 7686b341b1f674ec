/** Worker task: looks at packaged DICOM files: hash, readability, claims, and known patterns of identifiers at every level. */
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { readHeader } from '../dicom/header.ts';
import { readDicomFile } from '../dicom/read-file.ts';
import { DicomError, type DataSet, type DicomFile } from '../dicom/types.ts';
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
/** The closed list of what may be found; values are never given back. */
export const faultTitles = {
  unreadable: 'cannot be read as DICOM',
  'not-removed': 'does not say that the identity was removed (0012,0062)',
  'person-name': "holds a person's name that is not the pseudonym",
  'private-attribute': 'holds private attributes that the profile does not allow',
  'e-mail': 'holds text like an e-mail address',
  phone: 'holds text like a telephone number',
  'burned-in': 'says that identifying text is burned into its pixels (0028,0301)',
} as const;
export type Fault = keyof typeof faultTitles;
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

const email = /[\p{L}\d._%+-]+@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.[\p{L}]{2,}/u;
const phone =
  /(?:\+\d{1,3}[ ./-]?(?:\(\d{1,5}\)|\d{1,5})(?:[ ./-]?\d{2,5}){2,}|\(\d{3,5}\)[ ./-]?\d{3,}(?:[ ./-]?\d{2,})*|\b(?:tel|phone|fax|fon)\b\.?:?\s*[\d(+][\d ()./-]{5,})/iu;
export const looksLikeEmail = (text: string): boolean => email.test(text);
export const looksLikePhone = (text: string): boolean => phone.test(text);

const textVrs = new Set(['LO', 'SH', 'ST', 'LT', 'UT', 'UC', 'PN']);
// Bounded: a pattern is looked for in what a person can read, not in megabytes of numbers kept as text.
const longest = 1 << 16;

/** A name holds no letters but those of the pseudonym: empty components and separators aside. */
export function isForeignName(name: string, pseudonym: string): boolean {
  return name
    .split('\\')
    .flatMap((value) => value.split(/[=^]/))
    .some((part) => {
      const word = part.trim();
      return (
        /\p{L}/u.test(word) &&
        word !== pseudonym &&
        !/^(?:anonymi[sz]ed|anonymous|removed|unknown|none|deidentified|de-identified)$/i.test(word)
      );
    });
}

function search(
  file: DicomFile,
  dataSet: DataSet,
  pseudonym: string,
  privateAllowed: boolean,
  faults: Set<Fault>,
): void {
  for (const element of dataSet.elements) {
    if ((element.tag >>> 16) % 2 === 1 && !privateAllowed) faults.add('private-attribute');
    for (const item of element.items ?? []) search(file, item.dataSet, pseudonym, privateAllowed, faults);
    if (element.items || !textVrs.has(element.vr) || element.length <= 0 || element.length > longest) continue;
    const text = file.text(dataSet, element);
    if (element.vr === 'PN' && isForeignName(text, pseudonym)) faults.add('person-name');
    if (looksLikeEmail(text)) faults.add('e-mail');
    if (looksLikePhone(text)) faults.add('phone');
  }
}

function flush(file: string): void {
  const handle = openSync(file, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

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
    if (input.sync) flush(file);
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
      const whole = readDicomFile(file);
      search(whole, whole.dataSet, row.patientId, input.privateAllowed ?? false, faults);
    }
    row.faults = [...faults].sort();
  } catch (error) {
    if (!(error instanceof DicomError) && !(error instanceof Error && 'code' in error)) throw error;
    row.faults = ['unreadable'];
  }
  return row;
}

export const verifyFiles = (input: VerifyInput): VerifyRow[] =>
  input.paths.map((path) => verifyOne(input.root, path, input));
