/** Which transfer syntaxes are video: streams of pictures that hang together, of which no frame stands alone. */

/** What the transfer syntax says of the stream. */
export type VideoCodec = 'MPEG-2' | 'MPEG-4 AVC' | 'HEVC';

/** MPEG-2 (.100, .101), MPEG-4 AVC/H.264 (.102 to .106) and HEVC/H.265 (.107, .108), also in fragments (.1). */
export function videoCodec(transferSyntax: string): VideoCodec | undefined {
  const number = Number(/^1\.2\.840\.10008\.1\.2\.4\.(10[0-8])(?:\.1)?$/.exec(transferSyntax)?.[1] ?? 0);
  if (number === 0) return undefined;
  return number < 102 ? 'MPEG-2' : number < 107 ? 'MPEG-4 AVC' : 'HEVC';
}
