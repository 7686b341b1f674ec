/** The two ways a host without Electron reaches the engine: a process of its own, or (in tests) a thread. */
import { fork } from 'node:child_process';
import { extname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FromEngine, ToEngine } from '../workers/messages.ts';

export interface EngineConnection {
  readonly pid: number | undefined;
  post(message: ToEngine): void;
  onMessage(listener: (message: FromEngine) => void): void;
  /** Called once, whatever the end: closed, crashed or killed. */
  onExit(listener: () => void): void;
  kill(): void;
}
/** Starts the given program file as an engine. Electron injects its own. */
export type ForkEngine = (file: string) => EngineConnection;

// Source runs as .ts under Node, the build as .js in one folder: the engine lies beside us or in workers/.
const extension = extname(import.meta.filename);
export const engineFile =
  extension === '.ts'
    ? join(import.meta.dirname, '../workers/engine-process.ts')
    : join(import.meta.dirname, 'engine-process.js');

// Libraries print values of files they stumble over; nothing the engine prints is worth that risk outside development.
const output = process.env['FAIRPACK_ENGINE_OUTPUT'] === 'inherit' ? 'inherit' : 'ignore';

/** A process can be asked for its environment by every program of the same user: secrets of the command line stay out of it. */
export const environment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^FAIRPACK_.*PASSPHRASE$/i.test(name)));

export const forkProcess: ForkEngine = (file) => {
  const child = fork(file, [], {
    serialization: 'advanced',
    stdio: ['ignore', output, output, 'ipc'],
    execArgv: [],
    env: environment(),
  });
  // An engine that cannot be started, or a message to one that just ended, shows as its exit.
  child.on('error', () => {});
  return {
    pid: child.pid,
    post(message) {
      if (child.connected) child.send(message, () => {});
    },
    onMessage: (listener) => child.on('message', (message) => listener(message as FromEngine)),
    onExit(listener) {
      let told = false;
      const once = (): void => {
        if (told) return;
        told = true;
        listener();
      };
      child.once('exit', once);
      child.once('error', () => {
        if (child.pid === undefined) once();
      });
    },
    kill: () => void child.kill('SIGKILL'),
  };
};

export const startThread: ForkEngine = (file) => {
  const worker = new Worker(file, { stdout: output === 'ignore', stderr: output === 'ignore' });
  worker.on('error', () => {});
  return {
    pid: undefined,
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => worker.on('message', listener),
    onExit: (listener) => worker.once('exit', () => listener()),
    kill: () => void worker.terminate(),
  };
};
