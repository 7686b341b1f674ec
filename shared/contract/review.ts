/** Step 8: every check in one list, waivers with a role and a reason, signatures bound to what was seen. */
import { z } from 'zod';
import { command, Nothing, query } from './method.ts';

export const Signature = z.strictObject({
  name: z.string(),
  role: z.string(),
  statement: z.string(),
  at: z.string(),
  /** Digest of everything that was under review when it was signed. */
  reviewed: z.string(),
  /** False when something changed since: the signature no longer counts. */
  current: z.boolean(),
});
export type Signature = z.infer<typeof Signature>;

export const reviewMethods = {
  'review.state': query(Nothing, z.strictObject({ digest: z.string(), signatures: z.array(Signature) })),
  'review.sign': command(
    z.strictObject({
      name: z.string().min(1).max(120),
      role: z.string().min(1).max(120),
      statement: z.string().min(1).max(2000),
      /** The digest the signer looked at; refused when it is no longer the current one. */
      reviewed: z.string(),
    }),
    Nothing,
  ),
  'review.withdrawSignature': command(z.strictObject({ name: z.string() }), Nothing),
  'review.waive': command(
    z.strictObject({ check: z.string(), role: z.string().min(1).max(120), reason: z.string().min(10).max(2000) }),
    Nothing,
  ),
  'review.unwaive': command(z.strictObject({ check: z.string() }), Nothing),
};
