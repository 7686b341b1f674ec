/** Step 3: the confidentiality profile and its options, and what they do to any one object. */
import { z } from 'zod';
import { command, Id, Nothing, Page, query, rowsOf } from './method.ts';

/** Options of PS3.15 E.3 that change the Basic Profile, by the names recipes use. */
export const retainOptions = [
  'safe-private',
  'uids',
  'device-identity',
  'institution-identity',
  'patient-characteristics',
  'full-dates',
  'modified-dates',
] as const;
export const cleanOptions = ['descriptors', 'structured-content', 'graphics'] as const;
export const presets = ['basic', 'tcia', 'custom'] as const;

export const RuleOverride = z.strictObject({
  /** A keyword of the data dictionary or eight hexadecimal digits. */
  tag: z.string(),
  action: z.enum(['keep', 'remove', 'empty', 'replace', 'clean']),
  reason: z.string().default(''),
});
export const Profile = z.strictObject({
  preset: z.enum(presets),
  retain: z.array(z.enum(retainOptions)),
  clean: z.array(z.enum(cleanOptions)),
  rules: z.array(RuleOverride).default([]),
});
export type Profile = z.infer<typeof Profile>;

export const OptionInfo = z.strictObject({
  id: z.string(),
  group: z.enum(['retain', 'clean']),
  /** The standard's name, its code in (0012,0064) and its paragraph. */
  name: z.string(),
  code: z.string(),
  paragraph: z.string(),
  /** In plain words: what it keeps or cleans, and what that risks. */
  what: z.string(),
  on: z.boolean(),
  conflictsWith: z.array(z.string()),
});

export const changeKinds = ['same', 'changed', 'removed', 'emptied', 'added'] as const;
/** One line of before | after. */
export const PreviewRow = z.strictObject({
  path: z.string(),
  tag: z.string(),
  name: z.string(),
  vr: z.string(),
  depth: z.number().int(),
  before: z.string().nullable(),
  after: z.string().nullable(),
  change: z.enum(changeKinds),
  /** The action code that applied (X, Z, D, U, K, C or –) and the sentence that explains it. */
  action: z.string(),
  why: z.string(),
});
export type PreviewRow = z.infer<typeof PreviewRow>;

export const WithheldKind = z.strictObject({
  reason: z.string(),
  title: z.string(),
  why: z.string(),
  instances: z.number().int(),
  series: z.number().int(),
});

export const residualKinds = [
  'patient-name',
  'patient-id',
  'birth-date',
  'date',
  'accession',
  'person',
  'institution',
  'address',
  'phone',
  'email',
  'uid',
  'other',
] as const;
/** Something identifying that was found in what was written. Holds values: it never leaves the workspace. */
export const ResidualFinding = z.strictObject({
  key: z.string(),
  /** Path of the element or part of the file, and the name of the attribute where it has one. */
  place: z.string(),
  name: z.string(),
  kind: z.enum(residualKinds),
  text: z.string(),
  context: z.string(),
  /** Path in the package where it was found in a table, a document or a name; '' for images. */
  file: z.string(),
  instances: z.number().int(),
  /** One of the objects, for before | after. */
  instance: z.number().int().nullable(),
  decision: z.strictObject({ action: z.enum(['dismiss', 'leave-out']), reason: z.string() }).nullable(),
});
export type ResidualFinding = z.infer<typeof ResidualFinding>;

export const deidentifyMethods = {
  'deidentify.profile': query(
    Nothing,
    z.strictObject({
      profile: Profile,
      options: z.array(OptionInfo),
      /** What this version cannot do yet and therefore never claims. */
      notDone: z.array(z.string()),
      edition: z.string(),
    }),
  ),
  'deidentify.setProfile': command(z.strictObject({ profile: Profile }), Nothing),
  'deidentify.rules': query(
    z.strictObject({ ...Page, text: z.string().default(''), action: z.string().optional() }),
    rowsOf(
      z.strictObject({
        tag: z.string(),
        name: z.string(),
        basic: z.string(),
        /** The code that holds under the chosen options, and who chose it. */
        action: z.string(),
        source: z.string(),
        retired: z.boolean(),
      }),
    ),
  ),
  'deidentify.preview': query(
    z.strictObject({ instance: Id }),
    z.strictObject({
      rows: z.array(PreviewRow),
      elements: z.number().int(),
      changed: z.number().int(),
      /** The reason why this object would be left out whole, or null. */
      withheld: z.string().nullable(),
      methods: z.array(z.strictObject({ code: z.string(), meaning: z.string() })),
    }),
  ),
  /** Objects that will not be packaged as things stand, by reason. */
  'deidentify.withheld': query(Nothing, z.array(WithheldKind)),
  /** What was done to an object when it was written last: each attribute with action and rule, without values. */
  'deidentify.audit': query(
    z.strictObject({ instance: Id, ...Page }),
    z.strictObject({
      /** Null where no release has seen the object yet. `actor` chose the profile; null: the program's own default. */
      outcome: z
        .strictObject({
          state: z.enum(['written', 'withheld']),
          reason: z.string().nullable(),
          release: z.string(),
          version: z.string(),
          at: z.string(),
          actor: z.string().nullable(),
          chosenAt: z.string().nullable(),
        })
        .nullable(),
      total: z.number().int(),
      rows: z.array(z.strictObject({ path: z.string(), name: z.string(), action: z.string(), rule: z.string() })),
    }),
  ),
  /** What the search of written files found under the rules as they stand, the undecided first. */
  'deidentify.residuals': query(
    z.strictObject({ ...Page }),
    z.strictObject({
      total: z.number().int(),
      open: z.number().int(),
      objects: z.number().int(),
      files: z.number().int(),
      dismissed: z.number().int(),
      leftOut: z.number().int(),
      rows: z.array(ResidualFinding),
    }),
  ),
  /** A false alarm (the file is written with the next package), leave the objects out, or (null) neither any more. */
  'deidentify.decideResiduals': command(
    z.strictObject({
      keys: z.array(z.string()).min(1).max(1000),
      action: z.enum(['dismiss', 'leave-out']).nullable(),
      reason: z.string().max(1000).default(''),
    }),
    Nothing,
  ),
};
