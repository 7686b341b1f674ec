/** What stands for a patient and for a UID: derived under the workspace key, the same in every file and batch. */
import { createHash } from 'node:crypto';
import { keyed, keyedUnder } from '../secrets.ts';
import type { Identifier, Identity } from './types.ts';

// Below these stand UIDs that name things of the standards, not objects of a hospital.
const standardRoots = ['1.2.840.10008.', '2.16.840.1.113883.6.'];
const wellKnown = [/^1\.2\.840\.10008(\.\d{1,2})(\.\d{1,4}){0,11}$/, /^2\.16\.840\.1\.113883\.6(\.\d{1,6}){1,4}$/];

/**
 * True for UIDs registered by DICOM (PS3.6), for HL7's code systems and for coding schemes of published programs: the same everywhere, so never replaced. Both count
 * in small numbers; a long one under their roots is none of theirs and may be a date or an ID.
 */
export const isWellKnownUid = (uid: string): boolean =>
  ((uid.startsWith('1.2.840.10008') || uid.startsWith('2.16.840.1.113883.6')) &&
    wellKnown.some((form) => form.test(uid))) ||
  toolSchemeUids.has(uid);

// Coding schemes of DCMTK, QIICR and PixelMed, as these programs write them into every object.
const toolSchemeUids: ReadonlySet<string> = new Set([
  '1.2.276.0.7230010.3.0.0.1',
  '1.3.6.1.4.1.43046.3.0.0',
  '1.3.6.1.4.1.5962.98.1',
]);

const creatorVersion = 0x00089123;
/** Philips, Siemens without its devices, GE, Canon, Kodak, Varian, DCMTK: in short numbers, as serial numbers and days are none. */
const makersSoftware =
  /^1\.(?:3\.46\.670589|3\.12\.2\.1107(?!\.5\.)|2\.840\.113619|2\.392\.200036|2\.840\.113564|2\.246\.352|2\.276\.0\.7230010\.3)(?:\.\d{1,3}){1,6}$/;
/** True for a Creator-Version UID (0008,9123) that says which software of a maker wrote an object: the same for all its patients. */
export const isSoftwareUid = (tag: number, uid: string): boolean => tag === creatorVersion && makersSoftware.test(uid);

export const defaultUidRoot = '2.25';
const longestUid = 64; // characters (PS3.5 9.1)
const shortestPart = 25; // digits after the root: 83 bits, so that a million objects do not meet
export const longestRoot = longestUid - 1 - shortestPart;

/** Why a text cannot be the root of new UIDs, or undefined. */
export function uidRootFault(root: string): string | undefined {
  if (!/^[012](\.(0|[1-9]\d*))+$/.test(root))
    return 'is no UID root: numbers with dots between them, the first 0, 1 or 2, no leading zeros, no dot at the end';
  const [first = '', second = ''] = root.split('.');
  if (first !== '2' && Number(second) > 39) return `cannot exist: under ${first} the second number is at most 39`;
  if (standardRoots.some((standard) => `${root}.`.startsWith(standard)))
    return 'belongs to a standard, which alone gives names below it';
  if (root.length > longestRoot)
    return `is too long: at most ${longestRoot} characters, because a UID has ${longestUid} and the rest has to be unique`;
  return undefined;
}

const knownUids = new Map<string, string>();
/** UIDs that are kept for the next reference to them, some hundred bytes each in every thread; what a study refers to lies close together. */
const mostKnown = 20_000;
let knownKey: Uint8Array | undefined;
let knownRoot = '';
let under = keyedUnder(new Uint8Array(32));
let recorded: Map<string, string> | undefined;

/** Runs `work`, which must not wait for anything, and tells every UID that it replaced: old to new. May be used inside itself. */
export function recordUids<T>(work: () => T): { value: T; uids: Map<string, string> } {
  const outer = recorded;
  const uids = new Map<string, string>();
  recorded = uids;
  try {
    return { value: work(), uids };
  } finally {
    recorded = outer;
    if (outer) recordAgain(uids);
  }
}

/** Tells UIDs that were replaced before as replaced now. */
export function recordAgain(uids: ReadonlyMap<string, string>): void {
  if (recorded) for (const [old, fresh] of uids) recorded.set(old, fresh);
}

/** Each batch brings a copy of the key: what is known holds on where it is the same. */
function readyFor(uidKey: Uint8Array, root: string): void {
  const same = knownKey !== undefined && Buffer.compare(knownKey, uidKey) === 0;
  if (!same) under = keyedUnder(uidKey);
  if (!same || knownRoot !== root || knownUids.size > mostKnown) knownUids.clear();
  knownKey = uidKey;
  knownRoot = root;
}

/**
 * The UID that stands for `uid`: the root and the decimal of 128 bits of HMAC-SHA-256, fewer under a root that is too
 * long for them (PS3.5 B.2, PS3.15 E.3.9); one and the same for every reference under one key. Well-known UIDs come back
 * as they are.
 */
export function newUid(uidKey: Uint8Array, uid: string, root = defaultUidRoot): string {
  if (isWellKnownUid(uid)) return uid;
  if (knownKey !== uidKey || knownRoot !== root || knownUids.size > mostKnown) readyFor(uidKey, root);
  let found = knownUids.get(uid);
  if (found === undefined) {
    const bits = under(uid).subarray(0, 16);
    const number = BigInt(`0x${bits.toString('hex')}`) % 10n ** BigInt(longestUid - 1 - root.length);
    found = `${root}.${number.toString()}`;
    knownUids.set(uid, found);
  }
  recorded?.set(uid, found);
  return found;
}

export const earliestOffset = -3500;
export const latestOffset = -1700;

/** Whole days by which a patient's dates move: −3500 … −1700, not to be derived without the key. */
export function dayOffsetOf(key: Buffer, scope: string, patientId: string): number {
  const span = latestOffset - earliestOffset + 1;
  return earliestOffset + (keyed(key, JSON.stringify([scope, patientId])).readUIntBE(0, 6) % span);
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
