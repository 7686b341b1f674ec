/** Turns one stored frame into values; codecs of the field do the compressed ones, each loaded when it is first needed. */
import { inflateRawSync } from 'node:zlib';
import { DicomError } from '../types.ts';
import type { Image } from './image.ts';
import { decodeLossless } from './jpeg-lossless.ts';
import { decodeSequential } from './jpeg-sequential.ts';
import { decodeRle } from './rle.ts';
import { decodeJxl, jxlHead } from './jpeg-xl.ts';
import { jpegHead, sizeOfStream, type StreamSize } from './stream-head.ts';

export type Values =
  Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

export interface Decoded {
  rows: number;
  columns: number;
  samples: number;
  /** Pixel-interleaved stored values: the stored bits only, sign extended; before any modality or colour transform. */
  values: Values;
  /** Photometric Interpretation that holds for `values`: decoders of JPEG and JPEG 2000 give RGB where YBR was stored. */
  photometric: string;
  /** Bits that `values` really have: a stream may hold fewer than the object says. */
  bitsStored: number;
}

const bad = (why: string): DicomError => new DicomError('bad-pixels', why);
/** A fresh object for each codec, which makes its module of it. What codecs print may not reach a log. */
const silent = (): CodecOptions => ({ print: () => {}, printErr: () => {} });
/** Loads a codec once; `forget` after a failure, as what is left in the codec's memory is unknown. */
function once<T>(load: () => Promise<T>): (() => Promise<T>) & { forget(): void } {
  let loading: Promise<T> | undefined;
  return Object.assign(() => (loading ??= load()), { forget: () => (loading = undefined) });
}
export const charls = once(async () => (await import('@cornerstonejs/codec-charls/wasmjs')).default(silent()));
export const openjpeg = once(async () => (await import('@cornerstonejs/codec-openjpeg/wasmjs')).default(silent()));
export const openjph = once(async () => (await import('@cornerstonejs/codec-openjph')).default(silent()));
const libjpeg = once(async () =>
  (await import('@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs')).default(silent()),
);

/** The Huffman and JPEG 2000 families by transfer syntax (PS3.5 10). */
export type Family = 'jpeg' | 'lossless' | 'jpeg-ls' | 'j2k' | 'htj2k' | 'jxl' | 'rle' | 'deflated' | 'native';
const families: Readonly<Record<string, Family>> = {
  '1.2.840.10008.1.2.4.50': 'jpeg',
  '1.2.840.10008.1.2.4.51': 'jpeg',
  '1.2.840.10008.1.2.4.57': 'lossless',
  '1.2.840.10008.1.2.4.70': 'lossless',
  '1.2.840.10008.1.2.4.80': 'jpeg-ls',
  '1.2.840.10008.1.2.4.81': 'jpeg-ls',
  '1.2.840.10008.1.2.4.90': 'j2k',
  '1.2.840.10008.1.2.4.91': 'j2k',
  '1.2.840.10008.1.2.4.92': 'j2k',
  '1.2.840.10008.1.2.4.93': 'j2k',
  '1.2.840.10008.1.2.4.110': 'jxl',
  '1.2.840.10008.1.2.4.111': 'jxl',
  '1.2.840.10008.1.2.4.112': 'jxl',
  '1.2.840.10008.1.2.4.201': 'htj2k',
  '1.2.840.10008.1.2.4.202': 'htj2k',
  '1.2.840.10008.1.2.4.203': 'htj2k',
  '1.2.840.10008.1.2.5': 'rle',
  '1.2.840.10008.1.2.8.1': 'deflated',
  '1.2.840.10008.1.2.1.98': 'native',
};

export const familyOf = (transferSyntax: string): Family | undefined =>
  Object.hasOwn(families, transferSyntax) ? families[transferSyntax] : undefined;

/** True where frames of this transfer syntax can be decoded. */
export const canDecode = (image: Pick<Image, 'transferSyntax' | 'frameBits'>): boolean =>
  image.frameBits > 0 || Object.hasOwn(families, image.transferSyntax);

export interface Stream {
  rows: number;
  columns: number;
  samples: number;
  bits: number;
  /** Cells are sign extended: the stream itself says that its values are signed. */
  signed?: boolean;
  /** Interleaved, one or two bytes a value (four beyond 16 bits), little endian. */
  bytes: Uint8Array;
  colours: 'as stored' | 'RGB';
}

