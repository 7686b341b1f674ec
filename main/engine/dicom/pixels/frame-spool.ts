/** Frames that were compressed anew, until the object is written: in memory while they are few, then in a file beside it. */
import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { readFully } from '../source.ts';
import { DicomError, type PixelPiece, type Spool } from '../types.ts';

/** What is kept in memory of one object. */
const MOST_IN_MEMORY = 32 * 1024 * 1024;

export class FrameSpool implements Spool {
  readonly #path: string;
  #descriptor = -1;
  #inMemory = 0;
  #inFile = 0;

  /** The file at `path` is made only when it is needed. */
  constructor(path: string) {
    this.#path = path;
  }

  /** Keeps bytes and tells where they are. */
  put(bytes: Uint8Array): PixelPiece {
    if (this.#inMemory + bytes.length <= MOST_IN_MEMORY) {
      this.#inMemory += bytes.length;
      return { bytes };
    }
    if (this.#descriptor < 0) this.#descriptor = openSync(this.#path, 'wx+', 0o600);
    const start = this.#inFile;
    for (let done = 0; done < bytes.length;)
      done += writeSync(this.#descriptor, bytes, done, bytes.length - done, start + done);
    this.#inFile += bytes.length;
    return { start, end: this.#inFile, spool: this };
  }

  read(target: Buffer, position: number): void {
    if (readFully(this.#descriptor, target, target.length, position) < target.length)
      throw new DicomError('cannot-write', 'What was put aside for a masked object is gone.');
  }

  /** What was kept is not needed: the next frames take its place. */
  clear(): void {
    this.#inMemory = 0;
    this.#inFile = 0;
  }

  close(): void {
    if (this.#descriptor < 0) return;
    closeSync(this.#descriptor);
    this.#descriptor = -1;
    rmSync(this.#path, { force: true });
  }
}
