/** What stands for a patient and for a UID: derived under the workspace key, the same in every file and batch. */
import { createHash } from 'node:crypto';
import { keyed } from '../secrets.ts';
import type { Identifier, Identity } from './types.ts';

// Prefixes of UIDs that name things of the standards, not objects of a hospital.
const wellKnownPrefixes = ['1.2.840.10008.', '2.16.840.1.113883.6.'];

/** True for UIDs registered by DICOM (PS3.6) and for HL7's code systems: the same everywhere, so never replaced. */
export const isWellKnownUid = (uid: string): boolean => wellKnownPrefixes.some((prefix) => uid.startsWith(prefix));

const knownUids = new Map<string, string>();
let knownKey: Uint8Array | undefined;

/**
 * The UID that stands for `uid`: 2.25. and the decimal of 128 bits of HMAC-SHA-256 (PS3.5 B.2, PS3.15 E.3.9), one and
 * the same for every reference under one key. Well-known UIDs come back as they are.
 */
export function newUid(uidKey: Uint8Array, uid: string): string {
  if (isWellKnownUid(uid)) return uid;
  if (knownKey !== uidKey || knownUids.size > 100_000) {
    knownUids.clear();
    knownKey = uidKey;
  }
  let found = knownUids.get(uid);
  if (found === undefined) {
    const bits = keyed(Buffer.from(uidKey.buffer, uidKey.byteOffset, uidKey.byteLength), uid).subarray(0, 16);
    found = `2.25.${BigInt(`0x${bits.toString('hex')}`).toString()}`;
    knownUids.set(uid, found);
  }
  return found;
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const patientText = (scope: string, patientId: string, attempt: number): string =>
  JSON.stringify(attempt === 0 ? [scope, patientId] : [scope, patientId, attempt]);

/** `FP-` and eight characters of Crockford's base 32 (40 bits): says nothing about site or order. */
export function pseudonymOf(key: Buffer, scope: string, patientId: string, attempt = 0): string {
  let bits = keyed(key, patientText(scope, patientId, attempt)).readUIntBE(0, 5);
  let text = '';
  for (let i = 0; i < 8; i++) {
    text = (alphabet[bits % 32] ?? '') + text;
    bits = Math.floor(bits / 32);
  }
  return `FP-${text}`;
}

export const earliestOffset = -3500;
export const latestOffset = -1700;

/** Whole days by which a patient's dates move: −3500 … −1700, not to be derived without the key. */
export function dayOffsetOf(key: Buffer, scope: string, patientId: string): number {
  const span = latestOffset - earliestOffset + 1;
  return earliestOffset + (keyed(key, patientText(scope, patientId, 0)).readUIntBE(0, 6) % span);
}

export interface KnownPatient {
  id: number;
  scope: string;
  patientId: string;
}

/** Pseudonyms of all patients of a workspace; of two that collide the one indexed first keeps its own. */
export function pseudonyms(key: Buffer, patients: Iterable<KnownPatient>): Map<number, string> {
  const taken = new Set<string>();
  const found = new Map<number, string>();
  for (const { id, scope, patientId } of patients) {
    let pseudonym = '';
    for (let attempt = 0; pseudonym === '' || taken.has(pseudonym); attempt++)
      pseudonym = pseudonymOf(key, scope, patientId, attempt);
    taken.add(pseudonym);
    found.set(id, pseudonym);
  }
  return found;
}

/** Completes an identity by the digest that goes into the key of each of its outputs. */
export function identityOf(pseudonym: string, dayOffset: number, identifiers: readonly Identifier[]): Identity {
  const byText = new Map(
    identifiers.flatMap(({ kind, value }): [string, Identifier][] =>
      value.trim() === '' ? [] : [[`${kind} ${value.trim()}`, { kind, value: value.trim() }]],
    ),
  );
  const sorted = [...byText].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, identifier]) => identifier);
  const digest = createHash('sha256')
    .update(JSON.stringify([pseudonym, dayOffset, sorted]))
    .digest('hex');
  return { pseudonym, dayOffset, identifiers: sorted, digest };
}
