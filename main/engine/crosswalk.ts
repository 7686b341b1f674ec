/** Who became whom: written only sealed under a key derived from the workspace key, and never plain on disk. */
import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import { z } from 'zod';
import { Failure } from '#shared/failure.ts';
import { ownBytes } from './own-bytes.ts';
import { readyKey } from './secrets.ts';
import { countRows, forgetRows, rowsOfKind, revisionOf, saveRows, type SealedRow } from './store/crosswalk.ts';
import type { Database } from './store/database.ts';

/** What is kept, by kind. */
const Kinds = {
  /** A UID that was replaced in a written file. */
  uid: z.strictObject({ old: z.string(), new: z.string() }),
  /** A patient of whom something was written. */
  patient: z.strictObject({ scope: z.string(), id: z.string(), pseudonym: z.string(), offset: z.number().int() }),
  /** A name that was given under a rule; its mark alone tells to whom. */
  name: z.strictObject({ rule: z.string(), pseudonym: z.string() }),
  /** A row of the curator's own table. */
  table: z.strictObject({
    table: z.string(),
    line: z.number().int(),
    original: z.string(),
    pseudonym: z.string(),
    issuer: z.string(),
  }),
  /** What must not be found in a package any more, of somebody who withdrew. */
  withdrawn: z.strictObject({ act: z.string(), token: z.string(), what: z.enum(['pseudonym', 'uid', 'path']) }),
} as const;
export type CrosswalkKind = keyof typeof Kinds;
export type CrosswalkEntry<K extends CrosswalkKind> = z.infer<(typeof Kinds)[K]>;
export type { SealedRow };

const [nonceLength, tagLength, markLength] = [12, 16, 16]; // bytes

/** A keyed digest: the same parts give the same mark, and nobody without the key can tell of whom. */
export const markOf = (key: Uint8Array, kind: CrosswalkKind, parts: readonly (string | number)[]): Buffer =>
  createHmac('sha256', readyKey(key))
    .update(JSON.stringify([kind, ...parts]))
    .digest()
    .subarray(0, markLength);

/** Seals one entry under `key` (derived for "crosswalk"). Workers use it, so that nothing plain leaves them. */
export function sealEntry<K extends CrosswalkKind>(
  key: Uint8Array,
  kind: K,
  entry: CrosswalkEntry<K>,
  mark: Uint8Array = markOf(key, kind, Object.values(entry)),
): SealedRow {
  const nonce = randomBytes(nonceLength);
  const seal = createCipheriv('aes-256-gcm', readyKey(key), nonce);
  seal.setAAD(Buffer.concat([Buffer.from(kind), mark]));
  return {
    kind,
    mark: ownBytes([mark]),
    sealed: ownBytes([nonce, seal.update(JSON.stringify(entry)), seal.final(), seal.getAuthTag()]),
  };
}

function openRow<K extends CrosswalkKind>(key: Uint8Array, kind: K, { mark, sealed }: SealedRow): CrosswalkEntry<K> {
  try {
    const open = createDecipheriv('aes-256-gcm', readyKey(key), sealed.subarray(0, nonceLength));
    open.setAAD(Buffer.concat([Buffer.from(kind), mark]));
    open.setAuthTag(sealed.subarray(-tagLength));
    const text = Buffer.concat([open.update(sealed.subarray(nonceLength, -tagLength)), open.final()]).toString('utf8');
    return Kinds[kind].parse(JSON.parse(text)) as CrosswalkEntry<K>;
  } catch {
    throw new Failure(
      'workspace-damaged',
      'private/crosswalk.sqlite does not fit the key of this project, or was changed. Restore both from one copy.',
    );
  }
}

export interface Crosswalk {
  save(rows: Iterable<SealedRow>): void;
  add<K extends CrosswalkKind>(kind: K, entries: Iterable<CrosswalkEntry<K>>): void;
  /** Entries whose mark is about less than the whole entry. */
  addMarked<K extends CrosswalkKind>(kind: K, entries: Iterable<{ mark: Uint8Array; entry: CrosswalkEntry<K> }>): void;
  /** Every entry of a kind with its mark, in an order that tells nothing; bounded memory. */
  entries<K extends CrosswalkKind>(kind: K): Generator<{ mark: Uint8Array; entry: CrosswalkEntry<K> }>;
  count(kind: CrosswalkKind): number;
  /** Of a new key the old rows say nothing. */
  forget(): void;
  /** Moves whenever something of the kind was saved, by whichever thread. */
  revision(kind: CrosswalkKind): number;
}

function* each<T, R>(values: Iterable<T>, change: (value: T) => R): Generator<R> {
  for (const value of values) yield change(value);
}

/** `key` is asked for with each use: a locked project has none. */
export function crosswalkOver(db: Database, key: () => Uint8Array): Crosswalk {
  return {
    save: (rows) => saveRows(db, rows),
    add(kind, entries) {
      const held = key();
      saveRows(
        db,
        each(entries, (entry) => sealEntry(held, kind, entry)),
      );
    },
    addMarked(kind, entries) {
      const held = key();
      saveRows(
        db,
        each(entries, ({ mark, entry }) => sealEntry(held, kind, entry, mark)),
      );
    },
    *entries(kind) {
      const held = key();
      for (const row of rowsOfKind(db, kind)) yield { mark: row.mark, entry: openRow(held, kind, row) };
    },
    count: (kind) => countRows(db, kind),
    forget: () => forgetRows(db),
    revision: (kind) => revisionOf(db, kind),
  };
}
