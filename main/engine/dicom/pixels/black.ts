/** What black is among the stored values of an object: the darkest value that its photometric interpretation has. */
import type { DicomFile } from '../types.ts';
import { findElement } from '../find-element.ts';
import { look, paletteOf } from './lut.ts';
import { elementAt, textAt, type Image } from './image.ts';

type Depth = Pick<Image, 'bitsStored' | 'highBit' | 'signed'>;

/** The rescale slope of the object or of the functional groups that all frames share; 1 where there is none. */
function slopeOf(file: DicomFile): number {
  const group = elementAt(file, 0x52009229)?.items?.[0]?.dataSet;
  const shared = group && findElement(group, 0x00289145)?.items?.[0]?.dataSet;
  for (const dataSet of [shared, file.dataSet]) {
    const element = dataSet && findElement(dataSet, 0x00281053);
    if (dataSet && element && element.length > 0) return Number(file.text(dataSet, element)) || 1;
  }
  return 1;
}

/** True where large values are dark: MONOCHROME1, Presentation LUT Shape INVERSE, a falling modality transform. */
function isInverse(file: DicomFile, photometric: string): boolean {
  const turned = photometric === 'MONOCHROME1' || textAt(file, 0x20500020) === 'INVERSE';
  return turned !== slopeOf(file) < 0;
}

/** Index of the darkest colour of a palette; the lowest value where it cannot be read. */
function darkestEntry(file: DicomFile, lowest: number, highest: number): number {
  const palette = paletteOf(file);
  if (!palette) return lowest;
  const first = Math.max(lowest, palette[0]!.first);
  const last = Math.min(highest, palette[0]!.first + palette[0]!.values.length - 1);
  const [red, green, blue] = palette;
  let best = lowest;
  let least = Infinity;
  for (let index = first; index <= last; index++) {
    const light = 0.299 * look(red!, index) + 0.587 * look(green!, index) + 0.114 * look(blue!, index);
    if (light < least) [best, least] = [index, light];
  }
  return best;
}

/**
 * The stored values of a black pixel, one a sample. Grey: the lowest value that the stored bits hold (the highest where
 * they are inverse), which every window shows black and no real value lies below.
 */
export function blackValues(
  file: DicomFile,
  { samples, photometric, bitsStored, signed }: Pick<Image, 'samples' | 'photometric'> & Depth,
): number[] {
  // Of longer values only those of 53 bits are shown (`decodeFrame`), none of which lies beyond these.
  const bits = Math.min(bitsStored, signed ? 54 : 53);
  const lowest = signed ? -(2 ** (bits - 1)) : 0;
  const highest = signed ? 2 ** (bits - 1) - 1 : 2 ** bits - 1;
  if (photometric === 'PALETTE COLOR') return [darkestEntry(file, lowest, highest)];
  if (samples === 1) return [isInverse(file, photometric) ? highest : lowest];
  if (photometric.startsWith('YBR')) {
    const middle = signed ? 0 : 2 ** (bitsStored - 1);
    // Luma of the partial range begins at 16 of 256 (PS3.3 C.7.6.3.1.2).
    const dark = photometric.startsWith('YBR_PARTIAL') ? lowest + Math.floor((16 * 2 ** bitsStored) / 256) : lowest;
    return [dark, middle, middle, ...(samples > 3 ? [lowest] : [])].slice(0, samples);
  }
  if (photometric === 'CMYK') return Array.from({ length: samples }, () => highest);
  return Array.from({ length: samples }, () => lowest);
}

/** The bits of a cell that holds a stored value; those outside the stored bits are 0. */
export function cellOf({ bitsStored, highBit }: Pick<Depth, 'bitsStored' | 'highBit'>, value: number): bigint {
  const shift = Math.max(0, highBit + 1 - bitsStored);
  return BigInt.asUintN(bitsStored, BigInt(value)) << BigInt(shift);
}

/** The same with the sign of the value in the bits above, as most writers leave it there and readers of whole words expect it. */
export function signedCellOf(
  { bitsStored, highBit }: Pick<Depth, 'bitsStored' | 'highBit'>,
  value: number,
  width: number,
): bigint {
  const shift = Math.max(0, highBit + 1 - bitsStored);
  return BigInt.asUintN(width, BigInt(value) << BigInt(shift));
}

/** A cell of whole bytes in a byte order. */
export function cellBytes(bits: bigint, width: number, littleEndian: boolean): Buffer {
  const bytes = Buffer.alloc(width);
  for (let byte = 0; byte < width; byte++)
    bytes[littleEndian ? byte : width - 1 - byte] = Number((bits >> BigInt(byte * 8)) & 0xffn);
  return bytes;
}

/** A floating-point cell. */
export function floatBytes(value: number, double: boolean, littleEndian: boolean): Buffer {
  const bytes = Buffer.alloc(double ? 8 : 4);
  if (double) bytes.writeDoubleLE(value, 0);
  else bytes.writeFloatLE(value, 0);
  return littleEndian ? bytes : bytes.reverse();
}
