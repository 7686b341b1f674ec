/** Look-up tables of an object: of values (PS3.3 C.11.1.1, C.11.2.1.1) and of colours (C.7.6.3.1.5, C.7.9). */
import { findElement } from '../find-element.ts';
import type { DataSet, DicomFile } from '../types.ts';
import { elementAt } from './image.ts';

export interface Lut {
  first: number;
  bits: number;
  values: number[];
}

/** A look-up table (PS3.3 C.11.1.1); undefined where it is damaged. */
export function lutOf(
  file: DicomFile,
  dataSet: DataSet,
  descriptorTag: number,
  dataTag: number,
  signed: boolean,
): Lut | undefined {
  const descriptor = findElement(dataSet, descriptorTag);
  const data = findElement(dataSet, dataTag);
  if (!descriptor || !data || descriptor.length < 6 || data.length <= 0) return undefined;
  const little = file.encoding.littleEndian;
  const head = file.raw(descriptor);
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const count = view.getUint16(0, little) || 65536;
  const first = signed ? view.getInt16(2, little) : view.getUint16(2, little);
  const bits = view.getUint16(4, little);
  const bytes = file.raw(data);
  const cells = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  // Tables of 8 bits lie one entry a byte, or, wrongly but often, one a word.
  const narrow = bytes.length < count * 2;
  if (bytes.length < count) return undefined;
  const values = Array.from({ length: count }, (_, at) =>
    narrow ? cells.getUint8(at) : cells.getUint16(at * 2, little),
  );
  return { first, bits: bits || 16, values };
}
export const look = ({ first, values }: Lut, value: number): number =>
  values[Math.min(values.length - 1, Math.max(0, value - first))]!;

/** Segmented palettes (PS3.3 C.7.9.2): discrete, linear and indirect segments written out. */
function segmented(bytes: Uint8Array, little: boolean, count: number): number[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const words = Array.from({ length: bytes.length >> 1 }, (_, at) => view.getUint16(at * 2, little));
  const out: number[] = [];
  const run = (from: number, segments: number, depth: number): boolean => {
    let at = from;
    for (let done = 0; done < segments && at + 1 < words.length && out.length < count; done++) {
      const [kind, length] = [words[at]!, words[at + 1]!];
      if (kind === 0) {
        for (let place = 0; place < length; place++) out.push(words[at + 2 + place] ?? 0);
        at += 2 + length;
      } else if (kind === 1) {
        const start = out.at(-1) ?? 0;
        const end = words[at + 2] ?? 0;
        for (let place = 1; place <= length; place++) out.push(Math.round(start + ((end - start) * place) / length));
        at += 3;
      } else if (kind === 2 && depth === 0) {
        const offset = (words[at + 2]! | (words[at + 3]! << 16)) >>> 1;
        if (!run(offset, length, 1)) return false;
        at += 4;
      } else return false;
    }
    return true;
  };
  return run(0, Infinity, 0) && out.length >= count ? out.slice(0, count) : undefined;
}

export function paletteOf(file: DicomFile): Lut[] | undefined {
  const luts = [1, 2, 3].map((part) => {
    const descriptor = 0x00281100 + part;
    const plain = lutOf(file, file.dataSet, descriptor, 0x00281200 + part, false);
    if (plain) return plain;
    const element = elementAt(file, descriptor);
    const data = elementAt(file, 0x00281220 + part);
    if (!element || element.length < 6 || !data || data.length <= 0) return undefined;
    const head = file.raw(element);
    const view = new DataView(head.buffer, head.byteOffset, head.length);
    const little = file.encoding.littleEndian;
    const values = segmented(file.raw(data), little, view.getUint16(0, little) || 65536);
    return values && { first: view.getUint16(2, little), bits: 16, values };
  });
  return luts.every((lut) => lut !== undefined) ? luts : undefined;
}
