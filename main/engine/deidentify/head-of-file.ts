/** What one file says of the part of the body that it shows, and how far its frames reach toward the head. */
import { findElement } from '../dicom/find-element.ts';
import { onceAlike, type Once } from '../dicom/layouts.ts';
import type { DataSet, DicomFile, Layout } from '../dicom/types.ts';
import { topText } from './context.ts';
import { hasSections, namesHead, type Extent, type HeadFacts } from './head-coverage.ts';

const firstItem = (dataSet: DataSet | undefined, tag: number): DataSet | undefined =>
  dataSet && findElement(dataSet, tag)?.items?.[0]?.dataSet;
function textIn(file: DicomFile, dataSet: DataSet | undefined, tag: number): string {
  const element = dataSet && findElement(dataSet, tag);
  return element && !element.items && element.length > 0 ? file.text(dataSet, element).trim() : '';
}
const numbersIn = (file: DicomFile, dataSet: DataSet | undefined, tag: number): number[] => {
  const text = textIn(file, dataSet, tag);
  return text === '' ? [] : text.split('\\').map(Number);
};

const anatomicRegion = 0x00082218;
const primaryStructure = 0x00082228;
const sharedGroups = 0x52009229;
const perFrameGroups = 0x52009230;
const frameAnatomy = 0x00209071;

function regionsOf(file: DicomFile): HeadFacts['regions'] {
  const shared = firstItem(file.dataSet, sharedGroups);
  const firstFrame = firstItem(file.dataSet, perFrameGroups);
  const places = [file.dataSet, firstItem(shared, frameAnatomy), firstItem(firstFrame, frameAnatomy)];
  return places.flatMap((place) =>
    [anatomicRegion, primaryStructure].flatMap((tag) =>
      ((place && findElement(place, tag)?.items) ?? []).map((item) => ({
        code: textIn(file, item.dataSet, 0x00080100),
        meaning: textIn(file, item.dataSet, 0x00080104),
      })),
    ),
  );
}

const factTags = new Set([
  0x00080008, 0x00080016, 0x00080060, 0x0008103e, 0x00081030, 0x00180015, 0x00181030, 0x00280302,
]); // prettier-ignore
const known = new WeakMap<Layout, Once<{ facts: HeadFacts; names: string | null }>>();

const wordsOf = (file: DicomFile): { facts: HeadFacts; names: string | null } =>
  onceAlike(known, file, factTags, () => {
    const facts = readFacts(file);
    return { facts, names: namesHead(facts) };
  });

export const headFactsOf = (file: DicomFile): HeadFacts => wordsOf(file).facts;

const readFacts = (file: DicomFile): HeadFacts => ({
  modality: topText(file, 0x00080060),
  sopClass: topText(file, 0x00080016),
  imageType: topText(file, 0x00080008),
  stated: topText(file, 0x00280302),
  bodyPart: topText(file, 0x00180015),
  regions: regionsOf(file),
  seriesDescription: topText(file, 0x0008103e),
  studyDescription: topText(file, 0x00081030),
  protocol: topText(file, 0x00181030),
});

/** Why this file is of a head by what it says itself, or null. */
export const headInFile = (file: DicomFile): string | null => wordsOf(file).names;

export interface Plane {
  position: number[];
  orientation: number[];
  spacing: number[];
}
/** z of the four corners of a frame (PS3.3 C.7.6.2.1.1). */
function cornersOf({ position, orientation, spacing }: Plane, rows: number, columns: number): number[] {
  const z = position[2]!;
  const across = orientation[2]! * spacing[1]! * (columns - 1);
  const down = orientation[5]! * spacing[0]! * (rows - 1);
  return [z, z + across, z + down, z + across + down];
}
const usable = ({ position, orientation, spacing }: Plane): boolean =>
  position.length === 3 &&
  orientation.length === 6 &&
  spacing.length === 2 &&
  [...position, ...orientation, ...spacing].every(Number.isFinite);

