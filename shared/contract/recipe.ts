/** A whole run written down: the recipe that `fairpack run` follows. Names are binding; unknown ones are faults. */
import { z } from 'zod';
import { clinicalRoles } from './cohort.ts';
import { cleanOptions, presets, retainOptions, RuleOverride } from './deidentify.ts';
import { documentReason, readableKinds } from './documents.ts';
import { PseudonymRule, pseudonymStyles } from './identity.ts';
import { Dataset, License } from './license.ts';
import { ReferenceStandard } from './reference.ts';
import { ReleaseSettings } from './release.ts';

const File = z.string().min(1);
const { patient: _, ...columnRoles } = Object.fromEntries(
  clinicalRoles.map((role) => [role, z.string().min(1).optional()]),
) as Record<(typeof clinicalRoles)[number], z.ZodOptional<z.ZodString>>;

export const Recipe = z.strictObject({
  fairpack: z.literal(1),
  /** Folders, relative to the recipe. */
  sources: z.array(z.string().min(1)).min(1),
  /** What reading the sources does with zip and tar archives: read what they hold, or only name them. */
  library: z.strictObject({ archives: z.enum(['read', 'name']).default('name') }).optional(),
  /** A CSV of original patient IDs who must not be in. */
  exclusions: File.optional(),
  dataset: z.strictObject({
    ...Dataset.shape,
    title: z.string().min(1).max(400),
    description: z.string().min(1).max(8000),
    creators: Dataset.shape.creators.unwrap().min(1),
  }),
  clinical: z
    .strictObject({
      file: File,
      patient: z.string().min(1).optional(),
      columns: z.strictObject(columnRoles).optional(),
    })
    .optional(),
  deidentification: z
    .strictObject({
      preset: z.enum(presets).optional(),
      /** Where given, these are all options that are on; they replace those of the preset. */
      options: z
        .strictObject({
          retain: z.array(z.enum(retainOptions)).default([]),
          clean: z.array(z.enum([...cleanOptions, 'pixels'])).default([]),
        })
        .optional(),
      rules: z.array(z.strictObject({ ...RuleOverride.shape, when: z.string().optional() })).default([]),
      text: z.enum(['suggested', 'refuse']).default('suggested'),
      pixels: z.enum(['withhold', 'mask']).default('withhold'),
      undecided: z.enum(['withhold', 'refuse']).default('withhold'),
      /**
       * Series that may show a face and that nobody decided on, in an open release: left out, or accepted for a reason that
       * the card prints; with a file, decided by that table, the rest left out. Controlled access takes them, marked.
       */
      faces: z
        .union([
          z.literal('withhold'),
          z.strictObject({ accept: z.string().trim().min(10).max(1000) }),
          z.strictObject({ file: File }),
        ])
        .default('withhold'),
      /**
       * Documents that nobody decided on: left out; or, of these kinds, admitted for a reason where a program read them whole
       * and found nobody named. With a file: decided by that table, the rest left out. What nobody looked at is stamped.
       */
      documents: z
        .union([
          z.literal('withhold'),
          z.strictObject({ admit: documentReason, kinds: z.array(z.enum(readableKinds)).min(1) }),
          z.strictObject({ file: File }),
        ])
        .default('withhold'),
      /** How patients are named; with a file: by that table. */
      pseudonyms: z
        .strictObject({ ...PseudonymRule.shape, style: z.enum(pseudonymStyles).optional(), file: File.optional() })
        .optional(),
      /** The root of new UIDs; without it 2.25. */
      uidRoot: z.string().min(1).max(64).optional(),
    })
    .prefault({}),
  cohort: z
    .strictObject({
      k: z.number().int().min(2).optional(),
      quasiIdentifiers: z.array(z.enum(clinicalRoles)).optional(),
      maxSuppression: z.number().min(0).max(1).optional(),
      population: File.optional(),
      splits: File.optional(),
      generalise: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  labels: z.strictObject({ mapping: File.optional(), file: File.optional() }).optional(),
  reference: ReferenceStandard.optional(),
  license: z.strictObject({ ...License.shape, id: z.string().min(1) }),
  signoff: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(120),
        role: z.string().min(1).max(120),
        statement: z.string().min(1).max(2000),
        /** The hash that the run printed whose result was looked at; without it the signature does not count. */
        reviewed: z.string().optional(),
      }),
    )
    .default([]),
  handoff: z
    .strictObject({
      tcia: z.record(z.string(), z.unknown()).optional(),
      dcat: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
  release: ReleaseSettings.prefault({}),
});
export type Recipe = z.infer<typeof Recipe>;
export type RecipeInput = z.input<typeof Recipe>;

/** `*` stands for any place of a list. What the schema knows and this version has no job for: asking for it is a fault, never silently passed over. */
export const notYet: readonly { path: readonly string[]; value?: unknown }[] = [
  { path: ['cohort'] },
  { path: ['labels', 'file'] },
  { path: ['handoff'] },
  { path: ['deidentification', 'rules', '*', 'when'] },
];

/** JSON Schema (2020-12) of what a recipe file may hold. */
export const recipeSchema = (): Record<string, unknown> => ({
  ...(z.toJSONSchema(Recipe, { io: 'input' }) as Record<string, unknown>),
  title: 'Fairpack recipe',
});
