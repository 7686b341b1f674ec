/** The nine steps, in the order a curator walks them, and the one sentence each answers with. */
import { z } from 'zod';
import { Nothing, query } from './method.ts';

export const stepIds = [
  'library',
  'quality',
  'deidentify',
  'cohort',
  'labels',
  'reference',
  'license',
  'review',
  'release',
] as const;
export const StepId = z.enum(stepIds);
export type StepId = z.infer<typeof StepId>;

/** A sentence in pieces; a piece with a link is a number that leads to its rows (`#/quality?kind=gap`). */
export const Sentence = z.array(z.strictObject({ text: z.string(), link: z.string().optional() }));
export type Sentence = z.infer<typeof Sentence>;
export const plain = (sentence: Sentence): string => sentence.map((piece) => piece.text).join('');

export const StepSummary = z.strictObject({
  id: StepId,
  headline: Sentence,
  checks: z.strictObject({
    total: z.number().int(),
    hold: z.number().int(),
    warn: z.number().int(),
    block: z.number().int(),
  }),
  /** What waits for a person: decisions, not warnings. */
  waiting: z.number().int(),
});
export type StepSummary = z.infer<typeof StepSummary>;

export const stepsMethods = {
  'steps.summary': query(Nothing, z.strictObject({ steps: z.array(StepSummary), next: StepId.optional() })),
};
