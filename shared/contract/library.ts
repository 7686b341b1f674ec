/** Step 1: which folders are in, what was found, what could not be read. */
import { z } from 'zod';
import { command, Id, JobStarted, Nothing, Page, query, rowsOf } from './method.ts';

export const Root = z.strictObject({
  id: Id,
  path: z.string(),
  present: z.boolean(),
  files: z.number().int(),
  instances: z.number().int(),
  failures: z.number().int(),
});
export const PatientRow = z.strictObject({
  id: Id,
  patientId: z.string(),
  name: z.string(),
  birthDate: z.string(),
  sex: z.string(),
  studies: z.number().int(),
  series: z.number().int(),
  instances: z.number().int(),
  excluded: z.string().nullable(),
});
export type PatientRow = z.infer<typeof PatientRow>;
export const StudyRow = z.strictObject({
  id: Id,
  patient: Id,
  uid: z.string(),
  date: z.string(),
  description: z.string(),
  series: z.number().int(),
  instances: z.number().int(),
});
export type StudyRow = z.infer<typeof StudyRow>;
export const SeriesRow = z.strictObject({
  id: Id,
  study: Id,
  patient: Id,
  patientId: z.string(),
  patientName: z.string(),
  studyDate: z.string(),
  studyDescription: z.string(),
  uid: z.string(),
  number: z.number().int().nullable(),
  modality: z.string(),
  description: z.string(),
  bodyPart: z.string(),
  manufacturer: z.string(),
  model: z.string(),
  thickness: z.number().nullable(),
  instances: z.number().int(),
  excluded: z.string().nullable(),
  /** `complete`, `gap`, `double`, `mixed`, `single` or `unknown`, with the words for it. */
  geometry: z.strictObject({ state: z.string(), text: z.string() }),
});
export type SeriesRow = z.infer<typeof SeriesRow>;
export const InstanceRow = z.strictObject({
  id: Id,
  series: Id,
  sopUid: z.string(),
  sopClass: z.string(),
  number: z.number().int().nullable(),
  frames: z.number().int(),
  rows: z.number().int().nullable(),
  columns: z.number().int().nullable(),
  transferSyntax: z.string(),
  size: z.number().int(),
  path: z.string(),
  remark: z.string().nullable(),
  excluded: z.string().nullable(),
});
export type InstanceRow = z.infer<typeof InstanceRow>;

/** A file that is not an indexed instance. `kind` groups them: not-dicom, unreadable, dicomdir, archive, … */
export const FailureRow = z.strictObject({
  id: Id,
  kind: z.string(),
  path: z.string(),
  size: z.number().int(),
  reason: z.string(),
  outcome: z.string(),
});
export type FailureRow = z.infer<typeof FailureRow>;

/** One line of the element browser. */
export const ElementRow = z.strictObject({
  /** `(0040,0275)[0].(0040,0007)`: the address of the element. */
  path: z.string(),
  tag: z.string(),
  name: z.string(),
  vr: z.string(),
  /** Bytes of the value; -1 where the length is undefined. */
  length: z.number().int(),
  depth: z.number().int(),
  value: z.string(),
  items: z.number().int().nullable(),
});
export type ElementRow = z.infer<typeof ElementRow>;

/** What may be asked of an indexed attribute; dates are compared as dates, several values one by one. */
export const operators = [
  'is',
  'is-not',
  'contains',
  'contains-not',
  'starts',
  'less',
  'more',
  'empty',
  'filled',
] as const;
export const Condition = z.strictObject({
  /** Keyword, as `library.attributes` lists it. */
  attribute: z.string().min(1).max(64),
  operator: z.enum(operators),
  value: z
    .string()
    .max(400)
    .refine((text) => !text.includes('\0'), 'must not hold a zero character')
    .default(''),
});
export type Condition = z.infer<typeof Condition>;
const Where = z.array(Condition).max(8).default([]);

/** Leaves out what all its conditions hold for, or (`only`) everything else; holds for what is found later. */
export const Rule = z.strictObject({
  id: z.string(),
  effect: z.enum(['leave-out', 'only']),
  conditions: z.array(Condition).min(1).max(8),
  on: z.boolean(),
  reason: z.string().max(400).default(''),
});
export type Rule = z.infer<typeof Rule>;
const NewRule = Rule.omit({ id: true, on: true });