/** Copies out of the codec's memory, which the next call may move; `more` asks the decoder before it is given up. */
function run<T = undefined>(
  codec: { forget(): void },
  decoder: StreamDecoder,
  bytes: Uint8Array,
  more?: () => T,
): { info: CodecFrame; out: Uint8Array; extra: T | undefined } {
  try {
    decoder.getEncodedBuffer(bytes.length).set(bytes);
    decoder.decode();
    const result = { info: decoder.getFrameInfo(), extra: more?.(), out: new Uint8Array(decoder.getDecodedBuffer()) };
    decoder.delete();
    return result;
  } catch {
    codec.forget();
    // What the codecs throw are numbers and texts of their own.
    throw bad('The decoder could not read the compressed data; they are damaged or not what the transfer syntax says.');
  }
}

function interleaved(planes: Uint8Array, pixels: number, samples: number, width: number): Uint8Array {
  const out = new Uint8Array(planes.length);
  for (let sample = 0; sample < samples; sample++)
    for (let pixel = 0; pixel < pixels; pixel++)
      for (let byte = 0; byte < width; byte++)
        out[(pixel * samples + sample) * width + byte] = planes[(sample * pixels + pixel) * width + byte]!;
  return out;
}

/** Adobe's segment (transform 0): without it the codec takes three components for YBR. */
const noTransform = Uint8Array.of(0xff, 0xee, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, 0);

async function decodeJpeg(image: Image, bytes: Uint8Array): Promise<Stream> {
  const head = jpegHead(bytes);
  if (!head) throw bad('The compressed data have no JPEG frame header.');
  if (head.marker === 0xc3) return losslessStream(bytes);
  if (head.precision > 8) {
    const { rows, columns, samples, precision, values } = decodeSequential(bytes);
    return { rows, columns, samples, bits: precision, bytes: new Uint8Array(values.buffer), colours: 'as stored' };
  }
  const asRgb = head.samples === 3 && image.photometric === 'RGB' && !head.adobe && !head.jfif;
  const input = asRgb ? Buffer.concat([bytes.subarray(0, 2), noTransform, bytes.subarray(2)]) : bytes;
  const { JPEGDecoder } = await libjpeg();
  const { info, out } = run(libjpeg, new JPEGDecoder(), input);
  return {
    rows: info.height,
    columns: info.width,
    samples: info.componentCount,
    bits: 8,
    bytes: out,
    colours: info.componentCount === 3 ? 'RGB' : 'as stored',
  };
}

function losslessStream(bytes: Uint8Array): Stream {
  const { precision, values, ...shape } = decodeLossless(bytes);
  const { buffer, byteOffset, byteLength } = values;
  return { ...shape, bits: precision, bytes: new Uint8Array(buffer, byteOffset, byteLength), colours: 'as stored' };
}

/** Grey that was put into three equal colours is grey again. */
function inSamples<S extends Omit<Stream, 'colours'>>(stream: S, samples: number): S {
  if (samples !== 1 || stream.samples !== 3) return stream;
  const width = stream.bits > 8 ? 2 : 1;
  const pixels = stream.rows * stream.columns;
  const bytes = new Uint8Array(pixels * width);
  for (let pixel = 0; pixel < pixels; pixel++)
    for (let byte = 0; byte < width; byte++) {
      const [red, green, blue] = [0, 1, 2].map((part) => stream.bytes[(pixel * 3 + part) * width + byte]!);
      if (red !== green || red !== blue) return stream;
      bytes[pixel * width + byte] = red!;
    }
  return { ...stream, samples: 1, bytes };
}

