/** The canonical dataset card, dataset-card.json: every other description in a package is derived from it. */
import { z } from 'zod';
import { Check } from './checks.ts';
import { Profile } from './deidentify.ts';
import { Dataset, License } from './license.ts';
import { grades, ReferenceStandard } from './reference.ts';
import { Signature } from './review.ts';

const Count = z.number().int().min(0);

/** A tag or data file that the card speaks of; images are listed in data/tables/files.csv only. */
export const CardFile = z.strictObject({
  path: z.string(),
  role: z.string(),
  format: z.string(),
  /** Known for payload tables only: a tag file cannot hold its own hash. */
  size: Count.optional(),
  sha256: z.string().optional(),
  rows: Count.optional(),
});
export type CardFile = z.infer<typeof CardFile>;

export const CardColumn = z.strictObject({
  name: z.string(),
  title: z.string(),
  datatype: z.enum(['string', 'integer', 'decimal', 'date']),
  unit: z.string(),
  description: z.string(),
  /** `table.column` that the values of this column are found in. */
  references: z.string().optional(),
});
export const CardTable = z.strictObject({
  name: z.string(),
  path: z.string(),
  description: z.string(),
  key: z.string(),
  rows: Count,
  size: Count,
  sha256: z.string(),
  columns: z.array(CardColumn),
});
export type CardTable = z.infer<typeof CardTable>;

/** A level's count is null where it is suppressed: smaller than the threshold, or needed to hide one that is. */
export const CardVariable = z.strictObject({
  id: z.string(),
  title: z.string(),
  subjects: Count,
  missing: Count.nullable(),
  levels: z.array(
    z.strictObject({
      label: z.string(),
      count: Count.nullable(),
      /** Share of the subjects with a value and its Wilson 95 % interval. */
      share: z.number().nullable(),
      low: z.number().nullable(),
      high: z.number().nullable(),
    }),
  ),
});
export type CardVariable = z.infer<typeof CardVariable>;

export const CardPatient = z.strictObject({
  subject: z.string(),
  studies: Count,
  series: Count,
  instances: Count,
  bytes: Count,
});

