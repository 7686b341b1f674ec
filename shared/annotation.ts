/** What a segmentation or a structure set draws over one image: planes of opacity and lines, in one stretch of bytes. */
import { z } from 'zod';
import { pack, unpack } from './packed.ts';

const Part = z.strictObject({
  number: z.number().int(),
  name: z.string(),
  /** Red, green, blue, 0 to 255. */
  colour: z.tuple([z.number(), z.number(), z.number()]),
});
export type AnnotationPart = z.infer<typeof Part>;

const Head = z.strictObject({
  rows: z.number().int(),
  columns: z.number().int(),
  kind: z.enum(['segmentation', 'structures']),
  /** Every segment or region of the object, whether it is in this image or not. */
  parts: z.array(Part),
  /** Numbers of the parts whose planes follow, a byte a pixel of the image: 0 outside, 255 inside. */
  planes: z.array(z.number().int()),
  /** Lines in pixels of the image; the middle of the first pixel is 0, 0. */
  lines: z.array(z.strictObject({ part: z.number().int(), closed: z.boolean(), points: z.array(z.number()) })),
  /** Why nothing, or not all, can be drawn here, in words. */
  remarks: z.array(z.string()),
});
export type AnnotationHead = z.infer<typeof Head>;
export interface Annotation extends AnnotationHead {
  planeOf: Map<number, Uint8Array>;
}

/** The planes behind the head, one after another. */
export const packAnnotation = ({ planeOf, ...head }: Annotation): Uint8Array =>
  pack(
    head,
    head.planes.map((part) => planeOf.get(part)!),
  );

/** Throws where the bytes are not what `packAnnotation` made. */
export function unpackAnnotation(packed: Uint8Array): Annotation {
  const { head, bytes } = unpack(packed, Head);
  const size = head.rows * head.columns;
  const planeOf = new Map(
    head.planes.map((part, place) => [part, bytes.subarray(place * size, (place + 1) * size)] as const),
  );
  return { ...head, planeOf };
}

/** Opacity of a line's plane and colours as RGBA of the whole image; parts that are off are left out. */
export function paintAnnotation(
  { rows, columns, parts, planeOf }: Pick<Annotation, 'rows' | 'columns' | 'parts' | 'planeOf'>,
  isOn: (part: number) => boolean,
  opacity: number,
): Uint8ClampedArray<ArrayBuffer> {
  const out = new Uint8ClampedArray(rows * columns * 4);
  const colours = new Map(parts.map((part) => [part.number, part.colour]));
  for (const [part, plane] of planeOf) {
    const colour = colours.get(part);
    if (!colour || !isOn(part)) continue;
    for (let at = 0; at < plane.length; at++) {
      const alpha = (plane[at]! / 255) * opacity;
      if (alpha === 0) continue;
      // Where segments overlap, the later one lies over the earlier.
      const below = out[at * 4 + 3]! / 255;
      const whole = alpha + below * (1 - alpha);
      for (let c = 0; c < 3; c++)
        out[at * 4 + c] = (colour[c]! * alpha + out[at * 4 + c]! * below * (1 - alpha)) / whole;
      out[at * 4 + 3] = whole * 255;
    }
  }
  return out;
}
