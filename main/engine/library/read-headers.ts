/** Worker task: reads the headers of a batch of files; whatever is wrong with one of them becomes its own row. */
import { closeSync, openSync, readSync } from 'node:fs';
import { DicomError } from '../dicom/types.ts';
import { readHeader } from '../dicom/header.ts';
import { positionAlongNormal, valueOf, wantedTags, type Values } from './attributes.ts';
import { describeOtherFile } from './other-files.ts';

export interface HeaderInput {
  files: { id?: number; path: string }[];
}
export interface IndexedHeader {
  values: Values;
  transferSyntax: string;
  dataSetOffset: number;
  pixelOffset: number;
  digest: string;
  position: number | null;
  remark: string | null;
}
/** `kind` is `instance` exactly where `header` is given; `reason` says in words why a file is none, without its values. */
export interface HeaderRow {
  id: number | undefined;
  kind: string;
  reason: string | null;
  header?: IndexedHeader;
}

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

function failureOf(error: unknown, path: string): { kind: string; reason: string } {
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
    return kind === 'archive'
      ? { kind, reason: `This is ${what}. Unpack it into a folder and add that folder.` }
      : { kind, reason: `This is ${what}, not DICOM.` };
  }
  if (error.code === 'no-sop-instance-uid' || error.code === 'no-sop-class-uid')
    return { kind: 'incomplete', reason: `DICOM, but it does not say which object it is: ${error.message}` };
  return { kind: 'unreadable', reason: error.message };
}

function readOne({ id, path }: { id?: number; path: string }): HeaderRow {
  try {
    const header = readHeader(path, wantedTags);
    const missing = (['SOPInstanceUID', 'SOPClassUID', 'SeriesInstanceUID', 'StudyInstanceUID'] as const).filter(
      (keyword) => valueOf(header.values, keyword) === '',
    );
    if (missing.length)
      return {
        id,
        kind: 'incomplete',
        reason: `DICOM, but without ${missing.join(' and ')}: it belongs to no series and cannot be packaged.`,
      };
    return {
      id,
      kind: 'instance',
      reason: null,
      header: {
        values: header.values,
        transferSyntax: header.encoding.transferSyntax,
        dataSetOffset: header.dataSetOffset,
        pixelOffset: header.pixelOffset,
        digest: header.digest,
        position: positionAlongNormal(
          valueOf(header.values, 'ImagePositionPatient'),
          valueOf(header.values, 'ImageOrientationPatient'),
        ),
        remark: header.remarks.length ? header.remarks.join(' ') : null,
      },
    };
  } catch (error) {
    try {
      return { id, ...failureOf(error, path) };
    } catch (second) {
      // The file changed or went away between the two looks at it.
      return {
        id,
        ...(systemCode(second)
          ? failureOf(second, path)
          : { kind: 'unreadable', reason: 'The file could not be read.' }),
      };
    }
  }
}

/** One row a file, in order. Never throws for a file's sake. */
export function readHeaders({ files }: HeaderInput): HeaderRow[] {
  return files.map(readOne);
}
