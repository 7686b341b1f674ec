/** Audit trails of written objects: each distinct one is kept once, and rules are kept by number. */
import type { FileTrail } from '../deidentify/types.ts';
import { statement, type Database } from './database.ts';

/** What the details of an output say of its trail. */
export interface StoredTrail {
  digest: string;
  /** Number of elements by rule. */
  rules: [rule: number, elements: number][];
}

/** Keeps a trail and gives what stands for it. `rows` may be missing where another object of the batch brought them. */
export function saveTrail(db: Database, { digest, rows, rules }: FileTrail): StoredTrail {
  if (rows) statement(db, 'INSERT OR IGNORE INTO trail (digest, rows) VALUES (?, ?)').run(digest, rows);
  const add = statement(db, 'INSERT OR IGNORE INTO trail_rule (action, rule) VALUES (?, ?)');
  const find = statement<[string, string], number>(
    db,
    'SELECT id FROM trail_rule WHERE action = ? AND rule = ?',
  ).pluck();
  return {
    digest,
    rules: rules.map(([action, rule, elements]) => {
      let id = find.get(action, rule);
      if (id === undefined) {
        add.run(action, rule);
        id = find.get(action, rule)!;
      }
      return [id, elements];
    }),
  };
}

export const trailRules = (db: Database): Map<number, { action: string; rule: string }> =>
  new Map(
    statement<[], { id: number; action: string; rule: string }>(db, 'SELECT id, action, rule FROM trail_rule')
      .all()
      .map(({ id, ...rule }) => [id, rule]),
  );

export interface AuditedOutput {
  state: 'written' | 'withheld';
  reason: string | null;
  details: string;
  release: string;
  version: string;
  at: string;
}

/** What became of an object in the newest release that has seen it. */
export const newestOutput = (db: Database, instance: number): AuditedOutput | undefined =>
  statement<[number], AuditedOutput>(
    db,
    `SELECT output.state, output.reason, output.details, release.name AS release, release.version, release.started_at AS at
     FROM output JOIN release ON release.id = output.release WHERE output.instance = ? ORDER BY release.id DESC LIMIT 1`,
  ).get(instance);

export const trailRows = (db: Database, digest: string): Buffer | undefined =>
  statement<[string], Buffer>(db, 'SELECT rows FROM trail WHERE digest = ?').pluck().get(digest);

/** Who last chose the confidentiality profile before a moment, and when. */
export const profileActor = (db: Database, scope: string, before: string): { actor: string; at: string } | undefined =>
  statement<[string, string], { actor: string; at: string }>(
    db,
    'SELECT actor, at FROM audit WHERE scope = ? AND at <= ? ORDER BY seq DESC LIMIT 1',
  ).get(scope, before);
