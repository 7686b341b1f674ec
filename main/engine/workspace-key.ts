/** What a person does with the workspace key: unlock it, protect it, copy it to another project. */
import { existsSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { z } from 'zod';
import type { Parsed } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import { storeKey, unlockKey, writePrivateFile } from './key-file.ts';
import { openUnder, refuseWeak, SealedBox, sealUnder } from './passphrase.ts';
import { outsideOfPackages, outsideOfProject } from './safe-place.ts';
import { hasReleases } from './store/release.ts';
import type { Secrets } from './secrets.ts';
import type { OpenWorkspace } from './workspace.ts';

const purpose = 'key export';
const largestFile = 256 * 2 ** 20; // bytes
const KeyExport = z.strictObject({ fairpack: z.literal('key'), version: z.literal(1), box: SealedBox });
/** What lies sealed in the file. */
const Contents = z.strictObject({
  key: z.base64(),
  /** Names that were given: running numbers follow from no key. Keyed marks stand for the patients. */
  names: z.array(z.strictObject({ mark: z.base64(), rule: z.string(), pseudonym: z.string() })),
});

/** Gives the key to the workspace. Throws Failure `wrong-passphrase`. */
export async function unlock({ folder, secrets }: OpenWorkspace, passphrase: string): Promise<void> {
  if (!secrets.locked) return;
  const key = await unlockKey(folder, passphrase);
  secrets.take(key, false);
  key.fill(0);
}

/** Whoever sits at an open window is not yet the one who knows the passphrase. Throws `wrong-passphrase`. */
export async function confirm(
  { folder, secrets }: { folder: string; secrets: Secrets },
  current: string | undefined,
): Promise<void> {
  if (secrets.unprotected) return;
  if (current === undefined)
    throw new Failure('invalid-input', 'The key is protected: give its present passphrase as well.');
  (await unlockKey(folder, current)).fill(0);
}

export async function setPassphrase(
  files: OpenWorkspace,
  { current, next }: Parsed<'workspace.setPassphrase'>,
): Promise<void> {
  const key = files.secrets.copy();
  if (next !== null) refuseWeak(next);
  await confirm(files, current);
  await storeKey(files.folder, key, next);
  files.secrets.take(key, next === null);
  key.fill(0);
}

export async function exportKey(
  files: OpenWorkspace,
  { file, seal, current }: Parsed<'workspace.exportKey'>,
): Promise<{ file: string }> {
  refuseWeak(seal);
  const target = outsideOfProject(files, file, 'The copy of the key');
  outsideOfPackages(dirname(target), 'The copy of the key');
  if (existsSync(target))
    throw new Failure('conflict', `${target} exists already and is not overwritten. Choose another name.`);
  if (!existsSync(dirname(target)))
    throw new Failure('not-found', `There is no folder ${dirname(target)}. Create it, or choose another.`);
  await confirm(files, current);
  const key = files.secrets.copy();
  const names = Array.from(files.crosswalk.entries('name'), ({ mark, entry }) => ({
    mark: Buffer.from(mark).toString('base64'),
    ...entry,
  }));
  const contents: z.input<typeof Contents> = { key: key.toString('base64'), names };
  const box = await sealUnder(seal, purpose, Buffer.from(JSON.stringify(contents)));
  const half = `${target}.${process.pid}`;
  try {
    writePrivateFile(half, `${JSON.stringify({ fairpack: 'key', version: 1, box })}\n`);
    renameSync(half, target);
  } catch (error) {
    rmSync(half, { force: true });
    if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') throw error;
    throw new Failure('unavailable', `${target} cannot be written. Choose a folder that you may write to.`);
  }
  return { file: target };
}

function readExport(file: string): SealedBox {
  let text: string;
  try {
    if (statSync(file).size > largestFile) throw new Error('far too large');
    text = readFileSync(file, 'utf8');
  } catch {
    throw new Failure('unreadable', `${file} cannot be read. Check its name.`);
  }
  try {
    return KeyExport.parse(JSON.parse(text)).box;
  } catch {
    throw new Failure('invalid-input', `${basename(file)} is no key that Fairpack exported, or it is damaged.`);
  }
}

/** Throws `refused` where packages were written under another key: their subjects would get other names in the next one. */
export async function importKey(
  files: OpenWorkspace,
  { file, seal, current }: Parsed<'workspace.importKey'>,
): Promise<'taken' | 'same'> {
  const box = readExport(file);
  await confirm(files, current);
  const opened = await openUnder(seal, purpose, box, basename(file));
  const contents = Contents.parse(JSON.parse(opened.toString('utf8')));
  opened.fill(0);
  const key = Buffer.from(contents.key, 'base64');
  const same = files.secrets.holds(key);
  if (!same && hasReleases(files.db))
    throw new Failure(
      'refused',
      'This project has written packages under its own key. Under another one the same patients would get other names and dates. Import the key into a new project.',
    );
  if (!same) {
    // What is sealed under the old key goes first: rows that no key opens would be worse than none.
    const tables = Array.from(files.crosswalk.entries('table'), ({ entry }) => entry);
    files.crosswalk.forget();
    await storeKey(files.folder, key, files.secrets.unprotected ? null : (current ?? null));
    files.secrets.take(key, files.secrets.unprotected);
    files.crosswalk.add('table', tables);
  }
  files.crosswalk.addMarked(
    'name',
    contents.names.map(({ mark, ...entry }) => ({ mark: Buffer.from(mark, 'base64'), entry })),
  );
  key.fill(0);
  return same ? 'same' : 'taken';
}
