/** Answers to whole-collection questions: kept while nothing changes, and not a moment longer. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { remember } from '#engine/store/remember.ts';
import { startTestEngine, type TestEngine } from '../../fixtures/engine.ts';

let engine: TestEngine;
beforeEach(() => (engine = startTestEngine()));
afterEach(() => engine.close());

const change = (): void =>
  void engine.workspace.db.exec(
    `INSERT INTO setting VALUES ('test', hex(randomblob(4))) ON CONFLICT DO UPDATE SET value = excluded.value`,
  );

it('is computed once for a state of the database and a key', () => {
  const { db } = engine.workspace;
  let times = 0;
  const ask = (key?: string): number => remember(db, 'test.times', () => (times += 1), key);
  expect([ask(), ask()]).toEqual([1, 1]);
  change();
  expect([ask(), ask()]).toEqual([2, 2]);
  expect([ask('other'), ask('other'), ask()]).toEqual([3, 3, 4]);
});

it('is let go of when anything is asked after a change, whatever it is', async () => {
  const { db } = engine.workspace;
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = new WeakRef(remember(db, 'test.large', () => ({ rows: new Array(1000).fill(0) })));
  const isHeld = async (): Promise<boolean> => {
    // What a WeakRef showed stays until the task ends.
    await new Promise((resolve) => setImmediate(resolve));
    collect();
    return held.deref() !== undefined;
  };
  expect(await isHeld()).toBe(true);
  change();
  remember(db, 'test.other', () => 1);
  expect(await isHeld()).toBe(false);
});
