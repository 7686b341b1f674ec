/** Worker task: reads the headers of a batch of files; whatever is wrong with one of them becomes its own row. */
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { DicomError } from '../dicom/types.ts';
import { readHeader } from '../dicom/header.ts';
import { splitPaths } from '../store/file-batch.ts';
import { packer, type IndexBatch, type OtherFile, type SeriesHeader } from '../store/index-batch.ts';
import type { Header } from '../dicom/types.ts';
import { placeOf, valueOf, wantedTags, type Values } from './attributes.ts';
import { ofOneSeries, toInstance, toSeriesHeader } from './index-row.ts';
import { describeOtherFile } from './other-files.ts';
import { stampOf } from './stamp.ts';

export interface HeaderInput {
  /** Absolute paths, joined. */
  files: string;
}
/** Why a file is no instance, in words without its values. */
type Failed = Omit<OtherFile, 'place'>;

function firstBytes(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(512);
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}

/** The operating system's code of an error or of what caused it; '' where it has none. */
function systemCode(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause)
    if ('code' in at && typeof at.code === 'string' && /^E[A-Z0-9]+$/.test(at.code)) return at.code;
  return '';
}

function failureOf(error: unknown, path: string): Failed {
  const code = systemCode(error);
  if (code === 'EACCES' || code === 'EPERM')
    return {
      kind: 'no-permission',
      reason: 'You may not read this file. Ask for the right to read it, then read the folders again.',
    };
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return { kind: 'vanished', reason: 'The file went away while the folder was read.' };
  if (code !== '') return { kind: 'disk-error', reason: `The disk could not deliver this file (${code}).` };
  if (!(error instanceof DicomError))
    return {
      kind: 'unreadable',
      reason: 'The program could not understand this file. Please report it with its row number.',
    };
  if (error.code === 'empty') return { kind: 'empty', reason: 'The file has no content.' };
  if (error.code === 'dicomdir')
    return {
      kind: 'dicomdir',
      reason: 'An index of other files, not an image; it may hold names. The files it lists are read by themselves.',
    };
  if (error.code === 'not-dicom') {
    const { kind, what } = describeOtherFile(firstBytes(path), path);
    if (kind === 'archive') return { kind, reason: `This is ${what}.` };
    return kind === 'archive-other'
      ? { kind, reason: `This is ${what}, which is not opened. Unpack it into a folder and add that folder.` }
      : { kind, reason: `This is ${what}, not DICOM.` };
  }
  if (error.code === 'no-sop-instance-uid' || error.code === 'no-sop-class-uid')
    return { kind: 'incomplete', reason: `DICOM, but it does not say which object it is: ${error.message}` };
  return { kind: 'unreadable', reason: error.message };
}

function failedAgain(error: unknown, path: string): Failed {
  try {
    return failureOf(error, path);
  } catch (second) {
    // The file changed or went away between the two looks at it.
    return systemCode(second) ? failureOf(second, path) : { kind: 'unreadable', reason: 'The file could not be read.' };
  }
}

/** Without these a file belongs to nothing. */
const needed = ['SOPInstanceUID', 'SOPClassUID', 'SeriesInstanceUID', 'StudyInstanceUID'] as const;

function readOne(path: string): Header | Failed {
  try {
    const header = readHeader(path, wantedTags);
    if (needed.some((keyword) => valueOf(header.values, placeOf[keyword]) === '')) {
      const missing = needed.filter((keyword) => valueOf(header.values, placeOf[keyword]) === '');
      return {
        kind: 'incomplete',
        reason: `DICOM, but without ${missing.join(' and ')}: it belongs to no series and cannot be packaged.`,
      };
    }
    return header;
  } catch (error) {
    return failedAgain(error, path);
  }
}

function otherFile(place: number, path: string, failed: Failed): OtherFile {
  try {
    return { place, ...failed, stamp: stampOf(statSync(path)) };
  } catch {
    return { place, ...failed };
  }
}

/** The rows of the files in their order. Never throws for a file's sake. */
export function readHeaders({ files: joined }: HeaderInput): IndexBatch {
  const files = splitPaths(joined);
  const rows = packer(files.length);
  const series: SeriesHeader[] = [];
  const others: OtherFile[] = [];
  let last: Values | undefined;
  for (let place = 0; place < files.length; place += 1) {
    const path = files[place]!;
    const read = readOne(path);
    if ('kind' in read) {
      others.push(otherFile(place, path, read));
      continue;
    }
    if (!last || !ofOneSeries(last, read.values)) series.push(toSeriesHeader(read.values));
    last = read.values;
    const stamp = stampOf({ size: read.size, mtimeMs: read.modifiedMs, ino: read.inode });
    rows.add(place, series.length - 1, stamp, toInstance(read));
  }
  return rows.done(series, others);
}
