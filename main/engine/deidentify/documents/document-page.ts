/** A document without pages as a person looks at it: its text in lines, or what a model is; nothing of it is left out. */
import type { DocumentKind } from '#shared/contract/documents.ts';
import { Failure } from '#shared/failure.ts';
import { xmlParts } from './xml-parts.ts';
import { decodedXml, linesOfModel, stlTriangles, stlHead, stlTriangle, withoutEntities } from './document-text.ts';

const number = (value: number): string => value.toLocaleString('en');
const extent = (low: readonly number[], high: readonly number[]): string =>
  low.map((least, axis) => `${least.toPrecision(5)} to ${high[axis]!.toPrecision(5)}`).join(', ');
const face =
  'This program does not draw surfaces. That of a head shows a face: open it in a program for models before you admit it.';

/** Text between tags, a line each; then what stands in attributes and comments, where names hide as well. */
function xmlPage(bytes: Buffer): string {
  const parts = xmlParts(decodedXml(bytes));
  const attributes = parts.attributes.map(({ name, value }) => `${name}: ${withoutEntities(value)}`);
  const text = withoutEntities(parts.texts.join('\n'));
  const { comments } = parts;
  const lines = (all: readonly string[]): string[] => all.map((line) => line.trim()).filter(Boolean);
  return [
    ...lines(text.split('\n')),
    ...(attributes.length > 0 ? ['', 'Values of its elements', ...new Set(lines(attributes))] : []),
    ...(comments.length > 0 ? ['', 'Comments', ...lines(comments)] : []),
  ].join('\n');
}

class Bounds {
  readonly low = [Infinity, Infinity, Infinity];
  readonly high = [-Infinity, -Infinity, -Infinity];
  add(axis: number, value: number): void {
    this.low[axis] = Math.min(this.low[axis]!, value);
    this.high[axis] = Math.max(this.high[axis]!, value);
  }
  words(): string {
    return this.low.every(Number.isFinite) ? `It reaches from ${extent(this.low, this.high)} (x, y, z).` : '';
  }
}

function stlPage(bytes: Buffer): string {
  const triangles = stlTriangles(bytes);
  if (triangles === undefined) return linesPage('STL', bytes);
  const bounds = new Bounds();
  for (let one = 0; one < triangles; one += 1)
    for (let place = 0; place < 9; place += 1)
      // A normal of three numbers comes first.
      bounds.add(place % 3, bytes.readFloatLE(stlHead + 4 + one * stlTriangle + 12 + 4 * place));
  const head = bytes.toString('latin1', 0, stlHead).replace(/\0/g, ' ').trim();
  return [
    `A surface of ${number(triangles)} triangles. ${bounds.words()}`,
    face,
    '',
    'In its head stands',
    head === '' ? '(nothing)' : head,
  ].join('\n');
}

/** Counts and bounds of a model in lines, and every line that is not numbers alone. */
function linesPage(kind: 'STL' | 'OBJ' | 'MTL', bytes: Buffer): string {
  const text = bytes.toString('utf8');
  const bounds = new Bounds();
  let corners = 0;
  for (const [, x, y, z] of text.matchAll(/^[ \t]*(?:v|vertex)[ \t]+(\S+)[ \t]+(\S+)[ \t]+(\S+)/gm)) {
    corners += 1;
    [x, y, z].forEach((value, axis) => bounds.add(axis, Number(value)));
  }
  const faces = text.match(/^[ \t]*(?:f\s|facet\b)/gm)?.length ?? 0;
  const what =
    kind === 'MTL'
      ? 'Materials of a model.'
      : `A surface of ${number(faces)} faces and ${number(corners)} corners. ${bounds.words()}`;
  const words = linesOfModel(text);
  return [what, ...(kind === 'MTL' ? [] : [face]), '', 'Lines that are not numbers alone', ...words].join('\n');
}

/** Throws Failure `unreadable` where the kind is not known, or its text is not valid in the encoding that it names. */
export function documentPage(kind: DocumentKind, bytes: Buffer): string {
  try {
    if (kind === 'CDA') return xmlPage(bytes);
    if (kind === 'STL') return stlPage(bytes);
    if (kind === 'OBJ' || kind === 'MTL') return linesPage(kind, bytes);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError)
      throw new Failure('unreadable', 'Its text is not valid in the encoding that it names.', { cause: error });
    throw error;
  }
  throw new Failure('unreadable', 'This program does not know documents of this kind and cannot show them.');
}
