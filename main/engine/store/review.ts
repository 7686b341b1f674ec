/** What the review digest is made of: decisions, clinical rows and the content of the included instances. */
import { createHash } from 'node:crypto';
import { statement, type Database } from './database.ts';
import { includedInstances } from './included.ts';
import { remember } from './remember.ts';

/** SHA-256 (hex) over identity and header of every included instance and over the clinical table, free of row ids. */
export const contentDigest = (db: Database): string =>
  remember(db, 'review.content', () => {
    const hash = createHash('sha256');
    const instances = statement<[], [string, string, number]>(
      db,
      `SELECT sop_uid, header_digest, size FROM ${includedInstances} ORDER BY sop_uid, header_digest, size`,
    );
    for (const row of instances.raw().iterate() as Iterable<[string, string, number]>)
      hash.update(`${row.join('|')}\n`);
    const clinical = statement<[], [string]>(db, 'SELECT cells FROM clinical_row ORDER BY row').raw();
    for (const [cells] of clinical.iterate() as Iterable<[string]>) hash.update(`${cells}\n`);
    return hash.digest('hex');
  });

/** The number of the last entry of the audit trail: every decision that is set or taken back adds one (see `decisions.ts`). */
export const lastDecision = (db: Database): number =>
  statement<[], number>(db, 'SELECT coalesce(max(seq), 0) FROM audit').pluck().get()!;

/** Every decision that stands, but those of some scopes, in a fixed order. */
export const decisionsWithout = (
  db: Database,
  scopes: readonly string[],
): { scope: string; key: string; value: string }[] =>
  statement<[string], { scope: string; key: string; value: string }>(
    db,
    'SELECT scope, key, value FROM decision WHERE scope NOT IN (SELECT value FROM json_each(?)) ORDER BY scope, key',
  ).all(JSON.stringify(scopes));
