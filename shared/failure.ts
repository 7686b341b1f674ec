/** Errors that cross a process or network boundary as data. */

/** The closed list of what can go wrong; the page's table of words has an entry for each. */
export const failureCodes = [
  'invalid-input',
  'not-found',
  'no-workspace',
  'workspace-locked',
  'workspace-newer',
  'workspace-damaged',
  'locked',
  'wrong-passphrase',
  'unsafe-place',
  'unreadable',
  'refused',
  'conflict',
  'disk-full',
  'unavailable',
  'cancelled',
  'internal',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface FailureData {
  code: FailureCode;
  message: string;
}

/** Thrown inside the engine for anything a person can act on; its message is shown as it is. */
export class Failure extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Failure';
    this.code = code;
  }
}

export type Reply<T = unknown> = { ok: true; value: T } | { ok: false; failure: FailureData };

/** An unexpected error's own text may hold a path or a value of a file, so it is never forwarded. */
export function toFailureData(error: unknown): FailureData {
  if (error instanceof Failure) return { code: error.code, message: error.message };
  if (error instanceof Error && 'code' in error && (error.code === 'ENOSPC' || error.code === 'SQLITE_FULL'))
    return { code: 'disk-full', message: 'The disk is full. Free some space and start again; nothing is lost.' };
  return { code: 'internal', message: 'Something unexpected happened inside the program. Nothing was changed.' };
}

export function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value;
  throw new Failure(reply.failure.code, reply.failure.message);
}
