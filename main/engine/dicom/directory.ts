/** Writes a DICOMDIR (PS3.3 F, PS3.10 8.6) record by record: memory does not grow with the number of objects. */
import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs';
import { encodeElement, itemHead, type Frame } from './encode.ts';
import { DicomError, type NewElement } from './types.ts';
import { IMPLEMENTATION_CLASS_UID, IMPLEMENTATION_VERSION_NAME } from './write-file.ts';

export const DIRECTORY_CLASS = '1.2.840.10008.1.3.10';

/** The object that a record leads to, by its path below the folder of the DICOMDIR (PS3.10 8.2: at most 8 parts of 8 of A-Z 0-9 _). */
export interface ReferencedObject {
  path: readonly string[];
  sopClass: string;
  sopInstance: string;
  transferSyntax: string;
}

const plain: Frame = { explicit: true, littleEndian: true, charset: [] };
const unicode: Frame = { ...plain, charset: ['ISO_IR 192'] };
const block = 1 << 20;
/** Offsets of records are 32 bits. */
const most = 2 ** 32 - 2;

function ul(tag: number, value: number): NewElement {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return { tag, vr: 'UL', value: bytes };
}
const us = (tag: number, value: number): NewElement => ({
  tag,
  vr: 'US',
  value: Uint8Array.of(value & 0xff, value >> 8),
});

const isPlain = ({ value }: NewElement): boolean =>
  typeof value === 'string'
    ? /^[\x20-\x7e\r\n\f\t]*$/.test(value)
    : !Array.isArray(value) || value.every((item) => item.every(isPlain));

/** Where, in a record, its two offsets stand: they are its first and its third element, of 12 and 10 bytes. */
const nextAt = 8 + 8;
const lowerAt = 8 + 12 + 10 + 8;

interface Open {
  /** Offset of the record's item in the file. */
  offset: number;
  hasLower: boolean;
}

/** Opens a DICOMDIR for writing; `file` must not exist. `close` makes it whole; until then it is of no use. */
export class DirectoryWriter {
  readonly #handle: number;
  #size = 0;
  /** What is not on the disk yet begins here. */
  #flushed = 0;
  #pending: Buffer[] = [];
  #pendingSize = 0;
  /** The last record of each level above and including the current one. */
  #open: Open[] = [];
  #first = 0;
  #last = 0;
  readonly #rootAt: number;
  readonly #sequenceAt: number;

  constructor(file: string, fileSetUid: string) {
    this.#handle = openSync(file, 'wx+');
    const meta = Buffer.concat(
      (
        [
          [0x00020001, 'OB', Uint8Array.of(0, 1)],
          [0x00020002, 'UI', DIRECTORY_CLASS],
          [0x00020003, 'UI', fileSetUid],
          [0x00020010, 'UI', '1.2.840.10008.1.2.1'],
          [0x00020012, 'UI', IMPLEMENTATION_CLASS_UID],
          [0x00020013, 'SH', IMPLEMENTATION_VERSION_NAME],
        ] as const
      ).map(([tag, vr, value]) => encodeElement({ tag, vr, value }, plain)),
    );
    const head = Buffer.alloc(132);
    head.write('DICM', 128, 'latin1');
    this.#add(head);
    this.#add(encodeElement(ul(0x00020000, meta.length), plain));
    this.#add(meta);
    this.#add(encodeElement({ tag: 0x00041130, vr: 'CS', value: '' }, plain));
    this.#rootAt = this.#size + 8;
    this.#add(encodeElement(ul(0x00041200, 0), plain));
    this.#add(encodeElement(ul(0x00041202, 0), plain));
    this.#add(encodeElement(us(0x00041212, 0), plain));
    this.#add(encodeElement({ tag: 0x00041220, vr: 'SQ', value: [] }, plain));
    this.#sequenceAt = this.#size;
  }

  #add(bytes: Buffer): void {
    this.#pending.push(bytes);
    this.#pendingSize += bytes.length;
    this.#size += bytes.length;
    if (this.#pendingSize >= block) this.#flush();
  }
  #flush(): void {
    const bytes = Buffer.concat(this.#pending);
    this.#put(bytes, this.#flushed);
    this.#flushed += bytes.length;
    this.#pending = [];
    this.#pendingSize = 0;
  }
  #put(bytes: Buffer, position: number): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.#handle, bytes, at, bytes.length - at, position + at);
  }
  /** Sets a number that was written before. */
  #set(position: number, value: number): void {
    let at = position - this.#flushed;
    if (at < 0) {
      const bytes = Buffer.alloc(4);
      bytes.writeUInt32LE(value);
      this.#put(bytes, position);
      return;
    }
    for (const bytes of this.#pending) {
      if (at < bytes.length) {
        bytes.writeUInt32LE(value, at);
        return;
      }
      at -= bytes.length;
    }
  }

  /** Adds a record at a level (0: patient, 1: study, 2: series, 3: object); those of a level follow what they belong to. */
  add(level: number, type: string, keys: readonly NewElement[], object?: ReferencedObject): void {
    const needsCharset = !keys.every(isPlain);
    const elements: NewElement[] = [
      ul(0x00041400, 0),
      us(0x00041410, 0xffff),
      ul(0x00041420, 0),
      { tag: 0x00041430, vr: 'CS', value: type },
      ...(object
        ? [
            { tag: 0x00041500, vr: 'CS', value: object.path.join('\\') },
            { tag: 0x00041510, vr: 'UI', value: object.sopClass },
            { tag: 0x00041511, vr: 'UI', value: object.sopInstance },
            { tag: 0x00041512, vr: 'UI', value: object.transferSyntax },
          ]
        : []),
      ...(needsCharset ? [{ tag: 0x00080005, vr: 'CS', value: 'ISO_IR 192' }] : []),
      ...[...keys].sort((a, b) => a.tag - b.tag),
    ];
    const frame = needsCharset ? unicode : plain;
    const body = Buffer.concat(elements.map((element) => encodeElement(element, frame)));
    const offset = this.#size;
    if (offset + body.length + 8 > most)
      throw new DicomError(
        'too-long',
        'A directory of a medium cannot be larger than 4 GB; these are too many objects.',
      );
    const before = this.#open[level];
    const above = this.#open[level - 1];
    if (before) this.#set(before.offset + nextAt, offset);
    else if (above && !above.hasLower) {
      this.#set(above.offset + lowerAt, offset);
      above.hasLower = true;
    } else if (level === 0) this.#first = offset;
    if (level === 0) this.#last = offset;
    this.#open.length = level;
    this.#open[level] = { offset, hasLower: false };
    this.#add(Buffer.concat([itemHead(body.length, true), body]));
  }

  /** Makes the directory whole and flushes it to the disk. */
  close(): void {
    this.#set(this.#rootAt, this.#first);
    this.#set(this.#rootAt + 12, this.#last);
    this.#set(this.#sequenceAt - 4, this.#size - this.#sequenceAt);
    this.#flush();
    fsyncSync(this.#handle);
    closeSync(this.#handle);
  }
  abandon(): void {
    closeSync(this.#handle);
  }
}
