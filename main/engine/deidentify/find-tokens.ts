/** Worker task: looks through files of a package, names and bytes, for released names and UIDs that must be gone. */
import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { readDicomFile } from '../dicom/read-file.ts';
import { BytePatterns } from './byte-search.ts';

export interface TokenHit {
  /** Within the package. */
  path: string;
  /** In the file's own name, or in its content. */
  place: 'name' | 'content';
  token: string;
}

const BLOCK = 4 * 1024 * 1024;
const isWord = (byte: number | undefined): boolean =>
  byte !== undefined &&
  ((byte >= 0x30 && byte <= 0x39) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));

interface Search {
  patterns: BytePatterns;
  found(token: string): void;
}

/** Whole words only: LUNG-0001 is not in LUNG-00010, nor a UID in a longer one; a point before more digits goes on. */
function searchBytes({ patterns, found }: Search, bytes: Buffer, end: number, last: boolean): void {
  patterns.search(bytes, 0, end, (at, length) => {
    // At the edge of a block its neighbour decides: the next block begins before it.
    if (!last && at + length >= end - 2) return;
    const [before, after] = [bytes[at - 1], at + length < end ? bytes[at + length] : undefined];
    if (isWord(before) || isWord(after)) return;
    const digits = bytes[at]! >= 0x30 && bytes[at]! <= 0x39;
    const next = at + length + 1 < end ? bytes[at + length + 1] : undefined;
    if (digits && after === 0x2e && next !== undefined && next >= 0x30 && next <= 0x39) return;
    if (digits && before === 0x2e) return;
    found(bytes.toString('latin1', at, at + length));
  });
}

function searchFile(search: Search, file: string): void {
  const overlap = search.patterns.longest + 4;
  const buffer = Buffer.allocUnsafe(BLOCK + overlap);
  const handle = openSync(file, 'r');
  try {
    let kept = 0;
    for (;;) {
      const read = readSync(handle, buffer, kept, BLOCK, null);
      const end = kept + read;
      searchBytes(search, buffer, end, read === 0);
      if (read === 0) return;
      const next = Math.min(overlap, end);
      buffer.copyWithin(0, end - next, end);
      kept = next;
    }
  } finally {
    closeSync(handle);
  }
}

/** A deflated data set hides its values from a search of bytes. */
function searchInflated(search: Search, file: string): void {
  let inflated: Buffer | undefined;
  try {
    ({ inflated } = readDicomFile(file));
  } catch {
    return; // What cannot be read was searched as it lies there; the verification of the package names it.
  }
  if (inflated) searchBytes(search, inflated, inflated.length, true);
}

/** Throws where a file cannot be opened: what was not looked at proves nothing. */
export function findTokens(input: { root: string; paths: string[]; tokens: string[] }): TokenHit[] {
  const patterns = new BytePatterns(input.tokens.map((token) => Buffer.from(token, 'latin1')));
  const hits: TokenHit[] = [];
  for (const path of input.paths) {
    const seen = new Set<string>();
    const searchOf = (place: TokenHit['place']): Search => ({
      patterns,
      found(token) {
        if (seen.has(`${place} ${token}`)) return;
        seen.add(`${place} ${token}`);
        hits.push({ path, place, token });
      },
    });
    const name = Buffer.from(path, 'utf8');
    searchBytes(searchOf('name'), name, name.length, true);
    const file = join(input.root, path);
    searchFile(searchOf('content'), file);
    if (path.endsWith('.dcm')) searchInflated(searchOf('content'), file);
  }
  return hits;
}
