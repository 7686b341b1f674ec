/** Boxes of the containers of JPEG 2000 and JPEG XL (ISO 15444-1 I.4, ISO/IEC 18181-2). */

export interface Box {
  type: string;
  /** Where it begins, and its content. */
  from: number;
  start: number;
  end: number;
  /** Its length is written in 64 bits. */
  wide: boolean;
}

/** The boxes between two places; undefined where they do not fill it, but for zeros that make a length even. */
export function boxesIn(bytes: Buffer, from = 0, to = bytes.length): Box[] | undefined {
  const found: Box[] = [];
  let at = from;
  while (at + 8 <= to) {
    const length = bytes.readUInt32BE(at);
    const wide = length === 1 && at + 16 <= to;
    const start = at + (wide ? 16 : 8);
    const end = length === 0 ? to : at + (wide ? Number(bytes.readBigUInt64BE(at + 8)) : length);
    if (end < start || end > to) return undefined;
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), from: at, start, end, wide });
    at = end;
  }
  return bytes.subarray(at, to).every((byte) => byte === 0) ? found : undefined;
}
