/** Step 5: what the series are, in one vocabulary, and how completely their acquisition is described. */
import { z } from 'zod';
import { command, Id, Nothing, Page, query, rowsOf } from './method.ts';

export const LabelGroup = z.strictObject({
  /** Modality and series description, as one stable key. */
  key: z.string(),
  modality: z.string(),
  description: z.string(),
  manufacturers: z.array(z.string()),
  series: z.number().int(),
  instances: z.number().int(),
  patients: z.number().int(),
  exampleSeries: Id,
  suggestion: z
    .strictObject({ label: z.string(), evidence: z.string(), confidence: z.enum(['high', 'medium', 'low']) })
    .nullable(),
  /** The label that holds: chosen by a person, or null while nobody has chosen. */
  label: z.string().nullable(),
});
export type LabelGroup = z.infer<typeof LabelGroup>;

export const labelsMethods = {
  'labels.groups': query(
    z.strictObject({
      ...Page,
      text: z.string().default(''),
      state: z.enum(['all', 'waiting', 'mapped']).default('all'),
    }),
    z.strictObject({
      total: z.number().int(),
      waiting: z.number().int(),
      mapped: z.number().int(),
      rows: z.array(LabelGroup),
    }),
  ),
  'labels.map': command(
    z.strictObject({ keys: z.array(z.string()).min(1).max(500), label: z.string().min(1).max(64).nullable() }),
    z.strictObject({ changed: z.number().int() }),
  ),
  'labels.acceptSuggestions': command(
    z.strictObject({ confidence: z.enum(['high', 'medium', 'low']).default('high') }),
    z.strictObject({ changed: z.number().int() }),
  ),
  'labels.import': command(
    z.strictObject({ file: z.string().min(1) }),
    z.strictObject({ changed: z.number().int(), unknown: z.number().int() }),
  ),
  'labels.vocabulary': query(
    z.strictObject({ modality: z.string().optional() }),
    z.array(z.strictObject({ label: z.string(), code: z.string(), scheme: z.string(), modality: z.array(z.string()) })),
  ),
  /** Which acquisition attributes are present, a row a modality. */
  'labels.protocol': query(
    Nothing,
    z.array(
      z.strictObject({
        modality: z.string(),
        series: z.number().int(),
        complete: z.number().int(),
        attributes: z.array(z.strictObject({ keyword: z.string(), name: z.string(), present: z.number().int() })),
      }),
    ),
  ),
  'labels.incomplete': query(
    z.strictObject({ ...Page, modality: z.string().optional() }),
    rowsOf(
      z.strictObject({
        series: Id,
        patientId: z.string(),
        modality: z.string(),
        description: z.string(),
        missing: z.array(z.string()),
      }),
    ),
  ),
};
