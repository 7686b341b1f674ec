/** Signed values in JPEG XL, whose streams have no sign: what PS3.5 8.2.15 says of them, and what it leaves open. */
import { DicomError } from '../types.ts';
import type { Image } from './image.ts';

const LOSSLESS = '1.2.840.10008.1.2.4.110';
const RECOMPRESSED = '1.2.840.10008.1.2.4.111';

type Cells = Uint8Array | Uint16Array | Uint32Array;

/** Neighbours in a row that are more than half of all values apart; `flip` turns the highest bit round first. */
function breaks(cells: Cells, columns: number, half: number, flip: number): number {
  let count = 0;
  for (let at = 1; at < cells.length; at++)
    if (at % columns !== 0 && Math.abs((cells[at]! ^ flip) - (cells[at - 1]! ^ flip)) > half) count++;
  return count;
}

/**
 * How signed values were put into a stream without a sign: as their two's complement, or moved up by half of all values.
 * Pictures are continuous: read the wrong way, each step across zero is a leap. 'unclear' where there are no such steps.
 */
export function signsOf(cells: Cells, columns: number, bits: number): 'complement' | 'moved' | 'unclear' {
  const half = 2 ** (bits - 1);
  const [asStored, turned] = [breaks(cells, columns, half, 0), breaks(cells, columns, half, half)];
  if (asStored >= 4 && turned * 16 < asStored) return 'complement';
  if (turned >= 4 && asStored * 16 < turned) return 'moved';
  return 'unclear';
}

/**
 * Cells of a signed object as two's complement. Without loss the bits are those of the image (PS3.5 8.2.15), and so already
 * are; the syntax that may lose detail says nothing, so that the values themselves have to show it. Throws
 * `unsupported-pixels` where they do not, or contradict what the syntax says.
 */
export function signedCells(
  { transferSyntax }: Pick<Image, 'transferSyntax'>,
  { columns, bits, samples }: { columns: number; bits: number; samples: number },
  cells: Cells,
): Uint8Array {
  const refuse = (why: string): DicomError => new DicomError('unsupported-pixels', why);
  if (transferSyntax === RECOMPRESSED || samples > 1)
    throw refuse(
      'The object says that its values are signed, which the standard does not allow for JPEG XL of this kind (PS3.5 8.2.15).',
    );
  const found = signsOf(cells, columns, bits);
  if (transferSyntax === LOSSLESS && found === 'moved')
    throw refuse(
      'Its values are signed, but were moved to be positive before they were compressed, which JPEG XL Lossless does not allow (PS3.5 8.2.15: the bits of the image are kept).',
    );
  if (transferSyntax !== LOSSLESS && found === 'unclear')
    throw refuse(
      'Its values are signed. Streams of JPEG XL have no sign, the standard does not say where it goes (PS3.5 8.2.15), and the picture does not show it.',
    );
  if (found === 'moved') for (let at = 0; at < cells.length; at++) cells[at]! ^= 2 ** (bits - 1);
  return new Uint8Array(cells.buffer, cells.byteOffset, cells.byteLength);
}
