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

export const SeriesFilter = {
  text: z.string().default(''),
  modality: z.array(z.string()).default([]),
  manufacturer: z.array(z.string()).default([]),
  patient: Id.optional(),
  study: Id.optional(),
  state: z.array(z.string()).default([]),
};
const Excludable = z.strictObject({ kind: z.enum(['patient', 'series', 'instance']), id: Id });

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
  'library.patients': query(z.strictObject({ ...Page, text: z.string().default('') }), rowsOf(PatientRow)),
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
  'library.instances': query(z.strictObject({ ...Page, series: Id.optional() }), rowsOf(InstanceRow)),
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
  'library.exclude': command(z.strictObject({ target: Excludable, reason: z.string().min(1) }), Nothing),
  'library.include': command(z.strictObject({ target: Excludable }), Nothing),
};