async function decodeStream(image: Image, bytes: Uint8Array): Promise<Stream> {
  const pixels = image.rows * image.columns;
  switch (families[image.transferSyntax]) {
    case 'jpeg':
      return decodeJpeg(image, bytes);
    case 'lossless': {
      const head = jpegHead(bytes);
      if (!head) throw bad('The compressed data have no JPEG frame header.');
      return head.marker === 0xc3 ? losslessStream(bytes) : decodeJpeg(image, bytes);
    }
    case 'jpeg-ls': {
      const { JpegLSDecoder } = await charls();
      const decoder = new JpegLSDecoder();
      const { info, out, extra: mode } = run(charls, decoder, bytes, () => decoder.getInterleaveMode());
      const width = info.bitsPerSample > 8 ? 2 : 1;
      const planes = info.componentCount > 1 && mode === 0;
      return {
        rows: info.height,
        columns: info.width,
        samples: info.componentCount,
        bits: info.bitsPerSample,
        bytes: planes ? interleaved(out, info.width * info.height, info.componentCount, width) : out,
        colours: 'as stored',
      };
    }
    case 'j2k':
    case 'htj2k': {
      const plain = families[image.transferSyntax] === 'j2k';
      const decoder = plain ? new (await openjpeg()).J2KDecoder() : new (await openjph()).HTJ2KDecoder();
      const { info, out } = run(plain ? openjpeg : openjph, decoder, bytes);
      const rgb = /^YBR_(RCT|ICT)$/.test(image.photometric);
      return {
        rows: info.height,
        columns: info.width,
        samples: info.componentCount,
        bits: info.bitsPerSample,
        signed: info.isSigned,
        bytes: out,
        colours: rgb ? 'RGB' : 'as stored',
      };
    }
    case 'jxl': {
      const head = jxlHead(bytes);
      if (!head) throw bad('The compressed data have no JPEG XL header.');
      // It has no sign: whoever wrote signed values put them somewhere that nothing tells.
      if (image.signed) throw new DicomError('unsupported-pixels', 'Signed values in JPEG XL are not shown.');
      return {
        ...inSamples(await decodeJxl(bytes, head), image.samples),
        colours: image.samples === 3 ? 'RGB' : 'as stored',
      };
    }
    case 'rle': {
      const shape = { rows: image.rows, columns: image.columns, samples: image.samples, bits: image.bitsAllocated };
      if (image.bitsAllocated === 1 && image.samples === 1) {
        // Packed eight to a byte before the bytes are run-length encoded (PS3.5 8.2.2).
        const packed = decodeRle(bytes, Math.ceil(pixels / 8), 1, 1);
        return { ...shape, bytes: unpackBits(packed, pixels), colours: 'as stored' };
      }
      return {
        ...shape,
        bytes: decodeRle(bytes, pixels, image.samples, Math.ceil(image.bitsAllocated / 8)),
        colours: 'as stored',
      };
    }
    default:
      throw new DicomError(
        'unsupported-pixels',
        'This program has no decoder for the transfer syntax of these pixels.',
      );
  }
}

/** Values of `bits` stored bits below `highBit` in cells of 8, 16 or 32 bits. */
function stored(image: Image, cells: Uint8Array | Uint16Array | Uint32Array): Values {
  const { bitsStored: bits, highBit, signed } = image;
  const shift = Math.max(0, highBit + 1 - bits);
  const width = cells.BYTES_PER_ELEMENT * 8;
  const whole = bits === width && shift === 0;
  if (!signed && whole) return cells;
  if (signed) {
    const out =
      width === 8
        ? new Int8Array(cells.length)
        : width === 16
          ? new Int16Array(cells.length)
          : new Int32Array(cells.length);
    const left = 32 - bits;
    for (let at = 0; at < cells.length; at++) out[at] = ((cells[at]! >>> shift) << left) >> left;
    return out;
  }
  const mask = bits >= 32 ? 0xffffffff : 2 ** bits - 1;
  const out = cells.slice();
  for (let at = 0; at < out.length; at++) out[at] = ((cells[at]! >>> shift) & mask) >>> 0;
  return out;
}

function cellsOf(
  bytes: Uint8Array,
  width: 1 | 2 | 4,
  count: number,
  little = true,
): Uint8Array | Uint16Array | Uint32Array {
  if (bytes.length < count * width) throw bad('The pixel data end too early.');
  // A copy for sure: slice of a Buffer would share its memory.
  const copy = new Uint8Array(bytes.subarray(0, count * width));
  if (width === 1) return copy;
  if (!little) Buffer.from(copy.buffer)[width === 2 ? 'swap16' : 'swap32']();
  return width === 2 ? new Uint16Array(copy.buffer) : new Uint32Array(copy.buffer);
}

/** One value a byte; bits fill bytes from the least significant one (PS3.5 8.1.1). */
function unpackBits(bytes: Uint8Array, count: number): Uint8Array {
  if (bytes.length * 8 < count) throw bad('The pixel data end too early.');
  const out = new Uint8Array(count);
  for (let at = 0; at < count; at++) out[at] = (bytes[at >> 3]! >> (at & 7)) & 1;
  return out;
}

