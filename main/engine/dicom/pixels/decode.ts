/** Turns one stored frame into values; codecs of the field do the compressed ones, each loaded when it is first needed. */
import { inflateRawSync } from 'node:zlib';
import { DicomError } from '../types.ts';
import { plainBits, type Image } from './image.ts';
import { decodeLossless } from './jpeg-lossless.ts';
import { decodeSequential } from './jpeg-sequential.ts';
import { decodeRle } from './rle.ts';
import { jxlHead } from '../jpeg-xl-head.ts';
import { decodeJxl } from './jpeg-xl.ts';
import { signedCells } from './jpeg-xl-sign.ts';
import { cellsOf, decodeNative, stored } from './native-values.ts';
import { noDecoder } from './no-decoder.ts';
import { jpegHead, sizeOfStream, transformOf, type StreamSize } from './stream-head.ts';

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
  '1.2.840.10008.1.2.4.53': 'jpeg',
  '1.2.840.10008.1.2.4.55': 'jpeg',
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

/** Frames of hierarchical and arithmetic processes (ISO/IEC 10918-1 B.1.1.3). */
const unread = new Set([0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

async function decodeJpeg(image: Image, bytes: Uint8Array): Promise<Stream> {
  const head = jpegHead(bytes);
  if (!head) throw bad('The compressed data have no JPEG frame header.');
  if (head.marker === 0xc3) return losslessStream(bytes);
  if (unread.has(head.marker)) throw new DicomError('unsupported-pixels', noDecoder('1.2.840.10008.1.2.4.52'));
  if (head.samples > 3 && transformOf(bytes) === 2)
    throw new DicomError(
      'unsupported-pixels',
      'Four colours that are turned into luma and chroma (YCCK) are not shown.',
    );
  // The library gives four colours as three.
  if (head.precision > 8 || head.samples > 3) {
    const { rows, columns, samples, precision, values } = decodeSequential(bytes);
    const cells = precision > 8 ? new Uint8Array(values.buffer) : Uint8Array.from(values);
    return { rows, columns, samples, bits: precision, bytes: cells, colours: 'as stored' };
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
      const stream = inSamples(await decodeJxl(bytes, head), image.samples);
      const shape = { ...stream, colours: image.samples === 3 ? 'RGB' : 'as stored' } as const;
      return image.signed ? { ...shape, bytes: signedCells(image, shape, cellsOfStream(shape)) } : shape;
    }
    default:
      throw new DicomError('unsupported-pixels', noDecoder(image.transferSyntax));
  }
}

/** A compressed frame opened, before its cells become values; its size is compared before a decoder allocates it. */
export async function openStream(image: Image, bytes: Uint8Array): Promise<Stream> {
  const family = families[image.transferSyntax];
  // JPEG XL does not say at its beginning how many colours it has.
  const jxl = family === 'jxl' ? jxlHead(bytes) : undefined;
  const announced = jxl ? { ...jxl, samples: image.samples } : sizeOfStream(bytes);
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
const cellsOfStream = (stream: Stream): Uint8Array | Uint16Array | Uint32Array =>
  cellsOf(stream.bytes, streamWidth(stream), stream.rows * stream.columns * stream.samples);
export const streamWidth = ({ bits }: Stream): 1 | 2 | 4 => (bits > 16 ? 4 : bits > 8 ? 2 : 1);

function sameSize({ rows, columns, samples }: StreamSize, stream: StreamSize): void {
  if (stream.rows !== rows || stream.columns !== columns || stream.samples !== samples)
    throw bad(
      `The compressed frame is ${stream.columns} × ${stream.rows} with ${stream.samples} values a pixel; the object says ${columns} × ${rows} with ${samples}.`,
    );
}

/** Native bytes out of a frame that was deflated, run-length encoded, or not compressed at all. */
function opened(image: Image, family: Family, bytes: Uint8Array, length: number): Uint8Array {
  if (family === 'native') return bytes;
  // Single bits are packed eight to a byte before the bytes are run-length encoded (PS3.5 8.2.2).
  if (family === 'rle' && image.bitsAllocated === 1) return decodeRle(bytes, length, 1, 1);
  if (family === 'rle')
    return decodeRle(bytes, image.rows * image.columns, image.samples, Math.ceil(image.bitsAllocated / 8));
  return inflateFrame(image, bytes);
}

/** A deflated frame as it lies uncompressed. Throws DicomError `bad-pixels`. */
export function inflateFrame(image: Image, bytes: Uint8Array): Buffer {
  try {
    return inflateRawSync(bytes, { maxOutputLength: Math.ceil(plainBits(image) / 8) + 16 });
  } catch {
    throw bad('The deflated frame cannot be inflated.');
  }
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
  if (family === 'native' || family === 'deflated' || family === 'rle') {
    const frameBits = family === 'rle' ? rows * columns * samples * image.bitsAllocated : plainBits(image);
    const plain = { ...image, frameBits, littleEndian: true, planar: image.planar && family !== 'rle' };
    const values = decodeNative(plain, opened(image, family, bytes, Math.ceil(frameBits / 8)));
    return { ...shape, photometric: photometric.replace('_422', ''), values };
  }
  const stream = await openStream(image, bytes);
  const cells = cellsOfStream(stream);
  const streamed = asStreamed(image, stream);
  const values = stored(streamed, cells);
  return {
    ...shape,
    bitsStored: streamed.bitsStored,
    values,
    photometric: stream.colours === 'RGB' ? 'RGB' : photometric.replace('_422', ''),
  };
}
