/** Bytes by position: a window over a file that is read in steps, or a block of memory, behind the same two fields. */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { endianness } from 'node:os';
import { DicomError } from './types.ts';

/** 16 KiB is the fastest step for headers: larger ones read pixels that nobody asked for. */
export const STEP = 16 * 1024;
/** The most that one value may take in memory. */
export const LONGEST_VALUE = 64 * 1024 * 1024;

const littleEndianMachine = endianness() === 'LE';

export class Source {
  #buffer!: Buffer;
  #words: Uint16Array | undefined;
  /** Bytes in all. */
  size = 0;
  modifiedMs = 0;
  inode = 0;
  #descriptor = -1;
  #isOwn = true;
  #step: number;
  #start = 0;
  #filled = 0;

  constructor(step = STEP) {
    this.#step = step;
    this.buffer = Buffer.allocUnsafeSlow(step);
  }

  static ofMemory(bytes: Buffer): Source {
    const source = new Source(0);
    source.buffer = bytes;
    source.size = source.#filled = bytes.length;
    return source;
  }

  /** The window; `at` gives indices into it. It is replaced when a longer stretch is asked for. */
  get buffer(): Buffer {
    return this.#buffer;
  }
  private set buffer(buffer: Buffer) {
    this.#buffer = buffer;
    this.#words =
      littleEndianMachine && buffer.byteOffset % 2 === 0
        ? new Uint16Array(buffer.buffer, buffer.byteOffset, buffer.length >> 1)
        : undefined;
  }
  /** The window as 16-bit words, little endian; undefined where it does not lie at even bytes or the machine is not. */
  get words(): Uint16Array | undefined {
    return this.#words;
  }

  /** `first`: bytes to read at once. Throws DicomError `cannot-read` without the path, `empty` for a file of no bytes. */
  open(path: string, first = this.#step): void {
    try {
      this.#descriptor = openSync(path, 'r');
      this.#start = 0;
      this.#filled = readSync(this.#descriptor, this.buffer, 0, Math.min(first, this.#step), 0);
      const state = fstatSync(this.#descriptor);
      this.size = state.size;
      this.modifiedMs = state.mtimeMs;
      this.inode = state.ino;
    } catch (error) {
      this.close();
      throw cannotRead(error);
    }
    if (this.size === 0) {
      this.close();
      throw new DicomError('empty', 'The file holds no bytes.');
    }
  }

  /** A second window over a file that another source holds open, and closes. */
  share(other: Source): void {
    this.#descriptor = other.#descriptor;
    this.#isOwn = false;
    this.size = other.size;
    this.modifiedMs = other.modifiedMs;
    this.#start = this.#filled = 0;
  }

  /** Whether the open file is another than the one that was opened: its size or its time of last change. */
  hasChanged(): boolean {
    try {
      const state = fstatSync(this.#descriptor);
      return state.size !== this.size || state.mtimeMs !== this.modifiedMs;
    } catch (error) {
      throw cannotRead(error);
    }
  }

  /** Makes `length` bytes at `position` available and gives their index in `buffer`; -1 where the file ends before. */
  at(position: number, length: number): number {
    const index = position - this.#start;
    if (index >= 0 && index + length <= this.#filled) return index;
    if (this.#descriptor < 0 || position < 0 || position + length > this.size) return -1;
    if (length > this.buffer.length) {
      if (length > LONGEST_VALUE)
        throw new DicomError('too-long', `A value of ${length} bytes is too long to be read at once.`);
      this.buffer = Buffer.allocUnsafeSlow(length);
    }
    const want = Math.min(this.buffer.length, Math.max(length, this.#step), this.size - position);
    this.#start = position;
    this.#filled = readFully(this.#descriptor, this.buffer, want, position);
    return this.#filled >= length ? 0 : -1;
  }

  /** Bytes of the window that are filled: where an index that `at` gave may go on without another call. */
  get filled(): number {
    return this.#filled;
  }

  /** Whether a stretch lies in the window already, so that `at` reads nothing. */
  holds(position: number, length: number): boolean {
    return position >= this.#start && position + length <= this.#start + this.#filled;
  }

  /** A copy of a stretch. Throws `too-long` over 64 MiB and `truncated` where the file ends before. */
  copy(position: number, length: number): Buffer {
    if (length > LONGEST_VALUE)
      throw new DicomError('too-long', `A value of ${length} bytes is too long to be read at once.`);
    const target = Buffer.allocUnsafe(length);
    const index = position - this.#start;
    if (index >= 0 && index + length <= this.#filled) this.buffer.copy(target, 0, index, index + length);
    else if (this.#descriptor < 0 || readFully(this.#descriptor, target, length, position) < length)
      throw new DicomError('truncated', `The file ends before offset ${position + length}.`);
    return target;
  }

  /** The first bytes of the file: the window itself where it still lies there, so that the caller has to be the last. */
  first(length: number): Buffer {
    return this.#start === 0 && length <= this.#filled ? this.buffer.subarray(0, length) : this.copy(0, length);
  }

  /** Reads into a buffer of the caller's, past the window; gives the number of bytes read. */
  readInto(target: Buffer, length: number, position: number): number {
    if (this.#descriptor >= 0) return readFully(this.#descriptor, target, length, position);
    return this.buffer.copy(target, 0, position, Math.min(position + length, this.#filled));
  }

  close(): void {
    if (this.#descriptor < 0) return;
    if (this.#isOwn) closeSync(this.#descriptor);
    this.#descriptor = -1;
    this.#isOwn = true;
    // One long value must not keep its memory for every file that follows.
    if (this.buffer.length > 64 * STEP) this.buffer = Buffer.allocUnsafeSlow(this.#step);
  }
}

export function readFully(descriptor: number, target: Buffer, length: number, position: number): number {
  let done = 0;
  try {
    while (done < length) {
      const count = readSync(descriptor, target, done, length - done, position + done);
      if (count === 0) break;
      done += count;
    }
  } catch (error) {
    throw cannotRead(error);
  }
  return done;
}

/** Error texts of the system hold the path; only their code goes on. */
export function cannotRead(error: unknown): DicomError {
  if (error instanceof DicomError) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return new DicomError('cannot-read', `The file could not be read (${code}).`, { cause: error });
}
