/** The codecs' packages come without types: what is used of them. */
interface CodecFrame {
  width: number;
  height: number;
  bitsPerSample: number;
  componentCount: number;
  isSigned: boolean;
  /** Asked for by the encoder of High-Throughput JPEG 2000 only. */
  isUsingColorTransform?: boolean;
}
interface StreamDecoder {
  getEncodedBuffer(length: number): Uint8Array;
  getDecodedBuffer(): Uint8Array;
  readHeader?(): void;
  decode(): void;
  getFrameInfo(): CodecFrame;
  delete(): void;
}
interface StreamEncoder {
  getDecodedBuffer(frame: CodecFrame): Uint8Array;
  getEncodedBuffer(): Uint8Array;
  encode(): void;
  delete(): void;
}
interface CodecOptions {
  print(): void;
  printErr(): void;
}

declare module '@cornerstonejs/codec-charls/wasmjs' {
  interface Charls {
    JpegLSDecoder: new () => StreamDecoder & { getInterleaveMode(): number; getNearLossless(): number };
    JpegLSEncoder: new () => StreamEncoder & {
      setNearLossless(value: number): void;
      setInterleaveMode(mode: number): void;
    };
  }
  export default function load(options: CodecOptions): Promise<Charls>;
}
declare module '@cornerstonejs/codec-openjpeg/wasmjs' {
  interface OpenJpeg {
    J2KDecoder: new () => StreamDecoder & { getIsReversible(): boolean };
    J2KEncoder: new () => StreamEncoder & {
      setQuality(lossless: boolean, rate: number): void;
      setDecompositions(count: number): void;
      setProgressionOrder(order: number): void;
    };
  }
  export default function load(options: CodecOptions): Promise<OpenJpeg>;
}
declare module '@cornerstonejs/codec-openjph' {
  interface OpenJph {
    HTJ2KDecoder: new () => StreamDecoder & { getIsReversible(): boolean };
    HTJ2KEncoder: new () => StreamEncoder & {
      setQuality(lossless: boolean, step: number): void;
      setDecompositions(count: number): void;
      setProgressionOrder(order: number): void;
      setTLMMarker(on: boolean): void;
    };
  }
  export default function load(options: CodecOptions): Promise<OpenJph>;
}
declare module '@cornerstonejs/codec-libjpeg-turbo-8bit/decodewasmjs' {
  interface LibJpeg {
    JPEGDecoder: new () => StreamDecoder;
  }
  export default function load(options: CodecOptions): Promise<LibJpeg>;
}
