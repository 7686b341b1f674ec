/** Step 6: how the reference standard (the "ground truth") was made. */
import { z } from 'zod';
import { command, Nothing, query } from './method.ts';

export const referenceTypes = [
  'histopathology',
  'surgery',
  'laboratory',
  'follow-up',
  'other-modality',
  'consensus',
  'multi-reader',
  'single-reader',
  'report-nlp',
  'algorithm',
  'phantom',
  'none',
] as const;
export const grades = ['A', 'B', 'C', 'D', 'E'] as const;

export const Reader = z.strictObject({
  pseudonym: z.string().min(1).max(40),
  specialty: z.string().max(80).default(''),
  yearsOfExperience: z.number().min(0).max(80).nullable().default(null),
  training: z.string().max(400).default(''),
});
/** Every field may stay open; what is missing is listed by `reference.form` and printed in the card. */
export const ReferenceStandard = z.strictObject({
  type: z.enum(referenceTypes).nullable().default(null),
  description: z.string().max(4000).default(''),
  rationale: z.string().max(4000).default(''),
  gradeOverride: z
    .strictObject({ grade: z.enum(grades), reason: z.string().min(1).max(1000) })
    .nullable()
    .default(null),
  /** Share of patients whose label was verified by this standard, 0 to 1 (QUADAS-2: differential verification). */
  verifiedShare: z.number().min(0).max(1).nullable().default(null),
  /** Days between imaging and reference, median. */
  intervalDays: z.number().min(0).max(36500).nullable().default(null),
  blinding: z
    .strictObject({
      toClinicalData: z.boolean().nullable().default(null),
      toOtherReaders: z.boolean().nullable().default(null),
      toIndexTest: z.boolean().nullable().default(null),
    })
    .default({ toClinicalData: null, toOtherReaders: null, toIndexTest: null }),
  readers: z.array(Reader).max(200).default([]),
  independent: z.boolean().nullable().default(null),
  rounds: z.number().int().min(1).max(20).nullable().default(null),
  adjudication: z.string().max(2000).default(''),
  agreement: z
    .strictObject({
      statistic: z.string().max(80),
      value: z.number(),
      low: z.number().nullable().default(null),
      high: z.number().nullable().default(null),
      items: z.number().int().min(1).nullable().default(null),
    })
    .nullable()
    .default(null),
  guideline: z.string().max(400).default(''),
  tool: z.string().max(200).default(''),
  toolVersion: z.string().max(80).default(''),
  granularity: z.enum(['patient', 'study', 'series', 'instance', 'lesion']).nullable().default(null),
  uncertaintyValues: z.string().max(1000).default(''),
  knownErrors: z.string().max(2000).default(''),
});
export type ReferenceStandard = z.infer<typeof ReferenceStandard>;

export const referenceMethods = {
  'reference.form': query(
    Nothing,
    z.strictObject({
      value: ReferenceStandard,
      grade: z.strictObject({ grade: z.enum(grades), because: z.string() }).nullable(),
      /** Fields that a reader of the card will miss, each with why. */
      missing: z.array(z.strictObject({ field: z.string(), title: z.string(), why: z.string() })),
      /** What the segmentation objects of the collection say of themselves. */
      segmentations: z.array(
        z.strictObject({
          series: z.number().int(),
          kind: z.string(),
          algorithm: z.string(),
          segments: z.number().int(),
        }),
      ),
    }),
  ),
  'reference.save': command(z.strictObject({ value: ReferenceStandard }), Nothing),
};
