/** Unexpected errors as lines of `<workspace>/logs/engine.jsonl`: where in the program, never what the error said. */
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const programFolder = join(import.meta.dirname, '..', '..');
const largest = 1024 * 1024; // bytes; one older file is kept besides

/**
 * The places of a stack that lie inside the program, as `main/engine/jobs.ts:12:3`. The message that opens a stack may
 * hold a value of a file, even one shaped like a frame: it is cut off, and so is every name that is not a file of ours.
 */
export function programFrames(error: unknown): string[] {
  // An error of a pool worker brings its places along, found there by this same function.
  if (error instanceof Error && 'frames' in error) return error.frames as string[];
  if (!(error instanceof Error) || typeof error.stack !== 'string') return [];
  const message = String(error.message);
  const begin = message ? error.stack.indexOf(message) : 0;
  const frames = begin < 0 ? '' : error.stack.slice(begin + message.length);
  return frames
    .split('\n')
    .flatMap((line) => {
      const place = /(file:\/\/.+|node:[\w/]+|\/.+|[A-Za-z]:\\.+):(\d+):(\d+)\)?$/.exec(line.trim());
      if (!place) return [];
      const [, where = '', row = '', column = ''] = place;
      if (where.startsWith('node:')) return [`${where}:${row}:${column}`];
      let path: string;
      try {
        path = where.startsWith('file:') ? fileURLToPath(where) : where;
      } catch {
        return [];
      }
      if (!path.startsWith(programFolder + sep)) return [];
      const inside = path.slice(programFolder.length + 1).replaceAll('\\', '/');
      return /^[\w@./+-]+\.(?:ts|js|mjs|cjs)$/.test(inside) ? [`${inside}:${row}:${column}`] : [];
    })
    .slice(0, 20);
}

/** The kind of an error in words that only a program chose, for example `SqliteError SQLITE_CONSTRAINT`. */
export function errorKind(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const name = /^\w{1,60}$/.test(error.name) ? error.name : 'Error';
  const code =
    'code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(error.code) ? error.code : '';
  return code ? `${name} ${code}` : name;
}

/** Appends one line. Never throws: a log that cannot be written must not hide what it was about to say. */
export function logFailure(folder: string | undefined, thread: string, error: unknown, jobId?: number): void {
  if (folder === undefined) return;
  const line = JSON.stringify({
    at: new Date().toISOString(),
    thread,
    ...(jobId === undefined ? {} : { job: jobId }),
    kind: errorKind(error),
    frames: programFrames(error),
  });
  try {
    const logs = join(folder, 'logs');
    const file = join(logs, 'engine.jsonl');
    mkdirSync(logs, { recursive: true, mode: 0o700 });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.older`);
    appendFileSync(file, `${line}\n`, { mode: 0o600 });
  } catch {
    // Nowhere is left to say it.
  }
}
