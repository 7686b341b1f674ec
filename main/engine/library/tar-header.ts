/** Tells a tar archive from its first 512 bytes. */

/** A tar header by its checksum, which also holds for the oldest kind. */
export function isTarHeader(head: Uint8Array): boolean {
  if (head.length < 512 || head[0] === 0) return false;
  let sum = 0;
  for (let index = 0; index < 512; index++) sum += index >= 148 && index < 156 ? 0x20 : head[index]!;
  return parseInt(Buffer.from(head.subarray(148, 156)).toString('latin1').replace(/\0/g, ' ').trim(), 8) === sum;
}
