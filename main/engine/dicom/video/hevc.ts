/** HEVC (ITU-T H.265) by libde265, which comes inside libheif as WebAssembly. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { DicomError } from '../types.ts';
import { Bits, damaged, startCodes } from './bits.ts';
import type { Picture, Shown, Stated, VideoDecoder } from './decoder.ts';
import { withoutEscapes } from './escapes.ts';
import { exportStackPointer } from './own-stack.ts';

/** The part of libde265's interface that is used; pointers are numbers. */
interface Library {
  HEAPU8: Uint8Array;
  HEAP32: Int32Array;
  _malloc(size: number): number;
  _free(at: number): void;
  _de265_init(): number;
  _de265_new_decoder(): number;
  _de265_free_decoder(decoder: number): number;
  _de265_push_NAL(
    decoder: number,
    data: number,
    length: number,
    timeLow: number,
    timeHigh: number,
    mark: number,
  ): number;
  _de265_flush_data(decoder: number): number;
  _de265_decode(decoder: number, more: number): number;
  _de265_get_next_picture(decoder: number): number;
  _de265_release_next_picture(decoder: number): void;
  _de265_get_image_user_data(picture: number): number;
  _de265_get_chroma_format(picture: number): number;
  _de265_get_image_width(picture: number, channel: number): number;
  _de265_get_image_height(picture: number, channel: number): number;
  _de265_get_bits_per_pixel(picture: number, channel: number): number;
  _de265_get_image_plane(picture: number, channel: number, stride: number): number;
  _de265_get_image_full_range_flag(picture: number): number;
  _de265_get_image_matrix_coefficients(picture: number): number;
}

/** The library was built for still pictures, with 64 KB of stack; predicting from other pictures takes more. */
const stackSize = 4 * 1024 * 1024;

let loading: Promise<Library> | undefined;
async function load(): Promise<Library> {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('libheif-js/package.json')), 'libheif-wasm');
  const make = require('libheif-js/libheif-wasm/libheif.js') as (options: object) => Library | Promise<Library>;
  const code = exportStackPointer(readFileSync(join(folder, 'libheif.wasm')), 'stackPointer');
  let pointer: WebAssembly.Global | undefined;
  const instantiateWasm = (imports: WebAssembly.Imports, receive: (instance: WebAssembly.Instance) => unknown) => {
    const instance = new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(code)), imports);
    pointer = instance.exports['stackPointer'] as WebAssembly.Global;
    return receive(instance);
  };
  // What it prints may not reach a log.
  const library = await make({ instantiateWasm, print: () => {}, printErr: () => {} });
  const stack = library._malloc(stackSize);
  if (!pointer || stack === 0) throw damaged('The decoder of HEVC could not be started.');
  pointer.value = (stack + stackSize) & ~15;
  library._de265_init();
  return library;
}

/** DE265_OK and, of its errors, the one that asks for more input. */
const ok = 0;
const waiting = 13;
const chromas: readonly (readonly [number, number])[] = [[1, 1], [2, 2], [2, 1], [1, 1]]; // prettier-ignore

/** Coding blocks are no larger, and no more is coded beside the picture than fills one up. */
const largestBlock = 64;

/** Size of the pictures as a sequence parameter set says (H.265 7.3.2.2), inside its conformance window. Throws `bad-pixels`. */
function sizeOfSequence(unit: Uint8Array): Stated {
  const bits = new Bits(withoutEscapes(unit), 16 + 4);
  const layers = bits.take(3);
  bits.take(1);
  bits.at += 88;
  bits.take(8);
  const present = Array.from({ length: layers }, () => [bits.flag, bits.flag] as const);
  if (layers > 0) bits.at += (8 - layers) * 2;
  for (const [profile, level] of present) bits.at += (profile ? 88 : 0) + (level ? 8 : 0);
  void bits.ue;
  const chroma = bits.ue;
  if (chroma === 3) bits.take(1);
  const coded = { columns: bits.ue, rows: bits.ue };
  let { columns, rows } = coded;
  if (bits.flag) {
    const [across, down] = chromas[chroma] ?? [1, 1];
    const cut = [bits.ue, bits.ue, bits.ue, bits.ue] as const;
    columns -= (cut[0] + cut[1]) * across;
    rows -= (cut[2] + cut[3]) * down;
  }
  if (coded.columns - columns >= largestBlock || coded.rows - rows >= largestBlock)
    throw damaged('The video says of itself that most of its pictures is not to be seen; it is damaged.');
  return { rows, columns };
}

