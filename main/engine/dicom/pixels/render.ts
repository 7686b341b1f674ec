/** What a frame is to look like (PS3.3 C.11, PS3.4 N.2): modality and VOI transform, colours, palette, overlays. */
import { asColours, type Frame, type FrameValues } from '#shared/frame.ts';
import { DicomError, type DataSet, type DicomFile } from '../types.ts';
import type { Decoded, Values } from './decode.ts';
import { elementAt, numberAt, textAt, type Image } from './image.ts';
import { findElement } from '../find-element.ts';
import { look, lutOf, paletteOf } from './lut.ts';
import { overlayPlane } from './overlays.ts';

/** Numbers of a text attribute (DS); empty where there are none. */
function numbersOf(file: DicomFile, dataSet: DataSet, tag: number): number[] {
  const element = findElement(dataSet, tag);
  if (!element || element.items || element.length <= 0) return [];
  return file
    .text(dataSet, element)
    .split('\\')
    .map((text) => (text.trim() === '' ? NaN : Number(text)));
}
const wordsOf = (file: DicomFile, dataSet: DataSet, tag: number): string[] => {
  const element = findElement(dataSet, tag);
  return element && !element.items && element.length > 0
    ? file
        .text(dataSet, element)
        .split('\\')
        .map((text) => text.trim())
    : [];
};

/** Data sets that may say how this frame is shown: its own functional groups, the shared ones, the object. */
function placesFor(file: DicomFile, frame: number, macro: number): DataSet[] {
  const own = elementAt(file, 0x52009230)?.items?.[frame]?.dataSet;
  const shared = elementAt(file, 0x52009229)?.items?.[0]?.dataSet;
  const groups = [own, shared].flatMap((group) => (group && findElement(group, macro)?.items?.[0]?.dataSet) ?? []);
  return [...groups, file.dataSet];
}
const firstWith = (places: readonly DataSet[], tag: number): DataSet | undefined =>
  places.find((place) => (findElement(place, tag)?.length ?? 0) !== 0);

const clamp = (value: number): number => (value < 0 ? 0 : value > 255 ? 255 : Math.round(value));

/** Three bytes a pixel of a colour image; undefined where its palette is missing. */
function coloursOf(file: DicomFile, image: Image, { values, photometric, samples }: Decoded): Uint8Array | undefined {
  const pixels = image.rows * image.columns;
  // As they are already.
  if (photometric === 'RGB' && samples === 3 && image.bitsStored === 8 && values instanceof Uint8Array) return values;
  const out = new Uint8Array(pixels * 3);
  if (photometric === 'PALETTE COLOR') {
    const palette = paletteOf(file);
    if (!palette) return undefined;
    palette.forEach((lut, part) => {
      // Some write 16 bits and fill only 8.
      const shift = lut.values.some((value) => value > 255) ? 8 : 0;
      for (let at = 0; at < pixels; at++) out[at * 3 + part] = look(lut, values[at]!) >> shift;
    });
    return out;
  }
  if (photometric === 'HSV')
    throw new DicomError(
      'unsupported-pixels',
      'Its colours are given as hue, saturation and value (HSV), which the standard retired.',
    );
  // The first of four is the transparency there; both are retired.
  const first = photometric === 'ARGB' ? 1 : 0;
  const shift = Math.max(0, image.bitsStored - 8);
  const scale = 2 ** shift;
  const full = photometric === 'YBR_FULL' || photometric === 'YBR_ICT' || photometric === 'YBR_RCT';
  const partial = photometric === 'YBR_PARTIAL' || photometric === 'YBR_PARTIAL_420';
  for (let at = 0; at < pixels; at++) {
    const [a, b, c] = [
      values[at * samples + first]! / scale,
      values[at * samples + first + 1]! / scale,
      values[at * samples + first + 2]! / scale,
    ];
    if (full || partial) {
      const y = partial ? (a - 16) * 1.1644 : a;
      const gain = partial ? 1.1384 : 1;
      const [cb, cr] = [(b - 128) * gain, (c - 128) * gain];
      out[at * 3] = clamp(y + 1.402 * cr);
      out[at * 3 + 1] = clamp(y - 0.344136 * cb - 0.714136 * cr);
      out[at * 3 + 2] = clamp(y + 1.772 * cb);
    } else if (photometric === 'CMYK') {
      const light = (255 - Math.floor(values[at * samples + 3]! / scale)) / 255;
      [a, b, c].forEach((ink, part) => (out[at * 3 + part] = clamp((255 - Math.floor(ink)) * light)));
    } else {
      out[at * 3] = a;
      out[at * 3 + 1] = b;
      out[at * 3 + 2] = c;
    }
  }
  return out;
}

/** Values of a type that the page gets: wider ones become 32-bit floats. */
function narrowed(values: Values): { type: Exclude<Frame['type'], 'rgb'>; values: FrameValues } {
  if (values instanceof Uint8Array) return { type: 'u1', values };
  if (values instanceof Int8Array) return { type: 'i1', values };
  if (values instanceof Uint16Array) return { type: 'u2', values };
  if (values instanceof Int16Array) return { type: 'i2', values };
  return { type: 'f4', values: Float32Array.from(values) };
}

