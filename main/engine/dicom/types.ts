/** The shapes that the byte layer hands out: a file's encoding, its elements with their byte ranges, edits of them. */
import type { Source } from './source.ts';

/** Why a file, or a part of it, cannot be understood. The list is closed: every broken file has one of these names. */
export const dicomErrorCodes = [
  'empty',
  'not-dicom',
  'dicomdir',
  'truncated',
  'length-beyond-file',
  'bad-element',
  'bad-sequence',
  'too-deep',
  'too-many-elements',
  'too-long',
  'unsupported-transfer-syntax',
  'inflate-failed',
  'no-sop-instance-uid',
  'no-sop-class-uid',
  'cannot-read',
  'unwritable',
  'cannot-write',
  'verify-failed',
  'no-pixels',
  'bad-pixels',
  'unsupported-pixels',
] as const;
export type DicomErrorCode = (typeof dicomErrorCodes)[number];

/** The message names offsets, tags and lengths, never a value or a path: it may be logged and shown. */
export class DicomError extends Error {
  readonly code: DicomErrorCode;
  constructor(code: DicomErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DicomError';
    this.code = code;
  }
}

export interface Encoding {
  transferSyntax: string;
  explicit: boolean;
  littleEndian: boolean;
  deflated: boolean;
  encapsulated: boolean;
}

/** One data element. Offsets count from the start of the file, or of the inflated data set where the file is deflated. */
export interface Element {
  /** 0xGGGGEEEE. */
  tag: number;
  /** VR as stored; '' in implicit encoding. */
  storedVr: string;
  /** VR as known: stored unless implicit or UN, then the dictionary's (by creator for private elements), else 'UN'. */
  vr: string;
  offset: number;
  headerLength: number;
  /** Length of the value in bytes; -1 where it is undefined. */
  length: number;
  /** First byte after the element, delimiters included. */
  end: number;
  /**
   * Creator of the private block that the element lies in, or that it reserves, trimmed; '' where its block is not
   * reserved. Undefined: standard.
   */
  creator?: string;
  /** Present for sequences, also those that hide in UN (CP-246). */
  items?: Item[];
  /** Present for encapsulated pixel data: the basic offset table and each fragment as [value offset, length]. */
  fragments?: [number, number][];
}
export interface Item {
  offset: number;
  /** Length of the item's content; -1 where it is undefined. */
  length: number;
  end: number;
  dataSet: DataSet;
}
export interface DataSet {
  elements: Element[];
  /** Specific Character Set that holds here, inherited where an item has none. */
  charset: readonly string[];
  /** Encoding of this data set: a UN sequence is implicit little endian inside whatever the file is (CP-246). */
  explicit: boolean;
  littleEndian: boolean;
}

/** What to do with one element. A value given as text is encoded in the data set's own character set. */
export type Edit =
  | { kind: 'remove' }
  | { kind: 'empty' }
  | { kind: 'replace'; value: string | Uint8Array; vr?: string }
  /** Replaces all items of a sequence by these; `[]` leaves an empty sequence. */
  | { kind: 'items'; items: NewElement[][] };
export interface NewElement {
  tag: number;
  vr: string;
  value: string | Uint8Array | NewElement[][];
}
/** Bytes that take the place of as many others, counted in the file. */
export interface Patch {
  offset: number;
  bytes: Uint8Array;
}
/** Changes bytes of the top-level pixel element in place; `start` is where in the file the first of them lies. */
export type Paint = (target: Buffer, start: number) => void;
/** A file of frames that were compressed anew, and are too many for memory. */
export interface Spool {
  read(target: Buffer, position: number): void;
}
/** A stretch of the source, or of what was put aside, or new bytes. */
export type PixelPiece = { start: number; end: number; spool?: Spool } | { bytes: Uint8Array };
/**
 * What becomes of the top-level pixel element: painted over while it is copied, put together anew after its head, or put
 * together as uncompressed values under a head of its own.
 */
