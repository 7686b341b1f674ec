/** The digest that signatures are bound to: everything that decides what a release would hold. */
import { createHash } from 'node:crypto';
import { currentPlan } from '../deidentify/handlers.ts';
import type { ReadingWorkspace } from '../step.ts';
import { pixelMark } from '../store/pixels.ts';
import { leftOutScope } from '../store/residual.ts';
import type { Database } from '../store/database.ts';
import { contentDigest, decisionsWithout, lastDecision } from '../store/review.ts';

export const signatureScope = 'review.signature';

/** Pure: SHA-256 (hex) of the parts. */
export const digestOf = (parts: {
  program: string;
  plan: string;
  content: string;
  decisions: readonly { scope: string; key: string; value: string }[];
}): string => {
  const { program, plan, content, decisions } = parts;
  return createHash('sha256')
    .update(JSON.stringify([program, plan, content, decisions.map((row) => [row.scope, row.key, row.value])]))
    .digest('hex');
};

/** What stays out because of what was found in it was out of every package before, so that signatures may stand. */
const unbound = [signatureScope, leftOutScope];

// A review page asks again and again, and a project may hold a decision for each of many thousand texts.
const known = new WeakMap<Database, { key: string; digest: string }>();

/** Follows the rules and their edition, every decision but signatures and objects left out after the search, the included objects, the clinical table and the program. */
export function reviewDigest(workspace: ReadingWorkspace): string {
  const { db, programVersion } = workspace;
  const parts = {
    program: programVersion,
    plan: currentPlan(workspace).digest,
    content: contentDigest(db) + pixelMark(db),
  };
  const key = JSON.stringify([parts, lastDecision(db)]);
  const last = known.get(db);
  if (last?.key === key) return last.digest;
  const digest = digestOf({ ...parts, decisions: decisionsWithout(db, unbound) });
  known.set(db, { key, digest });
  return digest;
}
