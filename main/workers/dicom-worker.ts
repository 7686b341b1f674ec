/** Worker of the DICOM pool: each task takes a batch and gives a batch back. */
import type { Reply } from '#shared/failure.ts';
import { toReply } from '../engine/reply.ts';
import { errorKind, programFrames } from './failure-log.ts';

/** Loaded when first asked for: a worker that only reads headers starts in a fraction of the time. */
const loaders = {
  readHeaders: () => import('../engine/library/read-headers.ts'),
  unpackArchive: () => import('../engine/library/unpack-archive.ts'),
  deidentifyFiles: () => import('../engine/deidentify/deidentify-files.ts'),
  surveyFiles: () => import('../engine/deidentify/survey-files.ts'),
  judgeValues: () => import('../engine/deidentify/judge-values.ts'),
  judgePatients: () => import('../engine/deidentify/judge-values.ts'),
  compareVolumes: () => import('../engine/deidentify/compare-volumes.ts'),
  projectFrames: () => import('../engine/dicom/pixels/project-frames.ts'),
  glanceForText: () => import('../engine/deidentify/pixels/look-for-text.ts'),
  lookForText: () => import('../engine/deidentify/pixels/look-for-text.ts'),
  readText: () => import('../engine/deidentify/pixels/read-text.ts'),
  viewDocument: () => import('../engine/deidentify/documents/view-document.ts'),
  viewDocumentText: () => import('../engine/deidentify/documents/view-document.ts'),
  viewVideo: () => import('../engine/deidentify/documents/view-document.ts'),
  viewVideoRun: () => import('../engine/deidentify/documents/view-document.ts'),
  readDocument: () => import('../engine/deidentify/documents/read-document.ts'),
  readDrawn: () => import('../engine/deidentify/documents/read-drawn.ts'),
  findTokens: () => import('../engine/deidentify/find-tokens.ts'),
  hashFiles: () => import('../engine/release/hash-files.ts'),
  writeArchive: () => import('../engine/release/write-archive.ts'),
  verifyFiles: () => import('../engine/release/verify-files.ts'),
  copyToMedium: () => import('../engine/release/copy-to-medium.ts'),
  searchPackage: () => import('../engine/deidentify/search-package.ts'),
  annotate: () => import('../engine/dicom/pixels/annotate.ts'),
  thumbnail: () => import('../engine/dicom/pixels/thumbnail.ts'),
  viewFrame: () => import('../engine/dicom/pixels/view-frame.ts'),
  viewMasked: () => import('../engine/dicom/pixels/view-frame.ts'),
};
type Loaders = typeof loaders;
export type DicomTasks = {
  [N in keyof Loaders]: N extends keyof Awaited<ReturnType<Loaders[N]>> ? Awaited<ReturnType<Loaders[N]>>[N] : never;
};

export async function taskOf(name: keyof DicomTasks): Promise<(input: unknown) => unknown> {
  return ((await loaders[name]()) as Record<string, unknown>)[name] as (input: unknown) => unknown;
}

export interface TaskReply {
  reply: Reply;
  /** Where an unexpected error came from: an error that crosses a thread loses its kind and keeps its text. */
  internal?: { kind: string; frames: string[] };
}

export default async function runTask({ name, input }: { name: keyof DicomTasks; input: unknown }): Promise<TaskReply> {
  let internal: TaskReply['internal'];
  const reply = await toReply(
    async () => (await taskOf(name))(input),
    (error) => (internal = { kind: errorKind(error), frames: programFrames(error) }),
  );
  return internal ? { reply, internal } : { reply };
}
