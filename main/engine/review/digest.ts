/** The digest that signatures are bound to: everything that decides what a release would hold. */
import { createHash } from 'node:crypto';
import { currentPlan } from '../deidentify/handlers.ts';
import type { ReadingWorkspace } from '../step.ts';
import { leftOutScope } from '../store/residual.ts';
import { contentDigest, decisionsWithout } from '../store/review.ts';

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

/** Follows the rules and their edition, every decision but signatures and objects left out after the search, the included objects, the clinical table and the program. */
export const reviewDigest = (workspace: ReadingWorkspace): string =>
  digestOf({
    program: workspace.programVersion,
    plan: currentPlan(workspace).digest,
    content: contentDigest(workspace.db),
    decisions: decisionsWithout(workspace.db, unbound),
  });
