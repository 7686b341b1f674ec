/** Lossless JPEG 2000, High-Throughput JPEG 2000 and JPEG-LS, by the codecs that also decode them. */
import { DicomError } from '../types.ts';
import { charls, openjpeg, openjph, type Stream } from './decode.ts';

/** Whether a JPEG 2000 stream transforms its colours (COD, ISO/IEC 15444-1 A.6.1); undefined where it has no such marker. */
export function transformsColours(bytes: Uint8Array): boolean | undefined {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = whole.indexOf(Uint8Array.of(0xff, 0x4f, 0xff, 0x51));
  for (let at = start + 2; start >= 0 && at + 9 < whole.length;) {
    const marker = whole.readUInt16BE(at);
    if (marker === 0xff52) return whole[at + 8] === 1;
    if (marker === 0xff90 || marker < 0xff01) return undefined;
    at += 2 + whole.readUInt16BE(at + 2);
  }
  return undefined;
}

function encoded(codec: { forget(): void }, encoder: StreamEncoder, info: CodecFrame, bytes: Uint8Array): Buffer {
  try {
    encoder.getDecodedBuffer(info).set(bytes);
    encoder.encode();
    // The next call may move the codec's memory.
    const out = Buffer.from(encoder.getEncodedBuffer());
    encoder.delete();
    return out;
  } catch {
    codec.forget();
    throw new DicomError('unsupported-pixels', 'The masked frame could not be compressed again without loss.');
  }
}

/** Resolution levels until the smaller side is 64 pixels or less, at most 5. */
const levelsOf = ({ rows, columns }: Stream): number =>
  Math.max(0, Math.min(5, Math.ceil(Math.log2(Math.min(rows, columns) / 64)) + 1));

const infoOf = (stream: Stream): CodecFrame => ({
  width: stream.columns,
  height: stream.rows,
  bitsPerSample: stream.bits,
  componentCount: stream.samples,
  isSigned: stream.signed ?? false,
});

export async function encodeJpegLs(stream: Stream): Promise<Buffer> {
  const { JpegLSEncoder } = await charls();
  const encoder = new JpegLSEncoder();
  encoder.setNearLossless(0);
  encoder.setInterleaveMode(stream.samples > 1 ? 2 : 0);
  return encoded(charls, encoder, infoOf(stream), stream.bytes);
}

export async function encodeJpeg2000(stream: Stream): Promise<Buffer> {
  const { J2KEncoder } = await openjpeg();
  const encoder = new J2KEncoder();
  encoder.setQuality(true, 0);
  encoder.setDecompositions(levelsOf(stream));
  return encoded(openjpeg, encoder, infoOf(stream), stream.bytes);
}

/** `byResolution`: as HTJ2K Lossless RPCL wants its streams (PS3.5 10.19). */
export async function encodeHtj2k(stream: Stream, colourTransform: boolean, byResolution: boolean): Promise<Buffer> {
  const { HTJ2KEncoder } = await openjph();
  const encoder = new HTJ2KEncoder();
  encoder.setQuality(true, 0);
  const smallest = Math.ceil(Math.log2(Math.max(stream.rows, stream.columns) / 64));
  encoder.setDecompositions(byResolution ? Math.max(0, smallest) : levelsOf(stream));
  encoder.setProgressionOrder(2);
  if (byResolution) encoder.setTLMMarker(true);
  return encoded(openjph, encoder, { ...infoOf(stream), isUsingColorTransform: colourTransform }, stream.bytes);
}
