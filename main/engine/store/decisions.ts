/** What the curator decided: the value that holds now, the audit trail chained by hash, undo and redo. */
import { createHash } from 'node:crypto';
import type { AuditRow } from '#shared/contract/workspace.ts';
import type { StepId } from '#shared/contract/steps.ts';
import { noteChange, readPart } from './changes.ts';
import { statement, type Database } from './database.ts';

/** One decision: `value` replaces what stood under (scope, key); undefined removes it. */
export interface Change {
  scope: string;
  key: string;
  value: unknown;
}
export interface Act {
  step: StepId;
  /** In words, for the undo button: `keep "Thorax nativ"`. May hold values of files: stays in the workspace. */
  title: string;
  changes: Change[];
}
export interface Decisions {
  /** Writes an act in one transaction; changes that change nothing are left out. Returns the number that did. */
  decide(act: Act): number;
  undo(): void;
  redo(): void;
}

/** Applied inside the same transaction whenever a decision of this scope changes, so that derived columns never lag. */
export type Apply = (db: Database, key: string, value: unknown) => void;

/** As which the decisions of one scope are watched: an answer that asks for one is not touched by those of others. */
const partOf = (scope: string): string => `decision of ${scope}`;

/** The decision that holds under (scope, key), or undefined. */
export function readDecision<T>(db: Database, scope: string, key = ''): T | undefined {
  const text = readPart(partOf(scope), () =>
    statement<[string, string], string>(db, 'SELECT value FROM decision WHERE scope = ? AND key = ?')
      .pluck()
      .get(scope, key),
  );
  return text === undefined ? undefined : (JSON.parse(text) as T);
}

/** Every decision of a scope by key. */
export function readDecisions<T>(db: Database, scope: string): Map<string, T> {
  const rows = readPart(partOf(scope), () =>
    statement<[string], { key: string; value: string }>(db, 'SELECT key, value FROM decision WHERE scope = ?').all(
      scope,
    ),
  );
  return new Map(rows.map((row) => [row.key, JSON.parse(row.value) as T]));
}

interface Stored {
  seq: number;
  act: number;
  scope: string;
  key: string;
  before: string | null;
  after: string | null;
  undoes: number | null;
  title: string;
  step: StepId;
}

/** The last act that stands and the last one taken back, found by replaying which acts undo which. */
export function history(db: Database): { undo: Stored | null; redo: Stored | null } {
  // Acts in order; an undo act pops the done stack, a redo act (an undo of an undo) pops the undone stack.
  const acts = statement<[], Stored>(
    db,
    'SELECT max(seq) AS seq, act, scope, key, before, after, undoes, title, step FROM audit GROUP BY act ORDER BY act DESC LIMIT 500',
  )
    .all()
    .reverse();
  const done: Stored[] = [];
  const undone: Stored[] = [];
  const byAct = new Map(acts.map((act) => [act.act, act]));
  for (const act of acts) {
    if (act.undoes === null) {
      done.push(act);
      undone.length = 0;
      continue;
    }
    const target = byAct.get(act.undoes);
    if (target && target.undoes !== null) {
      // Taking back an undo: the original stands again.
      const original = undone.pop();
      if (original) done.push(original);
    } else {
      const original = done.pop();
      if (original) undone.push({ ...original, undoes: act.act });
    }
  }
  return { undo: done.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

export function createDecisions(
  db: Database,
  actor: string,
  applyTo: ReadonlyMap<string, Apply>,
  now = () => new Date(),
): Decisions {
  const set = statement<[string, string, string]>(
    db,
    'INSERT INTO decision VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const unset = statement<[string, string]>(db, 'DELETE FROM decision WHERE scope = ? AND key = ?');
  const current = statement<[string, string], string>(
    db,
    'SELECT value FROM decision WHERE scope = ? AND key = ?',
  ).pluck();
  const insert = statement<unknown[]>(
    db,
    `INSERT INTO audit (at, actor, step, title, scope, key, before, after, act, undoes, previous, hash)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const last = statement<[], { hash: string; act: number }>(
    db,
    'SELECT hash, act FROM audit ORDER BY seq DESC LIMIT 1',
  );
  const nextAct = statement<[], number>(db, 'SELECT coalesce(max(act), 0) + 1 FROM audit').pluck();

  function write(
    step: StepId,
    title: string,
    changes: { scope: string; key: string; after: string | null }[],
    undoes: number | null,
  ): number {
    let changed = 0;
    db.transaction(() => {
      const act = nextAct.get() as number;
      let previous = last.get()?.hash ?? '';
      for (const { scope, key, after } of changes) {
        const before = current.get(scope, key) ?? null;
        if (before === after) continue;
        if (after === null) unset.run(scope, key);
        else set.run(scope, key, after);
        noteChange(db, partOf(scope));
        applyTo.get(scope)?.(db, key, after === null ? undefined : (JSON.parse(after) as unknown));
        const at = now().toISOString();
        const hash = createHash('sha256')
          .update(JSON.stringify([previous, at, actor, step, title, scope, key, before, after, act, undoes]))
          .digest('hex');
        insert.run(at, actor, step, title, scope, key, before, after, act, undoes, previous, hash);
        previous = hash;
        changed += 1;
      }
    })();
    return changed;
  }

  function takeBack(act: Stored, actNumber: number, title: string): void {
    const rows = statement<[number], Stored>(db, 'SELECT * FROM audit WHERE act = ? ORDER BY seq DESC').all(actNumber);
    write(
      act.step,
      title,
      rows.map((row) => ({ scope: row.scope, key: row.key, after: row.before })),
      actNumber,
    );
  }

  return {
    decide: ({ step, title, changes }) =>
      write(
        step,
        title,
        changes.map(({ scope, key, value }) => ({
          scope,
          key,
          after: value === undefined ? null : JSON.stringify(value),
        })),
        null,
      ),
    undo() {
      const { undo } = history(db);
      if (undo) takeBack(undo, undo.act, `undo: ${undo.title}`);
    },
    redo() {
      const { redo } = history(db);
      if (redo?.undoes) takeBack(redo, redo.undoes, `redo: ${redo.title}`);
    },
  };
}

/** A page of the audit trail, newest first. */
export function auditPage(db: Database, offset: number, limit: number): { total: number; rows: AuditRow[] } {
  const total = statement<[], number>(db, 'SELECT count(*) FROM audit').pluck().get() as number;
  const rows = statement<[number, number], AuditRow>(
    db,
    'SELECT seq, at, actor, scope, key, before, after, hash FROM audit ORDER BY seq DESC LIMIT ? OFFSET ?',
  ).all(limit, offset);
  return { total, rows };
}

/** True when every row's hash follows from its content and its predecessor: nothing was edited behind our back. */
export function auditHolds(db: Database): boolean {
  let previous = '';
  const rows = db.prepare('SELECT * FROM audit ORDER BY seq').iterate() as Iterable<Record<string, unknown>>;
  for (const row of rows) {
    const { at, actor, step, title, scope, key, before, after, act, undoes, hash } = row;
    const expected = createHash('sha256')
      .update(JSON.stringify([previous, at, actor, step, title, scope, key, before, after, act, undoes]))
      .digest('hex');
    if (row['previous'] !== previous || hash !== expected) return false;
    previous = expected;
  }
  return true;
}
