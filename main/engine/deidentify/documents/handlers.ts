/** The list of documents, the job that reads them, and what a person says to each. */
import type { Output, Parsed } from '#shared/contract/index.ts';
import { Failure } from '#shared/failure.ts';
import type { JobHandle } from '../../jobs.ts';
import type { Commands, Queries, ReadingWorkspace, WritingWorkspace } from '../../step.ts';
import { saveReading } from '../../store/documents.ts';
import { identities } from '../identities.ts';
import { profileOf } from '../plan.ts';
import { startSurvey } from '../survey-job.ts';
import type { DocumentReading } from './read-document.ts';
import { asRow, documentScope, documentsOf, kindOfObject, peopleOf, type DocumentStanding } from './state.ts';

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

function decide(
  workspace: WritingWorkspace,
  { instance, decision }: Parsed<'deidentify.decideDocument'>,
): Record<string, never> {
  const standing = documentsOf(workspace).find(({ object }) => object.instance === instance);
  if (!standing)
    throw new Failure(
      'not-found',
      'This document is no longer there or left out; the folders were read again meanwhile.',
    );
  const { object, state, reading } = standing;
  if (decision) {
    if (standing.refused)
      throw new Failure(
        'refused',
        `${standing.refused} No decision about the document changes that; it stays left out.`,
      );
    if (state === 'waiting')
      throw new Failure('refused', 'This document was not read as things stand now. Read the documents first.');
    if (state === 'found')
      throw new Failure(
        'refused',
        'Somebody whom your files name stands in this document, the patient or one of the staff, and no part of a document can be taken out. It stays left out; remove the text with another tool and index the new file.',
      );
    if (reading?.unread !== null && !decision.looked)
      throw new Failure(
        'refused',
        'No program could read all of this document. Look at the whole of it, and say that you did.',
      );
  }
  workspace.decisions.decide({
    step: 'deidentify',
    title: decision ? 'admit a document' : 'decide about a document again',
    changes: [
      {
        scope: documentScope,
        key: object.key,
        value: decision ? { reason: decision.reason, looked: decision.looked, mark: object.mark } : undefined,
      },
    ],
  });
  workspace.changed('deidentify.documents');
  startSurvey(workspace);
  return {};
}

export const documentQueries: Pick<Queries<'deidentify'>, Extract<keyof Queries<'deidentify'>, DocumentMethod>> = {
  'deidentify.documents': list,
};
export const documentCommands: Pick<Commands<'deidentify'>, Extract<keyof Commands<'deidentify'>, DocumentMethod>> = {
  'deidentify.readDocuments': (workspace) =>
    workspace.jobs.start('deidentify.readDocuments', 'Read encapsulated documents', {}),
  'deidentify.decideDocument': decide,
};