export const Card = z.strictObject({
  $schema: z.literal('dataset-card.schema.json'),
  cardVersion: z.literal('1.0'),
  /** urn:uuid, computed from the payload: equal payloads under one name and time have equal identifiers. */
  identifier: z.string(),
  name: z.string(),
  generated: z.strictObject({ timestamp: z.string(), program: z.string(), version: z.string(), rules: z.string() }),
  /** Null for a release; else why this package must not be published, and everything that was unmet. */
  draft: z
    .strictObject({
      reason: z.string(),
      unmet: z.array(z.strictObject({ check: z.string(), title: z.string(), why: z.string() })),
    })
    .nullable(),
  /** What was not reviewed, and what the package therefore may serve: printed at the head of every description. */
  stamps: z.array(z.strictObject({ title: z.string(), text: z.string() })).default([]),
  dataset: Dataset,
  citation: z.string(),
  license: z.strictObject({
    ...License.shape,
    name: z.string(),
    url: z.string(),
    uses: z.array(z.strictObject({ id: z.string(), name: z.string() })),
  }),
  access: z.enum(['open', 'controlled']).nullable(),
  contents: z.strictObject({
    subjects: Count,
    studies: Count,
    series: Count,
    instances: Count,
    bytes: Count,
    modalities: z.array(z.strictObject({ modality: z.string(), subjects: Count, series: Count, instances: Count })),
    bodyParts: z.array(z.strictObject({ bodyPart: z.string(), series: Count })),
    manufacturers: z.array(z.strictObject({ manufacturer: z.string(), series: Count })),
    sopClasses: z.array(z.strictObject({ uid: z.string(), name: z.string(), instances: Count })),
    transferSyntaxes: z.array(z.strictObject({ uid: z.string(), series: Count })),
    labels: z.array(z.strictObject({ label: z.string(), series: Count })),
    /**
     * First and last year of the studies by their original dates: exact where the files keep them, else of five-year
     * periods with at least as many subjects as the threshold of the balance tables; null where there is none.
     */
    years: z.strictObject({ first: z.string(), last: z.string() }).nullable(),
  }),
  balance: z.strictObject({ threshold: Count, variables: z.array(CardVariable), remarks: z.array(z.string()) }),
  acquisition: z.array(
    z.strictObject({
      modality: z.string(),
      series: Count,
      attributes: z.array(z.strictObject({ keyword: z.string(), name: z.string(), present: Count })),
    }),
  ),
  reference: z.strictObject({
    value: ReferenceStandard,
    grade: z.strictObject({ grade: z.enum(grades), because: z.string() }).nullable(),
    missing: z.array(z.strictObject({ field: z.string(), title: z.string(), why: z.string() })),
  }),
  deidentification: z.strictObject({
    standard: z.string(),
    edition: z.string(),
    profile: Profile,
    methodText: z.string(),
    /** Codes of DICOM CID 7050 as written in (0012,0064), with the number of objects that carry each. */
    methods: z.array(z.strictObject({ code: z.string(), meaning: z.string(), instances: Count })),
    /** Elements by the action that was applied to them, over all objects. */
    actions: z.array(z.strictObject({ action: z.string(), elements: Count })),
    /** The same by the rule that decided, in words. */
    rules: z.array(z.strictObject({ action: z.string(), rule: z.string(), elements: Count })),
    /** The search of every written file for the identifiers of its source and its patient. */
    search: z.strictObject({
      objects: Count,
      /** Findings that a person has looked at: false alarms, and those whose objects were left out. */
      dismissed: Count,
      leftOut: Count,
    }),
    /** Packaged objects by who answers for what their pixels show; cards of earlier versions do not say. */
    pixels: z
      .strictObject({
        /** A person looked: nothing to hide, or masks hide it. */
        clean: Count,
        masked: Count,
        /** A recipe alone: what a program found is masked, or it found nothing. */
        maskedByRecipe: Count,
        foundFreeByRecipe: Count,
        /** Nobody looked; nothing speaks for text in them. */
        notLookedAt: Count,
        /** Where boxes were made black: of `of` frames in `frames`, by who decided and how it was done. */
        blackened: z
          .array(
            z.strictObject({
              by: z.enum(['person', 'recipe']),
              method: z.string(),
              objects: Count,
              frames: Count,
              of: Count,
            }),
          )
          .optional(),
      })
      .optional(),
    /**
     * Packaged documents; `looked`: those of them that no program could read and a person looked at; `unseen`: those that a
     * recipe admitted; `videos`: packaged beside them; `dismissed`: those in which a person called a finding a false alarm.
     * Cards of earlier versions do not say.
     */
    documents: z
      .strictObject({
        admitted: Count,
        looked: Count,
        unseen: Count.optional(),
        videos: Count.optional(),
        dismissed: Count.optional(),
      })
      .optional(),
    notDone: z.array(z.string()),
    withheld: z.array(z.strictObject({ code: z.string(), title: z.string(), why: z.string(), instances: Count })),
    excluded: Count,
    /** Series that may show a face, by what was decided about them (PS3.15 E.3.2). */
    faces: z.strictObject({
      series: Count,
      /** Packaged although a face can be rendered, and why; marked with (0028,0302) = YES. */
      accepted: z.array(z.strictObject({ reason: z.string(), series: Count })),
      /** A person looked and saw no recognisable face, and why; marked with (0028,0302) = NO. */
      withoutFace: z.array(z.strictObject({ reason: z.string(), series: Count })),
      /** Packaged under controlled access, by decision or because nobody decided; marked with YES. */
      controlled: Count,
      leftOut: Count,
      /** Left out; a series that another tool defaced, confirmed by a person, is packaged instead. */
      replaced: Count,
    }),
  }),
  quality: z.array(z.strictObject({ kind: z.string(), title: z.string(), why: z.string(), found: Count, open: Count })),
  checks: z.array(Check.omit({ evidence: true, fix: true, why: true })),
  signatures: z.array(Signature.omit({ current: true })),
  tables: z.array(CardTable),
  files: z.array(CardFile),
  /** Each subject's folder, up to 1,000 of them; beyond that data/tables/subjects.csv is the list. */
  folders: z.array(CardPatient),
});
export type Card = z.infer<typeof Card>;