/** Smallest and largest value besides padding (PS3.3 C.7.5.1.1.2) and what is no number. */
function rangeOf(values: FrameValues, padding: number | undefined, limit: number | undefined): [number, number] {
  const low = Math.min(padding ?? NaN, limit ?? padding ?? NaN);
  const high = Math.max(padding ?? NaN, limit ?? padding ?? NaN);
  let least = Infinity;
  let most = -Infinity;
  for (const value of values) {
    if (value >= low && value <= high) continue;
    if (value < least) least = value;
    if (value > most && value !== Infinity) most = value;
  }
  return least <= most ? [least, most] : [0, 1];
}

/** Signed attributes of padding are read as the pixels are. */
function paddingAt(file: DicomFile, image: Image, tag: number): number | undefined {
  const value = numberAt(file, tag);
  return value !== undefined && image.signed && value >= 2 ** (image.bitsAllocated - 1)
    ? value - 2 ** image.bitsAllocated
    : value;
}

function aspectOf(file: DicomFile, frame: number): number {
  const places = placesFor(file, frame, 0x00289110);
  for (const tag of [0x00280030, 0x00181164, 0x00280034]) {
    const place = firstWith(places, tag);
    const [down, across] = place ? numbersOf(file, place, tag) : [];
    if (down! > 0 && across! > 0) return Math.min(20, Math.max(0.05, down! / across!));
  }
  return 1;
}

/** A decoded frame with all that is needed to show it. */
export function renderFrame(file: DicomFile, image: Image, frame: number, decoded: Decoded): Frame {
  const remarks: string[] = [];
  const plane = overlayPlane(file, image, frame);
  const common = {
    rows: image.rows,
    columns: image.columns,
    frame,
    frames: image.frames,
    modality: textAt(file, 0x00080060),
    aspect: aspectOf(file, frame),
    overlay: plane !== undefined,
    overlayPlane: plane,
    remarks,
  };
  const colours =
    image.samples >= 3 || decoded.photometric === 'PALETTE COLOR' ? coloursOf(file, image, decoded) : undefined;
  if (colours)
    return {
      ...common,
      ...asColours,
      values: colours,
      windows: [],
      range: [0, 255],
    };
  if (decoded.photometric === 'PALETTE COLOR')
    remarks.push('The palette is missing or damaged, so its indices are shown as greys.');

  let { type, values } = narrowed(decoded.values);
  let range = rangeOf(values, paddingAt(file, image, 0x00280120), paddingAt(file, image, 0x00280121));
  let slope = 1;
  let intercept = 0;
  const modalityTable = elementAt(file, 0x00283000)?.items?.[0]?.dataSet;
  const lut = modalityTable && lutOf(file, modalityTable, 0x00283002, 0x00283006, image.signed);
  if (modalityTable && !lut) remarks.push('The modality look-up table is damaged and was not applied.');
  if (lut) {
    values = Float32Array.from(values, (value) => look(lut, value));
    type = 'f4';
    range = rangeOf(values, undefined, undefined);
  } else {
    const rescale = firstWith(placesFor(file, frame, 0x00289145), 0x00281053);
    if (rescale) {
      slope = numbersOf(file, rescale, 0x00281053)[0] || 1;
      intercept = numbersOf(file, rescale, 0x00281052)[0] || 0;
      if (!Number.isFinite(slope) || !Number.isFinite(intercept)) [slope, intercept] = [1, 0];
    }
  }
  const ends = [range[0] * slope + intercept, range[1] * slope + intercept];
  const shown: [number, number] = [Math.min(...ends), Math.max(...ends)];

  const voi = firstWith(placesFor(file, frame, 0x00289132), 0x00281050);
  const centers = voi ? numbersOf(file, voi, 0x00281050) : [];
  const widths = voi ? numbersOf(file, voi, 0x00281051) : [];
  const names = voi ? wordsOf(file, voi, 0x00281055) : [];
  const curve = (voi ? wordsOf(file, voi, 0x00281056)[0] : undefined) ?? 'LINEAR';
  const windows = centers.flatMap((center, place) => {
    const width = widths[place] ?? NaN;
    return Number.isFinite(center) && width > 0
      ? [{ center, width, name: names[place] || (place === 0 ? 'As stored' : `As stored ${place + 1}`) }]
      : [];
  });
  const voiTable = elementAt(file, 0x00283010)?.items?.[0]?.dataSet;
  const voiLut = voiTable && lutOf(file, voiTable, 0x00283002, 0x00283006, image.signed || shown[0] < 0);
  if (voiTable && !voiLut) remarks.push('The VOI look-up table is damaged and was not applied.');
  return {
    ...common,
    type,
    values,
    slope,
    intercept,
    unit: wordsOf(file, file.dataSet, 0x00281054)[0] ?? (common.modality === 'CT' ? 'HU' : ''),
    inverse: decoded.photometric === 'MONOCHROME1' || textAt(file, 0x20500020) === 'INVERSE',
    curve: curve === 'SIGMOID' || curve === 'LINEAR_EXACT' ? curve : 'LINEAR',
    windows,
    table: voiLut
      ? {
          first: voiLut.first,
          greys: voiLut.values.map((value) => Math.min(255, Math.round((value * 255) / (2 ** voiLut.bits - 1)))),
        }
      : null,
    range: shown,
  };
}
