/** A frame on its way to the page: what it shows and its values in one stretch of bytes; and how values become grey. */
import { z } from 'zod';
import { pack, unpack } from './packed.ts';

const Window = z.strictObject({ center: z.number(), width: z.number(), name: z.string() });
export type Window = z.infer<typeof Window>;

const FrameHead = z.strictObject({
  rows: z.number().int(),
  columns: z.number().int(),
  frame: z.number().int(),
  frames: z.number().int(),
  /** `rgb`: three bytes a pixel; otherwise one value a pixel of this type. */
  type: z.enum(['rgb', 'u1', 'i1', 'u2', 'i2', 'f4']),
  /** Shown value = stored value × slope + intercept; 1 and 0 where the values are already what is shown. */
  slope: z.number(),
  intercept: z.number(),
  unit: z.string(),
  /** White is the smallest value: MONOCHROME1, or Presentation LUT Shape INVERSE. */
  inverse: z.boolean(),
  curve: z.enum(['LINEAR', 'LINEAR_EXACT', 'SIGMOID']),
  /** Windows of the file; the first holds at the beginning. Empty for `rgb`. */
  windows: z.array(Window),
  /** The VOI LUT of the file: 8-bit greys from a first value on. */
  table: z.strictObject({ first: z.number(), greys: z.array(z.number().int()) }).nullable(),
  /** Smallest and largest shown value. */
  range: z.tuple([z.number(), z.number()]),
  modality: z.string(),
  /** Height of a pixel over its width. */
  aspect: z.number(),
  /** A plane of 0 and 1, a byte a pixel, follows the values: what overlays draw. */
  overlay: z.boolean(),
  /** What could not be shown as the file asks, in words. */
  remarks: z.array(z.string()),
});
export type FrameHead = z.infer<typeof FrameHead>;
export type FrameValues = Uint8Array | Int8Array | Uint16Array | Int16Array | Float32Array;
export interface Frame extends FrameHead {
  values: FrameValues;
  overlayPlane: Uint8Array | undefined;
}

const arrays = { rgb: Uint8Array, u1: Uint8Array, i1: Int8Array, u2: Uint16Array, i2: Int16Array, f4: Float32Array };
/** Values begin at a multiple of it, whatever their type. */
const step = 8;

/** Values behind the head, then the overlay. */
export const packFrame = ({ values, overlayPlane, ...head }: Frame): Uint8Array =>
  pack(
    head,
    [new Uint8Array(values.buffer, values.byteOffset, values.byteLength), ...(overlayPlane ? [overlayPlane] : [])],
    step,
  );

/** Throws where the bytes are not what `packFrame` made. */
export function unpackFrame(packed: Uint8Array): Frame {
  const whole = packed.byteOffset % step === 0 ? packed : packed.slice();
  const { head, bytes } = unpack(whole, FrameHead, step);
  const kind = arrays[head.type];
  const count = head.rows * head.columns * (head.type === 'rgb' ? 3 : 1);
  return {
    ...head,
    values: new kind(bytes.buffer as ArrayBuffer, bytes.byteOffset, count),
    overlayPlane: head.overlay ? bytes.subarray(count * kind.BYTES_PER_ELEMENT) : undefined,
  };
}

/** What a frame of three bytes a pixel says of its values: they are shown as they are. */
export const asColours = {
  type: 'rgb',
  slope: 1,
  intercept: 0,
  unit: '',
  inverse: false,
  curve: 'LINEAR',
  table: null,
} as const satisfies Partial<FrameHead>;

/** Grey 0 … 255 of a shown value (PS3.3 C.11.2.1.2 and C.11.2.1.3). */
export function greyOf(
  value: number,
  { center, width }: Pick<Window, 'center' | 'width'>,
  curve: Frame['curve'],
): number {
  if (curve === 'SIGMOID') return 255 / (1 + Math.exp((-4 * (value - center)) / width));
  if (curve === 'LINEAR_EXACT') return Math.min(255, Math.max(0, ((value - center) / width + 0.5) * 255));
  if (value <= center - 0.5 - (width - 1) / 2) return 0;
  if (value > center - 0.5 + (width - 1) / 2) return 255;
  return ((value - (center - 0.5)) / (width - 1) + 0.5) * 255;
}

export interface Look {
  /** `table` shows by the VOI LUT of the file. */
  window: Pick<Window, 'center' | 'width'> | 'table';
  invert: boolean;
  overlay: boolean;
}

/** Greys of every stored value of up to 16 bits, so that a window is moved at the speed of a look-up. */
function ramp(frame: Frame, { window, invert }: Look): (stored: number) => number {
  const flip = frame.inverse !== invert;
  const grey = (stored: number): number => {
    const value = stored * frame.slope + frame.intercept;
    let out: number;
    if (window === 'table' && frame.table) {
      const { first, greys } = frame.table;
      out = greys[Math.min(greys.length - 1, Math.max(0, Math.round(value) - first))] ?? 0;
    } else out = greyOf(value, window === 'table' ? widest(frame) : window, frame.curve);
    return Math.round(flip ? 255 - out : out);
  };
  if (frame.type === 'f4') return grey;
  const least = { u1: 0, u2: 0, i1: -128, i2: -32768, rgb: 0 }[frame.type];
  const table = new Uint8Array(frame.type === 'u2' || frame.type === 'i2' ? 65536 : 256);
  for (let at = 0; at < table.length; at++) table[at] = grey(at + least);
  return (stored) => table[stored - least]!;
}

/** A window over all values: for images whose file names none. */
export function widest({ range: [low, high] }: Pick<FrameHead, 'range'>): { center: number; width: number } {
  return { center: (low + high + 1) / 2, width: Math.max(1, high - low + 1) };
}

/** RGBA of the whole frame. */
export function paint(frame: Frame, look: Look, into?: Uint8ClampedArray<ArrayBuffer>): Uint8ClampedArray<ArrayBuffer> {
  const pixels = frame.rows * frame.columns;
  const out = into?.length === pixels * 4 ? into : new Uint8ClampedArray(pixels * 4);
  const { values } = frame;
  if (frame.type === 'rgb') {
    const flip = look.invert ? 255 : 0;
    for (let at = 0; at < pixels; at++) {
      for (let part = 0; part < 3; part++) out[at * 4 + part] = values[at * 3 + part]! ^ flip;
      out[at * 4 + 3] = 255;
    }
  } else {
    const grey = ramp(frame, look);
    const words = new Uint32Array(out.buffer);
    for (let at = 0; at < pixels; at++) words[at] = (grey(values[at]!) * 0x010101) | 0xff000000;
  }
  const plane = look.overlay ? frame.overlayPlane : undefined;
  if (plane) for (let at = 0; at < pixels; at++) if (plane[at]) out.fill(255, at * 4, at * 4 + 4);
  return out;
}

/** The shown value of a pixel, or its colour, in words. */
export function valueAt(frame: Frame, x: number, y: number): string {
  if (x < 0 || y < 0 || x >= frame.columns || y >= frame.rows) return '';
  const at = y * frame.columns + x;
  if (frame.type === 'rgb') return [0, 1, 2].map((part) => frame.values[at * 3 + part]).join(' ');
  const value = frame.values[at]! * frame.slope + frame.intercept;
  return `${Number.isInteger(value) ? value : value.toPrecision(5)}${frame.unit ? ` ${frame.unit}` : ''}`;
}
