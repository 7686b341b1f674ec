/** RLE Lossless (PS3.5 Annex G): one frame of 8- or 16-bit little-endian samples, one segment a byte of the sample. */

/** PackBits of one segment, padded to an even length. */
function packBits(bytes: Uint8Array): Buffer {
  const out: number[] = [];
  let at = 0;
  while (at < bytes.length) {
    let run = 1;
    while (run < 128 && bytes[at + run] === bytes[at]) run += 1;
    if (run > 1) {
      out.push(257 - run, bytes[at]!);
      at += run;
      continue;
    }
    let end = at + 1;
    while (end < bytes.length && end - at < 128 && bytes[end] !== bytes[end + 1]) end += 1;
    out.push(end - at - 1, ...bytes.subarray(at, end));
    at = end;
  }
  if (out.length & 1) out.push(0);
  return Buffer.from(out);
}

export function encodeRle(frame: Uint8Array, bytesPerSample: 1 | 2): Buffer {
  const segments: Buffer[] = [];
  for (let part = bytesPerSample - 1; part >= 0; part -= 1)
    segments.push(packBits(frame.filter((_, index) => index % bytesPerSample === part)));
  const header = Buffer.alloc(64);
  header.writeUInt32LE(segments.length, 0);
  let offset = 64;
  for (const [index, segment] of segments.entries()) {
    header.writeUInt32LE(offset, 4 + 4 * index);
    offset += segment.length;
  }
  return Buffer.concat([header, ...segments]);
}
