/** Step 3, faces: series that may show a face, why, and what a person decided about each (PS3.15 E.3.2). */
import { z } from 'zod';
import { command, Id, JobStarted, Nothing, Page, query, rowsOf } from './method.ts';

/**
 * `accept`: packaged although a face can be rendered, for a reason; `controlled`: packaged under controlled access only;
 * `leave-out`: never packaged; `replace`: a series that another tool defaced is packaged instead; `no-face`: a person
 * looked, and no recognisable face is there.
 */
export const faceVerdicts = ['accept', 'controlled', 'leave-out', 'replace', 'no-face'] as const;
export type FaceVerdict = (typeof faceVerdicts)[number];
/** What stands: a verdict, `undecided`, or `defaced` for a series that replaces another. */
export const faceStates = [...faceVerdicts, 'undecided', 'defaced'] as const;

/** A series beside its defaced counterpart: places and sizes slice by slice, and how many voxels differ. */
export const FaceMatch = z.strictObject({
  defaced: Id,
  /** False where nothing was compared yet, or one of the two changed since. */
  current: z.boolean(),
  fits: z.boolean(),
  /** What does not fit, in words; empty where all does. */
  faults: z.array(z.string()),
  slices: z.number().int(),
  voxels: z.number().int(),
  changed: z.number().int(),
});
export type FaceMatch = z.infer<typeof FaceMatch>;

export const FaceRow = z.strictObject({
  series: Id,
  patientId: z.string(),
  studyDate: z.string(),
  modality: z.string(),
  description: z.string(),
  instances: z.number().int(),
  /** An object of the middle of the series, to be looked at. */
  instance: Id.nullable(),
  /** False: by extent or neighbours only, so that it may show a face. */
  sure: z.boolean(),
  why: z.string(),
  state: z.enum(faceStates),
  reason: z.string(),
  /** `replace`: the defaced series, and whether a person confirmed that no face is left in it. */
  replacement: z.strictObject({ series: Id, description: z.string(), confirmed: z.boolean() }).nullable(),
  /** `defaced`: the series that this one replaces. */
  replaces: Id.nullable(),
  /** What is packaged as things stand. */
  packaged: z.enum(['yes', 'no', 'blocks']),
  outcome: z.string(),
});
export type FaceRow = z.infer<typeof FaceRow>;

export const FacePolicy = z.union([
  z.literal('ask'),
  z.literal('withhold'),
  z.strictObject({ accept: z.string().trim().min(10).max(1000) }),
]);
export type FacePolicy = z.infer<typeof FacePolicy>;

export const facesMethods = {
  'deidentify.faces': query(
    z.strictObject({ ...Page, state: z.enum(['all', 'undecided', 'decided']).default('all') }),
    z.strictObject({
      ...rowsOf(FaceRow).shape,
      heads: z.number().int(),
      undecided: z.number().int(),
      access: z.enum(['open', 'controlled']).nullable(),
      policy: FacePolicy,
    }),
  ),
  /** One of them as it stands; null where the series needs no decision. */
  'deidentify.face': query(z.strictObject({ series: Id }), FaceRow.nullable()),
  /** Series of the same patient that may be the defaced counterpart of this one, the most alike first. */
  'deidentify.faceCandidates': query(
    z.strictObject({ series: Id }),
    z.array(
      z.strictObject({
        series: Id,
        modality: z.string(),
        description: z.string(),
        instances: z.number().int(),
        sameFrame: z.boolean(),
        match: FaceMatch.nullable(),
      }),
    ),
  ),
  /** Compares a series with its defaced counterpart, slice by slice; the answer stands in `faceCandidates`. */
  'deidentify.compareFaces': command(z.strictObject({ series: Id, defaced: Id }), JobStarted),
  'deidentify.decideFaces': command(
    z.strictObject({
      series: z.array(Id).min(1).max(1000),
      /** Null takes a decision back. */
      verdict: z.enum(faceVerdicts).nullable(),
      reason: z.string().max(1000).default(''),
      /** `replace`, of one series: by which, and whether a person looked and confirms that no face is left. */
      replacement: Id.optional(),
      confirmed: z.boolean().default(false),
    }),
    Nothing,
  ),
  /** What becomes of series that nobody decided on: the release waits, they are left out, or accepted for one reason. */
  'deidentify.setFacePolicy': command(z.strictObject({ policy: FacePolicy }), Nothing),
  /** Decisions from a CSV: series_uid, decision, reason, replacement_uid, confirmed. */
  'deidentify.importFaces': command(z.strictObject({ file: z.string().min(1) }), JobStarted),
};
