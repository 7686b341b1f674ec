/** Clean Graphics Option (PS3.15 E.3.3): which drawings of a presentation state are surely no writing. */
import type { DataSet, Element } from '../dicom/types.ts';

/** Graphic Annotation Sequence (PS3.3 C.10.5). */
export const graphicAnnotations = 0x00700001;
const drawings = new Set([0x00700009, 0x00700209]);
const graphicData = 0x00700022;
/** Bytes of a point: two 32-bit floats. */
const point = 8;
/** A line has two points, an angle three, a closed rectangle five; an outline by hand, or a letter, has more. */
const mostPoints = 5;
/** Lines beside one image. Programs that draw letters as strokes need many. */
const mostDrawings = 20;

function* withinItems(dataSet: DataSet): Generator<Element> {
  for (const element of dataSet.elements) {
    yield element;
    for (const item of element.items ?? []) yield* withinItems(item.dataSet);
  }
}

/**
 * True where each drawing of a Graphic Annotation Sequence is a mark, a line, an angle, a box or a circle, and no image
 * has more than a few. What is drawn by hand may be a name, and no program here can read it.
 */
export function isPlainlyDrawn(sequence: Element): boolean {
  if (!sequence.items) return false;
  return sequence.items.every((item) => {
    const all = [...withinItems(item.dataSet)];
    const drawn = all.filter(({ tag }) => drawings.has(tag));
    if (drawn.some(({ items }) => !items)) return false;
    const count = drawn.reduce((sum, { items }) => sum + items!.length, 0);
    return count <= mostDrawings && all.every(({ tag, length }) => tag !== graphicData || length <= mostPoints * point);
  });
}