export type PixelChange =
  { paint: Paint } | { pieces: readonly PixelPiece[] } | { native: readonly PixelPiece[]; vr: 'OB' | 'OW' };
/** Edits by element: a map, or one over another. */
export interface Changes {
  get(element: Element): Edit | undefined;
  has(element: Element): boolean;
  set(element: Element, edit: Edit): unknown;
}
/** Edits by element, and new elements by the data set they go into (they are put in tag order). */
export interface Edits {
  change: Changes;
  insert: Map<DataSet, NewElement[]>;
  /** File meta information of the output: values by tag; what is not named here and not required is left out. */
  meta: Map<number, string | Uint8Array>;
  /** Stretches inside the top-level pixel element that are overwritten in place, in order; its lengths stay. */
  patches?: Patch[];
  pixels?: PixelChange;
  /** Transfer syntax of the output where it is another than that of the source; only the pixels are encoded otherwise. */
  transferSyntax?: string;
  /**
   * One object for files of one layout whose edits differ only in the elements that vary; not with patches or a change of
   * the pixels.
   */
  same?: object;
}
export interface Written {
  size: number;
  sha256: string;
  /**
   * SHA-256 over the value bytes of the top-level pixel element as stored, padding, item heads of fragments and their
   * closing delimiter included; '' without pixels, or where it was not asked for.
   */
  pixelSha256: string;
}

/** Shared by files that differ, before their pixels, in nothing but the values of some top-level elements. */
export interface Layout {
  /** These elements, in their order; what they are and where they lie is the same too. */
  readonly varying: readonly Element[];
  /** The same of the file meta information. */
  readonly varyingMeta: readonly Element[];
}

/** A file read whole except for its bulk values: what de-identification, the element browser and the writer work on. */
export interface DicomFile {
  path: string;
  size: number;
  /** Time of last change when it was read: the writer refuses a file that has changed since. */
  modifiedMs: number;
  encoding: Encoding;
  /** File meta information (group 0002), always explicit little endian. Empty where the file has none. */
  meta: DataSet;
  dataSet: DataSet;
  /** The top-level pixel element: (7FE0,0010), (7FE0,0008) or (7FE0,0009). */
  pixel?: Element;
  /** Offset in the file after preamble and file meta information. */
  metaEnd: number;
  /** Offset of the first byte of the data set. */
  dataSetOffset: number;
  /** Offset after its last element; what follows is padding and is never copied into an edited file. */
  dataSetEnd: number;
  /** The first bytes of the file, read with it and never written to: nearly every header lies in them. */
  kept: Buffer;
  /** The inflated data set of a deflated file; offsets of its elements count in it. */
  inflated?: Buffer;
  /** What was odd but readable: bytes after the last element, a wrong meta length, … as plain sentences without values. */
  remarks: string[];
  /** Set where files laid out alike share one tree of elements (see `Layouts`): then nothing of the tree may be changed. */
  layout?: Layout;
  /** The open file, while it is held open (see `openDicomFile`). */
  held: Source | undefined;
  /** Value bytes as stored, read when asked for. Throws DicomError `too-long` over 64 MiB. */
  raw(element: Element): Buffer;
  /** The value as text: characters decoded (PS3.5 6.1, ISO 2022), numbers written out, several values joined by `\`, padding trimmed. */
  text(dataSet: DataSet, element: Element): string;
}

/** What indexing needs of one file; nothing but the wanted top-level attributes is decoded. */
export interface Header {
  size: number;
  /** Time of last change and number of the file, as they were when it was opened. */
  modifiedMs: number;
  inode: number;
  encoding: Encoding;
  dataSetOffset: number;
  /** Offset of the top-level pixel element; -1 without one. */
  pixelOffset: number;
  /**
   * SHA-256 (hex) over the data set up to the pixel element: equal headers of two files mean equal content but pixels. A
   * value over 4 MiB counts by its length and by 64 KiB at either end.
   */
  digest: string;
  /** One entry a wanted tag, in its order; undefined where absent, '' where empty. */
  values: (string | undefined)[];
  remarks: string[];
}