/** Planes of a multi-frame object from its functional groups, or of a single frame from its own attributes. */
export function planesOf(file: DicomFile): Plane[] {
  const { dataSet } = file;
  const shared = firstItem(dataSet, sharedGroups);
  const frames = findElement(dataSet, perFrameGroups)?.items;
  if (frames && frames.length > 0) {
    const value = (own: DataSet, macro: number, tag: number): number[] => {
      const of = numbersIn(file, firstItem(own, macro), tag);
      return of.length > 0 ? of : numbersIn(file, firstItem(shared, macro), tag);
    };
    return frames.map(({ dataSet: own }) => ({
      position: value(own, 0x00209113, 0x00200032),
      orientation: value(own, 0x00209116, 0x00200037),
      spacing: value(own, 0x00289110, 0x00280030),
    }));
  }
  const detector = firstItem(dataSet, 0x00540022);
  const of = (tag: number): number[] => {
    const own = numbersIn(file, dataSet, tag);
    return own.length > 0 ? own : numbersIn(file, detector, tag);
  };
  const first = {
    position: of(POSITION),
    orientation: of(0x00200037),
    spacing: numbersIn(file, dataSet, 0x00280030),
  };
  const count = Number(topText(file, 0x00280008)) || 1;
  const [step = NaN] = numbersIn(file, dataSet, 0x00180088);
  // The slices of a reconstructed nuclear volume lie one behind the other (PS3.3 C.8.4.15).
  if (count === 1 || !usable(first) || !Number.isFinite(step)) return [first];
  const [a, b, , d, e] = first.orientation as [number, number, number, number, number, number];
  const last = [...first.position];
  last[2]! += (a * e - b * d) * step * (count - 1);
  return [first, { ...first, position: last }];
}

const POSITION = 0x00200032;
/** Every other attribute that says where frames lie. */
const placeTags = new Set([
  0x00080008, 0x00080060, 0x00180088, 0x00200037, 0x00280008, 0x00280010, 0x00280011, 0x00280030,
]); // prettier-ignore
interface Places {
  isScout: boolean;
  rows: number;
  columns: number;
  planes: Plane[];
}
const places = new WeakMap<Layout, Once<Places>>();

const readPlaces = (file: DicomFile): Places => ({
  // A scout of the scanner is a projection.
  isScout: topText(file, 0x00080060) === 'CT' && /LOCALIZER/i.test(topText(file, 0x00080008)),
  rows: Number(topText(file, 0x00280010)) || 1,
  columns: Number(topText(file, 0x00280011)) || 1,
  planes: planesOf(file),
});

/** The planes of this very file: slices of a series differ in their position. */
function ownPlanes(file: DicomFile, planes: Plane[]): Plane[] {
  if (!file.layout?.varying.some(({ tag }) => tag === POSITION)) return planes;
  const [only, ...others] = planes;
  if (!only || others.length > 0 || findElement(file.dataSet, perFrameGroups)) return planesOf(file);
  return [{ ...only, position: numbersIn(file, file.dataSet, POSITION) }];
}

/** How far the frames of a file reach along the body axis; null where it does not say. */
export function extentOf(file: DicomFile): Extent | null {
  const { isScout, rows, columns, planes } = onceAlike(places, file, placeTags, () => readPlaces(file));
  if (isScout) return null;
  let [low, high] = [Infinity, -Infinity];
  for (const plane of ownPlanes(file, planes)) {
    if (!usable(plane)) continue;
    const z = cornersOf(plane, rows, columns);
    [low, high] = [Math.min(low, ...z), Math.max(high, ...z)];
  }
  return low <= high ? { low, high } : null;
}

/** Age in years by Patient's Age (0010,1010), or by the dates of birth and study; null where neither says. */
export function ageOf(file: DicomFile): number | null {
  const stated = /^(\d{3})([DWMY])$/.exec(topText(file, 0x00101010));
  if (stated) return Number(stated[1]) / { D: 365.25, W: 52.18, M: 12, Y: 1 }[stated[2] as 'D' | 'W' | 'M' | 'Y'];
  const [birth, study] = [0x00100030, 0x00080020].map((tag) => /^(\d{4})(\d\d)(\d\d)$/.exec(topText(file, tag)));
  if (!birth || !study) return null;
  const years = Number(study[1]) - Number(birth[1]) + (Number(study[2]) - Number(birth[2])) / 12;
  return years >= 0 && years < 130 ? years : null;
}

/** What the files of one series say, joined. */
export interface FoundHead {
  series: number;
  names: string | null;
  sections: boolean;
  low: number | null;
  high: number | null;
  age: number | null;
}

/** Adds one file to what is known of its series; files without sections add nothing. */
export function addHead(file: DicomFile, series: number, found: Map<number, FoundHead>): void {
  const { facts, names } = wordsOf(file);
  if (!hasSections(facts)) return;
  const extent = extentOf(file);
  const before = found.get(series);
  found.set(series, {
    series,
    names: before?.names ?? names,
    sections: true,
    low: extent ? Math.min(before?.low ?? Infinity, extent.low) : (before?.low ?? null),
    high: extent ? Math.max(before?.high ?? -Infinity, extent.high) : (before?.high ?? null),
    age: before?.age ?? ageOf(file),
  });
}
