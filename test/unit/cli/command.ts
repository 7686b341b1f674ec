/** Runs the command line as a user does: a process of its own, in a folder of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const cli = join(import.meta.dirname, '../../../main/hosts/cli.ts');

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}
export interface Running {
  child: ChildProcess;
  ended: Promise<Ended>;
}

/** npm's own variables are left out: they would say where `npm test` was typed. */
export function startCommand(args: string[], cwd: string, more: Record<string, string> = {}): Running {
  const inherited = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD)/.test(name)));
  const child = spawn(process.execPath, [cli, ...args], {
    cwd,
    env: { ...inherited, FAIRPACK_DATA: join(cwd, 'app data'), ...more },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own, which `interrupt` reaches whole, as Ctrl+C in a terminal does.
    detached: true,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return { child, ended: new Promise((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr }))) };
}

export const interrupt = ({ child }: Running): boolean => process.kill(-child.pid!, 'SIGINT');

export const command = (args: string[], cwd: string, more?: Record<string, string>): Promise<Ended> =>
  startCommand(args, cwd, more).ended;
