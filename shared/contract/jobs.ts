/** Long work: started by a command that returns at once, followed here. */
import { z } from 'zod';
import { command, Id, JobStarted, Nothing, query } from './method.ts';

export const jobKinds = [
  'library.index',
  'library.removeFolder',
  'deidentify.survey',
  'deidentify.readPixels',
  'deidentify.readDocuments',
  'deidentify.crosswalk',
  'deidentify.compareFaces',
  'deidentify.importFaces',
  'release.write',
  'release.verify',
  'release.withdraw',
  'release.prove',
  'release.medium',
] as const;
export const Job = z.strictObject({
  id: Id,
  kind: z.enum(jobKinds),
  /** What a person reads in the job bar; holds no path and no value of a file. */
  title: z.string(),
  state: z.enum(['queued', 'running', 'done', 'failed', 'cancelled', 'interrupted']),
  /** The part of the work that runs now, for example "Reading headers". */
  phase: z.string(),
  done: z.number().int(),
  total: z.number().int(),
  unit: z.string(),
  startedAt: z.string(),
  endedAt: z.string().optional(),
  /** Units a second over the last seconds, and seconds left at that rate. */
  rate: z.number().optional(),
  secondsLeft: z.number().optional(),
  failure: z.strictObject({ code: z.string(), message: z.string() }).optional(),
  result: z.record(z.string(), z.unknown()).optional(),
});
export type Job = z.infer<typeof Job>;
export type JobKind = Job['kind'];

export const jobsMethods = {
  'jobs.list': query(Nothing, z.array(Job)),
  'jobs.get': query(z.strictObject({ id: Id }), Job),
  'jobs.cancel': command(z.strictObject({ id: Id }), z.strictObject({ cancelled: z.boolean() })),
  /** Continues an interrupted, cancelled or failed job under a new id; what was done stays done. */
  'jobs.resume': command(z.strictObject({ id: Id }), JobStarted),
};
