/** Worker task: searches tables, documents, names and archives of a package for the identifiers of all patients. */
import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join as joinPath } from 'node:path';
import { foldBytes } from './byte-search.ts';
import { plainWord } from './identifiers.ts';
import { DayMarks, findDays } from './package-dates.ts';
import { markedKinds, markOf } from './package-terms.ts';
import { LONG } from './search-terms.ts';
import type { FileResidual } from './types.ts';
import { idKinds, mayBeWordId } from './word-ids.ts';
import { addByte, join, LONGEST_WORD, WordSet, type WordSum } from './word-hash.ts';

export interface SearchPackageInput {
  root: string;
  /** Relative to root. Of a ZIP the names and comments of its entries are searched, which are elsewhere as files. */
  paths: string[];
  /** Of tables: the columns, from 0, that hold numbers and hashes of this program. */
  tables?: Record<string, number[]>;
  /** Searched as text besides: names of files and folders, one a line. */
  names?: string[];
  /** What each day is to the patients, see package-dates.ts; absent where days were searched before. */
  days?: SharedArrayBuffer;
  sums: SharedArrayBuffer;
  marks: SharedArrayBuffer;
}

const BLOCK = 1 << 20;
/** What an identifier of several words may span; so much is seen again with the next block. */
const OVERLAP = 1024;
/** How many words may be joined to one identifier. */
const MOST_WORDS = 6;
/** More findings of one file say nothing new. */
const MOST_FINDINGS = 200;
const AROUND = 40;
/** A number of so many digits is hardly ever a count. */
const LONG_NUMBER = 8;
const SHORTEST_UID = 10;
/** No date is written in more characters. */
const LONGEST_DATE = 40;

// 1 part of a word, 2 a dot (part of UIDs), 0 between words. What is not ASCII is a letter.
const kinds = new Uint8Array(256).fill(1, 0x80);
for (const byte of Buffer.from('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789')) kinds[byte] = 1;
kinds[0x2e] = 2;
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

/** `length`: characters that count; `joined`: of how many words the text is put together. */
type Report = (mark: number, start: number, end: number, length: number, joined: number) => void;

/** The last words, each with everything after it joined to it, in a ring. */
const ring = {
  sums: Array.from({ length: MOST_WORDS }, (): WordSum => ({ first: 0, second: 0, length: 0 })),
  starts: new Int32Array(MOST_WORDS),
};

/** Looks at every word of the bytes, at words joined with those before them, and at runs of digits and dots. */
export function searchBytes(set: WordSet, bytes: Uint8Array, report: Report): void {
  let words = 0;
  const word: WordSum = { first: 0, second: 0, length: 0 };
  const run: WordSum = { first: 0, second: 0, length: 0 };
  let start = 0;
  let runStart = 0;
  let dots = 0;
  const uid = markOf('uid');
  const endWord = (end: number): void => {
    const own = words % MOST_WORDS;
    words += 1;
    for (let back = 0; back < MOST_WORDS && back < words; back++) {
      const index = (own - back + MOST_WORDS) % MOST_WORDS;
      const sum = ring.sums[index]!;
      if (back === 0) {
        clear(sum);
        ring.starts[index] = start;
      }
      join(sum, word);
      if (sum.length > LONGEST_WORD) continue;
      const mark = set.find(sum);
      if (mark !== 0 && mark !== uid) report(mark, ring.starts[index]!, end, sum.length, back + 1);
    }
    clear(word);
  };
  for (let index = 0; index <= bytes.length; index++) {
    const byte = index < bytes.length ? bytes[index]! : 0;
    const kind = kinds[byte]!;
    if (kind === 1) {
      if (word.length === 0) start = index;
      // Zeros before a number are not part of it.
      if (byte !== 0x30 || word.length > 0 || index + 1 >= bytes.length || !isDigit(bytes[index + 1]!))
        addByte(word, byte);
    } else if (word.length > 0) endWord(index);
    if (kind === 2 || isDigit(byte)) {
      if (run.length === 0) runStart = index;
      if (kind === 2) dots += 1;
      addByte(run, byte);
    } else if (run.length > 0) {
      if (dots > 0 && run.length <= LONGEST_WORD && set.find(run) === uid) report(uid, runStart, index, run.length, 1);
      clear(run);
      dots = 0;
    }
  }
}

const clear = (sum: WordSum): void => {
  sum.first = sum.second = sum.length = 0;
};

/**
 * Blanks the cells of a CSV that hold numbers and hashes of this program: sizes and counts of a million files meet every
 * number that is some patient's ID. The first line, of a table's own words, is blanked where `first`. Gives where its last whole row ends, or the end of the bytes where no row ends in them.
 */
function blankColumns(bytes: Buffer, columns: ReadonlySet<number>, first: boolean): number {
  let column = 0;
  let quoted = false;
  let whole = 0;
  let head = first;
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]!;
    if (byte === 0x22) quoted = !quoted;
    else if (byte === 0x0a && !quoted) {
      column = 0;
      head = false;
      whole = index + 1;
    } else if (byte === 0x2c && !quoted) column += 1;
    else if (head || columns.has(column)) bytes[index] = 0x20;
  }
  return whole || bytes.length;
}

/** Small letters without diacritics, as bytes of UTF-8. */
export function folded(bytes: Buffer): Buffer {
  for (const byte of bytes) if (byte > 0x7e) return Buffer.from(plainWord(bytes.toString('utf8')), 'utf8');
  return foldBytes(bytes);
}

