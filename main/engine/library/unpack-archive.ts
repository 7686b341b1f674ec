/** Worker task: unpacks an archive into numbered files, within limits; no member's name ever becomes a name on disk. */
import { closeSync, createReadStream, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs';
import { statSync, statfsSync, utimesSync, writeFileSync, writeSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { constants, crc32, createGunzip, gunzipSync } from 'node:zlib';
import { extract } from 'tar-stream';
import { open as openZip, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import type { Member } from './archive-members.ts';
import { isTarHeader } from './tar-header.ts';
import { isSkipped } from './walk.ts';

export interface UnpackInput {
  archive: string;
  /** Gets `files/<number>`, and `members` with a line of JSON a member; what an earlier, cut attempt left is used again. */
  folder: string;
  limits?: Partial<UnpackLimits>;
}
export interface UnpackResult {
  members: number;
  bytes: number;
  /** Why the archive was not read, or not to its end. */
  problem?: string;
  /** The fault lay with the disk, not with the archive: the next reading tries again. */
  again?: true;
}
export interface UnpackLimits {
  /** More than any real archive has; their names alone would fill the memory of who lists them. */
  members: number;
  /** Real images shrink to a half, masks to a hundredth; what grows more than this, and is large, is made to fill disks. */
  ratio: number;
  /** Bytes from which on the ratio counts. */
  ratioFrom: number;
  /** Bytes that stay free for everything else on the disk of the project. */
  reserve: number;
}
const usual: UnpackLimits = { members: 1_000_000, ratio: 250, ratioFrom: 2 ** 30, reserve: 2 ** 30 };
const progressEvery = 500; // ms

/** A limit was met: nothing of the archive is kept. */
class LimitMet extends Error {}
/** A member is damaged; the others are not. */
class Damaged extends Error {}

/** Text for people: control characters would tear a line. */
const shown = (name: string): string =>
  name
    .replaceAll('\\', '/')
    .replace(/^(\.?\/)+/, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ');

class Unpacker {
  readonly #folder: string;
  readonly #limits: UnpackLimits;
  readonly #archiveSize: number;
  readonly #changed: Date;
  readonly #free: number;
  readonly #list: number;
  #number = 0;
  #bytes = 0;
  #reported = 0;

  constructor(archive: string, folder: string, limits: UnpackLimits) {
    this.#limits = limits;
    const { size, mtime } = statSync(archive);
    this.#folder = folder;
    this.#archiveSize = size;
    this.#changed = mtime;
    mkdirSync(join(folder, 'files'), { recursive: true, mode: 0o700 });
    const disk = statfsSync(folder);
    this.#free = disk.bavail * disk.bsize - limits.reserve;
    this.#list = openSync(join(folder, 'members.partial'), 'w', 0o600);
  }

  #note(member: Member): void {
    writeSync(this.#list, `${JSON.stringify(member)}\n`);
  }

  /** Whether a member is data of the curator's: hidden and system files are skipped by the rule of the folders. */
  wants(name: string): boolean {
    return name !== '' && !name.split('/').some((part) => part !== '..' && isSkipped(part));
  }

  refuse(name: string, reason: string): void {
    this.#note({ number: this.#next(), name, reason });
  }

  #next(): number {
    if (++this.#number > this.#limits.members)
      throw new LimitMet(`The archive has more than ${this.#limits.members.toLocaleString('en')} members.`);
    return this.#number;
  }

  #count(bytes: number): void {
    this.#bytes += bytes;
    if (this.#bytes > this.#free)
      throw new LimitMet(
        'What the archive holds does not fit on the disk of the project. Free some space, or unpack it elsewhere and add that folder.',
      );
    if (this.#bytes > this.#limits.ratioFrom && this.#bytes > this.#archiveSize * this.#limits.ratio)
      throw new LimitMet(
        `The archive grows to more than ${this.#limits.ratio} times its size, as no archive of images does.`,
      );
  }

  /**
   * Writes one member; `read` is only called where it is not there yet. `size` is what the archive announces, -1 where it
   * does not say.
   */
  async add(
    name: string,
    size: number,
    read: () => Promise<AsyncIterable<Buffer>>,
    checksum?: number,
  ): Promise<boolean> {
    const number = this.#next();
    const path = join(this.#folder, 'files', String(number));
    const there = size >= 0 && statSync(path, { throwIfNoEntry: false })?.size === size;
    if (there) {
      this.#count(size);
      this.#note({ number, name });
      return false;
    }
    const partial = join(this.#folder, 'member.partial');
    const file = openSync(partial, 'w', 0o600);
    let written = 0;
    let sum = 0;
    try {
      for await (const bytes of await read()) {
        this.#count(bytes.length);
        for (let done = 0; done < bytes.length;) done += writeSync(file, bytes, done);
        written += bytes.length;
        if (checksum !== undefined) sum = crc32(bytes, sum);
      }
      if ((size >= 0 && written !== size) || (checksum !== undefined && sum !== checksum))
        throw new Damaged('Its checksum is wrong.');
    } catch (error) {
      if (error instanceof LimitMet || isSystemError(error)) throw error;
      this.#note({ number, name, reason: 'This member of the archive is damaged.' });
      if (error instanceof Damaged) return true;
      throw error;
    } finally {
      closeSync(file);
    }
    // Its date is the archive's: unpacked again, it is the same file.
    utimesSync(partial, this.#changed, this.#changed);
    renameSync(partial, path);
    this.#note({ number, name });
    return true;
  }

  report(consumed: number): void {
    const now = Date.now();
    if (now - this.#reported < progressEvery) return;
    this.#reported = now;
    writeFileSync(join(this.#folder, 'progress'), String(consumed));
  }

  finish(problem?: string): UnpackResult {
    closeSync(this.#list);
    rmSync(join(this.#folder, 'member.partial'), { force: true });
    renameSync(join(this.#folder, 'members.partial'), join(this.#folder, 'members'));
    return { members: this.#number, bytes: this.#bytes, ...(problem === undefined ? {} : { problem }) };
  }

  abandon(problem: string): UnpackResult {
    closeSync(this.#list);
    rmSync(join(this.#folder, 'files'), { recursive: true, force: true });
    mkdirSync(join(this.#folder, 'files'), { mode: 0o700 });
    writeFileSync(join(this.#folder, 'members'), '', { mode: 0o600 });
    return { members: 0, bytes: 0, problem };
  }
}

/** Errors of the system (a full disk, a drive that went away) say nothing of the archive. */
const isSystemError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Names are UTF-8 where the archive says so or where they read as such; else each byte is shown as a character. */
function nameIn(raw: Buffer): string {
  try {
    return shown(utf8.decode(raw));
  } catch {
    return shown(raw.toString('latin1'));
  }
}

const zipOf = (path: string): Promise<ZipFile> =>
  new Promise((resolve, reject) =>
    openZip(path, { lazyEntries: true, decodeStrings: false, validateEntrySizes: true }, (error, zip) =>
      error ? reject(error) : resolve(zip),
    ),
  );
const contentOf = (zip: ZipFile, entry: ZipEntry): Promise<Readable> =>
  new Promise((resolve, reject) =>
    zip.openReadStream(entry, (error, stream) => (error ? reject(error) : resolve(stream))),
  );
const nextOf = (zip: ZipFile): Promise<ZipEntry | undefined> =>
  new Promise((resolve, reject) => {
    const done = (act: () => void) => (): void => {
      zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
      act();
    };
    zip.once('entry', (entry: ZipEntry) => done(() => resolve(entry))());
    zip.once(
      'end',
      done(() => resolve(undefined)),
    );
    zip.once('error', (error: Error) => done(() => reject(error))());
    zip.readEntry();
  });

async function unpackZip(archive: string, out: Unpacker): Promise<void> {
  const zip = await zipOf(archive);
  let consumed = 0;
  try {
    for (let entry = await nextOf(zip); entry; entry = await nextOf(zip)) {
      const one = entry;
      const name = nameIn(one.fileNameRaw);
      consumed += one.compressedSize;
      if (name.endsWith('/') || !out.wants(name)) continue;
      if (one.isEncrypted())
        out.refuse(name, 'This member of the archive is encrypted. Unpack it with its password and add that folder.');
      else if (!one.canDecodeFileData())
        out.refuse(name, 'This member of the archive is compressed in a way that Fairpack cannot read.');
      else {
        try {
          await out.add(name, one.uncompressedSize, () => contentOf(zip, one), one.crc32);
        } catch (error) {
          // A member that cannot be inflated is named by `add`; the next one has its own place in the file.
          if (error instanceof LimitMet || isSystemError(error)) throw error;
        }
      }
      out.report(consumed);
    }
  } finally {
    zip.close();
  }
}

async function unpackTar(archive: string, zipped: boolean, out: Unpacker): Promise<void> {
  const source = createReadStream(archive);
  const entries = extract();
  const stop = (error: Error): void => entries.destroy(error);
  source.on('error', stop);
  if (zipped) source.pipe(createGunzip().on('error', stop)).pipe(entries);
  else source.pipe(entries);
  try {
    for await (const entry of entries) {
      const name = shown(entry.header.name);
      const wanted = /^(file|contiguous-file)$/.test(entry.header.type) && out.wants(name);
      if (!wanted || !(await out.add(name, entry.header.size, () => Promise.resolve(entry)))) entry.resume();
      out.report(source.bytesRead);
    }
  } finally {
    source.destroy();
  }
}

/** A single file under gzip, such as `image.dcm.gz`. */
async function unpackGzip(archive: string, out: Unpacker): Promise<void> {
  const source = createReadStream(archive);
  const plain = createGunzip();
  source.on('error', (error) => plain.destroy(error));
  source.pipe(plain);
  await out.add(basename(archive).replace(/\.gz$/i, ''), -1, () => Promise.resolve(plain));
}

function beginning(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(64 * 1024);
    return head.subarray(0, readSync(file, head, 0, head.length, 0));
  } finally {
    closeSync(file);
  }
}

function unpack(archive: string, out: Unpacker): Promise<void> {
  const head = beginning(archive);
  if (head[0] === 0x50 && head[1] === 0x4b) return unpackZip(archive, out);
  if (head[0] !== 0x1f || head[1] !== 0x8b) return unpackTar(archive, false, out);
  const inside = gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH });
  return isTarHeader(inside) ? unpackTar(archive, true, out) : unpackGzip(archive, out);
}

/** Error texts of the system hold the path; only their code goes on. */
function systemProblem(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  return code === 'ENOSPC' || code === 'EDQUOT'
    ? 'The disk of the project is full. Free some space, then read the folders again.'
    : `The archive could not be read (${code}). It is tried again when the folders are read next.`;
}

/** Safe to run again after a cancel or a crash: members that are there are not written again. */
export async function unpackArchive({ archive, folder, limits }: UnpackInput): Promise<UnpackResult> {
  const out = new Unpacker(archive, folder, { ...usual, ...limits });
  try {
    await unpack(archive, out);
    return out.finish();
  } catch (error) {
    if (isSystemError(error)) return { ...out.finish(systemProblem(error)), again: true };
    if (error instanceof LimitMet) return out.abandon(error.message);
    return out.finish('The archive is damaged or ends too early; what could be read of it is in.');
  }
}
