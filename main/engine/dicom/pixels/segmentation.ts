/** Segments of a segmentation (PS3.3 C.8.20) over one image: frames placed by what they refer to, and by where they lie. */
import type { Annotation, AnnotationPart } from '#shared/annotation.ts';
import type { DicomFile } from '../types.ts';
import { decodeFrame } from './decode.ts';
import { frameBytes } from './frames.ts';
import { imageOf, numberAt, textAt, type Image } from './image.ts';
import { tilesUnder, tilingOf, type Tiling } from './tiles.ts';
import { dot, groupsOf, itemsOf, macroOf, minus, numbersOf, placeOf, textOf, type Place } from './places.ts';

/** The image that is drawn over. */
export interface Target {
  rows: number;
  columns: number;
  sop: string;
  series: string;
  /** 0-based. */
  frame: number;
  frameOfReference: string;
  place: Place | undefined;
  /** Where a tile of a slide lies on it. */
  onSlide: Place | undefined;
}

/** Bytes of planes that one answer may hold. */
const mostBytes = 64 * 1024 * 1024;
/** Pixels of tiles that are compared with those of one image; some seconds. */
const mostWork = 4e8;
const nearest = 0.1; // mm
const parallel = 0.999;

/** Half a slice beside is another slice; where nothing says how thick one is, a tenth of a millimetre. */
export const toleranceOf = (place: Place): number => Math.max(nearest, 0.25 * (place.thickness ?? 0));

/** Recommended Display CIELab Value (PS3.3 C.10.7.1.1) → sRGB. */
export function colourOfLab([l = 0, a = 0, b = 0]: readonly number[]): [number, number, number] {
  const [L, A, B] = [(l * 100) / 65535, (a * 255) / 65535 - 128, (b * 255) / 65535 - 128];
  const fy = (L + 16) / 116;
  const back = (f: number): number => (f > 6 / 29 ? f ** 3 : 3 * (6 / 29) ** 2 * (f - 4 / 29));
  // White of the profile connection space, D50; the matrix adapts it to that of sRGB.
  const [x, y, z] = [0.9642 * back(fy + A / 500), back(fy), 0.8249 * back(fy - B / 200)];
  return [
    3.1339 * x - 1.6169 * y - 0.4906 * z,
    -0.9788 * x + 1.9161 * y + 0.0335 * z,
    0.0719 * x - 0.229 * y + 1.4052 * z,
  ].map((linear) => {
    const value = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.max(0, linear) ** (1 / 2.4) - 0.055;
    return Math.round(255 * Math.min(1, Math.max(0, value)));
  }) as [number, number, number];
}

/** Colours for parts that name none, told apart without red against green. */
const palette: readonly [number, number, number][] = [[86, 180, 233], [230, 159, 0], [0, 158, 115], [240, 228, 66], [204, 121, 167], [213, 94, 0], [0, 114, 178], [255, 255, 255]]; // prettier-ignore
export const colourByPlace = (place: number): [number, number, number] => palette[place % palette.length]!;

function segmentsOf(file: DicomFile): AnnotationPart[] {
  return itemsOf(file.dataSet, 0x00620002).map((item, place) => {
    const lab = numbersOf(file, item, 0x0062000d);
    return {
      number: numbersOf(file, item, 0x00620004)[0] ?? place + 1,
      name: textOf(file, item, 0x00620005) || `Segment ${place + 1}`,
      colour: lab.length === 3 ? colourOfLab(lab) : colourByPlace(place),
    };
  });
}

interface SegmentFrame {
  frame: number;
  /** Undefined in a label map, whose values are the numbers of segments. */
  segment: number | undefined;
  /** SOP Instance UIDs that the frame was made from, each with its frames (1-based; none: all). */
  sources: { sop: string; frames: number[] }[];
  place: Place | undefined;
}
interface Segmentation {
  image: Image;
  /** Where the tiles of a TILED_FULL one lie, which name no images; undefined also where that is not said. */
  tiling: Tiling | undefined;
  parts: AnnotationPart[];
  kind: string;
  most: number;
  frames: SegmentFrame[];
  series: Set<string>;
}

