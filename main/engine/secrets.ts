/** The workspace's secret key and what is derived from it. The key never leaves private/ in the clear. */
import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { Failure } from '#shared/failure.ts';

export interface Secrets {
  /** 32 bytes for one purpose ("uid", "dates", "pseudonym"), derived by HKDF-SHA-256 from the workspace key. */
  derive(purpose: string): Buffer;
  /** True while the key lies unencrypted on disk (mode 0600). */
  readonly unprotected: boolean;
}

const keyFile = (folder: string): string => join(folder, 'private', 'key.json');

/** Creates private/key.json with a fresh 32-byte key, readable by its owner only. Does nothing where one exists. */
export function createKey(folder: string): void {
  const file = keyFile(folder);
  if (existsSync(file)) return;
  mkdirSync(join(folder, 'private'), { recursive: true, mode: 0o700 });
  chmodSync(join(folder, 'private'), 0o700);
  const handle = openSync(file, 'wx', 0o600);
  try {
    writeSync(handle, JSON.stringify({ version: 1, protection: 'none', key: randomBytes(32).toString('base64') }));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/** Reads the key. Throws Failure `workspace-damaged` where it is missing or unreadable: pseudonyms would change silently. */
export function readSecrets(folder: string): Secrets {
  let key: Buffer;
  try {
    const stored = JSON.parse(readFileSync(keyFile(folder), 'utf8')) as {
      version: number;
      protection: string;
      key: string;
    };
    key = Buffer.from(stored.key, 'base64');
    if (stored.version !== 1 || stored.protection !== 'none' || key.length !== 32) throw new Error('unknown form');
  } catch {
    throw new Failure(
      'workspace-damaged',
      'The key in private/key.json is missing or cannot be read. Without it every pseudonym and date would change; restore it from a copy.',
    );
  }
  return secretsFrom(key, true);
}

export function secretsFrom(key: Buffer, unprotected: boolean): Secrets {
  const derived = new Map<string, Buffer>();
  return {
    unprotected,
    derive(purpose) {
      let bytes = derived.get(purpose);
      if (!bytes)
        derived.set(
          purpose,
          (bytes = Buffer.from(hkdfSync('sha256', key, Buffer.alloc(0), `fairpack:${purpose}`, 32))),
        );
      return bytes;
    },
  };
}

/** HMAC-SHA-256 of a text under one of the derived keys. */
export const keyed = (key: Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
