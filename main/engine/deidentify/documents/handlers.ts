/** The list of documents and videos, and what is decided about them. */
import type { Output, Parsed } from '#shared/contract/index.ts';
import type { Commands, Queries, ReadingWorkspace } from '../../step.ts';
import { decideDocument, dismissInDocument, importDocuments, setDocumentPolicy } from './decide.ts';
import { asRow, documentsOf, isUnseen, type DocumentStanding } from './state.ts';

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

export const documentQueries: Pick<Queries<'deidentify'>, Extract<keyof Queries<'deidentify'>, DocumentMethod>> = {
  'deidentify.documents': list,
};
export const documentCommands: Pick<Commands<'deidentify'>, Extract<keyof Commands<'deidentify'>, DocumentMethod>> = {
  'deidentify.readDocuments': (workspace) =>
    workspace.jobs.start('deidentify.readDocuments', 'Read encapsulated documents', {}),
  'deidentify.decideDocument': decideDocument,
  'deidentify.dismissInDocument': dismissInDocument,
  'deidentify.setDocumentPolicy': setDocumentPolicy,
  'deidentify.importDocuments': importDocuments,
};