const parsed = new WeakMap<DicomFile, Segmentation>();
function segmentationOf(file: DicomFile): Segmentation {
  const known = parsed.get(file);
  if (known) return known;
  const image = imageOf(file);
  const kind = textAt(file, 0x00620001) || 'BINARY';
  const parts = segmentsOf(file);
  const tiled = textAt(file, 0x00209311) === 'TILED_FULL';
  const tiling = tiled ? tilingOf(file, kind === 'LABELMAP' ? 1 : parts.length) : undefined;
  // A slide has hundreds of thousands of tiles: those that lie under an image are worked out when it is asked for.
  const frames = Array.from({ length: tiled ? 0 : image.frames }, (_, frame): SegmentFrame => {
    const groups = groupsOf(file, frame);
    const sources = groups
      .flatMap((group) => itemsOf(group, 0x00089124))
      .flatMap((item) => itemsOf(item, 0x00082112))
      .map((item) => ({ sop: textOf(file, item, 0x00081155), frames: numbersOf(file, item, 0x00081160) }));
    const [segment] = numbersOf(file, macroOf(groups, 0x0062000a), 0x0062000b);
    return { frame, segment: kind === 'LABELMAP' ? undefined : segment, sources, place: placeOf(file, frame) };
  });
  const made: Segmentation = {
    image,
    tiling,
    parts,
    kind,
    most: numberAt(file, 0x0062000e) || 255,
    frames,
    series: new Set(itemsOf(file.dataSet, 0x00081115).map((item) => textOf(file, item, 0x0020000e))),
  };
  parsed.set(file, made);
  return made;
}

/** Pixel lies on pixel: what is a tenth of one beside may be copied. */
function sameGrid(one: Place, other: Place): boolean {
  const beside = minus(one.position, other.position);
  return (
    Math.abs(dot(beside, other.across)) < 0.1 * other.spacing[1] &&
    Math.abs(dot(beside, other.down)) < 0.1 * other.spacing[0] &&
    dot(one.across, other.across) > parallel &&
    dot(one.down, other.down) > parallel &&
    one.spacing.every((step, at) => Math.abs(step - other.spacing[at]!) < 0.001 * step)
  );
}

/** Index into the segmentation's frame for each pixel of the image, −1 outside: the nearest pixel of a parallel plane. */
function resampling(from: Place, rows: number, columns: number, target: Target, to: Place): Int32Array {
  const out = new Int32Array(target.rows * target.columns).fill(-1);
  const start = minus(to.position, from.position);
  const [downStep, acrossStep] = [to.spacing[0], to.spacing[1]];
  const row0 = dot(start, from.down) / from.spacing[0];
  const column0 = dot(start, from.across) / from.spacing[1];
  const rowBy = [
    (dot(to.down, from.down) * downStep) / from.spacing[0],
    (dot(to.across, from.down) * acrossStep) / from.spacing[0],
  ];
  const columnBy = [
    (dot(to.down, from.across) * downStep) / from.spacing[1],
    (dot(to.across, from.across) * acrossStep) / from.spacing[1],
  ];
  for (let y = 0; y < target.rows; y++)
    for (let x = 0; x < target.columns; x++) {
      const row = Math.round(row0 + y * rowBy[0]! + x * rowBy[1]!);
      const column = Math.round(column0 + y * columnBy[0]! + x * columnBy[1]!);
      if (row >= 0 && row < rows && column >= 0 && column < columns)
        out[y * target.columns + x] = row * columns + column;
    }
  return out;
}

const otherReference = 'It is of another frame of reference than this image.';

type Fit = { how: 'same' } | { how: 'by-place'; from: Place; to: Place } | { how: 'none'; why?: string };

function fit(own: SegmentFrame, seg: Segmentation, frameOfReference: string, target: Target): Fit {
  const refers = own.sources.some(
    ({ sop, frames }) => sop === target.sop && (frames.length === 0 || frames.includes(target.frame + 1)),
  );
  const sameSize = seg.image.rows === target.rows && seg.image.columns === target.columns;
  const { place } = own;
  if (!place || !target.place) {
    if (!refers) return { how: 'none' };
    return sameSize
      ? { how: 'same' }
      : {
          how: 'none',
          why: `It refers to this image, but has ${seg.image.columns} × ${seg.image.rows} pixels and says nothing of where they lie.`,
        };
  }
  // What was made from other images of this very series belongs to those.
  if (!refers && own.sources.length > 0 && seg.series.has(target.series)) return { how: 'none' };
  if (!refers && (frameOfReference === '' || frameOfReference !== target.frameOfReference))
    return { how: 'none', why: otherReference };
  if (Math.abs(dot(place.normal, target.place.normal)) < parallel)
    return { how: 'none', why: 'Its planes are turned against this image.' };
  const beside = Math.abs(dot(minus(place.position, target.place.position), target.place.normal));
  if (beside > toleranceOf(target.place))
    return refers
      ? { how: 'none', why: `A frame refers to this image but lies ${beside.toFixed(1)} mm beside it.` }
      : { how: 'none' };
  return sameSize && sameGrid(place, target.place)
    ? { how: 'same' }
    : { how: 'by-place', from: place, to: target.place };
}

