/** Writes an edited copy: unedited bytes as they are, pixels by blocks, digests in the same pass, then into place. */
import { findElement } from './find-element.ts';
import { hash, randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { moveFile } from '../durable-files.ts';
import { encodeElement } from './encode.ts';
import { Layouts } from './layouts.ts';
import { dicomFileIn, readDicomFile } from './read-file.ts';
import { Sink } from './sink.ts';
import { lengthOf, spliceDataSet, type Piece, type Plan } from './splice.ts';
import { Source } from './source.ts';
import { formatTag } from './tags.ts';
import { DicomError, type DicomFile, type Edits, type Patch, type Written } from './types.ts';
import { vrOf } from './dictionary.ts';

/** Implementation Class UID (0002,0012) of this writer, from a UUID (PS3.5 B.2). */
export const IMPLEMENTATION_CLASS_UID = '2.25.168914577126206415320711945201396317253';
export const IMPLEMENTATION_VERSION_NAME = 'FAIRPACK_1';

export interface WriteOptions {
  /** The file is on the disk, not only with the system, when the call returns. */
  fsync?: boolean;
  /** The written file is read and walked again before it gets its name. */
  verify?: boolean;
  /**
   * Told of the file as it was read again, before it gets its name; what it throws is thrown on, and nothing is left. What
   * it is given is of use until it returns.
   */
  check?: (again: DicomFile) => void;
  /** Preamble, file meta information, group 0004 and bytes after the last element are copied too; `edits.meta` is not used. */
  identity?: boolean;
  /** Folder where the file lies until it is whole and checked; else beside its target. */
  staging?: string;
  /** False: no digest of the pixel element, which costs as much as that of the file. */
  pixelDigest?: boolean;
}

export const noEdits = (): Edits => ({ change: new Map(), insert: new Map(), meta: new Map() });

/** One for the thread: files are written one after another. */
const source = new Source();
/** What was written is laid out alike where its sources are. */
const outputs = new Layouts();

/** The value that a UID of the data set has after the edits. */
function uidAsWritten(file: DicomFile, edits: Edits, tag: number): string {
  const added = edits.insert.get(file.dataSet)?.find((element) => element.tag === tag)?.value;
  if (typeof added === 'string') return added;
  const element = findElement(file.dataSet, tag);
  const edit = element && edits.change.get(element);
  if (edit?.kind === 'replace' && typeof edit.value === 'string') return edit.value;
  if (edit?.kind === 'replace')
    return Buffer.from(edit.value as Uint8Array)
      .toString('latin1')
      .replace(/\0+$/, '');
  return element && !edit ? file.text(file.dataSet, element) : '';
}

const syntaxAsWritten = (file: DicomFile, edits: Edits): string => edits.transferSyntax ?? file.encoding.transferSyntax;

// All but the name of the object is the same from file to file.
const metaElements = new Map<string, Buffer>();

function metaElement(tag: number, value: string | Uint8Array): Buffer {
  const encode = (): Buffer =>
    encodeElement({ tag, vr: vrOf(tag), value }, { explicit: true, littleEndian: true, charset: [] });
  if (tag === 0x00020003 || typeof value !== 'string') return encode();
  const name = `${tag} ${value}`;
  let known = metaElements.get(name);
  if (!known) {
    if (metaElements.size >= 64) metaElements.clear();
    metaElements.set(name, (known = encode()));
  }
  return known;
}

/** Preamble of zeros and file meta information (PS3.10 7.1), true of the data set as it is written. */
function newMeta(file: DicomFile, edits: Edits): Buffer {
  const sopClass = uidAsWritten(file, edits, 0x00080016);
  const sopInstance = uidAsWritten(file, edits, 0x00080018);
  if (!sopClass)
    throw new DicomError('no-sop-class-uid', 'The file has no SOP Class UID (0008,0016), so it cannot be written.');
  if (!sopInstance)
    throw new DicomError(
      'no-sop-instance-uid',
      'The file has no SOP Instance UID (0008,0018), so it cannot be written.',
    );
  const values = new Map<number, string | Uint8Array>([
    [0x00020012, IMPLEMENTATION_CLASS_UID],
    [0x00020013, IMPLEMENTATION_VERSION_NAME],
    ...edits.meta,
    [0x00020001, Uint8Array.of(0, 1)],
    [0x00020002, sopClass],
    [0x00020003, sopInstance],
    [0x00020010, syntaxAsWritten(file, edits)],
  ]);
  values.delete(0x00020000);
  const elements = [...values]
    .sort(([a], [b]) => a - b)
    .map(([tag, value]) => {
      if (tag >>> 16 !== 2) throw new DicomError('cannot-write', `${formatTag(tag)} is no file meta information.`);
      return metaElement(tag, value);
    });
  const body = Buffer.concat(elements);
  const head = Buffer.alloc(132);
  head.write('DICM', 128, 'latin1');
  return Buffer.concat([head, metaElement(0x00020000, String(body.length)), body]);
}

/** What the transfer syntax says of pixels and data set must be true of what is written. */
function refuseFalseSyntax({ encoding, pixel }: DicomFile): void {
  if (encoding.encapsulated && !encoding.explicit)
    throw new DicomError(
      'unsupported-transfer-syntax',
      'Compressed pixel data lie in an implicit data set, which no transfer syntax allows.',
    );
  if (pixel && (pixel.fragments !== undefined) !== encoding.encapsulated)
    throw new DicomError('unsupported-transfer-syntax', 'The pixel data are not encoded as the transfer syntax says.');
}

const hasChanged = (): DicomError => new DicomError('cannot-read', 'The file was changed while it was being read.');

function addPiece(sink: Sink, piece: Piece, file: DicomFile, source: Source): void {
  const pixels = piece.pixels ?? false;
  if ('bytes' in piece) sink.addBytes(piece.bytes, pixels);
  else if (piece.spool)
    sink.add(piece.end - piece.start, pixels, (target, done) => piece.spool!.read(target, piece.start + done));
  else if (piece.patches || piece.paint)
    sink.add(piece.end - piece.start, pixels, (target, done) => {
      copyStretch(source, target, piece.start + done);
      alter(target, piece.start + done, piece);
    });
  else if (piece.end <= file.kept.length) sink.addBytes(file.kept.subarray(piece.start, piece.end), pixels);
  else sink.add(piece.end - piece.start, pixels, (target, done) => copyStretch(source, target, piece.start + done));
}

/** Patches and paint of a stretch that begins at `start` of the source. */
function alter(target: Buffer, start: number, { patches, paint }: Piece): void {
  if (patches) patch(target, start, patches);
  paint?.(target, start);
}

/** Overwrites what of the patches falls into a stretch that begins at `start`. */
function patch(target: Buffer, start: number, patches: readonly Patch[]): void {
  for (const { offset, bytes } of patches) {
    const from = Math.max(offset, start);
    const to = Math.min(offset + bytes.length, start + target.length);
    if (from < to) target.set(bytes.subarray(from - offset, to - offset), from - start);
  }
}

function copyStretch(source: Source, target: Buffer, position: number): void {
  const count = target.length;
  // Short stretches come from the window: between edits lie a few bytes each.
  const index = count <= 4096 ? source.at(position, count) : -1;
  if (index >= 0) source.buffer.copy(target, 0, index, index + count);
  else if (source.readInto(target, count, position) < count) throw hasChanged();
}

/** Errors of the system hold the path. A full disk is no fault of this file, and goes on as it is for the job to stop. */
function cannotWrite(error: unknown): unknown {
  if (!(error instanceof Error && 'syscall' in error && 'code' in error)) return error;
  const code = String(error.code);
  if (code === 'ENOSPC' || code === 'EDQUOT') return Object.assign(new Error('The disk is full.'), { code: 'ENOSPC' });
  return new DicomError('cannot-write', `The file could not be written (${code}).`);
}

/** The file as it lies under its temporary name: every byte is the one that was meant where it was put together whole. */
function readAgain(path: string, descriptor: number, sink: Sink): DicomFile {
  try {
    return sink.whole ? dicomFileIn(sink.compare(descriptor), path, outputs) : readDicomFile(path);
  } catch (error) {
    const code = error instanceof DicomError ? error.code : 'unknown';
    throw new DicomError('verify-failed', `What was written cannot be read again (${code}).`);
  }
}

/** Whether size, encoding, data set and pixel element are as planned, every element and fragment walked. */
function verify(again: DicomFile, file: DicomFile, edits: Edits, plan: Plan, size: number, identity: boolean): void {
  const { encoding } = again;
  const pixels = plan.pieces.filter((piece) => piece.pixels);
  const planned = pixels.reduce((sum, piece) => sum + lengthOf(piece), pixels.length > 0 ? 0 : -1);
  const found = again.pixel ? again.pixel.end - again.pixel.offset - again.pixel.headerLength : -1;
  if (
    again.size !== size ||
    encoding.transferSyntax !== (identity ? file.encoding.transferSyntax : syntaxAsWritten(file, edits)) ||
    encoding.explicit !== file.encoding.explicit ||
    encoding.littleEndian !== file.encoding.littleEndian ||
    (!identity && again.dataSetEnd - again.dataSetOffset !== plan.length) ||
    found !== planned
  )
    throw new DicomError('verify-failed', 'What was written does not read as what was meant to be written.');
}

/** Of meta information and directories a data set has nothing (PS3.10 7.1, 8.5): at its beginning it would be read as its own. */
const foreignGroups = new Set([0x0002, 0x0004]);

// No two threads, and no two runs of the program, write under one name.
const own = randomBytes(6).toString('hex');
let written = 0;

/**
 * Writes `file` with `edits` to `target`, by a temporary name. The source must be as it was when it was read.
 * Meta information is written anew (but for `identity`): what `edits.meta` names and what PS3.10 7.1 requires; groups 0002 and
 * 0004 of the data set, trailing padding and bytes after the last element are left out. Throws DicomError, or an Error with
 * code ENOSPC.
 */
export function writeEdited(file: DicomFile, edits: Edits, target: string, options: WriteOptions = {}): Written {
  const identity = options.identity ?? false;
  if (!identity) refuseFalseSyntax(file);
  const plan = spliceDataSet(
    file,
    edits,
    identity ? {} : { drop: ({ tag }) => foreignGroups.has(tag >>> 16) || tag === 0xfffcfffc },
  );
  const head = identity ? undefined : newMeta(file, edits);
  const mark = `${own}${(written += 1)}.partial`;
  const temporary = options.staging === undefined ? `${target}.${mark}` : join(options.staging, mark);
  let descriptor = -1;
  try {
    if (file.held) source.share(file.held);
    else source.open(file.path);
    if (source.size !== file.size || source.modifiedMs !== file.modifiedMs) throw hasChanged();
    const pixelDigest = options.pixelDigest ?? true;
    const deflated = file.inflated && deflate(plan, file.inflated, pixelDigest);
    const padding = identity ? file.size - (file.inflated ? file.size : file.dataSetEnd) : 0;
    descriptor = openSync(temporary, 'wx+');
    const sink = new Sink(
      descriptor,
      (head?.length ?? file.metaEnd) + (deflated ? deflated.bytes.length : plan.length) + padding,
      pixelDigest,
    );
    if (head) sink.addBytes(head);
    else addPiece(sink, { start: 0, end: file.metaEnd }, file, source);
    if (deflated) sink.addBytes(deflated.bytes);
    else for (const piece of plan.pieces) addPiece(sink, piece, file, source);
    if (padding > 0) addPiece(sink, { start: file.dataSetEnd, end: file.size }, file, source);
    sink.finish();
    if (source.hasChanged()) throw hasChanged();
    if (options.fsync) fsyncSync(descriptor);
    const digests = sink.digests();
    if (options.verify || options.check) {
      const again = readAgain(temporary, descriptor, sink);
      verify(again, file, edits, plan, sink.size, identity);
      options.check?.(again);
    }
    closeSync(descriptor);
    descriptor = -1;
    moveFile(temporary, target, options.fsync ?? false);
    return { size: sink.size, ...digests, pixelSha256: deflated?.pixelSha256 ?? digests.pixelSha256 };
  } catch (error) {
    if (descriptor >= 0) closeSync(descriptor);
    rmSync(temporary, { force: true });
    throw cannotWrite(error);
  } finally {
    source.close();
  }
}

/** A deflated data set is put together in memory, as it was when it was read. */
function deflate(plan: Plan, inflated: Buffer, pixelDigest: boolean): { bytes: Buffer; pixelSha256: string } {
  let pixelSha256 = '';
  const parts = plan.pieces.map((piece) => {
    let bytes = 'bytes' in piece ? piece.bytes : inflated.subarray(piece.start, piece.end);
    if (piece.paint || piece.patches) {
      const copy = Buffer.from(bytes);
      alter(copy, 'start' in piece ? piece.start : 0, piece);
      bytes = copy;
    }
    if (piece.pixels && pixelDigest) pixelSha256 = hash('sha256', bytes, 'hex');
    return bytes;
  });
  const deflated = deflateRawSync(Buffer.concat(parts));
  return { bytes: deflated.length & 1 ? Buffer.concat([deflated, Buffer.alloc(1)]) : deflated, pixelSha256 };
}
