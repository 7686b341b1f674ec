/** The engine's end of its connection to the host, whichever of the three kinds it is. */
import { parentPort as threadPort } from 'node:worker_threads';
import type { FromEngine, ToEngine } from './messages.ts';

export interface EnginePort {
  post(message: FromEngine): void;
  onMessage(listener: (message: ToEngine) => void): void;
  onHostGone(listener: () => void): void;
}

/** What Electron adds to `process` inside a utility process. */
export interface UtilityPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
}

const ofUtilityProcess = (port: UtilityPort): EnginePort => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => port.on('message', ({ data }) => listener(data as ToEngine)),
  // Electron ends its utility processes itself.
  onHostGone: () => {},
});

const ofThread = (port: NonNullable<typeof threadPort>): EnginePort => ({
  post: (message) => port.postMessage(message),
  onMessage: (listener) => port.on('message', listener),
  onHostGone: (listener) => port.on('close', listener),
});

const ofChildProcess = (): EnginePort => ({
  post(message) {
    if (process.connected) process.send!(message, () => {});
  },
  onMessage: (listener) => process.on('message', (message) => listener(message as ToEngine)),
  onHostGone: (listener) => process.on('disconnect', listener),
});

/** Electron's utility process, a worker thread, or a forked process, in this order. Throws when it is none. */
export function enginePort(utility = (process as { parentPort?: UtilityPort }).parentPort): EnginePort {
  if (utility) return ofUtilityProcess(utility);
  if (threadPort) return ofThread(threadPort);
  if (process.send) return ofChildProcess();
  throw new Error('The engine is started by a host, not by hand.');
}
