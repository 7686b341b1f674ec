/** Everything the user interface may ask of the engine, and everything the engine may announce. */
import { z } from 'zod';
import { checksMethods } from './checks.ts';
import { cohortMethods } from './cohort.ts';
import { deidentifyMethods } from './deidentify.ts';
import { identityMethods } from './identity.ts';
import { deidentifyValuesMethods } from './deidentify-values.ts';
import { documentsMethods } from './documents.ts';
import { facesMethods } from './faces.ts';
import { jobsMethods, type Job } from './jobs.ts';
import { labelsMethods } from './labels.ts';
import { libraryMethods } from './library.ts';
import { licenseMethods } from './license.ts';
import { Mask, pixelMethods } from './pixels.ts';
import { qualityMethods } from './quality.ts';
import { referenceMethods } from './reference.ts';
import { releaseMethods } from './release.ts';
import { Id } from './method.ts';
import { reviewMethods } from './review.ts';
import { stepsMethods } from './steps.ts';
import { partLength } from '../stream.ts';
import { workspaceMethods } from './workspace.ts';

export const methods = {
  ...workspaceMethods,
  ...stepsMethods,
  ...checksMethods,
  ...jobsMethods,
  ...libraryMethods,
  ...qualityMethods,
  ...deidentifyMethods,
  ...identityMethods,
  ...deidentifyValuesMethods,
  ...pixelMethods,
  ...facesMethods,
  ...documentsMethods,
  ...cohortMethods,
  ...labelsMethods,
  ...referenceMethods,
  ...licenseMethods,
  ...reviewMethods,
  ...releaseMethods,
} as const satisfies Record<string, { kind: 'query' | 'command'; input: z.ZodType; output: z.ZodType }>;

export type Methods = typeof methods;
export type MethodName = keyof Methods;
export type Input<M extends MethodName> = z.input<Methods[M]['input']>;
/** The input after validation, with its defaults filled in: what a handler receives. */
export type Parsed<M extends MethodName> = z.output<Methods[M]['input']>;
export type Output<M extends MethodName> = z.output<Methods[M]['output']>;
type OfKind<K extends 'query' | 'command'> = {
  [M in MethodName]: Methods[M]['kind'] extends K ? M : never;
}[MethodName];
export type QueryName = OfKind<'query'>;
export type CommandName = OfKind<'command'>;

export interface Events {
  'job.changed': Job;
  /** Something that a step shows has changed: ask again. */
  changed: { reason: string };
  /** The engine process ended and was, or was not, started again. */
  engine: { state: 'lost' | 'restarted' };
}
export type EngineEvent = { [K in keyof Events]: { name: K; data: Events[K] } }[keyof Events];

export const csvTables = [
  'library.patients',
  'library.series',
  'library.failures',
  'quality.findings',
  'deidentify.values',
  'deidentify.decisions',
  'labels.groups',
  'checks',
] as const;
export type CsvTable = (typeof csvTables)[number];

/** What `bytes` can fetch: a table of a step as CSV, or a frame of an instance, 0-based, or a thumbnail of either a frame or a series, as `shared/frame.ts` unpacks them. */
export const BytesRef = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('csv'),
    table: z.enum(csvTables),
    /** JSON is a list of objects under the last part of the table's name. */
    format: z.enum(['csv', 'json']).optional(),
  }),
  z.strictObject({
    kind: z.literal('frame'),
    instance: Id,
    frame: z.number().int().min(0),
  }),
  z.strictObject({ kind: z.literal('thumbnail'), series: Id }),
  // What a segmentation or structure set draws over a frame, as `shared/annotation.ts` unpacks it.
  z.strictObject({ kind: z.literal('annotation'), annotation: Id, instance: Id, frame: z.number().int().min(0) }),
  z.strictObject({ kind: z.literal('frameThumbnail'), instance: Id, frame: z.number().int().min(0) }),
  // An encapsulated document as it is; what one without pages says, as text in UTF-8; a part of a video, as `shared/stream.ts` unpacks it.
  z.strictObject({ kind: z.literal('document'), instance: Id }),
  z.strictObject({ kind: z.literal('documentText'), instance: Id }),
  z.strictObject({
    kind: z.literal('video'),
    instance: Id,
    from: z.number().int().min(0),
    length: z.number().int().min(0).max(partLength),
  }),
  // Coded pictures of a video that the window decodes itself, as `shared/video-run.ts` unpacks them.
  z.strictObject({ kind: z.literal('videoRun'), instance: Id, frame: z.number().int().min(0) }),
  // All frames of a series as one picture.
  z.strictObject({ kind: z.literal('projection'), series: Id, how: z.enum(['max', 'min', 'mean']) }),
  // The frame as it is in the output: under these masks, or as decided (null).
  z.strictObject({
    kind: z.literal('masked'),
    instance: Id,
    frame: z.number().int().min(0),
    masks: z.array(Mask).max(1000).nullable(),
  }),
]);
export type BytesRef = z.infer<typeof BytesRef>;

export const isMethod = (name: string): name is MethodName => Object.hasOwn(methods, name);