/** A question of who is who: one ID that may be several persons, or several IDs that may be one person. */
export const Question = z.strictObject({
  key: z.string(),
  kind: z.enum(['one-id', 'two-ids']),
  /** `open` waits for a person; `new` was decided, but more was found since. */
  state: z.enum(['open', 'new', 'same', 'split', 'different', 'left-out']),
  /** `conflict` stops every release, `spelling` and `twin` do not. */
  weight: z.enum(['conflict', 'spelling', 'twin']),
  suggestion: z.enum(['same', 'split']).nullable(),
  why: z.string(),
  patientIds: z.array(z.string()),
  names: z.array(z.string()),
  /** Rows of patients it is about. */
  patients: z.array(Id),
  instances: z.number().int(),
  reason: z.string(),
});
export type Question = z.infer<typeof Question>;
/** One way in which files name the person, with where it was met. */
export const Variant = z.strictObject({
  patient: Id,
  patientId: z.string(),
  issuer: z.string(),
  name: z.string(),
  birthDate: z.string(),
  sex: z.string(),
  instances: z.number().int(),
  studies: z.number().int(),
  from: z.string(),
  to: z.string(),
  modalities: z.array(z.string()),
  /** The folder that holds all of these files. */
  folder: z.string(),
  /** The group that a split by person would put it in, from 1. */
  group: z.number().int(),
});
/** The reason under which a headless run leaves out whoever nobody decided about; it takes back only these. */
export const undecidedReason = 'One patient ID, more than one person, and nobody decided';
export const answers = ['same', 'split-by-person', 'split-by-folder', 'different', 'leave-out', 'reopen'] as const;

/** A line of the list of opted-out patients and whom it names. */
export const OptOutLine = z.strictObject({
  line: z.number().int(),
  id: z.string(),
  issuer: z.string(),
  outcome: z.enum(['one', 'several', 'nobody']),
  /** The ID is written otherwise in the collection (blanks, zeros, letter case, issuer). */
  near: z.boolean(),
  patients: z.array(z.strictObject({ id: Id, patientId: z.string(), issuer: z.string() })),
});
export type OptOutLine = z.infer<typeof OptOutLine>;

export const SeriesFilter = {
  where: Where,
  text: z.string().default(''),
  modality: z.array(z.string()).default([]),
  manufacturer: z.array(z.string()).default([]),
  patient: Id.optional(),
  study: Id.optional(),
  state: z.array(z.string()).default([]),
};
const Excludable = z.strictObject({ kind: z.enum(['patient', 'study', 'series', 'instance']), id: Id });
/** What is decided in one go is taken back in one go. */
const Targets = z.array(Excludable).min(1).max(10_000);

