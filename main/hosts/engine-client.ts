/** Starts the engine and offers it as a Bridge; every host uses this and nothing else of the engine. */
import type { Bridge } from '#shared/bridge.ts';
import type { EngineEvent } from '#shared/contract/index.ts';
import { unwrap, type Reply } from '#shared/failure.ts';
import type { ToEngine } from '../workers/messages.ts';
import { engineFile, forkProcess, startThread, type EngineConnection, type ForkEngine } from './engine-connection.ts';

export interface EngineOptions {
  /** Folder of the program's own few notes (recent projects), never of patient data. */
  appData: string;
  /** A thread is for tests: it cannot be protected from a crash of native code. */
  transport?: 'process' | 'thread';
  fork?: ForkEngine;
}

export interface EngineHandle extends Bridge {
  /** `lost` until restarted when the engine ended by itself; every call then fails with `unavailable`. */
  readonly state: 'running' | 'lost' | 'closed';
  readonly pid: number | undefined;
  /** Starts a fresh engine and opens the project that was open. Throws the Failure of that opening. */
  restart(): Promise<void>;
  /** Cancels what runs, closes the project and ends the engine. */
  close(): Promise<void>;
}

const lostMessage =
  'The engine of the program has stopped. Restart it: everything that was saved is still there, and interrupted work can be resumed.';
const closedMessage = 'The program is closing.';
const patience = 20_000; // ms that a closing engine is given before it is ended

const unavailable = (message: string): Reply<never> => ({ ok: false, failure: { code: 'unavailable', message } });

export function startEngine(options: EngineOptions): EngineHandle {
  const start = options.fork ?? (options.transport === 'thread' ? startThread : forkProcess);
  const listeners = new Set<(event: EngineEvent) => void>();
  const waiting = new Map<number, (reply: Reply) => void>();
  let state: EngineHandle['state'] = 'running';
  let connection: EngineConnection;
  let exited = Promise.resolve();
  let nextId = 1;
  /** The project that a restart opens again. */
  let folder: string | undefined;
  let restarting: Promise<void> | undefined;

  const tell = (event: EngineEvent): void => listeners.forEach((listener) => listener(event));

  function failWaiting(message: string): void {
    for (const settle of waiting.values()) settle(unavailable(message));
    waiting.clear();
  }

  function connect(): void {
    const current = start(engineFile);
    connection = current;
    state = 'running';
    current.onMessage((message) => {
      if (message.type === 'event') return tell(message.event);
      waiting.get(message.id)?.(message.reply);
      waiting.delete(message.id);
    });
    exited = new Promise((resolve) =>
      current.onExit(() => {
        if (connection === current) {
          const expected = state === 'closed';
          if (!expected) state = 'lost';
          failWaiting(expected ? closedMessage : lostMessage);
          if (!expected) tell({ name: 'engine', data: { state: 'lost' } });
        }
        resolve();
      }),
    );
    current.post({ type: 'start', appData: options.appData });
  }

  function ask(message: (id: number) => ToEngine): Promise<Reply> {
    if (state !== 'running') return Promise.resolve(unavailable(state === 'lost' ? lostMessage : closedMessage));
    const id = nextId++;
    return new Promise((resolve) => {
      waiting.set(id, resolve);
      connection.post(message(id));
    });
  }

  async function request(method: string, input: unknown): Promise<Reply> {
    const reply = await ask((id) => ({ type: 'request', id, method, input }));
    if (reply.ok && method === 'workspace.open') folder = (reply.value as { folder: string }).folder;
    if (reply.ok && method === 'workspace.close') folder = undefined;
    return reply;
  }

  async function restart(): Promise<void> {
    if (state === 'closed') return;
    if (state === 'running') connection.kill();
    await exited;
    connect();
    const reopened = folder === undefined ? undefined : await request('workspace.open', { folder });
    tell({ name: 'engine', data: { state: 'restarted' } });
    if (reopened) unwrap(reopened);
  }

  connect();
  return {
    get state() {
      return state;
    },
    get pid() {
      return connection.pid;
    },
    request,
    bytes: (ref) => ask((id) => ({ type: 'bytes', id, ref })) as Promise<Reply<Uint8Array>>,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    restart() {
      restarting ??= restart().finally(() => (restarting = undefined));
      return restarting;
    },
    async close() {
      if (state === 'closed') return exited;
      const wasRunning = state === 'running';
      state = 'closed';
      if (wasRunning) connection.post({ type: 'close' });
      const impatient = setTimeout(() => connection.kill(), patience);
      await exited;
      clearTimeout(impatient);
      failWaiting(closedMessage);
    },
  };
}
