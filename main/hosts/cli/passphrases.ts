/** Passphrases on the command line: from the environment or typed unseen, never an argument; given once, held no longer than needed. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Client } from '#shared/bridge.ts';
import type { Input } from '#shared/contract/index.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import { Failure } from '#shared/failure.ts';
import { databaseFile } from '#engine/workspace.ts';
import { UsageError, type Output } from './output.ts';

export const passphraseNames = {
  project: 'FAIRPACK_PASSPHRASE',
  next: 'FAIRPACK_NEW_PASSPHRASE',
  file: 'FAIRPACK_KEY_PASSPHRASE',
} as const;

const given = new Map<string, string>();
// Taken out of the environment at once, so that no program started from here inherits them.
for (const name of Object.values(passphraseNames)) {
  const value = process.env[name];
  if (value !== undefined && value !== '') given.set(name, value);
  delete process.env[name];
}
export const fromEnvironment = (name: keyof typeof passphraseNames): string | undefined =>
  given.get(passphraseNames[name]);

export const canAsk = (): boolean => process.stdin.isTTY && Boolean(process.stderr.isTTY);

/** Asks on the terminal; what is typed does not appear. Throws Failure `cancelled` at Ctrl+C or the end of the input. */
export async function askUnseen(question: string): Promise<string> {
  const { stdin, stderr } = process;
  // Before the question: nothing that is typed early may appear.
  stdin.setRawMode(true);
  stderr.write(`${question}: `);
  stdin.setEncoding('utf8');
  stdin.resume();
  try {
    return await new Promise<string>((resolveAnswer, reject) => {
      let answer: string[] = [];
      const end = (done: () => void): void => {
        stdin.off('data', read);
        stderr.write('\n');
        done();
      };
      const cancel = (): void => end(() => reject(new Failure('cancelled', 'Cancelled.')));
      const read = (chunk: string): void => {
        for (const letter of chunk) {
          if (letter === '\r' || letter === '\n') return end(() => resolveAnswer(answer.join('')));
          if (letter === '\u0003' || letter === '\u0004') return cancel();
          if (letter === '\u007f' || letter === '\b') answer.pop();
          else if (letter === '\u0015') answer = [];
          else if (letter >= ' ') answer.push(letter);
        }
      };
      stdin.on('data', read);
      stdin.once('end', cancel);
    });
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
}

/** A passphrase from the environment or the terminal. Throws UsageError where there is neither. */
export async function passphrase(name: keyof typeof passphraseNames, question: string): Promise<string> {
  const found = fromEnvironment(name);
  if (found !== undefined) return found;
  if (!canAsk())
    throw new UsageError(
      `${question} is needed. Set ${passphraseNames[name]}, or run the command on a terminal, which asks for it.`,
    );
  const typed = await askUnseen(question);
  if (typed === '') throw new UsageError('Nothing was typed. Nothing was changed.');
  return typed;
}

/** The passphrase of the project: what opened it serves again. */
export const projectPassphrase = (): Promise<string> => passphrase('project', 'Passphrase of the project');

/** A new passphrase, typed twice. */
export async function newPassphrase(name: keyof typeof passphraseNames, question: string): Promise<string> {
  const first = await passphrase(name, question);
  if (fromEnvironment(name) === undefined && (await askUnseen(`${question}, once more`)) !== first)
    throw new UsageError('The two are not the same. Nothing was changed.');
  return first;
}

const attempts = 3; // on a terminal; there is no lock-out, the command can be run again

async function unlock(client: Client, output: Pick<Output, 'say'>): Promise<WorkspaceInfo> {
  for (let attempt = 1; ; attempt += 1) {
    const typed = await projectPassphrase();
    try {
      const info = await client.call('workspace.unlock', { passphrase: typed });
      given.set(passphraseNames.project, typed);
      return info;
    } catch (error) {
      const again = error instanceof Failure && error.code === 'wrong-passphrase' && canAsk();
      if (!again || fromEnvironment('project') !== undefined || attempt >= attempts) throw error;
      output.say(error.message);
    }
  }
}

/** What is lost with a passphrase, told before one is set. */
export const lossWarning =
  'If this passphrase is lost, nobody can restore it: no pseudonym can be led back, and a next version or another batch would give the same patients other names and dates. Packages already written stay valid. Keep it in a safe place, and export the key (fairpack key export).';

/**
 * Opens a project and, where its key is protected, unlocks it. A project that this command creates is protected at once
 * where FAIRPACK_PASSPHRASE is set.
 */
export async function openProject(
  client: Client,
  input: Input<'workspace.open'>,
  output: Pick<Output, 'say'>,
): Promise<WorkspaceInfo> {
  const fresh = !existsSync(databaseFile(resolve(input.folder)));
  const info = await client.call('workspace.open', input);
  if (info.locked) return unlock(client, output);
  const wanted = fromEnvironment('project');
  if (wanted === undefined || !info.keyUnprotected) return info;
  if (fresh) {
    output.say(`The key of the new project is protected by the passphrase given. ${lossWarning}`);
    return client.call('workspace.setPassphrase', { next: wanted });
  }
  output.say(
    `${passphraseNames.project} is set, but the key of this project has no passphrase. Set one with fairpack key passphrase.`,
  );
  return info;
}
