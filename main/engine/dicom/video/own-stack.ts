/**
 * Makes the stack pointer of a WebAssembly module reachable from outside (core specification 5.5), so that its functions can
 * be given a larger stack than the one it was built with: a decoder of still pictures needs less than one of films.
 */

const exportSection = 7;
const globalKind = 3;

function readNumber(bytes: Uint8Array, from: number): { value: number; at: number } {
  let value = 0;
  for (let at = from, shift = 0; shift < 35; at++, shift += 7) {
    value += (bytes[at]! & 127) * 2 ** shift;
    if ((bytes[at]! & 128) === 0) return { value, at: at + 1 };
  }
  throw new RangeError('The module is damaged.');
}
function writtenNumber(value: number): number[] {
  const out: number[] = [];
  for (let left = value; ; left = Math.floor(left / 128)) {
    if (left < 128) return [...out, left];
    out.push((left % 128) | 128);
  }
}

/** The module with its first global, which compilers keep the stack pointer in, exported under this name. */
export function exportStackPointer(module: Uint8Array, name: string): Buffer {
  for (let at = 8; at < module.length;) {
    const id = module[at]!;
    const size = readNumber(module, at + 1);
    const end = size.at + size.value;
    if (id === exportSection) {
      const count = readNumber(module, size.at);
      const letters = [...Buffer.from(name)];
      const body = Buffer.concat([
        Uint8Array.from(writtenNumber(count.value + 1)),
        module.subarray(count.at, end),
        Uint8Array.from([...writtenNumber(letters.length), ...letters, globalKind, 0]),
      ]);
      const head = Uint8Array.from([exportSection, ...writtenNumber(body.length)]);
      return Buffer.concat([module.subarray(0, at), head, body, module.subarray(end)]);
    }
    at = end;
  }
  throw new RangeError('The module exports nothing.');
}
