/** The list of documents and videos, and the job that reads them. */
import type { Output, Parsed } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import type { JobHandle } from '../../jobs.ts';
import type { Commands, Queries, ReadingWorkspace, WritingWorkspace } from '../../step.ts';
import { saveReading } from '../../store/documents.ts';
import { identities } from '../identities.ts';
import { profileOf } from '../plan.ts';
import { decideDocument, importDocuments, setDocumentPolicy } from './decide.ts';
import type { DocumentReading } from './read-document.ts';
import { asRow, documentsOf, isUnseen, kindOfObject, peopleOf, type DocumentStanding } from './state.ts';

type DocumentMethod = keyof typeof import('#shared/contract/documents.ts').documentsMethods;

function list(
  workspace: ReadingWorkspace,
  { offset, limit }: Parsed<'deidentify.documents'>,
): Output<'deidentify.documents'> {
  const all = documentsOf(workspace);
  const count = (state: DocumentStanding['state']): number => all.filter((one) => one.state === state).length;
  return {
    total: all.length,
    rows: all.slice(offset, offset + limit).map(asRow),
    waiting: count('waiting'),
    admitted: count('admitted'),
    unseen: all.filter(isUnseen).length,
  };
}

/** Ms for one document: far beyond what a long one needs. */
const patience = 60_000;

/** A reader that hangs, dies or meets a file that is no DICOM any more is a fault of this one document. */
async function readOne(
  job: JobHandle,
  workspace: WritingWorkspace,
  { object }: DocumentStanding,
): Promise<DocumentReading> {
  const identity = identities(workspace, [object.patient]).get(object.patient);
  const none = { kind: kindOfObject(object), title: '', pages: null, size: 0, findings: [] };
  if (!identity) return { ...none, unread: 'It is not known whose document it is.' };
  try {
    return await workspace.pool.run(
      'readDocument',
      { source: object.source, identity, profile: profileOf(workspace.db), people: peopleOf(workspace) },
      { signal: job.signal, timeoutMs: patience },
    );
  } catch (error) {
    if (job.signal.aborted || (error instanceof Failure && error.code === 'cancelled')) throw error;
    const ended = error instanceof Failure && error.code === 'unavailable';
    return {
      ...none,
      unread: ended
        ? 'Its reader was ended, as it took too much time or memory.'
        : 'Its file cannot be read as it is now.',
    };
  }
}

/** The work list is what is not read as things stand now, so that going on is running it again. */
export async function readDocuments(
  job: JobHandle,
  _: Record<string, never>,
  workspace: WritingWorkspace,
): Promise<{ read: number }> {
  const waiting = documentsOf(workspace).filter(({ state }) => state === 'waiting');
  const read = waiting.length;
  let done = 0;
  job.phase('Reading documents', read, 'documents');
  const lane = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      job.checkpoint();
      saveReading(workspace.db, next.object.instance, next.basis, await readOne(job, workspace, next));
      job.progress((done += 1));
    }
  };
  await Promise.all(Array.from({ length: workspace.pool.size }, lane));
  workspace.changed('deidentify.documents');
  return { read };
}

export const documentQueries: Pick<Queries<'deidentify'>, Extract<keyof Queries<'deidentify'>, DocumentMethod>> = {
  'deidentify.documents': list,
};
export const documentCommands: Pick<Commands<'deidentify'>, Extract<keyof Commands<'deidentify'>, DocumentMethod>> = {
  'deidentify.readDocuments': (workspace) =>
    workspace.jobs.start('deidentify.readDocuments', 'Read encapsulated documents', {}),
  'deidentify.decideDocument': decideDocument,
  'deidentify.setDocumentPolicy': setDocumentPolicy,
  'deidentify.importDocuments': importDocuments,
};
