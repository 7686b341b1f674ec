/** `key passphrase | export | import`: protects the key of a project, and takes it to another one. */
import type { CommandEngine } from './engine.ts';
import { exitCodes, type ExitCode, type Output } from './output.ts';
import {
  fromEnvironment,
  lossWarning,
  newPassphrase,
  passphrase,
  passphraseNames,
  projectPassphrase,
} from './passphrases.ts';

/** The present passphrase, where the key has one: it was given to open the project. */
export async function currentPassphrase(
  engine: CommandEngine,
  workspace: string,
): Promise<{ current?: string; protected: boolean }> {
  const { keyUnprotected } = await engine.call('workspace.open', { folder: workspace });
  return keyUnprotected ? { protected: false } : { protected: true, current: await projectPassphrase() };
}

export async function setPassphrase(
  engine: CommandEngine,
  output: Output,
  workspace: string,
  remove: boolean,
): Promise<ExitCode> {
  const { protected: was, ...given } = await currentPassphrase(engine, workspace);
  if (remove) {
    await engine.call('workspace.setPassphrase', { ...given, next: null });
    output.result(
      was
        ? 'The passphrase is removed. The key now lies readable for your account in the project folder; keep it on an encrypted disk.'
        : 'The key had no passphrase.',
      { ok: true, protected: false },
    );
    return exitCodes.done;
  }
  output.say(lossWarning);
  // On a project without a passphrase FAIRPACK_PASSPHRASE can only mean the new one.
  const name = !was && fromEnvironment('next') === undefined && fromEnvironment('project') !== undefined;
  const next = await newPassphrase(name ? 'project' : 'next', 'New passphrase of the project');
  await engine.call('workspace.setPassphrase', { ...given, next });
  output.result(was ? 'The passphrase is changed.' : 'The key is protected by the passphrase.', {
    ok: true,
    protected: true,
  });
  return exitCodes.done;
}

/** The passphrase of the exported file: its own, or, where none is given, the project's. */
async function sealOf(given: { current?: string }, ask: typeof passphrase): Promise<string> {
  if (fromEnvironment('file') === undefined && given.current !== undefined && fromEnvironment('project') !== undefined)
    return given.current;
  return ask('file', 'Passphrase of the exported key');
}

export async function exportKey(
  engine: CommandEngine,
  output: Output,
  workspace: string,
  file: string,
): Promise<ExitCode> {
  const { protected: _, ...given } = await currentPassphrase(engine, workspace);
  const seal = await sealOf(given, newPassphrase);
  const written = await engine.call('workspace.exportKey', { ...given, file, seal });
  output.result(
    [
      `The key is written, encrypted: ${written.file}`,
      `Whoever has this file and its passphrase can compute which pseudonym belongs to a known patient. Pass it on only to those who may know that, and the passphrase by another way (${passphraseNames.file}).`,
    ].join('\n'),
    { ok: true, file: written.file },
  );
  return exitCodes.done;
}

export async function importKey(
  engine: CommandEngine,
  output: Output,
  workspace: string,
  file: string,
): Promise<ExitCode> {
  // A new project may begin with the key of another.
  await engine.call('workspace.open', { folder: workspace, create: true });
  const { protected: _, ...given } = await currentPassphrase(engine, workspace);
  const seal = await sealOf(given, passphrase);
  const { state } = await engine.call('workspace.importKey', { ...given, file, seal });
  output.result(
    state === 'same'
      ? 'The project has this key already.'
      : 'The project now uses this key: the same patients get the same pseudonyms, UIDs and dates as where it came from.',
    { ok: true, state },
  );
  return exitCodes.done;
}
