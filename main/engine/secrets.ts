/** The workspace's secret key in memory and what is derived from it. It is held by the threads of the engine only. */
import { createHmac, createSecretKey, hkdfSync, timingSafeEqual, type KeyObject } from 'node:crypto';
import { Failure } from '#shared/failure.ts';

export interface Secrets {
  /**
   * 32 bytes for one purpose ("uid", "dates", "pseudonym"), derived by HKDF-SHA-256 from the workspace key.
   * Throws Failure `locked` until the passphrase was given.
   */
  derive(purpose: string): Buffer;
  /** True while the key lies unencrypted on disk (mode 0600). */
  readonly unprotected: boolean;
  /** True until the passphrase was given. */
  readonly locked: boolean;
}

/** What the thread that opened the workspace holds: it can take the key once it is unlocked. */
export interface HeldSecrets extends Secrets {
  take(key: Uint8Array, unprotected: boolean): void;
  /** A copy of the key itself, for wrapping it anew and for the engine's other thread. */
  copy(): Buffer;
  /** True where this is the key that is held. */
  holds(key: Uint8Array): boolean;
}

export const lockedFailure = (): Failure =>
  new Failure('locked', 'The secret key of this project is protected. Give the passphrase to go on.');

/** Holds a key, or, without one, waits for it. */
export function secretsFrom(given: Uint8Array | undefined, protectedByNothing: boolean): HeldSecrets {
  let key: Buffer | undefined;
  let unprotected = protectedByNothing;
  const derived = new Map<string, Buffer>();
  const held = (): Buffer => {
    if (!key) throw lockedFailure();
    return key;
  };
  const secrets: HeldSecrets = {
    get unprotected() {
      return unprotected;
    },
    get locked() {
      return key === undefined;
    },
    derive(purpose) {
      let bytes = derived.get(purpose);
      if (!bytes)
        derived.set(
          purpose,
          (bytes = Buffer.from(hkdfSync('sha256', held(), Buffer.alloc(0), `fairpack:${purpose}`, 32))),
        );
      return bytes;
    },
    take(fresh, lies) {
      unprotected = lies;
      if (key && secrets.holds(fresh)) return;
      key?.fill(0);
      // Whoever still uses bytes of the old key keeps them whole: they are dropped, not wiped.
      derived.clear();
      key = Buffer.from(fresh);
    },
    copy: () => Buffer.from(held()),
    holds: (other) => other.length === held().length && timingSafeEqual(other, held()),
  };
  if (given) secrets.take(given, protectedByNothing);
  return secrets;
}

const ready = new WeakMap<Uint8Array, KeyObject>();
/**
 * A derived key as the operations take it, made ready once for as long as its bytes are held: making one ready takes several
 * times as long as using it. Bytes that were given here must not change.
 */
export function readyKey(key: Uint8Array): KeyObject {
  let made = ready.get(key);
  if (!made) ready.set(key, (made = createSecretKey(key)));
  return made;
}

/** HMAC-SHA-256 of a text under one of the derived keys. */
export const keyed = (key: Uint8Array, text: string): Buffer =>
  createHmac('sha256', readyKey(key)).update(text).digest();

/** The same for many texts under one key. */
export function keyedUnder(key: Uint8Array): (text: string) => Buffer {
  const made = readyKey(key);
  return (text) => createHmac('sha256', made).update(text).digest();
}
