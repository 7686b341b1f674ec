/** A check is data: what was found, why it matters, what to do. Each step owns its checks; review collects them. */
import { z } from 'zod';
import { Nothing, query } from './method.ts';
import { StepId } from './steps.ts';

export const Check = z.strictObject({
  /** `<step>.<name>`, stable over versions: waivers and reports refer to it. */
  id: z.string(),
  step: StepId,
  title: z.string(),
  /** One plain sentence on why it matters. */
  why: z.string(),
  /** Who says so: a paragraph of the standard, a paper, a rule of the archive. */
  guideline: z.string(),
  severity: z.enum(['block', 'warn', 'info']),
  /** Privacy checks can be neither waived nor lifted by a draft. */
  kind: z.enum(['privacy', 'data', 'documentation']),
  status: z.enum(['pass', 'fail', 'waived', 'not-applicable']),
  evidence: z.strictObject({ text: z.string(), link: z.string().optional() }),
  fix: z.strictObject({ text: z.string(), link: z.string().optional() }).optional(),
  waiver: z.strictObject({ role: z.string(), reason: z.string() }).optional(),
});
export type Check = z.infer<typeof Check>;

export const checksMethods = {
  'checks.list': query(z.strictObject({ step: StepId.optional() }), z.array(Check)),
  'checks.summary': query(
    Nothing,
    z.strictObject({
      blocking: z.number().int(),
      privacy: z.number().int(),
      warning: z.number().int(),
      holding: z.number().int(),
    }),
  ),
};
