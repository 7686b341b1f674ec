/** JPEG XL (ISO/IEC 18181): the head of a stream, read here, and its values by jxl-oxide, as WebAssembly. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { DicomError } from '../types.ts';
import { readPng } from './png.ts';

/** Signature box of the container (18181-2). */
export const jxlSignature = Buffer.from('0000000c4a584c200d0a870a', 'hex');
const bad = (why: string): DicomError => new DicomError('bad-pixels', why);
const unsupported = (why: string): DicomError => new DicomError('unsupported-pixels', why);

/** The beginning of the codestream, taken out of its container where it lies in one; undefined where there is none. */
function codestreamHead(bytes: Buffer): Buffer | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0x0a) return bytes;
  if (!bytes.subarray(0, jxlSignature.length).equals(jxlSignature)) return undefined;
  const parts: Buffer[] = [];
  for (let at = 0; at + 8 <= bytes.length && Buffer.concat(parts).length < 64;) {
    const length = bytes.readUInt32BE(at);
    const type = bytes.toString('latin1', at + 4, at + 8);
    const wide = length === 1 && at + 16 <= bytes.length;
    const end = length === 0 ? bytes.length : at + (wide ? Number(bytes.readBigUInt64BE(at + 8)) : length);
    const start = at + (wide ? 16 : 8);
    if (end < start) return undefined;
    if (type === 'jxlc') parts.push(bytes.subarray(start, end));
    if (type === 'jxlp') parts.push(bytes.subarray(start + 4, end));
    at = end;
  }
  const whole = Buffer.concat(parts);
  return whole[0] === 0xff && whole[1] === 0x0a ? whole : undefined;
}

export interface JxlHead {
  rows: number;
  columns: number;
  /** Bits of a value. */
  bits: number;
  /** Numbers with a fraction, turned pictures, films, previews and channels beside the colours: no DICOM object has them. */
  plain: boolean;
}

/** Bits from the least significant one of each byte (18181-1 B.2.1). */
class Bits {
  readonly #bytes: Buffer;
  #at = 16;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  take(count: number): number {
    let value = 0;
    for (let bit = 0; bit < count; bit++, this.#at++)
      value += (((this.#bytes[this.#at >> 3] ?? 0) >> (this.#at & 7)) & 1) * 2 ** bit;
    return value;
  }
  get flag(): boolean {
    return this.take(1) === 1;
  }
  /** One of four: a number, or bits and what is added to them. */
  choice(...four: (number | [bits: number, more: number])[]): number {
    const chosen = four[this.take(2)]!;
    return typeof chosen === 'number' ? chosen : this.take(chosen[0]) + chosen[1];
  }
}

const ratios = [undefined, [1, 1], [12, 10], [4, 3], [3, 2], [16, 9], [5, 4], [2, 1]] as const;

/** Size and depth as the stream says (18181-1 D.2, D.3); undefined where it is no JPEG XL. */
export function jxlHead(bytes: Uint8Array): JxlHead | undefined {
  const whole = codestreamHead(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  if (!whole) return undefined;
  const bits = new Bits(whole);
  const small = bits.flag;
  const length = (): number => (small ? 8 * (bits.take(5) + 1) : bits.choice([9, 1], [13, 1], [18, 1], [30, 1]));
  const rows = length();
  const ratio = ratios[bits.take(3)];
  const columns = ratio ? Math.floor((rows * ratio[0]) / ratio[1]) : length();
  if (bits.flag) return { rows, columns, bits: 8, plain: true };
  if (bits.flag) {
    const turned = bits.take(3) !== 0;
    // A size to be shown at, a preview or a film: what follows is not read any more.
    if (bits.flag || bits.flag || bits.flag || turned) return { rows, columns, bits: 8, plain: false };
  }
  if (bits.flag) return { rows, columns, bits: 32, plain: false };
  const depth = bits.choice(8, 10, 12, [6, 1]);
  bits.take(1);
  const more = bits.choice(0, 1, [4, 2], [12, 1]);
  return { rows, columns, bits: depth, plain: more === 0 && depth <= 16 };
}

interface JxlImage {
  feedBytes(bytes: Uint8Array): number;
  tryInit(): boolean;
  readonly loaded: boolean;
  readonly width: number | undefined;
  readonly height: number | undefined;
  /** Takes the object along. */
  render(): { encodeToPng(): Uint8Array };
  free(): void;
}
interface JxlModule {
  initSync(from: { module: Uint8Array }): unknown;
  JxlImage: new () => JxlImage;
}

let loading: Promise<JxlModule> | undefined;
let loads = 0;
/** A module of its own each time: what a failure leaves in its memory is unknown. */
async function load(): Promise<JxlModule> {
  const folder = dirname(createRequire(import.meta.url).resolve('jxl-oxide-wasm/package.json'));
  loads += 1;
  const address = `${pathToFileURL(join(folder, 'jxl_oxide_wasm.js')).href}?${loads}`;
  const module = (await import(/* @vite-ignore */ address)) as JxlModule;
  module.initSync({ module: readFileSync(join(folder, 'jxl_oxide_wasm_bg.wasm')) });
  return module;
}

function render({ JxlImage }: JxlModule, bytes: Uint8Array): Buffer {
  const image = new JxlImage();
  try {
    image.feedBytes(bytes);
    if (!image.tryInit() || !image.loaded) throw new Error('The stream ends too early.');
    return Buffer.from(image.render().encodeToPng());
  } finally {
    image.free();
  }
}

/** Values of a stream whose head was compared before. Throws DicomError. */
export async function decodeJxl(
  bytes: Uint8Array,
  { plain, bits }: JxlHead,
): Promise<{ rows: number; columns: number; samples: number; bits: number; bytes: Uint8Array }> {
  if (!plain) throw unsupported('JPEG XL of this kind (turned, a film, more channels than colours) is not shown.');
  let png: ReturnType<typeof readPng>;
  try {
    png = readPng(render(await (loading ??= load()), bytes));
  } catch (error) {
    // What it says of the data leaves it as it was; a fault of its own does not.
    if (error instanceof WebAssembly.RuntimeError) loading = undefined;
    throw bad('The decoder could not read the compressed data; they are damaged or not what the transfer syntax says.');
  }
  if (!png) throw unsupported('JPEG XL of this kind is not shown.');
  const { rows, columns, samples } = png;
  const count = rows * columns * samples;
  if (png.bits === 8 && bits === 8) return { rows, columns, samples, bits, bytes: png.bytes };
  // The decoder spreads the values over all of 8 or 16 bits.
  const [most, all] = [2 ** bits - 1, 2 ** png.bits - 1];
  const value = (at: number): number => (png.bits === 16 ? png.bytes.readUInt16BE(at * 2) : png.bytes[at]!);
  const values = bits > 8 ? new Uint16Array(count) : new Uint8Array(count);
  for (let at = 0; at < count; at++) values[at] = Math.round((value(at) * most) / all);
  return { rows, columns, samples, bits, bytes: new Uint8Array(values.buffer) };
}
