/** Worker task: one ZIP whose bytes follow from its entries alone: fixed date, modes and order; images stored, text deflated. */
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { ZipArchive } from 'archiver';

export interface ArchiveInput {
  /** Folder that the paths are relative to. */
  root: string;
  /** Paths within the archive and below root, forward slashes; sorted here. */
  paths: string[];
  target: string;
  /** ISO 8601; its UTC fields become the date of every entry. */
  date: string;
}
export type ArchiveResult =
  { state: 'written'; size: number; sha256: string } | { state: 'failed'; code: 'disk-full' | 'unreadable' };

const flushAt = 1 << 20;
// A streamed entry needs a data descriptor, which some readers refuse for stored entries: of these only what does not fit in
// memory is streamed. Deflated entries have one in any case.
const streamStoredOver = 256 * 2 ** 20;
const streamDeflatedOver = flushAt;

/** Coalesces the many small chunks of a ZIP into blocks of 1 MiB, hashing on the way. */
class HashingSink extends Writable {
  readonly hash = createHash('sha256');
  size = 0;
  readonly handle: number;
  /** Chunks are copied: what waits for its block would outlive the young generation, a thousand at a time. */
  readonly #block = Buffer.allocUnsafeSlow(flushAt);
  #filled = 0;

  constructor(handle: number) {
    super({ highWaterMark: flushAt });
    this.handle = handle;
  }
  #put(bytes: Buffer): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.handle, bytes, at);
    this.hash.update(bytes);
    this.size += bytes.length;
  }
  #flush(): void {
    this.#put(this.#block.subarray(0, this.#filled));
    this.#filled = 0;
  }
  override _write(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error | null) => void): void {
    try {
      if (this.#filled + chunk.length > flushAt) this.#flush();
      if (chunk.length >= flushAt) this.#put(chunk);
      else {
        this.#block.set(chunk, this.#filled);
        this.#filled += chunk.length;
      }
      done();
    } catch (error) {
      done(error as Error);
    }
  }
  override _final(done: (error?: Error | null) => void): void {
    try {
      if (this.#filled > 0) this.#flush();
      done();
    } catch (error) {
      done(error as Error);
    }
  }
}

/** Folders of the paths, parents first: readers of crates need explicit entries for them. */
function entriesOf(paths: readonly string[]): string[] {
  const folders = new Set<string>();
  for (const path of paths)
    for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) folders.add(path.slice(0, at + 1));
  return [...folders, ...paths].sort((a, b) => (a < b ? -1 : 1));
}

export async function writeArchive({ root, paths, target, date }: ArchiveInput): Promise<ArchiveResult> {
  const partial = `${target}.partial`;
  const handle = openSync(partial, 'w', 0o644);
  try {
    const sink = new HashingSink(handle);
    const zip = new ZipArchive({ zlib: { level: 6 } });
    const ended = new Promise<void>((resolve, reject) => {
      sink.on('finish', resolve);
      sink.on('error', reject);
      zip.on('error', reject);
    });
    // Awaited at the end; without a handler now an early failure would end the thread.
    ended.catch(() => {});
    zip.pipe(sink);
    const when = new Date(date);
    for (const name of entriesOf(paths)) {
      const added = new Promise<void>((resolve) => zip.once('entry', () => resolve()));
      if (name.endsWith('/')) zip.append('', { name, date: when, mode: 0o755, type: 'directory' });
      else {
        const file = join(root, name);
        const { size } = statSync(file);
        const store = name.endsWith('.dcm') && size <= streamStoredOver;
        const stream = !store && size > streamDeflatedOver;
        zip.append(stream ? createReadStream(file, { highWaterMark: flushAt }) : readFileSync(file), {
          name,
          date: when,
          mode: 0o644,
          store,
        });
      }
      await Promise.race([added, ended]);
    }
    await zip.finalize();
    await ended;
    fsyncSync(handle);
    renameSync(partial, target);
    return { state: 'written', size: sink.size, sha256: sink.hash.digest('hex') };
  } catch (error) {
    return {
      state: 'failed',
      code: error instanceof Error && 'code' in error && error.code === 'ENOSPC' ? 'disk-full' : 'unreadable',
    };
  } finally {
    closeSync(handle);
    if (existsSync(partial)) rmSync(partial);
  }
}