function* fitted(
  seg: Segmentation,
  frameOfReference: string,
  target: Target,
): Generator<{ own: SegmentFrame; found: Fit }> {
  for (const own of seg.frames) yield { own, found: fit(own, seg, frameOfReference, target) };
}

/** Tiles of a TILED_FULL segmentation under an image of the same frame of reference, and how each lies to its pixels. */
function tilesOver(
  file: DicomFile,
  seg: Segmentation,
  target: Target,
  remarks: Set<string>,
): { own: SegmentFrame; found: Fit }[] {
  const { tiling, image, parts, kind } = seg;
  const to = target.onSlide ?? target.place;
  const reference = textAt(file, 0x00200052);
  const why = !tiling
    ? 'The tiles of this segmentation do not say where they lie; they are not drawn.'
    : !to
      ? 'This image does not say where it lies, so that the tiles of the segmentation cannot be placed on it.'
      : reference === '' || reference !== target.frameOfReference
        ? otherReference
        : Math.abs(dot(tiling.matrix.normal, to.normal)) < parallel
          ? 'Its planes are turned against this image.'
          : undefined;
  if (why !== undefined || !tiling || !to) {
    remarks.add(why ?? '');
    return [];
  }
  const sameSize = image.rows === target.rows && image.columns === target.columns;
  const field = { place: to, rows: target.rows, columns: target.columns };
  const segments = kind === 'LABELMAP' ? [undefined] : parts.map(({ number }) => number);
  // Focal planes lie closer to each other than slices do.
  const depth = tiling.planes > 1 ? tiling.step / 2 : toleranceOf(to);
  const each = tilesUnder(tiling, 0, field, depth).length;
  if (each * segments.length * target.rows * target.columns > mostWork) {
    remarks.add(
      'Too many tiles of this segmentation lie under this image to be drawn at once. Look at a finer level of the slide.',
    );
    return [];
  }
  return segments.flatMap((segment, channel) =>
    tilesUnder(tiling, channel, field, depth)
      .filter(({ frame }) => frame >= 0 && frame < image.frames)
      .map(({ frame, place }) => ({
        own: { frame, segment, sources: [], place },
        found: sameSize && sameGrid(place, to) ? { how: 'same' } : { how: 'by-place', from: place, to },
      })),
  );
}

/** Throws DicomError where the segmentation cannot be decoded. */
export async function segmentsOn(file: DicomFile, target: Target): Promise<Annotation> {
  const seg = segmentationOf(file);
  const remarks = new Set<string>();
  const planeOf = new Map<number, Uint8Array>();
  const size = target.rows * target.columns;
  const frameOfReference = textAt(file, 0x00200052);
  const tiles = textAt(file, 0x00209311) === 'TILED_FULL' ? tilesOver(file, seg, target, remarks) : undefined;
  const planeFor = (part: number): Uint8Array | undefined => {
    const known = planeOf.get(part);
    if (known) return known;
    if ((planeOf.size + 1) * size > mostBytes) {
      remarks.add('There are more segments in this image than are drawn at once.');
      return undefined;
    }
    const made = new Uint8Array(size);
    planeOf.set(part, made);
    return made;
  };
  for (const { own, found } of tiles ?? fitted(seg, frameOfReference, target)) {
    if (found.how === 'none') {
      if (found.why) remarks.add(found.why);
      continue;
    }
    const { values } = await decodeFrame(seg.image, frameBytes(file, seg.image, own.frame));
    const places =
      found.how === 'same' ? undefined : resampling(found.from, seg.image.rows, seg.image.columns, target, found.to);
    const fractional = seg.kind === 'FRACTIONAL';
    let last: { number: number; plane: Uint8Array | undefined } | undefined;
    for (let at = 0; at < size; at++) {
      const value = values[places ? places[at]! : at] ?? 0;
      if (value === 0) continue;
      const number = own.segment ?? value;
      if (last?.number !== number) last = { number, plane: planeFor(number) };
      const strength = fractional ? Math.min(255, Math.round((value * 255) / seg.most)) : 255;
      if (last.plane && strength > last.plane[at]!) last.plane[at] = strength;
    }
  }
  // Something was drawn: what other frames say of themselves is no fault.
  if (planeOf.size > 0 && [...remarks].every((text) => /frame of reference|turned/.test(text))) remarks.clear();
  return {
    rows: target.rows,
    columns: target.columns,
    kind: 'segmentation',
    parts: seg.parts,
    planes: [...planeOf.keys()],
    lines: [],
    remarks: [...remarks],
    planeOf,
  };
}
