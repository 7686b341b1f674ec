/** private/key.json: the workspace key on disk, plain (0600) or sealed under a passphrase; rewritten whole or not at all. */
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Failure } from '#shared/failure.ts';
import { syncFolder } from './durable-files.ts';
import { openUnder, refuseWeak, SealedBox, sealUnder } from './passphrase.ts';
import { secretsFrom, type HeldSecrets } from './secrets.ts';

const keyLength = 32; // bytes
const StoredKey = z.discriminatedUnion('protection', [
  z.strictObject({ version: z.literal(1), protection: z.literal('none'), key: z.base64() }),
  z.strictObject({ version: z.literal(1), protection: z.literal('passphrase'), box: SealedBox }),
]);
type StoredKey = z.infer<typeof StoredKey>;

const purpose = 'workspace key';
export const privateFolder = (folder: string): string => join(folder, 'private');
const keyFile = (folder: string): string => join(privateFolder(folder), 'key.json');

const damaged = (): Failure =>
  new Failure(
    'workspace-damaged',
    'The key in private/key.json is missing or cannot be read. Without it every pseudonym and date would change; restore it from a copy.',
  );

function readStored(folder: string): StoredKey {
  try {
    const stored = StoredKey.parse(JSON.parse(readFileSync(keyFile(folder), 'utf8')));
    if (stored.protection === 'none' && Buffer.from(stored.key, 'base64').length !== keyLength)
      throw new Error('a key of another length');
    return stored;
  } catch {
    throw damaged();
  }
}

/** A private file of its own, wholly on disk when this returns. An existing one is replaced. */
export function writePrivateFile(file: string, bytes: string | Uint8Array): void {
  rmSync(file, { force: true });
  const handle = openSync(file, 'wx', 0o600);
  try {
    const buffer = Buffer.from(bytes);
    for (let at = 0; at < buffer.length;) at += writeSync(handle, buffer, at);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Whatever happens in between, key.json holds the old key or the new one: written beside it, synced, renamed. */
function writeStored(folder: string, stored: StoredKey): void {
  const place = privateFolder(folder);
  mkdirSync(place, { recursive: true, mode: 0o700 });
  if (process.platform !== 'win32') chmodSync(place, 0o700);
  const fresh = join(place, 'key.json.new');
  writePrivateFile(fresh, JSON.stringify(stored));
  const old = existsSync(keyFile(folder)) ? openSync(keyFile(folder), 'r+') : undefined;
  try {
    renameSync(fresh, keyFile(folder));
    syncFolder(place);
    if (old !== undefined) {
      // The old file has no name any more; what it said is overwritten as far as the disk lets us.
      writeSync(old, Buffer.alloc(fstatSync(old).size), 0, undefined, 0);
      fsyncSync(old);
    }
  } finally {
    if (old !== undefined) closeSync(old);
  }
}

/** Creates private/key.json with a fresh key, readable by its owner only. Does nothing where one exists. */
export function createKey(folder: string): void {
  if (existsSync(keyFile(folder))) return;
  writeStored(folder, { version: 1, protection: 'none', key: randomBytes(keyLength).toString('base64') });
}

/**
 * Reads the key; one under a passphrase is locked until it is unlocked. Throws Failure `workspace-damaged` where it is
 * missing or unreadable: pseudonyms would change silently.
 */
export function readSecrets(folder: string): HeldSecrets {
  const stored = readStored(folder);
  return stored.protection === 'none'
    ? secretsFrom(Buffer.from(stored.key, 'base64'), true)
    : secretsFrom(undefined, false);
}

/** The key itself, by its passphrase (not looked at where there is none). Throws `wrong-passphrase`, `workspace-damaged`. */
export async function unlockKey(folder: string, passphrase: string): Promise<Buffer> {
  const stored = readStored(folder);
  if (stored.protection === 'none') return Buffer.from(stored.key, 'base64');
  const key = await openUnder(passphrase, purpose, stored.box, 'private/key.json');
  if (key.length !== keyLength) throw damaged();
  return key;
}

/** Writes the key anew: under a passphrase, or plain where it is null. Throws `invalid-input` for a weak passphrase. */
export async function storeKey(folder: string, key: Uint8Array, passphrase: string | null): Promise<void> {
  if (passphrase === null)
    return writeStored(folder, { version: 1, protection: 'none', key: Buffer.from(key).toString('base64') });
  refuseWeak(passphrase);
  const box = await sealUnder(passphrase, purpose, key);
  // Read back before the old one goes: a key that nobody can open is a lost key.
  const again = await openUnder(passphrase, purpose, box, 'The new private/key.json');
  if (!again.equals(key)) throw new Failure('internal', 'The sealed key did not open again.');
  writeStored(folder, { version: 1, protection: 'passphrase', box });
}
