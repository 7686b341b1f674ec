/** Worker task: takes the document out of an object, reads its text and searches it for the patient and for people of the collection. */
import type { Profile } from '#shared/contract/deidentify.ts';
import type { DocumentFinding, DocumentKind } from '#shared/contract/documents.ts';
import { topText } from '../context.ts';
import { readDicomFile } from '../../dicom/read-file.ts';
import type { DicomFile, Element } from '../../dicom/types.ts';
import { searchPlainText } from '../search-file.ts';
import { sourceTerms, type SourceTerms } from '../source-terms.ts';
import type { Identity } from '../types.ts';
import { documentKind, documentText } from './document-text.ts';
import { searchPeople, type People } from './search-people.ts';

export const documentTag = 0x00420011;
const lengthTag = 0x00420015;
/** Bytes of a document that is read; a larger one counts as unread. */
const largest = 64 * 1024 * 1024;
const mostFindings = 50;

export interface DocumentReading {
  kind: DocumentKind;
  title: string;
  pages: number | null;
  /** Bytes of the document. */
  size: number;
  unread: string | null;
  findings: DocumentFinding[];
}

export const documentElement = (file: DicomFile): Element | undefined =>
  file.dataSet.elements.find(({ tag }) => tag === documentTag);

/** Bytes without the one that fills up an odd length (PS3.3 C.24.2). */
function bytesOf(file: DicomFile, element: Element): Buffer {
  const bytes = file.raw(element);
  const stated = Number(topText(file, lengthTag));
  return stated === bytes.length - 1 ? bytes.subarray(0, stated) : bytes;
}

/** Reads the document in `file` and searches it for the terms of its source and for people whom other files name. */
export async function readDocumentIn(
  file: DicomFile,
  terms: SourceTerms,
  people: People,
  profile: Profile,
): Promise<DocumentReading> {
  const kind = documentKind(topText(file, 0x00080016));
  const title = topText(file, 0x00420010);
  const element = documentElement(file);
  if (!element || element.length <= 0 || element.fragments)
    return { kind, title, pages: null, size: 0, unread: 'The object holds no document.', findings: [] };
  const size = element.length;
  if (size > largest)
    return { kind, title, pages: null, size, unread: 'It is larger than 64 MiB and is not read.', findings: [] };
  const { text, pages, unread } = await documentText(kind, bytesOf(file, element));
  const written = text.normalize('NFC');
  const own = searchPlainText(file, terms, 'document', written).map(({ kind: what, text: found, context }) => ({
    kind: what,
    text: found,
    context,
  }));
  const others = searchPeople(people, profile, written).filter(({ text: one }) =>
    own.every(({ text: found }) => found !== one),
  );
  return { kind, title, pages, size, unread, findings: [...own, ...others].slice(0, mostFindings) };
}

export function readDocument(input: {
  source: string;
  identity: Identity;
  profile: Profile;
  people: People;
}): Promise<DocumentReading> {
  const file = readDicomFile(input.source);
  return readDocumentIn(file, sourceTerms(file, input.identity, input.profile), input.people, input.profile);
}
