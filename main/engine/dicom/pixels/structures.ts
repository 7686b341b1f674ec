/** Contours of a structure set (PS3.3 C.8.8.6) as lines over one image: by the image they name, or by the plane they lie in. */
import type { Annotation, AnnotationPart } from '#shared/annotation.ts';
import { DicomError, type DicomFile } from '../types.ts';
import { dot, itemsOf, minus, numbersOf, textOf } from './places.ts';
import { colourByPlace, toleranceOf, type Target } from './segmentation.ts';

/** Numbers of all contours of one object that are kept in memory. */
const mostNumbers = 12_000_000;

interface Contour {
  part: number;
  closed: boolean;
  sops: string[];
  points: Float64Array;
}
interface Structures {
  parts: AnnotationPart[];
  contours: Contour[];
  frameOf: Map<number, string>;
  series: Set<string>;
}

const parsed = new WeakMap<DicomFile, Structures>();
function structuresOf(file: DicomFile): Structures {
  const known = parsed.get(file);
  if (known) return known;
  const { dataSet } = file;
  const names = new Map(
    itemsOf(dataSet, 0x30060020).map((roi) => [numbersOf(file, roi, 0x30060022)[0] ?? 0, roi] as const),
  );
  const drawn = itemsOf(dataSet, 0x30060039);
  const contours: Contour[] = [];
  let numbers = 0;
  const parts = drawn.map((roi, place): AnnotationPart => {
    const number = numbersOf(file, roi, 0x30060084)[0] ?? place + 1;
    const colour = numbersOf(file, roi, 0x3006002a);
    for (const contour of itemsOf(roi, 0x30060040)) {
      const points = Float64Array.from(numbersOf(file, contour, 0x30060050));
      numbers += points.length;
      if (numbers > mostNumbers)
        throw new DicomError('too-long', 'The structure set has more points than can be drawn.');
      contours.push({
        part: number,
        closed: /^CLOSED/.test(textOf(file, contour, 0x30060042)),
        sops: itemsOf(contour, 0x30060016).map((item) => textOf(file, item, 0x00081155)),
        points: points.subarray(0, points.length - (points.length % 3)),
      });
    }
    const valid = colour.length === 3 && colour.every((value) => value >= 0 && value <= 255);
    return {
      number,
      name: textOf(file, names.get(number), 0x30060026) || `Region ${number}`,
      colour: valid ? (colour as [number, number, number]) : colourByPlace(place),
    };
  });
  const series = itemsOf(dataSet, 0x30060010)
    .flatMap((frame) => itemsOf(frame, 0x30060012))
    .flatMap((study) => itemsOf(study, 0x30060014))
    .map((one) => textOf(file, one, 0x0020000e));
  const made: Structures = {
    parts,
    contours,
    frameOf: new Map([...names].map(([number, roi]) => [number, textOf(file, roi, 0x30060024)])),
    series: new Set(series),
  };
  parsed.set(file, made);
  return made;
}

export function structuresOn(file: DicomFile, target: Target): Annotation {
  const { parts, contours, frameOf, series } = structuresOf(file);
  const remarks = new Set<string>();
  const lines: Annotation['lines'] = [];
  const { place } = target;
  if (!place)
    remarks.add('The image does not say where it lies, so that contours in millimetres cannot be drawn over it.');
  for (const { part, closed, sops, points } of place ? contours : []) {
    const refers = sops.includes(target.sop);
    if (!refers && sops.length > 0 && series.has(target.series)) continue;
    const frame = frameOf.get(part) ?? '';
    if (!refers && frame !== target.frameOfReference) {
      remarks.add('Regions of another frame of reference than this image are not drawn.');
      continue;
    }
    const inPixels: number[] = [];
    let beside = 0;
    for (let at = 0; at < points.length; at += 3) {
      const from = minus([points[at]!, points[at + 1]!, points[at + 2]!], place!.position);
      beside = Math.max(beside, Math.abs(dot(from, place!.normal)));
      inPixels.push(dot(from, place!.across) / place!.spacing[1], dot(from, place!.down) / place!.spacing[0]);
    }
    if (!inPixels.every(Number.isFinite)) {
      remarks.add('A contour holds something that is no number; it is not drawn.');
      continue;
    }
    if (beside > toleranceOf(place!)) {
      if (refers)
        remarks.add(
          `A contour refers to this image but lies up to ${beside.toFixed(1)} mm beside it; it is not drawn.`,
        );
      continue;
    }
    if (inPixels.length > 0) lines.push({ part, closed, points: inPixels });
  }
  if (lines.length > 0) remarks.delete('Regions of another frame of reference than this image are not drawn.');
  return {
    rows: target.rows,
    columns: target.columns,
    kind: 'structures',
    parts,
    planes: [],
    lines,
    remarks: [...remarks],
    planeOf: new Map(),
  };
}
