/** Decisions: what holds, the chained audit trail, undo and redo as a curator expects them. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  auditHolds,
  auditPage,
  createDecisions,
  history,
  readDecision,
  readDecisions,
  type Decisions,
} from '#engine/store/decisions.ts';
import { openForWriting, type Database } from '#engine/store/database.ts';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

let folder: string;
let db: Database;
let decisions: Decisions;
let applied: [string, unknown][];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairpack-decisions-'));
  db = openForWriting(join(folder, 'project.sqlite'));
  applied = [];
  decisions = createDecisions(
    db,
    'ana',
    new Map([['colour', (_: Database, key: string, value: unknown) => void applied.push([key, value])]]),
  );
});
afterEach(() => {
  db.close();
  rmSync(folder, { recursive: true, force: true });
});

const decide = (title: string, key: string, value: unknown): number =>
  decisions.decide({ step: 'labels', title, changes: [{ scope: 'colour', key, value }] });
const standing = (): Record<string, unknown> => Object.fromEntries(readDecisions(db, 'colour'));

describe('a decision', () => {
  test('replaces, removes, and leaves no trace where it changes nothing', () => {
    expect(decide('set a', 'a', 1)).toBe(1);
    expect(decide('again', 'a', 1)).toBe(0);
    expect(decide('other', 'a', { deep: [2] })).toBe(1);
    expect(readDecision(db, 'colour', 'a')).toEqual({ deep: [2] });
    expect(decide('gone', 'a', undefined)).toBe(1);
    expect(readDecision(db, 'colour', 'a')).toBeUndefined();
    expect(auditPage(db, 0, 10)).toMatchObject({
      total: 3,
      rows: [{ seq: 3, actor: 'ana', before: '{"deep":[2]}', after: null }, {}, {}],
    });
    expect(applied).toEqual([
      ['a', 1],
      ['a', { deep: [2] }],
      ['a', undefined],
    ]);
  });

  test('of many changes is one act, and none of it stands when one part fails', () => {
    const failing = createDecisions(
      db,
      'ana',
      new Map([
        [
          'bad',
          () => {
            throw new Error('no');
          },
        ],
      ]),
    );
    expect(() =>
      failing.decide({
        step: 'labels',
        title: 'both',
        changes: [
          { scope: 'colour', key: 'a', value: 1 },
          { scope: 'bad', key: 'b', value: 1 },
        ],
      }),
    ).toThrow('no');
    expect(standing()).toEqual({});
    expect(auditPage(db, 0, 10).total).toBe(0);
    decisions.decide({
      step: 'labels',
      title: 'both',
      changes: [
        { scope: 'colour', key: 'a', value: 1 },
        { scope: 'colour', key: 'b', value: 2 },
      ],
    });
    decisions.undo();
    expect(standing()).toEqual({});
  });
});

describe('the audit trail', () => {
  test.each([
    ['a value', "UPDATE audit SET after = '9' WHERE seq = 2"],
    ['an actor', "UPDATE audit SET actor = 'bob' WHERE seq = 1"],
    ['a time', "UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE seq = 3"],
    ['a removed row', 'DELETE FROM audit WHERE seq = 2'],
    ['a removed first row', 'DELETE FROM audit WHERE seq = 1'],
    ['a hash', "UPDATE audit SET hash = 'x' WHERE seq = 3"],
  ])('shows that somebody changed %s', (_, sql) => {
    for (const value of [1, 2, 3]) decide('set', 'a', value);
    expect(auditHolds(db)).toBe(true);
    db.exec(sql);
    expect(auditHolds(db)).toBe(false);
  });
});

describe('undo and redo', () => {
  test('walk back and forth, and a new decision ends the way forth', () => {
    decide('one', 'a', 1);
    decide('two', 'a', 2);
    expect(history(db)).toMatchObject({ undo: { title: 'two' }, redo: null });
    decisions.undo();
    decisions.undo();
    expect(standing()).toEqual({});
    decisions.undo();
    expect(history(db)).toMatchObject({ undo: null, redo: { title: 'one' } });
    decisions.redo();
    expect(standing()).toEqual({ a: 1 });
    expect(history(db)).toMatchObject({ undo: { title: 'one' }, redo: { title: 'two' } });
    decide('three', 'b', 3);
    expect(history(db)).toMatchObject({ undo: { title: 'three' }, redo: null });
    decisions.redo();
    expect(standing()).toEqual({ a: 1, b: 3 });
  });

  test('agree with a plain stack of states for any sequence of acts', () => {
    const act = fc.oneof(
      fc.record({
        type: fc.constant('decide' as const),
        key: fc.constantFrom('a', 'b'),
        value: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
      }),
      fc.constant({ type: 'undo' as const }),
      fc.constant({ type: 'redo' as const }),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        db.exec('DELETE FROM decision; DELETE FROM audit;');
        let [past, now, future] = [
          [] as Record<string, unknown>[],
          {} as Record<string, unknown>,
          [] as Record<string, unknown>[],
        ];
        for (const one of acts) {
          if (one.type === 'decide') {
            const next = { ...now };
            if (one.value === undefined) delete next[one.key];
            else next[one.key] = one.value;
            if (decide('set', one.key, one.value) > 0) [past, now, future] = [[...past, now], next, []];
          } else if (one.type === 'undo') {
            decisions.undo();
            const last = past.at(-1);
            if (last) [past, now, future] = [past.slice(0, -1), last, [now, ...future]];
          } else {
            decisions.redo();
            const next = future[0];
            if (next) [past, now, future] = [[...past, now], next, future.slice(1)];
          }
          expect(standing()).toEqual(now);
          expect(history(db).undo === null).toBe(past.length === 0);
          expect(history(db).redo === null).toBe(future.length === 0);
        }
        expect(auditHolds(db)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
