/** The system's keychain as a host offers it: it may keep the passphrase of a project, so that it need not be typed. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Failure } from '#shared/failure.ts';

/** Injected into `withHost`. Projects are told apart by their id, not by their folder. */
export interface Keychain {
  /** `why` says in words why there is none. */
  state(): { available: boolean; why: string };
  read(project: string): string | undefined;
  keep(project: string, secret: string): void;
  forget(project: string): void;
}

/** For hosts that have none. */
export function noKeychain(why: string): Keychain {
  const refuse = (): never => {
    throw new Failure('unavailable', why);
  };
  return { state: () => ({ available: false, why }), read: () => undefined, keep: refuse, forget: () => {} };
}

/** The part of Electron's safeStorage that is used. */
export interface SafeStorage {
  isEncryptionAvailable(): boolean;
  getSelectedStorageBackend?(): string;
  encryptString(text: string): Buffer;
  decryptString(bytes: Buffer): string;
}

const Kept = z.record(z.string(), z.base64());

/** Passphrases encrypted by the system for this account, in a private file of the program's own folder. */
export function systemKeychain(storage: SafeStorage, appData: string, platform = process.platform): Keychain {
  const file = join(appData, 'keychain.json');
  function all(): Record<string, string> {
    try {
      return Kept.parse(JSON.parse(readFileSync(file, 'utf8')));
    } catch {
      return {};
    }
  }
  function write(kept: Record<string, string>): void {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  function state(): { available: boolean; why: string } {
    // Without a keyring Linux falls back to a password that everybody knows: that is no protection.
    const plain =
      platform === 'linux' && ['basic_text', 'unknown'].includes(storage.getSelectedStorageBackend?.() ?? '');
    return storage.isEncryptionAvailable() && !plain
      ? { available: true, why: '' }
      : { available: false, why: 'This system has no keychain that is unlocked. The passphrase has to be typed.' };
  }
  return {
    state,
    read(project) {
      const kept = all()[project];
      if (kept === undefined || !state().available) return undefined;
      try {
        return storage.decryptString(Buffer.from(kept, 'base64'));
      } catch {
        return undefined; // of another account, or the keychain was made anew
      }
    },
    keep(project, secret) {
      const { available, why } = state();
      if (!available) throw new Failure('unavailable', why);
      write({ ...all(), [project]: storage.encryptString(secret).toString('base64') });
    },
    forget(project) {
      const { [project]: gone, ...others } = all();
      if (gone !== undefined) write(others);
    },
  };
}
