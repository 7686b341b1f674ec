/** Calls between the routing process and one of its threads: a name and an input there, a Reply back. */
import { extname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { EngineEvent } from '#shared/contract/index.ts';
import { unwrap, type Reply } from '#shared/failure.ts';
import { toReply } from '../engine/reply.ts';
import { changeCounts, shareChangeCounts } from '../engine/store/changes.ts';

/** What a thread offers: each call takes one cloneable input. */
export type Calls = Record<string, (input: never) => unknown>;
type Answer<F> = F extends (input: never) => infer R ? Awaited<R> : never;
type Asked<F> = F extends (input: infer I) => unknown ? I : never;

interface Call {
  id: number;
  name: string;
  input: unknown;
}
type FromThread = { id: number; reply: Reply } | { event: EngineEvent };

export interface Thread<C extends Calls> {
  /** Rejects with the Failure that the thread answered. */
  call<N extends keyof C & string>(name: N, input: Asked<C[N]>): Promise<Answer<C[N]>>;
  end(): Promise<void>;
}

/** Source runs as .ts, the build as .js in one folder: the neighbour has our own extension. */
export const neighbour = (name: string): string => join(import.meta.dirname, `${name}${extname(import.meta.filename)}`);

/** MB for what a thread makes and drops at once; Node's 48 would be touched by each of the threads and never given back. */
export const youngGeneration = 12;

/** Percent by which a thread's heap may outgrow what was alive in it before its garbage is looked for. */
const garbage = 60;
/**
 * Called before the first thread starts. By itself V8 lets each of half a dozen heaps fill up to some 130 MB before it
 * looks for the first time, which a process of its own could afford.
 */
export const keepHeapsSmall = (): void => setFlagsFromString(`--heap-growing-percent=${garbage}`);

/** Starts a thread. `onCrash` is told when it ends without having been asked to. */
export function startThread<C extends Calls>(
  name: string,
  onEvent: (event: EngineEvent) => void,
  onCrash: (error: unknown) => void,
): Thread<C> {
  // Captured and dropped: what libraries print may hold values of files.
  const worker = new Worker(neighbour(name), {
    stdout: true,
    stderr: true,
    // The writer counts what it changes where the readers look.
    workerData: { changes: changeCounts() },
    resourceLimits: { maxYoungGenerationSizeMb: youngGeneration },
  });
  worker.stdout.resume();
  worker.stderr.resume();
  const waiting = new Map<number, (reply: Reply) => void>();
  let nextId = 1;
  let ending = false;
  let crash: unknown;
  worker.on('message', (message: FromThread) => {
    if ('event' in message) return onEvent(message.event);
    waiting.get(message.id)?.(message.reply);
    waiting.delete(message.id);
  });
  worker.on('error', (error: unknown) => (crash = error));
  worker.on('exit', () => {
    if (!ending) onCrash(crash);
  });
  return {
    async call(callName, input) {
      const id = nextId++;
      const reply = await new Promise<Reply>((resolve) => {
        waiting.set(id, resolve);
        worker.postMessage({ id, name: callName, input } satisfies Call);
      });
      return unwrap(reply) as never;
    },
    async end() {
      ending = true;
      await worker.terminate();
    },
  };
}

/**
 * A byte array with memory of its own, to be moved instead of copied. A part of a larger block shares it with others (Node
 * keeps small buffers in one), and those would lose it.
 */
function alone(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  if (buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength) return bytes as Uint8Array<ArrayBuffer>;
  return new Uint8Array(bytes);
}

/** The thread's side: answers each call. */
export function serveThread(calls: Calls, onInternal: (error: unknown) => void): (event: EngineEvent) => void {
  const port = parentPort!;
  shareChangeCounts((workerData as { changes: SharedArrayBuffer }).changes);
  port.on('message', ({ id, name, input }: Call) => {
    void toReply(() => (calls[name] as (given: unknown) => unknown)(input), onInternal).then((reply) => {
      if (reply.ok && reply.value instanceof Uint8Array) {
        const value = alone(reply.value);
        port.postMessage({ id, reply: { ok: true, value } } satisfies FromThread, [value.buffer]);
      } else port.postMessage({ id, reply } satisfies FromThread);
    });
  });
  return (event) => port.postMessage({ event } satisfies FromThread);
}