/** Where the list of entries of a ZIP begins: from there to the end of the file lie its names and comments (APPNOTE 4.3). */
function directoryStart(descriptor: number, size: number): number {
  const tail = Buffer.alloc(Math.min(size, 65_557 + 20));
  readSync(descriptor, tail, 0, tail.length, size - tail.length);
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) return 0;
  const start = tail.readUInt32LE(end + 16);
  if (start !== 0xffffffff || end < 20) return start;
  const record = Buffer.alloc(56);
  readSync(descriptor, record, 0, 56, Number(tail.readBigUInt64LE(end - 20 + 8)));
  return Number(record.readBigUInt64LE(48));
}

class Findings {
  readonly rows = new Map<string, FileResidual>();
  readonly #file: string;
  constructor(file: string) {
    this.#file = file;
  }
  /** `table`: single words of names and short numbers count; documents name their authors and are full of counts. */
  search(set: WordSet, bytes: Buffer, table: boolean): void {
    searchBytes(set, bytes, (mark, start, end, length, joined) => {
      const kind = markedKinds[mark - 1]!;
      if (this.rows.size >= MOST_FINDINGS) return;
      if (kind === 'name-word' && (!table || joined > 1)) return;
      if (kind === 'number' && (joined > 1 || length < (table ? LONG : LONG_NUMBER))) return;
      // Two short words beside each other are no short ID, and a version is no UID.
      if ((joined > 1 && length < LONG) || (kind === 'uid' && length < SHORTEST_UID)) return;
      const text = bytes.toString('utf8', start, end);
      // BRAIN 120 kV, in a description: no BRAIN-120.
      if (joined > 1 && idKinds.has(kind)) {
        const before = bytes.toString('utf8', Math.max(0, start - AROUND), start);
        const whole = before + text + bytes.toString('utf8', end, end + AROUND);
        if (!mayBeWordId(whole, before.length, before.length + text.length)) return;
      }
      const context = bytes
        .toString('utf8', Math.max(0, start - AROUND), Math.min(bytes.length, end + AROUND))
        .replace(/[\s\p{C}\ufffd]+/gu, ' ');
      const shown = kind === 'name-word' ? 'patient-name' : kind === 'number' ? 'patient-id' : kind;
      this.#add(shown, text, context);
    });
  }
  /** Typed dates that are a day of a patient. What lies at the edge of a block is seen whole in the one beside it. */
  searchDays(marks: DayMarks, bytes: Buffer, first: boolean, last: boolean): void {
    const text = bytes.toString('utf8');
    for (const { kind, text: found, start, end, context } of findDays(marks, text)) {
      if (this.rows.size >= MOST_FINDINGS) return;
      if ((first || start >= LONGEST_DATE) && (last || end <= text.length - LONGEST_DATE))
        this.#add(kind, found, context.replace(/[\s\p{C}\ufffd]+/gu, ' '));
    }
  }
  #add(kind: FileResidual['kind'], text: string, context: string): void {
    const file = this.#file;
    const key = createHash('sha256')
      .update(JSON.stringify([file, kind, text]))
      .digest('hex')
      .slice(0, 32);
    if (!this.rows.has(key)) this.rows.set(key, { key, file, place: file, kind, text, context });
  }
}

/** Lists of paths, UIDs and hashes hold no typed text, and are as long as the package. */
const withoutDays = /(?:^|\/)(?:files\.(?:csv|tsv)|(?:tag)?manifest-sha256\.txt|SHA256SUMS)$/;

function searchOne(
  set: WordSet,
  root: string,
  path: string,
  skipped: readonly number[] | undefined,
  marks: DayMarks | undefined,
): Iterable<FileResidual> {
  const findings = new Findings(path);
  const columns = new Set(skipped);
  const table = skipped !== undefined;
  const days = path.endsWith('.zip') || withoutDays.test(path) ? undefined : marks;
  const descriptor = openSync(joinPath(root, path), 'r');
  try {
    const { size } = fstatSync(descriptor);
    const block = Buffer.allocUnsafe(Math.min(size, BLOCK));
    for (let at = path.endsWith('.zip') ? directoryStart(descriptor, size) : 0; at < size;) {
      const count = readSync(descriptor, block, 0, block.length, at);
      if (count === 0) break;
      const bytes = block.subarray(0, count);
      const end = table ? blankColumns(bytes, columns, at === 0) : count;
      findings.search(set, folded(bytes.subarray(0, end)), table);
      if (days) findings.searchDays(days, bytes.subarray(0, end), at === 0 || table, at + end >= size || table);
      if (at + end >= size) break;
      at += table ? end : Math.max(1, count - OVERLAP);
    }
  } finally {
    closeSync(descriptor);
  }
  return findings.rows.values();
}

/** What was found, each text once a file. Throws what the file system throws: what cannot be read is not proven. */
export function searchPackage(input: SearchPackageInput): FileResidual[] {
  const { root, paths, names = [], tables = {}, sums, marks } = input;
  const set = new WordSet(marks.byteLength, { sums, marks });
  const days = input.days && new DayMarks(input.days);
  const found: FileResidual[] = [];
  for (const path of paths) found.push(...searchOne(set, root, path, tables[path], days));
  for (const name of names) {
    const findings = new Findings(name);
    findings.search(set, folded(Buffer.from(name, 'utf8')), true);
    found.push(...findings.rows.values());
  }
  return found;
}
