/** Without the bytes that keep start codes out of a unit (H.264 7.3.1, H.265 7.3.1.1); of its beginning only. */
export function withoutEscapes(unit: Uint8Array): Uint8Array {
  const out: number[] = [];
  for (let at = 0, zeros = 0; at < Math.min(unit.length, 4096); at++) {
    const byte = unit[at]!;
    if (zeros >= 2 && byte === 3) {
      zeros = 0;
      continue;
    }
    zeros = byte === 0 ? zeros + 1 : 0;
    out.push(byte);
  }
  return Uint8Array.from(out);
}