export class HevcDecoder implements VideoDecoder {
  readonly #stated: Stated;
  readonly #library: Library;
  #decoder: number;

  constructor(stated: Stated, library: Library) {
    this.#stated = stated;
    this.#library = library;
    this.#decoder = library._de265_new_decoder();
    if (this.#decoder === 0) throw damaged('The decoder of HEVC could not be started.');
  }
  static async open(stated: Stated): Promise<HevcDecoder> {
    return new HevcDecoder(stated, await (loading ??= load()));
  }

  prepare(headers: Uint8Array): void {
    this.decode(headers, -1);
  }

  decode(bytes: Uint8Array, unit: number): Shown[] {
    const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return this.#run(() => {
      for (const { at, end } of startCodes(whole)) {
        const part = bytes.subarray(at - 1, end);
        if (part.length < 3) continue;
        if (((part[0]! >> 1) & 63) === 33) this.#compare(part);
        this.#push(part, unit);
      }
      return this.#shown();
    });
  }

  flush(): Shown[] {
    return this.#run(() => {
      this.#library._de265_flush_data(this.#decoder);
      return this.#shown();
    });
  }

  close(): void {
    if (this.#decoder !== 0 && loading) this.#library._de265_free_decoder(this.#decoder);
    this.#decoder = 0;
  }

  /** After a fault of its own what is left in its memory is unknown. */
  #run<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof DicomError) throw error;
      loading = undefined;
      throw damaged('The decoder could not read the compressed video; it is damaged.');
    }
  }

  #compare(unit: Uint8Array): void {
    const { rows, columns } = sizeOfSequence(unit);
    const stated = this.#stated;
    if (rows !== stated.rows || columns !== stated.columns)
      throw new DicomError(
        'unsupported-pixels',
        `The video is ${columns} × ${rows} pixels; the object says ${stated.columns} × ${stated.rows}.`,
      );
  }

  #push(part: Uint8Array, unit: number): void {
    const library = this.#library;
    const at = library._malloc(part.length);
    if (at === 0) throw damaged('The video asks for more memory than this program gives it.');
    library.HEAPU8.set(part, at);
    library._de265_push_NAL(this.#decoder, at, part.length, 0, 0, unit + 1);
    library._free(at);
  }

  #shown(): Shown[] {
    const library = this.#library;
    const found: Shown[] = [];
    const more = library._malloc(4);
    try {
      for (let turns = 0; turns < 100_000; turns++) {
        library.HEAP32[more >> 2] = 0;
        const result = library._de265_decode(this.#decoder, more);
        for (let picture; (picture = library._de265_get_next_picture(this.#decoder)) !== 0;)
          found.push({ unit: library._de265_get_image_user_data(picture) - 1, picture: this.#copy(picture) });
        if (result === waiting || (result === ok && library.HEAP32[more >> 2] === 0)) break;
        if (result !== ok) throw damaged('The decoder could not read the compressed video; it is damaged.');
      }
    } finally {
      library._free(more);
    }
    return found;
  }

  #copy(picture: number): Picture {
    const library = this.#library;
    const format = library._de265_get_chroma_format(picture);
    const bits = library._de265_get_bits_per_pixel(picture, 0);
    const width = bits > 8 ? 2 : 1;
    const stride = library._malloc(4);
    const planes = (format === 0 ? [0] : [0, 1, 2]).map((channel) => {
      const at = library._de265_get_image_plane(picture, channel, stride);
      const step = library.HEAP32[stride >> 2]!;
      const columns = library._de265_get_image_width(picture, channel);
      const rows = library._de265_get_image_height(picture, channel);
      const out = new Uint8Array(columns * rows * width);
      for (let row = 0; row < rows; row++)
        out.set(library.HEAPU8.subarray(at + row * step, at + row * step + columns * width), row * columns * width);
      return width === 2 ? new Uint16Array(out.buffer) : out;
    });
    library._free(stride);
    const matrix = library._de265_get_image_matrix_coefficients(picture);
    return {
      columns: library._de265_get_image_width(picture, 0),
      rows: library._de265_get_image_height(picture, 0),
      planes,
      chroma: chromas[format] ?? [1, 1],
      bits,
      fullRange: library._de265_get_image_full_range_flag(picture) !== 0,
      matrix: matrix === 2 ? undefined : matrix,
    };
  }
}
