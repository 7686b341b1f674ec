/** What an encapsulated document says in words, by its kind; what cannot be told in words is said to be unread. */
import type { DocumentKind } from '#shared/contract/documents.ts';
import { readingEnd } from './findings.ts';
import { withoutTags, xmlParts } from './xml-parts.ts';

export interface DocumentText {
  pages: number | null;
  /** All that could be read, also of a document that is unread in part. */
  text: string;
  /** Why not all of it was read, in a sentence without a value of the file; null where all was. */
  unread: string | null;
  /** Pages of which something is only drawn, so that it has to be read out of their picture. */
  drawn?: DrawnPage[];
}
export interface DrawnPage {
  /** From 1. */
  page: number;
  /** Its text was read; what its lines draw beside is looked at. */
  beside: boolean;
}

const storage = '1.2.840.10008.5.1.4.1.1.104.';
const kinds: Record<string, DocumentKind> = { 1: 'PDF', 2: 'CDA', 3: 'STL', 4: 'OBJ', 5: 'MTL' };
export const isDocumentClass = (sopClass: string): boolean => sopClass.startsWith(storage);
export const documentKind = (sopClass: string): DocumentKind => kinds[sopClass.slice(storage.length)] ?? 'other';

/** Throws where the bytes are not valid in the encoding, so that nothing is taken for read that is not. */
function decoded(bytes: Buffer, encoding: string): string {
  return new TextDecoder(encoding, { fatal: true }).decode(bytes);
}

/** The text of an XML file, in the encoding that it names. Throws TypeError or RangeError where it is not valid in it. */
export const decodedXml = (bytes: Buffer): string => decoded(bytes, encodingOf(bytes));

function encodingOf(bytes: Buffer): string {
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0x3c && bytes[1] === 0)) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  return /^[^>]*\bencoding\s*=\s*["']([\w.-]+)["']/.exec(bytes.toString('latin1', 0, 200))?.[1] ?? 'utf-8';
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
export const withoutEntities = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name.toLowerCase()] ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** Text between the tags, parted by them and joined over them, values of attributes and comments. */
function xmlText(bytes: Buffer): DocumentText {
  const xml = decodedXml(bytes);
  const { texts, attributes, comments, whole } = xmlParts(xml);
  const remarks = comments.join(' ');
  const text = [
    texts.join(' '),
    texts.join(''),
    ...attributes.map(({ value }) => value),
    withoutTags(remarks, ' '),
    withoutTags(remarks, ''),
  ].map(withoutEntities);
  const unread = /<!ENTITY/i.test(xml)
    ? 'It defines parts of its text by entities, which are not followed.'
    : /representation\s*=\s*["']B64["']|<nonXMLBody\b/i.test(xml)
      ? 'It holds another file, which is not opened.'
      : whole
        ? null
        : 'It is no XML that is built as it should be.';
  return { pages: null, text: text.join(readingEnd), unread };
}

// Lines of numbers alone: places, directions, faces, colours. Names of groups and materials, and comments, are text.
const numbersOnly =
  /^\s*(?:v|vn|vt|vp|f|l|p|s|facet normal|vertex|K[adse]|Ns|Ni|d|Tr|Tf|illum)(?:\s+[-+]?\d[-+\d.e/]*)+\s*$/i;

/** Lines that say something. */
export const linesOfModel = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line.trim() !== '' && !numbersOnly.test(line));

const linesText = (bytes: Buffer): DocumentText => ({
  pages: null,
  text: linesOfModel(decoded(bytes, 'utf-8')).join('\n'),
  unread: null,
});

export const stlHead = 80;
export const stlTriangle = 50;
/** A binary STL is a head of 80 bytes, a count and as many triangles; undefined where it has to be text. */
export function stlTriangles(bytes: Buffer): number | undefined {
  if (bytes.length < stlHead + 4) return undefined;
  const triangles = bytes.readUInt32LE(stlHead);
  const rest = bytes.length - (stlHead + 4 + triangles * stlTriangle);
  return rest === 0 || rest === 1 ? triangles : undefined;
}

function stlText(bytes: Buffer): DocumentText {
  if (stlTriangles(bytes) !== undefined) {
    const text = bytes.toString('latin1', 0, stlHead).replace(/\0/g, ' ');
    return { pages: null, text, unread: null };
  }
  return /^\s*solid\b/.test(bytes.toString('latin1', 0, 200))
    ? linesText(bytes)
    : { pages: null, text: '', unread: 'It is not built as an STL should be.' };
}

async function byKind(kind: DocumentKind, bytes: Buffer): Promise<DocumentText> {
  switch (kind) {
    case 'PDF':
      return (await import('./pdf-text.ts')).pdfText(bytes);
    case 'CDA':
      return xmlText(bytes);
    case 'STL':
      return stlText(bytes);
    case 'OBJ':
    case 'MTL':
      return linesText(bytes);
    case 'video':
    case 'other':
      return { pages: null, text: '', unread: 'The program does not know documents of this kind.' };
  }
}

export async function documentText(kind: DocumentKind, bytes: Buffer): Promise<DocumentText> {
  try {
    return await byKind(kind, bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      return { pages: null, text: '', unread: 'Its text is not valid in the encoding that it names.' };
    throw error;
  }
}
