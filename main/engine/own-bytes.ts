/** Bytes in memory of their own. */

/**
 * One after another in memory of their own. Node makes small buffers as parts of a block of 8 KB: where such a part is kept
 * it holds on to the whole block, and where it is sent to another thread the whole block goes along.
 */
export function ownBytes(parts: readonly Uint8Array[]): Buffer {
  const whole = Buffer.allocUnsafeSlow(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
