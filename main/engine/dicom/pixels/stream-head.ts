/** What compressed streams say of themselves at their beginning, read before any decoder is given them. */

/** Precision, size and parts of a JPEG stream by its frame header; undefined where it has none. */
export function jpegHead(bytes: Uint8Array):
  | {
      marker: number;
      precision: number;
      rows: number;
      columns: number;
      samples: number;
      adobe: boolean;
      jfif: boolean;
      ids: number[];
    }
  | undefined {
  let at = 2;
  let adobe = false;
  let jfif = false;
  while (at + 9 < bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = (bytes[at + 2]! << 8) | bytes[at + 3]!;
    if (marker === 0xe0 && bytes[at + 4] === 0x4a) jfif = true;
    // Shorter ones exist, and the codec does not take them for Adobe's.
    if (marker === 0xee && bytes[at + 4] === 0x41 && length >= 14) adobe = true;
    // FFF7 begins a frame of JPEG-LS (ISO/IEC 14495-1 C.2.2).
    if ((marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) || marker === 0xf7) {
      const samples = bytes[at + 9]!;
      return {
        marker,
        precision: bytes[at + 4]!,
        rows: (bytes[at + 5]! << 8) | bytes[at + 6]!,
        columns: (bytes[at + 7]! << 8) | bytes[at + 8]!,
        samples,
        adobe,
        jfif,
        ids: Array.from({ length: samples }, (_, part) => bytes[at + 10 + part * 3] ?? 0),
      };
    }
    if (marker === 0xda || length < 2) return undefined;
    at += 2 + length;
  }
  return undefined;
}

/** Colour transform that Adobe's segment of a JPEG stream names; undefined without one. */
export function transformOf(bytes: Uint8Array): number | undefined {
  if (!jpegHead(bytes)?.adobe) return undefined;
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).indexOf('Adobe', 0, 'latin1');
  return bytes[at + 11];
}

/** Sizes in the main header of a JPEG 2000 stream (ISO/IEC 15444-1 A.5.1), which may stand inside the boxes of a file. */
function jpeg2000Size(bytes: Uint8Array): StreamSize | undefined {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096));
  const at = whole.indexOf(Uint8Array.of(0xff, 0x4f, 0xff, 0x51));
  if (at < 0 || at + 42 > whole.length) return undefined;
  const long = (place: number): number => whole.readUInt32BE(at + place);
  return {
    columns: long(8) - long(16),
    rows: long(12) - long(20),
    samples: whole.readUInt16BE(at + 40),
  };
}

export interface StreamSize {
  rows: number;
  columns: number;
  samples: number;
}

/** The size that a stream of JPEG, JPEG-LS or JPEG 2000 announces; undefined where it has no such header. */
export const sizeOfStream = (bytes: Uint8Array): StreamSize | undefined =>
  bytes[0] === 0xff && bytes[1] === 0xd8 ? jpegHead(bytes) : jpeg2000Size(bytes);
