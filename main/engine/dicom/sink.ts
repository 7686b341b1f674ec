/** Where an output file is put together: bytes are collected in a block, written by few calls, and hashed on the way. */
import { createHash, hash, type Hash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { readFully } from './source.ts';
import { DicomError } from './types.ts';

/** A file up to this size is put together whole: one write, one digest, and it can be compared when it is read back. */
const LARGEST_WHOLE = 4 * 1024 * 1024;
/** Longer files go in steps that stay in the processor's cache between reading, hashing and writing. */
const STEP = 1024 * 1024;

/** One for the thread: files are written one after another. */
const block = Buffer.allocUnsafeSlow(LARGEST_WHOLE);
const readBack = Buffer.allocUnsafeSlow(LARGEST_WHOLE);

export interface Digests {
  sha256: string;
  /** '' without pixels, or where it was not asked for. */
  pixelSha256: string;
}

export class Sink {
  readonly #descriptor: number;
  readonly #limit: number;
  readonly #digestsPixels: boolean;
  #file: Hash | undefined;
  #pixels: Hash | undefined;
  /** Where the pixel value lies in the block; equal where none of it does. */
  #pixelStart = 0;
  #pixelEnd = 0;
  #hasPixels = false;
  #filled = 0;
  size = 0;

  /** `expected` is the size of the output, which decides whether it is put together whole. */
  constructor(descriptor: number, expected: number, digestsPixels = true) {
    this.#descriptor = descriptor;
    this.#digestsPixels = digestsPixels;
    this.#limit = expected <= LARGEST_WHOLE ? LARGEST_WHOLE : STEP;
  }

  /** Adds `length` bytes that `fill` puts into the places it is given, in order. */
  add(length: number, ofPixels: boolean, fill: (target: Buffer, done: number) => void): void {
    const pixels = ofPixels && this.#digestsPixels;
    if (pixels) {
      // Further pieces of the same element follow at once.
      if (!this.#hasPixels || this.#pixelEnd !== this.#filled) this.#pixelStart = this.#pixelEnd = this.#filled;
      this.#hasPixels = true;
    }
    for (let done = 0; done < length;) {
      if (this.#filled === this.#limit) this.#flush();
      const count = Math.min(this.#limit - this.#filled, length - done);
      fill(block.subarray(this.#filled, this.#filled + count), done);
      this.#filled += count;
      if (pixels) this.#pixelEnd = this.#filled;
      done += count;
    }
  }

  addBytes(bytes: Uint8Array, pixels = false): void {
    this.add(bytes.length, pixels, (target, done) => target.set(bytes.subarray(done, done + target.length)));
  }

  #flush(): void {
    (this.#file ??= createHash('sha256')).update(block.subarray(0, this.#filled));
    if (this.#hasPixels)
      (this.#pixels ??= createHash('sha256')).update(block.subarray(this.#pixelStart, this.#pixelEnd));
    this.#write();
    this.#filled = this.#pixelStart = this.#pixelEnd = 0;
  }

  #write(): void {
    for (let done = 0; done < this.#filled;) done += writeSync(this.#descriptor, block, done, this.#filled - done);
    this.size += this.#filled;
  }

  /** True where all that was written is still in the block. */
  get whole(): boolean {
    return this.#file === undefined;
  }

  /** Writes what is left. Until another sink is used, `digests` and `compare` may follow. */
  finish(): void {
    if (this.whole) this.#write();
    else if (this.#filled > 0) this.#flush();
  }

  digests(): Digests {
    if (this.#file) return { sha256: this.#file.digest('hex'), pixelSha256: this.#pixels?.digest('hex') ?? '' };
    return {
      sha256: hash('sha256', block.subarray(0, this.#filled), 'hex'),
      pixelSha256: this.#hasPixels ? hash('sha256', block.subarray(this.#pixelStart, this.#pixelEnd), 'hex') : '',
    };
  }

  /**
   * Reads a whole file back and compares it byte by byte; gives the bytes as they were read, which hold until another
   * sink is used. Throws `verify-failed`.
   */
  compare(descriptor: number): Buffer {
    const count = readFully(descriptor, readBack, this.#filled, 0);
    if (count < this.#filled || block.compare(readBack, 0, count, 0, count) !== 0)
      throw new DicomError('verify-failed', 'What was written reads back otherwise.');
    return readBack.subarray(0, count);
  }
}
