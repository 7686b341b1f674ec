/** One process a project: a held exclusive transaction on lock.sqlite, which the system frees when the process dies. */
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { Failure } from '#shared/failure.ts';

/** Takes the lock and returns its release. Throws Failure `workspace-locked` while another process holds it. */
export function lockFolder(folder: string): () => void {
  const lock = new Sqlite(join(folder, 'lock.sqlite'), { timeout: 0 });
  try {
    lock.pragma('journal_mode = DELETE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY'))
      throw new Failure(
        'workspace-locked',
        'This project is open in another Fairpack window or command. Close it there first; nothing was changed here.',
        { cause: error },
      );
    throw error;
  }
  return () => lock.close();
}
