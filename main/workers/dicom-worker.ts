/** Worker of the DICOM pool: each task takes a batch and gives a batch back. */
import type { Reply } from '#shared/failure.ts';
import { readHeaders } from '../engine/library/read-headers.ts';
import { deidentifyFiles } from '../engine/deidentify/deidentify-files.ts';
import { hashFiles } from '../engine/release/hash-files.ts';
import { writeArchive } from '../engine/release/write-archive.ts';
import { verifyFiles } from '../engine/release/verify-files.ts';
import { toReply } from '../engine/requests.ts';
import { errorKind, programFrames } from './failure-log.ts';

export const tasks = { readHeaders, deidentifyFiles, hashFiles, writeArchive, verifyFiles };
export type DicomTasks = typeof tasks;

export interface TaskReply {
  reply: Reply;
  /** Where an unexpected error came from: an error that crosses a thread loses its kind and keeps its text. */
  internal?: { kind: string; frames: string[] };
}

export default async function runTask({ name, input }: { name: keyof DicomTasks; input: unknown }): Promise<TaskReply> {
  let internal: TaskReply['internal'];
  const reply = await toReply(
    () => (tasks[name] as (given: unknown) => unknown)(input),
    (error) => (internal = { kind: errorKind(error), frames: programFrames(error) }),
  );
  return internal ? { reply, internal } : { reply };
}
