/** What an unpacked archive says of its members and of how far it has come; written by `unpackArchive`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of the file `members`. */
export interface Member {
  number: number;
  /** As the archive says, with `/` between names. */
  name: string;
  /** Why this member is not there. */
  reason?: string;
}

/** The list that `unpackArchive` wrote. */
export function* membersIn(folder: string): Generator<Member> {
  const list = join(folder, 'members');
  if (!existsSync(list)) return;
  for (const line of readFileSync(list, 'utf8').split('\n')) if (line !== '') yield JSON.parse(line) as Member;
}
/** Bytes of the archive that were read so far. */
export function progressIn(folder: string): number {
  try {
    return Number(readFileSync(join(folder, 'progress'), 'utf8')) || 0;
  } catch {
    return 0;
  }
}
