/** Step 2: duplicates, mixed series, missing slices, and what to leave out because of them. */
import { z } from 'zod';
import { command, Id, Nothing, Page, query, rowsOf } from './method.ts';

export const findingKinds = [
  'duplicate-identical',
  'duplicate-different',
  'mixed-patients',
  'mixed-studies',
  'mixed-geometry',
  'missing-slices',
  'doubled-slices',
  'uneven-slices',
] as const;
export const Finding = z.strictObject({
  /** Stable over re-indexing: kind and the UID or ID it is about. */
  key: z.string(),
  kind: z.enum(findingKinds),
  severity: z.enum(['block', 'warn']),
  title: z.string(),
  /** What was found, with numbers. */
  detail: z.string(),
  series: Id.nullable(),
  patientId: z.string(),
  description: z.string(),
  instances: z.number().int(),
  /** `open` waits for a person. */
  state: z.enum(['open', 'accepted', 'left-out']),
  reason: z.string().nullable(),
});
export type Finding = z.infer<typeof Finding>;

export const qualityMethods = {
  'quality.kinds': query(
    Nothing,
    z.array(
      z.strictObject({
        kind: z.enum(findingKinds),
        title: z.string(),
        why: z.string(),
        found: z.number().int(),
        open: z.number().int(),
      }),
    ),
  ),
  'quality.findings': query(
    z.strictObject({
      ...Page,
      kind: z.enum(findingKinds).optional(),
      state: z.enum(['open', 'accepted', 'left-out']).optional(),
    }),
    rowsOf(Finding),
  ),
  /** Leaves the finding's instances out (for doubles: all but the first), accepts it with a reason, or reopens it. */
  'quality.decide': command(
    z.strictObject({
      keys: z.array(z.string()).min(1).max(500),
      decision: z.enum(['accept', 'leave-out', 'reopen']),
      reason: z.string().default(''),
    }),
    z.strictObject({ changed: z.number().int() }),
  ),
};
