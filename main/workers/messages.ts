/** What a host and the engine process say to each other, whichever way they are connected. */
import type { BytesRef, EngineEvent } from '#shared/contract/index.ts';
import type { Reply } from '#shared/failure.ts';

export type ToEngine =
  /** Always the first message; arguments of a process can be read by every user of the machine, messages cannot. */
  | { type: 'start'; appData: string }
  | { type: 'request'; id: number; method: string; input: unknown }
  | { type: 'bytes'; id: number; ref: BytesRef }
  | { type: 'close' };

export type FromEngine = { type: 'reply'; id: number; reply: Reply } | { type: 'event'; event: EngineEvent };

/** Exit codes of the engine process. A thread that crashed takes the process along, so that nothing half-alive answers. */
export const exitCodes = { closed: 0, writerCrashed: 70, readerCrashed: 71, routerCrashed: 72 } as const;
