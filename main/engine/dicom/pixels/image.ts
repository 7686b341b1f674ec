/** What the pixels of an object are (PS3.3 C.7.6.3): sizes, bits, colours; read from its top-level attributes and checked. */
import { findElement } from '../find-element.ts';
import { DicomError, type DicomFile, type Element } from '../types.ts';
import { pixelsElsewhere } from './no-decoder.ts';

export interface Image {
  rows: number;
  columns: number;
  frames: number;
  /** Values a pixel. */
  samples: number;
  bitsAllocated: number;
  bitsStored: number;
  highBit: number;
  signed: boolean;
  /** Colours lie plane by plane instead of pixel by pixel. */
  planar: boolean;
  photometric: string;
  transferSyntax: string;
  /** Which of the three pixel elements holds them: whole numbers, FL or FD. */
  kind: 'integer' | 'float' | 'double';
  littleEndian: boolean;
  /** Values below a word in words of the other byte order (OW in big endian, PS3.5 7.3): `frameBytes` puts them right. */
  wordsSwapped: boolean;
  /** Bits of one native frame; 0 where frames are compressed. They need not end at a byte (PS3.5 8.1.1). */
  frameBits: number;
}

/** GE's private transfer syntax: an implicit little-endian data set whose pixels are big endian. */
const GE_PIXELS = '1.2.840.113619.5.2';

const whole = new Set([8, 16, 24, 32, 40, 48, 56, 64]);

/** Beyond this no display or mask needs an object, and no decoder is asked. */
const MOST_PIXELS = 2 ** 28;

/** The first value of a top-level attribute as a whole number; undefined where it is absent, empty or no number. */
export function numberAt(file: DicomFile, tag: number): number | undefined {
  const element = elementAt(file, tag);
  if (!element || element.items || element.length <= 0) return undefined;
  const text = file.text(file.dataSet, element).split('\\')[0]!.trim();
  const number = text === '' ? NaN : Number(text);
  return Number.isInteger(number) ? number : undefined;
}

export const elementAt = (file: DicomFile, tag: number): Element | undefined => findElement(file.dataSet, tag);

export function textAt(file: DicomFile, tag: number): string {
  const element = elementAt(file, tag);
  return element && !element.items && element.length > 0 ? file.text(file.dataSet, element).trim() : '';
}

/** Bits of one frame that is not compressed. Chroma of 4:2:2 is shared by two pixels (PS3.3 C.7.6.3.1.2). */
export function plainBits({
  rows,
  columns,
  samples,
  bitsAllocated,
  photometric,
}: Pick<Image, 'rows' | 'columns' | 'samples' | 'bitsAllocated' | 'photometric'>): number {
  const across = photometric === 'YBR_FULL_422' || photometric === 'YBR_PARTIAL_422' ? 2 : samples;
  return rows * columns * across * bitsAllocated;
}

/**
 * Describes the pixels of an object. Throws DicomError `no-pixels` where it has none, `bad-pixels` where what it says of
 * them is missing, contradicts itself, or is more than its stream can fill: nothing is allocated before that is known.
 */
export function imageOf(file: DicomFile): Image {
  const { pixel, encoding } = file;
  if (!pixel)
    throw new DicomError('no-pixels', pixelsElsewhere(encoding.transferSyntax) ?? 'The object holds no pixel data.');
  const bad = (why: string): DicomError => new DicomError('bad-pixels', why);
  const rows = numberAt(file, 0x00280010) ?? 0;
  const columns = numberAt(file, 0x00280011) ?? 0;
  if (rows < 1 || columns < 1) throw bad(`The image is ${columns} × ${rows} pixels, so there is nothing to show.`);
  const samples = numberAt(file, 0x00280002) ?? 1;
  const frames = Math.max(1, numberAt(file, 0x00280008) ?? 1);
  const kind = pixel.tag === 0x7fe00008 ? 'float' : pixel.tag === 0x7fe00009 ? 'double' : 'integer';
  const bitsAllocated = kind === 'float' ? 32 : kind === 'double' ? 64 : (numberAt(file, 0x00280100) ?? 0);
  const encapsulated = pixel.fragments !== undefined;
  // Cells of 12 bits were packed without gaps in ACR-NEMA, and are in no compression.
  if (
    !(bitsAllocated === 1 || bitsAllocated === 12 || whole.has(bitsAllocated)) ||
    (encapsulated && bitsAllocated === 12)
  )
    throw bad(`Bits Allocated (0028,0100) is ${bitsAllocated}, which no image uses.`);
  // No Photometric Interpretation has two (PS3.3 C.7.6.3.1.1).
  if (samples < 1 || samples === 2 || samples > 4)
    throw bad(`Samples per Pixel (0028,0002) is ${samples}, which no image uses.`);
  const bitsStored = numberAt(file, 0x00280101) ?? bitsAllocated;
  if (bitsStored < 1 || bitsStored > bitsAllocated)
    throw bad(`Bits Stored (0028,0101) is ${bitsStored} of ${bitsAllocated} bits, which cannot be.`);
  const photometric = textAt(file, 0x00280004) || (samples === 3 ? 'RGB' : 'MONOCHROME2');
  if (rows * columns * samples > MOST_PIXELS)
    throw bad(`A frame of ${columns} × ${rows} pixels is larger than this program shows.`);
  const frameBits = encapsulated ? 0 : plainBits({ rows, columns, samples, bitsAllocated, photometric });
  if (!encapsulated) {
    const length = pixel.end - pixel.offset - pixel.headerLength;
    if (frameBits * frames > length * 8)
      throw bad(
        `${frames} frame${frames === 1 ? '' : 's'} of ${columns} × ${rows} pixels need ${Math.ceil((frameBits * frames) / 8)} bytes; the pixel data have ${length}.`,
      );
  } else if (frames > 1 && pixel.fragments!.length - 1 < 1) throw bad('The pixel data have no fragments.');
  const littleEndian = encoding.littleEndian && encoding.transferSyntax !== GE_PIXELS;
  return {
    rows,
    columns,
    frames,
    samples,
    bitsAllocated,
    bitsStored,
    highBit: numberAt(file, 0x00280102) ?? bitsStored - 1,
    signed: numberAt(file, 0x00280103) === 1,
    planar: samples > 1 && numberAt(file, 0x00280006) === 1,
    photometric,
    transferSyntax: encoding.transferSyntax,
    kind,
    littleEndian,
    wordsSwapped: !littleEndian && pixel.vr === 'OW' && bitsAllocated <= 12,
    frameBits,
  };
}
