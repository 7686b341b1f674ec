/** Where frames lie in the patient (PS3.3 C.7.6.2, C.7.6.16): read from functional groups or the object itself. */
import type { DataSet, DicomFile, Element } from '../types.ts';
import { findElement } from '../find-element.ts';

type Vector = readonly [number, number, number];
export interface Place {
  /** Middle of the first pixel, in mm. */
  position: Vector;
  across: Vector;
  down: Vector;
  normal: Vector;
  /** mm from one row to the next, and from one column to the next. */
  spacing: readonly [number, number];
  thickness: number | null;
}

export const itemsOf = (dataSet: DataSet | undefined, tag: number): DataSet[] =>
  ((dataSet && findElement(dataSet, tag)?.items) ?? []).map((item) => item.dataSet);
export function textOf(file: DicomFile, dataSet: DataSet | undefined, tag: number): string {
  if (!dataSet) return '';
  const element: Element | undefined = findElement(dataSet, tag);
  return element && !element.items && element.length > 0 ? file.text(dataSet, element).trim() : '';
}
export const numbersOf = (file: DicomFile, dataSet: DataSet | undefined, tag: number): number[] => {
  const text = textOf(file, dataSet, tag);
  return text === '' ? [] : text.split('\\').map(Number);
};

export const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
export const minus = (a: Vector, b: Vector): Vector => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];

/** Functional groups of one frame: its own before the shared ones. */
export const groupsOf = (file: DicomFile, frame: number): DataSet[] => {
  const own = itemsOf(file.dataSet, 0x52009230)[frame];
  const shared = itemsOf(file.dataSet, 0x52009229)[0];
  return [own, shared].filter((group) => group !== undefined);
};
/** The first item of a macro of a frame. */
export const macroOf = (groups: readonly DataSet[], macro: number): DataSet | undefined =>
  groups.map((group) => itemsOf(group, macro)[0]).find((item) => item !== undefined);

/** Undefined where something is missing or cannot be. */
export function makePlace(
  position: readonly number[],
  orientation: readonly number[],
  spacing: readonly number[],
  thickness: number | undefined,
): Place | undefined {
  if (position.length !== 3 || orientation.length !== 6 || spacing.length !== 2) return undefined;
  if (![...position, ...orientation, ...spacing].every(Number.isFinite) || spacing.some((step) => step <= 0))
    return undefined;
  const [a, b, c, d, e, f] = orientation as [number, number, number, number, number, number];
  // Directions that are not at right angles and of length 1 make no plane.
  const normal: Vector = [b * f - c * e, c * d - a * f, a * e - b * d];
  if (Math.abs(Math.hypot(...normal) - 1) > 0.01) return undefined;
  return {
    position: position as unknown as Vector,
    across: [a, b, c],
    down: [d, e, f],
    normal,
    spacing: spacing as unknown as [number, number],
    thickness: thickness !== undefined && Number.isFinite(thickness) && thickness > 0 ? thickness : null,
  };
}

/** Undefined where the frame does not say where it lies, or says it wrongly. */
export function placeOf(file: DicomFile, frame: number): Place | undefined {
  const groups = groupsOf(file, frame);
  const find = (macro: number, tag: number): number[] => {
    for (const group of groups) {
      const found = numbersOf(file, itemsOf(group, macro)[0], tag);
      if (found.length > 0) return found;
    }
    return numbersOf(file, file.dataSet, tag);
  };
  return makePlace(
    find(0x00209113, 0x00200032),
    find(0x00209116, 0x00200037),
    find(0x00289110, 0x00280030),
    find(0x00289110, 0x00180050)[0],
  );
}

/** Depths on a slide are said in micrometres, everything else in mm. */
export const micrometre = 0.001;

/** Where a tile lies on its slide, as it says itself (PS3.3 C.8.12.6.1). */
export function slidePlaceOf(file: DicomFile, frame: number): Place | undefined {
  const groups = groupsOf(file, frame);
  const plane = macroOf(groups, 0x0048021a);
  const measures = macroOf(groups, 0x00289110);
  const [x = NaN] = numbersOf(file, plane, 0x0040072a);
  const [y = NaN] = numbersOf(file, plane, 0x0040073a);
  const [z = 0] = numbersOf(file, plane, 0x0040074a);
  return makePlace(
    [x, y, z * micrometre],
    numbersOf(file, file.dataSet, 0x00480102),
    numbersOf(file, measures, 0x00280030),
    numbersOf(file, measures, 0x00180050)[0],
  );
}