function decodeNative(image: Image, bytes: Uint8Array): Values {
  const { rows, columns, samples, bitsAllocated, littleEndian, planar } = image;
  const pixels = rows * columns;
  const count = pixels * samples;
  if (image.kind !== 'integer') {
    const double = image.kind === 'double';
    const copy = new Uint8Array(bytes.subarray(0, count * (double ? 8 : 4)));
    if (copy.length < count * (double ? 8 : 4)) throw bad('The pixel data end too early.');
    if (!littleEndian) Buffer.from(copy.buffer)[double ? 'swap64' : 'swap32']();
    return double ? new Float64Array(copy.buffer) : new Float32Array(copy.buffer);
  }
  if (bitsAllocated === 1) return unpackBits(bytes, count);
  if (bitsAllocated === 12) {
    const cells = Uint16Array.from({ length: count }, (_, at) => {
      const byte = Math.floor((at * 12) / 8);
      return at & 1 ? (bytes[byte]! >> 4) | (bytes[byte + 1]! << 4) : bytes[byte]! | ((bytes[byte + 1]! & 15) << 8);
    });
    return stored(image, cells);
  }
  if (bitsAllocated === 24 || bitsAllocated === 64)
    throw new DicomError('unsupported-pixels', `Values of ${bitsAllocated} bits cannot be shown.`);
  const width = (bitsAllocated / 8) as 1 | 2 | 4;
  if (image.frameBits > 0 && image.frameBits < pixels * samples * bitsAllocated) {
    // Y Y Cb Cr for each pair of pixels (PS3.3 C.7.6.3.1.2).
    const cells = cellsOf(bytes, width, pixels * 2, littleEndian);
    const out = cells.slice(0, 0).constructor === Uint8Array ? new Uint8Array(count) : new Uint16Array(count);
    for (let pair = 0; pair < pixels / 2; pair++)
      for (let half = 0; half < 2; half++) {
        out[(pair * 2 + half) * 3] = cells[pair * 4 + half]!;
        out[(pair * 2 + half) * 3 + 1] = cells[pair * 4 + 2]!;
        out[(pair * 2 + half) * 3 + 2] = cells[pair * 4 + 3]!;
      }
    return stored(image, out);
  }
  let cells = cellsOf(bytes, width, count, littleEndian);
  if (planar && samples > 1) {
    const out = cells.slice();
    for (let sample = 0; sample < samples; sample++)
      for (let pixel = 0; pixel < pixels; pixel++) out[pixel * samples + sample] = cells[sample * pixels + pixel]!;
    cells = out;
  }
  return stored(image, cells);
}

/** A compressed frame opened, before its cells become values; its size is compared before a decoder allocates it. */
export async function openStream(image: Image, bytes: Uint8Array): Promise<Stream> {
  const family = families[image.transferSyntax];
  // JPEG XL does not say at its beginning how many colours it has.
  const jxl = family === 'jxl' ? jxlHead(bytes) : undefined;
  const announced = family === 'rle' ? image : jxl ? { ...jxl, samples: image.samples } : sizeOfStream(bytes);
  if (announced) sameSize(image, announced);
  const stream = await decodeStream(image, bytes);
  sameSize(image, stream);
  return stream;
}

/** How the values of a stream lie in its cells: one of 8 bits can stand for 16 allocated, from bit 0 on then. */
export const asStreamed = (image: Image, stream: Stream): Image => ({
  ...image,
  highBit: Math.min(image.highBit, stream.bits - 1),
  bitsStored: Math.min(image.bitsStored, stream.bits),
  photometric: stream.colours === 'RGB' ? 'RGB' : image.photometric,
});
export const streamWidth = ({ bits }: Stream): 1 | 2 | 4 => (bits > 16 ? 4 : bits > 8 ? 2 : 1);

function sameSize({ rows, columns, samples }: StreamSize, stream: StreamSize): void {
  if (stream.rows !== rows || stream.columns !== columns || stream.samples !== samples)
    throw bad(
      `The compressed frame is ${stream.columns} × ${stream.rows} with ${stream.samples} values a pixel; the object says ${columns} × ${rows} with ${samples}.`,
    );
}

/**
 * Values of one frame that `frameBytes` gave. Throws DicomError `bad-pixels` where the stream is damaged or is of another
 * size than the object says, `unsupported-pixels` where there is no decoder.
 */
export async function decodeFrame(image: Image, bytes: Uint8Array): Promise<Decoded> {
  const { rows, columns, samples, photometric } = image;
  const shape = { rows, columns, samples, bitsStored: image.bitsStored };
  if (image.frameBits > 0) {
    return { ...shape, photometric: photometric.replace('_422', ''), values: decodeNative(image, bytes) };
  }
  const family = families[image.transferSyntax];
  if (family === 'native' || family === 'deflated') {
    const frameBits = rows * columns * samples * image.bitsAllocated;
    let plain = bytes;
    if (family === 'deflated')
      try {
        plain = inflateRawSync(bytes, { maxOutputLength: Math.ceil(frameBits / 8) + 16 });
      } catch {
        throw bad('The deflated frame cannot be inflated.');
      }
    return { ...shape, photometric, values: decodeNative({ ...image, frameBits, littleEndian: true }, plain) };
  }
  const stream = await openStream(image, bytes);
  const cells = cellsOf(stream.bytes, streamWidth(stream), rows * columns * samples);
  const streamed = asStreamed(image, stream);
  const values = stored(streamed, cells);
  return {
    ...shape,
    bitsStored: streamed.bitsStored,
    values,
    photometric: stream.colours === 'RGB' ? 'RGB' : photometric.replace('_422', ''),
  };
}
