/** Values of JPEG XL (ISO/IEC 18181) by jxl-oxide, as WebAssembly; the head of a stream was read before. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { JxlHead } from '../jpeg-xl-head.ts';
import { DicomError } from '../types.ts';
import { readPng } from './png.ts';

const bad = (why: string): DicomError => new DicomError('bad-pixels', why);
const unsupported = (why: string): DicomError => new DicomError('unsupported-pixels', why);

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
