/** Worker task: takes the document or video out of an object, reads its text and searches it for the patient and for people of the collection. */
import type { Profile } from '#shared/contract/deidentify.ts';
import type { DocumentKind } from '#shared/contract/documents.ts';
import { topText } from '../context.ts';
import { readDicomFile } from '../../dicom/read-file.ts';
import { videoStream } from '../../dicom/pixels/video.ts';
import { videoCodec } from '../../dicom/pixels/video-codec.ts';
import type { DicomFile, Element } from '../../dicom/types.ts';
import { searchPlainText } from '../search-file.ts';
import { plainWord } from '../plain-word.ts';
import { sourceTerms, type SourceTerms } from '../source-terms.ts';
import type { Identity } from '../types.ts';
import { documentKind, documentText, type DocumentText, type DrawnPage } from './document-text.ts';
import { hitWords, mostFindings, placesOf, type FoundText } from './findings.ts';
import { searchOthers, type OtherPatients } from './other-patients.ts';
import { searchPeople, type People } from './search-people.ts';
import { videoText } from './video-text.ts';

export const documentTag = 0x00420011;
const lengthTag = 0x00420015;
/** Bytes of a document that is read; a larger one counts as unread. */
export const largestDocument = 64 * 1024 * 1024;

export interface DocumentReading {
  kind: DocumentKind;
  title: string;
  pages: number | null;
  /** Bytes of the document. */
  size: number;
  unread: string | null;
  findings: FoundText[];
  /** Pages that are still to be read out of their pictures. */
  drawn?: DrawnPage[];
}

export const documentElement = (file: DicomFile): Element | undefined =>
  file.dataSet.elements.find(({ tag }) => tag === documentTag);

/** A video by its transfer syntax, a document by its class. */
export const kindOf = (file: DicomFile): DocumentKind =>
  videoCodec(file.encoding.transferSyntax) ? 'video' : documentKind(topText(file, 0x00080016));

/** Bytes without the one that fills up an odd length (PS3.3 C.24.2). */
export function bytesOf(file: DicomFile, element: Element): Buffer {
  const bytes = file.raw(element);
  const stated = Number(topText(file, lengthTag));
  return stated === bytes.length - 1 ? bytes.subarray(0, stated) : bytes;
}

/** Whom the document belongs to, and everybody else. */
export interface Others {
  patients: OtherPatients;
  identity: Identity;
}

/** Reads the document in `file` and searches it for the terms of its source and for people whom other files name. */
export async function readDocumentIn(
  file: DicomFile,
  terms: SourceTerms,
  people: People,
  profile: Profile,
  others?: Others,
): Promise<DocumentReading> {
  const searched = ({
    text,
    pages,
    unread,
    drawn,
  }: DocumentText): Pick<DocumentReading, 'pages' | 'unread' | 'findings' | 'drawn'> => ({
    pages,
    unread,
    ...(drawn && drawn.length > 0 ? { drawn } : {}),
    findings: findingsIn(text.normalize('NFC'), file, terms, people, profile, others),
  });
  const kind = kindOf(file);
  const title = topText(file, 0x00420010);
  if (kind === 'video') {
    const stream = videoStream(file);
    return stream
      ? { ...searched(videoText(file, stream)), kind, title, size: stream.size }
      : { kind, title, pages: null, size: 0, unread: 'The object holds no video.', findings: [] };
  }
  const element = documentElement(file);
  if (!element || element.length <= 0 || element.fragments)
    return { kind, title, pages: null, size: 0, unread: 'The object holds no document.', findings: [] };
  const size = element.length;
  if (size > largestDocument)
    return { kind, title, pages: null, size, unread: 'It is larger than 64 MiB and is not read.', findings: [] };
  return { ...searched(await documentText(kind, bytesOf(file, element))), kind, title, size };
}

export function findingsIn(
  text: string,
  file: DicomFile,
  terms: SourceTerms,
  people: People,
  profile: Profile,
  others?: Others,
): FoundText[] {
  const folded = plainWord(text);
  const own = searchPlainText(file, terms, 'document', text);
  const staff = searchPeople(people, profile, text).filter(({ text: one }) => own.every(({ text: it }) => it !== one));
  const known = [...own, ...staff];
  const words = known.map(({ text: one }) => ` ${hitWords(one)} `);
  const isKnown = ({ text: one }: { text: string }): boolean => words.some((it) => it.includes(` ${hitWords(one)} `));
  const strangers = others ? searchOthers(others.patients, others.identity, text).filter((one) => !isKnown(one)) : [];
  return [...known, ...strangers].slice(0, mostFindings).map(({ kind, text: found, context }): FoundText => {
    const places = placesOf(found, text, folded);
    return { kind, text: found, ...places, ...(places.places === 0 ? { context, places: 1 } : {}) };
  });
}

/** What a worker is told of a document. */
export interface ReadingTask {
  source: string;
  identity: Identity;
  profile: Profile;
  people: People;
  others: OtherPatients;
}

export function readDocument({ source, identity, profile, people, others }: ReadingTask): Promise<DocumentReading> {
  const file = readDicomFile(source);
  return readDocumentIn(file, sourceTerms(file, identity, profile), people, profile, { patients: others, identity });
}