export const libraryMethods = {
  'library.counts': query(
    Nothing,
    z.strictObject({
      patients: z.number().int(),
      studies: z.number().int(),
      series: z.number().int(),
      instances: z.number().int(),
      bytes: z.number().int(),
      excludedInstances: z.number().int(),
      failures: z.number().int(),
      notDicom: z.number().int(),
    }),
  ),
  'library.roots': query(Nothing, z.array(Root)),
  'library.addFolder': command(z.strictObject({ folder: z.string().min(1) }), JobStarted),
  /** Takes a folder out with all that was read from it; the folder itself is not touched. */
  'library.removeFolder': command(z.strictObject({ root: Id }), JobStarted),
  /** Reads what is new or changed in every folder. */
  'library.index': command(Nothing, JobStarted),
  /** Reads archives through, or only names them; `all` are those that are there now. */
  'library.readArchives': command(
    z.strictObject({ files: z.union([z.array(Id).min(1).max(10_000), z.literal('all')]), read: z.boolean() }),
    JobStarted,
  ),
  'library.patients': query(
    z.strictObject({ ...Page, text: z.string().default(''), where: Where }),
    rowsOf(PatientRow),
  ),
  'library.studies': query(z.strictObject({ ...Page, patient: Id.optional() }), rowsOf(StudyRow)),
  'library.series': query(
    z.strictObject({
      ...Page,
      ...SeriesFilter,
      sort: z.enum(['patient', 'description', 'modality', 'instances', 'manufacturer', 'thickness']).default('patient'),
      descending: z.boolean().default(false),
    }),
    rowsOf(SeriesRow),
  ),
  'library.instances': query(z.strictObject({ ...Page, series: Id.optional(), where: Where }), rowsOf(InstanceRow)),
  /** The images of a series in the order of its table, with how many frames each has: what the film room scrolls through. */
  'library.stack': query(
    z.union([z.strictObject({ series: Id }), z.strictObject({ instance: Id })]),
    z.strictObject({
      series: Id,
      modality: z.string(),
      description: z.string(),
      instances: z.array(z.strictObject({ id: Id, frames: z.number().int() })),
    }),
  ),
  /** Segmentations and structure sets that may be drawn over the images of a series: of the same patient, those of its frame of reference first. */
  'library.annotations': query(
    z.strictObject({ series: Id }),
    z.array(
      z.strictObject({
        instance: Id,
        series: Id,
        kind: z.enum(['segmentation', 'structures']),
        description: z.string(),
        sameFrame: z.boolean(),
        sameStudy: z.boolean(),
      }),
    ),
  ),
  /** The series that a segmentation or structure set was drawn on; null where it names none that is here. */
  'library.annotated': query(z.strictObject({ instance: Id }), z.strictObject({ series: Id.nullable() })),
  /** Attributes that filters and rules may ask of. */
  'library.attributes': query(
    Nothing,
    z.array(
      z.strictObject({
        id: z.string(),
        title: z.string(),
        unit: z.enum(['patient', 'study', 'series', 'instance']),
        type: z.enum(['text', 'number', 'date']),
      }),
    ),
  ),
  /** Positions of a series' slices along its normal, in mm, in order: the strip that shows gaps and doubles. */
  'library.strip': query(
    z.strictObject({ series: Id }),
    z.strictObject({
      positions: z.array(z.number()),
      missing: z.array(z.number()),
      doubled: z.array(z.number()),
      step: z.number().nullable(),
    }),
  ),
  'library.facets': query(
    Nothing,
    z.strictObject({
      modality: z.array(z.strictObject({ value: z.string(), series: z.number().int() })),
      manufacturer: z.array(z.strictObject({ value: z.string(), series: z.number().int() })),
    }),
  ),
  'library.failureKinds': query(
    Nothing,
    z.array(
      z.strictObject({
        kind: z.string(),
        title: z.string(),
        files: z.number().int(),
        example: z.string(),
        outcome: z.string(),
        severity: z.enum(['block', 'warn', 'info']),
      }),
    ),
  ),
  'library.failures': query(z.strictObject({ ...Page, kind: z.string().optional() }), rowsOf(FailureRow)),
  'library.elements': query(
    z.strictObject({ instance: Id }),
    z.strictObject({ rows: z.array(ElementRow), more: z.number().int(), transferSyntax: z.string() }),
  ),
  /** Looks at files again that could not be read: these, a kind, or all. The answer is in the job's result. */
  'library.retry': command(
    z.strictObject({ files: z.array(Id).max(10_000).optional(), kind: z.string().optional() }),
    JobStarted,
  ),
  'library.exclude': command(z.strictObject({ targets: Targets, reason: z.string().min(1) }), Nothing),
  'library.include': command(z.strictObject({ targets: Targets }), Nothing),

  'library.rules': query(
    Nothing,
    z.array(z.strictObject({ ...Rule.shape, words: z.string(), instances: z.number().int() })),
  ),
  /** What a rule would leave out, and how much of that is still in. */
  'library.ruleCount': query(
    NewRule,
    z.strictObject({
      patients: z.number().int(),
      series: z.number().int(),
      instances: z.number().int(),
      stillIn: z.number().int(),
    }),
  ),
  'library.addRule': command(NewRule, z.strictObject({ id: z.string() })),
  'library.setRule': command(z.strictObject({ id: z.string(), on: z.boolean() }), Nothing),
  'library.removeRule': command(z.strictObject({ id: z.string() }), Nothing),

  'library.optOuts': query(
    z.strictObject({ ...Page, outcome: z.enum(['one', 'several', 'nobody', 'near']).optional() }),
    z.strictObject({
      name: z.string(),
      counts: z.strictObject({
        lines: z.number().int(),
        one: z.number().int(),
        several: z.number().int(),
        nobody: z.number().int(),
        near: z.number().int(),
        patients: z.number().int(),
      }),
      total: z.number().int(),
      rows: z.array(OptOutLine),
    }),
  ),
  /** Replaces the list: a CSV or text file by its path, or its text as it was dropped onto the window. */
  'library.loadOptOuts': command(
    z.strictObject({
      file: z.string().min(1).optional(),
      text: z.string().max(8_000_000).optional(),
      name: z.string().max(200).optional(),
    }),
    Nothing,
  ),
  'library.removeOptOuts': command(Nothing, Nothing),

  'library.questions': query(
    z.strictObject({ ...Page, state: z.enum(['open', 'decided', 'all']).default('all') }),
    rowsOf(Question),
  ),
  'library.question': query(
    z.strictObject({ key: z.string() }),
    z.strictObject({
      variants: z.array(Variant),
      /** How many patients a split would make; null where it cannot be split that way. */
      byPerson: z.number().int().nullable(),
      byFolder: z.number().int().nullable(),
    }),
  ),
  'library.answer': command(
    z.strictObject({
      keys: z.array(z.string()).min(1).max(10_000),
      answer: z.enum(answers),
      reason: z.string().max(2000).default(''),
    }),
    z.strictObject({ changed: z.number().int() }),
  ),
};
